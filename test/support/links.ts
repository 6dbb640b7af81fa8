/** Private links for configurations and for Atlas's memory. All names are made up. */

/** The fields of a link, as a file declares them. */
export type Link = Record<string, string | string[]>;

/** A link to the n-th MSK cluster. */
export function mskLink(n: number): Link {
  const id = String(n).padStart(4, "0");
  const arn = `arn:aws:kafka:us-east-1:123456789012:cluster/orders-${id}/0a1b2c3d-0001-4000-8000-00000000${id}-1`;
  return { provider: "AWS", vendor: "MSK", arn };
}

/** So many links to MSK clusters by name, `msk-1` first. */
export function manyLinks(count: number): Readonly<Record<string, Link>> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`msk-${index + 1}`, mskLink(index + 1)]));
}

/** A link to the S3 of a region. */
export function s3Link(region: string): Link {
  return { provider: "AWS", vendor: "S3", region, serviceEndpointId: `com.amazonaws.${region}.s3` };
}

/** A link to a Confluent gateway, with or without the domain that its access point has. */
export function enterpriseLink(dnsDomain?: string): Link {
  const service = "com.amazonaws.vpce.us-east-2.vpce-svc-0ee55ff66aa77bb88";
  const link = {
    provider: "AWS",
    vendor: "CONFLUENT",
    region: "us-east-2",
    serviceEndpointId: service,
    dnsSubDomain: [],
  };
  return dnsDomain === undefined ? link : { ...link, dnsDomain };
}

/** The domain of a Confluent access point. */
export const ACCESS_POINT = "ap123abc.us-east-2.aws.accesspoint.confluent.cloud";

/** A link to an Event Hubs namespace, as seen from a region. */
export function eventHubLink(region: string): Link {
  const subscription = "/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/Sandbox-RG";
  const serviceEndpointId = `${subscription}/providers/Microsoft.EventHub/namespaces/orders`;
  return {
    provider: "AZURE",
    vendor: "EVENTHUB",
    region,
    serviceEndpointId,
    dnsDomain: "orders.servicebus.windows.net",
  };
}
