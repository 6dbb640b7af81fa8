import type { AtlasReader } from "../engine/model/kind.ts";
import { flushPendingIo } from "./http.ts";

/** Largest page that Atlas serves. */
const PAGE = 500;

/** Pages after which a list is taken for one that never ends. */
const MOST_PAGES = 1_000;

/** Pages of one list that are asked for side by side. */
const AT_ONCE = 8;

/** What reading a paged list needs of its client. */
export interface PageSource {
  /** One page's body, by the query of its request. */
  readonly get: (query: string) => Promise<unknown>;
  /** The error for an answer that is not a page of a list. */
  readonly unreadable: (what: string) => Error;
}

interface Page {
  readonly results: readonly unknown[];
  readonly totalCount: unknown;
}

/** Reads a paged list whole, or rejects. `onObjects` is told of each page while the next ones are on their way. */
export async function readPages(
  source: PageSource,
  narrowed: Readonly<Record<string, string>>,
  onObjects: NonNullable<Parameters<AtlasReader["list"]>[2]>,
): Promise<readonly unknown[]> {
  const pages = await readBatches(source, narrowed, onObjects, AT_ONCE);
  // An object that is added between two pages that are read at once may be in neither. Read one by one, it shows as a duplicate.
  const isSteady = pages.length <= 2 || pages.every(({ totalCount }) => totalCount === pages[0]?.totalCount);
  const steady = isSteady ? pages : await readBatches(source, narrowed, onObjects, 1);
  return steady.flatMap(({ results }) => results);
}

async function readBatches(
  source: PageSource,
  narrowed: Readonly<Record<string, string>>,
  onObjects: (objects: readonly unknown[]) => void,
  atOnce: number,
): Promise<readonly Page[]> {
  const page = (number: number): Promise<Page> => readPage(source, narrowed, number);
  const pages: Page[] = [];
  for (let batch = [await page(1)]; ; ) {
    pages.push(...batch);
    // Atlas calls `totalCount` an estimate: it says how many pages to ask for at once. Only a short page ends the list.
    const isWhole = batch.some(({ results }) => results.length < PAGE);
    if (!isWhole && pages.length >= MOST_PAGES) throw source.unreadable(`more than ${MOST_PAGES} full pages`);
    const wanted = isWhole ? 0 : Math.max(lastPage(pages[0]?.totalCount) - pages.length, 1);
    const count = Math.min(wanted, atOnce, MOST_PAGES - pages.length);
    const next = Promise.all(Array.from({ length: count }, (_, index) => page(pages.length + 1 + index)));
    // Its failure is told below, when it is waited for.
    next.catch(() => undefined);
    if (!isWhole) await flushPendingIo();
    for (const { results } of batch) onObjects(results);
    if (isWhole) return pages;
    batch = await next;
  }
}

async function readPage(source: PageSource, narrowed: Readonly<Record<string, string>>, number: number): Promise<Page> {
  const query = new URLSearchParams({ itemsPerPage: String(PAGE), pageNum: String(number), ...narrowed });
  const { results, totalCount } = (await source.get(`?${query}`)) as { results?: unknown; totalCount?: unknown };
  if (!Array.isArray(results)) throw source.unreadable("an answer without `results`");
  return { results, totalCount };
}

/** The number of the page that would be the first short one; 0 where the count does not say. */
function lastPage(totalCount: unknown): number {
  return typeof totalCount === "number" && totalCount >= 0 ? Math.floor(totalCount / PAGE) + 1 : 0;
}
