import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PROJECT_ID, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { BACKUP_ENDPOINT, CONNECTIONS, PEERING, processor, WORKSPACE } from "../../sandbox/atlas/samples.ts";
import { type RawClient, rawClient } from "./atlas-client.ts";

const ENDPOINTS = "/backup/AWS/privateEndpoints";
const PEERINGS = "/streams/vpcPeeringConnections";
const AWS = (region: string) => ({ cloudProvider: "AWS", region });

let atlas: SandboxAtlas;
let client: RawClient;

beforeEach(async () => {
  atlas = await startAtlas();
  client = await rawClient(atlas);
});

afterEach(() => atlas.close());

/** Expects one refusal that names the field. */
async function expectRefused(method: string, path: string, body: object, field: string): Promise<void> {
  const reply = await client.send(method, path, body);
  expect(reply.body).toMatchObject({ error: 400, errorCode: "VALIDATION_ERROR" });
  expect(reply.body.badRequestDetail.fields.map((violation) => violation.field)).toContain(field);
  expect(atlas.refused).toMatchObject([{ method, why: "malformed" }]);
}

describe("workspaces", () => {
  it("are answered whole, with what was not asked for", async () => {
    const { streamConfig, ...body } = WORKSPACE;
    const reply = await client.send("POST", "/streams", body);
    expect(reply.body).toEqual({
      _id: expect.stringMatching(/^[a-f0-9]{24}$/),
      ...body,
      failoverRegions: [],
      groupId: PROJECT_ID,
      hostnames: [expect.stringContaining("virginia-usa")],
      streamConfig: { tier: "SP30" },
    });
    expect((await client.send("GET", "/streams")).body.results).toEqual([reply.body]);
    expect((await client.send("GET", "/streams/orders")).body).toEqual(reply.body);
  });

  it("show their connections when asked", async () => {
    atlas.project().workspaces.put(WORKSPACE);
    atlas.project().connections("orders").put(CONNECTIONS.S3);
    const [plain, full] = await Promise.all(
      ["", "?includeConnections=true"].map((query) => client.send("GET", `/streams/orders${query}`)),
    );
    expect(plain?.body).not.toHaveProperty("connections");
    expect(full?.body.connections).toMatchObject([{ name: "archive", state: "READY" }]);
  });

  it.each([
    ["name dropped", { name: undefined }, "name"],
    ["dataProcessRegion dropped", { dataProcessRegion: undefined }, "dataProcessRegion"],
    ["region dropped", { dataProcessRegion: { cloudProvider: "AWS" } }, "dataProcessRegion.region"],
    ["cloudProvider dropped", { dataProcessRegion: { region: "OHIO_USA" } }, "dataProcessRegion.cloudProvider"],
    ["a region in another vocabulary", { dataProcessRegion: AWS("US_EAST_1") }, "dataProcessRegion.region"],
    ["a region of another cloud", { dataProcessRegion: AWS("eastus2") }, "dataProcessRegion.region"],
    ["an unknown tier", { streamConfig: { tier: "SP1" } }, "streamConfig.tier"],
    [
      "three failover regions",
      { failoverRegions: ["OHIO_USA", "OREGON_USA", "TOKYO_JPN"].map(AWS) },
      "failoverRegions",
    ],
    [
      "a failover region elsewhere",
      { failoverRegions: [{ cloudProvider: "GCP", region: "US_EAST4" }] },
      "failoverRegions",
    ],
    ["an unknown key", { tier: "SP10" }, "tier"],
    ["_id", { _id: PROJECT_ID }, "_id"],
    ["groupId", { groupId: PROJECT_ID }, "groupId"],
    ["hostnames", { hostnames: [] }, "hostnames"],
    ["connections", { connections: [] }, "connections"],
    ["links", { links: [] }, "links"],
  ])("are refused with %s", async (_name, change, field) => {
    await expectRefused("POST", "/streams", { ...WORKSPACE, ...change }, field);
    expect(atlas.project().workspaces.all()).toEqual([]);
  });

  it("take a new tier and region, and keep the rest", async () => {
    atlas.project().workspaces.put(WORKSPACE);
    await client.send("PATCH", "/streams/orders", { streamConfig: { tier: "SP30" } });
    const reply = await client.send("PATCH", "/streams/orders", AWS("OHIO_USA"));
    expect(reply.body).toMatchObject({
      dataProcessRegion: AWS("OHIO_USA"),
      streamConfig: { tier: "SP30", maxTierSize: "SP30" },
    });
  });

  it("keep region and forget maxTierSize behind a 200, if so told", async () => {
    atlas.configure({ keepWorkspaceRegion: true, dropMaxTierSize: true });
    await client.send("POST", "/streams", WORKSPACE);
    const reply = await client.send("PATCH", "/streams/orders", {
      ...AWS("OHIO_USA"),
      streamConfig: { maxTierSize: "SP50" },
    });
    expect(reply.status).toBe(200);
    expect(reply.body).toMatchObject({ dataProcessRegion: AWS("VIRGINIA_USA"), streamConfig: { tier: "SP10" } });
    expect(reply.body.streamConfig).not.toHaveProperty("maxTierSize");
  });

  it.each([
    ["nothing", {}, "body"],
    ["a region without cloud", { region: "OHIO_USA" }, "cloudProvider"],
    ["a cloud without region", { cloudProvider: "AWS" }, "region"],
    ["another cloud", { cloudProvider: "GCP", region: "US_EAST4" }, "cloudProvider"],
    ["region and failover together", { ...AWS("OHIO_USA"), failoverRegions: [AWS("OREGON_USA")] }, "failoverRegions"],
    ["another name", { name: "other" }, "name"],
    ["the shape of a create", { dataProcessRegion: AWS("OHIO_USA") }, "dataProcessRegion"],
  ])("refuse a change of %s", async (_name, body, field) => {
    atlas.project().workspaces.put(WORKSPACE);
    await expectRefused("PATCH", "/streams/orders", body, field);
  });

  it("set their failover regions once", async () => {
    atlas.project().workspaces.put(WORKSPACE);
    expect((await client.send("PATCH", "/streams/orders", { failoverRegions: [AWS("OHIO_USA")] })).status).toBe(200);
    await expectRefused("PATCH", "/streams/orders", { failoverRegions: [AWS("OREGON_USA")] }, "failoverRegions");
  });

  it("are not deleted while processors run in them, which is no refusal", async () => {
    atlas.project().workspaces.put(WORKSPACE);
    atlas
      .project()
      .processors("orders")
      .put(processor("copy", "a", "b"));
    const reply = await client.send("DELETE", "/streams/orders");
    expect(reply).toMatchObject({ status: 409, body: { errorCode: "STREAM_TENANT_HAS_STREAM_PROCESSORS" } });
    expect([atlas.refused.length, atlas.declined.length]).toEqual([0, 1]);
  });
});

describe("backup endpoints", () => {
  it("name the region twice, become active, and go", async () => {
    const created = await client.send("POST", ENDPOINTS, { cloudProvider: "AWS", regionName: "US_EAST_1" });
    expect(created).toMatchObject({ status: 201, body: { status: "INITIATING", vpcRegionName: "US_EAST_1" } });
    const one = `${ENDPOINTS}/${created.body.id}`;
    const states = [];
    for (let read = 0; read < 3; read += 1) states.push((await client.send("GET", one)).body.status);
    expect(states).toEqual(["INITIATING", "PENDING_ACCEPTANCE", "ACTIVE"]);
    const gone = await client.send("DELETE", one);
    expect([gone.status, gone.body]).toEqual([204, ""]);
    expect((await client.send("GET", one)).body.status).toBe("DELETING");
    expect((await client.send("GET", one)).status).toBe(404);
  });

  it("leave the count out when asked", async () => {
    expect((await client.send("GET", `${ENDPOINTS}?includeCount=false`)).body).not.toHaveProperty("totalCount");
    expect((await client.send("GET", ENDPOINTS)).body.totalCount).toBe(0);
  });

  it.each([
    ["regionName dropped", { regionName: undefined }, "regionName"],
    ["cloudProvider dropped", { cloudProvider: undefined }, "cloudProvider"],
    ["a region in another vocabulary", { regionName: "us-east-1" }, "regionName"],
    ["another cloud", { cloudProvider: "AZURE" }, "cloudProvider"],
    ["an unknown key", { name: "virginia" }, "name"],
    ["id", { id: PROJECT_ID }, "id"],
    ["status", { status: "ACTIVE" }, "status"],
    ["errorMessage", { errorMessage: "" }, "errorMessage"],
    ["privateEndpointConnectionName", { privateEndpointConnectionName: "x" }, "privateEndpointConnectionName"],
  ])("are refused with %s", async (_name, change, field) => {
    await expectRefused("POST", ENDPOINTS, { ...BACKUP_ENDPOINT, ...change }, field);
  });

  it("are refused twice for one place, if so told", async () => {
    atlas.configure({ refuseDuplicates: true });
    await client.send("POST", ENDPOINTS, BACKUP_ENDPOINT);
    expect((await client.send("POST", ENDPOINTS, BACKUP_ENDPOINT)).status).toBe(409);
    expect(atlas.refused).toMatchObject([{ why: "duplicate" }]);
  });
});

describe("peerings", () => {
  const CHALLENGE = { requesterAccountId: "210987654321", requesterVpcId: "vpc-0123456789abcdef0" };
  const mine = `${PEERINGS}?requesterAccountId=210987654321`;

  async function statuses(): Promise<readonly [string, string][]> {
    const { results } = (await client.send("GET", mine)).body;
    return results.map((peering) => [peering.cloudStatus, peering.localStatus]);
  }

  it("are listed by requester, accepted, and listed as active", async () => {
    const { id } = atlas.project().peerings.put(PEERING);
    expect((await client.send("GET", `${PEERINGS}?requesterAccountId=1`)).body.results).toEqual([]);
    expect(await statuses()).toEqual([["pending-acceptance", "NONE"]]);
    expect((await client.send("GET", "/streams/activeVpcPeeringConnections")).body.results).toEqual([]);
    expect((await client.send("POST", `${PEERINGS}/${id}:accept`, CHALLENGE)).status).toBe(202);
    expect(await statuses()).toEqual([["pending-acceptance", "ACCEPT_REQUESTED"]]);
    expect(await statuses()).toEqual([["active", "ACTIVE"]]);
    expect((await client.send("GET", "/streams/activeVpcPeeringConnections")).body.results).toMatchObject([
      { _id: id },
    ]);
  });

  it("can be named by AWS's name, or only by one of the two, if so told", async () => {
    const { id } = atlas.project().peerings.put({ ...PEERING, name: "pcx-0aa11bb22cc33dd44" });
    atlas.configure({ peeringId: "name" });
    expect((await client.send("POST", `${PEERINGS}/${id}:reject`)).status).toBe(404);
    expect((await client.send("POST", `${PEERINGS}/pcx-0aa11bb22cc33dd44:reject`)).status).toBe(202);
    await statuses();
    expect(await statuses()).toEqual([["rejected", "NONE"]]);
  });

  it("refuse the wrong requester, and a second decision", async () => {
    const { id } = atlas.project().peerings.put(PEERING);
    await expectRefused(
      "POST",
      `${PEERINGS}/${id}:accept`,
      { ...CHALLENGE, requesterVpcId: "vpc-1" },
      "requesterVpcId",
    );
    await client.send("POST", `${PEERINGS}/${id}:accept`, CHALLENGE);
    await client.send("POST", `${PEERINGS}/${id}:reject`);
    expect(atlas.refused.map(({ why }) => why)).toEqual(["malformed", "order"]);
  });

  it("can be deleted", async () => {
    const { id } = atlas.project().peerings.put(PEERING);
    expect((await client.send("DELETE", `${PEERINGS}/${id}`)).status).toBe(202);
    expect(await statuses()).toEqual([["deleted", "DELETE_REQUESTED"]]);
    expect(await statuses()).toEqual([]);
  });
});

describe("account details", () => {
  it.each([
    ["aws", "awsAccountId"],
    ["azure", "azureSubscriptionId"],
    ["gcp", "gcpProjectId"],
  ])("of %s name the %s", async (cloud, field) => {
    const reply = await client.send("GET", `/streams/accountDetails?cloudProvider=${cloud}&regionName=US_EAST_1`);
    expect(reply.body).toMatchObject({
      cloudProvider: cloud,
      cidrBlock: expect.any(String),
      [field]: expect.any(String),
    });
  });

  it("need a cluster on that cloud", async () => {
    atlas.configure({ clusters: ["AWS"] });
    expect((await client.send("GET", "/streams/accountDetails?cloudProvider=gcp&regionName=X")).status).toBe(404);
  });
});
