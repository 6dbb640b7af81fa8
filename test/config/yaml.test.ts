import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/config/yaml/parse.ts";
import { fieldAt, plain } from "../../src/config/yaml/tree.ts";
import { load, problemsOf } from "./fixture-kinds.ts";

const value = (text: string): unknown => {
  const { root, faults } = parseYaml(text);
  expect(faults).toEqual([]);
  return root && plain(root);
};

describe("values", () => {
  it.each<[string, unknown]>([
    ["a: 1\nb: [x, {c: ~}]\n", { a: 1, b: ["x", { c: null }] }],
    [
      "a: yes\nb: true\nc: 0o17\nd: 1e3\ne: 012\nf: 2024-01-01\ng: .inf",
      { a: "yes", b: true, c: 15, d: 1000, e: 12, f: "2024-01-01", g: Infinity },
    ],
    [
      "a: 'it''s'\nb: \"\\u0041\\n\"\nc: |\n  one\n  two\nd: >-\n  one\n  two\n",
      { a: "it's", b: "A\n", c: "one\ntwo\n", d: "one two" },
    ],
    ["1: a\ntrue: b\n012: c\n~: d\n", { 1: "a", true: "b", "012": "c", "~": "d" }],
    ["\uFEFFa: 1\r\nb:\r\n  - x\r\n", { a: 1, b: ["x"] }],
    ["%YAML 1.2\n---\na: 1\n...\n", { a: 1 }],
    ["a: &x { n: [1] }\nb: *x\nc: [*x, *x]\n", { a: { n: [1] }, b: { n: [1] }, c: [{ n: [1] }, { n: [1] }] }],
    ["a: &x 1\nb: &x 2\nc: *x\n", { a: 1, b: 2, c: 2 }],
    ["'<<': text\n", { "<<": "text" }],
  ])("%j", (text, expected) => {
    expect(value(text)).toEqual(expected);
  });

  it("of a scalar keep how they are written", () => {
    const { root } = parseYaml("account: 012345678901\n");
    expect(root && fieldAt(root, ["account"])?.node).toMatchObject({ value: 12345678901, text: "012345678901" });
  });
});

describe("places", () => {
  const text = "# 😀\r\na: 'x'\r\nb:\r\n  c: [😀, y]\r\n  d:\r\n";
  it.each<[readonly string[], [number, number], [number, number]]>([
    [["a"], [2, 1], [2, 4]],
    [["b"], [3, 1], [4, 3]],
    [
      ["b", "c"],
      [4, 3],
      [4, 6],
    ],
    [
      ["b", "c", "1"],
      [4, 10],
      [4, 10],
    ],
    [
      ["b", "d"],
      [5, 3],
      [5, 3],
    ],
  ])("of %j", (path, key, node) => {
    const { root, place } = parseYaml(text);
    const field = root && fieldAt(root, path);
    const at = (offset: number | undefined): [number, number] => {
      const { line, column } = place(offset ?? -1);
      return [line, column];
    };
    expect([at(field?.offset), at(field?.node.offset)]).toEqual([key, node]);
  });

  it("of nothing is null", () => {
    const { root } = parseYaml(text);
    expect(root && [fieldAt(root, ["b", "x"]), fieldAt(root, ["a", "0"]), fieldAt(root, ["b", "c", "7"])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("faults", () => {
  it.each<[string, readonly string[]]>([
    [
      "version: 1\npipes: {}\npipes: {}\nversion: 1\n",
      [
        "3:1 duplicate key `pipes`, first on line 2; keep one of them",
        "4:1 duplicate key `version`, first on line 1; keep one of them",
      ],
    ],
    [
      "version: 1\n<<: {}\n",
      ["2:1 merge keys (`<<`) are not used here; write the fields out, or give a whole value as `*alias`"],
    ],
    ["version: 1\n? [a]\n: b\n", ["2:3 a key has to be plain text; write `name: value`"]],
    [
      "version: !!int 1\nname: !x y\n",
      [
        "1:10 YAML tags (`!…`) are not used here; if it is text, quote it; if it is not, remove the tag",
        "2:7 YAML tags (`!…`) are not used here; if it is text, quote it; if it is not, remove the tag",
      ],
    ],
    [
      "version: 1\n---\nversion: 1\n",
      ["2:1 the file holds several YAML documents; one file describes one Atlas project: make a file of each"],
    ],
    [
      "---\nversion: 1\n---\n",
      ["3:1 the file holds several YAML documents; one file describes one Atlas project: make a file of each"],
    ],
    ["version: 1\npipes: &p\n  a: *p\n", ["3:6 an alias (`*…`) inside its own anchor; write the value out"]],
    [
      "version: 1\nname: *p\n",
      ["2:7 an alias (`*…`) to an anchor that is not above it; if it is text that starts with `*`, quote it"],
    ],
    ["version: 1\npipes: [\n", ["3:1 YAML: deficient indentation; check indentation, colons and quotes around here"]],
    [
      "version: 1\nname: @x\n",
      ["2:7 YAML: bad indentation of a mapping entry; quote the value: it starts with a character that YAML reserves"],
    ],
    [
      "version: 1\n\tname: x\n",
      ["2:1 YAML: tab characters must not be used in indentation; indent with spaces: YAML takes no tab there"],
    ],
    [
      "version: 1\nname: \0\n",
      ["2:7 YAML: null byte is not allowed in input; check indentation, colons and quotes around here"],
    ],
    [
      `version: 1\nname: ${"[".repeat(200)}\n`,
      [expect.stringContaining("YAML: nesting exceeded maxDepth (100)") as string],
    ],
  ])("%j", (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it("of an alias bomb, in width and in depth", () => {
    const wide = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (let level = 0; level < 12; level++) {
      const [above, below] = [String.fromCharCode(97 + level), String.fromCharCode(98 + level)];
      wide.push(`${below}: &${below} [${Array(9).fill(`*${above}`).join(",")}]`);
    }
    expect(problemsOf(`version: 1\n${wide.join("\n")}\n`)).toEqual([
      expect.stringMatching(/^6:\d+ the aliases stand for more than 50000 values; write the values out$/),
    ]);
    const deep = ["a0: &a0 x"];
    for (let level = 1; level < 200; level++) deep.push(`a${level}: &a${level} [*a${level - 1}]`);
    expect(problemsOf(`version: 1\n${deep.join("\n")}\n`)).toEqual([
      "1:1 the file is nested more than 100 levels deep",
    ]);
  });

  it("leave a value that stands for many, but not too many, alone", () => {
    const zones = Array.from(
      { length: 300 },
      (_, index) => `  p${index}: { vendor: STEEL, account: a${index}, insulated: ${index ? "*yes" : "&yes true"} }`,
    );
    expect(load(`version: 1\npipes:\n${zones.join("\n")}\n`).target?.entries).toHaveLength(300);
  });

  it("of the bytes: nothing, too much, not UTF-8", () => {
    expect(problemsOf("")).toEqual(["city.yaml the file is empty; add at least `version: 1`"]);
    expect(problemsOf(`version: 1 #${"x".repeat(1024 * 1024)}`)).toEqual([
      "city.yaml the file has 1.01 MiB, and 1 MiB is the limit; split it: one file describes one Atlas project",
    ]);
  });
});
