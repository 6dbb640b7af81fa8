import { describe, expect, it } from "vitest";
import { load, problemsOf } from "./fixture-kinds.ts";

const pipe = (fields: string): readonly string[] => problemsOf(`version: 1\npipes:\n  a: { ${fields} }\n`);
const tap = (fields: string): readonly string[] =>
  problemsOf(`version: 1\nhouses: { h: { taps: {\n  t: { ${fields} } } } }\n`);

describe("a value of the wrong sort", () => {
  it.each<[string, string]>([
    ["vendor: STEEL, account: 012345678901", '3:32 `account` must be text, found a number; quote it: "012345678901"'],
    ["vendor: STEEL, account: .inf", '3:32 `account` must be text, found a number; quote it: ".inf"'],
    ["vendor: STEEL, account: true", '3:32 `account` must be text, found true or false; quote it: "true"'],
    ["vendor: STEEL, account: [a]", "3:23 `account` must be text, found a list"],
    ["vendor: STEEL, account: {}", "3:23 `account` must be text, found a map"],
    [
      "vendor: STEEL, account: { env: NAME }",
      "3:23 `account` cannot come from an environment variable; write the value itself",
    ],
    ["vendor: STEEL, account:", "3:23 `account` is empty; give it a value, or remove the line"],
    ["vendor: STEEL, account: ''", "3:32 `account` must not be empty"],
    ["vendor: STEEL, length: '3'", "3:31 `length` must be a number, found text; write it without quotes"],
    ["vendor: STEEL, length: 1.5", "3:31 `length` must be a whole number, found a fraction"],
    ["vendor: STEEL, length: 0", "3:31 `length` must have at least 1"],
    ["vendor: STEEL, length: 10", "3:31 `length` must have at most 9"],
    ["vendor: STEEL, zones: one", "3:30 `zones` must be a list, found text"],
    ["vendor: STEEL, zones: [one, 2]", '3:36 `zones.1` must be text, found a number; quote it: "2"'],
    ["vendor: STEEL, zones: [a, b, c]", "3:23 `zones` must have at most 2 items"],
    ["vendor: STEEL, insulated: yes", "3:34 `insulated` must be true or false, found text; write it without quotes"],
    ["vendor: STEEL, contact: nobody", "3:32 `contact` is not an e-mail address"],
    ["vendor: 7", "3:16 `vendor` must be one of `COPPER`, `STEEL`, `GLASS`, found a number"],
    ["vendor: stell", "3:16 `vendor` cannot be `stell`; did you mean `STEEL`? accepted: `COPPER`, `STEEL`, `GLASS`"],
    ["account: x", "3:3 `vendor` is required; accepted: `COPPER`, `STEEL`, `GLASS`"],
    ["vendor: GLASS", "3:3 `account` is required for GLASS; add `account`"],
  ])("%s", (fields, problem) => {
    expect(pipe(fields)).toEqual([problem]);
  });

  it("is shortened and made visible where it is repeated", () => {
    const [problem] = pipe(`vendor: "\\u202e\`${"x".repeat(10_000)}"`);
    expect(problem).toContain(`\`vendor\` cannot be \`\\u{202e}'${"x".repeat(78)}…\`; accepted`);
  });
});

describe("an unknown key", () => {
  it("says which key is meant, and not twice that this one is missing", () => {
    expect(pipe("vendor: GLASS, acount: x")).toEqual(["3:23 unknown key `acount`; did you mean `account`?"]);
    expect(pipe("vendro: GLASS, account: x")).toEqual(["3:8 unknown key `vendro`; did you mean `vendor`?"]);
  });

  it("never means one that is there already", () => {
    expect(pipe("vendor: STEEL, length: 1, lengths: 2")).toEqual([
      "3:34 unknown key `lengths`; accepted here: `account`, `zones`, `insulated`, `contact`, `ensure`, `id`",
    ]);
  });

  it("is known by the branch of a union that the value chose, own keys and contained kinds included", () => {
    expect(tap("type: Kitchen, pype: x")).toEqual(["3:23 unknown key `pype`; did you mean `pipe`?"]);
    expect(tap("type: Garden, pipe: x")).toEqual([
      "3:22 unknown key `pipe`; accepted here: `url`, `headers`, `size`, `flow`, `ensure`, `id`",
    ]);
    expect(tap("type: Kitchen, login: { usr: x }")).toEqual([
      "3:32 unknown key `usr` in `login`; did you mean `user`?",
    ]);
    expect(problemsOf("version: 1\nhouses: { h: { tabs: {}, Ensure: absent } }\n")).toEqual([
      "2:16 unknown key `tabs`; did you mean `taps`?",
      "2:26 unknown key `Ensure`; did you mean `ensure`?",
    ]);
  });

  it("called like a member of every object is unknown all the same", () => {
    expect(pipe("vendor: STEEL, constructor: 1, hasOwnProperty: 2")).toEqual([
      expect.stringContaining("3:23 unknown key `constructor`"),
      expect.stringContaining("3:39 unknown key `hasOwnProperty`"),
    ]);
  });
});

describe("a union", () => {
  it.each<[string, string]>([
    ["login: {}", "3:3 `type` is required; accepted: `Kitchen`, `Garden`"],
    ["type: garden", "3:14 `type` cannot be `garden`; did you mean `Garden`? accepted: `Kitchen`, `Garden`"],
    ["type: Garden, size: smal", "3:28 `size` cannot be `smal`; did you mean `small`? accepted: `small`, `large`"],
    ["type: Garden, flow: fast", "3:28 `flow` must be a number or true or false, found text; write it without quotes"],
    ["type: Kitchen, login: { user: 0123 }", '3:38 `login.user` must be text, found a number; quote it: "0123"'],
    ["type: Kitchen, login: { user: { env: 5 } }", '3:45 `login.user.env` must be text, found a number; quote it: "5"'],
    ["type: Kitchen, login: { user: { evn: NAME } }", "3:40 unknown key `evn` in `login.user`; did you mean `env`?"],
    [
      "type: Kitchen, login: { user: { env: GITHUB_TOKEN } }",
      "3:45 `login.user.env` must not be a variable of GitHub's or of this action's own",
    ],
  ])("%s", (fields, problem) => {
    expect(tap(fields)).toEqual([problem]);
  });
});

describe("where a secret belongs", () => {
  const fix = "store it as a repository secret and write `password: { env: NAME }`; rotate it if it was committed";
  const literal = `3:42 \`login.password\` holds a literal value; ${fix}`;
  const map = `3:32 \`login.password\` is not exactly \`{ env: NAME }\`; ${fix}`;

  it.each<[string, readonly string[]]>([
    ["hunter2", [literal]],
    ["'hunter2 hunter2'", [literal]],
    ["8675309", [literal]],
    ["true", [literal]],
    ["[hunter2]", [literal.replace("3:42", "3:32")]],
    ["{ value: hunter2 }", [map]],
    ["{ hunter2: 1 }", [map]],
    ["{ env: NAME, hunter2: 1 }", [map]],
    ["{ env: { hunter2: 1 } }", [map]],
    ["{ env: 8675309 }", [map]],
    [
      "{ env: 'hunter2!' }",
      ["3:32 `login.password.env` must be the name of an environment variable: letters, digits and `_`"],
    ],
    [
      "{ env: MONGODB_ATLAS_CLIENT_SECRET }",
      ["3:32 `login.password.env` must not be a variable of GitHub's or of this action's own"],
    ],
    ["{ env: github_token }", ["3:32 `login.password.env` must not be a variable of GitHub's or of this action's own"]],
    ["", ["3:32 `login.password` is empty; write `password: { env: NAME }`"]],
    [
      "*hunter2",
      ["3:42 an alias (`*…`) to an anchor that is not above it; if it is text that starts with `*`, quote it"],
    ],
    [
      "!hunter2 x",
      [
        "3:42 YAML tags (`!…`) are not used here; if it is text, quote it; if it is not, remove the tag",
        literal.replace("3:42", "3:51"),
      ],
    ],
    ["!hunter2!x y", ["3:52 YAML: undeclared tag handle; check indentation, colons and quotes around here"]],
    [
      "@hunter2",
      [
        "3:42 YAML: missed comma between flow collection entries; quote the value: it starts with a character that YAML reserves",
      ],
    ],
    ["{ hunter2: 1, hunter2: 2 }", [map, "3:56 duplicate key, first on line 3; keep one of them"]],
    ["{ env: NAME, env: OTHER }", ["3:55 duplicate key, first on line 3; keep one of them"]],
  ])("nothing of `password: %s` is repeated", (value, problems) => {
    const found = tap(`type: Kitchen, login: { password: ${value} }`);
    expect(found).toEqual(problems);
    expect(found.join()).not.toMatch(/hunter2|8675309/);
  });

  it("a sensitive literal is not repeated either", () => {
    expect(tap("type: Garden, url: 8675309, headers: { x: 8675309 }")).toEqual([
      "3:27 `url` must be text, found a number; quote it",
      "3:50 `headers.x` must be text, found a number; quote it",
    ]);
  });

  it("`{ env }` is taken as it stands", () => {
    const { target } = load(
      "version: 1\nhouses: { h: { taps: { t: { type: Kitchen, login: { password: { env: TAP_PASSWORD } } } } } }\n",
    );
    expect(target?.entries[1]?.spec).toEqual({ type: "Kitchen", login: { password: { env: "TAP_PASSWORD" } } });
  });
});
