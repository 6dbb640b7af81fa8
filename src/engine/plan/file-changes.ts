import { addressText, isSameAddress } from "../model/address.ts";
import type { Change, FileChanges, Plan } from "../model/change.ts";
import type { Json } from "../model/kind.ts";
import { stableText } from "./compare.ts";
import { type LiveState, placeOf } from "./read-live.ts";

/**
 * What a new version of the file says no more about objects that stay in Atlas: a plan is silent about them, for what nothing
 * declares is left alone. Both plans are made of the same live objects.
 */
export function fileChanges(before: Plan, now: Plan, live: LiveState): FileChanges {
  const then = new Map(before.resources.map((change) => [change.address, change]));
  const here = new Map(now.resources.map((change) => [change.address, change]));
  const found = new Set(now.resources.flatMap(({ id, kind }) => (id === null ? [] : [`${kind} ${id}`])));
  const isLost = ({ id, kind }: Change): boolean => id !== null && !found.has(`${kind} ${id}`);
  const read = new Set(live.listings.filter(({ unreadable }) => unreadable === null).map(placeOf));
  const mayStay = (change: Change): boolean => (read.has(placeOf(change.entry)) ? isLost(change) : true);
  const left = before.resources.filter(
    (change) => !here.has(change.address) && change.entry.ensure === "present" && mayStay(change),
  );
  const created = now.resources.filter(({ address, action }) => action === "create" && !then.has(address));
  const taken = new Set<Change>();
  const renamed = left.flatMap((old) => {
    const next = created.find((candidate) => !taken.has(candidate) && isRenamed(old, candidate));
    if (next === undefined) return [];
    taken.add(next);
    return [{ from: old, to: next }];
  });
  const isRenamedAway = (change: Change): boolean => renamed.some(({ from }) => contains(from, change));
  return {
    left: left.filter((change) => !isRenamedAway(change)),
    renamed: renamed.filter(({ from }) => !renamed.some((other) => other.from !== from && contains(other.from, from))),
    redirected: now.resources.flatMap((change) => {
      const old = then.get(change.address);
      const isElsewhere = change.action === "create" && old !== undefined && isLost(old);
      return isElsewhere && old.entry.ensure === "present" ? [{ from: old, to: change }] : [];
    }),
  };
}

/** Whether two entries say the same under two names. */
function isRenamed(old: Change, next: Change): boolean {
  return (
    old.kind === next.kind &&
    old.entry.name !== next.entry.name &&
    isSameAddress(old.entry.parent, next.entry.parent) &&
    stableText(old.entry.spec as Json) === stableText(next.entry.spec as Json)
  );
}

/** Whether an entry is the other one, or inside it. */
function contains(outer: Change, { entry }: Change): boolean {
  for (let at: typeof entry.parent = { kind: entry.kind, name: entry.name, parent: entry.parent }; at; at = at.parent)
    if (addressText(at) === outer.address) return true;
  return false;
}
