import type { Difference, UnclearIdentity } from "../../engine/model/kind.ts";
import { CLOUDS, regionKey, regionOf } from "../vocabulary/regions.ts";
import { inKnownSpelling } from "../vocabulary/words.ts";
import { arnKey, attachment, host, regionOfService, resourceId } from "./places.ts";
import { type PrivateLinkLive, type PrivateLinkSpec, SCHEME_WORDS } from "./schema.ts";
import { GENERIC, pairName, pairOf, providerOf, VENDORS, vendorOf } from "./vendors.ts";

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

/** Which link an entry may mean where words of the live one are not understood, or not shown. */
export const unclearIdentity: UnclearIdentity<PrivateLinkSpec, PrivateLinkLive> = {
  desiredKeys(link) {
    const { pair, provider, vendor, endpoint } = placeOf(link);
    if (pairOf(link) === null) return [`vendor ${pair}`];
    const keys = [provider, UNKNOWN].flatMap((cloud) => [`${cloud} ${vendor}`, `${cloud} ${UNKNOWN}`]);
    return endpoint === null ? keys : [...keys, `endpoint ${provider} ${endpoint}`];
  },
  liveKeys(link) {
    const { pair, provider, vendor, endpoint, isGeneric } = placeOf(link);
    const keys = pairOf(link) === null ? [`vendor ${pair}`] : [];
    const isKnown = isCloud(provider) && VENDORS.includes(vendor);
    if (isKnown && understands(link) && hasTarget(link) && isSchemeUnderstood(link)) return keys;
    const word = VENDORS.includes(vendor) && !isGeneric ? vendor : UNKNOWN;
    keys.push(`${isCloud(provider) ? provider : UNKNOWN} ${word}`);
    if (endpoint !== null) keys.push(`endpoint ${provider} ${endpoint}`);
    return keys;
  },
  differences(link, live) {
    if (pairOf(link) === null) {
      const differing = IDENTITY.filter((field) => textOf(link[field]) !== textOf(live[field]));
      return sideBySide(differing.length === 0 ? ["vendor"] : differing, link, live);
    }
    const found = verdicts(link, live);
    if (found.some(({ verdict }) => verdict === "other")) return [];
    const unclear = found
      .filter(({ field, verdict }) => verdict === "unclear" && textOf(link[field]) !== textOf(live[field]))
      .map(({ field }) => field);
    return sideBySide(unclear, link, live);
  },
};

/** In place of a word that is not understood. */
const UNKNOWN = "?";

/** Whether a live link shows what it leads to. One that is found by its region alone does. */
function hasTarget(link: PrivateLinkLive): boolean {
  // Atlas computes the service of an MSK link, so it says nothing about the cluster.
  if (pairName(link) === "AWS/MSK") return !!link.arn;
  return FOUND_BY_REGION.includes(pairName(link)) || TARGETS.some((field) => textOf(link[field]) !== undefined);
}

function isSchemeUnderstood({ arn, authenticationScheme }: PrivateLinkLive): boolean {
  return !arn || SCHEMES.includes(schemeKey(authenticationScheme));
}

/** What one part of an identity says: that both are one, that they are two, or nothing that can be relied on. */
type Verdict = "same" | "other" | "unclear";

interface Judged {
  readonly field: keyof PrivateLinkSpec;
  readonly verdict: Verdict;
}

function verdicts(link: PrivateLinkSpec, live: PrivateLinkLive): readonly Judged[] {
  const [place, there] = [placeOf(link), placeOf(live)];
  const target = targetVerdict(link, live);
  const domain: Verdict =
    place.domain === null || there.domain === null ? "unclear" : place.domain === there.domain ? "same" : "other";
  // What a generic link leads to is understood: it is another one unless it leads to the same.
  const leadsSomewhere = domain !== "unclear" || TARGETS.some((field) => textOf(live[field]) !== undefined);
  const isElsewhere = there.isGeneric && leadsSomewhere && target.verdict !== "same" && domain !== "same";
  const isFoundByTarget = target.verdict === "same";
  const shown: Judged[] = [
    { field: "provider", verdict: isCloud(there.provider) ? equality(place.provider, there.provider) : "unclear" },
    { field: "vendor", verdict: isElsewhere ? "other" : vendorVerdict(place, there, isFoundByTarget) },
    target,
    { field: "region", verdict: isFoundByTarget && place.provider === "AZURE" ? "same" : regionVerdict(link, live) },
  ];
  if (target.field === "arn" && target.verdict === "same") shown.push(schemeVerdict(live));
  return domain === "other" && !isFoundByTarget ? [{ field: "dnsDomain", verdict: "other" }] : shown;
}

function equality(one: string, other: string): Verdict {
  return one === other ? "same" : "other";
}

function isCloud(provider: string): boolean {
  return (CLOUDS as readonly string[]).includes(provider);
}

/** A link to the same under another vendor is that link, and its vendor differs. */
function vendorVerdict(place: Place, there: Place, isFoundByTarget: boolean): Verdict {
  if (place.vendor === there.vendor) return "same";
  return isFoundByTarget || there.isGeneric || !VENDORS.includes(there.vendor) ? "unclear" : "other";
}

function schemeVerdict(live: PrivateLinkLive): Judged {
  return { field: "authenticationScheme", verdict: isSchemeUnderstood(live) ? "other" : "unclear" };
}

/** Fields that say what a link leads to. A link has one of them, or is found by its region alone. */
const TARGETS = ["arn", "azureResourceIds", "gcpServiceAttachmentUris", "serviceEndpointId"] as const;

function targetVerdict(link: PrivateLinkSpec, live: PrivateLinkLive): Judged {
  const field = TARGETS.find((one) => textOf(link[one]) !== undefined);
  const shown = TARGETS.find((one) => textOf(live[one]) !== undefined);
  const isOfPair = pairName(link) === pairName(live);
  if (field === undefined) return { field: "region", verdict: shown === undefined || isOfPair ? "unclear" : "other" };
  if (textOf(live[field]) === undefined) {
    return { field, verdict: shown === undefined || isOfPair ? "unclear" : "other" };
  }
  const [declared, there] = [targetsOf(link[field]), targetsOf(live[field])];
  if (declared.some((target) => there.includes(target))) return { field, verdict: "same" };
  // The service of one of these follows from vendor and region, and its name may be written in more than one way.
  return { field, verdict: isOfPair && FOUND_BY_REGION.includes(pairName(link)) ? "unclear" : "other" };
}

function targetsOf(value: string | readonly string[] | null | undefined): readonly string[] {
  return [value ?? []].flat().map((one) => (/serviceattachments/i.test(one) ? attachment(one) : resourceId(one)));
}

function regionVerdict(link: PrivateLinkSpec, live: PrivateLinkLive): Verdict {
  const provider = providerOf(link);
  const declared = link.region ?? link.arn?.split(":")[3];
  const isRegion = (word: string | null | undefined): word is string => !!word && regionOf(provider, word) !== null;
  const verdictOf = (shown: string): Verdict =>
    equality(regionKey(provider, declared ?? ""), regionKey(provider, shown));
  const shown = [live.region, live.arn?.split(":")[3]].find(isRegion);
  if (!declared) return "unclear";
  if (shown !== undefined) return verdictOf(shown);
  const service = live.serviceEndpointId ? regionOfService(live.serviceEndpointId) : null;
  return isRegion(service) && verdictOf(service) === "other" ? "other" : "unclear";
}

/** Links that are one to a region; what they lead to follows from vendor and region. */
export const FOUND_BY_REGION: readonly string[] = ["AWS/S3", "AWS/LAMBDA", "AWS/KINESIS", "GCP/PUBSUB"];

function sideBySide(
  fields: readonly (keyof PrivateLinkSpec)[],
  link: PrivateLinkSpec,
  live: PrivateLinkLive,
): readonly Difference[] {
  return [...new Set(fields)].map((path) => ({
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
  return scheme ? inKnownSpelling(scheme.toUpperCase(), SCHEME_WORDS) : DEFAULT_SCHEME;
}

/** Atlas's default for MSK. */
export const DEFAULT_SCHEME = "SASL_SCRAM";

const SCHEMES = SCHEME_WORDS.known;

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

function arnText({ arn }: PrivateLinkSpec | PrivateLinkLive): string {
  return `arn ${arnKey(arn ?? "")}`;
}

/** What a link leads to, in one spelling. */
interface Place {
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

function placeOf(link: PrivateLinkSpec | PrivateLinkLive): Place {
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

function textOf(value: string | readonly string[] | null | undefined): string | undefined {
  if (value === null || value === undefined || value === "") return undefined;
  return typeof value === "string" ? value : value.join(", ");
}
