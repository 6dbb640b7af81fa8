import { copy, type JsonObject } from "./json.ts";

/** The states of an object, one for each read; the last one stays, e.g. `["IDLE", "WORKING", "DONE"]`. */
export type Route = readonly string[];

/** One remembered object. */
export interface Item {
  /** Atlas's id, 24 hex digits. */
  readonly id: string;
  /** What a path calls it: its id, or its name where the kind has names. */
  readonly key: string;
  /** What was sent, defaults and secrets included, and nothing that is computed. */
  fields: JsonObject;
  route: Route;
  /** Place in the route; -1 before the first read. */
  position: number;
  /** Reads that do not find the object yet. */
  hidden: number;
  /** Whether a read has found it, or could have. */
  shown: boolean;
  /** Whether it is being deleted; at the end of its route it is gone. */
  deleting: boolean;
  /** What Atlas says about a failure. */
  errorMessage: string | null;
  /** Changes the answer about this object alone, after everything else. */
  readonly showAs: ShowAs | null;
}

/** Changes an answer about one object, e.g. removes its `id` or adds a field. */
export type ShowAs = (view: JsonObject) => JsonObject;

/** How a seeded object begins; by default it is ready. */
export interface Initial {
  readonly id?: string;
  readonly route?: Route;
  readonly hidden?: number;
  readonly errorMessage?: string;
  readonly showAs?: ShowAs;
}

interface Setting {
  /** The state in which objects of this kind are usable. */
  readonly ready: string;
  /** Whether reads move objects; otherwise only {@link Collection.advance} does. */
  readonly readsMove: () => boolean;
  readonly nextId: () => string;
  /** The key of a new object. */
  readonly keyOf: (fields: JsonObject, id: string) => string;
  /** Whether an object cannot become ready yet. */
  readonly held?: (item: Item) => boolean;
  /** Called when an object is gone. */
  readonly gone?: (key: string) => void;
}

/**
 * All objects of one kind in one project (for connections: in one workspace), and their states.
 *
 * An object moves one step along its route just before it is shown: a list reads every object, a GET reads one. So two pages of one
 * list agree, and the first read shows the first state.
 */
export class Collection {
  readonly #items = new Map<string, Item>();
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Every object that exists, hidden ones and those being deleted included; this is no read. */
  all(): readonly Item[] {
    return [...this.#items.values()];
  }

  /** One object by key; this is no read. */
  get(key: string): Item | undefined {
    return this.#items.get(key);
  }

  /** Adds an object as if it had always existed, without any check, and returns it. */
  put(fields: JsonObject, initial: Initial = {}): Item {
    const id = initial.id ?? this.#setting.nextId();
    const item: Item = {
      id,
      key: this.#setting.keyOf(fields, id),
      fields: copy(fields),
      route: initial.route ?? [this.#setting.ready],
      position: this.#setting.readsMove() ? -1 : 0,
      hidden: initial.hidden ?? 0,
      shown: (initial.hidden ?? 0) === 0,
      deleting: false,
      errorMessage: initial.errorMessage ?? null,
      showAs: initial.showAs ?? null,
    };
    this.#items.set(item.key, item);
    return item;
  }

  /** Removes an object at once, as if it had never existed. */
  remove(key: string): void {
    this.#items.delete(key);
    this.#setting.gone?.(key);
  }

  /** Changes fields of an object without any check. */
  change(key: string, fields: JsonObject): void {
    const item = this.#need(key);
    item.fields = { ...item.fields, ...copy(fields) };
  }

  /** Gives an object another route. */
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

  /** Reads every object: each moves one step, and those that can be seen are returned. */
  readAll(): readonly Item[] {
    for (const item of this.all()) this.#read(item);
    return this.seen();
  }

  /** Reads one object, undefined where it cannot be seen. */
  read(key: string): Item | undefined {
    const item = this.#items.get(key);
    if (item === undefined) return undefined;
    this.#read(item);
    return item.shown ? this.#items.get(key) : undefined;
  }

  /** Every object that can be seen; this is no read. */
  seen(): readonly Item[] {
    return this.all().filter((item) => item.shown);
  }

  /** Moves every object one step, whether it is read or not. */
  advance(): void {
    for (const item of this.all()) this.#step(item);
  }

  #read(item: Item): void {
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
    if (next === this.#setting.ready && item.position >= 0 && this.#setting.held?.(item) === true) return;
    item.position += 1;
  }

  #need(key: string): Item {
    const item = this.#items.get(key);
    if (item === undefined) throw new Error(`The sandbox has no object "${key}".`);
    return item;
  }
}

/** The state that an object was last shown in, or will first be shown in. */
export function stateOf(item: Item): string {
  return item.route[Math.max(item.position, 0)] ?? "";
}
