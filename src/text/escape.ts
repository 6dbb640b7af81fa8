import { lazyRegExp } from "./lazy.ts";

/** Printable ASCII, which is all that most texts contain. */
const ASCII = /^[ -~]*$/;

/**
 * The inside of a character class, for patterns with the flag `u`: characters that are not visible or that reorder the text
 * around them. Controls, bidirectional and zero-width marks, lone surrogates, unassigned code points and line separators.
 */
export const INVISIBLE = "\\p{C}\\p{Zl}\\p{Zp}\\p{DI}\\u2800";

/** Invisible characters, and every space other than the ordinary one. */
const invisible = lazyRegExp(`[${INVISIBLE}]|(?! )\\p{Zs}`, "gu");

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The text on one line, with every invisible character written as an escape, e.g. `\u{202e}`. Idempotent. */
export function escapeInvisible(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(invisible(), (char) => SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** True where {@link escapeInvisible} would change the text. */
export function hasInvisible(text: string): boolean {
  return !ASCII.test(text) && text.search(invisible()) !== -1;
}

/** A double-quoted string that is valid JSON and YAML, with every invisible character escaped. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(invisible(), (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return char.length > 1 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
  });
}

/** At most `max` UTF-16 units of the text; where some are left out, it says how many. Never splits a character. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, endOfCharacter(text, max));
  return `${kept}… (${grouped(text.length - kept.length)} more characters)`;
}

/**
 * Two long values, shortened around the first difference, so that a shortened pair never looks equal.
 */
export function shortenPair(before: string, after: string, max: number): readonly [string, string] {
  if (before.length <= max && after.length <= max) return [before, after];
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  const start = endOfCharacter(before, Math.max(0, same - CONTEXT));
  if (start === 0) return [shorten(before, max), shorten(after, max)];
  const cut = (text: string): string => `(${grouped(start)} equal characters) …${shorten(text.slice(start), max)}`;
  return [cut(before), cut(after)];
}

/** Equal characters that are kept before the first difference of two long values. */
const CONTEXT = 40;

function endOfCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

/** A whole number with thousands separators, e.g. `1,950`. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
