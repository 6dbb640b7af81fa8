import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type AtlasOptions, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { BACKUP_ENDPOINT, type PairName, PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { type RawClient, rawClient } from "./atlas-client.ts";

const LINKS = "/streams/privateLinkConnections";
const MSK = PRIVATE_LINKS["AWS/MSK"];

let atlas: SandboxAtlas;
let client: RawClient;

async function start(options: AtlasOptions = {}): Promise<void> {
  await atlas?.close();
  atlas = await startAtlas(options);
  client = await rawClient(atlas);
}

beforeEach(() => start());
afterEach(() => atlas.close());

async function create(body: object): Promise<string> {
  return (await client.send("POST", LINKS, body)).body._id;
}

/** The states that this many reads of one link show; a status where there is none. */
async function statesOf(id: string, count: number): Promise<readonly (string | number)[]> {
  const states = [];
  for (let read = 0; read < count; read += 1) {
    const { status, body } = await client.send("GET", `${LINKS}/${id}`);
    states.push(status === 200 ? body.state : status);
  }
  return states;
}

describe("a link changes when it is read", () => {
  it("IDLE, WORKING, DONE, and after its deletion DELETE_REQUESTED, DELETING, gone", async () => {
    const id = await create(MSK);
    expect(await statesOf(id, 4)).toEqual(["IDLE", "WORKING", "DONE", "DONE"]);
    const gone = await client.send("DELETE", `${LINKS}/${id}`);
    expect([gone.status, gone.body]).toEqual([202, {}]);
    expect(await statesOf(id, 3)).toEqual(["DELETE_REQUESTED", "DELETING", 404]);
  });

  it("a list reads every link, its later pages read none", async () => {
    const ids = [await create(MSK), await create(PRIVATE_LINKS["AWS/S3"])];
    for (const page of [1, 2, 2]) await client.send("GET", `${LINKS}?itemsPerPage=1&pageNum=${page}`);
    expect(await Promise.all(ids.map((id) => statesOf(id, 1)))).toEqual([["WORKING"], ["WORKING"]]);
  });

  it("on another route, for all or for the next one only", async () => {
    await start({ lifecycle: { privateLink: ["PROVISIONING_2", "DONE"] } });
    atlas.fate({
      kind: "privateLinks",
      where: (fields) => fields.vendor === "S3",
      times: 1,
      route: ["FAILED"],
      errorMessage: "no such service",
    });
    const [msk, failed, second] = [
      await create(MSK),
      await create(PRIVATE_LINKS["AWS/S3"]),
      await create(PRIVATE_LINKS["AWS/S3"]),
    ];
    expect(await statesOf(msk, 2)).toEqual(["PROVISIONING_2", "DONE"]);
    expect((await client.send("GET", `${LINKS}/${failed}`)).body).toMatchObject({
      state: "FAILED",
      errorMessage: "no such service",
    });
    expect(await statesOf(second, 1)).toEqual(["PROVISIONING_2"]);
  });

  it("or by the clock alone", async () => {
    await start({ clock: "manual" });
    const id = await create(MSK);
    expect(await statesOf(id, 3)).toEqual(["IDLE", "IDLE", "IDLE"]);
    atlas.advance(2);
    expect(await statesOf(id, 1)).toEqual(["DONE"]);
  });

  it("can be changed, failed and removed without a request", async () => {
    const { privateLinks } = atlas.project();
    const { id } = privateLinks.put(MSK);
    expect(await statesOf(id, 1)).toEqual(["DONE"]);
    privateLinks.change(id, { arn: "arn:aws:kafka:eu-west-1:123456789012:cluster/other/1" });
    privateLinks.fail(id, "the cluster is gone");
    expect((await client.send("GET", `${LINKS}/${id}`)).body).toMatchObject({ state: "FAILED", region: "eu-west-1" });
    privateLinks.remove(id);
    expect(await statesOf(id, 1)).toEqual([404]);
  });
});

describe("an enterprise link of Confluent", () => {
  const change = (id: string, dnsDomain: string) => client.send("PATCH", `${LINKS}/${id}`, { dnsDomain });

  it("stays WORKING with its endpoint until it has a domain, and then becomes DONE", async () => {
    const id = await create(PRIVATE_LINKS["AWS/CONFLUENT enterprise"]);
    expect(await statesOf(id, 4)).toEqual(["IDLE", "WORKING", "WORKING", "WORKING"]);
    expect((await client.send("GET", `${LINKS}/${id}`)).body.interfaceEndpointId).toMatch(/^vpce-/);
    expect((await change(id, "a.us-east-2.aws.confluent.cloud")).status).toBe(200);
    expect(await statesOf(id, 1)).toEqual(["DONE"]);
    expect((await client.send("GET", `${LINKS}/${id}`)).body.dnsDomain).toBe("a.us-east-2.aws.confluent.cloud");
  });

  it("takes another domain only while it is IDLE", async () => {
    const id = await create(PRIVATE_LINKS["AWS/CONFLUENT dedicated"]);
    expect((await change(id, "b.us-east-1.aws.confluent.cloud")).status).toBe(200);
    await statesOf(id, 3);
    expect((await change(id, "c.us-east-1.aws.confluent.cloud")).status).toBe(400);
    expect(atlas.refused).toMatchObject([{ why: "order", method: "PATCH" }]);
  });

  it.each([
    ["another field", { region: "us-east-1" }],
    ["nothing", {}],
    ["null", { dnsDomain: null }],
  ])("refuses a change of %s", async (_name, body) => {
    const id = await create(PRIVATE_LINKS["AWS/CONFLUENT enterprise"]);
    expect((await client.send("PATCH", `${LINKS}/${id}`, body)).status).toBe(400);
    expect(atlas.refused).toMatchObject([{ why: "malformed" }]);
  });

  it("is the only sort whose domain can be changed", async () => {
    const id = await create(PRIVATE_LINKS["AZURE/EVENTHUB"]);
    expect((await change(id, "other.servicebus.windows.net")).status).toBe(400);
  });
});

describe("what Atlas computes", () => {
  it.each([
    [
      "AWS/MSK",
      {
        region: "us-east-1",
        dnsDomain: expect.stringMatching(/^scram\./),
        serviceEndpointId: expect.stringMatching(/vpce-svc/),
      },
    ],
    ["GCP/PUBSUB", { dnsDomain: expect.any(String), gcpConnectionIds: [expect.any(String)] }],
    ["AZURE/EVENTHUB", { interfaceEndpointId: expect.any(String), interfaceEndpointName: expect.any(String) }],
    ["GENERIC", { vendor: "GENERIC", provider: "AZURE", region: "US_EAST_2" }],
  ] as const)("for %s", async (pair, computed) => {
    const id = await create(PRIVATE_LINKS[pair]);
    await statesOf(id, 2);
    expect((await client.send("GET", `${LINKS}/${id}`)).body).toMatchObject({ ...computed, state: "DONE", _id: id });
  });

  it("provider and vendor in capitals, though the POST echoes them", async () => {
    const created = await client.send("POST", LINKS, {
      ...PRIVATE_LINKS["GCP/PUBSUB"],
      provider: "gcp",
      vendor: "PubSub",
    });
    expect(created.body).toMatchObject({ provider: "gcp", vendor: "PubSub" });
    expect((await client.send("GET", LINKS)).body.results).toMatchObject([{ provider: "GCP", vendor: "PUBSUB" }]);
  });

  it.each([
    ["AWS/MSK", { provider: "aws", vendor: "msk", region: "US_EAST_1", links: [] }],
    ["AWS/S3", { region: "US_EAST_1" }],
    ["GCP/PUBSUB", { provider: "gcp", region: "US_EAST_4" }],
    ["AZURE/EVENTHUB", { provider: "Azure", region: "US_EAST_2", dnsDomain: "sandbox-hub.servicebus.windows.net." }],
    ["GENERIC", { region: "eastus2", serviceEndpointId: expect.stringContaining("/resourcegroups/sandbox-rg/") }],
    [
      "AWS/CONFLUENT dedicated",
      {
        vendor: "Confluent",
        dnsSubDomain: (PRIVATE_LINKS["AWS/CONFLUENT dedicated"].dnsSubDomain as string[]).toReversed(),
      },
    ],
  ] as const satisfies readonly (readonly [PairName, object])[])("%s in another spelling", async (pair, spelled) => {
    atlas.configure({ spelling: "server" });
    const id = await create(PRIVATE_LINKS[pair]);
    expect((await client.send("GET", `${LINKS}/${id}`)).body).toMatchObject(spelled);
  });

  it("leaves an empty dnsSubDomain out in another spelling", async () => {
    const id = await create(PRIVATE_LINKS["AWS/CONFLUENT enterprise"]);
    expect((await client.send("GET", `${LINKS}/${id}`)).body.dnsSubDomain).toEqual([]);
    atlas.configure({ spelling: "server" });
    expect((await client.send("GET", `${LINKS}/${id}`)).body).not.toHaveProperty("dnsSubDomain");
  });
});

describe("paging", () => {
  const put = (count: number) => {
    for (let index = 0; index < count; index += 1) atlas.project().privateLinks.put(PRIVATE_LINKS["GCP/PUBSUB"]);
  };
  const ids = async (query: string): Promise<readonly string[]> =>
    (await client.send("GET", `${LINKS}${query}`)).body.results.map((link) => link._id);

  it("gives 100 by default, up to 500, and then a short page", async () => {
    put(620);
    const lengths = await Promise.all(
      ["", "?itemsPerPage=500", "?itemsPerPage=500&pageNum=2", "?pageNum=8"].map(
        async (query) => (await ids(query)).length,
      ),
    );
    expect(lengths).toEqual([100, 500, 120, 0]);
    const { body } = await client.send("GET", `${LINKS}?itemsPerPage=500`);
    expect(body).toMatchObject({
      totalCount: 620,
      links: [{ rel: "self", href: expect.stringContaining("itemsPerPage=500") }],
    });
  });

  it("shuffles by token, every link once", async () => {
    atlas.configure({ shuffle: true });
    put(40);
    const walk = async () => (await Promise.all([1, 2].map((page) => ids(`?itemsPerPage=20&pageNum=${page}`)))).flat();
    const first = await walk();
    expect(new Set(first).size).toBe(40);
    client = await rawClient(atlas);
    expect(await walk()).not.toEqual(first);
  });

  it("lies about the count, if so told", async () => {
    atlas.configure({ totalCount: (count) => count + 7 });
    expect((await client.send("GET", LINKS)).body).toMatchObject({ results: [], totalCount: 7 });
  });
});

describe("a second link for one target", () => {
  it.each(Object.keys(PRIVATE_LINKS) as PairName[])("%s is made, or refused if so told", async (pair) => {
    await create(PRIVATE_LINKS[pair]);
    await create(PRIVATE_LINKS[pair]);
    expect(atlas.project().privateLinks.all()).toHaveLength(2);
    atlas.configure({ refuseDuplicates: true });
    const reply = await client.send("POST", LINKS, PRIVATE_LINKS[pair]);
    expect(reply).toMatchObject({ status: 400, body: { errorCode: "STREAM_PRIVATE_LINK_ALREADY_EXISTS" } });
    expect(atlas.refused).toMatchObject([{ why: "duplicate" }]);
  });

  it("in another spelling is the same target", async () => {
    atlas.configure({ refuseDuplicates: true });
    await create(PRIVATE_LINKS["AWS/S3"]);
    expect(
      (await client.send("POST", LINKS, { ...PRIVATE_LINKS["AWS/S3"], provider: "aws", region: "US_EAST_1" })).status,
    ).toBe(400);
  });
});

it("a cloud without a cluster has no links, which is no refusal", async () => {
  atlas.configure({ clusters: ["AWS"] });
  const reply = await client.send("POST", LINKS, PRIVATE_LINKS["AZURE/EVENTHUB"]);
  expect(reply.body.detail).toContain("You must have an Atlas Cluster on Azure or Azure Network Peering configured");
  expect([reply.status, atlas.refused, atlas.declined.length]).toEqual([400, [], 1]);
  expect((await client.send("POST", LINKS, MSK)).status).toBe(200);
});

it("backup endpoints can fail with their message", async () => {
  atlas.fate({ kind: "backupEndpoints", route: ["FAILED"], errorMessage: "no capacity" });
  await client.send("POST", "/backup/AWS/privateEndpoints", BACKUP_ENDPOINT);
  expect((await client.send("GET", "/backup/AWS/privateEndpoints")).body.results).toMatchObject([
    { status: "FAILED", errorMessage: "no capacity" },
  ]);
});
