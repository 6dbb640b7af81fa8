import * as z from "zod/mini";

/**
 * Looking into a kind's zod shape: which keys a place takes, and how it is marked. Nothing here runs a schema.
 *
 * Marks are JSON Schema annotations in zod's registry: `writeOnly` where only `{ env: NAME }` is allowed, `sensitive`
 * where a literal is allowed and must not be shown.
 */

type Shape = z.core.$ZodType;

/** How a place is marked. */
export type Mark = "writeOnly" | "sensitive";

/** The shapes that a path leads to, every wrapper and every branch of a union included. */
function shapesAt(root: Shape, path: readonly string[], value: unknown): readonly Shape[] {
  let shapes = expanded(root, value);
  let current = value;
  for (const step of path) {
    current = typeof current === "object" && current !== null ? (current as Record<string, unknown>)[step] : undefined;
    shapes = shapes.flatMap((shape) => below(shape, step)).flatMap((shape) => expanded(shape, current));
  }
  return shapes;
}

/** The keys that a map at this path may have; of a discriminated union those of the branch that the value chose. */
export function keysAt(root: Shape, path: readonly string[], value: unknown): readonly string[] {
  const keys = shapesAt(root, path, value).flatMap((shape) => {
    const def = definition(shape);
    return def.type === "object" ? Object.keys(def.shape) : [];
  });
  return [...new Set(keys)];
}

/** The shortest part of the path that is marked so, or null where no part of it is. */
export function sensitivePrefix(root: Shape, path: readonly string[], mark: Mark): readonly string[] | null {
  for (let length = 0; length <= path.length; length++) {
    const part = path.slice(0, length);
    // Every branch counts, whichever the value chose: a mark that is doubtful holds.
    if (shapesAt(root, part, undefined).some((shape) => isMarked(shape, mark))) return part;
  }
  return null;
}

function isMarked(shape: Shape, mark: Mark): boolean {
  return z.globalRegistry.get(shape)?.[mark] === true;
}

function expanded(shape: Shape, value: unknown): readonly Shape[] {
  const def = definition(shape);
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "nonoptional":
    case "readonly":
    case "catch":
      return [shape, ...expanded(def.innerType, value)];
    case "pipe":
      // A preprocessing step has its shape behind it, any other pipe in front.
      return [shape, ...expanded(definition(def.in).type === "transform" ? def.out : def.in, value)];
    case "lazy":
      return [shape, ...expanded(def.getter(), value)];
    case "intersection":
      return [shape, ...expanded(def.left, value), ...expanded(def.right, value)];
    case "union":
      return [shape, ...chosen(def, value).flatMap((option) => expanded(option, value))];
    default:
      return [shape];
  }
}

function chosen(def: z.core.$ZodUnionDef, value: unknown): readonly Shape[] {
  const discriminator = "discriminator" in def ? String(def.discriminator) : null;
  if (discriminator === null || typeof value !== "object" || value === null) return def.options;
  const actual = (value as Record<string, unknown>)[discriminator];
  const fitting = def.options.filter((option) => option._zod.propValues?.[discriminator]?.has(actual as never));
  return fitting.length > 0 ? fitting : def.options;
}

function below(shape: Shape, step: string): readonly Shape[] {
  const def = definition(shape);
  switch (def.type) {
    case "object": {
      const field = Object.hasOwn(def.shape, step) ? def.shape[step] : def.catchall;
      return field ? [field] : [];
    }
    case "record":
      return [def.valueType];
    case "array":
      return [def.element];
    case "tuple": {
      const item = def.items[Number(step)] ?? def.rest;
      return item ? [item] : [];
    }
    default:
      return [];
  }
}

function definition(shape: Shape): z.core.$ZodTypes["_zod"]["def"] {
  return (shape as z.core.$ZodTypes)._zod.def;
}
