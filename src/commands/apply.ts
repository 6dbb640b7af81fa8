import { openWriter } from "../atlas/client.ts";
import { sensitivePrefix } from "../config/check/schema-path.ts";
import { readSecret } from "../config/env.ts";
import { apply, isCarriedOut } from "../engine/apply/apply.ts";
import type { ApplyContext } from "../engine/apply/context.ts";
import { openPoller, type WaitBudget, type Waiting } from "../engine/apply/poller.ts";
import type { WriteQueue } from "../engine/apply/write-queue.ts";
import type { Change, Plan, Refusal, TargetReport } from "../engine/model/change.ts";
import type { Entry, EnvReference, Kind } from "../engine/model/kind.ts";
import { ConfigError, type Problem } from "../engine/model/problem.ts";
import type { Target } from "../engine/model/target.ts";
import { KINDS } from "../kinds/index.ts";
import { blocked } from "../review/guard.ts";
import type { Reviews } from "../review/reviews.ts";
import type { ConfigFile, Connected } from "../run/context.ts";
import { applyVerdict, brokenReport, invalidReport, planProblems, planVerdict, reportOf } from "../run/verdict.ts";
import type { Secret } from "../secrets/secret.ts";
import { planTarget, readTarget } from "./plan-target.ts";

/** What the targets of one apply share. */
export interface Shared {
  readonly writes: WriteQueue;
  readonly budget: WaitBudget;
  readonly reviews: Reviews;
  /** Told of a target that is still being written after some seconds. */
  readonly runsOn: (config: ConfigFile) => void;
}

/** A target that was read again and planned again, or what became of it before that. */
export type Prepared = { readonly report: TargetReport } | PreparedPlan;

/** A target's own plan, made for this run. */
export interface PreparedPlan {
  readonly config: ConfigFile;
  readonly target: Target;
  readonly plan: Plan;
}

/** The first half of `apply` for one target: reads again, plans again. */
export async function prepareTarget(run: Connected, config: ConfigFile, { reviews }: Shared): Promise<Prepared> {
  const { target } = config.loaded;
  if (!target) return { report: invalidReport(config) };
  try {
    const plan = await planTarget(
      run,
      config,
      target,
      await readTarget(run, target, reviews.rotations(config, target)),
    );
    const before = planVerdict(plan);
    if (before.result === "invalid" || before.failureReason === "forbidden")
      return { report: reportOf(config, before, { plan, problems: planProblems(plan) }) };
    return {
      config,
      target,
      plan: plan.resources.some(countsForOthers) ? await reviews.withoutUnread(config, plan) : plan,
    };
  } catch (error) {
    return { report: brokenReport(run, config, error) };
  }
}

/** Whether a change may refuse more than itself before anything is asked about its review. */
function countsForOthers({ destructive, blockedBy }: Change): boolean {
  return destructive || blockedBy === "in-use";
}

/** The second half: checks against what was reviewed, carries out, waits. `limit` refuses it for what its project would lose. */
export async function carryOutTarget(
  run: Connected,
  { config, target, plan }: PreparedPlan,
  limit: Refusal | null,
  shared: Shared,
): Promise<TargetReport> {
  try {
    const refusal = blocked(plan) ?? limit ?? (await shared.reviews.refusal(config, plan));
    // What could not be asked before the end says nothing about the review.
    if (refusal && run.interrupted.aborted)
      return reportOf(config, { result: "failed", failureReason: "interrupted" }, { plan, error: STOPPED });
    if (refusal) return reportOf(config, { result: "refused", failureReason: refusal.reason }, { plan, refusal });
    return await carryOut(run, config, target, await shared.reviews.withoutUnread(config, plan), shared);
  } catch (error) {
    if (!(error instanceof ConfigError)) return brokenReport(run, config, error);
    const isMissing = plan.resources.some(({ sends }) => sends.some(({ name }) => (run.env[name] ?? "") === ""));
    const headline = isMissing ? "a secret is missing" : "a secret cannot be used";
    return reportOf(
      config,
      { result: "invalid", failureReason: "config-invalid" },
      { plan, problems: error.problems, headline },
    );
  }
}

const STOPPED = "The run was told to stop before anything was written. Run this job again.";

async function carryOut(
  run: Connected,
  config: ConfigFile,
  target: Target,
  plan: Plan,
  shared: Shared,
): Promise<TargetReport> {
  const { inputs, runner, clock, interrupted } = run;
  const secrets = readSecrets(run, plan.resources.filter(isCarriedOut));
  const atlas = openWriter(
    run.session,
    { baseUrl: inputs.baseUrl, projectId: target.projectId },
    run.pace,
    run.hardStop,
  );
  const pollInterval = inputs.pollIntervalSeconds * 1000;
  const total = plan.resources.filter((change) => isCarriedOut(change) || change.waitsFor === "atlas").length;
  const applying: ApplyContext = {
    plan,
    target,
    kinds: KINDS,
    atlas,
    clock,
    pollInterval,
    interrupted,
    writes: shared.writes,
    wait: inputs.wait,
    poller: openPoller({
      atlas,
      entries: target.entries,
      clock,
      pollInterval,
      interrupted,
      budget: shared.budget,
      onPoll: progressLine(run, target.name, total, () => shared.runsOn(config)),
    }),
    secretOf: (entry, reference) => secrets.get(secretKey(entry, reference)) as Secret,
    log: (text) => runner.info(`${target.name}: ${text}`),
  };
  const { outcomes, plan: latest } = await apply(applying);
  return reportOf(config, applyVerdict(plan, outcomes, null, interrupted.aborted), { plan: latest, outcomes });
}

/**
 * Every secret that is going to be sent, before the first write.
 *
 * @throws {ConfigError} with every variable that is missing or must not be used
 */
function readSecrets({ env, inputs }: Connected, changes: readonly Change[]): ReadonlyMap<string, Secret> {
  const secrets = new Map<string, Secret>();
  const problems: Problem[] = [];
  const own = [inputs.clientSecret, inputs.githubToken, ...inputs.reviewKeys].filter((secret) => secret !== null);
  for (const { entry, sends } of changes) {
    for (const use of sends) {
      try {
        const problem = (value: string): string | null => kindOf(entry).valueProblem?.(use.path, value) ?? null;
        const writeOnly = sensitivePrefix(kindOf(entry).spec, use.path.split("."), "writeOnly") !== null;
        secrets.set(
          secretKey(entry, { env: use.name }),
          readSecret({ ...use, address: entry.address, source: entry.source, writeOnly, problem }, env, own),
        );
      } catch (error) {
        if (!(error instanceof ConfigError)) throw error;
        problems.push(...error.problems);
      }
    }
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return secrets;
}

function kindOf({ kind }: Entry): Kind {
  return KINDS.find(({ key }) => key === kind) as Kind;
}

function secretKey({ address }: Entry, { env }: EnvReference): string {
  return `${address} ${env}`;
}

/** Longest silence while waiting, in milliseconds. */
const SILENCE = 60_000;

/** Milliseconds up to which nobody needs to be told that something is being applied. */
const SHORT_RUN = 5_000;

/** How many waiting resources a line of progress names. */
const NAMED = 5;

/** A line at each change and at least once a minute, e.g. `prod-eu: waiting for 2 of 5 · privateLinks/orders-msk WORKING 4 min`. */
function progressLine(
  { runner, clock }: Connected,
  target: string,
  total: number,
  runsOn: () => void,
): (waiting: readonly Waiting[], changed: boolean) => void {
  let last = Number.NEGATIVE_INFINITY;
  const began = clock.now();
  return (waiting, changed) => {
    if (clock.now() - began >= SHORT_RUN) runsOn();
    if (waiting.length === 0 || (!changed && clock.now() - last < SILENCE)) return;
    last = clock.now();
    const named = waiting
      .slice(0, NAMED)
      .map(
        ({ address, state, seconds }) =>
          `${address} ${state ?? "not listed yet"} ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`}`,
      );
    const more = waiting.length > NAMED ? [`${waiting.length - NAMED} more`] : [];
    runner.info(`${target}: waiting for ${waiting.length} of ${total} · ${[...named, ...more].join(" · ")}`);
  };
}
