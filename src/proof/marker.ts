/** Which of our texts a marker stands on. */
export type Role = "plan" | "apply" | "drift";

/** What a marker carries, so that a later run can tell what was shown without reading prose. */
export interface Payload {
  /** Digest of the plan, `sha256:…`. */
  readonly digest: string;
  /** 12 base64url characters a reviewed change, sorted and joined; null above 2,500 changes, where the digest alone counts. */
  readonly proof: string | null;
  /** Path of the configuration file. */
  readonly config: string;
  readonly projectId: string;
  /** Commit that was planned, 40 hex digits, or null. */
  readonly head: string | null;
  /** What else a role remembers, e.g. the drift issue's history. */
  readonly [more: string]: unknown;
}

/** What is read of a body that may prove a review. */
export type Proof = Pick<Payload, "digest" | "proof">;

/** A marker, read. */
export interface Marker {
  readonly role: Role;
  readonly target: string;
  readonly payload: Payload;
}

const LINE = /^<!-- atlas-streams-networking:v1:(plan|apply|drift):([A-Za-z0-9._-]{1,64}):([A-Za-z0-9_-]+) -->$/;

/** Line 1 of a body, e.g. `<!-- atlas-streams-networking:v1:plan:prod-eu:eyJ… -->`. Pure. */
export function markerLine(marker: Marker): string {
  const json = Buffer.from(JSON.stringify(marker.payload), "utf8").toString("base64url");
  return `<!-- atlas-streams-networking:v1:${marker.role}:${marker.target}:${json} -->`;
}

/** The marker on line 1 of a body, or null where there is none that can be read. Pure. */
export function readMarker(body: string): Marker | null {
  const end = body.indexOf("\n");
  const match = LINE.exec((end === -1 ? body : body.slice(0, end)).trimEnd());
  if (!match) return null;
  const [, role, target, json] = match;
  try {
    const payload: unknown = JSON.parse(Buffer.from(json ?? "", "base64url").toString("utf8"));
    if (!isPayload(payload)) return null;
    return { role: role as Role, target: target ?? "", payload };
  } catch {
    return null;
  }
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
