import { hasChanges, type TargetReport } from "../../engine/model/change.ts";
import type { GitHub } from "../../github/api/client.ts";
import type { PlanPayload, Used } from "../../proof/marker.ts";
import { newSalt, type Proof, recordOf, spend } from "../../proof/proof.ts";
import { signer } from "../../proof/signature.ts";
import { appliedStatus, applyingStatus, statusComment } from "../../report/apply/status.ts";
import { type ApplyMark, applyComment } from "../../report/comment.ts";
import type { PlanComment } from "../../review/evidence.ts";
import { type Reviews, reviewKeys, rotationsLeft } from "../../review/reviews.ts";
import type { Walk, WalkedPull } from "../../review/walk.ts";
import type { ConfigFile, Run } from "../../run/context.ts";
import { type Published, UNPUBLISHED } from "../../run/published.ts";
import { bugText, stackOf } from "../../run/verdict.ts";
import type { Ended } from "./publish-all.ts";

/** Tells merged pull requests what becomes of their plans, in a comment of its own and under the title of each plan. */
export interface ApplyStatus {
  /** Says that a target is being applied. Nobody waits for it: Atlas is not held up by GitHub. */
  begin(config: ConfigFile): void;
  /** Says how each target ended: all results first, then the line on each plan, and what of the plans is used up. */
  tell(ended: readonly Ended[]): Promise<ReadonlyMap<string, Published>>;
}

/** Pull requests of a walk whose plan comments get a line. */
const MOST_PULLS_TOLD = 10;

/** Milliseconds after which comments are read again before they are written on: a newer run may have come by. */
const LONG_RUN = 60_000;

/** Opens the status of an apply's targets. A line that GitHub does not take is a warning and no more: it changes nothing. */
export function openApplyStatus(run: Run, reviews: Reviews): ApplyStatus {
  const begun = new Map<string, Promise<void>>();
  const openedAt = run.clock.now();

  async function showApplying(config: ConfigFile): Promise<void> {
    const [github, walk] = await Promise.all([run.github(), reviews.known(config)]);
    const [newest] = walk?.pulls ?? [];
    for (const plan of newest?.plans ?? [])
      if (github !== null && isOpen(plan))
        await rewrite(run, github, plan, applyingStatus(run.view), plan.proof, newest?.pull.number);
  }

  return {
    begin(config) {
      const { name } = config.loaded;
      if (run.inputs.comment === "never" || begun.has(name)) return;
      begun.set(
        name,
        showApplying(config).catch(() => undefined),
      );
    },

    async tell(ended) {
      const published = new Map<string, Published>();
      const github = run.event === null ? null : await run.github();
      if (github === null) return published;
      await Promise.all(begun.values());
      if (run.clock.now() - openedAt >= LONG_RUN && !run.interrupted.aborted) await reviews.renew();
      const told: Told[] = [];
      for (const one of ended) {
        const walk = await apart(run, one, null, () => walkToTell(run, reviews, one));
        if (walk !== null) told.push({ ...one, walk, result: null, leavesNothing: leavesNothing(run, one, walk) });
      }
      for (const [index, one] of told.entries()) {
        const result = await apart(run, one, UNPUBLISHED, async () =>
          postResult(run, github, one, await placeOfResult(run, github, one)),
        );
        told[index] = { ...one, result: result.commentUrl || null };
        published.set(one.report.name, result);
      }
      for (const one of told) await apart(run, one, false, () => showEnd(run, github, one));
      return published;
    },
  };
}

/** Does something for one target. An error that nobody expected is told, and keeps nobody from hearing of the other targets. */
async function apart<T>(run: Run, { report }: Ended, otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    run.runner.info(stackOf(error));
    run.runner.warning(`${report.name}: its pull requests may not say how it ended: ${bugText(error)}`);
    return otherwise;
  }
}

/** A target that somebody hears of. */
interface Told extends Ended {
  readonly walk: Walk;
  /** Address of its result comment, or null. */
  readonly result: string | null;
  /** Whether everything that the file declares is as declared by now, and no rotation is due. */
  readonly leavesNothing: boolean;
}

/** Where a target's end is told; null where nobody waits for it. */
async function walkToTell(run: Run, reviews: Reviews, { config, report }: Ended): Promise<Walk | null> {
  // The run for the newer commit tells everybody, and knows better.
  if (report.failureReason === "superseded") return null;
  if (report.result !== "no-changes" || run.inputs.comment === "always") return reviews.walk(config);
  // A run that was killed may have left a plan that says it is being applied. Where it is started again, that is worth a look.
  const walk = await (isStartedAgain(run) ? reviews.walk(config) : reviews.known(config));
  const hasLeft = ({ trusted, proof }: PlanComment): boolean => trusted && !proof?.closed && proof?.proof !== "";
  return walk?.pulls.some(({ plans }) => plans.some(hasLeft)) ? walk : null;
}

/**
 * The pull request on which a result is told: the newest. Where later runs will not look at that one, since it did not touch the
 * file, what the result records must be in the plans already; else the result goes to the newest that they do look at.
 */
async function placeOfResult(run: Run, github: GitHub, told: Told): Promise<number | null> {
  const { pulls, tellOn } = told.walk;
  const lasting = pulls.find(({ isLasting }) => isLasting);
  if (pulls[0]?.isLasting !== false || lasting === undefined) return tellOn;
  if (run.inputs.comment === "never" || usedOf(told).length === 0) return tellOn;
  const isRecorded = !run.interrupted.aborted && (await showEnd(run, github, told, ({ isLasting }) => isLasting));
  return isRecorded ? tellOn : lasting.pull.number;
}

/** Whether somebody started the run again after it had ended. */
function isStartedAgain({ env }: Run): boolean {
  return Number(env.GITHUB_RUN_ATTEMPT ?? "1") > 1;
}

async function postResult(run: Run, github: GitHub, told: Told, tellOn: number | null): Promise<Published> {
  const { config, report } = told;
  if (tellOn === null || run.inputs.comment === "never") return UNPUBLISHED;
  const { postApplyComment } = await import("../../github/apply-comment.ts");
  const { runner, view } = run;
  const place = { pull: tellOn, role: "apply", target: report.name } as const;
  const mark: ApplyMark = {
    config: config.path ?? report.config,
    used: usedOf(told),
    salt: newSalt(),
    at: view.now?.toISOString() ?? "",
    sign: signer(reviewKeys(run), place),
  };
  const outcome = await postApplyComment(github, tellOn, {
    body: applyComment(report, view, { mark }),
    shorter: () => applyComment(report, view, { mark, budget: LOWEST }),
  });
  for (const warning of outcome.warnings) runner.warning(`${report.name}: ${warning}`);
  return { ...UNPUBLISHED, commentId: outcome.id === null ? "" : String(outcome.id), commentUrl: outcome.url ?? "" };
}

/** Characters of a body that is rendered again because GitHub found the first too long. */
const LOWEST = 10_000;

/** Writes the end on each plan, and what of it is used up. False where GitHub does not take one. */
async function showEnd(
  run: Run,
  github: GitHub,
  told: Told,
  isMeant: (walked: WalkedPull) => boolean = () => true,
): Promise<boolean> {
  const { report, walk, result } = told;
  const status = appliedStatus(report, run.view, result);
  let isWritten = true;
  for (const [index, walked] of walk.pulls.entries()) {
    const { pull, plans } = walked;
    for (const plan of plans) {
      if (!isMeant(walked) || !isOpen(plan)) continue;
      const left = proofLeft(plan.proof, told);
      // A plan that showed no change has nothing to hear of; its record in the result is enough.
      const hears = index < MOST_PULLS_TOLD && (plan.proof.proof !== "" || index === 0);
      if (!hears && left.spent === plan.proof.spent) continue;
      isWritten = (await rewrite(run, github, plan, status, left, pull.number)) && isWritten;
    }
  }
  return isWritten;
}

/** Whether a plan comment is to be written on: nobody else's text may become ours, and what is closed has been told. */
function isOpen(plan: PlanComment): plan is PlanComment & { readonly payload: PlanPayload; readonly proof: Proof } {
  return plan.trusted && plan.payload !== null && plan.proof !== null && !plan.proof.closed;
}

async function rewrite(
  run: Run,
  github: GitHub,
  { comment, marker, payload, flaw }: PlanComment & { readonly payload: PlanPayload },
  status: string,
  proof: Proof,
  pull: number | undefined,
): Promise<boolean> {
  const { updateStatus } = await import("../../github/apply-comment.ts");
  const { target } = marker;
  const { salt, also, spent, closed } = proof;
  const written: PlanPayload = {
    ...payload,
    salt,
    proof: proof.proof,
    also,
    spent,
    closed,
    // A comment that does not count must not come to count because an apply wrote on it.
    by: flaw === null ? "apply" : payload.by,
  };
  const sign = signer(reviewKeys(run), { pull: pull ?? 0, role: "plan", target });
  const refused = await updateStatus(
    github,
    comment.id,
    statusComment(comment.body, { target, payload: written }, status, sign),
  );
  if (refused !== null)
    run.runner.warning(`${target}: the plan comment does not show the status of this apply. ${refused}`);
  return refused === null;
}

/** What an apply leaves of a proof. */
function proofLeft(proof: Proof, { report, leavesNothing }: Told): Proof {
  const left = spend(proof, spends(report));
  return leavesNothing ? { ...left, closed: true } : left;
}

/** The fingerprints of what was carried out. */
function spends({ plan, outcomes }: TargetReport): readonly string[] {
  const done = (plan?.resources ?? []).filter(({ address }) => outcomes.get(address)?.status === "done");
  // A plan that is reviewed whole is used up by a part of it.
  const whole = plan !== null && done.length > 0 ? [plan.digest] : [];
  return [...done.flatMap(({ review }) => review.spends), ...whole];
}

function leavesNothing({ runner }: Run, { config, report }: Ended, walk: Walk): boolean {
  const { target } = config.loaded;
  if (target === null || !isAsDeclared(report)) return false;
  // GitHub may tell of a pull request only after the plan was made.
  const left = rotationsLeft(target, walk, spends(report));
  if (left.length === 0) return true;
  runner.warning(
    `${report.name}: a reviewed rotation of secrets became known after the plan was made: ${left.join(", ")}. Run this job again to carry it out.`,
  );
  return false;
}

function isAsDeclared({ plan, outcomes, result, failureReason }: TargetReport): boolean {
  if (plan === null || failureReason !== null) return false;
  if (!hasChanges(plan)) return result === "no-changes" || result === "applied";
  return plan.resources.every(({ address, action }) => action === "no-op" || outcomes.get(address)?.status === "done");
}

function usedOf(told: Told): readonly Used[] {
  const left = told.walk.pulls
    .flatMap(({ plans }) => plans)
    .flatMap((plan) => (isOpen(plan) ? proofLeft(plan.proof, told) : []));
  return recordOf(left, told.report.outcomes.size);
}
