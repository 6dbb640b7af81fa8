import { describe, expect, test } from "vitest";
import type { Change } from "../../src/engine/model/change.ts";
import { fileChanges } from "../../src/engine/plan/file-changes.ts";
import type { Listing, LiveState } from "../../src/engine/plan/read-live.ts";
import { change, plan, same } from "../report/build.ts";

const listing = (kind: string, more: Partial<Listing> = {}): Listing => ({
  kind,
  parent: null,
  objects: [],
  unreadable: null,
  declaredOnly: false,
  ...more,
});

const READ: LiveState = { listings: [listing("privateLinks"), listing("workspaces")], consumers: [] };

const live = (address: string, id: string, more: Partial<Change> = {}): Change => same(address, { id, ...more });

function told(before: readonly Change[], now: readonly Change[], state = READ) {
  const { left, renamed, redirected } = fileChanges(plan(before), plan(now), state);
  return {
    left: left.map(({ address }) => address),
    renamed: renamed.map(({ from, to }) => `${from.address} → ${to.address}`),
    redirected: redirected.map(({ from, to }) => `${from.id} → ${to.address}`),
  };
}

const NOTHING = { left: [], renamed: [], redirected: [] };

describe("what a new version of the file says no more", () => {
  test("an entry that left stays in Atlas", () => {
    expect(told([live("privateLinks/a", "1"), live("privateLinks/b", "2")], [live("privateLinks/b", "2")])).toEqual({
      ...NOTHING,
      left: ["privateLinks/a"],
    });
  });

  test("an entry of which Atlas has nothing leaves nothing behind", () => {
    expect(told([change("privateLinks/a")], [])).toEqual(NOTHING);
  });

  test("an entry whose kind is not read any more may stay, and is told", () => {
    expect(told([change("privateLinks/a")], [], { listings: [], consumers: [] }).left).toEqual(["privateLinks/a"]);
    const unreadable = { listings: [listing("privateLinks", { unreadable: "403" })], consumers: [] };
    expect(told([change("privateLinks/a")], [], unreadable).left).toEqual(["privateLinks/a"]);
  });

  test("an entry that was to be deleted anyway is not told", () => {
    const absent = live("privateLinks/a", "1");
    expect(told([{ ...absent, entry: { ...absent.entry, ensure: "absent" } }], [])).toEqual(NOTHING);
  });

  test("a link under another local name is the same link", () => {
    expect(told([live("privateLinks/a", "1")], [live("privateLinks/b", "1")])).toEqual(NOTHING);
  });

  test("an entry that leads elsewhere leaves the object that it led to", () => {
    expect(told([live("privateLinks/a", "1")], [change("privateLinks/a")])).toEqual({
      ...NOTHING,
      redirected: ["1 → privateLinks/a"],
    });
    // Another entry takes the old object over.
    const taken = [change("privateLinks/a"), live("privateLinks/b", "1")];
    expect(told([live("privateLinks/a", "1")], taken)).toEqual(NOTHING);
  });

  test("a workspace under another name takes what is inside with it", () => {
    const before = [live("workspaces/a", "1"), live("workspaces/a/connections/c", "2")];
    const now = [change("workspaces/b"), change("workspaces/b/connections/c")];
    expect(told(before, now)).toEqual({ ...NOTHING, renamed: ["workspaces/a → workspaces/b"] });
  });

  test("an entry with other fields under another name is not a renamed one", () => {
    const next = change("workspaces/b");
    const now = [{ ...next, entry: { ...next.entry, spec: { streamConfig: { tier: "SP30" } } } }];
    expect(told([live("workspaces/a", "1")], now)).toEqual({ ...NOTHING, left: ["workspaces/a"] });
  });
});
