import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { openAtlas } from "../kinds/project.ts";
import { ARN, connections, ENV, file, HOME, KAFKA, liveKafka, ROLE } from "./atlas-files.ts";
import { actHere } from "./here.ts";

/** What `validate` says of a file: its result, and every message with its place. */
async function validated(text: string) {
  const atlas = await openAtlas();
  const { outputs, exitCode, report, log, summary } = await actHere(atlas, { command: "validate", file: text });
  expect(atlas.log).toEqual([]);
  const problems: readonly { message: string; line: number; column: number }[] = report.targets[0].problems;
  return { result: outputs.result, exitCode, problems, said: `${log}\n${summary}` };
}

const VALID = { result: "validated", exitCode: 0 };

function workspaceIn(cloudProvider: string, region: string, more: object = {}): string {
  return file({ workspaces: { w: { dataProcessRegion: { cloudProvider, region }, ...more } } });
}

describe("case 04: AWS_MSK_IAM", () => {
  const iam = {
    type: "Kafka",
    bootstrapServers: "boot-abc123.c2.kafka-serverless.us-east-1.amazonaws.com:9098",
    security: { protocol: "SASL_SSL" },
    authentication: { mechanism: "AWS_MSK_IAM", aws: { roleArn: ROLE } },
  };

  it("is declared, sent, plans empty and is exported without a secret", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME);
    const text = connections({ iam });
    expect((await actHere(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
    expect(atlas.project().connections("w").get("iam")?.fields.authentication).toEqual(iam.authentication);
    expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
    const exported = await actHere(atlas, {
      command: "export",
      inputs: { config: "e.yaml", "project-id": projectOf(text) },
    });
    const written = await exported.read("e.yaml");
    expect(written).toContain("mechanism: AWS_MSK_IAM");
    expect(written).not.toContain("env:");
    expect((await actHere(atlas, { file: written })).outputs.result).toBe("no-changes");
  });

  it("plans empty where Atlas leaves the mechanism out", async () => {
    const atlas = await openAtlas({ answers: { mskMechanism: "absent" } });
    atlas.project().workspaces.put(HOME);
    atlas
      .project()
      .connections("w")
      .put({ name: "iam", ...iam });
    expect((await actHere(atlas, { file: connections({ iam }) })).outputs.result).toBe("no-changes");
  });

  it("may be declared without its mechanism, whichever way Atlas shows it", async () => {
    const { mechanism, ...authentication } = iam.authentication;
    const text = connections({ iam: { ...iam, authentication } });
    for (const mskMechanism of ["shown", "absent"] as const) {
      const atlas = await openAtlas({ answers: { mskMechanism } });
      atlas.project().workspaces.put(HOME);
      expect((await actHere(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
      expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
      atlas.project().connections("w").change("iam", { authentication: iam.authentication });
      expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
    }
  });

  it.each([
    ["a password", { password: { env: "PW" } }],
    ["a user name", { username: "u" }],
    ["no role", { aws: undefined }],
  ])("with %s is an error", async (_name, change) => {
    const authentication = { ...iam.authentication, ...change };
    expect(await validated(connections({ iam: { ...iam, authentication } }))).toMatchObject({ result: "invalid" });
  });

  it.each([
    ["mechanism", { authentication: { ...KAFKA.authentication, mechanism: "SCRAM-1024" } }, "SCRAM-1024"],
    ["protocol", { security: { protocol: "SASL_QUIC" } }, "SASL_QUIC"],
    ["access type", { networking: { access: { type: "WORMHOLE" } } }, "WORMHOLE"],
  ])("an unknown %s is a warning, and is sent as it is", async (_name, change, word) => {
    const text = connections({ k: { ...KAFKA, ...change } });
    const { said, ...rest } = await validated(text);
    expect(rest).toMatchObject(VALID);
    expect(said).toContain(word);
    const atlas = await openAtlas({ newWords: [word] });
    atlas.project().workspaces.put(HOME);
    expect((await actHere(atlas, { command: "apply", file: text, env: ENV })).outputs.result).toBe("applied");
    expect(JSON.stringify(atlas.project().connections("w").get("k")?.fields)).toContain(word);
  });

  it.each(["SCRAM-SHA-512", "PLIAN", "SCARM-512"])("the known mistake %s stays an error", async (mechanism) => {
    const text = connections({ k: { ...KAFKA, authentication: { ...KAFKA.authentication, mechanism } } });
    expect(await validated(text)).toMatchObject({ result: "invalid" });
  });
});

describe("case 14: regions of a workspace", () => {
  it.each([
    ["AWS", "US_EAST_1", "VIRGINIA_USA"],
    ["AWS", "us-east-1", "VIRGINIA_USA"],
    ["AWS", "eu-west-1", "DUBLIN_IRL"],
    ["AZURE", "US_EAST_2", "eastus2"],
    ["GCP", "us-central1", "US_CENTRAL1"],
  ])("%s %s warns and names %s", async (cloud, region, word) => {
    const { said, ...rest } = await validated(workspaceIn(cloud, region));
    expect(rest).toMatchObject(VALID);
    expect(said).toContain(word);
    expect(said).not.toContain("US_EAST4");
  });

  it("names no region of another cloud", async () => {
    const { said } = await validated(workspaceIn("AWS", "MARS_NORTH"));
    expect(said).not.toMatch(/eastus|US_EAST4|EUROPE_WEST1/);
  });

  it.each([
    ["GCP", "US_WEST1"],
    ["GCP", "ASIA_SOUTH1"],
    ["AZURE", "northeurope"],
    ["AZURE", "eastasia"],
    ["AZURE", "southeastasia"],
  ])("the new region %s %s is accepted without a warning, and applied", async (cloud, region) => {
    const { said, ...rest } = await validated(workspaceIn(cloud, region));
    expect(rest).toMatchObject({ ...VALID, problems: [] });
    expect(said).not.toContain("warning");
    const atlas = await openAtlas();
    const applied = await actHere(atlas, { command: "apply", file: workspaceIn(cloud, region) });
    expect(applied.outputs.result).toBe("applied");
  });

  it("a region that Atlas has added is sent as it is", async () => {
    const atlas = await openAtlas({ newWords: ["EUROPE_WEST2", "SP100"] });
    const text = workspaceIn("GCP", "EUROPE_WEST2", { streamConfig: { tier: "SP100" } });
    expect((await actHere(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
    expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
  });

  it.each(["us-eats-1", "VIRGINIA_UAS"])("the typing mistake %s stays an error", async (region) => {
    expect(await validated(workspaceIn("AWS", region))).toMatchObject({ result: "invalid" });
  });
});

describe("cases 16 and 18: fields that were refused", () => {
  it.each<[string, JsonObject]>([
    ["a VPC for S3", { type: "S3", aws: { roleArn: ROLE }, networking: { access: { type: "VPC" } } }],
    [
      "a VPC for Kinesis",
      { type: "AWSKinesisDataStreams", aws: { roleArn: ROLE }, networking: { access: { type: "VPC" } } },
    ],
    ["testBucket of Lambda", { type: "AWSLambda", aws: { roleArn: ROLE, testBucket: "my-test-bucket" } }],
    ["testBucket of Kinesis", { type: "AWSKinesisDataStreams", aws: { roleArn: ROLE, testBucket: "my-test-bucket" } }],
    [
      "azure.region",
      { type: "AzureBlobStorage", azure: { servicePrincipalId: "s", storageAccountName: "acct", region: "eastus2" } },
    ],
  ])("%s is accepted, sent and plans empty", async (_name, entry) => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME);
    const text = connections({ c: entry });
    expect((await actHere(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
    expect(atlas.project().connections("w").get("c")?.fields).toMatchObject(entry);
    expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
  });

  it("azure.region warns that it can go", async () => {
    const azure = { servicePrincipalId: "s", storageAccountName: "acct", region: "eastus2" };
    const { said, ...rest } = await validated(connections({ c: { type: "AzureBlobStorage", azure } }));
    expect(rest).toMatchObject(VALID);
    expect(said).toContain("region");
  });

  it("gcpConnectionIds of a link is sent", async () => {
    const atlas = await openAtlas();
    const link = { ...PRIVATE_LINKS["GCP/CONFLUENT"], gcpConnectionIds: ["1234567890"] };
    const text = file({ privateLinks: { a: link } });
    expect((await actHere(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
    expect(atlas.project().privateLinks.all()[0]?.fields.gcpConnectionIds).toEqual(["1234567890"]);
  });

  it("networking.access.name is accepted and sent", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME);
    const { id } = atlas.project().privateLinks.put(PRIVATE_LINKS["AWS/MSK"]);
    const access = { type: "PRIVATE_LINK", connectionId: id, name: "seed" };
    const text = connections({ k: { ...KAFKA, networking: { access } } });
    expect((await actHere(atlas, { command: "apply", file: text, env: ENV })).outputs.result).toBe("applied");
    expect(atlas.project().connections("w").get("k")?.fields.networking).toEqual({ access });
    expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
  });
});

describe("case 23: bad input is found before the merge", () => {
  const line = (text: string, part: string): { line: number; column: number } => {
    const before = text.slice(0, text.indexOf(part));
    return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
  };
  const hub = PRIVATE_LINKS["AZURE/EVENTHUB"];
  it.each<[string, string, string, string]>([
    [
      "brokers with a scheme",
      connections({ k: { ...KAFKA, bootstrapServers: "SASL_SSL://pkc-abc12.us-east-1.aws.confluent.cloud:9092" } }),
      '"SASL_SSL://',
      "pkc-abc12.us-east-1.aws.confluent.cloud:9092",
    ],
    [
      "brokers without a port",
      connections({ k: { ...KAFKA, bootstrapServers: "k.example.net" } }),
      '"k.example',
      "k.example.net:",
    ],
    [
      "the second broker without a port",
      connections({ k: { ...KAFKA, bootstrapServers: "k1.example.net:9092,k2.example.net" } }),
      '"k1.example',
      "k2.example.net",
    ],
    [
      "a region that contradicts the endpoint's own",
      file({ privateLinks: { a: { ...PRIVATE_LINKS["AWS/S3"], region: "eu-west-1" } } }),
      '"eu-west-1"',
      "us-east-1",
    ],
    [
      "an event hub instead of its namespace",
      file({ privateLinks: { a: { ...hub, serviceEndpointId: `${String(hub.serviceEndpointId)}/eventhubs/orders` } } }),
      '"/subscriptions',
      String(hub.serviceEndpointId),
    ],
    [
      "a domain with a port",
      file({ privateLinks: { a: { ...hub, dnsDomain: "sandbox-hub.servicebus.windows.net:9093" } } }),
      '"sandbox-hub.servicebus',
      "sandbox-hub.servicebus.windows.net",
    ],
    [
      "an ARN with blanks",
      file({ privateLinks: { a: { provider: "AWS", vendor: "MSK", arn: ` ${ARN} ` } } }),
      '" arn:aws',
      ARN,
    ],
  ])("%s is an error at its column, with the corrected text", async (_name, text, part, corrected) => {
    const { problems, said, ...rest } = await validated(text);
    expect(rest).toMatchObject({ result: "invalid", exitCode: 1 });
    expect(problems).toMatchObject([line(text, part)]);
    expect(said).toContain(corrected);
  });

  it("is also found in the value of a variable, before the first write and without showing it", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME);
    const text = connections({ k: { ...KAFKA, bootstrapServers: { env: "BROKERS" } } });
    const env = { ...ENV, BROKERS: "SASL_SSL://hidden.example.net:9092" };
    const { exitCode, outputs, log, summary } = await actHere(atlas, { command: "apply", file: text, env });
    expect([exitCode, outputs["failure-reason"], atlas.writes]).toEqual([1, "config-invalid", []]);
    const shown = `${log.replaceAll(/^::add-mask::.*$/gm, "")}\n${summary}`;
    expect(shown).toContain("BROKERS");
    expect(shown).not.toContain("hidden.example.net");
  });
});

describe("also wrong: the gcp_confluent example", () => {
  it("has zones that do not end with the domain", async () => {
    const link = {
      ...PRIVATE_LINKS["GCP/CONFLUENT"],
      dnsDomain: "example.confluent.cloud",
      dnsSubDomain: ["subdomain1", "subdomain2"],
    };
    const atlas = await openAtlas();
    const text = file({ privateLinks: { a: link } });
    expect((await actHere(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
    expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
  });
});

describe("old names", () => {
  const name = "Kafka Prod (eu)";

  it("are compared, changed and deleted", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME);
    atlas.project().connections("w").put(liveKafka(name));
    expect((await actHere(atlas, { file: connections({ [name]: KAFKA }) })).outputs.result).toBe("no-changes");
    const changed = connections({ [name]: { ...KAFKA, bootstrapServers: "new.example.net:9092" } });
    expect((await actHere(atlas, { command: "apply", file: changed, env: ENV })).outputs.result).toBe("applied");
    const gone = connections({ [name]: { ...KAFKA, ensure: "absent" } });
    const inputs = { "allowed-actions": "delete" };
    expect((await actHere(atlas, { command: "apply", file: gone, inputs })).outputs.result).toBe("applied");
    expect(atlas.project().connections("w").all()).toEqual([]);
  });

  it("are a warning where the connection would be created", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put(HOME);
    const { exitCode, outputs, log, summary } = await actHere(atlas, { file: connections({ [name]: KAFKA }) });
    expect([exitCode, outputs["create-count"]]).toEqual([0, "1"]);
    expect(`${log}\n${summary}`).toMatch(/warning[^\n]*Kafka Prod \(eu\)|name/i);
  });
});

function projectOf(text: string): string {
  return (JSON.parse(text) as { projectId: string }).projectId;
}
