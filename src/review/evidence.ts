import type { GitHub } from "../github/api/client.ts";
import { isUntouched, type PullComment } from "../github/api/comments.ts";
import { saysSuccess } from "../github/apply-comment.ts";
import { markerFor, warningOf } from "../github/body.ts";
import type { RunEvent } from "../github/event.ts";
import { type Proof, readMarker } from "../proof/marker.ts";
import { type BranchHistory, branchHistory, type MergedPull, type Step } from "./file-history.ts";

/**
 * The evidence of the reviewed-plan guard: which plan comments of merged pull requests count. A comment counts if the run's
 * own identity wrote it, nobody else edited it, and it was written before the merge. What cannot be told does not count.
 */

/** What a plan comment that counts has shown. */
export interface ReviewedPlan {
  readonly pullRequest: number;
  readonly commentId: number;
  readonly commentUrl: string;
  /** The whole text, as it was when it was found to count. */
  readonly body: string;
  /** `sha256:…` of the plan that was shown. */
  readonly digest: string;
  /** 12 base64url characters a change, sorted and joined; null where the digest alone counts. */
  readonly proof: string | null;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Commit that was planned, or null. */
  readonly head: string | null;
}

/** What GitHub says about the review of one target. */
export type Reviewed =
  | {
      readonly known: true;
      readonly proofs: readonly ReviewedPlan[];
      /** What apply comments of ours record as done, in the same pull requests. */
      readonly applied: readonly Proof[];
      /** Pull requests that were looked at, newest first. */
      readonly mergedPullRequests: readonly number[];
      /** The pull request that the run's commit came with: where the result belongs. */
      readonly commentOn: number | null;
      /** Why something did not count, one sentence each. */
      readonly notes: readonly string[];
    }
  | {
      readonly known: false;
      /** Why it cannot be told, with the next step. */
      readonly message: string;
    };

/** The target that a review is looked for. */
export interface ReviewedTarget {
  readonly name: string;
  /** Path of the configuration file. */
  readonly config: string;
  readonly projectId: string;
}

/** Finds the review of one target. */
export type FindReviewed = (target: ReviewedTarget) => Promise<Reviewed>;

/** A finder for the targets of one run; they share what was read. `event` is null outside a workflow run. */
export function reviews(
  github: Pick<GitHub, "history" | "pull" | "pullsOfCommit" | "pullComments">,
  event: RunEvent | null,
  sleep: (milliseconds: number) => Promise<void>,
): FindReviewed {
  const branch = event?.branch ?? null;
  if (!event || branch === null || !/^[0-9a-f]{40,64}$/.test(event.sha)) {
    const message =
      "The run does not say which commit of which branch it is for, so it cannot be told what was reviewed.";
    return () => Promise.resolve({ known: false, message });
  }
  const history = branchHistory(github, event, branch, sleep);
  return (target) => findReviewed(history, target);
}

/**
 * The plan comments that count for a target: of the pull requests merged into the branch, from the run's commit back to the
 * last one that holds our comment of a successful apply, that one included. Looks back 50 commits.
 */
async function findReviewed(history: BranchHistory, target: ReviewedTarget): Promise<Reviewed> {
  const pulls = new Map<number, MergedPull>();
  const proofs: ReviewedPlan[] = [];
  const applied: Proof[] = [];
  const notes: string[] = [];
  let commentOn: number | null = null;
  try {
    for await (const step of unapplied(history, target)) {
      if (step.pushed && step.pulls.length === 0)
        notes.push(`Commit \`${step.sha.slice(0, 7)}\` came without a merged pull request.`);
      if (step.pushed) commentOn ??= ofCommit(step);
      for (const pull of step.pulls) {
        if (pulls.has(pull.number)) continue;
        pulls.set(pull.number, pull);
        const comments = await history.comments(pull.number);
        const judged = judge(comments, pull, target);
        applied.push(...comments.filter(isOursAlone).flatMap((comment) => appliedProof(comment, target)));
        proofs.push(...judged.proofs);
        notes.push(...judged.notes);
      }
    }
  } catch (error) {
    return { known: false, message: `It cannot be told what was reviewed. ${warningOf(error)}` };
  }
  return { known: true, proofs, applied, mergedPullRequests: [...pulls.keys()], commentOn, notes };
}

/** Which comments of one pull request count for a target, and why the others do not. Pure. */
function judge(
  comments: readonly PullComment[],
  pull: Pick<MergedPull, "number" | "mergedAt">,
  target: ReviewedTarget,
): { readonly proofs: readonly ReviewedPlan[]; readonly notes: readonly string[] } {
  const proofs: ReviewedPlan[] = [];
  const notes: string[] = [];
  const candidates = comments.filter(({ body }) => markerFor(body, "plan", target.name) !== null);
  for (const comment of candidates) {
    const flaw = flawOf(comment, pull, target);
    if (flaw) notes.push(`Pull request ${pull.number}: the plan comment ${comment.url} ${flaw}`);
    else proofs.push(reviewedPlan(comment, pull.number));
  }
  if (candidates.length === 0) notes.push(`Pull request ${pull.number} has no plan comment for \`${target.name}\`.`);
  return { proofs, notes };
}

/** Steps back to the last successful apply of the target, that one included: a run may have left something undone. */
async function* unapplied(history: BranchHistory, target: ReviewedTarget): AsyncGenerator<Step> {
  for await (const step of history.steps()) {
    yield step;
    for (const pull of step.pulls) {
      const comments = await history.comments(pull.number);
      if (comments.some((comment) => isOursAlone(comment) && isSuccess(comment, target))) return;
    }
  }
}

function flawOf(comment: PullComment, pull: Pick<MergedPull, "mergedAt">, target: ReviewedTarget): string | null {
  if (!comment.viewerDidAuthor) {
    return `was written by ${named(comment.author)}, not by the identity of this run's token, so it does not count.`;
  }
  if (!isOursAlone(comment)) return `was edited by ${named(comment.editor)}, so it does not count.`;
  // A date that cannot be read compares false, and so does not count.
  if (!(Date.parse(comment.createdAt) <= Date.parse(pull.mergedAt))) {
    return `was written at ${comment.createdAt}, after the merge at ${pull.mergedAt}, so it does not count.`;
  }
  const payload = markerFor(comment.body, "plan", target.name)?.payload;
  if (payload?.config !== target.config) return `is about another file (\`${payload?.config}\`), so it does not count.`;
  if (payload.projectId !== target.projectId) {
    return `is about another project (\`${payload.projectId}\`), so it does not count.`;
  }
  return null;
}

function isOursAlone(comment: PullComment): boolean {
  return comment.viewerDidAuthor && isUntouched(comment);
}

function appliedProof(comment: PullComment, target: ReviewedTarget): readonly Proof[] {
  const payload = markerFor(comment.body, "apply", target.name)?.payload;
  return payload?.config === target.config && payload.projectId === target.projectId ? [payload] : [];
}

function isSuccess(comment: PullComment, target: ReviewedTarget): boolean {
  const payload = markerFor(comment.body, "apply", target.name)?.payload;
  return payload?.config === target.config && payload.projectId === target.projectId && saysSuccess(payload);
}

function reviewedPlan(comment: PullComment, pullRequest: number): ReviewedPlan {
  const payload = readMarker(comment.body)?.payload;
  return {
    pullRequest,
    commentId: comment.id,
    commentUrl: comment.url,
    body: comment.body,
    digest: payload?.digest ?? "",
    proof: payload?.proof ?? null,
    createdAt: comment.createdAt,
    head: typeof payload?.head === "string" ? payload.head : null,
  };
}

function ofCommit({ sha, pulls }: Step): number | null {
  return (pulls.find(({ mergeCommitSha }) => mergeCommitSha === sha) ?? pulls[0])?.number ?? null;
}

function named(login: string | null): string {
  return login === null ? "somebody whose account is gone" : `\`${login}\``;
}
