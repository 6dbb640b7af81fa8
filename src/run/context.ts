import type { Http } from "../atlas/http.ts";
import type { Pace } from "../atlas/retry.ts";
import type { Session } from "../atlas/token.ts";
import type { Loaded } from "../config/load.ts";
import type { Clock } from "../engine/model/clock.ts";
import type { GitHub } from "../github/api/client.ts";
import type { OwnIssues } from "../github/drift-issue.ts";
import type { RunEvent } from "../github/event.ts";
import type { PullFacts } from "../github/plan-comment.ts";
import type { ReportContext } from "../report/context.ts";
import type { Runner } from "../runner/runner.ts";
import type { Filter } from "../secrets/filter.ts";
import type { Inputs, Surface } from "./inputs.ts";
import { VERSION } from "./version.ts";

/** One run of the action: what was asked for, what started it, and the ways out. */
export interface Run {
  readonly inputs: Inputs;
  /** Null outside a workflow. */
  readonly event: RunEvent | null;
  readonly env: NodeJS.ProcessEnv;
  readonly surface: Surface;
  /** Takes an exported file in place of the disk where `config` is `-`; null where that is a path like any other. */
  readonly printFile: ((text: string) => void) | null;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  readonly runner: Runner;
  readonly filter: Filter;
  readonly clock: Clock;
  /** Another way to Atlas than the network, or null. */
  readonly openHttp: (() => Http) | null;
  /** The way to GitHub, opened at the first use and shared; null where there is no token, or no repository. */
  readonly github: () => Promise<GitHub | null>;
  /** What is known of the pull request that plans are shown on, each thing read at its first use and shared; null where there is none. */
  readonly pullFacts: () => Promise<PullFacts | null>;
  /** The issues that this run's identity opened, each list read at its first use and shared; null where there is no way to ask. */
  readonly driftIssues: () => Promise<OwnIssues | null>;
  /** Aborts when the run is told to end: no new write from then on. */
  readonly interrupted: AbortSignal;
  /** Aborts when the answer to a write in flight is not waited for any longer. */
  readonly hardStop: AbortSignal;
  /** Takes work that must be over before the run is, and that nothing else waits for. It never rejects. */
  readonly atEnd: (work: Promise<void>) => void;
  readonly view: ReportContext;
}

/** A run that can reach Atlas. */
export interface Connected extends Run {
  readonly session: Session;
  readonly pace: Pace;
}

/** A configuration file with the bytes that were read, for the comparison with the branch. */
export interface ConfigFile {
  readonly loaded: Loaded;
  readonly bytes: Uint8Array | null;
  /** Path in the repository, or null where it lies outside of it. */
  readonly path: string | null;
}

/** How a run's reports are rendered. */
export function reportContextOf(
  inputs: Inputs | null,
  event: RunEvent | null,
  redact: (text: string) => string,
): ReportContext {
  const onPullRequest = event?.name === "pull_request" && event.pullRequest !== null;
  return {
    command: inputs?.command ?? "plan",
    repository: event ? `${event.repository.owner}/${event.repository.repo}` : null,
    serverUrl: event?.serverUrl ?? "https://github.com",
    sha: (onPullRequest ? event.pullRequest?.headSha : event?.sha) || null,
    branch: event?.branch ?? null,
    runUrl: event?.runUrl ?? null,
    runNumber: event?.runNumber ?? null,
    action: event?.uses ?? null,
    applyWorkflow: null,
    showUnmanaged: showsUnmanaged(inputs, event),
    version: VERSION,
    redact,
    now: new Date(),
  };
}

/** Details of what the file does not mention are hidden in public; an unknown visibility counts as public. */
function showsUnmanaged(inputs: Inputs | null, event: RunEvent | null): boolean {
  if (inputs === null || inputs.showUnmanaged === "auto") return event === null || event.repository.isPrivate === true;
  return inputs.showUnmanaged === "true";
}

/** The pull request that a plan is shown on, or null. */
export function pullRequestOf({ inputs, event }: Pick<Run, "inputs" | "event">): number | null {
  if (inputs.prNumber !== null) return inputs.prNumber;
  return event?.name === "pull_request" ? (event.pullRequest?.number ?? null) : null;
}
