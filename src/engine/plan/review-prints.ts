import type { Action, ReviewPrints, ShownPrint } from "../model/change.ts";
import type { Difference } from "../model/kind.ts";
import { type Fingerprinted, fingerprint, rotationFingerprint, unreadFingerprint } from "./fingerprint.ts";

/** What the prints of a change depend on, beside what a fingerprint does. */
export interface Reviewable extends Omit<Fingerprinted, "differences" | "action"> {
  readonly action: Action;
  /** What differs between file and Atlas; a rotation is none of it. */
  readonly compared: readonly Difference[];
  /** Whether its secrets are sent again, though nothing that Atlas shows differs for it. */
  readonly rotates: boolean;
  /** Whether Atlas's list, or the object itself, could not be read. */
  readonly isUnread: boolean;
  /** True for the replacement of something FAILED by the same, which loses nothing that works. */
  readonly lossless: boolean;
  /** The live object between the two calls of an update, and what differs then; null where one call is enough. */
  readonly midway: { readonly live: object; readonly differences: readonly Difference[] } | null;
}

/** What a plan's proof shows of a change, what a review must have shown, and what carrying it out uses up. */
export function reviewPrints(subject: Reviewable): ReviewPrints {
  const { action, compared, rotates, isUnread, lossless, midway } = subject;
  if (action === "no-op") return { shows: [], needs: [], spends: [] };
  const main = (as: Action, more: Partial<Fingerprinted> = {}): string =>
    fingerprint({ ...subject, action: as, differences: compared, ...more });
  if (action === "update") {
    const changed = { fingerprint: main("update"), also: midway === null ? [] : [main("update", midway)] };
    const shows: readonly ShownPrint[] = [
      ...(compared.length > 0 ? [changed] : []),
      ...(rotates ? [{ fingerprint: rotationFingerprint(subject), also: [] }] : []),
    ];
    const needs = shows.map((print) => print.fingerprint);
    return { shows, needs, spends: needs };
  }
  // What is made anew is made with the newest secrets.
  const renewed = action === "create" || action === "replace" ? [rotationFingerprint(subject)] : [];
  const own = main(action, lossless ? { live: null } : {});
  const also = [...(action === "replace" ? [main("create")] : []), ...(isUnread ? [unreadFingerprint(subject)] : [])];
  const shows = [{ fingerprint: own, also }];
  return { shows, needs: lossless ? [] : [own], spends: [own, ...renewed] };
}
