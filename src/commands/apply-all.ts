import { openWriteQueue } from "../engine/apply/write-queue.ts";
import type { TargetReport } from "../engine/model/change.ts";
import { openReviewGuard } from "../review/review-guard.ts";
import type { ConfigFile, Connected } from "../run/context.ts";
import type { Published } from "../run/published.ts";
import { applyReport, type Shared } from "./apply.ts";
import { openPlanStatus } from "./plan-status.ts";
import { publishApply } from "./publish.ts";

/** How the targets of an apply ended, and what GitHub shows of them. */
export interface Applied {
  readonly reports: readonly TargetReport[];
  readonly published: ReadonlyMap<string, Published>;
}

/** `apply`: every target side by side, with one queue of writes and one budget of waiting; then what GitHub is told, one by one. */
export async function applyAll(run: Connected, files: readonly ConfigFile[]): Promise<Applied> {
  const { event, inputs, interrupted } = run;
  const github = await run.github();
  const desk = await openReviewGuard(run, github);
  const onMerge = event?.name === "push" || event?.pullRequest?.merged === true || inputs.requireReviewedPlan;
  const board = github && onMerge && inputs.comment !== "never" ? openPlanStatus(run, github, desk) : null;
  const shared: Shared = {
    writes: openWriteQueue(inputs.maxParallel),
    budget: { milliseconds: inputs.waitTimeoutSeconds * 1000, endsAt: null },
    review: desk.review,
    begin: (config) => board?.begin(config),
    rotations: desk.rotations,
  };
  const ended = await Promise.all(
    files.map(async (config) => ({ config, report: await applyReport(run, config, shared) })),
  );
  const reports = ended.map(({ report }) => report);
  const published = new Map<string, Published>();
  if (!github || !board || interrupted.aborted) return { reports, published };
  for (const { config, report } of ended) {
    const place = { config, reviewed: await desk.reviewed(config), board };
    published.set(report.name, await publishApply(run, github, report, place));
  }
  return { reports, published };
}
