import * as z from "zod/mini";
import { isEnvReference } from "../../engine/plan/compare.ts";
import { lazily } from "../../text/lazy.ts";
import { described, envOr, hex24, nonEmpty, secretEnv, sensitive } from "../schema.ts";

/**
 * The shapes of the ten types of connections, as a file declares them. `networking` is written alike for every type that
 * has one. Every text but a type, a name or a reference may come from a variable; what Atlas never returns must.
 *
 * @see component schema `StreamsConnection` and what it refers to.
 */

/** Adds a problem at a path inside the value, with what to do about it. */
type Complain = (path: readonly string[], message: string, fix: string) => void;

function complainer(context: z.core.$RefinementCtx): Complain {
  return (path, message, fix) => context.addIssue({ code: "custom", path: [...path], message, params: { fix } });
}

const text = () => envOr(nonEmpty());

const textLike = (pattern: RegExp, message: string) => z.string().check(z.regex(pattern, message));

const roleArn = () =>
  described(
    envOr(textLike(/^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/, "must be the ARN of an IAM role, `arn:aws:iam::…:role/…`")),
    "IAM role that Atlas assumes; it must be registered and authorised in the project.",
  );

const webAddress = () => sensitive(envOr(textLike(/^https?:\/\/[^\s/]/, "must start with `https://` or `http://`")));

/** A map with keys of the user's. With `env` as its only key it could be taken for a variable. */
function freeMap<Value extends z.ZodMiniType>(key: z.ZodMiniType<string, string>, value: Value) {
  return z
    .record(key, value)
    .check(
      z.refine(
        (map) => Object.keys(map).join() !== "env",
        "a map whose only key is `env` looks like an environment variable, and this must be a map",
      ),
    );
}

const access = () => ({
  privateLink: described(
    z.optional(nonEmpty()),
    "Name of an entry under `privateLinks`; the connection is made once that link is usable.",
  ),
  connectionId: described(z.optional(hex24()), "Atlas id of a private link that this file does not declare."),
});

interface Access {
  readonly type: string;
  readonly privateLink?: string | undefined;
  readonly connectionId?: string | undefined;
}

function checkLink({ type, privateLink, connectionId }: Access, complain: Complain): void {
  if (type === "PRIVATE_LINK") {
    if (privateLink === undefined && connectionId === undefined) {
      complain([], "access over PRIVATE_LINK does not say which link", "add `privateLink: NAME` or `connectionId: ID`");
    }
    if (privateLink !== undefined && connectionId !== undefined) {
      complain(["connectionId"], "`privateLink` and `connectionId` both name the link", "keep one of them");
    }
    return;
  }
  const fix = "remove it, or write `type: PRIVATE_LINK`";
  if (privateLink !== undefined) complain(["privateLink"], `access over ${type} takes no \`privateLink\``, fix);
  if (connectionId !== undefined) complain(["connectionId"], `access over ${type} takes no \`connectionId\``, fix);
}

const publicOrLink = () =>
  described(
    z.optional(
      z.strictObject({
        access: z
          .strictObject({
            type: described(z.enum(["PUBLIC", "PRIVATE_LINK"]), "Way to the other side."),
            ...access(),
          })
          .check(z.superRefine((access, context) => checkLink(access, complainer(context)))),
      }),
    ),
    "How Atlas reaches the other side; PUBLIC where it is left out. A change means a new connection.",
  );

const kafkaNetworking = () =>
  described(
    z.optional(
      z.strictObject({
        access: z
          .strictObject({
            type: described(z.enum(["PUBLIC", "VPC", "PRIVATE_LINK", "TRANSIT_GATEWAY"]), "Way to the other side."),
            ...access(),
            tgwRouteId: described(z.optional(hex24()), "Atlas id of the transit gateway route, for TRANSIT_GATEWAY."),
          })
          .check(
            z.superRefine((access, context) => {
              const complain = complainer(context);
              checkLink(access, complain);
              if (access.tgwRouteId !== undefined && access.type !== "TRANSIT_GATEWAY") {
                complain(["tgwRouteId"], `access over ${access.type} takes no \`tgwRouteId\``, "remove it");
              }
            }),
          ),
      }),
    ),
    "How Atlas reaches the brokers; PUBLIC where it is left out. A change means a new connection.",
  );

const everyType = () => ({
  secretVersion: described(
    z.optional(z.int().check(z.minimum(0))),
    "A number of yours; another one has all secrets of the connection sent again. Never sent itself.",
  ),
});

/** The fields that each way to log in needs. */
const BY_MECHANISM: Readonly<Record<string, readonly (keyof KafkaAuthentication)[]>> = {
  PLAIN: ["username", "password"],
  "SCRAM-256": ["username", "password"],
  "SCRAM-512": ["username", "password"],
  OAUTHBEARER: ["method", "clientId", "clientSecret", "tokenEndpointUrl"],
};

const kafkaAuthentication = () =>
  z.strictObject({
    mechanism: described(
      z.optional(envOr(z.enum(["PLAIN", "SCRAM-256", "SCRAM-512", "OAUTHBEARER"]))),
      "How Atlas logs in; left out with a client certificate or an IAM role.",
    ),
    username: described(z.optional(text()), "For PLAIN and SCRAM."),
    password: z.optional(secretEnv()),
    method: described(z.optional(envOr(z.enum(["OIDC"]))), "For OAUTHBEARER."),
    clientId: described(z.optional(text()), "For OAUTHBEARER."),
    clientSecret: z.optional(secretEnv()),
    tokenEndpointUrl: described(z.optional(webAddress()), "For OAUTHBEARER: where tokens are had."),
    scope: described(z.optional(text()), "For OAUTHBEARER."),
    saslOauthbearerExtensions: described(z.optional(text()), "For OAUTHBEARER."),
    sslCertificate: described(z.optional(text()), "Client certificate in PEM, with `sslKey`."),
    sslKey: z.optional(secretEnv()),
    sslKeyPassword: z.optional(secretEnv()),
    aws: described(z.optional(z.strictObject({ roleArn: roleArn() })), "IAM authentication of MSK."),
  });

type KafkaAuthentication = z.infer<ReturnType<typeof kafkaAuthentication>>;

const kafka = () =>
  z
    .strictObject({
      type: z.literal("Kafka"),
      bootstrapServers: described(
        envOr(textLike(/^[^,\s]+(,[^,\s]+)*$/, "must be `host:port` pairs with a comma and no space between them")),
        "Brokers, e.g. `b-1.example.net:9098,b-2.example.net:9098`.",
      ),
      security: described(
        z.strictObject({
          protocol: described(
            envOr(z.enum(["SASL_SSL", "SSL", "SASL_PLAINTEXT", "PLAINTEXT"])),
            "Transport. A private link takes SASL_SSL or SSL, a VPC SASL_SSL.",
          ),
          brokerPublicCertificate: described(z.optional(text()), "Certificate in PEM that the brokers are trusted by."),
        }),
        "Transport to the brokers.",
      ),
      authentication: described(
        z.optional(kafkaAuthentication()),
        "How Atlas logs in. Sent whole, secrets too, or not at all.",
      ),
      config: described(
        z.optional(freeMap(nonEmpty(), envOr(z.string()))),
        "Settings of the Kafka client, e.g. `auto.offset.reset: earliest`. Left out, Atlas's stay.",
      ),
      networking: kafkaNetworking(),
      ...everyType(),
    })
    .check(
      z.superRefine(({ security: { protocol }, authentication, networking }, context) => {
        const complain = complainer(context);
        const access = networking?.access.type;
        const encrypted = access === "VPC" ? ["SASL_SSL"] : access === "PRIVATE_LINK" ? ["SASL_SSL", "SSL"] : null;
        // What comes from a variable cannot be checked here; Atlas will.
        if (typeof protocol === "string" && encrypted?.includes(protocol) === false) {
          const fix = `write ${encrypted.map((word) => `\`${word}\``).join(" or ")}`;
          complain(["security", "protocol"], `access over ${access} does not take ${protocol}`, fix);
        }
        if (authentication !== undefined) checkAuthentication(authentication, complain);
        else if (typeof protocol === "string" && protocol.startsWith("SASL_")) {
          complain([], `\`authentication\` is required for ${protocol}`, "add `authentication`");
        }
      }),
    );

function checkAuthentication(authentication: KafkaAuthentication, complain: Complain): void {
  const { mechanism, sslCertificate, sslKey, sslKeyPassword, aws } = authentication;
  const need = (field: keyof KafkaAuthentication, why: string): void => {
    if (authentication[field] !== undefined) return;
    complain(["authentication"], `\`authentication.${field}\` is required ${why}`, `add \`${field}\``);
  };
  if (sslCertificate !== undefined) need("sslKey", "with `sslCertificate`");
  if (sslKey !== undefined) need("sslCertificate", "with `sslKey`");
  if (sslKeyPassword !== undefined) need("sslKey", "with `sslKeyPassword`");
  if (isEnvReference(mechanism)) return;
  if (mechanism !== undefined) for (const field of BY_MECHANISM[mechanism] ?? []) need(field, `for ${mechanism}`);
  else if (sslCertificate === undefined && aws === undefined) {
    need("mechanism", "without a client certificate or an IAM role");
  }
}

const registryAuthentication = () =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("USER_INFO"), username: text(), password: secretEnv() }),
    z.strictObject({ type: z.literal("SASL_INHERIT") }),
  ]);

/** The shape of an entry under a workspace's `connections`. */
export const connectionSpec = lazily(() =>
  z.discriminatedUnion("type", [
    kafka(),
    z.strictObject({
      type: z.literal("Cluster"),
      clusterName: described(text(), "Name of an Atlas cluster."),
      clusterGroupId: described(z.optional(envOr(hex24())), "Project of the cluster where it is another one."),
      dbRoleToExecute: described(
        z.optional(
          z.strictObject({
            role: described(text(), "Name of the role."),
            type: described(z.enum(["BUILT_IN", "CUSTOM"]), "Whose role it is."),
          }),
        ),
        "Database role that processors act in.",
      ),
      ...everyType(),
    }),
    z.strictObject({ type: z.literal("Sample"), ...everyType() }),
    z.strictObject({
      type: z.literal("Https"),
      url: described(webAddress(), "Where requests go."),
      headers: described(
        z.optional(
          freeMap(
            textLike(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, "must be the name of an HTTP header"),
            sensitive(envOr(z.string())),
          ),
        ),
        "Headers of each request; values are never shown. Left out, Atlas's stay.",
      ),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("AWSLambda"),
      aws: described(z.strictObject({ roleArn: roleArn() }), "Access to the function."),
      networking: publicOrLink(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("S3"),
      aws: described(
        z.strictObject({
          roleArn: roleArn(),
          testBucket: described(z.optional(text()), "Bucket on which Atlas tries the role."),
        }),
        "Access to the buckets.",
      ),
      networking: publicOrLink(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("AWSKinesisDataStreams"),
      aws: described(z.strictObject({ roleArn: roleArn() }), "Access to the streams."),
      networking: publicOrLink(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("AzureBlobStorage"),
      azure: described(
        z.strictObject({
          servicePrincipalId: described(text(), "Service principal that Atlas acts as."),
          storageAccountName: described(text(), "Storage account."),
        }),
        "Access to the storage account.",
      ),
      networking: publicOrLink(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("GCPPubSub"),
      gcp: described(
        z.strictObject({
          serviceAccountId: envOr(textLike(/^[^@\s]+@[^@\s]+$/, "must be a service account's e-mail address")),
        }),
        "Service account that Atlas acts as.",
      ),
      networking: publicOrLink(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("SchemaRegistry"),
      provider: described(envOr(z.enum(["CONFLUENT"])), "Whose registry it is."),
      schemaRegistryUrls: described(
        z.array(webAddress()).check(
          z.minLength(1),
          z.maxLength(10),
          z.refine(
            (urls) => new Set(urls.map((url) => JSON.stringify(url))).size === urls.length,
            "must not have the same URL twice",
          ),
        ),
        "Addresses of the registry.",
      ),
      schemaRegistryAuthentication: described(registryAuthentication(), "How Atlas logs in. Sent whole or not at all."),
      ...everyType(),
    }),
  ]),
);

/** A connection as a file declares it. */
export type ConnectionSpec = z.infer<ReturnType<typeof connectionSpec>>;

/** The name of a type, e.g. `AWSLambda`. */
export type ConnectionType = ConnectionSpec["type"];
