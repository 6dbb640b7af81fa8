import { answerLink } from "../answers.ts";
import { type Item, stateOf } from "../collection.ts";
import { type Call, type Operation, PAGED, page, seen } from "../http/operation.ts";
import { type Answer, invalidBody, Refusal } from "../http/refusal.ts";
import type { JsonObject } from "../json.ts";
import { respellLink } from "../spelling.ts";
import type { World } from "../world.ts";
import { CREATE, pairOf, pairViolations, targetOf, UPDATE } from "./private-link-rules.ts";

const LIST = "/streams/privateLinkConnections";
const ONE = `${LIST}/{connectionId}`;

/** The operations on stream private links. */
export const privateLinks: readonly Operation[] = [
  {
    id: "listGroupStreamPrivateLinkConnections",
    method: "GET",
    path: LIST,
    version: "2023-02-01",
    roles: ["Project Read Only"],
    query: PAGED,
    run: (call) => page(call, call.project.privateLinks, (item) => view(item, call.world)),
  },
  {
    id: "createGroupStreamPrivateLinkConnection",
    method: "POST",
    path: LIST,
    version: "2023-02-01",
    roles: ["Organization Stream Processing Admin", "Project Stream Processing Manager"],
    query: {},
    body: CREATE,
    run: create,
  },
  {
    id: "getGroupStreamPrivateLinkConnection",
    method: "GET",
    path: ONE,
    version: "2023-02-01",
    roles: ["Project Read Only"],
    query: {},
    run: (call) => ({ status: 200, body: view(find(call), call.world) }),
  },
  {
    id: "updateGroupStreamPrivateLinkConnection",
    method: "PATCH",
    path: ONE,
    version: "2025-03-12",
    roles: ["Organization Stream Processing Admin", "Project Stream Processing Manager"],
    query: {},
    body: UPDATE,
    run: update,
  },
  {
    id: "deleteGroupStreamPrivateLinkConnection",
    method: "DELETE",
    path: ONE,
    version: "2023-02-01",
    roles: ["Organization Stream Processing Admin", "Project Stream Processing Manager"],
    query: {},
    run: remove,
  },
];

/** A link as a GET shows it. */
function view(item: Item, world: World): JsonObject {
  const { provider, vendor, ...rest } = item.fields;
  const state = stateOf(item);
  const shown: JsonObject = {
    _id: item.id,
    ...computed(item, state, world),
    ...rest,
    provider: String(provider).toUpperCase(),
    state,
    vendor: String(vendor ?? "GENERIC").toUpperCase(),
  };
  if (item.errorMessage !== null && state === "FAILED") shown.errorMessage = item.errorMessage;
  const { answers, spelling } = world.settings;
  const answered = answerLink(shown, answers);
  const spelled = spelling === "server" ? respellLink(answered) : answered;
  return item.showAs?.(spelled) ?? spelled;
}

/** What Atlas adds to a link by itself. */
function computed(item: Item, state: string, world: World): JsonObject {
  const mark = item.id.slice(-12);
  const pair = pairOf(item.fields);
  const added: JsonObject = {};
  if (pair === "AWS/MSK") {
    const region = String(item.fields.arn).split(":")[3] ?? "";
    added.region = region;
    added.dnsDomain = `scram.sandbox.${mark}.kafka.${region}.amazonaws.com`;
    added.serviceEndpointId = `com.amazonaws.vpce.${region}.vpce-svc-${mark}`;
    if (world.settings.spelling === "server" && item.fields.authenticationScheme === undefined)
      added.authenticationScheme = "SASL_SCRAM";
  }
  if (pair === "GCP/PUBSUB") added.dnsDomain = `psc-${mark}.p.googleapis.com`;
  if (state === "IDLE" || state === "FAILED") return added;
  return { ...added, ...endpoint(pair, mark) };
}

/** What there is once the cloud has made the endpoint. */
function endpoint(pair: string, mark: string): JsonObject {
  switch (pair.split("/")[0]) {
    case "AWS":
      return { interfaceEndpointId: `vpce-0${mark}`, providerAccountId: "123456789012" };
    case "AZURE":
      return {
        interfaceEndpointId: `pe-${mark}`,
        interfaceEndpointName: `pe-name-${mark}`,
        providerAccountId: "00000000-0000-4000-8000-000000000000",
      };
    default:
      return {
        interfaceEndpointId: `psc-${mark}`,
        gcpConnectionIds: [`4${mark.replace(/\D/g, "")}`],
        providerAccountId: "sandbox-gcp-project",
      };
  }
}

/** The answer to a POST is the input word for word and the new id: no state, no vendor, nothing normalised. */
function create(call: Call): Answer {
  const { body, project, world } = call;
  const violations = pairViolations(body, world.settings.newWords);
  if (violations.length > 0) throw invalidBody(violations);
  const cloud = String(body.provider).toUpperCase();
  if (!world.settings.clusters.includes(cloud)) throw needsCluster(cloud);
  const target = targetOf(body);
  const twin = project.privateLinks.all().find((item) => targetOf(item.fields) === target);
  if (twin !== undefined && world.settings.refuseDuplicates) {
    const detail = `A Private Link connection for this endpoint already exists with ID ${twin.id}.`;
    throw new Refusal("duplicate", 400, "STREAM_PRIVATE_LINK_ALREADY_EXISTS", detail, { parameters: [twin.id] });
  }
  const item = world.create("privateLinks", project.privateLinks, body, world.settings.lifecycle.privateLink);
  return { status: 200, body: { _id: item.id, ...body } };
}

function update(call: Call): Answer {
  const item = present(call);
  const pair = pairOf(item.fields);
  if (pair !== "AWS/CONFLUENT")
    throw invalidBody([{ field: "dnsDomain", description: `cannot be changed for ${pair}` }]);
  if (item.deleting)
    throw new Refusal("order", 400, "VALIDATION_ERROR", `Private Link connection ${item.id} is being deleted.`);
  if (item.fields.dnsDomain !== undefined && stateOf(item) !== "IDLE") {
    const detail = "The DNS domain can be changed only when none is set, or when the connection is in the IDLE state.";
    throw new Refusal("order", 400, "VALIDATION_ERROR", detail, {
      fields: [{ field: "dnsDomain", description: detail }],
    });
  }
  const { privateLinks } = call.project;
  const settled = stateOf(item) === "DONE";
  privateLinks.change(item.key, { dnsDomain: call.body.dnsDomain ?? null });
  if (settled) privateLinks.follow(item.key, ["WORKING", "DONE"]);
  return { status: 200, body: { _id: item.id, ...item.fields } };
}

function remove(call: Call): Answer {
  const item = present(call);
  const users = call.project.usersOf(item.id);
  if (users.length > 0) {
    // Time passes for the users too while a client asks again and again.
    for (const user of users) if (user.item.deleting) user.collection.read(user.item.key);
    const detail = `Private Link with connection ID (${item.id}) is in use.`;
    throw new Refusal("order", 400, "STREAM_PRIVATE_LINK_IN_USE", detail, { parameters: [item.id] });
  }
  const { answers, lifecycle } = call.world.settings;
  const remembered = answers.deletedLink === "listed" ? ["DELETED", "DELETED", "DELETED"] : [];
  call.project.privateLinks.startDeletion(item, [...lifecycle.privateLinkDeletion, ...remembered]);
  return { status: 202, body: {} };
}

function find(call: Call): Item {
  const id = String(call.params.connectionId);
  return seen(call.project.privateLinks, id, "RESOURCE_NOT_FOUND", notFound(id));
}

/** The link that a write is about; this is no read. */
function present(call: Call): Item {
  const id = String(call.params.connectionId);
  const item = call.project.privateLinks.get(id);
  if (item !== undefined) return item;
  throw new Refusal("absent", 404, "RESOURCE_NOT_FOUND", notFound(id));
}

function notFound(id: string): string {
  return `Cannot find resource Private Link connection ${id}.`;
}

/** The cloud that has no cluster yet, in the words that were seen. */
function needsCluster(cloud: string): Refusal {
  const name = cloud === "AZURE" ? "Azure" : cloud;
  const detail = `Invalid private link. You must have an Atlas Cluster on ${name} or ${name} Network Peering configured to create a Private Link connection.`;
  return new Refusal("precondition", 400, "VALIDATION_ERROR", detail, { parameters: [detail] });
}
