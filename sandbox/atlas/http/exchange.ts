import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { LoggedRequest } from "./log.ts";
import { isOAuth } from "./oauth.ts";

/** A log entry while it is being filled in. */
export type Entry = { -readonly [Key in keyof LoggedRequest]: LoggedRequest[Key] };

/** One request, received whole. */
export interface Received {
  readonly entry: Entry;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  /** The body as it came. */
  readonly text: string;
}

/** One request and the response to write to. */
export interface Exchange extends Received {
  readonly response: ServerResponse;
}

/** The log entry of a request that has just arrived. */
export function logEntry(number: number, request: Pick<IncomingMessage, "method" | "headers">, url: URL): Entry {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  const method = request.method ?? "";
  return {
    number,
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers),
    body: undefined,
    write: method !== "GET" && !isOAuth(url.pathname),
    operation: null,
    project: /\/groups\/([^/]+)/.exec(url.pathname)?.[1] ?? null,
    account: null,
    status: null,
    committed: false,
    faulty: false,
    arrivedAt: performance.now(),
    leftAt: null,
  };
}

/** The whole body, or null where the client closed the connection before its end. */
export async function readText(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** The body as JSON where it is JSON, else as text. */
export function parsed(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
