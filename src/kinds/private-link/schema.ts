import * as z from "zod/mini";
import { lazily } from "../../text/lazy.ts";
import { mistyped, nearest } from "../../text/nearest.ts";
import { described, nonEmpty, optionalText, shown, stateText } from "../schema.ts";
import { CLOUDS, regionNames, regionOf } from "../vocabulary/regions.ts";
import { growing, judge, type Vocabulary } from "../vocabulary/words.ts";
import {
  AZURE_RESOURCES,
  bareHost,
  cloudOfDomain,
  host,
  otherRegion,
  otherResource,
  otherService,
  partsOfArn,
} from "./places.ts";
import { FIELDS, fieldsOf, pairOf, VENDOR_WORDS, VENDORS, vendorOf, vendorsOn } from "./vendors.ts";

/** The shapes of a private link, declared and live, and what a file may not say of one. */

/** How clients authenticate to MSK. */
export const SCHEME_WORDS: Vocabulary = {
  known: ["TLS", "SASL_SCRAM", "IAM"],
  mistakes: { "SASL/SCRAM": "SASL_SCRAM", SASL_IAM: "IAM" },
};

const text = lazily(() => z.string().check(z.minLength(1), z.maxLength(2048)));

/** Text in which a blank can only be a mistake. */
const unbroken = lazily(() =>
  text().check(
    z.superRefine((value, context) => {
      if (!/\s/.test(value)) return;
      const fix = `write \`${value.replace(/\s+/g, "")}\``;
      context.addIssue({ code: "custom", message: "must not contain blanks", params: { fix } });
    }),
  ),
);

/** A host name, without what belongs around it in a URL. */
const hostName = lazily(() =>
  text().check(
    z.superRefine((value, context) => {
      const bare = bareHost(value);
      if (bare === null && !/\s/.test(value)) return;
      const fix = bare === null || bare === "" ? "write the host name alone" : `write \`${bare}\``;
      const message = "must be a host name, without a scheme, a port, a path or blanks";
      context.addIssue({ code: "custom", message, params: { fix } });
    }),
  ),
);

/** A word in any case, read in upper case. */
const inCapitals = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.pipe(
    z.transform((value) => (typeof value === "string" ? value.toUpperCase() : value)),
    schema,
  );

/** The fields of an entry, without the rules between them. */
const fields = lazily(() =>
  z.strictObject({
    provider: described(inCapitals(z.enum(CLOUDS)), "Cloud provider of what the link leads to."),
    vendor: described(
      z.optional(inCapitals(growing(VENDOR_WORDS))),
      "Service that the link leads to. Left out, Atlas makes a GENERIC link.",
    ),
    region: described(
      z.optional(text()),
      "Region of the service, in the cloud's spelling, e.g. `us-east-1`. Not for MSK.",
    ),
    arn: described(z.optional(unbroken()), "ARN of the MSK cluster."),
    authenticationScheme: described(
      z.optional(growing(SCHEME_WORDS)),
      "How clients authenticate to MSK; SASL_SCRAM where it is left out. Two links to one cluster need different ones.",
    ),
    serviceEndpointId: described(z.optional(unbroken()), "AWS endpoint service name, or Azure resource id."),
    dnsDomain: described(
      z.optional(hostName()),
      "Host name of the service. The only field that can be changed in place.",
    ),
    dnsSubDomain: described(
      z.optional(z.array(hostName())),
      "Zones of a dedicated Confluent cluster; `[]` where it has none, as is sent where it is left out.",
    ),
    azureResourceIds: described(
      z.optional(z.array(unbroken()).check(z.minLength(1))),
      "Azure resource id of each zone of a Confluent cluster.",
    ),
    gcpServiceAttachmentUris: described(
      z.optional(z.array(unbroken()).check(z.minLength(1), z.maxLength(3))),
      "Service attachment of each zone, at most three.",
    ),
    gcpConnectionIds: described(
      z.optional(z.array(unbroken()).check(z.minLength(1), z.maxLength(3))),
      "Ids of Private Service Connect connections, at most three. Atlas computes them as far as is known; leave them out.",
    ),
  }),
);

/** The shape of an entry under `privateLinks`. */
export const privateLinkSpec = lazily(() =>
  fields().check(z.superRefine((link, context) => checkLink(link, complainer(context)))),
);

/** A private link as a file declares it. */
export type PrivateLinkSpec = z.infer<ReturnType<typeof fields>>;

const optionalList = lazily(() => shown(z.array(z.string())));

/** The shape of a live private link. */
export const privateLinkLive = lazily(() =>
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
    gcpConnectionIds: optionalList(),
    state: stateText(),
    errorMessage: optionalText(),
    interfaceEndpointId: optionalText(),
  }),
);

/** A private link as Atlas shows it. */
export type PrivateLinkLive = z.infer<ReturnType<typeof privateLinkLive>>;

/** Adds a problem at a path inside the entry, with what to do about it. */
type Complain = (path: readonly string[], message: string, fix: string) => void;

function complainer(context: z.core.$RefinementCtx): Complain {
  return (path, message, fix) => context.addIssue({ code: "custom", path: [...path], message, params: { fix } });
}

function checkLink(link: PrivateLinkSpec, complain: Complain): void {
  const { provider } = link;
  const vendor = vendorOf(link);
  const pair = pairOf(link);
  if (pair === null && VENDORS.includes(vendor)) {
    const fix = `${provider} takes ${vendorsOn(provider).join(", ")}, or no vendor`;
    complain(["vendor"], `Atlas has no ${vendor} links on ${provider}`, fix);
    return;
  }
  if (pair !== null) checkFields(link, complain);
  checkRegion(link, complain);
  checkService(link, complain);
  checkDomains(link, complain);
  if (provider === "AZURE" && link.serviceEndpointId !== undefined) {
    const meant = otherResource(vendor, link.serviceEndpointId);
    if (meant === null) return;
    const wanted = AZURE_RESOURCES[vendor];
    const form = `/subscriptions/…/resourceGroups/…/providers/${wanted?.type}/NAME`;
    const fix = meant === "" ? `write \`${form}\`` : `write \`${meant}\``;
    complain(["serviceEndpointId"], `\`serviceEndpointId\` must be the Azure resource id of ${wanted?.title}`, fix);
  }
}

function checkFields(link: PrivateLinkSpec, complain: Complain): void {
  const pair = pairOf(link);
  if (pair === null) return;
  const vendor = vendorOf(link);
  const named = vendor === "GENERIC" ? `${link.provider} without a vendor` : `${link.provider} + ${vendor}`;
  for (const field of FIELDS) {
    if (link[field] === undefined) {
      if (pair.required.includes(field)) complain([], `\`${field}\` is required for ${named}`, `add \`${field}\``);
    } else if (!pair.required.includes(field) && !pair.optional.includes(field)) {
      const why = pair.forbidden?.[field];
      const fix = `${why === undefined ? "" : `${why}: `}remove the line`;
      complain([field], `\`${field}\` is not used for ${named}`, fix);
    } else if (field === "gcpConnectionIds" && link.provider !== "GCP") {
      complain([field], `\`${field}\` is not used for ${named}`, "remove the line");
    }
  }
  const isOnAzure = link.provider === "AZURE" && vendor === "CONFLUENT";
  if (isOnAzure && link.azureResourceIds === undefined && link.serviceEndpointId === undefined) {
    complain([], `\`azureResourceIds\` is required for ${named}`, "add `azureResourceIds`");
  }
}

function checkRegion(link: PrivateLinkSpec, complain: Complain): void {
  const { provider, region } = link;
  if (region === undefined) return;
  const fault = regionFault(provider, region);
  if (fault?.level === "error") {
    complain(["region"], `\`region\` ${fault.message}`, fault.fix);
    return;
  }
  const other = otherRegion(link, region);
  // A field that should not be there has been told already.
  if (other === null || !fieldsOf(link).includes(other.field)) return;
  const message = `\`region\` is \`${region}\`, and \`${other.field}\` is in \`${other.region}\``;
  complain(["region"], message, `write \`region: ${other.region}\`, or correct \`${other.field}\``);
}

/** A service or a domain that is another vendor's, another cloud's, or no service at all. */
function checkService(link: PrivateLinkSpec, complain: Complain): void {
  const { provider, serviceEndpointId: service, dnsDomain, arn } = link;
  const vendor = vendorOf(link);
  const parts = arn === undefined ? null : partsOfArn(arn);
  if (vendor === "MSK" && arn !== undefined && parts === null && !/\s/.test(arn)) {
    const form = "`arn:aws:kafka:REGION:ACCOUNT:cluster/NAME/ID`";
    complain(["arn"], "`arn` must be the ARN of an MSK cluster", `write ${form}`);
  }
  const fault = parts === null ? null : regionFault("AWS", parts.region);
  if (fault?.level === "error") complain(["arn"], `the region in \`arn\` ${fault.message}`, fault.fix);
  const meant = provider === "AWS" && service !== undefined ? otherService(vendor, service) : null;
  if (meant !== null) {
    complain(["serviceEndpointId"], `\`${service}\` is not the service of ${vendor}`, `write \`${meant}\``);
  }
  if (provider === "AWS" && vendor === "CONFLUENT" && service !== undefined && /^vpce-[0-9a-f]+$/i.test(service)) {
    const fix = "write the service's name, `com.amazonaws.vpce.REGION.vpce-svc-…`";
    complain(["serviceEndpointId"], `\`${service}\` is an endpoint, and \`serviceEndpointId\` names a service`, fix);
  }
  const cloud = vendor === "CONFLUENT" && dnsDomain !== undefined ? cloudOfDomain(dnsDomain) : null;
  if (cloud !== null && cloud !== provider) {
    const fix = "correct one of them";
    complain(["dnsDomain"], `\`dnsDomain\` is a domain on ${cloud}, and \`provider\` is ${provider}`, fix);
  }
}

/** What there is to say of a region's word on a cloud: an error for a typing error or another cloud's region, a warning for an unknown one. */
export function regionFault(provider: string, region: string) {
  if (regionOf(provider, region) !== null) return null;
  const names = regionNames(provider);
  const meant = mistyped(region, names);
  const elsewhere = CLOUDS.find((cloud) => regionOf(cloud, region) !== null);
  if (meant === null && elsewhere === undefined) return judge(region, { known: names });
  const hint = meant ?? nearest(region, names);
  const where = elsewhere === undefined ? "" : `: it is a region of ${elsewhere}`;
  const fix = hint === null ? `write a region of ${provider}` : `did you mean \`${hint}\`?`;
  return { level: "error", message: `cannot be \`${region}\`${where}`, fix } as const;
}

function checkDomains(link: PrivateLinkSpec, complain: Complain): void {
  const { dnsDomain, dnsSubDomain } = link;
  if (link.provider !== "AWS" || vendorOf(link) !== "CONFLUENT") return;
  if (dnsDomain === undefined) {
    if ((dnsSubDomain?.length ?? 0) === 0) return;
    complain(["dnsSubDomain"], "`dnsSubDomain` needs `dnsDomain`", "add `dnsDomain`, or write `dnsSubDomain: []`");
    return;
  }
  dnsSubDomain?.forEach((zone, index) => {
    if (host(zone).endsWith(host(dnsDomain))) return;
    const fix = "each entry of `dnsSubDomain` ends with `dnsDomain`";
    complain(["dnsSubDomain", String(index)], `\`${zone}\` is not inside \`${dnsDomain}\``, fix);
  });
}
