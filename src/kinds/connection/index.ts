import type { Json, Kind } from "../../engine/model/kind.ts";
import { createdId } from "../response.ts";
import { nameWarning, WRITE_ROLES } from "../schema.ts";
import { canonicalFields, createBody, differencesOf, type Fields, midwayOf, updateBodies } from "./blocks.ts";
import { valueProblem } from "./forms.ts";
import { type ConnectionLive, connectionLive, describedConnection, exportedConnection, liveAccess } from "./live.ts";
import { accessOf, linkReference } from "./networking.ts";
import { canBeSegment, connectionPath, nameOfLive } from "./paths.ts";
import { usedByProcessors } from "./processors.ts";
import { type ConnectionSpec, connectionSpec } from "./schema.ts";
import { factsOf, isSecret, isWriteOnly } from "./types.ts";
import { connectionWarnings } from "./words.ts";

/**
 * Stream connections: what processors of a workspace read from and write to.
 *
 * @see listGroupStreamConnections and its neighbours in the Atlas Administration API.
 */

/** The only sample that Atlas has. */
const SAMPLE = "sample_stream_solar";

const WAYS: Readonly<Record<string, string>> = {
  VPC: "through VPC peering",
  PRIVATE_LINK: "through a private link",
  TRANSIT_GATEWAY: "through a transit gateway",
};

/** The kind `connections`. */
export const connection: Kind<ConnectionSpec, ConnectionLive> = {
  key: "connections",
  title: { one: "connection", many: "connections" },
  description:
    "A stream connection of the workspace; the key is its name in Atlas. Any text in it but types, names and references may be `{ env: NAME }`; what Atlas never returns must be.",
  within: "workspaces",
  canBeIn: ([workspace]) => canBeSegment(nameOfLive(workspace)),
  named: true,
  roles: {
    read: "The service account needs the role Project Read Only, and Project Data Access Read Only for lists of connections.",
    write: WRITE_ROLES,
  },
  interruption: { stops: "processing", lacks: "connection" },
  get spec() {
    return connectionSpec();
  },
  get live() {
    return connectionLive();
  },
  phases: { PENDING: "pending", READY: "ready", FAILED: "failed", DELETING: "deleting" },
  usesKinds: ["privateLinks"],
  consumers: usedByProcessors,
  busyCodes: ["STREAM_KAFKA_CONNECTION_IS_DEPLOYING"],

  desiredKeys: (_spec, name) => [[name]],
  liveKeys: (live) => [live.name],
  nameError: ({ type }, name) =>
    type === "Sample" && name !== SAMPLE ? `a Sample connection must be named \`${SAMPLE}\`` : null,
  newNameWarning: nameWarning,
  warnings: (spec) => connectionWarnings(spec as Fields),
  valueProblem,
  references: (spec) => {
    const reference = linkReference(spec as Fields);
    return reference === null ? [] : [reference];
  },
  uses(live) {
    const { connectionId } = liveAccess(live);
    return connectionId === null ? [] : [{ kind: "privateLinks", id: connectionId }];
  },
  secretVersion: ({ secretVersion }) => secretVersion ?? null,

  differences: (spec, live, resolve, projectId = "") => differencesOf(spec as Fields, live, resolve, projectId),
  canonical: (spec) => canonicalFields(spec as Fields),
  describe: (live) => describedConnection(live),
  isSensitive: (path, value) => isWriteOnly(path) || isSecret(path, value),

  id: (live) => live.id || null,
  liveName: (live) => live.name,
  state: (live) => live.state || null,
  summary: (spec) => summary(spec as Fields),
  destination: (spec) => destination(spec as Fields),

  list: (atlas, parent) => atlas.list(connectionPath(parent)),
  find: (atlas, parent, name) => atlas.get(connectionPath(parent, name)),
  async create(atlas, desired) {
    const spec = desired.spec as Fields;
    const body = { name: desired.name, type: spec.type, ...createBody(spec, desired) };
    return createdId(await atlas.post(connectionPath(desired.parent), body), "id");
  },
  async update(atlas, desired, live, differences) {
    const spec = desired.spec as Fields;
    const path = connectionPath(desired.parent, desired.name);
    for (const body of updateBodies(spec, live, differences, desired))
      await atlas.patch(path, { name: desired.name, type: spec.type, ...body });
  },
  midway: (spec, live, differences) => midwayOf(spec as Fields, live, differences),
  remove: (atlas, live, parent) => atlas.delete(connectionPath(parent, live.name)),

  exported(live, nameOf, variableFor) {
    const { connectionId } = liveAccess(live);
    const linkName = connectionId === null ? null : nameOf("privateLinks", connectionId);
    return { name: live.name, fields: exportedConnection(live, linkName, variableFor) };
  },
};

function summary(spec: Fields): string {
  const { title } = factsOf(spec.type);
  const access = accessOf(spec);
  if (access === null) return title;
  if (access.privateLink !== undefined) return `${title} through ${access.privateLink}`;
  return `${title} ${WAYS[access.type] ?? `over ${access.type}`}`;
}

/** The field of the type that says where it leads to. */
function destination(spec: Fields): Json {
  return spec.bootstrapServers ?? spec.url ?? spec.schemaRegistryUrls ?? spec.clusterName ?? null;
}
