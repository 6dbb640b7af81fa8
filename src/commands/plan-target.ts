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
import { NO_ROTATIONS } from "../review/secret-rotation.ts";
import type { ConfigFile, Connected, Run } from "../run/context.ts";
import { baseEntries } from "./base-version.ts";
import { hideVariables } from "./targets.ts";

/** All that a plan needs of Atlas. */
export interface ReadTarget {
  readonly live: LiveState;
  /** What is decided already, as long as no secret is to be sent again; null where more had to be read after deciding. */
  readonly decisions: Decisions | null;
}

/** Reads what a target has live, and what uses the objects that would be deleted. It is given nothing that could write. */
export function readTarget(run: Connected, target: Target): Promise<ReadTarget> {
  const { baseUrl, allowedActions } = run.inputs;
  const atlas = openReader(run.session, { baseUrl, projectId: target.projectId }, run.pace);
  return readAndDecide(atlas, target, { allowedActions, rotations: NO_ROTATIONS });
}

async function readAndDecide(atlas: AtlasReader, target: Target, policy: Policy): Promise<ReadTarget> {
  const reading = readLive(atlas, KINDS, target);
  // Its failure is told below, when it is waited for.
  reading.catch(() => undefined);
  await flushPendingIo();
  prepareMatch(KINDS, target.entries);
  const first = await reading;
  const decisions = decideAll(target, first, KINDS, policy);
  const deleted = kindsDeleted(decisions);
  const [live, consumers] = await Promise.all([
    deleted.size === 0 ? first : readDependents(atlas, KINDS, target, first, deleted),
    readConsumers(atlas, KINDS, decisions.changes),
  ]);
  return { live: { ...live, consumers }, decisions: deleted.size === 0 ? decisions : null };
}

/** Plans from what was read: Atlas is not asked again. */
export async function planTarget(
  run: Run,
  { path }: Pick<ConfigFile, "path">,
  target: Target,
  { live, decisions }: ReadTarget,
  rotations: Rotations,
): Promise<Plan> {
  const { inputs, filter } = run;
  const decided = rotations.size === 0 ? decisions : null;
  const made = plan(target, live, KINDS, { allowedActions: inputs.allowedActions, rotations }, decided ?? undefined);
  const base = await baseEntries(run, path, target, made);
  hideVariables(run, base ?? []);
  const paths = base === null ? everyPathOf(made, KINDS) : envPathsOf(target.entries, base);
  for (const value of concealedValues(made, KINDS, paths)) filter.add(value);
  return conceal(made, paths);
}
