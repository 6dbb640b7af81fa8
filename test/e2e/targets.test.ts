import { describe, expect, test } from "vitest";
import { OWNER } from "../../sandbox/atlas/index.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, openAtlas, run, verdict } from "../support/step.ts";

const COUNT = 30;
const NAMES = Array.from({ length: COUNT }, (_, index) => `team-${String(index + 1).padStart(2, "0")}`);
const PROJECTS = NAMES.map((_, index) => `6650a1b2c3d4e5f6${String(index + 1).padStart(8, "0")}`);
const BROKEN = 12;

function fileOf(index: number): string {
  const links = {
    archive: s3Link("us-east-1"),
    ...(index === BROKEN ? { wrong: { provider: "AWS", vendro: "S3" } } : {}),
  };
  return configuration(links, { name: NAMES[index], projectId: PROJECTS[index] });
}

const FILES = Object.fromEntries(NAMES.map((name, index) => [`targets/${name}.yaml`, fileOf(index)]));
const INPUTS = { config: "targets/*.yaml" };

describe(`${COUNT} files side by side, one of them broken`, () => {
  test("plan: the others are planned, the broken one is told, with one token", async () => {
    const atlas = await openAtlas({ projects: PROJECTS });
    const result = await run(atlas, { command: "plan", files: FILES, inputs: INPUTS });
    expect(verdict(result)).toEqual(["invalid", "config-invalid", 1]);
    expect(result.outputs["create-count"]).toBe(String(COUNT - 1));
    expect(Object.keys(JSON.parse(result.outputs["plan-digest"] ?? ""))).toHaveLength(COUNT - 1);
    expect(JSON.parse(result.outputs.targets ?? "")).toHaveLength(COUNT);
    expect(result.log).toMatch(new RegExp(`::error file=targets/${NAMES[BROKEN]}.yaml,line=\\d+,col=\\d+.*vendro`));
    expect(atlas.issuedTokens).toBe(1);
    expect(atlas.log).toHaveLength(COUNT - 1 + 2);
  });

  test("apply: the others are applied, and one whose project is not there does not hold them up", async () => {
    const atlas = await openAtlas({ projects: PROJECTS.slice(1) });
    const result = await run(atlas, {
      command: "apply",
      files: FILES,
      inputs: { ...INPUTS, "require-reviewed-plan": "false" },
    });
    expect(verdict(result)).toEqual(["failed", "config-invalid", 1]);
    expect(atlas.counts.createGroupStreamPrivateLinkConnection).toBe(COUNT - 2);
    const results = Map.groupBy(
      result.report.targets as { name: string; resources: object[] }[],
      (target) => target.resources.length,
    );
    expect(results.get(1)?.length).toBe(COUNT - 2);
    expect(Object.keys(JSON.parse(result.outputs.resources ?? ""))).toContain(`${NAMES[1]}:privateLinks/archive`);
    expect(atlas.issuedTokens).toBe(1);
  });
});

test("two files that claim one name are both refused, and the others go on", async () => {
  const atlas = await openAtlas({ projects: PROJECTS, accounts: [OWNER] });
  const files = {
    "a.yaml": configuration({ one: mskLink(1) }, { name: "same", projectId: PROJECTS[0] }),
    "b.yaml": configuration({ two: mskLink(2) }, { name: "same", projectId: PROJECTS[1] }),
    "c.yaml": configuration({ three: mskLink(3) }, { name: "other", projectId: PROJECTS[2] }),
  };
  const result = await run(atlas, { command: "plan", files, inputs: { config: "a.yaml\nb.yaml\nc.yaml" } });
  expect(verdict(result)).toEqual(["invalid", "config-invalid", 1]);
  expect(result.outputs["create-count"]).toBe("1");
  expect(result.log).toMatch(/::error file=a.yaml.*`same` is also that of `b.yaml`/);
  expect(result.log).toMatch(/::error file=b.yaml.*`same` is also that of `a.yaml`/);
});
