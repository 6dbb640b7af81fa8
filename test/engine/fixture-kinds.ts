import * as z from "zod/mini";
import { type Address, addressText, chain, parseAddress } from "../../src/engine/model/address.ts";
import type { Consumer, ConsumerSource } from "../../src/engine/model/consumer.ts";
import type { Difference, Entry, Json, Kind } from "../../src/engine/model/kind.ts";
import { inCreationOrder } from "../../src/engine/model/kind-order.ts";
import type { Target } from "../../src/engine/model/target.ts";
import { canonicalSpec, compareDeclared, type FieldRules } from "../../src/engine/plan/compare.ts";

/** Kinds that exist nowhere: sites with rooms with lamps, three levels deep, and cables, which have no names and which rooms use. */

const spec = z.looseObject({
  size: z.optional(z.number()),
  color: z.optional(z.string()),
  shape: z.optional(z.string()),
  plug: z.optional(z.string()),
  cable: z.optional(z.string()),
  missing: z.optional(z.string()),
  version: z.optional(z.number()),
});
type Spec = z.infer<typeof spec>;

const live = z.looseObject({
  id: z.nullish(z.string()),
  name: z.optional(z.string()),
  state: z.optional(z.string()),
  cableId: z.nullish(z.string()),
  plug: z.optional(z.string()),
});
type Live = z.infer<typeof live>;

const RULES: FieldRules = { shape: { immutable: true }, plug: { immutable: true } };

function fieldsOf(value: Spec | Live): { readonly [field: string]: Json } {
  const { size, color, shape, plug } = value as { readonly [field: string]: Json };
  const fields = Object.entries({ size, color, shape, plug }).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields) as { readonly [field: string]: Json };
}

function base(key: string, one: string, named = true): Kind<Spec, Live> {
  return {
    key,
    title: { one, many: `${one}s` },
    description: "",
    named,
    roles: { read: "Ask for read.", write: "Ask for write." },
    spec,
    live,
    phases: { MAKING: "pending", READY: "ready", BROKEN: "failed", GOING: "deleting" },
    busyCodes: ["BUSY"],
    inUseCodes: ["IN_USE"],
    desiredKeys: (_spec, name) => [[name]],
    liveKeys: (object) => [object.name ?? ""],
    secretVersion: ({ version }) => version ?? null,
    createBlocker: ({ missing }) => missing ?? null,
    references: ({ cable }) => (cable === undefined ? [] : [{ kind: "cables", name: cable, path: "cable" }]),
    differences(declared, object, resolve): readonly Difference[] {
      const found = compareDeclared(fieldsOf(declared), fieldsOf(object), RULES);
      const id =
        declared.cable === undefined ? undefined : resolve({ kind: "cables", name: declared.cable, path: "cable" });
      if (id === undefined || id === (object.cableId ?? null)) return found;
      const cable = { path: "cable", live: object.cableId ?? null, desired: declared.cable ?? null };
      return [...found, { ...cable, sensitive: false, immutable: true }];
    },
    canonical: (declared) => canonicalSpec({ ...fieldsOf(declared), cable: declared.cable }, RULES),
    describe: (object) => fieldsOf(object),
    id: (object) => object.id ?? null,
    ...(named ? { liveName: (object: Live) => object.name ?? "" } : {}),
    state: (object) => object.state ?? null,
    summary: ({ size }) => `${one} of ${size ?? "any size"}`,
    manualStep: (_spec, object) => (object?.state === "MAKING" ? `approve ${object.id ?? "it"}` : null),
    list: (atlas, parent) => atlas.list(pathOf(key, parent)),
    async create(atlas, { name, parent, spec: declared, resolve }) {
      const cableId =
        declared.cable === undefined ? null : resolve({ kind: "cables", name: declared.cable, path: "cable" });
      const made = await atlas.post(pathOf(key, parent), { ...fieldsOf(declared), name, cableId });
      return (made as Live).id ?? null;
    },
    async update(atlas, { name, parent, spec: declared }) {
      await atlas.patch(`${pathOf(key, parent)}/${name}`, fieldsOf(declared));
    },
    remove: (atlas, object, parent) => atlas.delete(`${pathOf(key, parent)}/${object.name}`),
    exported: (object) => ({ name: object.name ?? "", fields: fieldsOf(object) }),
  };
}

function pathOf(key: string, parent: Address | null): string {
  return [...(parent === null ? [] : chain(parent)).map(({ kind, name }) => `/${kind}/${name}`), `/${key}`].join("");
}

/** Guards look after rooms; they are listed by site. */
const guards: ConsumerSource = {
  title: { one: "guard", many: "guards" },
  list: async (atlas, site) => (await atlas.list(`/sites/${site.name}/guards`)) as readonly Consumer[],
  advice: ({ name }, site) => `send ${name} home from ${site.name}`,
};

const sites: Kind<Spec, Live> = {
  ...base("sites", "site"),
  replaceable: false,
  consumers: {
    source: guards,
    placeOf: (site) => site,
    isUsedBy: () => true,
    preventsDeletion: () => true,
  },
};

const rooms: Kind<Spec, Live> = {
  ...base("rooms", "room"),
  within: "sites",
  usesKinds: ["cables"],
  uses: ({ cableId }) => (cableId ? [{ kind: "cables", id: cableId }] : []),
  consumers: {
    source: guards,
    placeOf: (room) => room.parent ?? room,
    isUsedBy: ({ uses }, room) => uses.includes(room.name),
    preventsDeletion: ({ isRunning }) => isRunning,
  },
};

const lamps: Kind<Spec, Live> = { ...base("lamps", "lamp"), within: "rooms" };

/** Without names: known by plug, a new one is looked for, and a plug that nobody understands may be any. */
const cables: Kind<Spec, Live> = {
  ...base("cables", "cable", false),
  desiredKeys: ({ plug, color }) => [[`${plug} ${color}`], [`${plug}`]],
  liveKeys: ({ plug, color }) => [`${plug} ${color}`, `${plug}`],
  unclearIdentity: ({ plug = null }, { plug: shown = null }) =>
    shown?.startsWith("?") ? [{ path: "plug", live: shown, desired: plug, sensitive: false, immutable: true }] : [],
  async create(atlas, { spec: declared }) {
    const made = await atlas.post("/cables", fieldsOf(declared));
    return (made as Live).id ?? null;
  },
  async update(atlas, { spec: declared }, object) {
    await atlas.patch(`/cables/${object.id}`, fieldsOf(declared));
  },
  remove: (atlas, object) => atlas.delete(`/cables/${object.id}`),
  exported: (object) => ({ name: object.plug ?? "cable", fields: fieldsOf(object) }),
};
export const FIXTURE_KINDS: readonly Kind[] = inCreationOrder([lamps, rooms, cables, sites]);

/** A kind of these by its key. */
export function fixtureKind(key: string): Kind {
  const kind = FIXTURE_KINDS.find((candidate) => candidate.key === key);
  if (!kind) throw new Error(`no kind ${key}`);
  return kind;
}

/** An entry of a file at an address such as `sites/a/rooms/x`. */
export function entry(text: string, fields: Partial<Spec> = {}, more: Partial<Entry> = {}): Entry {
  const address = parseAddress(text);
  if (!address) throw new Error(`${text} is not an address`);
  const { kind, name, parent } = address;
  const source = { file: "city.yaml", line: 1, column: 1 };
  return { kind, name, parent, address: text, ensure: "present", pin: null, spec: fields, source, ...more };
}

/** A file with these entries. */
export function target(...entries: readonly Entry[]): Target {
  const places = entries.flatMap(({ kind, parent }) => [
    kind,
    parent === null ? kind : `${addressText(parent)}/${kind}`,
  ]);
  const mentioned = new Set([...places, "sites", "cables"]);
  return { name: "city", config: "city.yaml", projectId: "6650a1b2c3d4e5f601234567", entries, mentioned };
}
