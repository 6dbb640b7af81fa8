import { describe, expect, it } from "vitest";
import { type Account, OWNER, PROJECT_ID, READER } from "../../sandbox/atlas/index.ts";
import { CONNECTIONS, FAILOVER_CONNECTION, PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { loadTarget } from "../../src/config/load.ts";
import { makeAddress } from "../../src/engine/model/address.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { failoverConnection } from "../../src/kinds/failover-connection.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { desired, LINK_ID, recorder } from "./calls.ts";
import { act, actions, applied, openAtlas, outcomes, written } from "./project.ts";

const HOME = { cloudProvider: "AWS", region: "VIRGINIA_USA" };
const OHIO = { cloudProvider: "AWS", region: "OHIO_USA" };
const ENV = { KAFKA_PASSWORD: "kafka-password-of-the-test", OHIO_PASSWORD: "ohio-password-of-the-test" };

const KAFKA = {
  type: "Kafka",
  bootstrapServers: "b-1.orders.example.net:9096",
  security: { protocol: "SASL_SSL" },
  authentication: { mechanism: "SCRAM-512", username: "atlas", password: { env: "KAFKA_PASSWORD" } },
};

const IN_OHIO = {
  bootstrapServers: "b-1.orders-ohio.example.net:9098",
  security: { protocol: "SASL_SSL" },
  authentication: { mechanism: "SCRAM-512", username: "atlas", password: { env: "OHIO_PASSWORD" } },
};

const CLUSTER = { type: "Cluster", clusterName: "Cluster0" };

interface Shop {
  readonly workspace?: object;
  readonly connection?: object;
  readonly failover?: object | null;
  readonly privateLinks?: object;
}

/** A file with one workspace, one connection and one failover connection. */
function file({ workspace, connection = KAFKA, failover = IN_OHIO, privateLinks = {} }: Shop = {}): string {
  const inside = failover === null ? {} : { failoverConnections: { OHIO_USA: failover } };
  return JSON.stringify({
    version: 1,
    name: "test",
    projectId: PROJECT_ID,
    privateLinks,
    workspaces: {
      shop: {
        ...(workspace ?? { dataProcessRegion: HOME, failoverRegions: [OHIO] }),
        connections: { orders: { ...connection, ...inside } },
      },
    },
  });
}

const FAILOVER = "workspaces/shop/connections/orders/failoverConnections/OHIO_USA";

function problemsOf(text: string): readonly string[] {
  const { problems } = loadTarget(Buffer.from(text), "x.yaml", KINDS, { projectId: PROJECT_ID });
  expect(problems.every(({ address }) => address === FAILOVER)).toBe(true);
  return problems.map((problem) => problemText(problem).replace(/^x\.yaml:1:\d+ /, ""));
}

describe("the shape of a failover connection", () => {
  it.each<[string, Shop]>([
    ["Kafka", {}],
    ["a cluster", { connection: CLUSTER, failover: { clusterName: "Cluster1" } }],
    ["a workspace of which the file says nothing", { workspace: {} }],
  ])("takes %s", (_, shop) => {
    expect(problemsOf(file(shop))).toEqual([]);
  });

  it.each<[string, Shop, string]>([
    [
      "a region that the workspace lacks",
      { workspace: { dataProcessRegion: HOME, failoverRegions: [{ cloudProvider: "AWS", region: "OREGON_USA" }] } },
      "the workspace cannot fail over to `OHIO_USA`; its `failoverRegions` are `OREGON_USA`",
    ],
    [
      "a workspace that cannot fail over",
      { workspace: { dataProcessRegion: HOME, failoverRegions: [] } },
      "the workspace cannot fail over to `OHIO_USA`; add it to the workspace's `failoverRegions`",
    ],
    [
      "a connection of another type",
      { connection: { type: "S3", aws: { roleArn: "arn:aws:iam::123456789012:role/r" } } },
      "S3 connections have no failover connections; remove it: Atlas has them for Kafka and Cluster connections",
    ],
    [
      "the fields of another type",
      { failover: { clusterName: "Cluster1" } },
      "these are the fields of Cluster, and the connection's type is Kafka; write the fields of Kafka",
    ],
    ["a body that names another parent", { failover: { ...IN_OHIO, name: "payments" } }, "unknown key `name`"],
    ["a type of its own", { failover: { ...IN_OHIO, type: "Kafka" } }, "unknown key `type`"],
    [
      "a literal password",
      { failover: { ...IN_OHIO, authentication: { mechanism: "PLAIN", username: "u", password: "x" } } },
      "holds a literal value",
    ],
  ])("refuses %s", (_, shop, problem) => {
    expect(problemsOf(file(shop))).toEqual([expect.stringContaining(problem)]);
  });
});

describe("a failover connection compared", () => {
  const { authentication, ...shown } = FAILOVER_CONNECTION;
  const live = failoverConnection.live.parse({
    ...shown,
    id: LINK_ID,
    state: "READY",
    authentication: { mechanism: "SCRAM-512", username: "atlas" },
    networking: { access: { type: "PUBLIC" } },
    links: [],
  });

  it("is equal to what Atlas makes of it, and is found by its region", () => {
    const spec = failoverConnection.spec.parse(IN_OHIO);
    expect(authentication).toBeDefined();
    expect(failoverConnection.differences(spec, live, () => undefined)).toEqual([]);
    expect(failoverConnection.liveKeys(live)).toEqual(failoverConnection.desiredKeys(spec, "OHIO_USA").flat());
    expect(failoverConnection.describe(live)).not.toHaveProperty("type");
  });

  it("sends its parent's name, which Atlas insists on", async () => {
    const { atlas, calls } = recorder({ id: LINK_ID });
    const spec = failoverConnection.spec.parse(IN_OHIO);
    const parent = makeAddress("connections", "orders", makeAddress("workspaces", "shop"));
    const wanted = { ...desired(spec, "OHIO_USA"), parent };
    expect(await failoverConnection.create?.(atlas, wanted)).toBe(LINK_ID);
    const differences = failoverConnection.differences(
      failoverConnection.spec.parse({ ...IN_OHIO, bootstrapServers: "c.example:1" }),
      live,
      () => undefined,
    );
    await failoverConnection.update?.(atlas, wanted, live, differences);
    await failoverConnection.remove?.(atlas, live, parent);
    const path = "/streams/shop/connections/orders/failoverConnections";
    const head = { name: "orders", type: "Kafka" };
    expect(calls).toMatchObject([
      ["POST", path, { ...head, region: "OHIO_USA", bootstrapServers: IN_OHIO.bootstrapServers }],
      ["PATCH", `${path}/${LINK_ID}`, { ...head, bootstrapServers: IN_OHIO.bootstrapServers }],
      ["DELETE", `${path}/${LINK_ID}`],
    ]);
  });
});

describe("failover connections in a project", () => {
  it("are created after their connection is ready, changed in place, deleted, and plan empty after each", async () => {
    const atlas = await openAtlas({ spelling: "server", shuffle: true });
    const apply = (text: string, allowed = "create, update, delete") =>
      act(atlas, { command: "apply", file: text, env: ENV, inputs: { "allowed-actions": allowed } });
    expect((await apply(file())).outputs).toMatchObject({ result: "applied", "create-count": "3" });
    expect(written(atlas)).toEqual([
      "POST /streams shop",
      "POST /streams/shop/connections orders",
      "POST /streams/shop/connections/orders/failoverConnections orders",
    ]);
    expect((await act(atlas, { file: file() })).outputs.result).toBe("no-changes");

    const changed = { ...IN_OHIO, bootstrapServers: "b-2.orders-ohio.example.net:9098" };
    expect(actions(await act(atlas, { file: file({ failover: changed }) }))).toEqual({ [FAILOVER]: "update differs" });
    expect((await apply(file({ failover: changed }))).outputs.result).toBe("applied");
    const gone = { ...changed, ensure: "absent" };
    expect((await apply(file({ failover: gone }))).outputs.result).toBe("applied");
    expect(atlas.project().failoverConnections("shop", "orders").all()).toEqual([]);
  });

  it("are replaced with their connection, and the connection with its link", async () => {
    const atlas = await openAtlas();
    const over = (privateLink: string) => ({ access: { type: "PRIVATE_LINK", privateLink } });
    const at = (vendor: "AWS/S3" | "AWS/LAMBDA") => ({
      privateLinks: { one: PRIVATE_LINKS["AWS/S3"], two: PRIVATE_LINKS["AWS/LAMBDA"] },
      connection: { ...KAFKA, networking: over(vendor === "AWS/S3" ? "one" : "two") },
    });
    const inputs = { "allowed-actions": "create, replace", "max-deletes": "5" };
    const apply = (text: string) => act(atlas, { command: "apply", file: text, env: ENV, inputs });
    await apply(file(at("AWS/S3")));
    atlas.forget();
    const moved = await apply(file(at("AWS/LAMBDA")));
    expect(outcomes(moved)).toEqual({ "workspaces/shop/connections/orders": "done", [FAILOVER]: "done" });
    expect(written(atlas)).toEqual([
      expect.stringMatching(/^DELETE .*\/failoverConnections\//),
      "DELETE /streams/shop/connections/orders",
      "POST /streams/shop/connections orders",
      "POST /streams/shop/connections/orders/failoverConnections orders",
    ]);
    expect((await act(atlas, { file: file(at("AWS/LAMBDA")) })).outputs.result).toBe("no-changes");
  });

  it("keep a link that they use from being deleted, declared or not", async () => {
    const atlas = await openAtlas();
    const link = PRIVATE_LINKS["AWS/S3"];
    await act(atlas, { command: "apply", file: file({ failover: null, privateLinks: { one: link } }), env: ENV });
    const id = atlas.project().privateLinks.all()[0]?.id ?? "";
    const access = { type: "PRIVATE_LINK", connectionId: id };
    atlas
      .project()
      .failoverConnections("shop", "orders")
      .put({ ...FAILOVER_CONNECTION, name: "orders", networking: { access } });
    const absent = file({ failover: null, privateLinks: { one: { ...link, ensure: "absent" } } });
    const planned = await act(atlas, { file: absent });
    expect(planned.report.targets[0].resources[0]).toMatchObject({
      action: "delete",
      reason: "in-use",
      usedBy: ["shop/orders/OHIO_USA"],
    });
    const run = await act(atlas, { command: "apply", file: absent, env: ENV, inputs: { "allowed-actions": "delete" } });
    expect(run.outputs).toMatchObject({ result: "refused", "failure-reason": "in-use" });
    expect(atlas.project().privateLinks.all()).toHaveLength(1);
  });

  it("are a problem where Atlas's workspace lacks the region and the file does not say it", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put({ name: "shop", dataProcessRegion: HOME });
    const run = await act(atlas, { command: "apply", file: file({ workspace: {} }), env: ENV });
    expect(run.outputs).toMatchObject({ result: "invalid", "failure-reason": "config-invalid" });
    expect(run.log).toContain("the workspace cannot fail over to `OHIO_USA`");
    expect(atlas.writes).toEqual([]);
  });

  it("are unknown to an account that may not read them, never missing, and that is said once", async () => {
    const account: Account = { ...READER, roles: ["Project Read Only", "Project Data Access Read Only"] };
    const atlas = await openAtlas({ accounts: [OWNER, account] });
    await act(atlas, { command: "apply", file: file(), env: ENV });
    const planned = await act(atlas, { account, file: file() });
    expect(actions(planned)).toEqual({ [FAILOVER]: "unknown unreadable" });
    expect(planned.report.targets[0].unreadable).toEqual([
      expect.objectContaining({
        kind: "failoverConnections",
        reason: expect.stringContaining("Project Stream Processing Manager"),
      }),
    ]);
  });

  it("are listed only where the file has their key, and exported where they can be", async () => {
    const atlas = await openAtlas();
    await act(atlas, { command: "apply", file: file(), env: ENV });
    atlas
      .project()
      .connections("shop")
      .put({ ...CONNECTIONS.Cluster, name: "main" });
    atlas
      .project()
      .connections("shop")
      .put({ ...CONNECTIONS.S3, name: "archive" });
    atlas.forget();
    await act(atlas, { file: file({ failover: null }) });
    expect(atlas.counts.listGroupStreamConnectionFailoverConnections ?? 0).toBe(0);
    const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
    const exported = await act(atlas, { command: "export", inputs });
    const text = await exported.read("exported.yaml");
    expect(text).toMatch(/failoverConnections:\n( +#.*\n)* {10}OHIO_USA:\n/);
    const again = await act(atlas, { file: text });
    expect(again.outputs).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
    expect((await applied(atlas, text)).outputs.result).toBe("no-changes");
  });
});
