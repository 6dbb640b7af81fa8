import type { JsonObject } from "./json.ts";

/** The pairs of provider and vendor, Confluent on AWS in both forms, and a link without vendor. */
export type PairName =
  | "AWS/MSK"
  | "AWS/CONFLUENT dedicated"
  | "AWS/CONFLUENT enterprise"
  | "AWS/KINESIS"
  | "AWS/S3"
  | "AWS/LAMBDA"
  | "AZURE/EVENTHUB"
  | "AZURE/CONFLUENT"
  | "AZURE/AZURE_BLOB_STORAGE"
  | "GCP/CONFLUENT"
  | "GCP/PUBSUB"
  | "GENERIC";

const AZURE_GROUP = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/Sandbox-RG/providers";

/** One complete body to create each sort of private link; all names are made up. */
export const PRIVATE_LINKS: Readonly<Record<PairName, JsonObject>> = {
  "AWS/MSK": {
    provider: "AWS",
    vendor: "MSK",
    arn: "arn:aws:kafka:us-east-1:123456789012:cluster/sandbox/0a1b2c3d-0001-4000-8000-0123456789ab-1",
    authenticationScheme: "SASL_SCRAM",
  },
  "AWS/CONFLUENT dedicated": {
    provider: "AWS",
    vendor: "CONFLUENT",
    region: "us-east-1",
    serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0aa11bb22cc33dd44",
    dnsDomain: "sandbox1.us-east-1.aws.confluent.cloud",
    dnsSubDomain: [
      "use1-az1.sandbox1.us-east-1.aws.confluent.cloud",
      "use1-az4.sandbox1.us-east-1.aws.confluent.cloud",
    ],
  },
  "AWS/CONFLUENT enterprise": {
    provider: "AWS",
    vendor: "CONFLUENT",
    region: "us-east-2",
    serviceEndpointId: "com.amazonaws.vpce.us-east-2.vpce-svc-0ee55ff66aa77bb88",
    dnsSubDomain: [],
  },
  "AWS/KINESIS": {
    provider: "AWS",
    vendor: "KINESIS",
    region: "us-east-1",
    serviceEndpointId: "com.amazonaws.us-east-1.kinesis-streams",
  },
  "AWS/S3": { provider: "AWS", vendor: "S3", region: "us-east-1", serviceEndpointId: "com.amazonaws.us-east-1.s3" },
  "AWS/LAMBDA": {
    provider: "AWS",
    vendor: "LAMBDA",
    region: "us-east-1",
    serviceEndpointId: "com.amazonaws.us-east-1.lambda",
  },
  "AZURE/EVENTHUB": {
    provider: "AZURE",
    vendor: "EVENTHUB",
    region: "eastus2",
    serviceEndpointId: `${AZURE_GROUP}/Microsoft.EventHub/namespaces/sandbox-hub`,
    dnsDomain: "sandbox-hub.servicebus.windows.net",
  },
  "AZURE/CONFLUENT": {
    provider: "AZURE",
    vendor: "CONFLUENT",
    region: "eastus2",
    dnsDomain: "sandbox2.eastus2.azure.confluent.cloud",
    azureResourceIds: [
      `${AZURE_GROUP}/Microsoft.Network/privateLinkServices/s-sandbox2-privatelink-1`,
      `${AZURE_GROUP}/Microsoft.Network/privateLinkServices/s-sandbox2-privatelink-2`,
    ],
  },
  "AZURE/AZURE_BLOB_STORAGE": {
    provider: "AZURE",
    vendor: "AZURE_BLOB_STORAGE",
    region: "westeurope",
    serviceEndpointId: `${AZURE_GROUP}/Microsoft.Storage/storageAccounts/sandboxblobs`,
    dnsDomain: "sandboxblobs.blob.core.windows.net",
  },
  "GCP/CONFLUENT": {
    provider: "GCP",
    vendor: "CONFLUENT",
    region: "us-west1",
    dnsDomain: "sandbox3.us-west1.gcp.confluent.cloud",
    gcpServiceAttachmentUris: [
      "projects/sandbox/regions/us-west1/serviceAttachments/s-sandbox3-service-attachment-1",
      "projects/sandbox/regions/us-west1/serviceAttachments/s-sandbox3-service-attachment-2",
    ],
  },
  "GCP/PUBSUB": { provider: "GCP", vendor: "PUBSUB", region: "us-east4" },
  GENERIC: {
    provider: "AZURE",
    region: "US_EAST_2",
    serviceEndpointId: `${AZURE_GROUP}/Microsoft.EventHub/namespaces/sandbox-generic`,
    dnsDomain: "sandbox-generic.servicebus.windows.net",
  },
};

/** The ten types of connections. */
export type ConnectionType =
  | "Kafka"
  | "Cluster"
  | "Sample"
  | "Https"
  | "AWSLambda"
  | "S3"
  | "AWSKinesisDataStreams"
  | "AzureBlobStorage"
  | "GCPPubSub"
  | "SchemaRegistry";

/** One complete body to create each type of connection, over the public internet. */
export const CONNECTIONS: Readonly<Record<ConnectionType, JsonObject>> = {
  Kafka: {
    name: "orders-kafka",
    type: "Kafka",
    bootstrapServers: "b-1.orders.example.net:9098,b-2.orders.example.net:9098",
    security: {
      protocol: "SASL_SSL",
      brokerPublicCertificate: "-----BEGIN CERTIFICATE-----\nsandbox\n-----END CERTIFICATE-----",
    },
    authentication: { mechanism: "SCRAM-512", username: "atlas", password: "kafka-password-of-the-sandbox" },
    config: { "auto.offset.reset": "earliest", "group.id": "orders" },
  },
  Cluster: {
    name: "orders-cluster",
    type: "Cluster",
    clusterName: "Cluster0",
    dbRoleToExecute: { role: "readWriteAnyDatabase", type: "BUILT_IN" },
  },
  Sample: { name: "sample_stream_solar", type: "Sample" },
  Https: {
    name: "webhook",
    type: "Https",
    url: "https://hooks.example.net/orders",
    headers: { "x-team": "orders", authorization: "Bearer of-the-sandbox" },
  },
  AWSLambda: { name: "enrich", type: "AWSLambda", aws: { roleArn: "arn:aws:iam::123456789012:role/atlas-lambda" } },
  S3: {
    name: "archive",
    type: "S3",
    aws: { roleArn: "arn:aws:iam::123456789012:role/atlas-s3", testBucket: "orders-archive" },
  },
  AWSKinesisDataStreams: {
    name: "clicks",
    type: "AWSKinesisDataStreams",
    aws: { roleArn: "arn:aws:iam::123456789012:role/atlas-kinesis" },
  },
  AzureBlobStorage: {
    name: "blobs",
    type: "AzureBlobStorage",
    azure: { servicePrincipalId: "00000000-0000-4000-8000-000000000002", storageAccountName: "sandboxblobs" },
  },
  GCPPubSub: { name: "events", type: "GCPPubSub", gcp: { serviceAccountId: "atlas@sandbox.iam.gserviceaccount.com" } },
  SchemaRegistry: {
    name: "registry",
    type: "SchemaRegistry",
    provider: "CONFLUENT",
    schemaRegistryUrls: ["https://registry-1.example.net", "https://registry-2.example.net"],
    schemaRegistryAuthentication: {
      type: "USER_INFO",
      username: "atlas",
      password: "registry-password-of-the-sandbox",
    },
  },
};

/** Where Atlas keeps the networking of the types that have one. */
export const NETWORKING_FIELD: Readonly<Partial<Record<ConnectionType, "networking" | "publicPrivateNetworking">>> = {
  Kafka: "networking",
  S3: "networking",
  AWSKinesisDataStreams: "networking",
  AWSLambda: "publicPrivateNetworking",
  AzureBlobStorage: "publicPrivateNetworking",
  GCPPubSub: "publicPrivateNetworking",
};

/** A complete body to create a workspace. */
export const WORKSPACE: JsonObject = {
  name: "orders",
  dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
  streamConfig: { tier: "SP10", maxTierSize: "SP30" },
};

/** A complete body to create a failover connection of the Kafka sample, in a workspace with this failover region. */
export const FAILOVER_CONNECTION: JsonObject = {
  name: "orders-kafka",
  type: "Kafka",
  region: "OHIO_USA",
  bootstrapServers: "b-1.orders-ohio.example.net:9098",
  security: { protocol: "SASL_SSL" },
  authentication: { mechanism: "SCRAM-512", username: "atlas", password: "failover-password-of-the-sandbox" },
};

/** A stream processor that reads from one connection and writes to another. */
export function processor(name: string, from: string, to: string): JsonObject {
  return {
    name,
    pipeline: [
      { $source: { connectionName: from, topic: "orders" } },
      { $lookup: { from: { connectionName: to, db: "orders", coll: "customers" }, as: "customer" } },
      { $merge: { into: { connectionName: to, db: "orders", coll: "archive" } } },
    ],
    options: { dlq: { connectionName: to, db: "orders", coll: "failed" } },
  };
}

/** A complete body to create a private endpoint for backups, from another region than the bucket's. */
export const BACKUP_ENDPOINT: JsonObject = {
  cloudProvider: "AWS",
  regionName: "US_EAST_1",
  vpcRegionName: "US_WEST_2",
};

/** A request for peering as it waits for its acceptance. */
export const PEERING: JsonObject = {
  requesterAccountId: "210987654321",
  requesterVpcId: "vpc-0123456789abcdef0",
  requesterCidr: "10.0.0.0/16",
};
