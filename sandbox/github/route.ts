import { misuse, Refused } from "./refusal.ts";
import { type Identity, MOST_CHARACTERS, type World } from "./world.ts";

/** How much a token may do with something. */
export type Level = "none" | "read" | "write";
/** What a token may do, as under `permissions:` in a workflow. */
export interface Permissions {
  readonly contents: Level;
  readonly "pull-requests": Level;
  readonly issues: Level;
}

/** A REST request that was understood so far. */
export interface Asked {
  readonly world: World;
  readonly me: Identity;
  readonly permissions: Permissions;
  readonly serverUrl: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** What the pattern's groups matched, percent-decoded. */
  readonly parts: readonly string[];
  /** Ids of the commits before one and itself, newest first; with a path, as git simplifies the history of a file. */
  log(sha: string, path: string | null): Promise<readonly string[]>;
}

/** An answer; a list is cut into pages by the server. */
export type Answered =
  | { readonly status: number; readonly json: unknown }
  | { readonly list: readonly unknown[] }
  | { readonly bytes: Buffer };

/** A method and a path that are understood. */
export interface Route {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly pattern: RegExp;
  /** Names in the query that are understood, beside those of paging. */
  readonly query?: readonly string[];
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
  answer(asked: Asked): Answered | Promise<Answered>;
}

/** Lets a token pass that may. @throws {Refused} */
export function allow({ permissions }: Asked, what: keyof Permissions, level: "read" | "write"): void {
  const has = permissions[what];
  if (has === "write" || has === level) return;
  throw new Refused(403, "Resource not accessible by integration");
}

/** Lets a request pass where issues are enabled. @throws {Refused} */
export function issuesOn({ world }: Asked): void {
  if (!world.issuesEnabled) throw new Refused(410, "Issues has been disabled in this repository.");
}

/** The text that is to be written. @throws {Refused} where it is none or too long. */
export function bodyText(asked: Asked, resource: string): string {
  const { body } = asked.body;
  if (typeof body !== "string") throw misuse(422, "Invalid request: body is not a string.");
  if (body.length <= MOST_CHARACTERS) return body;
  const message = `Body is too long (maximum is ${MOST_CHARACTERS} characters)`;
  throw new Refused(422, "Validation Failed", {
    errors: [{ resource, code: "unprocessable", field: "data", message }],
  });
}
