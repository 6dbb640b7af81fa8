import { describe, expect, it } from "vitest";
import type { Json } from "../../src/engine/model/kind.ts";
import {
  canonicalSpec,
  compareDeclared,
  type FieldRules,
  isEnvReference,
  leaves,
  stableText,
} from "../../src/engine/plan/compare.ts";

const RULES: FieldRules = {
  word: { canonical: (value) => String(value).toLowerCase() },
  list: {
    canonical: (value) => [...(value as readonly string[])].sort(),
    absent: (value) => stableText(value) === "[]",
  },
  fixed: { immutable: true },
  "deep.fixed": { immutable: true },
  password: { writeOnly: true },
  shy: { mayBeHidden: true },
  map: { whole: true, absent: (value) => stableText(value) === "{}" },
  "headers.*": { sensitive: true },
};

describe("comparing what is declared with what is live", () => {
  it.each<readonly [string, Json, Json, readonly (readonly [string, Json, Json])[]]>([
    ["equal", { a: 1, b: { c: "x" } }, { a: 1, b: { c: "x" }, more: true }, []],
    ["a value", { a: 1 }, { a: 2 }, [["a", 2, 1]]],
    ["a value deep inside", { b: { c: "x" } }, { b: { c: "y" } }, [["b.c", "y", "x"]]],
    ["not there", { a: 1 }, {}, [["a", null, 1]]],
    ["null is not there", { a: 1 }, { a: null }, [["a", null, 1]]],
    ["what the file leaves out", { a: 1 }, { a: 1, b: 2 }, []],
    ["another spelling", { word: "ABC" }, { word: "abc" }, []],
    ["another order", { list: ["b", "a"] }, { list: ["a", "b"] }, []],
    ["an order without a rule", { a: ["b", "a"] }, { a: ["a", "b"] }, [["a", ["a", "b"], ["b", "a"]]]],
    ["an empty list and none", { list: [] }, {}, []],
    ["a list and none", { list: ["a"] }, {}, [["list", null, ["a"]]]],
    ["write-only", { password: "x" }, { password: "y" }, []],
    ["not shown, where that may be", { shy: "x" }, {}, []],
    ["null, where it may be not shown", { shy: "x" }, { shy: null }, []],
    ["shown and different", { shy: "x" }, { shy: "y" }, [["shy", "y", "x"]]],
    ["an empty text is not there", { a: "x" }, { a: "" }, [["a", null, "x"]]],
    ["a variable and an empty text", { a: { env: "A" } }, { a: "" }, [["a", null, { env: "A" }]]],
    ["an empty text twice", { a: "" }, { a: "" }, []],
    ["a variable and a value", { a: { env: "A" } }, { a: "secret" }, []],
    ["a variable and nothing", { a: { env: "A" } }, {}, [["a", null, { env: "A" }]]],
    ["a key that only Atlas has", { b: { x: 1 } }, { b: { x: 1, y: 2 } }, []],
    ["a key that only Atlas has, in a whole map", { map: { x: 1 } }, { map: { x: 1, y: 2 } }, [["map.y", 2, null]]],
    ["an empty whole map", { map: {} }, { map: { y: 2 } }, [["map.y", 2, null]]],
    ["a number and its text", { a: 1 }, { a: "1" }, [["a", "1", 1]]],
  ])("%s", (_, spec, live, expected) => {
    const found = compareDeclared(spec, live, RULES);
    expect(found.map(({ path, live: now, desired }) => [path, now, desired])).toEqual(expected);
  });

  it("says what cannot be changed and what nobody may read", () => {
    const spec = { fixed: 1, deep: { fixed: { inner: 1 }, free: 1 }, headers: { "X-A.b": "1" } };
    const found = compareDeclared(spec, { headers: {} }, RULES);
    expect(found.map(({ path, immutable, sensitive }) => [path, immutable, sensitive])).toEqual([
      ["fixed", true, false],
      ["deep.fixed.inner", true, false],
      ["deep.free", false, false],
      ["headers.X-A.b", false, true],
    ]);
  });
});

describe("one spelling and order", () => {
  it("of a declared value", () => {
    const one = canonicalSpec({ word: "A", list: ["b", "a"], z: undefined, b: { d: 1, c: { env: "X" } } }, RULES);
    const other = canonicalSpec({ b: { c: { env: "X" }, d: 1 }, list: ["a", "b"], word: "a" }, RULES);
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(one).toEqual({ word: "a", list: ["a", "b"], b: { c: { env: "X" }, d: 1 } });
  });

  it("of any value as text", () => {
    expect(stableText({ b: [1, { y: null, x: undefined }], a: "q" })).toBe('{"a":"q","b":[1,{"y":null}]}');
    expect(stableText(undefined)).toBe("null");
  });
});

describe("the leaves of a value", () => {
  it("are its values, lists, variables and empty maps, in order", () => {
    expect(leaves({ a: { b: 1, c: [1, 2] }, d: { env: "D" }, e: {}, f: undefined })).toEqual([
      { path: "a.b", value: 1 },
      { path: "a.c", value: [1, 2] },
      { path: "d", value: { env: "D" } },
      { path: "e", value: {} },
    ]);
    expect(leaves({})).toEqual([]);
  });

  it.each<readonly [Json, boolean]>([
    [{ env: "A" }, true],
    [{ env: "A", more: 1 }, false],
    [{ env: 1 }, false],
    [["env"], false],
    [null, false],
    ["env", false],
  ])("%j is a variable: %s", (value, expected) => {
    expect(isEnvReference(value)).toBe(expected);
  });
});
