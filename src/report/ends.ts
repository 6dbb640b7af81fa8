import type { Change, Outcome, Plan, Status, TargetReport } from "../engine/change.ts";
import { standing } from "./standing.ts";
import { writes } from "./wording.ts";

/** How a change ended, in the order of the table. `blocked`: a person must decide first; `left-alone`: not allowed in this run. */
export type End = Status | "blocked" | "left-alone";

/** The sign and the word of each end, in the order of the table. */
export const ENDS: Readonly<Record<End, { readonly sign: string; readonly word: string }>> = {
  failed: { sign: "❌", word: "**failed**" },
  "timed-out": { sign: "⌛", word: "**still provisioning**" },
  blocked: { sign: "⛔", word: "**blocked**" },
  skipped: { sign: "⏭️", word: "**skipped**" },
  "not-started": { sign: "⏸️", word: "**not started**" },
  "left-alone": { sign: "🚫", word: "**left alone**" },
  started: { sign: "⏳", word: "not waited for" },
  done: { sign: "✅", word: "" },
};

const ORDER = Object.keys(ENDS) as readonly End[];

/** One change and how it ended. */
export interface Ended {
  readonly change: Change;
  readonly end: End;
  readonly outcome: Outcome | null;
}

/** The changes that an apply was about, in the order of the table. Pure. */
export function ended(report: TargetReport, plan: Plan): readonly Ended[] {
  return plan.resources
    .flatMap((change): readonly Ended[] => {
      const outcome = report.outcomes.get(change.address) ?? null;
      if (outcome !== null && (change.allowed || outcome.status === "done"))
        return [{ change, outcome, end: outcome.status }];
      if (standing(change) === "blocked" || standing(change) === "unknown")
        return [{ change, outcome, end: "blocked" }];
      if (!writes(change)) return [];
      return [{ change, outcome, end: change.allowed ? "not-started" : "left-alone" }];
    })
    .toSorted((a, b) => ORDER.indexOf(a.end) - ORDER.indexOf(b.end));
}
