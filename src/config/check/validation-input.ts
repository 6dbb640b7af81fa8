import type * as z from "zod/mini";
import { fieldAt, type Node } from "../yaml/tree.ts";

/** A value whose problems are to be told. */
export interface ValidationInput {
  readonly spec: z.ZodMiniType;
  /** The value as it was checked. */
  readonly value: unknown;
  /** The same value in the file, which still knows how numbers are written. */
  readonly node: Node;
  /** Keys that the root takes beside those of the shape. */
  readonly ownKeys: readonly string[];
}

/** An issue of zod's with the path from the root. */
export type Issue = z.core.$ZodIssue & { readonly path: readonly PropertyKey[] };

/** What a kind's own wording is told apart by: every text of zod's is replaced with this. */
export const NO_MESSAGE = "";

/** How a scalar is written in the file; null for anything else, and for an empty one. */
export function textAt(path: readonly string[], input: ValidationInput): string | null {
  const node = fieldAt(input.node, path)?.node;
  return node?.sort === "scalar" && node.text !== "" ? node.text : null;
}

/** The value at a path, looking at own keys only; undefined where there is nothing. */
export function valueAt(root: unknown, path: readonly string[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}

/** A path of zod's as one of the file's. */
export function steps(path: readonly PropertyKey[]): readonly string[] {
  return path.map(String);
}
