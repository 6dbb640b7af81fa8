import type { Change, Plan, TargetReport } from "../../engine/model/change.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext, TargetContext } from "../context.ts";
import { footer, heading } from "../markdown/footer.ts";
import { runPlace } from "../markdown/links.ts";
import { details, Markup, stack } from "../markdown/markdown.ts";
import { type Block, keepThrough } from "../markdown/shortening.ts";
import { countLine } from "../plan/plan-blocks.ts";
import { manualSteps, remarks } from "../plan/remarks.ts";
import { resourceDetails } from "../plan/resource-details.ts";
import { problemRows } from "../problem-blocks.ts";
import { type OutcomeStyle, type OutcomeWords, outcomeWords } from "../text/outcomes.ts";
import { counted, DONE_WORDS, writes } from "../text/wording.ts";
import { resultTable } from "./apply-rows.ts";

/** An apply as blocks: how much is done, what is not and why, what to do next. */
export function applyBlocks(context: PlanContext): readonly Block[] {
  const { md, report, plan } = context;
  const rows = outcomeWords(report, plan);
  const { sign, words, good } = title(report, rows);
  return [
    heading(context, sign, "apply", words),
    () =>
      rows.length === 0
        ? md.text`Everything that the file declares was as declared already. Nothing was written.`
        : tally(rows, plan),
    () => nextSteps(context, rows),
    problemRows(context),
    keepThrough(4, (level) => resultTable(context, rows, level === 4 ? 50 : rows.length, good && rows.length > 3)),
    keepThrough(3, () =>
      manualSteps(
        md,
        rows.flatMap(({ change, end, outcome }) =>
          end === "timed-out" || end === "started" || outcome?.peer ? [{ change, peer: outcome?.peer ?? null }] : [],
        ),
      ),
    ),
    keepThrough(4, (level) => remarks(context, level === 4 ? 5 : 20)),
    keepThrough(1, (level) => changesFold(context, rows, level === 0)),
    footer(context, null),
  ];
}

function title(
  report: TargetReport,
  rows: readonly OutcomeWords[],
): { readonly sign: string; readonly words: string; readonly good: boolean } {
  const count = (...ends: readonly OutcomeStyle[]): number => rows.filter(({ end }) => ends.includes(end)).length;
  const tried = rows.length - count("left-alone", "blocked");
  const done = `${grouped(count("done", "started"))} of ${grouped(rows.length)} done`;
  if (report.failureReason === "interrupted") return { sign: "❌", words: `interrupted, ${done}`, good: false };
  if (count("failed") > 0) return { sign: "❌", words: done, good: false };
  if (count("timed-out") > 0) return { sign: "⌛", words: `still provisioning, ${done}`, good: false };
  if (count("skipped", "blocked") > 0 || report.result === "failed" || report.result === "applied-in-part")
    return { sign: "❌", words: done, good: false };
  if (rows.length === 0) return { sign: "🟢", words: "nothing to do", good: true };
  if (tried === 0) return { sign: "🟡", words: `nothing applied, ${grouped(rows.length)} not allowed`, good: false };
  if (count("left-alone", "not-started") > 0)
    return { sign: "🟡", words: `${done}, ${grouped(count("left-alone"))} not allowed`, good: false };
  return { sign: "✅", words: done, good: true };
}

function tally(rows: readonly OutcomeWords[], plan: Plan): Markup {
  const count = (end: OutcomeStyle, action?: Change["action"]): number =>
    rows.filter((entry) => entry.end === end && (action === undefined || entry.change.action === action)).length;
  const done = (["create", "update", "replace", "delete"] as const)
    .map((action) => [count("done", action) + count("started", action), DONE_WORDS[action]] as const)
    .filter(([number]) => number > 0);
  const failed = [count("failed"), "failed"] as const;
  const rest = [
    [count("timed-out"), "still provisioning"],
    [count("blocked"), "blocked"],
    [count("skipped"), "skipped"],
    [count("not-started"), "not started"],
    [count("left-alone"), "not allowed"],
    [plan.counts.unchanged, "unchanged"],
    [plan.counts.unmanaged, "unmanaged"],
  ] as const;
  const words = (items: readonly (readonly [number, string])[]): readonly string[] =>
    items.map(([number, word]) => `${grouped(number)} ${word}`);
  const bold = done.length > 0 || failed[0] > 0 ? [`**${words([...done, failed]).join(" · ")}**`] : [];
  return new Markup([...bold, ...words(rest.filter(([number]) => number > 0))].join(" · "));
}

function changesFold(context: PlanContext, rows: readonly OutcomeWords[], withUnchanged: boolean): Markup | null {
  const { plan } = context;
  const changed = rows.filter(({ change }) => writes(change));
  if (changed.length === 0) return null;
  const folds = changed.map(({ change }) => resourceDetails(context, change, { withUnchanged }));
  return details(new Markup("What each change was"), stack([countLine(plan), ...folds]));
}

/** What a person should do after an apply that did not do everything. */
function nextSteps(context: TargetContext, rows: readonly OutcomeWords[]): Markup | null {
  const { md, report } = context;
  const run = runPlace(context, "re-run the job");
  const again = run ?? md.text`run the job again`;
  const count = (end: OutcomeWords["end"]): number => rows.filter((entry) => entry.end === end).length;
  const steps = [
    report.error === null ? null : md.text`${report.error}`,
    count("failed") > 0
      ? md.text`**What to do:** fix what the table says, then ${again}. Only what is missing is applied; it was reviewed already and needs no new approval.`
      : null,
    count("timed-out") > 0
      ? md.text`**Nothing is lost:** Atlas is still at work on ${counted(count("timed-out"), "resource")}. To go on waiting, ${again}; \`wait-timeout-minutes\` sets for how long.`
      : null,
    report.failureReason === "interrupted"
      ? md.text`**The run was interrupted.** To finish what is left, ${again}.`
      : null,
    count("left-alone") > 0
      ? md.text`**Left alone:** ${counted(count("left-alone"), "change")} that \`allowed-actions\` of this job does not cover. Once it does, run again; until then each plan shows it.`
      : null,
  ].filter((step) => step !== null);
  return steps.length === 0 ? null : stack(steps);
}
