import type { FailureReason, Result, TargetReport } from "../engine/model/change.ts";
import { type Problem, problemOf } from "../engine/model/problem.ts";
import type { Inputs } from "./inputs.ts";
import type { Published } from "./published.ts";
import { bugText, runVerdict, type Verdict } from "./verdict.ts";

/** How a run ended. */
export interface RunEnd {
  readonly command: string;
  readonly verdict: Verdict;
  readonly reports: readonly TargetReport[];
  readonly published: ReadonlyMap<string, Published>;
  /** What went wrong with the run itself rather than with a target. */
  readonly problems: readonly Problem[];
  readonly failOnChanges: boolean;
  /** Where the report goes, or null for a file in the runner's temporary folder. */
  readonly reportPath: string | null;
}

/** The end of a run that has reports of its targets. */
export function runEnd(
  { command, failOnChanges, reportPath }: Inputs,
  reports: readonly TargetReport[],
  published: ReadonlyMap<string, Published> = new Map(),
): RunEnd {
  const told = reports.map((report) => checked(command, report));
  return { command, verdict: runVerdict(told), reports: told, published, problems: [], failOnChanges, reportPath };
}

/** A drift run that could not read everything has not told whether there is drift. */
function checked(command: string, report: TargetReport): TargetReport {
  const isIncomplete = report.failureReason === null && (report.plan?.unreadable.length ?? 0) > 0;
  return command === "drift" && isIncomplete ? { ...report, result: "failed", failureReason: "forbidden" } : report;
}

/** Why a run ended before it could look at its targets. */
export interface Stop {
  readonly result: Result;
  readonly failureReason: FailureReason;
  readonly problems: readonly Problem[];
}

/** The end of a run that never came to its targets; `inputs` are null where they could not be read. */
export function stoppedRun(command: string, stop: Stop, inputs: Inputs | null): RunEnd {
  const { result, failureReason, problems } = stop;
  return {
    command,
    verdict: { result, failureReason },
    reports: [],
    published: new Map(),
    problems,
    failOnChanges: inputs?.failOnChanges ?? false,
    reportPath: inputs?.reportPath ?? null,
  };
}

/** An unexpected error as a problem of the run. */
export function bug(error: unknown): Problem {
  return problemOf(bugText(error));
}
