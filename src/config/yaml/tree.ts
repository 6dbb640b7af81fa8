/** One value of a file and its place; a tree of these is a whole file. */
export type Node = ScalarNode | ListNode | MapNode;

/** A scalar: its value, and how it is written, e.g. `012` where the value is 12. */
export interface ScalarNode extends Extent {
  readonly sort: "scalar";
  readonly value: string | number | boolean | null;
  readonly text: string;
}

/** A sequence. */
export interface ListNode extends Extent {
  readonly sort: "list";
  readonly items: readonly Node[];
}

/** A mapping, with its keys as they are written. */
export interface MapNode extends Extent {
  readonly sort: "map";
  readonly fields: ReadonlyMap<string, Field>;
}

/** A key of a mapping: its 0-based offset and its value. */
export interface Field {
  readonly offset: number;
  readonly node: Node;
}

interface Extent {
  /** Where the value starts, 0-based. */
  readonly offset: number;
  /** Nodes when every alias is written out, itself included. */
  readonly size: number;
  /** Levels when every alias is written out, itself included. */
  readonly depth: number;
}

/** The node as a plain value. Aliases are written out, so nothing is shared. */
export function plain(node: Node): unknown {
  if (node.sort === "scalar") return node.value;
  if (node.sort === "list") return node.items.map(plain);
  return Object.fromEntries([...node.fields].map(([key, field]) => [key, plain(field.node)]));
}

/** The field at a path below a node, e.g. at `["dnsSubDomain", "0"]`; null where there is nothing. */
export function fieldAt(root: Node, path: readonly string[]): Field | null {
  let field: Field = { offset: root.offset, node: root };
  for (const step of path) {
    const next: Field | undefined = field.node.sort === "map" ? field.node.fields.get(step) : itemOf(field.node, step);
    if (!next) return null;
    field = next;
  }
  return field;
}

function itemOf(node: Node, step: string): Field | undefined {
  const item = node.sort === "list" ? node.items[Number(step)] : undefined;
  return item && { offset: item.offset, node: item };
}
