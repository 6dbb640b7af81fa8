import { answerConnection } from "../answers.ts";
import { type Collection, type Item, stateOf } from "../collection.ts";
import { type Call, type Operation, PAGED, page, seen } from "../http/operation.ts";
import { type Answer, invalidBody, Refusal } from "../http/refusal.ts";
import { isObject, type JsonObject } from "../json.ts";
import { accessOf } from "../project.ts";
import { respellConnection } from "../spelling.ts";
import { BODY, createViolations, mergedChanges, typeOf, updateViolations, withoutSecrets } from "./connection-types.ts";

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
    run: (call) => page(call, collectionOf(call), (item) => view(item, call, workspaceOf(call))),
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

/** A connection as a GET shows it: without secrets, with what Atlas adds. */
export function view(item: Item, call: Call, workspace: Item): JsonObject {
  const { settings } = call.world;
  const type = typeOf(item.fields);
  const shown: JsonObject = { ...withoutSecrets(item.fields), id: item.id, state: stateOf(item) };
  const place = isObject(workspace.fields.dataProcessRegion) ? workspace.fields.dataProcessRegion.region : undefined;
  if (place !== undefined) shown.region = place;
  if (isObject(shown.azure) && place !== undefined) shown.azure.region = place;
  if (type.networking !== null) shown[type.networking] ??= { access: { type: "PUBLIC" } };
  const answered = answerConnection(shown, settings.answers, call.project.id);
  const spelled = settings.spelling === "server" ? respellConnection(answered, type.map) : answered;
  return item.showAs?.(spelled) ?? spelled;
}

function get(call: Call): Answer {
  const name = String(call.params.connectionName);
  const item = seen(collectionOf(call), name, "STREAM_CONNECTION_NOT_FOUND_FOR_NAME", notFound(name));
  return { status: 200, body: view(item, call, workspaceOf(call)) };
}

function create(call: Call): Answer {
  const { body, world } = call;
  const collection = collectionOf(call);
  const violations = createViolations(body, world.settings.newWords);
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
  return { status: 200, body: view(item, call, workspaceOf(call)) };
}

/** Atlas leaves a connection pending whose link does not exist or is not DONE; here it is an error of order. */
export function needUsableLink(call: Call): void {
  const { type, connectionId } = accessOf(call.body);
  if (type !== "PRIVATE_LINK") return;
  const link = call.project.privateLinks.get(String(connectionId));
  if (link !== undefined && !link.deleting && stateOf(link) === "DONE") return;
  const found = link === undefined ? "does not exist" : `is ${stateOf(link)}`;
  const detail = `Private Link connection ${String(connectionId)} ${found}; it must be DONE before a connection uses it.`;
  throw new Refusal("order", 400, "VALIDATION_ERROR", detail, { parameters: [String(connectionId)] });
}

/** Merges: what is not sent stays. */
function update(call: Call): Answer {
  const item = present(call);
  const { answers, newWords } = call.world.settings;
  const violations = updateViolations(call.body, item.fields, newWords);
  if (violations.length > 0) throw invalidBody(violations);
  if (answers.updateOfUsed === "refused") refuseUsed(call, item, "updated");
  collectionOf(call).change(item.key, mergedChanges(call.body, item.fields));
  const { state, ...shown } = view(item, call, workspaceOf(call));
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
  if (call.world.settings.answers.deleteOfUsed === "refused") refuseUsed(call, item, "deleted");
  collectionOf(call).startDeletion(item, call.world.settings.lifecycle.connectionDeletion);
  return { status: 202, body: {} };
}

/** Throws where a running stream processor names the connection. No source has the error code; this one is a guess. */
function refuseUsed(call: Call, item: Item, what: string): void {
  const running = call.project.runningUsersOf(workspaceOf(call).key, item.key);
  if (running.length === 0) return;
  const names = running.map(({ key }) => key).join(", ");
  const detail = `Stream connection ${item.key} cannot be ${what} while it is used by running stream processors: ${names}.`;
  throw new Refusal("precondition", 409, "STREAM_CONNECTION_HAS_STREAM_PROCESSORS", detail, { parameters: [item.key] });
}

/** The connection that a write is about; this is no read. */
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
