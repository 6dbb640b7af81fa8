import type { Change, Plan } from "../../engine/model/change.ts";
import type { Difference } from "../../engine/model/kind.ts";
import { isEnvReference } from "../../engine/plan/compare.ts";
import { shorten } from "../../text/escape.ts";
import type { PlanContext, TextContext } from "../context.ts";
import { sourcePlace } from "../markdown/links.ts";
import { details, list, type Markdown, Markup, row, stack } from "../markdown/markdown.ts";
import { fieldText, isHidden, isLongList, isTextList, type Redact, shown } from "../markdown/value.ts";
import { type DependentsShown, dependentsShown, ROW_STYLES, type RowStyle, severity } from "../text/severity.ts";
import { counted, fullStop } from "../text/wording.ts";

/** Most unchanged fields that are shown; the rest is counted. */
const UNCHANGED_SHOWN = 6;

/** Most users that get a line of their own. */
const USERS_SHOWN = 20;

/** What to show of a resource. */
export interface Depth {
  /** Whether fields that do not change are shown too. */
  readonly withUnchanged: boolean;
  /** Replaces the sign and the word of the action, where the text is not about what will be done. */
  readonly look?: RowStyle;
  /** What `-` and `+` mean, where that has to be said. */
  readonly legend?: string;
}

/** The fold of one resource: what Atlas says, the exact difference, what it interrupts, where it is declared. */
export function resourceDetails(context: PlanContext, change: Change, depth: Depth): Markup {
  const { md, plan, view } = context;
  const look = depth.look ?? ROW_STYLES[severity(change)];
  const users = dependentsShown(change, plan, view.showUnmanaged);
  const head = md.title`${change.address}`;
  const used =
    change.usedBy.length === 0
      ? ""
      : ` · used by ${counted(change.usedBy.length, change.usersAre.one, change.usersAre.many)}`;
  const title = new Markup(`${look.sign} <b>${look.word}</b> ${head}${used}`);
  return details(title, content(context, change, users, depth), look.open);
}

function content(context: PlanContext, change: Change, users: DependentsShown, depth: Depth): Markup {
  const { md } = context;
  const lines = diffLines(context, change, users, depth);
  return stack([
    change.message === null ? null : md.text`Atlas says: ${md.code(change.message, 600)}`,
    lines.length === 0 ? null : md.fence("diff", lines),
    advice(md, change),
    change.manualStep === null || severity(change) === "unchanged"
      ? null
      : md.text`Needed outside Atlas: ${fullStop(change.manualStep)}`,
    whereabouts(context, change),
  ]);
}

/** The lines of a diff fence: `-` is live, `+` is the file, `@@` a heading, `!` a warning, `#` a note. */
function diffLines(
  { view: { redact }, plan }: PlanContext,
  change: Change,
  users: DependentsShown,
  depth: Depth,
): readonly string[] {
  const fixed = change.action === "replace" ? change.fields.filter((field) => field.immutable) : [];
  const others = change.fields.filter((field) => !fixed.includes(field));
  const interrupts = change.destructive && change.blockedBy !== "in-use";
  return [
    ...(depth.legend !== undefined && change.fields.some(hasBothSides) ? [`@@ ${depth.legend} @@`] : []),
    ...(fixed.length > 0 ? ["@@ cannot be edited: delete, then create @@"] : []),
    ...fixed.flatMap((field) => fieldLines(field, redact)),
    ...(fixed.length > 0 && others.length > 0 ? ["@@ changes with it @@"] : []),
    ...others.flatMap((field) => fieldLines(field, redact)),
    ...(change.action === "delete" ? [] : mentioned(change, plan, redact)),
    ...(depth.withUnchanged ? unchangedLines(change, redact) : []),
    ...(interrupts ? interruptions(change, users, redact) : []),
  ];
}

/** The ids behind the names of other resources, or a note that only apply will know them. */
function mentioned({ mentions }: Change, plan: Plan, redact: Redact): readonly string[] {
  return mentions.flatMap(({ path, address }) => {
    const other = plan.resources.find((change) => change.address === address);
    if (other?.action === "create") return [`# ${path}: known after ${redact(address)} is created`];
    if (other?.action === "replace") return [`# ${path}: known after ${redact(address)} is re-created`];
    return other?.id ? [`# ${path}: ${redact(address)} is ${redact(other.id)}`] : [];
  });
}

function hasBothSides(field: Difference): boolean {
  return field.live !== null && field.desired !== null;
}

function interruptions({ usersAre }: Change, { names, others }: DependentsShown, redact: Redact): readonly string[] {
  const first = names.slice(0, USERS_SHOWN).map((user) => `! interrupted meanwhile: ${redact(user)}`);
  const more = names.length - first.length + others;
  return more === 0
    ? first
    : [...first, `! interrupted meanwhile: ${counted(more, `more ${usersAre.one}`, `more ${usersAre.many}`)}`];
}

function fieldLines(field: Difference, redact: Redact): readonly string[] {
  const asItems = itemLines(field, redact);
  if (asItems !== null) return asItems;
  const { live, desired } = shown(field, redact);
  const notReturned =
    field.sensitive && live === null && isEnvReference(field.desired)
      ? ["# Atlas never returns it, so it cannot be compared"]
      : [];
  return [
    ...(live === null ? [] : [`- ${field.path}: ${live}`]),
    ...(desired === null ? [] : [`+ ${field.path}: ${desired}`]),
    ...(desired === null && live === null ? [`  ${field.path}: (none)`] : notReturned),
  ];
}

/** Long lists item by item, so that the one item that differs can be seen. */
function itemLines(field: Difference, redact: Redact): readonly string[] | null {
  const { live, desired, path } = field;
  if (isHidden(field) || !(isLongList(live) || isLongList(desired))) return null;
  if (!(live === null || isTextList(live)) || !(desired === null || isTextList(desired))) return null;
  const texts = (items: readonly string[] | null): readonly string[] =>
    (items ?? []).map((item) => fieldText(item, false, redact));
  const [before, after] = [texts(live), texts(desired)];
  return [
    `  ${path}:`,
    ...before.filter((item) => !after.includes(item)).map((item) => `-   ${shorten(item, 400)}`),
    ...after.map((item) => `${before.includes(item) ? " " : "+"}   ${shorten(item, 400)}`),
  ];
}

function unchangedLines(change: Change, redact: Redact): readonly string[] {
  if (change.unchanged.length === 0) return [];
  const first = change.unchanged.slice(0, UNCHANGED_SHOWN);
  const more = change.unchanged.length - first.length;
  return [
    "@@ unchanged @@",
    ...first.map(({ path, value, sensitive }) => `  ${path}: ${shorten(fieldText(value, sensitive, redact), 200)}`),
    ...(more > 0 ? [`# ${counted(more, "more unchanged field")}`] : []),
  ];
}

function advice(md: Markdown, change: Change): Markup | null {
  if (change.blockedBy === "ambiguous") {
    return stack([
      md.text`It could mean any of these live objects. Nothing is written for it, nor for what depends on it, until \`id:\` names one:`,
      list(change.candidates.slice(0, 20).map((id) => md.text`\`id:\` ${md.code(id)}`)),
    ]);
  }
  if (change.blockedBy === "not-live") return md.text`Take \`id:\` away, or give the id of an object that is there.`;
  if (change.createBlocker !== null) return md.text`It is not there in Atlas: ${fullStop(change.createBlocker)}`;
  if (severity(change) !== "failed") return null;
  if (change.entry.pin === null) return md.text`Fix the cause on the other side.`;
  return md.text`Fix the cause on the other side, or remove \`id:\` so that the next plan replaces it.`;
}

function whereabouts(context: TextContext, change: Change): Markup {
  const { md } = context;
  const after = change.dependsOn.slice(0, 5).map((address) => md.code(address));
  return row(
    [
      sourcePlace(context, change.source),
      change.id === null ? null : md.text`Atlas id ${md.code(change.id)}`,
      after.length === 0 ? null : md.text`after ${row(after, ", ")}`,
    ],
    " · ",
  );
}
