import type { Counts, Plan, TargetReport } from "../../engine/model/change.ts";
import { escapeInvisible, grouped, shorten } from "../../text/escape.ts";
import { outcomeWords } from "./outcomes.ts";
import { counted, DONE_WORDS, declaredCount, REASON_WORDS } from "./wording.ts";

/** Up to this many targets are listed one by one; more are counted by result. */
const ONE_BY_ONE = 5;

/** The run in one sentence, e.g. `prod-eu: 2 to create, 1 to update; 4 unchanged, 1 unmanaged`. Holds names and counts only. */
export function sentence(reports: readonly TargetReport[], command: string): string {
  if (reports.length === 0) return "no configuration was read";
  if (reports.length <= ONE_BY_ONE) {
    return reports
      .map((report) => `${shorten(escapeInvisible(report.name), 80)}: ${sentenceOf(report, command)}`)
      .join(" · ");
  }
  const results = [...Map.groupBy(reports, (report) => report.result)].map(
    ([result, same]) => `${grouped(same.length)} ${result}`,
  );
  return `${grouped(reports.length)} targets: ${results.join(", ")}`;
}

/** One target without its name. */
export function sentenceOf(report: TargetReport, command: string): string {
  const { result, plan } = report;
  const reason = report.refusal?.reason ?? report.failureReason;
  if (result === "invalid" && report.headline !== null) return `not applied (${report.headline})`;
  if (result === "invalid") return `invalid, ${counted(report.problems.length, "problem")}`;
  if (result === "validated") return `valid, ${counted(declaredCount(report.declared), "resource")}`;
  if (result === "exported") return exported(report);
  if (report.refusal !== null && report.outcomes.size === 0)
    return `refused (${report.refusal.reason}), nothing was changed`;
  const words = report.headline ?? (reason === null ? null : REASON_WORDS[reason]);
  const why = words === null ? "" : ` (${words})`;
  if (plan === null) return `failed${why}`;
  const left = report.fileChanges?.left.length ?? 0;
  const note = left === 0 ? "" : `; ${counted(left, "entry", "entries")} left the file`;
  if (command !== "apply") return `${planned(plan)}${note}${why}`;
  return `${applied(report)}${why}`;
}

function exported({ declared, exported: result }: TargetReport): string {
  const left = result?.leftOut.length ?? 0;
  const omitted = result?.omitted.length ?? 0;
  const unread = result?.unreadable.length ?? 0;
  return [
    `exported ${counted(declaredCount(declared), "resource")}`,
    ...(left === 0 ? [] : [`${grouped(left)} left out`]),
    ...(omitted === 0 ? [] : [`${counted(omitted, "field")} left out`]),
    ...(unread === 0 ? [] : [`${counted(unread, "list")} not readable`]),
  ].join(", ");
}

function planned({ counts, resources }: Plan): string {
  const doing = (["create", "update", "replace", "delete"] as const).filter((action) => counts[action] > 0);
  const blocked = resources.filter(({ action }) => action === "unknown").length;
  const changes = [
    ...doing.map((action) => `${grouped(counts[action])} to ${action}`),
    ...(blocked === 0 ? [] : [`${grouped(blocked)} ${END_WORDS.blocked}`]),
  ];
  return withRest(changes.length === 0 ? "no changes" : changes.join(", "), counts, [
    "unchanged",
    "pending",
    "failed",
    "unmanaged",
  ]);
}

function applied(report: TargetReport): string {
  const { plan } = report;
  if (plan === null) return "nothing";
  const rows = outcomeWords(report, plan);
  const words = rows.map(({ change, end }) =>
    end === "done" || end === "started" ? DONE_WORDS[change.action] : END_WORDS[end],
  );
  const counts = [...Map.groupBy(words, (word) => word)].map(([word, same]) => `${grouped(same.length)} ${word}`);
  return withRest(counts.length === 0 ? "nothing to do" : counts.join(", "), plan.counts, ["unchanged", "unmanaged"]);
}

const END_WORDS = {
  failed: "failed",
  "timed-out": "still provisioning",
  blocked: "blocked",
  skipped: "skipped",
  "not-started": "not started",
  "left-alone": "not allowed",
} as const;

function withRest(text: string, counts: Counts, states: readonly (keyof Counts)[]): string {
  const rest = states.filter((state) => counts[state] > 0).map((state) => `${grouped(counts[state])} ${state}`);
  return rest.length === 0 ? text : `${text}; ${rest.join(", ")}`;
}
