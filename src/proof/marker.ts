import type { Proof } from "./proof.ts";

/** Which of our texts a marker is in. */
export type Role = "plan" | "apply" | "drift";

/** What a marker carries, so that a later run can tell what was shown without reading prose. */
export interface Payload {
  /** Digest of the plan, `sha256:…`. */
  readonly digest: string;
  /** Prints of what was shown, sorted and joined; above 2,500 those of the digest and of each rotation, or null in a result. */
  readonly proof: string | null;
  /** Path of the configuration file in the repository. */
  readonly config: string;
  readonly projectId: string;
  /** Commit that was planned, 40 hex digits, or null. */
  readonly head: string | null;
  /** What else a role remembers, e.g. the drift issue's history. */
  readonly [more: string]: unknown;
}

/** What a plan comment's marker carries beside. */
export interface PlanPayload extends Payload, Proof {
  /** Number of the pull request that the comment was written for, or null where it proves nothing. */
  readonly pull: number | null;
  /** Git's id of the file's bytes that were planned, lines ending as on Unix; null where the repository does not have it. */
  readonly blob: string | null;
  /** Which command wrote it last: `plan`, or `apply` when it said what became of it. */
  readonly by: "plan" | "apply";
  /** When the writing run began to read, ISO 8601: a newer text is never replaced by an older one. */
  readonly at: string;
}

/** What an apply comment's marker says that its run used up of one plan comment, found by its salt. */
export interface Used {
  readonly salt: string;
  /** Prints of what was carried out, sorted and joined. */
  readonly spent: string;
  readonly closed: boolean;
}

/** A marker, to be written. */
export interface Marker {
  readonly role: Role;
  readonly target: string;
  readonly payload: Payload;
}

/** A marker, read. */
export interface ReadMarker extends Marker {
  /** The payload as it was written, without its signature. */
  readonly json: string;
  /** HMAC-SHA-256 in base64url, or null where there is none. */
  readonly signature: string | null;
}

const LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;

const SIGNED = /,"sig":"([A-Za-z0-9_-]{43})"\}$/;

/**
 * Line 1 of a body, e.g. `<!-- atlas-streams-networking:v1:plan:prod-eu:eyJ… -->`.
 *
 * @param sign - gives the signature of the payload as it is written, or null where nothing is signed
 */
export function markerLine(marker: Marker, sign: (json: string) => string | null = () => null): string {
  const json = JSON.stringify(marker.payload);
  const signature = sign(json);
  const whole = signature === null ? json : `${json.slice(0, -1)},"sig":"${signature}"}`;
  return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${Buffer.from(whole, "utf8").toString("base64url")} -->`;
}

/** The marker on line 1 of a body, or null where there is none that can be read. */
export function readMarker(body: string): ReadMarker | null {
  const end = body.indexOf("\n");
  const match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
  if (!match) return null;
  const [, role, target, encoded] = match;
  const whole = Buffer.from(encoded ?? "", "base64url").toString("utf8");
  try {
    const payload: unknown = JSON.parse(whole);
    if (!isPayload(payload)) return null;
    const { sig: _, ...rest } = payload;
    const signature = SIGNED.exec(whole)?.[1] ?? null;
    const json = signature === null ? whole : whole.replace(SIGNED, "}");
    return { role: role as Role, target: target ?? "", payload: rest as Payload, json, signature };
  } catch {
    return null;
  }
}

/** A plan comment's payload, as far as it can be believed; null where it lacks what every one has. */
export function planPayload(payload: Payload): PlanPayload | null {
  const { salt, also, spent, closed, pull, blob, by, at } = payload;
  if (typeof salt !== "string" || !isPrints(also, 24) || !isPrints(spent, 12) || !isPrints(payload.proof ?? "", 12))
    return null;
  if (by !== "plan" && by !== "apply") return null;
  return {
    ...payload,
    salt,
    also,
    spent,
    closed: closed === true,
    pull: typeof pull === "number" ? pull : null,
    blob: typeof blob === "string" ? blob : null,
    by,
    at: typeof at === "string" ? at : "",
  };
}

/** What an apply comment's payload says that was used up. */
export function usedIn(payload: Payload): readonly Used[] {
  const { used } = payload;
  if (!Array.isArray(used)) return [];
  return used.flatMap((one: unknown) => {
    const { salt, spent, closed } = (one ?? {}) as Record<string, unknown>;
    return typeof salt === "string" && isPrints(spent, 12) ? [{ salt, spent, closed: closed === true }] : [];
  });
}

function isPrints(value: unknown, length: number): value is string {
  return typeof value === "string" && value.length % length === 0 && /^[\w-]*$/.test(value);
}

function isPayload(value: unknown): value is Payload {
  if (typeof value !== "object" || value === null) return false;
  const { digest, proof, config, projectId } = value as Record<string, unknown>;
  return (
    typeof digest === "string" &&
    (typeof proof === "string" || proof === null) &&
    typeof config === "string" &&
    typeof projectId === "string"
  );
}
