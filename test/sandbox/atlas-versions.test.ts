import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT_ID, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import {
  BACKUP_ENDPOINT,
  CONNECTIONS,
  FAILOVER_CONNECTION,
  PEERING,
  PRIVATE_LINKS,
  WORKSPACE,
} from "../../sandbox/atlas/samples.ts";
import { type RawClient, type Reply, rawClient } from "./atlas-client.ts";

const ID = "66f000000000000000000001";
const LINKS = "/streams/privateLinkConnections";
const PEERINGS = "/streams/vpcPeeringConnections";
const ENDPOINTS = "/backup/AWS/privateEndpoints";
const FAILOVERS = "/streams/failing/connections/orders-kafka/failoverConnections";
const CHALLENGE = { requesterAccountId: PEERING.requesterAccountId, requesterVpcId: PEERING.requesterVpcId };

/** One operation: the version in which it begins, and what it answers when all is well. */
interface Case {
  readonly name: string;
  readonly version: string;
  readonly status: number;
  readonly method: string;
  readonly path: string;
  readonly body: object | undefined;
}

type Row = readonly [name: string, version: string, status: number, method: string, path: string, body?: object];

const ROWS: readonly Row[] = [
  ["list private links", "2023-02-01", 200, "GET", LINKS],
  ["create a private link", "2023-02-01", 200, "POST", LINKS, PRIVATE_LINKS["AWS/S3"]],
  ["get a private link", "2023-02-01", 200, "GET", `${LINKS}/${ID}`],
  [
    "change a private link",
    "2025-03-12",
    200,
    "PATCH",
    `${LINKS}/${ID}`,
    { dnsDomain: "late.us-east-2.aws.confluent.cloud" },
  ],
  ["delete a private link", "2023-02-01", 202, "DELETE", `${LINKS}/${ID}`],
  ["list workspaces", "2023-02-01", 200, "GET", "/streams"],
  ["create a workspace", "2023-02-01", 200, "POST", "/streams", { ...WORKSPACE, name: "new" }],
  ["get a workspace", "2023-02-01", 200, "GET", "/streams/orders"],
  ["change a workspace", "2023-02-01", 200, "PATCH", "/streams/orders", { streamConfig: { tier: "SP50" } }],
  ["delete a workspace", "2023-02-01", 202, "DELETE", "/streams/empty"],
  ["list connections", "2023-02-01", 200, "GET", "/streams/orders/connections"],
  ["create a connection", "2023-02-01", 200, "POST", "/streams/orders/connections", CONNECTIONS.S3],
  ["get a connection", "2023-02-01", 200, "GET", "/streams/orders/connections/webhook"],
  [
    "change a connection",
    "2023-02-01",
    200,
    "PATCH",
    "/streams/orders/connections/webhook",
    { name: "webhook", type: "Https", url: "https://other.example.net" },
  ],
  ["delete a connection", "2023-02-01", 202, "DELETE", "/streams/orders/connections/webhook"],
  ["list failover connections", "2025-03-12", 200, "GET", FAILOVERS],
  [
    "create a failover connection",
    "2025-03-12",
    201,
    "POST",
    FAILOVERS,
    { ...FAILOVER_CONNECTION, region: "OREGON_USA" },
  ],
  ["get a failover connection", "2025-03-12", 200, "GET", `${FAILOVERS}/${ID}`],
  [
    "change a failover connection",
    "2025-03-12",
    200,
    "PATCH",
    `${FAILOVERS}/${ID}`,
    { name: "orders-kafka", type: "Kafka", bootstrapServers: "b-2.orders-ohio.example.net:9098" },
  ],
  ["delete a failover connection", "2025-03-12", 204, "DELETE", `${FAILOVERS}/${ID}`],
  ["list processors", "2024-05-30", 200, "GET", "/streams/orders/processors?includeCount=true"],
  ["list peerings", "2023-02-01", 200, "GET", `${PEERINGS}?requesterAccountId=210987654321`],
  ["list active peerings", "2024-11-13", 200, "GET", "/streams/activeVpcPeeringConnections"],
  ["accept a peering", "2023-02-01", 202, "POST", `${PEERINGS}/${ID}:accept`, CHALLENGE],
  ["reject a peering", "2023-02-01", 202, "POST", `${PEERINGS}/${ID}:reject`],
  ["delete a peering", "2023-02-01", 202, "DELETE", `${PEERINGS}/${ID}`],
  ["account details", "2024-11-13", 200, "GET", "/streams/accountDetails?cloudProvider=aws&regionName=US_EAST_1"],
  ["list backup endpoints", "2024-11-13", 200, "GET", ENDPOINTS],
  ["create a backup endpoint", "2024-11-13", 201, "POST", ENDPOINTS, BACKUP_ENDPOINT],
  ["get a backup endpoint", "2024-11-13", 200, "GET", `${ENDPOINTS}/${ID}`],
  ["delete a backup endpoint", "2024-11-13", 204, "DELETE", `${ENDPOINTS}/${ID}`],
];

const OPERATIONS: readonly Case[] = ROWS.map(([name, version, status, method, path, body]) => ({
  name,
  version,
  status,
  method,
  path,
  body,
}));
const BODIES = OPERATIONS.filter(({ body }) => body !== undefined);

const OLDER: Readonly<Record<string, string>> = {
  "2024-05-30": "2023-11-15",
  "2023-02-01": "2023-01-01",
  "2024-11-13": "2024-10-23",
  "2025-03-12": "2025-02-19",
};

let atlas: SandboxAtlas;
let client: RawClient;

beforeEach(async () => {
  atlas = await startAtlas();
  client = await rawClient(atlas);
  const project = atlas.project();
  project.privateLinks.put(PRIVATE_LINKS["AWS/CONFLUENT enterprise"], { id: ID });
  project.workspaces.put(WORKSPACE);
  project.workspaces.put({ ...WORKSPACE, name: "empty" });
  project.connections("orders").put(CONNECTIONS.Https);
  const place = (region: string) => ({ cloudProvider: "AWS", region });
  project.workspaces.put({ ...WORKSPACE, name: "failing", failoverRegions: [place("OHIO_USA"), place("OREGON_USA")] });
  project.connections("failing").put(CONNECTIONS.Kafka);
  project.failoverConnections("failing", "orders-kafka").put(FAILOVER_CONNECTION, { id: ID });
  project.peerings.put(PEERING, { id: ID });
  project.backupEndpoints.put(BACKUP_ENDPOINT, { id: ID });
});

afterEach(() => atlas.close());

/** Expects one refusal and that nothing was carried out. */
function expectRefused(reply: Reply, status: number, why: string): void {
  expect(reply.status).toBe(status);
  expect(atlas.refused).toMatchObject([{ status, why }]);
  expect(atlas.counts).toEqual({});
}

describe("the operation's own version is taken and answered in", () => {
  it.each(OPERATIONS)("$name, $version", async ({ version, status, method, path, body }) => {
    const reply = await client.send(method, path, body, { version });
    expect([reply.status, atlas.refused]).toEqual([status, []]);
    if (status !== 204)
      expect(reply.headers.get("content-type")).toBe(`application/vnd.atlas.${version}+json;charset=utf-8`);
  });
});

describe("a newer version is taken and resolved down", () => {
  it.each(OPERATIONS)("$name, of $version", async ({ version, status, method, path, body }) => {
    const reply = await client.send(method, path, body, { version: "2025-03-12" });
    expect([reply.status, atlas.refused]).toEqual([status, []]);
    if (status !== 204) expect(reply.headers.get("content-type")).toContain(version);
  });
});

describe("an older version is refused", () => {
  it.each(OPERATIONS)("$name, before $version", async ({ version, method, path, body }) => {
    const accept = `application/vnd.atlas.${OLDER[version]}+json`;
    const reply = await client.send(method, path, body, { headers: { accept } });
    expect(reply.body).toBe("");
    expectRefused(reply, 406, "media-type");
  });
});

describe("a body in an older version is refused", () => {
  it.each(BODIES)("$name, before $version", async ({ version, method, path, body }) => {
    const headers = { "content-type": `application/vnd.atlas.${OLDER[version]}+json` };
    expectRefused(await client.send(method, path, body, { headers }), 415, "media-type");
  });
});

describe("a body as plain JSON is refused", () => {
  it.each(BODIES)("$name", async ({ method, path, body }) => {
    expectRefused(
      await client.send(method, path, body, { headers: { "content-type": "application/json" } }),
      415,
      "media-type",
    );
  });
});

describe("a call without token is refused", () => {
  it.each(OPERATIONS)("$name", async ({ method, path, body }) => {
    const reply = await client.send(method, path, body, { token: null });
    expect(reply.body).toMatchObject({
      error: 401,
      errorCode: "UNEXPECTED_ERROR",
      detail: "You are not authorized for this resource.",
    });
    expectRefused(reply, 401, "token");
  });
});

describe("a query parameter that the operation does not take is refused", () => {
  it.each(OPERATIONS)("$name", async ({ method, path, body }) => {
    expectRefused(await client.send(method, `${path}${path.includes("?") ? "&" : "?"}force=true`, body), 400, "query");
  });
});

describe("a body where none is taken is refused", () => {
  const others = OPERATIONS.filter(({ method, body }) => method !== "GET" && body === undefined);
  it.each(others)("$name", async ({ method, path }) => {
    expectRefused(await client.send(method, path, {}), 400, "malformed");
  });
});

describe("an Accept header that names no version that exists is refused", () => {
  it.each([
    ["none", "*/*", 406],
    ["plain JSON", "application/json", 400],
    ["a date that never was a version", "application/vnd.atlas.2024-12-24+json", 406],
    ["the future", "application/vnd.atlas.2099-01-01+json", 406],
    ["preview", "application/vnd.atlas.preview+json", 400],
  ])("%s", async (_name, accept, status) => {
    expectRefused(await client.send("GET", LINKS, undefined, { headers: { accept } }), status, "media-type");
  });
});

describe("a wrong query is refused", () => {
  it.each([
    `${LINKS}?includeCount=true`,
    "/streams?includeCount=false",
    "/streams/orders/connections?includeCount=true",
    `${PEERINGS}?requesterAccountId=1&includeCount=true`,
    `${LINKS}?itemsPerPage=0`,
    `${LINKS}?itemsPerPage=501`,
    `${LINKS}?itemsPerPage=many`,
    `${LINKS}?pageNum=0`,
    `${LINKS}?pageNum=1&pageNum=2`,
    `${LINKS}?envelope=yes`,
    `${LINKS}/${ID}?pageNum=1`,
    PEERINGS,
    "/streams/accountDetails?cloudProvider=aws",
    "/streams/accountDetails?cloudProvider=AWS&regionName=US_EAST_1",
    "/streams/orders?includeConnections=1",
  ])("%s", async (path) => {
    expectRefused(await client.send("GET", path), 400, "query");
  });
});

describe("a path that leads nowhere is refused", () => {
  it.each([
    ["GET", "/streams/", 404],
    ["GET", "/streams/orders/connections/", 404],
    ["GET", "/streams/orders/processors/", 404],
    ["POST", "/streams/orders/processors", 405],
    ["GET", `${FAILOVERS}/nothing`, 400],
    ["GET", "/clusters", 404],
    ["PUT", LINKS, 405],
    ["PATCH", LINKS, 405],
    ["PATCH", `${ENDPOINTS}/${ID}`, 405],
    ["GET", `${LINKS}/nothing`, 400],
    ["GET", `${LINKS}/${ID.toUpperCase()}`, 400],
    ["GET", `${ENDPOINTS}/1`, 400],
    ["GET", "/backup/AZURE/privateEndpoints", 400],
    ["GET", "/streams/%E0%A4%A", 400],
  ])("%s %s", async (method, path, status) => {
    expectRefused(await client.send(method, path), status, "path");
  });

  it("a project id that is none", async () => {
    expectRefused(await client.send("GET", LINKS, undefined, { project: "prod" }), 400, "path");
  });
});

describe("an ordinary 404 is not counted", () => {
  it.each([
    ["GET", `${LINKS}/66f0000000000000000000ff`, "RESOURCE_NOT_FOUND"],
    ["DELETE", `${LINKS}/66f0000000000000000000ff`, "RESOURCE_NOT_FOUND"],
    ["GET", "/streams/nowhere", "STREAM_TENANT_NOT_FOUND_FOR_NAME"],
    ["GET", "/streams/nowhere/connections", "STREAM_TENANT_NOT_FOUND_FOR_NAME"],
    ["GET", "/streams/orders/connections/nothing", "STREAM_CONNECTION_NOT_FOUND_FOR_NAME"],
    ["GET", `${ENDPOINTS}/66f0000000000000000000ff`, "RESOURCE_NOT_FOUND"],
  ])("%s %s", async (method, path, errorCode) => {
    const reply = await client.send(method, path);
    expect(reply.body).toMatchObject({ error: 404, errorCode, reason: "Not Found", parameters: expect.any(Array) });
    expect(atlas.refused).toEqual([]);
  });

  it("nor an unknown project", async () => {
    const reply = await client.send("GET", LINKS, undefined, { project: PROJECT_ID.replace("6", "7") });
    expect(reply.body).toMatchObject({ error: 404, errorCode: "GROUP_NOT_FOUND" });
    expect(atlas.refused).toEqual([]);
  });
});
