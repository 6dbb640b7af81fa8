import { type Address, addressText, makeAddress, namesText } from "../model/address.ts";
import type { Change, LiveObject } from "../model/change.ts";
import type { Kind } from "../model/kind.ts";
import { asParent, type LiveState } from "./read-live.ts";

/** An object that uses a live object, by its id or by being inside it. */
export interface Dependent {
  readonly kind: Kind;
  readonly at: Address;
  /** An address, or `workspace/connection` where the file does not declare it. */
  readonly label: string;
  /** True where the plan deletes the dependent too, before what it uses. */
  readonly isDeleted: boolean;
}

/** The dependents of each live object that has any. */
export type Dependents = ReadonlyMap<LiveObject, readonly Dependent[]>;

/** Finds what uses each live object, as far as it was read. */
export function dependentsOf(
  kinds: readonly Kind[],
  { listings }: LiveState,
  changes: ReadonlyMap<string, Change>,
): Dependents {
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  const using = listings.flatMap(({ kind: key, objects }) => {
    const kind = byKey.get(key);
    return kind?.uses || kind?.within !== undefined ? objects.map((object) => ({ kind, object })) : [];
  });
  if (using.length === 0) return new Map();
  const declared = new Map([...changes.values()].flatMap((change) => (change.live ? [[change.live, change]] : [])));
  const all = listings.flatMap(({ objects }) => objects);
  const byId = new Map(all.map((object) => [`${object.kind} ${object.id}`, object]));
  const byAddress = new Map(
    all.flatMap((object) => {
      const at = asParent(object);
      return at === null ? [] : [[addressText(at), object]];
    }),
  );
  const dependents = new Map<LiveObject, Dependent[]>();
  for (const { kind, object } of using) {
    const change = declared.get(object);
    const at = makeAddress(object.kind, object.name ?? object.identity, object.parent);
    const dependent: Dependent = {
      kind,
      at,
      label: change?.address ?? namesText(at),
      isDeleted: object.phase === "deleting" || change?.action === "replace" || change?.action === "delete",
    };
    const ids = object.unreadable === null ? (kind.uses?.(object.value) ?? []) : [];
    const container = object.parent === null ? undefined : byAddress.get(addressText(object.parent));
    for (const used of [...ids.map((one) => byId.get(`${one.kind} ${one.id}`)), container]) {
      if (!used) continue;
      const known = dependents.get(used);
      if (known) known.push(dependent);
      else dependents.set(used, [dependent]);
    }
  }
  return dependents;
}

/** Whether everything that can use an object of this kind was read. */
export function dependentsKnown(kind: Kind, kinds: readonly Kind[], { listings }: LiveState): boolean {
  const using = new Set(
    kinds.filter((other) => other.usesKinds?.includes(kind.key) || other.within === kind.key).map(({ key }) => key),
  );
  return !listings.some(
    ({ kind: key, unreadable, declaredOnly, objects }) =>
      using.has(key) && (unreadable !== null || declaredOnly || objects.some((object) => object.unreadable !== null)),
  );
}
