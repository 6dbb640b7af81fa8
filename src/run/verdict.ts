import { AtlasError } from "../engine/model/atlas-error.ts";
import {
  type Change,
  FAILURE_REASONS,
  type FailureReason,
  hasChanges,
  type Outcome,
  type Plan,
  type Refusal,
  type Result,
  type TargetReport,
} from "../engine/model/change.ts";
import { ConfigError, type Problem } from "../engine/model/problem.ts";
import { capitalized } from "../report/text/wording.ts";
import type { ConfigFile, Run } from "./context.ts";

/** How a target ended, with the reason where it did not end well. */
export interface Verdict {
  readonly result: Result;
  readonly failureReason: FailureReason | null;
}

/** The report of a target, from what is known of it. */
export function reportOf(
  { loaded }: ConfigFile,
  verdict: Verdict,
  known: Partial<
    Pick<
      TargetReport,
      "plan" | "outcomes" | "driftCauses" | "fileChanges" | "refusal" | "problems" | "headline" | "error"
    >
  > = {},
): TargetReport {
  return {
    name: loaded.name,
    config: loaded.file,
    projectId: loaded.projectId,
    plan: null,
    outcomes: new Map(),
    driftCauses: new Map(),
    fileChanges: null,
    refusal: null,
    headline: null,
    error: null,
    problems: loaded.problems,
    warnings: loaded.warnings,
    declared: loaded.declared,
    exported: null,
    ...verdict,
    ...known,
  };
}

/** The report of a target whose file is wrong. */
export function invalidReport(config: ConfigFile, problems: readonly Problem[] = config.loaded.problems): TargetReport {
  return reportOf(config, { result: "invalid", failureReason: "config-invalid" }, { problems });
}

/** Error codes that say more than the failure reason that they are reported as. */
const HEADLINES: Readonly<Record<string, string>> = {
  GROUP_NOT_FOUND: "project not found, or this account is not in it",
};

/** What an unexpected error is told as. */
export function bugText(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `this is a bug of the action: ${message}. Please report it with the log.`;
}

/** An unexpected error for the log, with where it came from. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The report of a target at which something was thrown. A bug ends no other target, so it is logged here. */
export function brokenReport({ runner }: Pick<Run, "runner">, config: ConfigFile, error: unknown): TargetReport {
  if (error instanceof ConfigError) return invalidReport(config, error.problems);
  if (error instanceof AtlasError) {
    const headline = HEADLINES[error.failure.errorCode ?? ""] ?? null;
    return reportOf(
      config,
      { result: "failed", failureReason: error.failure.reason },
      { error: error.message, headline },
    );
  }
  runner.info(stackOf(error));
  return reportOf(config, { result: "failed", failureReason: "internal" }, { error: capitalized(bugText(error)) });
}

/** How a plan that only shows ends. */
export function planVerdict(plan: Plan): Verdict {
  if (plan.resources.some(isWrongInFile)) return { result: "invalid", failureReason: "config-invalid" };
  if (nothingReadable(plan)) return { result: "failed", failureReason: unreadableReason(plan) };
  if (plan.resources.some(({ blockedBy }) => blockedBy === "ambiguous"))
    return { result: "failed", failureReason: "ambiguous" };
  return { result: hasChanges(plan) ? "changes" : "no-changes", failureReason: null };
}

/** Whether an entry asks for what only its author can correct. */
function isWrongInFile({ blockedBy }: Change): boolean {
  return blockedBy === "not-live" || blockedBy === "not-creatable";
}

/** What a plan found wrong with the file itself. */
export function planProblems({ resources }: Plan): readonly Problem[] {
  return resources.filter(isWrongInFile).map(({ address, entry, source, createBlocker }) => ({
    message:
      createBlocker === null
        ? `\`${address}\` is pinned to \`${entry.pin}\`, which is not live`
        : `\`${address}\` is not there in Atlas, and the file does not say how to create it`,
    fix: createBlocker ?? "correct the `id`, or remove it to have the resource created",
    file: source.file,
    line: source.line,
    column: source.column,
    address,
  }));
}

/** How a target ends whose changes were carried out, or not. */
export function applyVerdict(
  plan: Plan,
  outcomes: ReadonlyMap<string, Outcome>,
  refusal: Refusal | null,
  interrupted: boolean,
): Verdict {
  if (refusal) return { result: "refused", failureReason: refusal.reason };
  const ended = [...outcomes.values()];
  const reasons = new Set<FailureReason>(ended.flatMap(({ error }) => error?.reason ?? []));
  const before = planVerdict(plan);
  if (before.failureReason) reasons.add(before.failureReason);
  if (plan.resources.some(({ blockedBy }) => blockedBy === "unreadable")) reasons.add(unreadableReason(plan));
  if (interrupted) reasons.add("interrupted");
  const worked = plan.resources.some(({ address, action }) => {
    const outcome = outcomes.get(address);
    return outcome?.wrote || (action !== "no-op" && ["done", "started"].includes(outcome?.status ?? ""));
  });
  const failureReason = worstReason(reasons);
  if (failureReason)
    return {
      result: before.result === "invalid" && !worked ? "invalid" : worked ? "applied-in-part" : "failed",
      failureReason,
    };
  if (worked) return { result: "applied", failureReason: null };
  return { result: hasChanges(plan) ? "changes" : "no-changes", failureReason: null };
}

/** Of several reasons, the one that is reported. */
export function worstReason(reasons: Iterable<FailureReason>): FailureReason | null {
  const all = new Set(reasons);
  return FAILURE_REASONS.find((reason) => all.has(reason)) ?? null;
}

/** Every result, the worst first. */
export const RESULTS: readonly Result[] = [
  "failed",
  "invalid",
  "refused",
  "applied-in-part",
  "changes",
  "applied",
  "exported",
  "validated",
  "no-changes",
];

/** How a run of several targets ended. */
export function runVerdict(reports: readonly TargetReport[]): Verdict {
  return {
    result: RESULTS.find((result) => reports.some((report) => report.result === result)) ?? "no-changes",
    failureReason: worstReason(reports.flatMap(({ failureReason }) => failureReason ?? [])),
  };
}

/** Whether nothing of what the file declares could be read. */
function nothingReadable({ resources }: Plan): boolean {
  return resources.length > 0 && resources.every(({ blockedBy }) => blockedBy === "unreadable");
}

/** Why what a plan could not read was not read. */
function unreadableReason({ unreadable }: Plan): FailureReason {
  return unreadable.every(({ cause }) => cause === "shape") && unreadable.length > 0 ? "atlas-api" : "forbidden";
}
