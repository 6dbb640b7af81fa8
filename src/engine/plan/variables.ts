import type { Action } from "../model/change.ts";
import type { Difference } from "../model/kind.ts";
import { isEnvReference } from "./compare.ts";

/** An `{ env: NAME }` in an entry, and where in it. */
export interface EnvUse {
  /** Name of the variable. */
  readonly name: string;
  /** Path inside the entry, e.g. `authentication.password`. */
  readonly path: string;
}

/** Every `{ env: NAME }` in a value, in order: an object whose only key is `env`, with a string behind it. */
export function envReferences(spec: unknown): readonly EnvUse[] {
  const uses: EnvUse[] = [];
  const visit = (value: unknown, path: readonly string[]): void => {
    if (isEnvReference(value)) uses.push({ name: value.env, path: path.join(".") });
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    }
  };
  visit(spec, []);
  return uses;
}

/**
 * The variables whose values apply sends to Atlas for a change: all of an entry that is created or replaced; for an update those
 * of the blocks that change, and all of them for a rotation.
 */
export function variablesSent(action: Action, spec: object, fields: readonly Difference[]): readonly EnvUse[] {
  if (action === "no-op" || action === "delete") return [];
  const uses = envReferences(spec);
  const blocks = new Set(fields.map(({ path }) => blockOf(path)));
  if (action !== "update" || blocks.has("secretVersion")) return uses;
  return uses.filter(({ path }) => blocks.has(blockOf(path)));
}

function blockOf(path: string): string {
  return path.split(".")[0] ?? path;
}
