import { describe, expect, it } from "vitest";
import type { Body, Entry } from "../../../src/engine/model/kind.ts";
import type { Rotations } from "../../../src/engine/plan/decide.ts";
import { applied, ends, type Fault, type FixtureAtlas, openFixtureAtlas, planned } from "../fixtures/fixture-atlas.ts";
import { entry, target } from "../fixtures/fixture-kinds.ts";

const DELETED = { ensure: "absent" } as const;
const LOST: Fault = { status: null, fate: "unknown", detail: "the connection broke", lost: true };
const NEVER: Fault = { ...LOST, lost: false };

const CABLE = entry("cables/one", { plug: "a" });
const SITE = entry("sites/a");
const ROOM = entry("sites/a/rooms/x", { cable: "one" });

/** A cable, and a site with two rooms that use it. */
function open(): FixtureAtlas {
  const atlas = openFixtureAtlas();
  atlas.put("/cables", { id: "c1", plug: "a" });
  atlas.put("/sites", { id: "s1", name: "a" });
  atlas.put("/sites/a/rooms", { id: "r1", name: "x", cableId: "c1" }, { id: "r2", name: "y", cableId: "c1" });
  return atlas;
}

const ROOM_Y = entry("sites/a/rooms/y", { cable: "one" });
const NEW_CABLE = entry("cables/one", { plug: "a", shape: "flat" });

describe("carrying out", () => {
  it("creates what depends on something after it, with its id", async () => {
    const atlas = openFixtureAtlas();
    atlas.route = ["MAKING", "MAKING", "READY"];
    const run = await applied(atlas, target(ROOM, SITE, CABLE));
    expect(ends(run)).toEqual({
      "sites/a/rooms/x": ["done", "id3", "READY"],
      "sites/a": ["done", expect.any(String), "READY"],
      "cables/one": ["done", expect.any(String), "READY"],
    });
    expect(atlas.writes().at(-1)).toBe("POST /sites/a/rooms");
    const cable = atlas.lists.get("/cables")?.[0];
    expect(atlas.lists.get("/sites/a/rooms")).toMatchObject([{ name: "x", cableId: cable?.id }]);
  });

  it("replaces with everything that uses it, and in that order", async () => {
    const atlas = open();
    const run = await applied(atlas, target(NEW_CABLE, SITE, ROOM, ROOM_Y));
    expect(atlas.writes()).toEqual([
      "DELETE /sites/a/rooms/x",
      "DELETE /sites/a/rooms/y",
      "DELETE /cables/c1",
      "POST /cables",
      "POST /sites/a/rooms",
      "POST /sites/a/rooms",
    ]);
    expect([...run.outcomes.values()].map(({ status, wrote }) => [status, wrote])).toEqual([
      ["done", true],
      ["done", true],
      ["done", true],
    ]);
  });

  it("goes on with the rest where one fails, and skips what depends on it", async () => {
    const atlas = openFixtureAtlas();
    atlas.fault("POST /cables", { status: 400, detail: "no such plug" });
    const run = await applied(atlas, target(CABLE, SITE, ROOM, entry("sites/b")));
    expect(ends(run)).toMatchObject({
      "cables/one": ["failed", null, null],
      "sites/a": ["done", expect.any(String), "READY"],
      "sites/a/rooms/x": ["skipped", null, null],
      "sites/b": ["done", expect.any(String), "READY"],
    });
    expect(run.outcomes.get("cables/one")).toMatchObject({ wrote: false, error: { reason: "resource-failed" } });
    expect(run.outcomes.get("sites/a/rooms/x")?.error).toEqual({
      message: "it needs `cables/one`, which failed",
      reason: null,
    });
  });

  it("tells the state that Atlas has at the end of what it leaves alone", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a", state: "MAKING" });
    const { post } = atlas;
    const whileItRuns = {
      ...atlas,
      post: (path: string, body?: Body) => {
        Object.assign(atlas.lists.get("/cables")?.[0] ?? {}, { state: "READY" });
        return post(path, body);
      },
    };
    const run = await applied(whileItRuns, target({ ...CABLE, ...DELETED }, SITE), {
      allowed: ["create"],
    });
    expect([...run.outcomes.keys()]).toEqual(["sites/a"]);
    expect(run.plan.resources[0]).toMatchObject({ action: "delete", allowed: false, id: "c1", state: "READY" });
  });

  it("lists a place once at the end, for what failed there and for what it left alone", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a", state: "MAKING" });
    atlas.fault("POST /cables", { status: 400, detail: "no such plug" });
    const other = entry("cables/two", { plug: "b" });
    const run = await applied(atlas, target({ ...CABLE, ...DELETED }, other), { allowed: ["create"] });
    expect(ends(run)).toEqual({ "cables/two": ["failed", null, null] });
    expect(run.plan.resources[0]).toMatchObject({ id: "c1", state: "MAKING" });
    expect(atlas.calls.slice(atlas.calls.indexOf("POST /cables") + 1)).toEqual(["GET /cables"]);
  });

  it("leaves alone what it may not do, and says so to what depends on it", async () => {
    const atlas = open();
    const run = await applied(atlas, target(NEW_CABLE, SITE, ROOM, ROOM_Y, entry("sites/b")), { allowed: ["create"] });
    expect(ends(run)).toEqual({ "sites/b": ["done", "id1", "READY"] });
    expect(atlas.writes()).toEqual(["POST /sites"]);
  });

  it("makes a FAILED object that nothing uses again, where it may create", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a", state: "BROKEN" });
    const run = await applied(atlas, target(CABLE), { allowed: ["create"] });
    expect(atlas.writes()).toEqual(["DELETE /cables/c1", "POST /cables"]);
    expect(ends(run)).toEqual({ "cables/one": ["done", "id1", "READY"] });
  });

  it("waits for what Atlas is still making, and tells what a person has to do", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a", state: "MAKING" });
    const run = await applied(atlas, target(CABLE), { minutes: 1 });
    expect(run.outcomes.get("cables/one")).toMatchObject({
      status: "timed-out",
      id: "c1",
      state: "MAKING",
      wrote: false,
    });
    expect(run.outcomes.get("cables/one")?.error?.message).toContain("approve c1");
    expect(run.log).toEqual(["cables/one: approve c1"]);
  });

  it("does not wait where it is told not to", async () => {
    const atlas = openFixtureAtlas();
    atlas.route = ["MAKING"];
    const run = await applied(atlas, target(CABLE, SITE, ROOM), { wait: false });
    expect(ends(run)).toEqual({
      "cables/one": ["started", expect.any(String), "MAKING"],
      "sites/a": ["started", expect.any(String), "MAKING"],
      "sites/a/rooms/x": ["not-started", null, null],
    });
  });

  it("sends nothing new once it is interrupted", async () => {
    const stop = new AbortController();
    stop.abort();
    const atlas = openFixtureAtlas();
    const run = await applied(atlas, target(SITE), { interrupted: stop.signal });
    expect(atlas.writes()).toEqual([]);
    expect(run.outcomes.get("sites/a")).toMatchObject({ status: "not-started", error: { reason: "interrupted" } });
  });

  it("sends the secrets of a rotation again where an answer was lost", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "s1", name: "a" });
    const rotations: Rotations = new Map([["sites/a", [{ path: "secretVersion", before: 1, now: 2 }]]]);
    atlas.fault("PATCH /sites/a", LOST);
    const run = await applied(atlas, target(entry("sites/a", { version: 2 })), { rotations });
    expect(atlas.writes()).toEqual(["PATCH /sites/a", "PATCH /sites/a"]);
    expect(ends(run)).toEqual({ "sites/a": ["done", "s1", "READY"] });
  });
});

describe("a create", () => {
  it.each<readonly [string, (atlas: FixtureAtlas) => void, readonly string[], string]>([
    [
      "whose answer was lost is found by its keys",
      (atlas) => atlas.fault("POST /cables", LOST),
      ["POST /cables"],
      "done",
    ],
    [
      "that never was carried out is not sent again without a name",
      (atlas) => atlas.fault("POST /cables", NEVER),
      ["POST /cables"],
      "failed",
    ],
    [
      "that somebody else made meanwhile is taken",
      (atlas) => {
        let lists = 0;
        const { list } = atlas;
        atlas.list = (path, ...rest) => {
          if (path === "/cables" && ++lists === 2) atlas.put("/cables", { id: "theirs", plug: "a" });
          return list(path, ...rest);
        };
      },
      [],
      "done",
    ],
  ])("%s", async (_, prepare, writes, status) => {
    const atlas = openFixtureAtlas();
    prepare(atlas);
    const run = await applied(atlas, target(CABLE));
    expect(atlas.writes()).toEqual(writes);
    expect(run.outcomes.get("cables/one")?.status).toBe(status);
    expect(atlas.lists.get("/cables")?.length).toBe(status === "done" ? 1 : 0);
  });

  it.each<readonly [string, Fault, readonly string[]]>([
    ["is found where its answer was lost", LOST, ["POST /sites"]],
    ["is sent again where it was never carried out", NEVER, ["POST /sites", "POST /sites"]],
  ])("of something with a name %s", async (_, fault, writes) => {
    const atlas = openFixtureAtlas();
    atlas.fault("POST /sites", fault);
    const run = await applied(atlas, target(SITE));
    expect(atlas.writes()).toEqual(writes);
    expect(run.outcomes.get("sites/a")?.status).toBe("done");
  });

  it("says that its fate is unknown, and nothing of an object", async () => {
    const atlas = openFixtureAtlas();
    atlas.fault("POST /cables", NEVER);
    const { outcomes } = await applied(atlas, target(CABLE));
    expect(outcomes.get("cables/one")).toMatchObject({ id: null, state: null, wrote: false });
    expect(outcomes.get("cables/one")?.error?.message).toContain("fate unknown");
  });

  it.each([
    ["that nobody understands", { id: "odd", plug: "?" }, "ambiguous"],
    ["that cannot be read", { id: "odd", plug: 7 }, "atlas-api"],
    ["that is not what the file asks for", { id: "odd", plug: "a", shape: "round" }, "resource-failed"],
    ["that is FAILED", { id: "odd", plug: "a", shape: "flat", state: "BROKEN" }, "resource-failed"],
  ])("is not sent where Atlas then has one %s", async (_, object, reason) => {
    const atlas = openFixtureAtlas();
    let lists = 0;
    const { list } = atlas;
    atlas.list = (path, ...rest) => {
      if (path === "/cables" && ++lists === 2) atlas.put("/cables", object);
      return list(path, ...rest);
    };
    const run = await applied(atlas, target({ ...CABLE, spec: { plug: "a", shape: "flat" } }));
    expect(atlas.writes()).toEqual([]);
    expect(run.outcomes.get("cables/one")).toMatchObject({ status: "failed", error: { reason } });
    expect(run.outcomes.get("cables/one")?.error?.message).toMatch(/^(it is ambiguous|Atlas lists|odd appeared since)/);
  });

  it("waits for one of the same name that is being deleted", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "old", name: "a", state: "GOING" });
    let lists = 0;
    const { list } = atlas;
    atlas.list = (path, ...rest) => {
      if (path === "/sites" && ++lists === 3) atlas.lists.set("/sites", []);
      return list(path, ...rest);
    };
    const run = await applied(atlas, target(SITE));
    expect(ends(run)).toEqual({ "sites/a": ["done", "id1", "READY"] });
  });

  it.each<readonly [string, Entry, string, string]>([
    ["in a parent that was just created is sent again where Atlas does not know that parent yet", SITE, "done", "id2"],
  ])("%s", async (_, site, status, id) => {
    const atlas = openFixtureAtlas();
    const missing: Fault = { status: 404, errorCode: "NOT_FOUND", detail: "there is no a" };
    atlas.fault("POST /sites/a/rooms", missing, 3);
    const run = await applied(atlas, target(site, entry("sites/a/rooms/x")));
    expect(ends(run)["sites/a/rooms/x"]).toEqual([status, id, "READY"]);
    expect(atlas.writes()).toEqual(["POST /sites", ...Array.from({ length: 4 }, () => "POST /sites/a/rooms")]);
  });

  it("in a parent that was there before fails at the first 404", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "s1", name: "a" });
    atlas.fault("POST /sites/a/rooms", { status: 404, errorCode: "NOT_FOUND" });
    const run = await applied(atlas, target(SITE, entry("sites/a/rooms/x")));
    expect(run.outcomes.get("sites/a/rooms/x")?.status).toBe("failed");
    expect(atlas.writes()).toHaveLength(1);
  });

  it("that becomes FAILED, is deleted, or is there twice in the end is a failure", async () => {
    for (const [route, words] of [
      [["MAKING", "BROKEN"], "Atlas made it BROKEN (id1)"],
      [["MAKING", "GOING"], "it came to an end meanwhile: id1 is GOING"],
    ] as const) {
      const atlas = openFixtureAtlas();
      atlas.route = route;
      const run = await applied(atlas, target(CABLE));
      expect(run.outcomes.get("cables/one")).toMatchObject({
        status: "failed",
        id: "id1",
        state: route[1],
        wrote: true,
      });
      expect(run.outcomes.get("cables/one")?.error?.message).toBe(words);
    }
    const atlas = openFixtureAtlas();
    atlas.route = ["MAKING", "MAKING", "MAKING"];
    const { post } = atlas;
    atlas.post = async (path, body) => {
      const made = await post(path, body);
      atlas.put("/cables", { id: "twin", plug: "a" });
      return made;
    };
    const run = await applied(atlas, target(CABLE));
    expect(run.outcomes.get("cables/one")).toMatchObject({ status: "failed", error: { reason: "ambiguous" } });
  });
});

describe("an update", () => {
  const BIG = entry("sites/a", { size: 2 });
  function openSite(): FixtureAtlas {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "s1", name: "a", size: 1 });
    return atlas;
  }

  it.each<readonly [string, Fault, number, string]>([
    ["whose answer was lost is seen", LOST, 1, "done"],
    ["that was never carried out is sent again", NEVER, 2, "done"],
    ["that Atlas is too busy for is sent again", { status: 409, errorCode: "BUSY" }, 2, "done"],
    ["that Atlas refuses is a failure", { status: 400 }, 1, "failed"],
  ])("%s", async (_, fault, sent, status) => {
    const atlas = openSite();
    atlas.fault("PATCH /sites/a", fault);
    const run = await applied(atlas, target(BIG));
    expect(atlas.writes()).toHaveLength(sent);
    expect(ends(run)).toEqual({ "sites/a": [status, "s1", "READY"] });
  });

  it("is sent three times at most", async () => {
    const atlas = openSite();
    atlas.fault("PATCH /sites/a", NEVER, 9);
    const run = await applied(atlas, target(BIG));
    expect(atlas.writes()).toHaveLength(3);
    expect(run.outcomes.get("sites/a")?.status).toBe("failed");
  });

  it.each([
    [3, 100],
    [5, 10_000],
  ])("that Atlas shows only at poll %d is done, one each %d ms", async (shownAt, pollInterval) => {
    const atlas = openSite();
    let lists = 0;
    atlas.patch = async () => {
      const { list } = atlas;
      atlas.list = (path, ...rest) => {
        if (path === "/sites" && ++lists === shownAt) Object.assign(atlas.lists.get("/sites")?.[0] ?? {}, { size: 2 });
        return list(path, ...rest);
      };
    };
    const run = await applied(atlas, target(BIG), { pollInterval });
    expect(ends(run)).toEqual({ "sites/a": ["done", "s1", "READY"] });
    expect(lists).toBe(shownAt);
  });

  it("that Atlas never shows is a failure that names the field", async () => {
    const atlas = openSite();
    atlas.patch = () => Promise.resolve({});
    const run = await applied(atlas, target(BIG));
    expect(run.outcomes.get("sites/a")).toMatchObject({
      status: "failed",
      id: "s1",
      wrote: true,
      error: { message: "Atlas took the change but still has the old size", reason: "resource-failed" },
    });
  });
});

describe("an object that cannot be read any more while it is waited for", () => {
  /** Atlas shows the object without its shape from the third list on. */
  function spoil(atlas: FixtureAtlas): void {
    let lists = 0;
    const { list } = atlas;
    atlas.list = (path, ...rest) => {
      if (path === "/cables" && ++lists === 3) Object.assign(atlas.lists.get(path)?.[0] ?? {}, { plug: 7 });
      return list(path, ...rest);
    };
  }

  it.each<readonly [string, Entry]>([
    ["is neither gone", { ...CABLE, ...DELETED }],
    ["nor changed", entry("cables/one", { plug: "a", size: 2 })],
  ])("%s", async (_, declared) => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a" });
    atlas.deleting = ["GOING", "GOING", "GOING", "GOING", "GOING"];
    atlas.patch = () => Promise.resolve({});
    spoil(atlas);
    const run = await applied(atlas, target(declared), { minutes: 1 });
    expect(run.outcomes.get("cables/one")).toMatchObject({ status: "timed-out", id: "c1", state: null });
  });

  it("nor usable", async () => {
    const atlas = openFixtureAtlas();
    atlas.route = ["MAKING", "READY"];
    spoil(atlas);
    const run = await applied(atlas, target(CABLE), { minutes: 1 });
    expect(run.outcomes.get("cables/one")).toMatchObject({ status: "timed-out", id: "id1" });
  });
});

describe("a deletion", () => {
  const GONE = { ...CABLE, ...DELETED };

  it.each<readonly [string, Fault, number, readonly unknown[]]>([
    ["whose answer was lost is seen", LOST, 1, ["done", null, null]],
    ["that was never carried out is sent again", NEVER, 2, ["done", null, null]],
    ["of what is gone already is done", { status: 404, errorCode: "NOT_FOUND", lost: true }, 1, ["done", null, null]],
    ["that Atlas refuses is a failure", { status: 400, errorCode: "NO" }, 1, ["failed", "c1", "READY"]],
    ["of what is in use is that failure", { status: 400, errorCode: "IN_USE" }, 1, ["failed", "c1", "READY"]],
  ])("%s", async (_, fault, sent, end) => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a" });
    atlas.fault("DELETE /cables/c1", fault);
    const run = await applied(atlas, target(GONE));
    expect(atlas.writes()).toHaveLength(sent);
    expect(ends(run)).toEqual({ "cables/one": end });
    if (fault.errorCode === "IN_USE") expect(run.outcomes.get("cables/one")?.error?.reason).toBe("in-use");
  });

  it.each([
    ["is not listed any more", "GONE", 0],
    ["is listed as one that no longer exists", "PAST", 1],
  ])("waits until the object %s", async (_, last, listed) => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a" });
    atlas.deleting = ["GOING", "GOING", "GOING", last];
    const run = await applied(atlas, target(GONE));
    expect(ends(run)).toEqual({ "cables/one": ["done", null, null] });
    expect(atlas.lists.get("/cables")).toHaveLength(listed);
  });

  it("is sent again where Atlas has not noticed yet that what used the object is gone", async () => {
    const atlas = open();
    atlas.fault("DELETE /cables/c1", { status: 400, errorCode: "IN_USE" }, 2);
    const run = await applied(atlas, target(NEW_CABLE, SITE, ROOM, ROOM_Y));
    expect(ends(run)["cables/one"]?.[0]).toBe("done");
    expect(atlas.writes().filter((call) => call === "DELETE /cables/c1")).toHaveLength(3);
  });

  it("touches no user of the object that this run may not delete", async () => {
    const atlas = open();
    const moved = entry("sites/a/rooms/x", { shape: "round" });
    const file = target(GONE, SITE, { ...moved, spec: { ...moved.spec, cable: "two" } }, { ...ROOM_Y, ...DELETED });
    const two = entry("cables/two", { plug: "b" });
    const run = await applied(atlas, target(...file.entries, two), { allowed: ["create", "delete"] });
    expect(atlas.writes()).not.toContain("DELETE /sites/a/rooms/x");
    expect(atlas.writes()).not.toContain("DELETE /cables/c1");
    expect(run.outcomes.get("cables/one")).toMatchObject({
      status: "skipped",
      error: { message: "sites/a/rooms/x, which uses it, is still there" },
    });
  });

  it("that takes too long has the object's id and state", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a" });
    atlas.deleting = ["GOING"];
    const run = await applied(atlas, target(GONE), { minutes: 1 });
    expect(ends(run)).toEqual({ "cables/one": ["timed-out", "c1", "GOING"] });
  });
});

describe("half of a replacement", () => {
  it("does not begin before what the new object needs is usable", async () => {
    const atlas = open();
    atlas.fault("POST /cables", { status: 400, detail: "no" });
    const moved = entry("sites/a/rooms/x", { cable: "two" });
    const run = await applied(atlas, target(CABLE, entry("cables/two", { plug: "b" }), SITE, moved));
    expect(atlas.writes()).toEqual(["POST /cables"]);
    expect(ends(run)["sites/a/rooms/x"]).toEqual(["skipped", "r1", "READY"]);
  });

  it("is told where the second of two users cannot be deleted", async () => {
    const atlas = open();
    atlas.fault("DELETE /sites/a/rooms/y", { status: 400, errorCode: "IN_USE", detail: "a guard is in it" });
    const run = await applied(atlas, target(NEW_CABLE, SITE, ROOM, ROOM_Y));
    expect(ends(run)).toEqual({
      "cables/one": ["skipped", "c1", "READY"],
      "sites/a/rooms/x": ["failed", null, null],
      "sites/a/rooms/y": ["failed", "r2", "READY"],
    });
    expect(run.outcomes.get("sites/a/rooms/x")).toMatchObject({ wrote: true, error: { reason: "resource-failed" } });
    expect(run.outcomes.get("sites/a/rooms/x")?.error?.message).toMatch(
      /^deleted, not created again: it needs `cables\/one`/,
    );
  });

  it.each<readonly [string, string, Fault]>([
    ["a refused create", "POST /cables", { status: 400, detail: "no" }],
    ["a create that never was carried out", "POST /cables", NEVER],
    ["a list that could not be read", "GET /cables", { status: 500 }],
  ])("is told after %s, and the next run finishes", async (_, call, fault) => {
    const atlas = open();
    atlas.deleting = ["GONE"];
    const { delete: remove } = atlas;
    atlas.delete = async (path) => {
      await remove(path);
      if (path === "/cables/c1" && call !== "GET /cables") atlas.fault(call, fault);
    };
    if (call === "GET /cables") {
      let lists = 0;
      const { list } = atlas;
      atlas.list = (path, ...rest) => {
        if (path === "/cables" && ++lists === 3) atlas.fault(call, fault);
        return list(path, ...rest);
      };
    }
    const run = await applied(atlas, target(NEW_CABLE, SITE, ROOM, ROOM_Y));
    const cable = run.outcomes.get("cables/one");
    if (cable?.status !== "done") {
      expect(cable).toMatchObject({ status: "failed", id: null, state: null, wrote: true });
      expect(cable?.error?.message).toMatch(/^deleted, not created again: /);
    }
    await applied(atlas, target(NEW_CABLE, SITE, ROOM, ROOM_Y));
    const plan = await planned(atlas, target(NEW_CABLE, SITE, ROOM, ROOM_Y));
    expect(plan.resources.map(({ action }) => action)).toEqual(["no-op", "no-op", "no-op", "no-op"]);
    expect(atlas.lists.get("/cables")).toHaveLength(1);
  });
});
