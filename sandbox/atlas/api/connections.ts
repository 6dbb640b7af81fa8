import { type Collection, type Item, stateOf } from "../collection.ts";
import { type Call, type Operation, PAGED, page, seen } from "../http/operation.ts";
import { type Answer, invalidBody, Refusal } from "../http/refusal.ts";
import { copy, isObject, type JsonObject } from "../json.ts";
import { respellConnection } from "../spelling.ts";
import { accessOf, type World } from "../world.ts";
import { BODY, createViolations, typeOf, updateViolations } from "./connection-rules.ts";

const LIST = "/streams/{tenantName}/connections";
const ONE = `${LIST}/{connectionName}`;

/** The operations on the connections of a workspace. */
export const connections: readonly Operation[] = [
  {
    id: "listGroupStreamConnections",
    method: "GET",
    path: LIST,
    version: "2023-02-01",
    roles: [
      "Organization Stream Processing Admin",
      "Project Data Access Admin",
      "Project Data Access Read Only",
      "Project Data Access Read Write",
      "Project Stream Processing Manager",
    ],
    query: PAGED,
    run: (call) => page(call, collectionOf(call), (item) => view(item, call.world, workspaceOf(call))),
  },
  {
    id: "createGroupStreamConnection",
    method: "POST",
    path: LIST,
    version: "2023-02-01",
    roles: ["Organization Stream Processing Admin", "Project Stream Processing Manager"],
    query: {},
    body: BODY,
    serial: true,
    run: create,
  },
  {
    id: "getGroupStreamConnection",
    method: "GET",
    path: ONE,
    version: "2023-02-01",
    roles: ["Project Read Only"],
    query: {},
    run: get,
  },
  {
    id: "updateGroupStreamConnection",
    method: "PATCH",
    path: ONE,
    version: "2023-02-01",
    roles: ["Organization Stream Processing Admin", "Project Stream Processing Manager"],
    query: {},
    body: BODY,
    serial: true,
    run: update,
  },
  {
    id: "deleteGroupStreamConnection",
    method: "DELETE",
    path: ONE,
    version: "2023-02-01",
    roles: ["Organization Stream Processing Admin", "Project Stream Processing Manager"],
    query: {},
    serial: true,
    run: remove,
  },
];

/** A connection as a GET shows it: without secrets, with what Atlas adds. Pure. */
export function view(item: Item, world: World, workspace: Item): JsonObject {
  const type = typeOf(item.fields);
  const shown: JsonObject = { ...copy(item.fields), id: item.id, state: stateOf(item) };
  for (const path of type.secrets) forget(shown, path);
  const place = isObject(workspace.fields.dataProcessRegion) ? workspace.fields.dataProcessRegion.region : null;
  if (place !== undefined && place !== null) shown.region = place;
  if (isObject(shown.azure) && place !== undefined && place !== null) shown.azure.region = place;
  if (type.networking !== null && shown[type.networking] === undefined)
    shown[type.networking] = { access: { type: "PUBLIC" } };
  return world.settings.spelling === "server" ? respellConnection(shown, type.map) : shown;
}

function forget(connection: JsonObject, path: string): void {
  const [block = "", field = ""] = path.split(".");
  const inside = connection[block];
  if (isObject(inside)) delete inside[field];
}

function get(call: Call): Answer {
  const name = String(call.params.connectionName);
  const item = seen(collectionOf(call), name, "STREAM_CONNECTION_NOT_FOUND_FOR_NAME", notFound(name));
  return { status: 200, body: view(item, call.world, workspaceOf(call)) };
}

function create(call: Call): Answer {
  const { body, world } = call;
  const collection = collectionOf(call);
  const violations = createViolations(body);
  if (violations.length > 0) throw invalidBody(violations);
  const name = String(body.name);
  if (collection.get(name) !== undefined) {
    const detail = `A Stream connection with the name ${name} already exists.`;
    throw new Refusal("duplicate", 409, "STREAM_CONNECTION_NAME_ALREADY_EXISTS", detail, { parameters: [name] });
  }
  needUsableLink(call);
  const { connection, privateConnection } = world.settings.lifecycle;
  const open = (accessOf(body).type ?? "PUBLIC") === "PUBLIC";
  const route = open ? connection : privateConnection;
  const item = world.create("connections", collection, body, route, world.settings.connectionsHidden);
  return { status: 200, body: view(item, world, workspaceOf(call)) };
}

/** A connection over a link that is not there or not DONE would hang in Atlas; here it is an error of order. */
function needUsableLink(call: Call): void {
  const { type, connectionId } = accessOf(call.body);
  if (type !== "PRIVATE_LINK") return;
  const link = call.project.privateLinks.get(String(connectionId));
  if (link !== undefined && !link.deleting && stateOf(link) === "DONE") return;
  const found = link === undefined ? "does not exist" : `is ${stateOf(link)}`;
  const detail = `Private Link connection ${String(connectionId)} ${found}; it must be DONE before a connection uses it.`;
  throw new Refusal("order", 400, "VALIDATION_ERROR", detail, { parameters: [String(connectionId)] });
}

/** Merges: what is not sent stays; a map keeps the keys that are not sent, unless it is sent empty. */
function update(call: Call): Answer {
  const item = present(call);
  const violations = updateViolations(call.body, item.fields);
  if (violations.length > 0) throw invalidBody(violations);
  const { map } = typeOf(call.body);
  const sent = map === null ? undefined : call.body[map];
  const before = map === null ? undefined : item.fields[map];
  const merged = isObject(sent) && isObject(before) && Object.keys(sent).length > 0 ? { ...before, ...sent } : sent;
  const changes = map === null || merged === undefined ? call.body : { ...call.body, [map]: merged };
  collectionOf(call).change(item.key, changes);
  const { state, ...shown } = view(item, call.world, workspaceOf(call));
  return { status: 200, body: shown };
}

function remove(call: Call): Answer {
  const item = present(call);
  if (stateOf(item) === "PENDING") {
    // Time passes while a client asks again and again.
    collectionOf(call).read(item.key);
    const detail = `Stream connection ${item.key} is currently deploying. Please retry the request later.`;
    throw new Refusal("busy", 409, "STREAM_KAFKA_CONNECTION_IS_DEPLOYING", detail, { parameters: [item.key] });
  }
  collectionOf(call).startDeletion(item, call.world.settings.lifecycle.connectionDeletion);
  return { status: 202, body: {} };
}

/** The connection that a write is about; no look. */
function present(call: Call): Item {
  const name = String(call.params.connectionName);
  const item = collectionOf(call).get(name);
  if (item !== undefined) return item;
  throw new Refusal("absent", 404, "STREAM_CONNECTION_NOT_FOUND_FOR_NAME", notFound(name), { parameters: [name] });
}

function collectionOf(call: Call): Collection {
  return call.project.connections(workspaceOf(call).key);
}

function workspaceOf(call: Call): Item {
  return call.project.workspace(String(call.params.tenantName));
}

function notFound(name: string): string {
  return `A Stream connection with the name ${name} cannot be found.`;
}
