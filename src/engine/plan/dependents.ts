import { type Address, addressText, makeAddress, namesText } from "../model/address.ts";
import type { Kind } from "../model/kind.ts";
import type { Draft } from "./decide.ts";
import { asParent, type LiveState } from "./read-live.ts";

/** An object that uses a live object, by its id or by being inside it. */
export interface Dependent {
  readonly at: Address;
  /** An address, or `workspace/connection` where the file does not declare it. */
  readonly label: string;
  readonly kind: Kind;
  /** True where the plan deletes the dependent too, before what it uses. */
  readonly isDeleted: boolean;
}

/** Who uses what, by {@link objectKey}. Pure. */
export function dependentsOf(
  kinds: readonly Kind[],
  { listings }: LiveState,
  drafts: ReadonlyMap<string, Draft>,
): ReadonlyMap<string, readonly Dependent[]> {
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  const using = listings.flatMap((listing) => {
    const kind = byKey.get(listing.kind);
    return kind?.uses || kind?.within !== undefined ? [{ kind, objects: listing.objects }] : [];
  });
  if (using.length === 0) return new Map();
  const declared = new Map(
    [...drafts.values()].flatMap((draft) =>
      draft.live ? [[objectKey(draft.kind.key, draft.live.id), draft] as const] : [],
    ),
  );
  const users = new Map<string, Dependent[]>();
  const add = (key: string, user: Dependent): void => {
    const known = users.get(key);
    if (known) known.push(user);
    else users.set(key, [user]);
  };
  const containers = new Map(
    listings.flatMap(({ objects }) =>
      objects.flatMap((object) => {
        const address = asParent(object);
        return address === null ? [] : [[addressText(address), object] as const];
      }),
    ),
  );
  for (const { kind, objects } of using) {
    for (const object of objects) {
      const draft = declared.get(objectKey(kind.key, object.id));
      const at = makeAddress(object.kind, object.name ?? object.id, object.parent);
      const user: Dependent = {
        kind,
        at,
        label: draft?.entry.address ?? namesText(at),
        isDeleted: object.phase === "leaving" || draft?.action === "replace" || draft?.action === "delete",
      };
      for (const used of kind.uses?.(object.value) ?? []) add(objectKey(used.kind, used.id), user);
      const container = object.parent === null ? undefined : containers.get(addressText(object.parent));
      if (container) add(objectKey(container.kind, container.id), user);
    }
  }
  return users;
}

/** Whether it can be told that nobody uses an object of this kind. Pure. */
export function dependentsKnown(kind: Kind, kinds: readonly Kind[], { listings }: LiveState): boolean {
  const using = new Set(
    kinds.filter((other) => other.usesKinds?.includes(kind.key) || other.within === kind.key).map(({ key }) => key),
  );
  return !listings.some((listing) => using.has(listing.kind) && (listing.unreadable !== null || listing.declaredOnly));
}

/** The key of a live object, e.g. `privateLinks 66f0…`. Pure. */
export function objectKey(kind: string, id: string): string {
  return `${kind} ${id}`;
}
