import { nearest } from "../../text/nearest.ts";
import { quoted } from "./wording.ts";

/** A suggestion for a mistyped word, e.g. ``did you mean `dnsSubDomain`?``, or null. */
export function didYouMean(word: string, known: readonly string[]): string | null {
  const best = nearest(word, known);
  return best === null ? null : `did you mean ${quoted(best)}?`;
}
