import { lazyRegExp } from "./lazy.ts";

/** What nearly every text is made of. */
const PLAIN = /^[ -~]*$/;

/**
 * Characters that nobody sees or that move others on the screen: controls, bidirectional and zero-width marks, lone
 * surrogates, unassigned code points, line separators, and every space but the ordinary one.
 */
const unseen = lazyRegExp("[\\p{C}\\p{Zl}\\p{Zp}\\p{DI}\\u2800]|(?! )\\p{Zs}", "gu");

const SHORT_ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** The text on one line with every unseen character spelt out, e.g. `\u{202e}`. Pure; a second time changes nothing. */
export function escapeInvisible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(unseen(), (char) => SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

/** True where {@link escapeInvisible} would change the text. Pure. */
export function hasUnseen(text: string): boolean {
  return !PLAIN.test(text) && text.search(unseen()) !== -1;
}

/** A double-quoted string that JSON's readers and YAML's understand, with every unseen character escaped. Pure. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(unseen(), (char) => {
    const hex = (char.codePointAt(0) ?? 0).toString(16);
    return char.length > 1 ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
  });
}

/** At most `max` UTF-16 units of the text and, where some are missing, how many. Never half a character. Pure. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, endOfCharacter(text, max));
  return `${kept}… (${grouped(text.length - kept.length)} more characters)`;
}

/**
 * Two long values, shortened around the place where they part, so that a shortened pair never looks equal. Pure.
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

/** Equal characters that are kept before the place where two long values part. */
const CONTEXT = 40;

function endOfCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xd800 && unit <= 0xdbff ? at - 1 : at;
}

/** A whole number as people read it, e.g. `1,950`. Pure. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
