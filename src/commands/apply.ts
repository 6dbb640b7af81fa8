import { openWriter } from "../atlas/client.ts";
import { sensitivePrefix } from "../config/check/schema-path.ts";
import { readSecret } from "../config/env.ts";
import { apply, isCarriedOut } from "../engine/apply/apply.ts";
import { openPoller, type WaitBudget, type Waiting } from "../engine/apply/poller.ts";
import type { WriteQueue } from "../engine/apply/write-queue.ts";
import type { Change, Plan, Refusal, TargetReport } from "../engine/model/change.ts";
import type { Entry, EnvReference, Kind } from "../engine/model/kind.ts";
import { ConfigError, type Problem } from "../engine/model/problem.ts";
import type { Target } from "../engine/model/target.ts";
import type { Rotations } from "../engine/plan/decide.ts";
import { KINDS } from "../kinds/index.ts";
import { blocked } from "../review/guard.ts";
import type { ConfigFile, Connected } from "../run/context.ts";
import { applyVerdict, brokenReport, invalidReport, planProblems, planVerdict, reportOf } from "../run/verdict.ts";
import type { Secret } from "../secrets/secret.ts";
import { planTarget, readTarget } from "./plan-target.ts";

/** What the targets of one apply share. */
export interface Shared {
  readonly writes: WriteQueue;
  readonly budget: WaitBudget;
  /** Why the target may not be applied, asked of GitHub; null where it may. */
  readonly review: (config: ConfigFile, plan: Plan) => Promise<Refusal | null>;
  /** Told when a target is about to be written. */
  readonly begin: (config: ConfigFile) => void;
  /** Which secrets are to be sent again. */
  readonly rotations: (config: ConfigFile, everything: Plan) => Promise<Rotations>;
}

/** `apply` for one target: reads again, plans again, checks, carries out, waits. */
export async function applyReport(run: Connected, config: ConfigFile, shared: Shared): Promise<TargetReport> {
  const { target } = config.loaded;
  if (!target) return invalidReport(config);
  try {
    const surveyed = await readTarget(run, target);
    const plan = await planTarget(run, target, surveyed, (everything) => shared.rotations(config, everything));
    const problems = planProblems(plan);
    const before = planVerdict(plan);
    if (before.result === "invalid" || before.failureReason === "forbidden")
      return reportOf(config, before, { plan, problems });
    const refusal =
      blocked(plan, run.inputs) ?? (plan.resources.some(isCarriedOut) ? await shared.review(config, plan) : null);
    if (refusal) return reportOf(config, { result: "refused", failureReason: refusal.reason }, { plan, refusal });
    if (plan.resources.some(isCarriedOut)) shared.begin(config);
    return await carryOut(run, config, target, plan, shared);
  } catch (error) {
    return brokenReport(config, error);
  }
}

async function carryOut(
  run: Connected,
  config: ConfigFile,
  target: Target,
  plan: Plan,
  shared: Shared,
): Promise<TargetReport> {
  const { inputs, runner, clock, interrupted } = run;
  const secrets = readSecrets(run, plan.resources.filter(isCarriedOut));
  for (const secret of secrets.values()) runner.mask(secret.reveal());
  const atlas = openWriter(
    run.session,
    { baseUrl: inputs.baseUrl, projectId: target.projectId },
    run.pace,
    run.hardStop,
  );
  const pollInterval = inputs.pollIntervalSeconds * 1000;
  const total = plan.resources.filter((change) => isCarriedOut(change) || change.waitsFor === "atlas").length;
  const outcomes = await apply({
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
      onPoll: progressLine(run, target.name, total),
    }),
    secretOf: (entry, reference) => secrets.get(secretKey(entry, reference)) as Secret,
    log: (text) => runner.info(`${target.name}: ${text}`),
  });
  return reportOf(config, applyVerdict(plan, outcomes, null, interrupted.aborted), { plan, outcomes });
}

/**
 * Every secret that is going to be sent, before the first write.
 *
 * @throws {ConfigError} with every variable that is missing or must not be used
 */
function readSecrets({ env, inputs }: Connected, changes: readonly Change[]): ReadonlyMap<string, Secret> {
  const secrets = new Map<string, Secret>();
  const problems: Problem[] = [];
  const own = [inputs.clientSecret, inputs.githubToken].filter((secret) => secret !== null);
  for (const { entry, sends } of changes) {
    for (const use of sends) {
      try {
        const writeOnly = sensitivePrefix(shapeOf(entry), use.path.split("."), "writeOnly") !== null;
        secrets.set(
          secretKey(entry, { env: use.name }),
          readSecret({ ...use, address: entry.address, source: entry.source, writeOnly }, env, own),
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

function shapeOf({ kind }: Entry): Kind["spec"] {
  return (KINDS.find(({ key }) => key === kind) as Kind).spec;
}

function secretKey({ address }: Entry, { env }: EnvReference): string {
  return `${address} ${env}`;
}

/** Longest silence while waiting, in milliseconds. */
const SILENCE = 60_000;

/** How many waiting resources a line of progress names. */
const NAMED = 5;

/** A line at each change and at least once a minute, e.g. `prod-eu: 3/5 ready · privateLinks/orders-msk WORKING 4 min`. */
function progressLine(
  { runner, clock }: Connected,
  target: string,
  total: number,
): (waiting: readonly Waiting[], changed: boolean) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (waiting, changed) => {
    if (waiting.length === 0 || (!changed && clock.now() - last < SILENCE)) return;
    last = clock.now();
    const named = waiting
      .slice(0, NAMED)
      .map(
        ({ address, state, seconds }) =>
          `${address} ${state ?? "not listed yet"} ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min`}`,
      );
    const more = waiting.length > NAMED ? [`${waiting.length - NAMED} more`] : [];
    runner.info(`${target}: ${total - waiting.length}/${total} ready · ${[...named, ...more].join(" · ")}`);
  };
}
