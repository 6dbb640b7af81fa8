import { regionKey, regionOf } from "../vocabulary/regions.ts";
import { inKnownSpelling } from "../vocabulary/words.ts";
import { arnKey, attachment, host, resourceId } from "./places.ts";
import { type PrivateLinkLive, type PrivateLinkSpec, SCHEME_WORDS } from "./schema.ts";
import { GENERIC, pairName, pairOf, providerOf, vendorOf } from "./vendors.ts";

/**
 * What a link is found by. Atlas gives links no name, so an entry means the live link that leads to the same.
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
      return [[`${arnText(link)} ${schemeKey(link.authenticationScheme)}`], [arnText(link)]];
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
    keys.push(`${arnText(link)} ${scheme}`);
    if (SCHEMES.includes(scheme)) keys.push(arnText(link));
  }
  if (place.domain !== null) keys.push(`${place.pair} ${place.domain}`);
  if (place.region !== "") keys.push(`${place.pair} ${place.region}`);
  if (pairOf(link) === null) keys.push(...subsets(identityOf(link)).map(inPair(place.pair)));
  return [...new Set(keys)];
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
  return scheme ? inKnownSpelling(scheme.toUpperCase(), SCHEME_WORDS) : DEFAULT_SCHEME;
}

/** Atlas's default for MSK. */
export const DEFAULT_SCHEME = "SASL_SCRAM";

/** The schemes that this version knows. */
export const SCHEMES = SCHEME_WORDS.known;

/** Fields that make a link of an unknown vendor the one it is. */
export const IDENTITY = [
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

function arnText({ arn }: PrivateLinkSpec | PrivateLinkLive): string {
  return `arn ${arnKey(arn ?? "")}`;
}

/** What a link leads to, in one spelling. */
export interface Place {
  readonly provider: string;
  readonly vendor: string;
  readonly isGeneric: boolean;
  /** e.g. `AWS/CONFLUENT`. */
  readonly pair: string;
  /** `""` where it does not say one. */
  readonly region: string;
  /** Null where it does not say one. */
  readonly endpoint: string | null;
  /** Null where it does not say one. */
  readonly domain: string | null;
}

const places = new WeakMap<object, Place>();

/** What a link leads to. It is asked for each pair that is compared, so it is read once. */
export function placeOf(link: PrivateLinkSpec | PrivateLinkLive): Place {
  const known = places.get(link) ?? readPlace(link);
  places.set(link, known);
  return known;
}

function readPlace(link: PrivateLinkSpec | PrivateLinkLive): Place {
  const provider = providerOf(link);
  return {
    provider,
    vendor: vendorOf(link),
    isGeneric: pairOf(link) === GENERIC,
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
    ...(link.gcpServiceAttachmentUris ?? []).map((uri) => `zone ${attachment(uri)}`),
  ];
}

/** A field as one text, or undefined where it has nothing. */
export function textOf(value: string | readonly string[] | null | undefined): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "string" ? value : value.join(", ");
}
