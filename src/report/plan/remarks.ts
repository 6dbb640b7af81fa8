import { namesText } from "../../engine/model/address.ts";
import type { Change, Plan } from "../../engine/model/change.ts";
import type { PlanContext } from "../context.ts";
import { warningItems, worthKnowing } from "../file-warnings.ts";
import { alert, list, type Markdown, Markup, row, stack } from "../markdown/markdown.ts";
import { addresses, users } from "../text/change-text.ts";
import { dependentsShown, severity } from "../text/severity.ts";
import { counted, writes } from "../text/wording.ts";

/** The box above the table: what a plan deletes, what is broken, what this run may not do. Null where there is nothing to warn of. */
export function planWarnings(context: PlanContext, error: string | null): Markup | null {
  const { md, plan } = context;
  const items = [
    error === null ? null : md.text`${error}`,
    interrupting(context),
    deleting(context),
    inUse(context),
    failed(context),
    ambiguous(context),
    many(context),
    notAllowed(context),
    ...plan.unreadable.slice(0, 5).map((part) => unreadable(md, part)),
  ].filter((item) => item !== null);
  return items.length === 0 ? null : alert("WARNING", items);
}

function interrupting(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const replaced = of(plan, "replace").filter((change) => change.blockedBy !== "in-use");
  const used = replaced.filter(({ usedBy, interruption }) => usedBy.length > 0 && interruption !== null);
  if (used.length === 0) {
    return replaced.length === 0
      ? null
      : md.text`**${strong(replaced, "replacement")}:** ${named(md, replaced)} ${isOrAre(replaced)} gone until made again.`;
  }
  const same = Map.groupBy(used, ({ interruption }) => JSON.stringify(interruption));
  return row(
    [...same.values()].map((changes) => interruption(context, changes)),
    " ",
  );
}

/** What the replacement of some resources of one kind interrupts. */
function interruption(context: PlanContext, changes: readonly Change[]): Markup | null {
  const { md, plan, view } = context;
  const [first] = changes;
  if (!first?.interruption) return null;
  const { stops, lacks } = first.interruption;
  const all = changes.map((change) => dependentsShown(change, plan, view.showUnmanaged));
  const names = [...new Set(all.flatMap((shown) => shown.names))];
  const others = all.reduce((sum, shown) => sum + shown.others, 0);
  const one = names.length + others === 1;
  return md.text`**${strong(changes, "replacement")} ${new Markup(changes.length === 1 ? "interrupts" : "interrupt")} ${stops}:** ${users(md, { names, others, are: first.usersAre })} ${new Markup(one ? "has" : "have")} no ${lacks} until ${named(md, changes)} ${isOrAre(changes)} made again.`;
}

function deleting(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const deleted = of(plan, "delete").filter((change) => change.blockedBy !== "in-use");
  return deleted.length === 0 ? null : md.text`**${strong(deleted, "deletion")}:** ${named(md, deleted)}.`;
}

function inUse(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const blocked = plan.resources.filter((change) => change.blockedBy === "in-use");
  return blocked.length === 0
    ? null
    : md.text`**${strong(blocked, "resource")} still in use** by something the file does not declare: ${named(md, blocked)}. Apply refuses this target until that is gone or declared.`;
}

function failed(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const stays = of(plan, "failed");
  return stays.length === 0
    ? null
    : md.text`**${strong(stays, "resource")} failed in Atlas:** ${named(md, stays)}. Applying this plan does not fix it.`;
}

function ambiguous(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const stuck = of(plan, "blocked");
  return stuck.length === 0
    ? null
    : md.text`**${strong(stuck, "entry", "entries")} cannot go on:** ${named(md, stuck)}. Nothing is written for ${new Markup(stuck.length === 1 ? "it" : "them")}.`;
}

/** The default of `max-deletes` is 1, so from the second one on a reader should know of the limit. */
function many(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const count = plan.resources.filter(
    (change) => change.destructive && writes(change) && change.blockedBy !== "in-use",
  ).length;
  return count < 2
    ? null
    : md.text`**${count} deletes and replaces together:** apply refuses them unless its \`max-deletes\` is at least ${count}.`;
}

function notAllowed(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const left = plan.resources.filter((change) => writes(change) && !change.allowed);
  if (left.length === 0) return null;
  const actions = [...new Set(left.map((change) => change.action))].map((action) => md.code(action));
  return md.text`**${strong(left, "change")} not allowed** in this run: apply leaves ${named(md, left)} alone unless its \`allowed-actions\` has ${row(actions, " and ")}.`;
}

function unreadable(md: Markdown, part: Plan["unreadable"][number]): Markup {
  const where = part.parent === null ? md.text`` : md.text` in workspace ${md.code(namesText(part.parent))}`;
  return md.text`**Could not read** ${md.code(part.kind)}${where}: ${part.reason}`;
}

/** Warnings about the file, and further ones of the plan, e.g. an unknown state. */
export function remarks(context: PlanContext, most: number): Markup | null {
  const { md, plan } = context;
  const items = [...warningItems(context), ...plan.warnings.map((warning) => md.text`${warning}`)];
  return worthKnowing(context, items, most);
}

/** What people must do on the other side, each once, with the resources that wait for it. */
export function manualSteps(
  md: Markdown,
  changes: readonly Change[],
  title = "Somebody must act on the other side",
): Markup | null {
  const waiting = Map.groupBy(
    changes.filter((change) => change.manualStep !== null),
    (change) => change.manualStep ?? "",
  );
  if (waiting.size === 0) return null;
  const items = [...waiting].slice(0, 5).map(([what, who]) => {
    const waits = addresses(
      md,
      who.map((change) => change.address),
    );
    return md.text`${waits}: ${what}`;
  });
  const more = waiting.size - items.length;
  return stack([new Markup(`**${title}**`), list(more > 0 ? [...items, md.text`${more} more in the folds`] : items)]);
}

function of(plan: Plan, wanted: ReturnType<typeof severity>): readonly Change[] {
  return plan.resources.filter((change) => severity(change) === wanted);
}

function strong(changes: readonly Change[], one: string, many?: string): Markup {
  return new Markup(counted(changes.length, one, many));
}

function isOrAre(changes: readonly Change[]): Markup {
  return new Markup(changes.length === 1 ? "is" : "are");
}

function named(md: Markdown, changes: readonly Change[]): Markup {
  return addresses(
    md,
    changes.map((change) => change.address),
  );
}
