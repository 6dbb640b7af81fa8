import type { Action } from "../model/change.ts";
import type { Difference, Entry, Json, Kind } from "../model/kind.ts";
import { isEnvReference, isMap, stableText } from "./compare.ts";

/**
 * What a review shows, as hashes. A fingerprint holds what a reviewer saw of one change: where, what, the desired fields,
 * and for an update or a deletion the live fields that go. It never holds times, states, ids, list order, or a secret's
 * value, nor anything that only the applying job can know.
 */

/** The subject of a fingerprint. */
export interface Fingerprinted {
  readonly target: string;
  readonly projectId: string;
  readonly kind: Kind;
  readonly entry: Entry;
  readonly action: Action;
  readonly live: object | null;
  readonly differences: readonly Difference[];
  /** Names of declared resources by the live ids behind them, so that a fingerprint holds no id of something that is made anew. */
  readonly names?: ReadonlyMap<string, string>;
}

/** Loaded when the first plan is made: a run that makes none starts faster without. */
const createHash: typeof import("node:crypto").createHash = (...args) =>
  process.getBuiltinModule("node:crypto").createHash(...args);

/** The fingerprint of a change: sha256 as 43 base64url characters. */
export function fingerprint(subject: Fingerprinted): string {
  const { target, projectId, kind, entry, action } = subject;
  // An entry whose kind could not be read may turn out to be missing: reviewing it reviews its creation and nothing more.
  const shown = action === "unknown" ? "create" : action;
  const text = stableText({
    target,
    projectId,
    address: entry.address,
    action: shown,
    pin: entry.pin,
    desired: shown === "delete" ? null : kind.canonical(entry.spec),
    live: liveShown(subject),
  });
  return createHash("sha256").update(text).digest("base64url");
}

/**
 * The fingerprint of a rotation: the variables behind an entry's fields and its `secretVersion`. What else the entry declares is
 * not in it, so that a rotation that failed is still due after the next change of the same entry.
 */
export function rotationFingerprint({
  target,
  projectId,
  kind,
  entry,
}: Pick<Fingerprinted, "target" | "projectId" | "kind" | "entry">): string {
  const version = kind.secretVersion?.(entry.spec) ?? null;
  const variables = variablesIn(entry.spec as Json).map(([path, name]) => `${path} ${name}`);
  const text = stableText({ target, projectId, address: entry.address, rotates: variables.sort(), version });
  return createHash("sha256").update(text).digest("base64url");
}

/**
 * The fingerprint of an entry that a plan could not read. A review of it is one of its creation and of nothing else, and an apply
 * that can read must be able to tell that from a review that never showed the entry.
 */
export function unreadFingerprint({
  target,
  projectId,
  kind,
  entry,
}: Pick<Fingerprinted, "target" | "projectId" | "kind" | "entry">): string {
  const { address, pin, spec } = entry;
  const text = stableText({ target, projectId, address, pin, unread: kind.canonical(spec) });
  return createHash("sha256").update(text).digest("base64url");
}

function variablesIn(value: Json | undefined, path: readonly string[] = []): readonly (readonly [string, string])[] {
  if (isEnvReference(value)) return [[path.join("."), value.env]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => variablesIn(inner, [...path, key]));
}

/** The digest of a plan, `sha256:` and 64 hex digits, whatever the order of the fingerprints. */
export function digest(fingerprints: readonly string[]): string {
  return `sha256:${createHash("sha256")
    .update([...fingerprints].sort().join("\n"))
    .digest("hex")}`;
}

function liveShown({ kind, entry, action, live, differences, names = new Map() }: Fingerprinted): Json {
  if (live === null || (action !== "update" && action !== "replace" && action !== "delete")) return null;
  const fields = named(withoutSecrets(kind.canonical(kind.describe(live)), entry.spec as Json), names);
  if (!isMap(fields)) return null;
  if (action !== "update") return fields;
  const roots = new Set(differences.filter(({ sensitive }) => !sensitive).map(({ path }) => path.split(".")[0]));
  return Object.fromEntries(Object.entries(fields).filter(([field]) => roots.has(field)));
}

/** Live fields with names in place of ids, and without empty maps: Atlas shows those or not as it likes. */
function named(value: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof value === "string") return names.get(value.toLowerCase()) ?? value;
  if (Array.isArray(value)) return value.map((item: Json) => named(item, names));
  if (!isMap(value)) return value;
  const fields = Object.entries(value).map(([key, inner]) => [key, named(inner ?? null, names)] as const);
  return Object.fromEntries(fields.filter(([, inner]) => !(isMap(inner) && Object.keys(inner).length === 0)));
}

/** What the file declares as a variable is a secret in Atlas too. */
function withoutSecrets(live: Json, desired: Json | undefined): Json {
  if (isEnvReference(desired)) return null;
  if (!isMap(live) || !isMap(desired)) return live;
  return Object.fromEntries(
    Object.entries(live).map(([field, value]) => [field, withoutSecrets(value ?? null, desired[field])]),
  );
}
