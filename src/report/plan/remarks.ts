import { namesText } from "../../engine/model/address.ts";
import type { Change, Plan } from "../../engine/model/change.ts";
import type { PlanContext } from "../context.ts";
import { warningItems, worthKnowing } from "../file-warnings.ts";
import { alert, list, type Markdown, Markup, row, stack } from "../markdown/markdown.ts";
import { fieldText } from "../markdown/value.ts";
import { consumersThatPrevent, dependentsText, named, namedAll } from "../text/change-text.ts";
import { dependentsShown, severity } from "../text/severity.ts";
import { capitalized, counted, fullStop, writes } from "../text/wording.ts";

/** The box above the table: what a plan deletes, what is broken, what this run may not do. Null where there is nothing to warn of. */
export function planWarnings(context: PlanContext, error: string | null): Markup | null {
  const { md, plan } = context;
  const items = [
    error === null ? null : md.text`${error}`,
    ...interrupting(context),
    deleting(context),
    ...inUse(context),
    failed(context),
    ambiguous(context),
    many(context),
    notAllowed(context),
    ...plan.unreadable.slice(0, MOST_UNREADABLE).map((part) => unreadable(md, part)),
  ].filter((item) => item !== null);
  return items.length === 0 ? null : alert("WARNING", items);
}

function interrupting(context: PlanContext): readonly Markup[] {
  const { md, plan } = context;
  const replaced = of(plan, "replace").filter((change) => change.blockedBy !== "in-use");
  const used = replaced.filter(({ usedBy, interruption }) => usedBy.length > 0 && interruption !== null);
  const users = new Set(used.flatMap(({ usedBy }) => usedBy));
  const others = replaced.filter((change) => !used.includes(change) && !users.has(change.address));
  return [
    ...[...Map.groupBy(used, ({ interruption }) => JSON.stringify(interruption)).values()].map((changes) =>
      interruption(context, changes),
    ),
    ...[...Map.groupBy(others, ({ title }) => title.many).values()].map(
      (same) =>
        md.text`**${countOf(same)} ${isOrAre(same)} deleted and re-created**, and down meanwhile: ${namedAll(md, same)}.`,
    ),
  ];
}

/** What the replacement of some resources of one kind interrupts. */
function interruption(context: PlanContext, changes: readonly Change[]): Markup {
  const { md, plan, view } = context;
  const [first] = changes;
  const { stops = "", lacks = "" } = first?.interruption ?? {};
  const all = changes.map((change) => dependentsShown(change, plan, view.showUnmanaged));
  const names = [...new Set(all.flatMap((shown) => shown.names))];
  const others = all.reduce((sum, shown) => sum + shown.others, 0);
  const are = first?.usersAre ?? { one: "resource", many: "resources" };
  const count = new Markup(counted(names.length + others, are.one, are.many));
  return md.text`**${new Markup(capitalized(stops))} of ${count} is interrupted:** ${dependentsText(md, { names, others, are })} ${new Markup(names.length + others === 1 ? "has" : "have")} no ${lacks} while ${namedAll(md, changes)} ${isOrAre(changes)} re-created.`;
}

function deleting(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const deleted = of(plan, "delete").filter((change) => change.blockedBy !== "in-use");
  return deleted.length === 0
    ? null
    : md.text`**${strong(deleted, "deletion")}:** ${row(
        deleted.slice(0, 3).map((change) => named(md, change)),
        ", ",
      )}${deleted.length > 3 ? md.text` and ${deleted.length - 3} more` : md.text``}.`;
}

function inUse(context: PlanContext): readonly Markup[] {
  const { md, plan } = context;
  const blocked = plan.resources.filter((change) => change.blockedBy === "in-use");
  const [consumed, used] = [true, false].map((isConsumed) =>
    blocked.filter((change) => consumersThatPrevent(change).length > 0 === isConsumed),
  );
  const found: Markup[] = [];
  for (const [title, changes] of Map.groupBy(consumed ?? [], ({ consumers }) => consumers?.title.many ?? ""))
    found.push(
      md.text`**${strong(changes, "resource")} in use by ${new Markup(title)}:** ${namedAll(md, changes)}. Apply refuses this target until they are stopped.`,
    );
  if (used !== undefined && used.length > 0)
    found.push(
      md.text`**${strong(used, "resource")} still in use** by something the file does not declare: ${namedAll(md, used)}. Apply refuses this target until that is deleted or declared.`,
    );
  return found;
}

function failed(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const stays = of(plan, "failed");
  return stays.length === 0
    ? null
    : md.text`**${strong(stays, "resource")} failed in Atlas:** ${namedAll(md, stays)}. Applying this plan does not fix it.`;
}

function ambiguous(context: PlanContext): Markup | null {
  const { md, plan } = context;
  const stuck = of(plan, "blocked");
  return stuck.length === 0
    ? null
    : md.text`**${strong(stuck, "entry", "entries")} ${isOrAre(stuck)} blocked:** ${namedAll(md, stuck)}. Nothing is written for ${new Markup(stuck.length === 1 ? "it" : "them")}.`;
}

/** The default of `max-deletes` is 1, so from the second one on a reader should know of the limit. */
function many({ md, plan }: PlanContext): Markup | null {
  const count = plan.resources.filter(
    (change) => change.destructive && writes(change) && change.blockedBy !== "in-use",
  ).length;
  return count < 2 ? null : md.text`Apply needs \`max-deletes: ${count}\`, for it deletes and replaces that many.`;
}

function notAllowed({ md, plan, view }: PlanContext): Markup | null {
  const left = plan.resources.filter((change) => writes(change) && !change.allowed);
  if (left.length === 0) return null;
  const actions = [...new Set(left.map((change) => change.action))].map((action) => md.code(action));
  const words = row(actions, " and ");
  if (view.command === "apply")
    return md.text`**${strong(left, "change")} not allowed:** ${namedAll(md, left)} ${isOrAre(left)} left alone until \`allowed-actions\` of this job has ${words}.`;
  return md.text`**${strong(left, "change")} not in \`allowed-actions\` here:** ${namedAll(md, left)}. If the apply job allows ${words}, **merging carries ${new Markup(left.length === 1 ? "it" : "them")} out**.`;
}

function unreadable(md: Markdown, part: Plan["unreadable"][number]): Markup {
  const where = part.parent === null ? md.text`` : md.text` in workspace ${md.code(namesText(part.parent))}`;
  return md.text`**Could not read** ${md.code(part.kind)}${where}: ${part.reason}`;
}

/** What could not be read, as a box; null where everything was. */
export function unreadableParts({ md, plan }: PlanContext): Markup | null {
  const items = plan.unreadable.slice(0, MOST_UNREADABLE).map((part) => unreadable(md, part));
  return items.length === 0 ? null : alert("WARNING", items);
}

/** Unreadable kinds that are named. */
const MOST_UNREADABLE = 5;

/** Further warnings of the plan, e.g. an unknown state. */
export function remarks(context: PlanContext, most: number): Markup | null {
  const { md, plan } = context;
  const items = [...warningItems(context), ...plan.warnings.map((warning) => md.text`${warning}`)];
  return worthKnowing(context, items, most);
}

/** Steps that are shown; the rest is counted. */
const MOST_STEPS = 8;

/** A resource that may wait for a person, and whom that person has to let in where that is known. */
export interface Waiting {
  readonly change: Change;
  readonly peer: string | null;
}

/** What people must do outside Atlas, each once, with the resources that wait for it. */
export function manualSteps(md: Markdown, resources: readonly Waiting[]): Markup | null {
  const waiting = Map.groupBy(
    resources.filter(({ change }) => change.manualStep !== null),
    ({ change, peer }) => [fullStop(change.manualStep ?? ""), ...(peer === null ? [] : [peer])].join(" "),
  );
  if (waiting.size === 0) return null;
  const items = [...waiting].slice(0, MOST_STEPS).map(([what, all]) => {
    const who = all.map(({ change }) => change);
    return md.text`**${countOf(who)}** (${namedAll(md, who)}): ${what}`;
  });
  const more = waiting.size - items.length;
  return stack([
    new Markup("**Needed outside Atlas**"),
    list(more > 0 ? [...items, md.text`${more} more in the details`] : items),
  ]);
}

/** Variables that are listed one by one. */
const MOST_VARIABLES = 6;

/** The variables that apply sends, and where to: a reviewer must see a password that goes to a new place. */
export function variablesNeeded({ md, plan, view }: PlanContext): Markup | null {
  const uses = plan.resources.flatMap((change) => change.sends.map(({ name }) => ({ name, change })));
  const byName = Map.groupBy(uses, ({ name }) => name);
  if (byName.size === 0) return null;
  const names = [...byName.keys()];
  const count = new Markup(counted(byName.size, "variable"));
  if (byName.size > MOST_VARIABLES) {
    const first = names.slice(0, 3).map((name) => md.code(name, 120));
    return md.text`**Apply needs ${count}** in the \`env\` of its step, and sends ${new Markup(byName.size === 1 ? "it" : "them")} to Atlas: ${row(first, ", ")} and ${byName.size - first.length} more. Each row below names its own, and where it goes.`;
  }
  const items = [...byName].map(([name, all]) => {
    const targets = [...new Map(all.map(({ change }) => [change.address, change])).values()];
    const to = targets.slice(0, 3).map((change) => {
      const where = change.destination === null ? null : fieldText(change.destination, false, view.redact);
      return md.text`${named(md, change)}${where === null ? md.text`` : md.text` at ${md.code(where, 160)}`}`;
    });
    const more = targets.length - to.length;
    return md.text`${md.code(name, 120)} for ${row(to, ", ")}${more > 0 ? md.text` and ${more} more` : md.text``}`;
  });
  return stack([md.text`**Apply needs ${count}** in the \`env\` of its step, and sends to Atlas:`, list(items)]);
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

/** `10 private links`, or `10 resources` where they are of several kinds. */
function countOf(changes: readonly Change[]): Markup {
  const [first] = changes;
  const title = changes.every(({ kind }) => kind === first?.kind) ? first?.title : undefined;
  return new Markup(counted(changes.length, title?.one ?? "resource", title?.many ?? "resources"));
}
