import type { Change } from "../../engine/model/change.ts";
import type { Difference } from "../../engine/model/kind.ts";
import { isEnvReference } from "../../engine/plan/compare.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext, TextContext } from "../context.ts";
import { type Markdown, Markup, row } from "../markdown/markdown.ts";
import { type Redact, shown } from "../markdown/value.ts";
import { type DependentsShown, dependentsShown, severity } from "./severity.ts";
import { counted } from "./wording.ts";

/** One line for a table: what happens to a resource and why. */
export function whatHappens(context: PlanContext, change: Change): Markup {
  const { md } = context;
  const left = change.allowed ? null : md.text`**not in \`allowed-actions\` of this run**`;
  return row([happening(context, change), left], " · ");
}

function happening(context: PlanContext, change: Change): Markup {
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
        ? md.text`matches ${change.candidates.length} live objects: say which one with \`id:\``
        : md.text`the \`id:\` it is pinned to is not there`;
    case "unknown":
      return md.text`could not be read; created by apply only if it is missing`;
    case "update":
      return updating(context, change);
    case "create":
      return md.text`${change.summary}`;
    case "pending":
      return change.waitsFor === "other-side"
        ? md.text`nobody on the other side has asked for it yet`
        : md.text`still provisioning; apply waits for it`;
    case "unchanged":
      return md.text`${change.summary}`;
  }
}

function replacing(context: PlanContext, change: Change): Markup {
  const { md, plan } = context;
  if (change.blockedBy === "in-use") return inUse(context, change);
  if (change.phase === "failed") return md.text`failed in Atlas and in use: delete, then create again`;
  if (change.reason === "dependency-replaced") {
    const replaced = plan.resources
      .filter(({ address, action }) => action === "replace" && change.dependsOn.includes(address))
      .map(({ address }) => address);
    if (replaced.length > 0)
      return md.text`made again because ${addresses(md, replaced)} ${replaced.length === 1 ? new Markup("is") : new Markup("are")} replaced`;
  }
  const fixed = change.fields.filter((field) => field.immutable);
  if (fixed.length === 0) return md.text`delete, then create`;
  return md.text`${paths(md, fixed)} cannot be edited: delete, then create`;
}

function inUse(context: PlanContext, change: Change): Markup {
  const { md, plan, view } = context;
  return md.text`**blocked**: in use by ${users(md, dependentsShown(change, plan, view.showUnmanaged))}`;
}

/** Who uses it, e.g. `` `reports/nightly` and 2 connections that the file does not declare ``. */
export function users(md: Markdown, { names, others, are }: DependentsShown): Markup {
  const more =
    others === 0 ? null : md.text`${new Markup(counted(others, are.one, are.many))} that the file does not declare`;
  if (names.length === 0) return more ?? md.text`something the file does not declare`;
  return row([addresses(md, names), more], " and ");
}

function updating(context: TextContext, change: Change): Markup {
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
  if (desired === null) return md.text`takes ${md.code(field.path)} ${md.code(live)} away`;
  return md.text`${md.code(field.path)}: ${md.code(live)} → ${md.code(desired)}`;
}

/** The first three paths and how many more. */
export function paths(md: Markdown, fields: readonly Difference[]): Markup {
  const first = fields.slice(0, 3).map((field) => md.code(field.path, 80));
  const more = fields.length - first.length;
  return md.text`${row(first, ", ")}${more > 0 ? md.text` and ${more} more` : md.text``}`;
}

/** The first few addresses in code and how many more, e.g. for a warning. */
export function addresses(md: Markdown, names: readonly string[], most = 3): Markup {
  const first = names.slice(0, most).map((name) => md.code(name, 120));
  const more = names.length - first.length;
  return row([...first, more > 0 ? md.text`${grouped(more)} more` : null], ", ");
}
