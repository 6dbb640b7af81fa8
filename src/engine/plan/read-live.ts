import { type Address, collectionText, isSameAddress, makeAddress } from "../model/address.ts";
import { AtlasError, isForbidden, isNotFound, withAdvice } from "../model/atlas-error.ts";
import type { LiveObject } from "../model/change.ts";
import type { AtlasReader, Entry, Kind, Phase } from "../model/kind.ts";
import { rootKind } from "../model/kind-order.ts";
import type { Target } from "../model/target.ts";
import type { ConsumerListing } from "./consumers.ts";

/** What Atlas has of one kind, in one parent where the kind is inside another. */
export interface Listing {
  readonly kind: string;
  /** Null at the top level, and where a kind inside another could not be read because its parents could not. */
  readonly parent: Address | null;
  readonly objects: readonly LiveObject[];
  /** Why it could not be read, or null. Then `objects` is empty and means nothing. */
  readonly unreadable: string | null;
  /** True where only the declared objects could be read, by name: what else is live is not known. */
  readonly declaredOnly: boolean;
}

/** What Atlas has of everything that a plan needs. */
export interface LiveState {
  readonly listings: readonly Listing[];
  /** Consumers of what would be changed or deleted, once that is known. */
  readonly consumers: readonly ConsumerListing[];
}

/**
 * Reads what the target's kinds have live, each kind as soon as its parents are known. Only reads: it is given the reader.
 * Rejects where a list could not be read whole.
 */
export async function readLive(atlas: AtlasReader, kinds: readonly Kind[], target: Target): Promise<LiveState> {
  const reading = new Map<string, Promise<readonly Listing[]>>();
  for (const kind of kinds.filter((candidate) => target.mentioned.has(rootKind(candidate, kinds).key))) {
    const above = kind.within === undefined ? null : (reading.get(kind.within) ?? Promise.resolve([]));
    reading.set(kind.key, readKind(atlas, kind, target, above));
  }
  return { listings: (await Promise.all(reading.values())).flat(), consumers: [] };
}

async function readKind(
  atlas: AtlasReader,
  kind: Kind,
  target: Target,
  above: Promise<readonly Listing[]> | null,
): Promise<readonly Listing[]> {
  const isListed = (parent: Address): boolean =>
    !kind.listedWhereMentioned || target.mentioned.has(collectionText(kind.key, parent));
  const parents = above === null ? [null] : declaredParents(kind, target, await above).filter(isListed);
  return Promise.all(parents.map((parent) => readListing(atlas, kind, parent, target.entries)));
}

/**
 * Adds what uses objects of the given kinds, wherever it is: needed before one of them is deleted or replaced, for its
 * dependents may be in workspaces that the file does not mention.
 */
export async function readDependents(
  atlas: AtlasReader,
  kinds: readonly Kind[],
  target: Target,
  known: LiveState,
  of: ReadonlySet<string>,
): Promise<LiveState> {
  const listings = [...known.listings];
  for (const kind of kinds.filter(({ usesKinds }) => usesKinds?.some((used) => of.has(used))))
    await readEverywhere(atlas, kinds, kind, target.entries, listings);
  return { ...known, listings };
}

/** Adds to the listings what Atlas has of a kind in every parent that there is. */
async function readEverywhere(
  atlas: AtlasReader,
  kinds: readonly Kind[],
  kind: Kind,
  entries: readonly Entry[],
  listings: Listing[],
): Promise<void> {
  const container = kinds.find(({ key }) => key === kind.within);
  if (container) await readEverywhere(atlas, kinds, container, entries, listings);
  const above = listings.filter((listing) => listing.kind === container?.key);
  const parents = container ? possibleParents(kind, listings) : [null];
  const known = new Set(listings.filter((listing) => listing.kind === kind.key).map(placeOf));
  const missing = parents.filter((parent) => !known.has(collectionText(kind.key, parent)));
  listings.push(...(await Promise.all(missing.map((parent) => readListing(atlas, kind, parent, entries)))));
  const unreadable = above.find((listing) => listing.unreadable !== null)?.unreadable;
  if (unreadable && !known.has(kind.key))
    listings.push({ kind: kind.key, parent: null, objects: [], unreadable, declaredOnly: false });
}

/** The live objects in which there can be some of a kind. */
export function possibleParents(kind: Kind, listings: readonly Listing[]): readonly Address[] {
  const containers = listings.filter((listing) => listing.kind === kind.within).flatMap(({ objects }) => objects);
  return containers.flatMap((object) => {
    const parent = asParent(object);
    if (parent === null) return [];
    const around = withAncestors(object, listings);
    // A parent that could not be read may contain some all the same.
    const isKnown = around.every(({ unreadable }) => unreadable === null);
    return isKnown && kind.canBeIn?.(around.map(({ value }) => value)) === false ? [] : [parent];
  });
}

/** An object and everything that contains it, nearest first. */
function withAncestors(object: LiveObject, listings: readonly Listing[]): readonly LiveObject[] {
  const { parent } = object;
  if (parent === null) return [object];
  const container = listings
    .find((listing) => listing.kind === parent.kind && isSameAddress(listing.parent, parent.parent))
    ?.objects.find(({ name }) => name === parent.name);
  return container ? [object, ...withAncestors(container, listings)] : [object];
}

/** A live object as the parent of others, or null where nothing can be inside it. */
export function asParent({ kind, name, parent, phase }: LiveObject): Address | null {
  return name === null || phase === "deleting" ? null : makeAddress(kind, name, parent);
}

/** What a listing is of, as text, e.g. `workspaces/orders/connections`. */
export function placeOf({ kind, parent }: { readonly kind: string; readonly parent: Address | null }): string {
  return collectionText(kind, parent);
}

/** What Atlas has of one kind in one parent. A 403 is an answer: unreadable. */
export async function readListing(
  atlas: AtlasReader,
  kind: Kind,
  parent: Address | null,
  entries: readonly Entry[],
): Promise<Listing> {
  const listing = { kind: kind.key, parent, objects: [], unreadable: null, declaredOnly: false };
  try {
    return { ...listing, objects: await readWholeListing(atlas, kind, parent, entries) };
  } catch (error) {
    if (!isForbidden(error)) throw withAdvice(kind, error);
    const found = await findDeclared(atlas, kind, parent, entries);
    return found === null
      ? { ...listing, unreadable: messageOf(withAdvice(kind, error)) }
      : { ...listing, objects: found, declaredOnly: true };
  }
}

const NO_OUTPUTS = {};

/** A raw answer as the engine sees it; unreadable where it has not the shape that the kind needs. */
function liveObject(kind: Kind, parent: Address | null, raw: unknown): LiveObject {
  const parsed = kind.live.safeParse(raw);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join(".") ?? "";
    return unreadableObject(
      kind,
      parent,
      raw,
      path === "" ? "an answer that is not an object" : `no usable \`${path}\``,
    );
  }
  const value = parsed.data;
  const id = kind.id(value);
  const name = kind.liveName?.(value) ?? null;
  const identity = kind.named ? name : id;
  if (identity === null) return unreadableObject(kind, parent, raw, "no id");
  const settled = kind.settled?.(value) ?? false;
  const state = kind.state(value);
  const phase: Phase =
    state === null ? "ready" : Object.hasOwn(kind.phases, state) ? (kind.phases[state] ?? "pending") : "pending";
  return {
    kind: kind.key,
    parent,
    identity,
    id,
    name,
    state,
    phase,
    settled: settled && phase === "pending",
    message: kind.errorMessage?.(value) ?? null,
    keys: kind.liveKeys(value),
    outputs: kind.outputs?.(value) ?? NO_OUTPUTS,
    unreadable: null,
    value,
  };
}

/** An object of which only the identity is known, at most. It makes nothing unknown but the entries that may mean it. */
function unreadableObject(kind: Kind, parent: Address | null, raw: unknown, why: string): LiveObject {
  const value = typeof raw === "object" && raw !== null ? raw : {};
  const id = textOf(() => kind.id(value));
  const name = textOf(() => kind.liveName?.(value));
  const known = kind.named ? name : id;
  const what = known === null ? `a ${kind.title.one}` : `the ${kind.title.one} ${known}`;
  return {
    kind: kind.key,
    parent,
    // Never the answer itself, which may hold what nobody should read.
    identity: known ?? `one without ${kind.named ? "a name" : "an id"}`,
    id,
    name,
    state: null,
    phase: "pending",
    settled: false,
    message: null,
    keys: kind.named && name !== null ? [name] : [],
    outputs: NO_OUTPUTS,
    unreadable: `Atlas lists ${what} with ${why}`,
    value,
  };
}

/** What a kind says of an object that has not its shape, if it is text. */
function textOf(read: () => unknown): string | null {
  try {
    const text = read();
    return typeof text === "string" && text !== "" ? text : null;
  } catch {
    return null;
  }
}

/** How often a list is read again that named one object twice, and so changed while it was being read. */
const LISTINGS = 3;

/** Every object of one kind in one parent. Rejects where the list could not be read whole. */
export async function readWholeListing(
  atlas: AtlasReader,
  kind: Kind,
  parent: Address | null,
  entries: readonly Entry[],
): Promise<readonly LiveObject[]> {
  const declared = declaredIn(kind, parent, entries).map(({ spec }) => spec);
  for (let tries = 1; ; tries++) {
    const read = new Map<unknown, LiveObject>();
    // The first objects are parsed while the rest is still loading.
    const reader: AtlasReader = {
      get: atlas.get,
      list: (path, query) =>
        atlas.list(path, query, (objects) => {
          for (const raw of objects) read.set(raw, liveObject(kind, parent, raw));
        }),
    };
    const listed = await listOf(kind, reader, parent, declared);
    const objects = listed.map((raw) => read.get(raw) ?? liveObject(kind, parent, raw));
    if (!hasDuplicate(objects)) return objects;
    if (tries === LISTINGS) throw unexpected(kind, "a list that names one object twice, so it was not read whole");
  }
}

/**
 * Whether a list names one object twice. Objects without an identity do not count, and two of one name with ids of their own are two.
 */
function hasDuplicate(objects: readonly LiveObject[]): boolean {
  const identities = objects.filter(
    ({ unreadable, keys, id }) => unreadable === null || keys.length > 0 || id !== null,
  );
  if (new Set(identities.map(({ identity }) => identity)).size === identities.length) return false;
  return [...Map.groupBy(identities, ({ identity }) => identity).values()].some((same) => {
    const ids = new Set(same.map(({ id }) => id));
    return ids.has(null) ? same.length > 1 : ids.size < same.length;
  });
}

/** The raw objects. Where the parent is not there, nothing is inside it. */
async function listOf(
  kind: Kind,
  reader: AtlasReader,
  parent: Address | null,
  declared: readonly object[],
): Promise<readonly unknown[]> {
  try {
    return await kind.list(reader, parent, declared);
  } catch (error) {
    if (parent !== null && isNotFound(error)) return [];
    throw error;
  }
}

/** Accounts that may not list may still read by name; null where the kind cannot be read that way either. */
async function findDeclared(
  atlas: AtlasReader,
  kind: Kind,
  parent: Address | null,
  entries: readonly Entry[],
): Promise<readonly LiveObject[] | null> {
  const { find } = kind;
  if (!find) return null;
  const names = declaredIn(kind, parent, entries).map(({ name }) => name);
  const byName = async (name: string): Promise<readonly unknown[]> => {
    try {
      return [await find.call(kind, atlas, parent, name)];
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  };
  try {
    const found = await Promise.all(names.map(byName));
    return found.flat().map((raw) => liveObject(kind, parent, raw));
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}

/** Entries by their place. A file with many parents is asked once for each of them. */
const entriesByPlace = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Entry[]>>();

/** The entries of a kind that a file declares in one parent. */
export function declaredIn(kind: Kind, parent: Address | null, entries: readonly Entry[]): readonly Entry[] {
  const byPlace = entriesByPlace.get(entries) ?? Map.groupBy(entries, placeOf);
  entriesByPlace.set(entries, byPlace);
  return byPlace.get(collectionText(kind.key, parent)) ?? [];
}

/** The declared parents of a kind that are live. Only what is there can be listed: what is inside a missing one is missing with it. */
function declaredParents(kind: Kind, { entries }: Target, above: readonly Listing[]): readonly Address[] {
  const live = new Map(
    above.map((listing) => {
      const names = new Set(listing.objects.flatMap((object) => asParent(object)?.name ?? []));
      return [placeOf(listing), listing.unreadable === null ? names : null] as const;
    }),
  );
  return entries
    .filter((entry) => entry.kind === kind.within)
    .filter((entry) => {
      const names = live.get(placeOf(entry));
      return names === null || names?.has(entry.name);
    })
    .map(({ kind: key, name, parent }) => makeAddress(key, name, parent));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function unexpected(kind: Kind, what: string): AtlasError {
  return new AtlasError({
    method: "GET",
    path: kind.key,
    status: 200,
    errorCode: null,
    detail: `listing ${kind.title.many}, Atlas answered with ${what}.`,
    hint: "Run again; if it stays, report it.",
    fate: "refused",
    reason: "atlas-api",
  });
}
