import { openReader } from "../atlas/client.ts";
import { flushPendingIo } from "../atlas/http.ts";
import type { Plan } from "../engine/model/change.ts";
import type { AtlasReader } from "../engine/model/kind.ts";
import type { Target } from "../engine/model/target.ts";
import { conceal, concealedValues, envPathsOf, everyPathOf } from "../engine/plan/conceal.ts";
import { readConsumers } from "../engine/plan/consumers.ts";
import { type Decisions, decideAll, kindsDeleted, type Policy, type Rotations } from "../engine/plan/decide.ts";
import { prepareMatch } from "../engine/plan/match.ts";
import { plan } from "../engine/plan/plan.ts";
import { type LiveState, readDependents, readLive } from "../engine/plan/read-live.ts";
import { KINDS } from "../kinds/index.ts";
import type { ConfigFile, Connected, Run } from "../run/context.ts";
import { baseEntries } from "./base-version.ts";
import { hideVariables } from "./targets.ts";

/** All that a plan needs of Atlas. */
export interface ReadTarget {
  readonly live: LiveState;
  readonly policy: Policy;
  /** What is decided already; null where more had to be read after deciding. */
  readonly decisions: Decisions | null;
}

/**
 * Reads what a target has live, and what uses the objects that would be changed or deleted. It is given nothing that could write.
 *
 * @param rotations - the secrets that are to be sent again, which somebody else is asked for meanwhile
 */
export async function readTarget(run: Connected, target: Target, rotations: Promise<Rotations>): Promise<ReadTarget> {
  const { baseUrl, allowedActions } = run.inputs;
  const atlas = openReader(run.session, { baseUrl, projectId: target.projectId }, run.pace);
  // Its failure is told where it is waited for.
  rotations.catch(() => undefined);
  return readAndDecide(atlas, target, async () => ({ allowedActions, rotations: await rotations }));
}

async function readAndDecide(atlas: AtlasReader, target: Target, policyOf: () => Promise<Policy>): Promise<ReadTarget> {
  const reading = readLive(atlas, KINDS, target);
  // Its failure is told below, when it is waited for.
  reading.catch(() => undefined);
  await flushPendingIo();
  prepareMatch(KINDS, target.entries);
  const first = await reading;
  const policy = await policyOf();
  const decisions = decideAll(target, first, KINDS, policy);
  const deleted = kindsDeleted(decisions);
  const [live, consumers] = await Promise.all([
    deleted.size === 0 ? first : readDependents(atlas, KINDS, target, first, deleted),
    readConsumers(atlas, KINDS, decisions.changes),
  ]);
  return { live: { ...live, consumers }, policy, decisions: deleted.size === 0 ? decisions : null };
}

/** Plans from what was read: Atlas is not asked again. */
export async function planTarget(
  run: Run,
  { path }: Pick<ConfigFile, "path">,
  target: Target,
  { live, policy, decisions }: ReadTarget,
): Promise<Plan> {
  const { filter } = run;
  const made = plan(target, live, KINDS, policy, decisions ?? undefined);
  const base = await baseEntries(run, path, target, made);
  hideVariables(run, target, base ?? []);
  const paths = base === null ? everyPathOf(made, KINDS) : envPathsOf(target.entries, base);
  for (const value of concealedValues(made, KINDS, paths)) filter.add(value);
  return conceal(made, paths);
}
