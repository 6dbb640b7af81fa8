import type { Change, TargetReport } from "../engine/model/change.ts";
import { markerLine, type Payload } from "../proof/marker.ts";
import { planProof, proofOf } from "../proof/proof.ts";
import { bodyBlocks } from "./bodies.ts";
import type { ReportContext, TargetContext } from "./context.ts";
import { markdown } from "./markdown/markdown.ts";
import { fitToBudget } from "./markdown/shortening.ts";
import { comparePlans, type PlanComparison } from "./plan/previous-plan.ts";

/**
 * Most UTF-16 units of a body, marker included. GitHub refuses more than 65,536 characters.
 * @see https://docs.github.com/en/rest/issues/comments
 */
export const BODY_BUDGET = 60_000;

/** What a comment may know beside the report. */
export interface Around {
  /** What the comment that it takes the place of carries, or null. */
  readonly previous?: Payload | null;
  /** Most UTF-16 units of the body. */
  readonly budget?: number;
}

/**
 * The comment that shows what merging a pull request would do. Its marker proves it, however much of the text is left out, and
 * remembers the plan of the commit before, for the line that says what changed since.
 */
export function planComment(report: TargetReport, view: ReportContext, around: Around = {}): string {
  const { previous = null, budget = BODY_BUDGET } = around;
  // A text that does not show the plan must not prove it either.
  const showsPlan = report.plan !== null && report.result !== "invalid" && report.refusal === null;
  const earlier = comparePlans(previous, view.sha);
  const payload = payloadOf(report, view, showsPlan ? planProof(report.plan?.resources ?? []) : "");
  const marker = {
    role: "plan",
    target: report.name,
    payload: earlier ? { ...payload, since: earlier } : payload,
  } as const;
  return body(contextOf(report, view), markerLine(marker), budget, earlier);
}

/** The comment that says what an apply did. Its proof is of the changes that it carried out, and of no others. */
export function applyComment(report: TargetReport, view: ReportContext, { budget = BODY_BUDGET }: Around = {}): string {
  const payload = { ...payloadOf(report, view, proofOf(carriedOut(report))), outcome: report.result };
  return body(contextOf(report, view), markerLine({ role: "apply", target: report.name, payload }), budget, null);
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

function carriedOut(report: TargetReport): readonly Change[] {
  return (report.plan?.resources ?? []).filter((change) => {
    const status = report.outcomes.get(change.address)?.status;
    return status === "done" || status === "started";
  });
}
