import { answerWorkspace } from "../answers.ts";
import type { Item } from "../collection.ts";
import { type Call, type Operation, PAGED, page } from "../http/operation.ts";
import { type Answer, invalidBody, Refusal, type Violation } from "../http/refusal.ts";
import {
  FLAG,
  growing,
  list,
  nullable,
  object,
  oneOf,
  READ_ONLY,
  type Shape,
  TEXT,
  text,
  wrong,
} from "../http/shape.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { workspaceRegions } from "../regions.ts";
import { respellOther } from "../spelling.ts";
import type { World } from "../world.ts";
import { view as connectionView } from "./connections.ts";

const CLOUD: Shape = oneOf("AWS", "AZURE", "GCP");
const REGION: Shape = TEXT;
const TIER: Shape = growing("SP2", "SP5", "SP10", "SP30", "SP50");
const PLACE: Shape = object({ cloudProvider: CLOUD, region: REGION }, ["cloudProvider", "region"]);
const CONFIG: Shape = nullable(object({ tier: TIER, maxTierSize: TIER }));
const FAILOVER: Shape = list(PLACE, { max: 2 });

const CREATE: Shape = object(
  {
    name: text(/^[A-Za-z0-9._-]{1,64}$/),
    dataProcessRegion: PLACE,
    streamConfig: CONFIG,
    failoverRegions: FAILOVER,
    sampleConnections: object({ solar: FLAG }),
    _id: READ_ONLY,
    groupId: READ_ONLY,
    hostnames: READ_ONLY,
    connections: READ_ONLY,
  },
  ["name", "dataProcessRegion"],
);

const UPDATE: Shape = object({ cloudProvider: CLOUD, region: REGION, streamConfig: CONFIG, failoverRegions: FAILOVER });

const LIST = "/streams";
const ONE = `${LIST}/{tenantName}`;
const WRITERS = [
  "Organization Stream Processing Admin",
  "Project Data Access Admin",
  "Project Stream Processing Manager",
] as const;

/** The operations on stream workspaces. */
export const workspaces: readonly Operation[] = [
  {
    id: "listGroupStreamWorkspaces",
    method: "GET",
    path: LIST,
    version: "2023-02-01",
    roles: ["Project Read Only"],
    query: PAGED,
    run: (call) => page(call, call.project.workspaces, (item) => view(item, call)),
  },
  {
    id: "createGroupStreamWorkspace",
    method: "POST",
    path: LIST,
    version: "2023-02-01",
    roles: WRITERS,
    query: {},
    body: CREATE,
    serial: true,
    run: create,
  },
  {
    id: "getGroupStreamWorkspace",
    method: "GET",
    path: ONE,
    version: "2023-02-01",
    roles: [...WRITERS, "Project Data Access Read Only", "Project Data Access Read Write"],
    query: { includeConnections: "flag" },
    run: get,
  },
  {
    id: "updateGroupStreamWorkspace",
    method: "PATCH",
    path: ONE,
    version: "2023-02-01",
    roles: WRITERS,
    query: {},
    body: UPDATE,
    serial: true,
    run: update,
  },
  {
    id: "deleteGroupStreamWorkspace",
    method: "DELETE",
    path: ONE,
    version: "2023-02-01",
    roles: WRITERS,
    query: {},
    serial: true,
    run: remove,
  },
];

function view(item: Item, call: Call): JsonObject {
  const { name, dataProcessRegion, streamConfig, failoverRegions } = item.fields;
  const place = isObject(dataProcessRegion)
    ? String(dataProcessRegion.region).toLowerCase().replaceAll("_", "-")
    : "nowhere";
  const shown: JsonObject = {
    _id: item.id,
    dataProcessRegion: dataProcessRegion ?? null,
    failoverRegions: failoverRegions ?? [],
    groupId: call.project.id,
    hostnames: [`atlas-stream-${item.id}-${item.id.slice(-6)}.${place}.a.query.mongodb.net`],
    name: name ?? null,
    streamConfig: { tier: "SP30", ...(isObject(streamConfig) ? streamConfig : {}) },
  };
  const { answers, spelling } = call.world.settings;
  const answered = answerWorkspace(shown, answers);
  const spelled = spelling === "server" ? respellOther(answered) : answered;
  return item.showAs?.(spelled) ?? spelled;
}

function get(call: Call): Answer {
  const name = String(call.params.tenantName);
  call.project.workspaces.read(name);
  const item = call.project.workspace(name);
  const shown = view(item, call);
  if (call.query.includeConnections === "true") {
    shown.connections = call.project
      .connections(name)
      .seen()
      .map((connection) => connectionView(connection, call, item));
  }
  return { status: 200, body: shown };
}

function create(call: Call): Answer {
  const { body, project, world } = call;
  const violations = [
    ...placeViolations(body.dataProcessRegion, world),
    ...failoverViolations(body.failoverRegions, body.dataProcessRegion, world),
  ];
  if (violations.length > 0) throw invalidBody(violations);
  const name = String(body.name);
  if (project.workspaces.get(name) !== undefined) {
    throw new Refusal(
      "duplicate",
      400,
      "STREAM_TENANT_NAME_ALREADY_EXISTS",
      `A Stream Processing workspace ${name} already exists.`,
      { parameters: [name] },
    );
  }
  const { sampleConnections, ...fields } = body;
  const item = world.create("workspaces", project.workspaces, remembered(fields, world), [""]);
  project.workspaceCreated(name);
  if (isObject(sampleConnections) && sampleConnections.solar === true) {
    project.connections(name).put({ name: "sample_stream_solar", type: "Sample" });
  }
  return { status: 200, body: view(item, call) };
}

function update(call: Call): Answer {
  const item = call.project.workspace(String(call.params.tenantName));
  const { cloudProvider, region, streamConfig, failoverRegions } = call.body;
  const violations = updateViolations(call.body, item.fields, call.world);
  if (violations.length > 0) throw invalidBody(violations);
  const changes: JsonObject = {};
  if (region !== undefined && !call.world.settings.keepWorkspaceRegion)
    changes.dataProcessRegion = { cloudProvider: cloudProvider ?? null, region };
  if (isObject(streamConfig))
    changes.streamConfig = { ...(isObject(item.fields.streamConfig) ? item.fields.streamConfig : {}), ...streamConfig };
  if (failoverRegions !== undefined) changes.failoverRegions = failoverRegions;
  call.project.workspaces.change(item.key, remembered(changes, call.world));
  return { status: 200, body: view(item, call) };
}

/** A workspace must be empty: Atlas would delete its connections too, without being asked to. */
function remove(call: Call): Answer {
  const item = call.project.workspace(String(call.params.tenantName));
  const inside = call.project.connections(item.key).all();
  if (inside.length > 0) {
    const detail = `The workspace ${item.key} still has connections: ${inside.map((connection) => connection.key).join(", ")}.`;
    throw new Refusal("order", 409, "SANDBOX_WORKSPACE_NOT_EMPTY", detail, { parameters: [item.key] });
  }
  const processors = call.project.processors(item.key).all();
  if (processors.length > 0) {
    const detail = `The workspace ${item.key} has stream processors: ${processors.map(({ key }) => key).join(", ")}.`;
    throw new Refusal("precondition", 409, "STREAM_TENANT_HAS_STREAM_PROCESSORS", detail, { parameters: [item.key] });
  }
  call.project.workspaces.startDeletion(item, call.world.settings.lifecycle.workspaceDeletion);
  return { status: 202, body: {} };
}

function remembered(fields: JsonObject, world: World): JsonObject {
  if (!world.settings.dropMaxTierSize || !isObject(fields.streamConfig)) return fields;
  const { maxTierSize, ...streamConfig } = fields.streamConfig;
  return { ...fields, streamConfig };
}

function updateViolations(body: JsonObject, before: JsonObject, world: World): readonly Violation[] {
  const { cloudProvider, region, failoverRegions } = body;
  const old = isObject(before.dataProcessRegion) ? before.dataProcessRegion : {};
  if (Object.keys(body).length === 0) return [wrong("body", "changes nothing")];
  if (cloudProvider !== undefined && region === undefined) return [wrong("region", "must come with cloudProvider")];
  if (region !== undefined && cloudProvider === undefined) return [wrong("cloudProvider", "must come with region")];
  if (cloudProvider !== undefined && cloudProvider !== old.cloudProvider)
    return [wrong("cloudProvider", "cannot be changed")];
  if (failoverRegions === undefined)
    return region === undefined ? [] : placeViolations({ cloudProvider: cloudProvider ?? null, region }, world);
  if (region !== undefined) return [wrong("failoverRegions", "cannot be changed together with region")];
  const set = Array.isArray(before.failoverRegions) && before.failoverRegions.length > 0;
  return set
    ? [wrong("failoverRegions", "can be set only once")]
    : failoverViolations(failoverRegions, before.dataProcessRegion, world);
}

function placeViolations(place: Json | undefined, world: World): readonly Violation[] {
  if (!isObject(place)) return [];
  const region = String(place.region);
  const known = [...workspaceRegions(String(place.cloudProvider)), ...world.settings.newWords].includes(region);
  return known ? [] : [wrong("dataProcessRegion.region", `${region} is no region of ${String(place.cloudProvider)}`)];
}

function failoverViolations(places: Json | undefined, home: Json | undefined, world: World): readonly Violation[] {
  if (!Array.isArray(places) || !isObject(home)) return [];
  const elsewhere = places.some((place) => isObject(place) && place.cloudProvider !== home.cloudProvider);
  return [
    ...places.flatMap((place) => placeViolations(place, world)),
    ...(elsewhere ? [wrong("failoverRegions", "must be on the workspace's cloud")] : []),
  ];
}
