import * as z from "zod/mini";
import type { Json, VariableFor } from "../../engine/model/kind.ts";
import { isMap } from "../../engine/plan/compare.ts";
import { lazily } from "../../text/lazy.ts";
import { nonEmpty, optionalText, stateText } from "../schema.ts";
import { inKnownSpelling } from "../vocabulary/words.ts";
import { correctedBrokers } from "./forms.ts";
import { FREE_MAPS, factsOf, isSecret, isUserName, typeInFiles } from "./types.ts";
import { asKnownWord, KAFKA_ACCESS } from "./words.ts";

/**
 * A connection as Atlas shows it, and as a file would declare it: without what the server adds, with `networking` under one
 * name, and without what nobody should read.
 */

/** The shape of a live connection; what depends on its type is read as it comes. */
export const connectionLive = lazily(() =>
  z.looseObject({
    id: optionalText(),
    name: nonEmpty(),
    type: nonEmpty(),
    state: stateText(),
  }),
);

/** A connection as Atlas shows it. */
export type ConnectionLive = z.infer<ReturnType<typeof connectionLive>>;

/** The way to the other side, e.g. `{ type: "PRIVATE_LINK", connectionId: "66f0…" }`. */
export interface LiveAccess {
  readonly type: string;
  readonly connectionId: string | null;
  readonly name: string | null;
  readonly tgwRouteId: string | null;
}

/** How a live connection reaches the other side; what Atlas does not say is PUBLIC. */
export function liveAccess(live: ConnectionLive): LiveAccess {
  // Either name is read, whatever the type: the documentation mixes them up, and so may an older connection.
  const networking = [live.networking, live.publicPrivateNetworking].find(isJsonMap);
  const access = isJsonMap(networking?.access) ? networking.access : {};
  const textOf = (value: Json | undefined): string | null => (typeof value === "string" && value !== "" ? value : null);
  return {
    type: inKnownSpelling(textOf(access.type) ?? "PUBLIC", KAFKA_ACCESS),
    connectionId: textOf(access.connectionId)?.toLowerCase() ?? null,
    name: textOf(access.name),
    tgwRouteId: textOf(access.tgwRouteId)?.toLowerCase() ?? null,
  };
}

/** What a file could declare of it, beside its networking, secrets as they are. For comparing. */
export function liveBlocks(live: ConnectionLive): { readonly [field: string]: Json } {
  const type = typeInFiles(live.type);
  const found: Record<string, Json> = { type };
  for (const [block, fields] of Object.entries(factsOf(type).blocks)) {
    const value = withoutLinks(live[block] as Json | undefined);
    // Where there is no setting and no header, Atlas may show an empty map; where there is no text, an empty one.
    if (isNothing(value)) continue;
    const kept = fields === null || !isMap(value) ? value : only(value, fields);
    // Older connections may have brokers in a form that files do not take.
    if (!isNothing(kept)) found[block] = written(block, kept);
  }
  return withMechanism(found);
}

/** A value as a file writes it: known words in their own spelling, and the settings of a free map as texts. */
function written(path: string, value: Json): Json {
  if (path === "bootstrapServers") return writtenBrokers(value);
  if (!isMap(value)) return asKnownWord(path, value);
  const isFree = (FREE_MAPS as readonly string[]).includes(path);
  const entries = Object.entries(value).flatMap(([key, inner = null]): [string, Json][] => {
    if (!isFree) return [[key, written(`${path}.${key}`, inner)]];
    // What has no value is not set.
    return inner === null
      ? []
      : [[key, typeof inner === "number" || typeof inner === "boolean" ? String(inner) : inner]];
  });
  return Object.fromEntries(entries);
}

function writtenBrokers(value: Json): Json {
  return typeof value === "string" ? (correctedBrokers(value) ?? value) : value;
}

/** What a file could declare of it, with nothing that nobody should read. For people and for fingerprints. */
export function describedConnection(live: ConnectionLive): { readonly [field: string]: Json } {
  return { ...concealed(liveBlocks(live), ""), ...accessField(live, null) };
}

/** The fields of an entry that declares it; each secret becomes a variable. */
export function exportedConnection(
  live: ConnectionLive,
  linkName: string | null,
  variableFor: VariableFor,
): { readonly [field: string]: Json } {
  const fields = withVariables(liveBlocks(live), "", variableFor) as Record<string, Json>;
  for (const [block, names] of Object.entries(neededSecrets(fields))) {
    const value = fields[block];
    if (!isMap(value)) continue;
    fields[block] = {
      ...value,
      ...Object.fromEntries(names.map((name) => [name, { env: variableFor(`${block}.${name}`).env }])),
    } as Json;
  }
  return { ...fields, ...accessField(live, linkName) };
}

/** Mechanisms with a password. */
const WITH_PASSWORD = ["PLAIN", "SCRAM-256", "SCRAM-512"];

/** The secrets without which a file could not declare a connection that is like this one. */
function neededSecrets(fields: Readonly<Record<string, Json>>): Readonly<Record<string, readonly string[]>> {
  const { authentication, schemaRegistryAuthentication: registry } = fields;
  const kafka: string[] = [];
  if (isMap(authentication)) {
    if (authentication.mechanism === "OAUTHBEARER") kafka.push("clientSecret");
    else if (WITH_PASSWORD.includes(String(authentication.mechanism))) kafka.push("password");
    if (authentication.sslCertificate !== undefined) kafka.push("sslKey");
  }
  const schema = isMap(registry) && registry.type === "USER_INFO" ? ["password"] : [];
  return { authentication: kafka, schemaRegistryAuthentication: schema };
}

/** `networking` as a file writes it; nothing where it is PUBLIC. */
function accessField(live: ConnectionLive, linkName: string | null): { readonly networking?: Json } {
  const { type, connectionId, name, tgwRouteId } = liveAccess(live);
  if (type === "PUBLIC") return {};
  const link = connectionId === null ? {} : linkName === null ? { connectionId } : { privateLink: linkName };
  return {
    networking: {
      access: { type, ...link, ...(name === null ? {} : { name }), ...(tgwRouteId === null ? {} : { tgwRouteId }) },
    },
  };
}

function withVariables(value: Json, path: string, variableFor: VariableFor): Json {
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      withVariables(inner ?? null, path === "" ? key : `${path}.${key}`, variableFor),
    ]);
    return Object.fromEntries(entries) as Json;
  }
  if (Array.isArray(value)) return value.map((item: Json) => withVariables(item, path, variableFor));
  return isSecret(path, value) || isUserName(path) ? { env: variableFor(path).env } : value;
}

function concealed(fields: { readonly [field: string]: Json | undefined }, path: string): Record<string, Json> {
  const hide = (value: Json, at: string): Json => {
    if (isMap(value)) return concealed(value, at);
    if (Array.isArray(value)) return value.map((item: Json) => hide(item, at));
    return isSecret(at, value) || isUserName(at) ? "(sensitive)" : value;
  };
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, hide(value ?? null, path === "" ? key : `${path}.${key}`)]),
  );
}

/** The given fields of a block; a path leads into a map that Atlas adds other fields to. */
function only(value: { readonly [field: string]: Json | undefined }, fields: readonly string[]): Json {
  const present = fields.flatMap((path) => {
    const [field = "", ...rest] = path.split(".");
    const inner = Object.hasOwn(value, field) ? value[field] : undefined;
    const kept = rest.length > 0 && isMap(inner) ? only(inner, [rest.join(".")]) : inner;
    return kept === undefined || isNothing(kept) ? [] : [[field, kept] as const];
  });
  return Object.fromEntries(present);
}

function isNothing(value: Json | undefined): value is null | undefined | "" {
  if (value === undefined || value === null || value === "") return true;
  return isMap(value) && Object.keys(value).length === 0;
}

/** Whether Atlas shows the mechanism of a connection with an IAM role is not known; there is only one for a role. */
function withMechanism(blocks: Record<string, Json>): Record<string, Json> {
  const { authentication } = blocks;
  if (!isMap(authentication) || authentication.mechanism !== undefined || authentication.aws === undefined)
    return blocks;
  return { ...blocks, authentication: { mechanism: "AWS_MSK_IAM", ...authentication } };
}

/** Atlas puts `links` into every block. */
function withoutLinks(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item: Json) => withoutLinks(item) ?? null);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !(key === "links" && Array.isArray(inner)));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutLinks(inner)]));
}

function isJsonMap(value: unknown): value is { readonly [key: string]: Json | undefined } {
  return isMap(value as Json | undefined);
}
