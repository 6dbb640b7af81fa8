import { describe, expect, it } from "vitest";
import { sharedNames } from "../../src/config/load.ts";
import { addressText } from "../../src/engine/model/address.ts";
import { load, PROJECT, problemsOf } from "./fixture-kinds.ts";

const PIN = "0123456789abcdef01234567";

describe("a sound file", () => {
  const text = `\uFEFF# city\r
version: 1\r
name: prod.eu-1\r
projectId: 6650A1B2C3D4E5F601234567\r
houses:\r
  home:\r
    street: Main\r
    taps:\r
      sink: { type: Kitchen, pipe: main, login: { user: { env: TAP_USER }, password: { env: TAP_PASSWORD } } }\r
  empty:\r
pipes:\r
  main: { vendor: COPPER, id: 0123456789ABCDEF01234567 }\r
  old: { vendor: STEEL, ensure: absent }\r
`;

  it("becomes a target with its entries in file order, places and parents", () => {
    const { target, problems, name, projectId, declared } = load(text);
    expect(problems).toEqual([]);
    expect({ name, projectId, declared }).toMatchObject({
      name: "prod.eu-1",
      projectId: PROJECT,
      declared: [
        { kind: "pipes", count: 2 },
        { kind: "houses", count: 2 },
        { kind: "taps", count: 1 },
      ],
    });
    expect(target).toMatchObject({ name: "prod.eu-1", config: "city.yaml", projectId: PROJECT });
    expect(target?.mentioned).toEqual(new Set(["houses", "taps", "houses/home/taps", "pipes"]));
    expect(
      target?.entries.map((entry) => [
        entry.address,
        entry.parent && addressText(entry.parent),
        entry.ensure,
        entry.pin,
        entry.source.line,
        entry.source.column,
      ]),
    ).toEqual([
      ["houses/home", null, "present", null, 6, 3],
      ["houses/home/taps/sink", "houses/home", "present", null, 9, 7],
      ["houses/empty", null, "present", null, 10, 3],
      ["pipes/main", null, "present", PIN, 12, 3],
      ["pipes/old", null, "absent", null, 13, 3],
    ]);
  });

  it("keeps `ensure`, `id` and contained entries out of the spec", () => {
    const specs = load(text).target?.entries.map((entry) => entry.spec);
    expect(specs?.[0]).toEqual({ street: "Main" });
    expect(specs?.[3]).toEqual({ vendor: "COPPER" });
    expect(specs?.[4]).toEqual({ vendor: "STEEL" });
  });

  it("counts a key with an empty map, or nothing, as mentioned", () => {
    expect(load("version: 1\npipes: {}\nhouses:\n").target?.mentioned).toEqual(new Set(["pipes", "houses"]));
    expect(load("version: 1\n").target?.mentioned).toEqual(new Set());
  });

  it("takes values from anchors", () => {
    const { target } = load(
      "version: 1\npipes:\n  a: &a { vendor: STEEL, zones: &z [one] }\n  b: { vendor: STEEL, account: x, zones: [two] }\n  c: { vendor: GLASS, account: *x }\n".replace(
        "account: x",
        "account: &x xy",
      ),
    );
    expect(target?.entries.map((entry) => entry.spec)).toContainEqual({ vendor: "GLASS", account: "xy" });
  });
});

describe("name", () => {
  it.each([
    ["atlas/prod-eu.yaml", "prod-eu"],
    ["prod.eu.yml", "prod.eu"],
    ["a/b/UPPER.YAML", "UPPER"],
  ])("is the stem of %s", (file, name) => {
    expect(load("version: 1\n", { file })).toMatchObject({ name, problems: [] });
  });

  it("is asked for where the stem will not do, and made from it for reports", () => {
    expect(load("version: 1\n", { file: "config/prod [eu].yaml" }).name).toBe("prod-eu-");
    expect(problemsOf("version: 1\n", { file: "prod*.yaml" })).toEqual([
      "1:1 the file's stem `prod*` cannot be the target's name; add `name`, of 1 to 64 letters, digits and `.` `_` `-`",
    ]);
  });

  it.each([
    ["name: a/b", "2:7 `name` must have 1 to 64 letters, digits and `.` `_` `-`"],
    [`name: ${"x".repeat(65)}`, "2:7 `name` must have 1 to 64 letters, digits and `.` `_` `-`"],
    ["name: 0815", '2:7 `name` must be text, found a number; quote it: "0815"'],
    ["name: [a]", "2:7 `name` must be text, found a list"],
  ])("%s is refused", (line, problem) => {
    expect(problemsOf(`version: 1\n${line}\n`)).toEqual([problem]);
  });

  it("is still seen in a file that is no YAML, so that reports find their own", () => {
    expect(load(`name: "prod-eu" # here\r\nprojectId: ${PROJECT}\r\npipes: [\r\n`, { projectId: null })).toMatchObject({
      name: "prod-eu",
      projectId: PROJECT,
      target: null,
    });
  });

  it("is unique in a run", () => {
    const problems = sharedNames([
      load("version: 1\n", { file: "a/x.yaml" }),
      load("version: 1\n"),
      load("version: 1\n", { file: "b/x.yaml" }),
    ]);
    expect(problems).toEqual([
      expect.objectContaining({ file: "a/x.yaml", message: "the target name `x` is also that of `b/x.yaml`" }),
      expect.objectContaining({ file: "b/x.yaml", message: "the target name `x` is also that of `a/x.yaml`" }),
    ]);
  });
});

describe("the top of the file", () => {
  const other = "f".repeat(24);
  it.each<[string, readonly string[]]>([
    ["pipes: {}", ["1:1 `version` is missing; add `version: 1` as the first line"]],
    ["version: 2", ["1:10 `version` must be the number 1; write `version: 1`"]],
    ["version: '1'", ["1:10 `version` must be the number 1; write `version: 1`"]],
    ["version:", ["1:1 `version` must be the number 1; write `version: 1`"]],
    ["version: 1\npipe: {}", ["2:1 unknown key `pipe`; did you mean `pipes`?"]],
    ["version: 1\nPROJECT_ID: x", ["2:1 unknown key `PROJECT_ID`; did you mean `projectId`?"]],
    ["version: 1\nqqq: 1", ["2:1 unknown key `qqq`; accepted here: `version`, `name`, `projectId`, `pipes`, `houses`"]],
    ["version: 1\ntaps: {}", ["2:1 `taps` cannot be at the top of the file; move it into an entry of `houses`"]],
    [
      "version: 1\n__proto__: { a: 1 }\nconstructor: 1\n",
      [
        "2:1 unknown key `__proto__`; remove it",
        "3:1 unknown key `constructor`; accepted here: `version`, `name`, `projectId`, `pipes`, `houses`",
      ],
    ],
    [
      `version: 1\nprojectId: ${other}`,
      [
        `2:12 \`projectId\` is not the \`project-id\` that was given, \`${PROJECT}\`; make them agree, or leave one out`,
      ],
    ],
    ["version: 1\nprojectId: 123", ['2:12 `projectId` must be 24 hexadecimal digits; quote it: "123"']],
    [
      "version: 1\nprojectId: xyz",
      ["2:12 `projectId` must be 24 hexadecimal digits; copy it from the Atlas project's settings"],
    ],
    ["- a", ["1:1 the file must be a map, found a list; start with `version: 1`"]],
    ["hello", ["1:1 the file must be a map, found text; start with `version: 1`"]],
    ["---\n", ["1:1 the file is empty; add at least `version: 1`"]],
    ["# nothing\n", ["1:1 the file is empty; add at least `version: 1`"]],
    [
      "version: 1\npipes: [a]",
      ["2:1 `pipes` must be a map from names to pipe entries, found a list; write `name:` in place of each `-`"],
    ],
    [
      "version: 1\npipes: 7",
      [
        "2:1 `pipes` must be a map from names to pipe entries, found a number; write each entry as `name:` with its fields below",
      ],
    ],
  ])("%s", (text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it("needs a project from somewhere", () => {
    expect(problemsOf("version: 1", { projectId: null })).toEqual([
      "1:1 no Atlas project is named; add `projectId: <24 hexadecimal digits>` here, or give `project-id`",
    ]);
    expect(load("version: 1", { projectId: PROJECT.toUpperCase() }).target?.projectId).toBe(PROJECT);
  });
});

describe("entries", () => {
  it.each<[string, readonly string[]]>([
    ["  a: text", ["3:3 `a` must be a map of fields, found text; write its fields below it"]],
    ["  a/b (old): { vendor: STEEL }", []],
    [
      "  ..: { vendor: STEEL }",
      [
        "3:3 the name `..` is too long or has characters that names cannot have; names have 1 to 64 letters, digits and `.` `_` `-` `*`",
      ],
    ],
    [
      '  "": { vendor: STEEL }',
      ["3:3 the name of a pipe is empty; names have 1 to 64 letters, digits and `.` `_` `-` `*`"],
    ],
    [
      '  "a\\u202e`b": { vendor: STEEL }',
      [
        "3:3 the name `a\\u{202e}'b` is too long or has characters that names cannot have; names have 1 to 64 letters, digits and `.` `_` `-` `*`",
      ],
    ],
    ["  a: { vendor: STEEL, ensure: absnt }", ["3:31 `ensure` cannot be `absnt`; did you mean `absent`?"]],
    [
      "  a: { vendor: STEEL, ensure: true }",
      ["3:31 `ensure` must be text, found true or false; accepted: `present`, `absent`"],
    ],
    [
      "  a: { vendor: STEEL, id: abc }",
      ["3:27 `id` must be 24 hexadecimal digits; it pins the entry to one live object: copy its id from Atlas"],
    ],
    [
      "  a: { vendor: STEEL, id: 012345678901234567890123 }",
      ['3:27 `id` must be 24 hexadecimal digits; quote it: "012345678901234567890123"'],
    ],
    ["  a:", ["3:3 `vendor` is required; accepted: `COPPER`, `STEEL`, `GLASS`"]],
    [
      "  a: { vendor: STEEL }\n  b: { vendor: STEEL }",
      [
        "4:3 `b` declares the same pipe as `a` on line 3; remove one of them; if two are live, pin each entry with its own `id`",
      ],
    ],
    [
      "  a: { vendor: STEEL, zones: [x, y] }\n  b: { vendor: COPPER, zones: [z, y] }",
      [
        "4:3 `b` declares the same pipe as `a` on line 3; remove one of them; if two are live, pin each entry with its own `id`",
      ],
    ],
    [
      `  a: { vendor: STEEL, id: ${PIN} }\n  b: { vendor: STEEL }`,
      [
        "4:3 `b` declares the same pipe as `a` on line 3; remove one of them; if two are live, pin each entry with its own `id`",
      ],
    ],
    [
      `  a: { vendor: STEEL }\n  b: { vendor: STEEL, id: ${PIN} }`,
      [
        "4:3 `b` declares the same pipe as `a` on line 3; remove one of them; if two are live, pin each entry with its own `id`",
      ],
    ],
    [`  a: { vendor: STEEL, id: ${PIN} }\n  b: { vendor: STEEL, id: ${"f".repeat(24)} }`, []],
    [
      `  a: { vendor: STEEL, id: ${PIN} }\n  b: { vendor: GLASS, account: x, id: ${PIN.toUpperCase()} }`,
      ["4:39 the same `id` as that of `a` on line 3; give each entry the id of its own live object"],
    ],
  ])("%s", (entries, problems) => {
    expect(problemsOf(`version: 1\npipes:\n${entries}\n`)).toEqual(problems);
  });

  it("are twins of the first that could be meant, whatever stands between", () => {
    const other = "f".repeat(24);
    expect(
      problemsOf(
        `version: 1\npipes:\n  a: { vendor: STEEL, id: ${PIN} }\n  b: { vendor: STEEL }\n  c: { vendor: STEEL, id: ${other} }\n`,
      ),
    ).toEqual([
      expect.stringContaining("4:3 `b` declares the same pipe as `a` on line 3"),
      expect.stringContaining("5:3 `c` declares the same pipe as `b` on line 4"),
    ]);
  });

  it("of one name may stand in two scopes", () => {
    expect(
      problemsOf(
        "version: 1\nhouses:\n  a: { taps: { x: { type: Kitchen } } }\n  b: { taps: { x: { type: Kitchen } } }\n",
      ),
    ).toEqual([]);
  });

  it("refer to what is declared and is to be there", () => {
    const file = (pipe: string, tap: string): string =>
      `version: 1\npipes:\n  main: { vendor: STEEL${pipe} }\nhouses:\n  h:\n    taps:\n      t: { type: Kitchen, pipe: ${tap} }\n`;
    expect(problemsOf(file("", "main"))).toEqual([]);
    expect(problemsOf(file("", "mian"))).toEqual([
      "7:33 `pipe` names `mian`, and `pipes` has no such entry; did you mean `main`?",
    ]);
    expect(problemsOf(file("", "other"))).toEqual([
      "7:33 `pipe` names `other`, and `pipes` has no such entry; declared: `main`",
    ]);
    expect(problemsOf(file(", ensure: absent", "main"))).toEqual([
      "7:33 `pipe` names `main`, which is to be absent (line 3); refer to another entry, or write `ensure: absent` here too",
    ]);
    expect(problemsOf(file(", ensure: absent", "main, ensure: absent"))).toEqual([]);
  });

  it("do not live in what is to be absent", () => {
    const text =
      "version: 1\nhouses:\n  h: { ensure: absent, taps: { t: { type: Kitchen }, u: { type: Kitchen, ensure: absent } } }\n";
    expect(problemsOf(text)).toEqual([
      "3:32 `t` is to be present inside `h`, which is to be absent; write `ensure: absent` here too, or remove it",
    ]);
  });

  it("have all their problems told at once, with their addresses, in the order of the lines", () => {
    const { problems, target, declared } = load(`version: 1
pipes:
  a: { vendor: STEAL, lenght: 3 }
  b: { vendor: GLASS, colour: red }
houses:
  h:
    roof: none
    taps:
      t: { type: Kitchn }
      t: { type: Kitchen }
extra: 1
`);
    expect(target).toBeNull();
    expect(declared.map(({ count }) => count)).toEqual([2, 1, 1]);
    expect(problems.map(({ line, column, address, message }) => [line, column, address, message])).toEqual([
      [3, 16, "pipes/a", "`vendor` cannot be `STEAL`"],
      [3, 23, "pipes/a", "unknown key `lenght`"],
      [4, 3, "pipes/b", "`account` is required for GLASS"],
      [4, 23, "pipes/b", "unknown key `colour`"],
      [7, 5, "houses/h", "unknown key `roof`"],
      [9, 18, "houses/h/taps/t", "`type` cannot be `Kitchn`"],
      [10, 7, "houses/h", "duplicate key `t`, first on line 9"],
      [11, 1, null, "unknown key `extra`"],
    ]);
  });

  it("called like members of every object are entries like others", () => {
    const { target, declared } = load(
      "version: 1\npipes:\n  constructor: { vendor: STEEL }\n  toString: { vendor: GLASS, account: x }\n",
    );
    expect(target?.entries.map((entry) => entry.address)).toEqual(["pipes/constructor", "pipes/toString"]);
    expect(declared[0]).toMatchObject({ kind: "pipes", count: 2 });
    expect(
      problemsOf("version: 1\npipes:\n  __proto__: { vendor: STEEL }\n  a: { vendor: STEEL, __proto__: { x: 1 } }\n"),
    ).toEqual(["3:3 unknown key `__proto__`; remove it", "4:23 unknown key `__proto__`; remove it"]);
    expect(Object.prototype).not.toHaveProperty("x");
  });
});
