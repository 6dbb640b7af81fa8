import type { Difference, Json } from "../../engine/model/kind.ts";
import { isEnvReference } from "../../engine/plan/compare.ts";
import { doubleQuoted, hasInvisible, shorten, shortenPair } from "../../text/escape.ts";
import { markForeignHosts } from "../../text/host-names.ts";

/** Shown in place of a value that must not be shown. */
const SENSITIVE = "(sensitive)";

/** Filters known secrets out of a text. */
export type Redact = (text: string) => string;

/** One difference as two texts, either of which is null where there is nothing. */
export interface Shown {
  readonly live: string | null;
  readonly desired: string | null;
}

/** A difference for people: sensitive values replaced, long values shortened around their first difference. */
export function shown(difference: Difference, redact: Redact, max = 400): Shown {
  const hidden = isHidden(difference);
  const text = (value: Json): string | null => (value === null ? null : oneLine(value, redact, hidden));
  const live = difference.live !== null && hidden ? hiddenText(difference.live, redact) : text(difference.live);
  const desired = text(difference.desired);
  if (live === null || desired === null || hidden) return { live: cut(live, max), desired: cut(desired, max) };
  if (live === desired)
    return { live: cut(live, max), desired: `${cut(desired, max)} (differs in a part that is not shown)` };
  const [before, after] = shortenPair(live, desired, max);
  return { live: before, desired: after };
}

/** A difference for machines: the same hiding, JSON kept as JSON. */
export function shownJson(difference: Difference, redact: Redact): { live: Json; desired: Json } {
  const hidden = isHidden(difference);
  const { live, desired } = difference;
  return {
    live: live !== null && hidden ? hiddenText(live, redact) : clean(live, redact),
    desired: clean(desired, redact, hidden),
  };
}

/** Where the file had another variable before, its name may be read; a live value may not. */
function hiddenText(live: Json, redact: Redact): string {
  return isEnvReference(live) ? secretFrom(redact(live.env)) : SENSITIVE;
}

/** A field's value on one line, e.g. `[a, b]` or `(secret from KAFKA_PASSWORD)`; a string is doubleQuoted only where it must be. */
export function fieldText(value: Json, sensitive: boolean, redact: Redact): string {
  return oneLine(value, redact, sensitive);
}

/**
 * A value as it may be shown: known secrets, user names, passwords and queries of URLs are replaced, `{ env: NAME }` is said in words. With `hidden`, nothing but its shape is left.
 */
export function clean(value: Json, redact: Redact, hidden = false): Json {
  if (value === null) return null;
  if (isEnvReference(value)) return secretFrom(redact(value.env));
  if (isList(value)) return value.map((item) => clean(item, redact, hidden));
  if (typeof value === "object") {
    const fields = fieldsOf(value).map(([key, item]) => [redact(key), clean(item, redact, hidden)]);
    return Object.fromEntries(fields) as Json;
  }
  if (hidden) return SENSITIVE;
  return typeof value === "string" ? safeText(value, redact) : value;
}

/** True where a list of strings is long enough to be shown item by item. */
export function isLongList(value: Json): value is readonly string[] {
  return isTextList(value) && value.join(", ").length > 60;
}

/** True for a list of strings. */
export function isTextList(value: Json): value is readonly string[] {
  return isList(value) && value.every((item) => typeof item === "string");
}

/** True where a difference's values must not be shown, declared so or by what it is. */
export function isHidden(difference: Difference): boolean {
  return difference.sensitive || mentionsEnv(difference.desired);
}

/** Narrows read-only lists too, which `Array.isArray` alone does not. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function mentionsEnv(value: Json): boolean {
  if (value === null || typeof value !== "object") return false;
  if (isList(value)) return value.some(mentionsEnv);
  return isEnvReference(value) || fieldsOf(value).some(([, item]) => mentionsEnv(item));
}

function fieldsOf(value: { readonly [key: string]: Json | undefined }): readonly (readonly [string, Json])[] {
  return Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, item] as const]));
}

function secretFrom(name: string): string {
  return `(secret from ${name})`;
}

function cut(text: string | null, max: number): string | null {
  return text === null ? null : shorten(text, max);
}

function safeText(text: string, redact: Redact): string {
  return redact(withoutUrlSecrets(redact(text)));
}

function withoutUrlSecrets(text: string): string {
  const url = /([a-z][a-z0-9+.-]{0,20}:\/\/)([^\s/?#]*@)?([^\s?#]*)(\?[^\s#]*)?/gi;
  return text.replace(url, (_, scheme: string, user: string | undefined, rest: string, query: string | undefined) => {
    return `${scheme}${user === undefined ? "" : "***@"}${rest}${query === undefined ? "" : "?***"}`;
  });
}

function oneLine(value: Json, redact: Redact, hidden: boolean): string {
  if (value === null) return "null";
  if (isEnvReference(value)) return secretFrom(redact(value.env));
  if (isList(value)) return `[${value.map((item) => oneLine(item, redact, hidden)).join(", ")}]`;
  if (typeof value === "object") {
    const fields = fieldsOf(value).map(([key, item]) => `${bare(redact(key))}: ${oneLine(item, redact, hidden)}`);
    return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
  }
  if (hidden) return SENSITIVE;
  return typeof value === "string" ? markForeignHosts(bare(safeText(value, redact))) : String(value);
}

/** The string itself, in quotes where it could be taken for another sort of value or its ends could not be seen. */
function bare(text: string): string {
  const plain =
    text !== "" &&
    text.trim() === text &&
    !hasInvisible(text) &&
    !/^["'[{(]|^(true|false|null|~|[-+]?[\d.]+)$/i.test(text);
  return plain ? text : doubleQuoted(text);
}
