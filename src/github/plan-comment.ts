import type { Marker } from "../proof/marker.ts";
import type { GitHub } from "./api/client.ts";
import { isUntouched, type PullComment } from "./api/comments.ts";
import { GitHubError } from "./api/errors.ts";
import {
  isTooLong,
  markerFor,
  nameClash,
  ownMarker,
  type Sequel,
  sameBody,
  type Text,
  WRITES_PER_TARGET,
  warningOf,
} from "./body.ts";

/** What became of a comment. */
export interface CommentOutcome {
  /** `clash`: another target has this name, which is an error of the configuration; the rest end well or with warnings. */
  readonly status: "created" | "updated" | "unchanged" | "closed" | "not-written" | "clash";
  /** Its number in the REST API, or null where there is none. */
  readonly id: number | null;
  readonly url: string | null;
  /** For the log; with `clash` the one error. */
  readonly warnings: readonly string[];
}

/** When plan comments; the input `comment`. */
export type CommentMode = "auto" | "always" | "never";

/** GitHub lists no more files of a pull request than this. @see https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files */
const MOST_FILES_LISTED = 3000;

const REFUSES = "Without this comment `apply` will refuse what the pull request changes.";

/**
 * Whether a plan is worth a comment. `auto`: the pull request changes a file of the target, or that cannot be told (null), or
 * we commented before. Pure.
 */
export function shouldComment(
  mode: CommentMode,
  facts: { readonly changed: readonly string[] | null; readonly files: readonly string[]; readonly commented: boolean },
): boolean {
  if (mode !== "auto") return mode === "always";
  const { changed, files, commented } = facts;
  return (
    commented || changed === null || changed.length >= MOST_FILES_LISTED || files.some((file) => changed.includes(file))
  );
}

/** {@link shouldComment}, with what GitHub says about the pull request. Asks only what it needs to know. */
export async function wantsComment(
  github: GitHub,
  mode: CommentMode,
  about: { readonly pullRequest: number; readonly target: string; readonly files: readonly string[] },
): Promise<boolean> {
  if (mode !== "auto") return mode === "always";
  const { files, target, pullRequest } = about;
  const changed = await orNull(github.pullFiles(pullRequest));
  if (shouldComment(mode, { changed, files, commented: false })) return true;
  const comments = await orNull(github.pullComments(pullRequest));
  return comments === null || ours(comments, target).length > 0;
}

/**
 * Puts a plan on a pull request: edits our comment in place, else creates one; says nothing twice. Never writes on a closed
 * pull request, never over another target's plan. What GitHub refuses is a warning. At most three writes, one by one.
 */
export async function upsertPlanComment(github: GitHub, pullRequest: number, text: Sequel): Promise<CommentOutcome> {
  const marker = ownMarker(text.body);
  try {
    const pull = await github.pull(pullRequest);
    if (pull.state === "closed") {
      return nothing("closed", [`Pull request ${pullRequest} is closed, so its plan comment stays as it is.`]);
    }
    const [kept, ...twins] = ours(await github.pullComments(pullRequest), marker.target);
    if (!kept) return await create(github, pullRequest, text);
    const clash = nameClash(marker, kept.marker, `the plan comment ${kept.comment.url}`);
    if (clash) return { ...nothing("clash", [clash]), id: kept.comment.id, url: kept.comment.url };
    // What a person may have written into the comment is not what was planned.
    const told = isUntouched(kept.comment) ? (text.after?.(kept.marker.payload) ?? text) : text;
    return await replace(github, pullRequest, told, kept.comment, twins);
  } catch (error) {
    return nothing("not-written", [`${warningOf(error)} ${REFUSES}`]);
  }
}

/** Our plan comments for a target, oldest first. A marker that somebody else wrote is just text. Pure. */
function ours(comments: readonly PullComment[], target: string): readonly OwnComment[] {
  return comments
    .flatMap((comment) => {
      const marker = comment.viewerDidAuthor ? markerFor(comment.body, "plan", target) : null;
      return marker ? [{ comment, marker }] : [];
    })
    .toSorted((one, other) => one.comment.id - other.comment.id);
}

/** A comment of ours and the marker on its first line. */
interface OwnComment {
  readonly comment: PullComment;
  readonly marker: Marker;
}

async function create(github: GitHub, pullRequest: number, text: Text): Promise<CommentOutcome> {
  const { written } = await writeOrShorten(text, (body) => github.createComment(pullRequest, body));
  return { status: "created", ...written, warnings: [] };
}

async function replace(
  github: GitHub,
  pullRequest: number,
  text: Text,
  kept: PullComment,
  twins: readonly OwnComment[],
): Promise<CommentOutcome> {
  const { id, url } = kept;
  // Somebody else's edit makes the guard distrust the comment, whatever it says now: only a write of ours heals that.
  if (isUntouched(kept) && sameBody(kept.body, text.body)) {
    return { status: "unchanged", id, url, warnings: await remove(github, twins, WRITES_PER_TARGET) };
  }
  try {
    const { writes } = await writeOrShorten(text, (body) => github.updateComment(id, body));
    return { status: "updated", id, url, warnings: await remove(github, twins, WRITES_PER_TARGET - writes) };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return await create(github, pullRequest, text);
    throw error;
  }
}

/** Writes a text, and once more a shorter one where GitHub finds it too long. */
export async function writeOrShorten<T>(
  text: Text,
  write: (body: string) => Promise<T>,
): Promise<{ readonly written: T; readonly writes: number }> {
  try {
    return { written: await write(text.body), writes: 1 };
  } catch (error) {
    if (!isTooLong(error)) throw error;
    return { written: await write(text.shorter()), writes: 2 };
  }
}

/** Two runs at once may have commented twice; what does not fit the budget goes the next time. */
async function remove(github: GitHub, twins: readonly OwnComment[], budget: number): Promise<readonly string[]> {
  const warnings: string[] = [];
  for (const { comment } of twins.slice(0, budget)) {
    try {
      await github.deleteComment(comment.id);
    } catch (error) {
      if (!(error instanceof GitHubError && error.status === 404)) warnings.push(warningOf(error));
    }
  }
  return warnings;
}

function nothing(status: "closed" | "not-written" | "clash", warnings: readonly string[]): CommentOutcome {
  return { status, id: null, url: null, warnings };
}

async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  try {
    return await promise;
  } catch (error) {
    warningOf(error);
    return null;
  }
}

/**
 * Writes a plan comment again with a status in it. The text is the one that the guard found to count, so that what somebody
 * wrote into it meanwhile is undone, never made ours. What GitHub refuses is the answer; null where all is well.
 */
export async function updatePlanComment(github: GitHub, id: number, body: string): Promise<string | null> {
  ownMarker(body);
  try {
    await github.updateComment(id, body);
    return null;
  } catch (error) {
    return warningOf(error);
  }
}
