import { type Address, addressText } from "../model/address.ts";
import { isForbidden, isNotFound } from "../model/atlas-error.ts";
import type { Change } from "../model/change.ts";
import type { Consumer, ConsumerSource, ConsumersOf } from "../model/consumer.ts";
import type { AtlasReader, Kind } from "../model/kind.ts";
import { kindByKey } from "../model/kind-order.ts";

/** The consumers that were listed in one place. */
export interface ConsumerListing {
  readonly source: ConsumerSource;
  readonly place: string;
  readonly consumers: readonly Consumer[];
  /** Why they could not be read, or null. */
  readonly unreadable: string | null;
}

/**
 * Lists the consumers of every live object that would be updated, replaced or deleted, each list once. Where nothing would be,
 * nothing is asked. An account that may not list them is no reason to stop: they are then unknown.
 */
export function readConsumers(
  atlas: AtlasReader,
  kinds: readonly Kind[],
  changes: ReadonlyMap<string, Change>,
): Promise<readonly ConsumerListing[]> {
  const places = new Map<ConsumerSource, Map<string, Address>>();
  for (const change of changes.values()) {
    const { consumers } = kindByKey(kinds, change.kind);
    if (!consumers || change.live === null || !isWrite(change)) continue;
    const place = consumers.placeOf(change.entry);
    const known = places.get(consumers.source) ?? new Map<string, Address>();
    places.set(consumers.source, known.set(addressText(place), place));
  }
  return Promise.all(
    [...places].flatMap(([source, found]) => [...found.values()].map((place) => listConsumers(atlas, source, place))),
  );
}

async function listConsumers(atlas: AtlasReader, source: ConsumerSource, place: Address): Promise<ConsumerListing> {
  const listing = { source, place: addressText(place), consumers: [], unreadable: null };
  try {
    return { ...listing, consumers: await source.list(atlas, place) };
  } catch (error) {
    // The place itself is there, so that a list which is not found is no empty one.
    if (isNotFound(error)) return { ...listing, unreadable: `Atlas finds no list of its ${source.title.many}` };
    if (!isForbidden(error)) throw error;
    return { ...listing, unreadable: `this account may not list ${source.title.many}` };
  }
}

/** What is known of the consumers of a change's live object, or null where they were not read. */
export function consumersOf(kind: Kind, change: Change, listings: readonly ConsumerListing[]): ConsumersOf | null {
  const { consumers } = kind;
  if (!consumers || change.live === null || !isWrite(change)) return null;
  const { source } = consumers;
  const place = consumers.placeOf(change.entry);
  const listing = listings.find((one) => one.source === source && one.place === addressText(place));
  if (!listing) return null;
  const uses = listing.consumers
    .filter((consumer) => consumers.isUsedBy(consumer, change.entry))
    .map((consumer) => ({
      name: consumer.name,
      state: consumer.state,
      isRunning: consumer.isRunning,
      preventsDeletion: consumers.preventsDeletion(consumer),
      advice: source.advice(consumer, place),
    }));
  const unclear = listing.consumers.filter(
    (consumer) => consumer.mayUseOthers && consumer.isRunning && !consumers.isUsedBy(consumer, change.entry),
  );
  return { title: source.title, unreadable: listing.unreadable, uses, unclear: unclear.map(({ name }) => name) };
}

function isWrite({ action }: Change): boolean {
  return action === "update" || action === "replace" || action === "delete";
}
