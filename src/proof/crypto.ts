/** Node's crypto, loaded when the first print is made: a run that makes none starts faster without. */
const crypto = (): typeof import("node:crypto") => process.getBuiltinModule("node:crypto");

/** As `node:crypto` has it. */
export const createHash: typeof import("node:crypto").createHash = (...args) => crypto().createHash(...args);

/** As `node:crypto` has it. */
export const createHmac: typeof import("node:crypto").createHmac = (...args) => crypto().createHmac(...args);

/** So many random bytes. */
export const randomBytes = (size: number): Buffer => crypto().randomBytes(size);

/** Compares two texts in a time that does not tell where they differ. */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && crypto().timingSafeEqual(a, b);
}
