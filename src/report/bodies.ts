import type { Plan, TargetReport } from "../engine/model/change.ts";
import { applyBlocks } from "./apply/apply-blocks.ts";
import { refusedBlocks } from "./apply/refused-blocks.ts";
import type { ReportContext } from "./context.ts";
import type { Markdown, Markup } from "./markdown/markdown.ts";
import type { Block } from "./markdown/shortening.ts";
import { planBlocks } from "./plan/plan-blocks.ts";
import type { PlanComparison } from "./plan/previous-plan.ts";
import { planlessBlocks } from "./problem-blocks.ts";
import { severity } from "./text/severity.ts";
import { writes } from "./text/wording.ts";

/** Where a body stands. */
export interface Surface {
  /** A comment on a pull request says what merging does. */
  readonly on: "comment" | "summary";
  /** The plan of an earlier commit that a comment can compare with, or null. */
  readonly since: PlanComparison | null;
}

/** The blocks of a target's body, the same for comment and summary, chosen by how the target ended. Pure. */
export function bodyBlocks(
  md: Markdown,
  report: TargetReport,
  view: ReportContext,
  surface: Surface,
): readonly Block[] {
  const planless = planlessBlocks(md, report, view);
  if (planless !== null) return planless;
  const { plan, refusal } = report;
  if (refusal !== null) return refusedBlocks(md, report, refusal, view);
  if (plan === null) throw new TypeError("A target without a plan has a body of its own.");
  if (view.command === "apply") return applyBlocks(md, report, plan, view);
  const last = surface.on === "comment" ? whatMergingDoes(md, plan) : null;
  return planBlocks(md, report, plan, view, { last, since: surface.since });
}

function whatMergingDoes(md: Markdown, plan: Plan): Markup | null {
  const changes = plan.resources.filter((change) => writes(change) || severity(change) === "unknown");
  if (changes.length === 0 || changes.some((change) => change.reason === "in-use")) return null;
  const whole = changes.every((change) => change.allowed);
  const promise = whole ? md.text`Merging applies this and nothing else.` : md.text`Merging applies no more than this.`;
  return md.text`${promise} If Atlas or the file moves first, apply stops and explains.`;
}
