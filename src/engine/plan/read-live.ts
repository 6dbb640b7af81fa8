import { AtlasError, isForbidden, isNotFound } from "../model/atlas-error.ts";
import type { LiveObject } from "../model/change.ts";
import type { AtlasReader, Entry, Kind, Phase } from "../model/kind.ts";
import type { Target } from "../model/target.ts";

/** What Atlas has of one kind, in one scope where the kind stands within another. */
export interface Listing {
  readonly kind: string;
  readonly scope: string | null;
  readonly objects: readonly LiveObject[];
  /** Why it could not be read, or null. Then `objects` is empty and means nothing. */
  readonly unreadable: string | null;
  /** True where only the declared objects could be read, by name: what else is live is not known. */
  readonly declaredOnly: boolean;
}

/** What Atlas has of everything that a plan needs. */
export interface LiveState {
  readonly listings: readonly Listing[];
}

/** Reads what the target's kinds have live. Only reads: it is given the reader. Rejects where a list could not be read whole. */
export async function readLive(atlas: AtlasReader, kinds: readonly Kind[], target: Target): Promise<LiveState> {
  const mentioned = kinds.filter((kind) => target.mentioned.has(kind.within ?? kind.key));
  const outer = await Promise.all(
    mentioned.filter((kind) => kind.within === undefined).map((kind) => readListing(atlas, kind, null, target.entries)),
  );
  const inner = mentioned
    .filter((kind) => kind.within !== undefined)
    .flatMap((kind) => scopesOf(kind, target, outer).map((scope) => ({ kind, scope })));
  const nested = await Promise.all(inner.map(({ kind, scope }) => readListing(atlas, kind, scope, target.entries)));
  return { listings: [...outer, ...nested] };
}

/**
 * Adds what uses objects of the given kinds, wherever it is: needed before one of them is deleted or replaced, for its
 * users may stand in workspaces that the file does not mention.
 */
export async function readDependents(
  atlas: AtlasReader,
  kinds: readonly Kind[],
  target: Target,
  known: LiveState,
  of: ReadonlySet<string>,
): Promise<LiveState> {
  const users = kinds.filter((kind) => kind.usesKinds?.some((used) => of.has(used)));
  const has = (kind: string, scope: string | null): boolean =>
    known.listings.some((listing) => listing.kind === kind && listing.scope === scope);
  const listings = [...known.listings];
  for (const kind of users) {
    const container = kinds.find((candidate) => candidate.key === kind.within);
    let scopes: readonly (string | null)[] = [null];
    if (container) {
      const containers =
        listings.find((listing) => listing.kind === container.key) ??
        (await readListing(atlas, container, null, target.entries));
      if (!has(container.key, null)) listings.push({ ...containers, objects: containers.objects });
      scopes = containers.objects.map((object) => object.name);
      if (containers.unreadable !== null)
        listings.push({
          kind: kind.key,
          scope: "*",
          objects: [],
          unreadable: containers.unreadable,
          declaredOnly: false,
        });
    }
    const missing = scopes.filter((scope) => !has(kind.key, scope));
    listings.push(...(await Promise.all(missing.map((scope) => readListing(atlas, kind, scope, target.entries)))));
  }
  return { listings };
}

/** What Atlas has of one kind in one scope. A 403 is an answer: unreadable. */
export async function readListing(
  atlas: AtlasReader,
  kind: Kind,
  scope: string | null,
  entries: readonly Entry[],
): Promise<Listing> {
  const listing = { kind: kind.key, scope, objects: [], unreadable: null, declaredOnly: false };
  try {
    return { ...listing, objects: await readWholeListing(atlas, kind, scope, entries) };
  } catch (error) {
    if (kind.within !== undefined && isNotFound(error)) return listing;
    if (!isForbidden(error)) throw error;
    const found = await findDeclared(atlas, kind, scope, entries);
    return found === null
      ? { ...listing, unreadable: error.message }
      : { ...listing, objects: found, declaredOnly: true };
  }
}

const NO_OUTPUTS = {};

/** A raw answer as the engine sees it. Throws where Atlas's answer has not the shape that the kind needs. */
function liveObject(kind: Kind, scope: string | null, raw: unknown): LiveObject {
  const parsed = kind.live.safeParse(raw);
  if (!parsed.success) {
    const where = parsed.error.issues[0]?.path.join(".") ?? "";
    throw unexpected(kind, `an object without a usable \`${where}\``);
  }
  const value = parsed.data;
  const settled = kind.settled?.(value) ?? false;
  const state = kind.state(value);
  const phase: Phase =
    state === null ? "ready" : Object.hasOwn(kind.phases, state) ? (kind.phases[state] ?? "pending") : "pending";
  return {
    kind: kind.key,
    scope,
    id: kind.id(value),
    name: kind.liveName?.(value) ?? null,
    state,
    phase,
    settled: settled && phase === "pending",
    message: kind.errorMessage?.(value) ?? null,
    keys: kind.liveKeys(value),
    outputs: kind.outputs?.(value) ?? NO_OUTPUTS,
    value,
  };
}

/** How often a list is read again that named one object twice, and so changed while it was being read. */
const LISTINGS = 3;

/** Every object of one kind in one scope. Rejects where the list could not be read whole. */
export async function readWholeListing(
  atlas: AtlasReader,
  kind: Kind,
  scope: string | null,
  entries: readonly Entry[],
): Promise<readonly LiveObject[]> {
  const declared = declaredIn(kind, scope, entries).map(({ spec }) => spec);
  for (let tries = 1; ; tries++) {
    const read = new Map<unknown, LiveObject>();
    // What is there is understood while the rest is under way.
    const reader: AtlasReader = {
      get: atlas.get,
      list: (path, query) =>
        atlas.list(path, query, (objects) => {
          for (const raw of objects) read.set(raw, liveObject(kind, scope, raw));
        }),
    };
    const listed = await kind.list(reader, scope, declared);
    const objects = listed.map((raw) => read.get(raw) ?? liveObject(kind, scope, raw));
    if (new Set(objects.map(({ id }) => id)).size === objects.length) return objects;
    if (tries === LISTINGS) throw unexpected(kind, "a list that names one object twice, so it was not read whole");
  }
}

/** Accounts that may not list may still read by name; null where the kind cannot be read that way either. */
async function findDeclared(
  atlas: AtlasReader,
  kind: Kind,
  scope: string | null,
  entries: readonly Entry[],
): Promise<readonly LiveObject[] | null> {
  const { find } = kind;
  if (!find) return null;
  const names = declaredIn(kind, scope, entries).map(({ name }) => name);
  const byName = async (name: string): Promise<readonly unknown[]> => {
    try {
      return [await find.call(kind, atlas, scope, name)];
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  };
  try {
    const found = await Promise.all(names.map(byName));
    return found.flat().map((raw) => liveObject(kind, scope, raw));
  } catch (error) {
    if (isForbidden(error)) return null;
    throw error;
  }
}

function declaredIn(kind: Kind, scope: string | null, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((entry) => entry.kind === kind.key && entry.scope === scope);
}

/** Only what exists can be listed into: what stands within a workspace that is not there is missing with it. */
function scopesOf(kind: Kind, target: Target, outer: readonly Listing[]): readonly string[] {
  const container = outer.find((listing) => listing.kind === kind.within);
  const declared = target.entries.filter((entry) => entry.kind === kind.within).map(({ name }) => name);
  if (!container || container.unreadable !== null) return declared;
  const live = new Set(container.objects.filter(({ phase }) => phase !== "leaving").map(({ name }) => name));
  return declared.filter((name) => live.has(name));
}

function unexpected(kind: Kind, what: string): AtlasError {
  return new AtlasError({
    method: "GET",
    path: kind.key,
    status: 200,
    errorCode: null,
    detail: `listing ${kind.title}s, Atlas answered with ${what}.`,
    hint: "Run again; if it stays, report it.",
    fate: "refused",
    reason: "atlas-api",
  });
}
