import type { PlanContext } from "../context.ts";
import { details, Markup, row, signed, stack, table } from "../markdown/markdown.ts";
import { clean } from "../markdown/value.ts";
import { whatHappens } from "../text/change-text.ts";
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
    table(
      ["Result", "Resource", "Took", "Detail"],
      shown.map((entry) => [
        resultCell(entry),
        md.code(entry.change.address, 120),
        tookCell(entry),
        detailCell(context, entry),
      ]),
    ),
    more > 0 ? md.text`… and ${more} more, less urgent than these.` : null,
  ]);
  return folded ? details(new Markup(`✅ What was done, one by one`), content) : content;
}

function resultCell({ change, end }: OutcomeWords): Markup {
  const { sign, word } = OUTCOME_STYLES[end];
  if (end === "done") return signed(sign, DONE_WORDS[change.action]);
  if (end === "started") return signed(sign, `${DONE_WORDS[change.action]}, ${word}`);
  if (end === "blocked") return signed(sign, word);
  return signed(sign, `${word} (${change.action === "no-op" ? "wait" : change.action})`);
}

function tookCell({ outcome, end }: OutcomeWords): Markup {
  const took = outcome === null || end === "skipped" || end === "not-started" ? "–" : duration(outcome.seconds);
  return new Markup(took.replaceAll(" ", "\u00a0"));
}

function detailCell(context: PlanContext, { change, outcome, end }: OutcomeWords): Markup {
  const { md } = context;
  if (end === "blocked") return whatHappens(context, change);
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
