import { Collection, type Item } from "./collection.ts";
import { Refusal } from "./http/refusal.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import type { Settings } from "./options.ts";

/** Everything that one project holds. */
export interface Project {
  readonly id: string;
  /** By `_id`. */
  readonly privateLinks: Collection;
  /** By name. */
  readonly workspaces: Collection;
  /** The connections of one workspace, by name. */
  connections(workspace: string): Collection;
  /** The failover connections of one connection, by id. */
  failoverConnections(workspace: string, connection: string): Collection;
  /** The stream processors of one workspace, by name. */
  processors(workspace: string): Collection;
  /** By `id`. */
  readonly backupEndpoints: Collection;
  /** Incoming peerings, by `_id`. */
  readonly peerings: Collection;
}

/** What a project needs from the sandbox around it. */
interface Surroundings {
  readonly settings: Settings;
  nextId(): string;
}

/** An object together with the collection that it is in. */
export interface Stored {
  readonly collection: Collection;
  readonly item: Item;
}

/** Calls inside a new workspace that do not find it, where the sandbox answers so. */
const NOT_FOUND_YET = 2;

/** A project with the collections of its objects. */
export class RememberedProject implements Project {
  readonly id: string;
  readonly privateLinks: Collection;
  readonly workspaces: Collection;
  readonly backupEndpoints: Collection;
  readonly peerings: Collection;
  /** Workspaces in which a write is going on. */
  readonly writing = new Set<string>();
  readonly #connections = new Map<string, Collection>();
  readonly #failovers = new Map<string, Collection>();
  readonly #processors = new Map<string, Collection>();
  readonly #notFoundYet = new Map<string, number>();
  readonly #surroundings: Surroundings;

  constructor(id: string, surroundings: Surroundings) {
    this.id = id;
    this.#surroundings = surroundings;
    this.privateLinks = new Collection({ ...this.#setting("DONE"), held: waitsForDomain });
    this.workspaces = new Collection({
      ...this.#setting(""),
      keyOf: byName,
      gone: (name) => {
        for (const { key } of this.#connections.get(name)?.all() ?? []) this.#failovers.delete(pathOf(name, key));
        this.#connections.delete(name);
        this.#processors.delete(name);
      },
    });
    this.backupEndpoints = new Collection(this.#setting("ACTIVE"));
    this.peerings = new Collection(this.#setting("NONE"));
  }

  connections(workspace: string): Collection {
    return kept(this.#connections, workspace, () => {
      const gone = (name: string) => void this.#failovers.delete(pathOf(workspace, name));
      return new Collection({ ...this.#setting("READY"), keyOf: byName, gone });
    });
  }

  failoverConnections(workspace: string, connection: string): Collection {
    return kept(this.#failovers, pathOf(workspace, connection), () => new Collection(this.#setting("READY")));
  }

  processors(workspace: string): Collection {
    return kept(this.#processors, workspace, () => new Collection({ ...this.#setting("CREATED"), keyOf: byName }));
  }

  /** The workspace that a call is about; this is no read. Throws a 404 where there is none. */
  workspace(name: string): Item {
    const item = this.workspaces.get(name);
    if (item !== undefined) return item;
    throw noWorkspace("absent", name);
  }

  /** Notes that a workspace was just created: the next calls inside it may not find it. */
  workspaceCreated(name: string): void {
    if (this.#surroundings.settings.answers.newWorkspace === "not-found") this.#notFoundYet.set(name, NOT_FOUND_YET);
  }

  /** Called for every call inside a workspace. Throws a 404 where Atlas does not find a new workspace yet. */
  enterWorkspace(name: string): void {
    const left = this.#notFoundYet.get(name) ?? 0;
    if (left === 0) return;
    this.#notFoundYet.set(name, left - 1);
    throw noWorkspace("busy", name);
  }

  /** Every collection of the project. */
  collections(): readonly Collection[] {
    const inside = [this.#connections, this.#failovers, this.#processors].flatMap((map) => [...map.values()]);
    return [this.privateLinks, this.workspaces, this.backupEndpoints, this.peerings, ...inside];
  }

  /** Connections and failover connections that use a private link, also those that are being deleted. */
  usersOf(privateLink: string): readonly Stored[] {
    return [...this.#connections.values(), ...this.#failovers.values()].flatMap((collection) =>
      collection
        .all()
        .filter(({ fields }) => accessOf(fields).connectionId === privateLink)
        .map((item) => ({ collection, item })),
    );
  }

  /** The running stream processors of a workspace whose pipelines or options name a connection. */
  runningUsersOf(workspace: string, connection: string): readonly Item[] {
    return this.processors(workspace)
      .all()
      .filter((item) => isRunning(item) && namesConnection(item.fields, connection));
  }

  #setting(ready: string) {
    const { settings } = this.#surroundings;
    return {
      ready,
      readsMove: () => settings.clock === "reads",
      nextId: () => this.#surroundings.nextId(),
      keyOf: (_fields: JsonObject, id: string) => id,
    };
  }
}

/** How a connection reaches the other side, `{ type, connectionId }`; empty where it does not say. */
export function accessOf(connection: JsonObject): JsonObject {
  const networking = connection.networking ?? connection.publicPrivateNetworking;
  const access = isObject(networking) ? networking.access : undefined;
  return isObject(access) ? access : {};
}

/** Whether a stream processor runs, which is every state but three. */
function isRunning({ route, position }: Item): boolean {
  return !["CREATED", "STOPPED", "FAILED"].includes(route[Math.max(position, 0)] ?? "");
}

/** Whether any `connectionName` inside a value is this name. */
function namesConnection(value: Json | undefined, name: string): boolean {
  if (Array.isArray(value)) return value.some((one) => namesConnection(one, name));
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([key, one]) => (key === "connectionName" && one === name) || namesConnection(one, name),
  );
}

/** A Confluent link of an enterprise or serverless cluster stays unfinished until it has its domain. */
function waitsForDomain(item: Item): boolean {
  const { provider, vendor, dnsDomain } = item.fields;
  const pair = `${String(provider)}/${String(vendor)}`.toUpperCase();
  return pair === "AWS/CONFLUENT" && (dnsDomain ?? "") === "";
}

function noWorkspace(why: "absent" | "busy", name: string): Refusal {
  const detail = `A Stream Processing workspace ${name} cannot be found.`;
  return new Refusal(why, 404, "STREAM_TENANT_NOT_FOUND_FOR_NAME", detail, { parameters: [name] });
}

function kept(map: Map<string, Collection>, key: string, make: () => Collection): Collection {
  const collection = map.get(key) ?? make();
  map.set(key, collection);
  return collection;
}

function pathOf(workspace: string, connection: string): string {
  return JSON.stringify([workspace, connection]);
}

function byName(fields: JsonObject): string {
  return String(fields.name);
}
