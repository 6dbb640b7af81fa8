import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { type PairName, PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { type RawClient, rawClient } from "./atlas-client.ts";

const LINKS = "/streams/privateLinkConnections";

let atlas: SandboxAtlas;
let client: RawClient;

beforeEach(async () => {
  atlas = await startAtlas();
  client = await rawClient(atlas);
});

afterEach(() => atlas.close());

/** What the facts say about each pair; written down here once more, for the sandbox must not be judged by its own table. */
const REQUIRED: Readonly<Record<PairName, readonly string[]>> = {
  "AWS/MSK": ["provider", "arn"],
  "AWS/CONFLUENT dedicated": ["provider", "region", "serviceEndpointId", "dnsDomain", "dnsSubDomain"],
  "AWS/CONFLUENT enterprise": ["provider", "region", "serviceEndpointId"],
  "AWS/KINESIS": ["provider", "region"],
  "AWS/S3": ["provider", "region", "serviceEndpointId"],
  "AWS/LAMBDA": ["provider", "region", "serviceEndpointId"],
  "AZURE/EVENTHUB": ["provider", "region", "serviceEndpointId", "dnsDomain"],
  "AZURE/CONFLUENT": ["provider", "region", "dnsDomain", "azureResourceIds"],
  "AZURE/AZURE_BLOB_STORAGE": ["provider", "region", "serviceEndpointId", "dnsDomain"],
  "GCP/CONFLUENT": ["provider", "region", "dnsDomain", "gcpServiceAttachmentUris"],
  "GCP/PUBSUB": ["provider", "region"],
  GENERIC: ["provider"],
};

const FORBIDDEN: Readonly<Record<PairName, readonly string[]>> = {
  "AWS/MSK": [
    "region",
    "dnsDomain",
    "serviceEndpointId",
    "dnsSubDomain",
    "azureResourceIds",
    "gcpServiceAttachmentUris",
  ],
  "AWS/CONFLUENT dedicated": ["arn", "authenticationScheme", "azureResourceIds", "gcpServiceAttachmentUris"],
  "AWS/CONFLUENT enterprise": ["arn", "authenticationScheme", "azureResourceIds", "gcpServiceAttachmentUris"],
  "AWS/KINESIS": [
    "arn",
    "authenticationScheme",
    "dnsDomain",
    "dnsSubDomain",
    "azureResourceIds",
    "gcpServiceAttachmentUris",
  ],
  "AWS/S3": [
    "arn",
    "authenticationScheme",
    "dnsDomain",
    "dnsSubDomain",
    "azureResourceIds",
    "gcpServiceAttachmentUris",
  ],
  "AWS/LAMBDA": [
    "arn",
    "authenticationScheme",
    "dnsDomain",
    "dnsSubDomain",
    "azureResourceIds",
    "gcpServiceAttachmentUris",
  ],
  "AZURE/EVENTHUB": ["arn", "authenticationScheme", "dnsSubDomain", "azureResourceIds", "gcpServiceAttachmentUris"],
  "AZURE/CONFLUENT": ["arn", "authenticationScheme", "dnsSubDomain", "gcpServiceAttachmentUris"],
  "AZURE/AZURE_BLOB_STORAGE": [
    "arn",
    "authenticationScheme",
    "dnsSubDomain",
    "azureResourceIds",
    "gcpServiceAttachmentUris",
  ],
  "GCP/CONFLUENT": ["arn", "authenticationScheme", "serviceEndpointId", "azureResourceIds"],
  "GCP/PUBSUB": [
    "arn",
    "authenticationScheme",
    "serviceEndpointId",
    "dnsDomain",
    "dnsSubDomain",
    "azureResourceIds",
    "gcpServiceAttachmentUris",
  ],
  GENERIC: ["arn", "authenticationScheme", "dnsSubDomain", "azureResourceIds", "gcpServiceAttachmentUris"],
};

/** A value that would be right elsewhere. */
const VALUES: Readonly<Record<string, unknown>> = {
  region: "us-east-1",
  arn: "arn:aws:kafka:us-east-1:123456789012:cluster/other/0a1b2c3d-1",
  authenticationScheme: "IAM",
  serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
  dnsDomain: "sandbox.us-east-1.aws.confluent.cloud",
  dnsSubDomain: [],
  azureResourceIds: ["/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateLinkServices/p"],
  gcpServiceAttachmentUris: ["projects/p/regions/us-west1/serviceAttachments/s"],
};

const READ_ONLY: Readonly<Record<string, unknown>> = {
  _id: "66f0c0eb9e7a177200000001",
  state: "DONE",
  errorMessage: "none",
  interfaceEndpointId: "vpce-0123",
  interfaceEndpointName: "endpoint",
  providerAccountId: "123456789012",
  links: [],
};

/** The pairs that take the ids of Private Service Connect. */
const TAKES_CONNECTION_IDS: readonly PairName[] = ["GCP/CONFLUENT", "GCP/PUBSUB"];

const PAIRS = Object.keys(PRIVATE_LINKS) as PairName[];
const each = (fields: Readonly<Record<PairName, readonly string[]>>) =>
  PAIRS.flatMap((pair) => fields[pair].map((field) => [pair, field] as const));

/** Creates with this body and expects one refusal that names the field, and nothing created. */
async function expectRefused(body: object, field: string): Promise<void> {
  const reply = await client.send("POST", LINKS, body);
  expect(reply.status).toBe(400);
  expect(reply.body).toMatchObject({ error: 400, errorCode: "VALIDATION_ERROR", reason: "Bad Request" });
  expect(reply.body.badRequestDetail.fields.map((violation) => violation.field)).toContain(field);
  expect(atlas.refused).toMatchObject([
    { method: "POST", status: 400, errorCode: "VALIDATION_ERROR", why: "malformed" },
  ]);
  expect(atlas.project().privateLinks.all()).toEqual([]);
}

describe("a complete body is taken", () => {
  it.each(PAIRS)("%s", async (pair) => {
    const reply = await client.send("POST", LINKS, PRIVATE_LINKS[pair]);
    expect(reply.status).toBe(200);
    expect(reply.body).toEqual({ _id: expect.stringMatching(/^[a-f0-9]{24}$/), ...PRIVATE_LINKS[pair] });
    expect(atlas.refused).toEqual([]);
  });
});

describe("each required field dropped is refused", () => {
  it.each(each(REQUIRED))("%s without %s", async (pair, field) => {
    const { [field]: dropped, ...body } = PRIVATE_LINKS[pair];
    expect(dropped).toBeDefined();
    await expectRefused(body, field);
  });
});

describe("each forbidden field added is refused", () => {
  it.each(each(FORBIDDEN))("%s with %s", async (pair, field) => {
    expect(PRIVATE_LINKS[pair]).not.toHaveProperty(field);
    await expectRefused({ ...PRIVATE_LINKS[pair], [field]: VALUES[field] }, field);
  });
});

describe("each read-only field is refused", () => {
  it.each(PAIRS.flatMap((pair) => Object.keys(READ_ONLY).map((field) => [pair, field] as const)))(
    "%s with %s",
    async (pair, field) => {
      await expectRefused({ ...PRIVATE_LINKS[pair], [field]: READ_ONLY[field] }, field);
    },
  );
});

describe("ids of Private Service Connect are taken on Google Cloud alone", () => {
  it.each(PAIRS)("%s", async (pair) => {
    const body = { ...PRIVATE_LINKS[pair], gcpConnectionIds: ["1"] };
    if (!TAKES_CONNECTION_IDS.includes(pair)) return expectRefused(body, "gcpConnectionIds");
    expect((await client.send("POST", LINKS, body)).status).toBe(200);
  });
});

describe("a vendor, region or scheme that Atlas has added", () => {
  it.each([
    ["vendor", { provider: "AWS", vendor: "PNI", region: "us-east-1", serviceEndpointId: "vpce-svc-1" }, "PNI"],
    ["scheme", { ...PRIVATE_LINKS["AWS/MSK"], authenticationScheme: "MTLS" }, "MTLS"],
  ] as const)("%s is refused before and taken after", async (_name, body, word) => {
    expect((await client.send("POST", LINKS, body)).status).toBe(400);
    atlas.configure({ newWords: [word] });
    expect((await client.send("POST", LINKS, body)).status).toBe(200);
  });
});

describe("an unknown key is refused", () => {
  it.each(PAIRS)("%s with name", async (pair) => {
    await expectRefused({ ...PRIVATE_LINKS[pair], name: "orders" }, "name");
  });
});

describe("a wrong value is refused", () => {
  it.each([
    ["a provider that does not exist", "GCP/PUBSUB", { provider: "IBM" }, "provider"],
    ["a vendor of another cloud", "GCP/PUBSUB", { vendor: "MSK" }, "vendor"],
    ["GENERIC by name", "GENERIC", { vendor: "GENERIC" }, "vendor"],
    ["null", "GCP/PUBSUB", { region: null }, "region"],
    ["an empty text", "GCP/PUBSUB", { region: "" }, "region"],
    ["a number", "GCP/PUBSUB", { region: 4 }, "region"],
    ["an ARN of another service", "AWS/MSK", { arn: "arn:aws:s3:::bucket" }, "arn"],
    [
      "an authentication scheme that does not exist",
      "AWS/MSK",
      { authenticationScheme: "PLAIN" },
      "authenticationScheme",
    ],
    ["S3's service for Lambda", "AWS/LAMBDA", { serviceEndpointId: "com.amazonaws.us-east-1.s3" }, "serviceEndpointId"],
    ["a service of another region", "AWS/S3", { region: "eu-west-1" }, "serviceEndpointId"],
    [
      "an event hub below its namespace",
      "AZURE/EVENTHUB",
      { serviceEndpointId: "/subscriptions/x" },
      "serviceEndpointId",
    ],
    ["a sub-domain elsewhere", "AWS/CONFLUENT dedicated", { dnsSubDomain: ["az1.example.com"] }, "dnsSubDomain"],
    ["sub-domains without a domain", "AWS/CONFLUENT enterprise", { dnsSubDomain: ["a.example.com"] }, "dnsDomain"],
    ["no attachment", "GCP/CONFLUENT", { gcpServiceAttachmentUris: [] }, "gcpServiceAttachmentUris"],
  ] as const)("%s", async (_name, pair, change, field) => {
    await expectRefused({ ...PRIVATE_LINKS[pair], ...change }, field);
  });

  it("four attachments, or one twice", async () => {
    const uri = (zone: number) => `projects/p/regions/us-west1/serviceAttachments/zone-${zone}`;
    for (const gcpServiceAttachmentUris of [[1, 2, 3, 4].map(uri), [1, 1].map(uri)]) {
      const reply = await client.send("POST", LINKS, { ...PRIVATE_LINKS["GCP/CONFLUENT"], gcpServiceAttachmentUris });
      expect(reply.status).toBe(400);
    }
    expect(atlas.refused).toHaveLength(2);
  });
});
