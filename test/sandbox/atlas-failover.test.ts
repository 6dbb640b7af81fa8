import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { CONNECTIONS, FAILOVER_CONNECTION, PRIVATE_LINKS, processor, WORKSPACE } from "../../sandbox/atlas/samples.ts";
import { type RawClient, type Reply, rawClient } from "./atlas-client.ts";

const PARENT = "/streams/orders/connections/orders-kafka";
const LIST = `${PARENT}/failoverConnections`;
const LINK = "66f000000000000000000001";

let atlas: SandboxAtlas;
let client: RawClient;

beforeEach(async () => {
  atlas = await startAtlas();
  client = await rawClient(atlas);
  const failoverRegions = [{ cloudProvider: "AWS", region: "OHIO_USA" }];
  atlas.project().workspaces.put({ ...WORKSPACE, failoverRegions });
  atlas.project().connections("orders").put(CONNECTIONS.Kafka);
});

afterEach(() => atlas.close());

function create(change: object = {}): Promise<Reply> {
  return client.send("POST", LIST, { ...FAILOVER_CONNECTION, ...change });
}

describe("a failover connection", () => {
  it("is created, becomes ready, hides its secret, and goes", async () => {
    const created = await create();
    expect(created).toMatchObject({
      status: 201,
      body: { state: "PENDING", region: "OHIO_USA", name: "orders-kafka" },
    });
    expect(JSON.stringify(created.body)).not.toContain("failover-password");
    expect(created.body).toMatchObject({ networking: { access: { type: "PUBLIC" } } });
    const one = `${LIST}/${created.body.id}`;
    await client.send("GET", one);
    expect((await client.send("GET", one)).body.state).toBe("READY");
    expect(await client.send("DELETE", one)).toMatchObject({ status: 204, body: "" });
    expect((await client.send("GET", LIST)).body.results).toMatchObject([{ state: "DELETING" }]);
    expect((await client.send("GET", LIST)).body.results).toEqual([]);
    expect((await client.send("GET", one)).status).toBe(404);
    expect(atlas.refused).toEqual([]);
  });

  it.each([
    ["another name", { name: "other" }, 500, "UNEXPECTED_ERROR"],
    ["no name", { name: undefined }, 500, "UNEXPECTED_ERROR"],
    ["another type", { type: "Cluster", clusterName: "Cluster0" }, 400, "VALIDATION_ERROR"],
    ["a region that the workspace lacks", { region: "OREGON_USA" }, 400, "VALIDATION_ERROR"],
    ["no region", { region: undefined }, 400, "VALIDATION_ERROR"],
    ["a state", { state: "READY" }, 400, "VALIDATION_ERROR"],
    ["a missing password", { authentication: { mechanism: "PLAIN", username: "a" } }, 400, "VALIDATION_ERROR"],
  ])("is refused with %s", async (_name, change, status, errorCode) => {
    expect((await create(change)).body).toMatchObject({ error: status, errorCode });
    expect(atlas.refused).toMatchObject([{ status, why: "malformed" }]);
    expect(atlas.project().failoverConnections("orders", "orders-kafka").all()).toEqual([]);
  });

  it("is refused below a connection that is neither Kafka nor Cluster", async () => {
    atlas.project().connections("orders").put(CONNECTIONS.S3);
    const body = { name: "archive", type: "S3", region: "OHIO_USA", aws: CONNECTIONS.S3.aws };
    expect((await client.send("POST", "/streams/orders/connections/archive/failoverConnections", body)).status).toBe(
      400,
    );
  });

  it("is refused twice in one region, and before its connection is ready", async () => {
    await create();
    expect((await create()).status).toBe(409);
    atlas.project().connections("orders").follow("orders-kafka", ["PENDING"]);
    atlas.project().failoverConnections("orders", "orders-kafka").remove(idOfOnly());
    expect((await create()).status).toBe(400);
    expect(atlas.refused.map(({ why }) => why)).toEqual(["duplicate", "order"]);
  });

  it("is changed in place but for its name, type and region", async () => {
    await create();
    const one = `${LIST}/${idOfOnly()}`;
    const same = { name: "orders-kafka", type: "Kafka" };
    const changed = await client.send("PATCH", one, { ...same, bootstrapServers: "b-2.example.net:9098" });
    expect(changed).toMatchObject({ status: 200, body: { bootstrapServers: "b-2.example.net:9098" } });
    expect((await client.send("PATCH", one, { ...same, region: "OREGON_USA" })).status).toBe(400);
    expect((await client.send("PATCH", one, { ...same, type: "Cluster" })).status).toBe(400);
    expect((await client.send("PATCH", one, { ...same, name: "other" })).status).toBe(500);
  });

  it("races with every other write of its workspace", async () => {
    const both = await Promise.all([create(), client.send("POST", "/streams/orders/connections", CONNECTIONS.S3)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(atlas.refused).toMatchObject([{ why: "race" }]);
  });

  it("goes with its connection", async () => {
    await create();
    await client.send("DELETE", PARENT);
    for (const _ of [1, 2]) await client.send("GET", PARENT);
    atlas.project().connections("orders").put(CONNECTIONS.Kafka);
    expect((await client.send("GET", LIST)).body.results).toEqual([]);
  });

  it("uses a private link, which then cannot be deleted", async () => {
    atlas.project().privateLinks.put(PRIVATE_LINKS["AWS/MSK"], { id: LINK });
    await create({ networking: { access: { type: "PRIVATE_LINK", connectionId: LINK } } });
    const reply = await client.send("DELETE", `/streams/privateLinkConnections/${LINK}`);
    expect(reply).toMatchObject({ status: 400, body: { errorCode: "STREAM_PRIVATE_LINK_IN_USE" } });
  });
});

describe("stream processors", () => {
  const body = { name: "orders-kafka", type: "Kafka", bootstrapServers: "b-2.example.net:9098" };

  it("are listed by workspace, with their states", async () => {
    atlas
      .project()
      .processors("orders")
      .put(processor("copy", "orders-kafka", "main"), { route: ["STARTED"] });
    const { results } = (await client.send("GET", "/streams/orders/processors")).body;
    expect(results).toMatchObject([{ _id: expect.any(String), name: "copy", state: "STARTED" }]);
    expect((await client.send("GET", "/streams/nowhere/processors")).status).toBe(404);
  });

  it.each([
    ["reads from it", processor("copy", "orders-kafka", "main")],
    ["writes to it and has it as its dead-letter queue", processor("copy", "main", "orders-kafka")],
    ["calls it", { name: "copy", pipeline: [{ $https: { connectionName: "orders-kafka" } }] }],
  ])(
    "keep a connection from being deleted or changed while one runs and %s, if so configured",
    async (_name, fields) => {
      atlas
        .project()
        .processors("orders")
        .put(fields, { route: ["STARTED"] });
      atlas.configure({ answers: { deleteOfUsed: "refused", updateOfUsed: "refused" } });
      expect([(await client.send("DELETE", PARENT)).status, (await client.send("PATCH", PARENT, body)).status]).toEqual(
        [409, 409],
      );
      expect([atlas.refused, atlas.declined.length]).toEqual([[], 2]);
      atlas.project().processors("orders").follow("copy", ["STOPPED"]);
      expect([(await client.send("PATCH", PARENT, body)).status, (await client.send("DELETE", PARENT)).status]).toEqual(
        [200, 202],
      );
    },
  );

  it("of other connections keep nothing", async () => {
    atlas
      .project()
      .processors("orders")
      .put(processor("copy", "main", "other"), { route: ["STARTED"] });
    atlas.configure({ answers: { deleteOfUsed: "refused" } });
    expect((await client.send("DELETE", PARENT)).status).toBe(202);
  });
});

function idOfOnly(): string {
  return atlas.project().failoverConnections("orders", "orders-kafka").all()[0]?.id ?? "";
}
