import { describe, expect, test } from "vitest";
import type { Change } from "../../src/engine/model/change.ts";
import { type Payload, readMarker } from "../../src/proof/marker.ts";
import { planComment } from "../../src/report/comment.ts";
import { change, MARK, plan, print, report, same, view } from "./build.ts";

const [FIRST, SECOND, THIRD] = ["1", "2", "3"].map((digit) => digit.repeat(40)) as [string, string, string];

const [a, b, c] = ["a", "b", "c"].map((name) => change(`privateLinks/${name}`)) as [Change, Change, Change];
const altered = change("privateLinks/a", { fingerprint: print("another a") });

function comment(sha: string | null, resources: readonly Change[], previous: Payload | null): string {
  return planComment(report(plan(resources)), view({ sha }), { previous, mark: MARK });
}

function payload(body: string): Payload {
  const marker = readMarker(body);
  if (marker === null) throw new Error("A body without a marker.");
  return marker.payload;
}

/** The line that says what changed, without the address of its link, or null. */
function line(body: string): string | null {
  return (
    body
      .split("\n")
      .find((text) => text.startsWith("Since "))
      ?.replace(/\]\([^)]*\)/, "]") ?? null
  );
}

/** What a second push says after a first. */
function told(before: readonly Change[], now: readonly Change[]): string | null {
  return line(comment(SECOND, now, payload(comment(FIRST, before, null))));
}

describe("what changed in the plan since the last push", () => {
  test.each<[string, readonly Change[], readonly Change[], string | null]>([
    ["nothing", [a, b], [a, b], "Since [`1111111`]: everything as before."],
    ["one more", [a], [a, b], "Since [`1111111`]: + `b`; 1 as before."],
    ["one altered", [a, b], [altered, b], "Since [`1111111`]: changed `a`; 1 as before."],
    ["one gone", [a, b], [b], "Since [`1111111`]: − `a`; 1 as before."],
    ["all gone", [a, b], [same("privateLinks/a")], "Since [`1111111`]: − `a`, − `b`."],
    ["nothing before and nothing now", [same("privateLinks/a")], [same("privateLinks/a")], null],
  ])("%s", (_, before, now, expected) => {
    expect(told(before, now)).toBe(expected);
  });

  test("names the first few and counts the others", () => {
    const many = Array.from({ length: 12 }, (_, index) => change(`privateLinks/${index}`));
    expect(told([a], [a, ...many])).toContain("+ `0`, + `1`, + `2`, + `3`, + `4`, + `5`, 6 more; 1 as before.");
  });

  test("counts what is gone where the earlier plan was too large to name it", () => {
    const many = Array.from({ length: 450 }, (_, index) => change(`privateLinks/${index}`));
    expect(told(many, many.slice(0, 448))).toBe("Since [`1111111`]: − 2 of the earlier ones; 448 as before.");
  });

  test("a run for the same commit says the same again, word for word", () => {
    const first = comment(FIRST, [a], null);
    const second = comment(SECOND, [a, b], payload(first));
    expect(comment(SECOND, [a, b], payload(second))).toBe(second);
    expect(comment(FIRST, [a], payload(first))).toBe(first);
  });

  test("the next push is compared with the one before it, not with the first", () => {
    const second = comment(SECOND, [a, b], payload(comment(FIRST, [a], null)));
    expect(line(comment(THIRD, [a, b, c], payload(second)))).toBe("Since [`2222222`]: + `c`; 2 as before.");
  });

  test("a file with a problem in between passes on what was planned before it", () => {
    const first = payload(comment(FIRST, [a], null));
    const broken = planComment(report(null, { result: "invalid" }), view({ sha: SECOND }), {
      previous: first,
      mark: MARK,
    });
    expect(line(broken)).toBeNull();
    expect(line(comment(THIRD, [a], payload(broken)))).toBe("Since [`1111111`]: everything as before.");
  });

  test("a push back to the commit that is remembered compares with the later one", () => {
    const second = comment(SECOND, [a, b], payload(comment(FIRST, [a], null)));
    expect(line(comment(FIRST, [a], payload(second)))).toBe("Since [`2222222`]: − `b`; 1 as before.");
  });

  test("nothing is said where the commit is not known, or the plan before was too large to remember", () => {
    expect(line(comment(null, [a], payload(comment(FIRST, [a], null))))).toBeNull();
    expect(line(comment(SECOND, [a], payload(comment(null, [a], null))))).toBeNull();
    const many = Array.from({ length: 501 }, (_, index) => change(`privateLinks/${index}`));
    const after = comment(SECOND, [a], payload(comment(FIRST, many, null)));
    expect([line(after), payload(after).since]).toEqual([null, undefined]);
  });

  test("what cannot be read of an older payload is not told", () => {
    for (const since of [null, 1, {}, { head: "x", proof: "" }, { head: FIRST, proof: "<b>" }]) {
      const previous = { ...payload(comment(SECOND, [a], null)), since };
      expect(line(comment(SECOND, [a], previous))).toBeNull();
    }
  });

  test("the proof stays whole at two thousand changes, and the body fits", () => {
    const many = Array.from({ length: 2_000 }, (_, index) => change(`privateLinks/${index}`));
    const body = comment(SECOND, many, payload(comment(FIRST, many.slice(0, 500), null)));
    expect(payload(body).proof).toHaveLength(2_000 * 12);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(line(body)).toContain("1,494 more; 500 as before.");
  });
});
