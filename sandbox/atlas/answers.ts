import { isObject, type Json, type JsonObject } from "./json.ts";
import { otherRegionName } from "./regions.ts";

/**
 * How Atlas answers where no source says which of several ways is right.
 *
 * Each question has a few answers by name; the first is the default of the sandbox. A client must behave well under each of them.
 */
export const ANSWERS = {
  /** The `id` of a connection. Recordings before March 2026 have none. */
  connectionId: ["shown", "absent", "empty", "null"],
  /** The `state` of a connection. Recordings before January 2026 have none. */
  connectionState: ["shown", "absent", "unknown-word"],
  /** An optional text that an object does not have. */
  missingText: ["absent", "empty", "null"],
  /** An optional list that an object does not have, or that is empty. */
  emptyList: ["as-sent", "absent", "shown", "null"],
  /** Fields that one source calls write-only and another one shows: `aws.testBucket`, `authentication.sslCertificate`. */
  writeOnly: ["shown", "hidden"],
  /** The authentication scheme of an MSK link that was created without one. */
  mskScheme: ["absent", "SASL_SCRAM", "empty", "SASL/SCRAM"],
  /** The mechanism of a Kafka connection that authenticates by `AWS_MSK_IAM`. */
  mskMechanism: ["shown", "absent"],
  /** The region of a private link: as it was sent, or under the other of its two names. */
  linkRegion: ["as-sent", "other-name"],
  /** The region of a failover connection: the workspace's word for it, as it was sent, or Atlas's name for clusters and backups. */
  failoverRegion: ["as-sent", "other-name"],
  /** The domain of a private link: as it was sent, or with a dot at its end and in upper case. */
  linkDomain: ["as-sent", "other-spelling"],
  /** Fields and blocks that clients do not know yet. */
  newFields: ["absent", "shown"],
  /** The networking of a connection that reaches the public internet. */
  publicNetworking: ["shown", "absent"],
  /** `clusterGroupId` of a connection to a cluster of its own project. */
  ownProject: ["as-sent", "shown"],
  /** `dbRoleToExecute` of a connection that was created without one. */
  defaultRole: ["absent", "null", "shown"],
  /** A link that was deleted: gone from the list, or listed as `DELETED` for a while. */
  deletedLink: ["gone", "listed"],
  /** Calls inside a workspace right after its creation. */
  newWorkspace: ["found", "not-found"],
  /** The deletion of a connection that a running stream processor names. */
  deleteOfUsed: ["accepted", "refused"],
  /** The update of a connection that a running stream processor names. */
  updateOfUsed: ["accepted", "refused"],
  /** The map of a connection (`config`, `headers`) that it does not have, or that is empty. */
  emptyMap: ["as-sent", "absent", "shown", "null"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A question about Atlas that no source answers. */
export type Question = keyof typeof ANSWERS;

/** One answer to every question. */
export type Answers = { readonly [Name in Question]: (typeof ANSWERS)[Name][number] };

/** The first answer to every question. */
export const FIRST_ANSWERS = Object.fromEntries(
  Object.entries(ANSWERS).map(([question, [first]]) => [question, first]),
) as Answers;

/** One way to answer, for a test's title and for the sandbox's options. */
export interface AnswerSet {
  /** For example `connectionId: absent`. */
  readonly name: string;
  readonly answers: Partial<Answers>;
}

/** Every answer that is not the default, alone. */
export const EACH_ANSWER: readonly AnswerSet[] = Object.entries(ANSWERS).flatMap(([question, [, ...others]]) =>
  others.map((other) => ({ name: `${question}: ${other}`, answers: { [question]: other } })),
);

/** Every question answered otherwise than by default, all together; as many sets as the question with the most answers needs. */
export const ALL_ANSWERS: readonly AnswerSet[] = [1, 2, 3].map((turn) => ({
  name: `all questions answered otherwise, ${turn} of 3`,
  answers: Object.fromEntries(
    Object.entries(ANSWERS).map(([question, [, ...others]]) => [question, others[(turn - 1) % others.length]]),
  ),
}));

/** Texts and lists that an answer may show although the object does not have them. */
interface Optional {
  readonly texts: readonly string[];
  readonly lists: readonly string[];
}

const LINK: Optional = {
  texts: [
    "arn",
    "authenticationScheme",
    "dnsDomain",
    "errorMessage",
    "interfaceEndpointId",
    "interfaceEndpointName",
    "mskAuthType",
    "providerAccountId",
    "region",
    "serviceEndpointId",
  ],
  lists: ["azureResourceIds", "dnsSubDomain", "gcpConnectionIds", "gcpServiceAttachmentUris"],
};

const CONNECTION: Optional = { texts: ["clusterGroupId", "clusterName", "url"], lists: ["schemaRegistryUrls"] };

/** Optional texts inside the blocks of a connection. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  authentication: ["clientId", "method", "saslOauthbearerExtensions", "scope", "sslCertificate", "tokenEndpointUrl"],
  aws: ["testBucket"],
  azure: ["region"],
  security: ["brokerPublicCertificate"],
};

/** The field of a connection that is a map of any keys. */
const MAPS: Readonly<Record<string, string>> = { Kafka: "config", Https: "headers" };

const WRITE_ONLY: Readonly<Record<string, readonly string[]>> = {
  authentication: ["sslCertificate"],
  aws: ["testBucket"],
};

/** A private link as Atlas shows it under these answers. */
export function answerLink(link: JsonObject, answers: Answers): JsonObject {
  const shown = { ...link };
  if (isMsk(link) && link.authenticationScheme === undefined && answers.mskScheme !== "absent") {
    shown.authenticationScheme = answers.mskScheme === "empty" ? "" : answers.mskScheme;
  }
  const { region, dnsDomain } = shown;
  if (answers.linkRegion === "other-name" && typeof region === "string") {
    shown.region = otherRegionName(region, String(link.provider).toUpperCase());
  }
  if (answers.linkDomain === "other-spelling" && typeof dnsDomain === "string") {
    shown.dnsDomain = `${dnsDomain.replace(/\.$/, "").toUpperCase()}.`;
  }
  return withNewFields(withMissing(shown, LINK, answers), answers);
}

/** A connection or a failover connection as Atlas shows it under these answers. */
export function answerConnection(connection: JsonObject, answers: Answers, projectId: string): JsonObject {
  const shown = { ...connection };
  replace(shown, "id", answers.connectionId);
  if (answers.connectionState === "absent") delete shown.state;
  if (answers.connectionState === "unknown-word" && shown.state === "PENDING") shown.state = "VALIDATING";
  if (connection.type === "Cluster") {
    if (answers.ownProject === "shown") shown.clusterGroupId ??= projectId;
    if (answers.defaultRole === "null") shown.dbRoleToExecute ??= null;
    if (answers.defaultRole === "shown") shown.dbRoleToExecute ??= { role: "readWriteAnyDatabase", type: "BUILT_IN" };
  }
  for (const field of ["networking", "publicPrivateNetworking"]) {
    const access = inside(shown[field], "access");
    if (answers.publicNetworking === "absent" && access?.type === "PUBLIC") delete shown[field];
  }
  const map = MAPS[String(connection.type)];
  if (map !== undefined) answerMap(shown, map, answers.emptyMap);
  for (const [block, value] of Object.entries(shown)) {
    if (isObject(value) && block !== "config" && block !== "headers") shown[block] = answerBlock(block, value, answers);
  }
  return withNewFields(withMissing(shown, CONNECTION, answers), answers);
}

/** A workspace as Atlas shows it under these answers. */
export function answerWorkspace(workspace: JsonObject, answers: Answers): JsonObject {
  const { streamConfig } = workspace;
  const config = isObject(streamConfig)
    ? withMissing(streamConfig, { texts: ["maxTierSize"], lists: [] }, answers)
    : (streamConfig ?? null);
  const shown = { ...workspace, streamConfig: config };
  return withNewFields(withMissing(shown, { texts: [], lists: ["failoverRegions"] }, answers), answers);
}

/** A backup endpoint or a peering as Atlas shows it under these answers. */
export function answerOther(object: JsonObject, answers: Answers): JsonObject {
  return withNewFields(withMissing(object, { texts: ["errorMessage", "statusMessage"], lists: [] }, answers), answers);
}

function answerMap(connection: JsonObject, map: string, how: Answers["emptyMap"]): void {
  const before = connection[map];
  if ((isObject(before) && Object.keys(before).length > 0) || how === "as-sent") return;
  delete connection[map];
  if (how === "shown") connection[map] = {};
  if (how === "null") connection[map] = null;
}

function answerBlock(block: string, value: JsonObject, answers: Answers): JsonObject {
  const shown = { ...value };
  if (answers.writeOnly === "hidden") for (const field of WRITE_ONLY[block] ?? []) delete shown[field];
  if (answers.mskMechanism === "absent" && shown.mechanism === "AWS_MSK_IAM") delete shown.mechanism;
  return withNewFields(withMissing(shown, { texts: BLOCKS[block] ?? [], lists: [] }, answers), answers);
}

function withMissing(object: JsonObject, { texts, lists }: Optional, answers: Answers): JsonObject {
  const shown = { ...object };
  for (const field of texts) {
    if (shown[field] !== undefined || answers.missingText === "absent") continue;
    shown[field] = answers.missingText === "empty" ? "" : null;
  }
  for (const field of lists) {
    const before = shown[field];
    if ((Array.isArray(before) && before.length > 0) || answers.emptyList === "as-sent") continue;
    delete shown[field];
    if (answers.emptyList === "shown") shown[field] = [];
    if (answers.emptyList === "null") shown[field] = null;
  }
  return shown;
}

function withNewFields(object: JsonObject, answers: Answers): JsonObject {
  if (answers.newFields === "absent") return object;
  return {
    ...object,
    addedLater: "a word",
    addedLaterToo: { enabled: true, names: ["one"], links: [] },
    addedFlag: false,
  };
}

function replace(object: JsonObject, field: string, how: "shown" | "absent" | "empty" | "null"): void {
  if (how === "absent") delete object[field];
  if (how === "empty") object[field] = "";
  if (how === "null") object[field] = null;
}

function isMsk(link: JsonObject): boolean {
  return String(link.vendor).toUpperCase() === "MSK";
}

function inside(value: Json | undefined, field: string): JsonObject | undefined {
  const found = isObject(value) ? value[field] : undefined;
  return isObject(found) ? found : undefined;
}
