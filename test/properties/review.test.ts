import fc from "fast-check";
import { expect, test } from "vitest";
import { openFolder } from "../trust/in-process.ts";
import { type Happened, play, ReviewBroken, type Step, steps } from "./review-play.ts";

/**
 * The review: whatever is proposed, planned, pushed, merged, reverted, run again, edited, deleted and lost in between, what an apply
 * creates was shown by a plan comment of a merged pull request that nobody touched, and by no more than one creation for each such
 * plan; the file that it took was the branch's newest; and in the end one more reviewed pull request brings Atlas to what the
 * file asks for.
 *
 * `REVIEW_CASES=20000` runs more cases, `REVIEW_SEED` repeats some.
 */

const CASES = Number(process.env.REVIEW_CASES ?? 1_000);
/** One seed for everybody, so that two results can be compared; another one draws other cases. */
const SEED = Number(process.env.REVIEW_SEED ?? 20_261_125);

/** Milliseconds that a case may take on the slowest machine. */
const SLOWEST = 10_000;

test(`reviews hold in ${CASES} cases`, { timeout: CASES * SLOWEST }, async () => {
  const folder = await openFolder();
  const all: Happened[] = [];
  const property = fc.asyncProperty(steps, async (drawn: readonly Step[]) => {
    all.push(await play(drawn, folder));
  });
  await fc.assert(property, { numRuns: CASES, seed: SEED });
  const share = (of: (one: Happened) => boolean): number => Math.round((all.filter(of).length / all.length) * 100);
  const mix = {
    created: share(({ created }) => created > 0),
    refused: share(({ refused }) => refused > 0),
    superseded: share(({ superseded }) => superseded > 0),
    tampered: share(({ tampered }) => tampered > 0),
  };
  process.stdout.write(`reviews: ${all.length} cases, seed ${SEED}: ${JSON.stringify(mix)}\n`);
  // What rarely happens needs many cases to happen at all.
  const enough = CASES >= 500;
  expect(mix.created).toBeGreaterThanOrEqual(50);
  expect(mix.refused).toBeGreaterThanOrEqual(8);
  expect(mix.tampered).toBeGreaterThanOrEqual(25);
  expect(all.some(({ superseded }) => superseded > 0) || !enough).toBe(true);
});

test("an apply that asks nobody is caught within 100 cases", { timeout: 100 * SLOWEST }, async () => {
  const folder = await openFolder();
  const property = fc.asyncProperty(steps, async (drawn: readonly Step[]) => {
    await play(drawn, folder, { "require-reviewed-plan": "false" });
  });
  const { failed, errorInstance } = await fc.check(property, { numRuns: 100, seed: SEED, endOnFailure: true });
  expect({ failed, isProperty: errorInstance instanceof ReviewBroken }).toEqual({ failed: true, isProperty: true });
});
