import { openWriteQueue } from "../engine/apply/write-queue.ts";
import type { Refusal, TargetReport } from "../engine/model/change.ts";
import { tooManyDeletes } from "../review/guard.ts";
import { openReviews, type Reviews } from "../review/reviews.ts";
import { connected } from "../run/connect.ts";
import type { ConfigFile, Connected, Run } from "../run/context.ts";
import { type RunEnd, runEnd } from "../run/run-end.ts";
import { carryOutTarget, type Prepared, prepareTarget, type Shared } from "./apply.ts";
import { type ApplyStatus, openApplyStatus } from "./publish/apply-status.ts";
import type { Ended } from "./publish/publish-all.ts";

/** `apply`: carries out, ends the token, and tells everybody. */
export async function applyCommand(run: Run, files: readonly ConfigFile[]): Promise<RunEnd> {
  const reviews = await openReviews(run, files);
  const status = openApplyStatus(run, reviews);
  const ended = await connected(run, (online) => applyAll(online, files, reviews, status));
  const published = await status.tell(ended);
  return runEnd(
    run.inputs,
    ended.map(({ report }) => report),
    published,
  );
}

/** Every target side by side, with one queue of writes and one budget of waiting. */
async function applyAll(
  run: Connected,
  files: readonly ConfigFile[],
  reviews: Reviews,
  status: ApplyStatus,
): Promise<readonly Ended[]> {
  const { inputs } = run;
  const shared: Shared = {
    writes: openWriteQueue(inputs.maxParallel),
    budget: { milliseconds: inputs.waitTimeoutSeconds * 1000, endsAt: null },
    reviews,
    runsOn: (config) => status.begin(config),
  };
  const prepared = files.map((config) => prepareTarget(run, config, shared));
  return Promise.all(
    files.map(async (config, index) => {
      const mine = await prepared[index];
      if (mine === undefined) throw new TypeError("Every file is prepared.");
      return { config, report: await finish(run, mine, prepared, shared) };
    }),
  );
}

async function finish(
  run: Connected,
  mine: Prepared,
  all: readonly Promise<Prepared>[],
  shared: Shared,
): Promise<TargetReport> {
  if ("report" in mine) return mine.report;
  return carryOutTarget(run, mine, await limitOf(run, mine, all), shared);
}

/** Several files may be of one project, and `max-deletes` is about what happens to a project. */
async function limitOf(
  { inputs }: Connected,
  { plan }: Exclude<Prepared, { report: TargetReport }>,
  all: readonly Promise<Prepared>[],
): Promise<Refusal | null> {
  const others = (await Promise.all(all)).flatMap((one) => ("report" in one ? [] : [one.plan]));
  const ofProject = others.filter(({ projectId }) => projectId === plan.projectId);
  return tooManyDeletes(ofProject, inputs)?.(plan) ?? null;
}
