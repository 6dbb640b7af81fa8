import type { FailureReason, TargetReport } from "../../engine/model/change.ts";
import { problemOf } from "../../engine/model/problem.ts";
import { type ConfigFile, pullRequestOf, type Run } from "../../run/context.ts";
import { type Published, UNPUBLISHED } from "../../run/published.ts";
import { type RunEnd, runEnd } from "../../run/run-end.ts";
import { brokenReport, worstReason } from "../../run/verdict.ts";

/** A target of the run and what became of it. */
export interface Ended {
  readonly config: ConfigFile;
  readonly report: TargetReport;
}

/** Shows plans as comments and drift as issues, one target after the other, where they are wanted. */
export async function publishAll(run: Run, ended: readonly Ended[]): Promise<RunEnd> {
  const { inputs } = run;
  const reports = ended.map(({ report }) => report);
  const wanted = ended.filter(({ report }) => isWanted(run, report));
  if (wanted.length === 0) return runEnd(inputs, reports);
  const published = new Map<string, Published>();
  const untold = new Set<TargetReport>();
  /** Targets at which an error came up that nobody expected: it keeps the others from nothing. */
  const broken = new Map<TargetReport, TargetReport>();
  const show = run.interrupted.aborted ? null : await publisher(run);
  for (const one of wanted) {
    if (show === null || run.interrupted.aborted) {
      untold.add(one.report);
      continue;
    }
    try {
      published.set(one.report.name, await show(one));
    } catch (error) {
      broken.set(one.report, brokenReport(run, one.config, error));
    }
  }
  return runEnd(
    inputs,
    reports.map((report) => {
      const bug = broken.get(report);
      if (bug !== undefined)
        return { ...report, result: bug.result, failureReason: bug.failureReason, error: bug.error };
      return untold.has(report) ? cutOff(report) : told(report, published.get(report.name));
    }),
    published,
  );
}

/** Outside of GitHub nobody waits for a comment or an issue. */
function isWanted(run: Run, report: TargetReport): boolean {
  const { command, comment, driftIssue } = run.inputs;
  if (run.event === null) return false;
  if (command === "drift") return driftIssue && wantsDriftIssue(run, report);
  return command === "plan" && comment !== "never" && pullRequestOf(run) !== null;
}

async function publisher(run: Run): Promise<(ended: Ended) => Promise<Published>> {
  const github = await run.github();
  if (github === null) return async () => ({ ...UNPUBLISHED, failed: withoutToken(run) });
  if (run.inputs.command === "drift") {
    const [issues, { publishDrift }] = await Promise.all([run.driftIssues(), import("./publish-drift.ts")]);
    if (issues === null) return async () => UNPUBLISHED;
    return ({ config, report }) => publishDrift(run, github, issues, config, report);
  }
  const facts = await run.pullFacts();
  if (facts === null) return async () => UNPUBLISHED;
  const { publishPlan } = await import("./publish-plan.ts");
  return ({ config, report }) => publishPlan(run, github, facts, config, report);
}

function withoutToken({ inputs }: Run): string {
  const what = inputs.command === "drift" ? "the drift issue" : "the plan comment";
  return `\`github-token\` is empty, so ${what} cannot be written. Leave the input at its default, or set \`${inputs.command === "drift" ? "drift-issue: false" : "comment: never"}\`.`;
}

/** A report of which nobody was told, since the run was to end. */
function cutOff(report: TargetReport): TargetReport {
  return {
    ...report,
    result: report.result === "invalid" ? "invalid" : "failed",
    failureReason: report.failureReason ?? "interrupted",
    error: report.error ?? "The run was told to stop before it could show this on GitHub. Run the job again.",
  };
}

/** A report after somebody was told of it, or could not be. */
function told(report: TargetReport, shown: Published | undefined): TargetReport {
  if (shown?.clash)
    return {
      ...report,
      result: "invalid",
      failureReason: "config-invalid",
      problems: [...report.problems, problemOf(shown.clash, { file: report.config, line: 1, column: 1 })],
    };
  if (shown?.failed == null) return report;
  // Green means that somebody was told.
  const reasons: readonly FailureReason[] = [
    "github-api",
    ...(report.failureReason === null ? [] : [report.failureReason]),
  ];
  return {
    ...report,
    result: report.result === "invalid" ? "invalid" : "failed",
    failureReason: worstReason(reasons),
    error: report.error ?? shown.failed,
  };
}

/** Whether a target's issue is to be looked at: something of Atlas was read, and the run is for the default branch. */
function wantsDriftIssue({ event, runner }: Run, { name, plan, result, failureReason }: TargetReport): boolean {
  const isUnread = plan === null || failureReason === "forbidden" || failureReason === "atlas-api";
  if (isUnread || result === "invalid") return false;
  const { defaultBranch } = event?.repository ?? { defaultBranch: null };
  const branch = event?.branch ?? null;
  if (defaultBranch === null || branch === null || branch === defaultBranch) return true;
  runner.warning(`${name}: drift issues are kept for ${defaultBranch} only; this run is for ${branch}.`);
  return false;
}
