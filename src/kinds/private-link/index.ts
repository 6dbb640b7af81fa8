import * as z from "zod/mini";
import type { AtlasReader, AtlasWriter, Desired, Difference, Json, Kind, NameOf } from "../../engine/model/kind.ts";
import { canonicalSpec, compareDeclared, type FieldRules, isMap } from "../../engine/plan/compare.ts";
import { lazily } from "../../text/lazy.ts";
import { createdId } from "../response.ts";
import { described, nonEmpty, optionalText } from "../schema.ts";

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

type Field =
  | "region"
  | "arn"
  | "authenticationScheme"
  | "serviceEndpointId"
  | "dnsDomain"
  | "dnsSubDomain"
  | "azureResourceIds"
  | "gcpServiceAttachmentUris";

interface Pair {
  /** For people, e.g. `Amazon MSK`. */
  readonly title: string;
  readonly required: readonly Field[];
  readonly optional: readonly Field[];
  /** Why a field that is neither required nor optional must be left out, where there is more to say than "not used". */
  readonly forbidden?: Partial<Record<Field, string>>;
  /** What a person must do on the other side before the link can become usable. */
  readonly handover?: (spec: PrivateLinkSpec, live: PrivateLinkLive | null) => string | null;
}

/**
 * The (provider, vendor) pairs that Atlas knows, and which field each takes. The API's own description marks only
 * `provider` as required; the rest is what its back end enforces, pair by pair.
 */
const PAIRS: Readonly<Record<string, Pair>> = {
  "AWS/MSK": {
    title: "Amazon MSK",
    required: ["arn"],
    optional: ["authenticationScheme"],
    forbidden: {
      region: "Atlas takes the region from the ARN",
      dnsDomain: "Atlas computes it from the ARN",
      serviceEndpointId: "Atlas computes it from the ARN",
    },
    handover: () =>
      "The MSK cluster needs multi-VPC connectivity and a cluster policy that lets the Atlas account create VPC connections.",
  },
  "AWS/CONFLUENT": {
    title: "Confluent on AWS",
    required: ["region", "serviceEndpointId"],
    optional: ["dnsDomain", "dnsSubDomain"],
    handover: confluentOnAwsHandover,
  },
  "AWS/KINESIS": { title: "Amazon Kinesis", required: ["region"], optional: ["serviceEndpointId"] },
  "AWS/S3": { title: "Amazon S3", required: ["region", "serviceEndpointId"], optional: [] },
  "AWS/LAMBDA": { title: "AWS Lambda", required: ["region", "serviceEndpointId"], optional: [] },
  "AZURE/EVENTHUB": {
    title: "Azure Event Hubs",
    required: ["region", "serviceEndpointId", "dnsDomain"],
    optional: [],
    handover: () => "Approve the pending private endpoint connection of the namespace in the Azure portal.",
  },
  "AZURE/CONFLUENT": {
    title: "Confluent on Azure",
    required: ["region", "dnsDomain", "azureResourceIds"],
    optional: [],
    forbidden: { serviceEndpointId: "Atlas takes the zones from azureResourceIds" },
  },
  "AZURE/AZURE_BLOB_STORAGE": {
    title: "Azure Blob Storage",
    required: ["region", "serviceEndpointId", "dnsDomain"],
    optional: [],
    handover: () => "Approve the pending private endpoint connection of the storage account in the Azure portal.",
  },
  "GCP/CONFLUENT": {
    title: "Confluent on Google Cloud",
    required: ["region", "dnsDomain", "gcpServiceAttachmentUris"],
    optional: ["dnsSubDomain"],
    forbidden: { serviceEndpointId: "Atlas takes the zones from gcpServiceAttachmentUris" },
  },
  "GCP/PUBSUB": {
    title: "Google Cloud Pub/Sub",
    required: ["region"],
    optional: [],
    forbidden: { dnsDomain: "Atlas computes it" },
  },
};

const GENERIC: Pair = {
  title: "generic endpoint",
  required: [],
  optional: ["region", "serviceEndpointId", "dnsDomain"],
};

const FIELDS: readonly Field[] = [
  "region",
  "arn",
  "authenticationScheme",
  "serviceEndpointId",
  "dnsDomain",
  "dnsSubDomain",
  "azureResourceIds",
  "gcpServiceAttachmentUris",
];

const VENDORS = [
  "MSK",
  "CONFLUENT",
  "KINESIS",
  "S3",
  "LAMBDA",
  "EVENTHUB",
  "AZURE_BLOB_STORAGE",
  "PUBSUB",
  "GENERIC",
] as const;

const text = lazily(() => z.string().check(z.minLength(1), z.maxLength(2048)));

/** A word in any case, read in upper case. */
const word = <const Words extends readonly string[]>(words: Words) =>
  z.pipe(
    z.transform((value) => (typeof value === "string" ? value.toUpperCase() : value)),
    z.enum(words),
  );

/** The shape of an entry under `privateLinks`. */
const spec = lazily(() =>
  z
    .strictObject({
      provider: described(word(["AWS", "AZURE", "GCP"]), "Cloud provider of what the link leads to."),
      vendor: described(
        z.optional(word(VENDORS)),
        "Service that the link leads to. Left out, Atlas makes a GENERIC link.",
      ),
      region: described(
        z.optional(text()),
        "Region of the service, in the cloud's spelling, e.g. `us-east-1`. Not for MSK.",
      ),
      arn: described(
        z.optional(z.string().check(z.regex(/^arn:aws:kafka/, "an MSK cluster ARN starts with `arn:aws:kafka`"))),
        "ARN of the MSK cluster.",
      ),
      authenticationScheme: described(
        z.optional(z.enum(["TLS", "SASL_SCRAM", "IAM"])),
        "How clients authenticate to MSK.",
      ),
      serviceEndpointId: described(z.optional(text()), "AWS endpoint service name, or Azure resource id."),
      dnsDomain: described(
        z.optional(text()),
        "Host name of the service. The only field that can be changed in place.",
      ),
      dnsSubDomain: described(z.optional(z.array(text())), "Zones of a Confluent cluster, `[]` where it has none."),
      azureResourceIds: described(
        z.optional(z.array(text()).check(z.minLength(1))),
        "Azure resource id of each zone of a Confluent cluster.",
      ),
      gcpServiceAttachmentUris: described(
        z.optional(z.array(text()).check(z.minLength(1), z.maxLength(3))),
        "Service attachment of each zone, at most three.",
      ),
    })
    .check(
      z.superRefine((link, context) => {
        const issue = (path: readonly string[], message: string, fix: string): void =>
          context.addIssue({ code: "custom", path: [...path], message, params: { fix } });
        const vendor = link.vendor ?? "GENERIC";
        const pair = vendor === "GENERIC" ? GENERIC : PAIRS[`${link.provider}/${vendor}`];
        if (!pair) {
          const known = Object.keys(PAIRS)
            .filter((key) => key.startsWith(`${link.provider}/`))
            .map((key) => key.slice(link.provider.length + 1));
          issue(
            ["vendor"],
            `Atlas has no ${vendor} links on ${link.provider}`,
            `${link.provider} takes ${known.join(", ")}, or no vendor`,
          );
          return;
        }
        const named = vendor === "GENERIC" ? `${link.provider} without a vendor` : `${link.provider} + ${vendor}`;
        for (const field of FIELDS) {
          if (link[field] === undefined) {
            if (pair.required.includes(field)) issue([], `\`${field}\` is required for ${named}`, `add \`${field}\``);
          } else if (!pair.required.includes(field) && !pair.optional.includes(field)) {
            const why = pair.forbidden?.[field];
            issue(
              [field],
              `\`${field}\` is not used for ${named}`,
              `${why === undefined ? "" : `${why}: `}remove the line`,
            );
          }
        }
        const dnsDomain = link.dnsDomain;
        if (vendor === "CONFLUENT" && dnsDomain !== undefined) {
          link.dnsSubDomain?.forEach((zone, index) => {
            if (host(zone).endsWith(host(dnsDomain))) return;
            issue(
              ["dnsSubDomain", String(index)],
              `\`${zone}\` is not inside \`${dnsDomain}\``,
              "each entry of `dnsSubDomain` ends with `dnsDomain`",
            );
          });
        }
        if (`${link.provider}/${vendor}` !== "AWS/CONFLUENT") return;
        if (dnsDomain === undefined && (link.dnsSubDomain?.length ?? 0) > 0) {
          issue(["dnsSubDomain"], "`dnsSubDomain` needs `dnsDomain`", "add `dnsDomain`, or write `dnsSubDomain: []`");
        }
        // A dedicated cluster's zones decide whether its brokers resolve, so leaving them out must be a choice.
        if (dnsDomain !== undefined && link.dnsSubDomain === undefined && !isAccessPoint(dnsDomain)) {
          issue(
            [],
            "`dnsSubDomain` is required for a dedicated Confluent cluster on AWS",
            "list its zones, or write `dnsSubDomain: []` where it has none",
          );
        }
      }),
    ),
);

type PrivateLinkSpec = z.infer<ReturnType<typeof spec>>;

const optionalList = lazily(() => z.nullish(z.array(z.string())));

const live = lazily(() =>
  z.looseObject({
    _id: nonEmpty(),
    provider: optionalText(),
    vendor: optionalText(),
    region: optionalText(),
    arn: optionalText(),
    authenticationScheme: optionalText(),
    serviceEndpointId: optionalText(),
    dnsDomain: optionalText(),
    dnsSubDomain: optionalList(),
    azureResourceIds: optionalList(),
    gcpServiceAttachmentUris: optionalList(),
    state: optionalText(),
    errorMessage: optionalText(),
    interfaceEndpointId: optionalText(),
  }),
);

type PrivateLinkLive = z.infer<ReturnType<typeof live>>;

/** What Atlas respells or reorders without changing anything. */
const RULES: FieldRules = {
  provider: { immutable: true, canonical: upper },
  vendor: { immutable: true, canonical: upper },
  region: { immutable: true, canonical: onText(region) },
  arn: { immutable: true },
  authenticationScheme: { immutable: true, canonical: upper },
  serviceEndpointId: { immutable: true, canonical: onText(resourceId) },
  dnsDomain: { canonical: onText(host) },
  dnsSubDomain: { immutable: true, canonical: onSet(host), absent: isEmptyList },
  azureResourceIds: { immutable: true, canonical: onSet(resourceId), absent: isEmptyList },
  gcpServiceAttachmentUris: { immutable: true, canonical: onSet((uri) => uri), absent: isEmptyList },
};

/** The kind `privateLinks`. */
export const privateLink: Kind<PrivateLinkSpec, PrivateLinkLive> = {
  key: "privateLinks",
  title: { one: "private link", many: "private links" },
  description:
    "A private network path from the project's stream processing to a service: Kafka on MSK or Confluent, Event Hubs, S3 and others. Atlas gives links no name; the key is a local name for references.",
  named: false,
  roles: {
    read: "The service account needs the role Project Read Only.",
    write: "The service account needs the role Project Stream Processing Owner or Project Owner for this.",
  },
  interruption: { stops: "traffic", lacks: "private link" },
  get spec() {
    return spec();
  },
  get live() {
    return live();
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

  desiredKeys: (link) => desiredKeys(link),
  liveKeys: (link) => liveKeys(link),

  differences(link, current) {
    const found = compareDeclared(
      { ...link, vendor: vendorOf(link) } as Json,
      (current.vendor === vendorOf(current) ? current : { ...current, vendor: vendorOf(current) }) as Json,
      RULES,
    );
    return found.map((difference) =>
      difference.path === "dnsDomain" ? dnsDomainDifference(difference, current) : difference,
    );
  },
  canonical: (link) => canonicalSpec({ ...link, vendor: vendorOf(link) } as Json, RULES),
  describe: (current) => declarable(current),

  id: (current) => current._id,
  state: (current) => current.state ?? null,
  errorMessage: (current) => current.errorMessage ?? null,
  gone: (current) => current.state === "DELETED",
  // Confluent enterprise: Atlas has made its endpoint, the rest waits for an access point and then for `dnsDomain`.
  settled: (current) => pairKey(current) === "AWS/CONFLUENT" && !current.dnsDomain && !!current.interfaceEndpointId,
  manualStep: (link, current) => (PAIRS[pairKey(link)] ?? GENERIC).handover?.(link, current) ?? null,
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

  list: (atlas: AtlasReader) => atlas.list(PATH),
  async create(atlas: AtlasWriter, desired: Desired<PrivateLinkSpec>) {
    const { vendor, ...declared } = desired.spec;
    // Atlas wants Confluent's empty list said, not left out.
    const fields = pairKey(desired.spec) === "AWS/CONFLUENT" ? { dnsSubDomain: [], ...declared } : declared;
    const body = vendorOf(desired.spec) === "GENERIC" ? fields : { ...fields, vendor };
    return createdId(await atlas.post(PATH, body), "_id");
  },
  async update(atlas: AtlasWriter, desired: Desired<PrivateLinkSpec>, current: PrivateLinkLive) {
    await atlas.patch(`${PATH}/${encodeURIComponent(current._id)}`, { dnsDomain: desired.spec.dnsDomain });
  },
  remove: (atlas: AtlasWriter, current: PrivateLinkLive) => atlas.delete(`${PATH}/${encodeURIComponent(current._id)}`),
  inUseCodes: [IN_USE],
  adviceFor({ errorCode, detail }) {
    if (errorCode === IN_USE) return "A stream connection still uses it.";
    if (!/must have an Atlas Cluster on|Network Peering configured/i.test(detail)) return null;
    return "Create a cluster on that cloud in this project first, in the same region as the link where the service asks for it.";
  },

  exported: (current: PrivateLinkLive, _nameOf: NameOf) => ({
    name: exportedName(current),
    fields: declarable(current),
  }),
};

/**
 * Strongest level first. Confluent gateways of one region can share a service name, so a link with the same domain is
 * preferred to one without a domain, and that to one with another, which then differs.
 */
function desiredKeys(link: PrivateLinkSpec): readonly (readonly string[])[] {
  const place = placeOf(link);
  const target = targetKey(place);
  switch (place.pair) {
    case "AWS/MSK":
      return link.authenticationScheme === undefined
        ? [[`arn ${link.arn}`]]
        : [[`arn ${link.arn} ${link.authenticationScheme}`], [`arn ${link.arn} -`]];
    case "AWS/CONFLUENT":
      return place.domain === null
        ? [[`${target} -`], [`${target}`]]
        : [[`${target} ${place.domain}`], [`${target} -`], [`${target}`]];
    case "AWS/S3":
    case "AWS/LAMBDA":
    case "AWS/KINESIS":
      return [[`${place.pair} ${place.region}`], ...(target === null ? [] : [[target]])];
    case "AZURE/EVENTHUB":
    case "AZURE/AZURE_BLOB_STORAGE":
      return [[`${target}`]];
    case "AZURE/CONFLUENT":
      return [
        (link.azureResourceIds ?? []).map((id) => `zone ${resourceId(id)}`),
        [`AZURE/CONFLUENT ${place.domain ?? ""}`],
      ];
    case "GCP/CONFLUENT":
      return [
        (link.gcpServiceAttachmentUris ?? []).map((uri) => `zone ${uri}`),
        [`GCP/CONFLUENT ${place.domain ?? ""}`],
      ];
    case "GCP/PUBSUB":
      return [[`GCP/PUBSUB ${place.region}`]];
    default:
      return target === null ? [[genericKey(place)]] : [[genericKey(place)], [target]];
  }
}

/** Every key that {@link desiredKeys} may ask for, whichever vendor the entry names. */
function liveKeys(link: PrivateLinkLive): readonly string[] {
  const place = placeOf(link);
  const target = targetKey(place);
  const keys = [genericKey(place)];
  if (target !== null) keys.push(target, `${target} ${place.domain ?? "-"}`);
  if (link.arn) keys.push(`arn ${link.arn}`, `arn ${link.arn} ${link.authenticationScheme ?? "-"}`);
  for (const id of link.azureResourceIds ?? []) keys.push(`zone ${resourceId(id)}`);
  for (const uri of link.gcpServiceAttachmentUris ?? []) keys.push(`zone ${uri}`);
  if (place.domain !== null) keys.push(`${place.pair} ${place.domain}`);
  if (link.region) keys.push(`${place.pair} ${place.region}`);
  return [...new Set(keys)];
}

interface Named {
  readonly provider?: string | null | undefined;
  readonly vendor?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly serviceEndpointId?: string | null | undefined;
  readonly dnsDomain?: string | null | undefined;
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

function placeOf(link: Named): Place {
  const provider = (link.provider ?? "").toUpperCase();
  return {
    provider,
    pair: `${provider}/${vendorOf(link)}`,
    region: region(link.region ?? ""),
    endpoint: link.serviceEndpointId ? resourceId(link.serviceEndpointId) : null,
    domain: link.dnsDomain ? host(link.dnsDomain) : null,
  };
}

/** Atlas stores a link without a vendor as GENERIC, and takes either case. */
function vendorOf(link: Named): string {
  return (link.vendor || "GENERIC").toUpperCase();
}

function pairKey(link: Named): string {
  return `${(link.provider ?? "").toUpperCase()}/${vendorOf(link)}`;
}

/** What the link leads to, whatever vendor it was made for; an Azure resource id names its region itself. */
function targetKey({ provider, region: where, endpoint }: Place): string | null {
  if (endpoint === null) return null;
  return provider === "AZURE" ? `AZURE ${endpoint}` : `${provider} ${where} ${endpoint}`;
}

function genericKey({ provider, region: where, endpoint, domain }: Place): string {
  return `generic ${provider} ${where} ${endpoint ?? ""} ${domain ?? ""}`;
}

/**
 * Azure regions have two vocabularies that no rule of spelling connects; the others differ in case and separators only,
 * e.g. `us-east-1`, `US_EAST_1`, `us_east_1`.
 */
const AZURE_REGIONS: Readonly<Record<string, string>> = {
  useast: "eastus",
  useast2: "eastus2",
  uswest: "westus",
  uswest2: "westus2",
  uswest3: "westus3",
  uscentral: "centralus",
  europewest: "westeurope",
  europenorth: "northeurope",
  brazilsouth: "brazilsouth",
  australiaeast: "australiaeast",
};

function region(value: string): string {
  const known = regions.get(value);
  if (known !== undefined) return known;
  const folded = value.toLowerCase().replace(/[-_]/g, "");
  const spelling = AZURE_REGIONS[folded] ?? folded;
  regions.set(value, spelling);
  return spelling;
}

/** The links of a project are in few regions, and each is asked about again and again. */
const regions = new Map<string, string>();

function host(value: string): string {
  const folded = value.toLowerCase();
  return folded.endsWith(".") ? folded.slice(0, -1) : folded;
}

/** Azure resource ids and AWS service names are the same in any case. */
function resourceId(value: string): string {
  const folded = value.toLowerCase();
  return folded.endsWith("/") ? folded.slice(0, -1) : folded;
}

/** Confluent's own host names for the access points of enterprise and serverless clusters. */
function isAccessPoint(dnsDomain: string): boolean {
  return host(dnsDomain).includes(".accesspoint.");
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

/** Atlas accepts a new domain only where none is set, or while the link is IDLE. */
function dnsDomainDifference(difference: Difference, current: PrivateLinkLive): Difference {
  return { ...difference, immutable: !!current.dnsDomain && current.state !== "IDLE" };
}

/** Answers about accounts, by region: however many links are made in one, it is asked about once. */
const accounts = new WeakMap<AtlasReader, Map<string, Promise<unknown>>>();

/** The AWS account that Atlas calls from in a link's region. @see getGroupStreamAccountDetails */
async function atlasAccount(atlas: AtlasReader, link: PrivateLinkSpec): Promise<string | null> {
  const isAllowList =
    pairKey(link) === "AWS/MSK" || (pairKey(link) === "AWS/CONFLUENT" && link.dnsDomain !== undefined);
  const place = link.region ?? link.arn?.split(":")[3];
  if (!isAllowList || !place) return null;
  const query = new URLSearchParams({ cloudProvider: "aws", regionName: place.toUpperCase().replaceAll("-", "_") });
  const known = accounts.get(atlas) ?? new Map<string, Promise<unknown>>();
  accounts.set(atlas, known);
  const asked = known.get(String(query)) ?? atlas.get(`/streams/accountDetails?${query}`);
  known.set(String(query), asked);
  const answer = await asked;
  const account = isMap(answer as Json) ? (answer as { awsAccountId?: unknown }).awsAccountId : null;
  return typeof account === "string" ? `Atlas calls from the AWS account ${account}; let that account in.` : null;
}

function confluentOnAwsHandover(link: PrivateLinkSpec, current: PrivateLinkLive | null): string | null {
  if (link.dnsDomain !== undefined) return "Register the Atlas AWS account in Confluent's private link access.";
  const endpoint = current?.interfaceEndpointId;
  return endpoint
    ? `Create a Confluent access point for ${endpoint}, then add its domain as \`dnsDomain\`.`
    : "Once Atlas shows the interfaceEndpointId, create a Confluent access point for it, then add its domain as `dnsDomain`.";
}

function summary(link: PrivateLinkSpec): string {
  const title = (PAIRS[pairKey(link)] ?? GENERIC).title;
  if (link.arn !== undefined) {
    const [, , , region, , cluster] = link.arn.split(":");
    return `${title} ${cluster?.split("/")[1] ?? ""}, ${region}`;
  }
  return link.region === undefined ? title : `${title}, ${link.region}`;
}

function declarable(current: PrivateLinkLive): Record<string, Json> {
  const pair = PAIRS[pairKey(current)] ?? GENERIC;
  const fields: Record<string, Json> = { provider: (current.provider ?? "").toUpperCase() };
  if (vendorOf(current) !== "GENERIC") fields.vendor = vendorOf(current);
  for (const field of FIELDS) {
    const value = current[field];
    if (value === undefined || value === null || (!pair.required.includes(field) && !pair.optional.includes(field)))
      continue;
    if (Array.isArray(value) && value.length === 0 && field !== "dnsSubDomain") continue;
    fields[field] = value;
  }
  return fields;
}

function exportedName(current: PrivateLinkLive): string {
  const vendor = vendorOf(current).toLowerCase().replaceAll("_", "-");
  const where = current.arn?.split("/")[1] ?? current.dnsDomain?.split(".")[0] ?? current.region ?? "";
  return [vendor, region(where) === "" ? "" : where.toLowerCase()].filter((part) => part !== "").join("-");
}
