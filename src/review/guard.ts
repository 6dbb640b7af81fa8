import { isCarriedOut } from "../engine/apply/apply.ts";
import type { Change, Plan, Refusal } from "../engine/model/change.ts";
import { shownBy } from "../proof/proof.ts";
import type { ConfigVersion } from "./config-version.ts";
import type { Reviewed } from "./evidence.ts";

/**
 * What stands between a plan and its being carried out. A refusal is whole: no part of its target is written.
 */

/** What an apply is held against, beside the review. */
export interface Limits {
  readonly maxDeletes: number;
}

const BY_HAND =
  "run the apply workflow by hand with `require-reviewed-plan: false`: that run's own plan is then the review";
const NEW_PLAN = "open a pull request, so that the new plan is reviewed";

/** Why a plan may not be carried out whoever reviewed it, or null. Pure. */
export function blocked(plan: Plan, { maxDeletes }: Limits): Refusal | null {
  const carriedOut = plan.resources.filter(isCarriedOut);
  const inUse = carriedOut.filter(({ blockedBy }) => blockedBy === "in-use");
  if (inUse.length > 0) {
    return {
      reason: "in-use",
      message: `Something that this plan does not take away uses ${inUse.map(({ address }) => address).join(", ")}.`,
      waysForward: [
        "declare what uses it in the file, so that it is replaced too",
        "remove what uses it in Atlas",
        "leave the resource as it is in Atlas",
      ],
      addresses: addressesOf(inUse),
    };
  }
  const destructive = carriedOut.filter((change) => change.destructive);
  if (destructive.length > maxDeletes) {
    return {
      reason: "deletes-blocked",
      message: `The plan deletes or replaces ${destructive.length} resources; \`max-deletes\` allows ${maxDeletes}.`,
      waysForward: [
        `set \`max-deletes: ${destructive.length}\` for this run`,
        "split the change into several pull requests",
      ],
      addresses: addressesOf(destructive),
    };
  }
  return null;
}

/** Why the file that was read may not be applied, or null. Pure. */
export function outdated(file: string, branch: string, currency: ConfigVersion): Refusal | null {
  if (currency === "same") return null;
  if (currency === "unknown") {
    return {
      reason: "not-reviewed",
      message: `It cannot be told whether ${file} is still what the branch ${branch} has.`,
      waysForward: ["give the job `permissions: { contents: read }`", "run again"],
      addresses: [],
    };
  }
  return {
    reason: "superseded",
    message:
      currency === "missing"
        ? `The branch ${branch} no longer has ${file}.`
        : `The branch ${branch} has another ${file} by now.`,
    waysForward: ["nothing to do: the run for the newer commit applies what it holds"],
    addresses: [],
  };
}

/** Why a plan was not reviewed, or null where everything that would be carried out was. Pure. */
export function unreviewed(plan: Plan, reviewed: Reviewed): Refusal | null {
  const carriedOut = plan.resources.filter(isCarriedOut);
  if (carriedOut.length === 0) return null;
  if (!reviewed.known)
    return {
      reason: "not-reviewed",
      message: reviewed.message,
      waysForward: ["run again", BY_HAND],
      addresses: addressesOf(carriedOut),
    };
  if (reviewed.proofs.length === 0) {
    const why =
      reviewed.notes.length === 0 ? "No merged pull request shows a plan for this target." : reviewed.notes.join(" ");
    return {
      reason: "not-reviewed",
      message: why,
      waysForward: [NEW_PLAN, BY_HAND],
      addresses: addressesOf(carriedOut),
    };
  }
  const isShown = shownBy(reviewed.proofs, plan.digest);
  const news = carriedOut.filter(({ reviewedAs }) => !isShown(reviewedAs));
  if (news.length === 0) return null;
  return {
    reason: "plan-changed",
    message: `What would be applied now is not what was reviewed: ${news.map(({ address, action }) => `${action} ${address}`).join(", ")}.`,
    waysForward: ["undo in Atlas what was changed there since the plan, and run again", NEW_PLAN, BY_HAND],
    addresses: addressesOf(news),
  };
}

function addressesOf(changes: readonly Change[]): readonly string[] {
  return changes.map(({ address }) => address);
}
