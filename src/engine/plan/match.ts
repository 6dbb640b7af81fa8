import type { LiveObject } from "../model/change.ts";
import type { Difference, Entry, Kind } from "../model/kind.ts";

/** What is live for one entry. */
export interface Match {
  /** The live object that the entry means, or null. */
  readonly live: LiveObject | null;
  /** All live objects that match, where it is ambiguous which one is meant. */
  readonly candidates: readonly LiveObject[];
  /** Where a candidate has words that are not understood: those words beside the declared ones. */
  readonly unclear: readonly Difference[];
  /** An object that could not be read and may be the one that the entry means, or null. */
  readonly hiddenBy: LiveObject | null;
}

/** What is live for each entry, and what no entry means. */
export interface Matching {
  readonly byAddress: ReadonlyMap<string, Match>;
  readonly unmanaged: readonly LiveObject[];
  /** FAILED objects beside a match; they are unmanaged too, and worth a warning. */
  readonly duplicates: readonly { readonly address: string; readonly duplicate: LiveObject }[];
}

/** The match of an entry for which nothing is there. */
export const NO_MATCH: Match = { live: null, candidates: [], unclear: [], hiddenBy: null };

/**
 * Pairs the entries of one kind and parent with what is live, by key. Pins come first, then the kind's levels of keys from the
 * strongest: an entry is decided at the first level at which anything is found. What is left on both sides is then compared
 * for words that are not understood. An object that is being deleted counts as absent. The order of entries and objects does
 * not matter.
 */
export function match(kind: Kind, entries: readonly Entry[], listed: readonly LiveObject[]): Matching {
  const { present, byKey } = indexed(listed);
  const byAddress = new Map<string, Match>();
  const taken = new Set<string>();
  const duplicates: { address: string; duplicate: LiveObject }[] = [];

  const pinned = entries.filter((entry) => entry.pin !== null);
  const ids = new Map(pinned.length === 0 ? [] : present.map((object) => [object.id, object]));
  for (const entry of pinned) {
    const live = ids.get(entry.pin) ?? null;
    if (live) taken.add(live.identity);
    byAddress.set(entry.address, { ...NO_MATCH, live });
  }

  let open = entries.filter((entry) => entry.pin === null).map((entry) => ({ entry, levels: levelsOf(kind, entry) }));
  for (let level = 0; open.some(({ levels }) => level < levels.length); level++) {
    const found = open.map(({ entry, levels }) => ({ entry, lives: withKeys(byKey, levels[level] ?? [], taken) }));
    const claims = new Map<string, number>();
    for (const { lives } of found)
      for (const { identity } of lives) claims.set(identity, (claims.get(identity) ?? 0) + 1);
    for (const { entry, lives } of found) {
      if (lives.length === 0) continue;
      const choice = choose(lives, claims);
      byAddress.set(entry.address, choice);
      for (const { identity } of lives) taken.add(identity);
      if (!choice.live) continue;
      for (const duplicate of lives)
        if (duplicate !== choice.live) duplicates.push({ address: entry.address, duplicate });
    }
    open = open.filter(({ entry }) => !byAddress.has(entry.address));
  }
  const unclear = unclearMatches(
    kind,
    open.map(({ entry }) => entry),
    present.filter(({ identity }) => !taken.has(identity)),
  );
  for (const [address, found] of unclear) byAddress.set(address, found);

  const meant = new Set<string>();
  for (const { live, candidates } of byAddress.values())
    for (const { identity } of live ? [live] : candidates) meant.add(identity);
  const unmanaged = present.filter((object) => isReadable(object) && !meant.has(object.identity));
  return { byAddress, unmanaged: unmanaged.sort(byIdentity), duplicates };
}

/** What entries without a match may still mean: objects whose words are not understood, or one that could not be read. */
function unclearMatches(
  { unclearIdentity }: Kind,
  entries: readonly Entry[],
  left: readonly LiveObject[],
): ReadonlyMap<string, Match> {
  const hiddenBy = left.find(({ unreadable, keys }) => unreadable !== null && keys.length === 0) ?? null;
  if (!unclearIdentity || entries.length === 0)
    return new Map(entries.map(({ address }) => [address, { ...NO_MATCH, hiddenBy }]));
  const byKey = indexByKey(left.filter(isReadable), ({ value }) => unclearIdentity.liveKeys(value));
  return new Map(
    entries.map((entry) => {
      const lives = new Set(unclearIdentity.desiredKeys(entry.spec).flatMap((key) => byKey.get(key) ?? []));
      const found = [...lives]
        .map((live) => ({ live, words: unclearIdentity.differences(entry.spec, live.value) }))
        .filter(({ words }) => words.length > 0);
      const candidates = found.map(({ live }) => live).sort(byIdentity);
      return [entry.address, { live: null, candidates, unclear: found.flatMap(({ words }) => words), hiddenBy }];
    }),
  );
}

function isReadable({ unreadable }: LiveObject): boolean {
  return unreadable === null;
}

/** What an entry can be found by. */
const levelsByEntry = new WeakMap<Entry, readonly (readonly string[])[]>();

function levelsOf(kind: Kind, entry: Entry): readonly (readonly string[])[] {
  const known = levelsByEntry.get(entry) ?? kind.desiredKeys(entry.spec, entry.name);
  levelsByEntry.set(entry, known);
  return known;
}

/** Computes the keys of the entries while the network is waited for. */
export function prepareMatch(kinds: readonly Kind[], entries: readonly Entry[]): void {
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  for (const entry of entries) {
    const kind = byKey.get(entry.kind);
    if (kind) levelsOf(kind, entry);
  }
}

/** One object that is not FAILED is the match; several are ambiguous, and so is one that another entry claims at the same level. */
function choose(lives: readonly LiveObject[], claims: ReadonlyMap<string, number>): Match {
  const working = lives.length === 1 ? lives : lives.filter((live) => live.phase !== "failed");
  const eligible = working.length > 0 ? working : lives.slice(-1);
  if (eligible.length > 1 || eligible.some(({ identity }) => (claims.get(identity) ?? 0) > 1))
    return { ...NO_MATCH, candidates: eligible };
  return { ...NO_MATCH, live: eligible[0] ?? null };
}

function withKeys(
  byKey: ReadonlyMap<string, readonly LiveObject[]>,
  keys: readonly string[],
  taken: ReadonlySet<string>,
): readonly LiveObject[] {
  const [only = ""] = keys;
  if (keys.length < 2) return (byKey.get(only) ?? []).filter(({ identity }) => !taken.has(identity)).sort(byIdentity);
  const found = new Set<LiveObject>();
  for (const key of keys) for (const live of byKey.get(key) ?? []) if (!taken.has(live.identity)) found.add(live);
  return [...found].sort(byIdentity);
}

/** Every object that has one of the keys, those that are being deleted too. */
export function underKeys(listed: readonly LiveObject[], keys: readonly string[]): readonly LiveObject[] {
  const all = allByKey.get(listed) ?? indexByKey(listed);
  allByKey.set(listed, all);
  return [...new Set(keys.flatMap((key) => all.get(key) ?? []))];
}

interface Index {
  readonly present: readonly LiveObject[];
  readonly byKey: ReadonlyMap<string, readonly LiveObject[]>;
}

/** Every change that waits asks about the objects of one poll, so they are indexed once. */
const indexes = new WeakMap<readonly LiveObject[], Index>();
/** By key, what is being deleted included. */
const allByKey = new WeakMap<readonly LiveObject[], ReadonlyMap<string, readonly LiveObject[]>>();

function indexed(listed: readonly LiveObject[]): Index {
  const known = indexes.get(listed);
  if (known) return known;
  const present = listed.filter((object) => object.phase !== "deleting");
  const index = { present, byKey: indexByKey(present) };
  indexes.set(listed, index);
  return index;
}

function indexByKey(
  objects: readonly LiveObject[],
  keysOf: (object: LiveObject) => readonly string[] = ({ keys }) => keys,
): ReadonlyMap<string, readonly LiveObject[]> {
  const index = new Map<string, LiveObject[]>();
  for (const object of objects) {
    for (const key of keysOf(object)) {
      const bucket = index.get(key);
      if (bucket) bucket.push(object);
      else index.set(key, [object]);
    }
  }
  return index;
}

function byIdentity(a: LiveObject, b: LiveObject): number {
  return a.identity < b.identity ? -1 : a.identity > b.identity ? 1 : 0;
}
