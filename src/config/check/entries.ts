import { type Address, addressText, collectionText, makeAddress } from "../../engine/model/address.ts";
import type { Entry, Kind } from "../../engine/model/kind.ts";
import { lazyRegExp } from "../../text/lazy.ts";
import { type Field, fieldAt, type MapNode, type Node, plain } from "../yaml/tree.ts";
import { type Finding, findingsOf } from "./issues.ts";
import { withMeantKinds } from "./meant-keys.ts";
import { mistakesOf } from "./mistakes.ts";
import { type ProblemCollector, report, warn } from "./problem-collector.ts";
import { type Repaired, repaired } from "./repair.ts";
import { keysAt } from "./schema-path.ts";
import { didYouMean } from "./suggest.ts";
import { NO_MESSAGE, type ValidationInput } from "./validation-input.ts";
import { foundWord, quoted } from "./wording.ts";

/** An entry as the file has it, right or wrong. */
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
  /** What it was probably meant to be, where it has problems; for following its references, and nothing else. */
  readonly meant: object | null;
  /** Offset of the entry's key. */
  readonly offset: number;
  readonly node: MapNode;
}

/** Everything that a file declares. */
export interface Declared {
  /** In file order; an entry comes before those that it contains. */
  readonly found: readonly ParsedEntry[];
  readonly mentioned: ReadonlySet<string>;
}

/** Keys that every entry may have, whatever its kind. */
const OWN_KEYS = ["ensure", "id"];

/** Names of the file's own: letters, digits and `. - * _`, at most 64. In a path, dots alone would lead elsewhere. */
const NAME = /^(?!\.{1,2}$)[A-Za-z0-9._*-]{1,64}$/;

/** Names in Atlas: older ones have spaces, brackets and others. */
const nameInAtlas = lazyRegExp("^(?!\\.{1,2}$)[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\u2028\\u2029]{1,255}$", "u");

const HEX_24 = /^[0-9a-fA-F]{24}$/;

/** Reads the entries of every kind at the top of the file, and those that they contain. */
export function readEntries(root: MapNode, kinds: readonly Kind[], collector: ProblemCollector): Declared {
  const found: ParsedEntry[] = [];
  const mentioned = new Set<string>();
  const readKinds = (fields: MapNode["fields"], parent: ParsedEntry | null): void => {
    for (const [key, field] of fields) {
      const kind = kinds.find(
        (candidate) => candidate.key === key && (candidate.within ?? null) === (parent?.kind.key ?? null),
      );
      if (!kind) continue;
      mentioned.add(kind.key).add(collectionText(kind.key, parent?.at ?? null));
      for (const [name, entry] of entriesOf(kind, field, parent, collector)) {
        const one = readEntry(kind, name, entry, parent, kinds, collector);
        if (!one) continue;
        found.push(one);
        readKinds(one.node.fields, one);
      }
    }
  };
  readKinds(root.fields, null);
  return { found, mentioned };
}

/** The entry as the engine wants it. Only for entries without problems. */
export function entryOf(found: ParsedEntry, collector: ProblemCollector): Entry {
  return {
    kind: found.kind.key,
    address: found.address,
    name: found.name,
    parent: found.at.parent,
    ensure: found.ensure ?? "present",
    pin: found.pin,
    spec: found.spec ?? {},
    source: { file: collector.file, ...collector.place(found.offset) },
  };
}

/** A key with nothing behind it counts as an empty map: that is what is left when its entries are commented out. */
function entriesOf(
  kind: Kind,
  field: Field,
  parent: ParsedEntry | null,
  collector: ProblemCollector,
): Iterable<readonly [string, Field]> {
  if (field.node.sort === "map") return field.node.fields;
  if (!isNothing(field.node)) {
    const message = `${quoted(kind.key)} must be a map from names to ${kind.title.one} entries, found ${foundWord(plain(field.node))}`;
    const fix =
      field.node.sort === "list" ? listFix(field.node.items) : "write each entry as `name:` with its fields below";
    report(collector, { offset: field.offset, address: parent?.address ?? null }, message, fix);
  }
  return field.node.sort === "list" ? namedItems(field.node.items) : [];
}

/** How a list of entries is written as a map, with the first of its names where it has some. */
function listFix(items: readonly Node[]): string {
  const [first] = namedItems(items);
  return first === undefined
    ? "write `name:` in place of each `-`"
    : `write ${quoted(`${first[0]}:`)} in place of ${quoted(`- name: ${first[0]}`)}, and its fields below`;
}

/** The items of a list that have a name, as the entries that they were meant to be. */
function namedItems(items: readonly Node[]): readonly (readonly [string, Field])[] {
  return items.flatMap((item) => {
    if (item.sort !== "map") return [];
    const name = item.fields.get("name")?.node;
    if (name?.sort !== "scalar" || !NAME.test(name.text)) return [];
    const fields = new Map([...item.fields].filter(([key]) => key !== "name"));
    return [[name.text, { offset: item.offset, node: { ...item, fields } }] as const];
  });
}

function readEntry(
  kind: Kind,
  name: string,
  field: Field,
  parent: ParsedEntry | null,
  kinds: readonly Kind[],
  collector: ProblemCollector,
): ParsedEntry | null {
  const at = makeAddress(kind.key, name, parent?.at ?? null);
  const spot = { offset: field.offset, address: addressText(at) };
  if (!NAME.test(name) && !(kind.named && nameInAtlas().test(name))) {
    const what =
      name === ""
        ? `the name of a ${kind.title.one} is empty`
        : `the name ${quoted(name)} is too long or has characters that names cannot have`;
    report(collector, spot, what, "names have 1 to 64 letters, digits and `.` `_` `-` `*`");
    return null;
  }
  const { offset, size, depth } = field.node;
  const written: Node = isNothing(field.node) ? { sort: "map", fields: new Map(), offset, size, depth } : field.node;
  if (written.sort !== "map") {
    report(
      collector,
      spot,
      `${quoted(name)} must be a map of fields, found ${foundWord(plain(written))}`,
      "write its fields below it",
    );
    return null;
  }
  const before = collector.problems.length;
  const ensure = readEnsure(written, spot.address, collector);
  const pin = readPin(written, spot.address, collector);
  const contained = kinds.filter((candidate) => candidate.within === kind.key).map((candidate) => candidate.key);
  const { node, renamed } = withMeantKinds(
    written,
    () => [...OWN_KEYS, ...keysAt(kind.spec, [], plain(written))],
    contained,
  );
  for (const { written: mistyped, from, to } of renamed)
    report(
      collector,
      { ...spot, offset: mistyped.offset },
      `unknown key ${quoted(from)}`,
      `did you mean ${quoted(to)}?`,
    );
  const checked = checkSpec(kind, node, [...OWN_KEYS, ...contained], before < ENOUGH_PROBLEMS ? MOST_REPAIRS : 1);
  for (const finding of checked.findings)
    report(
      collector,
      { ...spot, offset: offsetOf(node, field.offset, finding, checked.renamed) },
      finding.message,
      finding.fix,
    );
  const misnamed = checked.spec && kind.nameError?.(checked.spec, name);
  if (misnamed) report(collector, spot, misnamed, `rename ${quoted(name)}`);
  const spec = collector.problems.length === before ? checked.spec : null;
  for (const warning of (spec && kind.warnings?.(spec, name)) ?? [])
    warn(
      collector,
      { ...spot, offset: offsetOf(node, field.offset, { ...warning, at: "value" }, checked.renamed) },
      warning.message,
      warning.fix,
    );
  const { meant } = checked;
  return { kind, at, address: spot.address, name, parent, ensure, pin, spec, meant, offset: field.offset, node };
}

function readEnsure(node: MapNode, address: string, collector: ProblemCollector): "present" | "absent" | null {
  const field = node.fields.get("ensure");
  if (!field) return "present";
  const value = plain(field.node);
  if (value === "present" || value === "absent") return value;
  const message =
    typeof value === "string"
      ? `\`ensure\` cannot be ${quoted(value)}`
      : `\`ensure\` must be text, found ${foundWord(value)}`;
  const suggestion = typeof value === "string" ? didYouMean(value, ["present", "absent"]) : null;
  report(collector, { offset: field.node.offset, address }, message, suggestion ?? "accepted: `present`, `absent`");
  return null;
}

function readPin(node: MapNode, address: string, collector: ProblemCollector): string | null {
  const field = node.fields.get("id");
  if (!field) return null;
  const value = plain(field.node);
  if (typeof value === "string" && HEX_24.test(value)) return value.toLowerCase();
  const bare = field.node.sort === "scalar" && HEX_24.test(field.node.text);
  const fix =
    bare && field.node.sort === "scalar"
      ? `quote it: "${field.node.text}"`
      : "it pins the entry to one live object: copy its id from Atlas";
  report(collector, { offset: field.node.offset, address }, "`id` must be 24 hexadecimal digits", fix);
  return null;
}

/** What checking an entry against the shape of its kind found. */
interface Checked {
  /** Null where anything is wrong. */
  readonly spec: object | null;
  /** What the entry was probably meant to be: enough to follow its references. Null where that is not clear. */
  readonly meant: object | null;
  readonly findings: readonly Finding[];
  /** Keys that were taken for other ones, see {@link Repaired.renamed}. */
  readonly renamed: Repaired["renamed"];
}

/** Repairs of one entry, one after the other: each may uncover what it hid. */
const MOST_REPAIRS = 8;

/** Problems of a file, or of one entry, from which on nothing is repaired any more: nobody reads them all. */
const ENOUGH_PROBLEMS = 1_000;

/**
 * Checks an entry and finds everything at once: what is wrong is repaired as far as its meaning is clear, and the rest checked
 * again, for a shape that does not fit hides the kind's own rules.
 */
function checkSpec(kind: Kind, node: MapNode, ownKeys: readonly string[], mostRepairs: number): Checked {
  const fields = new Map([...node.fields].filter(([key]) => !ownKeys.includes(key)));
  const findings: Finding[] = [];
  const renamed: (readonly [readonly string[], readonly string[]])[] = [];
  let isGuess = false;
  let input: ValidationInput = { spec: kind.spec, value: plain({ ...node, fields }), node, ownKeys };
  const complained = new Set<string>();
  const idOf = ({ path }: Finding): string => JSON.stringify(path);
  const tell = (found: readonly Finding[]): void => {
    if (!isGuess) findings.push(...found.filter((finding) => !complained.has(idOf(finding))));
  };
  const repairAll = (found: readonly Finding[]): boolean => {
    const next = repaired(found, input);
    if (next === null) return false;
    input = { ...input, value: next.value };
    renamed.push(...next.renamed);
    isGuess ||= next.isGuess;
    return true;
  };
  const mistakes = mistakesOf(input);
  tell(mistakes);
  repairAll(mistakes);
  for (let repairs = 0; repairs < mostRepairs; repairs++) {
    const { spec, findings: found } = parsed(input);
    if (spec !== null) return { spec: findings.length === 0 ? spec : null, meant: spec, findings, renamed };
    // All that is wrong now is what was made up.
    if (isGuess && found.every((finding) => complained.has(idOf(finding))))
      return { spec: null, meant: input.value as object, findings, renamed };
    // Where it is clear what was meant, that comes first: other findings may only follow from it, and else come again.
    const clear = found.filter(
      ({ at, repair, isGuess: isMadeUp }) => at === "key" || (repair !== undefined && !isMadeUp),
    );
    const told = clear.length > 0 && repairs < mostRepairs - 1 && found.length < ENOUGH_PROBLEMS ? clear : found;
    tell(told);
    // One complaint about a value is enough: what it is repaired to is not the file's.
    for (const finding of told) complained.add(idOf(finding));
    if (found.length >= ENOUGH_PROBLEMS) break;
    if (!repairAll(told)) {
      tell(found);
      break;
    }
  }
  return { spec: null, meant: null, findings, renamed };
}

function parsed(input: ValidationInput): { spec: object | null; findings: readonly Finding[] } {
  const result = input.spec.safeParse(input.value, { error: () => ({ message: NO_MESSAGE }) });
  if (result.success) return { spec: result.data as object, findings: [] };
  return { spec: null, findings: findingsOf(result.error.issues, input) };
}

/** Offset of what a finding is about; of the nearest thing around it that is there. */
function offsetOf(node: MapNode, keyOffset: number, finding: Finding, renamed: Checked["renamed"]): number {
  const path = writtenPath(finding.path, renamed);
  for (let length = path.length; length > 0; length--) {
    const field = fieldAt(node, path.slice(0, length));
    if (!field) continue;
    const isValue =
      finding.at === "value" && length === path.length && field.node.sort === "scalar" && !isNothing(field.node);
    return isValue ? field.node.offset : field.offset;
  }
  return keyOffset;
}

/** A path as the file has it, where keys of it were taken for other ones. */
function writtenPath(path: readonly string[], renamed: Checked["renamed"]): readonly string[] {
  return renamed.reduce<readonly string[]>(
    (found, [meant, written]) =>
      meant.every((step, index) => found[index] === step) ? [...written, ...found.slice(meant.length)] : found,
    path,
  );
}

function isNothing(node: Node): boolean {
  return node.sort === "scalar" && node.value === null;
}
