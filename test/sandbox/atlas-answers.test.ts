import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ALL_ANSWERS,
  ANSWERS,
  type Answers,
  EACH_ANSWER,
  type Question,
  type SandboxAtlas,
  startAtlas,
} from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { CONNECTIONS, FAILOVER_CONNECTION, PRIVATE_LINKS, processor, WORKSPACE } from "../../sandbox/atlas/samples.ts";
import { type RawClient, rawClient } from "./atlas-client.ts";

const LINKS = "/streams/privateLinkConnections";
const LIST = "/streams/orders/connections";
const MSK = { provider: "AWS", vendor: "MSK", arn: "arn:aws:kafka:us-east-1:123456789012:cluster/a/0a1b2c3d-1" };

let atlas: SandboxAtlas;
let client: RawClient;

beforeEach(async () => {
  atlas = await startAtlas();
  client = await rawClient(atlas);
  atlas.project().workspaces.put({ ...WORKSPACE, streamConfig: { tier: "SP10" } });
});

afterEach(() => atlas.close());

/** What a GET of the one link or connection shows under some answers. */
async function shown(fields: JsonObject, answers: Partial<Answers>): Promise<object> {
  atlas.configure({ answers });
  if (fields.name === undefined) {
    const { id } = atlas.project().privateLinks.put(fields);
    return (await client.send("GET", `${LINKS}/${id}`)).body;
  }
  const { key } = atlas.project().connections("orders").put(fields);
  return (await client.send("GET", `${LIST}/${key}`)).body;
}

const IAM = { mechanism: "AWS_MSK_IAM", aws: { roleArn: "arn:aws:iam::123456789012:role/msk" } };
const CERTIFICATE = { ...CONNECTIONS.Kafka, authentication: { sslCertificate: "c", sslKey: "k" } };
const CLUSTER = { name: "c", type: "Cluster", clusterName: "Cluster0" };
const { config, ...withoutConfig } = CONNECTIONS.Kafka;

/** For each answer something that shows it, and what is shown. */
const SHOWN: readonly (readonly [Question, string, JsonObject, object])[] = [
  ["connectionId", "absent", CONNECTIONS.S3, { id: undefined }],
  ["connectionId", "empty", CONNECTIONS.S3, { id: "" }],
  ["connectionId", "null", CONNECTIONS.S3, { id: null }],
  ["connectionState", "absent", CONNECTIONS.S3, { state: undefined }],
  ["missingText", "empty", PRIVATE_LINKS["AWS/S3"], { arn: "", mskAuthType: "" }],
  ["missingText", "null", PRIVATE_LINKS["AWS/S3"], { arn: null, authenticationScheme: null }],
  ["missingText", "empty", { ...CONNECTIONS.S3, aws: { roleArn: "r" } }, { aws: { roleArn: "r", testBucket: "" } }],
  ["emptyList", "absent", PRIVATE_LINKS["AWS/CONFLUENT enterprise"], { dnsSubDomain: undefined }],
  ["emptyList", "shown", PRIVATE_LINKS["AWS/S3"], { dnsSubDomain: [] }],
  ["emptyList", "null", PRIVATE_LINKS["AWS/CONFLUENT enterprise"], { dnsSubDomain: null }],
  ["emptyMap", "absent", { ...CONNECTIONS.Https, headers: {} }, { headers: undefined }],
  ["emptyMap", "shown", withoutConfig, { config: {} }],
  ["emptyMap", "null", withoutConfig, { config: null }],
  ["writeOnly", "hidden", CONNECTIONS.S3, { aws: { roleArn: "arn:aws:iam::123456789012:role/atlas-s3" } }],
  ["writeOnly", "hidden", CERTIFICATE, { authentication: {} }],
  ["mskScheme", "SASL_SCRAM", MSK, { authenticationScheme: "SASL_SCRAM" }],
  ["mskScheme", "empty", MSK, { authenticationScheme: "" }],
  ["mskScheme", "SASL/SCRAM", MSK, { authenticationScheme: "SASL/SCRAM" }],
  ["mskMechanism", "absent", { ...CONNECTIONS.Kafka, authentication: IAM }, { authentication: { aws: IAM.aws } }],
  ["linkRegion", "other-name", PRIVATE_LINKS["AWS/S3"], { region: "US_EAST_1" }],
  ["linkRegion", "other-name", PRIVATE_LINKS["AZURE/EVENTHUB"], { region: "US_EAST_2" }],
  ["linkRegion", "other-name", { provider: "GCP", vendor: "PUBSUB", region: "us-central1" }, { region: "CENTRAL_US" }],
  [
    "linkDomain",
    "other-spelling",
    PRIVATE_LINKS["AZURE/EVENTHUB"],
    { dnsDomain: "SANDBOX-HUB.SERVICEBUS.WINDOWS.NET." },
  ],
  ["newFields", "shown", CONNECTIONS.S3, { addedFlag: false, addedLater: "a word" }],
  ["publicNetworking", "absent", CONNECTIONS.S3, { networking: undefined }],
  ["ownProject", "shown", CLUSTER, { clusterGroupId: "6650a1b2c3d4e5f601234567" }],
  ["defaultRole", "null", CLUSTER, { dbRoleToExecute: null }],
  ["defaultRole", "shown", CLUSTER, { dbRoleToExecute: { role: "readWriteAnyDatabase", type: "BUILT_IN" } }],
];

/** Answers that no single GET shows; their tests are below. */
const BEHAVIOUR = [
  "connectionState: unknown-word",
  "deletedLink: listed",
  "failoverRegion: other-name",
  "newWorkspace: not-found",
  "deleteOfUsed: refused",
  "updateOfUsed: refused",
];

describe("an answer is given", () => {
  it.each(SHOWN)("%s: %s", async (question, answer, fields, expected) => {
    const [field = ""] = Object.keys(expected);
    expect(Reflect.get(await shown(fields, {}), field)).not.toEqual(Reflect.get(expected, field));
    const after = await shown(fields, { [question]: answer });
    for (const [name, value] of Object.entries(expected)) expect(Reflect.get(after, name)).toEqual(value);
  });

  it("for every question there is a row", () => {
    const tested = [...SHOWN.map(([question, answer]) => `${question}: ${answer}`), ...BEHAVIOUR];
    expect([...new Set(tested)].toSorted()).toEqual(EACH_ANSWER.map(({ name }) => name).toSorted());
  });
});

describe("behaviour that no source settles", () => {
  it("shows an unknown state on the way to READY", async () => {
    atlas.configure({ answers: { connectionState: "unknown-word" } });
    atlas
      .project()
      .connections("orders")
      .put(CONNECTIONS.S3, { route: ["PENDING", "READY"] });
    const states = [];
    for (const _ of [1, 2]) states.push((await client.send("GET", `${LIST}/archive`)).body.state);
    expect(states).toEqual(["VALIDATING", "READY"]);
  });

  it("shows the region of a failover connection under its other name", async () => {
    atlas.project().connections("orders").put(CONNECTIONS.Kafka);
    atlas.project().failoverConnections("orders", "orders-kafka").put(FAILOVER_CONNECTION);
    const regions = async () =>
      (await client.send("GET", `${LIST}/orders-kafka/failoverConnections`)).body.results.map(({ region }) => region);
    expect(await regions()).toEqual(["OHIO_USA"]);
    atlas.configure({ answers: { failoverRegion: "other-name" } });
    expect(await regions()).toEqual(["US_EAST_2"]);
  });

  it("lists a deleted link as DELETED for a while", async () => {
    atlas.configure({ answers: { deletedLink: "listed" } });
    const { id } = atlas.project().privateLinks.put(MSK);
    await client.send("DELETE", `${LINKS}/${id}`);
    const states = [];
    for (let read = 0; read < 6; read += 1) {
      states.push((await client.send("GET", LINKS)).body.results.map(({ state }) => state).join());
    }
    expect(states).toEqual(["DELETE_REQUESTED", "DELETING", "DELETED", "DELETED", "DELETED", ""]);
  });

  it("does not find a new workspace in the first calls inside it, which is no refusal", async () => {
    atlas.configure({ answers: { newWorkspace: "not-found" } });
    await client.send("POST", "/streams", { ...WORKSPACE, name: "new" });
    const create = () => client.send("POST", "/streams/new/connections", CONNECTIONS.S3);
    expect((await client.send("GET", "/streams/new")).status).toBe(200);
    expect((await create()).body).toMatchObject({ error: 404, errorCode: "STREAM_TENANT_NOT_FOUND_FOR_NAME" });
    expect([(await create()).status, (await create()).status]).toEqual([404, 200]);
    expect([atlas.refused, atlas.busy.length]).toEqual([[], 2]);
  });

  it("refuses to delete what a running processor names", async () => {
    atlas.project().connections("orders").put(CONNECTIONS.S3);
    atlas
      .project()
      .processors("orders")
      .put(processor("copy", "archive", "main"), { route: ["STARTED"] });
    atlas.configure({ answers: { deleteOfUsed: "refused" } });
    expect((await client.send("DELETE", `${LIST}/archive`)).status).toBe(409);
    atlas.configure({ answers: { deleteOfUsed: "accepted" } });
    expect((await client.send("DELETE", `${LIST}/archive`)).status).toBe(202);
  });
});

describe("the table of answers", () => {
  it("has each alternative alone, and every one of them in the sets of all together", () => {
    const alternatives = Object.entries(ANSWERS).flatMap(([question, [, ...others]]) =>
      others.map((other) => `${question}: ${other}`),
    );
    expect(EACH_ANSWER.map(({ name }) => name)).toEqual(alternatives);
    const together = ALL_ANSWERS.flatMap(({ answers }) =>
      Object.entries(answers).map(([question, answer]) => `${question}: ${answer}`),
    );
    expect([...new Set(together)].toSorted()).toEqual(alternatives.toSorted());
  });
});

it("an answer about one object can be changed alone", async () => {
  const connections = atlas.project().connections("orders");
  connections.put(CONNECTIONS.S3, { showAs: ({ id, ...rest }) => ({ ...rest, mystery: 1 }) });
  connections.put(CONNECTIONS.Https);
  const { results } = (await client.send("GET", LIST)).body;
  expect(results).toMatchObject([
    { name: "archive", mystery: 1 },
    { name: "webhook", id: expect.any(String) },
  ]);
  expect(results[0]).not.toHaveProperty("id");
});

it("a connection of an unknown type is shown as it is", async () => {
  atlas
    .project()
    .connections("orders")
    .put({ name: "Rabbit (eu)", type: "RabbitMQ", amqpUrl: "amqps://r.example.net" });
  const { results } = (await client.send("GET", LIST)).body;
  expect(results).toMatchObject([{ name: "Rabbit (eu)", type: "RabbitMQ", amqpUrl: "amqps://r.example.net" }]);
  expect((await client.send("DELETE", `${LIST}/${encodeURIComponent("Rabbit (eu)")}`)).status).toBe(202);
});

/** Regions of the API's description, and those that came after it. */
const WORKSPACE_REGIONS: Readonly<Record<string, readonly string[]>> = {
  AWS: [
    ...["SYDNEY_AUS", "MUMBAI_IND", "FRANKFURT_DEU", "DUBLIN_IRL", "LONDON_GBR", "VIRGINIA_USA", "OHIO_USA"],
    ...["OREGON_USA", "SAOPAULO_BRA", "MONTREAL_CAN", "TOKYO_JPN", "SINGAPORE_SGP", "PARIS_FRA", "SEOUL_KOR"],
  ],
  AZURE: [
    ...["eastus", "westus", "eastus2", "westeurope", "brazilsouth", "australiaeast"],
    ...["northeurope", "eastasia", "southeastasia"],
  ],
  GCP: ["US_CENTRAL1", "EUROPE_WEST1", "US_EAST4", "US_WEST1", "ASIA_SOUTH1"],
};

describe("a workspace is taken in every region", () => {
  const every = Object.entries(WORKSPACE_REGIONS).flatMap(([cloud, regions]) =>
    regions.map((region) => [cloud, region] as const),
  );
  it.each(every)("%s %s", async (cloudProvider, region) => {
    const body = { ...WORKSPACE, name: "new", dataProcessRegion: { cloudProvider, region } };
    expect((await client.send("POST", "/streams", body)).status).toBe(200);
  });

  it.each([
    ["AWS", "us-east-1"],
    ["AWS", "US_EAST_1"],
    ["AWS", "eastus"],
    ["GCP", "EUROPE_WEST2"],
  ])("%s %s is refused, until Atlas has it", async (cloudProvider, region) => {
    const body = { ...WORKSPACE, name: "new", dataProcessRegion: { cloudProvider, region } };
    expect((await client.send("POST", "/streams", body)).status).toBe(400);
    atlas.configure({ newWords: [region] });
    expect((await client.send("POST", "/streams", body)).status).toBe(200);
  });
});
