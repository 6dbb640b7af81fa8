import { copy, type JsonObject } from "./json.ts";

/** What an object goes through: one state a look, the last of which stays, e.g. `["IDLE", "WORKING", "DONE"]`. */
export type Route = readonly string[];

/** One remembered object. */
export interface Item {
  /** Atlas's id, 24 hex digits. */
  readonly id: string;
  /** What the path names it by: its id, or its name where the kind has names. */
  readonly key: string;
  /** What was sent, defaults and secrets included, and nothing that is computed. */
  fields: JsonObject;
  route: Route;
  /** Place in the route; -1 before the first look. */
  position: number;
  /** Looks that still find nothing, although the object is there. */
  hidden: number;
  /** Whether a look has found it, or could have. */
  shown: boolean;
  /** Whether it is being deleted; at the end of its route it is gone. */
  deleting: boolean;
  /** What Atlas says about a failure. */
  errorMessage: string | null;
}

/** How a seeded object begins; by default it is settled. */
export interface Beginning {
  readonly id?: string;
  readonly route?: Route;
  readonly hidden?: number;
  readonly errorMessage?: string;
}

interface Setting {
  /** The state in which objects of this kind are usable. */
  readonly settled: string;
  /** Whether looks move objects; otherwise only {@link Collection.advance} does. */
  readonly readsMove: () => boolean;
  readonly nextId: () => string;
  /** The key of a new object. */
  readonly keyOf: (fields: JsonObject, id: string) => string;
  /** Whether an object cannot reach its settled state yet. */
  readonly held?: (item: Item) => boolean;
  /** Told when an object is gone. */
  readonly gone?: (key: string) => void;
}

/**
 * All objects of one kind in one project (for connections: in one workspace), and their lives.
 *
 * An object moves one step along its route just before it is shown: a list is a look at every object, a GET a look at that one. So two
 * pages of one list agree, and the first look shows the first state.
 */
export class Collection {
  readonly #items = new Map<string, Item>();
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Every object that is there, hidden and leaving ones included; no look. */
  all(): readonly Item[] {
    return [...this.#items.values()];
  }

  /** One object by key; no look. */
  get(key: string): Item | undefined {
    return this.#items.get(key);
  }

  /** Puts an object there as if it had always been, without any check, and returns it. */
  put(fields: JsonObject, beginning: Beginning = {}): Item {
    const id = beginning.id ?? this.#setting.nextId();
    const item: Item = {
      id,
      key: this.#setting.keyOf(fields, id),
      fields: copy(fields),
      route: beginning.route ?? [this.#setting.settled],
      position: this.#setting.readsMove() ? -1 : 0,
      hidden: beginning.hidden ?? 0,
      shown: (beginning.hidden ?? 0) === 0,
      deleting: false,
      errorMessage: beginning.errorMessage ?? null,
    };
    this.#items.set(item.key, item);
    return item;
  }

  /** Takes an object away at once, as if it had never been. */
  remove(key: string): void {
    this.#items.delete(key);
    this.#setting.gone?.(key);
  }

  /** Changes fields of an object behind everybody's back. */
  change(key: string, fields: JsonObject): void {
    const item = this.#need(key);
    item.fields = { ...item.fields, ...copy(fields) };
  }

  /** Sends an object along another route. */
  follow(key: string, route: Route, errorMessage: string | null = null): void {
    const item = this.#need(key);
    item.route = route;
    item.position = this.#setting.readsMove() ? -1 : 0;
    item.errorMessage = errorMessage;
  }

  /** Makes an object fail at once. */
  fail(key: string, errorMessage: string): void {
    this.follow(key, ["FAILED"], errorMessage);
  }

  /** Begins a deletion; with an empty route the object is gone at once. */
  startDeletion(item: Item, route: Route): void {
    if (item.deleting) return;
    item.deleting = true;
    this.follow(item.key, route);
    if (route.length === 0) this.remove(item.key);
  }

  /** A look at every object: each moves one step, and those that can be seen are returned. */
  readAll(): readonly Item[] {
    for (const item of this.all()) this.#look(item);
    return this.seen();
  }

  /** A look at one object, undefined where it cannot be seen. */
  read(key: string): Item | undefined {
    const item = this.#items.get(key);
    if (item === undefined) return undefined;
    this.#look(item);
    return item.shown ? this.#items.get(key) : undefined;
  }

  /** Every object that can be seen; no look. */
  seen(): readonly Item[] {
    return this.all().filter((item) => item.shown);
  }

  /** Moves every object one step, whoever looks. */
  advance(): void {
    for (const item of this.all()) this.#step(item);
  }

  #look(item: Item): void {
    if (item.hidden > 0) {
      item.hidden -= 1;
      return;
    }
    item.shown = true;
    if (this.#setting.readsMove()) this.#step(item);
  }

  #step(item: Item): void {
    const next = item.route[item.position + 1];
    if (next === undefined) {
      if (item.deleting) this.remove(item.key);
      return;
    }
    if (next === this.#setting.settled && item.position >= 0 && this.#setting.held?.(item) === true) return;
    item.position += 1;
  }

  #need(key: string): Item {
    const item = this.#items.get(key);
    if (item === undefined) throw new Error(`The sandbox has no object "${key}".`);
    return item;
  }
}

/** The state that an object was last shown in, or will first be. Pure. */
export function stateOf(item: Item): string {
  return item.route[Math.max(item.position, 0)] ?? "";
}
