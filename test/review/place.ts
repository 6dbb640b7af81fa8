import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, onTestFinished } from "vitest";
import { type AtlasOptions, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import {
  type EventOptions,
  type GitHubSandbox,
  type LoggedRequest,
  type MergeMethod,
  type RunInput,
  startGitHub,
} from "../../sandbox/github/index.ts";
import { readMarker } from "../../src/proof/marker.ts";
import type { Runner } from "../../src/runner/runner.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE } from "../support/step.ts";
import { type Ended, fakeClock, openFolder, runHere } from "../trust/in-process.ts";

export { FILE } from "../support/step.ts";

/** A repository on GitHub, its project in Atlas, and a folder to check it out to. */
export interface Place {
  readonly atlas: SandboxAtlas;
  readonly github: GitHubSandbox;
  readonly folder: string;
}

/** What Atlas has already. */
export const BASE = configuration({ archive: s3Link("us-east-1") });

/** The base and as many links more. */
export function withLinks(...numbers: readonly number[]): string {
  const links = Object.fromEntries(numbers.map((number) => [`orders-${number}`, mskLink(number)]));
  return configuration({ archive: s3Link("us-east-1"), ...links });
}

/** A repository whose file is in Atlas already. It ends with the test, which then has sent nothing that GitHub would not understand. */
export async function openPlace(file = BASE, options: AtlasOptions = {}): Promise<Place> {
  const folder = await openFolder();
  const [atlas, github] = [await startAtlas(options), await startGitHub({ isPrivate: true })];
  onTestFinished(async () => {
    await Promise.all([atlas.close(), github.close()]);
    expect(github.refused()).toEqual([]);
  });
  github.push("main", { [FILE]: file });
  github.clock.now += 60_000;
  atlas.project().privateLinks.put(s3Link("us-east-1"));
  return { atlas, github, folder };
}

/** How a run is started, beside its event. */
export interface Started {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Another text than the one that the event's commit has, or none. */
  readonly file?: string | null;
  /** Path of the file. */
  readonly path?: string;
  /** Changes something about the runner. */
  readonly around?: (runner: Runner, env: NodeJS.ProcessEnv) => Runner;
}

/** What a run did. */
export interface Did extends Ended {
  /** Result, failure reason, exit code, and the methods of its writes to Atlas. */
  readonly end: readonly [string | undefined, string | undefined, number, string];
  /** Milliseconds of each pause. */
  readonly pauses: readonly number[];
  /** What it asked of GitHub and wrote there. */
  readonly asked: readonly LoggedRequest[];
}

/** Runs a command on an event, with the file of the event's commit checked out. */
export async function run(place: Place, command: string, event: RunInput, more: Started = {}): Promise<Did> {
  const { atlas, github, folder } = place;
  const file = more.path ?? FILE;
  const text = more.file === undefined ? github.fileAt(event.sha, file) : more.file;
  if (file !== FILE) await rm(path.join(folder, FILE), { force: true });
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  if (text === null) await rm(path.join(folder, file), { force: true });
  else await writeFile(path.join(folder, file), text);
  const [wrote, asked] = [atlas.writes.length, github.requests.length];
  const clock = fakeClock();
  const ended = await runHere({
    command,
    atlasUrl: atlas.url,
    workspace: folder,
    config: file,
    event,
    clock,
    inputs: { "github-token": github.token, "require-reviewed-plan": "true", ...more.inputs },
    env: { ...more.env },
    ...(more.around ? { around: more.around } : {}),
  });
  github.clock.now += 60_000;
  const { result, "failure-reason": reason } = ended.outputs;
  const methods = atlas.writes.slice(wrote).map(({ method }) => method);
  return {
    ...ended,
    end: [result, reason, ended.exitCode, methods.join(" ")],
    pauses: clock.pauses,
    asked: github.requests.slice(asked),
  };
}

/** Runs a command over several files of the checkout. */
export async function runOver(
  place: Place,
  command: string,
  files: Readonly<Record<string, string>>,
  more: Started & { readonly event?: RunInput } = {},
): Promise<Did> {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(place.folder, name), text);
  const inputs = { config: Object.keys(files).join("\n"), ...more.inputs };
  const event = more.event ?? place.github.event("workflow_dispatch");
  return run(place, command, event, { ...more, inputs });
}

/** Opens a pull request with a file, and plans it. Returns its number. */
export async function propose(
  place: Place,
  file: string,
  more: { readonly head?: string; readonly base?: string } & Started = {},
): Promise<number> {
  const { head, base, path: name = FILE } = more;
  const pull = place.github.openPull({ files: { [name]: file }, ...(head ? { head } : {}), ...(base ? { base } : {}) });
  place.github.clock.now += 60_000;
  await plan(place, pull.number, more);
  return pull.number;
}

/** Plans a pull request as it is. */
export function plan(place: Place, pull: number, more: Started & EventOptions = {}): Promise<Did> {
  return run(place, "plan", place.github.event("pull_request", { ...more, pull }), more);
}

/** Merges pull requests, and returns the event of that push. */
export function merged(
  { github }: Place,
  pulls: number | readonly number[],
  method?: MergeMethod,
  resolved?: string,
): RunInput {
  const push = github.merge(pulls, method, resolved === undefined ? {} : { [FILE]: resolved });
  github.clock.now += 60_000;
  return github.event("push", { push });
}

/** Pushes a file to the branch without a pull request, and returns that event. */
export function pushed({ github }: Place, file: string | null, name = FILE): RunInput {
  const push = github.push("main", { [name]: file });
  github.clock.now += 60_000;
  return github.event("push", { push });
}

/** Applies on an event. */
export function apply(place: Place, event: RunInput, more: Started = {}): Promise<Did> {
  return run(place, "apply", event, more);
}

/** An apply that somebody starts by hand. */
export function byHand(place: Place, more: Started = {}): Promise<Did> {
  return apply(place, place.github.event("workflow_dispatch"), more);
}

/** What a pull request says in the end: the status of a plan, or its title, and the sign of a result. */
export function told({ github }: Place, pull: number): readonly string[] {
  return github.comments(pull).map(({ body }) => {
    const role = readMarker(body)?.role ?? "other";
    const [, title = "", , status = ""] = body.split("\n");
    const line = role === "plan" && /^\*\*(⏳|✅|❌|⌛|⛔|🟡) /u.test(status) ? status : title;
    const words = line.replace(/\*\* (in|after) \[.*$/, "**").replace(/^## /, "");
    return role === "apply"
      ? `apply: ${words[0]}`
      : `${role}: ${words.replace("Atlas networking ", "").replace("`prod` · ", "")}`;
  });
}

/** The plan comment of a pull request. */
export function planOf({ github }: Place, pull: number) {
  const found = github.comments(pull).find(({ body }) => readMarker(body)?.role === "plan");
  if (found === undefined) throw new Error(`Pull request ${pull} has no plan comment.`);
  return found;
}

/** Takes links away in Atlas whose fields contain a text, so that an apply would have to make them again. */
export function lose({ atlas }: Place, text: string): void {
  const links = atlas.project().privateLinks;
  for (const item of links.all()) if (JSON.stringify(item.fields).includes(text)) links.remove(item.key);
}
