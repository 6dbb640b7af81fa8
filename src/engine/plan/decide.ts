import { addressText, chain, collectionText } from "../model/address.ts";
import type { AdoptableEntry, Change, LiveObject, Unmanaged, WritingAction } from "../model/change.ts";
import type { Difference, Entry, Json, Kind, LiveContainer, NameOf, Reference, Resolve } from "../model/kind.ts";
import { rootKind } from "../model/kind-order.ts";
import type { Target } from "../model/target.ts";
import { adoptableEntry } from "./adopt.ts";
import { addressOfReference, type BuildContext, buildChange, type Decision } from "./build-change.ts";
import { isEnvReference, leaves } from "./compare.ts";
import { type Match, match, NO_MATCH } from "./match.ts";
import { type Listing, type LiveState, placeOf } from "./read-live.ts";

/** Why an entry's secrets are to be sent again: `secretVersion`, or a field whose variable is another one now. */
export interface RotatedField {
  /** `secretVersion`, or the path of a field that holds a variable. */
  readonly path: string;
  /** What the file said before; null where it said nothing, or that is not known. */
  readonly before: Json;
  readonly now: Json;
}

/** Secrets that are to be sent again, by address. */
export type Rotations = ReadonlyMap<string, readonly RotatedField[]>;

/** What this run may carry out. */
export interface Policy {
  readonly allowedActions: ReadonlySet<WritingAction>;
  /** Atlas shows no secret, so only git can say that one is new. */
  readonly rotations: Rotations;
}

/** What is decided about every entry, and what no entry means. */
export interface Decisions {
  /** By address, before what uses their objects is known. */
  readonly changes: ReadonlyMap<string, Change>;
  readonly unmanaged: readonly Unmanaged[];
  readonly warnings: readonly string[];
}

/**
 * Decides every entry of a target. Kinds are decided in the order of the registry, so that an entry knows what becomes of its
 * parent and of what it refers to.
 */
export function decideAll(target: Target, live: LiveState, kinds: readonly Kind[], policy: Policy): Decisions {
  const changes = new Map<string, Change>();
  const unmanaged: Unmanaged[] = [];
  const warnings: string[] = [];
  const byKind = Map.groupBy(target.entries, ({ kind }) => kind);
  const context = buildContext(target, policy);
  const nameOf: NameOf = (kind, id) =>
    [...changes.values()].find((change) => change.kind === kind && change.id === id)?.entry.name ?? null;
  for (const kind of kinds) {
    const entries = Map.groupBy(byKind.get(kind.key) ?? [], placeOf);
    const listings = new Map(
      live.listings.filter((listing) => listing.kind === kind.key).map((listing) => [placeOf(listing), listing]),
    );
    const declared = declaredPlaces(target, kind, kinds, byKind);
    for (const place of new Set([...entries.keys(), ...listings.keys()])) {
      const listing = listings.get(place);
      const here = entries.get(place) ?? [];
      const matching = match(kind, here, listing?.objects ?? []);
      for (const entry of here) {
        const found = matching.byAddress.get(entry.address) ?? NO_MATCH;
        const decision =
          decideUnreadable(entry, listing, changes) ??
          decide(kind, entry, found, changes, { rotations: policy.rotations, projectId: target.projectId });
        changes.set(entry.address, buildChange(context, kind, entry, decision));
      }
      if (declared.has(place)) unmanaged.push(...unmanagedIn(kind, matching.unmanaged, here, nameOf));
      warnings.push(...matching.duplicates.map(({ address }) => duplicateWarning(kind, address)));
      if (listing?.declaredOnly) warnings.push(namesOnlyWarning(kind, listing));
    }
  }
  return { changes, unmanaged, warnings };
}

/** What every change of a target is built with. */
export function buildContext(target: Target, { allowedActions }: Policy): BuildContext {
  return { target, allowedActions, declared: new Set(target.entries.map(({ address }) => address)) };
}

/** Keys of the kinds of which something would be deleted or replaced, so that what uses them must be known. */
export function kindsDeleted({ changes }: Decisions): ReadonlySet<string> {
  return new Set([...changes.values()].filter(({ destructive }) => destructive).map(({ kind }) => kind));
}

/** In a list that could not be read, and in a parent that is unknown, nothing counts as missing. */
function decideUnreadable(
  entry: Entry,
  listing: Listing | undefined,
  changes: ReadonlyMap<string, Change>,
): Decision | null {
  if (listing) {
    return listing.unreadable === null ? null : { action: "unknown", reason: "unreadable", blockedBy: "unreadable" };
  }
  const parent = entry.parent === null ? undefined : changes.get(addressText(entry.parent));
  if (parent?.action !== "unknown") return null;
  return {
    action: "unknown",
    reason: parent.reason,
    blockedBy: parent.blockedBy === "unreadable" ? "unreadable" : "parent",
  };
}

/** The places whose objects the file is about, those that it does not declare included. */
function declaredPlaces(
  target: Target,
  kind: Kind,
  kinds: readonly Kind[],
  byKind: ReadonlyMap<string, readonly Entry[]>,
): ReadonlySet<string> {
  if (!target.mentioned.has(rootKind(kind, kinds).key)) return new Set();
  if (kind.within === undefined) return new Set([collectionText(kind.key, null)]);
  return new Set((byKind.get(kind.within) ?? []).map((parent) => collectionText(kind.key, parent)));
}

/** Without the duplicate's id: it is unmanaged, and not everybody may read of what is. */
function duplicateWarning(kind: Kind, address: string): string {
  return `${address}: another ${kind.title.one} leads to the same target and is FAILED. It is left alone, as unmanaged; delete it in Atlas.`;
}

function namesOnlyWarning(kind: Kind, { parent }: Listing): string {
  const where = parent === null ? kind.key : addressText(parent);
  return `${where}: this account may not list ${kind.title.many}; the declared ones were read by name, others are not shown.`;
}

function decide(
  kind: Kind,
  entry: Entry,
  { live, candidates, unclear, hiddenBy }: Match,
  changes: ReadonlyMap<string, Change>,
  { rotations, projectId }: { readonly rotations: Rotations; readonly projectId: string },
): Decision {
  if (candidates.length > 0)
    return { action: "unknown", reason: "ambiguous", blockedBy: "ambiguous", candidates, fields: unclear };
  if (live?.unreadable || (live === null && hiddenBy))
    return { action: "unknown", reason: "unreadable", blockedBy: "unreadable" };
  if (live === null) return decideMissing(kind, entry, changes);
  if (entry.ensure === "absent")
    return {
      action: "delete",
      reason: "absent-requested",
      live,
      fields: deletedLeaves(kind, live),
      names: namesOf(kind, entry, changes),
    };

  const resolve = resolver(changes);
  const compare = (value: object, by: Resolve = resolve): readonly Difference[] =>
    kind.differences(entry.spec, value, by, projectId);
  const compared = compare(live.value);
  const rotated = rotation(entry, rotations);
  const fields = [...compared, ...rotated];
  const names = namesOf(kind, entry, changes);
  const found = { live, fields, rotated, names, midway: midwayOf(kind, entry, live, compared, compare) };
  // What only the other side can make, only they can make anew.
  if (live.phase === "failed") return { ...found, action: kind.create ? "replace" : "no-op", reason: "failed" };
  if (isParentReplaced(entry, changes)) return { ...found, action: "replace", reason: "dependency-replaced" };
  if (fields.length > 0) {
    if (fields.some(({ immutable }) => immutable) || !kind.update) {
      const reason = onlyFollows(kind, entry, live, changes, compare) ? "dependency-replaced" : "immutable-field";
      return { ...found, action: "replace", reason };
    }
    return { ...found, action: "update", reason: compared.length === 0 ? "secret-version" : "differs" };
  }
  return live.phase === "pending" && !live.settled
    ? { ...found, action: "no-op", reason: "provisioning", waitsFor: "atlas" }
    : { ...found, action: "no-op", reason: "equal" };
}

function decideMissing(kind: Kind, entry: Entry, changes: ReadonlyMap<string, Change>): Decision {
  if (entry.ensure === "absent") return { action: "no-op", reason: "absent" };
  if (entry.pin !== null) return { action: "unknown", reason: "not-live", blockedBy: "not-live" };
  if (!kind.create) return { action: "no-op", reason: "awaiting-request", waitsFor: "other-side" };
  const createBlocker = kind.createBlocker?.(entry.spec, entry.name, containersOf(entry, changes)) ?? null;
  if (createBlocker !== null)
    return { action: "unknown", reason: "missing", blockedBy: "not-creatable", createBlocker };
  return { action: "create", reason: "missing", fields: newLeaves(entry) };
}

/** The entries that contain an entry, nearest first, with what is live of them. */
function containersOf({ parent }: Entry, changes: ReadonlyMap<string, Change>): readonly LiveContainer[] {
  if (parent === null) return [];
  return chain(parent)
    .toReversed()
    .flatMap((address) => {
      const change = changes.get(addressText(address));
      return change ? [{ spec: change.entry.spec, live: change.live?.value ?? null }] : [];
    });
}

/** Whether what contains an object is deleted and created again, and the object with it. */
function isParentReplaced(entry: Entry, changes: ReadonlyMap<string, Change>): boolean {
  const parent = entry.parent === null ? undefined : changes.get(addressText(entry.parent));
  return parent?.action === "replace" && parent.isReplaceable && entry.pin === null;
}

function rotation(entry: Entry, rotations: Rotations): readonly Difference[] {
  return (rotations.get(entry.address) ?? []).map(({ path, before, now }) => ({
    path,
    live: before,
    desired: now,
    sensitive: false,
    immutable: false,
  }));
}

/** Where an update takes two calls: what is live after the first, and what differs then. */
function midwayOf(
  kind: Kind,
  entry: Entry,
  live: LiveObject,
  compared: readonly Difference[],
  compare: (value: object) => readonly Difference[],
): NonNullable<Decision["midway"]> | null {
  const half = kind.midway?.(entry.spec, live.value, compared) ?? null;
  return half === null ? null : { live: half, differences: compare(half) };
}

/** The names of the entries that an entry refers to, by the ids that they have in Atlas. */
function namesOf(kind: Kind, entry: Entry, changes: ReadonlyMap<string, Change>): ReadonlyMap<string, string> {
  return new Map(
    (kind.references?.(entry.spec) ?? []).flatMap((reference): [string, string][] => {
      const address = addressOfReference(reference);
      const id = changes.get(address)?.id;
      return id ? [[id.toLowerCase(), address]] : [];
    }),
  );
}

/** Whether an object would stay if what it refers to were not replaced. */
function onlyFollows(
  kind: Kind,
  entry: Entry,
  live: LiveObject,
  changes: ReadonlyMap<string, Change>,
  compare: (value: object, by: Resolve) => readonly Difference[],
): boolean {
  const replacedId = (reference: Reference): string | undefined => {
    const target = changes.get(addressOfReference(reference));
    return target?.action === "replace" ? (target.id ?? undefined) : undefined;
  };
  const follows = (kind.references?.(entry.spec) ?? []).some((reference) => replacedId(reference) !== undefined);
  return follows && !compare(live.value, replacedId).some(({ immutable }) => immutable);
}

function resolver(changes: ReadonlyMap<string, Change>): Resolve {
  return (reference) => {
    const target = changes.get(addressOfReference(reference));
    if (!target || target.action === "unknown") return undefined;
    const isNew = target.action === "create" || (target.action === "replace" && target.isReplaceable);
    return isNew ? null : target.id;
  };
}

function newLeaves(entry: Entry): readonly Difference[] {
  return leaves(entry.spec as Json).map(({ path, value }) => ({
    path,
    live: null,
    desired: value,
    sensitive: isEnvReference(value),
    immutable: false,
  }));
}

function deletedLeaves(kind: Kind, live: LiveObject): readonly Difference[] {
  return leaves(kind.describe(live.value)).map(({ path, value }) => ({
    path,
    live: value,
    desired: null,
    sensitive: false,
    immutable: false,
  }));
}

/** What nobody declares in one place, with names for pasting that no other entry of the place has. */
function unmanagedIn(
  kind: Kind,
  objects: readonly LiveObject[],
  entries: readonly Entry[],
  nameOf: NameOf,
): readonly Unmanaged[] {
  const taken = new Set(entries.map(({ name }) => name));
  return objects.map((live) => {
    // A text may be drawn twice, and an object keeps the name that it got first.
    let made: { readonly entry: AdoptableEntry | null } | null = null;
    return {
      ...unmanagedOf(kind, live),
      toEntry() {
        if (made !== null) return made.entry;
        const entry = adoptableEntry(kind, live, nameOf, taken);
        if (entry !== null) taken.add(entry.name);
        made = { entry };
        return entry;
      },
    };
  });
}

function unmanagedOf(kind: Kind, live: LiveObject): Omit<Unmanaged, "toEntry"> {
  const { parent, id, name, state, value } = live;
  return { kind: kind.key, parent, id, name, state, config: kind.describe(value), live };
}
