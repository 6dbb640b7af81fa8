import { answerConnection } from "../answers.ts";
import { type Collection, type Item, stateOf } from "../collection.ts";
import { type Call, type Operation, PAGED, page, seen } from "../http/operation.ts";
import { type Answer, invalidBody, Refusal, type Violation } from "../http/refusal.ts";
import { object, TEXT, wrong } from "../http/shape.ts";
import { isObject, type JsonObject } from "../json.ts";
import { regionOfWorkspace } from "../regions.ts";
import { respellConnection } from "../spelling.ts";
import { BODY, createViolations, mergedChanges, typeOf, updateViolations, withoutSecrets } from "./connection-types.ts";
import { needUsableLink } from "./connections.ts";

const LIST = "/streams/{tenantName}/connections/{connectionName}/failoverConnections";
const ONE = `${LIST}/{failoverConnectionId}`;
const ROLES = ["Organization Stream Processing Admin", "Project Stream Processing Manager"] as const;
const SAME = { version: "2025-03-12", roles: ROLES } as const;

/** The operations on failover connections: what a connection is in another region of its workspace. */
export const failoverConnections: readonly Operation[] = [
  {
    ...SAME,
    id: "listGroupStreamConnectionFailoverConnections",
    method: "GET",
    path: LIST,
    query: PAGED,
    run: (call) => page(call, collectionOf(call), (item) => view(item, call)),
  },
  {
    ...SAME,
    id: "createGroupStreamConnectionFailoverConnection",
    method: "POST",
    path: LIST,
    query: {},
    body: object({ ...BODY.fields, region: TEXT }, ["type", "region"]),
    serial: true,
    run: create,
  },
  {
    ...SAME,
    id: "getGroupStreamConnectionFailoverConnection",
    method: "GET",
    path: ONE,
    query: {},
    run: (call) => {
      const id = String(call.params.failoverConnectionId);
      const item = seen(collectionOf(call), id, "STREAM_CONNECTION_NOT_FOUND_FOR_NAME", notFound(id));
      return { status: 200, body: view(item, call) };
    },
  },
  {
    ...SAME,
    id: "updateGroupStreamConnectionFailoverConnection",
    method: "PATCH",
    path: ONE,
    query: {},
    body: object({ ...BODY.fields, region: TEXT }, ["name", "type"]),
    serial: true,
    run: update,
  },
  {
    ...SAME,
    id: "deleteGroupStreamConnectionFailoverConnection",
    method: "DELETE",
    path: ONE,
    query: {},
    serial: true,
    run: (call) => {
      collectionOf(call).startDeletion(present(call), call.world.settings.lifecycle.failoverConnectionDeletion);
      return { status: 204 };
    },
  },
];

function view(item: Item, call: Call): JsonObject {
  const { settings } = call.world;
  const type = typeOf(item.fields);
  const shown: JsonObject = { ...withoutSecrets(item.fields), id: item.id, state: stateOf(item) };
  if (type.networking !== null) shown[type.networking] ??= { access: { type: "PUBLIC" } };
  // A failover connection is known by its id alone, so Atlas always shows it.
  const region =
    settings.answers.failoverRegion === "other-name"
      ? regionOfWorkspace(String(item.fields.region), cloudOf(call))
      : (item.fields.region ?? null);
  const answered = { ...answerConnection(shown, settings.answers, call.project.id), id: item.id, region };
  const spelled = settings.spelling === "server" ? respellConnection(answered, type.map) : answered;
  return item.showAs?.(spelled) ?? spelled;
}

/** The cloud of the workspace, on which it fails over too. */
function cloudOf(call: Call): string {
  const { dataProcessRegion } = call.project.workspace(String(call.params.tenantName)).fields;
  return isObject(dataProcessRegion) ? String(dataProcessRegion.cloudProvider) : "";
}

function create(call: Call): Answer {
  const { body, world } = call;
  const parent = parentOf(call);
  checkName(body, parent);
  const { region, ...fields } = body;
  const violations = [...identityViolations(body, parent, call), ...createViolations(fields, world.settings.newWords)];
  if (violations.length > 0) throw invalidBody(violations);
  const collection = collectionOf(call);
  if (collection.all().some((item) => item.fields.region === region)) {
    const detail = `Connection ${parent.key} already has a failover connection in ${String(region)}.`;
    throw new Refusal("duplicate", 409, "STREAM_CONNECTION_NAME_ALREADY_EXISTS", detail, { parameters: [parent.key] });
  }
  if (stateOf(parent) !== "READY" || parent.deleting) {
    const detail = `Connection ${parent.key} is ${stateOf(parent)}; it must be READY before it gets a failover connection.`;
    throw new Refusal("order", 400, "VALIDATION_ERROR", detail, { parameters: [parent.key] });
  }
  needUsableLink(call);
  const item = world.create("failoverConnections", collection, body, world.settings.lifecycle.failoverConnection);
  return { status: 201, body: view(item, call) };
}

/** Merges as an update of a connection does. */
function update(call: Call): Answer {
  const item = present(call);
  const parent = parentOf(call);
  checkName(call.body, parent);
  const { region, ...fields } = call.body;
  const violations = [
    ...(region === undefined || region === item.fields.region ? [] : [wrong("region", "cannot be changed")]),
    ...updateViolations(fields, item.fields, call.world.settings.newWords),
  ];
  if (violations.length > 0) throw invalidBody(violations);
  collectionOf(call).change(item.key, mergedChanges(fields, item.fields));
  return { status: 200, body: view(item, call) };
}

/** Atlas answers 500 to a body that does not name the connection itself. */
function checkName(body: JsonObject, parent: Item): void {
  if (body.name === parent.key) return;
  throw new Refusal("malformed", 500, "UNEXPECTED_ERROR", `The name must be ${parent.key}, not ${String(body.name)}.`);
}

function identityViolations(body: JsonObject, parent: Item, call: Call): readonly Violation[] {
  const { failoverRegions } = call.project.workspace(String(call.params.tenantName)).fields;
  const regions = Array.isArray(failoverRegions)
    ? failoverRegions.flatMap((place) => (isObject(place) ? [String(place.region)] : []))
    : [];
  const { type, region } = body;
  const found: Violation[] = [];
  if (type !== "Kafka" && type !== "Cluster") found.push(wrong("type", "must be Kafka or Cluster"));
  if (type !== parent.fields.type)
    found.push(wrong("type", `must be ${String(parent.fields.type)}, as the connection's`));
  if (!regions.includes(String(region))) {
    found.push(
      wrong("region", `${String(region)} is not among the workspace's failover regions (${regions.join(", ")})`),
    );
  }
  return found;
}

function collectionOf(call: Call): Collection {
  const parent = parentOf(call);
  return call.project.failoverConnections(String(call.params.tenantName), parent.key);
}

/** The connection that a call is inside. */
function parentOf(call: Call): Item {
  const { key } = call.project.workspace(String(call.params.tenantName));
  const name = String(call.params.connectionName);
  const item = call.project.connections(key).get(name);
  if (item !== undefined) return item;
  const detail = `A Stream connection with the name ${name} cannot be found.`;
  throw new Refusal("absent", 404, "STREAM_CONNECTION_NOT_FOUND_FOR_NAME", detail, { parameters: [name] });
}

/** The failover connection that a write is about; this is no read. */
function present(call: Call): Item {
  const id = String(call.params.failoverConnectionId);
  const item = collectionOf(call).get(id);
  if (item !== undefined) return item;
  throw new Refusal("absent", 404, "STREAM_CONNECTION_NOT_FOUND_FOR_NAME", notFound(id), { parameters: [id] });
}

function notFound(id: string): string {
  return `A failover connection ${id} cannot be found.`;
}
