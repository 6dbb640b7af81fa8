import { describe, expect, it } from "vitest";
import { exportProject, readProject } from "../../src/engine/export.ts";
import { addressText } from "../../src/engine/model/address.ts";
import { readDependents, readLive } from "../../src/engine/plan/read-live.ts";
import { actions, applied, ends, openFixtureAtlas, planned } from "./fixtures/fixture-atlas.ts";
import { entry, FIXTURE_KINDS, target } from "./fixtures/fixture-kinds.ts";

/** Two rooms of one name in different sites, with a lamp each. */
const HALLS = [
  entry("sites/a"),
  entry("sites/a/rooms/hall"),
  entry("sites/a/rooms/hall/lamps/desk", { size: 1 }),
  entry("sites/b"),
  entry("sites/b/rooms/hall"),
  entry("sites/b/rooms/hall/lamps/desk", { size: 2 }),
];

function openHalls() {
  const atlas = openFixtureAtlas();
  atlas.put("/sites", { id: "sa", name: "a" }, { id: "sb", name: "b" });
  atlas.put("/sites/a/rooms", { id: "ra", name: "hall" });
  atlas.put("/sites/b/rooms", { id: "rb", name: "hall" });
  atlas.put("/sites/a/rooms/hall/lamps", { id: "la", name: "desk", size: 1 });
  atlas.put("/sites/b/rooms/hall/lamps", { id: "lb", name: "desk", size: 2 });
  return atlas;
}

describe("a kind three levels deep", () => {
  it("is listed with the whole address of its parent", async () => {
    const atlas = openHalls();
    const { listings } = await readLive(atlas, FIXTURE_KINDS, target(...HALLS));
    const parents = listings.filter(({ kind }) => kind === "lamps").map(({ parent }) => parent && addressText(parent));
    expect(parents).toEqual(["sites/a/rooms/hall", "sites/b/rooms/hall"]);
    expect(atlas.calls).toContain("GET /sites/a/rooms/hall/lamps");
  });

  it("does not mix up parents of one name", async () => {
    const plan = await planned(openHalls(), target(...HALLS));
    expect(plan.resources.map(({ address, action, id }) => [address, action, id])).toEqual([
      ["sites/a", "no-op", "sa"],
      ["sites/a/rooms/hall", "no-op", "ra"],
      ["sites/a/rooms/hall/lamps/desk", "no-op", "la"],
      ["sites/b", "no-op", "sb"],
      ["sites/b/rooms/hall", "no-op", "rb"],
      ["sites/b/rooms/hall/lamps/desk", "no-op", "lb"],
    ]);
  });

  it("waits for its parent, and is created in it", async () => {
    const atlas = openFixtureAtlas();
    const run = await applied(atlas, target(...HALLS));
    expect(actions(run.plan)).toEqual(Object.fromEntries(HALLS.map(({ address }) => [address, "create missing"])));
    expect(run.plan.resources.map(({ dependsOn }) => dependsOn)).toEqual([
      [],
      ["sites/a"],
      ["sites/a/rooms/hall"],
      [],
      ["sites/b"],
      ["sites/b/rooms/hall"],
    ]);
    const posts = atlas.writes().filter((call) => call.includes("/a"));
    expect(posts).toEqual(["POST /sites/a/rooms", "POST /sites/a/rooms/hall/lamps"]);
    expect([...run.outcomes.values()].every(({ status }) => status === "done")).toBe(true);
    expect(atlas.lists.get("/sites/b/rooms/hall/lamps")).toMatchObject([{ name: "desk", size: 2 }]);
    expect(run.log).toContain("sites/b/rooms/hall/lamps/desk: creating");
  });

  it("is missing, and not asked for, in a parent that is missing", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "sa", name: "a" });
    const plan = await planned(atlas, target(...HALLS.slice(0, 3)));
    expect(actions(plan)["sites/a/rooms/hall/lamps/desk"]).toBe("create missing");
    expect(atlas.calls).toEqual(["GET /cables", "GET /sites", "GET /sites/a/rooms"]);
  });

  it("is unknown in a parent that could not be read", async () => {
    const atlas = openHalls();
    atlas.fault("GET /sites/a/rooms", { status: 403, reason: "forbidden" });
    atlas.fault("GET /sites/a/rooms/hall/lamps", { status: 403, reason: "forbidden" });
    const plan = await planned(atlas, target(...HALLS));
    expect(actions(plan)).toMatchObject({
      "sites/a/rooms/hall": "unknown unreadable",
      "sites/a/rooms/hall/lamps/desk": "unknown unreadable",
      "sites/b/rooms/hall/lamps/desk": "no-op equal",
    });
    expect(plan.unreadable.map(({ kind, parent }) => [kind, parent && addressText(parent)])).toEqual([
      ["rooms", "sites/a"],
      ["lamps", "sites/a/rooms/hall"],
    ]);
  });

  it("is unmanaged with the address of its parent", async () => {
    const atlas = openHalls();
    atlas.put("/sites/b/rooms/hall/lamps", { id: "lc", name: "floor", color: "red" });
    const { unmanaged } = await planned(atlas, target(...HALLS));
    expect(unmanaged.map(({ kind, parent, name }) => [kind, parent && addressText(parent), name])).toEqual([
      ["lamps", "sites/b/rooms/hall", "floor"],
    ]);
  });

  it("comes back with a parent that is replaced", async () => {
    const atlas = openHalls();
    const [site, room, lamp] = HALLS.slice(0, 3);
    if (!site || !room || !lamp) throw new Error("there are three");
    const run = await applied(atlas, target(site, { ...room, spec: { shape: "round" } }, lamp));
    expect(actions(run.plan)).toEqual({
      "sites/a": "no-op equal",
      "sites/a/rooms/hall": "replace immutable-field",
      "sites/a/rooms/hall/lamps/desk": "replace dependency-replaced",
    });
    expect(atlas.writes()).toEqual([
      "DELETE /sites/a/rooms/hall/lamps/desk",
      "DELETE /sites/a/rooms/hall",
      "POST /sites/a/rooms",
      "POST /sites/a/rooms/hall/lamps",
    ]);
    expect(ends(run)).toEqual({
      "sites/a/rooms/hall": ["done", "id1", "READY"],
      "sites/a/rooms/hall/lamps/desk": ["done", "id2", "READY"],
    });
  });

  it("keeps a parent from being deleted that contains an undeclared one", async () => {
    const [site, room] = HALLS;
    if (!site || !room) throw new Error("there are two");
    const plan = await planned(openHalls(), target(site, { ...room, ensure: "absent" }));
    expect(plan.resources[1]).toMatchObject({ action: "delete", blockedBy: "in-use", usedBy: ["a/hall/desk"] });
  });

  it("is exported at its place, below a parent of a name that another has too", async () => {
    const atlas = openHalls();
    const { entries } = exportProject(FIXTURE_KINDS, await readProject(atlas, FIXTURE_KINDS));
    expect(entries.map(({ address, fields }) => [address, fields])).toEqual([
      ["sites/a", {}],
      ["sites/b", {}],
      ["sites/a/rooms/hall", {}],
      ["sites/b/rooms/hall", {}],
      ["sites/a/rooms/hall/lamps/desk", { size: 1 }],
      ["sites/b/rooms/hall/lamps/desk", { size: 2 }],
    ]);
  });
});

describe("a kind that is listed only where the file mentions it", () => {
  const kinds = FIXTURE_KINDS.map((kind) =>
    kind.key === "lamps" ? { ...kind, listedWhereMentioned: true as const, usesKinds: ["cables"] } : kind,
  );

  it("costs no call elsewhere", async () => {
    const atlas = openHalls();
    await readLive(atlas, kinds, target(...HALLS.slice(0, 2), ...HALLS.slice(3)));
    expect(atlas.calls).toContain("GET /sites/b/rooms/hall/lamps");
    expect(atlas.calls).not.toContain("GET /sites/a/rooms/hall/lamps");
  });

  it("is looked for in every parent that it can be in where something that it may use is deleted", async () => {
    const atlas = openHalls();
    atlas.put("/sites/a/rooms", { id: "rc", name: "attic", color: "dark" });
    const lit = kinds.map((kind) =>
      kind.key === "lamps"
        ? { ...kind, canBeIn: ([room]: readonly { color?: string }[]) => room?.color !== "dark" }
        : kind,
    );
    const file = target(entry("cables/one", { plug: "x" }));
    const known = await readLive(atlas, lit, { ...file, mentioned: new Set(["cables"]) });
    atlas.calls.length = 0;
    await readDependents(atlas, lit, file, known, new Set(["cables"]));
    expect(atlas.calls).toEqual([
      "GET /sites",
      "GET /sites/a/rooms",
      "GET /sites/b/rooms",
      "GET /sites/a/rooms/hall/lamps",
      "GET /sites/b/rooms/hall/lamps",
    ]);
  });
});
