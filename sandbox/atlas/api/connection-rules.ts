import type { Violation } from "../http/refusal.ts";
import {
  ANY,
  type Fields,
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
import { isObject, type JsonObject } from "../json.ts";
import { accessOf } from "../world.ts";

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

const PLACES: Shape = object(
  { access: object({ type: oneOf("PUBLIC", "PRIVATE_LINK"), connectionId: ID }, ["type"]) },
  ["access"],
);

const KAFKA_PLACES: Shape = object(
  {
    access: object(
      { type: oneOf("PUBLIC", "VPC", "PRIVATE_LINK", "TRANSIT_GATEWAY"), connectionId: ID, name: TEXT, tgwRouteId: ID },
      ["type"],
    ),
  },
  ["access"],
);

const ROLE: Shape = text(/^arn:aws:iam::\d{12}:role\/.+$/);

const KAFKA_AUTHENTICATION: Shape = object({
  mechanism: oneOf("PLAIN", "SCRAM-256", "SCRAM-512", "OAUTHBEARER"),
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
      bootstrapServers: text(/^[^,\s]+(,[^,\s]+)*$/),
      authentication: KAFKA_AUTHENTICATION,
      security: object(
        { protocol: oneOf("SASL_PLAINTEXT", "SASL_SSL", "SSL", "PLAINTEXT"), brokerPublicCertificate: TEXT },
        ["protocol"],
      ),
      config: MAP,
      networking: KAFKA_PLACES,
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
    fields: { aws: object({ roleArn: ROLE }, ["roleArn"]), publicPrivateNetworking: PLACES },
    required: ["aws"],
    networking: "publicPrivateNetworking",
    map: null,
    secrets: [],
  },
  S3: {
    fields: { aws: object({ roleArn: ROLE, testBucket: TEXT }, ["roleArn"]), networking: PLACES },
    required: ["aws"],
    networking: "networking",
    map: null,
    secrets: [],
  },
  AWSKinesisDataStreams: {
    fields: { aws: object({ roleArn: ROLE }, ["roleArn"]), networking: PLACES },
    required: ["aws"],
    networking: "networking",
    map: null,
    secrets: [],
  },
  AzureBlobStorage: {
    fields: {
      azure: object({ servicePrincipalId: TEXT, storageAccountName: TEXT, region: READ_ONLY }, [
        "servicePrincipalId",
        "storageAccountName",
      ]),
      publicPrivateNetworking: PLACES,
    },
    required: ["azure"],
    networking: "publicPrivateNetworking",
    map: null,
    secrets: [],
  },
  GCPPubSub: {
    fields: {
      gcp: object({ serviceAccountId: text(/^[^@\s]+@[^@\s]+$/) }, ["serviceAccountId"]),
      publicPrivateNetworking: PLACES,
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
  name: text(/^[A-Za-z0-9._*-]{1,64}$/),
  type: oneOf(...Object.keys(TYPES)),
  region: READ_ONLY,
  id: READ_ONLY,
  state: READ_ONLY,
};

const OF_SOME_TYPE: Fields = Object.fromEntries(
  Object.values(TYPES).flatMap((type) => Object.keys(type.fields).map((field) => [field, ANY])),
);

/** The general shape of a body: which fields there are at all; the type decides the rest. */
export const BODY: Shape = object({ ...EVERYWHERE, ...OF_SOME_TYPE }, ["name", "type"]);

/** What the type of a connection says about it. Throws where there is no such type, which the shape has refused before. */
export function typeOf(body: JsonObject): Type {
  const type = TYPES[String(body.type)];
  if (type === undefined) throw new Error(`There is no connection type "${String(body.type)}".`);
  return type;
}

/** What a new connection's body breaks of the rules of its type. Pure. */
export function createViolations(body: JsonObject): readonly Violation[] {
  const type = typeOf(body);
  const found = violations(object({ ...EVERYWHERE, ...type.fields }, ["name", "type", ...type.required]), body);
  return found.length > 0 ? found : [...accessViolations(body), ...(type.also?.(body) ?? [])];
}

/** What a change breaks: every block that it sends must be whole, secrets included. Pure. */
export function updateViolations(body: JsonObject, before: JsonObject): readonly Violation[] {
  const type = typeOf(body);
  const fixed = ["name", "type"].filter((field) => body[field] !== before[field]);
  if (fixed.length > 0) return fixed.map((field) => wrong(field, "cannot be changed"));
  const found = violations(object({ ...EVERYWHERE, ...type.fields }, ["name", "type"]), body);
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

/** Reaching out by a private link needs the link, and nothing else takes one. */
function accessViolations(body: JsonObject): readonly Violation[] {
  const { type, connectionId } = accessOf(body);
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
