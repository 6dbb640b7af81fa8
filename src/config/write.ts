import { dump } from "js-yaml";
import type { Json } from "../engine/model/kind.ts";

/** An entry to be written, or what to say in its place. */
export interface WrittenEntry {
  readonly name: string;
  /** Null where the object is only mentioned. */
  readonly fields: { readonly [key: string]: Json | undefined } | null;
  /** Lines above the entry, without `#`. */
  readonly remarks: readonly string[];
  /** What this entry contains, by key. */
  readonly within?: Readonly<Record<string, readonly WrittenEntry[]>>;
}

/** A whole file to be written. */
export interface WrittenFile {
  readonly name: string;
  readonly projectId: string;
  /** Lines at the top, without `#`. */
  readonly remarks: readonly string[];
  /** By the kind's key, in order. */
  readonly kinds: Readonly<Record<string, readonly WrittenEntry[]>>;
}

const STEP = "  ";

/** The text of a configuration file. */
export function writeConfig(file: WrittenFile): string {
  const head = [...file.remarks.map(comment), "version: 1", pair("name", file.name), pair("projectId", file.projectId)];
  const maps = Object.entries(file.kinds).map(([key, entries]) => ["", ...map(key, entries, "")].join("\n"));
  return `${[...head, ...maps].join("\n")}\n`;
}

function map(key: string, entries: readonly WrittenEntry[], indent: string): readonly string[] {
  const declared = entries.filter(({ fields }) => fields !== null);
  return [
    `${indent}${key}:${declared.length === 0 ? " {}" : ""}`,
    ...entries.flatMap((entry) => [
      ...entry.remarks.map((remark) => `${indent}${STEP}${comment(remark)}`),
      ...lines(entry, indent + STEP),
    ]),
  ];
}

function lines({ name, fields, within }: WrittenEntry, indent: string): readonly string[] {
  if (fields === null) return [];
  const inner = Object.entries(within ?? {}).flatMap(([key, entries]) => map(key, entries, indent + STEP));
  const own = Object.keys(fields).length === 0 ? [] : dumped(fields).map((line) => `${indent}${STEP}${line}`);
  const empty = own.length === 0 && inner.length === 0;
  return [`${indent}${dumped(name).join("")}:${empty ? " {}" : ""}`, ...own, ...inner];
}

function pair(key: string, value: string): string {
  return `${key}: ${dumped(value).join("")}`;
}

function dumped(value: unknown): readonly string[] {
  // A text of several lines would become a block, which cannot be a key. What JSON writes is a YAML scalar too.
  if (typeof value === "string" && /[\n\r]/.test(value)) return [JSON.stringify(value)];
  return dump(value, { lineWidth: -1, noRefs: true, quoteStyle: "double" }).trimEnd().split("\n");
}

/** One line, whatever the text: a comment must not end before its text does. */
function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")}`.trimEnd();
}
