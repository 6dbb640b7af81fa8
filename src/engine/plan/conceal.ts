import { type Address, addressText, chain, makeAddress } from "../model/address.ts";
import type { Change, LiveObject, Plan, Unmanaged } from "../model/change.ts";
import type { Difference, Entry, Json, Kind } from "../model/kind.ts";
import { isEnvReference, isMap, leaves } from "./compare.ts";

/**
 * Atlas shows some fields again that a file takes from variables. What a file calls a secret stays one, whatever is planned
 * about it.
 */

/** What is put in place of a value that must not be shown. */
const SENSITIVE = "(sensitive)";

/** What is put in its place where the text is for pasting. */
const TO_CHANGE: Json = { env: "CHANGE_ME" };

/** Paths of the fields that a file takes from variables, by the address of the entry. */
export type EnvPaths = ReadonlyMap<string, ReadonlySet<string>>;

/** The fields that any of the given versions of a file takes from variables. */
export function envPathsOf(...versions: readonly (readonly Entry[])[]): EnvPaths {
  const found = new Map<string, Set<string>>();
  for (const { address, spec } of versions.flat()) {
    const paths = leaves(spec as Json).filter(({ value }) => mentionsVariable(value));
    if (paths.length === 0) continue;
    const known = found.get(address) ?? new Set<string>();
    for (const { path } of paths) known.add(path);
    found.set(address, known);
  }
  return found;
}

/** Every live field of the kinds that take values from variables, for a run that cannot know what the file said before. */
export function everyPathOf({ resources, unmanaged }: Plan, kinds: readonly Kind[]): EnvPaths {
  const keys = new Set(kinds.filter(({ isSensitive }) => isSensitive).map(({ key }) => key));
  const ofChange = ({ address, fields }: Change): [string, ReadonlySet<string>] => [
    address,
    new Set(fields.filter(({ live }) => typeof live === "string" || Array.isArray(live)).map(({ path }) => path)),
  ];
  const ofObject = (object: Unmanaged): [string, ReadonlySet<string>] => [
    addressOf(object),
    new Set(leaves(object.config).map(({ path }) => path)),
  ];
  return new Map([
    ...resources.filter(({ kind }) => keys.has(kind)).map(ofChange),
    ...unmanaged.filter(({ kind }) => keys.has(kind)).map(ofObject),
  ]);
}

/** The plan with those fields marked or replaced, whichever action it has for them. */
export function conceal(plan: Plan, paths: EnvPaths): Plan {
  if (paths.size === 0) return plan;
  return {
    ...plan,
    resources: plan.resources.map((change) => concealChange(change, paths.get(change.address))),
    unmanaged: plan.unmanaged.map((object) => concealUnmanaged(object, paths)),
  };
}

/**
 * Every live value of a plan that must not be shown: Atlas may repeat it in an error. A value that is also a name in an address is
 * not one of them: hiding it would make addresses useless, and they show it anyway.
 */
export function concealedValues(plan: Plan, kinds: readonly Kind[], paths: EnvPaths): ReadonlySet<string> {
  const values = new Set<string>();
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  const note = (live: LiveObject, hidden: ReadonlySet<string> | undefined): void => {
    const kind = byKey.get(live.kind);
    if (!hidden && !kind?.isSensitive) return;
    for (const { path, value } of leaves(live.value as Json))
      if ((hidden && touches(hidden, path)) || kind?.isSensitive?.(path, value))
        for (const text of texts(value)) values.add(text);
  };
  for (const { live, address, kind, entry } of plan.resources) {
    if (live) note(live, paths.get(address));
    const isSensitive = byKey.get(kind)?.isSensitive;
    if (isSensitive)
      for (const { path, value } of leaves(entry.spec as Json))
        if (isSensitive(path, value)) for (const text of texts(value)) values.add(text);
  }
  for (const object of plan.unmanaged) note(object.live, paths.get(addressOf(object)));
  return values.difference(namesIn(plan));
}

/** Every name that an address of the plan shows. */
function namesIn({ resources, unmanaged }: Plan): ReadonlySet<string> {
  const addresses: readonly Address[] = [
    ...resources.map(({ entry }) => entry),
    ...unmanaged.map(({ kind, name, parent }) => makeAddress(kind, name ?? "", parent)),
  ];
  return new Set(addresses.flatMap((address) => chain(address).map(({ name }) => name)));
}

function concealChange(change: Change, paths: ReadonlySet<string> | undefined): Change {
  if (!paths) return change;
  const hide = (field: Difference): Difference => (touches(paths, field.path) ? { ...field, sensitive: true } : field);
  return { ...change, fields: change.fields.map(hide) };
}

function concealUnmanaged(object: Unmanaged, all: EnvPaths): Unmanaged {
  const paths = all.get(addressOf(object));
  if (!paths) return object;
  const hide = (value: Json, path: string, instead: Json): Json => {
    if (path !== "" && paths.has(path)) return instead;
    if (!isMap(value)) return value;
    const fields = Object.entries(value).map(([key, inner]) => [
      key,
      inner === undefined ? undefined : hide(inner, path === "" ? key : `${path}.${key}`, instead),
    ]);
    return Object.fromEntries(fields) as Json;
  };
  return {
    ...object,
    config: hide(object.config, "", SENSITIVE) as Unmanaged["config"],
    toEntry() {
      const entry = object.toEntry();
      return entry && { ...entry, fields: hide(entry.fields, "", TO_CHANGE) as Unmanaged["config"] };
    },
  };
}

/** The address that an object would have in a file; those without a name are never meant by one. */
function addressOf({ kind, name, parent }: Unmanaged): string {
  return name === null ? "" : addressText(makeAddress(kind, name, parent));
}

/** Whether a path is one of them, or inside one, or around one. */
function touches(paths: ReadonlySet<string>, path: string): boolean {
  if (paths.has(path)) return true;
  return [...paths].some((own) => path.startsWith(`${own}.`) || own.startsWith(`${path}.`));
}

function mentionsVariable(value: Json): boolean {
  return isEnvReference(value) || (Array.isArray(value) && value.some(mentionsVariable));
}

/** The texts in a value, with those inside of an address that are secret by themselves: its password and its query. */
function texts(value: Json): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value, ...secretsOfUrl(value)];
  return Array.isArray(value) ? value.flatMap(texts) : [];
}

/** Characters of a query's value from which on it may be a key; shorter ones are words. */
const SHORTEST_KEY = 8;

function secretsOfUrl(text: string): readonly string[] {
  if (!URL.canParse(text)) return [];
  const { username, password, search, searchParams } = new URL(text);
  const query = [search.slice(1), ...searchParams.values()].filter((part) => part.length >= SHORTEST_KEY);
  return [...(password === "" ? [] : [password, decoded(password), `${username}:${password}`]), ...query];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
