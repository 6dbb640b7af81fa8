import type { Change, Outcome, Plan, Status, TargetReport } from "../engine/change.ts";
import { details, type Markdown, Markup, row, signed, stack, table } from "./markdown.ts";
import { standing } from "./standing.ts";
import { whatHappens } from "./story.ts";
import { clean } from "./value.ts";
import type { View } from "./view.ts";
import { DONE_WORDS, duration, writes } from "./wording.ts";

/** How a change ended, in the order of the table. `blocked`: a person must decide first; `left-alone`: not allowed in this run. */
export type End = Status | "blocked" | "left-alone";

const ENDS: Readonly<Record<End, { readonly sign: string; readonly word: string }>> = {
  failed: { sign: "❌", word: "**failed**" },
  "timed-out": { sign: "⌛", word: "**still provisioning**" },
  blocked: { sign: "⛔", word: "**blocked**" },
  skipped: { sign: "⏭️", word: "**skipped**" },
  "not-started": { sign: "⏸️", word: "**not started**" },
  "left-alone": { sign: "🚫", word: "**left alone**" },
  started: { sign: "⏳", word: "not waited for" },
  done: { sign: "✅", word: "" },
};

const ORDER = Object.keys(ENDS) as readonly End[];

/** One change and how it ended. */
export interface Ended {
  readonly change: Change;
  readonly end: End;
  readonly outcome: Outcome | null;
}

/** The changes that an apply was about, in the order of the table. Pure. */
export function ended(report: TargetReport, plan: Plan): readonly Ended[] {
  return plan.resources
    .flatMap((change): readonly Ended[] => {
      const outcome = report.outcomes.get(change.address) ?? null;
      if (outcome !== null && (change.allowed || outcome.status === "done"))
        return [{ change, outcome, end: outcome.status }];
      if (standing(change) === "blocked" || standing(change) === "unknown")
        return [{ change, outcome, end: "blocked" }];
      if (!writes(change)) return [];
      return [{ change, outcome, end: change.allowed ? "not-started" : "left-alone" }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.end) - ORDER.indexOf(b.end));
}

/** How each change ended, folded where all is well. Pure. */
export function resultTable(
  md: Markdown,
  rows: readonly Ended[],
  plan: Plan,
  view: View,
  most: number,
  folded: boolean,
): Markup | null {
  if (rows.length === 0) return null;
  const shown = rows.slice(0, most);
  const more = rows.length - shown.length;
  const content = stack([
    table(
      ["Result", "Resource", "Took", "Detail"],
      shown.map((entry) => [
        resultCell(entry),
        md.code(entry.change.address, 120),
        tookCell(entry),
        detailCell(md, entry, plan, view),
      ]),
    ),
    more > 0 ? md.text`… and ${more} more, less urgent than these.` : null,
  ]);
  return folded ? details(new Markup(`✅ What was done, one by one`), content) : content;
}

function resultCell({ change, end }: Ended): Markup {
  const { sign, word } = ENDS[end];
  if (end === "done") return signed(sign, DONE_WORDS[change.action]);
  if (end === "started") return signed(sign, `${DONE_WORDS[change.action]}, ${word}`);
  if (end === "blocked") return signed(sign, word);
  return signed(sign, `${word} (${change.action === "no-op" ? "wait" : change.action})`);
}

function tookCell({ outcome, end }: Ended): Markup {
  const took = outcome === null || end === "skipped" || end === "not-started" ? "–" : duration(outcome.seconds);
  return new Markup(took.replaceAll(" ", "\u00a0"));
}

function detailCell(md: Markdown, { change, outcome, end }: Ended, plan: Plan, view: View): Markup {
  if (end === "blocked") return whatHappens(md, change, plan, view);
  if (end === "left-alone") return md.text`${md.code(change.action)} is not in \`allowed-actions\``;
  if (outcome === null) return new Markup("–");
  const id = outcome.id ?? null;
  const outputs = Object.entries(outcome.outputs).slice(0, 4);
  return row(
    [
      outcome.error === null ? null : md.prose(outcome.error.message, 600),
      outcome.state === null || outcome.error?.message.includes(outcome.state) ? null : md.code(outcome.state, 40),
      id === null
        ? null
        : md.text`${change.action === "replace" && outcome.status === "done" ? "new id" : "id"} ${md.code(id)}`,
      ...outputs.map(([name, value]) => md.text`${md.code(name)} ${md.code(String(clean(value, (text) => text)))}`),
    ],
    " · ",
  );
}
