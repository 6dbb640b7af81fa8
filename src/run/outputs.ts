import { type Counts, hasChanges, type TargetReport } from "../engine/model/change.ts";
import { problemText } from "../engine/model/problem.ts";
import { sentence } from "../report/text/sentence.ts";
import type { Published } from "./published.ts";
import type { RunEnd } from "./run-end.ts";

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

/** Every output but the report's path, which only the runner knows. `warn` is told what an output cannot hold. */
export function outputsOf(
  { command, verdict, reports, published, problems }: RunEnd,
  warn: (message: string) => void,
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
    resources: plans.length === 0 ? "" : resourcesOf(reports, warn),
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
function resourcesOf(reports: readonly TargetReport[], warn: (message: string) => void): string {
  const fields: string[] = [];
  let bytes = "{}".length;
  for (const { name, plan, outcomes } of reports) {
    for (const change of plan?.resources ?? []) {
      const outcome = outcomes.get(change.address);
      const { id, state } = outcome ?? change;
      // Atlas does not show an id for everything that it has.
      if (id === null && state === null) continue;
      const more = outcome?.outputs ?? change.live?.outputs ?? {};
      const key = reports.length > 1 ? `${name}:${change.address}` : change.address;
      const field = `${JSON.stringify(key)}:${JSON.stringify({ id, state, ...more })}`;
      bytes += Buffer.byteLength(field) + (fields.length > 0 ? ",".length : 0);
      if (bytes > MOST_RESOURCES) {
        warn("The output `resources` would be longer than 256 KiB and is left empty; the report has it all.");
        return "{}";
      }
      fields.push(field);
    }
  }
  return `{${fields.join(",")}}`;
}
