import type { TargetReport } from "../engine/model/change.ts";
import { type Problem, problemText } from "../engine/model/problem.ts";
import { annotations } from "../report/annotations.ts";
import type { ReportContext } from "../report/context.ts";
import { jsonReport } from "../report/json-report.ts";
import { markdown } from "../report/markdown/markdown.ts";
import { planlessBlocks, stoppedSummary } from "../report/problem-blocks.ts";
import { type DrawBody, summary } from "../report/summary.ts";
import type { Runner } from "../runner/runner.ts";
import { plainText } from "../text/terminal.ts";
import { outputsOf } from "./outputs.ts";
import type { RunEnd } from "./run-end.ts";

const SUCCESSES = new Set(["no-changes", "changes", "validated", "applied", "exported"]);

/** Says how a run ended, on every surface that every run has: log, annotations, summary, report, outputs. Returns the exit code. */
export async function publishResult(end: RunEnd, runner: Runner, view: ReportContext): Promise<0 | 1> {
  const { command, verdict, reports, problems } = end;
  const report = JSON.stringify(jsonReport(reports, { command, result: verdict.result }, view), null, 2);
  const reportPath = runner.report(`${report}\n`, command, end.reportPath);
  for (const annotation of annotations(reports, view, runner.annotationLimit)) runner.annotate(annotation);
  for (const problem of problems)
    runner.annotate({
      level: "error",
      message: withFix(problem),
      file: problem.file,
      line: problem.line,
      column: problem.column,
    });
  const text =
    reports.length > 0 || problems.length === 0
      ? summary(reports, view, await drawBody(reports))
      : `${stoppedSummary({ md: markdown(view.redact), view }, problems, verdict.failureReason ?? "internal")}\n`;
  runner.summary(text);
  // Who reads the log should not have to look for the summary.
  runner.group(`${command} in full`, plainText(text));

  const values = { ...outputsOf(end, (message) => runner.warning(message)), "report-path": reportPath };
  const outputsFailure = setOutputs(() => runner.outputs(values));
  if (outputsFailure !== null)
    runner.annotate({ level: "error", message: outputsFailure, file: null, line: null, column: null });
  runner.closing([...reports.flatMap(({ problems: found }) => found.map(problemText)), values.summary]);
  const failed = !SUCCESSES.has(verdict.result) || verdict.failureReason !== null || outputsFailure !== null;
  return failed || (end.failOnChanges && verdict.result === "changes" && command !== "apply") ? 1 : 0;
}

/** Why the outputs could not be set, in words, or null. */
function setOutputs(set: () => void): string | null {
  try {
    set();
    return null;
  } catch (error) {
    return `The outputs could not be written to the file that GITHUB_OUTPUT names: ${(error as Error).message}. What this run did is in its log; steps and jobs after it cannot know.`;
  }
}

/** A run that makes no plan does without what draws one. */
async function drawBody(reports: readonly TargetReport[]): Promise<DrawBody> {
  if (reports.some(({ plan, refusal }) => plan !== null || refusal !== null))
    return (await import("../report/bodies.ts")).bodyBlocks;
  return (context) => planlessBlocks(context) ?? [];
}

function withFix({ message, fix }: Problem): string {
  return fix === null ? message : `${message}; ${fix}`;
}
