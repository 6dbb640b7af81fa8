import { type Markup, stack } from "./markdown.ts";

/**
 * A text that is too long is not cut: whole blocks are left out, the least useful first. Each block says what it shows at each
 * level; the first level at which the text fits is used.
 *
 * 0 everything · 1 changed fields only · 2 details of replace, delete and failed only · 3 the table · 4 its first 50
 * rows · 5 title, counts and warnings.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** The levels from the fullest text to the shortest. */
const LEVELS: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** One block of a body at a level; null where it shows nothing. */
export type Block = (level: Level) => Markup | null;

/** What a level shows, in the words of the footer; null for everything. */
export const LEVEL_WORDS: readonly (string | null)[] = [
  null,
  "changed fields only",
  "details of replace, delete and failed only",
  "table only",
  "first 50 rows only",
  "counts only",
];

/** A block that is there down to `lowest`. */
export function keepThrough(lowest: Level, render: Block): Block {
  return (level) => (level > lowest ? null : render(level));
}

/** The blocks at one level. */
export function keepAt(level: Level, blocks: readonly Block[]): string {
  return stack(blocks.map((block) => block(level))).toString();
}

/** The fullest text of at most `budget` UTF-16 units, else the shortest that there is. */
export function fitToBudget(blocks: readonly Block[], budget: number): string {
  for (const level of LEVELS) {
    const text = keepAt(level, blocks);
    if (text.length <= budget) return text;
  }
  return keepAt(5, blocks);
}
