import type { Difference, UnclearIdentity } from "../../engine/model/kind.ts";
import { regionKey, regionOf } from "../vocabulary/regions.ts";
import { host, resourceId } from "./places.ts";
import type { PrivateLinkLive, PrivateLinkSpec } from "./schema.ts";
import { GENERIC, pairName, pairOf, providerOf } from "./vendors.ts";

/**
 * What a link is found by. Atlas gives links no name, so an entry means the live link that leads to the same. A second link is
 * billed: where a word in Atlas is not understood, a link may be the one that is meant, and the entry is ambiguous.
 */

/** Keys of a declared link, strongest level first. */
export function desiredKeys(link: PrivateLinkSpec): readonly (readonly string[])[] {
  return levels(link).filter((level) => level.length > 0);
}

/**
 * Confluent gateways of one region can share a service name, so a link with the same domain is preferred to one without a
 * domain, and that to one with another, which then differs.
 */
function levels(link: PrivateLinkSpec): readonly (readonly string[])[] {
  const place = placeOf(link);
  const target = targetKey(place);
  const targets = target === null ? [] : [target];
  switch (place.pair) {
    case "AWS/MSK":
      return [[`arn ${link.arn} ${schemeKey(link.authenticationScheme)}`], [`arn ${link.arn}`]];
    case "AWS/CONFLUENT":
      return place.domain === null
        ? [[`${target} -`], [`${target}`]]
        : [[`${target} ${place.domain}`], [`${target} -`], [`${target}`]];
    case "AWS/S3":
    case "AWS/LAMBDA":
    case "AWS/KINESIS":
      return [[`${place.pair} ${place.region}`], targets];
    case "AZURE/EVENTHUB":
    case "AZURE/AZURE_BLOB_STORAGE":
      return [targets];
    case "AZURE/CONFLUENT":
      return [zoneKeys(link), targets, [`${place.pair} ${place.domain ?? ""}`]];
    case "GCP/CONFLUENT":
      return [zoneKeys(link), [`${place.pair} ${place.domain ?? ""}`]];
    case "GCP/PUBSUB":
      return [[`${place.pair} ${place.region}`]];
    default:
      return pairOf(link) === null
        ? [[identityKey(place.pair, identityOf(link))], targets]
        : [[genericKey(place)], targets];
  }
}

/** Every key that {@link desiredKeys} may ask for, whichever vendor the entry names. */
export function liveKeys(link: PrivateLinkLive): readonly string[] {
  const place = placeOf(link);
  const target = targetKey(place);
  const keys = [genericKey(place), ...zoneKeys(link)];
  if (target !== null) keys.push(target, `${target} ${place.domain ?? "-"}`);
  if (link.arn) {
    const scheme = schemeKey(link.authenticationScheme);
    keys.push(`arn ${link.arn} ${scheme}`);
    if (SCHEMES.includes(scheme)) keys.push(`arn ${link.arn}`);
  }
  if (place.domain !== null) keys.push(`${place.pair} ${place.domain}`);
  if (place.region !== "") keys.push(`${place.pair} ${place.region}`);
  if (pairOf(link) === null) keys.push(...subsets(identityOf(link)).map(inPair(place.pair)));
  return [...new Set(keys)];
}

/** Which link an entry may mean where its vendor, its scheme or its region is not understood. */
export const unclearIdentity: UnclearIdentity<PrivateLinkSpec, PrivateLinkLive> = {
  desiredKeys(link) {
    if (pairOf(link) === null) return [`vendor ${pairName(link)}`];
    if (link.arn !== undefined) return [`arn ${link.arn}`];
    const { pair, provider, endpoint } = placeOf(link);
    const isFoundByRegion = ["AWS/S3", "AWS/LAMBDA", "AWS/KINESIS", "GCP/PUBSUB"].includes(pair);
    return isFoundByRegion || endpoint === null ? [`pair ${pair}`] : [`endpoint ${provider} ${endpoint}`];
  },
  liveKeys(link) {
    const { pair, provider, endpoint } = placeOf(link);
    const keys = pairOf(link) === null ? [`vendor ${pair}`] : [];
    if (link.arn && !SCHEMES.includes(schemeKey(link.authenticationScheme))) keys.push(`arn ${link.arn}`);
    if (understands(link)) return keys;
    keys.push(`pair ${pair}`);
    if (endpoint !== null) keys.push(`endpoint ${provider} ${endpoint}`);
    return keys;
  },
  differences(link, live) {
    if (pairOf(link) !== null)
      return sideBySide([link.arn === undefined ? "region" : "authenticationScheme"], link, live);
    const differing = IDENTITY.filter((field) => textOf(link[field]) !== textOf(live[field]));
    return sideBySide(differing.length === 0 ? ["vendor"] : differing, link, live);
  },
};

function sideBySide(
  fields: readonly (keyof PrivateLinkSpec)[],
  link: PrivateLinkSpec,
  live: PrivateLinkLive,
): readonly Difference[] {
  return fields.map((path) => ({
    path,
    live: live[path] || null,
    desired: link[path] ?? null,
    sensitive: false,
    immutable: true,
  }));
}

/** Whether a live link's region is a word that this version knows. */
export function understands(link: PrivateLinkLive): boolean {
  // The region of an MSK link is computed from its ARN.
  if (link.arn) return true;
  const provider = providerOf(link);
  if (link.region) return regionOf(provider, link.region) !== null;
  // An Azure resource id names its region itself, and a generic link may be found by its host alone.
  return provider === "AZURE" || (pairOf(link) === GENERIC && !link.serviceEndpointId);
}

/** The authentication scheme of an MSK link in one spelling. Without one it is Atlas's default. */
export function schemeKey(scheme: string | null | undefined): string {
  const folded = (scheme ?? "").toUpperCase().replace(/[-_/ ]/g, "");
  return folded === "" ? DEFAULT_SCHEME : folded;
}

/** Atlas's default for MSK. */
export const DEFAULT_SCHEME = "SASLSCRAM";

const SCHEMES = ["TLS", DEFAULT_SCHEME, "IAM"];

/** Fields that make a link of an unknown vendor the one it is. */
const IDENTITY = [
  "region",
  "arn",
  "serviceEndpointId",
  "dnsDomain",
  "azureResourceIds",
  "gcpServiceAttachmentUris",
] as const;

type Identity = readonly (readonly [field: string, value: string])[];

function identityOf(link: PrivateLinkSpec | PrivateLinkLive): Identity {
  const provider = providerOf(link);
  return IDENTITY.flatMap((field) => {
    const value = link[field];
    if (!value || value.length === 0) return [];
    const one = (text: string): string => (field === "region" ? regionKey(provider, text) : resourceId(host(text)));
    return [[field, Array.isArray(value) ? value.map(one).sort().join() : one(String(value))] as const];
  });
}

function identityKey(pair: string, identity: Identity): string {
  return `identity ${pair} ${JSON.stringify(identity)}`;
}

function inPair(pair: string): (identity: Identity) => string {
  return (identity) => identityKey(pair, identity);
}

/** Every part of an identity: an entry may declare fewer fields than Atlas shows. */
function subsets(identity: Identity): readonly Identity[] {
  const found: Identity[] = [[]];
  for (const field of identity) found.push(...found.map((subset) => [...subset, field]));
  return found;
}

/** What a link leads to, in one spelling. */
interface Place {
  readonly provider: string;
  /** e.g. `AWS/CONFLUENT`. */
  readonly pair: string;
  /** `""` where it does not say one. */
  readonly region: string;
  /** Null where it does not say one. */
  readonly endpoint: string | null;
  /** Null where it does not say one. */
  readonly domain: string | null;
}

function placeOf(link: PrivateLinkSpec | PrivateLinkLive): Place {
  const provider = providerOf(link);
  return {
    provider,
    pair: pairName(link),
    region: link.region ? regionKey(provider, link.region) : "",
    endpoint: link.serviceEndpointId ? resourceId(link.serviceEndpointId) : null,
    domain: link.dnsDomain ? host(link.dnsDomain) : null,
  };
}

/** What the link leads to, whatever vendor it was made for; an Azure resource id names its region itself. */
function targetKey({ provider, region, endpoint }: Place): string | null {
  if (endpoint === null) return null;
  return provider === "AZURE" ? `AZURE ${endpoint}` : `${provider} ${region} ${endpoint}`;
}

function genericKey({ provider, region, endpoint, domain }: Place): string {
  return `generic ${provider} ${region} ${endpoint ?? ""} ${domain ?? ""}`;
}

function zoneKeys(link: PrivateLinkSpec | PrivateLinkLive): readonly string[] {
  return [
    ...(link.azureResourceIds ?? []).map((id) => `zone ${resourceId(id)}`),
    ...(link.gcpServiceAttachmentUris ?? []).map((uri) => `zone ${uri}`),
  ];
}

function textOf(value: string | readonly string[] | null | undefined): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "string" ? value : value.join(", ");
}
