import { addressText, collectionText, makeAddress } from "../model/address.ts";
import type { Action, LiveObject, Reason, Unmanaged } from "../model/change.ts";
import type { Difference, Entry, Json, Kind, Reference, Resolve } from "../model/kind.ts";
import { rootKind } from "../model/kind-order.ts";
import type { Target } from "../model/target.ts";
import { isEnvReference, leaves } from "./compare.ts";
import { type Match, match } from "./match.ts";
import { type Listing, type LiveState, placeOf } from "./read-live.ts";

/** What would be done about one entry, before anything is known of what hangs on it. */
export interface Draft {
  readonly kind: Kind;
  readonly entry: Entry;
  readonly live: LiveObject | null;
  readonly candidates: readonly LiveObject[];
  readonly action: Action;
  readonly reason: Reason;
  readonly differences: readonly Difference[];
  /** What to do in the file before what is missing can be created. */
  readonly createBlocker: string | null;
}

/** Secrets that are to be sent again: by address, the `secretVersion` that was there before, or null. */
export type Rotations = ReadonlyMap<string, number | null>;

/** What is decided about every entry, and what no entry means. */
export interface Decisions {
  /** By address. */
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly unmanaged: readonly Unmanaged[];
  readonly warnings: readonly string[];
}

/**
 * Decides every entry of a target. Kinds are decided in the order of the registry, so that an entry knows what becomes of
 * what it refers to. Pure.
 */
export function decideAll(target: Target, live: LiveState, kinds: readonly Kind[], rotations: Rotations): Decisions {
  const drafts = new Map<string, Draft>();
  const unmanaged: Unmanaged[] = [];
  const warnings: string[] = [];
  const byKind = Map.groupBy(target.entries, ({ kind }) => kind);
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
        const found = matching.byAddress.get(entry.address) ?? { live: null, candidates: [] };
        drafts.set(
          entry.address,
          unreadable(kind, entry, listing, drafts) ?? decide(kind, entry, found, drafts, rotations),
        );
      }
      if (declared.has(place)) unmanaged.push(...matching.unmanaged.map((object) => unmanagedOf(kind, object)));
      warnings.push(...matching.twins.map(({ address }) => twinWarning(kind, address)));
      if (listing?.declaredOnly) warnings.push(namesOnlyWarning(kind, listing));
    }
  }
  return { drafts, unmanaged, warnings };
}

/** Keys of the kinds of which something would be deleted or replaced, so that their users must be known. Pure. */
export function kindsDeleted({ drafts }: Decisions): ReadonlySet<string> {
  const taken = [...drafts.values()].filter(({ action }) => action === "replace" || action === "delete");
  return new Set(taken.map(({ kind }) => kind.key));
}

/** Nothing is missing in a list that could not be read, nor inside something that cannot be told. */
function unreadable(
  kind: Kind,
  entry: Entry,
  listing: Listing | undefined,
  drafts: ReadonlyMap<string, Draft>,
): Draft | null {
  if (listing?.unreadable != null) return draft(kind, entry, "unknown", "unreadable");
  const container = entry.parent === null ? undefined : drafts.get(addressText(entry.parent));
  return container?.action === "unknown" && !listing ? draft(kind, entry, "unknown", container.reason) : null;
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

/** Without the twin's id: it is unmanaged, and not everybody may read of what is. */
function twinWarning(kind: Kind, address: string): string {
  return `${address}: another ${kind.title.one} leads to the same target and is FAILED. It is left alone, as unmanaged; delete it in Atlas.`;
}

function namesOnlyWarning(kind: Kind, { parent }: Listing): string {
  const where = parent === null ? kind.key : addressText(parent);
  return `${where}: this account may not list ${kind.title.many}; the declared ones were read by name, others are not shown.`;
}

function decide(
  kind: Kind,
  entry: Entry,
  { live, candidates }: Match,
  drafts: ReadonlyMap<string, Draft>,
  rotations: Rotations,
): Draft {
  if (candidates.length > 0) return { ...draft(kind, entry, "unknown", "ambiguous"), candidates };
  if (entry.pin !== null && live === null) {
    return entry.ensure === "absent"
      ? draft(kind, entry, "no-op", "absent")
      : draft(kind, entry, "unknown", "not-live");
  }
  if (entry.ensure === "absent") {
    if (live === null) return draft(kind, entry, "no-op", "absent");
    return { ...draft(kind, entry, "delete", "absent-requested"), live, differences: goneLeaves(kind, live) };
  }
  if (live === null) {
    if (!kind.create) return draft(kind, entry, "no-op", "awaiting-request");
    const createBlocker = kind.createBlocker?.(entry.spec) ?? null;
    if (createBlocker !== null) return { ...draft(kind, entry, "unknown", "missing"), createBlocker };
    return { ...draft(kind, entry, "create", "missing"), differences: newLeaves(entry) };
  }
  const compared = kind.differences(entry.spec, live.value, resolver(drafts));
  const differences = [...compared, ...rotation(kind, entry, rotations)];
  const found = { ...draft(kind, entry, "no-op", "equal"), live, differences };
  // What only the other side can make, only they can make anew.
  if (live.phase === "failed") return { ...found, action: kind.create ? "replace" : "no-op", reason: "failed" };
  if (differences.length > 0) {
    if (differences.some((difference) => difference.immutable) || !kind.update) {
      const reason = onlyFollows(kind, entry, live, drafts) ? "dependency-replaced" : "immutable-field";
      return { ...found, action: "replace", reason };
    }
    return { ...found, action: "update", reason: compared.length === 0 ? "secret-version" : "differs" };
  }
  return live.phase === "pending" && !live.settled ? { ...found, reason: "provisioning" } : found;
}

function rotation(kind: Kind, entry: Entry, rotations: Rotations): readonly Difference[] {
  const before = rotations.get(entry.address);
  if (before === undefined) return [];
  return [
    {
      path: "secretVersion",
      live: before,
      desired: kind.secretVersion?.(entry.spec) ?? null,
      sensitive: false,
      immutable: false,
    },
  ];
}

/** Whether an object would stay if what it refers to were not replaced. */
function onlyFollows(kind: Kind, entry: Entry, live: LiveObject, drafts: ReadonlyMap<string, Draft>): boolean {
  const idThatGoes = (reference: Reference): string | undefined => {
    const below = drafts.get(addressOfReference(reference));
    return below?.action === "replace" ? below.live?.id : undefined;
  };
  const follows = (kind.references?.(entry.spec) ?? []).some((reference) => idThatGoes(reference) !== undefined);
  return follows && !kind.differences(entry.spec, live.value, idThatGoes).some(({ immutable }) => immutable);
}

function resolver(drafts: ReadonlyMap<string, Draft>): Resolve {
  return (reference: Reference) => {
    const draft = drafts.get(addressOfReference(reference));
    if (!draft || draft.action === "unknown") return undefined;
    const renewed = draft.action === "replace" && isReplaceable(draft.kind, draft.entry);
    return draft.action === "create" || renewed ? null : (draft.live?.id ?? null);
  };
}

/** Whether an object may be given up for another: a pinned one is the one that is meant. Pure. */
export function isReplaceable(kind: Kind, entry: Entry): boolean {
  return entry.pin === null && kind.replaceable !== false;
}

/** The address of the entry that a reference names. Pure. */
export function addressOfReference({ kind, name }: Reference): string {
  return addressText(makeAddress(kind, name));
}

function draft(kind: Kind, entry: Entry, action: Action, reason: Reason): Draft {
  return { kind, entry, live: null, candidates: [], action, reason, differences: [], createBlocker: null };
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

function goneLeaves(kind: Kind, live: LiveObject): readonly Difference[] {
  return leaves(kind.describe(live.value)).map(({ path, value }) => ({
    path,
    live: value,
    desired: null,
    sensitive: false,
    immutable: false,
  }));
}

function unmanagedOf(kind: Kind, live: LiveObject): Unmanaged {
  return {
    kind: kind.key,
    parent: live.parent,
    id: live.atlasId,
    name: live.name,
    state: live.state,
    config: kind.describe(live.value),
    live,
  };
}
