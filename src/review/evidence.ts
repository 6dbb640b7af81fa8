import { isUntouched, type PullComment } from "../github/api/pull-comment.ts";
import { markerFor } from "../github/body.ts";
import { type PlanPayload, planPayload, type ReadMarker, usedIn } from "../proof/marker.ts";
import { type Proof, spendPrints } from "../proof/proof.ts";
import { type ReviewKeys, signatureState } from "../proof/signature.ts";
import type { MergedPull } from "./run-history.ts";

/**
 * Which plan comments of a merged pull request count as a review. A comment counts if the run's own identity wrote it and nobody
 * else edited it, it is about this target and this pull request, it was there before the merge, and the planned file is the one
 * that was merged. What cannot be told does not count.
 */

/** The target that a review is looked for. */
export interface ReviewedTarget {
  readonly name: string;
  /** Path of the configuration file in the repository. */
  readonly config: string;
  readonly projectId: string;
}

/** A plan comment of a merged pull request. */
export interface PlanComment {
  readonly comment: PullComment;
  readonly marker: ReadMarker;
  /** What its marker carries; null where this version cannot read it. */
  readonly payload: PlanPayload | null;
  /** Why it does not count, e.g. `was edited by …`, or null where it does. */
  readonly flaw: string | null;
  /** True where only the run's own identity can have written what it says, whether it counts or not. */
  readonly trusted: boolean;
  /** What is left of what it showed, with everything used up that any apply comment records. */
  readonly proof: Proof | null;
}

/** What judging needs beside the comment. */
export interface Judge {
  readonly target: ReviewedTarget;
  readonly keys: ReviewKeys;
  /** Git's id of the file at a commit, lines ending as on Unix; null where there is none. */
  readonly blobAt: (commit: string) => Promise<string | null>;
}

/** The plan comments for a target on a merged pull request, counting or not. */
export async function judgeComments(
  comments: readonly PullComment[],
  pull: MergedPull,
  judge: Judge,
): Promise<readonly PlanComment[]> {
  const found = comments.flatMap((comment) => {
    const marker = markerFor(comment.body, "plan", judge.target.name);
    return marker ? [{ comment, marker }] : [];
  });
  return await Promise.all(
    found.map(async ({ comment, marker }) => {
      const payload = planPayload(marker.payload);
      const suspicion = suspect(comment, marker, pull, judge.keys);
      const flaw = suspicion ?? (await flawOf(comment, payload, pull, judge));
      return { comment, marker, payload, flaw, trusted: suspicion === null, proof: payload };
    }),
  );
}

/** The same comments with everything used up that apply comments of ours record under their salts. */
export function withUsed(
  plans: readonly PlanComment[],
  comments: readonly { readonly pull: MergedPull; readonly comments: readonly PullComment[] }[],
  { target, keys }: Pick<Judge, "target" | "keys">,
): readonly PlanComment[] {
  const used = comments.flatMap(({ pull, comments: all }) =>
    all.flatMap((comment) => {
      const marker = markerFor(comment.body, "apply", target.name);
      return marker && suspect(comment, marker, pull, keys) === null ? usedIn(marker.payload) : [];
    }),
  );
  return plans.map((plan) => {
    if (plan.proof === null) return plan;
    const own = used.filter(({ salt }) => salt === plan.proof?.salt);
    const spent = own.reduce(
      (proof: Proof, { spent: prints }) => spendPrints(proof, prints.match(/.{12}/g) ?? []),
      plan.proof,
    );
    return { ...plan, proof: { ...spent, closed: spent.closed || own.some(({ closed }) => closed) } };
  });
}

/** Why a text may not be ours, or null where it is. */
function suspect(comment: PullComment, marker: ReadMarker, pull: MergedPull, keys: ReviewKeys): string | null {
  if (!comment.viewerDidAuthor)
    return `was written by ${named(comment.author)}, not by the identity of this run's token`;
  if (!isUntouched(comment)) return `was edited by ${named(comment.editor)}`;
  const state = signatureState(keys, pull.number, marker);
  if (keys.keys.length === 0) return state === "unsigned" ? null : "is signed, but `review-key` is empty";
  if (state === "unsigned") return "is not signed, and `review-key` is set";
  return state === "wrong" ? "is signed with another key, or for another place" : null;
}

async function flawOf(
  { createdAt, lastEditedAt }: PullComment,
  payload: PlanPayload | null,
  pull: MergedPull,
  { target, blobAt }: Judge,
): Promise<string | null> {
  if (payload === null) return "has no proof that this version can read";
  if (payload.config !== target.config) return `is about another file (\`${payload.config}\`)`;
  if (payload.projectId !== target.projectId) return `is about another project (\`${payload.projectId}\`)`;
  if (payload.digest === "") return "shows no plan";
  if (payload.pull !== pull.number) {
    if (payload.pull === null) return "was made for another commit, so it proves nothing";
    return `was made for pull request ${payload.pull}`;
  }
  if (payload.salt === "") return "shows no plan";
  // A date that cannot be read compares false, and so does not count.
  if (!(Date.parse(createdAt) <= Date.parse(pull.mergedAt)))
    return `was written at ${createdAt}, after the merge at ${pull.mergedAt}`;
  const written = lastEditedAt ?? createdAt;
  if (payload.by === "plan" && !(Date.parse(written) <= Date.parse(pull.mergedAt)))
    return `was written again by \`plan\` at ${written}, after the merge at ${pull.mergedAt}`;
  // No apply says what became of a plan before it is merged.
  if (payload.by === "apply" && !(Date.parse(written) >= Date.parse(pull.mergedAt)))
    return `says that an apply wrote it at ${written}, before the merge at ${pull.mergedAt}`;
  if (payload.head !== null && payload.head === pull.headSha) return null;
  const places = [pull.headSha, ...(pull.mergeCommitSha === null ? [] : [pull.mergeCommitSha])];
  for (const commit of places) if (payload.blob !== null && payload.blob === (await blobAt(commit))) return null;
  const planned = payload.head === null ? "an unknown commit" : `commit \`${payload.head.slice(0, 7)}\``;
  return `was made for ${planned}, and the merged file is another one`;
}

function named(actor: PullComment["author"]): string {
  return actor === null ? "somebody whose account is gone" : `\`${actor.login}\``;
}
