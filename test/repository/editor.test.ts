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
    expect(offered).toEqual(expect.arrayContaining(["authenticationScheme", "ensure"]));
  });

  it("a wrong key has a red line under it, and so has a wrong value", async () => {
    const text = MINIMAL.replace("arn:", "arm:");
    const found = (await editor.diagnostics(text)).find(({ message }) => message.includes("arm"));
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

describe("an editor that knows pairs", () => {
  let editor: Editor;
  beforeAll(async () => {
    editor = await openEditor("file:///project/atlas-streams.yaml");
  });
  afterAll(() => editor.close());

  const head = local(`# yaml-language-server: $schema=${PUBLIC}\nversion: 1\n`);
  const link = (fields: string): string => `${head}privateLinks:\n  orders: { ${fields} }\n`;
  const messages = async (text: string) => (await editor.diagnostics(text)).map(({ message }) => message);

  it("marks what a pair needs and has not, and what it does not take", async () => {
    expect(await messages(link("provider: AWS, vendor: MSK"))).toEqual(['Missing property "arn".']);
    expect(await messages(link("provider: aws, vendor: msk, arn: arn:aws:kafka:x, region: us-east-1"))).toEqual([
      "Property region is not allowed.",
    ]);
    expect(await messages(link("provider: GCP, vendor: PUBSUB, region: us-east4"))).toEqual([]);
    expect(await messages(link("provider: AZURE, dnsDomain: a.example"))).toEqual([]);
  });

  it("offers the fields of the pair alone", async () => {
    const text = `${head}privateLinks:\n  orders:\n    provider: AWS\n    vendor: MSK\n    `;
    await editor.diagnostics(text);
    const offered = await editor.completions({ line: text.split("\n").length - 1, character: 4 });
    expect(offered).toEqual(expect.arrayContaining(["arn", "authenticationScheme", "id"]));
    for (const field of ["azureResourceIds", "region", "dnsDomain"]) expect(offered).not.toContain(field);
  });

  it("offers an entry to start from for each pair", async () => {
    const text = `${head}privateLinks:\n  orders:\n    `;
    await editor.diagnostics(text);
    const offered = await editor.insertions({ line: text.split("\n").length - 1, character: 4 });
    expect(offered.get("Amazon MSK")).toMatch(/provider: AWS\n\s*vendor: MSK\n\s*arn: \$\{1:arn:aws:kafka/);
    expect([...offered.keys()]).toEqual(
      expect.arrayContaining(["Confluent on AWS", "Azure Event Hubs", "Google Cloud Pub/Sub"]),
    );
  });

  it("offers a variable in the place of a password", async () => {
    const text = `${head}workspaces:
  orders:
    connections:
      kafka:
        type: Kafka
        bootstrapServers: b-1.example.net:9092
        security: { protocol: SASL_SSL }
        authentication:
          mechanism: PLAIN
          password: `;
    await editor.diagnostics(text);
    const offered = await editor.insertions(placeOf(text, "password: ", "password: ".length));
    expect(offered.get("{ env: … }")).toMatch(/^\n\s+env: \$\{1:VARIABLE\}/);
  });

  it("offers the regions of the cloud, and marks none that it does not know", async () => {
    const workspace = (cloud: string, region: string): string =>
      `${head}workspaces:\n  orders:\n    dataProcessRegion:\n      cloudProvider: ${cloud}\n      region: ${region}`;
    const text = workspace("GCP", "");
    await editor.diagnostics(text);
    const offered = await editor.completions(placeOf(text, "region: ", "region: ".length));
    expect(offered).toEqual(expect.arrayContaining(["US_CENTRAL1", "ASIA_SOUTH1"]));
    expect(offered).not.toContain("VIRGINIA_USA");
    expect(await messages(workspace("GCP", "MARS_1\n"))).toEqual([]);
    expect(await messages(link("provider: AWS, vendor: KINESIS, region: us-mars-1"))).toEqual([]);
    expect(await messages(link("provider: AWS, vendor: SQS, region: us-east-1"))).toEqual([]);
  });

  it("says in an entry what it is", async () => {
    const text = `${head}workspaces:\n  orders:\n    connections:\n      webhook: { type: Https, url: "https://x.example" }\n`;
    expect(await messages(text)).toEqual([]);
    expect(await editor.hover(placeOf(text, "connections"))).toContain("A stream connection of the workspace");
    expect(await editor.hover(placeOf(text, "url"))).toContain("Where requests go");
  });
});

describe("the schema", () => {
  it("names every object, so that editors need not call it by the file", () => {
    const unnamed = fieldsOf(fileSchema(KINDS)).filter(([, field]) => field.type === "object" && !field.title);
    expect(unnamed.map(([path]) => path)).toEqual([]);
  });

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
