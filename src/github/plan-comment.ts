import { type Payload, type PlanPayload, planPayload, type ReadMarker } from "../proof/marker.ts";
import type { GitHub } from "./api/client.ts";
import type { WrittenComment } from "./api/endpoint.ts";
import { GitHubError, isFateUnknown, WriteWithheld } from "./api/errors.ts";
import { isUntouched, type PullComment } from "./api/pull-comment.ts";
import type { Pull } from "./api/pulls.ts";
import {
  isSameTarget,
  isTooLong,
  MOST_FILES_LISTED,
  markerFor,
  nameClash,
  ownMarker,
  type Sequel,
  sameBody,
  type Takeover,
  type Text,
  WRITES_PER_TARGET,
  warningOf,
} from "./body.ts";

/** What became of a comment. */
export interface CommentOutcome {
  /**
   * `withheld`: it must not be written, since the pull request is closed or has moved on, or what is there is newer or worth more.
   * `clash`: another target has this name, which is an error of the configuration.
   */
  readonly status: "created" | "updated" | "unchanged" | "withheld" | "not-written" | "clash";
  /** Its number in the REST API, or null where there is none. */
  readonly id: number | null;
  readonly url: string | null;
  /** For the log; with `clash` and `not-written` the first is the error. */
  readonly warnings: readonly string[];
}

/** When plan comments; the input `comment`. */
export type CommentMode = "auto" | "always" | "never";

/** What a run knows of the pull request that it comments on; each is read once for all its targets. */
export interface PullFacts {
  readonly number: number;
  readonly pull: () => Promise<Pull>;
  /** Paths that it touches. */
  readonly files: () => Promise<readonly string[]>;
  readonly comments: () => Promise<readonly PullComment[]>;
}

const REFUSES = "Without this comment `apply` will refuse what the pull request changes.";

/**
 * Whether a plan is worth a comment. `auto`: the pull request changes a file of the target, or that cannot be told (null), or
 * we commented before.
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
  facts: PullFacts,
  mode: CommentMode,
  about: { readonly target: string; readonly files: readonly string[] },
): Promise<boolean> {
  if (mode !== "auto") return mode === "always";
  const { files, target } = about;
  const changed = await orNull(facts.files());
  if (shouldComment(mode, { changed, files, commented: false })) return true;
  const comments = await orNull(facts.comments());
  return comments === null || ours(comments, target).length > 0;
}

/** The text of a plan, and what decides whether it may be written. */
export interface PlanText extends Sequel {
  /** Commit that was planned, 40 hex digits, or null. */
  readonly head: string | null;
  /** True where it is to be a review, so that it must be of the pull request's newest commit. */
  readonly proves: boolean;
  readonly takeover: Takeover;
  /** Whether a marker can only be ours. What another one says is not believed, and is written over. */
  readonly isOwn: (marker: ReadMarker) => boolean;
}

/**
 * Puts a plan on a pull request: edits our comment in place, else creates one; says nothing twice. Never writes on a closed
 * pull request or one that has moved on, never over another target's plan, never an older text over a newer one. At most three
 * writes, one by one.
 */
export async function upsertPlanComment(github: GitHub, facts: PullFacts, text: PlanText): Promise<CommentOutcome> {
  const marker = ownMarker(text.body);
  let kept: OwnComment | undefined;
  try {
    const [first, ...twins] = ours(await facts.comments(), marker.target);
    kept = first;
    const pull = await facts.pull();
    checkPull(pull, text);
    const before = async (): Promise<void> => checkPull(await github.pull(facts.number), text);
    if (!kept) return await create(github, facts.number, text, before);
    const isOwn = text.isOwn(kept.marker);
    const clash = isOwn && nameClash(marker, kept.marker, `the plan comment ${kept.comment.url}`, text.takeover);
    if (clash) return { ...nothing("clash", [clash]), id: kept.comment.id, url: kept.comment.url };
    const isTrusted = isOwn && isUntouched(kept.comment);
    if (isTrusted) checkOlder(kept, marker.payload, text);
    const next = isTrusted ? textAfter(text, kept, marker.payload) : text;
    // What is not to be trusted makes the guard refuse, whatever it says now: only a write of ours heals that.
    if (!isTrusted || !sameBody(kept.comment.body, next.body))
      return await replace(github, facts.number, next, kept.comment, twins, before);
    const { id, url } = kept.comment;
    return { status: "unchanged", id, url, warnings: await remove(github, twins, WRITES_PER_TARGET) };
  } catch (error) {
    if (error instanceof WriteWithheld)
      return { ...nothing("withheld", [error.message]), id: kept?.comment.id ?? null, url: kept?.comment.url ?? null };
    return nothing("not-written", [`${warningOf(error)} ${REFUSES}`]);
  }
}

/** The plan of another file or project is not what this one follows. */
function textAfter(text: PlanText, { marker }: OwnComment, mine: Payload): Text {
  return isSameTarget(marker.payload, mine) ? (text.after?.(marker.payload) ?? text) : text;
}

function checkPull({ number, state, headSha }: Pull, { head, proves }: PlanText): void {
  if (state === "closed")
    throw new WriteWithheld(`Pull request ${number} is closed, so its plan comment stays as it is.`);
  if (proves && headSha !== head)
    throw new WriteWithheld(
      `Pull request ${number} has moved on to commit ${headSha.slice(0, 7)}; the plan of ${head?.slice(0, 7) ?? "an unknown commit"} is not written over a newer one.`,
    );
}

function checkOlder({ marker }: OwnComment, mine: Payload, { proves }: PlanText): void {
  const there = planPayload(marker.payload);
  if (there === null) return;
  if (!proves && there.pull !== null && there.salt !== "")
    throw new WriteWithheld(
      "The plan comment shows a plan of the pull request itself, and this one is of another commit.",
    );
  const { at } = mine as PlanPayload;
  if (there.head === mine.head && there.at > at && at !== "")
    throw new WriteWithheld("The plan comment was written by a run that began later than this one.");
}

/** Our plan comments for a target, oldest first. A marker that somebody else wrote is just text. */
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
  readonly marker: ReadMarker;
}

async function create(
  github: GitHub,
  pullRequest: number,
  text: Text,
  before: () => Promise<void>,
): Promise<CommentOutcome> {
  const { written } = await writeOrShorten(text, (body) => createOnce(github, pullRequest, body, before));
  return { status: "created", id: written.id, url: written.url, warnings: [] };
}

/** Tries of a comment whose answers are lost. */
const CREATE_ATTEMPTS = 3;

/** Creates a comment. Where the answer says nothing of it, GitHub may have made it all the same: it is looked for, then sent again. */
export async function createOnce(
  github: Pick<GitHub, "createComment" | "pullComments">,
  pullRequest: number,
  body: string,
  before?: () => Promise<void>,
): Promise<WrittenComment> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await github.createComment(pullRequest, body, before);
    } catch (error) {
      if (!isFateUnknown(error)) throw error;
      const made = (await github.pullComments(pullRequest)).findLast(
        (comment) => comment.viewerDidAuthor && comment.body.trimEnd() === body.trimEnd(),
      );
      if (made) return made;
      if (attempt === CREATE_ATTEMPTS) throw error;
    }
  }
}

async function replace(
  github: GitHub,
  pullRequest: number,
  text: Text,
  kept: PullComment,
  twins: readonly OwnComment[],
  before: () => Promise<void>,
): Promise<CommentOutcome> {
  const { id, url } = kept;
  try {
    const { writes } = await writeOrShorten(text, (body) => github.updateComment(id, body, before));
    return { status: "updated", id, url, warnings: await remove(github, twins, WRITES_PER_TARGET - writes) };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return await create(github, pullRequest, text, before);
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

function nothing(status: "withheld" | "not-written" | "clash", warnings: readonly string[]): CommentOutcome {
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
