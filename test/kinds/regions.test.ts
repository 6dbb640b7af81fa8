import { describe, expect, it } from "vitest";
import { REGIONS as SANDBOX } from "../../sandbox/atlas/regions.ts";
import { privateLink } from "../../src/kinds/private-link/index.ts";
import { regionOf, workspaceRegions } from "../../src/kinds/vocabulary/regions.ts";

/**
 * The words for regions in the description of Atlas's API, August 2026, with the regions that Atlas added for workspaces in
 * September and October 2026.
 */
const WORKSPACES = {
  AWS: "SYDNEY_AUS MUMBAI_IND FRANKFURT_DEU DUBLIN_IRL LONDON_GBR VIRGINIA_USA OHIO_USA OREGON_USA SAOPAULO_BRA MONTREAL_CAN TOKYO_JPN SINGAPORE_SGP PARIS_FRA SEOUL_KOR",
  AZURE: "eastus westus eastus2 westeurope brazilsouth australiaeast northeurope eastasia southeastasia",
  GCP: "US_CENTRAL1 EUROPE_WEST1 US_EAST4 US_WEST1 ASIA_SOUTH1",
};

/** Atlas's words for clusters and backups, which some answers show for private links. */
const CLUSTERS = {
  AWS: "US_GOV_WEST_1 US_GOV_EAST_1 US_EAST_1 US_EAST_2 US_WEST_1 US_WEST_2 CA_CENTRAL_1 EU_NORTH_1 EU_WEST_1 EU_WEST_2 EU_WEST_3 EU_CENTRAL_1 AP_EAST_1 AP_NORTHEAST_1 AP_NORTHEAST_2 AP_NORTHEAST_3 AP_SOUTHEAST_1 AP_SOUTHEAST_2 AP_SOUTHEAST_3 AP_SOUTH_1 SA_EAST_1 CN_NORTH_1 CN_NORTHWEST_1 ME_SOUTH_1 AF_SOUTH_1 EU_SOUTH_1",
  AZURE:
    "US_EAST US_EAST_2 US_WEST US_WEST_2 US_WEST_3 US_CENTRAL US_SOUTH_CENTRAL EUROPE_NORTH EUROPE_WEST BRAZIL_SOUTH AUSTRALIA_EAST ASIA_EAST ASIA_SOUTH_EAST INDIA_CENTRAL",
  GCP: "CENTRAL_US US_EAST_4 WESTERN_US WESTERN_EUROPE ASIA_SOUTH_1",
};

const each = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).flatMap(([cloud, text]) => text.split(" ").map((word) => [cloud, word] as const));

describe("the table of regions", () => {
  it.each(each(WORKSPACES))("has the workspaces' word of %s: %s", (cloud, word) => {
    expect(workspaceRegions(cloud)).toContain(word);
    expect(regionOf(cloud, word)?.workspace).toBe(word);
  });

  it.each(each(CLUSTERS))("has the clusters' word of %s: %s", (cloud, word) => {
    expect(regionOf(cloud, word)?.atlas).toBe(word);
  });

  it("has every region of the sandbox under the same three names", () => {
    const found = SANDBOX.map(({ cloud, name }) => regionOf(cloud, name));
    expect(found).toEqual(SANDBOX);
  });

  it.each(SANDBOX)("means one region by $name and $atlas on $cloud", ({ cloud, name, atlas }) => {
    const spec = privateLink.spec.parse({
      provider: cloud,
      vendor: cloud === "GCP" ? "PUBSUB" : undefined,
      region: name,
    });
    const live = (region: string) => privateLink.live.parse({ ...spec, _id: "66f0c0eb9e7a177200000007", region });
    for (const word of [atlas, atlas.toLowerCase(), name.toUpperCase()]) {
      expect(privateLink.differences(spec, live(word), () => undefined)).toEqual([]);
      const keys = privateLink.liveKeys(live(word));
      expect(
        privateLink
          .desiredKeys(spec, "x")
          .flat()
          .some((key) => keys.includes(key)),
      ).toBe(true);
    }
  });
});
