import { isObject, type Json } from "../json.ts";
import type { Violation } from "./refusal.ts";

/**
 * A small language for the bodies that Atlas takes, so that each kind states its fields as a table.
 *
 * Only what a table names is let through: everything else is unknown. `links` is read-only in every object of the API.
 */
export type Shape =
  | {
      readonly is: "text";
      readonly pattern?: RegExp;
      readonly oneOf?: readonly string[];
      /** Whether Atlas adds words to `oneOf` from time to time. */
      readonly grows?: true;
      readonly nullable?: boolean;
    }
  | { readonly is: "flag" }
  | { readonly is: "list"; readonly of: Shape; readonly min: number; readonly max: number; readonly unique: boolean }
  | { readonly is: "map" }
  | {
      readonly is: "object";
      readonly fields: Fields;
      readonly required: readonly string[];
      readonly nullable?: boolean;
    }
  | { readonly is: "read-only" }
  | { readonly is: "any" };

/** The fields that an object may have. */
export type Fields = Readonly<Record<string, Shape>>;

/** Text that is not empty. */
export const TEXT: Shape = { is: "text" };

/** Anything; what it must be is said elsewhere. */
export const ANY: Shape = { is: "any" };

/** Text of 24 hex digits, as all ids of Atlas. */
export const ID: Shape = { is: "text", pattern: /^[a-f0-9]{24}$/ };

/** True or false. */
export const FLAG: Shape = { is: "flag" };

/** An object of texts with any keys. */
export const MAP: Shape = { is: "map" };

/** A field that only Atlas may set. */
export const READ_ONLY: Shape = { is: "read-only" };

/** Text that matches a pattern. */
export function text(pattern: RegExp): Shape {
  return { is: "text", pattern };
}

/** Text that is one of a few words. */
export function oneOf(...words: readonly string[]): Shape {
  return { is: "text", oneOf: words };
}

/** Text that is one of a few words, to which Atlas adds new ones from time to time. */
export function growing(...words: readonly string[]): Shape {
  return { is: "text", oneOf: words, grows: true };
}

/** A list. */
export function list(of: Shape, limits: { min?: number; max?: number; unique?: boolean } = {}): Shape {
  return {
    is: "list",
    of,
    min: limits.min ?? 0,
    max: limits.max ?? Number.POSITIVE_INFINITY,
    unique: limits.unique ?? false,
  };
}

/** An object with these fields and no others. */
export function object(fields: Fields, required: readonly string[] = []): Shape & { is: "object" } {
  return { is: "object", fields, required };
}

/** The same shape, or null. */
export function nullable(shape: Shape): Shape {
  return shape.is === "text" || shape.is === "object" ? { ...shape, nullable: true } : shape;
}

/**
 * Everything that is wrong with a value of this shape.
 *
 * @param newWords - words that Atlas has added to its growing vocabularies
 */
export function violations(
  shape: Shape,
  value: Json | undefined,
  newWords: readonly string[] = [],
  path = "",
): readonly Violation[] {
  if (value === undefined) return [];
  if (value === null && shape.is !== "read-only" && shape.is !== "any") {
    return "nullable" in shape && shape.nullable === true ? [] : [wrong(path, "must not be null")];
  }
  switch (shape.is) {
    case "flag":
      return typeof value === "boolean" ? [] : [wrong(path, "must be true or false")];
    case "text":
      return textViolations(shape, value, newWords, path);
    case "list":
      return listViolations(shape, value, newWords, path);
    case "map":
      if (!isObject(value)) return [wrong(path, "must be an object")];
      return Object.entries(value).flatMap(([key, one]) =>
        violations({ is: "text", pattern: /^/ }, one, newWords, `${path}.${key}`),
      );
    case "object":
      return objectViolations(shape, value, newWords, path);
    case "read-only":
      return [wrong(path, "is read-only")];
    case "any":
      return [];
  }
}

function textViolations(
  shape: Shape & { is: "text" },
  value: Json,
  newWords: readonly string[],
  path: string,
): readonly Violation[] {
  if (typeof value !== "string") return [wrong(path, "must be a string")];
  const isNew = shape.grows === true && newWords.includes(value);
  if (shape.oneOf !== undefined && !shape.oneOf.includes(value) && !isNew)
    return [wrong(path, `must be one of ${shape.oneOf.join(", ")}`)];
  if (shape.pattern !== undefined)
    return shape.pattern.test(value) ? [] : [wrong(path, `must match ${shape.pattern.source}`)];
  return value === "" ? [wrong(path, "must not be empty")] : [];
}

function listViolations(
  shape: Shape & { is: "list" },
  value: Json,
  newWords: readonly string[],
  path: string,
): readonly Violation[] {
  if (!Array.isArray(value)) return [wrong(path, "must be a list")];
  const found = value.flatMap((one, index) => violations(shape.of, one, newWords, `${path}[${index}]`));
  if (value.length < shape.min) found.push(wrong(path, `needs at least ${shape.min}`));
  if (value.length > shape.max) found.push(wrong(path, `takes at most ${shape.max}`));
  const distinct = new Set(value.map((one) => JSON.stringify(one))).size;
  if (shape.unique && distinct !== value.length) found.push(wrong(path, "has the same element twice"));
  return found;
}

function objectViolations(
  shape: Shape & { is: "object" },
  value: Json,
  newWords: readonly string[],
  path: string,
): readonly Violation[] {
  if (!isObject(value)) return [wrong(path, "must be an object")];
  const at = (field: string) => (path === "" ? field : `${path}.${field}`);
  const missing = shape.required.filter((field) => value[field] === undefined);
  const found = missing.map((field) => wrong(at(field), "is required"));
  for (const [field, one] of Object.entries(value)) {
    const known = field === "links" ? READ_ONLY : Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
    found.push(
      ...(known === undefined
        ? [wrong(at(field), "is not a field of this request")]
        : violations(known, one, newWords, at(field))),
    );
  }
  return found;
}

/** A violation of one field. */
export function wrong(field: string, description: string): Violation {
  return { field: field === "" ? "body" : field, description };
}
