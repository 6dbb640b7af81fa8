import type { Change } from "../../engine/model/change.ts";
import { type Payload, planPayload } from "../../proof/marker.ts";
import { LENGTH, printOf, printsOf, shownPrints } from "../../proof/proof.ts";
import type { TextContext } from "../context.ts";
import { commitLink } from "../markdown/links.ts";
import { Markup, row } from "../markdown/markdown.ts";
import { addresses } from "../text/change-text.ts";
import { counted } from "../text/wording.ts";

/** The plan of an earlier commit, as much as a plan comment remembers of it. */
export interface PlanComparison {
  /** Commit that was planned, 40 hex digits. */
  readonly head: string;
  /** Its proof: 12 base64url characters a change, sorted and joined. */
  readonly proof: string;
  /** The salt of its prints. */
  readonly salt: string;
}

/** Longest proof that is remembered, of 500 changes: the marker has to leave room for the text. */
const LONGEST = 500 * LENGTH;

/**
 * The plan that a new one is compared with, given what the comment that it takes the place of carries: the last one of another
 * commit. A run for the same commit finds the same one again, so that its text is the same. Null where there is none.
 */
export function comparePlans(previous: Payload | null, head: string | null): PlanComparison | null {
  if (previous === null || head === null) return null;
  const remembered = comparisonOf(previous.since);
  // A comment that shows no plan, e.g. of a file with a problem, passes on what it remembers.
  const plan = planPayload(previous);
  const showsPlan = plan !== null && plan.digest !== "" && plan.salt !== "" && plan.proof !== null;
  if (previous.head === head || previous.head === null || !showsPlan) {
    return remembered?.head === head ? null : remembered;
  }
  return comparisonOf({ head: plan.head, proof: shownPrints(plan), salt: plan.salt });
}

/**
 * What changed in the plan since an earlier commit, in one line. The marker of an earlier plan holds no addresses, so what is
 * gone is only counted. Null where there is nothing to compare.
 */
export function comparisonLine(
  context: TextContext,
  changes: readonly Change[],
  earlier: PlanComparison | null,
): Markup | null {
  const { md } = context;
  if (earlier === null) return null;
  const before = new Set(printsOf(earlier.proof));
  const planned = changes.filter((change) => change.action !== "no-op" && change.fingerprint !== "");
  if (before.size === 0 && planned.length === 0) return null;
  const isNew = ({ review }: Change): boolean =>
    !review.shows.some(({ fingerprint }) => before.has(printOf(fingerprint, earlier.salt)));
  const news = planned.filter(isNew);
  const gone = before.size - (planned.length - news.length);
  const same = planned.length - news.length;
  const head = md.text`Since ${commitLink(context, earlier.head)}: `;
  if (news.length === 0 && gone === 0) return new Markup(`${head}everything as already planned.`);
  const named = addresses(
    md,
    news.map(({ address }) => address),
  );
  const counts = [
    news.length === 0 ? null : md.text`**${new Markup(counted(news.length, "change"))} added or altered** (${named})`,
    gone === 0 ? null : new Markup(`${counted(gone, "earlier one")} gone or altered`),
    same === 0 ? null : new Markup(`${counted(same, "other")} as already planned`),
  ];
  return new Markup(`${head}${row(counts, " · ")}.`);
}

/** What a payload remembers, where it can be read. */
function comparisonOf(value: unknown): PlanComparison | null {
  if (typeof value !== "object" || value === null) return null;
  const { head, proof, salt } = value as Record<string, unknown>;
  if (typeof head !== "string" || !/^[0-9a-f]{40,64}$/.test(head)) return null;
  if (typeof proof !== "string" || proof.length > LONGEST || !/^[\w-]*$/.test(proof)) return null;
  return typeof salt === "string" && /^[\w-]{1,64}$/.test(salt) ? { head, proof, salt } : null;
}
