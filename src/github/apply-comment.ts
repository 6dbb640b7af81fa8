import type { Payload } from "../proof/marker.ts";
import type { GitHub } from "./api/client.ts";
import { ownMarker, type Text, warningOf } from "./body.ts";
import { type CommentOutcome, writeOrShorten } from "./plan-comment.ts";

/** Values of `outcome` in an apply comment's marker that say that nothing reviewed was left undone. */
const SUCCESSES: readonly unknown[] = ["applied", "no-changes"];

/** Whether an apply comment's payload says that its run ended well. Pure. */
export function saysSuccess(payload: Payload): boolean {
  return SUCCESSES.includes(payload.outcome);
}

/**
 * Tells a merged pull request what became of its plan, in a new comment so that people are notified. Atlas has been written
 * by now, so what GitHub refuses is a warning.
 */
export async function postApplyComment(github: GitHub, pullRequest: number, text: Text): Promise<CommentOutcome> {
  ownMarker(text.body);
  try {
    const { written } = await writeOrShorten(text, (body) => github.createComment(pullRequest, body));
    return { status: "created", ...written, warnings: [] };
  } catch (error) {
    return { status: "not-written", id: null, url: null, warnings: [warningOf(error)] };
  }
}
