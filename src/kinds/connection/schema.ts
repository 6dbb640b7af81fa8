import * as z from "zod/mini";
import { lazily } from "../../text/lazy.ts";
import { described, envOr, hex24, nonEmpty, secretEnv, sensitive } from "../schema.ts";
import { growing } from "../vocabulary/words.ts";
import { headerName, serviceAccount, webAddress } from "./forms.ts";
import { freeMap, kafkaFields, kafkaRules, roleArn } from "./kafka.ts";
import { kafkaNetworking, publicOrLink } from "./networking.ts";
import { REGISTRIES, ROLE_TYPES } from "./words.ts";

/**
 * The shapes of the ten types of connections, as a file declares them. `networking` is written alike for every type that
 * has one. Every text but a type, a name or a reference may come from a variable; what Atlas never returns must.
 *
 * @see component schema `StreamsConnection` and what it refers to.
 */

const text = () => envOr(nonEmpty());

/** What every type, and a failover connection, may have. */
export const everyType = lazily(() => ({
  secretVersion: described(
    z.optional(z.int().check(z.minimum(0))),
    "A number of yours; another one has all secrets of the connection sent again. Never sent itself.",
  ),
}));

/** The fields of a connection to an Atlas cluster, which a failover connection has too. */
export const clusterFields = lazily(() => ({
  clusterName: described(text(), "Name of an Atlas cluster."),
  clusterGroupId: described(z.optional(envOr(hex24())), "Project of the cluster where it is another one."),
  dbRoleToExecute: described(
    z.optional(
      z.strictObject({
        role: described(text(), "Name of the role."),
        type: described(growing(ROLE_TYPES), "Whose role it is."),
      }),
    ),
    "Database role that processors act in.",
  ),
}));

/** What every type on AWS needs. */
const aws = (description: string) =>
  described(
    z.strictObject({
      roleArn: roleArn(),
      testBucket: described(z.optional(text()), "Bucket on which Atlas tries the role."),
    }),
    description,
  );

const registryAuthentication = () =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("USER_INFO"), username: text(), password: secretEnv() }),
    z.strictObject({ type: z.literal("SASL_INHERIT") }),
  ]);

/** The shape of an entry under a workspace's `connections`. */
export const connectionSpec = lazily(() =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("Kafka"), ...kafkaFields(), ...everyType() }).check(kafkaRules()),
    z.strictObject({ type: z.literal("Cluster"), ...clusterFields(), ...everyType() }),
    z.strictObject({ type: z.literal("Sample"), ...everyType() }),
    z.strictObject({
      type: z.literal("Https"),
      url: described(webAddress(), "Where requests go."),
      headers: described(
        z.optional(freeMap(headerName(), sensitive(envOr(z.string())))),
        "Headers of each request; values are never shown. Left out, Atlas's stay.",
      ),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("AWSLambda"),
      aws: aws("Access to the function."),
      networking: publicOrLink(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("S3"),
      aws: aws("Access to the buckets."),
      networking: kafkaNetworking(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("AWSKinesisDataStreams"),
      aws: aws("Access to the streams."),
      networking: kafkaNetworking(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("AzureBlobStorage"),
      azure: described(
        z.strictObject({
          servicePrincipalId: described(text(), "Service principal that Atlas acts as."),
          storageAccountName: described(text(), "Storage account."),
          region: described(z.optional(text()), "Deprecated: Atlas computes it."),
        }),
        "Access to the storage account.",
      ),
      networking: publicOrLink(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("GCPPubSub"),
      gcp: described(z.strictObject({ serviceAccountId: serviceAccount() }), "Service account that Atlas acts as."),
      networking: publicOrLink(),
      ...everyType(),
    }),
    z.strictObject({
      type: z.literal("SchemaRegistry"),
      provider: described(envOr(growing(REGISTRIES)), "Whose registry it is."),
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
      schemaRegistryAuthentication: described(
        registryAuthentication(),
        "How Atlas authenticates. Sent whole or not at all.",
      ),
      ...everyType(),
    }),
  ]),
);

/** A connection as a file declares it. */
export type ConnectionSpec = z.infer<ReturnType<typeof connectionSpec>>;

/** The name of a type, e.g. `AWSLambda`. */
export type ConnectionType = ConnectionSpec["type"];
