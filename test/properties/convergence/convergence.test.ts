import fc from "fast-check";
import { expect, test } from "vitest";
import { openFolder } from "../../trust/in-process.ts";
import { type Case, cases } from "./cases.ts";
import type { Interception } from "./life.ts";
import { type Happened, play } from "./play.ts";
import { PropertyBroken } from "./record.ts";

/**
 * Convergence: whatever is live and however requests and runs end, after enough runs without faults Atlas has what the file asks
 * for; no private link was created twice without proof that the first request never left; what no file declares is unchanged; and
 * every run reported what happened.
 *
 * `LAW_CASES=20000` runs more cases, `LAW_SEED` repeats some.
 */

const CASES = Number(process.env.LAW_CASES ?? 1_000);
/** One seed for everybody, so that two results can be compared; another one draws other cases. */
const SEED = Number(process.env.LAW_SEED ?? 20_261_122);

/** Milliseconds that a case may take on the slowest machine. */
const SLOWEST = 500;

test(`runs converge in ${CASES} cases`, { timeout: CASES * SLOWEST }, async () => {
  const folder = await openFolder();
  const happened: Happened[] = [];
  const began = performance.now();
  const property = fc.asyncProperty(cases, async (drawn: Case) => {
    happened.push(await play(drawn, folder));
  });
  await fc.assert(property, { numRuns: CASES, seed: SEED });
  const share = (of: (one: Happened) => number): number =>
    Math.round((happened.filter((one) => of(one) > 0).length / happened.length) * 100);
  const mix = {
    unknown: share(({ unknown }) => unknown),
    late: share(({ late }) => late),
    kills: share(({ kills }) => kills),
    overlaps: share(({ overlaps }) => overlaps),
  };
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  process.stdout.write(
    `convergence: ${happened.length} cases in ${seconds} s, seed ${SEED}: unknown fates in ${mix.unknown} % (late commits in ${mix.late} %), kills in ${mix.kills} %, overlaps in ${mix.overlaps} %\n`,
  );
  expect(mix.unknown).toBeGreaterThanOrEqual(30);
  expect(mix.late).toBeGreaterThan(0);
  expect(mix.kills).toBeGreaterThanOrEqual(20);
  expect(mix.overlaps).toBeGreaterThanOrEqual(20);
});

/** A client that sends a create again when the connection breaks, as many do. */
const repeating: Interception = (http) => ({
  ...http,
  send: (request) =>
    http.send(request).catch((error: unknown) => {
      if (request.method !== "POST" || !request.url.endsWith("/privateLinkConnections")) throw error;
      return http.send(request);
    }),
});

test("a client that posts again after a reset is caught within 200 cases", { timeout: 200 * SLOWEST }, async () => {
  const folder = await openFolder();
  const property = fc.asyncProperty(cases, async (drawn: Case) => {
    await play(drawn, folder, repeating);
  });
  const { failed, numRuns, errorInstance } = await fc.check(property, { numRuns: 200, seed: SEED, endOnFailure: true });
  expect({ failed, isProperty: errorInstance instanceof PropertyBroken, tooMany: numRuns > 200 }).toEqual({
    failed: true,
    isProperty: true,
    tooMany: false,
  });
  expect(String(errorInstance)).toMatch(/posted .* (twice|although)/);
});
