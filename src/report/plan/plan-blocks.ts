import type { Change, Plan } from "../../engine/model/change.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext } from "../context.ts";
import { footer, heading } from "../markdown/footer.ts";
import { details, type Markdown, Markup, row, signed, stack, table } from "../markdown/markdown.ts";
import { type Block, keepThrough } from "../markdown/shortening.ts";
import { whatHappens } from "../text/change-text.ts";
import { bySeverity, driftWords, planWords, ROW_STYLES, type Severity, severity } from "../text/severity.ts";
import { counted, writes } from "../text/wording.ts";
import { diagramFold } from "./diagram.ts";
import { comparisonLine, type PlanComparison } from "./previous-plan.ts";
import { manualSteps, planWarnings, remarks } from "./remarks.ts";
import { resourceDetails } from "./resource-details.ts";
import { unmanagedFold } from "./unmanaged.ts";

/** Rows of the shortest table. */
const FIRST_ROWS = 50;

/** What a plan is shown with. */
export interface Frame {
  /** The last line of the small print, or null. */
  readonly last: Markup | null;
  /** The plan of an earlier commit, or null. */
  readonly since: PlanComparison | null;
}

/** A plan as blocks: what happens and how severe it is at a glance, the exact differences in the folds. */
export function planBlocks(context: PlanContext, { last, since }: Frame): readonly Block[] {
  const { md, report, plan, view } = context;
  const { sign, words } = view.command === "drift" ? driftWords(plan) : planWords(plan);
  const rows = bySeverity(plan.resources).filter((change) => severity(change) !== "unchanged");
  return [
    heading(context, sign, view.command === "drift" ? "drift" : "plan", words),
    () => (rows.length === 0 ? nothingToDo(context) : countLine(plan)),
    () => planWarnings(context, report.error),
    keepThrough(4, (level) => changeTable(context, rows, level === 4 ? FIRST_ROWS : rows.length)),
    () => comparisonLine(context, plan.resources, since),
    keepThrough(3, () => manualSteps(md, plan.resources.filter(writes))),
    keepThrough(4, (level) => remarks(context, level === 4 ? 5 : 20)),
    keepThrough(2, (level) =>
      folds(context, level === 2 ? rows.filter((change) => ROW_STYLES[severity(change)].open) : rows, level === 0),
    ),
    keepThrough(0, () => (rows.length === 0 ? null : diagramFold(context))),
    keepThrough(1, (level) => unmanagedFold(context, level === 0 ? plan.unmanaged.length : 20)),
    keepThrough(0, () => (rows.length === 0 ? null : unchangedFold(context))),
    footer(context, last),
  ];
}

/**
 * `**2 create · 0 update · 0 replace · 0 delete** · 4 unchanged`: the four actions are always shown, for `0 delete` is
 * information; the rest only where there is any.
 */
export function countLine(plan: Plan): Markup {
  const { counts } = plan;
  const others = (["blocked", "unknown"] as const).map((state) => [count(plan, state), state] as const);
  const doing = (["create", "update", "replace", "delete"] as const).map(
    (action) => `${grouped(counts[action])} ${action}`,
  );
  const being = (["unchanged", "pending", "failed", "unmanaged"] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${grouped(counts[state])} ${state}`);
  const more = others.filter(([number]) => number > 0).map(([number, state]) => `${grouped(number)} ${state}`);
  return new Markup([`**${doing.join(" · ")}**`, ...being, ...more].join(" · "));
}

function count(plan: Plan, wanted: Severity): number {
  return plan.resources.filter((change) => severity(change) === wanted).length;
}

function nothingToDo(context: PlanContext): Markup {
  const { md, plan } = context;
  const { length } = plan.resources;
  if (length === 0) return md.text`The file declares no resources, so there is nothing to compare.`;
  const all =
    length === 1
      ? md.text`The **one** resource matches Atlas and is ready.`
      : md.text`All **${length}** resources match Atlas and are ready.`;
  const others = plan.counts.unmanaged;
  if (others === 0) return md.text`${all} There is nothing to apply.`;
  return md.text`${all} There is nothing to apply. Atlas also holds ${new Markup(counted(others, "resource"))} that the file does not mention; left alone.`;
}

function changeTable(context: PlanContext, rows: readonly Change[], most: number): Markup | null {
  const { md } = context;
  if (rows.length === 0) return null;
  const shown = rows.slice(0, most);
  const more = rows.length - shown.length;
  return stack([
    table(
      ["Action", "Resource", "What happens", "Live\u00a0state"],
      shown.map((change) => [
        actionCell(change),
        md.code(change.address, 120),
        whatHappens(context, change),
        stateCell(md, change),
      ]),
    ),
    more > 0 ? md.text`… and ${more} more, less urgent than these.` : null,
  ]);
}

function actionCell(change: Change): Markup {
  const { sign, word, open } = ROW_STYLES[severity(change)];
  return signed(sign, open ? `**${word}**` : word);
}

function stateCell(md: Markdown, change: Change): Markup {
  if (change.state === null) return new Markup("–");
  const state = md.code(change.state, 40);
  return change.phase === "failed" ? md.text`**${state}**` : state;
}

function folds(context: PlanContext, rows: readonly Change[], withUnchanged: boolean): Markup | null {
  const withSomething = rows.filter(
    (change) =>
      change.fields.length > 0 ||
      change.message !== null ||
      change.action !== "no-op" ||
      ROW_STYLES[severity(change)].open,
  );
  if (withSomething.length === 0) return null;
  return stack(withSomething.map((change) => resourceDetails(context, change, { withUnchanged })));
}

function unchangedFold(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const unchanged = plan.resources.filter((change) => severity(change) === "unchanged");
  if (unchanged.length === 0) return null;
  const names = unchanged.map((change) => md.code(change.address, 120));
  return details(new Markup(`✅ ${grouped(unchanged.length)} unchanged`), row(names, " · "));
}
