import { applyBlocks } from "./apply/apply-blocks.ts";
import { refusedBlocks } from "./apply/refused-blocks.ts";
import type { PlanContext, TargetContext } from "./context.ts";
import { driftCheckBlocks } from "./drift/drift-blocks.ts";
import { Markup } from "./markdown/markdown.ts";
import type { Block } from "./markdown/shortening.ts";
import { planBlocks } from "./plan/plan-blocks.ts";
import type { PlanComparison } from "./plan/previous-plan.ts";
import { planlessBlocks } from "./problem-blocks.ts";
import { severity } from "./text/severity.ts";
import { writes } from "./text/wording.ts";

/** Where a body is shown. */
export interface Surface {
  /** A comment on a pull request says what merging does. */
  readonly on: "comment" | "summary";
  /** The plan of an earlier commit that a comment can compare with, or null. */
  readonly since: PlanComparison | null;
}

/** The blocks of a target's body, the same for comment and summary, chosen by how the target ended. */
export function bodyBlocks(context: TargetContext, surface: Surface): readonly Block[] {
  const { report, view } = context;
  const planless = planlessBlocks(context);
  if (planless !== null) return planless;
  const { plan, refusal } = report;
  if (refusal !== null) return refusedBlocks(context, refusal);
  if (plan === null) throw new TypeError("A target without a plan has a body of its own.");
  const planned = { ...context, plan };
  if (view.command === "apply") return applyBlocks(planned);
  if (view.command === "drift") return driftCheckBlocks(planned);
  const last = surface.on === "comment" ? whatMergingDoes(planned) : null;
  return planBlocks(planned, { last, since: surface.since });
}

function whatMergingDoes(context: PlanContext): Markup | null {
  const { md, plan, view } = context;
  const changes = plan.resources.filter((change) => writes(change) || severity(change) === "unknown");
  if (changes.length === 0 || changes.some((change) => change.blockedBy === "in-use")) return null;
  const whole = changes.every((change) => change.allowed);
  const where = view.branch === null ? md.text`the base branch` : md.code(view.branch, 100);
  const what = whole ? "merging applies this and nothing else" : "merging applies no more than this";
  return md.text`Once the apply workflow is on ${where}, ${new Markup(what)}. If Atlas or the file changes first, apply stops and explains.`;
}
