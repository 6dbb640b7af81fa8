import { expect, it } from "vitest";
import { stale } from "../../scripts/docs.ts";
import { FAILURE_REASONS } from "../../src/engine/model/change.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { VERSION } from "../../src/run/version.ts";
import { drawing } from "../support/mermaid.ts";
import { filesBelow, MARKDOWN, textOf } from "./files.ts";
import { fencesOf, nodesOf, plainText } from "./markdown.ts";

it("everything that is made from code is current", () => {
  expect(stale()).toEqual([]);
});

it("the README begins with the two commands, one line each", () => {
  expect(fencesOf("README.md", "sh").slice(0, 2)).toEqual(["npm ci && npm run demo", "npm ci && npm test"]);
});

it(".ci/run is the README's second command, and stops at the first failure", () => {
  const lines = textOf(".ci/run").trimEnd().split("\n");
  expect(lines[0]).toBe("#!/usr/bin/env bash");
  expect(lines).toContain("set -e");
  expect(lines.at(-1)).toBe(fencesOf("README.md", "sh")[1]);
});

it("every failure reason has its part in the troubleshooting guide, in the order of their weight", () => {
  const headings = nodesOf("docs/troubleshooting.md").filter((node) => node.type === "heading");
  expect(headings.map(plainText).slice(1)).toEqual(FAILURE_REASONS);
});

it("every dependency has its reason", () => {
  const { dependencies } = JSON.parse(textOf("package.json")) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const rows = [...textOf("docs/dependencies.md").matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]);
  expect(rows.sort()).toEqual(Object.keys(dependencies).sort());
});

it("the version is one, in the package and in the code", () => {
  expect(JSON.parse(textOf("package.json"))).toMatchObject({ version: VERSION });
});

it("every kind has its file in the registry, a test, an example", () => {
  const lines = [...textOf("src/kinds/registry.ts").matchAll(/from "\.\/([\w-]+)(?:\/index)?\.ts"/g)];
  const names = lines.map(([, name]) => name ?? "");
  expect(names).toHaveLength(KINDS.length);
  const tests = filesBelow("test/kinds");
  expect(names.filter((name) => !tests.includes(`test/kinds/${name}.test.ts`))).toEqual([]);
  const examples = filesBelow("examples").filter((file) => !file.startsWith("examples/workflows/"));
  const declared = examples.map((file) => `\n${textOf(file)}`);
  const missing = KINDS.filter(({ key }) => !declared.some((text) => new RegExp(`\\n *${key}:`).test(text)));
  expect(missing.map(({ key }) => key)).toEqual([]);
});

it("the table of roles has every kind, with the roles that a refusal of Atlas is answered with", () => {
  const rows = new Map(
    [...textOf("docs/security.md").matchAll(/^\| `(\w+)` \| (.*) \| (.*) \|$/gm)].map(([, key, read, write]) => [
      key,
      { read: read ?? "", write: write ?? "" },
    ]),
  );
  expect([...rows.keys()].sort()).toEqual(KINDS.map(({ key }) => key).sort());
  for (const { key, roles } of KINDS) {
    for (const side of ["read", "write"] as const) {
      const named = [...(rows.get(key)?.[side] ?? "").matchAll(/\*(Project [^*]+)\*/g)].map(([, role]) => role ?? "");
      expect(named.filter((role) => !roles[side].includes(role))).toEqual([]);
      expect([key, side, named.length > 0]).toEqual([key, side, true]);
    }
  }
});

it("says that another identity is another link, and nowhere that it is a replacement", () => {
  expect(textOf("README.md")).toMatch(/A changed `arn` or `serviceEndpointId` is\s+therefore another link/);
  for (const file of MARKDOWN)
    expect(textOf(file)).not.toMatch(/every other difference is a replace|change one of its fixed fields/i);
});

it("every kind is in the reference and in the schema that editors use", () => {
  const schema = textOf("schema/atlas-streams.schema.json");
  for (const { key } of KINDS) {
    expect(textOf("docs/configuration.md")).toContain(`### \`${key}\``);
    expect(schema).toContain(`"${key}": {`);
  }
});

it("the architecture names every room there is, and no other", () => {
  const rooms = [...textOf("docs/architecture.md").matchAll(/^\| (`src\/.*?) \|/gm)].flatMap(([, cell]) =>
    [...(cell ?? "").matchAll(/`src\/([\w-]+)\//g)].map(([, name]) => name),
  );
  const folders = filesBelow("src").flatMap((file) => /^src\/([\w-]+)\//.exec(file)?.[1] ?? []);
  expect(rooms.sort()).toEqual([...new Set(folders)].sort());
});

it("every picture in a document can be drawn", async () => {
  const pictures = MARKDOWN.filter((file) => !file.startsWith("test/")).flatMap((file) => fencesOf(file, "mermaid"));
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) expect((await drawing(picture)).edges.length).toBeGreaterThan(0);
});

it("no file or folder is called after nothing in particular", () => {
  const vague = /(^|\/)(utils?|helpers?|common|shared|misc|managers?|lib)(\/|\.ts$)/;
  const files = ["src", "sandbox", "scripts", "test"].flatMap(filesBelow);
  expect(files.filter((file) => vague.test(file))).toEqual([]);
});

it("no file names a place on somebody's machine", () => {
  const place = /(^|[\s"'`(=])(\/(home|Users|root|work)\/|[A-Z]:\\Users\\)/m;
  const files = filesBelow(".").filter((file) => /\.(ts|js|json|md|ya?ml|sh)$|^[^.]+$/.test(file));
  expect(files.filter((file) => place.test(textOf(file)))).toEqual([]);
});

it("no test is skipped or runs alone", () => {
  const tests = filesBelow("test").filter((file) => file.endsWith(".test.ts"));
  expect(tests.filter((file) => /\b(it|test|describe)\.(skip|only|todo)\b/.test(textOf(file)))).toEqual([]);
});
