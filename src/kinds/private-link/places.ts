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

/** What ends the names of services on AWS, by the vendor of links to them. */
const AWS_SERVICES: Readonly<Record<string, string>> = { S3: "s3", LAMBDA: "lambda", KINESIS: "kinesis-streams" };

/** The service of AWS that a vendor's links lead to, where a name is that of another vendor's; else null. */
export function otherService(vendor: string, name: string): string | null {
  const wanted = AWS_SERVICES[vendor];
  const [, place, service] = /^(com\.amazonaws\.[a-z0-9-]+)\.([a-z0-9-]+)$/i.exec(name) ?? [];
  if (wanted === undefined || place === undefined || service === undefined) return null;
  const isAnothers = Object.values(AWS_SERVICES).includes(service.toLowerCase()) && service.toLowerCase() !== wanted;
  return isAnothers ? `${place}.${wanted}` : null;
}

/** The cloud in the domain of a Confluent cluster, or null where it names none. */
export function cloudOfDomain(domain: string): string | null {
  return /\.(aws|azure|gcp)\.(?:[a-z0-9-]+\.)*confluent\.cloud$/.exec(host(domain))?.[1]?.toUpperCase() ?? null;
}

/** Region and resource of the ARN of an MSK cluster; null where it is the ARN of something else. */
export function partsOfArn(arn: string): { readonly partition: string; readonly region: string } | null {
  const [, partition, region] =
    /^arn:(aws[a-z-]*):kafka:([a-z0-9-]+):\d{12}:cluster\/[^/\s]+\/\S+$/.exec(arn.trim()) ?? [];
  return partition === undefined || region === undefined ? null : { partition, region };
}

/** What is wrong with an Azure resource id for a vendor: the id that it should be where that can be told, else "". Null where it is right. */
export function otherResource(vendor: string, id: string): string | null {
  const wanted = AZURE_RESOURCES[vendor];
  if (wanted === undefined) return null;
  // The portal shows an id behind an address of its own, and other tools leave its first slash out.
  const start = id.search(/\/?subscriptions\//i);
  if (start > 0 || (start === 0 && !id.startsWith("/"))) {
    const bare = `/${id.slice(start).replace(/^\//, "")}`;
    return otherResource(vendor, bare) ?? bare;
  }
  const parts = `/${wanted.type}/`.toLowerCase();
  const at = id.toLowerCase().indexOf(`/providers${parts}`);
  if (at < 0 || !/^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+$/i.test(id.slice(0, at))) return "";
  const rest = id.slice(at + `/providers${parts}`.length).replace(/\/$/, "");
  if (rest !== "" && !rest.includes("/")) return null;
  return rest === "" ? "" : id.slice(0, at + `/providers${parts}`.length) + rest.slice(0, rest.indexOf("/"));
}
