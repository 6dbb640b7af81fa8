import { AtlasError } from "../engine/model/atlas-error.ts";
import type { AtlasReader, AtlasWriter, Body, Json } from "../engine/model/kind.ts";
import { Secret } from "../secrets/secret.ts";
import { flushPendingIo, type HttpRequest, nextTurn } from "./http.ts";
import { mayRepeatRead, mayRepeatWrite, type Pace, withRetries } from "./retry.ts";
import type { Session } from "./token.ts";

/** Newest date that every operation in use knows; Atlas resolves it down to the operation's own version. */
const MEDIA_TYPE = "application/vnd.atlas.2025-03-12+json";

/** Largest page that Atlas serves. */
const PAGE = 500;

/** Pages after which a list is taken for one that never ends. */
const MOST_PAGES = 1_000;

/** Objects of a page that are handed on at a time. */
const PORTION = 50;

/** Pages of one list that are asked for side by side. */
const AT_ONCE = 8;

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
    withRetries(pace, mayRepeatRead, () =>
      session.call({ ...request("GET", project, path, query), signal: pace.signal }),
    );
  return {
    get: (path) => get(path),
    async list(path, narrowed = {}, onObjects = () => undefined) {
      const page = async (number: number): Promise<Page> => {
        const query = new URLSearchParams({ itemsPerPage: String(PAGE), pageNum: String(number), ...narrowed });
        const { results, totalCount } = (await get(path, `?${query}`)) as { results?: unknown; totalCount?: unknown };
        if (!Array.isArray(results)) throw unreadable(project, path, "an answer without `results`");
        return { results, totalCount };
      };
      const read = async (atOnce: number): Promise<readonly Page[]> => {
        const pages: Page[] = [];
        for (let batch = [await page(1)]; ; ) {
          pages.push(...batch);
          // Atlas calls `totalCount` an estimate: it says how many pages to ask for at once. Only a short one ends the list.
          const isWhole = batch.some(({ results }) => results.length < PAGE);
          if (!isWhole && pages.length >= MOST_PAGES)
            throw unreadable(project, path, `more than ${MOST_PAGES} full pages`);
          const wanted = isWhole ? 0 : Math.max(lastPage(pages[0]?.totalCount) - pages.length, 1);
          const count = Math.min(wanted, atOnce, MOST_PAGES - pages.length);
          const next = Promise.all(Array.from({ length: count }, (_, index) => page(pages.length + 1 + index)));
          // Its failure is told below, when it is waited for.
          next.catch(() => undefined);
          for (const { results } of batch) await (isWhole ? onObjects(results) : inPortions(results, onObjects));
          if (isWhole) return pages;
          batch = await next;
        }
      };
      const pages = await read(AT_ONCE);
      // What is added between two pages that are read at once may be in neither; read in their order, it shows as a twin.
      const isSteady = pages.length <= 2 || pages.every(({ totalCount }) => totalCount === pages[0]?.totalCount);
      return (isSteady ? pages : await read(1)).flatMap(({ results }) => results);
    },
  };
}

interface Page {
  readonly results: readonly unknown[];
  readonly totalCount: unknown;
}

/** Hands objects on, a few at a time, so that requests under way get to the network in between. */
async function inPortions(objects: readonly unknown[], take: (some: readonly unknown[]) => void): Promise<void> {
  await flushPendingIo();
  for (let from = 0; from < objects.length; from += PORTION) {
    take(objects.slice(from, from + PORTION));
    await nextTurn();
  }
}

/** The number of the page that would be the first short one; 0 where the count does not say. */
function lastPage(totalCount: unknown): number {
  return typeof totalCount === "number" && totalCount >= 0 ? Math.floor(totalCount / PAGE) + 1 : 0;
}

/**
 * Reads and writes a project. A write is sent again only where it provably changed nothing.
 *
 * @param hardStop - aborts a write whose answer is not waited for any longer
 */
export function openWriter(session: Session, project: Project, pace: Pace, hardStop?: AbortSignal): AtlasWriter {
  const write = (method: "POST" | "PATCH" | "DELETE", path: string, body?: Body): Promise<unknown> =>
    withRetries(pace, mayRepeatWrite, () => {
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

function request(method: HttpRequest["method"], project: Project, path: string, query = ""): HttpRequest {
  return { method, url: `${url(project, path)}${query}`, headers: { accept: MEDIA_TYPE } };
}

function url({ baseUrl, projectId }: Project, path: string): string {
  return `${baseUrl}/api/atlas/v2/groups/${projectId}${path}`;
}

/** The only place where secrets are spoken: the body of a request. */
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
