import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { type AtlasOptions, OWNER, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { type GitHubSandbox, type RunInput, startGitHub } from "../../sandbox/github/index.ts";
import type { Http } from "../../src/atlas/http.ts";
import type { Clock } from "../../src/engine/model/clock.ts";
import { main } from "../../src/main.ts";
import type { Runner } from "../../src/runner/runner.ts";
import type { Filter } from "../../src/secrets/filter.ts";
import type { Annotation } from "../../src/text/annotation.ts";

/** A run of the whole action inside this process. */
export interface InProcess {
  readonly command: string;
  readonly atlasUrl: string;
  /** Folder of the checkout. */
  readonly workspace: string;
  /** Path of the configuration in it. */
  readonly config?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  readonly openHttp?: () => Http;
  /** What started the run. */
  readonly event?: RunInput;
  /** @default a runner that keeps what it is told */
  readonly openRunner?: (filter: Filter, env: NodeJS.ProcessEnv) => Runner;
  /** The same runner with something about it changed. */
  readonly around?: (runner: Runner, env: NodeJS.ProcessEnv) => Runner;
}

/** A resource of the JSON report, as far as tests look at it. */
export interface ReportedResource {
  readonly address: string;
  readonly action: string;
  readonly reason: string;
  readonly id: string | null;
  readonly state: string | null;
  readonly outcome: {
    readonly status: string;
    readonly error: { readonly message: string } | null;
    readonly id: string | null;
  } | null;
}

/** How a run in this process ended, and everything that it let out. */
export interface Ended {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  /** Lines of the log, warnings and annotations included. */
  readonly log: string;
  readonly summary: string;
  /** Of the first target; empty where none was planned. */
  readonly resources: readonly ReportedResource[];
  /** The whole JSON report. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what a workflow step would read from the file
  readonly report: any;
}

/** A folder that is gone after the test. */
export async function openFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "in process "));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
  return folder;
}

/** An Atlas that ends with the test. */
export async function openAtlas(options: AtlasOptions = {}): Promise<SandboxAtlas> {
  const atlas = await startAtlas(options);
  onTestFinished(() => atlas.close());
  return atlas;
}

/** A GitHub that ends with the test. */
export async function openGitHub(): Promise<GitHubSandbox> {
  const github = await startGitHub();
  onTestFinished(() => github.close());
  return github;
}

/** Result, failure reason and exit code of a run, and what it wrote. */
export function verdict({ outputs, exitCode }: Ended, atlas: SandboxAtlas) {
  return [outputs.result, outputs["failure-reason"], exitCode, atlas.writes.map(({ method }) => method).join(" ")];
}

/** Time that passes only while somebody sleeps, and then at once. */
export function fakeClock(): Clock & { readonly pauses: readonly number[] } {
  let now = 0;
  const pauses: number[] = [];
  return {
    pauses,
    now: () => now,
    sleep(milliseconds, signal) {
      if (!signal?.aborted) {
        now += milliseconds;
        pauses.push(milliseconds);
      }
      return new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** Runs the action in this process, from its inputs to its exit code. */
export async function runHere(run: InProcess): Promise<Ended> {
  const inputs: Readonly<Record<string, string>> = {
    command: run.command,
    config: run.config ?? "atlas-streams.yaml",
    "client-id": OWNER.clientId,
    "client-secret": OWNER.clientSecret,
    "base-url": run.atlasUrl,
    "require-reviewed-plan": "false",
    ...run.inputs,
  };
  const told = quietRunner();
  const eventFile = path.join(run.workspace, "event.json");
  if (run.event) await writeFile(eventFile, JSON.stringify(run.event.payload));
  const exitCode = await main({
    env: { GITHUB_WORKSPACE: run.workspace, ...run.event?.env(eventFile), ...run.env },
    getInput: (name) => inputs[name] ?? "",
    openRunner: run.openRunner ?? ((filter, env) => (run.around ?? same)(told.open(filter), env)),
    ...(run.clock ? { clock: run.clock } : {}),
    ...(run.openHttp ? { openHttp: run.openHttp } : {}),
  });
  return { exitCode, ...told.all() };
}

function same(runner: Runner): Runner {
  return runner;
}

/** A runner that keeps what it is told. */
function quietRunner() {
  const outputs: Record<string, string> = {};
  const log: string[] = [];
  let summary = "";
  let report = "{}";
  const open = (filter: Filter): Runner => ({
    info: (text) => void log.push(filter.redact(text)),
    warning: (text) => void log.push(`warning: ${filter.redact(text)}`),
    annotate: ({ level, message }: Annotation) => void log.push(`${level}: ${filter.redact(message)}`),
    group: (heading, text) => void log.push(filter.redact(`${heading}\n${text}`)),
    closing: (lines) => void log.push(...lines.map(filter.redact)),
    outputs(values) {
      for (const [name, value] of Object.entries(values)) outputs[name] = filter.redact(value);
    },
    summary(markdown) {
      summary += filter.redact(markdown);
    },
    report(json) {
      report = filter.redact(json);
      return "report.json";
    },
    mask: (secret) => void filter.add(secret),
  });
  const all = () => {
    const parsed = JSON.parse(report) as { targets?: { resources?: ReportedResource[] }[] };
    const resources = parsed.targets?.[0]?.resources ?? [];
    return { outputs, log: log.join("\n"), summary, resources, report: parsed };
  };
  return { open, all };
}
