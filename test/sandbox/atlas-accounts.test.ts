import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  type Account,
  OWNER,
  PROJECT_ID,
  READER,
  type Role,
  type SandboxAtlas,
  startAtlas,
} from "../../sandbox/atlas/index.ts";
import { BACKUP_ENDPOINT, CONNECTIONS, PRIVATE_LINKS, WORKSPACE } from "../../sandbox/atlas/samples.ts";
import { askToken, rawClient } from "./atlas-client.ts";

const OTHER_PROJECT = "6650a1b2c3d4e5f60123ffff";
const LINKS = "/streams/privateLinkConnections";

let atlas: SandboxAtlas;
let now = 0;

beforeEach(async () => {
  now = 0;
  atlas = await startAtlas({ projects: [PROJECT_ID, OTHER_PROJECT], accounts: [OWNER, READER], now: () => now });
});

afterEach(() => atlas.close());

describe("a token", () => {
  it("is given for the right secret, and counted", async () => {
    const reply = await askToken(atlas, OWNER);
    expect(reply.body).toEqual({ access_token: expect.any(String), token_type: "Bearer", expires_in: 3600 });
    expect([atlas.liveTokens, atlas.maxLiveTokens, atlas.issuedTokens]).toEqual([1, 1, 1]);
  });

  it("is refused for a wrong secret, which is no client's mistake", async () => {
    const reply = await askToken(atlas, { ...OWNER, clientSecret: "mdb_sa_sk_wrong" });
    expect(reply).toMatchObject({
      status: 401,
      body: { error: "invalid_client", error_description: expect.any(String) },
    });
    expect([atlas.refused, atlas.declined.length]).toEqual([[], 1]);
  });

  it.each([
    ["another grant", "grant_type=password"],
    ["no grant", ""],
    ["more than the grant", "grant_type=client_credentials&scope=all"],
  ])("is refused for %s", async (_name, body) => {
    expect((await askToken(atlas, OWNER, body)).status).toBe(400);
    expect(atlas.refused).toMatchObject([{ path: "/api/oauth/token", why: "malformed" }]);
  });

  it("is refused for JSON, and for a GET", async () => {
    await fetch(`${atlas.url}/api/oauth/token`, {
      method: "POST",
      body: "{}",
      headers: { "content-type": "application/json" },
    });
    await fetch(`${atlas.url}/api/oauth/token`);
    expect(atlas.refused.map(({ why }) => why)).toEqual(["media-type", "path"]);
  });

  it("ends with its time, and is refused from then on", async () => {
    const client = await rawClient(atlas);
    now = 3_599_999;
    expect((await client.send("GET", LINKS)).status).toBe(200);
    now = 3_600_000;
    expect((await client.send("GET", LINKS)).status).toBe(401);
    expect(atlas.refused).toMatchObject([{ why: "token", status: 401 }]);
    expect(atlas.liveTokens).toBe(0);
  });

  it("ends when it is revoked, and no other's does", async () => {
    const [mine, readers] = [await rawClient(atlas), await rawClient(atlas, READER)];
    const revoke = (token: string) =>
      askToken(atlas, OWNER, `token=${token}&token_type_hint=access_token`, "/api/oauth/revoke");
    for (const { token } of [mine, readers]) expect((await revoke(token)).status).toBe(200);
    expect((await mine.send("GET", LINKS)).status).toBe(401);
    expect((await readers.send("GET", LINKS)).status).toBe(200);
    expect(atlas.liveTokens).toBe(1);
  });

  it("is one of several at once, which is noticed", async () => {
    await askToken(atlas, READER);
    await askToken(atlas, OWNER);
    expect(atlas.maxLiveTokens).toBe(1);
    await askToken(atlas, OWNER);
    expect(atlas.maxLiveTokens).toBe(2);
    atlas.expireTokens();
    expect(atlas.liveTokens).toBe(0);
  });

  it("is not given beyond the limit", async () => {
    atlas.configure({ tokenLimit: 1 });
    await askToken(atlas, OWNER);
    expect(await askToken(atlas, OWNER)).toMatchObject({ status: 403, body: { error: "access_denied" } });
  });
});

describe("roles", () => {
  const only = (...roles: Role[]): Account => ({ ...OWNER, roles });
  const get = (path: string) => ["GET", path, undefined] as const;
  const createLink = ["POST", LINKS, PRIVATE_LINKS["AWS/S3"]] as const;
  const createConnection = ["POST", "/streams/orders/connections", CONNECTIONS.S3] as const;

  it.each([
    ["Project Read Only", get(LINKS), 200],
    ["Project Read Only", get("/streams"), 200],
    ["Project Read Only", get("/streams/orders/connections/webhook"), 200],
    ["Project Read Only", get("/streams/orders/connections"), 403],
    ["Project Read Only", get("/streams/orders"), 403],
    ["Project Read Only", get("/backup/AWS/privateEndpoints"), 403],
    ["Project Read Only", createLink, 403],
    ["Project Data Access Read Only", get("/streams/orders/connections"), 200],
    ["Project Data Access Read Only", get(LINKS), 403],
    ["Project Data Access Admin", ["PATCH", "/streams/orders", { streamConfig: { tier: "SP2" } }], 200],
    ["Project Data Access Admin", createConnection, 403],
    ["Project Data Access Admin", get("/streams/orders/processors"), 403],
    ["Project Read Only", get("/streams/orders/processors"), 403],
    ["Project Read Only", get("/streams/orders/connections/webhook/failoverConnections"), 403],
    ["Project Data Access Read Only", get("/streams/orders/connections/webhook/failoverConnections"), 403],
    ["Project Stream Processing Manager", get("/streams/orders/processors"), 200],
    ["Project Stream Processing Manager", get("/streams/orders/connections/webhook/failoverConnections"), 200],
    ["Project Stream Processing Manager", createLink, 200],
    ["Project Stream Processing Manager", createConnection, 200],
    ["Project Stream Processing Manager", ["POST", "/backup/AWS/privateEndpoints", BACKUP_ENDPOINT], 403],
    ["Project Stream Processing Owner", createLink, 200],
    ["Project Stream Processing Owner", get("/backup/AWS/privateEndpoints"), 403],
    ["Organization Stream Processing Admin", createLink, 200],
    ["Project Owner", ["POST", "/backup/AWS/privateEndpoints", BACKUP_ENDPOINT], 201],
  ] as const)("%s alone: %j", async (role, [method, path, body], status) => {
    atlas.configure({ accounts: [only(role)] });
    atlas.project().workspaces.put(WORKSPACE);
    atlas.project().connections("orders").put(CONNECTIONS.Https);
    const reply = await (await rawClient(atlas)).send(method, path, body);
    expect([reply.status, atlas.refused]).toEqual([status, []]);
    expect(atlas.declined).toHaveLength(status === 403 ? 1 : 0);
  });

  it("are asked before the body", async () => {
    expect((await (await rawClient(atlas, READER)).send("POST", LINKS, {})).status).toBe(403);
  });
});

describe("reach", () => {
  it("keeps projects apart", async () => {
    const client = await rawClient(atlas);
    await client.send("POST", LINKS, PRIVATE_LINKS["AWS/S3"]);
    expect((await client.send("GET", LINKS, undefined, { project: OTHER_PROJECT })).body.results).toEqual([]);
    expect(atlas.project(OTHER_PROJECT).privateLinks.all()).toEqual([]);
    expect(atlas.project(PROJECT_ID).privateLinks.all()).toHaveLength(1);
  });

  it("hides projects that an account cannot see", async () => {
    atlas.configure({ accounts: [{ ...OWNER, projects: [OTHER_PROJECT] }] });
    const client = await rawClient(atlas);
    expect((await client.send("GET", LINKS)).body).toMatchObject({ error: 404, errorCode: "GROUP_NOT_FOUND" });
    expect((await client.send("GET", LINKS, undefined, { project: OTHER_PROJECT })).status).toBe(200);
  });

  it("gives a token to an address that is not on the list, and nothing for it", async () => {
    atlas.configure({ accounts: [{ ...OWNER, addressNotOnList: "203.0.113.9" }] });
    const reply = await (await rawClient(atlas)).send("GET", LINKS);
    expect(reply.body).toMatchObject({
      error: 403,
      errorCode: "IP_ADDRESS_NOT_ON_ACCESS_LIST",
      parameters: ["203.0.113.9"],
    });
    expect(atlas.refused).toEqual([]);
  });

  it("logs who called what in which project", async () => {
    await (await rawClient(atlas, READER)).send("POST", `${LINKS}?pretty=true`, { provider: "AWS" });
    expect(atlas.log.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /api/oauth/token",
      `POST /api/atlas/v2/groups/${PROJECT_ID}${LINKS}`,
    ]);
    expect(atlas.writes).toMatchObject([
      {
        number: 2,
        query: { pretty: "true" },
        headers: { accept: "application/vnd.atlas.2025-03-12+json" },
        body: { provider: "AWS" },
        account: READER.clientId,
        project: PROJECT_ID,
        operation: "createGroupStreamPrivateLinkConnection",
        status: 403,
        committed: false,
      },
    ]);
  });
});
