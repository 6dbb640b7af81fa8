import { describe, expect, it } from "vitest";
import type { LiveObject } from "../../src/engine/model/change.ts";
import type { Entry, Kind } from "../../src/engine/model/kind.ts";
import { match, underKeys } from "../../src/engine/plan/match.ts";
import { entry, fixtureKind } from "./fixtures/fixture-kinds.ts";

const CABLES = fixtureKind("cables");
const SITES = fixtureKind("sites");

function cable(id: string, plug: string, color = "red", more: Partial<LiveObject> = {}): LiveObject {
  const value = { id, plug, color };
  return {
    kind: "cables",
    parent: null,
    identity: id,
    id,
    name: null,
    state: "READY",
    phase: "ready",
    settled: false,
    message: null,
    keys: [`${plug} ${color}`, plug],
    outputs: {},
    unreadable: null,
    value,
    ...more,
  };
}

const wanted = (name: string, plug: string, color = "red", more: Partial<Entry> = {}): Entry =>
  entry(`cables/${name}`, { plug, color }, more);

const FAILED = { phase: "failed" } as const;
const DELETING = { phase: "deleting" } as const;

/** Entries and objects; then for each entry the match, or the candidates, and what is unmanaged. */
const CASES: readonly (readonly [
  string,
  readonly Entry[],
  readonly LiveObject[],
  Readonly<Record<string, string | readonly string[] | null>>,
  readonly string[],
])[] = [
  ["nothing is there", [wanted("one", "a")], [], { one: null }, []],
  ["the strongest key", [wanted("one", "a")], [cable("1", "a")], { one: "1" }, []],
  ["a weaker key where the stronger finds nothing", [wanted("one", "a")], [cable("1", "a", "blue")], { one: "1" }, []],
  ["the strongest level wins", [wanted("one", "a")], [cable("1", "a", "blue"), cable("2", "a")], { one: "2" }, ["1"]],
  [
    "a weaker key does not take what a stronger one has taken",
    [wanted("one", "a", "green"), wanted("two", "a", "red")],
    [cable("1", "a", "red")],
    { one: null, two: "1" },
    [],
  ],
  ["two of one key", [wanted("one", "a")], [cable("2", "a"), cable("1", "a")], { one: ["1", "2"] }, []],
  [
    "one works, one is FAILED",
    [wanted("one", "a")],
    [cable("1", "a", "red", FAILED), cable("2", "a")],
    { one: "2" },
    ["1"],
  ],
  [
    "both are FAILED: the newest",
    [wanted("one", "a")],
    [cable("1", "a", "red", FAILED), cable("2", "a", "red", FAILED)],
    { one: "2" },
    ["1"],
  ],
  [
    "what is being deleted counts as absent",
    [wanted("one", "a")],
    [cable("1", "a", "red", DELETING)],
    { one: null },
    [],
  ],
  [
    "two entries claim one",
    [wanted("one", "a", "blue"), wanted("two", "a", "green")],
    [cable("1", "a")],
    { one: ["1"], two: ["1"] },
    [],
  ],
  ["a pin", [wanted("one", "zzz", "red", { pin: "1" })], [cable("1", "a"), cable("2", "zzz")], { one: "1" }, ["2"]],
  ["a pin that is not live", [wanted("one", "a", "red", { pin: "9" })], [cable("1", "a")], { one: null }, ["1"]],
  [
    "pins before keys",
    [wanted("one", "a"), wanted("two", "a", "red", { pin: "1" })],
    [cable("1", "a"), cable("2", "a")],
    { one: "2", two: "1" },
    [],
  ],
];

describe("matching", () => {
  it.each(CASES)("%s", (_, entries, objects, expected, unmanaged) => {
    for (const listed of [objects, objects.toReversed()]) {
      const found = match(CABLES, entries, listed);
      const got = [...found.byAddress].map(([address, { live, candidates }]) => [
        address.slice("cables/".length),
        live?.id ?? (candidates.length === 0 ? null : candidates.map(({ id }) => id)),
      ]);
      expect(Object.fromEntries(got)).toEqual(expected);
      expect(found.unmanaged.map(({ id }) => id)).toEqual(unmanaged);
    }
  });

  it("tells of a FAILED duplicate beside a match, and of no other", () => {
    const objects = [cable("1", "a", "red", FAILED), cable("2", "a"), cable("3", "b", "red", FAILED)];
    expect(match(CABLES, [wanted("one", "a")], objects).duplicates).toEqual([
      { address: "cables/one", duplicate: objects[0] },
    ]);
  });

  it("does not conclude that something is missing beside a word that nobody understands", () => {
    const objects = [cable("2", "?new"), cable("1", "?other"), cable("3", "b")];
    const found = match(CABLES, [wanted("one", "a"), wanted("two", "b")], objects);
    expect(found.byAddress.get("cables/one")).toMatchObject({
      live: null,
      candidates: [{ id: "1" }, { id: "2" }],
      unclear: [
        { path: "plug", live: "?new", desired: "a" },
        { path: "plug", live: "?other", desired: "a" },
      ],
    });
    expect(found.byAddress.get("cables/two")).toMatchObject({ live: { id: "3" }, candidates: [], unclear: [] });
    expect(found.unmanaged).toEqual([]);
  });

  it("looks at no object that an entry cannot mean: twice as many of both are not four times the work", () => {
    const { unclearIdentity } = CABLES;
    if (!unclearIdentity) throw new Error("Cables may be unclear.");
    const looksAt = (size: number): number => {
      let looks = 0;
      // Each entry may mean the one object that leads to the same and has a word of its own.
      const counting: Kind = {
        ...CABLES,
        unclearIdentity: {
          desiredKeys: (spec) => [(spec as { color: string }).color],
          liveKeys: (live) => [(live as { color: string }).color],
          differences(...pair) {
            looks += 1;
            return unclearIdentity.differences(...pair);
          },
        },
      };
      const numbers = Array.from({ length: size }, (_, index) => index);
      const found = match(
        counting,
        numbers.map((index) => wanted(`e${index}`, "a", `color-${index}`)),
        numbers.map((index) => cable(`${index}`, "?new", `color-${index}`)),
      );
      expect(found.byAddress.get("cables/e1")?.candidates).toMatchObject([{ id: "1" }]);
      return looks;
    };
    expect([looksAt(50), looksAt(100)]).toEqual([50, 100]);
  });

  it("does not conclude that something is missing beside an object that could not be read", () => {
    const unreadable = cable("x", "", "", { keys: [], unreadable: "no plug" });
    const found = match(CABLES, [wanted("one", "a"), wanted("two", "b")], [unreadable, cable("3", "b")]);
    expect(found.byAddress.get("cables/one")).toMatchObject({ live: null, hiddenBy: { identity: "x" } });
    expect(found.byAddress.get("cables/two")).toMatchObject({ live: { id: "3" }, hiddenBy: null });
    expect(found.unmanaged).toEqual([]);
  });

  it("knows an object that could not be read by its name", () => {
    const unreadable = cable("x", "", "", {
      kind: "sites",
      identity: "x",
      name: "x",
      keys: ["x"],
      unreadable: "no id",
    });
    const found = match(SITES, [entry("sites/x"), entry("sites/y")], [unreadable]);
    expect(found.byAddress.get("sites/x")?.live).toBe(unreadable);
    expect(found.byAddress.get("sites/y")).toMatchObject({ live: null, hiddenBy: null });
  });

  it("finds what is being deleted under its keys too", () => {
    const objects = [cable("1", "a", "red", DELETING), cable("2", "a"), cable("3", "b")];
    expect(underKeys(objects, ["a", "a red"]).map(({ id }) => id)).toEqual(["1", "2"]);
    expect(underKeys(objects, ["c"])).toEqual([]);
  });
});
