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
  const pages = await readUntilShort(source, narrowed, onObjects, AT_ONCE);
  // An object that is added between two pages that are read at once may be in neither. Read one by one, it shows as a duplicate.
  const isSteady = pages.length <= 2 || pages.every(({ totalCount }) => totalCount === pages[0]?.totalCount);
  const steady = isSteady ? pages : await readUntilShort(source, narrowed, onObjects, 1);
  return steady.flatMap(({ results }) => results);
}

/** Reads pages until one is short. As soon as a page is there the next one is asked for; only then is the page understood. */
async function readUntilShort(
  source: PageSource,
  narrowed: Readonly<Record<string, string>>,
  onObjects: (objects: readonly unknown[]) => void,
  atOnce: number,
): Promise<readonly Page[]> {
  const pages: Page[] = [];
  let asked = 0;
  let isWhole = false;
  // Atlas calls `totalCount` an estimate: it says how many pages to ask for at once. Only a short page ends the list.
  const isWorthAsking = (): boolean =>
    !isWhole && asked < MOST_PAGES && asked < Math.max(lastPage(pages[0]?.totalCount), 1);
  const readOn = async (): Promise<void> => {
    asked += 1;
    const number = asked;
    const page = await readPage(source, narrowed, number);
    pages[number - 1] = page;
    if (page.results.length < PAGE) isWhole = true;
    const others: Promise<void>[] = [];
    for (let more = number === 1 ? atOnce : 1; more > 0 && isWorthAsking(); more -= 1) others.push(readOn());
    const rest = Promise.all(others);
    // Its failure is told below, when it is waited for.
    rest.catch(() => undefined);
    if (others.length > 0) await flushPendingIo();
    onObjects(page.results);
    await rest;
  };
  await readOn();
  // The count was too low.
  while (!isWhole && asked < MOST_PAGES) await readOn();
  if (!isWhole) throw source.unreadable(`more than ${MOST_PAGES} full pages`);
  return pages;
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
