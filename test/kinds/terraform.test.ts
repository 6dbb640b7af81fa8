import { describe, expect, it } from "vitest";
import { PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { act, openAtlas } from "./project.ts";

/**
 * What the documentation and the examples of Terraform's MongoDB Atlas provider configure for stream processing, each
 * configuration in our spelling: people who come from there find everything again.
 */

const ROLE = "arn:aws:iam::123456789012:role/stream";
const AZURE = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/streams/providers";
const over = (privateLink: string) => ({ access: { type: "PRIVATE_LINK", privateLink } });
const PUBLIC = { access: { type: "PUBLIC" } };
const password = { env: "TF_PASSWORD" };

const LINKS = {
  "confluent dedicated on AWS": {
    provider: "AWS",
    vendor: "CONFLUENT",
    region: "us-east-1",
    serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
    dnsDomain: "net1.us-east-1.aws.confluent.cloud",
    dnsSubDomain: ["use1-az1.net1.us-east-1.aws.confluent.cloud", "use1-az2.net1.us-east-1.aws.confluent.cloud"],
  },
  "confluent serverless on AWS": {
    provider: "AWS",
    vendor: "CONFLUENT",
    region: "us-east-2",
    serviceEndpointId: "com.amazonaws.vpce.us-east-2.vpce-svc-0123456789abcdef0",
    dnsDomain: "us-east-2.aws.private.confluent.cloud",
  },
  MSK: {
    provider: "AWS",
    vendor: "MSK",
    arn: "arn:aws:kafka:us-east-1:123456789012:cluster/demo/0a1b2c3d-0001-4000-8000-0123456789ab-1",
  },
  S3: { provider: "AWS", vendor: "S3", region: "us-east-1", serviceEndpointId: "com.amazonaws.us-east-1.s3" },
  Lambda: {
    provider: "AWS",
    vendor: "LAMBDA",
    region: "us-east-1",
    serviceEndpointId: "com.amazonaws.us-east-1.lambda",
  },
  "Event Hubs": {
    provider: "AZURE",
    vendor: "EVENTHUB",
    region: "eastus2",
    serviceEndpointId: `${AZURE}/Microsoft.EventHub/namespaces/hub`,
    dnsDomain: "hub.servicebus.windows.net",
  },
  "Blob Storage": {
    provider: "AZURE",
    vendor: "AZURE_BLOB_STORAGE",
    region: "eastus2",
    serviceEndpointId: `${AZURE}/Microsoft.Storage/storageAccounts/acct`,
    dnsDomain: "acct.blob.core.windows.net",
  },
  "Confluent on Google Cloud": {
    provider: "GCP",
    vendor: "CONFLUENT",
    region: "us-west1",
    dnsDomain: "example.confluent.cloud",
    dnsSubDomain: ["subdomain1", "subdomain2"],
    gcpServiceAttachmentUris: [
      "projects/p/regions/us-west1/serviceAttachments/attachment-1",
      "projects/p/regions/us-west1/serviceAttachments/attachment-2",
    ],
  },
  "Pub/Sub": { provider: "GCP", vendor: "PUBSUB", region: "us-west1" },
} as const;

const WORKSPACES = {
  "a region": { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" } },
  "a region to fail over to": {
    dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    failoverRegions: [{ cloudProvider: "AWS", region: "OREGON_USA" }],
  },
  "a tier": {
    dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    streamConfig: { tier: "SP30", maxTierSize: "SP50" },
  },
} as const;

const kafka = (protocol: string, authentication: object, more: object = {}) => ({
  type: "Kafka",
  bootstrapServers: "localhost:9092,localhost:9092",
  security: { protocol },
  authentication,
  config: { "auto.offset.reset": "earliest" },
  ...more,
});

const user = (mechanism: string) => ({ mechanism, username: "user", password });
const BLOB = { servicePrincipalId: "00000000-0000-4000-8000-000000000002", storageAccountName: "acct" };
const PUBSUB = { serviceAccountId: "atlas@project.iam.gserviceaccount.com" };
const REGISTRY = {
  type: "SchemaRegistry",
  provider: "CONFLUENT",
  schemaRegistryUrls: ["https://schema-registry.example.com:8081"],
};

const CONNECTIONS = {
  "a cluster": { type: "Cluster", clusterName: "Cluster0" },
  "a cluster of another project": { type: "Cluster", clusterName: "Other", clusterGroupId: "650972848269185c55f40ca1" },
  "a cluster with a role": {
    type: "Cluster",
    clusterName: "Cluster0",
    dbRoleToExecute: { role: "atlasAdmin", type: "BUILT_IN" },
  },
  "Kafka in plain text": kafka("PLAINTEXT", user("PLAIN"), { networking: PUBLIC }),
  "Kafka with SASL in plain text": kafka("SASL_PLAINTEXT", user("SCRAM-256")),
  "Kafka with OAuth": kafka(
    "SASL_PLAINTEXT",
    {
      mechanism: "OAUTHBEARER",
      method: "OIDC",
      tokenEndpointUrl: "https://example.com/oauth/token",
      clientId: "client",
      clientSecret: password,
      scope: "read:messages write:messages",
      saslOauthbearerExtensions: "logicalCluster=lkc-1,identityPoolId=pool-1",
    },
    { networking: PUBLIC },
  ),
  "Kafka with a certificate": {
    ...kafka("SSL", user("PLAIN")),
    security: { protocol: "SSL", brokerPublicCertificate: "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----" },
  },
  "Kafka with SASL and TLS": kafka("SASL_SSL", user("PLAIN")),
  "Kafka with IAM of MSK": kafka("SASL_SSL", { mechanism: "AWS_MSK_IAM", aws: { roleArn: ROLE } }),
  "Kafka through VPC peering": kafka("SASL_SSL", user("SCRAM-512"), { networking: { access: { type: "VPC" } } }),
  "Kafka over a private link": kafka("SASL_SSL", user("PLAIN"), { networking: over("confluent-serverless-on-AWS") }),
  "Blob Storage in public": { type: "AzureBlobStorage", azure: { ...BLOB, region: "eastus2" }, networking: PUBLIC },
  "Blob Storage over a private link": { type: "AzureBlobStorage", azure: BLOB, networking: over("Blob-Storage") },
  Lambda: { type: "AWSLambda", aws: { roleArn: ROLE } },
  "Lambda over a private link": { type: "AWSLambda", aws: { roleArn: ROLE }, networking: over("Lambda") },
  "S3 with a bucket to try": { type: "S3", aws: { roleArn: ROLE, testBucket: "bucket" } },
  "S3 over a private link": { type: "S3", aws: { roleArn: ROLE }, networking: over("S3") },
  "Kinesis through VPC peering": {
    type: "AWSKinesisDataStreams",
    aws: { roleArn: ROLE },
    networking: { access: { type: "VPC" } },
  },
  "Pub/Sub": { type: "GCPPubSub", gcp: PUBSUB },
  "Pub/Sub over Private Service Connect": { type: "GCPPubSub", gcp: PUBSUB, networking: over("Pub-Sub") },
  "an HTTPS endpoint": { type: "Https", url: "https://example.com", headers: { key1: "value1", key2: "value2" } },
  "a registry with a user": {
    ...REGISTRY,
    schemaRegistryAuthentication: { type: "USER_INFO", username: "registry-user", password },
  },
  "a registry with Kafka's login": { ...REGISTRY, schemaRegistryAuthentication: { type: "SASL_INHERIT" } },
  sample_stream_solar: { type: "Sample" },
} as const;

/** A name that a file and Atlas take, made of the words of a test's title. */
const named = (title: string): string => title.replace(/[^A-Za-z0-9._-]+/g, "-");

const mapOf = (entries: object) =>
  Object.fromEntries(Object.entries(entries).map(([title, one]) => [named(title), one]));

const file = (maps: object): string =>
  JSON.stringify({ version: 1, name: "terraform", projectId: PROJECT_ID, ...maps });

const EVERYTHING = file({
  privateLinks: mapOf(LINKS),
  workspaces: { ...mapOf(WORKSPACES), all: { ...WORKSPACES["a region"], connections: mapOf(CONNECTIONS) } },
});

describe("what Terraform's provider documents", () => {
  it("is accepted, made, planned empty, exported and planned empty again", async () => {
    const atlas = await openAtlas({ spelling: "server" });
    const count = Object.keys({ ...LINKS, ...CONNECTIONS }).length + Object.keys(WORKSPACES).length;
    const env = { TF_PASSWORD: "a-password-of-the-test" };
    const made = await act(atlas, { command: "apply", file: EVERYTHING, env });
    expect(made.outputs, made.log).toMatchObject({ result: "applied" });
    const again = await act(atlas, { file: EVERYTHING });
    expect(again.outputs, again.summary).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
    expect(Number(again.outputs["unchanged-count"])).toBeGreaterThan(count - 2);
    const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
    const exported = await act(atlas, { command: "export", inputs });
    expect(exported.report.targets[0].exported).toEqual({ leftOut: [], unreadable: [], differences: [] });
    const planned = await act(atlas, { file: await exported.read("exported.yaml") });
    expect(planned.outputs, planned.summary).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
  });
});
