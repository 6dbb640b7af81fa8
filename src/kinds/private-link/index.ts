import type { Difference, Json, Kind } from "../../engine/model/kind.ts";
import { canonicalSpec, compareDeclared, type FieldRules } from "../../engine/plan/compare.ts";
import { createdId } from "../response.ts";
import { WRITE_ROLES } from "../schema.ts";
import { regionKey, regionOf } from "../vocabulary/regions.ts";
import { inKnownSpelling, wordWarnings } from "../vocabulary/words.ts";
import { atlasAccount } from "./atlas-account.ts";
import { DEFAULT_SCHEME, desiredKeys, liveKeys, schemeKey, understands } from "./keys.ts";
import { arnKey, attachment, bareHost, host, partsOfArn, resourceId } from "./places.ts";
import {
  type PrivateLinkLive,
  type PrivateLinkSpec,
  privateLinkLive,
  privateLinkSpec,
  regionFault,
  SCHEME_WORDS,
} from "./schema.ts";
import { unclearIdentity } from "./unclear-identity.ts";
import {
  type Field,
  FOUND_BY_REGION,
  fieldsOf,
  GENERIC,
  pairName,
  pairOf,
  providerOf,
  VENDOR_WORDS,
  vendorOf,
} from "./vendors.ts";

/**
 * Private links: the private network paths from a project's stream processing to a Kafka cluster, an event hub, a bucket.
 *
 * Atlas gives them no name, so an entry is matched by what it leads to. Only `dnsDomain` can be changed in place.
 *
 * @see listGroupStreamPrivateLinkConnections and its neighbours in the Atlas Administration API.
 */

const PATH = "/streams/privateLinkConnections";

/** Atlas's refusal to delete a link for as long as a connection uses it. */
const IN_USE = "STREAM_PRIVATE_LINK_IN_USE";

/** The kind `privateLinks`. */
export const privateLink: Kind<PrivateLinkSpec, PrivateLinkLive> = {
  key: "privateLinks",
  title: { one: "private link", many: "private links" },
  description:
    "A private network path from the project's stream processing to a service: Kafka on MSK or Confluent, Event Hubs, S3 and others. Atlas gives links no name; the key is a local name for references.",
  named: false,
  roles: {
    read: "The service account needs the role Project Read Only.",
    write: WRITE_ROLES,
  },
  interruption: { stops: "traffic", lacks: "private link" },
  get spec() {
    return privateLinkSpec();
  },
  get live() {
    return privateLinkLive();
  },
  phases: {
    IDLE: "pending",
    WORKING: "pending",
    DONE: "ready",
    FAILED: "failed",
    DELETE_REQUESTED: "deleting",
    DELETING: "deleting",
    DELETED: "deleting",
  },

  desiredKeys,
  liveKeys,
  unclearIdentity,
  warnings(link) {
    const region = link.region === undefined ? null : regionFault(link.provider, link.region);
    return [
      ...wordWarnings("vendor", link.vendor, VENDOR_WORDS),
      ...(region === null ? [] : [{ path: ["region"], message: `\`region\` ${region.message}`, fix: region.fix }]),
      ...((link.arn === undefined ? "aws" : (partsOfArn(link.arn)?.partition ?? "aws")) === "aws"
        ? []
        : [OTHER_PARTITION]),
      ...wordWarnings("authenticationScheme", link.authenticationScheme, SCHEME_WORDS),
      ...(pairName(link) === "AZURE/CONFLUENT" && link.azureResourceIds === undefined ? [NO_ZONES] : []),
    ];
  },

  differences(link, current) {
    const found = compareDeclared(withVendor(link) as Json, withVendor(current) as Json, rulesFor(providerOf(link)));
    return found
      .filter(({ path }) => path !== "region" || understands(current))
      .filter(({ path, live }) => live !== null || !mustBeThere(link, current, path))
      .map((difference) => (difference.path === "dnsDomain" ? dnsDomainDifference(difference, current) : difference));
  },
  canonical: (link) => canonicalSpec(withVendor(link) as Json, rulesFor(providerOf(link))),
  describe: (current) => declarable(current),

  id: (current) => current._id,
  state: (current) => current.state || null,
  errorMessage: (current) => current.errorMessage || null,
  gone: (current) => current.state === "DELETED",
  // Confluent enterprise: Atlas has made its endpoint, the rest waits for an access point and then for `dnsDomain`.
  settled: (current) => pairName(current) === "AWS/CONFLUENT" && !current.dnsDomain && !!current.interfaceEndpointId,
  manualStep: (link, current) => pairOf(link)?.manualStep?.(link, current) ?? null,
  peerInfo: (atlas, link) => atlasAccount(atlas, link),
  summary: (link) => summary(link),
  destination: (link) =>
    link.arn ??
    link.serviceEndpointId ??
    link.azureResourceIds ??
    link.gcpServiceAttachmentUris ??
    link.dnsDomain ??
    null,
  outputs: (current) => (current.interfaceEndpointId ? { interfaceEndpointId: current.interfaceEndpointId } : {}),

  list: (atlas) => atlas.list(PATH),
  async create(atlas, { spec }) {
    const { vendor, ...declared } = spec;
    // Atlas wants Confluent's empty list said, not left out.
    const fields = pairName(spec) === "AWS/CONFLUENT" ? { dnsSubDomain: [], ...declared } : declared;
    const body = vendorOf(spec) === "GENERIC" ? fields : { ...fields, vendor };
    return createdId(await atlas.post(PATH, body), "_id");
  },
  async update(atlas, { spec }, current) {
    await atlas.patch(`${PATH}/${encodeURIComponent(current._id)}`, { dnsDomain: spec.dnsDomain });
  },
  remove: (atlas, current) => atlas.delete(`${PATH}/${encodeURIComponent(current._id)}`),
  inUseCodes: [IN_USE],
  adviceFor({ errorCode, detail }) {
    if (errorCode === IN_USE) return "A stream connection still uses it.";
    if (!/must have an Atlas Cluster on|Network Peering configured/i.test(detail)) return null;
    return "Create a cluster on that cloud in this project first, in the same region as the link where the service asks for it.";
  },

  exported: (current) => ({ name: exportedName(current), fields: exportedFields(current) }),
};

const OTHER_PARTITION = {
  path: ["arn"],
  message: "Atlas is only known to take ARNs of the partition `aws`",
  fix: "Atlas decides, and it is sent as it is",
};

const NO_ZONES = {
  path: ["serviceEndpointId"],
  message: "without `azureResourceIds` Atlas may refuse a new Confluent link on Azure",
  fix: "list the resource id of each zone in `azureResourceIds`",
};

/** What Atlas respells, reorders or does not show without changing anything; the spelling of a region is its cloud's. */
function rulesFor(provider: string): FieldRules {
  const known = RULES.get(provider);
  if (known) return known;
  const rules: FieldRules = {
    provider: { immutable: true, canonical: upper },
    vendor: { immutable: true, canonical: upper },
    region: { immutable: true, canonical: onText((region) => regionKey(provider, region)) },
    arn: { immutable: true, canonical: onText(arnKey) },
    authenticationScheme: { immutable: true, canonical: onText(schemeKey), absent: isDefaultScheme },
    serviceEndpointId: { immutable: true, canonical: onText(resourceId) },
    dnsDomain: { canonical: onText(host) },
    dnsSubDomain: { immutable: true, canonical: onSet(host), absent: isEmptyList },
    azureResourceIds: { immutable: true, canonical: onSet(resourceId), absent: isEmptyList },
    gcpServiceAttachmentUris: { immutable: true, canonical: onSet(attachment), absent: isEmptyList },
    gcpConnectionIds: { immutable: true, canonical: onSet((id) => id), mayBeHidden: true },
  };
  RULES.set(provider, rules);
  return rules;
}

const RULES = new Map<string, FieldRules>();

function withVendor<Link extends PrivateLinkSpec | PrivateLinkLive>(link: Link): Link {
  return link.vendor === vendorOf(link) ? link : { ...link, vendor: vendorOf(link) };
}

function upper(value: Json): Json {
  return typeof value === "string" ? value.toUpperCase() : value;
}

function onText(fold: (value: string) => string): (value: Json) => Json {
  return (value) => (typeof value === "string" ? fold(value) : value);
}

function onSet(fold: (value: string) => string): (value: Json) => Json {
  return (value) => (Array.isArray(value) ? [...new Set(value.map((item) => fold(String(item))))].sort() : value);
}

function isEmptyList(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isDefaultScheme(value: Json): boolean {
  return typeof value === "string" && schemeKey(value) === DEFAULT_SCHEME;
}

/** Atlas accepts a new domain only where none is set, or while the link is IDLE. */
function dnsDomainDifference(difference: Difference, current: PrivateLinkLive): Difference {
  return { ...difference, immutable: !!current.dnsDomain && current.state !== "IDLE" };
}

/** e.g. `Amazon MSK orders, us-east-1`. */
function summary(link: PrivateLinkSpec): string {
  const title = pairOf(link)?.title ?? `${link.vendor} on ${link.provider}`;
  const [, , , regionOfArn, , cluster] = link.arn?.split(":") ?? [];
  const name = cluster?.split("/")[1];
  const region = link.region ?? regionOfArn;
  return [name ? `${title} ${name}` : title, region].filter((part) => part).join(", ");
}

/**
 * Whether a live link has a value for a field although Atlas does not show it, so that nothing tells it from the declared one:
 * there is no link of its pair without one.
 */
function mustBeThere(link: PrivateLinkSpec, current: PrivateLinkLive, path: string): boolean {
  if (pairName(link) !== pairName(current)) return false;
  if (path === "azureResourceIds") return !current.serviceEndpointId;
  if (path === "serviceEndpointId" && FOUND_BY_REGION.includes(pairName(link))) return true;
  return (pairOf(link)?.required as readonly string[] | undefined)?.includes(path) ?? false;
}

/** What a file could say of a live link. */
function declarable(current: PrivateLinkLive): Record<string, Json> {
  const fields: Record<string, Json> = { provider: providerOf(current) };
  if (pairOf(current) !== GENERIC) fields.vendor = vendorOf(current);
  for (const field of fieldsOf(current)) {
    const value = current[field];
    // Atlas computes the connection ids of Google Cloud, as far as is known.
    if (!value || field === "gcpConnectionIds") continue;
    if (Array.isArray(value) && value.length === 0 && field !== "dnsSubDomain") continue;
    fields[field] = typeof value === "string" ? written(field, value) : value;
  }
  return fields;
}

/** A text as a file may write it: Atlas may show `SASL/SCRAM`, and an older link may have a port in its domain. */
function written(field: Field, value: string): string {
  if (field === "authenticationScheme") return inKnownSpelling(value, SCHEME_WORDS);
  if (field === "dnsDomain") return bareHost(value) || value;
  return field === "arn" || field === "serviceEndpointId" ? value.trim() : value;
}

/** The same with what Atlas does not show and a reader should know: that a Confluent cluster has no zones. */
function exportedFields(current: PrivateLinkLive): Record<string, Json> {
  const fields = declarable(current);
  return pairName(current) === "AWS/CONFLUENT" ? { ...fields, dnsSubDomain: fields.dnsSubDomain ?? [] } : fields;
}

function exportedName(current: PrivateLinkLive): string {
  const vendor = vendorOf(current).toLowerCase().replaceAll("_", "-");
  const region = current.region ? (regionOf(providerOf(current), current.region)?.name ?? current.region) : "";
  const where = current.arn?.split("/")[1] ?? current.dnsDomain?.split(".")[0] ?? region;
  return [vendor, where.toLowerCase()].filter((part) => part !== "").join("-");
}
