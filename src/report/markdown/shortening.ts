import { type Markup, stack } from "./markdown.ts";

/**
 * Instead of cutting a text that is too long, whole parts of it are left out, the least useful first. A block says for
 * each rung what it still shows; the first rung at which everything fits is taken.
 *
 * 0 everything · 1 changed fields only · 2 details of replace, delete and failed only · 3 the table · 4 its first 50
 * rows · 5 title, counts and warnings.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** The rungs from the fullest text to the shortest. */
const RUNGS: readonly Level[] = [0, 1, 2, 3, 4, 5];

/** A part of a body at a rung; null where nothing of it is left. */
export type Block = (rung: Level) => Markup | null;

/** What a rung shows, in the words of the footer; null for everything. */
export const LEVEL_WORDS: readonly (string | null)[] = [
  null,
  "changed fields only",
  "details of replace, delete and failed only",
  "table only",
  "first 50 rows only",
  "counts only",
];

/** A block that is there down to `lowest`. Pure. */
export function keepThrough(lowest: Level, render: Block): Block {
  return (rung) => (rung > lowest ? null : render(rung));
}

/** The blocks at one rung. Pure. */
export function keepAt(rung: Level, blocks: readonly Block[]): string {
  return stack(blocks.map((block) => block(rung))).toString();
}

/** The fullest text of at most `budget` UTF-16 units, else the shortest that there is. Pure. */
export function fitToBudget(blocks: readonly Block[], budget: number): string {
  for (const rung of RUNGS) {
    const text = keepAt(rung, blocks);
    if (text.length <= budget) return text;
  }
  return keepAt(5, blocks);
}
