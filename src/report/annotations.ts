import { namesText } from "../engine/model/address.ts";
import type { Change, Plan, TargetReport } from "../engine/model/change.ts";
import type { Problem } from "../engine/model/problem.ts";
import type { Annotation } from "../text/annotation.ts";
import { escapeInvisible, grouped, shorten } from "../text/escape.ts";
import type { ReportContext } from "./context.ts";
import { outcomeWords } from "./text/outcomes.ts";
import { severity } from "./text/severity.ts";

/**
 * Annotations of a step beside the one that counts the rest. GitHub shows ten of each level and drops others silently.
 * @see https://docs.github.com/en/rest/checks/runs
 */
const MOST = 9;

/** The most important things to say about a run, errors first: at most so many, then one that counts the rest. */
export function annotations(
  reports: readonly TargetReport[],
  view: ReportContext,
  most: number = MOST,
): readonly Annotation[] {
  const all = reports
    .flatMap((report) => ofTarget(report, view, reports.length > 1))
    .toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
  const first = all.slice(0, most);
  const level = all[most]?.level;
  if (level === undefined) return first;
  return [
    ...first,
    {
      level,
      message: `${grouped(all.length - first.length)} more in the summary`,
      file: null,
      line: null,
      column: null,
    },
  ];
}

const LEVELS: readonly Annotation["level"][] = ["error", "warning", "notice"];

type Place = Pick<Annotation, "file" | "line" | "column">;

function ofTarget(report: TargetReport, view: ReportContext, named: boolean): readonly Annotation[] {
  const prefix = named ? `${report.name}: ` : "";
  const note: Note = (level, message, { file, line, column } = NOWHERE) => ({
    level,
    message: shorten(
      escapeInvisible(
        view
          .redact(prefix + message)
          .replace(/\s+/gu, " ")
          .trim(),
      ),
      2_000,
    ),
    file: file === null ? null : view.redact(file),
    line,
    column,
  });
  const { plan, refusal } = report;
  return [
    ...report.problems.map((problem) => note("error", problemMessage(problem), problem)),
    ...exportNotes(report, note),
    ...report.warnings.map((warning) => note("warning", problemMessage(warning), warning)),
    ...(report.error === null ? [] : [note("error", report.error)]),
    ...(refusal === null
      ? []
      : [note("error", [refusal.message, ...refusal.waysForward.map((way) => `• ${way}`)].join(" "))]),
    ...(plan === null ? [] : [...outcomeNotes(report, plan, view, note), ...planNotes(report, plan, note)]),
    ...(report.result === "validated" && view.command !== "validate"
      ? [
          note("notice", "The configuration is valid. No plan was made: this run has no Atlas credentials.", {
            file: report.config,
            line: null,
            column: null,
          }),
        ]
      : []),
  ];
}

type Note = (level: Annotation["level"], message: string, place?: Place) => Annotation;

const NOWHERE: Place = { file: null, line: null, column: null };

function problemMessage(problem: Problem): string {
  const where = problem.address === null ? "" : `${problem.address}: `;
  return `${where}${problem.message}${problem.fix === null ? "" : `; ${problem.fix}`}`;
}

/** One warning for each thing that an export could not do. */
function exportNotes({ exported }: TargetReport, note: Note): readonly Annotation[] {
  if (exported === null) return [];
  const { leftOut, omitted, unreadable, differences } = exported;
  const first = leftOut.slice(0, 3).map(({ title, label, reason }) => `${title.one} ${label} (${reason})`);
  const more = leftOut.length - first.length;
  const told = [...first, ...(more === 0 ? [] : [`${grouped(more)} more`])].join("; ");
  return [
    ...(leftOut.length === 0 ? [] : [note("warning", `${grouped(leftOut.length)} left out of the file: ${told}`)]),
    ...(omitted.length === 0
      ? []
      : [note("warning", `fields that a file cannot declare are left out: ${omitted.slice(0, 5).join("; ")}`)]),
    ...(unreadable.length === 0 ? [] : [note("warning", `not readable with this account: ${unreadable.join(", ")}`)]),
    ...(differences.length === 0
      ? []
      : [note("warning", `a plan of the file is not empty: ${differences.slice(0, 3).join("; ")}`)]),
  ];
}

function outcomeNotes(report: TargetReport, plan: Plan, view: ReportContext, note: Note): readonly Annotation[] {
  const rows = view.command === "apply" && report.refusal === null ? outcomeWords(report, plan) : [];
  // Where nothing was carried out, that something was not allowed is all there is to say.
  const shown = report.outcomes.size === 0 ? rows.filter(({ end }) => end === "left-alone") : rows;
  return shown.flatMap(({ change, end, outcome }) => {
    const message = outcome?.error?.message ?? "";
    if (end === "failed")
      return [note("error", `${change.address}: ${change.action} failed: ${message}`, change.source)];
    if (end === "timed-out") return [note("error", `${change.address}: still provisioning: ${message}`, change.source)];
    if (end === "skipped" || end === "not-started")
      return [
        note(
          "warning",
          `${change.address}: ${end === "not-started" ? "not started" : end}${message === "" ? "" : `: ${message}`}`,
          change.source,
        ),
      ];
    return end === "left-alone" ? [notAllowed(change, note)] : [];
  });
}

function planNotes(report: TargetReport, plan: Plan, note: Note): readonly Annotation[] {
  const stuck = plan.resources.filter((change) => report.outcomes.get(change.address) === undefined);
  return [
    ...stuck.flatMap((change) => stateNote(change, note)),
    ...plan.unreadable.map(({ kind, parent, reason }) =>
      note(
        report.failureReason === "forbidden" ? "error" : "warning",
        `could not read ${kind}${parent === null ? "" : ` of ${namesText(parent)}`}: ${reason}`,
      ),
    ),
    ...plan.warnings.map((warning) => note("warning", warning)),
  ];
}

/** Where the differences are of words that are not understood, the object may be another one, which then wants an entry of its own. */
function ambiguity({ address, candidates, fields }: Change): string {
  const ids = candidates.slice(0, 5).join(", ");
  if (fields.length === 0)
    return `${address} matches ${candidates.length} live objects (${ids}): name one with \`id:\``;
  const paths = [...new Set(fields.map(({ path }) => `\`${path}\``))].join(", ");
  return `${address} may be ${ids}, whose ${paths} cannot be compared: pin it with \`id:\`, or give that one an entry of its own`;
}

function stateNote(change: Change, note: Note): readonly Annotation[] {
  if (change.blockedBy === "ambiguous") {
    return [note("error", ambiguity(change), change.source)];
  }
  if (change.blockedBy === "not-live")
    return [note("error", `${change.address}: no live object has the id that \`id:\` names`, change.source)];
  if (change.createBlocker !== null)
    return [note("error", `${change.address} is not there in Atlas: ${change.createBlocker}`, change.source)];
  if (severity(change) === "failed")
    return [
      note(
        "warning",
        `${change.address} failed in Atlas${change.message === null ? "" : `: ${change.message}`}`,
        change.source,
      ),
    ];
  return [];
}

function notAllowed(change: Change, note: Note): Annotation {
  return note(
    "warning",
    `${change.address}: ${change.action} is not in \`allowed-actions\`, left alone`,
    change.source,
  );
}
