import * as z from "zod/mini";
import type { Address } from "../engine/model/address.ts";
import type { Json, Kind } from "../engine/model/kind.ts";
import { lazily } from "../text/lazy.ts";
import {
  canonicalFields,
  createBody,
  differencesOf,
  type Fields,
  midwayOf,
  updateBodies,
} from "./connection/blocks.ts";
import { valueProblem } from "./connection/forms.ts";
import { kafkaFields, kafkaRules } from "./connection/kafka.ts";
import { describedConnection, exportedConnection, liveAccess } from "./connection/live.ts";
import { accessOf, linkReference } from "./connection/networking.ts";
import { canBeSegment, connectionPath, nameOfLive, segment } from "./connection/paths.ts";
import { clusterFields, everyType } from "./connection/schema.ts";
import { isSecret, isWriteOnly } from "./connection/types.ts";
import { connectionWarnings } from "./connection/words.ts";
import { createdId } from "./response.ts";
import { nonEmpty, optionalText, stateText } from "./schema.ts";
import { CLOUDS, regionKey, regionOf } from "./vocabulary/regions.ts";

/**
 * Failover connections: what a Kafka or Cluster connection is in a region to which its workspace can fail over. The key is the
 * region. Deleting the connection deletes them.
 *
 * @see listGroupStreamConnectionFailoverConnections and its neighbours in the Atlas Administration API.
 */

/** Types of connections that can fail over. */
const TYPES = ["Kafka", "Cluster"];

/** Atlas asks for the same roles to read them, which an account for plans does not have. */
const ROLES =
  "Failover connections need the role Project Stream Processing Manager, Project Stream Processing Owner or Project Owner, for reading too.";

/** The fields of the connection's type: those of a cluster where it names one, else those of Kafka. */
const spec = lazily(() =>
  z.union([
    z.strictObject({ ...clusterFields(), ...everyType() }),
    z.strictObject({ ...kafkaFields(), ...everyType() }).check(kafkaRules()),
  ]),
);

type FailoverSpec = z.infer<ReturnType<typeof spec>>;

const live = lazily(() =>
  z.looseObject({
    id: optionalText(),
    name: optionalText(),
    type: optionalText(),
    region: nonEmpty(),
    state: stateText(),
  }),
);

type FailoverLive = z.infer<ReturnType<typeof live>>;

/** What of a live parent decides whether it can have failover connections. */
const container = lazily(() =>
  z.looseObject({
    type: optionalText(),
    failoverRegions: z.nullish(z.array(z.looseObject({ region: optionalText() }))),
  }),
);

/** The kind `failoverConnections`. */
export const failoverConnection: Kind<FailoverSpec, FailoverLive> = {
  key: "failoverConnections",
  title: { one: "failover connection", many: "failover connections" },
  description:
    "What a Kafka or Cluster connection is in a region of the workspace's `failoverRegions`, by that region: the fields of the connection's type, without `type`. Reading them takes the role Project Stream Processing Manager; an account without it reports them as unknown.",
  within: "connections",
  withinTypes: TYPES,
  listedWhereMentioned: true,
  canBeIn: (ancestors) => {
    if (!ancestors.every((ancestor) => canBeSegment(nameOfLive(ancestor)))) return false;
    const [connection, workspace] = ancestors.map((ancestor) => container().safeParse(ancestor).data);
    return TYPES.includes(connection?.type ?? "") && (workspace?.failoverRegions ?? []).length > 0;
  },
  named: true,
  roles: { read: ROLES, write: ROLES },
  interruption: { stops: "failover", lacks: "failover connection" },
  get spec() {
    return spec();
  },
  get live() {
    return live();
  },
  phases: { PENDING: "pending", READY: "ready", FAILED: "failed", DELETING: "deleting" },
  usesKinds: ["privateLinks"],
  busyCodes: ["STREAM_KAFKA_CONNECTION_IS_DEPLOYING"],

  desiredKeys: (_spec, name) => [regionKeys(name)],
  liveKeys: (current) => regionKeys(current.region),
  unclearIdentity: {
    desiredKeys: () => [UNCLEAR],
    liveKeys: ({ region }) => (CLOUDS.some((cloud) => regionOf(cloud, region) !== null) ? [] : [UNCLEAR]),
    differences: (_declared, { region }) => [
      { path: "region", live: region, desired: null, sensitive: false, immutable: true },
    ],
  },
  placeProblem(declared, region, [connection, workspace]) {
    const type = connection?.spec && "type" in connection.spec ? String(connection.spec.type) : null;
    if (type !== null && !TYPES.includes(type)) {
      const message = `${type} connections have no failover connections`;
      return { path: [], message, fix: "remove it: Atlas has them for Kafka and Cluster connections" };
    }
    if (type !== null && type !== typeOf(declared)) {
      const message = `these are the fields of ${typeOf(declared)}, and the connection's type is ${type}`;
      return { path: [], message, fix: `write the fields of ${type}` };
    }
    const regions = failoverRegions(workspace?.spec);
    if (regions === null || wordFor(region, regions) !== null) return null;
    const fix =
      regions.length === 0
        ? `add it to the workspace's \`failoverRegions\``
        : `its \`failoverRegions\` are ${regions.map((one) => `\`${one}\``).join(", ")}`;
    return { path: [], message: `the workspace cannot fail over to \`${region}\``, fix };
  },
  createBlocker(_declared, region, [, workspace]) {
    const declaredRegions = failoverRegions(workspace?.spec);
    if (!workspace?.live && declaredRegions === null) return null;
    const word = wordFor(region, declaredRegions ?? failoverRegions(workspace?.live) ?? []);
    if (word === region) return null;
    return word === null
      ? `the workspace cannot fail over to \`${region}\`: add the region to its \`failoverRegions\`, or remove the entry`
      : `write \`${word}\` in place of \`${region}\`: a new failover connection takes the word that the workspace's \`failoverRegions\` have`;
  },
  warnings: (declared) => connectionWarnings(withType(declared)),
  valueProblem,
  references: (declared) => {
    const reference = linkReference(withType(declared));
    return reference === null ? [] : [reference];
  },
  uses(current) {
    const { connectionId } = liveAccess(asConnection(current));
    return connectionId === null ? [] : [{ kind: "privateLinks", id: connectionId }];
  },
  secretVersion: ({ secretVersion }) => secretVersion ?? null,

  differences: (declared, current, resolve, projectId = "") =>
    differencesOf(withType(declared), asConnection(current), resolve, projectId),
  canonical: (declared) => canonicalFields(withType(declared)),
  describe: (current) => withoutType(describedConnection(asConnection(current))),
  isSensitive: (path, value) => isWriteOnly(path) || isSecret(path, value),

  id: (current) => current.id || null,
  liveName: (current) => current.region,
  state: (current) => current.state || null,
  summary: (declared) => {
    const link = accessOf(withType(declared))?.privateLink;
    return `failover of ${typeOf(declared)}${link === undefined ? "" : ` through ${link}`}`;
  },
  destination: (declared) => ("clusterName" in declared ? declared.clusterName : declared.bootstrapServers),

  list: (atlas, parent) => atlas.list(pathOf(parent)),
  async create(atlas, desired) {
    const declared = withType(desired.spec);
    const body = { ...head(declared, desired.parent), region: desired.name, ...createBody(declared, desired) };
    return createdId(await atlas.post(pathOf(desired.parent), body), "id");
  },
  async update(atlas, desired, current, differences) {
    const declared = withType(desired.spec);
    for (const body of updateBodies(declared, asConnection(current), differences, desired))
      await atlas.patch(pathOf(desired.parent, current.id ?? ""), { ...head(declared, desired.parent), ...body });
  },
  midway(declared, current, differences) {
    const between = midwayOf(withType(declared), asConnection(current), differences);
    return between === null ? null : { ...current, ...between, name: current.name, type: current.type };
  },
  remove: (atlas, current, parent) => atlas.delete(pathOf(parent, current.id ?? "")),

  exported(current, nameOf, variableFor) {
    const connection = asConnection(current);
    const { connectionId } = liveAccess(connection);
    const linkName = connectionId === null ? null : nameOf("privateLinks", connectionId);
    return { name: current.region, fields: withoutType(exportedConnection(connection, linkName, variableFor)) };
  },
};

/** The type of connection that an entry has the fields of. */
function typeOf(declared: FailoverSpec): "Kafka" | "Cluster" {
  return "clusterName" in declared ? "Cluster" : "Kafka";
}

function withType(declared: FailoverSpec): Fields {
  return { type: typeOf(declared), ...declared } as Fields;
}

function withoutType({ type: _, ...fields }: { readonly [field: string]: Json }): { readonly [field: string]: Json } {
  return fields;
}

/** A failover connection as the connection that it is in its region. */
function asConnection(current: FailoverLive) {
  const type = current.type || ("clusterName" in current ? "Cluster" : "Kafka");
  return { ...current, name: current.name || current.region, type };
}

/** What every body carries: Atlas answers 500 to another name than the connection's. */
function head({ type }: Fields, parent: Address | null) {
  return { name: parent?.name ?? "", type };
}

function pathOf(connection: Address | null, id?: string): string {
  const below = id === undefined ? ["failoverConnections"] : ["failoverConnections", segment(id)];
  return connectionPath(connection?.parent ?? null, connection?.name ?? "", ...below);
}

/**
 * What a failover connection is found by: its region on every cloud that has one of that name, however it is spelled. A workspace
 * fails over on one cloud only, so that no two of its regions share a key.
 */
function regionKeys(word: string): readonly string[] {
  const known = CLOUDS.filter((cloud) => regionOf(cloud, word) !== null).map(
    (cloud) => `${cloud} ${regionKey(cloud, word)}`,
  );
  return known.length > 0 ? known : [word.toUpperCase()];
}

/** What every failover connection has in common whose region is a word that nobody knows. */
const UNCLEAR = "unclear";

/** The word that a workspace has for a region, in whichever vocabulary the region is written; null where it has none. */
function wordFor(region: string, words: readonly string[]): string | null {
  const keys = regionKeys(region);
  if (words.includes(region)) return region;
  return words.find((word) => regionKeys(word).some((key) => keys.includes(key))) ?? null;
}

/** The regions that a declared workspace can fail over to; null where the file does not say. */
function failoverRegions(workspace: object | null | undefined): readonly string[] | null {
  const parsed = container().safeParse(workspace);
  const regions = parsed.success ? parsed.data.failoverRegions : null;
  return regions?.map(({ region }) => region ?? "") ?? null;
}
