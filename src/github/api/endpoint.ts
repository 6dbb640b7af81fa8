import { integer, list, object, ShapeError, string } from "./response.ts";
import { type Call, parsed, type Send } from "./transport.ts";

/** One repository on GitHub, as the verbs of the client speak to it. */
export interface Endpoint {
  readonly owner: string;
  readonly repo: string;
  /** Address that GraphQL's queries go to. */
  readonly graphql: string;
  readonly send: Send;
}

/** Where something that was just written is. */
export interface WrittenComment {
  /** Its number in the REST API. */
  readonly id: number;
  readonly url: string;
}

/** A call, parsed. @throws {GitHubError} */
export async function ask<T>(at: Endpoint, call: Call, parse: (data: unknown) => T): Promise<T> {
  return parsed(call, (await at.send(call)).data, parse);
}

/** Every page of a list. @throws {GitHubError} */
export async function readAll<T>(at: Endpoint, call: Call, parse: (data: unknown) => T): Promise<readonly T[]> {
  const items: T[] = [];
  const join = call.path.includes("?") ? "&" : "?";
  for (let page = 1; ; page += 1) {
    const request = { ...call, path: `${call.path}${join}per_page=100&page=${page}` };
    const { data, headers } = await at.send(request);
    items.push(...parsed(request, data, (answer) => list(endingBy(page, answer), "answer").map(parse)));
    if (!/<[^>]*>;[^,]*\brel="next"/.test(headers.link ?? "")) return items;
  }
}

/** Pages; no list of ours is as long as that, so the server goes round in circles. */
const MOST_PAGES = 500;

/** Lets an answer pass unless there are pages without end. @throws {ShapeError} */
export function endingBy<T>(page: number, answer: T): T {
  if (page > MOST_PAGES) throw new ShapeError(`the list does not end after ${MOST_PAGES} pages`);
  return answer;
}

/** Reads the answer to a comment that was written. @throws {ShapeError} */
export function writtenComment(data: unknown): WrittenComment {
  const comment = object(data, "comment");
  return { id: integer(comment, "id"), url: string(comment, "html_url") };
}

/** A commit or a branch for people, e.g. `` `c0ffee1` ``. */
export function short(ref: string): string {
  return /^[0-9a-f]{40,}$/.test(ref) ? `\`${ref.slice(0, 7)}\`` : `\`${ref}\``;
}
