import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import type { AtlasOptions } from "../../sandbox/atlas/index.ts";
import { ACCESS_POINT, enterpriseLink, eventHubLink, mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE } from "../support/step.ts";
import { fakeClock, openAtlas, openFolder, openGitHub, runHere, verdict } from "./in-process.ts";
import { logOf } from "./sinks.ts";

/** Rules that users of such tools have paid for, each under its number in our list. */

const MIXED = {
  archive: s3Link("us-east-1"),
  gateway: enterpriseLink(ACCESS_POINT),
  hub: eventHubLink("westeurope"),
  old: { ...s3Link("eu-west-1"), ensure: "absent" },
};

/** The digest of a plan that creates, updates, replaces and deletes, however Atlas shows what it has. */
async function digestOf({
  options = {},
  before = 0,
  links = MIXED,
}: {
  options?: AtlasOptions;
  before?: number;
  links?: object;
} = {}) {
  const atlas = await openAtlas(options);
  const collection = atlas.project().privateLinks;
  for (let n = 1; n <= before; n += 1) collection.put(mskLink(90 + n));
  collection.put(s3Link("eu-west-1"));
  collection.put(eventHubLink("eastus2"));
  collection.put(enterpriseLink(), { route: before > 0 ? ["IDLE", "WORKING"] : ["WORKING", "DONE"] });
  const workspace = await openFolder({ [FILE]: configuration(links as Record<string, object>) });
  const result = await runHere({ command: "plan", atlasUrl: atlas.url, workspace, clock: fakeClock() });
  expect(result.outputs).toMatchObject({
    "create-count": "1",
    "update-count": "1",
    "replace-count": "1",
    "delete-count": "1",
  });
  return result.outputs["plan-digest"];
}

test("C8: a digest knows what is asked for and what goes, not spelling, order, states, ids or strangers", async () => {
  const digest = await digestOf();
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(await digestOf({ options: { spelling: "server", shuffle: true } })).toBe(digest);
  expect(await digestOf({ before: 3 })).toBe(digest);
  const { archive, ...rest } = MIXED;
  expect(await digestOf({ links: { ...rest, archive } })).toBe(digest);
  expect(await digestOf({ links: { ...rest, archives: archive } })).not.toBe(digest);
});

describe("C8: a refusal", () => {
  /** A pull request whose plan was reviewed and merged, and what then was changed in Atlas or in the file. */
  async function refused(more: { readonly mainBefore?: Readonly<Record<string, string>> }) {
    const [atlas, github] = await Promise.all([openAtlas(), openGitHub()]);
    const file = configuration({ gateway: enterpriseLink(ACCESS_POINT) });
    const workspace = await openFolder({ [FILE]: file });
    const run = {
      atlasUrl: atlas.url,
      workspace,
      inputs: { "github-token": github.token, "require-reviewed-plan": "true" },
    };
    const link = atlas.project().privateLinks.put(enterpriseLink(), { route: ["WORKING", "DONE"] });
    github.push("main", { [FILE]: "version: 1\n" });
    const pull = github.openPull({ files: { [FILE]: file } });
    const event = github.event("pull_request", { pull: pull.number });
    expect(verdict(await runHere({ ...run, command: "plan", event, clock: fakeClock() }), atlas)).toEqual([
      "changes",
      "",
      0,
      "",
    ]);
    github.clock.now += 60_000;
    const push = github.merge(pull.number);
    const pushed = more.mainBefore ? github.push("main", more.mainBefore) : push;
    atlas.project().privateLinks.change(link.key, { dnsDomain: "other.us-east-2.aws.accesspoint.confluent.cloud" });
    const last = more.mainBefore?.[FILE];
    if (last !== undefined) await writeFile(path.join(workspace, FILE), last);
    const by = more.mainBefore
      ? github.event("push", { push: { ...push, sha: pushed.sha } })
      : github.event("push", { push });
    const inputs = { ...run.inputs, "allowed-actions": "create, update, replace" };
    const result = await runHere({ ...run, inputs, command: "apply", event: by, clock: fakeClock() });
    return { result, atlas, comment: github.comments(pull.number).at(-1)?.body ?? "" };
  }

  test("shows what was reviewed, what would be done now field by field, and that Atlas moved", async () => {
    const { result, atlas, comment } = await refused({});
    expect(verdict(result, atlas)).toEqual(["refused", "plan-changed", 1, ""]);
    for (const text of [result.summary, comment]) {
      expect(text).toMatch(
        /replace\*\* private link `gateway` <br> not in the reviewed plan.*dnsDomain.*Likely cause: \*\*edited in Atlas\*\*/,
      );
      expect(text).toContain("Ways forward");
    }
  });

  test("after a push past the pull request says nothing of who moved", async () => {
    const moved = configuration({ gateway: enterpriseLink(ACCESS_POINT) }, { workspaces: {} });
    const { result, atlas } = await refused({ mainBefore: { [FILE]: moved } });
    expect(verdict(result, atlas)).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(result.summary).not.toContain("Likely cause");
  });
});

describe("C18: the job summary", () => {
  test.each([
    ["is added to what others wrote", 100, true],
    ["is left out with a warning where both together are too long", 1024 * 1024, false],
  ])("%s, and never fails the step", async (_what, before, added) => {
    const folder = await openFolder({ summary: "x".repeat(before) });
    const file = path.join(folder, "summary");
    const text = logOf((runner) => runner.summary("## Ours"), { GITHUB_STEP_SUMMARY: file });
    expect(await readFile(file, "utf8")).toBe(`${"x".repeat(before)}${added ? "## Ours\n" : ""}`);
    expect(text.startsWith("::warning::")).toBe(!added);
  });

  test("that cannot be written at all is a warning", async () => {
    const text = logOf((runner) => runner.summary("## Ours"), { GITHUB_STEP_SUMMARY: "/no/such/folder/summary" });
    expect(text).toMatch(/^::warning::The job summary could not be written/);
  });
});

describe("the workflows to paste", () => {
  interface Workflow {
    readonly on: Readonly<Record<string, unknown>>;
    readonly concurrency?: Concurrency;
    readonly jobs: Readonly<Record<string, { readonly concurrency?: Concurrency; readonly environment?: unknown }>>;
  }
  interface Concurrency {
    readonly group: string;
    readonly queue?: string;
    readonly "cancel-in-progress"?: unknown;
  }
  const read = (name: string): Workflow =>
    load(readFileSync(path.resolve(import.meta.dirname, `../../examples/workflows/${name}.yml`), "utf8")) as Workflow;
  const [plan, apply] = [read("atlas-plan"), read("atlas-apply")];
  const groups = ({ concurrency, jobs }: Workflow): readonly Concurrency[] =>
    [concurrency, ...Object.values(jobs).map((job) => job.concurrency)].filter((one) => one !== undefined);

  test("C6: an apply waits for the one before it and is never dropped, and shares its group with nothing else", () => {
    expect(groups(apply)).toHaveLength(1);
    expect(groups(apply)[0]).toMatchObject({ queue: "max" });
    expect(groups(apply)[0]?.["cancel-in-progress"] ?? false).toBe(false);
    expect(groups(plan).map(({ group }) => group)).not.toContain(groups(apply)[0]?.group);
  });

  test("C23: beside every schedule stands a start by hand", () => {
    const scheduled = [plan, apply].filter(({ on }) => "schedule" in on);
    expect(scheduled.length).toBeGreaterThan(0);
    for (const { on } of scheduled) expect(on).toHaveProperty("workflow_dispatch");
  });

  test("C25: a plan can be seen without an approval, an apply cannot run without one", () => {
    expect(Object.values(plan.jobs).map(({ environment }) => environment)).toEqual(
      Object.values(plan.jobs).map(() => undefined),
    );
    for (const { environment } of Object.values(apply.jobs)) expect(environment).toBeDefined();
  });
});
