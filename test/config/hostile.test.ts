import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadTarget } from "../../src/config/load.ts";
import { load, TOYS } from "./fixture-kinds.ts";

const words = fc.constantFrom(
  "version",
  "name",
  "projectId",
  "pipes",
  "houses",
  "taps",
  "ensure",
  "id",
  "vendor",
  "STEEL",
  "type",
  "Kitchen",
  "Garden",
  "login",
  "password",
  "env",
  "headers",
  "pipe",
  "__proto__",
  "constructor",
  "toString",
  "<<",
  "1",
  "012",
  "~",
  ".nan",
  "&a",
  "*a",
  "!t",
  "|",
  ">",
  "---",
  "`",
  "::set-output::",
  "<!--",
  "@everyone",
  "\u202e",
  "\u0007",
  "\ud800",
  "",
);
const scalar = fc.oneof(words, fc.string({ unit: "binary", maxLength: 20 }), fc.constant("x".repeat(10_000)));
const key = fc.oneof({ weight: 3, arbitrary: words }, { weight: 1, arbitrary: scalar });

/** Trees of the words that mean something here, so that every corner of the loader is reached. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(scalar, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie("tree")), { maxLength: 6 }).map((pairs) => new Map(pairs)),
  ),
}));

/** JSON is YAML, and unlike a YAML writer it lets every key and every duplicate through. */
function written(value: unknown): string {
  if (value instanceof Map)
    return `{${[...value].map(([name, inner]) => `${JSON.stringify(name)}: ${written(inner)}`).join(", ")}}`;
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  return JSON.stringify(value);
}

const lines = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 4 }),
      fc.array(words, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(": ", " ", ":", ", ", "- ", "{"),
    ),
    { maxLength: 12 },
  )
  .map((all) => all.map(([indent, parts, glue]) => " ".repeat(indent) + parts.join(glue)).join("\n"));

function holds(bytes: Uint8Array): void {
  const { target, problems } = loadTarget(bytes, "city.yaml", TOYS, { projectId: null });
  expect(target === null).toBe(problems.length > 0);
  for (const { message, fix } of problems) {
    expect(`${message}${fix ?? ""}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    expect(message.length).toBeLessThan(2_000);
  }
}

describe("the loader never throws, and shows no hidden character", () => {
  it("whatever the bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), holds), { numRuns: 500 });
  });
  it("whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: "binary", maxLength: 200 })), (text) => holds(Buffer.from(text))),
      { numRuns: 1000 },
    );
  });
  it("whatever the tree", () => {
    const named = fc.array(fc.tuple(key, tree), { maxLength: 3 }).map((pairs) => new Map(pairs));
    const file = fc.tuple(tree, named, named, named).map(([name, pipes, house, taps]) =>
      written(
        new Map<string, unknown>([
          ["version", 1],
          ["name", name],
          ["pipes", pipes],
          [
            "houses",
            new Map([
              ["a", house],
              ["b", new Map([["taps", taps]])],
            ]),
          ],
        ]),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(tree.map(written), file), (text) => holds(Buffer.from(text))),
      { numRuns: 1000 },
    );
  });
});

describe("a literal where a secret belongs", () => {
  it("is never repeated, whatever it is", () => {
    const literal = fc
      .oneof(fc.stringMatching(/^[!-~]{4,30}$/), fc.integer({ min: 100_000 }).map(String))
      .map((text) => `qz${text}zq`);
    const form = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => JSON.stringify(text),
      (text) => `[${JSON.stringify(text)}]`,
      (text) => `{ ${JSON.stringify(text)}: 1, ${JSON.stringify(text)}: 2 }`,
      (text) => `{ env: { x: ${JSON.stringify(text)} } }`,
      (text) => `!${text} x`,
      (text) => `&${text} x`,
      (text) => `*${text}`,
      (text) => `|\n          ${text}`,
    );
    fc.assert(
      fc.property(literal, form, (text, write) => {
        const { problems } = load(
          `version: 1\nhouses:\n  h:\n    taps:\n      t:\n        type: Kitchen\n        login:\n          password: ${write(text)}\n`,
        );
        expect(problems).not.toEqual([]);
        expect(JSON.stringify(problems)).not.toContain(text.slice(0, 6));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the order of the entries", () => {
  it("does not matter to the problems", () => {
    const entry = fc.constantFrom(
      "{ vendor: STEAL }",
      "{ vendor: GLASS }",
      "{ vendor: STEEL, acount: x }",
      "{ vendor: COPPER, length: 99, id: 12 }",
      "{ vendor: COPPER, ensure: gone, zones: [1] }",
      "text",
    );
    const shuffled = fc.array(entry, { minLength: 1, maxLength: 8 }).chain((entries) => {
      const named = entries.map((text, index) => `  e${index}: ${text}\n`);
      return fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length }));
    });
    const told = (entries: readonly string[]): readonly string[] =>
      load(`version: 1\npipes:\n${entries.join("")}`)
        .problems.map(({ address, message, fix, column }) => JSON.stringify([address, message, fix, column]))
        .sort();
    fc.assert(
      fc.property(shuffled, ([entries, others]) => {
        expect(told(others)).toEqual(told(entries));
        expect(told(entries).length).toBeGreaterThanOrEqual(entries.length);
      }),
    );
  });
});
