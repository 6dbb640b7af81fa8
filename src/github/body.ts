import { type Marker, type Payload, type Role, readMarker } from "../proof/marker.ts";
import { GitHubError } from "./api/errors.ts";

/** A text for GitHub, and a shorter one for when GitHub finds it too long. */
export interface Text {
  readonly body: string;
  /** The same at the lowest rung of the ladder. */
  shorter(): string;
}

/** A text that may say what changed since the one that it takes the place of. */
export interface Sequel extends Text {
  /** The text, given what the older comment carries. */
  after?(previous: Payload): Text;
}

/** Most writes that one target costs; GitHub slows down tokens that write much. */
export const WRITES_PER_TARGET = 3;

/** Whether two bodies say the same: the run that wrote them may differ, and how lines end. Pure. */
export function sameBody(one: string, other: string): boolean {
  return withoutRun(one) === withoutRun(other);
}

/** The marker of a body if it is of that role and target, else null. Pure. */
export function markerFor(body: string, role: Role, target: string): Marker | null {
  const marker = readMarker(body);
  return marker?.role === role && marker.target === target ? marker : null;
}

/** The marker that a text of ours starts with. @throws {TypeError} when it has none: a bug. Pure. */
export function ownMarker(body: string): Marker {
  const marker = readMarker(body);
  if (!marker) throw new TypeError("A text for GitHub does not start with a marker.");
  return marker;
}

/**
 * Why a text cannot take the place of an older one of the same target: it is of another file or project, so two targets
 * share a name. Null where it can; a project nobody knew yet is no contradiction. Pure.
 */
export function nameClash(mine: Marker, older: Marker, where: string): string | null {
  const [now, before] = [mine.payload, older.payload];
  const otherProject = now.projectId !== "" && before.projectId !== "" && now.projectId !== before.projectId;
  if (now.config === before.config && !otherProject) return null;
  const [what, its] = now.config === before.config ? ["project", before.projectId] : ["file", before.config];
  return (
    `Two targets are called \`${mine.target}\`: ${where} belongs to the ${what} \`${its}\`. ` +
    "Give one of them another `name` in its file; or, if the target moved, delete what stands there."
  );
}

/** Whether GitHub refused a body for its length. Its limit is 65,536 characters. Pure. */
export function isTooLong(error: unknown): boolean {
  if (!(error instanceof GitHubError) || error.status !== 422) return false;
  return /too long/i.test(error.failure.detail);
}

/** The error's words if it is one of GitHub's, for a warning. @throws the error itself when it is anything else. */
export function warningOf(error: unknown): string {
  if (error instanceof GitHubError) return error.message;
  throw error;
}

function withoutRun(body: string): string {
  return body
    .replace(/\r\n/g, "\n")
    .replace(/\[[^[\]\n]*\]\([^()\s]*\/actions\/runs\/\d+[^()\s]*\)/g, "[run]")
    .replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, "/actions/runs/")
    .trimEnd();
}
