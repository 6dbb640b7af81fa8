import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ownersIn } from "../../scripts/owner.ts";
import { fileSchema, type JsonSchema } from "../../scripts/schema.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { type Editor, openEditor, type Position } from "../support/language-server.ts";
import { filesBelow, MARKDOWN, ROOT, textOf } from "./files.ts";

const SCHEMA = "schema/atlas-streams.schema.json";
const [ACCOUNT] = ownersIn(textOf("README.md"));
const PUBLIC = `https://raw.githubusercontent.com/${ACCOUNT}/atlas-streams-networking/v1/${SCHEMA}`;
const LOCAL = pathToFileURL(join(ROOT, SCHEMA)).href;
const CONFIGS = filesBelow("examples").filter((file) => /^examples\/(?!workflows\/).*\.yaml$/.test(file));

/** A configuration as an editor would open it, with the schema of this commit. */
function local(text: string): string {
  return text.replace(PUBLIC, LOCAL);
}

/** Where a text stands, and `after` characters behind its start. */
function placeOf(text: string, wanted: string, after = 0): Position {
  const offset = text.indexOf(wanted);
  if (offset < 0) throw new Error(`The text has no ${JSON.stringify(wanted)}.`);
  const before = text.slice(0, offset + after).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

const MINIMAL = local(`# yaml-language-server: $schema=${PUBLIC}
version: 1
privateLinks:
  orders:
    provider: aws
    vendor: MSK
    arn: arn:aws:kafka:us-east-1:123456789012:cluster/orders/0a1b2c3d-1
`);

describe("in an editor with the YAML language server", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor("file:///project/atlas-streams.yaml");
  });
  afterAll(() => editor.close());

  it.each(CONFIGS)("%s has no red line", async (file) => {
    expect(textOf(file)).toContain(`$schema=${PUBLIC}`);
    expect(await editor.diagnostics(local(textOf(file)))).toEqual([]);
  });

  it("hovering over a key says what it means", async () => {
    expect(await editor.diagnostics(MINIMAL)).toEqual([]);
    expect(await editor.hover(placeOf(MINIMAL, "vendor"))).toContain("Service that the link leads to");
    expect(await editor.hover(placeOf(MINIMAL, "privateLinks"))).toContain("A private network path");
  });

  it("`vendor` is completed with the vendors, in one spelling", async () => {
    const text = MINIMAL.replace("vendor: MSK", "vendor: ");
    await editor.diagnostics(text);
    const offered = await editor.completions(placeOf(text, "vendor: ", "vendor: ".length));
    expect(offered).toEqual(expect.arrayContaining(["MSK", "CONFLUENT", "EVENTHUB", "S3"]));
    expect(offered.filter((word) => word !== word.toUpperCase())).toEqual([]);
  });

  it("a new line in a link is completed with the keys that it can have", async () => {
    const text = `${MINIMAL}    `;
    await editor.diagnostics(text);
    const offered = await editor.completions({ line: text.split("\n").length - 1, character: 4 });
    expect(offered).toEqual(expect.arrayContaining(["dnsDomain", "serviceEndpointId", "ensure"]));
  });

  it("a wrong key has a red line under it, and so has a wrong value", async () => {
    const text = MINIMAL.replace("arn:", "arm:");
    const [found, ...more] = await editor.diagnostics(text);
    expect(more).toEqual([]);
    expect(found?.message).toContain("arm");
    expect(found?.range).toEqual({ start: placeOf(text, "arm"), end: placeOf(text, "arm", 3) });
    expect(await editor.diagnostics(MINIMAL.replace("aws", "awss"))).toHaveLength(1);
  });

  it("a literal in the place of a secret has a red line too", async () => {
    const connection = (password: string): string => `${MINIMAL}workspaces:
  orders:
    connections:
      kafka:
        type: Kafka
        bootstrapServers: b-1.example.net:9092
        security: { protocol: SASL_SSL }
        authentication: { mechanism: PLAIN, username: { env: KAFKA_USER }, password: ${password} }
`;
    expect(await editor.diagnostics(connection("{ env: KAFKA_PASSWORD }"))).toEqual([]);
    expect(await editor.diagnostics(connection("hunter2"))).not.toEqual([]);
  });
});

describe("the schema", () => {
  it("has a text for every field", () => {
    expect(fieldsOf(fileSchema(KINDS)).filter(([, { description = "" }]) => description === "")).toEqual([]);
  });

  it("gives every entry of every kind `ensure` and `id`", () => {
    const entries = fieldsOf(fileSchema(KINDS)).flatMap(([path, { additionalProperties }]) => {
      const kind = KINDS.find(({ key }) => path.endsWith(`.${key}`));
      return kind && typeof additionalProperties === "object" ? [{ kind, entry: additionalProperties }] : [];
    });
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    for (const { entry } of entries) {
      for (const { properties } of entry.oneOf ?? entry.anyOf ?? [entry])
        expect(Object.keys(properties ?? {})).toEqual(expect.arrayContaining(["ensure", "id"]));
    }
  });

  it("is named by the README and the documentation with its public address", () => {
    const naming = MARKDOWN.filter((file) => textOf(file).includes("yaml-language-server: $schema="));
    expect(naming).toEqual(expect.arrayContaining(["README.md", "docs/configuration.md"]));
    for (const file of naming) expect(textOf(file)).toContain(`yaml-language-server: $schema=${PUBLIC}`);
  });
});

/** Every field of a schema with its path, e.g. `.privateLinks/arn`. */
function fieldsOf(schema: JsonSchema, path = ""): readonly (readonly [string, JsonSchema])[] {
  const own = Object.entries(schema.properties ?? {}).map(([name, field]) => [`${path}.${name}`, field] as const);
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])];
  const map = typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : [];
  return [
    ...own,
    ...own.flatMap(([at, field]) => fieldsOf(field, at)),
    ...[...parts, ...map].flatMap((part) => fieldsOf(part, `${path}/`)),
  ];
}
