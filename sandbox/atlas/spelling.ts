import type { Json, JsonObject } from "./json.ts";
import { isObject } from "./json.ts";
import { otherRegionName } from "./regions.ts";

/**
 * The other ways in which Atlas may write what it was sent. None of them changes the meaning: a client that treats one as a difference
 * reports drift where there is none.
 */

/** The other spelling of a region: `us-east-1` for `US_EAST_1`, and the other way round. */
function otherRegion(region: string, provider: string): string {
  if (provider === "AZURE") return otherRegionName(region, provider);
  const dashed =
    provider === "GCP"
      ? region
          .toLowerCase()
          .replaceAll("_", "-")
          .replace(/-(\d+)$/, "$1")
      : region.toLowerCase().replaceAll("_", "-");
  if (region !== region.toLowerCase()) return dashed;
  return region
    .replaceAll("-", "_")
    .replace(/([a-z])(\d+)$/, "$1_$2")
    .toUpperCase();
}

/** Provider or vendor as the documentation's own answers write them, e.g. `Azure`, `msk`. */
function otherCase(word: string): string {
  const odd: Readonly<Record<string, string>> = {
    AWS: "aws",
    AZURE: "Azure",
    GCP: "gcp",
    MSK: "msk",
    CONFLUENT: "Confluent",
  };
  return odd[word] ?? word;
}

/** A private link's view in another spelling and order. */
export function respellLink(link: JsonObject): JsonObject {
  const provider = String(link.provider);
  const respelled: JsonObject = { links: [] };
  for (const [field, value] of Object.entries(link).reverse()) {
    if (field === "dnsSubDomain" && Array.isArray(value) && value.length === 0) continue;
    respelled[field] = respellLinkField(field, value, provider);
  }
  return respelled;
}

function respellLinkField(field: string, value: Json, provider: string): Json {
  if (Array.isArray(value))
    return value.map((one) => (field === "azureResourceIds" ? armCase(String(one)) : one)).reverse();
  if (typeof value !== "string") return value;
  if (field === "provider" || field === "vendor") return otherCase(value);
  if (field === "region") return otherRegion(value, provider);
  if (field === "dnsDomain") return value.endsWith(".") ? value.slice(0, -1) : `${value}.`;
  if (field === "serviceEndpointId") return provider === "AZURE" ? armCase(value) : value;
  return value;
}

/** A connection's view with `links` in every block, and with empty maps where there were none and none where they were empty. */
export function respellConnection(connection: JsonObject, map: string | null): JsonObject {
  const respelled: JsonObject = { links: [] };
  for (const [field, value] of Object.entries(connection).reverse()) {
    respelled[field] = isObject(value) && field !== map ? { links: [], ...value } : value;
  }
  if (map === null) return respelled;
  const before = connection[map];
  if (before === undefined) respelled[map] = {};
  else if (isObject(before) && Object.keys(before).length === 0) delete respelled[map];
  return respelled;
}

/** A workspace's or an endpoint's view with `links` in it, keys in another order. */
export function respellOther(view: JsonObject): JsonObject {
  const turned = Object.entries(view).reverse();
  return Object.fromEntries([
    ["links", []],
    ...turned.map(([field, value]) => [field, isObject(value) ? { links: [], ...value } : value]),
  ]);
}

/** ARM ids are case-insensitive, and Azure itself writes them both ways. */
function armCase(id: string): string {
  const lower = id.toLowerCase();
  return id === lower ? id.replace("/resourcegroups/", "/resourceGroups/") : lower;
}
