import { describe, expect, it } from "vitest";
import type { Entry } from "../../src/engine/model/kind.ts";
import { openFixtureAtlas, planned } from "./fixtures/fixture-atlas.ts";
import { entry, target } from "./fixtures/fixture-kinds.ts";

const DELETED = { ensure: "absent" } as const;

/** A cable that rooms of two sites use, one of them unknown to the file. */
function open() {
  const atlas = openFixtureAtlas();
  atlas.put("/cables", { id: "c1", plug: "a" });
  atlas.put("/sites", { id: "1", name: "a" }, { id: "2", name: "elsewhere" });
  atlas.put("/sites/a/rooms", { id: "3", name: "x", cableId: "c1" }, { id: "4", name: "y", cableId: null });
  return atlas;
}

const CABLE = entry("cables/one", { plug: "a" });
const NEW_CABLE = entry("cables/one", { plug: "a", shape: "flat" });
const ROOM = entry("sites/a/rooms/x", { cable: "one" });
const SITE = entry("sites/a");

describe("what uses an object that is deleted", () => {
  it.each<readonly [string, readonly Entry[], string, object]>([
    [
      "keeps it, where the plan does not delete it",
      [{ ...CABLE, ...DELETED }, SITE],
      "cables/one",
      { usedBy: ["a/x"], blockedBy: "in-use", reason: "in-use", destructive: true },
    ],
    [
      "is replaced with it, where the file declares it",
      [NEW_CABLE, SITE, ROOM],
      "cables/one",
      { action: "replace", usedBy: ["sites/a/rooms/x"], blockedBy: null, reason: "immutable-field" },
    ],
    [
      "is itself replaced for no other reason",
      [NEW_CABLE, SITE, ROOM],
      "sites/a/rooms/x",
      { action: "replace", reason: "dependency-replaced", usedBy: [] },
    ],
    [
      "is deleted before it",
      [{ ...CABLE, ...DELETED }, SITE, { ...ROOM, ...DELETED }],
      "cables/one",
      { action: "delete", usedBy: ["sites/a/rooms/x"], blockedBy: null },
    ],
    [
      "is what a parent contains, declared or not",
      [
        { ...SITE, ...DELETED },
        { ...entry("sites/a/rooms/x"), ...DELETED },
      ],
      "sites/a",
      { action: "delete", usedBy: ["sites/a/rooms/x", "a/y"], blockedBy: "in-use" },
    ],
  ])("%s", async (_, entries, address, expected) => {
    const plan = await planned(open(), target(...entries));
    expect(plan.resources.find((change) => change.address === address)).toMatchObject(expected);
  });

  it("is looked for in places that the file does not mention, and only then", async () => {
    const atlas = open();
    atlas.put("/sites/elsewhere/rooms", { id: "5", name: "z", cableId: "c1" });
    const kept = await planned(atlas, target(CABLE, SITE, ROOM));
    expect(kept.resources.map(({ action }) => action)).toEqual(["no-op", "no-op", "no-op"]);
    expect(atlas.calls).not.toContain("GET /sites/elsewhere/rooms");
    const plan = await planned(atlas, target(NEW_CABLE, SITE, ROOM));
    expect(plan.resources[0]).toMatchObject({ blockedBy: "in-use", usedBy: ["sites/a/rooms/x", "elsewhere/z"] });
  });

  it("that is being deleted does not count", async () => {
    const atlas = open();
    atlas.put("/sites/elsewhere/rooms", { id: "5", name: "z", cableId: "c1", state: "GOING" });
    const plan = await planned(atlas, target({ ...CABLE, ...DELETED }, SITE, { ...ROOM, ...DELETED }));
    expect(plan.resources[0]).toMatchObject({ blockedBy: null, usedBy: ["sites/a/rooms/x", "elsewhere/z"] });
  });

  it("and cannot be read makes every replacement one that may lose something", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a", state: "BROKEN" });
    atlas.put("/sites", { id: "1", name: "a" });
    const file = target(CABLE, SITE);
    expect((await planned(atlas, file)).resources[0]).toMatchObject({ action: "replace", destructive: false });
    atlas.fault("GET /sites/a/rooms", { status: 403, reason: "forbidden" });
    expect((await planned(atlas, file)).resources[0]).toMatchObject({ action: "replace", destructive: true });
  });

  it("and is FAILED with it makes its replacement one that loses something", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/cables", { id: "c1", plug: "a", state: "BROKEN" });
    atlas.put("/sites", { id: "1", name: "a" });
    atlas.put("/sites/a/rooms", { id: "3", name: "x", cableId: "c1" });
    expect((await planned(atlas, target(CABLE, SITE, ROOM))).resources[0]).toMatchObject({
      action: "replace",
      destructive: true,
      usedBy: ["sites/a/rooms/x"],
    });
  });
});

describe("what runs and uses an object", () => {
  const running = { name: "g1", state: "AWAKE", isRunning: true, uses: ["x"] };
  const resting = { name: "g2", state: "ASLEEP", isRunning: false, uses: ["x"] };
  const other = { name: "g3", state: "AWAKE", isRunning: true, uses: ["y"] };
  const room = (size: number, more: Partial<Entry> = {}): Entry =>
    entry("sites/a/rooms/x", { size, cable: "one" }, more);

  it("is asked for only where something would be changed or deleted, once a place", async () => {
    const atlas = open();
    await planned(atlas, target(CABLE, SITE, ROOM, entry("sites/a/rooms/new")));
    expect(atlas.calls).not.toContain("GET /sites/a/guards");
    await planned(atlas, target(CABLE, SITE, room(1), entry("sites/a/rooms/y", { size: 1 })));
    expect(atlas.calls.filter((call) => call === "GET /sites/a/guards")).toHaveLength(1);
  });

  it("is a warning before an update", async () => {
    const atlas = open();
    atlas.put("/sites/a/guards", running, resting, other);
    const { resources, warnings } = await planned(atlas, target(CABLE, SITE, room(1)));
    expect(resources[2]).toMatchObject({
      action: "update",
      blockedBy: null,
      consumers: {
        title: { one: "guard", many: "guards" },
        unreadable: null,
        uses: [
          { name: "g1", state: "AWAKE", isRunning: true, preventsDeletion: true, advice: "send g1 home from a" },
          { name: "g2", state: "ASLEEP", isRunning: false, preventsDeletion: false },
        ],
      },
    });
    expect(warnings).toEqual(["sites/a/rooms/x is used by running guard g1."]);
  });

  it.each<readonly [string, Entry]>([
    ["a deletion", room(1, DELETED)],
    ["a replacement", entry("sites/a/rooms/x", { shape: "round", cable: "one" })],
  ])("blocks %s while it runs, and not else", async (_, declared) => {
    const atlas = open();
    atlas.put("/sites/a/guards", resting, other);
    const free = await planned(atlas, target(CABLE, SITE, declared));
    expect(free.resources[2]).toMatchObject({ blockedBy: null });
    atlas.put("/sites/a/guards", running);
    const plan = await planned(atlas, target(CABLE, SITE, declared));
    expect(plan.resources[2]).toMatchObject({ blockedBy: "in-use", reason: "in-use" });
  });

  it("blocks the deletion of a place that has any", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "1", name: "a" });
    atlas.put("/sites/a/guards", resting);
    const plan = await planned(atlas, target({ ...SITE, ...DELETED }));
    expect(plan.resources[0]).toMatchObject({ action: "delete", blockedBy: "in-use" });
  });

  it("is unknown where the account may not list it, and blocks nothing", async () => {
    const atlas = open();
    atlas.fault("GET /sites/a/guards", { status: 403, reason: "forbidden", detail: "not yours" });
    const { resources, warnings } = await planned(atlas, target(CABLE, SITE, room(1, DELETED)));
    expect(resources[2]).toMatchObject({ action: "delete", blockedBy: null, consumers: { uses: [] } });
    expect(resources[2]?.consumers?.unreadable).toContain("this account may not list guards");
    expect(warnings).toEqual([
      "sites/a/rooms/x: this account may not list guards, so whether its deletion stops one is not known.",
    ]);
  });
});
