import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { GitHubSandbox } from "../../sandbox/github/index.ts";
import { openRunner, type Runner } from "../../src/runner/runner.ts";
import { openFilter } from "../../src/secrets/filter.ts";
import { type InProcess, runHere } from "./in-process.ts";

/** Everything that a run let out, by the place where it can be read. */
export interface Sinks {
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
  readonly report: string;
  /** Bodies of comments and issues, with everything else that was sent to GitHub. */
  readonly github: string;
}

/** Runs the action with the runner that users have, and reads every place to which it wrote. */
export async function runIntoSinks(
  run: InProcess,
  github?: GitHubSandbox,
): Promise<Sinks & { readonly exitCode: number; readonly masks: readonly string[] }> {
  const folder = path.join(run.workspace, ".runner");
  const file = (name: string): string => path.join(folder, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const name of ["output", "summary"]) await writeFile(file(name), "");
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    RUNNER_TEMP: folder,
    ...run.env,
  };
  let text = "";
  const { exitCode } = await runHere({
    ...run,
    env,
    openRunner: (filter, environment) =>
      openRunner(filter, environment, (more) => {
        text += more;
      }),
  });
  return {
    exitCode,
    masks: [...text.matchAll(/^::add-mask::(.*)$/gm)].map(([, masked = ""]) => masked),
    // What is masked is named to the runner, which takes these lines out.
    log: text.replace(/^::add-mask::.*\n/gm, ""),
    outputs: await readFile(file("output"), "utf8"),
    summary: await readFile(file("summary"), "utf8"),
    report: await readFile(file(`atlas-streams-networking-${run.command}.json`), "utf8"),
    github: JSON.stringify(github?.writes().map(({ path: where, body }) => ({ where, body })) ?? []),
  };
}

/** What a runner that knows no secret writes to the log. */
export function logOf(say: (runner: Runner) => void, env: NodeJS.ProcessEnv = {}): string {
  let text = "";
  const runner = openRunner(openFilter(), env, (more) => {
    text += more;
  });
  say(runner);
  return text;
}

/** Every way in which a secret can be recognised in a text: as it is, in base64, in a URL, in JSON, and line by line. */
function tracesOf(secret: string): readonly string[] {
  const lines = secret.split("\n").filter((line) => line.trim() !== "");
  return [secret, ...lines].flatMap((part) => [
    part,
    Buffer.from(part).toString("base64"),
    Buffer.from(part).toString("base64url"),
    encodeURIComponent(part),
    JSON.stringify(part).slice(1, -1),
    JSON.stringify(JSON.stringify(part)).slice(3, -3),
  ]);
}

/** Where a secret can be read, e.g. `summary: c2Vj…`; nothing where none can. */
export function leaks(sinks: Sinks, secrets: readonly string[]): readonly string[] {
  const places = Object.entries(sinks).filter(([, text]) => typeof text === "string");
  return places.flatMap(([place, text]) =>
    secrets.flatMap(tracesOf).flatMap((trace) => (text.includes(trace) ? [`${place}: ${trace}`] : [])),
  );
}

/** The lines of a log that GitHub's runner would carry out: it looks for `::` at the start, and for `##[` anywhere. */
export function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|\n|\r/).filter((line) => {
    const start = line.replace(/^[\s\p{Cf}\p{DI}]+/u, "").replace(/[\p{Cf}\p{DI}]/gu, "");
    return start.startsWith("::") || line.replace(/[\p{Cf}\p{DI}]/gu, "").includes("##[");
  });
}
