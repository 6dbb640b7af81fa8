import { type Marker, type Payload, type ReadMarker, type Role, readMarker } from "../proof/marker.ts";
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

/** GitHub lists no more files of a pull request than this. @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
export const MOST_FILES_LISTED = 3000;

/** Most writes that one target costs; GitHub slows down tokens that write much. */
export const WRITES_PER_TARGET = 3;

/**
 * Whether two bodies say the same: the run that wrote them may differ, when it did, the order of what their markers carry, and how
 * lines end.
 */
export function sameBody(one: string, other: string): boolean {
  const [a, b] = [readMarker(one), readMarker(other)];
  if (a === null || b === null) return withoutRun(one) === withoutRun(other);
  return (
    a.role === b.role &&
    a.target === b.target &&
    (a.signature === null) === (b.signature === null) &&
    said(a.payload) === said(b.payload) &&
    withoutRun(belowMarker(one)) === withoutRun(belowMarker(other))
  );
}

function said({ at: _, ...payload }: Payload): string {
  return JSON.stringify(Object.entries(payload).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function belowMarker(body: string): string {
  return body.slice(body.indexOf("\n") + 1);
}

/** The marker of a body if it is of that role and target, else null. */
export function markerFor(body: string, role: Role, target: string): ReadMarker | null {
  const marker = readMarker(body);
  return marker?.role === role && marker.target === target ? marker : null;
}

/** The marker that a text of ours starts with. @throws {TypeError} when it has none: a bug. */
export function ownMarker(body: string): Marker {
  const marker = readMarker(body);
  if (!marker) throw new TypeError("A text for GitHub does not start with a marker.");
  return marker;
}

/** What is known of a target that finds a text of its name for another file or project. */
export interface Takeover {
  /** Whether a file is not in the checkout any more, or has another target now: then this one may have been moved from there. */
  readonly isGone: (config: string) => boolean;
  /** Whether the file itself names the project: then another one there was corrected. */
  readonly ownsProject: boolean;
}

/** Whether two texts of one name are about one file and one project. */
export function isSameTarget(one: Payload, other: Payload): boolean {
  return one.config === other.config && one.projectId === other.projectId;
}

/**
 * Why a text cannot take the place of an older one of the same target: it is of another file or project, so two targets
 * share a name. Null where it can; a project nobody knew yet is no contradiction.
 */
export function nameClash(
  mine: Marker,
  older: Marker,
  where: string,
  { isGone, ownsProject }: Takeover,
): string | null {
  const [now, before] = [mine.payload, older.payload];
  const isProject =
    now.projectId === before.projectId || now.projectId === "" || before.projectId === "" || ownsProject;
  const isFile = now.config === before.config || isGone(before.config);
  if (isFile && isProject) return null;
  const [what, its] = isFile ? ["project", before.projectId] : ["file", before.config];
  return (
    `Two targets are called \`${mine.target}\`: ${where} belongs to the ${what} \`${its}\`. ` +
    "Give one of them another `name` in its file; or, if the target moved, delete what is there."
  );
}

/** Whether GitHub refused a body for its length. Its limit is 65,536 characters. */
export function isTooLong(error: unknown): boolean {
  if (!(error instanceof GitHubError) || error.status !== 422) return false;
  return /too long/i.test(error.failure.detail);
}

/** The error's words if it is one of GitHub's, for a warning. @throws the error itself when it is anything else. */
export function warningOf(error: unknown): string {
  if (error instanceof GitHubError) return error.message;
  throw error;
}

/** A link to a run. Bounded in each part, so that no text of anybody's makes the search long. */
const RUN_LINK = /\[[^[\]\n]{1,80}\]\([^()\s]{1,300}?\/actions\/runs\/\d{1,20}[^()\s]{0,80}\)/g;

function withoutRun(body: string): string {
  return body
    .replace(/\r\n/g, "\n")
    .replace(RUN_LINK, "[run]")
    .replace(/\/actions\/runs\/\d{1,20}(\/attempts\/\d{1,9})?/g, "/actions/runs/")
    .trimEnd();
}
