import { PROJECT_ID } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";

/** The workspace of these tests as Atlas has it. */
export const HOME: JsonObject = { name: "w", dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" } };

/** A role; made up. */
export const ROLE = "arn:aws:iam::123456789012:role/r";

/** The secrets of these tests. */
export const ENV: Readonly<Record<string, string>> = { PW: "password-of-the-test" };

/** A configuration file with these maps. */
export function file(maps: object): string {
  return JSON.stringify({ version: 1, name: "t", projectId: PROJECT_ID, ...maps }, null, 2);
}

/** A configuration file with connections of the workspace `w`. */
export function connections(entries: object): string {
  return file({ workspaces: { w: { connections: entries } } });
}

/** A Kafka connection as a file declares it. */
export const KAFKA = {
  type: "Kafka",
  bootstrapServers: "k.example.net:9092",
  security: { protocol: "SASL_SSL" },
  authentication: { mechanism: "PLAIN", username: "u", password: { env: "PW" } },
};

/** The same connection as Atlas has it. */
export function liveKafka(name: string, connectionId?: string): JsonObject {
  const networking: JsonObject =
    connectionId === undefined ? {} : { networking: { access: { type: "PRIVATE_LINK", connectionId } } };
  const authentication = { mechanism: "PLAIN", username: "u", password: "password-of-the-test" };
  return { name, ...KAFKA, authentication, ...networking };
}

/** A Confluent link without zones, as a file declares it. */
export const CONFLUENT = {
  provider: "AWS",
  vendor: "CONFLUENT",
  region: "us-east-1",
  serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
  dnsDomain: "xyz.us-east-1.aws.confluent.cloud",
  dnsSubDomain: [],
};

/** The same link in Atlas, with a zone: only a replacement makes them equal. */
export const CONFLUENT_WITH_ZONE = { ...CONFLUENT, dnsSubDomain: ["use1-az1.xyz.us-east-1.aws.confluent.cloud"] };

/** An MSK cluster's ARN; made up. */
export const ARN = "arn:aws:kafka:us-east-1:123456789012:cluster/demo/0a1b2c3d-1";
