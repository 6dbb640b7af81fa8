import type { EntryWarning, Json } from "../../engine/model/kind.ts";
import { isMap } from "../../engine/plan/compare.ts";
import { inKnownSpelling, type Vocabulary, wordWarnings } from "../vocabulary/words.ts";

/** The growing vocabularies of connections. */

/** How Atlas authenticates to Kafka. */
export const MECHANISMS: Vocabulary = {
  known: ["PLAIN", "SCRAM-256", "SCRAM-512", "OAUTHBEARER", "AWS_MSK_IAM"],
  mistakes: {
    "SCRAM-SHA-256": "SCRAM-256",
    "SCRAM-SHA-512": "SCRAM-512",
    "SASL/PLAIN": "PLAIN",
    OIDC: "OAUTHBEARER",
    IAM: "AWS_MSK_IAM",
    AWS_IAM: "AWS_MSK_IAM",
    MSK_IAM: "AWS_MSK_IAM",
  },
};

/** The transport to Kafka. */
export const PROTOCOLS: Vocabulary = { known: ["SASL_SSL", "SSL", "SASL_PLAINTEXT", "PLAINTEXT"] };

/** The way to Kafka, S3 and Kinesis. */
export const KAFKA_ACCESS: Vocabulary = {
  known: ["PUBLIC", "VPC", "PRIVATE_LINK", "TRANSIT_GATEWAY"],
  mistakes: { VPC_PEERING: "VPC", PRIVATE_ENDPOINT: "PRIVATE_LINK" },
};

/** The way to other services. */
export const ACCESS: Vocabulary = { ...KAFKA_ACCESS, known: ["PUBLIC", "PRIVATE_LINK"] };

/** Whose schema registry it is. */
export const REGISTRIES: Vocabulary = { known: ["CONFLUENT"] };

/** How Atlas authenticates to a schema registry. */
const REGISTRY_AUTHENTICATIONS: Vocabulary = { known: ["USER_INFO", "SASL_INHERIT"] };

/** How OAUTHBEARER has its tokens. */
export const OAUTH_METHODS: Vocabulary = { known: ["OIDC"] };

/** Whose database role it is. */
export const ROLE_TYPES: Vocabulary = { known: ["BUILT_IN", "CUSTOM"] };

/** The words of a connection's blocks, by path. */
const WORDS: Readonly<Record<string, Vocabulary>> = {
  "authentication.mechanism": MECHANISMS,
  "authentication.method": OAUTH_METHODS,
  "security.protocol": PROTOCOLS,
  "dbRoleToExecute.type": ROLE_TYPES,
  "schemaRegistryAuthentication.type": REGISTRY_AUTHENTICATIONS,
  provider: REGISTRIES,
};

/** A live text at a path as a file writes it: a known word in its own spelling, anything else as it is. */
export function asKnownWord(path: string, value: Json): Json {
  const words = WORDS[path];
  return words !== undefined && typeof value === "string" ? inKnownSpelling(value, words) : value;
}

/** What the author of a connection should know of its words. */
export function connectionWarnings(spec: Readonly<Record<string, Json | undefined>>): readonly EntryWarning[] {
  const at = (path: string): Json | undefined =>
    path.split(".").reduce<Json | undefined>((value, step) => (isMap(value) ? value[step] : undefined), spec as Json);
  const isKafkaAccess = ["Kafka", "S3", "AWSKinesisDataStreams"].includes(String(spec.type));
  return [
    ...Object.entries(WORDS).flatMap(([path, words]) => wordWarnings(path, at(path), words)),
    ...wordWarnings("networking.access.type", at("networking.access.type"), isKafkaAccess ? KAFKA_ACCESS : ACCESS),
    ...(at("networking.access.type") === "TRANSIT_GATEWAY" ? [TRANSIT_GATEWAY] : []),
    ...(at("azure.region") === undefined ? [] : [AZURE_REGION]),
  ];
}

const TRANSIT_GATEWAY: EntryWarning = {
  path: ["networking", "access", "type"],
  message: "Atlas has announced `TRANSIT_GATEWAY`, and may refuse it still",
  fix: "Atlas decides, and it is sent as it is",
};

const AZURE_REGION: EntryWarning = {
  path: ["azure", "region"],
  message: "`azure.region` is deprecated: Atlas computes it",
  fix: "remove the line",
};
