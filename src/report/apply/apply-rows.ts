import type { Change } from "../../engine/model/change.ts";
import type { PlanContext } from "../context.ts";
import { details, type Markdown, Markup, row, type SignRow, signTable, stack } from "../markdown/markdown.ts";
import { clean } from "../markdown/value.ts";
import { named, whatHappens } from "../text/change-text.ts";
import { OUTCOME_STYLES, type OutcomeWords } from "../text/outcomes.ts";
import { DONE_WORDS, duration } from "../text/wording.ts";

/** How each change ended, folded where all is well. */
export function resultTable(
  context: PlanContext,
  rows: readonly OutcomeWords[],
  most: number,
  folded: boolean,
): Markup | null {
  const { md } = context;
  if (rows.length === 0) return null;
  const shown = rows.slice(0, most);
  const more = rows.length - shown.length;
  const content = stack([
    signTable(
      "Result",
      shown.map((entry) => resultRow(context, entry)),
    ),
    more > 0 ? md.text`… and ${more} more, less urgent than these.` : null,
  ]);
  return folded ? details(new Markup("✅ What was done, one by one"), content) : content;
}

function resultRow(context: PlanContext, entry: OutcomeWords): SignRow {
  const { md } = context;
  const { change, end, outcome } = entry;
  const { sign } = OUTCOME_STYLES[end];
  const took = outcome === null || NOT_TRIED.has(end) ? null : md.text`after ${duration(outcome.seconds)}`;
  return {
    sign,
    lines: [row([resultWords(md, entry), took], " "), reason(context, entry), ...facts(md, change, entry)],
  };
}

/** Endings before which nothing was written. */
const NOT_TRIED = new Set<OutcomeWords["end"]>(["skipped", "not-started", "blocked", "left-alone"]);

function resultWords(md: Markdown, { change, end }: OutcomeWords): Markup {
  const { word } = OUTCOME_STYLES[end];
  const what = named(md, change);
  const wait = change.action === "no-op" ? "wait for" : change.action;
  if (end === "done") return md.text`${new Markup(DONE_WORDS[change.action])} ${what}`;
  if (end === "started") return md.text`${new Markup(DONE_WORDS[change.action])} ${what}, ${new Markup(word)}`;
  if (end === "failed") return md.text`${new Markup(word)} to ${new Markup(wait)} ${what}`;
  if (end === "blocked" || end === "timed-out") return md.text`${new Markup(word)} ${what}`;
  return md.text`${new Markup(word)}: ${new Markup(wait)} ${what}`;
}

/** Why it ended so. */
function reason(context: PlanContext, { change, end, outcome }: OutcomeWords): Markup | null {
  const { md } = context;
  if (end === "blocked") return whatHappens(context, change);
  if (end === "left-alone") return md.text`needs ${md.code(change.action)} in \`allowed-actions\``;
  return outcome?.error ? md.prose(outcome.error.message, 600) : null;
}

/** State, id and outputs, each where there is one. */
function facts(md: Markdown, change: Change, { outcome, end }: OutcomeWords): readonly (Markup | null)[] {
  if (outcome === null || end === "left-alone") return [];
  const { id, state, error } = outcome;
  const idWord = change.action === "replace" && outcome.status === "done" ? "new id" : "id";
  const first = [
    state === null || error?.message.includes(state) ? null : md.code(state, 40),
    id === null ? null : md.text`${new Markup(idWord)} ${md.code(id)}`,
  ].filter((fact) => fact !== null);
  const outputs = Object.entries(outcome.outputs)
    .slice(0, 4)
    .map(([name, value]) => md.text`${md.code(name)} ${md.code(String(clean(value, (text) => text)))}`);
  return [first.length === 0 ? null : row(first, " · "), ...outputs];
}
