import { describe, expect, it } from "vitest";
import { PROJECT_ID, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { FAILOVER_CONNECTION } from "../../sandbox/atlas/samples.ts";
import { openAtlas } from "../kinds/project.ts";
import { ARN, CONFLUENT, HOME, liveKafka, ROLE } from "./atlas-files.ts";
import { actHere } from "./here.ts";

const SERVERLESS: JsonObject = {
  provider: "AWS",
  vendor: "CONFLUENT",
  region: "us-east-2",
  serviceEndpointId: "com.amazonaws.vpce.us-east-2.vpce-svc-0123456789abcdef0",
  dnsDomain: "us-east-2.aws.private.confluent.cloud",
};

/** A link of a vendor that this version does not know. */
const PNI: JsonObject = { provider: "AWS", vendor: "PNI", region: "us-east-1", serviceEndpointId: "vpce-svc-0ff" };

/** A link of a cloud that this version does not know, so that no file can declare it. */
const OTHER_CLOUD: JsonObject = { provider: "OCI", vendor: "KAFKA", region: "us-ashburn-1" };

const FINE: JsonObject = { name: "fine", type: "Cluster", clusterName: "Cluster0" };
const RABBIT: JsonObject = { name: "x", type: "RabbitMQ", amqpUrl: "amqps://r.example.net" };

/** Exports, and plans the exported file; both must end well, the plan without a change. */
async function exported(atlas: SandboxAtlas) {
  const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
  const run = await actHere(atlas, { command: "export", inputs });
  expect([run.outputs.result, run.exitCode]).toEqual(["exported", 0]);
  const text = await run.read("exported.yaml");
  const planned = await actHere(atlas, { file: text });
  expect([planned.outputs.result, planned.outputs["failure-reason"]]).toEqual(["no-changes", ""]);
  return { text, said: `${run.log}\n${run.summary}`, planned };
}

async function openWith(live: { links?: readonly JsonObject[]; connections?: readonly JsonObject[] }) {
  const atlas = await openAtlas();
  const links = (live.links ?? []).map((link) => atlas.project().privateLinks.put(link));
  atlas.project().workspaces.put(HOME);
  for (const connection of live.connections ?? []) atlas.project().connections("w").put(connection);
  return { atlas, links };
}

describe("case 06: old names", () => {
  it.each(["Kafka Prod (eu)", "a.b c", "[x]", "'quoted'", "colon: here", "true", "null", "123", "#1", "100 %", "~"])(
    "a connection called %s is exported and plans empty",
    async (name) => {
      const { atlas } = await openWith({ connections: [FINE, { ...FINE, name }] });
      const { planned } = await exported(atlas);
      expect(planned.outputs).toMatchObject({ "unchanged-count": "3", "unmanaged-count": "0" });
    },
  );
});

describe("case 08: a Confluent link without zones", () => {
  it.each(["absent", "shown", "null"] as const)(
    "is exported with [] and with its connection, zones %s",
    async (emptyList) => {
      const { atlas, links } = await openWith({ links: [SERVERLESS] });
      atlas.configure({ answers: { emptyList } });
      atlas.project().connections("w").put(liveKafka("k", links[0]?.id));
      const { text, planned } = await exported(atlas);
      expect(text).toContain("dnsSubDomain: []");
      expect(text).toMatch(/privateLink: \S+/);
      expect(planned.outputs).toMatchObject({ "unchanged-count": "3", "unmanaged-count": "0" });
    },
  );
});

describe("case 10: a connection over a link that cannot be declared", () => {
  it("is exported with the link's id", async () => {
    const { atlas, links } = await openWith({ links: [OTHER_CLOUD] });
    atlas.project().connections("w").put(liveKafka("k", links[0]?.id));
    const { text, said } = await exported(atlas);
    expect(text).toContain(`connectionId: ${links[0]?.id}`);
    expect(said).toContain(links[0]?.id);
  });

  it("is exported over a link of an unknown vendor", async () => {
    const { atlas, links } = await openWith({ links: [PNI] });
    atlas.project().connections("w").put(liveKafka("k", links[0]?.id));
    const { text } = await exported(atlas);
    expect(text).toContain("vendor: PNI");
    expect(text).toMatch(/k:\n\s+type: Kafka/);
  });
});

describe("case 25: export says what it wrote", () => {
  it("counts what is written, lists the rest with the reason, and warns", async () => {
    const { atlas, links } = await openWith({ links: [OTHER_CLOUD], connections: [FINE, RABBIT] });
    const { text, said } = await exported(atlas);
    // A workspace and one connection.
    expect(said).toMatch(/2 resources/);
    expect(said).not.toMatch(/[34] resources/);
    expect(said).toMatch(/warning/i);
    expect(said).toContain(links[0]?.id);
    expect(said).toContain("RabbitMQ");
    expect(text).not.toMatch(/^\s+x:\s*$/m);
  });

  it("leaves out what is FAILED or being deleted, and says so", async () => {
    const { atlas, links } = await openWith({ links: [CONFLUENT, SERVERLESS] });
    atlas.project().privateLinks.fail(links[0]?.id ?? "", "no such service");
    const { said } = await exported(atlas);
    expect(said).toContain(links[0]?.id);
  });

  it("promises an empty plan only where one was made", async () => {
    const { atlas } = await openWith({ connections: [FINE] });
    expect((await exported(atlas)).said).toContain("A plan of it is empty.");
  });

  it("makes no call beyond reading each list once", async () => {
    const { atlas } = await openWith({ links: [CONFLUENT], connections: [FINE] });
    atlas.forget();
    await actHere(atlas, { command: "export", inputs: { config: "exported.yaml", "project-id": PROJECT_ID } });
    const reads = atlas.log.filter(({ method }) => method === "GET").map(({ path }) => path);
    expect(reads).toEqual([...new Set(reads)]);
  });
});

describe("what is exported and plans empty", () => {
  it.each<[string, JsonObject]>([
    ["an MSK link without a scheme", { provider: "AWS", vendor: "MSK", arn: ARN }],
    ["an MSK link with an empty scheme", { provider: "AWS", vendor: "MSK", arn: ARN, authenticationScheme: "" }],
    ["an MSK link with IAM", { provider: "AWS", vendor: "MSK", arn: ARN, authenticationScheme: "IAM" }],
    [
      "an Azure Confluent link as Terraform makes it",
      {
        ...{ provider: "AZURE", vendor: "CONFLUENT", region: "eastus2" },
        dnsDomain: "a.eastus2.azure.confluent.cloud",
        serviceEndpointId: "/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateLinkServices/l",
      },
    ],
    [
      "a Google Cloud Confluent link with zones elsewhere",
      {
        ...{ provider: "GCP", vendor: "CONFLUENT", region: "us-west1", dnsDomain: "example.confluent.cloud" },
        dnsSubDomain: ["subdomain1"],
        gcpServiceAttachmentUris: ["projects/p/regions/us-west1/serviceAttachments/one"],
      },
    ],
    ["a link in a region with Atlas's name", { provider: "GCP", vendor: "PUBSUB", region: "CENTRAL_US" }],
    ["a link in a region that is unknown", { provider: "GCP", vendor: "PUBSUB", region: "MARS_NORTH_1" }],
    ["a link without a vendor", { provider: "AZURE", region: "US_EAST_2", dnsDomain: "x.servicebus.windows.net" }],
    ["a link of an unknown vendor", PNI],
  ])("%s", async (_name, link) => {
    const { atlas } = await openWith({ links: [link] });
    expect((await exported(atlas)).planned.outputs).toMatchObject({ "unchanged-count": "2", "unmanaged-count": "0" });
  });

  it("two links of one ARN with different schemes", async () => {
    const both = ["IAM", "TLS"].map((authenticationScheme) => ({
      ...{ provider: "AWS", vendor: "MSK", arn: ARN },
      authenticationScheme,
    }));
    const { atlas } = await openWith({ links: both });
    expect((await exported(atlas)).planned.outputs).toMatchObject({ "unchanged-count": "3", "unmanaged-count": "0" });
  });

  it.each<[string, JsonObject]>([
    [
      "an unknown mechanism",
      { ...liveKafka("c"), authentication: { mechanism: "SCRAM-1024", username: "u", password: "p" } },
    ],
    [
      "an unknown access type",
      { name: "c", type: "S3", aws: { roleArn: ROLE }, networking: { access: { type: "WORMHOLE" } } },
    ],
    ["an id that no link has", liveKafka("c", "66f0c0eb9e7a17720000dead")],
    [
      "a role in another partition",
      { name: "c", type: "S3", aws: { roleArn: "arn:aws-us-gov:iam::123456789012:role/r" } },
    ],
  ])("a connection with %s", async (_name, connection) => {
    const { atlas } = await openWith({ connections: [connection] });
    expect((await exported(atlas)).planned.outputs).toMatchObject({ "unchanged-count": "2", "unmanaged-count": "0" });
  });

  it("a workspace in a region and a tier that are unknown", async () => {
    const atlas = await openAtlas();
    const dataProcessRegion = { cloudProvider: "AWS", region: "CAPETOWN_ZAF" };
    atlas.project().workspaces.put({ name: "w", dataProcessRegion, streamConfig: { tier: "SP1000" } });
    expect((await exported(atlas)).text).toContain("CAPETOWN_ZAF");
  });

  it("a connection with its failover connections", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put({ ...HOME, failoverRegions: [{ cloudProvider: "AWS", region: "OHIO_USA" }] });
    atlas.project().connections("w").put(liveKafka("orders-kafka"));
    atlas.project().failoverConnections("w", "orders-kafka").put(FAILOVER_CONNECTION);
    const { text, planned } = await exported(atlas);
    expect(text).toContain("failoverConnections:");
    expect(text).not.toContain("failover-password-of-the-sandbox");
    expect(planned.outputs).toMatchObject({ "unchanged-count": "3", "unmanaged-count": "0" });
  });
});

describe("paste to adopt", () => {
  it.each<[string, JsonObject]>([
    ["a Confluent link without zones", SERVERLESS],
    ["an MSK link with an empty scheme", { provider: "AWS", vendor: "MSK", arn: ARN, authenticationScheme: "" }],
    ["a link of an unknown vendor", PNI],
    ["a link in a region that is unknown", { provider: "GCP", vendor: "PUBSUB", region: "MARS_NORTH_1" }],
    ["a link with a name for quoting", { ...CONFLUENT, dnsDomain: "1.us-east-1.aws.confluent.cloud" }],
  ])("what a plan offers for %s plans empty", async (_name, link) => {
    const { atlas } = await openWith({ links: [link] });
    const head = `version: 1\nname: t\nprojectId: ${PROJECT_ID}\n`;
    const planned = await actHere(atlas, { file: `${head}privateLinks: {}\n` });
    const offered = /```yaml\n([\s\S]*?)```/.exec(planned.summary)?.[1] ?? "";
    const adopted = await actHere(atlas, { file: `${head}${offered}` });
    expect(
      [adopted.outputs.result, adopted.outputs["unchanged-count"], adopted.outputs["unmanaged-count"]],
      offered,
    ).toEqual(["no-changes", "1", "0"]);
  });

  it.each<[string, JsonObject]>([
    ["an old name", liveKafka("Kafka Prod (eu)")],
    ["IAM for MSK", { ...liveKafka("iam"), authentication: { mechanism: "AWS_MSK_IAM", aws: { roleArn: ROLE } } }],
    ["a name that YAML takes for something else", { ...FINE, name: "null" }],
  ])("what a plan offers for a connection with %s plans empty", async (_name, connection) => {
    const { atlas } = await openWith({ connections: [connection] });
    const head = `version: 1\nname: t\nprojectId: ${PROJECT_ID}\n`;
    const planned = await actHere(atlas, { file: `${head}workspaces: { w: { connections: {} } }\n` });
    const offered = /```yaml\n([\s\S]*?)```/.exec(planned.summary)?.[1] ?? "";
    const adopted = await actHere(atlas, { file: `${head}${offered}` });
    expect([adopted.outputs.result, adopted.outputs["unmanaged-count"]], offered).toEqual(["no-changes", "0"]);
  });
});

describe("also wrong: one connection without an id", () => {
  it.each(["absent", "empty", "null"] as const)("does not stop export: %s", async (connectionId) => {
    const { atlas } = await openWith({ connections: [FINE, liveKafka("k")] });
    atlas.configure({ answers: { connectionId } });
    const { text } = await exported(atlas);
    expect(text).toContain("fine:");
    expect(text).toContain("k:");
  });

  it("that cannot be read at all hides nothing else", async () => {
    const { atlas } = await openWith({ connections: [FINE] });
    atlas
      .project()
      .connections("w")
      .put(liveKafka("broken"), { showAs: () => ({ id: 7, type: ["x"] }) });
    const { text, said } = await exported(atlas);
    expect(text).toContain("fine:");
    expect(said).toMatch(/warning/i);
  });
});
