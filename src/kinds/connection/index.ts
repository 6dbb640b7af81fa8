import type { Address } from "../../engine/model/address.ts";
import type { Body, Desired, Difference, Json, Kind, Reference, Resolve } from "../../engine/model/kind.ts";
import {
  canonicalSpec,
  compareDeclared,
  type FieldRule,
  type FieldRules,
  isEnvReference,
  isMap,
  stableText,
} from "../../engine/plan/compare.ts";
import { createdId } from "../response.ts";
import {
  type ConnectionLive,
  connectionLive,
  describedConnection,
  exportedConnection,
  liveAccess,
  liveBlocks,
} from "./live.ts";
import { type ConnectionSpec, connectionSpec } from "./schema.ts";
import { FREE_MAPS, factsOf, isSecret, isWriteOnly, WRITE_ONLY } from "./types.ts";

/**
 * Stream connections: what processors of a workspace read from and write to.
 *
 * A connection's networking cannot be changed: Atlas answers 200 and keeps the old one. Everything else is patched block by
 * block; a block is sent whole, with its secrets, for Atlas forgets what a block that it is sent does not have.
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

/** What Atlas respells, hides or cannot change. */
const RULES: FieldRules = {
  ...Object.fromEntries(WRITE_ONLY.map((path): [string, FieldRule] => [path, { writeOnly: true }])),
  ...Object.fromEntries(FREE_MAPS.map((path): [string, FieldRule] => [path, { whole: true, absent: isEmptyMap }])),
  type: { immutable: true },
  networking: { immutable: true },
  clusterGroupId: { canonical: lower },
  schemaRegistryUrls: { canonical: unordered },
  "security.brokerPublicCertificate": { canonical: trimmed },
  "authentication.sslCertificate": { canonical: trimmed },
};

/** The kind `connections`. */
export const connection: Kind<ConnectionSpec, ConnectionLive> = {
  key: "connections",
  title: { one: "connection", many: "connections" },
  description:
    "A stream connection of the workspace; the key is its name in Atlas. `{ env: NAME }` may stand for any text in it but types, names and references, and must stand for what Atlas never returns.",
  within: "workspaces",
  named: true,
  roles: {
    read: "The service account needs the role Project Read Only, and Project Data Access Read Only for lists of connections.",
    write: "The service account needs the role Project Stream Processing Owner or Project Owner for this.",
  },
  get spec() {
    return connectionSpec();
  },
  get live() {
    return connectionLive();
  },
  phases: { PENDING: "pending", READY: "ready", FAILED: "failed", DELETING: "deleting" },
  usesKinds: ["privateLinks"],
  busyCodes: ["STREAM_KAFKA_CONNECTION_IS_DEPLOYING"],

  desiredKeys: (_spec, name) => [[name]],
  liveKeys: (live) => [live.name],
  nameError: ({ type }, name) => (type === "Sample" && name !== SAMPLE ? `Atlas's sample is \`${SAMPLE}\`` : null),
  references: (spec) => {
    const reference = linkReference(spec);
    return reference === null ? [] : [reference];
  },
  uses(live) {
    const { connectionId } = liveAccess(live);
    return connectionId === null ? [] : [{ kind: "privateLinks", id: connectionId }];
  },
  secretVersion: ({ secretVersion }) => secretVersion ?? null,

  differences: (spec, live, resolve) => [...blockDifferences(spec, live), ...accessDifferences(spec, live, resolve)],
  canonical(spec) {
    const access = accessOf(spec);
    const { networking: _, ...blocks } = spec as ConnectionSpec & { networking?: unknown };
    return canonicalSpec({ ...blocks, ...(access === null ? {} : { networking: { access } }) } as Json, RULES);
  },
  describe: (live) => describedConnection(live),
  isSensitive: (path, value) => isWriteOnly(path) || isSecret(path, value),

  id: (live) => live.id || null,
  liveName: (live) => live.name,
  state: (live) => live.state ?? null,
  summary: (spec) => summary(spec),
  destination: (spec) => destination(spec as Readonly<Record<string, Json>>),

  list: (atlas, parent) => atlas.list(pathOf(parent)),
  find: (atlas, parent, name) => atlas.get(pathOf(parent, name)),
  async create(atlas, desired) {
    const { type, secretVersion: _, ...rest } = desired.spec;
    const { networking: __, ...blocks } = rest as Readonly<Record<string, Json>>;
    const body = { name: desired.name, type, ...sent(blocks, desired), ...networkingBody(desired) };
    return createdId(await atlas.post(pathOf(desired.parent), body), "id");
  },
  async update(atlas, desired, live, differences) {
    const path = pathOf(desired.parent, desired.name);
    const head = { name: desired.name, type: desired.spec.type };
    const blocks = changedBlocks(desired.spec, differences);
    // Atlas merges maps: a key goes only by emptying the map first.
    const shrunk = shrunkMaps(blocks, live);
    if (shrunk.length > 0) {
      await atlas.patch(path, { ...head, ...Object.fromEntries(shrunk.map((map) => [map, {}])) });
    }
    await atlas.patch(path, { ...head, ...sent(blocks, desired) });
  },
  midway(spec, live, differences) {
    const shrunk = shrunkMaps(changedBlocks(spec, differences), live);
    return shrunk.length === 0 ? null : { ...live, ...Object.fromEntries(shrunk.map((map) => [map, {}])) };
  },
  remove: (atlas, live, parent) => atlas.delete(pathOf(parent, live.name)),

  exported(live, nameOf, variableFor) {
    const { connectionId } = liveAccess(live);
    const linkName = connectionId === null ? null : nameOf("privateLinks", connectionId);
    return { name: live.name, fields: exportedConnection(live, linkName, variableFor) };
  },
};

/** The declared way to the other side; null where it is PUBLIC, written or not. */
function accessOf(spec: ConnectionSpec) {
  const access = "networking" in spec ? spec.networking?.access : undefined;
  return access === undefined || access.type === "PUBLIC" ? null : access;
}

function linkReference(spec: ConnectionSpec): Reference | null {
  const name = accessOf(spec)?.privateLink;
  return name === undefined ? null : { kind: "privateLinks", name, path: "networking.access.privateLink" };
}

function blockDifferences(spec: ConnectionSpec, live: ConnectionLive): readonly Difference[] {
  const { networking: _, secretVersion: __, ...blocks } = spec as ConnectionSpec & { networking?: unknown };
  const there = liveBlocks(live);
  return compareDeclared(blocks as Json, there, RULES)
    .filter(({ path, live: now, desired }) => !(path === "schemaRegistryUrls" && couldBe(desired, now)))
    .map((one) => ({
      ...one,
      sensitive: one.sensitive || isSecret(one.path, one.live) || isSecret(one.path, one.desired),
    }));
}

/** Of a list with variables in it no more can be told than that it has as many items, the literal ones among them. */
function couldBe(desired: Json, now: Json): boolean {
  if (!Array.isArray(desired) || !Array.isArray(now) || !desired.some(isEnvReference)) return false;
  const literals = desired.filter((item) => !isEnvReference(item));
  return desired.length === now.length && literals.every((item) => now.includes(item));
}

function accessDifferences(spec: ConnectionSpec, live: ConnectionLive, resolve: Resolve): readonly Difference[] {
  const access = accessOf(spec);
  const now = liveAccess(live);
  const found: Difference[] = [];
  const differs = (field: string, current: string | null, desired: string): void =>
    void found.push({
      path: `networking.access.${field}`,
      live: current,
      desired,
      sensitive: false,
      immutable: true,
    });
  const type = access?.type ?? "PUBLIC";
  if (type !== now.type) differs("type", now.type, type);
  const reference = linkReference(spec);
  if (reference !== null) {
    const id = resolve(reference);
    if (id !== undefined && id?.toLowerCase() !== now.connectionId)
      differs("privateLink", now.connectionId, reference.name);
  }
  const raw = access?.connectionId;
  if (raw !== undefined && raw !== now.connectionId) differs("connectionId", now.connectionId, raw);
  const route = access && "tgwRouteId" in access ? access.tgwRouteId : undefined;
  if (route !== undefined && route !== now.tgwRouteId) differs("tgwRouteId", now.tgwRouteId, route);
  return found;
}

/** The blocks to send, whole: those that differ, and for a new `secretVersion` those that hold a variable. */
function changedBlocks(spec: ConnectionSpec, differences: readonly Difference[]): Readonly<Record<string, Json>> {
  const roots = new Set(differences.map(({ path }) => path.split(".")[0]));
  const { networking: _, secretVersion: __, type: ___, ...blocks } = spec as Readonly<Record<string, Json>>;
  return Object.fromEntries(
    Object.entries(blocks).filter(
      ([block, value]) => roots.has(block) || (roots.has("secretVersion") && mentionsVariable(value)),
    ),
  );
}

function mentionsVariable(value: Json | undefined): boolean {
  if (isEnvReference(value)) return true;
  if (Array.isArray(value)) return value.some(mentionsVariable);
  return isMap(value) && Object.values(value).some(mentionsVariable);
}

function shrunkMaps(blocks: Readonly<Record<string, Json>>, live: ConnectionLive): readonly string[] {
  return FREE_MAPS.filter((map) => isShrunk(blocks[map], liveBlocks(live)[map]));
}

function isShrunk(desired: Json | undefined, now: Json | undefined): boolean {
  if (!isMap(desired) || !isMap(now) || Object.keys(desired).length === 0) return false;
  return Object.keys(now).some((key) => !Object.hasOwn(desired, key));
}

function networkingBody(desired: Desired<ConnectionSpec>): { readonly [field: string]: Body } {
  const access = accessOf(desired.spec);
  const { networking } = factsOf(desired.spec.type);
  if (access === null || networking === null) return {};
  const { privateLink: _, ...rest } = access;
  const reference = linkReference(desired.spec);
  return {
    [networking]: { access: reference === null ? rest : { ...rest, connectionId: desired.resolve(reference) } },
  };
}

/** Blocks as they are sent: every variable becomes its secret. */
function sent(
  blocks: Readonly<Record<string, Json>>,
  desired: Desired<ConnectionSpec>,
): { readonly [key: string]: Body } {
  const visit = (value: Json): Body => {
    if (isEnvReference(value)) return desired.secret(value);
    if (Array.isArray(value)) return value.map((item: Json) => visit(item));
    if (!isMap(value)) return value as Body;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner ?? null)]));
  };
  return visit(blocks) as { readonly [key: string]: Body };
}

function pathOf(workspace: Address | null, name?: string): string {
  const list = `/streams/${segment(workspace?.name ?? "")}/connections`;
  return name === undefined ? list : `${list}/${segment(name)}`;
}

/** A name as a part of a path. Dots alone would lead to another place; no file can declare them, but Atlas may show them. */
function segment(name: string): string {
  if (/^\.{0,2}$/.test(name)) throw new TypeError(`"${name}" cannot stand in a path.`);
  return encodeURIComponent(name);
}

function summary(spec: ConnectionSpec): string {
  const { title } = factsOf(spec.type);
  const access = accessOf(spec);
  if (access === null) return title;
  return access.privateLink === undefined ? `${title} ${WAYS[access.type]}` : `${title} through ${access.privateLink}`;
}

/** The field of the type that says where it leads to. */
function destination(spec: Readonly<Record<string, Json>>): Json {
  return spec.bootstrapServers ?? spec.url ?? spec.schemaRegistryUrls ?? spec.clusterName ?? null;
}

function isEmptyMap(value: Json): boolean {
  return isMap(value) && Object.keys(value).length === 0;
}

function lower(value: Json): Json {
  return typeof value === "string" ? value.toLowerCase() : value;
}

/** A certificate's text, however its lines end. */
function trimmed(value: Json): Json {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : value;
}

function unordered(value: Json): Json {
  return Array.isArray(value) ? [...value].sort((a, b) => (stableText(a) < stableText(b) ? -1 : 1)) : value;
}
