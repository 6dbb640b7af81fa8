import { describe, expect, it } from "vitest";
import type { Kind } from "../../src/engine/model/kind.ts";
import { inCreationOrder, rootKind } from "../../src/engine/model/kind-order.ts";
import { KINDS } from "../../src/kinds/index.ts";

type Needs = Partial<Pick<Kind, "within" | "usesKinds" | "named">>;

function kind(key: string, needs: Needs = {}): Kind {
  return { key, named: true, ...needs } as Kind;
}

describe("kinds in creation order", () => {
  it("come after what contains them and what they use, whatever order they are given in", () => {
    const kinds = [kind("c", { within: "w", usesKinds: ["p"] }), kind("w"), kind("a", { usesKinds: ["p"] }), kind("p")];
    const keys = ["p", "a", "w", "c"];
    expect(inCreationOrder(kinds).map(({ key }) => key)).toEqual(keys);
    expect(inCreationOrder(kinds.toReversed()).map(({ key }) => key)).toEqual(keys);
  });

  it("may be inside each other to any depth", () => {
    const kinds = [kind("a", { within: "b" }), kind("b", { within: "c" }), kind("c")];
    expect(inCreationOrder(kinds).map(({ key }) => key)).toEqual(["c", "b", "a"]);
    expect(kinds.map((one) => rootKind(one, kinds).key)).toEqual(["c", "c", "c"]);
  });

  it.each<readonly [string, readonly Kind[], string]>([
    ["need each other", [kind("a", { within: "b" }), kind("b", { within: "a" })], "kinds need each other: a, b"],
    ["contain themselves", [kind("a", { within: "a" })], "kinds need each other: a"],
    ["are inside nothing", [kind("a", { within: "b" })], "`a` is within `b`, which is not a kind"],
    ["use nothing", [kind("a", { usesKinds: ["b"] })], "`a` uses `b`, which is not a kind"],
    ["share a key", [kind("a"), kind("a")], "two kinds have the key `a`"],
    ["have an entry's own key", [kind("ensure")], "`ensure` cannot be a key"],
    ["have a key that breaks addresses", [kind("a/b")], "`a/b` cannot be a key"],
    [
      "are inside what has no names",
      [kind("a", { within: "b" }), kind("b", { named: false })],
      "`a` is within `b`, whose objects have no names",
    ],
    [
      "use what is inside another kind",
      [kind("a", { within: "b" }), kind("b"), kind("c", { usesKinds: ["a"] })],
      "`c` uses `a`, which is inside another kind",
    ],
  ])("are refused where they %s", (_, kinds, message) => {
    expect(() => inCreationOrder(kinds)).toThrow(`The registry of kinds is wrong: ${message}.`);
  });

  it("are refused with every mistake at once", () => {
    const kinds = [kind("a", { within: "b" }), kind("id")];
    expect(() => inCreationOrder(kinds)).toThrow("`a` is within `b`, which is not a kind; `id` cannot be a key");
  });

  it("are those of the registry", () => {
    const keys = KINDS.map(({ key }) => key);
    expect(keys.indexOf("connections")).toBeGreaterThan(keys.indexOf("workspaces"));
    expect(keys.indexOf("connections")).toBeGreaterThan(keys.indexOf("privateLinks"));
  });
});
