import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "../files.ts";
import { calls, jobsOf, mapOf, mapsIn, OWN } from "./workflows.ts";

const SCRIPT = join(ROOT, "scripts/self-test.ts");
const JOB = jobsOf(OWN).find(({ name }) => name === "self-test")?.job ?? {};

// That it passes, step for step, the rehearsal shows.
describe("the self-test", () => {
  it("looks at every run of the action", () => {
    const ids = calls(JOB).map(({ id }) => id);
    const looked = mapsIn(JOB.steps).flatMap(
      ({ env }) => String(mapOf(env).OUTPUTS ?? "").match(/(?<=steps\.)\w+/) ?? [],
    );
    expect([...new Set(looked)]).toEqual(ids);
  });

  it("fails for another value, a value that should be empty, and what is no expectation", () => {
    const run = (...expected: readonly string[]) =>
      spawnSync(process.execPath, [SCRIPT, "expect", ...expected], {
        env: { ...process.env, OUTPUTS: '{"result":"changes"}' },
        encoding: "utf8",
      });
    expect(run("result=changes", "comment-id=")).toMatchObject({ status: 0, stderr: "" });
    expect(run("result=applied")).toMatchObject({ status: 1, stderr: 'result is "changes" and should be "applied"\n' });
    expect(run("result=")).toMatchObject({ status: 1 });
    expect(run("result")).toMatchObject({ status: 1, stderr: "result is no NAME=VALUE\n" });
  });
});
