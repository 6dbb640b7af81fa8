import type { Action, Change, DeclaredCount, FailureReason } from "../../engine/model/change.ts";
import { grouped } from "../../text/escape.ts";

/** `1 link`, `2 links`, with separators. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** `4 private links, 1 workspace`, kinds without entries left out; empty where there is none. */
export function declaredWords(declared: readonly DeclaredCount[]): string {
  return declared
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => counted(count, title.one, title.many))
    .join(", ");
}

/** How many entries a file declares. */
export function declaredCount(declared: readonly DeclaredCount[]): number {
  return declared.reduce((sum, { count }) => sum + count, 0);
}

/** Whole seconds as `1 h 2 min`, `6 min 3 s` or `48 s`. */
export function duration(seconds: number): string {
  if (seconds >= 3600) return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
  return seconds >= 60 ? `${Math.floor(seconds / 60)} min ${seconds % 60} s` : `${seconds} s`;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `22 Nov 2026`, in UTC. */
export function day(time: Date): string {
  return `${time.getUTCDate()} ${MONTHS[time.getUTCMonth()]} ${time.getUTCFullYear()}`;
}

/** `22 Nov 2026, 04:16 UTC`. */
export function moment(time: Date): string {
  return `${day(time)}, ${time.toISOString().slice(11, 16)} UTC`;
}

/** What an action has done once it is done. */
export const DONE_WORDS: Readonly<Record<Action, string>> = {
  "no-op": "ready",
  create: "created",
  update: "updated",
  replace: "replaced",
  delete: "deleted",
  unknown: "created",
};

/** A failure reason in a few words, for a title. */
export const REASON_WORDS: Readonly<Record<FailureReason, string>> = {
  "config-invalid": "invalid config",
  "no-credentials": "no credentials",
  auth: "Atlas refused the credentials",
  forbidden: "Atlas forbids it",
  "wrong-event": "not on this event",
  "not-reviewed": "not reviewed",
  "plan-changed": "the plan changed",
  superseded: "superseded",
  "deletes-blocked": "too many deletes",
  "in-use": "still in use",
  ambiguous: "ambiguous",
  "resource-failed": "a resource failed",
  "wait-timeout": "still provisioning",
  "atlas-api": "Atlas did not answer properly",
  "github-api": "GitHub did not answer properly",
  interrupted: "interrupted",
  internal: "stopped unexpectedly",
};

/** A sentence with the full stop that it may have already. */
export function fullStop(sentence: string): string {
  const text = sentence.trimEnd();
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** A sentence with a capital at its beginning. */
export function capitalized(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
}

/** True where the action writes. */
export function writes(change: Change): boolean {
  return change.action !== "no-op" && change.action !== "unknown";
}
