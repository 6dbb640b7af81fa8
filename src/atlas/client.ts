import { AtlasError } from "../engine/model/atlas-error.ts";
import type { AtlasReader, AtlasWriter, Body, Json } from "../engine/model/kind.ts";
import { Secret } from "../secrets/secret.ts";
import { isForToken } from "./errors.ts";
import type { HttpRequest } from "./http.ts";
import { readPages } from "./paging.ts";
import { mayRepeatRead, mayRepeatWrite, type Pace, withRetries } from "./retry.ts";
import type { Session } from "./token.ts";

/** Newest date that every operation in use knows; Atlas resolves it down to the operation's own version. */
const MEDIA_TYPE = "application/vnd.atlas.2025-03-12+json";

/** A project in Atlas. */
export interface Project {
  /** e.g. `https://cloud.mongodb.com`. */
  readonly baseUrl: string;
  /** 24 hex digits. */
  readonly projectId: string;
}

/** Reads a project. There is nothing in what it returns that could write. */
export function openReader(session: Session, project: Project, pace: Pace): AtlasReader {
  const get = (path: string, query = ""): Promise<unknown> =>
    withRetries(pace, unlessToken(mayRepeatRead), () =>
      session.call({ ...request("GET", project, path, query), signal: pace.signal }),
    );
  return {
    get: (path) => get(path),
    list: (path, narrowed = {}, onObjects = () => undefined) =>
      readPages(
        { get: (query) => get(path, query), unreadable: (what) => unreadable(project, path, what) },
        narrowed,
        onObjects,
      ),
  };
}

/**
 * Reads and writes a project. A write is sent again only where it provably changed nothing.
 *
 * @param hardStop - aborts a write whose answer is not waited for any longer
 */
export function openWriter(session: Session, project: Project, pace: Pace, hardStop?: AbortSignal): AtlasWriter {
  const write = (method: "POST" | "PATCH" | "DELETE", path: string, body?: Body): Promise<unknown> =>
    withRetries(pace, unlessToken(mayRepeatWrite), () => {
      const outgoing = request(method, project, path);
      const headers = body === undefined ? outgoing.headers : { ...outgoing.headers, "content-type": MEDIA_TYPE };
      return session.call({
        ...outgoing,
        headers,
        signal: hardStop,
        ...(body === undefined ? {} : { body: JSON.stringify(revealed(body)) }),
      });
    });
  return {
    ...openReader(session, project, pace),
    post: (path, body) => write("POST", path, body),
    patch: (path, body) => write("PATCH", path, body),
    delete: async (path) => void (await write("DELETE", path)),
  };
}

/** A call for which no token could be had is not made again: asking for the token was tried as often as it is worth. */
function unlessToken(mayRepeat: (error: AtlasError) => boolean): (error: AtlasError) => boolean {
  return (error) => !isForToken(error.failure) && mayRepeat(error);
}

function request(method: HttpRequest["method"], project: Project, path: string, query = ""): HttpRequest {
  return { method, url: `${url(project, path)}${query}`, headers: { accept: MEDIA_TYPE } };
}

function url({ baseUrl, projectId }: Project, path: string): string {
  return `${baseUrl}/api/atlas/v2/groups/${projectId}${path}`;
}

/** The body of a request with its secrets in the clear: the only place that reveals them. */
function revealed(body: Body | undefined): Json | undefined {
  if (body instanceof Secret) return body.reveal();
  if (Array.isArray(body)) return body.map((item: Body) => revealed(item) ?? null);
  if (typeof body === "object" && body !== null) {
    return Object.fromEntries(
      Object.entries(body as { readonly [key: string]: Body | undefined }).map(([key, value]) => [
        key,
        revealed(value),
      ]),
    );
  }
  return body as Json | undefined;
}

function unreadable(project: Project, path: string, what: string): AtlasError {
  return new AtlasError({
    method: "GET",
    path: new URL(url(project, path)).pathname,
    status: 200,
    errorCode: null,
    detail: `Atlas sent ${what}.`,
    hint: "Check `base-url` and the proxy.",
    fate: "refused",
    reason: "atlas-api",
  });
}
