import { regionKey, regionOf } from "../vocabulary/regions.ts";

/** What the names of endpoints and hosts say of themselves: their region, their own spelling. */

/** A host name in one spelling. Older links may have a scheme or a port around it. */
export function host(value: string): string {
  const folded = (bareHost(value) ?? value).toLowerCase();
  return folded.endsWith(".") ? folded.slice(0, -1) : folded;
}

/**
 * An Azure resource id or AWS service name in one spelling: both are the same in any case, an id with or without a slash around
 * it, and a service of AWS with or without its region.
 */
export function resourceId(value: string): string {
  const folded = value.trim().toLowerCase();
  const service = /^com\.amazonaws\.vpce\.[a-z0-9-]+\.(vpce-svc-[a-z0-9]+)$/.exec(folded)?.[1];
  if (service !== undefined) return service;
  const parts = folded.split("/").filter((part) => part !== "");
  return parts[0] === "subscriptions" ? `/${parts.join("/")}` : parts.join("/");
}

/** An ARN in one spelling. */
export function arnKey(value: string): string {
  return value.trim().toLowerCase();
}

/** A service attachment of Google Cloud in one spelling: Google shows a whole address too. */
export function attachment(value: string): string {
  const folded = value.trim().toLowerCase();
  const at = folded.indexOf("projects/");
  return at < 0 ? folded : folded.slice(at);
}

/** The region in the name of an AWS service, or null where it names none. */
export function regionOfService(value: string): string | null {
  return REGION_IN.serviceEndpointId.exec(value.trim())?.[1]?.toLowerCase() ?? null;
}

/** Where the name of a service has its region, by the field that has the name. */
const REGION_IN: Readonly<Record<"serviceEndpointId" | "dnsDomain" | "gcpServiceAttachmentUris", RegExp>> = {
  serviceEndpointId: /^com\.amazonaws\.(?:vpce\.)?([a-z]+(?:-[a-z]+)+-\d+)\./i,
  dnsDomain: /(?:^|\.)([a-z0-9-]+)\.(?:aws|azure|gcp)\.(?:[a-z0-9-]+\.)*confluent\.cloud\.?$/i,
  gcpServiceAttachmentUris: /^projects\/[^/]+\/regions\/([^/]+)\//i,
};

/** A link's fields that may name a region. */
export interface Placed {
  readonly provider: string;
  readonly serviceEndpointId?: string | undefined;
  readonly dnsDomain?: string | undefined;
  readonly gcpServiceAttachmentUris?: readonly string[] | undefined;
}

/** The first of a link's other fields whose own region is another than the link's, with that region. */
export function otherRegion(
  link: Placed,
  region: string,
): { readonly field: keyof typeof REGION_IN; readonly region: string } | null {
  const named = [
    ["serviceEndpointId", link.serviceEndpointId],
    ["dnsDomain", link.dnsDomain],
    ...(link.gcpServiceAttachmentUris ?? []).map((uri) => ["gcpServiceAttachmentUris", uri] as const),
  ] as const;
  for (const [field, name] of named) {
    const own = name === undefined ? undefined : REGION_IN[field].exec(name)?.[1]?.toLowerCase();
    // A word in a host name that is no region of the cloud is a word of somebody's own.
    if (own === undefined || regionOf(link.provider, own) === null) continue;
    if (regionKey(link.provider, own) !== regionKey(link.provider, region)) return { field, region: own };
  }
  return null;
}

/** Host names with something around them that is no part of a host name; null where there is nothing. */
export function bareHost(value: string): string | null {
  const bare = value
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, "")
    .replace(/[/?#].*$/, "")
    .replace(/:\d*$/, "");
  return bare === value ? null : bare;
}

/** The Azure resources that a link can lead to, by their vendor: the last two parts of the type, and what it is called. */
export const AZURE_RESOURCES: Readonly<Record<string, { readonly type: string; readonly title: string }>> = {
  EVENTHUB: { type: "Microsoft.EventHub/namespaces", title: "an Event Hubs namespace" },
  AZURE_BLOB_STORAGE: { type: "Microsoft.Storage/storageAccounts", title: "a storage account" },
};

/** What is wrong with an Azure resource id for a vendor: the id that it should be where that can be told, else "". Null where it is right. */
export function otherResource(vendor: string, id: string): string | null {
  const wanted = AZURE_RESOURCES[vendor];
  if (wanted === undefined) return null;
  const parts = `/${wanted.type}/`.toLowerCase();
  const at = id.toLowerCase().indexOf(`/providers${parts}`);
  if (at < 0 || !/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/i.test(id.slice(0, at))) return "";
  const rest = id.slice(at + `/providers${parts}`.length).replace(/\/$/, "");
  if (rest !== "" && !rest.includes("/")) return null;
  return rest === "" ? "" : id.slice(0, at + `/providers${parts}`.length) + rest.slice(0, rest.indexOf("/"));
}
