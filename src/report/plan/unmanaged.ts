import { type Address, chain } from "../../engine/model/address.ts";
import { labelOf, type Unmanaged } from "../../engine/model/change.ts";
import type { Json } from "../../engine/model/kind.ts";
import { doubleQuoted, grouped } from "../../text/escape.ts";
import type { PlanContext } from "../context.ts";
import { details, Markup, row, stack } from "../markdown/markdown.ts";
import { clean, type Redact } from "../markdown/value.ts";

/** What is live and not in the file, folded, as entries to paste. Null where there is none or none may show. */
export function unmanagedFold(context: PlanContext, most: number): Markup | null {
  const { md, plan, view } = context;
  const { unmanaged } = plan.counts;
  if (unmanaged === 0 || !view.showUnmanaged || plan.unmanaged.length === 0) return null;
  const shown = plan.unmanaged.slice(0, most);
  const more = plan.unmanaged.length - shown.length;
  return details(
    new Markup(`❔ ${grouped(unmanaged)} unmanaged · left alone · paste to adopt`),
    stack([
      md.text`Live in Atlas, not in the file. To take one over, paste its entry. ${nameNote(context, shown)}`,
      md.fence("yaml", adoptable(shown, view.redact)),
      more > 0 ? md.text`${more} more are left out here.` : null,
    ]),
  );
}

/** Which names are the user's to choose, and which are Atlas's. */
function nameNote({ md }: PlanContext, objects: readonly Unmanaged[]): Markup {
  const named = new Set(objects.filter(({ name }) => name !== null).map(({ kind }) => kind));
  if (named.size === 0) return md.text`The name is yours to choose:`;
  const keys = row(
    [...named].map((kind) => md.code(kind)),
    " and ",
  );
  return md.text`Keep the names under ${keys}, for they are Atlas's; others are yours to choose:`;
}

/** The lines of a configuration file that declares the given objects. */
export function adoptable(objects: readonly Unmanaged[], redact: Redact): readonly string[] {
  return linesBelow(
    objects.map((object) => ({ object, parents: object.parent === null ? [] : chain(object.parent) })),
    redact,
    0,
  );
}

interface Placed {
  readonly object: Unmanaged;
  /** From the outermost. */
  readonly parents: readonly Address[];
}

/** What is at a depth, and then what is deeper, under its parents' names. */
function linesBelow(placed: readonly Placed[], redact: Redact, depth: number): readonly string[] {
  const pad = " ".repeat(depth * 4);
  const here = placed.filter(({ parents }) => parents.length === depth).map(({ object }) => object);
  const deeper = placed.filter(({ parents }) => parents.length > depth);
  const byKind = [...Map.groupBy(deeper, ({ parents }) => parents[depth]?.kind ?? "")];
  return [
    ...entriesByKind(here, redact, depth * 4),
    ...byKind.flatMap(([kind, inside]) => [
      `${pad}${scalar(kind)}:`,
      ...[...Map.groupBy(inside, ({ parents }) => parents[depth]?.name ?? "")].flatMap(([name, same]) => [
        `${pad}  ${scalar(redact(name))}:`,
        ...linesBelow(same, redact, depth + 1),
      ]),
    ]),
  ];
}

function entriesByKind(objects: readonly Unmanaged[], redact: Redact, indent: number): readonly string[] {
  const pad = " ".repeat(indent);
  const kinds = [...Map.groupBy(objects, (object) => object.kind)];
  return kinds.flatMap(([kind, same]) => [
    `${pad}${scalar(kind)}:`,
    ...same.flatMap((object) => entry(object, redact, indent + 2)),
  ]);
}

function entry(object: Unmanaged, redact: Redact, indent: number): readonly string[] {
  const pad = " ".repeat(indent);
  const adoptable = object.toEntry();
  const id = object.id === null ? null : `Atlas id ${redact(object.id)}`;
  if (adoptable === null) {
    const what = [object.name ?? labelOf(object.live), id, "cannot be declared with this version"];
    return [`${pad}# ${redact(what.filter((part) => part !== null).join(", ")).replace(/\s+/g, " ")}`];
  }
  const note = [id, object.state === null ? null : redact(object.state)].filter((part) => part !== null);
  const fields = Object.entries(adoptable.fields).filter(([, value]) => value != null);
  return [
    `${pad}${scalar(redact(adoptable.name))}:${note.length === 0 ? "" : ` # ${note.join(", ")}`}`,
    ...fields.map(([key, value]) => `${pad}  ${scalar(key)}: ${yaml(value ?? null, redact)}`),
  ];
}

function yaml(value: Json, redact: Redact): string {
  if (typeof value === "string") return scalar(String(clean(value, redact)));
  if (value === null || typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map((item: Json) => yaml(item, redact)).join(", ")}]`;
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return fields.length === 0
    ? "{}"
    : `{ ${fields.map(([key, item]) => `${scalar(redact(key))}: ${yaml(item ?? null, redact)}`).join(", ")} }`;
}

/** Bare where every reader of YAML, old and new, takes it for the same string; else in double quotes. */
function scalar(text: string): string {
  const bare = /^[A-Za-z][A-Za-z0-9_./-]*(:[A-Za-z0-9_./-]+)*$/.test(text);
  return bare && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text) ? text : doubleQuoted(text);
}
