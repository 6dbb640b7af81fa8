import { describe, expect, it } from "vitest";
import type { Change, Counts, WritingAction } from "../../src/engine/model/change.ts";
import type { Entry } from "../../src/engine/model/kind.ts";
import type { Rotations } from "../../src/engine/plan/decide.ts";
import { openFixtureAtlas, planned, type Stored } from "./fixtures/fixture-atlas.ts";
import { entry, target } from "./fixtures/fixture-kinds.ts";

const CABLE = { plug: "a", color: "red" };

async function cablePlan(declared: Entry, ...live: readonly Stored[]) {
  const atlas = openFixtureAtlas();
  atlas.put("/cables", ...live);
  return planned(atlas, target(declared));
}

describe("the decision about an entry", () => {
  it.each<readonly [string, Entry, readonly Stored[], Partial<Change>]>([
    [
      "missing",
      entry("cables/one", CABLE),
      [],
      { action: "create", reason: "missing", id: null, destructive: false, blockedBy: null, waitsFor: null },
    ],
    [
      "as declared",
      entry("cables/one", CABLE),
      [{ id: "1", ...CABLE }],
      { action: "no-op", reason: "equal", id: "1", state: "READY", phase: "ready", fields: [], unchanged: [] },
    ],
    [
      "different in what can be changed",
      entry("cables/one", { ...CABLE, color: "blue" }),
      [{ id: "1", ...CABLE }],
      {
        action: "update",
        reason: "differs",
        destructive: false,
        unchanged: [{ path: "plug", value: "a", sensitive: false }],
      },
    ],
    [
      "different in what cannot be changed",
      entry("cables/one", { ...CABLE, shape: "flat" }),
      [{ id: "1", ...CABLE, shape: "round" }],
      { action: "replace", reason: "immutable-field", destructive: true },
    ],
    [
      "still being made",
      entry("cables/one", CABLE),
      [{ id: "1", ...CABLE, state: "MAKING" }],
      { action: "no-op", reason: "provisioning", waitsFor: "atlas", phase: "pending", manualStep: "approve 1" },
    ],
    [
      "in a state that nobody knows",
      entry("cables/one", CABLE),
      [{ id: "1", ...CABLE, state: "DREAMING" }],
      { action: "no-op", reason: "provisioning", waitsFor: "atlas", phase: "pending" },
    ],
    [
      "FAILED and as declared",
      entry("cables/one", CABLE),
      [{ id: "1", ...CABLE, state: "BROKEN" }],
      { action: "replace", reason: "failed", destructive: false, phase: "failed" },
    ],
    [
      "FAILED and different",
      entry("cables/one", { ...CABLE, size: 1 }),
      [{ id: "1", ...CABLE, state: "BROKEN" }],
      { action: "replace", reason: "failed", destructive: true },
    ],
    [
      "being deleted",
      entry("cables/one", CABLE),
      [{ id: "1", ...CABLE, state: "GOING" }],
      { action: "create", reason: "missing", id: null },
    ],
    [
      "to be absent",
      entry("cables/one", CABLE, { ensure: "absent" }),
      [{ id: "1", ...CABLE }],
      { action: "delete", reason: "absent-requested", id: "1", destructive: true },
    ],
    [
      "to be absent, and absent",
      entry("cables/one", CABLE, { ensure: "absent" }),
      [],
      { action: "no-op", reason: "absent", id: null },
    ],
    [
      "there twice",
      entry("cables/one", CABLE),
      [
        { id: "1", ...CABLE },
        { id: "2", ...CABLE },
      ],
      { action: "unknown", reason: "ambiguous", blockedBy: "ambiguous", candidates: ["1", "2"], id: null },
    ],
    [
      "beside a word that nobody understands",
      entry("cables/one", CABLE),
      [{ id: "1", plug: "?x" }],
      {
        action: "unknown",
        reason: "ambiguous",
        blockedBy: "ambiguous",
        candidates: ["1"],
        fields: [{ path: "plug", live: "?x", desired: "a", sensitive: false, immutable: true }],
      },
    ],
    [
      "to be absent, beside a word that nobody understands",
      entry("cables/one", CABLE, { ensure: "absent" }),
      [{ id: "1", plug: "?x" }],
      { action: "unknown", blockedBy: "ambiguous" },
    ],
    [
      "pinned to what is there",
      entry("cables/one", { plug: "b" }, { pin: "1" }),
      [{ id: "1", ...CABLE }],
      { action: "replace", reason: "immutable-field", allowed: false, isReplaceable: false },
    ],
    [
      "pinned to what is not there",
      entry("cables/one", CABLE, { pin: "9" }),
      [{ id: "1", ...CABLE }],
      { action: "unknown", reason: "not-live", blockedBy: "not-live" },
    ],
    [
      "of a kind that only the other side can make, and missing",
      entry("doors/front"),
      [],
      { action: "no-op", reason: "awaiting-request", waitsFor: "other-side" },
    ],
    [
      "pinned to what is not there, and to be absent",
      entry("cables/one", CABLE, { pin: "9", ensure: "absent" }),
      [],
      { action: "no-op", reason: "absent" },
    ],
    [
      "missing, and the file does not say how to create it",
      entry("cables/one", { ...CABLE, missing: "add a size" }),
      [],
      { action: "unknown", reason: "missing", blockedBy: "not-creatable", createBlocker: "add a size" },
    ],
    [
      "beside an object that could not be read",
      entry("cables/one", CABLE),
      [{ id: "1", plug: 7 }],
      { action: "unknown", reason: "unreadable", blockedBy: "unreadable" },
    ],
  ])("%s", async (_, declared, live, expected) => {
    const plan = await cablePlan(declared, ...live);
    expect(plan.resources).toHaveLength(1);
    expect(plan.resources[0]).toMatchObject(expected);
  });

  it("hides nothing behind one object that could not be read", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "1", name: "a", plug: 7 }, { id: "2", name: "b" });
    const plan = await planned(atlas, target(entry("sites/a"), entry("sites/b"), entry("sites/c")));
    expect(plan.resources.map(({ action, blockedBy }) => [action, blockedBy])).toEqual([
      ["unknown", "unreadable"],
      ["no-op", null],
      ["create", null],
    ]);
    expect(plan.unreadable).toEqual([
      { kind: "sites", parent: null, cause: "shape", reason: "Atlas lists the site a with no usable `plug`" },
    ]);
    expect(plan.unmanaged).toEqual([]);
  });

  it("knows nothing of what is inside something that cannot be decided", async () => {
    const file = target(entry("sites/a", { missing: "add a size" }), entry("sites/a/rooms/x"));
    const plan = await planned(openFixtureAtlas(), file);
    expect(plan.resources.map(({ action, blockedBy }) => [action, blockedBy])).toEqual([
      ["unknown", "not-creatable"],
      ["unknown", "parent"],
    ]);
  });

  it("has nothing inside what was deleted between two lists", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "1", name: "a" });
    atlas.put("/sites/a/rooms", { id: "2", name: "x" });
    atlas.fault("GET /sites/a/rooms", { status: 404, errorCode: "NOT_FOUND" });
    const plan = await planned(atlas, target(entry("sites/a"), entry("sites/a/rooms/x")));
    expect(plan.resources.map(({ action }) => action)).toEqual(["no-op", "create"]);
  });

  it("does not stop at several objects that have neither name nor id", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { plug: "x" }, { plug: "x" }, { id: "1", ...CABLE });
    const plan = await planned(atlas, target(entry("cables/one", CABLE), entry("cables/two", { plug: "b" })));
    expect(plan.resources.map(({ action }) => action)).toEqual(["no-op", "unknown"]);
    expect(plan.unreadable.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 2 }, () => "Atlas lists a cable with no id"),
    );
  });

  it("does without an id where the kind has names", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { name: "a", size: 1 }, { name: "b", size: 1 });
    const plan = await planned(atlas, target(entry("sites/a", { size: 2 })));
    expect(plan.resources[0]).toMatchObject({ action: "update", id: null, state: "READY" });
    expect(plan.unmanaged).toMatchObject([{ id: null, name: "b" }]);
  });

  it.each<readonly [readonly WritingAction[], boolean, boolean]>([
    [["create", "update"], false, true],
    [["replace"], true, true],
    [["delete"], false, false],
  ])("is allowed by %j: a replace %s, one that loses nothing %s", async (allowed, replace, lossless) => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "1", plug: "a", shape: "flat" }, { id: "2", plug: "b", state: "BROKEN" });
    const file = target(entry("cables/a", { plug: "a", shape: "round" }), entry("cables/b", { plug: "b" }));
    const plan = await planned(atlas, file, { allowed });
    expect(plan.resources.map(({ allowed: isAllowed }) => isAllowed)).toEqual([replace, lossless]);
  });

  it("sends secrets again where a rotation is due", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "1", name: "a" });
    const rotations: Rotations = new Map([["sites/a", [{ path: "secretVersion", before: 1, now: 2 }]]]);
    const plan = await planned(atlas, target(entry("sites/a", { version: 2 })), { rotations });
    expect(plan.resources[0]).toMatchObject({
      action: "update",
      reason: "secret-version",
      rotates: true,
      fields: [{ path: "secretVersion", live: 1, desired: 2 }],
    });
  });
});

describe("a plan", () => {
  it("counts what it holds", async () => {
    const atlas = openFixtureAtlas();
    atlas.put(
      "/sites",
      { id: "1", name: "same" },
      { id: "2", name: "other", size: 1 },
      { id: "3", name: "making", state: "MAKING" },
      { id: "4", name: "gone" },
      { id: "5", name: "stray" },
    );
    atlas.put("/cables", { id: "6", plug: "a", state: "BROKEN" }, { id: "7", plug: "b", shape: "flat" });
    const plan = await planned(
      atlas,
      target(
        entry("sites/same"),
        entry("sites/other", { size: 2 }),
        entry("sites/making"),
        entry("sites/gone", {}, { ensure: "absent" }),
        entry("sites/new"),
        entry("cables/a", { plug: "a" }),
        entry("cables/b", { plug: "b", shape: "round" }),
      ),
    );
    const counts: Counts = {
      create: 1,
      update: 1,
      replace: 2,
      delete: 1,
      unchanged: 1,
      pending: 1,
      failed: 1,
      unmanaged: 1,
    };
    expect(plan.counts).toEqual(counts);
    expect(plan.resources.map(({ address }) => address)[0]).toBe("sites/same");
  });

  it("warns of a state that nobody knows, of declared resources alone", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "1", name: "a", state: "ODD" }, { id: "2", name: "b", state: "ODDER" });
    const { warnings } = await planned(atlas, target(entry("sites/a")));
    expect(warnings).toEqual([
      "sites/a is in the state ODD, which this version does not know; it is taken for pending.",
    ]);
  });

  it("warns of a FAILED duplicate beside a match", async () => {
    const plan = await cablePlan(
      entry("cables/one", CABLE),
      { id: "1", ...CABLE },
      { id: "2", ...CABLE, state: "BROKEN" },
    );
    expect(plan.warnings).toEqual([
      "cables/one: another cable leads to the same target and is FAILED. It is left alone, as unmanaged; delete it in Atlas.",
    ]);
    expect(plan.unmanaged.map(({ id }) => id)).toEqual(["2"]);
  });

  it("knows nothing of a kind that Atlas forbids to read, and all of the others", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "1", name: "a" });
    atlas.fault("GET /cables", { status: 403, reason: "forbidden" });
    const plan = await planned(atlas, target(entry("sites/a"), entry("cables/one", CABLE)));
    expect(plan.resources.map(({ action }) => action)).toEqual(["no-op", "unknown"]);
    expect(plan.unreadable).toMatchObject([{ kind: "cables", cause: "forbidden" }]);
    expect(plan.unreadable[0]?.reason).toContain("Ask for read.");
    expect(plan.counts.create).toBe(0);
  });

  it("fails where a list names one object twice, however often it is read", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "1", ...CABLE }, { id: "1", ...CABLE });
    await expect(planned(atlas, target(entry("cables/one", CABLE)))).rejects.toThrow("names one object twice");
    expect(atlas.calls.filter((call) => call === "GET /cables")).toHaveLength(3);
  });

  it("fails where a list could not be read whole", async () => {
    const atlas = openFixtureAtlas();
    atlas.fault("GET /cables", { status: 500 });
    await expect(planned(atlas, target(entry("cables/one", CABLE)))).rejects.toMatchObject({
      failure: { status: 500 },
    });
  });

  it("shows a reference as a name, and what it refers to first", async () => {
    const atlas = openFixtureAtlas();
    const plan = await planned(
      atlas,
      target(entry("sites/a"), entry("sites/a/rooms/x", { cable: "one" }), entry("cables/one", CABLE)),
    );
    expect(plan.resources[1]).toMatchObject({
      dependsOn: ["sites/a", "cables/one"],
      mentions: [{ path: "cable", address: "cables/one" }],
    });
  });
});
