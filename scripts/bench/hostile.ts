/** Files and issues that somebody wrote to keep a run busy: none may take longer than five seconds. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT_ID, startAtlas } from "../../sandbox/atlas/index.ts";
import { startGitHub } from "../../sandbox/github/index.ts";
import { hostileBodies, hostileFiles } from "./hostile-files.ts";
import { ENTRY, type Figure, figure, oneByOne, RUNS, runAction, TEMPORARY, time } from "./run.ts";

/** Seconds. */
const LIMIT = 5;

/** Bytes of a file, a little below the most that is read, and characters of an issue, a little below the most that GitHub takes. */
const FILE_BYTES = 1024 * 1024 - 16 * 1024;
const BODY_LENGTH = 60_000;

/** Measures each once, and what took longest once more for each run. */
export async function hostile(): Promise<readonly Figure[]> {
  return [
    await slowest("`validate` of 1 MiB of mistakes", hostileFiles(FILE_BYTES), validate),
    await slowest("`drift` with a hostile issue", hostileBodies(BODY_LENGTH), drift),
  ];
}

async function slowest(
  what: string,
  texts: Readonly<Record<string, string>>,
  measure: (text: string) => Promise<number>,
): Promise<Figure> {
  const once: (readonly [string, number])[] = [];
  for (const [name, text] of Object.entries(texts)) once.push([name, await measure(text)]);
  const [name = ""] = once.toSorted((one, other) => other[1] - one[1])[0] ?? [];
  const times = await oneByOne(RUNS, () => measure(texts[name] ?? ""));
  const title = `${what}, the slowest of ${once.length} sorts: ${name}`;
  return figure(
    title,
    times.map((milliseconds) => milliseconds / 1000),
    LIMIT,
    "s",
    1,
  );
}

async function validate(text: string): Promise<number> {
  const folder = path.join(TEMPORARY, "hostile");
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "atlas-streams.yaml"), text);
  const env = {
    INPUT_COMMAND: "validate",
    INPUT_CONFIG: "atlas-streams.yaml",
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: path.join(folder, "output"),
    GITHUB_STEP_SUMMARY: path.join(folder, "summary"),
    RUNNER_TEMP: folder,
    "INPUT_REPORT-PATH": "report.json",
  };
  for (const file of ["output", "summary"]) await writeFile(path.join(folder, file), "");
  return time([ENTRY], env, [0, 1]);
}

async function drift(text: string): Promise<number> {
  const files = {
    "atlas-streams.yaml": `version: 1\nprojectId: ${PROJECT_ID}\nprivateLinks:\n  a: { provider: AWS, region: us-east-1, serviceEndpointId: a }\n`,
  };
  const [atlas, github] = [await startAtlas(), await startGitHub()];
  try {
    github.push("main", files);
    const run = () =>
      runAction({ command: "drift", files, atlasUrl: atlas.url, github, event: github.event("schedule") });
    await run();
    for (const issue of github.issues()) Object.assign(issue, { body: `${issue.body}\n${text}` });
    return (await run()).wall;
  } finally {
    await Promise.all([atlas.close(), github.close()]);
  }
}
