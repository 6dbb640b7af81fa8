import { type Address, addressText, makeAddress } from "../engine/model/address.ts";
import type { DeclaredCount } from "../engine/model/change.ts";
import type { Kind } from "../engine/model/kind.ts";
import type { Problem } from "../engine/model/problem.ts";
import type { Target } from "../engine/model/target.ts";
import { entryOf, readEntries } from "./check/entries.ts";
import { withMeantKinds } from "./check/meant-keys.ts";
import { hasExpression } from "./check/mistakes.ts";
import { inFileOrder, type ProblemCollector, report } from "./check/problem-collector.ts";
import { checkRelations } from "./check/relations.ts";
import { sensitivePrefix } from "./check/schema-path.ts";
import { didYouMean } from "./check/suggest.ts";
import { foundWord, listed, quoted } from "./check/wording.ts";
import { nameFromFile, stemOf, TARGET_NAME } from "./target-name.ts";
import { decodeText } from "./yaml/decode.ts";
import { parseYaml } from "./yaml/parse.ts";
import { type MapNode, type Node, plain } from "./yaml/tree.ts";
import type { YamlProblem } from "./yaml/yaml-problem.ts";

/** A configuration file, read and checked. */
export interface Loaded {
  readonly file: string;
  /** The target's name; where the file does not say a usable one, one made of the file's stem. */
  readonly name: string;
  /** 24 hex digits in lower case, or null where none is known. */
  readonly projectId: string | null;
  /** Null if and only if there are problems. */
  readonly target: Target | null;
  /** Every problem of the file, in the order of its lines. */
  readonly problems: readonly Problem[];
  /** What is not wrong and worth saying, in the order of the lines. */
  readonly warnings: readonly Problem[];
  /** How many entries each kind has, right or wrong. */
  readonly declared: readonly DeclaredCount[];
}

const PROJECT_ID = /^[0-9a-fA-F]{24}$/;

/**
 * Reads one configuration file with the given kinds. Never throws for anything that the file holds; finds every problem
 * at once. `projectId` is the input's, which has to agree with the file's.
 */
export function loadTarget(
  bytes: Uint8Array,
  file: string,
  kinds: readonly Kind[],
  options: { readonly projectId: string | null },
): Loaded {
  const fallback = { file, name: nameFromFile(file), projectId: options.projectId?.toLowerCase() ?? null };
  const nothing = kinds.map(({ key, title }) => ({ kind: key, title, count: 0 }));
  const decoded = decodeText(bytes, file);
  if ("problem" in decoded)
    return { ...fallback, target: null, problems: [decoded.problem], warnings: [], declared: nothing };

  const { root, faults, place } = parseYaml(decoded.text);
  const collector: ProblemCollector = { file, place, problems: [], warnings: [] };
  for (const fault of faults) reportYamlProblem(fault, kinds, collector);
  if (root?.sort !== "map") {
    if (root) report(collector, { offset: root.offset, address: null }, ...notAMap(plain(root)));
    return {
      ...fallback,
      ...glimpsed(decoded.text, fallback),
      target: null,
      problems: collector.problems,
      warnings: [],
      declared: nothing,
    };
  }

  checkTopKeys(root, kinds, collector);
  checkVersion(root, collector);
  const name = readName(root, file, collector) ?? fallback.name;
  const projectId = readProjectId(root, fallback.projectId, collector);
  const { node: meant } = withMeantKinds(root, () => OWN_KEYS, topKindsOf(kinds));
  const { found, mentioned } = readEntries(meant, kinds, collector);
  checkRelations(found, collector);

  const counts = Map.groupBy(found, (entry) => entry.kind.key);
  const declared = nothing.map((none) => ({ ...none, count: counts.get(none.kind)?.length ?? 0 }));
  const sound = collector.problems.length === 0 && projectId !== null;
  const target = sound
    ? { name, config: file, projectId, entries: found.map((entry) => entryOf(entry, collector)), mentioned }
    : null;
  return {
    file,
    name,
    projectId,
    target,
    problems: inFileOrder(collector.problems),
    warnings: inFileOrder(collector.warnings),
    declared,
  };
}

/** Problems of targets that share a name in one run, said at each: a comment could be of either. */
export function sharedNames(loaded: readonly Loaded[]): readonly Problem[] {
  const byName = Map.groupBy(loaded, ({ name }) => name);
  return loaded.flatMap(({ name, file }) => {
    const others = (byName.get(name) ?? []).filter((other) => other.file !== file);
    if (others.length === 0) return [];
    const message = `the target name ${quoted(name)} is also that of ${listed(others.map((other) => other.file))}`;
    return [{ message, fix: "give each file a `name` of its own", file, line: 1, column: 1, address: null }];
  });
}

function notAMap(value: unknown): [string, string] {
  return value === null
    ? ["the file is empty", "add at least `version: 1`"]
    : [`the file must be a map, found ${foundWord(value)}`, "start with `version: 1`"];
}

/** A fault of the YAML with its key, unless that could be inside a secret. */
function reportYamlProblem(fault: YamlProblem, kinds: readonly Kind[], collector: ProblemCollector): void {
  const owner = ownerOf(fault.path, kinds);
  const shown = fault.key !== null && !(owner && sensitivePrefix(owner.kind.spec, owner.rest, "writeOnly"));
  const message = shown ? fault.message.replace(" key", () => ` key ${quoted(fault.key ?? "")}`) : fault.message;
  report(collector, { offset: fault.offset, address: owner?.address ?? null }, message, fault.fix);
}

/** The entry in which a path of the file lies, and the path inside it. */
function ownerOf(
  path: readonly string[],
  kinds: readonly Kind[],
): { kind: Kind; address: string; rest: readonly string[] } | null {
  let owner: { kind: Kind; at: Address; address: string; rest: readonly string[] } | null = null;
  for (let from = 0; from + 1 < path.length; from += 2) {
    const kind = kinds.find(
      (candidate) => candidate.key === path[from] && (candidate.within ?? null) === (owner?.kind.key ?? null),
    );
    if (!kind) break;
    const at = makeAddress(kind.key, path[from + 1] ?? "", owner?.at ?? null);
    owner = { kind, at, address: addressText(at), rest: path.slice(from + 2) };
  }
  return owner;
}

/** Keys at the top of a file that are about the target itself. */
const OWN_KEYS = ["version", "name", "projectId"];

function topKindsOf(kinds: readonly Kind[]): readonly string[] {
  return kinds.filter((kind) => !kind.within).map((kind) => kind.key);
}

function checkTopKeys(root: MapNode, kinds: readonly Kind[], collector: ProblemCollector): void {
  const known = [...OWN_KEYS, ...topKindsOf(kinds)];
  for (const [key, field] of root.fields) {
    if (known.includes(key)) continue;
    const spot = { offset: field.offset, address: null };
    const inner = kinds.find((kind) => kind.key === key);
    if (inner?.within)
      report(
        collector,
        spot,
        `${quoted(key)} cannot be at the top of the file`,
        `move it into an entry of ${quoted(inner.within)}`,
      );
    else
      report(
        collector,
        spot,
        `unknown key ${quoted(key)}`,
        didYouMean(key, known) ?? `accepted here: ${listed(known)}`,
      );
  }
}

function checkVersion(root: MapNode, collector: ProblemCollector): void {
  const field = root.fields.get("version");
  if (!field)
    report(
      collector,
      { offset: root.offset, address: null },
      "`version` is missing",
      "add `version: 1` as the first line",
    );
  else if (plain(field.node) !== 1) {
    report(
      collector,
      { offset: field.node.offset, address: null },
      "`version` must be the number 1",
      "write `version: 1`",
    );
  }
}

function readName(root: MapNode, file: string, collector: ProblemCollector): string | null {
  const field = root.fields.get("name");
  if (!field) {
    if (TARGET_NAME.test(stemOf(file))) return stemOf(file);
    const message = `the file's stem ${quoted(stemOf(file))} cannot be the target's name`;
    report(
      collector,
      { offset: root.offset, address: null },
      message,
      "add `name`, of 1 to 64 letters, digits and `.` `_` `-`",
    );
    return null;
  }
  const value = plain(field.node);
  if (typeof value === "string" && TARGET_NAME.test(value)) return value;
  const spot = { offset: field.node.offset, address: null };
  if (typeof value === "string")
    report(collector, spot, "`name` must have 1 to 64 letters, digits and `.` `_` `-`", null);
  else report(collector, spot, `\`name\` must be text, found ${foundWord(value)}`, quoteIt(field.node));
  return null;
}

function readProjectId(root: MapNode, fromInput: string | null, collector: ProblemCollector): string | null {
  const field = root.fields.get("projectId");
  if (!field) {
    if (fromInput !== null) return fromInput;
    const fix = "add `projectId: <24 hexadecimal digits>` here, or give `project-id`";
    report(collector, { offset: root.offset, address: null }, "no Atlas project is named", fix);
    return null;
  }
  const value = plain(field.node);
  const spot = { offset: field.node.offset, address: null };
  if (typeof value === "string" && hasExpression(value)) {
    const message = `\`projectId\` has an expression in it, and GitHub does not fill in \`\${{ }}\` in this file`;
    report(collector, spot, message, "write the id itself, or remove the line and give it as `project-id`");
    return fromInput;
  }
  if (typeof value !== "string" || !PROJECT_ID.test(value)) {
    report(
      collector,
      spot,
      "`projectId` must be 24 hexadecimal digits",
      quoteIt(field.node) ?? "copy it from the Atlas project's settings",
    );
    return null;
  }
  const projectId = value.toLowerCase();
  if (fromInput === null || fromInput === projectId) return projectId;
  report(
    collector,
    spot,
    `\`projectId\` is not the \`project-id\` that was given, ${quoted(fromInput)}`,
    "make them agree, or leave one out",
  );
  return null;
}

function quoteIt(node: Node): string | null {
  return node.sort === "scalar" && typeof node.value === "number" ? `quote it: "${node.text}"` : null;
}

/** What can be read of a file that is no YAML, so that a comment about it replaces the one about its earlier version. */
function glimpsed(
  text: string,
  fallback: { name: string; projectId: string | null },
): { name: string; projectId: string | null } {
  const name = /^name:[ \t]*["']?([A-Za-z0-9._-]{1,64})["']?[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
  const projectId = /^projectId:[ \t]*["']?([0-9a-fA-F]{24})["']?[ \t]*(?:#.*)?\r?$/m.exec(text)?.[1];
  return { name: name ?? fallback.name, projectId: fallback.projectId ?? projectId?.toLowerCase() ?? null };
}
