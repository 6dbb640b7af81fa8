import { answerOther } from "../answers.ts";
import { type Item, stateOf } from "../collection.ts";
import { type Call, type Operation, PAGED, page, seen } from "../http/operation.ts";
import { type Answer, Refusal } from "../http/refusal.ts";
import { growing, object, oneOf, READ_ONLY, type Shape } from "../http/shape.ts";
import type { JsonObject } from "../json.ts";
import { respellOther } from "../spelling.ts";
import type { World } from "../world.ts";

/** @see component schema `ObjectStoragePrivateEndpointRequest`. */
const REGION: Shape = growing(
  "US_GOV_WEST_1",
  "US_GOV_EAST_1",
  "US_EAST_1",
  "US_EAST_2",
  "US_WEST_1",
  "US_WEST_2",
  "CA_CENTRAL_1",
  "EU_NORTH_1",
  "EU_WEST_1",
  "EU_WEST_2",
  "EU_WEST_3",
  "EU_CENTRAL_1",
  "AP_EAST_1",
  "AP_NORTHEAST_1",
  "AP_NORTHEAST_2",
  "AP_NORTHEAST_3",
  "AP_SOUTHEAST_1",
  "AP_SOUTHEAST_2",
  "AP_SOUTHEAST_3",
  "AP_SOUTH_1",
  "SA_EAST_1",
  "CN_NORTH_1",
  "CN_NORTHWEST_1",
  "ME_SOUTH_1",
  "AF_SOUTH_1",
  "EU_SOUTH_1",
  "GLOBAL",
);

const CREATE: Shape = object(
  {
    cloudProvider: oneOf("AWS"),
    regionName: REGION,
    vpcRegionName: REGION,
    id: READ_ONLY,
    status: READ_ONLY,
    errorMessage: READ_ONLY,
    privateEndpointConnectionName: READ_ONLY,
  },
  ["cloudProvider", "regionName"],
);

const LIST = "/backup/{cloudProvider}/privateEndpoints";
const ONE = `${LIST}/{endpointId}`;

/** The operations on private endpoints for object storage of backups; all ask for Project Owner. */
export const backupEndpoints: readonly Operation[] = [
  {
    id: "listGroupBackupPrivateEndpoints",
    method: "GET",
    path: LIST,
    version: "2024-11-13",
    roles: ["Project Owner"],
    query: { ...PAGED, includeCount: "flag" },
    run: (call) => page(call, call.project.backupEndpoints, (item) => view(item, call.world)),
  },
  {
    id: "createGroupBackupPrivateEndpoint",
    method: "POST",
    path: LIST,
    version: "2024-11-13",
    roles: ["Project Owner"],
    query: {},
    body: CREATE,
    run: create,
  },
  {
    id: "getGroupBackupPrivateEndpoint",
    method: "GET",
    path: ONE,
    version: "2024-11-13",
    roles: ["Project Owner"],
    query: {},
    run: (call) => {
      const id = String(call.params.endpointId);
      const item = seen(call.project.backupEndpoints, id, "RESOURCE_NOT_FOUND", notFound(id));
      return { status: 200, body: view(item, call.world) };
    },
  },
  {
    id: "deleteGroupBackupPrivateEndpoint",
    method: "DELETE",
    path: ONE,
    version: "2024-11-13",
    roles: ["Project Owner"],
    query: {},
    run: remove,
  },
];

/** An endpoint as a GET shows it: an endpoint in the region of its bucket names that region twice. */
function view(item: Item, world: World): JsonObject {
  const status = stateOf(item);
  const shown: JsonObject = { ...item.fields, id: item.id, status };
  shown.vpcRegionName = item.fields.vpcRegionName ?? item.fields.regionName ?? null;
  if (status !== "INITIATING") shown.privateEndpointConnectionName = `vpce-0${item.id.slice(-12)}`;
  if (status === "FAILED" && item.errorMessage !== null) shown.errorMessage = item.errorMessage;
  const { answers, spelling } = world.settings;
  const answered = answerOther(shown, answers);
  const spelled = spelling === "server" ? respellOther(answered) : answered;
  return item.showAs?.(spelled) ?? spelled;
}

function create(call: Call): Answer {
  const { body, project, world } = call;
  const twin = project.backupEndpoints.all().find((item) => placeOf(item.fields) === placeOf(body));
  if (twin !== undefined && world.settings.refuseDuplicates) {
    const detail = `An object storage private endpoint for ${placeOf(body)} already exists.`;
    throw new Refusal("duplicate", 409, "OBJECT_STORAGE_PRIVATE_ENDPOINT_ALREADY_EXISTS", detail, {
      parameters: [twin.id],
    });
  }
  const item = world.create("backupEndpoints", project.backupEndpoints, body, world.settings.lifecycle.backupEndpoint);
  return { status: 201, body: view(item, world) };
}

function remove(call: Call): Answer {
  const id = String(call.params.endpointId);
  const item = call.project.backupEndpoints.get(id);
  if (item === undefined) throw new Refusal("absent", 404, "RESOURCE_NOT_FOUND", notFound(id));
  call.project.backupEndpoints.startDeletion(item, call.world.settings.lifecycle.backupEndpointDeletion);
  return { status: 204 };
}

function placeOf(fields: JsonObject): string {
  return `${String(fields.regionName)} from ${String(fields.vpcRegionName ?? fields.regionName)}`;
}

function notFound(id: string): string {
  return `Cannot find resource object storage private endpoint ${id}.`;
}
