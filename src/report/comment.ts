import type { Change, TargetReport } from "../engine/model/change.ts";
import { markerLine, type Payload, type PlanPayload, planPayload, type Used } from "../proof/marker.ts";
import { type Proof, proofOf, shownPrints } from "../proof/proof.ts";
import { bodyBlocks } from "./bodies.ts";
import type { ReportContext, TargetContext } from "./context.ts";
import { markdown } from "./markdown/markdown.ts";
import { fitToBudget } from "./markdown/shortening.ts";
import { comparePlans, namesOf, type PlanComparison } from "./plan/previous-plan.ts";

/**
 * Most UTF-16 units of a body, marker included. GitHub refuses more than 65,536 characters.
 * @see https://docs.github.com/en/rest/issues/comments
 */
export const BODY_BUDGET = 60_000;

/** What a plan comment's marker says beside the plan, so that an apply can tell whether it is the review of what was merged. */
export interface PlanMark {
  /** Path of the configuration file in the repository. */
  readonly config: string;
  /** Number of the pull request that is planned, or null where the comment is to prove nothing. */
  readonly pull: number | null;
  /** Git's id of the file that was planned, or null. */
  readonly blob: string | null;
  /** A salt for a new proof. */
  readonly salt: string;
  /** When the run began, ISO 8601. */
  readonly at: string;
  /** Signs the payload; null where nothing is signed. */
  readonly sign: (json: string) => string | null;
}

/** What a plan comment may know beside the report. */
export interface Around {
  /** What the comment that it takes the place of carries, or null. */
  readonly previous?: Payload | null;
  /** Most UTF-16 units of the body. */
  readonly budget?: number;
  /** Without it the comment proves nothing. */
  readonly mark?: PlanMark;
}

/** A mark that proves nothing. */
const NO_PROOF: Omit<PlanMark, "config"> = { pull: null, blob: null, salt: "", at: "", sign: () => null };

/**
 * The comment that shows what merging a pull request would do. Its marker proves it, however much of the text is left out, and
 * remembers the plan of the commit before, for the line that says what changed since.
 */
export function planComment(report: TargetReport, view: ReportContext, around: Around = {}): string {
  const { previous = null, budget = BODY_BUDGET } = around;
  const mark = around.mark ?? { ...NO_PROOF, config: report.config };
  // A text that does not show the plan must not prove it either.
  const showsPlan = report.plan !== null && report.result !== "invalid" && report.refusal === null;
  const resources = showsPlan && mark.pull !== null ? (report.plan?.resources ?? []) : [];
  const proof = proofAfter(
    previous,
    report.plan?.digest ?? "",
    resources,
    showsPlan && mark.pull !== null ? mark.salt : "",
  );
  const earlier = comparePlans(previous, view.sha);
  const payload: PlanPayload = {
    ...payloadOf(report, view, null),
    ...proof,
    config: mark.config,
    pull: mark.pull,
    blob: mark.blob,
    by: "plan",
    at: mark.at,
    ...(resources.length === 0 ? {} : { names: namesOf(resources) }),
    ...(earlier ? { since: earlier } : {}),
  };
  const line = markerLine({ role: "plan", target: report.name, payload }, mark.sign);
  return body(contextOf(report, view), line, budget, earlier);
}

/** A plan that is the same as the one before keeps its salt, so that its comment stays the same; another one gets a new salt. */
function proofAfter(previous: Payload | null, digest: string, resources: readonly Change[], salt: string): Proof {
  const before = previous === null ? null : planPayload(previous);
  if (before === null || salt === "" || before.salt === "" || before.digest !== digest)
    return proofOf(resources, salt, digest);
  const same = proofOf(resources, before.salt, digest);
  const { proof, also, spent, closed } = before;
  return same.proof === shownPrints(before) && same.also === also
    ? { salt: before.salt, proof, also, spent, closed }
    : proofOf(resources, salt, digest);
}

/** What an apply comment's marker says beside the result. */
export interface ApplyMark {
  /** Path of the configuration file in the repository. */
  readonly config: string;
  /** What the run used up of plan comments. */
  readonly used: readonly Used[];
  readonly salt: string;
  readonly at: string;
  readonly sign: (json: string) => string | null;
}

/** The comment that says what an apply did. Its proof is of the changes that it carried out, and of no others. */
export function applyComment(
  report: TargetReport,
  view: ReportContext,
  { budget = BODY_BUDGET, mark }: { readonly budget?: number; readonly mark?: ApplyMark } = {},
): string {
  const { config = report.config, used = [], salt = "", at = "", sign = () => null } = mark ?? {};
  const { proof } = proofOf(carriedOut(report), salt);
  const payload = {
    ...payloadOf(report, view, proof),
    config,
    salt,
    used,
    at,
    outcome: report.result,
    whole: isWhole(report),
  };
  return body(contextOf(report, view), markerLine({ role: "apply", target: report.name, payload }, sign), budget, null);
}

/** What every marker carries. */
export function payloadOf(report: TargetReport, view: ReportContext, proof: string | null): Payload {
  return {
    digest: report.plan?.digest ?? "",
    proof,
    config: report.config,
    projectId: report.projectId ?? "",
    head: view.sha,
  };
}

function body(context: TargetContext, marker: string, budget: number, earlier: PlanComparison | null): string {
  const blocks = bodyBlocks(context, { on: "comment", since: earlier });
  return `${marker}\n${fitToBudget(blocks, budget - marker.length - 2)}\n`;
}

function contextOf(report: TargetReport, view: ReportContext): TargetContext {
  return { md: markdown(view.redact), view, report };
}

/** Whether every entry is as declared after an apply, so that a later drift check knows what was there. */
function isWhole({ plan, outcomes }: TargetReport): boolean {
  const isDone = ({ address, action, phase }: Change): boolean =>
    outcomes.get(address)?.status === "done" || (action === "no-op" && phase !== "failed" && !outcomes.has(address));
  return plan !== null && plan.unreadable.length === 0 && plan.resources.every(isDone);
}

function carriedOut(report: TargetReport): readonly Change[] {
  return (report.plan?.resources ?? []).filter((change) => {
    const status = report.outcomes.get(change.address)?.status;
    return status === "done" || status === "started";
  });
}
