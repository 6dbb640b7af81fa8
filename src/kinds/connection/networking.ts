import * as z from "zod/mini";
import type { Body, Desired, Difference, Reference, Resolve } from "../../engine/model/kind.ts";
import { lazily } from "../../text/lazy.ts";
import { described, hex24, nonEmpty } from "../schema.ts";
import { growing } from "../vocabulary/words.ts";
import { type ConnectionLive, liveAccess } from "./live.ts";
import { factsOf } from "./types.ts";
import { ACCESS, KAFKA_ACCESS } from "./words.ts";

/** The way from Atlas to the other side. It cannot be changed: Atlas answers 200 and keeps the old one. */

/** Adds a problem at a path inside the value, with what to do about it. */
export type Complain = (path: readonly string[], message: string, fix: string) => void;

/** A function that adds problems to a check of zod's. */
export function complainer(context: z.core.$RefinementCtx): Complain {
  return (path, message, fix) => context.addIssue({ code: "custom", path: [...path], message, params: { fix } });
}

const links = lazily(() => ({
  privateLink: described(
    z.optional(nonEmpty()),
    "Name of an entry under `privateLinks`; the connection is made once that link is usable.",
  ),
  connectionId: described(z.optional(hex24()), "Atlas id of a private link that this file does not declare."),
}));

/** `networking.access` as a file declares it. */
export interface Access {
  readonly type: string;
  readonly privateLink?: string | undefined;
  readonly connectionId?: string | undefined;
  readonly name?: string | undefined;
  readonly tgwRouteId?: string | undefined;
}

function checkAccess({ type, privateLink, connectionId, tgwRouteId }: Access, complain: Complain): void {
  if (tgwRouteId !== undefined && ["PUBLIC", "VPC", "PRIVATE_LINK"].includes(type)) {
    complain(["tgwRouteId"], `access over ${type} takes no \`tgwRouteId\``, "remove it");
  }
  if (type === "PRIVATE_LINK") {
    if (privateLink === undefined && connectionId === undefined) {
      complain([], "access over PRIVATE_LINK does not say which link", "add `privateLink: NAME` or `connectionId: ID`");
    }
    if (privateLink !== undefined && connectionId !== undefined) {
      complain(["connectionId"], "`privateLink` and `connectionId` both name the link", "keep one of them");
    }
    return;
  }
  if (!KAFKA_ACCESS.known.includes(type)) return;
  const fix = "remove it, or write `type: PRIVATE_LINK`";
  if (privateLink !== undefined) complain(["privateLink"], `access over ${type} takes no \`privateLink\``, fix);
  if (connectionId !== undefined) complain(["connectionId"], `access over ${type} takes no \`connectionId\``, fix);
}

/** `networking` of the types that reach the other side in public or over a private link. */
export const publicOrLink = lazily(() =>
  described(
    z.optional(
      z.strictObject({
        access: z
          .strictObject({ type: described(growing(ACCESS), "Way to the other side."), ...links() })
          .check(z.superRefine((access, context) => checkAccess(access, complainer(context)))),
      }),
    ),
    "How Atlas reaches the other side; PUBLIC where it is left out. A change means a new connection.",
  ),
);

/** `networking` of Kafka, S3 and Kinesis. */
export const kafkaNetworking = lazily(() =>
  described(
    z.optional(
      z.strictObject({
        access: z
          .strictObject({
            type: described(growing(KAFKA_ACCESS), "Way to the other side."),
            ...links(),
            name: described(z.optional(nonEmpty()), "Atlas's field for the link's name; Atlas needs none."),
            tgwRouteId: described(z.optional(hex24()), "Atlas id of the transit gateway route, for TRANSIT_GATEWAY."),
          })
          .check(z.superRefine((access, context) => checkAccess(access, complainer(context)))),
      }),
    ),
    "How Atlas reaches the other side; PUBLIC where it is left out. A change means a new connection.",
  ),
);

/** An entry that may have a way of its own to the other side. */
export interface Networked {
  readonly networking?: { readonly access: Access } | undefined;
}

/** The declared way to the other side; null where it is PUBLIC, written or not. */
export function accessOf({ networking }: Networked): Access | null {
  const access = networking?.access;
  return access === undefined || access.type === "PUBLIC" ? null : access;
}

/** The mention of a private link of the file, or null. */
export function linkReference(spec: Networked): Reference | null {
  const name = accessOf(spec)?.privateLink;
  return name === undefined ? null : { kind: "privateLinks", name, path: "networking.access.privateLink" };
}

/** What differs between the declared and the live way to the other side. */
export function accessDifferences(spec: Networked, live: ConnectionLive, resolve: Resolve): readonly Difference[] {
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
  const { connectionId, tgwRouteId, name } = access ?? {};
  if (connectionId !== undefined && connectionId !== now.connectionId)
    differs("connectionId", now.connectionId, connectionId);
  if (tgwRouteId !== undefined && tgwRouteId !== now.tgwRouteId) differs("tgwRouteId", now.tgwRouteId, tgwRouteId);
  // Nothing says that Atlas shows the name again.
  if (name !== undefined && now.name !== null && name !== now.name) differs("name", now.name, name);
  return found;
}

/** `networking` as it is sent, under the name that Atlas has for it in this type. */
export function networkingBody(
  type: string,
  spec: Networked,
  desired: Pick<Desired, "resolve">,
): { readonly [field: string]: Body } {
  const access = accessOf(spec);
  const { networking } = factsOf(type);
  if (access === null || networking === null) return {};
  const { privateLink: _, ...rest } = access;
  const reference = linkReference(spec);
  return {
    [networking]: { access: reference === null ? rest : { ...rest, connectionId: desired.resolve(reference) } },
  };
}
