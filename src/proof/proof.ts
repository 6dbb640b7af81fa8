import type { Change } from "../engine/model/change.ts";
import type { Proof } from "./marker.ts";

/** Characters of a fingerprint that a proof keeps: 72 bits, far beyond what chance or search could match. */
export const LENGTH = 12;

/** Above this many changes the proof would no longer fit a comment. */
const MOST = 2_500;

/** What a body records of changes: 12 characters of each fingerprint, sorted and joined, or null above 2,500. Pure. */
export function proofOf(changes: readonly Change[]): string | null {
  const prints = changes
    .map((change) => change.fingerprint.slice(0, LENGTH))
    .filter((print) => print.length === LENGTH);
  return prints.length > MOST ? null : prints.sort().join("");
}

/** The shortened fingerprints in a proof. Pure. */
export function printsOf(proof: string): readonly string[] {
  return proof.match(/.{12}/g) ?? [];
}

/** The proof of a plan: every change that is not a `no-op`, allowed or not. Pure. */
export function planProof(resources: readonly Change[]): string | null {
  return proofOf(resources.filter((change) => change.action !== "no-op"));
}

/**
 * Whether any of several bodies showed a change: one of the fingerprints that it may be reviewed as is in a proof or, for a
 * plan too large for one, the whole plan is the same. Made once for many changes. Pure.
 */
export function shownBy(bodies: readonly Proof[], planDigest: string): (reviewedAs: readonly string[]) => boolean {
  const shown = new Set(bodies.flatMap(({ proof }) => (proof === null ? [] : printsOf(proof))));
  const whole = planDigest !== "" && bodies.some(({ proof, digest }) => proof === null && digest === planDigest);
  return (reviewedAs) =>
    reviewedAs.length > 0 &&
    (whole || reviewedAs.some((print) => print.length >= LENGTH && shown.has(print.slice(0, LENGTH))));
}
