import type { Change, ShownPrint } from "../engine/model/change.ts";
import { createHash, randomBytes } from "./crypto.ts";

/**
 * What a plan comment proves: a print of each change that it showed. A print is a fingerprint hashed with a salt that is drawn
 * when the comment is written. Nobody can prepare two changes with one print, for the salt is not known before the plan is.
 */

/** Characters of a print: 72 bits, which nobody can match after the salt is drawn. */
export const LENGTH = 12;

/** Above this many prints a proof would no longer fit a comment. */
const MOST = 2_500;

/** The prints of a plan; where they are too many, one print of the whole plan and one of each rotation. */
export interface Proof {
  /** 16 random bytes in base64url. */
  readonly salt: string;
  /** Prints of what is not carried out yet, sorted and joined; null where there are too many and nothing is to be proven. */
  readonly proof: string | null;
  /** Pairs of a print and of one that a half-done change has, 24 characters each, sorted and joined. */
  readonly also: string;
  /** Prints of the changes that were carried out, sorted and joined. */
  readonly spent: string;
  /** True once an apply left nothing of the plan. */
  readonly closed: boolean;
}

/** A new salt. */
export function newSalt(): string {
  return randomBytes(16).toString("base64url");
}

/** The print of a fingerprint under a salt. */
export function printOf(fingerprint: string, salt: string): string {
  return createHash("sha256").update(`${salt}\n${fingerprint}`).digest("base64url").slice(0, LENGTH);
}

/** Whether a plan has too many changes for a proof of each: then the whole plan is reviewed, or nothing of it. */
export function isTooLarge(changes: readonly Change[]): boolean {
  return changes.flatMap(({ review }) => review.shows.flatMap(({ also }) => [null, ...also])).length > MOST;
}

/** Fingerprints of the rotations among changes: none where they are too many for a proof. Nothing but a print shows that one is due. */
export function rotationPrints(changes: readonly Change[]): readonly string[] {
  const rotating = changes.filter(({ action, rotates }) => action === "update" && rotates);
  return rotating.length >= MOST ? [] : rotating.flatMap(({ review }) => review.shows.at(-1)?.fingerprint ?? []);
}

/**
 * The proof of a plan's changes, allowed or not, under a salt.
 *
 * @param digest - the plan's, which proves it whole where its changes are too many; without one such a proof is empty
 */
export function proofOf(changes: readonly Change[], salt: string, digest: string | null = null): Proof {
  const base = { salt, also: "", spent: "", closed: false };
  if (isTooLarge(changes)) {
    const shown = digest === null ? null : [digest, ...rotationPrints(changes)];
    return { ...base, proof: shown && joined(shown.map((fingerprint) => printOf(fingerprint, salt))) };
  }
  const shows = changes.flatMap(({ review }) => review.shows);
  return {
    ...base,
    proof: joined(shows.map(({ fingerprint }) => printOf(fingerprint, salt))),
    also: joined(shows.flatMap((shown) => pairs(shown, salt))),
  };
}

/** The prints in a text of prints. */
export function printsOf(text: string): readonly string[] {
  return text.match(/.{12}/g) ?? [];
}

/** Every change that a proof showed, carried out or not, in an order that does not change when one is. */
export function shownPrints({ proof, spent }: Pick<Proof, "proof" | "spent">): string {
  return joined([...printsOf(proof ?? ""), ...printsOf(spent)]);
}

/** Answers which fingerprints a proof shows that are not carried out. Made once for many questions. */
export function unspentIn(proof: Proof): (fingerprint: string) => boolean {
  if (proof.closed) return () => false;
  const prints = new Set(printsOf(proof.proof ?? ""));
  for (const [main, also] of pairsOf(proof.also)) if (prints.has(main)) prints.add(also);
  return (fingerprint) => prints.size > 0 && prints.has(printOf(fingerprint, proof.salt));
}

/** Whether a proof showed a fingerprint, carried out or not. */
export function showedIn(proof: Proof): (fingerprint: string) => boolean {
  return unspentIn({ ...proof, closed: false, proof: shownPrints(proof), spent: "" });
}

/** A proof of which these fingerprints are carried out. What was shown as the other half of one of them goes with it. */
export function spend(proof: Proof, fingerprints: readonly string[]): Proof {
  const done = fingerprints.map((fingerprint) => printOf(fingerprint, proof.salt));
  return spendPrints(proof, done);
}

/** {@link spend} for prints under the proof's own salt. */
export function spendPrints(proof: Proof, prints: readonly string[]): Proof {
  const done = new Set(prints);
  for (const [main, also] of pairsOf(proof.also)) if (done.has(also)) done.add(main);
  const left = printsOf(proof.proof ?? "");
  const spent = left.filter((print) => done.has(print));
  if (spent.length === 0) return proof;
  return {
    ...proof,
    proof: joined(left.filter((print) => !done.has(print))),
    spent: joined([...printsOf(proof.spent), ...spent]),
  };
}

/** Most characters of prints that a result comment carries: in base64, and with the text, they fit GitHub's limit. */
const MOST_RECORDED = 36_000;

/**
 * What a result comment records as used up of proofs, as far as there is room for it beside the prints of what was carried out. What
 * does not fit is in the plan comment's own marker.
 */
export function recordOf(
  proofs: readonly Proof[],
  carriedOut: number,
): readonly Pick<Proof, "salt" | "spent" | "closed">[] {
  let room = Math.max(MOST_RECORDED - (carriedOut > MOST ? 0 : carriedOut * LENGTH), 0);
  return proofs.flatMap(({ salt, spent, closed }) => {
    if (spent === "" && !closed) return [];
    // What is closed needs no prints.
    const kept = closed ? "" : spent.slice(0, room - (room % LENGTH));
    room -= kept.length;
    return [{ salt, spent: kept, closed }];
  });
}

function pairs({ fingerprint, also }: ShownPrint, salt: string): readonly string[] {
  return also.map((other) => printOf(fingerprint, salt) + printOf(other, salt));
}

function pairsOf(also: string): readonly (readonly [string, string])[] {
  return (also.match(/.{24}/g) ?? []).map((pair) => [pair.slice(0, LENGTH), pair.slice(LENGTH)]);
}

function joined(prints: readonly string[]): string {
  return [...new Set(prints)].sort().join("");
}
