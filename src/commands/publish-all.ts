import type { TargetReport } from "../engine/model/change.ts";
import type { Run } from "../run/context.ts";
import type { Published } from "../run/published.ts";
import { type RunEnd, runEnd } from "../run/run-end.ts";

/** Shows plans as comments and drift as issues, one target after the other, where they are wanted. */
export async function publishAll(run: Run, reports: readonly TargetReport[]): Promise<RunEnd> {
  const { inputs, interrupted } = run;
  const isDrift = inputs.command === "drift";
  const isWanted = isDrift ? inputs.driftIssue : inputs.command === "plan" && inputs.comment !== "never";
  if (!isWanted || interrupted.aborted) return runEnd(inputs, reports);
  const { clashProblem, publishDrift, publishPlan, pullRequestOf } = await import("./publish.ts");
  if (!isDrift && pullRequestOf(run) === null) return runEnd(inputs, reports);
  const github = await run.github();
  if (github === null) return runEnd(inputs, reports);
  const published = new Map<string, Published>();
  const last: TargetReport[] = [];
  for (const report of reports) {
    const shown = await (isDrift ? publishDrift : publishPlan)(run, github, report);
    published.set(report.name, shown);
    last.push(
      shown.clash === null
        ? report
        : {
            ...report,
            result: "invalid",
            failureReason: "config-invalid",
            problems: [...report.problems, clashProblem(report, shown.clash)],
          },
    );
  }
  return runEnd(inputs, last, published);
}
