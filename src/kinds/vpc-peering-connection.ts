import * as z from "zod/mini";
import { isNotFound } from "../engine/model/atlas-error.ts";
import type { Difference, Json, Kind } from "../engine/model/kind.ts";
import { canonicalSpec, compareDeclared, type FieldRules } from "../engine/plan/compare.ts";
import { lazily } from "../text/lazy.ts";
import { described, nonEmpty, optionalText, stateText } from "./schema.ts";

/**
 * Incoming VPC peerings on AWS. The owner of the other VPC asks for one; Atlas lists the request, and here it is accepted,
 * rejected or, once it is active, removed. There is no call to create one.
 *
 * @see listGroupStreamVpcPeeringConnections and its neighbours in the Atlas Administration API.
 */

const PATH = "/streams/vpcPeeringConnections";

/** Every active peering, whoever asked for it; requests are listed by account alone. */
const ACTIVE = "/streams/activeVpcPeeringConnections";

/** The shape of an entry under `vpcPeeringConnections`. */
const spec = lazily(() =>
  z.strictObject({
    requesterAccountId: described(
      z.string().check(z.regex(/^\d{12}$/, "must be the id of an AWS account: 12 digits")),
      "AWS account that asks for the peering, 12 digits, in quotes.",
    ),
    requesterVpcId: described(
      z
        .string()
        .check(
          z.regex(/^vpc-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, "must be the id of a VPC, such as `vpc-0123456789abcdef0`"),
        ),
      "VPC in that account, e.g. `vpc-0123456789abcdef0`.",
    ),
  }),
);

type PeeringSpec = z.infer<ReturnType<typeof spec>>;

const live = lazily(() =>
  z.looseObject({
    _id: nonEmpty(),
    name: optionalText(),
    requesterAccountId: optionalText(),
    requesterVpcId: optionalText(),
    localStatus: stateText(),
    cloudStatus: stateText(),
    statusMessage: optionalText(),
  }),
);

type PeeringLive = z.infer<ReturnType<typeof live>>;

/** Another account or VPC is another peering. */
const RULES: FieldRules = { requesterAccountId: { immutable: true }, requesterVpcId: { immutable: true } };

/** What AWS says of a request that nobody has decided. */
const REQUESTS = ["initiating-request", "pending-acceptance"];

/** What AWS says of a peering that is over. It stays listed for a while, and its VPC may ask anew. */
const ENDED = ["failed", "expired", "rejected", "deleted"];

/** The kind `vpcPeeringConnections`. */
export const vpcPeeringConnection: Kind<PeeringSpec, PeeringLive> = {
  key: "vpcPeeringConnections",
  title: { one: "VPC peering connection", many: "VPC peering connections" },
  description:
    "An incoming VPC peering on AWS. The owner of the other VPC asks for it; apply then accepts it, which is an `update`. Until somebody asks, nothing is to do. `ensure: absent` rejects a request, or removes an active peering. Atlas lists requests by account: only those of declared accounts are seen. The key is local.",
  named: false,
  roles: {
    read: "The service account needs the role Project Read Only.",
    write:
      "The service account needs the role Project Stream Processing Manager, Project Stream Processing Owner or Project Owner for this.",
  },
  get spec() {
    return spec();
  },
  get live() {
    return live();
  },
  phases: {
    "initiating-request": "pending",
    "pending-acceptance": "pending",
    provisioning: "pending",
    active: "ready",
    deleting: "deleting",
    failed: "deleting",
    expired: "deleting",
    rejected: "deleting",
    deleted: "deleting",
    REQUEST_ACCEPT: "pending",
    ACCEPT_REQUESTED: "pending",
    ACTIVE: "ready",
    SCAN_FAILED: "failed",
    UPDATE_FAILED: "failed",
    REQUEST_REJECT: "deleting",
    REJECT_REQUESTED: "deleting",
    REQUEST_DELETE: "deleting",
    DELETE_REQUESTED: "deleting",
  },

  desiredKeys: ({ requesterAccountId, requesterVpcId }) => [[`${requesterAccountId} ${requesterVpcId}`]],
  liveKeys: ({ requesterAccountId, requesterVpcId }) => [`${requesterAccountId} ${requesterVpcId}`],

  differences: (peering, current) => [
    ...compareDeclared(peering, declarable(current), RULES),
    ...(isRequest(current) ? [acceptance(current)] : []),
  ],
  canonical: (peering) => canonicalSpec(peering, RULES),
  describe: (current) => declarable(current),

  id: (current) => current._id,
  state: (current) => word(current),
  errorMessage: (current) => (word(current).endsWith("_FAILED") ? current.statusMessage || null : null),
  gone: (current) => ENDED.includes(word(current)),
  summary: ({ requesterAccountId, requesterVpcId }) => `AWS account ${requesterAccountId}, ${requesterVpcId}`,

  async list(atlas, _parent, declared) {
    const accounts = [...new Set(declared.map(({ requesterAccountId }) => requesterAccountId))];
    // One after the other: a request that becomes active meanwhile is then in one of the lists at least.
    const asked = await Promise.all(accounts.map((requesterAccountId) => atlas.list(PATH, { requesterAccountId })));
    const active = await atlas.list(ACTIVE);
    const known = new Set(asked.flat().map(idOf));
    return [...asked.flat(), ...active.filter((peering) => !known.has(idOf(peering)))];
  },
  update: (atlas, { spec: { requesterAccountId, requesterVpcId } }, current) =>
    atPath(current, (path) => atlas.post(`${path}:accept`, { requesterAccountId, requesterVpcId })),
  remove: (atlas, current) =>
    atPath(current, (path) => (isRequest(current) ? atlas.post(`${path}:reject`) : atlas.delete(path))),

  exported: (current) => ({
    name: current.requesterVpcId || current._id,
    fields: declarable(current),
  }),
};

/** What is left to do about a request: an entry that is to be present means a peering that is active. */
function acceptance(request: PeeringLive): Difference {
  return { path: "cloudStatus", live: word(request), desired: "active", sensitive: false, immutable: false };
}

/** One word for the two states of a peering: AWS's where it says that all is over, else Atlas's own where it has one. */
function word({ localStatus, cloudStatus }: PeeringLive): string {
  if (cloudStatus && [...ENDED, "deleting"].includes(cloudStatus)) return cloudStatus;
  const own = localStatus === "NONE" ? null : localStatus;
  return own || cloudStatus || "NONE";
}

function isRequest(peering: PeeringLive): boolean {
  return REQUESTS.includes(word(peering));
}

function declarable({ requesterAccountId, requesterVpcId }: PeeringLive): { readonly [field: string]: Json } {
  return {
    ...(requesterAccountId ? { requesterAccountId } : {}),
    ...(requesterVpcId ? { requesterVpcId } : {}),
  };
}

function idOf(peering: unknown): unknown {
  return (peering as { readonly _id?: unknown } | null)?._id;
}

/**
 * Atlas's documentation names a peering in a path by its name at AWS, the description of its API by an id: the second is
 * tried where the first is unknown.
 */
async function atPath({ name, _id }: PeeringLive, send: (path: string) => Promise<unknown>): Promise<void> {
  const path = (id: string): string => `${PATH}/${encodeURIComponent(id)}`;
  try {
    await send(path(name || _id));
  } catch (error) {
    if (!name || !isNotFound(error)) throw error;
    await send(path(_id));
  }
}
