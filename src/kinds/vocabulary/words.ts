import * as z from "zod/mini";
import type { EntryWarning } from "../../engine/model/kind.ts";
import { lazily } from "../../text/lazy.ts";
import { folded, mistyped, nearest } from "../../text/nearest.ts";

/**
 * Words of which Atlas adds new ones. A known mistake is an error; any other word that this version does not know is sent as it
 * is, with a warning, for Atlas decides.
 */

/** The words that this version knows for one field. */
export interface Vocabulary {
  readonly known: readonly string[];
  /** Words that people write and Atlas refuses, with the word that they mean. */
  readonly mistakes?: Readonly<Record<string, string>>;
}

/** What is wrong with a word, and what to do about it. */
export interface WordFault {
  readonly level: "error" | "warning";
  readonly message: string;
  readonly fix: string;
  /** The word that was surely meant, where there is one. */
  readonly meant?: string;
}

const MOST_LISTED = 24;

/** What there is to say of a word, without its field: an error for a known mistake, a warning for an unknown word, else null. */
export function judge(word: string, { known, mistakes = {} }: Vocabulary): WordFault | null {
  if (known.includes(word)) return null;
  const meant = (Object.hasOwn(mistakes, word) ? mistakes[word] : undefined) ?? mistyped(word, known);
  if (meant !== null) {
    return {
      level: "error",
      message: `cannot be \`${word}\``,
      fix: `did you mean \`${meant}\`? ${accepted(known)}`,
      meant,
    };
  }
  const near = nearest(word, known);
  const hint = near === null ? accepted(known) : `the nearest known word is \`${near}\``;
  return { level: "warning", message: unknownWord(word), fix: `Atlas decides, and it is sent as it is; ${hint}` };
}

/**
 * The known word that a word of Atlas's is another spelling of: in another case, with other separators, or as people mistake it.
 * Any other word is returned as it is. For what Atlas shows; what a file says is judged instead.
 */
export function inKnownSpelling(word: string, { known, mistakes = {} }: Vocabulary): string {
  if (known.includes(word)) return word;
  const letters = (text: string): string => folded(text).replaceAll("/", "");
  const shown = letters(word);
  const same = known.find((candidate) => letters(candidate) === shown);
  return same ?? Object.entries(mistakes).find(([mistake]) => letters(mistake) === shown)?.[1] ?? word;
}

/** How a word that this version does not know is told, without its field. */
export function unknownWord(word: string): string {
  return `is \`${word}\`, which this version does not know`;
}

/** The accepted words, e.g. `` accepted: `AWS`, `AZURE` ``. */
export function accepted(known: readonly string[]): string {
  const listed = known.slice(0, MOST_LISTED).map((word) => `\`${word}\``);
  return `accepted: ${listed.join(", ")}${known.length > MOST_LISTED ? " and others" : ""}`;
}

/** Text from a growing vocabulary: known mistakes are issues. Editors offer the known words and take others. */
export function growing(vocabulary: Vocabulary): z.ZodMiniType<string, string> {
  return word().check(
    z.meta({ growing: vocabulary.known }),
    z.superRefine((value, context) => {
      const fault = judge(value, vocabulary);
      if (fault?.level !== "error") return;
      context.addIssue({ code: "custom", message: fault.message, params: { fix: fault.fix, repair: fault.meant } });
    }),
  );
}

/** The warning about a word at a path of an entry, in a list of its own; empty where the word is known or is no text. */
export function wordWarnings(path: string, value: unknown, vocabulary: Vocabulary): readonly EntryWarning[] {
  const fault = typeof value === "string" ? judge(value, vocabulary) : null;
  return fault === null ? [] : [{ path: path.split("."), message: `\`${path}\` ${fault.message}`, fix: fault.fix }];
}

const word = lazily(() => z.string().check(z.minLength(1), z.maxLength(200)));
