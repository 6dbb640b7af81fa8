import type { Change, Plan } from "../../engine/model/change.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext } from "../context.ts";
import { footer, heading } from "../markdown/footer.ts";
import { details, Markup, row } from "../markdown/markdown.ts";
import { type Block, keepThrough, withDetails } from "../markdown/shortening.ts";
import { changeRow, named } from "../text/change-text.ts";
import { bySeverity, planWords, type Severity, severity } from "../text/severity.ts";
import { counted, writes } from "../text/wording.ts";
import { changeGroups } from "./change-groups.ts";
import { diagramFold } from "./diagram.ts";
import { fileChangeNotes } from "./file-change-notes.ts";
import { comparisonLine, type PlanComparison } from "./previous-plan.ts";
import { manualSteps, planWarnings, remarks, variablesNeeded } from "./remarks.ts";
import { resourceDetails } from "./resource-details.ts";
import { unmanagedFold } from "./unmanaged.ts";

/** What a plan is shown with. */
export interface Frame {
  /** The last line of the small print, or null. */
  readonly last: Markup | null;
  /** The plan of an earlier commit, or null. */
  readonly since: PlanComparison | null;
}

/** A plan as blocks: what happens and how severe it is at a glance, the exact differences in the folds. */
export function planBlocks(context: PlanContext, { last, since }: Frame): readonly Block[] {
  const { md, report, plan } = context;
  const { sign, words } = planWords(plan, report.fileChanges);
  const rows = bySeverity(plan.resources).filter((change) => severity(change) !== "unchanged");
  return [
    heading(context, sign, "plan", words),
    () => (rows.length === 0 ? nothingToDo(context) : countLine(plan)),
    () => planWarnings(context, report.error),
    () => fileChangeNotes(context),
    keepThrough(4, () => variablesNeeded(context)),
    keepThrough(4, () =>
      manualSteps(
        md,
        plan.resources.filter(isOpen).map((change) => ({ change, peer: null })),
      ),
    ),
    () => comparisonLine(context, plan.resources, since),
    withDetails(
      changeGroups(context, rows, {
        title: "Change",
        row: (change) => changeRow(context, change),
        detail: (change, withUnchanged) => resourceDetails(context, change, { withUnchanged }),
      }),
    ),
    keepThrough(4, (level) => remarks(context, level === 4 ? 5 : 20)),
    keepThrough(0, () => (rows.length === 0 ? null : diagramFold(context))),
    keepThrough(1, (level) => unmanagedFold(context, level === 0 ? plan.unmanaged.length : 20)),
    keepThrough(0, () => (rows.length === 0 ? null : unchangedFold(context))),
    footer(context, last),
  ];
}

/** True where somebody outside Atlas may still have to act: it will be written, or Atlas is still making it. */
function isOpen(change: Change): boolean {
  return writes(change) || severity(change) === "pending";
}

/**
 * `**2 create · 0 update · 0 replace · 0 delete** · 4 unchanged`: the four actions are always shown, for `0 delete` is
 * information; the rest only where there is any.
 */
export function countLine(plan: Plan): Markup {
  const { counts } = plan;
  // What failed and is replaced is among the replaces already.
  const others = (["failed", "blocked", "unknown"] as const).map((state) => [count(plan, state), state] as const);
  const doing = (["create", "update", "replace", "delete"] as const).map(
    (action) => `${grouped(counts[action])} ${action}`,
  );
  const being = (["unchanged", "pending", "unmanaged"] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${grouped(counts[state])} ${state}`);
  const more = others.filter(([number]) => number > 0).map(([number, state]) => `${grouped(number)} ${state}`);
  return new Markup([`**${doing.join(" · ")}**`, ...more, ...being].join(" · "));
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

function unchangedFold({ md, plan }: PlanContext): Markup | null {
  const unchanged = plan.resources.filter((change) => severity(change) === "unchanged");
  if (unchanged.length === 0) return null;
  const names = unchanged.map((change) => named(md, change));
  return details(new Markup(`✅ ${grouped(unchanged.length)} unchanged`), row(names, " · "));
}
