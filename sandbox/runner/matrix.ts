import type { Json } from "./expressions.ts";

type Combination = Readonly<Record<string, Json>>;

/** Every combination of a matrix, with what `include` adds and without what `exclude` takes out. @throws as GitHub does */
export function combinationsOf(matrix: Json): readonly Combination[] {
  if (!isMap(matrix)) throw new Error("Matrix must be a mapping");
  const { include, exclude, ...vectors } = matrix;
  let combinations: readonly Combination[] = Object.keys(vectors).length === 0 ? [] : [{}];
  for (const [name, values] of Object.entries(vectors)) {
    if (!Array.isArray(values)) throw new Error(`Matrix vector '${name}' must be a sequence`);
    if (values.length === 0) throw new Error(`Matrix vector '${name}' does not contain any values`);
    combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  const kept = combinations.filter((one) => !mapsIn(exclude).some((out) => matches(one, out)));
  const result = [...kept];
  for (const more of mapsIn(include)) {
    const names = Object.keys(more).filter((name) => name in vectors);
    const at = result.flatMap((one, index) => (matches(one, pick(more, names)) && index < kept.length ? [index] : []));
    if (names.length === Object.keys(more).length || at.length === 0) result.push(more);
    else for (const index of at) result[index] = { ...result[index], ...more };
  }
  return result;
}

function matches(one: Combination, part: Combination): boolean {
  return Object.entries(part).every(([name, value]) => JSON.stringify(one[name]) === JSON.stringify(value));
}

function pick(from: Combination, names: readonly string[]): Combination {
  return Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
}

function mapsIn(value: Json | undefined): readonly Combination[] {
  return Array.isArray(value) ? value.filter(isMap) : [];
}

function isMap(value: Json | undefined): value is Combination {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
