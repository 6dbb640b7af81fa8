import type { TargetReport } from "../engine/model/change.ts";
import { type Problem, problemOf } from "../engine/model/problem.ts";
import type { GitHub } from "../github/api/client.ts";
import { type Text, WRITES_PER_TARGET } from "../github/body.ts";
import type { Payload } from "../proof/marker.ts";
import { applyComment, planComment } from "../report/comment.ts";
import type { Reviewed } from "../review/evidence.ts";
import type { ConfigFile, Run } from "../run/context.ts";
import type { Published } from "../run/published.ts";
import type { PlanStatus } from "./plan-status.ts";

/** Nothing is shown. */
const UNPUBLISHED: Published = { commentId: "", commentUrl: "", issueNumber: "", issueUrl: "", clash: null };

/** The pull request that a plan is shown on, or null. Pure. */
export function pullRequestOf({ inputs, event }: Run): number | null {
  if (inputs.prNumber !== null) return inputs.prNumber;
  return event?.name === "pull_request" ? (event.pullRequest?.number ?? null) : null;
}

/** Shows a target's plan on the pull request, where it wants to be seen. */
export async function publishPlan(run: Run, github: GitHub, report: TargetReport): Promise<Published> {
  const pullRequest = pullRequestOf(run);
  if (pullRequest === null) return UNPUBLISHED;
  const { upsertPlanComment, wantsComment } = await import("../github/plan-comment.ts");
  if (!(await wantsComment(github, run.inputs.comment, { pullRequest, target: report.name, files: [report.config] })))
    return UNPUBLISHED;
  const outcome = await upsertPlanComment(github, pullRequest, {
    ...planText(report, run, null),
    after: (previous) => planText(report, run, previous),
  });
  if (outcome.status !== "clash")
    for (const warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
  return {
    ...UNPUBLISHED,
    commentId: text(outcome.id),
    commentUrl: text(outcome.url),
    clash: outcome.status === "clash" ? (outcome.warnings[0] ?? null) : null,
  };
}

function planText(report: TargetReport, { view }: Run, previous: Payload | null): Text {
  return {
    body: planComment(report, view, { previous }),
    shorter: () => planComment(report, view, { previous, budget: LOWEST }),
  };
}

/** Characters of a body that is rendered again because GitHub found the first too long. */
const LOWEST = 10_000;

/** Where the result of an apply is told. */
export interface ApplyPlace {
  readonly config: ConfigFile;
  readonly reviewed: Reviewed;
  readonly board: PlanStatus;
}

/** Tells the merged pull request what became of a target, in a new comment and on the plan's own. */
export async function publishApply(
  run: Run,
  github: GitHub,
  report: TargetReport,
  { config, reviewed, board }: ApplyPlace,
): Promise<Published> {
  const pullRequest = reviewed.known ? reviewed.commentOn : null;
  if (pullRequest === null || !isWorthTelling(report, run, reviewed)) return UNPUBLISHED;
  const { postApplyComment } = await import("../github/apply-comment.ts");
  let writes = 1;
  const outcome = await postApplyComment(github, pullRequest, {
    body: applyComment(report, run.view),
    shorter() {
      writes += 1;
      return applyComment(report, run.view, { budget: LOWEST });
    },
  });
  for (const warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
  if (writes + (await board.writes(config)) < WRITES_PER_TARGET) await board.end(config, report);
  return { ...UNPUBLISHED, commentId: text(outcome.id), commentUrl: text(outcome.url) };
}

/** A merge that has nothing to do with the target should not hear of it. */
function isWorthTelling({ result, plan }: TargetReport, { inputs }: Run, reviewed: Reviewed): boolean {
  if (inputs.comment !== "auto") return inputs.comment === "always";
  if (result !== "no-changes") return true;
  return (
    plan !== null && reviewed.known && reviewed.proofs.some(({ pullRequest }) => pullRequest === reviewed.commentOn)
  );
}

/** Keeps the one issue of a target true. Nothing is touched where Atlas could not be read whole. */
export async function publishDrift(run: Run, github: GitHub, report: TargetReport): Promise<Published> {
  const { plan } = report;
  if (!run.inputs.driftIssue || plan === null || plan.unreadable.length > 0 || report.result === "invalid")
    return UNPUBLISHED;
  const { defaultBranch } = run.event?.repository ?? { defaultBranch: null };
  const branch = run.event?.branch ?? null;
  if (defaultBranch !== null && branch !== null && branch !== defaultBranch) {
    run.runner.warning(`${report.name}: drift issues are kept for ${defaultBranch} only; this run is for ${branch}.`);
    return UNPUBLISHED;
  }
  const [{ keepDriftIssue }, { driftIssue }] = await Promise.all([
    import("../github/drift-issue.ts"),
    import("../report/drift/drift-issue.ts"),
  ]);
  const wish = { target: report.name, labels: run.inputs.driftIssueLabels, assignees: run.inputs.driftIssueAssignees };
  const outcome = await keepDriftIssue(github, wish, (before) => driftIssue(report, run.view, before));
  if (outcome.status !== "clash")
    for (const warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
  return {
    ...UNPUBLISHED,
    issueNumber: text(outcome.number),
    issueUrl: text(outcome.url),
    clash: outcome.status === "clash" ? (outcome.warnings[0] ?? null) : null,
  };
}

/** A name that another target has on GitHub, as a problem of the file. Pure. */
export function clashProblem({ config }: TargetReport, message: string): Problem {
  return problemOf(message, { file: config, line: 1, column: 1 });
}

function text(value: number | string | null): string {
  return value === null ? "" : String(value);
}
