import { type Address, addressText, chain, makeAddress } from "./model/address.ts";
import type { LiveObject } from "./model/change.ts";
import type { AtlasReader, Entry, EnvReference, Json, Kind } from "./model/kind.ts";
import { ancestorsOf } from "./model/kind-order.ts";
import { unusedName, variableName } from "./plan/entry-names.ts";
import { match } from "./plan/match.ts";
import { type Listing, possibleParents, readListing } from "./plan/read-live.ts";

/** A live object and the entry that declares it. */
export interface ExportedEntry {
  readonly kind: Kind;
  readonly name: string;
  readonly parent: Address | null;
  /** Its address in the file, as text. */
  readonly address: string;
  readonly fields: { readonly [key: string]: Json | undefined };
  /** Fields that Atlas shows and the file format does not take. */
  readonly omitted: readonly string[];
  /** What a reader of the file should know of it, one line each: the variables that it needs among them. */
  readonly remarks: readonly string[];
  readonly live: LiveObject;
}

/** A live object that the file does not declare, and why. */
export interface LeftOut {
  readonly kind: Kind;
  readonly live: LiveObject;
  readonly reason: string;
}

/** Everything that a project has, as entries of a file. */
export interface ExportedProject {
  readonly entries: readonly ExportedEntry[];
  readonly leftOut: readonly LeftOut[];
  readonly unreadable: readonly Listing[];
}

/** Why objects cannot be declared although they could be read, as a check of the file found; by object. */
export type Undeclarable = ReadonlyMap<LiveObject, string>;

/** Reads everything that a project has of the given kinds. */
export async function readProject(atlas: AtlasReader, kinds: readonly Kind[]): Promise<readonly Listing[]> {
  const reading = new Map<string, Promise<readonly Listing[]>>();
  for (const kind of kinds) {
    const above = ancestorsOf(kind, kinds).flatMap(({ key }) => reading.get(key) ?? []);
    reading.set(kind.key, readAll(atlas, kind, above));
  }
  const listings = (await Promise.all(reading.values())).flat();
  // What may only be read by name cannot be found without a file that has the names.
  return listings.map((listing) =>
    listing.declaredOnly ? { ...listing, unreadable: "this account may not list it" } : listing,
  );
}

async function readAll(
  atlas: AtlasReader,
  kind: Kind,
  above: readonly Promise<readonly Listing[]>[],
): Promise<readonly Listing[]> {
  const parents = kind.within === undefined ? [null] : possibleParents(kind, (await Promise.all(above)).flat());
  return Promise.all(parents.map((parent) => readListing(atlas, kind, parent, [])));
}

/**
 * Turns what is live into entries with names, in a stable order, duplicates pinned. What refers to an object that cannot be
 * declared gets the object's id.
 */
export function exportProject(
  kinds: readonly Kind[],
  listings: readonly Listing[],
  undeclarable: Undeclarable = new Map(),
): ExportedProject {
  const names = new Map<string, string>();
  const nameOf = (kind: string, id: string): string | null => names.get(`${kind} ${id}`) ?? null;
  const entries: ExportedEntry[] = [];
  const leftOut: LeftOut[] = [];
  const missing = new Set<string>();
  const variables = new Set<string>();
  for (const kind of kinds) {
    for (const listing of listings.filter((candidate) => candidate.kind === kind.key)) {
      const { parent } = listing;
      const within = parent === null ? [] : chain(parent).map(({ name }) => name);
      const taken = new Set<string>();
      const shownNames = new Set<string>();
      const drafts: ExportedEntry[] = [];
      const hasNoPlace = parent !== null && missing.has(addressText(parent));
      for (const live of [...listing.objects].sort((a, b) => (a.identity < b.identity ? -1 : 1))) {
        const isSecond = kind.named && live.name !== null && shownNames.has(live.name);
        const why = hasNoPlace
          ? "what contains it is left out"
          : (undeclarable.get(live) ?? notWanted(live) ?? (isSecond ? "another one has its name" : null));
        if (why !== null) {
          leftOut.push({ kind, live, reason: why });
          if (live.name !== null && !isSecond) missing.add(addressText(makeAddress(kind.key, live.name, parent)));
          continue;
        }
        const needed: string[] = [];
        const variableFor = (path: string): EnvReference => {
          const env = variableName([...within, live.name, path.slice(path.indexOf(".") + 1)], variables);
          variables.add(env);
          needed.push(`${env}: the value of ${path}, to be passed to the steps of apply`);
          return { env };
        };
        const { name: wish, fields: shown, remarks = [] } = kind.exported(live.value, nameOf, variableFor);
        const { fields, omitted } = withoutUndeclarable(kind, live, shown);
        const name = kind.named ? wish : unusedName(wish, taken);
        taken.add(name);
        if (live.name !== null) shownNames.add(live.name);
        if (live.id !== null) names.set(`${kind.key} ${live.id}`, name);
        const address = addressText(makeAddress(kind.key, name, parent));
        drafts.push({ kind, name, parent, address, fields, omitted, remarks: [...needed, ...remarks], live });
      }
      entries.push(...pinDuplicates(kind, drafts, listing.objects).sort((a, b) => (a.name < b.name ? -1 : 1)));
    }
  }
  return { entries, leftOut, unreadable: listings.filter(({ unreadable }) => unreadable !== null) };
}

/**
 * The fields without those that the file format does not take, where what is left still says what is live; else all of them, and
 * the check of the file says what is wrong.
 */
function withoutUndeclarable(
  kind: Kind,
  live: LiveObject,
  fields: ExportedEntry["fields"],
): Pick<ExportedEntry, "fields" | "omitted"> {
  const { error } = kind.spec.safeParse(fields);
  const omitted = [...new Set(error?.issues.map(({ path }) => String(path[0] ?? "")))];
  if (omitted.length === 0) return { fields, omitted };
  const kept = Object.fromEntries(Object.entries(fields).filter(([field]) => !omitted.includes(field)));
  const parsed = kind.spec.safeParse(kept);
  const isSame = parsed.success && kind.differences(parsed.data, live.value, () => undefined).length === 0;
  return isSame ? { fields: kept, omitted } : { fields, omitted: [] };
}

/** Why an object is nothing that a file should ask for, or null. */
function notWanted({ unreadable, name, phase, state, message }: LiveObject): string | null {
  if (unreadable !== null) return unreadable;
  if (name === "__proto__") return "a file cannot have this key";
  if (phase === "deleting") return "Atlas is deleting it";
  return phase === "failed" ? `it is ${state}${message === null ? "" : `: ${message}`}` : null;
}

/** Entries that would not find their own object again, for another is like it, name it by its id. */
function pinDuplicates(kind: Kind, drafts: readonly ExportedEntry[], objects: readonly LiveObject[]): ExportedEntry[] {
  const entries = drafts.map((draft) => asEntry(draft));
  const matching = match(kind, entries, objects);
  return drafts.map((draft, index) => {
    const found = matching.byAddress.get(entries[index]?.address ?? "")?.live;
    return found === draft.live || draft.live.id === null
      ? draft
      : { ...draft, fields: { id: draft.live.id, ...draft.fields } };
  });
}

function asEntry({ kind, name, parent, address, fields }: ExportedEntry): Entry {
  return {
    kind: kind.key,
    address,
    name,
    parent,
    ensure: "present",
    pin: null,
    spec: fields,
    source: { file: "", line: 1, column: 1 },
  };
}
