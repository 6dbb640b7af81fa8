import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type ActionResult, runAction } from "../../sandbox/runner/action.ts";
import { unexpected } from "../../scripts/self-test.ts";
import { ROOT, textOf } from "./files.ts";
import { calls, jobsOf, mapOf, mapsIn, OWN } from "./workflows.ts";

const SCRIPT = join(ROOT, "scripts/self-test.ts");
const JOB = jobsOf(OWN).find(({ name }) => name === "self-test")?.job ?? {};

describe("the self-test", () => {
  it.each([
    { event: "push", left: "refused" },
    { event: "pull_request", left: "applied" },
  ])("passes on $event, step for step as the workflow has it", async ({ event, left }) => {
    const sandbox = start();
    const results: Record<string, ActionResult> = {};
    let looked = 0;
    for (const step of mapsIn(JOB.steps).filter(({ uses, run }) => uses === "./" || String(run).includes("expect"))) {
      if (step.uses === "./") results[String(step.id)] = await act(mapOf(step.with), event, sandbox);
      else if (isMeant(String(step.if ?? ""), event)) {
        const [, id = ""] = /steps\.(\w+)\.outputs/.exec(String(mapOf(step.env).OUTPUTS)) ?? [];
        const expected = String(step.run).split(" ").slice(3);
        expect([id, unexpected(results[id]?.outputs ?? {}, expected)]).toEqual([id, []]);
        expect(expected.join(" ")).not.toContain(`result=${left}`);
        looked += 1;
      }
    }
    expect(Object.keys(results)).toEqual(["validate", "plan", "apply", "drift", "export"]);
    expect(looked).toBeGreaterThanOrEqual(4);
  });

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

/** The sandbox as the workflow starts it; it ends with the test. */
function start(): Readonly<Record<string, string>> {
  const { stdout } = spawnSync(process.execPath, [SCRIPT, "start"], { encoding: "utf8" });
  const env = Object.fromEntries(
    stdout
      .trim()
      .split("\n")
      .map((line) => line.split("=", 2)),
  );
  onTestFinished(() => {
    expect(spawnSync(process.execPath, [SCRIPT, "stop"], { env: { ...process.env, ...env } }).status).toBe(0);
  });
  return env;
}

function act(
  given: Readonly<Record<string, unknown>>,
  event: string,
  sandbox: Readonly<Record<string, string>>,
): Promise<ActionResult> {
  const inputs = Object.entries(given).map(([name, value]) => [
    name,
    String(value).replace(/\$\{\{ env\.(\w+) \}\}/, (_, variable: string) => sandbox[variable] ?? ""),
  ]);
  return runAction({
    inputs: Object.fromEntries(inputs),
    files: { "examples/prod-eu.yaml": textOf("examples/prod-eu.yaml") },
    event: {
      name: event,
      payload: {
        repository: { private: false, default_branch: "main" },
        ...(event === "push" ? {} : { pull_request: { number: 1, merged: false, state: "open" } }),
      },
      sha: "0".repeat(40),
      ref: "refs/heads/main",
      env: (path) => ({
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: path,
        GITHUB_REPOSITORY: "octo/shop",
        GITHUB_REF: "refs/heads/main",
        GITHUB_SHA: "0".repeat(40),
      }),
    },
  });
}

/** Whether a step runs on an event: its condition is none, or a chain of comparisons of the event's name. */
function isMeant(condition: string, event: string): boolean {
  const compared = (part: string): boolean => {
    const [, operator = "", name = ""] = /^github\.event_name (==|!=) '(\w+)'$/.exec(part.trim()) ?? [];
    expect(operator).not.toBe("");
    return operator === "==" ? event === name : event !== name;
  };
  if (condition === "") return true;
  return condition.includes("||") ? condition.split("||").some(compared) : condition.split("&&").every(compared);
}
