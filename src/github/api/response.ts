/**
 * Reads fields out of GitHub's answers. An answer may come from a proxy or an old server, so nothing is believed that was
 * not looked at.
 */

/** An answer that does not have the shape that GitHub documents. The message names the field. */
export class ShapeError extends Error {}

/** An object of an answer, its fields not looked at yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The object itself. @throws {ShapeError} when it is none. */
export function object(value: unknown, name: string): Fields {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new ShapeError(`the answer has no object where \`${name}\` belongs`);
}

/** The list itself. @throws {ShapeError} when it is none. */
export function list(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new ShapeError(`the answer has no list where \`${name}\` belongs`);
}

/** A string field. @throws {ShapeError} when it is none. */
export function string(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === "string") return value;
  throw new ShapeError(`the answer has no text where \`${name}\` belongs`);
}

/** A string field, or null where there is none. */
export function stringOrNull(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === "string" ? value : null;
}

/** A whole number, e.g. an id. @throws {ShapeError} when it is none. */
export function integer(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === "number" && Number.isSafeInteger(value)) return value;
  throw new ShapeError(`the answer has no whole number where \`${name}\` belongs`);
}

/** The `login` of a user in a field, or null where the field is empty: an account that is gone. */
export function loginOrNull(fields: Fields, name: string): string | null {
  const value = fields[name];
  return typeof value === "object" && value !== null ? stringOrNull(value as Fields, "login") : null;
}
