import { namesText } from "../../engine/model/address.ts";
import type { Change } from "../../engine/model/change.ts";
import type { ConsumerUse } from "../../engine/model/consumer.ts";
import type { Difference } from "../../engine/model/kind.ts";
import { isEnvReference } from "../../engine/plan/compare.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext } from "../context.ts";
import { type Markdown, Markup, row, type SignRow } from "../markdown/markdown.ts";
import { fieldText, type Redact, shown } from "../markdown/value.ts";
import { type DependentsShown, dependentsShown, ROW_STYLES, severity } from "./severity.ts";
import { counted } from "./wording.ts";

/** Consumers that a row names; the rest are counted. */
const MOST_CONSUMERS = 5;

/** A row of the table of changes: what happens to what, why, and where it leads. */
export function changeRow(context: PlanContext, change: Change): SignRow {
  const { md } = context;
  const { sign, word, open } = ROW_STYLES[severity(change)];
  const verb = new Markup(open ? `**${word}**` : word);
  return {
    sign,
    lines: [
      md.text`${verb} ${named(md, change)}`,
      row([whatHappens(context, change), stateNow(md, change)], " · "),
      whereTo(context, change),
    ],
  };
}

/** What a resource is called, e.g. `` connection `orders/orders-kafka` ``. */
export function named(md: Markdown, change: Change): Markup {
  return md.text`${new Markup(change.title.one)} ${md.code(shortName(change), 120)}`;
}

/** The names in an address, e.g. `orders/orders-kafka`: with the kind before it, as clear as the address and half as long. */
export function shortName({ entry: { kind, name, parent } }: Change): string {
  return namesText({ kind, name, parent });
}

/** One line: why, and what that means. Null where there is nothing to say. */
export function whatHappens(context: PlanContext, change: Change): Markup | null {
  const { md } = context;
  const left = change.allowed ? null : md.text`**needs ${md.code(change.action)} in \`allowed-actions\`**`;
  const happening = happens(context, change);
  return happening === null && left === null ? null : row([happening, left], " · ");
}

/** Where the data of a new or changed resource goes, and the variables that apply sends there. */
function whereTo({ md, view }: PlanContext, change: Change): Markup | null {
  const isMade = ["create", "replace", "unknown"].includes(change.action);
  const to =
    change.destination === null || !(isMade || change.sends.length > 0)
      ? null
      : md.text`to ${md.code(fieldText(change.destination, false, view.redact), 160)}`;
  const names = [...new Set(change.sends.map(({ name }) => name))];
  const sends =
    names.length === 0
      ? null
      : md.text`sends ${row(
          names.map((name) => md.code(name, 120)),
          ", ",
        )}`;
  return to === null && sends === null ? null : row([to, sends], " · ");
}

function stateNow(md: Markdown, change: Change): Markup | null {
  if (change.state === null || severity(change) === "unchanged") return null;
  const state = md.code(change.state, 40);
  return md.text`now ${change.phase === "failed" ? md.text`**${state}**` : state}`;
}

function happens(context: PlanContext, change: Change): Markup | null {
  const { md } = context;
  switch (severity(change)) {
    case "replace":
      return replacing(context, change);
    case "recreate":
      return md.text`failed in Atlas, nothing uses it: delete, then create again`;
    case "delete":
      return change.blockedBy === "in-use" ? inUse(context, change) : md.text`the file says \`ensure: absent\``;
    case "failed":
      return change.message === null
        ? md.text`failed in Atlas, no change planned`
        : md.text`Atlas: ${md.code(change.message, 160)}`;
    case "blocked":
      if (change.createBlocker !== null) return md.text`${change.createBlocker}`;
      return change.blockedBy === "ambiguous"
        ? change.fields.length === 0
          ? md.text`matches ${change.candidates.length} live objects: say which one with \`id:\``
          : md.text`may be live already, under words that cannot be compared: pin it with \`id:\`, or give that object an entry of its own`
        : md.text`no live object has the id that \`id:\` names`;
    case "unknown":
      return md.text`could not be read; apply creates it only if it is missing`;
    case "update":
      return updating(context, change);
    case "create":
    case "unchanged":
      return change.summary === "" ? null : md.text`${change.summary}`;
    case "pending":
      return change.waitsFor === "other-side"
        ? md.text`not requested yet by the other side`
        : md.text`still provisioning; apply waits for it`;
  }
}

function replacing(context: PlanContext, change: Change): Markup {
  const { md, plan } = context;
  if (change.blockedBy === "in-use") return inUse(context, change);
  if (change.phase === "failed") return md.text`failed in Atlas and in use: delete, then create again`;
  if (change.reason === "dependency-replaced") {
    const replaced = plan.resources
      .filter(({ address, action }) => action === "replace" && change.dependsOn.includes(address))
      .map(shortName);
    if (replaced.length > 0) return md.text`re-created with ${names(md, replaced)}`;
  }
  const fixed = change.fields.filter((field) => field.immutable);
  if (fixed.length === 0) return md.text`delete, then create`;
  return md.text`${paths(md, fixed)} cannot be edited: delete, then create`;
}

function inUse(context: PlanContext, change: Change): Markup {
  const { md, plan, view } = context;
  const consumers = consumersThatPrevent(change);
  if (consumers.length > 0) return md.text`**blocked**: in use by ${consumedBy(context, change, consumers)}`;
  return md.text`**blocked**: in use by ${dependentsText(md, dependentsShown(change, plan, view.showUnmanaged))}`;
}

/** The consumers that keep a change's object from being deleted. */
export function consumersThatPrevent({ consumers }: Change): readonly ConsumerUse[] {
  return consumers?.uses.filter(({ preventsDeletion }) => preventsDeletion) ?? [];
}

/** Consumers by name with what to do about them; only their number where what no file declares must not show. */
function consumedBy({ md, view }: PlanContext, { consumers }: Change, uses: readonly ConsumerUse[]): Markup {
  const { one, many } = consumers?.title ?? { one: "consumer", many: "consumers" };
  if (!view.showUnmanaged) return md.text`${new Markup(counted(uses.length, one, many))}; stop what uses it first`;
  const shown = uses.slice(0, MOST_CONSUMERS);
  const more = uses.length - shown.length;
  const all = shown.map(
    ({ name, state, advice }) => md.text`${md.code(name, 64)} (${state ?? "in an unknown state"}); ${advice}`,
  );
  return md.text`${new Markup(uses.length === 1 ? one : many)} ${row(all, ", ")}${more > 0 ? md.text` and ${more} more` : md.text``}`;
}

/** Who uses it, e.g. `` `reports/nightly` and 2 connections that the file does not declare ``. */
export function dependentsText(md: Markdown, { names: known, others, are }: DependentsShown): Markup {
  const more =
    others === 0 ? null : md.text`${new Markup(counted(others, are.one, are.many))} that the file does not declare`;
  if (known.length === 0) return more ?? md.text`something the file does not declare`;
  return row([names(md, known.map(nameOfAddress)), more], " and ");
}

/** The names in an address, or the text itself where it is none. */
function nameOfAddress(address: string): string {
  const parts = address.split("/");
  return parts.length > 2 && parts.length % 2 === 0 ? parts.filter((_, index) => index % 2 === 1).join("/") : address;
}

function updating(context: PlanContext, change: Change): Markup {
  const { md, view } = context;
  if (change.reason === "secret-version") return md.text`sends its secrets again${versions(md, change)}`;
  const [only] = change.fields;
  if (change.fields.length === 1 && only !== undefined) return fromTo(md, only, view.redact);
  return md.text`${paths(md, change.fields)} change`;
}

function versions(md: Markdown, change: Change): Markup {
  const version = change.fields.find((field) => field.path === "secretVersion");
  const variable = change.fields.find(({ live, desired }) => isEnvReference(live) && isEnvReference(desired));
  if (version === undefined && isEnvReference(variable?.live) && isEnvReference(variable.desired))
    return md.text` (${md.code(variable.path)}: ${md.code(variable.live.env)} → ${md.code(variable.desired.env)})`;
  if (version === undefined) return md.text``;
  const [before, after] = [version.live, version.desired].map((value) => String(value ?? "none"));
  return md.text` (${md.code("secretVersion")} ${before ?? ""} → ${after ?? ""})`;
}

/** `dnsDomain`: `a` → `b`, as long as that fits a line. */
function fromTo(md: Markdown, field: Difference, redact: Redact): Markup {
  const { live, desired } = shown(field, redact, 60);
  if ((live?.length ?? 0) + (desired?.length ?? 0) > 160) return md.text`${md.code(field.path)} changes`;
  if (live === null) return md.text`sets ${md.code(field.path)} to ${md.code(desired ?? "")}`;
  if (desired === null) return md.text`removes ${md.code(field.path)} ${md.code(live)}`;
  return md.text`${md.code(field.path)}: ${md.code(live)} → ${md.code(desired)}`;
}

/** The first three paths and how many more. */
export function paths(md: Markdown, fields: readonly Difference[]): Markup {
  const first = fields.slice(0, 3).map((field) => md.code(field.path, 80));
  const more = fields.length - first.length;
  return md.text`${row(first, ", ")}${more > 0 ? md.text` and ${more} more` : md.text``}`;
}

/** The first few names in code and how many more, e.g. for a warning. */
function names(md: Markdown, all: readonly string[], most = 3): Markup {
  const first = all.slice(0, most).map((name) => md.code(name, 120));
  const more = all.length - first.length;
  return row([...first, more > 0 ? md.text`${grouped(more)} more` : null], ", ");
}

/** The first few resources by their short names, and how many more. */
export function namedAll(md: Markdown, changes: readonly Change[], most = 3): Markup {
  return names(md, changes.map(shortName), most);
}
