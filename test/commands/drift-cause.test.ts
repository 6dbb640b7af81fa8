import { describe, expect, test } from "vitest";
import { type AppliedHistory, type AppliedRun, driftCause } from "../../src/commands/drift-cause.ts";
import type { Change } from "../../src/engine/model/change.ts";
import { printOf } from "../../src/proof/proof.ts";
import { change, same } from "../report/build.ts";

const missing = change("privateLinks/a");
const edited = change("privateLinks/a", { action: "update", reason: "differs" });

/** An apply that carried out these changes. */
function applied(isWhole: boolean, ...done: readonly Change[]): AppliedRun {
  const prints = new Set(done.map(({ fingerprint }) => printOf(fingerprint, "salt")));
  return { head: "1".repeat(40), isWhole, salt: "salt", prints };
}

const declared = same("privateLinks/a").entry;
const other = { ...declared, spec: { vendor: "S3" } };

describe("the likely cause of drift", () => {
  test.each<[string, Change, AppliedHistory, string | null]>([
    ["was there as declared: deleted", missing, { runs: [applied(true)], entries: [declared] }, "deleted in Atlas"],
    ["was there as declared: edited", edited, { runs: [applied(true)], entries: [declared] }, "edited in Atlas"],
    [
      "made by an apply that did not finish",
      missing,
      { runs: [applied(false, missing)], entries: null },
      "deleted in Atlas",
    ],
    ["declared after the last whole apply", missing, { runs: [applied(true)], entries: [] }, "not applied yet"],
    ["changed after the last whole apply", edited, { runs: [applied(true)], entries: [other] }, "not applied yet"],
    ["timed out, never made", missing, { runs: [applied(false), applied(true)], entries: [] }, "not applied yet"],
    [
      "an update that a later apply may have made",
      edited,
      { runs: [applied(false), applied(true)], entries: [other] },
      null,
    ],
    ["no apply on record", missing, { runs: [], entries: null }, null],
  ])("%s", (_, finding, history, cause) => {
    expect(driftCause(finding, history)).toBe(cause);
  });

  test("an entry that was to be absent in the last whole apply and is there again was edited", () => {
    const entry = { ...declared, ensure: "absent" } as const;
    const back = change("privateLinks/a", { action: "delete", entry });
    expect(driftCause(back, { runs: [applied(true)], entries: [entry] })).toBe("edited in Atlas");
  });
});
