import { expect, it } from "vitest";
import { applied, ends, type Fault, type FixtureAtlas, openFixtureAtlas } from "../fixtures/fixture-atlas.ts";
import { entry, target } from "../fixtures/fixture-kinds.ts";

/** Creates whose answer is lost, and what is listed only after a while. */

const NEVER: Fault = { status: null, fate: "unknown", detail: "the connection broke", lost: false };

const CABLE = entry("cables/one", { plug: "a" });

/** Atlas has a cable only from the given list after the create on. */
function commitLate(atlas: FixtureAtlas, atList: number): void {
  atlas.fault("POST /cables", NEVER);
  let lists = 0;
  const { list } = atlas;
  atlas.list = (path, ...rest) => {
    if (atlas.calls.includes("POST /cables") && ++lists === atList) atlas.put("/cables", { id: "late", plug: "a" });
    return list(path, ...rest);
  };
}

it.each([
  ["for three poll intervals", 10_000, 7, "done"],
  ["for four lists at least, however short an interval is", 0, 4, "done"],
  ["no longer than that", 0, 5, "failed"],
])("a create whose answer was lost is looked for %s", async (_, pollInterval, atList, status) => {
  const atlas = openFixtureAtlas();
  commitLate(atlas, atList);
  const run = await applied(atlas, target(CABLE), { pollInterval });
  expect(run.outcomes.get("cables/one")?.status).toBe(status);
  expect(atlas.writes()).toEqual(["POST /cables"]);
});

it("a create with a name that is refused when it is sent again is the object of that name, once it is listed", async () => {
  const atlas = openFixtureAtlas();
  atlas.fault("POST /sites", { ...NEVER, lost: true });
  const { list } = atlas;
  let listsAfter = 0;
  const posts = (): number => atlas.calls.filter((call) => call === "POST /sites").length;
  atlas.list = async (path, ...rest) => {
    const all = await list(path, ...rest);
    return posts() < 2 || ++listsAfter < 3 ? [] : all;
  };
  const run = await applied(atlas, target(entry("sites/a")));
  expect(ends(run)).toEqual({ "sites/a": ["done", "id1", "READY"] });
  expect(atlas.writes()).toEqual(["POST /sites", "POST /sites"]);
});

it("a new object that waits for a person is done, and what needs it is not begun", async () => {
  const atlas = openFixtureAtlas();
  atlas.route = ["MAKING", "HALF"];
  const run = await applied(atlas, target(entry("sites/a"), CABLE, entry("sites/a/rooms/x", { cable: "one" })));
  expect(ends(run)).toMatchObject({
    "cables/one": ["done", expect.any(String), "HALF"],
    "sites/a/rooms/x": ["not-started", null, null],
  });
});

it.each([
  ["a short wait does not ask", 3, 0],
  ["a wait of more than a minute asks once", 20, 1],
])("whom the other side has to let in: %s", async (_, polls, told) => {
  const atlas = openFixtureAtlas();
  atlas.put("/sites", { id: "s1", name: "a" });
  atlas.route = [...Array.from({ length: polls }, () => "MAKING"), "READY"];
  const run = await applied(atlas, target(entry("sites/a"), entry("sites/a/rooms/x")));
  expect(ends(run)["sites/a/rooms/x"]?.[0]).toBe("done");
  expect(run.log.filter((line) => line === "sites/a/rooms/x: let 198.51.100.7 in")).toHaveLength(told);
});

it("what FAILED, and only the other side can make again, fails the run", async () => {
  const atlas = openFixtureAtlas();
  atlas.put("/doors", { id: "d1", name: "front", state: "BROKEN" });
  const run = await applied(atlas, target(entry("doors/front")));
  expect(ends(run)).toEqual({ "doors/front": ["failed", "d1", "BROKEN"] });
  expect(run.outcomes.get("doors/front")?.error?.message).toBe("Atlas made it BROKEN (d1)");
  expect(atlas.writes()).toEqual([]);
});
