import type { GitHub } from "./api/client.ts";
import { ownMarker, type Text, warningOf } from "./body.ts";
import { type CommentOutcome, createOnce, writeOrShorten } from "./plan-comment.ts";

/**
 * Tells a merged pull request what became of its plan, in a new comment so that people are notified. Atlas has been written
 * by now, so what GitHub refuses is a warning.
 */
export async function postApplyComment(github: GitHub, pullRequest: number, text: Text): Promise<CommentOutcome> {
  ownMarker(text.body);
  try {
    const { written } = await writeOrShorten(text, (body) => createOnce(github, pullRequest, body));
    return { status: "created", id: written.id, url: written.url, warnings: [] };
  } catch (error) {
    return { status: "not-written", id: null, url: null, warnings: [warningOf(error)] };
  }
}

/**
 * Writes a plan comment again with a status in it. The text is the one that was read before, so that what somebody wrote into
 * it meanwhile is undone, never made ours. What GitHub refuses is the answer; null where all is well.
 */
export async function updateStatus(github: GitHub, id: number, body: string): Promise<string | null> {
  ownMarker(body);
  try {
    await github.updateComment(id, body);
    return null;
  } catch (error) {
    return warningOf(error);
  }
}
