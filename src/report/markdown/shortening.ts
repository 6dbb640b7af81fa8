import { type Markup, stack } from "./markdown.ts";

/**
 * A text that is too long is not cut: whole blocks are left out, the least useful first. Each block says what it shows at each
 * level; the first level at which the text fits is used. Details are left out one by one, the largest first.
 *
 * 0 everything · 1 changed fields only · 2 as many details as there is room for · 3 the table · 4 its first 50 rows · 5 title,
 * counts and warnings.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** The levels from the fullest text to the shortest. */
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** The room for details where a text has no budget of its own. */
const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * One block of a body at a level; null where it shows nothing. `room` is what the other blocks leave, for the one block that has
 * details: see {@link withDetails}.
 */
export type Block = ((level: Level, room: number) => Markup | null) & { readonly hasDetails?: true };

/** What a level shows, in the words of the footer; null for everything. */
export const LEVEL_WORDS: readonly (string | null)[] = [
  null,
  "changed fields only",
  "not every detail",
  "table only",
  "first 50 rows only",
  "counts only",
];

/** A block that is there down to `lowest`. */
export function keepThrough(lowest: Level, render: (level: Level) => Markup | null): Block {
  return (level) => (level > lowest ? null : render(level));
}

/** The block that fills the room that the others leave; a body has at most one. */
export function withDetails(render: (level: Level, room: number) => Markup | null): Block {
  return Object.assign((level: Level, room: number) => render(level, room), { hasDetails: true } as const);
}

/** The blocks at one level, in at most `budget` UTF-16 units as far as leaving out details can do that. */
export function keepAt(level: Level, blocks: readonly Block[], budget = NO_LIMIT): string {
  const fixed = blocks.map((block) => (block.hasDetails ? null : block(level, 0)));
  const room = Math.max(0, budget - stack(fixed).toString().length - 2);
  return stack(
    blocks.map((block, index) => (block.hasDetails ? block(level, room) : (fixed[index] ?? null))),
  ).toString();
}

/** The fullest text of at most `budget` UTF-16 units, else the shortest that there is. */
export function fitToBudget(blocks: readonly Block[], budget: number): string {
  for (const level of LEVELS) {
    const text = keepAt(level, blocks, level < 2 ? NO_LIMIT : budget);
    if (text.length <= budget) return text;
  }
  return keepAt(5, blocks);
}

/** A piece of text that may be left out. */
export interface Detail {
  readonly text: Markup;
  /** Left out only after every detail without it. */
  readonly isSevere: boolean;
}

/** Which details fit into a room: the largest are left out first, and severe ones last. */
export function detailsThatFit<One extends Detail>(details: readonly One[], room: number): ReadonlySet<One> {
  const kept = new Set(details);
  let length = details.reduce((sum, { text }) => sum + text.toString().length + 2, 0);
  const bySize = details.toSorted(
    (a, b) => Number(a.isSevere) - Number(b.isSevere) || b.text.toString().length - a.text.toString().length,
  );
  for (const detail of bySize) {
    if (length <= room) break;
    kept.delete(detail);
    length -= detail.text.toString().length + 2;
  }
  return kept;
}
