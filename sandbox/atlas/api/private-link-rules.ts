import type { Violation } from "../http/refusal.ts";
import {
  type Fields,
  growing,
  list,
  object,
  READ_ONLY,
  type Shape,
  TEXT,
  text,
  violations,
  wrong,
} from "../http/shape.ts";
import type { JsonObject } from "../json.ts";

/**
 * What a new private link must, may and must not have, for every pair of provider and vendor.
 *
 * A field that a pair neither requires nor allows is refused, whether Atlas forbids it, computes it or does not use it: a client that
 * sends one has a bug.
 */
interface Pair {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Narrower shapes than the general ones. */
  readonly narrow?: Fields;
  readonly also?: (body: JsonObject) => readonly Violation[];
}

const PAIRS: Readonly<Record<string, Pair>> = {
  "AWS/MSK": { required: ["arn"], optional: ["authenticationScheme"] },
  "AWS/CONFLUENT": {
    required: ["region", "serviceEndpointId"],
    optional: ["dnsDomain", "dnsSubDomain"],
    narrow: { serviceEndpointId: text(/^com\.amazonaws\.vpce\.[a-z0-9-]+\.vpce-svc-[A-Za-z0-9]+$/) },
    also: confluentDomains,
  },
  "AWS/KINESIS": {
    required: ["region"],
    optional: ["serviceEndpointId"],
    narrow: { serviceEndpointId: text(/^com\.amazonaws\.[a-z0-9.-]+$/) },
  },
  "AWS/S3": { required: ["region", "serviceEndpointId"], optional: [], also: (body) => regionalService(body, "s3") },
  "AWS/LAMBDA": {
    required: ["region", "serviceEndpointId"],
    optional: [],
    also: (body) => regionalService(body, "lambda"),
  },
  "AZURE/EVENTHUB": {
    required: ["region", "serviceEndpointId", "dnsDomain"],
    optional: [],
    narrow: {
      serviceEndpointId: arm("Microsoft.EventHub/namespaces"),
      dnsDomain: text(/^[^.]+\.servicebus\.windows\.net\.?$/i),
    },
  },
  // Terraform's provider sends a service endpoint and no resource ids, so Atlas takes either.
  "AZURE/CONFLUENT": {
    required: ["region", "dnsDomain"],
    optional: ["azureResourceIds", "serviceEndpointId"],
    also: (body) =>
      body.azureResourceIds === undefined && body.serviceEndpointId === undefined
        ? [wrong("azureResourceIds", "is required")]
        : [],
  },
  "AZURE/AZURE_BLOB_STORAGE": {
    required: ["region", "serviceEndpointId", "dnsDomain"],
    optional: [],
    narrow: {
      serviceEndpointId: arm("Microsoft.Storage/storageAccounts"),
      dnsDomain: text(/^[^.]+\.blob\.core\.windows\.net\.?$/i),
    },
  },
  "GCP/CONFLUENT": {
    required: ["region", "dnsDomain", "gcpServiceAttachmentUris"],
    optional: ["dnsSubDomain", "gcpConnectionIds"],
  },
  "GCP/PUBSUB": { required: ["region"], optional: ["gcpConnectionIds"] },
  "AWS/GENERIC": { required: [], optional: ["region", "serviceEndpointId", "dnsDomain"] },
  "AZURE/GENERIC": { required: [], optional: ["region", "serviceEndpointId", "dnsDomain"] },
  "GCP/GENERIC": { required: [], optional: ["region", "serviceEndpointId", "dnsDomain", "gcpConnectionIds"] },
};

const WRITABLE: Fields = {
  region: TEXT,
  arn: text(/^arn:aws:kafka\S*$/),
  authenticationScheme: growing("TLS", "SASL_SCRAM", "IAM"),
  serviceEndpointId: TEXT,
  dnsDomain: TEXT,
  dnsSubDomain: list(TEXT),
  azureResourceIds: list(TEXT, { min: 1 }),
  gcpServiceAttachmentUris: list(text(/^projects\/[^/]+\/regions\/[^/]+\/serviceAttachments\/[^/]+$/), {
    min: 1,
    max: 3,
    unique: true,
  }),
  gcpConnectionIds: list(TEXT, { max: 3, unique: true }),
};

const EVERYWHERE: Fields = {
  provider: text(/^(aws|azure|gcp)$/i),
  vendor: TEXT,
  _id: READ_ONLY,
  state: READ_ONLY,
  errorMessage: READ_ONLY,
  interfaceEndpointId: READ_ONLY,
  interfaceEndpointName: READ_ONLY,
  providerAccountId: READ_ONLY,
};

/** The general shape of a new link: which fields exist. */
export const CREATE: Shape = object({ ...EVERYWHERE, ...WRITABLE }, ["provider"]);

/** The only change that a link takes. */
export const UPDATE: Shape = object({ dnsDomain: TEXT }, ["dnsDomain"]);

/** A vendor that Atlas has added: any field may be sent. */
const NEW_PAIR: Pair = { required: [], optional: Object.keys(WRITABLE) };

/** What a link's body breaks of the rules of its pair. */
export function pairViolations(body: JsonObject, newWords: readonly string[]): readonly Violation[] {
  const name = pairOf(body);
  const pair = PAIRS[name] ?? (newWords.includes(String(body.vendor)) ? NEW_PAIR : undefined);
  if (pair === undefined) return [wrong("vendor", `${name} is no pair of provider and vendor`)];
  if (String(body.vendor).toUpperCase() === "GENERIC") return [wrong("vendor", "is left out for a generic link")];
  const taken = [...pair.required, ...pair.optional];
  const refused = Object.keys(WRITABLE).filter((field) => body[field] !== undefined && !taken.includes(field));
  const narrow: Shape = object({ ...EVERYWHERE, ...WRITABLE, ...pair.narrow }, pair.required);
  return [
    ...refused.map((field) => wrong(field, `must not be sent for ${name}`)),
    ...violations(narrow, body, newWords).filter((violation) => !refused.includes(violation.field)),
    ...(pair.also?.(body) ?? []),
  ];
}

/** Provider and vendor in Atlas's own spelling, e.g. `AZURE/GENERIC` where no vendor is named. */
export function pairOf(body: JsonObject): string {
  return `${String(body.provider)}/${String(body.vendor ?? "GENERIC")}`.toUpperCase();
}

/** Identity of what a link leads to; two live links with one target are twins. */
export function targetOf(body: JsonObject): string {
  const pair = pairOf(body);
  const lower = (field: string) => JSON.stringify(body[field] ?? "").toLowerCase();
  const region = foldRegion(String(body.region ?? ""));
  switch (pair) {
    case "AWS/MSK":
      return [pair, lower("arn"), JSON.stringify(mskScheme(body))].join(" ");
    case "AZURE/EVENTHUB":
    case "AZURE/AZURE_BLOB_STORAGE":
      return [pair, lower("serviceEndpointId")].join(" ");
    case "AZURE/CONFLUENT":
      return [pair, sorted(body.azureResourceIds), lower("serviceEndpointId")].join(" ");
    case "GCP/CONFLUENT":
      return [pair, sorted(body.gcpServiceAttachmentUris)].join(" ");
    default:
      return [pair, region, lower("serviceEndpointId"), lower("dnsDomain").replace(/\.(?="$)/, "")].join(" ");
  }
}

/** The authentication scheme of an MSK link; without one it is SASL_SCRAM. */
function mskScheme({ authenticationScheme }: JsonObject): string {
  return (
    String(authenticationScheme ?? "")
      .toUpperCase()
      .replace("SASL/SCRAM", "SASL_SCRAM") || "SASL_SCRAM"
  );
}

/** A region without the marks in which its spellings differ, e.g. `useast1`. */
function foldRegion(region: string): string {
  return region.toLowerCase().replace(/[-_]/g, "");
}

/** With a domain every sub-domain contains it and the list is needed, empty or not; without one there are none. */
function confluentDomains(body: JsonObject): readonly Violation[] {
  const { dnsDomain, dnsSubDomain } = body;
  if (dnsDomain === undefined) {
    const some = Array.isArray(dnsSubDomain) && dnsSubDomain.length > 0;
    return some ? [wrong("dnsDomain", "is required with dnsSubDomain")] : [];
  }
  if (!Array.isArray(dnsSubDomain))
    return [wrong("dnsSubDomain", "is required with dnsDomain; [] where there are none")];
  const domain = String(dnsDomain).toLowerCase().replace(/\.$/, "");
  const outside = dnsSubDomain.filter((one) => !String(one).toLowerCase().replace(/\.$/, "").endsWith(`.${domain}`));
  return outside.map((one) => wrong("dnsSubDomain", `${String(one)} is not below ${domain}`));
}

function regionalService(body: JsonObject, service: string): readonly Violation[] {
  const named = /^com\.amazonaws\.([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(String(body.serviceEndpointId ?? ""));
  const region = String(body.region ?? "");
  if (body.serviceEndpointId === undefined || body.region === undefined) return [];
  const fits = named?.[2] === service && foldRegion(named[1] ?? "") === foldRegion(region);
  return fits ? [] : [wrong("serviceEndpointId", `must be com.amazonaws.${region}.${service}`)];
}

function arm(kind: string): Shape {
  return text(
    new RegExp(`^/subscriptions/[^/]+/resourceGroups/[^/]+/providers/${kind.replace(".", "\\.")}/[^/]+$`, "i"),
  );
}

function sorted(values: unknown): string {
  return Array.isArray(values)
    ? values
        .map((value) => String(value).toLowerCase())
        .sort()
        .join(",")
    : "";
}
