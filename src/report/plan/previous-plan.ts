import { namesText, parseAddress } from "../../engine/model/address.ts";
import type { Change } from "../../engine/model/change.ts";
import { type Payload, planPayload } from "../../proof/marker.ts";
import { LENGTH, printOf, printsOf, shownPrints } from "../../proof/proof.ts";
import { grouped } from "../../text/escape.ts";
import type { TextContext } from "../context.ts";
import { commitLink } from "../markdown/links.ts";
import { Markup, row } from "../markdown/markdown.ts";
import { shortName } from "../text/change-text.ts";

/** The plan of an earlier commit, as much as a plan comment remembers of it. */
export interface PlanComparison {
  /** Commit that was planned, 40 hex digits. */
  readonly head: string;
  /** Its proof: 12 base64url characters a change, sorted and joined. */
  readonly proof: string;
  /** The salt of its prints. */
  readonly salt: string;
  /** Addresses of its changes, or null where they were too many. */
  readonly names: readonly string[] | null;
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
  return comparisonOf({ head: plan.head, proof: shownPrints(plan), salt: plan.salt, names: previous.names });
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
  const same = planned.length - news.length;
  const known = new Set(earlier.names ?? []);
  const altered = news.filter(({ address }) => known.has(address));
  const gone = (earlier.names ?? []).filter((name) => !planned.some(({ address }) => address === name));
  const lost = earlier.names === null ? Math.max(0, before.size - same) : 0;
  const head = md.text`Since ${commitLink(context, earlier.head)}: `;
  if (news.length + gone.length + lost === 0) return new Markup(`${head}everything as before.`);
  const marked = [
    ...news
      .filter((change) => !altered.includes(change))
      .map((change) => md.text`+ ${md.code(shortName(change), 120)}`),
    ...altered.map((change) => md.text`changed ${md.code(shortName(change), 120)}`),
    ...gone.map((name) => md.text`− ${md.code(namesIn(name), 120)}`),
  ];
  const shown = marked.slice(0, MOST_NAMED);
  const more = marked.length - shown.length;
  const line = [
    ...shown,
    more === 0 ? null : md.text`${more} more`,
    lost === 0 ? null : md.text`− ${lost} of the earlier ones`,
  ];
  return new Markup(`${head}${row(line, ", ")}${same === 0 ? "" : `; ${grouped(same)} as before`}.`);
}

function namesIn(text: string): string {
  const address = parseAddress(text);
  return address === null ? text : namesText(address);
}

/** Changes that the line names. */
const MOST_NAMED = 6;

/** The addresses that a marker remembers, so that a later plan can say which change is gone; null where they are too many. */
export function namesOf(changes: readonly Change[]): readonly string[] | null {
  const names = changes.filter(({ action }) => action !== "no-op").map(({ address }) => address);
  return names.join("").length > NAMES_MAX ? null : names;
}

/** Characters of addresses that a marker has room for, beside the proof. */
const NAMES_MAX = 4_000;

/** What a payload remembers, where it can be read. */
function comparisonOf(value: unknown): PlanComparison | null {
  if (typeof value !== "object" || value === null) return null;
  const { head, proof, salt, names } = value as Record<string, unknown>;
  if (typeof head !== "string" || !/^[0-9a-f]{40,64}$/.test(head)) return null;
  if (typeof proof !== "string" || proof.length > LONGEST || !/^[\w-]*$/.test(proof)) return null;
  if (typeof salt !== "string" || !/^[\w-]{1,64}$/.test(salt)) return null;
  const isNames = Array.isArray(names) && names.every((name) => typeof name === "string");
  return { head, proof, salt, names: isNames ? names : null };
}
