import { describe, expect, it } from "vitest";
import { PROJECT_ID, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { Json, JsonObject } from "../../sandbox/atlas/json.ts";
import { CONNECTIONS, PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { actions, openAtlas } from "../kinds/project.ts";
import { ARN, connections, file, HOME, KAFKA, liveKafka } from "./atlas-files.ts";
import { actHere } from "./here.ts";

/** What Atlas shows in other words, in part or in a shape of its own: compared, exported, and told where a file cannot say it. */

const FINE: JsonObject = { name: "fine", type: "Cluster", clusterName: "Cluster0" };

async function openWith(...live: readonly JsonObject[]): Promise<SandboxAtlas> {
  const atlas = await openAtlas();
  atlas.project().workspaces.put(HOME);
  for (const connection of live) atlas.project().connections("w").put(connection);
  return atlas;
}

/** Exports, and plans the exported file, which must be empty. */
async function exported(atlas: SandboxAtlas) {
  const run = await actHere(atlas, { command: "export", inputs: { config: "e.yaml", "project-id": PROJECT_ID } });
  const text = await run.read("e.yaml");
  const planned = await actHere(atlas, { file: text });
  expect([run.exitCode, planned.outputs.result]).toEqual([0, "no-changes"]);
  return { run, text, unmanaged: Number(planned.outputs["unmanaged-count"]) };
}

function liveWith(change: JsonObject): JsonObject {
  return { ...liveKafka("k"), ...change };
}

describe("a known word in another spelling is that word", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["mechanism", { authentication: { mechanism: "plain", username: "u", password: "x" } }, {}],
    [
      "mechanism as SASL names it",
      { authentication: { mechanism: "SCRAM-SHA-256", username: "u", password: "x" } },
      { authentication: { ...KAFKA.authentication, mechanism: "SCRAM-256" } },
    ],
    ["protocol", { security: { protocol: "sasl_ssl" } }, {}],
    ["access type", { networking: { access: { type: "Public" } } }, {}],
    [
      "access type in lower case",
      { networking: { access: { type: "vpc" } } },
      { networking: { access: { type: "VPC" } } },
    ],
    ["type", { type: "kafka" }, {}],
    [
      "brokers in another order and case",
      { bootstrapServers: "B.example.net:9092,a.example.net.:9092" },
      { bootstrapServers: "a.example.net:9092,b.example.net:9092" },
    ],
  ])("%s", async (_name, live, declared) => {
    const atlas = await openWith(liveWith(live));
    expect(actions(await actHere(atlas, { file: connections({ k: { ...KAFKA, ...declared } }) }))).toEqual({});
    expect((await exported(atlas)).unmanaged).toBe(0);
  });

  it.each<[string, JsonObject]>([
    ["a role's type", { ...FINE, dbRoleToExecute: { role: "r", type: "built_in" } }],
    ["a role's type that is unknown", { ...FINE, dbRoleToExecute: { role: "r", type: "EXTERNAL" } }],
    ["a registry's provider", { ...CONNECTIONS.SchemaRegistry, provider: "Confluent" }],
    [
      "a registry's authentication",
      {
        ...CONNECTIONS.SchemaRegistry,
        schemaRegistryAuthentication: { type: "user_info", username: "u", password: "p" },
      },
    ],
  ])("%s is exported", async (_name, live) => {
    expect((await exported(await openWith(live))).unmanaged).toBe(0);
  });

  it.each(["sasl_scram", "SASL-SCRAM", "Iam", "SASL_IAM", "MTLS"])(
    "the MSK scheme %s is exported",
    async (authenticationScheme) => {
      const atlas = await openWith();
      atlas.project().privateLinks.put({ provider: "AWS", vendor: "MSK", arn: ARN, authenticationScheme });
      const { text, unmanaged } = await exported(atlas);
      expect([unmanaged, text.includes("id:")]).toEqual([0, false]);
    },
  );

  it.each<[JsonObject, string]>([
    [{ cloudProvider: "aws", region: "VIRGINIA_USA" }, "region: VIRGINIA_USA"],
    [{ cloudProvider: "Azure", region: "US_EAST_2" }, "region: eastus2"],
    [{ cloudProvider: "AWS", region: "us-east-1" }, "region: VIRGINIA_USA"],
    [{ cloudProvider: "GCP", region: "us-central1" }, "region: US_CENTRAL1"],
  ])("a workspace in %o is exported with %s", async (dataProcessRegion, line) => {
    const atlas = await openAtlas();
    const streamConfig = { tier: "sp10" };
    atlas.project().workspaces.put({ name: "w", dataProcessRegion, streamConfig });
    const { text, run } = await exported(atlas);
    expect(text).toContain(line);
    expect(text).toContain("tier: SP10");
    expect(`${run.log}${run.summary}`).not.toMatch(/left out/);
  });

  it("a backup endpoint's region is exported in Atlas's word", async () => {
    const atlas = await openAtlas();
    atlas.project().backupEndpoints.put({ cloudProvider: "AWS", regionName: "us-east-1" });
    expect((await exported(atlas)).text).toContain("regionName: US_EAST_1");
  });
});

it.each<[string, JsonObject]>([
  [
    "dbRoleToExecute.type",
    { type: "Cluster", clusterName: "Cluster0", dbRoleToExecute: { role: "r", type: "EXTERNAL" } },
  ],
  [
    "authentication.method",
    {
      ...KAFKA,
      authentication: {
        mechanism: "OAUTHBEARER",
        method: "WORKLOAD",
        clientId: "c",
        clientSecret: { env: "PW" },
        tokenEndpointUrl: "https://t.example.net",
      },
    },
  ],
])("a word of %s that this version does not know is a warning at its place", async (path, entry) => {
  const validated = await actHere(await openAtlas(), { command: "validate", file: connections({ c: entry }) });
  expect([validated.outputs.result, validated.exitCode]).toEqual(["validated", 0]);
  expect(validated.log).toMatch(new RegExp(`warning.*${path.replace(".", "\\.")}.*does not know`));
});

describe("a map of settings", () => {
  it.each<[string, JsonObject]>([
    ["a number", { "linger.ms": 5 }],
    ["true", { "enable.idempotence": true }],
    ["null", { "linger.ms": null, acks: "all" }],
    ["an empty text", { "linger.ms": "" }],
  ])("with %s is exported and plans empty", async (_name, config) => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME);
    atlas
      .project()
      .connections("w")
      .put(liveKafka("k"), { showAs: (shown) => ({ ...shown, config }) });
    expect((await exported(atlas)).unmanaged).toBe(0);
  });

  it("with an empty header is exported and plans empty", async () => {
    expect(
      (
        await exported(
          await openWith({ name: "h", type: "Https", url: "https://h.example.net", headers: { "x-empty": "" } }),
        )
      ).unmanaged,
    ).toBe(0);
  });
});

describe("one field that cannot be read hides nothing else", () => {
  it.each<[string, Json]>([
    ["_id", 7],
    ["streamConfig", ""],
    ["streamConfig", ["x"]],
    ["dataProcessRegion", "VIRGINIA_USA"],
    ["failoverRegions", {}],
    ["hostnames", 7],
  ])("%s of a workspace that is %o", async (field, value) => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME, { showAs: (shown) => ({ ...shown, [field]: value }) });
    atlas.project().connections("w").put(FINE);
    expect((await exported(atlas)).unmanaged).toBe(0);
    const text = file({
      workspaces: {
        w: {
          dataProcessRegion: HOME.dataProcessRegion,
          connections: { fine: { type: "Cluster", clusterName: "Cluster0" } },
        },
      },
    });
    expect(actions(await actHere(atlas, { file: text }))).toEqual({});
  });

  it.each<[string, Json]>([
    ["errorMessage", { text: "x" }],
    ["interfaceEndpointId", 7],
    ["dnsSubDomain", ""],
    ["gcpConnectionIds", {}],
  ])("%s of a link that is %o", async (field, value) => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(PRIVATE_LINKS["AWS/S3"], { showAs: (shown) => ({ ...shown, [field]: value }) });
    expect((await exported(atlas)).text).toContain("vendor: S3");
  });

  it("a state that is no text is one that nobody knows", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(PRIVATE_LINKS["AWS/S3"], { showAs: (shown) => ({ ...shown, state: 7 }) });
    const planned = await actHere(atlas, { file: file({ privateLinks: { a: PRIVATE_LINKS["AWS/S3"] } }) });
    expect([actions(planned), planned.outputs["pending-count"]]).toEqual([{}, "1"]);
    expect(planned.log).toMatch(/state 7, which this version does not know/);
  });

  it("what a file cannot declare of a workspace is left out and told", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME, {
      showAs: (shown) => ({ ...shown, dataProcessRegion: { cloudProvider: "OCI", region: "ashburn" } }),
    });
    const { run, text } = await exported(atlas);
    expect(text).toContain("# dataProcessRegion is left out");
    expect(run.outputs.summary).toContain("1 field left out");
    expect(run.log).toMatch(/warning.*workspaces\/w: dataProcessRegion/);
    expect(run.summary).toContain("workspaces/w: dataProcessRegion");
  });

  it("a link without an id is told without the rest of the answer", async () => {
    const atlas = await openAtlas();
    atlas
      .project()
      .privateLinks.put(PRIVATE_LINKS["AWS/S3"], { showAs: () => ({ provider: "AWS", note: "do-not-print-this" }) });
    const { run, text } = await exported(atlas);
    expect(`${run.log}${run.summary}${text}`).not.toContain("do-not-print-this");
    expect(run.log).toContain("one without an id");
  });
});

describe("a name that no file can have", () => {
  it.each(["a\nb", "a\tb", "__proto__", "\ud800", "..", "\u202eabc", "x".repeat(300)])(
    "%j as a connection's is told, and the rest is exported",
    async (name) => {
      const atlas = await openAtlas();
      atlas.project().workspaces.put(HOME);
      atlas
        .project()
        .connections("w")
        .put({ ...FINE, name: "odd" }, { showAs: (shown) => ({ ...shown, name }) });
      atlas.project().connections("w").put(FINE);
      const { run, unmanaged } = await exported(atlas);
      expect([unmanaged, run.outputs.summary]).toEqual([
        1,
        expect.stringContaining("exported 2 resources, 1 left out"),
      ]);
    },
  );

  it.each(["a\nb", "__proto__", "\ud800"])("%j as a workspace's is told, and the rest is exported", async (name) => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME);
    atlas.project().workspaces.put({ ...HOME, name: "odd" }, { showAs: (shown) => ({ ...shown, name }) });
    expect((await exported(atlas)).run.outputs.summary).toContain("exported 1 resource, 1 left out");
  });
});
