import { escapeInvisible } from "../../text/escape.ts";

/** The first characters of a text, with `…` where there were more. */
export function shortened(text: string, limit = 80): string {
  // Cut before spreading, so that a megabyte costs nothing; a character is at most two units.
  const characters = [...text.slice(0, 2 * limit + 2)];
  return characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text;
}

/** A piece of the user's file as a code span that it cannot break out of, e.g. `` `dnsSubDomains` ``. */
export function quoted(text: string): string {
  return `\`${escapeInvisible(shortened(text)).replaceAll("`", "'")}\``;
}

/** A few accepted words as a list of code spans, e.g. `` `AWS`, `AZURE`, `GCP` ``. */
export function listed(words: readonly string[]): string {
  return words.map(quoted).join(", ");
}

/** What the file has there, in a word, without the value itself. */
export function foundWord(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return "a number";
    case "boolean":
      return "true or false";
    default:
      return "a map";
  }
}
