import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { hostileBodies, hostileFiles } from "../../scripts/bench/hostile-files.ts";
import { s3Link } from "../support/links.ts";
import { configuration, FILE, openAtlas, openGitHub, run } from "../support/step.ts";

/**
 * Whoever can open a pull request or edit an issue decides what a run reads. The work for it grows with its length, not with its
 * square: ten times the text takes at most twenty times the steps. A step is a block of code that is entered, as V8 counts them for
 * coverage, so that a slow machine changes nothing. What V8 does by itself, such as looking for a pattern, is not in it.
 */
const MOST = 20;

const SMALL = hostileFiles(10_000);
const LARGE = hostileFiles(100_000);

/** How many steps something takes that runs the action once with these variables. */
async function stepsOf(runOnce: (env: Readonly<Record<string, string>>) => Promise<unknown>): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), "steps "));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await runOnce({ NODE_V8_COVERAGE: folder });
  let steps = 0;
  for (const name of await readdir(folder)) {
    const coverage = JSON.parse(await readFile(path.join(folder, name), "utf8")) as Coverage;
    for (const { functions } of coverage.result)
      for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  expect(steps).toBeGreaterThan(5_000);
  return steps;
}

/** What Node writes for a process. */
interface Coverage {
  readonly result: readonly {
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

describe("ten times the file takes at most twenty times the steps", () => {
  test.each(Object.keys(LARGE))("%s", async (name) => {
    const validate = (files: string) => stepsOf((env) => run(null, { command: "validate", files, env }));
    const [few, many] = [await validate(SMALL[name] ?? ""), await validate(LARGE[name] ?? "")];
    expect(many / few).toBeLessThan(MOST);
  });
});

describe("ten times the text in a drift issue takes at most twenty times the steps", () => {
  test.each(Object.keys(hostileBodies(1)))("%s", async (name) => {
    const [atlas, github] = [await openAtlas(), await openGitHub()];
    const files = configuration({ archive: s3Link("us-east-1") });
    github.push("main", { [FILE]: files });
    const drift = async (length: number): Promise<number> => {
      const [issue] = github.issues();
      if (issue) Object.assign(issue, { body: `${issue.body}\n${hostileBodies(length)[name]}` });
      github.clock.now += 86_400_000;
      return stepsOf((env) => run(atlas, { command: "drift", files, github, event: github.event("schedule"), env }));
    };
    await drift(0);
    const [few, many] = [await drift(6_000), await drift(60_000)];
    expect(many / few).toBeLessThan(MOST);
  });
});
