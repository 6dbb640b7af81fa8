import type { Collection, Item, Route } from "./collection.ts";
import { Accounts } from "./http/accounts.ts";
import type { JsonObject } from "./json.ts";
import type { Fate, KindName, Settings } from "./options.ts";
import { RememberedProject } from "./project.ts";

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

  /** Adds a new object to its collection, on the given route unless a fate has another. */
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
    for (const project of this.#projects.values()) {
      for (const collection of project.collections()) collection.advance();
    }
  }
}
