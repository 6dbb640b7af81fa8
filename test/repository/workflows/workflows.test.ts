import { describe, expect, it } from "vitest";
import { evaluate } from "../../../sandbox/runner/expressions.ts";
import { INPUTS, readInputs } from "../../../src/run/inputs.ts";
import { textOf } from "../files.ts";
import { calls, EXAMPLES, jobsOf, mapOf, mapsIn, OURS, OWN, PLACES } from "./workflows.ts";

const CALLS = PLACES.flatMap(({ where, yaml }) =>
  calls(yaml).map((step, index) => ({ where: `${where}, call ${index}`, step })),
);
const JOBS = jobsOf(PLACES);

it("are found: those to paste, in their files and in the README, and the self-test", () => {
  const found = CALLS.map(({ where, step }) => `${where}: ${mapOf(step.with).command}`);
  expect(found).toEqual(expect.arrayContaining(["examples/workflows/atlas-apply.yml, call 0: apply"]));
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^README\.md, fence \d, call 0: plan$/)]));
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^README\.md, fence \d, call 1: drift$/)]));
  expect(found).toEqual(expect.arrayContaining([expect.stringMatching(/^README\.md, fence \d, call 0: apply$/)]));
  expect(found).toEqual(expect.arrayContaining([".github/workflows/checks.yml, call 1: plan"]));
});

it("there is one to paste for every use", () => {
  expect(EXAMPLES.map(({ where }) => where)).toEqual([
    "examples/workflows/atlas-apply.yml",
    "examples/workflows/atlas-plan.yml",
    "examples/workflows/drift-on-schedule.yml",
    "examples/workflows/enterprise-server.yml",
    "examples/workflows/many-projects-by-glob.yml",
    "examples/workflows/many-projects-by-matrix.yml",
    "examples/workflows/merge-queue.yml",
  ]);
});

describe("every call of the action", () => {
  it.each(CALLS)("$where uses only inputs that exist, with values that are taken", ({ step }) => {
    const given = mapOf(step.with);
    expect(Object.keys(given).filter((name) => !(name in INPUTS))).toEqual([]);
    const literal = (name: string) => (String(given[name] ?? "").includes("${{") ? "" : String(given[name] ?? ""));
    expect(() => readInputs(literal, {})).not.toThrow();
  });
});

it("plan and apply to paste are given the same allowed actions, so that a plan says what its merge does", () => {
  const given = PLACES.filter(({ where }) => /^(examples|README)/.test(where)).flatMap(({ where, yaml }) =>
    calls(yaml)
      .map((step) => mapOf(step.with))
      .filter(({ command }) => command === "plan" || command === "apply")
      .map((inputs) => `${inputs.command} ${inputs["allowed-actions"] ?? "(not given)"} ${where}`),
  );
  const same = `\${{ vars.ATLAS_ALLOWED_ACTIONS || 'create, update' }}`;
  expect(given.filter((text) => !text.includes(same))).toEqual([]);
  expect(new Set(given.map((text) => text.split(" ")[0]))).toEqual(new Set(["plan", "apply"]));
});

it("the switch that accepts what nobody reviewed has one name in every form", () => {
  const forms = PLACES.flatMap(({ yaml }) => mapsIn(yaml)).filter(({ description }) =>
    /review/i.test(String(description)),
  );
  expect(forms.length).toBeGreaterThan(3);
  expect(forms.filter(({ description }) => !String(description).startsWith("Accept unreviewed - "))).toEqual([]);
});

it("a drift job may read the apply comments, which tell why something differs", () => {
  const toPaste = JOBS.filter(({ where }) => !where.startsWith(".github/"));
  const drifts = toPaste.filter(({ job }) => calls(job).some((step) => mapOf(step.with).command === "drift"));
  expect(drifts.length).toBeGreaterThan(3);
  for (const { where, job } of drifts)
    expect([where, mapOf(job.permissions)]).toMatchObject([where, { "pull-requests": "read" }]);
});

describe("every job", () => {
  it.each(JOBS)("$where has an end in time, later than the action's own", ({ job }) => {
    expect(job["timeout-minutes"]).toEqual(expect.any(Number));
    const waits = calls(job).map((step) => {
      const given = mapOf(step.with);
      const isWaiting = given.command === "apply" && String(given.wait ?? true) !== "false";
      return isWaiting ? Number(given["wait-timeout-minutes"] ?? INPUTS["wait-timeout-minutes"]) : 0;
    });
    if (waits.length === 0) return;
    expect(job["timeout-minutes"]).toBeGreaterThanOrEqual(waits.reduce((sum, wait) => sum + wait, 15));
  });

  it.each(JOBS)("$where has the permissions that its commands need, and no others that write", ({ job }) => {
    const steps = calls(job).map((step) => mapOf(step.with));
    if (steps.length === 0) return;
    const permissions = Object.entries(mapOf(job.permissions));
    expect(permissions).toContainEqual(["contents", "read"]);
    expect(permissions.filter(([, access]) => access === "write").map(([name]) => name)).toEqual([
      ...new Set(steps.flatMap(writtenBy)),
    ]);
  });
});

describe("every workflow", () => {
  const workflows = PLACES.filter(({ yaml }) => "jobs" in mapOf(yaml));

  it.each(workflows)(
    "$where gives no permission to all of its jobs, and never runs on pull_request_target",
    ({ yaml }) => {
      expect(mapOf(yaml).permissions).toEqual({});
      expect(JSON.stringify(mapOf(yaml).on)).not.toContain("pull_request_target");
    },
  );

  it.each(PLACES)("$where pins other people's actions by commit, with the version behind it", ({ text, yaml }) => {
    const others = mapsIn(yaml).flatMap((map) =>
      typeof map.uses === "string" && !OURS.test(map.uses) ? [map.uses] : [],
    );
    for (const uses of others) {
      expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\\n`));
    }
  });

  it("one commit stands behind one version, everywhere", () => {
    const pins = PLACES.flatMap(({ text }) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)\S*@([0-9a-f]{40}) # (v\S+)/g)]);
    const commits = Map.groupBy(pins, ([, action]) => action);
    for (const [action, found] of commits)
      expect([action, new Set(found.map(([, , sha, version]) => `${sha} ${version}`)).size]).toEqual([action, 1]);
    expect(commits.size).toBeGreaterThan(3);
  });

  it.each(PLACES)("$where leaves no token behind in the checkout", ({ yaml }) => {
    for (const step of mapsIn(yaml).filter((map) => String(map.uses).startsWith("actions/checkout@"))) {
      expect(step.with).toMatchObject({ "persist-credentials": false });
    }
  });

  it.each(OWN)("$where runs only scripts that package.json has", ({ text }) => {
    const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
    const used = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? "");
    expect(used.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe("the checks", () => {
  const checks = jobsOf(OWN.filter(({ where }) => where.endsWith("/checks.yml")));
  const all = checks.find(({ name }) => name === "all")?.job ?? {};

  it("end in one job that needs every other, and runs even when one of them failed", () => {
    expect(all.needs).toEqual(checks.map(({ name }) => name).filter((name) => name !== "all"));
    expect(all.if).toBe("always()");
    const [step] = mapsIn(all.steps);
    const fails = (result: string) =>
      evaluate(String(step?.if), {
        contexts: { needs: { one: { result: "success" }, two: { result } } },
        status: "success",
      });
    expect(["success", "failure", "cancelled", "skipped"].map(fails)).toEqual([false, true, true, true]);
    expect(step?.run).toBe("exit 1");
  });

  it("run on Linux and Windows, and run what the README says", () => {
    const test = checks.find(({ name }) => name === "test")?.job ?? {};
    expect(mapOf(mapOf(test.strategy).matrix).os).toEqual(["ubuntu-latest", "windows-latest"]);
    const lines = mapsIn(test.steps).flatMap(({ run }) => run ?? []);
    expect(lines).toEqual(expect.arrayContaining(["npm ci", "npm test", "npm run demo"]));
  });
});

/** What a call of the action writes on GitHub, as the permission for it. */
function writtenBy(given: Readonly<Record<string, unknown>>): readonly string[] {
  const { command } = given;
  if (command === "drift") return given["drift-issue"] === "false" ? [] : ["issues"];
  if (command === "plan" || command === "apply") return given.comment === "never" ? [] : ["pull-requests"];
  return [];
}
