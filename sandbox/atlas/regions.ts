/**
 * The regions of the three clouds under each name that Atlas, its documentation or the cloud uses.
 *
 * The cloud's name (`us-east-1`, `eastus2`, `us-central1`) is what private links take. Atlas's own name is used for clusters and
 * backups, and some answers show it for private links too. Workspaces have a third list, which grows.
 */

/** A cloud provider in Atlas's spelling. */
export type Cloud = "AWS" | "AZURE" | "GCP";

/** One region under all of its names. */
export interface Region {
  readonly cloud: Cloud;
  /** What the cloud itself calls it. */
  readonly name: string;
  /** What Atlas calls it outside stream processing. */
  readonly atlas: string;
  /** What a stream workspace calls it, null where stream processing is not offered. */
  readonly workspace: string | null;
}

/** Every AWS region, with the workspace name where there is one. Atlas's name is the upper-case form with underscores. */
const AWS: Readonly<Record<string, string | null>> = {
  "us-east-1": "VIRGINIA_USA",
  "us-east-2": "OHIO_USA",
  "us-west-1": null,
  "us-west-2": "OREGON_USA",
  "us-gov-east-1": null,
  "us-gov-west-1": null,
  "ca-central-1": "MONTREAL_CAN",
  "sa-east-1": "SAOPAULO_BRA",
  "ap-east-1": null,
  "ap-northeast-1": "TOKYO_JPN",
  "ap-northeast-2": "SEOUL_KOR",
  "ap-northeast-3": null,
  "ap-south-1": "MUMBAI_IND",
  "ap-southeast-1": "SINGAPORE_SGP",
  "ap-southeast-2": "SYDNEY_AUS",
  "ap-southeast-3": null,
  "cn-north-1": null,
  "cn-northwest-1": null,
  "eu-central-1": "FRANKFURT_DEU",
  "eu-north-1": null,
  "eu-south-1": null,
  "eu-west-1": "DUBLIN_IRL",
  "eu-west-2": "LONDON_GBR",
  "eu-west-3": "PARIS_FRA",
  "me-south-1": null,
  "af-south-1": null,
};

/** Every Azure region by its cloud name. Workspaces use the cloud's name. */
const AZURE: Readonly<Record<string, readonly [atlas: string, workspaces: boolean]>> = {
  eastus: ["US_EAST", true],
  eastus2: ["US_EAST_2", true],
  westus: ["US_WEST", true],
  westus2: ["US_WEST_2", false],
  westus3: ["US_WEST_3", false],
  centralus: ["US_CENTRAL", false],
  northcentralus: ["US_NORTH_CENTRAL", false],
  southcentralus: ["US_SOUTH_CENTRAL", false],
  canadacentral: ["CANADA_CENTRAL", false],
  brazilsouth: ["BRAZIL_SOUTH", true],
  northeurope: ["EUROPE_NORTH", true],
  westeurope: ["EUROPE_WEST", true],
  uksouth: ["UK_SOUTH", false],
  eastasia: ["ASIA_EAST", true],
  southeastasia: ["ASIA_SOUTH_EAST", true],
  japaneast: ["JAPAN_EAST", false],
  centralindia: ["INDIA_CENTRAL", false],
  australiaeast: ["AUSTRALIA_EAST", true],
};

/** The regions of Google Cloud by their cloud names. The workspace names of the newest two are a guess. */
const GCP: Readonly<Record<string, readonly [atlas: string, workspace: string | null]>> = {
  "us-central1": ["CENTRAL_US", "US_CENTRAL1"],
  "us-east1": ["EASTERN_US", null],
  "us-east4": ["US_EAST_4", "US_EAST4"],
  "us-west1": ["WESTERN_US", "US_WEST1"],
  "europe-west1": ["WESTERN_EUROPE", "EUROPE_WEST1"],
  "europe-west2": ["EUROPE_WEST_2", null],
  "asia-south1": ["ASIA_SOUTH_1", "ASIA_SOUTH1"],
};

/** Every region. */
export const REGIONS: readonly Region[] = [
  ...Object.entries(AWS).map(([name, workspace]): Region => {
    return { cloud: "AWS", name, atlas: name.toUpperCase().replaceAll("-", "_"), workspace };
  }),
  ...Object.entries(AZURE).map(([name, [atlas, workspaces]]): Region => {
    return { cloud: "AZURE", name, atlas, workspace: workspaces ? name : null };
  }),
  ...Object.entries(GCP).map(([name, [atlas, workspace]]): Region => ({ cloud: "GCP", name, atlas, workspace })),
];

/** The regions in which a workspace of a cloud can be. */
export function workspaceRegions(cloud: string): readonly string[] {
  return REGIONS.flatMap((region) => (region.cloud === cloud && region.workspace !== null ? [region.workspace] : []));
}

/** Atlas's name for clusters and backups of a region that a workspace can be in. An unknown word stays as it is. */
export function regionOfWorkspace(word: string, cloud: string): string {
  return REGIONS.find((one) => one.cloud === cloud && one.workspace === word)?.atlas ?? word;
}

/** The other name of a private link's region: Atlas's for the cloud's, and the reverse. An unknown word stays as it is. */
export function otherRegionName(word: string, cloud: string): string {
  const region = REGIONS.find((one) => one.cloud === cloud && (one.name === word || one.atlas === word));
  if (region === undefined) return word;
  return word === region.name ? region.atlas : region.name;
}
