/** One run of the built action, and what a bench makes of several. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { OWNER } from "../../sandbox/atlas/index.ts";
import type { GitHubSandbox, RunInput } from "../../sandbox/github/index.ts";
import { ROOT } from "../tools.ts";

/** Milliseconds that the sandbox's Atlas takes for every request. */
export const LATENCY = 50;

/** How often everything is measured; `BENCH_RUNS=1` for a quick look. */
export const RUNS = Number(process.env.BENCH_RUNS ?? 7);

/** The bundle that is measured: the committed one, or what `ACTION_ENTRY` names. */
export const ENTRY = path.resolve(ROOT, process.env.ACTION_ENTRY ?? "dist/index.js");

/** A folder for this bench; {@link removeTemporary} takes it away. */
export const TEMPORARY = mkdtempSync(path.join(tmpdir(), "atlas streams bench "));

/** A figure with its limit. */
export interface Figure {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly isMet: boolean;
}

/** The middle of several measurements, and how far they spread. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** One run of the action. */
export interface Measured {
  /** From start to end of the process, in milliseconds. */
  readonly wall: number;
  /** When it was started, on the clock of `performance.now()`. */
  readonly startedAt: number;
  /** Peak memory in MiB. */
  readonly memory: number;
}

/** What a run is started with. */
export interface Start {
  readonly command: string;
  readonly files: Readonly<Record<string, string>>;
  readonly atlasUrl?: string;
  readonly github?: GitHubSandbox;
  readonly event?: RunInput;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Takes the bench's folder away. */
export async function removeTemporary(): Promise<void> {
  await rm(TEMPORARY, { recursive: true, force: true });
}

/** Written by the process itself as its last act: the most memory that it ever held, in KiB. */
const PEAK =
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));';

let folders = 0;

/** Runs the action once in a folder of its own, with the defaults of `action.yml` for what is not given. It has to end well. */
export async function runAction({ command, files, atlasUrl, github, event, inputs = {} }: Start): Promise<Measured> {
  const folder = path.join(TEMPORARY, `run ${++folders}`);
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  const [eventFile, peak] = [path.join(folder, "event.json"), path.join(folder, "peak")];
  if (event) writeFileSync(eventFile, JSON.stringify(event.payload));
  const given: Readonly<Record<string, string>> = {
    command,
    "client-id": OWNER.clientId,
    "client-secret": OWNER.clientSecret,
    ...(atlasUrl === undefined ? {} : { "base-url": atlasUrl }),
    ...(github ? { "github-token": github.token } : { "require-reviewed-plan": "false" }),
    ...inputs,
  };
  const env = {
    ...event?.env(eventFile),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: path.join(folder, "output"),
    GITHUB_STEP_SUMMARY: path.join(folder, "summary"),
    RUNNER_TEMP: folder,
    BENCH_PEAK: peak,
  };
  const startedAt = performance.now();
  const wall = await time(["--import", `data:text/javascript,${encodeURIComponent(PEAK)}`, ENTRY], env);
  return { wall, startedAt, memory: Number(readFileSync(peak, "utf8")) / 1024 };
}

/** Milliseconds from start to end of a Node process, which has to end with one of the codes. */
export function time(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  codes: readonly (number | null)[] = [0],
): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? "", ...env },
      // The runner reads a step's log through a pipe.
      stdio: ["ignore", "pipe", "inherit"],
    });
    let log = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      log += text;
    });
    child.on("error", reject);
    child.on("exit", (code) =>
      codes.includes(code)
        ? resolve(performance.now() - began)
        : reject(new Error(`${args.at(-1)} ended with ${code}:\n${log}`)),
    );
  });
}

/** Milliseconds between the starts of runs that mostly sleep. */
const STAGGER = 1500;

/** Several runs that mostly sleep, side by side: each starts when the one before has nothing left to compute. */
export function sideBySide<T>(runs: number, run: () => Promise<T>): Promise<readonly T[]> {
  return Promise.all(Array.from({ length: runs }, (_, index) => delay(index * STAGGER).then(run)));
}

/** Several runs one after the other, with one before them that does not count. */
export async function oneByOne<T>(runs: number, run: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let index = -1; index < runs; index += 1) {
    const measured = await run();
    if (index >= 0) all.push(measured);
  }
  return all;
}

/** The middle of several figures and how far they spread. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  return { least: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** A spread for people, e.g. `1.21 (1.18–1.30)`. */
function shown({ least, median, most }: Spread, digits: number): string {
  const [low, middle, high] = [least, median, most].map((value) => value.toFixed(digits));
  return low === high ? String(middle) : `${middle} (${low}–${high})`;
}

/** A figure whose median is held against its limit. */
export function figure(what: string, values: readonly number[], limit: number, unit: string, digits: number): Figure {
  const all = spread(values);
  return {
    what,
    measured: `${shown(all, digits)} ${unit}`.trim(),
    limit: `${limit} ${unit}`.trim(),
    isMet: all.median <= limit,
  };
}

/** A figure that must be right in every run. */
export function always(what: string, values: readonly boolean[]): Figure {
  const right = values.filter((value) => value).length;
  return { what, measured: `${right} of ${values.length} runs`, limit: "all", isMet: right === values.length };
}
