import { type Address, addressText, collectionText, makeAddress } from "../../engine/model/address.ts";
import type { Entry, Kind } from "../../engine/model/kind.ts";
import { type Field, fieldAt, type MapNode, type Node, plain } from "../yaml/tree.ts";
import { type Finding, findingsOf, meantKey } from "./issues.ts";
import { type ProblemCollector, report, warn } from "./problem-collector.ts";
import { didYouMean } from "./suggest.ts";
import { NO_MESSAGE, type ValidationInput } from "./validation-input.ts";
import { foundWord, quoted } from "./wording.ts";

/** An entry as it stands in the file, right or wrong. */
export interface ParsedEntry {
  readonly kind: Kind;
  readonly at: Address;
  /** The same as text. */
  readonly address: string;
  readonly name: string;
  /** The entry that contains this one. */
  readonly parent: ParsedEntry | null;
  /** Null where the file says something that is neither. */
  readonly ensure: "present" | "absent" | null;
  readonly pin: string | null;
  /** Null where it has problems of its own. */
  readonly spec: object | null;
  /** Offset of the entry's key. */
  readonly offset: number;
  readonly node: MapNode;
}

/** Everything that a file declares. */
export interface Declared {
  /** In file order; an entry stands before those that it contains. */
  readonly found: readonly ParsedEntry[];
  readonly mentioned: ReadonlySet<string>;
}

/** Keys that every entry may have, whatever its kind. */
const OWN_KEYS = ["ensure", "id"];

/** Names of the file's own: letters, digits and `. - * _`, at most 64. In a path, dots alone would lead elsewhere. */
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9._*-]{1,64}$/;

/** Names in Atlas: older ones have spaces, brackets and others. */
const NAME_IN_ATLAS = /^(?!\.{1,2}$)[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]{1,255}$/u;

const HEX_24 = /^[0-9a-fA-F]{24}$/;

/** Reads the entries of every kind that stands at the top of the file, and those that they contain. */
export function readEntries(root: MapNode, kinds: readonly Kind[], sheet: ProblemCollector): Declared {
  const found: ParsedEntry[] = [];
  const mentioned = new Set<string>();
  const readKinds = (fields: MapNode["fields"], parent: ParsedEntry | null): void => {
    for (const [key, field] of fields) {
      const kind = kinds.find(
        (candidate) => candidate.key === key && (candidate.within ?? null) === (parent?.kind.key ?? null),
      );
      if (!kind) continue;
      mentioned.add(kind.key).add(collectionText(kind.key, parent?.at ?? null));
      for (const [name, entry] of entriesOf(kind, field, parent, sheet)) {
        const one = readEntry(kind, name, entry, parent, kinds, sheet);
        if (!one) continue;
        found.push(one);
        readKinds(one.node.fields, one);
      }
    }
  };
  readKinds(root.fields, null);
  return { found, mentioned };
}

/** The entry as the engine wants it. Only for entries without problems. Pure. */
export function entryOf(found: ParsedEntry, sheet: ProblemCollector): Entry {
  return {
    kind: found.kind.key,
    address: found.address,
    name: found.name,
    parent: found.at.parent,
    ensure: found.ensure ?? "present",
    pin: found.pin,
    spec: found.spec ?? {},
    source: { file: sheet.file, ...sheet.place(found.offset) },
  };
}

/** A key with nothing behind it counts as an empty map: that is what is left when its entries are commented out. */
function entriesOf(
  kind: Kind,
  field: Field,
  parent: ParsedEntry | null,
  sheet: ProblemCollector,
): Iterable<readonly [string, Field]> {
  if (field.node.sort === "map") return field.node.fields;
  if (!isNothing(field.node)) {
    const message = `${quoted(kind.key)} must be a map from names to ${kind.title.one} entries, found ${foundWord(plain(field.node))}`;
    const fix =
      field.node.sort === "list"
        ? "write `name:` in place of each `-`"
        : "write each entry as `name:` with its fields below";
    report(sheet, { offset: field.offset, address: parent?.address ?? null }, message, fix);
  }
  return [];
}

function readEntry(
  kind: Kind,
  name: string,
  field: Field,
  parent: ParsedEntry | null,
  kinds: readonly Kind[],
  sheet: ProblemCollector,
): ParsedEntry | null {
  const at = makeAddress(kind.key, name, parent?.at ?? null);
  const spot = { offset: field.offset, address: addressText(at) };
  if (!(kind.named ? NAME_IN_ATLAS : NAME).test(name)) {
    const what =
      name === ""
        ? `the name of a ${kind.title.one} is empty`
        : `the name ${quoted(name)} is too long or has characters that names cannot have`;
    report(sheet, { ...spot, address: null }, what, "names have 1 to 64 letters, digits and `.` `_` `-` `*`");
    return null;
  }
  const { offset, size, depth } = field.node;
  const node: Node = isNothing(field.node) ? { sort: "map", fields: new Map(), offset, size, depth } : field.node;
  if (node.sort !== "map") {
    report(
      sheet,
      spot,
      `${quoted(name)} must be a map of fields, found ${foundWord(plain(node))}`,
      "write its fields below it",
    );
    return null;
  }
  const before = sheet.problems.length;
  const ensure = readEnsure(node, spot.address, sheet);
  const pin = readPin(node, spot.address, sheet);
  const contained = kinds.filter((candidate) => candidate.within === kind.key).map((candidate) => candidate.key);
  const checked = checkSpec(kind, node, [...OWN_KEYS, ...contained]);
  for (const finding of checked.findings)
    report(sheet, { ...spot, offset: offsetOf(node, field.offset, finding) }, finding.message, finding.fix);
  const misnamed = checked.spec && kind.nameError?.(checked.spec, name);
  if (misnamed) report(sheet, spot, `the name ${quoted(name)} cannot stand here`, misnamed);
  const spec = sheet.problems.length === before ? checked.spec : null;
  for (const warning of (spec && kind.warnings?.(spec, name)) ?? [])
    warn(
      sheet,
      { ...spot, offset: offsetOf(node, field.offset, { ...warning, at: "value" }) },
      warning.message,
      warning.fix,
    );
  return { kind, at, address: spot.address, name, parent, ensure, pin, spec, offset: field.offset, node };
}

function readEnsure(node: MapNode, address: string, sheet: ProblemCollector): "present" | "absent" | null {
  const field = node.fields.get("ensure");
  if (!field) return "present";
  const value = plain(field.node);
  if (value === "present" || value === "absent") return value;
  const message =
    typeof value === "string"
      ? `\`ensure\` cannot be ${quoted(value)}`
      : `\`ensure\` must be text, found ${foundWord(value)}`;
  const suggestion = typeof value === "string" ? didYouMean(value, ["present", "absent"]) : null;
  report(sheet, { offset: field.node.offset, address }, message, suggestion ?? "accepted: `present`, `absent`");
  return null;
}

function readPin(node: MapNode, address: string, sheet: ProblemCollector): string | null {
  const field = node.fields.get("id");
  if (!field) return null;
  const value = plain(field.node);
  if (typeof value === "string" && HEX_24.test(value)) return value.toLowerCase();
  const bare = field.node.sort === "scalar" && HEX_24.test(field.node.text);
  const fix =
    bare && field.node.sort === "scalar"
      ? `quote it: "${field.node.text}"`
      : "it pins the entry to one live object: copy its id from Atlas";
  report(sheet, { offset: field.node.offset, address }, "`id` must be 24 hexadecimal digits", fix);
  return null;
}

function checkSpec(
  kind: Kind,
  node: MapNode,
  ownKeys: readonly string[],
): { spec: object | null; findings: readonly Finding[] } {
  const fields = new Map([...node.fields].filter(([key]) => !ownKeys.includes(key)));
  const subject = { spec: kind.spec, value: plain({ ...node, fields }), node, ownKeys };
  const first = parsed(subject);
  const unknown = first.findings.filter((finding) => finding.at === "key");
  if (unknown.length === 0) return first;
  // A kind's own rules run only on a value of the right shape: without the unknown keys they can have their say too.
  const rest = { ...subject, value: without(subject.value, unknown) };
  const meant = unknown.map((finding) => meantKey(finding, subject)).filter((path) => path !== null);
  const findings = [...unknown, ...parsed(rest).findings.filter((finding) => !isMeant(finding, meant))];
  return { spec: null, findings };
}

function parsed(subject: ValidationInput): { spec: object | null; findings: readonly Finding[] } {
  const result = subject.spec.safeParse(subject.value, { error: () => ({ message: NO_MESSAGE }) });
  if (result.success) return { spec: result.data as object, findings: [] };
  return { spec: null, findings: findingsOf(result.error.issues, subject) };
}

/** "`arn` is required" says nothing new beside "unknown key `arm`, did you mean `arn`?". */
function isMeant(finding: Finding, meant: readonly (readonly string[])[]): boolean {
  return meant.some((path) => finding.message.startsWith(`${quoted(path.join("."))} is required`));
}

function without(value: unknown, unknown: readonly Finding[]): unknown {
  const copy = structuredClone(value);
  for (const { path } of unknown) {
    let holder = copy as Record<string, unknown>;
    for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
    delete holder[path.at(-1) ?? ""];
  }
  return copy;
}

/** Offset of what a finding is about; of the nearest thing around it that is there. */
function offsetOf(node: MapNode, keyOffset: number, finding: Finding): number {
  for (let length = finding.path.length; length > 0; length--) {
    const field = fieldAt(node, finding.path.slice(0, length));
    if (!field) continue;
    const isValue =
      finding.at === "value" &&
      length === finding.path.length &&
      field.node.sort === "scalar" &&
      !isNothing(field.node);
    return isValue ? field.node.offset : field.offset;
  }
  return keyOffset;
}

function isNothing(node: Node): boolean {
  return node.sort === "scalar" && node.value === null;
}
