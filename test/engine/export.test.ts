import { describe, expect, it } from "vitest";
import { exportProject, readProject } from "../../src/engine/export.ts";
import type { LiveObject } from "../../src/engine/model/change.ts";
import { openFixtureAtlas, type Stored } from "./fixtures/fixture-atlas.ts";
import { FIXTURE_KINDS } from "./fixtures/fixture-kinds.ts";

async function listingsOf(objects: Readonly<Record<string, readonly Stored[]>>) {
  const atlas = openFixtureAtlas();
  for (const [path, live] of Object.entries(objects)) atlas.put(path, ...live);
  return { listings: await readProject(atlas, FIXTURE_KINDS) };
}

describe("what is exported", () => {
  it("has names of its own where Atlas has none, in a stable order", async () => {
    const cables = [
      { id: "3", plug: "b c!" },
      { id: "1", plug: "b c!", color: "red" },
      { id: "2", plug: "a" },
    ];
    const { listings } = await listingsOf({ "/cables": cables });
    const { entries } = exportProject(FIXTURE_KINDS, listings);
    expect(entries.map(({ address, live }) => [address, live.id])).toEqual([
      ["cables/a", "2"],
      ["cables/b-c", "1"],
      ["cables/b-c-2", "3"],
    ]);
  });

  it("pins what it would not find again", async () => {
    const { listings } = await listingsOf({
      "/cables": [
        { id: "1", plug: "a", color: "red" },
        { id: "2", plug: "a", color: "red" },
        { id: "3", plug: "b" },
      ],
    });
    const { entries } = exportProject(FIXTURE_KINDS, listings);
    expect(entries.map(({ fields }) => fields)).toEqual([
      { id: "1", color: "red", plug: "a" },
      { id: "2", color: "red", plug: "a" },
      { plug: "b" },
    ]);
  });

  it("leaves out what no file should ask for or can declare, with the reason", async () => {
    const { listings } = await listingsOf({
      "/cables": [
        { id: "1", plug: "a", state: "BROKEN" },
        { id: "2", plug: "b", state: "GOING" },
        { id: "3", plug: 7 },
        { id: "4", plug: "d" },
      ],
      "/sites": [{ id: "5", name: "s" }],
      "/sites/s/rooms": [{ id: "6", name: "x" }],
    });
    const site = listings.flatMap(({ objects }) => objects).find(({ name }) => name === "s");
    const { entries, leftOut } = exportProject(
      FIXTURE_KINDS,
      listings,
      new Map(site ? [[site, "it is a castle"] as [LiveObject, string]] : []),
    );
    expect(entries.map(({ address }) => address)).toEqual(["cables/d"]);
    expect(leftOut.map(({ kind, live, reason }) => [kind.key, live.identity, reason])).toEqual([
      ["cables", "1", "it is BROKEN"],
      ["cables", "2", "Atlas is deleting it"],
      ["cables", "3", "Atlas lists the cable 3 with no usable `plug`"],
      ["sites", "s", "it is a castle"],
      ["rooms", "x", "what contains it is left out"],
    ]);
  });

  it("knows what may not be listed", async () => {
    const atlas = openFixtureAtlas();
    atlas.put("/sites", { id: "5", name: "s" });
    atlas.fault("GET /sites/s/rooms", { status: 403, reason: "forbidden" });
    const { unreadable } = exportProject(FIXTURE_KINDS, await readProject(atlas, FIXTURE_KINDS));
    expect(unreadable).toMatchObject([{ kind: "rooms", parent: { name: "s" } }]);
  });
});
