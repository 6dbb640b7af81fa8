import { distance } from "fastest-levenshtein";

/** Longer words and longer lists are not typing errors, but would cost as if they were. */
const LONGEST = 64;
const MOST_CANDIDATES = 500;

/** Letters that a known word has at least before a similar word counts as a typing error of it: short words are all similar. */
const FEWEST_LETTERS = 5;

/** The known word that a mistyped one was probably meant to be, e.g. `dnsSubDomain` for `dns_sub_domains`, or null. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known.slice(0, MOST_CANDIDATES)) {
    if (candidate.length > LONGEST) continue;
    const far = edits(folded(word), folded(candidate));
    if (far >= bestDistance) continue;
    best = candidate;
    bestDistance = far;
  }
  return best;
}

/**
 * The known word of which a word is a typing error, or null: the same letters in another case or with other separators, or one
 * edit or one swap of neighbours away from a word of five letters or more. A word that differs in digits alone may be a new one.
 */
export function mistyped(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  const typed = folded(word);
  const same = known.find((candidate) => folded(candidate) === typed);
  if (same !== undefined) return same;
  const near = known.slice(0, MOST_CANDIDATES).find((candidate) => {
    const meant = folded(candidate);
    if (meant.replace(/[^a-z]/g, "").length < FEWEST_LETTERS) return false;
    return isOneSlip(typed, meant) && !/^\d*$/.test(changedPart(typed, meant));
  });
  return near ?? null;
}

function isOneSlip(typed: string, meant: string): boolean {
  const far = distance(typed, meant);
  if (far !== 2) return far === 1;
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  return typed[at] === meant[at + 1] && typed[at + 1] === meant[at] && typed.slice(at + 2) === meant.slice(at + 2);
}

/** What is left of two words without what they begin and end with together. */
function changedPart(one: string, other: string): string {
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return one.slice(start, one.length - end) + other.slice(start, other.length - end);
}

/** How many typing errors are between two words; two neighbours in the wrong order are one. */
function edits(left: string, right: string): number {
  const far = distance(left, right);
  return far === 2 && [...left].sort().join() === [...right].sort().join() ? 1 : far;
}

/** A word without case and separators: they are what people get wrong most, and count for nothing here. */
export function folded(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
