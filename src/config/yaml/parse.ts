import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  YAMLException,
} from "js-yaml";
import { type Position, positionsOf } from "./place.ts";
import type { Field, Node, ScalarNode } from "./tree.ts";
import { conflictProblem, syntaxProblem, YamlError, type YamlProblem } from "./yaml-problem.ts";

/**
 * YAML text as a tree in which every node knows its place.
 *
 * The parser's events carry offsets and its loader does not, so the tree is built here from the events; what a scalar
 * means (`1`, `true`, `~`) stays the parser's own affair.
 */

/** Nodes that aliases may add by being written out: enough for any template, too few to fill a machine. */
const MOST_ALIASED_NODES = 50_000;
const DEEPEST = 100;

/** A YAML file, read. `root` is null where nothing could be made of it; then there is at least one fault. */
export interface Parsed {
  readonly root: Node | null;
  readonly faults: readonly YamlProblem[];
  readonly place: (offset: number) => Position;
}

/** Reads YAML 1.2 with one document. Never throws; every duplicate key, tag and merge key is a fault of its own. */
export function parseYaml(text: string): Parsed {
  const place = positionsOf(text);
  const conflict = conflictProblem(text);
  if (conflict) return { root: null, faults: [conflict], place };
  try {
    return { ...readDocument(text, place), place };
  } catch (error) {
    if (error instanceof YamlError) return { root: null, faults: [error.fault], place };
    if (error instanceof YAMLException) return { root: null, faults: [syntaxProblem(error, text)], place };
    throw error;
  }
}

interface Reading {
  readonly text: string;
  readonly place: (offset: number) => Position;
  readonly events: readonly Event[];
  /** Values of the scalars, in the order of their events. */
  readonly values: readonly unknown[];
  readonly faults: YamlProblem[];
  /** Null while the anchored node itself is being read. */
  readonly anchors: Map<string, Node | null>;
  readonly path: string[];
  event: number;
  scalar: number;
  aliased: number;
}

function readDocument(
  text: string,
  place: (offset: number) => Position,
): { root: Node; faults: readonly YamlProblem[] } {
  const events = parseEvents(text, { maxDepth: DEEPEST });
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  const first = documents[0];
  if (!first) throw new YamlError("the file is empty", "add at least `version: 1`", 0);
  if (documents.length > 1) {
    const second = [...text.matchAll(/^---(?=\s|$)/gm)][first.explicitStart ? 1 : 0];
    throw new YamlError(
      "the file holds several YAML documents",
      "one file describes one Atlas project: make a file of each",
      second?.index ?? 0,
    );
  }
  const reading: Reading = {
    text,
    place,
    events,
    values: scalarValues(text, events),
    faults: [],
    anchors: new Map(),
    path: [],
    event: 1,
    scalar: 0,
    aliased: 0,
  };
  const root = readNode(reading, 0);
  if (root.depth > DEEPEST)
    throw new YamlError(`the file is nested more than ${DEEPEST} levels deep`, null, root.offset);
  return { root, faults: reading.faults };
}

/** What the scalars mean, asked of the parser in one go. Tags are refused elsewhere, so nothing here can fail. */
function scalarValues(text: string, events: readonly Event[]): readonly unknown[] {
  const unmarked = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  const list: Event[] = [
    { type: EVENT_ID.DOCUMENT, explicitStart: false, explicitEnd: false, directives: [] },
    { type: EVENT_ID.SEQUENCE, start: 0, ...unmarked, style: 1 },
  ];
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR) continue;
    const isMarked = event.anchorStart >= 0 || event.tagStart >= 0;
    list.push(isMarked ? { ...event, ...unmarked } : event);
  }
  list.push({ type: EVENT_ID.POP }, { type: EVENT_ID.POP });
  return constructFromEvents(list, { source: text })[0] as readonly unknown[];
}

/** Reads the next node; an empty one has the place `fallback`. */
function readNode(reading: Reading, fallback: number): Node {
  const event = reading.events[reading.event++];
  switch (event?.type) {
    case EVENT_ID.ALIAS:
      return readAlias(reading, event.anchorStart, event.anchorEnd);
    case EVENT_ID.SCALAR:
      return anchored(reading, event, () => readScalar(reading, event, fallback));
    case EVENT_ID.SEQUENCE:
      return anchored(reading, event, () => readList(reading, event.start));
    case EVENT_ID.MAPPING:
      return anchored(reading, event, () => readMap(reading, event.start));
    default:
      throw new YamlError("the file cannot be read as YAML", null, fallback);
  }
}

interface Marked {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
}

function anchored(reading: Reading, event: Marked, read: () => Node): Node {
  if (event.tagStart >= 0) {
    fault(
      reading,
      event.tagStart,
      "YAML tags (`!…`) are not used here",
      "if it is text, quote it; if it is not, remove the tag",
    );
  }
  if (event.anchorStart < 0) return read();
  const anchor = reading.text.slice(event.anchorStart, event.anchorEnd);
  reading.anchors.set(anchor, null);
  const node = read();
  reading.anchors.set(anchor, node);
  return node;
}

/** An alias is its anchor's node. What it adds when written out is bounded: a few nested aliases can mean billions of nodes. */
function readAlias(reading: Reading, start: number, end: number): Node {
  const offset = Math.max(0, start - 1);
  const node = reading.anchors.get(reading.text.slice(start, end));
  // The name may be half a password that nobody quoted, so it is not repeated.
  if (node === undefined) {
    throw new YamlError(
      "an alias (`*…`) to an anchor that is not above it",
      "if it is text that starts with `*`, quote it",
      offset,
    );
  }
  if (node === null) throw new YamlError("an alias (`*…`) inside its own anchor", "write the value out", offset);
  reading.aliased += node.size;
  if (reading.aliased > MOST_ALIASED_NODES) {
    throw new YamlError(`the aliases stand for more than ${MOST_ALIASED_NODES} values`, "write the values out", offset);
  }
  return node;
}

function readScalar(reading: Reading, event: ScalarEvent, fallback: number): ScalarNode {
  const value = reading.values[reading.scalar++] as ScalarNode["value"];
  // Offsets of a quoted scalar are those of its inside.
  const quote = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  const offset = event.valueStart < 0 ? fallback : event.valueStart - quote;
  return { sort: "scalar", value, text: getScalarValue(reading.text, event), offset, size: 1, depth: 1 };
}

function readList(reading: Reading, offset: number): Node {
  const items: Node[] = [];
  while (!closes(reading)) items.push(within(reading, String(items.length), () => readNode(reading, offset)));
  return { sort: "list", items, offset, ...extent(items) };
}

function readMap(reading: Reading, offset: number): Node {
  const fields = new Map<string, Field>();
  const nodes: Node[] = [];
  while (!closes(reading)) {
    const key = readKey(reading, offset);
    const node = within(reading, key.text, () => readNode(reading, key.offset));
    nodes.push(node);
    if (accepted(reading, key, fields)) fields.set(key.text, { offset: key.offset, node });
  }
  return { sort: "map", fields, offset, ...extent(nodes) };
}

interface Key {
  readonly text: string;
  readonly offset: number;
  readonly sort: "text" | "merge" | "other";
}

function readKey(reading: Reading, fallback: number): Key {
  const event = reading.events[reading.event];
  const node = readNode(reading, fallback);
  if (event?.type !== EVENT_ID.SCALAR || node.sort !== "scalar")
    return { text: "", offset: node.offset, sort: "other" };
  const merge = node.text === "<<" && event.style === SCALAR_STYLE.PLAIN;
  return { text: node.text, offset: node.offset, sort: merge ? "merge" : "text" };
}

function accepted(reading: Reading, key: Key, fields: ReadonlyMap<string, Field>): boolean {
  const first = fields.get(key.text);
  if (key.sort === "other") {
    fault(reading, key.offset, "a key has to be plain text", "write `name: value`");
  } else if (key.sort === "merge") {
    fault(
      reading,
      key.offset,
      "merge keys (`<<`) are not used here",
      "write the fields out, or give a whole value as `*alias`",
    );
  } else if (key.text === "__proto__") {
    // Kept out of every object that is made of this tree: there it would not be a key like others.
    fault(reading, key.offset, "unknown key", "remove it", key.text);
  } else if (first) {
    fault(
      reading,
      key.offset,
      `duplicate key, first on line ${reading.place(first.offset).line}`,
      "keep one of them",
      key.text,
    );
  } else {
    return true;
  }
  return false;
}

function fault(reading: Reading, offset: number, message: string, fix: string, key: string | null = null): void {
  reading.faults.push({ message, fix, offset, path: [...reading.path], key });
}

function within(reading: Reading, step: string, read: () => Node): Node {
  reading.path.push(step);
  const node = read();
  reading.path.pop();
  return node;
}

function closes(reading: Reading): boolean {
  if (reading.events[reading.event]?.type !== EVENT_ID.POP) return false;
  reading.event++;
  return true;
}

function extent(nodes: readonly Node[]): { size: number; depth: number } {
  let size = 1;
  let deepest = 0;
  for (const node of nodes) {
    size += node.size;
    deepest = Math.max(deepest, node.depth);
  }
  return { size, depth: deepest + 1 };
}
