import type { TargetReport } from "../../engine/model/change.ts";
import type { GitHub } from "../../github/api/client.ts";
import type { OwnIssues } from "../../github/drift-issue.ts";
import { findApplyWorkflow } from "../../run/apply-workflow.ts";
import type { ConfigFile, Run } from "../../run/context.ts";
import { type Published, UNPUBLISHED } from "../../run/published.ts";
import { takeoverOf } from "./takeover.ts";

/** Keeps the one issue of a target true. Nothing is touched where Atlas could not be read whole. */
export async function publishDrift(
  run: Run,
  github: GitHub,
  issues: OwnIssues,
  _config: ConfigFile,
  report: TargetReport,
): Promise<Published> {
  const { inputs, runner, view, workspace } = run;
  const [{ keepDriftIssue }, { driftIssue }] = await Promise.all([
    import("../../github/drift-issue.ts"),
    import("../../report/drift/drift-issue.ts"),
  ]);
  const wish = {
    target: report.name,
    labels: inputs.driftIssueLabels,
    assignees: inputs.driftIssueAssignees,
    takeover: takeoverOf(run, report.name),
  };
  const outcome = await keepDriftIssue(github, issues, wish, (before) =>
    driftIssue(report, { ...view, applyWorkflow: findApplyWorkflow(workspace) }, before),
  );
  if (outcome.status !== "clash" && outcome.status !== "not-written")
    for (const warning of outcome.warnings) runner.warning(`${report.name}: ${warning}`);
  return {
    ...UNPUBLISHED,
    issueNumber: outcome.number === null ? "" : String(outcome.number),
    issueUrl: outcome.url ?? "",
    clash: outcome.status === "clash" ? (outcome.warnings[0] ?? null) : null,
    failed: outcome.status === "not-written" ? (outcome.warnings[0] ?? "") : null,
  };
}
