import { Collection, type Item, type Route } from "./collection.ts";
import { Accounts } from "./http/accounts.ts";
import { Refusal } from "./http/refusal.ts";
import { isObject, type JsonObject } from "./json.ts";
import type { Fate, KindName, Settings } from "./options.ts";

/** Everything that one project holds. */
export interface Project {
  readonly id: string;
  /** By `_id`. */
  readonly privateLinks: Collection;
  /** By name. */
  readonly workspaces: Collection;
  /** The connections of one workspace, by name. */
  connections(workspace: string): Collection;
  /** By `id`. */
  readonly backupEndpoints: Collection;
  /** Incoming peerings, by `_id`. */
  readonly peerings: Collection;
}

/** All that the sandbox remembers. */
export class World {
  readonly settings: Settings;
  readonly accounts: Accounts;
  readonly #projects = new Map<string, RememberedProject>();
  readonly #fates: { fate: Fate; left: number }[] = [];
  #ids = 0;

  constructor(settings: Settings) {
    this.settings = settings;
    this.accounts = new Accounts(settings);
  }

  /** The project of this id, undefined where there is none. */
  project(id: string): RememberedProject | undefined {
    if (!this.settings.projects.includes(id)) return undefined;
    const known = this.#projects.get(id) ?? new RememberedProject(id, this);
    this.#projects.set(id, known);
    return known;
  }

  /** A new id, 24 hex digits, the same in every run. */
  nextId(): string {
    this.#ids += 1;
    return `66f0c0eb9e7a1772${this.#ids.toString(16).padStart(8, "0")}`;
  }

  /** Decides what becomes of objects that are created later. */
  addFate(fate: Fate): void {
    this.#fates.push({ fate, left: fate.times ?? Number.POSITIVE_INFINITY });
  }

  /** Puts a new object on its collection, on the given route unless a fate has another. */
  create(kind: KindName, collection: Collection, fields: JsonObject, route: Route, hidden = 0): Item {
    const decided = this.#fates.find(
      (one) => one.left > 0 && one.fate.kind === kind && (one.fate.where?.(fields) ?? true),
    );
    if (decided === undefined) return collection.put(fields, { route, hidden });
    decided.left -= 1;
    const { fate } = decided;
    const message = fate.errorMessage === undefined ? {} : { errorMessage: fate.errorMessage };
    return collection.put(fields, { route: fate.route ?? route, hidden: fate.hidden ?? hidden, ...message });
  }

  /** Moves every object of every project one step. */
  advance(): void {
    for (const project of this.#projects.values()) for (const collection of project.collections()) collection.advance();
  }
}

/** A project with the collections that its objects stand on. */
export class RememberedProject implements Project {
  readonly id: string;
  readonly privateLinks: Collection;
  readonly workspaces: Collection;
  readonly backupEndpoints: Collection;
  readonly peerings: Collection;
  /** Workspaces in which a write is going on. */
  readonly writing = new Set<string>();
  readonly #connections = new Map<string, Collection>();
  readonly #world: World;

  constructor(id: string, world: World) {
    this.id = id;
    this.#world = world;
    this.privateLinks = new Collection({ ...this.#setting("DONE"), held: waitsForDomain });
    this.workspaces = new Collection({
      ...this.#setting(""),
      keyOf: (fields) => String(fields.name),
      gone: (name) => this.#connections.delete(name),
    });
    this.backupEndpoints = new Collection(this.#setting("ACTIVE"));
    this.peerings = new Collection(this.#setting("NONE"));
  }

  connections(workspace: string): Collection {
    const known =
      this.#connections.get(workspace) ??
      new Collection({ ...this.#setting("READY"), keyOf: (fields) => String(fields.name) });
    this.#connections.set(workspace, known);
    return known;
  }

  /** The workspace that a call is in; no look. Throws a 404 where there is none. */
  workspace(name: string): Item {
    const item = this.workspaces.get(name);
    if (item !== undefined) return item;
    const detail = `A Stream Processing workspace ${name} cannot be found.`;
    throw new Refusal("absent", 404, "STREAM_TENANT_NOT_FOUND_FOR_NAME", detail, { parameters: [name] });
  }

  /** Every collection of the project. */
  collections(): readonly Collection[] {
    return [this.privateLinks, this.workspaces, this.backupEndpoints, this.peerings, ...this.#connections.values()];
  }

  /** Connections that use a private link, those included that are being deleted. */
  usersOf(privateLink: string): readonly { readonly collection: Collection; readonly item: Item }[] {
    const every = [...this.#connections.values()].flatMap((collection) =>
      collection.all().map((item) => ({ collection, item })),
    );
    return every.filter(({ item }) => accessOf(item.fields).connectionId === privateLink);
  }

  #setting(settled: string) {
    const world = this.#world;
    return {
      settled,
      readsMove: () => world.settings.clock === "reads",
      nextId: () => world.nextId(),
      keyOf: (_fields: JsonObject, id: string) => id,
    };
  }
}

/** Where a connection goes through, `{ type, connectionId }`; empty where it does not say. Pure. */
export function accessOf(connection: JsonObject): JsonObject {
  const networking = connection.networking ?? connection.publicPrivateNetworking;
  const access = isObject(networking) ? networking.access : undefined;
  return isObject(access) ? access : {};
}

/** A Confluent link of an enterprise or serverless cluster stays unfinished until it has its domain. */
function waitsForDomain(item: Item): boolean {
  const { provider, vendor, dnsDomain } = item.fields;
  const pair = `${String(provider)}/${String(vendor)}`.toUpperCase();
  return pair === "AWS/CONFLUENT" && dnsDomain === undefined;
}
