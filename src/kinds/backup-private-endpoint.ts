import * as z from "zod/mini";
import type { Json, Kind } from "../engine/model/kind.ts";
import { canonicalSpec, compareDeclared, type FieldRules } from "../engine/plan/compare.ts";
import { lazily } from "../text/lazy.ts";
import { createdId } from "./response.ts";
import { described, nonEmpty, optionalText, stateText } from "./schema.ts";
import { regionKey, regionOf } from "./vocabulary/regions.ts";
import { growing, type Vocabulary, wordWarnings } from "./vocabulary/words.ts";

/**
 * Private endpoints for object storage: the way that backups take to a bucket without leaving the cloud's network.
 *
 * Atlas gives them no name and has no call to change one. Every call needs the role Project Owner, reading too.
 *
 * @see listGroupBackupPrivateEndpoints and its neighbours in the Atlas Administration API.
 */

/** Atlas has them on AWS alone. */
const PATH = "/backup/AWS/privateEndpoints";

/** @see component schema `ObjectStoragePrivateEndpointRequest`. */
const KNOWN = [
  "US_EAST_1",
  "US_EAST_2",
  "US_WEST_1",
  "US_WEST_2",
  "CA_CENTRAL_1",
  "SA_EAST_1",
  "EU_CENTRAL_1",
  "EU_NORTH_1",
  "EU_SOUTH_1",
  "EU_WEST_1",
  "EU_WEST_2",
  "EU_WEST_3",
  "AP_EAST_1",
  "AP_NORTHEAST_1",
  "AP_NORTHEAST_2",
  "AP_NORTHEAST_3",
  "AP_SOUTHEAST_1",
  "AP_SOUTHEAST_2",
  "AP_SOUTHEAST_3",
  "AP_SOUTH_1",
  "AF_SOUTH_1",
  "ME_SOUTH_1",
  "CN_NORTH_1",
  "CN_NORTHWEST_1",
  "US_GOV_EAST_1",
  "US_GOV_WEST_1",
  "GLOBAL",
];

/** The cloud's own spelling, `us-east-1`, is a mistake here: Atlas refuses it. */
const REGIONS: Vocabulary = {
  known: KNOWN,
  mistakes: Object.fromEntries(KNOWN.map((word) => [word.toLowerCase().replaceAll("_", "-"), word])),
};

/** The shape of an entry under `backupPrivateEndpoints`. */
const spec = lazily(() =>
  z.strictObject({
    cloudProvider: described(z.literal("AWS"), "Cloud of the bucket; Atlas knows AWS only."),
    regionName: described(growing(REGIONS), "Region of the bucket that holds the backups, in Atlas's spelling."),
    vpcRegionName: described(
      z.optional(growing(REGIONS)),
      "Region of the endpoint where it is another than the bucket's. Left out, both are in one region.",
    ),
  }),
);

type BackupEndpointSpec = z.infer<ReturnType<typeof spec>>;

const live = lazily(() =>
  z.looseObject({
    id: nonEmpty(),
    cloudProvider: optionalText(),
    regionName: optionalText(),
    vpcRegionName: optionalText(),
    status: stateText(),
    errorMessage: optionalText(),
  }),
);

type BackupEndpointLive = z.infer<ReturnType<typeof live>>;

const ROLE = "Private endpoints for backups need the role Project Owner, for reading too.";

/** Atlas has no call that changes an endpoint. */
const RULES: FieldRules = {
  cloudProvider: { immutable: true },
  regionName: { immutable: true, canonical: atlasWord },
  vpcRegionName: { immutable: true, canonical: atlasWord },
};

/** The kind `backupPrivateEndpoints`. */
export const backupPrivateEndpoint: Kind<BackupEndpointSpec, BackupEndpointLive> = {
  key: "backupPrivateEndpoints",
  title: { one: "backup private endpoint", many: "backup private endpoints" },
  description:
    "A private endpoint through which backups reach object storage, in the bucket's region or from another one. Atlas gives endpoints no name; the key is local. Every call, reading included, needs the role Project Owner.",
  named: false,
  roles: { read: ROLE, write: ROLE },
  get spec() {
    return spec();
  },
  get live() {
    return live();
  },
  phases: {
    INITIATING: "pending",
    PENDING_ACCEPTANCE: "pending",
    PENDING_RECREATION: "pending",
    ACTIVE: "ready",
    FAILED: "failed",
    DELETING: "deleting",
  },

  desiredKeys: (endpoint) => [[placeOf(endpoint)]],
  liveKeys: (endpoint) => [placeOf(endpoint)],
  unclearIdentity: {
    desiredKeys: () => [UNCLEAR],
    liveKeys: (current) => (placesOf(current).some(isUnclear) ? [UNCLEAR] : []),
    differences(endpoint, current) {
      const [declaredPlaces, shown] = [placesOf(endpoint), placesOf(current)];
      if (shown.some((word, index) => !isUnclear(word) && word !== declaredPlaces[index])) return [];
      const paths = PLACES.filter((_, index) => isUnclear(shown[index] ?? ""));
      return paths.map((path) => ({
        path,
        live: current[path] || null,
        desired: endpoint[path] ?? null,
        sensitive: false,
        immutable: true,
      }));
    },
  },
  warnings: ({ regionName, vpcRegionName }) => [
    ...wordWarnings("regionName", regionName, REGIONS),
    ...wordWarnings("vpcRegionName", vpcRegionName, REGIONS),
  ],

  differences: (endpoint, current) => compareDeclared(declared(endpoint), declared(current), RULES),
  canonical: (endpoint) => canonicalSpec(declared(endpoint), RULES),
  describe: (current) => declared(current),

  id: (current) => current.id,
  state: (current) => current.status || null,
  errorMessage: (current) => current.errorMessage || null,
  summary: ({ regionName, vpcRegionName }) =>
    vpcRegionName === undefined || vpcRegionName === regionName
      ? `AWS, ${regionName}`
      : `AWS, ${regionName} from ${vpcRegionName}`,

  list: (atlas) => atlas.list(PATH),
  create: async (atlas, { spec: endpoint }) => createdId(await atlas.post(PATH, declared(endpoint)), "id"),
  remove: (atlas, current) => atlas.delete(`${PATH}/${encodeURIComponent(current.id)}`),

  exported: (current) => ({ name: placeOf(current).toLowerCase().replaceAll("_", "-"), fields: declared(current) }),
};

const PLACES = ["regionName", "vpcRegionName"] as const;

/** What every endpoint has in common whose region is a word that nobody knows. */
const UNCLEAR = "unclear";

function isUnclear(word: string): boolean {
  return regionOf("AWS", word) === null && !KNOWN.includes(word);
}

interface Placed {
  readonly regionName?: string | null | undefined;
  readonly vpcRegionName?: string | null | undefined;
}

/** The region in the word that these endpoints have for it; Atlas has several names for one. */
function atlasWord(word: Json): Json {
  if (typeof word !== "string") return word;
  return regionOf("AWS", word)?.atlas ?? KNOWN.find((one) => regionKey("AWS", one) === regionKey("AWS", word)) ?? word;
}

/** The regions of bucket and endpoint; Atlas may show an empty text for what is not there. */
function placesOf({ regionName, vpcRegionName }: Placed): readonly [bucket: string, endpoint: string] {
  const bucket = String(atlasWord(regionName || ""));
  return [bucket, String(atlasWord(vpcRegionName || bucket))];
}

/** Bucket and endpoint, e.g. `US_EAST_1 US_WEST_2`; one region where both are in it. */
function placeOf(endpoint: Placed): string {
  return [...new Set(placesOf(endpoint))].join(" ");
}

/** What a file would say. Atlas repeats the region of an endpoint that is in its bucket's region. */
function declared(endpoint: Placed): { readonly [field: string]: Json } {
  const [regionName, vpcRegionName] = placesOf(endpoint);
  return { cloudProvider: "AWS", regionName, ...(vpcRegionName === regionName ? {} : { vpcRegionName }) };
}
