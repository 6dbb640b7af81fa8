import * as z from "zod/mini";
import type { EntryWarning, Json, Kind } from "../engine/model/kind.ts";
import { canonicalSpec, compareDeclared, type FieldRules, isMap } from "../engine/plan/compare.ts";
import { lazily } from "../text/lazy.ts";
import { mistyped, nearest } from "../text/nearest.ts";
import { holdsProcessors } from "./connection/processors.ts";
import { createdId } from "./response.ts";
import { described, nameWarning, nonEmpty, optionalText, shown, WRITE_ROLES } from "./schema.ts";
import { CLOUDS, regionKey, regionNames, regionOf, workspaceRegions } from "./vocabulary/regions.ts";
import {
  accepted,
  growing,
  inKnownSpelling,
  unknownWord,
  type Vocabulary,
  type WordFault,
  wordWarnings,
} from "./vocabulary/words.ts";

/**
 * Stream workspaces: what connections and stream processors are in. A workspace has a name and no states.
 *
 * @see listGroupStreamWorkspaces and its neighbours in the Atlas Administration API.
 */

const PATH = "/streams";

const TIERS: Vocabulary = { known: ["SP2", "SP5", "SP10", "SP30", "SP50"] };

const regionText = lazily(() => z.string().check(z.minLength(1), z.maxLength(200)));

const place = lazily(() =>
  z
    .strictObject({
      cloudProvider: described(z.enum(CLOUDS), "Cloud provider."),
      region: described(regionText(), "Region, in Atlas's spelling for stream processing, e.g. `VIRGINIA_USA`."),
    })
    .check(
      z.superRefine(({ cloudProvider, region }, context) => {
        const fault = placeFault(cloudProvider, region);
        if (fault?.level !== "error") return;
        const { message, fix } = fault;
        context.addIssue({ code: "custom", path: ["region"], message, params: { fix } });
      }),
    ),
);

/** The shape of an entry under `workspaces`, without its connections. */
const spec = lazily(() =>
  z
    .strictObject({
      dataProcessRegion: described(
        z.optional(place()),
        "Where the workspace runs. Left out, the workspace must exist already and is never created.",
      ),
      streamConfig: described(
        z.optional(
          z.strictObject({
            tier: described(z.optional(growing(TIERS)), "Tier of a processor that names none."),
            maxTierSize: described(z.optional(growing(TIERS)), "Largest tier that a processor may ask for."),
          }),
        ),
        "Sizes of the workspace's processors.",
      ),
      failoverRegions: described(
        z.optional(z.array(place()).check(z.maxLength(2))),
        "Regions to fail over to, on the workspace's cloud. Atlas lets them be set once.",
      ),
    })
    .check(
      z.superRefine(({ dataProcessRegion: home, failoverRegions }, context) => {
        failoverRegions?.forEach((region, index) => {
          const issue = (message: string, fix: string): void =>
            context.addIssue({ code: "custom", path: ["failoverRegions", index], message, params: { fix } });
          if (home && region.cloudProvider !== home.cloudProvider) {
            issue(
              `a workspace on ${home.cloudProvider} cannot fail over to ${region.cloudProvider}`,
              "name a region there",
            );
          }
          if (home && placeText(region) === placeText(home)) issue("this is the workspace's own region", "remove it");
          if (failoverRegions.slice(0, index).some((other) => placeText(other) === placeText(region))) {
            issue("this region is in the list twice", "remove it");
          }
        });
      }),
    ),
);

type WorkspaceSpec = z.infer<ReturnType<typeof spec>>;

const livePlace = () => z.looseObject({ cloudProvider: optionalText(), region: optionalText() });

const live = lazily(() =>
  z.looseObject({
    _id: optionalText(),
    name: nonEmpty(),
    dataProcessRegion: shown(livePlace()),
    streamConfig: shown(z.looseObject({ tier: optionalText(), maxTierSize: optionalText() })),
    failoverRegions: shown(z.array(livePlace())),
  }),
);

type WorkspaceLive = z.infer<ReturnType<typeof live>>;

const RULES: FieldRules = {
  // Atlas has no way from one cloud to another.
  "dataProcessRegion.cloudProvider": { immutable: true, canonical: upper, mayBeHidden: true },
  "dataProcessRegion.region": { canonical: upper, mayBeHidden: true },
  failoverRegions: { canonical: placeSet, absent: (value) => Array.isArray(value) && value.length === 0 },
};

/** The kind `workspaces`. */
export const workspace: Kind<WorkspaceSpec, WorkspaceLive> = {
  key: "workspaces",
  title: { one: "workspace", many: "workspaces" },
  description:
    "A stream processing workspace; the key is its name in Atlas. Never replaced, and deleted only with `ensure: absent` and when it is empty.",
  named: true,
  replaceable: false,
  roles: { read: "The service account needs the role Project Read Only.", write: WRITE_ROLES },
  get spec() {
    return spec();
  },
  get live() {
    return live();
  },
  phases: {},

  desiredKeys: (_workspace, name) => [[name]],
  liveKeys: (current) => [current.name],
  warnings: ({ dataProcessRegion: home, failoverRegions = [], streamConfig }) => [
    ...(home === undefined ? [] : placeWarnings(["dataProcessRegion"], home)),
    ...wordWarnings("streamConfig.tier", streamConfig?.tier, TIERS),
    ...wordWarnings("streamConfig.maxTierSize", streamConfig?.maxTierSize, TIERS),
    ...failoverRegions.flatMap((region, index) => placeWarnings(["failoverRegions", String(index)], region)),
  ],
  newNameWarning: nameWarning,
  consumers: holdsProcessors,
  createBlocker: ({ dataProcessRegion }) =>
    dataProcessRegion === undefined ? "add `dataProcessRegion` to have it created, or correct its name" : null,

  differences(declared, current) {
    const now = declarable(current);
    // Atlas has several names for one region.
    const isSamePlace = placeText(declared.dataProcessRegion ?? null) === placeText(now.dataProcessRegion ?? null);
    const found = compareDeclared(declared as Json, now, RULES).filter(
      ({ path }) => !(isSamePlace && path.startsWith("dataProcessRegion")),
    );
    const isSet = (current.failoverRegions ?? []).length > 0;
    return found.map((one) => (one.path === "failoverRegions" ? { ...one, immutable: isSet } : one));
  },
  canonical: (declared) => canonicalSpec(declared as Json, RULES),
  describe: (current) => declarable(current),

  id: (current) => current._id || null,
  liveName: (current) => current.name,
  state: () => null,
  summary: ({ dataProcessRegion: home, streamConfig }) =>
    [home === undefined ? "as it is" : `${home.cloudProvider} ${home.region}`, streamConfig?.tier]
      .filter((part) => part !== undefined)
      .join(", "),

  list: (atlas) => atlas.list(PATH),
  async create(atlas, { name, spec: declared }) {
    const { failoverRegions = [], ...fields } = declared;
    const body = { name, ...fields, ...(failoverRegions.length > 0 ? { failoverRegions } : {}) };
    return createdId(await atlas.post(PATH, body), "_id");
  },
  async update(atlas, { name, spec: declared }, current, differences) {
    const differs = (field: string): boolean => differences.some(({ path }) => path.split(".")[0] === field);
    const path = `${PATH}/${encodeURIComponent(name)}`;
    const first = {
      // Atlas wants both or neither.
      ...(differs("dataProcessRegion") ? declared.dataProcessRegion : {}),
      ...(differs("streamConfig") ? { streamConfig: { ...sizes(current), ...declared.streamConfig } } : {}),
    };
    if (Object.keys(first).length > 0) await atlas.patch(path, first);
    // Atlas refuses them together with a region.
    if (differs("failoverRegions")) await atlas.patch(path, { failoverRegions: declared.failoverRegions });
  },
  midway(declared, current, differences) {
    const roots = new Set(differences.map(({ path }) => path.split(".")[0]));
    if (!roots.has("failoverRegions") || roots.size === 1) return null;
    return {
      ...current,
      ...(roots.has("dataProcessRegion") ? { dataProcessRegion: declared.dataProcessRegion } : {}),
      ...(roots.has("streamConfig") ? { streamConfig: { ...sizes(current), ...declared.streamConfig } } : {}),
    };
  },
  remove: (atlas, current) => atlas.delete(`${PATH}/${encodeURIComponent(current.name)}`),

  exported: (current) => ({ name: current.name, fields: declarable(current) }),
};

/**
 * What there is to say of a workspace's region: an error for a typing error or another cloud's word, a warning for the cloud's
 * own spelling and for a word that nobody knows yet, else null.
 */
function placeFault(cloud: string, word: string): WordFault | null {
  const known = workspaceRegions(cloud);
  if (known.includes(word)) return null;
  const meant = regionOf(cloud, word);
  if (meant !== null) {
    const fix = "Atlas decides, and it is sent as it is";
    if (meant.workspace !== null) {
      const message = `\`${word}\` is another name of a region that workspaces know as \`${meant.workspace}\``;
      return { level: "warning", message, fix: `Atlas calls it \`${meant.workspace}\` here; write that` };
    }
    const message = `\`${word}\` is a region in which Atlas is not known to offer workspaces`;
    return { level: "warning", message, fix: `${fix}; ${accepted(known)}` };
  }
  const name = mistyped(word, regionNames(cloud));
  const typo = mistyped(word, known) ?? (name === null ? null : (regionOf(cloud, name)?.workspace ?? name));
  if (typo !== null) {
    const fix = `did you mean \`${typo}\`? ${accepted(known)}`;
    return { level: "error", message: `\`${word}\` is no region of ${cloud} for stream processing`, fix };
  }
  const other = CLOUDS.find((one) => workspaceRegions(one).includes(word));
  if (other !== undefined) {
    const message = `\`${word}\` is no region of ${cloud} for stream processing: it is one of ${other}`;
    return { level: "error", message, fix: accepted(known) };
  }
  const near = nearest(word, known);
  const hint = near === null ? accepted(known) : `the nearest known word is \`${near}\``;
  const fix = `Atlas decides, and it is sent as it is; ${hint}`;
  return { level: "warning", message: `the region ${unknownWord(word)}`, fix };
}

function placeWarnings(path: readonly string[], { cloudProvider, region }: Place): readonly EntryWarning[] {
  const fault = placeFault(cloudProvider, region);
  return fault === null ? [] : [{ path: [...path, "region"], message: fault.message, fix: fault.fix }];
}

interface Place {
  readonly cloudProvider: string;
  readonly region: string;
}

/** What a file could say of it. Atlas shows an empty list where no failover region is set. */
function declarable(current: WorkspaceLive): { readonly [field: string]: Json } {
  const { dataProcessRegion: home, failoverRegions } = current;
  const configured = sizes(current);
  return {
    ...(home?.region && home.cloudProvider ? { dataProcessRegion: placeFields(home) } : {}),
    ...(Object.keys(configured).length > 0 ? { streamConfig: configured } : {}),
    ...(failoverRegions && failoverRegions.length > 0 ? { failoverRegions: failoverRegions.map(placeFields) } : {}),
  };
}

function sizes({ streamConfig }: WorkspaceLive): { readonly [field: string]: string } {
  const { tier, maxTierSize } = streamConfig ?? {};
  return {
    ...(tier ? { tier: inKnownSpelling(tier, TIERS) } : {}),
    ...(maxTierSize ? { maxTierSize: inKnownSpelling(maxTierSize, TIERS) } : {}),
  };
}

/** A region in the words that workspaces have for it, where it is known. */
function placeFields({ cloudProvider, region }: z.infer<ReturnType<typeof livePlace>>): {
  readonly [field: string]: Json;
} {
  const cloud = inKnownSpelling(cloudProvider ?? "", { known: CLOUDS });
  return { cloudProvider: cloud || null, region: region ? (regionOf(cloud, region)?.workspace ?? region) : null };
}

function placeText(value: Json): string {
  if (!isMap(value)) return "";
  const cloud = String(value.cloudProvider).toUpperCase();
  return `${cloud} ${regionKey(cloud, String(value.region))}`;
}

/** Failover regions have no order. */
function placeSet(value: Json): Json {
  return Array.isArray(value) ? value.map(placeText).sort() : value;
}

function upper(value: Json): Json {
  return typeof value === "string" ? value.toUpperCase() : value;
}
