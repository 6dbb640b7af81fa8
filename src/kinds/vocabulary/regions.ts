/**
 * The regions of the three clouds under every name that Atlas has for them. A region has the cloud's own name (`us-east-1`),
 * Atlas's name for clusters and backups (`US_EAST_1`), which some lists show for private links too, and, where Atlas offers
 * stream processing, the name that workspaces take (`VIRGINIA_USA`). This table is the only place that knows them: matching,
 * comparing, warnings and the JSON Schema are made from it.
 *
 * Regions in which Atlas offers nothing yet are in it as well: a word that exists is no typing error.
 */

/** A cloud provider, as Atlas spells it. */
export const CLOUDS = ["AWS", "AZURE", "GCP"] as const;

/** A cloud provider, as Atlas spells it. */
export type Cloud = (typeof CLOUDS)[number];

/** One region under all of its names. */
export interface Region {
  readonly cloud: Cloud;
  /** The cloud's own name, e.g. `us-east-1`, `eastus2`, `us-central1`. */
  readonly name: string;
  /** Atlas's name for clusters, backups and some private links, e.g. `US_EAST_1`, `US_EAST_2`, `CENTRAL_US`. */
  readonly atlas: string;
  /** The name that stream workspaces take, e.g. `VIRGINIA_USA`; null where Atlas is not known to offer them. */
  readonly workspace: string | null;
}

/** AWS names with the workspaces' names. Atlas's name is the same in capitals, with underscores. */
const AWS = `
us-east-1 VIRGINIA_USA, us-east-2 OHIO_USA, us-west-1, us-west-2 OREGON_USA, us-gov-east-1, us-gov-west-1,
ca-central-1 MONTREAL_CAN, ca-west-1, mx-central-1, sa-east-1 SAOPAULO_BRA,
eu-west-1 DUBLIN_IRL, eu-west-2 LONDON_GBR, eu-west-3 PARIS_FRA, eu-central-1 FRANKFURT_DEU, eu-central-2,
eu-north-1, eu-south-1, eu-south-2, eusc-de-east-1,
ap-south-1 MUMBAI_IND, ap-south-2, ap-southeast-1 SINGAPORE_SGP, ap-southeast-2 SYDNEY_AUS, ap-southeast-3,
ap-southeast-4, ap-southeast-5, ap-southeast-6, ap-southeast-7, ap-northeast-1 TOKYO_JPN, ap-northeast-2 SEOUL_KOR,
ap-northeast-3, ap-east-1, ap-east-2, me-south-1, me-central-1, il-central-1, af-south-1, cn-north-1, cn-northwest-1`;

/** Azure names with Atlas's names; `*` behind those in which workspaces can be, which take the cloud's name. */
const AZURE = `
eastus US_EAST *, eastus2 US_EAST_2 *, westus US_WEST *, westus2 US_WEST_2, westus3 US_WEST_3, centralus US_CENTRAL,
northcentralus US_NORTH_CENTRAL, southcentralus US_SOUTH_CENTRAL, westcentralus US_WEST_CENTRAL,
canadacentral CANADA_CENTRAL, canadaeast CANADA_EAST, mexicocentral MEXICO_CENTRAL, brazilsouth BRAZIL_SOUTH *,
brazilsoutheast BRAZIL_SOUTHEAST, chilecentral CHILE_CENTRAL, northeurope EUROPE_NORTH *, westeurope EUROPE_WEST *,
uksouth UK_SOUTH, ukwest UK_WEST, francecentral FRANCE_CENTRAL, francesouth FRANCE_SOUTH,
germanywestcentral GERMANY_WEST_CENTRAL, germanynorth GERMANY_NORTH, norwayeast NORWAY_EAST, norwaywest NORWAY_WEST,
swedencentral SWEDEN_CENTRAL, swedensouth SWEDEN_SOUTH, switzerlandnorth SWITZERLAND_NORTH,
switzerlandwest SWITZERLAND_WEST, polandcentral POLAND_CENTRAL, italynorth ITALY_NORTH, spaincentral SPAIN_CENTRAL,
austriaeast AUSTRIA_EAST, belgiumcentral BELGIUM_CENTRAL, israelcentral ISRAEL_CENTRAL, qatarcentral QATAR_CENTRAL,
uaenorth UAE_NORTH, uaecentral UAE_CENTRAL, southafricanorth SOUTH_AFRICA_NORTH, southafricawest SOUTH_AFRICA_WEST,
eastasia ASIA_EAST *, southeastasia ASIA_SOUTH_EAST *, japaneast JAPAN_EAST, japanwest JAPAN_WEST,
koreacentral KOREA_CENTRAL, koreasouth KOREA_SOUTH, centralindia INDIA_CENTRAL, southindia INDIA_SOUTH,
westindia INDIA_WEST, malaysiawest MALAYSIA_WEST, indonesiacentral INDONESIA_CENTRAL,
australiaeast AUSTRALIA_EAST *, australiasoutheast AUSTRALIA_SOUTH_EAST, australiacentral AUSTRALIA_CENTRAL,
australiacentral2 AUSTRALIA_CENTRAL_2, newzealandnorth NEW_ZEALAND_NORTH, usgovvirginia US_GOV_VIRGINIA,
usgovarizona US_GOV_ARIZONA, usgovtexas US_GOV_TEXAS`;

/** Google Cloud's names with Atlas's names; `*` behind those in which workspaces can be. */
const GCP = `
us-central1 CENTRAL_US *, us-east1 EASTERN_US, us-east4 US_EAST_4 *, us-east5 US_EAST_5, us-south1 US_SOUTH_1,
us-west1 WESTERN_US *, us-west2 US_WEST_2, us-west3 US_WEST_3, us-west4 US_WEST_4,
northamerica-northeast1 NORTH_AMERICA_NORTHEAST_1, northamerica-northeast2 NORTH_AMERICA_NORTHEAST_2,
northamerica-south1 NORTH_AMERICA_SOUTH_1, southamerica-east1 SOUTH_AMERICA_EAST_1,
southamerica-west1 SOUTH_AMERICA_WEST_1, europe-west1 WESTERN_EUROPE *, europe-west2 EUROPE_WEST_2,
europe-west3 EUROPE_WEST_3, europe-west4 EUROPE_WEST_4, europe-west6 EUROPE_WEST_6, europe-west8 EUROPE_WEST_8,
europe-west9 EUROPE_WEST_9, europe-west10 EUROPE_WEST_10, europe-west12 EUROPE_WEST_12, europe-north1 EUROPE_NORTH_1,
europe-north2 EUROPE_NORTH_2, europe-central2 EUROPE_CENTRAL_2, europe-southwest1 EUROPE_SOUTHWEST_1,
asia-east1 EASTERN_ASIA_PACIFIC, asia-east2 ASIA_EAST_2, asia-northeast1 NORTHEASTERN_ASIA_PACIFIC,
asia-northeast2 ASIA_NORTHEAST_2, asia-northeast3 ASIA_NORTHEAST_3, asia-south1 ASIA_SOUTH_1 *, asia-south2 ASIA_SOUTH_2,
asia-southeast1 SOUTHEASTERN_ASIA_PACIFIC, asia-southeast2 ASIA_SOUTHEAST_2, asia-southeast3 ASIA_SOUTHEAST_3,
australia-southeast1 AUSTRALIA_SOUTHEAST_1, australia-southeast2 AUSTRALIA_SOUTHEAST_2,
me-west1 MIDDLE_EAST_WEST_1, me-central1 MIDDLE_EAST_CENTRAL_1, me-central2 MIDDLE_EAST_CENTRAL_2,
africa-south1 AFRICA_SOUTH_1`;

/** Every region, e.g. `{ cloud: "AWS", name: "us-east-1", atlas: "US_EAST_1", workspace: "VIRGINIA_USA" }`. */
function allRegions(): readonly Region[] {
  table ??= [
    ...rows(AWS).map(([name = "", workspace]): Region => {
      return { cloud: "AWS", name, atlas: inCapitals(name), workspace: workspace ?? null };
    }),
    ...rows(AZURE).map(([name = "", atlas = "", mark]): Region => {
      return { cloud: "AZURE", name, atlas, workspace: mark === undefined ? null : name };
    }),
    ...rows(GCP).map(([name = "", atlas = "", mark]): Region => {
      return { cloud: "GCP", name, atlas, workspace: mark === undefined ? null : inCapitals(name) };
    }),
  ];
  return table;
}

/** The words that workspaces of a cloud take for their region. */
export function workspaceRegions(cloud: string): readonly string[] {
  return allRegions().flatMap((region) =>
    region.cloud === cloud && region.workspace !== null ? [region.workspace] : [],
  );
}

/** The cloud's own names of its regions, and Atlas's behind them. */
export function regionNames(cloud: string): readonly string[] {
  const regions = allRegions().filter((region) => region.cloud === cloud);
  return [...new Set([...regions.map(({ name }) => name), ...regions.map(({ atlas }) => atlas)])];
}

/** The region that a word means on a cloud, whichever of its names it is and however it is spelled; null where none is known. */
export function regionOf(cloud: string, word: string): Region | null {
  byWord ??= new Map(
    allRegions().flatMap((region) =>
      [region.name, region.atlas, region.workspace].flatMap((name) =>
        name === null ? [] : [[`${region.cloud} ${folded(name)}`, region] as const],
      ),
    ),
  );
  return byWord.get(`${cloud} ${folded(word)}`) ?? null;
}

/** One spelling for everything that means one region on a cloud; of an unknown word, the word without case and separators. */
export function regionKey(cloud: string, word: string): string {
  const key = `${cloud} ${word}`;
  const known = keys.get(key) ?? folded(regionOf(cloud, word)?.name ?? word);
  if (keys.size < MOST_KEYS) keys.set(key, known);
  return known;
}

/** A word without case and separators: `us-east-1`, `US_EAST_1` and `us_east_1` are one. */
function folded(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}

let table: readonly Region[] | null = null;
let byWord: ReadonlyMap<string, Region> | null = null;

/** A project has few regions, and each is asked for again and again. */
const keys = new Map<string, string>();
const MOST_KEYS = 1_000;

function rows(text: string): readonly (readonly string[])[] {
  return text.split(",").map((row) => row.trim().split(/\s+/));
}

function inCapitals(name: string): string {
  return name.toUpperCase().replaceAll("-", "_");
}
