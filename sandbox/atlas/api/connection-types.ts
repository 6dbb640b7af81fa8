import type { Violation } from "../http/refusal.ts";
import {
  ANY,
  type Fields,
  growing,
  ID,
  list,
  MAP,
  nullable,
  object,
  oneOf,
  READ_ONLY,
  type Shape,
  TEXT,
  text,
  violations,
  wrong,
} from "../http/shape.ts";
import { copy, isObject, type Json, type JsonObject } from "../json.ts";
import { accessOf } from "../project.ts";

/** What a connection of one type is made of. */
interface Type {
  readonly fields: Fields;
  readonly required: readonly string[];
  /** Where Atlas keeps the networking of this type, null where it has none. */
  readonly networking: "networking" | "publicPrivateNetworking" | null;
  /** The one field that is a map of any keys. */
  readonly map: "config" | "headers" | null;
  /** Paths that Atlas takes and never gives back. */
  readonly secrets: readonly string[];
  readonly also?: (body: JsonObject) => readonly Violation[];
}

/** `publicPrivateNetworking`. */
const PUBLIC_PRIVATE: Shape = object(
  { access: object({ type: growing("PUBLIC", "PRIVATE_LINK"), connectionId: ID }, ["type"]) },
  ["access"],
);

/** `networking`, which Kafka, S3 and Kinesis share. */
const NETWORKING: Shape = object(
  {
    access: object(
      {
        type: growing("PUBLIC", "VPC", "PRIVATE_LINK", "TRANSIT_GATEWAY"),
        connectionId: ID,
        name: TEXT,
        tgwRouteId: ID,
      },
      ["type"],
    ),
  },
  ["access"],
);

const ROLE: Shape = text(/^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/);

/** Every type that uses AWS takes a bucket to try the role with. */
const AWS: Shape = object({ roleArn: ROLE, testBucket: TEXT }, ["roleArn"]);

const KAFKA_AUTHENTICATION: Shape = object({
  mechanism: growing("PLAIN", "SCRAM-256", "SCRAM-512", "OAUTHBEARER", "AWS_MSK_IAM"),
  username: TEXT,
  password: TEXT,
  method: oneOf("OIDC"),
  clientId: TEXT,
  clientSecret: TEXT,
  tokenEndpointUrl: text(/^https?:\/\//),
  scope: TEXT,
  saslOauthbearerExtensions: TEXT,
  sslCertificate: TEXT,
  sslKey: TEXT,
  sslKeyPassword: TEXT,
  aws: object({ roleArn: ROLE }, ["roleArn"]),
});

const TYPES: Readonly<Record<string, Type>> = {
  Kafka: {
    fields: {
      bootstrapServers: text(/^[^,\s/:]+:\d{1,5}(,[^,\s/:]+:\d{1,5})*$/),
      authentication: KAFKA_AUTHENTICATION,
      security: object(
        { protocol: growing("SASL_PLAINTEXT", "SASL_SSL", "SSL", "PLAINTEXT"), brokerPublicCertificate: TEXT },
        ["protocol"],
      ),
      config: MAP,
      networking: NETWORKING,
    },
    required: ["bootstrapServers", "security"],
    networking: "networking",
    map: "config",
    secrets: [
      "authentication.password",
      "authentication.clientSecret",
      "authentication.sslKey",
      "authentication.sslKeyPassword",
    ],
    also: kafkaViolations,
  },
  Cluster: {
    fields: {
      clusterName: TEXT,
      clusterGroupId: nullable(ID),
      dbRoleToExecute: nullable(object({ role: TEXT, type: oneOf("BUILT_IN", "CUSTOM") }, ["role", "type"])),
    },
    required: ["clusterName"],
    networking: null,
    map: null,
    secrets: [],
  },
  Sample: {
    fields: {},
    required: [],
    networking: null,
    map: null,
    secrets: [],
    also: (body) =>
      body.name === "sample_stream_solar" ? [] : [wrong("name", "must be sample_stream_solar for Sample")],
  },
  Https: {
    fields: { url: text(/^https?:\/\//), headers: MAP },
    required: ["url"],
    networking: null,
    map: "headers",
    secrets: [],
  },
  AWSLambda: {
    fields: { aws: AWS, publicPrivateNetworking: PUBLIC_PRIVATE },
    required: ["aws"],
    networking: "publicPrivateNetworking",
    map: null,
    secrets: [],
  },
  S3: {
    fields: { aws: AWS, networking: NETWORKING },
    required: ["aws"],
    networking: "networking",
    map: null,
    secrets: [],
  },
  AWSKinesisDataStreams: {
    fields: { aws: AWS, networking: NETWORKING },
    required: ["aws"],
    networking: "networking",
    map: null,
    secrets: [],
  },
  AzureBlobStorage: {
    fields: {
      azure: object({ servicePrincipalId: TEXT, storageAccountName: TEXT, region: TEXT }, [
        "servicePrincipalId",
        "storageAccountName",
      ]),
      publicPrivateNetworking: PUBLIC_PRIVATE,
    },
    required: ["azure"],
    networking: "publicPrivateNetworking",
    map: null,
    secrets: [],
  },
  GCPPubSub: {
    fields: {
      gcp: object({ serviceAccountId: text(/^[^@\s]+@[^@\s]+$/) }, ["serviceAccountId"]),
      publicPrivateNetworking: PUBLIC_PRIVATE,
    },
    required: ["gcp"],
    networking: "publicPrivateNetworking",
    map: null,
    secrets: [],
  },
  SchemaRegistry: {
    fields: {
      provider: oneOf("CONFLUENT"),
      schemaRegistryUrls: list(text(/^https?:\/\/[^/]+/), { min: 1, max: 10, unique: true }),
      schemaRegistryAuthentication: object(
        { type: oneOf("USER_INFO", "SASL_INHERIT"), username: TEXT, password: TEXT },
        ["type"],
      ),
    },
    required: ["provider", "schemaRegistryUrls", "schemaRegistryAuthentication"],
    networking: null,
    map: null,
    secrets: ["schemaRegistryAuthentication.password"],
    also: registryViolations,
  },
};

const EVERYWHERE: Fields = {
  name: TEXT,
  type: oneOf(...Object.keys(TYPES)),
  region: READ_ONLY,
  id: READ_ONLY,
  state: READ_ONLY,
};

const OF_SOME_TYPE: Fields = Object.fromEntries(
  Object.values(TYPES).flatMap((type) => Object.keys(type.fields).map((field) => [field, ANY])),
);

/** The general shape of a body: which fields exist; the type decides the rest. */
export const BODY = object({ ...EVERYWHERE, ...OF_SOME_TYPE }, ["name", "type"]);

/** Names that a new connection may have; older ones may have other characters too. */
const NEW_NAME: Shape = text(/^[A-Za-z0-9._*-]{1,64}$/);

/** A type that Atlas has and this table does not; only seeded connections have one. */
const OTHER_TYPE: Type = { fields: {}, required: [], networking: null, map: null, secrets: [] };

/** What the type of a connection says about it. */
export function typeOf(body: JsonObject): Type {
  return TYPES[String(body.type)] ?? OTHER_TYPE;
}

/** The fields of a connection without what Atlas takes and never gives back. */
export function withoutSecrets(connection: JsonObject): JsonObject {
  const shown = copy(connection);
  for (const path of typeOf(connection).secrets) {
    const [block = "", field = ""] = path.split(".");
    const inside = shown[block];
    if (isObject(inside)) delete inside[field];
  }
  return shown;
}

/** What an update changes: what is not sent stays, and a map keeps the keys that are not sent, unless it is sent empty. */
export function mergedChanges(sent: JsonObject, before: JsonObject): JsonObject {
  const { map } = typeOf(sent);
  const [now, then]: (Json | undefined)[] = map === null ? [] : [sent[map], before[map]];
  if (map === null || !isObject(now) || !isObject(then) || Object.keys(now).length === 0) return sent;
  return { ...sent, [map]: { ...then, ...now } };
}

/** What a new connection's body breaks of the rules of its type. */
export function createViolations(body: JsonObject, newWords: readonly string[]): readonly Violation[] {
  const type = typeOf(body);
  const shape = object({ ...EVERYWHERE, name: NEW_NAME, ...type.fields }, ["name", "type", ...type.required]);
  const found = violations(shape, body, newWords);
  return found.length > 0 ? found : [...accessViolations(body), ...(type.also?.(body) ?? [])];
}

/** What a change breaks: every block that it sends must be whole, secrets included. */
export function updateViolations(
  body: JsonObject,
  before: JsonObject,
  newWords: readonly string[],
): readonly Violation[] {
  const type = typeOf(body);
  const fixed = ["name", "type"].filter((field) => body[field] !== before[field]);
  if (fixed.length > 0) return fixed.map((field) => wrong(field, "cannot be changed"));
  const found = violations(object({ ...EVERYWHERE, ...type.fields }, ["name", "type"]), body, newWords);
  if (found.length > 0) return found;
  const { networking } = type;
  if (
    networking !== null &&
    body[networking] !== undefined &&
    JSON.stringify(accessOf(body)) !== JSON.stringify(accessOf(before))
  ) {
    return [wrong(networking, "cannot be changed: Atlas takes it and forgets it")];
  }
  return type.also?.({ ...before, ...body }) ?? [];
}

/** A private link needs its id, and no other access takes one. */
function accessViolations(body: JsonObject): readonly Violation[] {
  const { type, connectionId, name } = accessOf(body);
  if (name !== undefined && type !== "PRIVATE_LINK")
    return [wrong("networking.access.name", "is only for PRIVATE_LINK")];
  const field = `${typeOf(body).networking}.access.connectionId`;
  if (type === "PRIVATE_LINK") return connectionId === undefined ? [wrong(field, "is required for PRIVATE_LINK")] : [];
  return connectionId === undefined ? [] : [wrong(field, `must not be sent for ${String(type)}`)];
}

function kafkaViolations(body: JsonObject): readonly Violation[] {
  const protocol = isObject(body.security) ? body.security.protocol : undefined;
  const access = accessOf(body).type;
  const encrypted = access === "VPC" ? ["SASL_SSL"] : ["SASL_SSL", "SSL"];
  const needsEncryption = access === "VPC" || access === "PRIVATE_LINK";
  if (needsEncryption && !encrypted.includes(String(protocol)))
    return [wrong("security.protocol", `must be ${encrypted.join(" or ")} for ${String(access)}`)];
  if (!isObject(body.authentication)) return protocol === "SSL" ? [] : [wrong("authentication", "is required")];
  if (body.authentication.mechanism === "AWS_MSK_IAM" && protocol !== "SASL_SSL")
    return [wrong("security.protocol", "must be SASL_SSL for AWS_MSK_IAM")];
  return authenticationViolations(body.authentication);
}

function authenticationViolations(authentication: JsonObject): readonly Violation[] {
  const { mechanism } = authentication;
  const needed: Readonly<Record<string, readonly string[]>> = {
    PLAIN: ["username", "password"],
    "SCRAM-256": ["username", "password"],
    "SCRAM-512": ["username", "password"],
    OAUTHBEARER: ["method", "clientId", "clientSecret", "tokenEndpointUrl"],
  };
  if (mechanism === "AWS_MSK_IAM") {
    const refused = ["username", "password"].filter((field) => authentication[field] !== undefined);
    const role = authentication.aws === undefined ? [wrong("authentication.aws.roleArn", "is required")] : [];
    return [...role, ...refused.map((field) => wrong(`authentication.${field}`, "must not be sent for AWS_MSK_IAM"))];
  }
  const keys = authentication.sslCertificate === undefined ? [] : ["sslKey"];
  const byOther = authentication.sslCertificate !== undefined || authentication.aws !== undefined;
  const wanted = mechanism === undefined ? (byOther ? [] : ["mechanism"]) : (needed[String(mechanism)] ?? []);
  const missing = [...wanted, ...keys].filter((field) => authentication[field] === undefined);
  return missing.map((field) => wrong(`authentication.${field}`, "is required"));
}

function registryViolations(body: JsonObject): readonly Violation[] {
  const authentication = isObject(body.schemaRegistryAuthentication) ? body.schemaRegistryAuthentication : {};
  const both = ["username", "password"];
  const inherits = authentication.type === "SASL_INHERIT";
  const bad = both.filter((field) => (authentication[field] !== undefined) === inherits);
  return bad.map((field) =>
    wrong(`schemaRegistryAuthentication.${field}`, inherits ? "must not be sent for SASL_INHERIT" : "is required"),
  );
}
