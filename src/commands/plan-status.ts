import type { TargetReport } from "../engine/model/change.ts";
import type { GitHub } from "../github/api/client.ts";
import { appliedStatus, applyingStatus, withStatus } from "../report/apply/status.ts";
import type { Reviewed, ReviewedPlan } from "../review/evidence.ts";
import type { ReviewGuard } from "../review/review-guard.ts";
import type { ConfigFile, Run } from "../run/context.ts";

/** The line under the title of a reviewed plan's own comment that says what becomes of it. */
export interface PlanStatus {
  /** Says that a target is being applied. Nobody waits for it: Atlas is not held up by GitHub. */
  begin(config: ConfigFile): void;
  /** Says how it ended. */
  end(config: ConfigFile, report: TargetReport): Promise<void>;
  /** How many writes a target has cost so far. */
  writes(config: ConfigFile): Promise<number>;
}

/**
 * A board for the targets of one apply. It writes only on plan comments that count as a review, one after the other. A line that
 * GitHub does not take is told in the log and no more: it changes nothing.
 */
export function openPlanStatus(run: Run, github: GitHub, desk: Pick<ReviewGuard, "reviewed">): PlanStatus {
  const written = new Map<string, number>();
  let last: Promise<void> = Promise.resolve();

  const write = async (config: ConfigFile, status: string): Promise<void> => {
    const comment = planOnPull(await desk.reviewed(config));
    if (comment === null) return;
    const { updatePlanComment } = await import("../github/plan-comment.ts");
    const { name } = config.loaded;
    written.set(name, (written.get(name) ?? 0) + 1);
    const refused = await updatePlanComment(github, comment.commentId, withStatus(comment.body, status));
    if (refused !== null)
      run.runner.info(`${name}: the plan comment does not show the status of this apply. ${refused}`);
  };
  const queued = (config: ConfigFile, status: string): Promise<void> => {
    last = last.then(() => write(config, status));
    return last;
  };

  return {
    begin: (config) => void queued(config, applyingStatus(run.view)).catch(() => undefined),
    end: (config, report) => queued(config, appliedStatus(report, run.view)),
    async writes({ loaded: { name } }) {
      await last;
      return written.get(name) ?? 0;
    },
  };
}

/** The plan comment on the pull request to which the result goes, or null. Pure. */
function planOnPull(reviewed: Reviewed): ReviewedPlan | null {
  if (!reviewed.known) return null;
  return reviewed.proofs.find(({ pullRequest }) => pullRequest === reviewed.commentOn) ?? null;
}
