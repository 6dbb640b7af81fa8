import type { Collection, Item } from "../collection.ts";
import type { Json, JsonObject } from "../json.ts";
import type { RememberedProject } from "../project.ts";
import type { World } from "../world.ts";
import type { Role } from "./accounts.ts";
import { type Answer, Refusal } from "./refusal.ts";
import type { Shape } from "./shape.ts";

/** One call of an operation; everything is checked except what only the operation itself knows. */
export interface Call {
  readonly world: World;
  readonly project: RememberedProject;
  /** Decoded parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: JsonObject;
  /** The token, which decides the order of shuffled lists. */
  readonly viewer: string;
  /** The path as it was called, for `links`. */
  readonly url: string;
}

/** One operation of the Atlas Administration API. */
export interface Operation {
  /** The API's own `operationId`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below `/api/atlas/v2/groups/{groupId}`; `{connectionId}` and `{endpointId}` are 24 hex digits. */
  readonly path: string;
  /** The one version in which it exists. */
  readonly version: string;
  /** Any one of them is enough. */
  readonly roles: readonly Role[];
  /** Query parameters beside `envelope`. */
  readonly query?: Readonly<Record<string, Parameter>>;
  /** Shape of the body; without it no body is taken. */
  readonly body?: Shape;
  /** Whether it writes inside the workspace `{tenantName}`, where one write at a time is allowed. */
  readonly serial?: true;
  run(call: Call): Answer;
}

/** What a query parameter may be. */
export type Parameter = "flag" | "page" | "page-size" | "required-text" | "cloud";

/** The query parameters of a paged list. */
export const PAGED: Readonly<Record<string, Parameter>> = { itemsPerPage: "page-size", pageNum: "page" };

/** One page of a list, `{ links, results, totalCount }`. The first page reads every object. */
export function page(
  call: Call,
  collection: Collection,
  view: (item: Item) => Json,
  only: (item: Item) => boolean = () => true,
): Answer {
  const size = Number(call.query.itemsPerPage ?? 100);
  const number = Number(call.query.pageNum ?? 1);
  const items = (number === 1 ? collection.readAll() : collection.seen()).filter(only);
  const ordered = call.world.settings.shuffle ? [...items].sort(by((item) => scatter(item.id + call.viewer))) : items;
  const results = ordered.slice((number - 1) * size, number * size).map(view);
  const links = [{ href: `http://localhost:8080${call.url}`, rel: "self" }];
  const body: JsonObject = { links, results };
  if (call.query.includeCount !== "false") body.totalCount = call.world.settings.totalCount(items.length);
  return { status: 200, body };
}

/** Reads one object. Throws the given 404 where it cannot be seen. */
export function seen(collection: Collection, key: string, errorCode: string, detail: string): Item {
  const item = collection.read(key);
  if (item === undefined) throw new Refusal("absent", 404, errorCode, detail);
  return item;
}

function by<T>(rank: (value: T) => number): (one: T, other: T) => number {
  return (one, other) => rank(one) - rank(other);
}

/** A number that looks random and is the same every time (FNV-1a). */
function scatter(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return hash >>> 0;
}
