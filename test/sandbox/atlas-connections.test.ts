import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import {
  CONNECTIONS,
  type ConnectionType,
  NETWORKING_FIELD,
  PRIVATE_LINKS,
  WORKSPACE,
} from "../../sandbox/atlas/samples.ts";
import { type RawClient, rawClient } from "./atlas-client.ts";

const LIST = "/streams/orders/connections";
const LINK = "66f000000000000000000001";
const TYPES = Object.keys(CONNECTIONS) as ConnectionType[];

let atlas: SandboxAtlas;
let client: RawClient;

beforeEach(async () => {
  atlas = await startAtlas();
  client = await rawClient(atlas);
  atlas.project().workspaces.put(WORKSPACE);
  atlas.project().privateLinks.put(PRIVATE_LINKS["AWS/MSK"], { id: LINK });
});

afterEach(() => atlas.close());

const REQUIRED: Readonly<Record<ConnectionType, readonly string[]>> = {
  Kafka: ["name", "type", "bootstrapServers", "authentication", "security"],
  Cluster: ["name", "type", "clusterName"],
  Sample: ["name", "type"],
  Https: ["name", "type", "url"],
  AWSLambda: ["name", "type", "aws"],
  S3: ["name", "type", "aws"],
  AWSKinesisDataStreams: ["name", "type", "aws"],
  AzureBlobStorage: ["name", "type", "azure"],
  GCPPubSub: ["name", "type", "gcp"],
  SchemaRegistry: ["name", "type", "provider", "schemaRegistryUrls", "schemaRegistryAuthentication"],
};

const READ_ONLY: Readonly<Record<string, unknown>> = { id: LINK, state: "READY", region: "VIRGINIA_USA", links: [] };

const IAM = { mechanism: "AWS_MSK_IAM", aws: { roleArn: "arn:aws:iam::123456789012:role/msk" } } as const;
const OPEN = { access: { type: "PUBLIC" } };
const PRIVATE = { access: { type: "PRIVATE_LINK", connectionId: LINK } };

async function expectRefused(body: object, field: string): Promise<void> {
  const reply = await client.send("POST", LIST, body);
  expect(reply.body).toMatchObject({ error: 400, errorCode: "VALIDATION_ERROR" });
  expect(reply.body.badRequestDetail.fields.map((violation) => violation.field)).toContain(field);
  expect(atlas.refused).toMatchObject([{ status: 400, why: "malformed" }]);
  expect(atlas.project().connections("orders").all()).toEqual([]);
}

/** What a GET shows without what Atlas adds. */
async function fieldsOf(name: string): Promise<object> {
  const { id, state, region, networking, publicPrivateNetworking, ...fields } = (
    await client.send("GET", `${LIST}/${name}`)
  ).body;
  return fields;
}

describe("a complete body is taken", () => {
  it.each(TYPES)("%s", async (type) => {
    const reply = await client.send("POST", LIST, CONNECTIONS[type]);
    expect(reply).toMatchObject({ status: 200, body: { state: "READY", region: "VIRGINIA_USA", type } });
    expect(atlas.refused).toEqual([]);
  });
});

describe("each required field dropped is refused", () => {
  it.each(TYPES.flatMap((type) => REQUIRED[type].map((field) => [type, field] as const)))(
    "%s without %s",
    async (type, field) => {
      const { [field]: dropped, ...body } = CONNECTIONS[type];
      expect(dropped).toBeDefined();
      await expectRefused(body, field);
    },
  );
});

describe("each read-only field is refused", () => {
  it.each(TYPES.flatMap((type) => Object.keys(READ_ONLY).map((field) => [type, field] as const)))(
    "%s with %s",
    async (type, field) => {
      await expectRefused({ ...CONNECTIONS[type], [field]: READ_ONLY[field] }, field);
    },
  );
});

describe("an unknown key is refused", () => {
  it.each(TYPES)("%s with secretVersion", async (type) => {
    await expectRefused({ ...CONNECTIONS[type], secretVersion: "1" }, "secretVersion");
  });
});

describe("networking under another type's name is refused", () => {
  it.each(TYPES)("%s", async (type) => {
    for (const field of ["networking", "publicPrivateNetworking"].filter((name) => name !== NETWORKING_FIELD[type])) {
      atlas.forget();
      await expectRefused({ ...CONNECTIONS[type], [field]: OPEN }, field);
    }
  });
});

describe("a private link is taken under the type's own name", () => {
  it.each(Object.entries(NETWORKING_FIELD) as [ConnectionType, string][])("%s in %s", async (type, field) => {
    const reply = await client.send("POST", LIST, { ...CONNECTIONS[type], [field]: PRIVATE });
    expect(reply).toMatchObject({ status: 200, body: { state: "PENDING", [field]: PRIVATE } });
    expect(atlas.refused).toEqual([]);
  });
});

describe("a wrong value is refused", () => {
  it.each([
    ["a type that does not exist", "S3", { type: "AWSKinesisDataStream" }, "type"],
    ["a space in a name", "S3", { name: "my archive" }, "name"],
    ["a long name", "S3", { name: "n".repeat(65) }, "name"],
    ["another sample", "Sample", { name: "sample_wind" }, "name"],
    ["a list of servers", "Kafka", { bootstrapServers: ["a:1"] }, "bootstrapServers"],
    ["an unknown mechanism", "Kafka", { authentication: { mechanism: "MD5" } }, "authentication.mechanism"],
    [
      "a missing password",
      "Kafka",
      { authentication: { mechanism: "PLAIN", username: "a" } },
      "authentication.password",
    ],
    ["a number in a map", "Kafka", { config: { "session.timeout.ms": 6000 } }, "config.session.timeout.ms"],
    [
      "the private link without encryption",
      "Kafka",
      { security: { protocol: "SASL_PLAINTEXT" }, networking: PRIVATE },
      "security.protocol",
    ],
    [
      "the VPC without SASL",
      "Kafka",
      { security: { protocol: "SSL" }, networking: { access: { type: "VPC" } } },
      "security.protocol",
    ],
    [
      "a private link that is not named",
      "S3",
      { networking: { access: { type: "PRIVATE_LINK" } } },
      "networking.access.connectionId",
    ],
    [
      "a link for the public",
      "S3",
      { networking: { access: { type: "PUBLIC", connectionId: LINK } } },
      "networking.access.connectionId",
    ],
    [
      "a VPC for Lambda",
      "AWSLambda",
      { publicPrivateNetworking: { access: { type: "VPC" } } },
      "publicPrivateNetworking.access.type",
    ],
    ["a broker with a scheme", "Kafka", { bootstrapServers: "SASL_SSL://b-1.example.net:9092" }, "bootstrapServers"],
    ["a broker without a port", "Kafka", { bootstrapServers: "b-1.example.net" }, "bootstrapServers"],
    ["a role that is no ARN", "S3", { aws: { roleArn: "atlas-s3" } }, "aws.roleArn"],
    ["IAM without a role", "Kafka", { authentication: { mechanism: "AWS_MSK_IAM" } }, "authentication.aws.roleArn"],
    ["IAM with a password", "Kafka", { authentication: { ...IAM, password: "p" } }, "authentication.password"],
    [
      "IAM without SASL_SSL",
      "Kafka",
      { authentication: IAM, security: { protocol: "SASL_PLAINTEXT" } },
      "security.protocol",
    ],
    [
      "the name of a link for the public",
      "S3",
      { networking: { access: { type: "PUBLIC", name: "l" } } },
      "networking.access.name",
    ],
    ["one URL twice", "SchemaRegistry", { schemaRegistryUrls: ["https://a.b", "https://a.b"] }, "schemaRegistryUrls"],
    [
      "a password that is inherited",
      "SchemaRegistry",
      { schemaRegistryAuthentication: { type: "SASL_INHERIT", password: "p" } },
      "schemaRegistryAuthentication.password",
    ],
  ] as const)("%s", async (_name, type, change, field) => {
    await expectRefused({ ...CONNECTIONS[type], ...change }, field);
  });
});

describe("what some sources leave out is taken", () => {
  it.each([
    ["a VPC for S3", "S3", { networking: { access: { type: "VPC" } } }],
    ["a VPC for Kinesis", "AWSKinesisDataStreams", { networking: { access: { type: "VPC" } } }],
    ["a bucket for Lambda", "AWSLambda", { aws: { roleArn: IAM.aws.roleArn, testBucket: "b" } }],
    ["a bucket for Kinesis", "AWSKinesisDataStreams", { aws: { roleArn: IAM.aws.roleArn, testBucket: "b" } }],
    ["IAM for MSK", "Kafka", { authentication: IAM }],
    ["the name of a link", "S3", { networking: { access: { type: "PRIVATE_LINK", connectionId: LINK, name: "l" } } }],
    [
      "the region of a storage account",
      "AzureBlobStorage",
      { azure: { servicePrincipalId: "s", storageAccountName: "blobs", region: "eastus2" } },
    ],
  ] as const)("%s", async (_name, type, change) => {
    expect((await client.send("POST", LIST, { ...CONNECTIONS[type], ...change })).status).toBe(200);
    expect(atlas.refused).toEqual([]);
  });
});

describe("what Atlas adds and forgets", () => {
  it("drops every secret from every answer", async () => {
    const authentication = {
      mechanism: "OAUTHBEARER",
      method: "OIDC",
      clientId: "atlas",
      clientSecret: "SECRET-1",
      tokenEndpointUrl: "https://idp.example.net/token",
      sslCertificate: "certificate",
      sslKey: "SECRET-2",
      sslKeyPassword: "SECRET-3",
    };
    const created = await client.send("POST", LIST, { ...CONNECTIONS.Kafka, authentication });
    const registry = await client.send("POST", LIST, CONNECTIONS.SchemaRegistry);
    const changed = await client.send("PATCH", `${LIST}/orders-kafka`, {
      name: "orders-kafka",
      type: "Kafka",
      authentication,
    });
    const listed = await client.send("GET", LIST);
    const texts = [created, registry, changed, listed].map((reply) => JSON.stringify(reply.body)).join("");
    expect(texts).not.toMatch(/SECRET|password-of-the-sandbox/);
    expect(created.body.authentication).toMatchObject({ clientId: "atlas", sslCertificate: "certificate" });
    expect(registry.body.schemaRegistryAuthentication).toEqual({ type: "USER_INFO", username: "atlas" });
  });

  it.each(Object.entries(NETWORKING_FIELD) as [ConnectionType, string][])(
    "adds a public network to %s, in %s",
    async (type, field) => {
      expect((await client.send("POST", LIST, CONNECTIONS[type])).body[field]).toEqual(OPEN);
    },
  );

  it("writes links into every block, and empties and fills maps, in its own spelling", async () => {
    atlas.configure({ spelling: "server" });
    const { config, ...withoutConfig } = CONNECTIONS.Kafka;
    await client.send("POST", LIST, withoutConfig);
    await client.send("POST", LIST, { ...CONNECTIONS.Https, headers: {} });
    const kafka = (await client.send("GET", `${LIST}/orders-kafka`)).body;
    expect(kafka).toMatchObject({ links: [], config: {}, security: { links: [] }, authentication: { links: [] } });
    expect((await client.send("GET", `${LIST}/webhook`)).body).not.toHaveProperty("headers");
  });

  it("cannot be found at the first reads, if so configured", async () => {
    atlas.configure({ connectionsHidden: 2 });
    expect((await client.send("POST", LIST, CONNECTIONS.S3)).body.state).toBe("READY");
    expect((await client.send("GET", `${LIST}/archive`)).status).toBe(404);
    expect((await client.send("GET", LIST)).body.results).toEqual([]);
    expect((await client.send("GET", `${LIST}/archive`)).status).toBe(200);
  });
});

describe("a change merges", () => {
  beforeEach(async () => {
    await client.send("POST", LIST, CONNECTIONS.Https);
    await client.send("POST", LIST, CONNECTIONS.Kafka);
  });

  it("keeps what is not sent, and answers without state", async () => {
    const reply = await client.send("PATCH", `${LIST}/webhook`, {
      name: "webhook",
      type: "Https",
      url: "https://new.example.net",
    });
    expect(reply.status).toBe(200);
    expect(reply.body).not.toHaveProperty("state");
    expect(await fieldsOf("webhook")).toEqual({ ...CONNECTIONS.Https, url: "https://new.example.net" });
  });

  it("keeps the keys of a map that are not sent", async () => {
    await client.send("PATCH", `${LIST}/webhook`, { name: "webhook", type: "Https", headers: { "x-new": "1" } });
    expect(await fieldsOf("webhook")).toMatchObject({ headers: { "x-team": "orders", "x-new": "1" } });
  });

  it("empties a map that is sent empty", async () => {
    await client.send("PATCH", `${LIST}/webhook`, { name: "webhook", type: "Https", headers: {} });
    expect(await fieldsOf("webhook")).toMatchObject({ headers: {} });
  });

  it.each([
    ["without type", { name: "webhook", url: "https://a.b" }, "type"],
    ["without name", { type: "Https", url: "https://a.b" }, "name"],
    ["with another type", { name: "webhook", type: "Sample" }, "type"],
    ["with another name", { name: "hook", type: "Https" }, "name"],
    ["with state", { name: "webhook", type: "Https", state: "READY" }, "state"],
  ])("%s it is refused", async (_name, body, field) => {
    const reply = await client.send("PATCH", `${LIST}/webhook`, body);
    expect(reply.body.badRequestDetail.fields[0]?.field).toBe(field);
    expect(atlas.refused).toMatchObject([{ method: "PATCH", why: "malformed" }]);
  });

  it("refuses another network, and authentication without its secret", async () => {
    const bodies = [{ networking: PRIVATE }, { authentication: { mechanism: "PLAIN", username: "a" } }];
    for (const change of bodies)
      await client.send("PATCH", `${LIST}/orders-kafka`, { name: "orders-kafka", type: "Kafka", ...change });
    expect(atlas.refused.map((refused) => refused.detail)).toEqual([
      expect.stringContaining("networking"),
      expect.stringContaining("authentication.password"),
    ]);
  });
});

describe("order", () => {
  const privately = { ...CONNECTIONS.S3, networking: PRIVATE };

  it("refuses a connection in a workspace that is not there", async () => {
    expect((await client.send("POST", "/streams/nowhere/connections", CONNECTIONS.S3)).status).toBe(404);
    expect(atlas.refused).toMatchObject([{ why: "missing", errorCode: "STREAM_TENANT_NOT_FOUND_FOR_NAME" }]);
  });

  it.each([
    ["is not there", () => atlas.project().privateLinks.remove(LINK)],
    ["is still WORKING", () => atlas.project().privateLinks.follow(LINK, ["WORKING"])],
    ["has FAILED", () => atlas.project().privateLinks.fail(LINK, "no")],
  ])("refuses a connection whose link %s", async (_name, arrange) => {
    arrange();
    expect((await client.send("POST", LIST, privately)).status).toBe(400);
    expect(atlas.refused).toMatchObject([{ why: "order" }]);
  });

  it("refuses to delete a link while a connection uses it, and while that one still goes", async () => {
    const remove = () => client.send("DELETE", `/streams/privateLinkConnections/${LINK}`);
    atlas.project().connections("orders").put(privately);
    expect((await remove()).body).toMatchObject({ errorCode: "STREAM_PRIVATE_LINK_IN_USE", parameters: [LINK] });
    expect((await client.send("DELETE", `${LIST}/archive`)).status).toBe(202);
    expect((await remove()).status).toBe(400);
    expect((await client.send("GET", `${LIST}/archive`)).status).toBe(404);
    expect((await remove()).status).toBe(202);
    expect(atlas.refused.map(({ why }) => why)).toEqual(["order", "order"]);
  });

  it("refuses to delete a workspace that is not empty", async () => {
    atlas.project().connections("orders").put(CONNECTIONS.S3);
    expect((await client.send("DELETE", "/streams/orders")).status).toBe(409);
    expect(atlas.refused).toMatchObject([{ why: "order", path: expect.stringMatching(/orders$/) }]);
    atlas.project().connections("orders").remove("archive");
    expect((await client.send("DELETE", "/streams/orders")).status).toBe(202);
  });

  it("is too busy to delete what is deploying, which is no refusal", async () => {
    await client.send("POST", LIST, privately);
    const reply = await client.send("DELETE", `${LIST}/archive`);
    expect(reply).toMatchObject({ status: 409, body: { errorCode: "STREAM_KAFKA_CONNECTION_IS_DEPLOYING" } });
    expect([atlas.refused.length, atlas.busy.length]).toEqual([0, 1]);
  });

  it("refuses a second connection of one name", async () => {
    await client.send("POST", LIST, CONNECTIONS.S3);
    const reply = await client.send("POST", LIST, CONNECTIONS.S3);
    expect(reply).toMatchObject({ status: 409, body: { errorCode: "STREAM_CONNECTION_NAME_ALREADY_EXISTS" } });
    expect(atlas.refused).toMatchObject([{ why: "duplicate" }]);
  });

  it("refuses the second of two writes at once in one workspace, not in two", async () => {
    atlas.project().workspaces.put({ ...WORKSPACE, name: "other" });
    const bodies = [CONNECTIONS.S3, CONNECTIONS.Https];
    const both = await Promise.all(bodies.map((body) => client.send("POST", LIST, body)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(atlas.refused).toMatchObject([{ why: "race" }]);
    atlas.forget();
    const apart = [
      client.send("POST", LIST, CONNECTIONS.Sample),
      client.send("POST", "/streams/other/connections", CONNECTIONS.S3),
    ];
    expect((await Promise.all(apart)).map(({ status }) => status)).toEqual([200, 200]);
    expect(atlas.refused).toEqual([]);
  });
});
