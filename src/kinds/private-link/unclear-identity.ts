import type { Difference, UnclearIdentity } from "../../engine/model/kind.ts";
import { CLOUDS, regionKey, regionOf } from "../vocabulary/regions.ts";
import { IDENTITY, type Place, placeOf, SCHEMES, schemeKey, textOf, understands } from "./keys.ts";
import { attachment, regionOfService, resourceId } from "./places.ts";
import type { PrivateLinkLive, PrivateLinkSpec } from "./schema.ts";
import { FOUND_BY_REGION, pairName, pairOf, providerOf, VENDORS } from "./vendors.ts";

/**
 * Links that no key finds, as Atlas shows them in words that are not understood, or in part. A second link is billed, so that such a
 * link may be the one that is meant, and the entry is ambiguous.
 */

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
    const found = comparisons(link, live);
    if (found.some(({ comparison }) => comparison === "other")) return [];
    const unclear = found
      .filter(({ field, comparison }) => comparison === "unclear" && textOf(link[field]) !== textOf(live[field]))
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
type Comparison = "same" | "other" | "unclear";

interface ComparedField {
  readonly field: keyof PrivateLinkSpec;
  readonly comparison: Comparison;
}

function comparisons(link: PrivateLinkSpec, live: PrivateLinkLive): readonly ComparedField[] {
  const [place, there] = [placeOf(link), placeOf(live)];
  const target = compareTargets(link, live);
  const domain: Comparison =
    place.domain === null || there.domain === null ? "unclear" : place.domain === there.domain ? "same" : "other";
  // What a generic link leads to is understood: it is another one unless it leads to the same.
  const leadsSomewhere = domain !== "unclear" || TARGETS.some((field) => textOf(live[field]) !== undefined);
  const isElsewhere = there.isGeneric && leadsSomewhere && target.comparison !== "same" && domain !== "same";
  const isFoundByTarget = target.comparison === "same";
  const shown: ComparedField[] = [
    { field: "provider", comparison: isCloud(there.provider) ? equality(place.provider, there.provider) : "unclear" },
    { field: "vendor", comparison: isElsewhere ? "other" : compareVendors(place, there, isFoundByTarget) },
    target,
    {
      field: "region",
      comparison: isFoundByTarget && place.provider === "AZURE" ? "same" : compareRegions(link, live),
    },
  ];
  if (target.field === "arn" && target.comparison === "same") shown.push(compareSchemes(live));
  return domain === "other" && !isFoundByTarget ? [{ field: "dnsDomain", comparison: "other" }] : shown;
}

function equality(one: string, other: string): Comparison {
  return one === other ? "same" : "other";
}

function isCloud(provider: string): boolean {
  return (CLOUDS as readonly string[]).includes(provider);
}

/** A link to the same under another vendor is that link, and its vendor differs. */
function compareVendors(place: Place, there: Place, isFoundByTarget: boolean): Comparison {
  if (place.vendor === there.vendor) return "same";
  return isFoundByTarget || there.isGeneric || !VENDORS.includes(there.vendor) ? "unclear" : "other";
}

function compareSchemes(live: PrivateLinkLive): ComparedField {
  return { field: "authenticationScheme", comparison: isSchemeUnderstood(live) ? "other" : "unclear" };
}

/** Fields that say what a link leads to. A link has one of them, or is found by its region alone. */
const TARGETS = ["arn", "azureResourceIds", "gcpServiceAttachmentUris", "serviceEndpointId"] as const;

function compareTargets(link: PrivateLinkSpec, live: PrivateLinkLive): ComparedField {
  const field = TARGETS.find((one) => textOf(link[one]) !== undefined);
  const shown = TARGETS.find((one) => textOf(live[one]) !== undefined);
  const isOfPair = pairName(link) === pairName(live);
  if (field === undefined)
    return { field: "region", comparison: shown === undefined || isOfPair ? "unclear" : "other" };
  if (textOf(live[field]) === undefined) {
    return { field, comparison: shown === undefined || isOfPair ? "unclear" : "other" };
  }
  const [declared, there] = [targetsOf(link[field]), targetsOf(live[field])];
  if (declared.some((target) => there.includes(target))) return { field, comparison: "same" };
  // The service of one of these follows from vendor and region, and its name may be written in more than one way.
  return { field, comparison: isOfPair && FOUND_BY_REGION.includes(pairName(link)) ? "unclear" : "other" };
}

function targetsOf(value: string | readonly string[] | null | undefined): readonly string[] {
  return [value ?? []].flat().map((one) => (/serviceattachments/i.test(one) ? attachment(one) : resourceId(one)));
}

function compareRegions(link: PrivateLinkSpec, live: PrivateLinkLive): Comparison {
  const provider = providerOf(link);
  const declared = link.region ?? link.arn?.split(":")[3];
  const isRegion = (word: string | null | undefined): word is string => !!word && regionOf(provider, word) !== null;
  const compareWith = (shown: string): Comparison =>
    equality(regionKey(provider, declared ?? ""), regionKey(provider, shown));
  const shown = [live.region, live.arn?.split(":")[3]].find(isRegion);
  if (!declared) return "unclear";
  if (shown !== undefined) return compareWith(shown);
  const service = live.serviceEndpointId ? regionOfService(live.serviceEndpointId) : null;
  return isRegion(service) && compareWith(service) === "other" ? "other" : "unclear";
}

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
