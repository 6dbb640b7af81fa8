import type { Change, Outcome, Plan, Status, TargetReport } from "../../engine/model/change.ts";
import { severity } from "./severity.ts";
import { writes } from "./wording.ts";

/** How a change ended. `blocked`: a person must decide first; `left-alone`: not allowed in this run. */
export type OutcomeStyle = Status | "blocked" | "left-alone";

/** The sign and the word of each ending, in the order of the table. */
export const OUTCOME_STYLES: Readonly<Record<OutcomeStyle, { readonly sign: string; readonly word: string }>> = {
  failed: { sign: "❌", word: "**failed**" },
  "timed-out": { sign: "⌛", word: "**still provisioning**" },
  blocked: { sign: "⛔", word: "**blocked**" },
  skipped: { sign: "⏭️", word: "**skipped**" },
  "not-started": { sign: "⏸️", word: "**not started**" },
  "left-alone": { sign: "🚫", word: "**left alone**" },
  started: { sign: "⏳", word: "not waited for" },
  done: { sign: "✅", word: "" },
};

const ORDER = Object.keys(OUTCOME_STYLES) as readonly OutcomeStyle[];

/** One change and how it ended. */
export interface OutcomeWords {
  readonly change: Change;
  readonly end: OutcomeStyle;
  readonly outcome: Outcome | null;
}

/** The changes that an apply was about, in the order of the table. */
export function outcomeWords(report: TargetReport, plan: Plan): readonly OutcomeWords[] {
  return plan.resources
    .flatMap((change): readonly OutcomeWords[] => {
      const outcome = report.outcomes.get(change.address) ?? null;
      if (outcome !== null && (change.allowed || outcome.status === "done"))
        return [{ change, outcome, end: outcome.status }];
      if (severity(change) === "blocked" || severity(change) === "unknown")
        return [{ change, outcome, end: "blocked" }];
      if (!writes(change)) return [];
      return [{ change, outcome, end: change.allowed ? "not-started" : "left-alone" }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.end) - ORDER.indexOf(b.end));
}
