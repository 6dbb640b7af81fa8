import type { LiveObject } from "../model/change.ts";
import type { Entry, Kind } from "../model/kind.ts";

/** What is live for one entry. */
export interface Match {
  /** The live object that the entry means, or null. */
  readonly live: LiveObject | null;
  /** All live objects that the entry could mean, where that cannot be told. */
  readonly candidates: readonly LiveObject[];
}

/** What is live for each entry, and what no entry means. */
export interface Matching {
  readonly byAddress: ReadonlyMap<string, Match>;
  readonly unmanaged: readonly LiveObject[];
  /** FAILED objects beside a match; they are unmanaged too, and worth a warning. */
  readonly twins: readonly { readonly address: string; readonly twin: LiveObject }[];
}

const NOTHING: Match = { live: null, candidates: [] };

/**
 * Pairs the entries of one kind and scope with what is live, by key and never pairwise. Pins come first, then the kind's
 * levels of keys from the strongest: an entry is decided at the first level at which anything is found. An object that is
 * being deleted counts as absent. The order of entries and objects does not matter. Pure.
 */
export function match(kind: Kind, entries: readonly Entry[], listed: readonly LiveObject[]): Matching {
  const { present, byKey } = indexed(listed);
  const byAddress = new Map<string, Match>();
  const taken = new Set<string>();
  const twins: { address: string; twin: LiveObject }[] = [];

  const pinned = entries.filter((entry) => entry.pin !== null);
  const ids = new Map(pinned.length === 0 ? [] : present.map((object) => [object.atlasId, object]));
  for (const entry of pinned) {
    const live = ids.get(entry.pin ?? "") ?? null;
    if (live) taken.add(live.id);
    byAddress.set(entry.address, { live, candidates: [] });
  }

  let open = entries
    .filter((entry) => entry.pin === null)
    .map((entry) => ({ entry, levels: kind.desiredKeys(entry.spec, entry.name) }));
  for (let level = 0; open.some(({ levels }) => level < levels.length); level++) {
    const found = open.map(({ entry, levels }) => ({ entry, lives: under(byKey, levels[level] ?? [], taken) }));
    const claims = new Map<string, number>();
    for (const { lives } of found) for (const live of lives) claims.set(live.id, (claims.get(live.id) ?? 0) + 1);
    for (const { entry, lives } of found) {
      if (lives.length === 0) continue;
      const choice = choose(lives, claims);
      byAddress.set(entry.address, choice);
      for (const live of lives) taken.add(live.id);
      if (choice.live)
        for (const twin of lives) if (twin.id !== choice.live.id) twins.push({ address: entry.address, twin });
    }
    open = open.filter(({ entry }) => !byAddress.has(entry.address));
  }
  for (const { entry } of open) byAddress.set(entry.address, NOTHING);

  const meant = new Set<string>();
  for (const { live, candidates } of byAddress.values()) {
    if (live) meant.add(live.id);
    for (const { id } of candidates) meant.add(id);
  }
  return { byAddress, unmanaged: present.filter((object) => !meant.has(object.id)).sort(byId), twins };
}

/** One object that is not FAILED is the match; several, or one that another entry claims as strongly, cannot be told apart. */
function choose(lives: readonly LiveObject[], claims: ReadonlyMap<string, number>): Match {
  const working = lives.length === 1 ? lives : lives.filter((live) => live.phase !== "failed");
  const eligible = working.length > 0 ? working : lives.slice(-1);
  if (eligible.length > 1 || eligible.some((live) => (claims.get(live.id) ?? 0) > 1))
    return { live: null, candidates: eligible };
  return { live: eligible[0] ?? null, candidates: [] };
}

function under(
  byKey: ReadonlyMap<string, readonly LiveObject[]>,
  keys: readonly string[],
  taken: ReadonlySet<string>,
): readonly LiveObject[] {
  const [only = ""] = keys;
  if (keys.length < 2) return (byKey.get(only) ?? []).filter((live) => !taken.has(live.id)).sort(byId);
  const found = new Set<LiveObject>();
  for (const key of keys) for (const live of byKey.get(key) ?? []) if (!taken.has(live.id)) found.add(live);
  return [...found].sort(byId);
}

/** Every object that has one of the keys, the leaving ones too. Pure. */
export function underKeys(listed: readonly LiveObject[], keys: readonly string[]): readonly LiveObject[] {
  const all = allByKey.get(listed) ?? indexByKey(listed);
  allByKey.set(listed, all);
  return [...new Set(keys.flatMap((key) => all.get(key) ?? []))];
}

interface Index {
  readonly present: readonly LiveObject[];
  readonly byKey: ReadonlyMap<string, readonly LiveObject[]>;
}

/** One look is asked about by everybody who waits for it, so it is indexed once. */
const indexes = new WeakMap<readonly LiveObject[], Index>();
/** By key, what is being deleted included. */
const allByKey = new WeakMap<readonly LiveObject[], ReadonlyMap<string, readonly LiveObject[]>>();

function indexed(listed: readonly LiveObject[]): Index {
  const known = indexes.get(listed);
  if (known) return known;
  const present = listed.filter((object) => object.phase !== "leaving");
  const index = { present, byKey: indexByKey(present) };
  indexes.set(listed, index);
  return index;
}

function indexByKey(objects: readonly LiveObject[]): ReadonlyMap<string, readonly LiveObject[]> {
  const index = new Map<string, LiveObject[]>();
  for (const object of objects) {
    for (const key of object.keys) {
      const bucket = index.get(key);
      if (bucket) bucket.push(object);
      else index.set(key, [object]);
    }
  }
  return index;
}

function byId(a: LiveObject, b: LiveObject): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
