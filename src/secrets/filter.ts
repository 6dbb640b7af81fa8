import type { Secret } from "./secret.ts";

/**
 * The last door: every text that leaves goes through {@link Filter.redact}. It knows each secret of the run, also as base64,
 * in a URL and in JSON, each line of a secret of several lines by itself, and the shape of service account secrets.
 */
export interface Filter {
  /** Makes a secret known. From now on it leaves nowhere. */
  add(secret: Secret | string): void;
  /** The text without any known secret, `***` in its place. Idempotent. */
  redact(text: string): string;
}

/** Shorter secrets are replaced only where they are the whole text: as parts of words they would blank out half of it. */
const SHORTEST_PART = 8;

/** Secrets of Atlas service accounts, whoever they belong to. */
const SERVICE_ACCOUNT_SECRET = /mdb_sa_sk_[A-Za-z0-9_-]+/g;

const HIDDEN = "***";

/** Opens a filter that knows no secret yet. */
export function openFilter(): Filter {
  const parts = new Set<string>();
  const wholes = new Set<string>();
  let pattern: RegExp | null = null;

  return {
    add(secret) {
      const value = typeof secret === "string" ? secret : secret.reveal();
      for (const form of formsOf(value)) (form.length >= SHORTEST_PART ? parts : wholes).add(form);
      // Longest first, so that a secret which contains another is hidden whole.
      const alternatives = [...parts].sort((a, b) => b.length - a.length).map((part) => RegExp.escape(part));
      pattern = alternatives.length === 0 ? null : new RegExp(alternatives.join("|"), "g");
    },
    redact(text) {
      if (wholes.has(text.trim())) return HIDDEN;
      const known = pattern === null ? text : text.replace(pattern, HIDDEN);
      return known.replace(SERVICE_ACCOUNT_SECRET, HIDDEN);
    },
  };
}

/** Every way in which a secret may turn up in a text. Pure. */
export function formsOf(secret: string): ReadonlySet<string> {
  const forms = new Set<string>();
  const lines = secret.split(/\r\n|\r|\n/);
  for (const part of [secret, ...lines, ...lines.map((line) => line.trim())]) {
    if (part.trim() === "") continue;
    const bytes = Buffer.from(part, "utf8");
    forms.add(part);
    forms.add(bytes.toString("base64"));
    forms.add(bytes.toString("base64").replace(/=+$/, ""));
    forms.add(bytes.toString("base64url"));
    forms.add(encodeURIComponent(part));
    forms.add(encodeURI(part));
    forms.add(new URLSearchParams({ s: part }).toString().slice(2));
    forms.add(JSON.stringify(part).slice(1, -1));
  }
  return forms;
}
