import { isCarriedOut } from "../engine/apply/apply.ts";
import type { Change, Plan, Refusal } from "../engine/model/change.ts";
import { kindByKey } from "../engine/model/kind-order.ts";
import { unreadFingerprint } from "../engine/plan/fingerprint.ts";
import { KINDS } from "../kinds/index.ts";
import { isTooLarge, showedIn, unspentIn } from "../proof/proof.ts";
import type { PlanComment } from "./evidence.ts";
import type { Walk, WalkedPull } from "./walk.ts";

/**
 * What must hold before a plan is carried out. A refusal is whole: nothing of its target is written.
 */

/** What apply is asked to keep to, beside the review. */
export interface Limits {
  readonly maxDeletes: number;
}

/** The one way past the review, in the words of the example workflow. */
const BY_HAND = `run "Atlas apply" by hand and tick "Accept unreviewed": that run's own plan is then the review`;
const NEW_PLAN = "open a pull request that touches the file (a comment line is enough), so that a new plan is reviewed";
const AGAIN = "run this job again";

/** Why a plan may not be carried out whoever reviewed it, or null. */
export function blocked(plan: Plan): Refusal | null {
  const inUse = plan.resources.filter(isCarriedOut).filter(({ blockedBy }) => blockedBy === "in-use");
  if (inUse.length === 0) return null;
  if (inUse.every(({ consumers }) => consumers?.uses.some(({ preventsDeletion }) => preventsDeletion))) {
    const titles = [...new Set(inUse.map(({ consumers }) => consumers?.title.many ?? ""))].join(" and ");
    return {
      reason: "in-use",
      message: `In use by ${titles}: ${inUse.map(({ address }) => address).join(", ")}.`,
      waysForward: [
        "stop what uses it first, as the row says, and run this job again",
        "leave the resource as it is in Atlas",
      ],
      addresses: addressesOf(inUse),
    };
  }
  return {
    reason: "in-use",
    message: `Something that this plan does not delete uses ${inUse.map(({ address }) => address).join(", ")}.`,
    waysForward: [
      "declare what uses it in the file, so that it is replaced too",
      "remove what uses it in Atlas",
      "leave the resource as it is in Atlas",
    ],
    addresses: addressesOf(inUse),
  };
}

/** Why the plans of one project may not be carried out together, or null: they delete or replace too much. */
export function tooManyDeletes(
  plans: readonly Plan[],
  { maxDeletes }: Limits,
): ((plan: Plan) => Refusal | null) | null {
  const destructive = (plan: Plan): readonly Change[] =>
    plan.resources.filter((change) => isCarriedOut(change) && change.destructive);
  const those = plans.filter((plan) => destructive(plan).length > 0);
  const total = those.reduce((sum, plan) => sum + destructive(plan).length, 0);
  if (total <= maxDeletes) return null;
  const who =
    those.length > 1
      ? `The plans of ${those.map(({ target }) => target).join(", ")} are for one project and together delete or replace ${total} resources`
      : `The plan deletes or replaces ${total} resources`;
  return (plan) =>
    destructive(plan).length === 0
      ? null
      : {
          reason: "deletes-blocked",
          message: `${who}; \`max-deletes\` allows ${maxDeletes}.`,
          waysForward: [`set \`max-deletes: ${total}\` for this run`, "split the change into several pull requests"],
          addresses: addressesOf(destructive(plan)),
        };
}

/** Why it cannot be told whether a plan was reviewed, as a refusal. */
export function unknownReview(plan: Plan, message: string): Refusal {
  return {
    reason: "not-reviewed",
    message,
    waysForward: [AGAIN, BY_HAND],
    addresses: addressesOf(plan.resources.filter(isCarriedOut)),
  };
}

/**
 * The plan without what its review showed as unreadable: that reviewed its creation and nothing more, so that anything else is not
 * carried out, and refuses nothing.
 */
export function withoutUnread(plan: Plan, { pulls }: Walk): Plan {
  const plans = pulls.flatMap((one) => one.plans).filter(({ flaw }) => flaw === null);
  const isReviewed = reviewedBy(plans, plan);
  const isUnread = (change: Change): boolean =>
    canBeUnread(change) && !change.review.needs.every(isReviewed) && isReviewed(unreadPrint(plan, change));
  const resources = plan.resources.map(
    (change): Change => (isUnread(change) ? { ...change, reason: "unreadable", blockedBy: "unreadable" } : change),
  );
  return { ...plan, resources };
}

/** Whether a change is one that a review of an unreadable entry does not cover. */
export function canBeUnread(change: Change): boolean {
  return isCarriedOut(change) && change.action !== "create" && change.review.needs.length > 0;
}

function unreadPrint({ target, projectId }: Plan, { kind, entry }: Change): string {
  return unreadFingerprint({ target, projectId, kind: kindByKey(KINDS, kind), entry });
}

/** Why a plan was not reviewed, or null where everything that would be carried out was. */
export function unreviewed(plan: Plan, walk: Walk, blob: string | null): Refusal | null {
  const carriedOut = plan.resources.filter(isCarriedOut);
  if (carriedOut.length === 0) return null;
  const [newest] = walk.pulls;
  const refuse = (message: string, ways: readonly string[]): Refusal => ({
    reason: "not-reviewed",
    message,
    waysForward: [...ways, BY_HAND],
    addresses: addressesOf(carriedOut),
  });
  if (newest === undefined) return refuse(...withoutPull(walk));
  const counting = newest.plans.filter(({ flaw }) => flaw === null);
  if (counting.length === 0) return refuse(...withoutPlan(newest));
  const plans = walk.pulls.flatMap((one) => one.plans).filter(({ flaw }) => flaw === null);
  const isReviewed = reviewedBy(plans, plan);
  const news = carriedOut.filter(({ review }) => !review.needs.every(isReviewed));
  if (news.length === 0) return null;
  const named = news.slice(0, 10).map(({ address, action }) => `${action} ${address}`);
  const more = news.length > named.length ? ` and ${news.length - named.length} more` : "";
  const planned = blob !== null && plans.some(({ payload }) => payload?.blob === blob);
  const why = [overtaken(walk), usedUp(news, plans, walk)].filter((text) => text !== null);
  const bound = planned && walk.end.at === "commit" ? null : boundOf(walk);
  return {
    reason: "plan-changed",
    message: [`What would be applied now is not what was reviewed: ${named.join(", ")}${more}.`, ...why, bound]
      .filter((text) => text !== null)
      .join(" "),
    waysForward: [
      ...(planned && why.length === 0
        ? ["undo in Atlas what was changed there since the plan, and run this job again"]
        : []),
      NEW_PLAN,
      BY_HAND,
    ],
    addresses: addressesOf(news),
    moved: planned && why.length === 0 ? "Atlas" : null,
  };
}

/** Answers which fingerprints were shown and are not used up. */
export function reviewedBy(plans: readonly PlanComment[], plan: Plan | null): (fingerprint: string) => boolean {
  const checks = plans.flatMap(({ proof }) => proof ?? []).map(unspentIn);
  const isShown = (fingerprint: string): boolean => checks.some((isUnspent) => isUnspent(fingerprint));
  const whole = plan !== null && isTooLarge(plan.resources) && isShown(plan.digest);
  return (fingerprint) => whole || isShown(fingerprint);
}

function withoutPull({ lost, late, end }: Walk): [string, readonly string[]] {
  const [first] = late;
  if (first !== undefined)
    return [
      `GitHub does not know a merged pull request of commit ${short(first)}. It may need a minute to learn of it; or the commit was pushed without one.`,
      [AGAIN, NEW_PLAN],
    ];
  if (lost !== null)
    return [`Commit ${short(lost)} changed the file and came without a merged pull request.`, [NEW_PLAN]];
  if (end.at === "commit") return [`Commit ${short(end.sha)} came without a merged pull request.`, [NEW_PLAN]];
  return ["No commit of this branch touched the file, so no pull request shows a plan for it.", [NEW_PLAN]];
}

function withoutPlan({ pull, plans }: WalkedPull): [string, readonly string[]] {
  const flaws = [...Map.groupBy(plans, ({ flaw }) => flaw)].map(
    ([flaw, same]) =>
      `the plan comment ${same[0]?.comment.url ?? ""} ${flaw ?? ""}${same.length > 1 ? ` (and ${same.length - 1} more like it)` : ""}`,
  );
  if (flaws.length > 0)
    return [`Pull request ${pull.number} shows no plan that counts: ${flaws.join("; ")}.`, [NEW_PLAN]];
  if (pull.headRepo?.toLowerCase() !== pull.baseRepo.toLowerCase())
    return [
      `Pull request ${pull.number} came from a fork: plans of forks have no secrets, so there is no plan comment for this target.`,
      ["open a pull request from a branch of this repository that touches the file (a comment line is enough)"],
    ];
  return [`Pull request ${pull.number} has no plan comment for this target.`, [NEW_PLAN]];
}

/** The newest plan was made before another pull request of the walk was merged, so Atlas is as that one left it. */
function overtaken({ pulls }: Walk): string | null {
  const [newest] = pulls;
  const times = newest?.plans.flatMap(({ flaw, payload, comment }) =>
    flaw === null
      ? [Date.parse(payload?.by === "plan" ? (comment.lastEditedAt ?? comment.createdAt) : (payload?.at ?? ""))]
      : [],
  );
  const planned = Math.max(...(times ?? []));
  const between = pulls.slice(1).filter(({ pull }) => Date.parse(pull.mergedAt) > planned);
  if (newest === undefined || between.length === 0) return null;
  const names = between.map(({ pull }) => String(pull.number)).join(", ");
  return `Pull request ${names} was merged after the plan of pull request ${newest.pull.number} was made, and overtook it.`;
}

function usedUp(news: readonly Change[], plans: readonly PlanComment[], { pulls, end }: Walk): string | null {
  const showed = plans.flatMap(({ proof }) => (proof === null ? [] : [showedIn(proof)]));
  const wasShown = news.filter(({ review }) => review.needs.some((print) => showed.some((shows) => shows(print))));
  if (wasShown.length > 0) {
    const names = wasShown.slice(0, 3).map(({ address }) => address);
    return `A reviewed plan showed ${names.join(", ")}, and an apply has carried it out already: a review is used once.`;
  }
  if (end.at !== "closed" || pulls.length !== 1) return null;
  return `All that pull request ${end.pull} showed is applied already.`;
}

function boundOf({ end }: Walk): string | null {
  if (end.at === "bound") return `Only the newest ${end.most} pull requests that touched the file are looked at.`;
  if (end.at === "commit")
    return `Pull requests before commit ${short(end.sha)}, which came without one, are not looked at.`;
  return null;
}

function short(sha: string): string {
  return `\`${sha.slice(0, 7)}\``;
}

function addressesOf(changes: readonly Change[]): readonly string[] {
  return changes.map(({ address }) => address);
}
