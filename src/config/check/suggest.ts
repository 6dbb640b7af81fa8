import { distance } from "fastest-levenshtein";
import { quoted } from "./wording.ts";

/** Longer words and longer lists are not typing errors, but would cost as if they were. */
const LONGEST = 64;
const MOST_CANDIDATES = 500;

/** The known word that a mistyped one was probably meant to be, e.g. `dnsSubDomain` for `dns_sub_domains`, or null. Pure. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (word.length > LONGEST) return null;
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known.slice(0, MOST_CANDIDATES)) {
    if (candidate.length > LONGEST) continue;
    const far = slips(folded(word), folded(candidate));
    if (far >= bestDistance) continue;
    best = candidate;
    bestDistance = far;
  }
  return best;
}

/** A suggestion for a mistyped word, e.g. ``did you mean `dnsSubDomain`?``, or null. Pure. */
export function didYouMean(word: string, known: readonly string[]): string | null {
  const best = nearest(word, known);
  return best === null ? null : `did you mean ${quoted(best)}?`;
}

/** Slips of the finger between two words; two neighbours in the wrong order are one. */
function slips(left: string, right: string): number {
  const far = distance(left, right);
  return far === 2 && [...left].sort().join() === [...right].sort().join() ? 1 : far;
}

/** Case and separators are what people get wrong most, and count for nothing here. */
function folded(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
