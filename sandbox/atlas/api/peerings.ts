import { answerOther } from "../answers.ts";
import { type Item, type Route, stateOf } from "../collection.ts";
import { type Call, type Operation, PAGED, page } from "../http/operation.ts";
import { type Answer, invalidBody, Refusal } from "../http/refusal.ts";
import { object, type Shape, TEXT, wrong } from "../http/shape.ts";
import type { JsonObject } from "../json.ts";

/** The fields that prove which request is accepted. */
const CHALLENGE: Shape = object({ requesterAccountId: TEXT, requesterVpcId: TEXT }, [
  "requesterAccountId",
  "requesterVpcId",
]);

const LIST = "/streams/vpcPeeringConnections";
const ONE = `${LIST}/{id}`;
const OWNERS = ["Organization Stream Processing Admin", "Project Stream Processing Owner"] as const;

/** The operations on incoming VPC peerings: whoever wants one opens it at AWS, here it is accepted, rejected or deleted. */
export const peerings: readonly Operation[] = [
  {
    id: "listGroupStreamVpcPeeringConnections",
    method: "GET",
    path: LIST,
    version: "2023-02-01",
    roles: ["Project Read Only"],
    query: { ...PAGED, requesterAccountId: "required-text" },
    run: (call) => {
      const mine = (item: Item) => item.fields.requesterAccountId === call.query.requesterAccountId;
      return page(call, call.project.peerings, (item) => view(item, call), mine);
    },
  },
  {
    id: "listGroupStreamActiveVpcPeeringConnections",
    method: "GET",
    path: "/streams/activeVpcPeeringConnections",
    version: "2024-11-13",
    roles: ["Project Read Only"],
    query: PAGED,
    run: (call) =>
      page(
        call,
        call.project.peerings,
        (item) => view(item, call),
        (item) => stateOf(item) === "ACTIVE",
      ),
  },
  {
    id: "acceptGroupStreamVpcPeeringConnection",
    method: "POST",
    path: `${ONE}:accept`,
    version: "2023-02-01",
    roles: OWNERS,
    query: {},
    body: CHALLENGE,
    run: accept,
  },
  {
    id: "rejectGroupStreamVpcPeeringConnection",
    method: "POST",
    path: `${ONE}:reject`,
    version: "2023-02-01",
    roles: OWNERS,
    query: {},
    run: (call) => decide(call, pending(call), call.world.settings.lifecycle.peeringReject),
  },
  {
    id: "deleteGroupStreamVpcPeeringConnection",
    method: "DELETE",
    path: ONE,
    version: "2023-02-01",
    roles: OWNERS,
    query: {},
    run: (call) => {
      call.project.peerings.startDeletion(present(call), call.world.settings.lifecycle.peeringDeletion);
      return { status: 202, body: {} };
    },
  },
];

/** What AWS says, by what Atlas says; a seeded `cloudStatus` wins. */
const CLOUD_STATUS: Readonly<Record<string, string>> = {
  ACTIVE: "active",
  REJECT_REQUESTED: "rejected",
  DELETE_REQUESTED: "deleted",
};

function view(item: Item, call: Call): JsonObject {
  const localStatus = stateOf(item);
  const rejected = item.route.includes("REJECT_REQUESTED") && localStatus === "NONE";
  const cloudStatus = rejected ? "rejected" : (CLOUD_STATUS[localStatus] ?? "pending-acceptance");
  const shown = {
    _id: item.id,
    accepterAccountId: "123456789012",
    accepterCidr: "192.168.248.0/21",
    accepterVpcId: `vpc-0${item.id.slice(-12)}`,
    cloudStatus,
    expirationTime: "2026-09-01T00:00:00Z",
    groupId: call.project.id,
    localStatus,
    name: `pcx-0${item.id.slice(-12)}`,
    ...item.fields,
  };
  const answered = answerOther(shown, call.world.settings.answers);
  return item.showAs?.(answered) ?? answered;
}

function accept(call: Call): Answer {
  const item = pending(call);
  const wrongFields = ["requesterAccountId", "requesterVpcId"].filter(
    (field) => call.body[field] !== item.fields[field],
  );
  if (wrongFields.length > 0) throw invalidBody(wrongFields.map((field) => wrong(field, "is not the requester's")));
  return decide(call, item, call.world.settings.lifecycle.peeringAccept);
}

function decide(call: Call, item: Item, route: Route): Answer {
  call.project.peerings.follow(item.key, route);
  return { status: 202, body: {} };
}

/** The peering that a decision is about. Throws where it has been decided already. */
function pending(call: Call): Item {
  const item = present(call);
  if (view(item, call).cloudStatus === "pending-acceptance" && stateOf(item) === "NONE") return item;
  const detail = `VPC peering connection ${String(call.params.id)} is not waiting for a decision.`;
  throw new Refusal("order", 400, "VALIDATION_ERROR", detail, { parameters: [String(call.params.id)] });
}

/** The peering that a path names, by its AWS name, its id, or either. */
function present(call: Call): Item {
  const id = String(call.params.id);
  const by = call.world.settings.peeringId;
  const found = call.project.peerings.all().find((item) => {
    const name = view(item, call).name;
    return (by !== "name" && item.id === id) || (by !== "_id" && name === id);
  });
  if (found !== undefined) return found;
  throw new Refusal("absent", 404, "RESOURCE_NOT_FOUND", `Cannot find resource VPC peering connection ${id}.`);
}
