import type { Change, FileChanges, Plan } from "../../engine/model/change.ts";
import type { KindTitle } from "../../engine/model/kind.ts";
import { counted, writes } from "./wording.ts";

/** The state of a declared resource, most severe first: the order in which people should see it. */
export type Severity =
  | "replace"
  | "delete"
  | "failed"
  | "blocked"
  | "recreate"
  | "unknown"
  | "update"
  | "create"
  | "pending"
  | "unchanged";

/** The sign and the word of a severity, and whether its details are open from the start. */
export interface RowStyle {
  readonly sign: string;
  readonly word: string;
  readonly open: boolean;
}

/** Every severity, in the order of a table. */
export const ROW_STYLES: Readonly<Record<Severity, RowStyle>> = {
  replace: { sign: "♻️", word: "replace", open: true },
  delete: { sign: "🗑️", word: "delete", open: true },
  failed: { sign: "❌", word: "failed", open: true },
  blocked: { sign: "⛔", word: "blocked", open: true },
  recreate: { sign: "♻️", word: "replace", open: true },
  unknown: { sign: "❔", word: "unknown", open: false },
  update: { sign: "✏️", word: "update", open: false },
  create: { sign: "➕", word: "create", open: false },
  pending: { sign: "⏳", word: "pending", open: false },
  unchanged: { sign: "✅", word: "unchanged", open: false },
};

const ORDER = Object.keys(ROW_STYLES) as readonly Severity[];

/** The severity of one change. `recreate` is a `replace` of something that does not work anyway. */
export function severity(change: Change): Severity {
  if (change.action === "replace") return change.phase === "failed" && !change.destructive ? "recreate" : "replace";
  if (change.action === "delete") return "delete";
  if (isBlocked(change)) return "blocked";
  if (change.action !== "no-op") return change.action;
  if (change.phase === "failed") return "failed";
  return isPending(change) ? "pending" : "unchanged";
}

/** The resources in the order of a table, each group in file order. */
export function bySeverity(resources: readonly Change[]): readonly Change[] {
  const rank = new Map(resources.map((change) => [change, ORDER.indexOf(severity(change))]));
  return resources.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** Nothing is written for it before a person decides something. */
function isBlocked(change: Change): boolean {
  return change.blockedBy === "ambiguous" || change.blockedBy === "not-live" || change.createBlocker !== null;
}

function isPending(change: Change): boolean {
  return change.waitsFor === "other-side" || (change.phase === "pending" && change.live?.settled !== true);
}

/** True where file and Atlas differ: every action that is not `no-op`, and what failed or is blocked. */
export function isFinding(change: Change): boolean {
  return change.action !== "no-op" || change.phase === "failed" || isBlocked(change);
}

/** Resources without a change that somebody should look at all the same. */
function needsAttention(plan: Plan): readonly Change[] {
  return plan.resources.filter(
    (change) => change.action === "unknown" || (change.action === "no-op" && severity(change) !== "unchanged"),
  );
}

/** True where a reviewer should look closely: something is deleted, failed or blocked. */
function needsReview(plan: Plan): boolean {
  return plan.resources.some((change) => ROW_STYLES[severity(change)].open);
}

/** The last words of a plan's title, e.g. `review needed`, with their sign. */
export function planWords(plan: Plan, changed: FileChanges | null): { readonly sign: string; readonly words: string } {
  const blocked = plan.resources.filter((change) => severity(change) === "blocked").length;
  if (blocked > 0) return { sign: "⛔", words: `${blocked} blocked` };
  const attention = needsAttention(plan).length;
  const changes = plan.resources.some(writes);
  if (changes) return needsReview(plan) ? { sign: "🟠", words: "review needed" } : { sign: "🔵", words: "changes" };
  const left = changed?.left.length ?? 0;
  if (left > 0) return { sign: "🟡", words: `no changes, ${counted(left, "entry", "entries")} left the file` };
  if (attention > 0)
    return { sign: "🟡", words: `no changes, ${attention} ${attention === 1 ? "needs" : "need"} attention` };
  if (plan.unreadable.length > 0) return { sign: "🟡", words: "no changes, not everything could be read" };
  if (plan.counts.unmanaged > 0) return { sign: "🟢", words: `no changes, ${plan.counts.unmanaged} unmanaged` };
  return { sign: "🟢", words: "no changes" };
}

/** The last words of a drift check's title. */
export function driftWords(plan: Plan): { readonly sign: string; readonly words: string } {
  const findings = plan.resources.filter((change) => isFinding(change) && severity(change) !== "unknown").length;
  if (findings > 0) return { sign: "🟠", words: counted(findings, "finding") };
  const unread = plan.unreadable.length > 0 || plan.resources.some((change) => severity(change) === "unknown");
  return unread ? { sign: "🟡", words: "not everything could be read" } : { sign: "🟢", words: "clean" };
}

/** Who uses a live object: names that may show, and how many more there are. */
export interface DependentsShown {
  readonly names: readonly string[];
  readonly others: number;
  /** What they are called. */
  readonly are: KindTitle;
}

/**
 * Who uses the live object. Names of users that the file does not declare are details of unmanaged resources, and
 * become a count where those must not show.
 */
export function dependentsShown(change: Change, plan: Plan, showUnmanaged: boolean): DependentsShown {
  const { usersAre: are } = change;
  if (showUnmanaged) return { names: change.usedBy, others: 0, are };
  const declared = new Set(plan.resources.map((resource) => resource.address));
  const names = change.usedBy.filter((user) => declared.has(user));
  return { names, others: change.usedBy.length - names.length, are };
}
