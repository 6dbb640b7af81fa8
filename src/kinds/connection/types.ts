import { inKnownSpelling, type Vocabulary } from "../vocabulary/words.ts";
import type { ConnectionType } from "./schema.ts";

/** What there is to know of a type of connections beside its shape. */
export interface TypeFacts {
  /** For people, e.g. `Azure Blob Storage`. */
  readonly title: string;
  /** Where Atlas keeps the networking; null where the type has none. */
  readonly networking: "networking" | "publicPrivateNetworking" | null;
  /**
   * The blocks of a live connection that a file could declare, in the order in which they are written. Of a block with
   * fields only those are looked at: Atlas adds others. Null is a block without a fixed set of fields.
   */
  readonly blocks: Readonly<Record<string, readonly string[] | null>>;
}

/** The ten types. @see component schemas below `StreamsConnection`. */
const TYPES: Readonly<Record<ConnectionType, TypeFacts>> = {
  Kafka: {
    title: "Kafka",
    networking: "networking",
    blocks: {
      bootstrapServers: null,
      security: ["protocol", "brokerPublicCertificate"],
      authentication: [
        "mechanism",
        "username",
        "method",
        "clientId",
        "tokenEndpointUrl",
        "scope",
        "saslOauthbearerExtensions",
        "sslCertificate",
        "aws.roleArn",
      ],
      config: null,
    },
  },
  Cluster: {
    title: "Atlas cluster",
    networking: null,
    blocks: { clusterName: null, clusterGroupId: null, dbRoleToExecute: ["role", "type"] },
  },
  Sample: { title: "sample data", networking: null, blocks: {} },
  Https: { title: "HTTPS", networking: null, blocks: { url: null, headers: null } },
  AWSLambda: { title: "AWS Lambda", networking: "publicPrivateNetworking", blocks: { aws: ["roleArn", "testBucket"] } },
  S3: { title: "Amazon S3", networking: "networking", blocks: { aws: ["roleArn", "testBucket"] } },
  AWSKinesisDataStreams: {
    title: "Amazon Kinesis",
    networking: "networking",
    blocks: { aws: ["roleArn", "testBucket"] },
  },
  AzureBlobStorage: {
    title: "Azure Blob Storage",
    networking: "publicPrivateNetworking",
    blocks: { azure: ["servicePrincipalId", "storageAccountName"] },
  },
  GCPPubSub: {
    title: "Google Cloud Pub/Sub",
    networking: "publicPrivateNetworking",
    blocks: { gcp: ["serviceAccountId"] },
  },
  SchemaRegistry: {
    title: "schema registry",
    networking: null,
    blocks: { provider: null, schemaRegistryUrls: null, schemaRegistryAuthentication: ["type", "username"] },
  },
};

/** Facts of a type by the name that Atlas gives; a type that Atlas has and this version does not know has nothing. */
export function factsOf(type: string): TypeFacts {
  const known = Object.hasOwn(TYPES, type) ? TYPES[type as ConnectionType] : undefined;
  return known ?? { title: type, networking: null, blocks: {} };
}

const TYPE_WORDS: Vocabulary = { known: Object.keys(TYPES) };

/** The name of a type in the spelling that files have; one that this version does not know as it is. */
export function typeInFiles(type: string): string {
  return inKnownSpelling(type, TYPE_WORDS);
}

/** What Atlas takes and never gives back. */
export const WRITE_ONLY = [
  "authentication.password",
  "authentication.clientSecret",
  "authentication.sslKey",
  "authentication.sslKeyPassword",
  "schemaRegistryAuthentication.password",
] as const;

/** Whether Atlas takes the value at a path and never gives it back. */
export function isWriteOnly(path: string): boolean {
  return (WRITE_ONLY as readonly string[]).includes(path);
}

/** Blocks that are maps with keys of the user's. Atlas merges them key by key. */
export const FREE_MAPS = ["config", "headers"] as const;

/** Whether a path is that of a user name: half of a credential, shown only where a file declares it in the clear. */
export function isUserName(path: string): boolean {
  return path === "authentication.username" || path === "schemaRegistryAuthentication.username";
}

/** Kafka settings that can hold a credential or half of one, e.g. `sasl.jaas.config` or `basic.auth.user.info`. */
const CREDENTIAL_SETTING =
  /pass|pwd|secret|token|credential|jaas|\buser|\blogin|private|\bkey\b(?!\.(de)?serializer)|api[._-]?key|auth\.user/i;

/** Whether a value at a path of a connection must not be shown. */
export function isSecret(path: string, value: unknown): boolean {
  if (path === "headers" || path.startsWith("headers.")) return true;
  if (path.startsWith("config.") && CREDENTIAL_SETTING.test(path)) return true;
  if (Array.isArray(value)) return value.some((item) => isSecret(path, item));
  return typeof value === "string" && /^[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#]*@|[^\s?#]*\?)/i.test(value);
}
