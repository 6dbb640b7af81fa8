import { inKnownSpelling, type Vocabulary } from "../vocabulary/words.ts";
import type { PrivateLinkLive, PrivateLinkSpec } from "./schema.ts";

/** A field that a link may have, beside `provider` and `vendor`. */
export type Field =
  | "region"
  | "arn"
  | "authenticationScheme"
  | "serviceEndpointId"
  | "dnsDomain"
  | "dnsSubDomain"
  | "azureResourceIds"
  | "gcpServiceAttachmentUris"
  | "gcpConnectionIds";

/** Every field, in the order in which a file writes them. */
export const FIELDS: readonly Field[] = [
  "region",
  "arn",
  "authenticationScheme",
  "serviceEndpointId",
  "dnsDomain",
  "dnsSubDomain",
  "azureResourceIds",
  "gcpServiceAttachmentUris",
  "gcpConnectionIds",
];

/** What Atlas asks for a link from one provider to one vendor. */
export interface Pair {
  /** For people, e.g. `Amazon MSK`. */
  readonly title: string;
  readonly required: readonly Field[];
  readonly optional: readonly Field[];
  /** Why a field that is neither required nor optional must be left out, where there is more to say than "not used". */
  readonly forbidden?: Partial<Record<Field, string>>;
  /** What a person must do on the other side before the link can become usable. */
  readonly manualStep?: (spec: PrivateLinkSpec, live: PrivateLinkLive | null) => string | null;
}

/**
 * The (provider, vendor) pairs that Atlas knows, and which field each takes. The API's own description marks only
 * `provider` as required; the rest is what its back end enforces, pair by pair.
 */
export const PAIRS: Readonly<Record<string, Pair>> = {
  "AWS/MSK": {
    title: "Amazon MSK",
    required: ["arn"],
    optional: ["authenticationScheme"],
    forbidden: {
      region: "Atlas takes the region from the ARN",
      dnsDomain: "Atlas computes it from the ARN",
      serviceEndpointId: "Atlas computes it from the ARN",
    },
    manualStep: () =>
      "The MSK cluster needs multi-VPC connectivity and a cluster policy that lets the Atlas account create VPC connections.",
  },
  "AWS/CONFLUENT": {
    title: "Confluent on AWS",
    required: ["region", "serviceEndpointId"],
    optional: ["dnsDomain", "dnsSubDomain"],
    manualStep: confluentOnAwsStep,
  },
  "AWS/KINESIS": { title: "Amazon Kinesis", required: ["region"], optional: ["serviceEndpointId"] },
  "AWS/S3": { title: "Amazon S3", required: ["region", "serviceEndpointId"], optional: [] },
  "AWS/LAMBDA": { title: "AWS Lambda", required: ["region", "serviceEndpointId"], optional: [] },
  "AZURE/EVENTHUB": {
    title: "Azure Event Hubs",
    required: ["region", "serviceEndpointId", "dnsDomain"],
    optional: [],
    manualStep: () => "Approve the pending private endpoint connection of the namespace in the Azure portal.",
  },
  "AZURE/CONFLUENT": {
    title: "Confluent on Azure",
    required: ["region", "dnsDomain"],
    // One of the two: Atlas's back end asks for the zones, Terraform's links have the other.
    optional: ["azureResourceIds", "serviceEndpointId"],
  },
  "AZURE/AZURE_BLOB_STORAGE": {
    title: "Azure Blob Storage",
    required: ["region", "serviceEndpointId", "dnsDomain"],
    optional: [],
    manualStep: () => "Approve the pending private endpoint connection of the storage account in the Azure portal.",
  },
  "GCP/CONFLUENT": {
    title: "Confluent on Google Cloud",
    required: ["region", "dnsDomain", "gcpServiceAttachmentUris"],
    optional: ["dnsSubDomain", "gcpConnectionIds"],
    forbidden: { serviceEndpointId: "Atlas takes the zones from gcpServiceAttachmentUris" },
  },
  "GCP/PUBSUB": {
    title: "Google Cloud Pub/Sub",
    required: ["region"],
    optional: ["gcpConnectionIds"],
    forbidden: { dnsDomain: "Atlas computes it" },
  },
};

/** A link without a vendor. */
export const GENERIC: Pair = {
  title: "generic endpoint",
  required: [],
  optional: ["region", "serviceEndpointId", "dnsDomain", "gcpConnectionIds"],
};

/** Every vendor that this version knows, `GENERIC` included. */
export const VENDORS: readonly string[] = [
  ...new Set([...Object.keys(PAIRS).map((key) => key.slice(key.indexOf("/") + 1)), "GENERIC"]),
];

/** The vendors that this version knows on a cloud, without `GENERIC`. */
export function vendorsOn(provider: string): readonly string[] {
  return Object.keys(PAIRS)
    .filter((key) => key.startsWith(`${provider}/`))
    .map((key) => key.slice(provider.length + 1));
}

/** A link, declared or live, as far as its pair is concerned. */
export interface Named {
  readonly provider?: string | null | undefined;
  readonly vendor?: string | null | undefined;
}

/** The vendors that this version knows, with what people write in their place. */
export const VENDOR_WORDS: Vocabulary = {
  known: VENDORS,
  mistakes: { BLOB_STORAGE: "AZURE_BLOB_STORAGE", EVENT_HUBS: "EVENTHUB", PUB_SUB: "PUBSUB" },
};

/** The vendor in Atlas's usual spelling: a link without one is stored as GENERIC. */
export function vendorOf({ vendor }: Named): string {
  const word = vendor || "GENERIC";
  return VENDORS.includes(word) ? word : inKnownSpelling(word.toUpperCase(), VENDOR_WORDS);
}

/** The provider in Atlas's spelling. */
export function providerOf({ provider }: Named): string {
  return (provider ?? "").toUpperCase();
}

/** Provider and vendor, e.g. `AWS/MSK`. */
export function pairName(link: Named): string {
  return `${providerOf(link)}/${vendorOf(link)}`;
}

/** What is known of a link's pair; null for a vendor that Atlas has and this version does not know. */
export function pairOf(link: Named): Pair | null {
  if (vendorOf(link) === "GENERIC") return GENERIC;
  const name = pairName(link);
  return Object.hasOwn(PAIRS, name) ? (PAIRS[name] ?? null) : null;
}

/** The fields that a file can declare of a link; of an unknown vendor's every one. */
export function fieldsOf(link: Named): readonly Field[] {
  const pair = pairOf(link);
  return pair === null ? FIELDS : FIELDS.filter((field) => [...pair.required, ...pair.optional].includes(field));
}

function confluentOnAwsStep(link: PrivateLinkSpec, current: PrivateLinkLive | null): string | null {
  if (link.dnsDomain !== undefined) return "Register the Atlas AWS account in Confluent's private link access.";
  const endpoint = current?.interfaceEndpointId;
  return endpoint
    ? `Create a Confluent access point for ${endpoint}, then add its domain as \`dnsDomain\`.`
    : "Once Atlas shows the interfaceEndpointId, create a Confluent access point for it, then add its domain as `dnsDomain`.";
}

/** Links that are one to a region; what they lead to follows from vendor and region. */
export const FOUND_BY_REGION: readonly string[] = ["AWS/S3", "AWS/LAMBDA", "AWS/KINESIS", "GCP/PUBSUB"];
