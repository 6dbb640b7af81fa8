import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { markerLine, type ReadMarker, readMarker } from "../../src/proof/marker.ts";
import { apply, FILE, lose, merged, openPlace, type Place, plan, planOf, told, withLinks } from "./place.ts";

const ONE = withLinks(1);
const [FIRST, SECOND] = ["first-key-of-the-repository", "second-key-of-the-repository"];

/** Inputs with these keys, the first of which signs. */
function keys(...texts: readonly string[]) {
  return { inputs: { "review-key": texts.join("\n") } };
}

async function proposeSigned(
  place: Place,
  key: { readonly inputs: Readonly<Record<string, string>> },
  file = ONE,
): Promise<number> {
  const { number } = place.github.openPull({ files: { [FILE]: file } });
  await plan(place, number, key);
  return number;
}

/** The marker of a pull request's plan comment. */
function markerOf(place: Place, pull: number): ReadMarker {
  const marker = readMarker(planOf(place, pull).body);
  if (marker === null) throw new Error("The plan comment has no marker.");
  return marker;
}

describe("with a review-key", () => {
  test("a plan that was signed with it is applied, and its record is signed too", async () => {
    const place = await openPlace();
    const pull = await proposeSigned(place, keys(FIRST));
    const event = merged(place, pull);
    expect((await apply(place, event, keys(FIRST))).end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
    lose(place, "orders-0001");
    expect((await apply(place, event, keys(FIRST))).end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test("one that was not signed is not a review: another workflow may have posted a stranger's text", async () => {
    const place = await openPlace();
    const pull = await proposeSigned(place, { inputs: {} });
    const did = await apply(place, merged(place, pull), keys(FIRST));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("is not signed, and `review-key` is set");
  });

  test("one that was signed with another key is not a review", async () => {
    const place = await openPlace();
    const pull = await proposeSigned(place, keys(SECOND));
    const did = await apply(place, merged(place, pull), keys(FIRST));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("is signed with another key");
  });

  test("one that is met without a key is not a review, and the reason is that the key is missing", async () => {
    const place = await openPlace();
    const pull = await proposeSigned(place, keys(FIRST));
    const did = await apply(place, merged(place, pull));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("`review-key` is empty");
  });

  test("a signed marker that was copied to another pull request is not a review", async () => {
    const place = await openPlace();
    const signed = await proposeSigned(place, keys(FIRST));
    const other = place.github.openPull({ files: { [FILE]: ONE } }).number;
    place.github.comment(other, "github-actions[bot]", planOf(place, signed).body);
    place.github.clock.now += 60_000;
    const did = await apply(place, merged(place, other), keys(FIRST));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("or for another place");
  });

  test("keys are changed one after the other: the first signs, all verify", async () => {
    const place = await openPlace();
    const pull = await proposeSigned(place, keys(FIRST));
    expect((await apply(place, merged(place, pull), keys(SECOND, FIRST))).end).toEqual(["applied", "", 0, "POST"]);
    lose(place, "orders-0001");
    const next = await proposeSigned(place, keys(SECOND, FIRST), `# again\n${ONE}`);
    expect((await apply(place, merged(place, next), keys(SECOND))).end).toEqual(["applied", "", 0, "POST"]);
  });

  test("a plan that did not change is signed again once its key is gone", async () => {
    const place = await openPlace();
    const pull = await proposeSigned(place, keys(FIRST));
    await plan(place, pull, keys(SECOND));
    expect((await apply(place, merged(place, pull), keys(SECOND))).end).toEqual(["applied", "", 0, "POST"]);
  });

  test("a plan takes no salt from a comment that was not signed: a stranger may have chosen it", async () => {
    const place = await openPlace();
    const pull = await proposeSigned(place, { inputs: {} });
    const chosen = markerOf(place, pull).payload.salt;
    await plan(place, pull, keys(FIRST));
    expect(markerOf(place, pull).payload.salt).not.toBe(chosen);
    expect((await apply(place, merged(place, pull), keys(FIRST))).end).toEqual(["applied", "", 0, "POST"]);
  });

  test.each([{ at: "2999-01-01T00:00:00Z" }, { config: "other.yaml" }])(
    "a comment that was not signed keeps no plan from being shown: %o",
    async (claim) => {
      const place = await openPlace();
      const pull = await proposeSigned(place, { inputs: {} });
      const { target, payload } = markerOf(place, pull);
      planOf(place, pull).body = `${markerLine({ role: "plan", target, payload: { ...payload, ...claim } })}\nText`;
      await writeFile(path.join(place.folder, "other.yaml"), withLinks(2));
      expect((await plan(place, pull, keys(FIRST))).end).toEqual(["changes", "", 0, ""]);
      expect((await apply(place, merged(place, pull), keys(FIRST))).end).toEqual(["applied", "", 0, "POST"]);
    },
  );

  test("an unsigned apply comment uses nothing up", async () => {
    const place = await openPlace();
    const pull = await proposeSigned(place, keys(FIRST));
    const event = merged(place, pull);
    const twin = await openPlace();
    const copy = await proposeSigned(twin, { inputs: {} });
    await apply(twin, merged(twin, copy));
    place.github.comment(pull, "github-actions[bot]", twin.github.comments(copy).at(-1)?.body ?? "");
    expect((await apply(place, event, keys(FIRST))).end).toEqual(["applied", "", 0, "POST"]);
  });

  test("a key of fewer than 16 characters is refused, and not repeated", async () => {
    const place = await openPlace();
    const did = await plan(place, place.github.openPull({ files: { [FILE]: ONE } }).number, keys("short-key"));
    expect(did.end).toEqual(["invalid", "config-invalid", 1, ""]);
    expect(did.log).toContain("at least 16 characters");
    expect(did.log).not.toContain("short-key");
  });
});
