import { type Counts, hasChanges, type TargetReport } from "../engine/model/change.ts";
import { type Problem, problemText } from "../engine/model/problem.ts";
import { KINDS } from "../kinds/index.ts";
import { annotations } from "../report/annotations.ts";
import type { ReportContext } from "../report/context.ts";
import { jsonReport } from "../report/json-report.ts";
import { planlessBlocks } from "../report/problem-blocks.ts";
import { type DrawBody, summary } from "../report/summary.ts";
import { sentence } from "../report/text/sentence.ts";
import type { Runner } from "../runner/runner.ts";
import { plainText } from "../text/terminal.ts";
import type { Published } from "./published.ts";
import type { Verdict } from "./verdict.ts";

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

/** Every output of the action; all are set on every path. */
export const OUTPUTS = [
  "result",
  "failure-reason",
  "has-changes",
  "create-count",
  "update-count",
  "replace-count",
  "delete-count",
  "unchanged-count",
  "pending-count",
  "failed-count",
  "unmanaged-count",
  "summary",
  "plan-digest",
  "report-path",
  "resources",
  "targets",
  "comment-id",
  "comment-url",
  "issue-number",
  "issue-url",
] as const;

/** An output of the action. */
export type OutputName = (typeof OUTPUTS)[number];

/** Longest `resources` output in bytes; GitHub allows a job's outputs 1 MiB together. */
const MOST_RESOURCES = 256 * 1024;

const SUCCESSES = new Set(["no-changes", "changes", "validated", "applied", "exported"]);

/** Says how a run ended, on every surface that every run has: log, annotations, summary, report, outputs. Returns the exit code. */
export async function publishResult(end: RunEnd, runner: Runner, view: ReportContext): Promise<0 | 1> {
  const { command, verdict, reports, problems } = end;
  const report = JSON.stringify(jsonReport(reports, { command, result: verdict.result }, view), null, 2);
  const reportPath = runner.report(`${report}\n`, command, end.reportPath);
  for (const annotation of annotations(reports, view)) runner.annotate(annotation);
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
      : problemSummary(command, problems);
  runner.summary(text);
  // Who reads the log should not have to look for the summary.
  runner.group(`${command} in full`, plainText(text));

  const values = { ...outputsOf(end, runner), "report-path": reportPath };
  runner.outputs(values);
  for (const { problems: found } of reports) for (const problem of found) runner.info(problemText(problem));
  runner.info(values.summary);
  const failed = !SUCCESSES.has(verdict.result) || verdict.failureReason !== null;
  return failed || (end.failOnChanges && verdict.result === "changes" && command !== "apply") ? 1 : 0;
}

/** A run that makes no plan does without what draws one. */
async function drawBody(reports: readonly TargetReport[]): Promise<DrawBody> {
  if (reports.some(({ plan, refusal }) => plan !== null || refusal !== null))
    return (await import("../report/bodies.ts")).bodyBlocks;
  return (md, report, view) => planlessBlocks(md, report, view) ?? [];
}

function outputsOf(
  { command, verdict, reports, published, problems }: RunEnd,
  runner: Runner,
): Record<OutputName, string> {
  const plans = reports.flatMap(({ plan }) => plan ?? []);
  const count = (name: keyof Counts): string =>
    plans.length === 0 ? "" : String(plans.reduce((sum, plan) => sum + plan.counts[name], 0));
  const each = (value: (report: TargetReport) => string): string => perTarget(reports, value);
  const shown = (value: (published: Published) => string): string =>
    each(({ name }) => {
      const found = published.get(name);
      return found ? value(found) : "";
    });
  return {
    result: verdict.result,
    "failure-reason": verdict.failureReason ?? "",
    "has-changes": plans.length === 0 ? "" : String(plans.some(hasChanges)),
    "create-count": count("create"),
    "update-count": count("update"),
    "replace-count": count("replace"),
    "delete-count": count("delete"),
    "unchanged-count": count("unchanged"),
    "pending-count": count("pending"),
    "failed-count": count("failed"),
    "unmanaged-count": count("unmanaged"),
    summary:
      reports.length === 0 && problems.length > 0 ? problems.map(problemText).join(" · ") : sentence(reports, command),
    "plan-digest": each(({ plan }) => plan?.digest ?? ""),
    "report-path": "",
    resources: plans.length === 0 ? "" : resourcesOf(reports, runner),
    targets:
      reports.length === 0
        ? ""
        : JSON.stringify(reports.map(({ name, config, projectId }) => ({ name, config, projectId: projectId ?? "" }))),
    "comment-id": shown(({ commentId }) => commentId),
    "comment-url": shown(({ commentUrl }) => commentUrl),
    "issue-number": shown(({ issueNumber }) => issueNumber),
    "issue-url": shown(({ issueUrl }) => issueUrl),
  };
}

/** One target's value as it is, several as JSON by the target's name; empty where none has one. */
function perTarget(reports: readonly TargetReport[], value: (report: TargetReport) => string): string {
  const values = reports
    .map((report): [string, string] => [report.name, value(report)])
    .filter(([, text]) => text !== "");
  if (reports.length === 1) return values[0]?.[1] ?? "";
  return values.length === 0 ? "" : JSON.stringify(Object.fromEntries(values));
}

/** Id, state and outputs of each resource by address, as JSON; `{}` where that would be too long for the runner. */
function resourcesOf(reports: readonly TargetReport[], runner: Runner): string {
  const kinds = new Map(KINDS.map((kind) => [kind.key, kind]));
  const fields: string[] = [];
  let bytes = "{}".length;
  for (const { name, plan, outcomes } of reports) {
    for (const change of plan?.resources ?? []) {
      const outcome = outcomes.get(change.address);
      const id = outcome?.id ?? (change.action === "delete" && outcome?.status === "done" ? null : change.id);
      if (id === null) continue;
      const more = outcome?.outputs ?? (change.live && kinds.get(change.kind)?.outputs?.(change.live.value)) ?? {};
      const key = reports.length > 1 ? `${name}:${change.address}` : change.address;
      const field = `${JSON.stringify(key)}:${JSON.stringify({ id, state: outcome?.state ?? change.state, ...more })}`;
      bytes += Buffer.byteLength(field) + (fields.length > 0 ? ",".length : 0);
      if (bytes > MOST_RESOURCES) {
        const what = "The output `resources` would be longer than 256 KiB and is left empty; the report has it all.";
        runner.warning(what);
        return "{}";
      }
      fields.push(field);
    }
  }
  return `{${fields.join(",")}}`;
}

function problemSummary(command: string, problems: readonly Problem[]): string {
  return [
    `## 🔴 Atlas networking ${command} · stopped`,
    "",
    ...problems.map((problem) => `- ${withFix(problem)}`),
  ].join("\n");
}

function withFix({ message, fix }: Problem): string {
  return fix === null ? message : `${message}; ${fix}`;
}
