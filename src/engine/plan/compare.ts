import type { Difference, EnvReference, Json } from "../model/kind.ts";

/** How one declared field is compared. */
export interface FieldRule {
  /** One spelling for everything that counts as equal; the default is the value itself with lists kept in order. */
  readonly canonical?: (value: Json) => Json;
  /** True where Atlas cannot change the field in place. */
  readonly immutable?: boolean;
  /** True for a free map, where a key that only the live object has is a difference too. */
  readonly whole?: boolean;
  /** True where Atlas never returns the value, so that no comparison is possible. */
  readonly writeOnly?: boolean;
  /** True where Atlas may not show the value: not shown is no difference, and shown and different is one. */
  readonly mayBeHidden?: boolean;
  /** True where values must not be shown, though they can be compared. */
  readonly sensitive?: boolean;
  /** Live values that are as good as the field not being there, e.g. an empty list. */
  readonly absent?: (live: Json) => boolean;
}

/** Rules by path; `*` stands for any key of a free map, with dots or without, e.g. `headers.*`. A path without a rule is compared plainly. */
export type FieldRules = Readonly<Record<string, FieldRule>>;

/** A declared value at its path, e.g. `authentication.username`. */
export interface Leaf {
  readonly path: string;
  readonly value: Json;
}

/** Whether a value is `{ env: NAME }`. */
export function isEnvReference(value: unknown): value is EnvReference {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === 1 &&
    typeof (value as { env?: unknown }).env === "string"
  );
}

/** Every leaf of a declared value in its order; lists, `{ env }` and empty maps are leaves. */
export function leaves(value: Json | undefined, path = ""): readonly Leaf[] {
  if (value === undefined) return [];
  if (!isMap(value) || isEnvReference(value) || (path !== "" && Object.keys(value).length === 0))
    return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`));
}

/**
 * Compares what is declared with what is live, leaf by leaf. What the file leaves out is Atlas's to decide and never a
 * difference, except inside a map whose rule is `whole`.
 */
export function compareDeclared(spec: Json, live: Json, rules: FieldRules): readonly Difference[] {
  const found: Difference[] = [];
  const visit = (desired: Json | undefined, shown: Json | undefined, path: string, inFreeMap = false): void => {
    if (desired === undefined) return;
    const rule = ruleFor(rules, path);
    // Atlas shows an empty text where it has none, but for the values of a free map.
    const current = shown === "" && desired !== "" && !inFreeMap ? undefined : shown;
    if (rule.writeOnly || (rule.mayBeHidden && (current === undefined || current === null))) return;
    if (isMap(desired) && !isEnvReference(desired)) {
      const currentMap = isMap(current) ? current : {};
      const declared = Object.keys(desired);
      const keys = rule.whole ? new Set([...declared, ...Object.keys(currentMap)]) : declared;
      for (const key of keys) {
        const inner = Object.hasOwn(desired, key) ? desired[key] : undefined;
        const innerLive = Object.hasOwn(currentMap, key) ? currentMap[key] : undefined;
        const innerPath = path === "" ? key : `${path}.${key}`;
        if (inner === undefined && rule.whole) found.push(difference(innerPath, innerLive ?? null, null, rules));
        else visit(inner, innerLive, innerPath, rule.whole);
      }
      return;
    }
    // The value behind a variable is never compared, as the plan job may not have it; only that Atlas has none is a difference.
    if (isEnvReference(desired)) {
      if (current === undefined || current === null) found.push(difference(path, null, desired, rules));
      return;
    }
    if (!equal(desired, current ?? null, rule)) found.push(difference(path, current ?? null, desired, rules));
  };
  visit(spec, live, "");
  return found;
}

/** One spelling and order of a declared value under its rules, for fingerprints. */
export function canonicalSpec(spec: Json, rules: FieldRules): Json {
  const visit = (value: Json, path: string): Json => {
    if (isEnvReference(value)) return { env: value.env };
    if (isMap(value)) {
      const entries = Object.entries(value)
        .filter((entry): entry is [string, Json] => entry[1] !== undefined)
        .map(([key, inner]): [string, Json] => [key, visit(inner, path === "" ? key : `${path}.${key}`)]);
      return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return ruleFor(rules, path).canonical?.(value) ?? value;
  };
  return visit(spec, "");
}

/** JSON text with sorted keys, so that equal values have equal text. */
export function stableText(value: Json | undefined): string {
  if (value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(stableText).join(",")}]`;
  if (isMap(value)) {
    const keys = Object.keys(value).filter((key) => value[key] !== undefined);
    return `{${keys
      .sort()
      .map((key) => `${JSON.stringify(key)}:${stableText(value[key])}`)
      .join(",")}}`;
  }
  return JSON.stringify(value);
}

/** Whether a value is a JSON object. */
export function isMap(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function equal(desired: Json, live: Json, rule: FieldRule): boolean {
  if (desired === live) return true;
  if (rule.absent?.(desired) && (live === null || rule.absent(live))) return true;
  const canonical = rule.canonical ?? ((value: Json) => value);
  return stableText(canonical(desired)) === (live === null ? "null" : stableText(canonical(live)));
}

function difference(path: string, live: Json, desired: Json, rules: FieldRules): Difference {
  const rule = ruleFor(rules, path);
  return { path, live, desired, sensitive: rule.sensitive ?? false, immutable: isImmutable(rules, path) };
}

function isImmutable(rules: FieldRules, path: string): boolean {
  const keys = path.split(".");
  return keys.some((_, index) => ruleFor(rules, keys.slice(0, index + 1).join(".")).immutable ?? false);
}

function ruleFor(rules: FieldRules, path: string): FieldRule {
  const own = rules[path];
  if (own) return own;
  // From the innermost map outwards: the keys of a free map, such as Kafka's settings, have dots themselves.
  for (let end = path.lastIndexOf("."); end > 0; end = path.lastIndexOf(".", end - 1)) {
    const rule = rules[`${path.slice(0, end)}.*`];
    if (rule) return rule;
  }
  return {};
}
