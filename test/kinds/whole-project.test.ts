import { describe, expect, it } from "vitest";
import { stateOf } from "../../sandbox/atlas/collection.ts";
import { type Account, OWNER, PROJECT_ID, READER } from "../../sandbox/atlas/index.ts";
import { PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { act, actions, applied, FULL, openAtlas, outcomes, SECRETS, written } from "./project.ts";

const AS_SERVER = { spelling: "server", shuffle: true, connectionsHidden: 2 } as const;

/** A file of the test project with these maps. */
function file(maps: object): string {
  return JSON.stringify({ version: 1, name: "test", projectId: PROJECT_ID, ...maps });
}

const HOME = { cloudProvider: "AWS", region: "VIRGINIA_USA" };
const S3_LINK = PRIVATE_LINKS["AWS/S3"];
const S3 = { type: "S3", aws: { roleArn: "arn:aws:iam::123456789012:role/atlas-s3" } };
const overLink = (privateLink: string) => ({ access: { type: "PRIVATE_LINK", privateLink } });

describe("the example with every kind and all ten types of connections", () => {
  it("plans, is applied in a legal order, and plans empty", async () => {
    const atlas = await openAtlas(AS_SERVER);
    const linksAtPost: string[] = [];
    atlas.on((moment, { method, path, body }) => {
      if (moment !== "arrived" || method !== "POST" || !path.endsWith("/connections")) return;
      const { networking, publicPrivateNetworking } = body as Record<string, { access?: { connectionId?: string } }>;
      const id = (networking ?? publicPrivateNetworking)?.access?.connectionId;
      const link = id === undefined ? undefined : atlas.project().privateLinks.get(id);
      if (id !== undefined) linksAtPost.push(link === undefined ? "none" : stateOf(link));
    });

    const planned = await act(atlas, { file: FULL });
    expect(planned.outputs).toMatchObject({ result: "changes", "create-count": "18", "update-count": "0" });
    expect(atlas.writes).toEqual([]);
    expect(planned.summary).toContain(
      "# networking.access.privateLink: known after privateLinks/orders-msk is created",
    );

    const run = await applied(atlas, FULL);
    expect(run.outputs).toMatchObject({ result: "applied", "create-count": "18", "failure-reason": "" });
    expect(run.exitCode).toBe(0);
    const log = written(atlas);
    expect(log.filter((line) => line === "POST /streams orders")).toHaveLength(1);
    const firstConnection = log.findIndex((line) => line.startsWith("POST /streams/orders/connections"));
    expect(log.indexOf("POST /streams orders")).toBeLessThan(firstConnection);
    expect(linksAtPost).toEqual(["DONE", "DONE", "DONE"]);
    const inside = atlas.writes.filter(({ path }) => path.includes("/connections"));
    expect(inside).toHaveLength(12);
    for (const [index, request] of inside.entries()) {
      expect(request.arrivedAt).toBeGreaterThanOrEqual(inside[index - 1]?.leftAt ?? 0);
    }

    const again = await act(atlas, { file: FULL });
    expect(again.outputs).toMatchObject({ result: "no-changes", "unchanged-count": "18", "unmanaged-count": "0" });
    for (const { log: text, summary, outputs, report } of [planned, run, again]) {
      const everything = [
        text.replaceAll(/^::add-mask::.*$/gm, ""),
        summary,
        JSON.stringify(outputs),
        JSON.stringify(report),
      ];
      for (const secret of Object.values(SECRETS)) expect(everything.join("\n")).not.toContain(secret);
    }
  });

  it("is exported as a file that plans empty without a variable", async () => {
    const atlas = await openAtlas(AS_SERVER);
    await applied(atlas, FULL);
    const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
    const exported = await act(atlas, { command: "export", inputs });
    expect(exported.outputs.result).toBe("exported");
    const text = await exported.read("exported.yaml");
    expect(text).toContain("privateLink: msk-orders");
    expect(text).not.toMatch(/connectionId|cannot be declared/);
    expect(text).toContain(
      "# STREAMS_ORDERS_ORDERS_KAFKA_PASSWORD: the value of authentication.password, to be passed to the steps of apply",
    );
    expect(text).toContain("env: STREAMS_ORDERS_WEBHOOK_AUTHORIZATION");
    expect(text).not.toContain(SECRETS.WEBHOOK_AUTHORIZATION);

    const planned = await act(atlas, { file: text });
    expect(actions(planned)).toEqual({});
    expect(planned.outputs).toMatchObject({ result: "no-changes", "unchanged-count": "18", "unmanaged-count": "0" });
  });

  it("says so where the account may not list connections, instead of exporting half of them", async () => {
    const account: Account = { ...READER, roles: ["Project Read Only"] };
    const atlas = await openAtlas({ accounts: [OWNER, account] });
    await applied(atlas, FULL);
    const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
    const text = await (await act(atlas, { command: "export", account, inputs })).read("exported.yaml");
    expect(text).toContain("# not readable with this account: connections of orders");
    expect(text).toContain("# not readable with this account: backupPrivateEndpoints");
  });
});

describe("a failure", () => {
  it("of a link leaves its connection skipped and all else done; the next run finishes", async () => {
    const atlas = await openAtlas();
    const route = ["IDLE", "WORKING", "FAILED"];
    atlas.fate({
      kind: "privateLinks",
      where: ({ vendor }) => vendor === "MSK",
      times: 1,
      route,
      errorMessage: "no policy",
    });
    const first = await applied(atlas, FULL);
    expect(first.exitCode).toBe(1);
    expect(first.outputs).toMatchObject({ result: "applied-in-part", "failure-reason": "resource-failed" });
    const {
      "privateLinks/orders-msk": link,
      "workspaces/orders/connections/orders-kafka": kafka,
      "workspaces/orders/connections/orders-kafka/failoverConnections/OHIO_USA": failover,
      ...rest
    } = outcomes(first);
    expect([link, kafka, failover]).toEqual(["failed", "skipped", "skipped"]);
    expect(new Set(Object.values(rest))).toEqual(new Set(["done"]));

    const second = await applied(atlas, FULL);
    expect(outcomes(second)).toEqual({
      "privateLinks/orders-msk": "done",
      "workspaces/orders/connections/orders-kafka": "done",
      "workspaces/orders/connections/orders-kafka/failoverConnections/OHIO_USA": "done",
    });
    expect((await act(atlas, { file: FULL })).outputs.result).toBe("no-changes");
  });

  it("takes nothing away before what its successor stands on is usable", async () => {
    const atlas = await openAtlas();
    const maps = (privateLink: string) => ({
      workspaces: {
        orders: { dataProcessRegion: HOME, connections: { archive: { ...S3, networking: overLink(privateLink) } } },
      },
    });
    await applied(atlas, file({ privateLinks: { old: S3_LINK }, ...maps("old") }));
    atlas.fate({ kind: "privateLinks", route: ["IDLE", "FAILED"] });
    atlas.forget();
    const links = { old: S3_LINK, next: PRIVATE_LINKS["AWS/LAMBDA"] };
    const moved = await applied(atlas, file({ privateLinks: links, ...maps("next") }), {
      "allowed-actions": "create, replace",
    });
    expect(outcomes(moved)).toEqual({
      "privateLinks/next": "failed",
      "workspaces/orders/connections/archive": "skipped",
    });
    expect(written(atlas)).toEqual(["POST /streams/privateLinkConnections"]);
  });
});

describe("a link that connections use", () => {
  const LINK = PRIVATE_LINKS["AWS/CONFLUENT dedicated"];
  const KAFKA = { type: "Kafka", bootstrapServers: "b-1.example.net:9092", security: { protocol: "SSL" } };
  const maps = (link: object, more: object = {}) => ({
    privateLinks: { payments: link },
    workspaces: {
      orders: {
        dataProcessRegion: HOME,
        connections: { payments: { ...KAFKA, networking: overLink("payments") }, clicks: { ...S3 }, ...more },
      },
    },
  });
  const MOVED = { ...LINK, dnsSubDomain: [] };
  const REPLACE = { "allowed-actions": "create, update, replace, delete", "max-deletes": "2" };

  it("is replaced with the declared ones: away, gone, anew, and back", async () => {
    const atlas = await openAtlas({ connectionsHidden: 1 });
    await applied(atlas, file(maps(LINK)));
    atlas.forget();
    const planned = await act(atlas, { file: file(maps(MOVED)), inputs: REPLACE });
    expect(actions(planned)).toEqual({
      "privateLinks/payments": "replace immutable-field",
      "workspaces/orders/connections/payments": "replace dependency-replaced",
    });
    const one = await applied(atlas, file(maps(MOVED)), { ...REPLACE, "max-deletes": "1" });
    expect(one.outputs).toMatchObject({ result: "refused", "failure-reason": "deletes-blocked" });

    const run = await applied(atlas, file(maps(MOVED)), REPLACE);
    expect(run.outputs).toMatchObject({ result: "applied", "replace-count": "2" });
    expect(written(atlas).map((line) => line.replace(/[a-f0-9]{24}/, "ID"))).toEqual([
      "DELETE /streams/orders/connections/payments",
      "DELETE /streams/privateLinkConnections/ID",
      "POST /streams/privateLinkConnections",
      "POST /streams/orders/connections payments",
    ]);
    expect((await act(atlas, { file: file(maps(MOVED)) })).outputs.result).toBe("no-changes");
  });

  it.each([
    ["of a workspace of the file", "orders"],
    ["of a workspace that the file does not mention", "elsewhere"],
  ])("is not taken away under an undeclared one %s", async (_, workspace) => {
    const atlas = await openAtlas();
    await applied(atlas, file(maps(LINK)));
    const [link] = atlas.project().privateLinks.all();
    if (workspace !== "orders") atlas.project().workspaces.put({ name: workspace, dataProcessRegion: HOME });
    const networking = { access: { type: "PRIVATE_LINK", connectionId: link?.id ?? "" } };
    atlas
      .project()
      .connections(workspace)
      .put({ name: "stray", ...S3, networking });
    atlas.forget();
    const planned = await act(atlas, { file: file(maps(MOVED)), inputs: REPLACE });
    expect(planned.exitCode).toBe(0);
    expect(planned.report.targets[0].resources[0]).toMatchObject({
      address: "privateLinks/payments",
      reason: "in-use",
      usedBy: expect.arrayContaining([`${workspace}/stray`, "workspaces/orders/connections/payments"]),
    });
    const run = await applied(atlas, file(maps(MOVED)), REPLACE);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: "refused", "failure-reason": "in-use" });
    expect(atlas.writes).toEqual([]);
  });

  it("goes after them where the file asks for both to be absent", async () => {
    const atlas = await openAtlas();
    await applied(atlas, file(maps(LINK)));
    atlas.forget();
    const gone = maps(
      { ...LINK, ensure: "absent" },
      { payments: { ...KAFKA, ensure: "absent", networking: overLink("payments") } },
    );
    const run = await applied(atlas, file(gone), REPLACE);
    expect(run.outputs).toMatchObject({ result: "applied", "delete-count": "2" });
    expect(written(atlas)[0]).toBe("DELETE /streams/orders/connections/payments");
    expect(atlas.project().privateLinks.all()).toEqual([]);
  });
});

describe("a workspace", () => {
  it("that is not there and whose region is not said is a problem at its line, and nothing is written", async () => {
    const atlas = await openAtlas();
    const text =
      "version: 1\nprojectId: 6650a1b2c3d4e5f601234567\nworkspaces:\n  orders:\n    connections:\n      sample_stream_solar: { type: Sample }\n";
    const run = await applied(atlas, text);
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ result: "invalid", "failure-reason": "config-invalid" });
    expect(run.report.targets[0].problems).toMatchObject([{ line: 4, column: 3, address: "workspaces/orders" }]);
    expect(run.log).toContain("add `dataProcessRegion` to have it created");
    expect(actions(run)).toEqual({
      "workspaces/orders": "unknown missing",
      "workspaces/orders/connections/sample_stream_solar": "unknown missing",
    });
    expect(atlas.writes).toEqual([]);
  });

  it("that is there needs no region, and is never replaced", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put({ name: "orders", dataProcessRegion: HOME });
    const solar = { sample_stream_solar: { type: "Sample" } };
    expect((await applied(atlas, file({ workspaces: { orders: { connections: solar } } }))).outputs.result).toBe(
      "applied",
    );
    atlas.forget();
    const dataProcessRegion = { cloudProvider: "AZURE", region: "eastus2" };
    const connections = { ...solar, archive: { ...S3 } };
    const inputs = { "allowed-actions": "create, update, replace, delete", "max-deletes": "9" };
    const run = await applied(atlas, file({ workspaces: { orders: { dataProcessRegion, connections } } }), inputs);
    expect(run.report.targets[0].resources[0]).toMatchObject({ action: "replace", allowed: false });
    expect(written(atlas)).toEqual(["POST /streams/orders/connections archive"]);
  });

  it("is changed in place, and told where Atlas keeps the old value", async () => {
    const atlas = await openAtlas({ spelling: "server" });
    const workspaces = (region: string, tier: string) =>
      file({ workspaces: { orders: { dataProcessRegion: { ...HOME, region }, streamConfig: { tier } } } });
    await applied(atlas, workspaces("VIRGINIA_USA", "SP10"));
    atlas.forget();
    expect((await applied(atlas, workspaces("OHIO_USA", "SP30"))).outputs.result).toBe("applied");
    expect(atlas.writes.map(({ body }) => body)).toEqual([
      { cloudProvider: "AWS", region: "OHIO_USA", streamConfig: { tier: "SP30" } },
    ]);
    atlas.configure({ keepWorkspaceRegion: true });
    const kept = await applied(atlas, workspaces("OREGON_USA", "SP30"));
    expect(kept.outputs).toMatchObject({ result: "applied-in-part", "failure-reason": "resource-failed" });
    expect(kept.log).toContain("still has the old dataProcessRegion.region");
  });

  it("is deleted only where the file says so and nothing is in it", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put({ name: "orders", dataProcessRegion: HOME });
    atlas.project().connections("orders").put({ name: "stray", type: "Sample" });
    const inputs = { "allowed-actions": "delete" };
    const absent = file({ workspaces: { orders: { ensure: "absent" } } });
    const refused = await applied(atlas, absent, inputs);
    expect(refused.outputs).toMatchObject({ result: "refused", "failure-reason": "in-use" });
    expect(refused.report.targets[0].resources[0].usedBy).toEqual(["orders/stray"]);
    atlas.project().connections("orders").remove("stray");
    expect((await applied(atlas, absent, inputs)).outputs.result).toBe("applied");
    expect(atlas.project().workspaces.all()).toEqual([]);
  });
});

describe("accounts with few rights", () => {
  it("that may not list connections read the declared ones by name, and say what they cannot see", async () => {
    const account: Account = { ...READER, roles: ["Project Read Only"] };
    const atlas = await openAtlas({ accounts: [OWNER, account], spelling: "server" });
    const maps = { workspaces: MIXED.workspaces };
    await applied(atlas, file(maps));
    const same = await act(atlas, { account, file: file(maps) });
    expect(same.outputs).toMatchObject({ result: "no-changes", "unchanged-count": "3", "unmanaged-count": "0" });
    expect(same.log).toContain("this account may not list connections; the declared ones were read by name");
    atlas.project().connections("orders").remove("clicks");
    const planned = await act(atlas, { account, file: file(maps) });
    expect(actions(planned)).toEqual({ "workspaces/orders/connections/clicks": "create missing" });
  });

  it("that may not read backup endpoints leave them unknown; what the owner then creates is what was shown", async () => {
    const atlas = await openAtlas({ accounts: [OWNER, READER] });
    const planned = await act(atlas, { account: READER, file: file(MIXED) });
    expect(planned.outputs).toMatchObject({ result: "changes", "create-count": "3" });
    expect(actions(planned)["backupPrivateEndpoints/virginia"]).toBe("unknown unreadable");
    const run = await applied(atlas, file(MIXED));
    expect(run.outputs).toMatchObject({ result: "applied", "plan-digest": planned.outputs["plan-digest"] });
    expect(atlas.counts.createGroupBackupPrivateEndpoint).toBe(1);
  });
});

const MIXED = {
  workspaces: { orders: { dataProcessRegion: HOME, connections: { archive: S3, clicks: S3 } } },
  backupPrivateEndpoints: { virginia: { cloudProvider: "AWS", regionName: "US_EAST_1" } },
};

describe("a connection", () => {
  const webhook = (fields: object) =>
    file({
      workspaces: {
        orders: {
          dataProcessRegion: HOME,
          connections: {
            webhook: { type: "Https", url: "https://hooks.example.net/orders", headers: { a: "1", b: "2" }, ...fields },
          },
        },
      },
    });

  it("loses a header by emptying the map first, and the last one by nothing more", async () => {
    const atlas = await openAtlas({ spelling: "server" });
    await applied(atlas, webhook({}));
    atlas.forget();
    const env = { WEBHOOK_AUTHORIZATION: "Bearer header-of-the-test" };
    const headers = { a: "1", c: { env: "WEBHOOK_AUTHORIZATION" } };
    expect((await act(atlas, { command: "apply", file: webhook({ headers }), env })).outputs.result).toBe("applied");
    expect((await applied(atlas, webhook({ headers: {} }))).outputs.result).toBe("applied");
    const head = { name: "webhook", type: "Https" };
    expect(atlas.writes.map(({ body }) => body)).toEqual([
      { ...head, headers: {} },
      { ...head, headers: { a: "1", c: "Bearer header-of-the-test" } },
      { ...head, headers: {} },
    ]);
    expect((await act(atlas, { file: webhook({ headers: {} }) })).outputs.result).toBe("no-changes");
  });

  it("whose variable is missing is found before the first write, and only where its value is to be sent", async () => {
    const atlas = await openAtlas();
    const first = await act(atlas, { command: "apply", file: FULL });
    expect(first.outputs).toMatchObject({ result: "invalid", "failure-reason": "config-invalid" });
    expect(first.log).toContain("`ORDERS_KAFKA_PASSWORD` is not set, or empty");
    expect(atlas.writes).toEqual([]);
    await applied(atlas, FULL);
    atlas.forget();
    const changed = FULL.replace("Cluster0", "Cluster1").replace("scope: kafka", "scope: streams");
    const env = { PAYMENTS_CLIENT_SECRET: "client-secret-of-the-test" };
    expect((await act(atlas, { command: "apply", file: changed, env })).outputs.result).toBe("applied");
    expect(atlas.writes.map(({ body }) => body)).toContainEqual({
      name: "main-cluster",
      type: "Cluster",
      clusterName: "Cluster1",
    });
    expect(atlas.writes.map(({ body }) => body)).toContainEqual({
      name: "payments-kafka",
      type: "Kafka",
      authentication: {
        mechanism: "OAUTHBEARER",
        method: "OIDC",
        clientId: "atlas-streams",
        clientSecret: "client-secret-of-the-test",
        tokenEndpointUrl: "https://login.example.net/oauth2/token",
        scope: "streams",
      },
    });
    expect(atlas.writes).toHaveLength(2);
  });

  it("whose create lost its answer, and which Atlas hides for long, is made once", async () => {
    // A name may be sent again: that Atlas refuses it says that the first one arrived.
    const atlas = await openAtlas({ connectionsHidden: 12 }, ["duplicate"]);
    atlas.fault({ method: "POST", path: /\/connections$/, phase: "after", act: "reset" });
    const connections = { sample_stream_solar: { type: "Sample" } };
    const run = await applied(atlas, file({ workspaces: { orders: { dataProcessRegion: HOME, connections } } }));
    expect(run.outputs).toMatchObject({ result: "applied", "create-count": "2" });
    expect(atlas.counts.createGroupStreamConnection).toBe(1);
  });

  it("that Atlas is still deploying is deleted once it is ready", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put({ name: "orders", dataProcessRegion: HOME });
    const route = ["PENDING", "PENDING", "PENDING", "READY"];
    atlas
      .project()
      .connections("orders")
      .put({ name: "archive", ...S3 }, { route });
    const absent = file({ workspaces: { orders: { connections: { archive: { ...S3, ensure: "absent" } } } } });
    const run = await applied(atlas, absent, { "allowed-actions": "delete" });
    expect(run.outputs.result).toBe("applied");
    expect(atlas.busy.length).toBeGreaterThan(0);
    expect(atlas.project().connections("orders").all()).toEqual([]);
  });
});

describe("connections without an id", () => {
  it.each([{ connectionId: "absent" }, { connectionId: "empty" }, { connectionId: "null" }] as const)(
    "are planned, made, compared and exported as others are: %j",
    async (answers) => {
      const atlas = await openAtlas({ answers });
      const made = await applied(atlas, FULL);
      expect(made.outputs).toMatchObject({ result: "applied", "failed-count": "0" });
      const kafka = "workspaces/orders/connections/orders-kafka";
      expect(JSON.parse(made.outputs.resources ?? "{}")[kafka]).toMatchObject({ id: null, state: "READY" });
      expect((await act(atlas, { file: FULL })).outputs.result).toBe("no-changes");
      const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
      const exported = await act(atlas, { command: "export", inputs });
      const again = await act(atlas, { file: await exported.read("exported.yaml") });
      expect(again.outputs).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
      const gone = FULL.replace("webhook:\n", "webhook:\n        ensure: absent\n");
      expect((await applied(atlas, gone, { "allowed-actions": "delete" })).outputs.result).toBe("applied");
      expect(atlas.project().connections("orders").get("webhook")).toBeUndefined();
    },
  );
});
