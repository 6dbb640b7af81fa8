import { expect, test } from "vitest";
import type { Kind } from "../../src/engine/model/kind.ts";
import { inCreationOrder } from "../../src/engine/model/kind-order.ts";
import { KINDS } from "../../src/kinds/index.ts";

function kind(key: string, needs: Partial<Pick<Kind, "within" | "usesKinds">> = {}): Kind {
  return { key, ...needs } as Kind;
}

test("what a kind stands within or uses comes before it, whatever order they are given in", () => {
  const kinds = [kind("c", { within: "w", usesKinds: ["p"] }), kind("w"), kind("a", { usesKinds: ["c"] }), kind("p")];
  const keys = ["p", "w", "c", "a"];
  expect(inCreationOrder(kinds).map(({ key }) => key)).toEqual(keys);
  expect(inCreationOrder(kinds.toReversed()).map(({ key }) => key)).toEqual(keys);
});

test("kinds that need each other are a mistake of ours, said at once", () => {
  expect(() => inCreationOrder([kind("a", { within: "b" }), kind("b", { usesKinds: ["a"] })])).toThrow(
    "need each other: a, b",
  );
});

test("the registry is in order", () => {
  const keys = KINDS.map(({ key }) => key);
  expect(keys.indexOf("connections")).toBeGreaterThan(keys.indexOf("workspaces"));
  expect(keys.indexOf("connections")).toBeGreaterThan(keys.indexOf("privateLinks"));
});
