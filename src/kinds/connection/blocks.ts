import type { Body, Desired, Difference, Json, Resolve } from "../../engine/model/kind.ts";
import {
  canonicalSpec,
  compareDeclared,
  type FieldRule,
  type FieldRules,
  isEnvReference,
  isMap,
  stableText,
} from "../../engine/plan/compare.ts";
import { correctedBrokers } from "./forms.ts";
import { type ConnectionLive, liveBlocks } from "./live.ts";
import { accessDifferences, accessOf, type Networked, networkingBody } from "./networking.ts";
import { FREE_MAPS, isSecret, WRITE_ONLY } from "./types.ts";

/**
 * The blocks of a connection compared and sent: whole, with their secrets, for Atlas forgets what a block that it is sent does
 * not have. Failover connections have the same blocks.
 */

/** The fields of an entry with its type. */
export type Fields = Readonly<Record<string, Json>> & Networked & { readonly type: string };

/** What Atlas respells, hides or cannot change. */
const RULES: FieldRules = {
  ...Object.fromEntries(WRITE_ONLY.map((path): [string, FieldRule] => [path, { writeOnly: true }])),
  ...Object.fromEntries(FREE_MAPS.map((path): [string, FieldRule] => [path, { whole: true, absent: isEmptyMap }])),
  type: { immutable: true },
  networking: { immutable: true },
  bootstrapServers: { canonical: brokerSet },
  url: { canonical: webAddressKey },
  clusterGroupId: { canonical: lower },
  "azure.servicePrincipalId": { canonical: lower },
  "azure.storageAccountName": { canonical: lower },
  "gcp.serviceAccountId": { canonical: lower },
  "authentication.tokenEndpointUrl": { canonical: webAddressKey },
  schemaRegistryUrls: { canonical: unordered },
  "security.brokerPublicCertificate": { canonical: trimmed },
  "authentication.sslCertificate": { canonical: trimmed, mayBeHidden: true },
  "aws.testBucket": { mayBeHidden: true },
  "azure.region": { mayBeHidden: true },
};

/** Every declared attribute whose live value is not the desired one. */
export function differencesOf(
  spec: Fields,
  live: ConnectionLive,
  resolve: Resolve,
  projectId: string,
): readonly Difference[] {
  const found = compareDeclared(blocksOf(spec), withOwnProject(liveBlocks(live), projectId), RULES)
    .filter(({ path, live: now, desired }) => !(path === "schemaRegistryUrls" && couldBe(desired, now)))
    .map((one) => ({
      ...one,
      sensitive: one.sensitive || isSecret(one.path, one.live) || isSecret(one.path, one.desired),
    }));
  return [...found, ...accessDifferences(spec, live, resolve)];
}

/** The declared fields in one spelling and order. */
export function canonicalFields(spec: Fields): Json {
  const access = accessOf(spec);
  const { networking: _, ...blocks }: Readonly<Record<string, unknown>> = spec;
  return canonicalSpec({ ...blocks, ...(access === null ? {} : { networking: { access } }) } as Json, RULES);
}

/** The body of a create, without name and type. */
export function createBody(
  spec: Fields,
  desired: Pick<Desired, "resolve" | "secret">,
): { readonly [field: string]: Body } {
  const { type, secretVersion: _, networking: __, ...blocks } = spec;
  return { ...sent(blocks, desired), ...networkingBody(type, spec, desired) };
}

/**
 * The bodies with which the given differences are changed, without name and type, in order: the blocks that differ, and for a
 * new `secretVersion` those that hold a variable. Atlas merges maps: a key goes only by emptying the map first.
 */
export function updateBodies(
  spec: Fields,
  live: ConnectionLive,
  differences: readonly Difference[],
  desired: Pick<Desired, "secret">,
): readonly { readonly [field: string]: Body }[] {
  const blocks = changedBlocks(spec, differences);
  const emptied = emptiedMaps(blocks, live);
  return [...(emptied === null ? [] : [emptied]), sent(blocks, desired)];
}

/** The live object between the two calls of an update that takes two; null for one that takes one. */
export function midwayOf<Live extends ConnectionLive>(
  spec: Fields,
  live: Live,
  differences: readonly Difference[],
): Live | null {
  const emptied = emptiedMaps(changedBlocks(spec, differences), live);
  return emptied === null ? null : { ...live, ...emptied };
}

/** The blocks to send, whole. */
function changedBlocks(
  { networking: _, secretVersion: __, type: ___, ...blocks }: Readonly<Record<string, Json>>,
  differences: readonly Difference[],
): Readonly<Record<string, Json>> {
  const roots = new Set(differences.map(({ path }) => path.split(".")[0]));
  const isSent = ([block, value]: [string, Json]): boolean =>
    roots.has(block) || (roots.has("secretVersion") && mentionsVariable(value));
  return Object.fromEntries(Object.entries(blocks).filter(isSent));
}

/** The maps that must be emptied before they are sent, for a key is to go; null where there are none. */
function emptiedMaps(
  blocks: Readonly<Record<string, Json>>,
  live: ConnectionLive,
): Readonly<Record<string, Record<string, never>>> | null {
  const shrunk = FREE_MAPS.filter((map) => isShrunk(blocks[map], liveBlocks(live)[map]));
  return shrunk.length === 0 ? null : Object.fromEntries(shrunk.map((map) => [map, {}]));
}

/** What is compared block by block. */
function blocksOf({ networking: _, secretVersion: __, ...blocks }: Readonly<Record<string, Json>>): Json {
  return blocks;
}

/** Atlas need not show the project of a cluster that is in the connection's own. */
function withOwnProject(blocks: { readonly [field: string]: Json }, projectId: string) {
  return projectId !== "" && blocks.type === "Cluster" && blocks.clusterGroupId === undefined
    ? { ...blocks, clusterGroupId: projectId }
    : blocks;
}

/** Of a list with variables in it no more can be told than that it has as many items, the literal ones among them. */
function couldBe(desired: Json, now: Json): boolean {
  if (!Array.isArray(desired) || !Array.isArray(now) || !desired.some(isEnvReference)) return false;
  const literals = desired.filter((item) => !isEnvReference(item));
  return desired.length === now.length && literals.every((item) => now.includes(item));
}

function mentionsVariable(value: Json | undefined): boolean {
  if (isEnvReference(value)) return true;
  if (Array.isArray(value)) return value.some(mentionsVariable);
  return isMap(value) && Object.values(value).some(mentionsVariable);
}

function isShrunk(desired: Json | undefined, now: Json | undefined): boolean {
  if (!isMap(desired) || !isMap(now) || Object.keys(desired).length === 0) return false;
  return Object.keys(now).some((key) => !Object.hasOwn(desired, key));
}

/** Blocks as they are sent: every variable becomes its secret. */
function sent(
  blocks: Readonly<Record<string, Json>>,
  desired: Pick<Desired, "secret">,
): { readonly [key: string]: Body } {
  const visit = (value: Json): Body => {
    if (isEnvReference(value)) return desired.secret(value);
    if (Array.isArray(value)) return value.map((item: Json) => visit(item));
    if (!isMap(value)) return value as Body;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner ?? null)]));
  };
  return visit(blocks) as { readonly [key: string]: Body };
}

function isEmptyMap(value: Json): boolean {
  return isMap(value) && Object.keys(value).length === 0;
}

function lower(value: Json): Json {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** A certificate's text, however its lines end. */
function trimmed(value: Json): Json {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : value;
}

/** Registry addresses in one spelling and order. */
function unordered(value: Json): Json {
  if (!Array.isArray(value)) return value;
  return value.map((one: Json) => webAddressKey(one)).sort((a, b) => (stableText(a) < stableText(b) ? -1 : 1));
}

/** Brokers in one spelling: their order means nothing, and host names have no case. */
function brokerSet(value: Json): Json {
  if (typeof value !== "string") return value;
  const brokers = (correctedBrokers(value) ?? value).toLowerCase().split(",");
  return [...new Set(brokers.map((broker) => broker.replace(/\.(?=:\d+$)/, "")))].sort().join();
}

/** A web address in one spelling: a host has no case, and neither its default port nor a lone slash adds anything. */
function webAddressKey(value: Json): Json {
  return typeof value === "string" && URL.canParse(value) ? new URL(value).href : value;
}
