import { formsOf, isNumber } from "./forms.ts";
import type { Secret } from "./secret.ts";

/**
 * The last door: every text that leaves goes through {@link Filter.redact}. It knows each secret of the run in every form that
 * {@link formsOf} lists, and the shape of service account secrets.
 *
 * What others compute with stays as it is, whatever a secret looks like: booleans, small numbers, digests, and the action's own
 * words such as `changes`.
 */
export interface Filter {
  /** Makes a secret known: from now on it leaves nowhere. Returns the texts that the log's own masks should hide too. */
  add(secret: Secret | string): readonly string[];
  /** Names a text of our own that stays readable, e.g. the address of this run. */
  keep(text: string): void;
  /** The text without any known secret, `***` in its place. Idempotent. */
  redact(text: string): string;
}

/** Secrets of Atlas service accounts, whoever they belong to. */
const SERVICE_ACCOUNT_SECRET = /mdb_sa_sk_[A-Za-z0-9_-]+/g;

const DIGEST = /^(sha256:)?[0-9a-f]{64}$/;

/** What every digest begins with. */
const DIGEST_NAME = "sha256:";

const HIDDEN = "***";

/** Characters of one regular expression: engines refuse one that is too long. */
const LONGEST_PATTERN = 20_000;

/**
 * Opens a filter that knows no secret yet.
 *
 * @param vocabulary - the action's own words, which are no secrets even where a variable has them as its value
 */
export function openFilter(vocabulary: ReadonlySet<string> = new Set()): Filter {
  const anywhere = new Set<string>();
  const asWords = new Set<string>();
  const kept = new Set<string>();
  let patterns: readonly (RegExp | string)[] | null = null;

  const hidden = (text: string): string => {
    patterns ??= [...patternsOf(anywhere, RegExp.escape), ...patternsOf(asWords, asWord)];
    const known = patterns.reduce<string>((rest, pattern) => rest.replaceAll(pattern, HIDDEN), text);
    return known.replace(SERVICE_ACCOUNT_SECRET, HIDDEN);
  };

  const redact = (text: string): string => {
    if (vocabulary.has(text) || (DIGEST.test(text) && !anywhere.has(text))) return text;
    for (const own of kept) {
      if (!text.includes(own)) continue;
      // A secret may begin with an address of ours, e.g. that of a hook.
      const longer = [...anywhere].filter((form) => form !== own && form.includes(own)).toSorted(longestFirst);
      if (longer.some((form) => text.includes(form)))
        return redact(longer.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text));
      return text.split(own).map(redact).join(own);
    }
    return hidden(text);
  };

  /** Whether the runner, which replaces masks in the middle of words and leaves out a job's output that has one, may be given a form. */
  const isMask = (form: string): boolean =>
    !isNumber(form) && ![DIGEST_NAME, ...vocabulary, ...kept].some((own) => own.includes(form));

  return {
    add(secret) {
      const value = typeof secret === "string" ? secret : secret.reveal();
      if (vocabulary.has(value.trim())) return [];
      const forms = formsOf(value);
      const isOurs = (form: string): boolean => vocabulary.has(form);
      for (const form of forms.anywhere) if (!isOurs(form)) anywhere.add(form);
      for (const form of forms.asWords) if (!isOurs(form)) asWords.add(form);
      patterns = null;
      return [...forms.anywhere, ...forms.asWords].filter(isMask);
    },
    keep(text) {
      if (text !== "") kept.add(text);
    },
    redact,
  };
}

/** Longest first, so that a secret which contains another is hidden whole. */
function patternsOf(forms: ReadonlySet<string>, sourceOf: (form: string) => string): readonly (RegExp | string)[] {
  const sorted = [...forms].sort(longestFirst);
  const patterns: (RegExp | string)[] = sorted.filter((form) => form.length > LONGEST_PATTERN);
  let sources: string[] = [];
  let length = 0;
  const finish = (): void => {
    if (sources.length > 0) patterns.push(new RegExp(sources.join("|"), "g"));
    sources = [];
    length = 0;
  };
  for (const form of sorted.slice(patterns.length)) {
    const source = sourceOf(form);
    if (length + source.length > LONGEST_PATTERN) finish();
    sources.push(source);
    length += source.length;
  }
  finish();
  return patterns;
}

/** Matches a form with nothing around it that would make it a part of a longer name, such as `atlas` in `atlas-streams.yaml`. */
function asWord(form: string): string {
  const before = /^\w/.test(form) ? "(?<![\\w-]|\\w\\.)" : "";
  const after = /\w$/.test(form) ? "(?![\\w-]|\\.\\w)" : "";
  return `${before}${RegExp.escape(form)}${after}`;
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}

/** A JSON text without secrets in its strings. Its keys, numbers and booleans stay, so that it is still what others read. */
export function redactJson(json: string, { redact }: Pick<Filter, "redact">): string {
  if (redact(json) === json) return json;
  const filtered = (_: string, value: unknown): unknown => (typeof value === "string" ? redact(value) : value);
  const text = JSON.stringify(JSON.parse(json), filtered, json.includes("\n") ? 2 : undefined);
  return json.endsWith("\n") ? `${text}\n` : text;
}
