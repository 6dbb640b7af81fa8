import * as z from "zod/mini";
import { isEnvReference } from "../../engine/plan/compare.ts";
import { lazily } from "../../text/lazy.ts";
import { described, envOr, nonEmpty, secretEnv } from "../schema.ts";
import { growing } from "../vocabulary/words.ts";
import { brokers, roleArnText, webAddress } from "./forms.ts";
import { type Complain, complainer, kafkaNetworking, type Networked } from "./networking.ts";
import { MECHANISMS, OAUTH_METHODS, PROTOCOLS } from "./words.ts";

/** The fields of a Kafka connection, which a failover connection has too, and the rules between them. */

/** The fields that each way to authenticate needs. */
const BY_MECHANISM: Readonly<Record<string, readonly (keyof KafkaAuthentication)[]>> = {
  PLAIN: ["username", "password"],
  "SCRAM-256": ["username", "password"],
  "SCRAM-512": ["username", "password"],
  OAUTHBEARER: ["method", "clientId", "clientSecret", "tokenEndpointUrl"],
  AWS_MSK_IAM: ["aws"],
};

const text = () => envOr(nonEmpty());

/** The role that Atlas assumes. */
export const roleArn = () =>
  described(roleArnText(), "IAM role that Atlas assumes; it must be registered and authorised in the project.");

const kafkaAuthentication = () =>
  z.strictObject({
    mechanism: described(
      z.optional(envOr(growing(MECHANISMS))),
      "How Atlas authenticates; left out with a client certificate.",
    ),
    username: described(z.optional(text()), "For PLAIN and SCRAM."),
    password: z.optional(secretEnv()),
    method: described(z.optional(envOr(growing(OAUTH_METHODS))), "For OAUTHBEARER."),
    clientId: described(z.optional(text()), "For OAUTHBEARER."),
    clientSecret: z.optional(secretEnv()),
    tokenEndpointUrl: described(z.optional(webAddress()), "For OAUTHBEARER: where tokens are had."),
    scope: described(z.optional(text()), "For OAUTHBEARER."),
    saslOauthbearerExtensions: described(z.optional(text()), "For OAUTHBEARER."),
    sslCertificate: described(z.optional(text()), "Client certificate in PEM, with `sslKey`."),
    sslKey: z.optional(secretEnv()),
    sslKeyPassword: z.optional(secretEnv()),
    aws: described(z.optional(z.strictObject({ roleArn: roleArn() })), "For AWS_MSK_IAM: IAM authentication of MSK."),
  });

type KafkaAuthentication = z.infer<ReturnType<typeof kafkaAuthentication>>;

/** A map with keys of the user's. With `env` as its only key it could be taken for a variable. */
export function freeMap<Value extends z.ZodMiniType>(key: z.ZodMiniType<string, string>, value: Value) {
  return z
    .record(key, value)
    .check(
      z.refine(
        (map) => Object.keys(map).join() !== "env",
        "a map whose only key is `env` looks like an environment variable, and this must be a map",
      ),
    );
}

/** The fields of Kafka, without `type` and `secretVersion`. */
export const kafkaFields = lazily(() => ({
  bootstrapServers: described(brokers(), "Brokers, e.g. `b-1.example.net:9098,b-2.example.net:9098`."),
  security: described(
    z.strictObject({
      protocol: described(
        envOr(growing(PROTOCOLS)),
        "Transport. A private link takes SASL_SSL or SSL, a VPC and AWS_MSK_IAM take SASL_SSL.",
      ),
      brokerPublicCertificate: described(z.optional(text()), "Certificate in PEM that the brokers are trusted by."),
    }),
    "Transport to the brokers.",
  ),
  authentication: described(
    z.optional(kafkaAuthentication()),
    "How Atlas authenticates. Sent whole, secrets too, or not at all.",
  ),
  config: described(
    z.optional(freeMap(nonEmpty(), envOr(z.string()))),
    "Settings of the Kafka client, e.g. `auto.offset.reset: earliest`. Left out, Atlas's stay.",
  ),
  networking: kafkaNetworking(),
}));

/** A Kafka connection as far as its rules are concerned. */
interface Kafka extends Networked {
  readonly security: { readonly protocol: unknown };
  readonly authentication?: KafkaAuthentication | undefined;
}

/** The rules between the fields of Kafka. */
export const kafkaRules = <Spec extends Kafka>() =>
  z.superRefine<Spec>(({ security: { protocol }, authentication, networking }, context) => {
    const complain = complainer(context);
    const access = networking?.access.type;
    const encrypted = access === "VPC" ? ["SASL_SSL"] : access === "PRIVATE_LINK" ? ["SASL_SSL", "SSL"] : null;
    // What comes from a variable, and a word that this version does not know, cannot be checked here; Atlas will.
    const known = typeof protocol === "string" && PROTOCOLS.known.includes(protocol) ? protocol : null;
    if (known !== null && encrypted?.includes(known) === false) {
      const fix = `write ${encrypted.map((word) => `\`${word}\``).join(" or ")}`;
      complain(["security", "protocol"], `access over ${access} does not take ${known}`, fix);
    }
    if (authentication !== undefined) checkAuthentication(authentication, known, complain);
    else if (known?.startsWith("SASL_")) {
      complain([], `\`authentication\` is required for ${known}`, "add `authentication`");
    }
  });

function checkAuthentication(authentication: KafkaAuthentication, protocol: string | null, complain: Complain): void {
  const { mechanism, sslCertificate, sslKey, sslKeyPassword, aws } = authentication;
  const need = (field: keyof KafkaAuthentication, why: string): void => {
    if (authentication[field] !== undefined) return;
    const fix = field === "aws" ? "add `aws: { roleArn: … }`" : `add \`${field}\``;
    complain(["authentication"], `\`authentication.${field}\` is required ${why}`, fix);
  };
  if (sslCertificate !== undefined) need("sslKey", "with `sslCertificate`");
  if (sslKey !== undefined) need("sslCertificate", "with `sslKey`");
  if (sslKeyPassword !== undefined) need("sslKey", "with `sslKeyPassword`");
  if (isEnvReference(mechanism)) return;
  if (mechanism !== undefined) for (const field of BY_MECHANISM[mechanism] ?? []) need(field, `for ${mechanism}`);
  else if (sslCertificate === undefined && aws === undefined) {
    need("mechanism", "without a client certificate or an IAM role");
  }
  if (mechanism !== "AWS_MSK_IAM") return;
  for (const field of ["username", "password"] as const) {
    if (authentication[field] === undefined) continue;
    complain(["authentication", field], `\`authentication.${field}\` is not used for AWS_MSK_IAM`, "remove the line");
  }
  if (protocol !== null && protocol !== "SASL_SSL") {
    complain(["security", "protocol"], `AWS_MSK_IAM does not take ${protocol}`, "write `SASL_SSL`");
  }
}
