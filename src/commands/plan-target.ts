import { openReader } from "../atlas/client.ts";
import type { Plan } from "../engine/model/change.ts";
import type { AtlasReader } from "../engine/model/kind.ts";
import type { Target } from "../engine/model/target.ts";
import { conceal, concealedValues, envPathsOf, everyPathOf } from "../engine/plan/conceal.ts";
import { type Decisions, decideAll, kindsDeleted, type Rotations } from "../engine/plan/decide.ts";
import { plan } from "../engine/plan/plan.ts";
import { type LiveState, readDependents, readLive } from "../engine/plan/read-live.ts";
import { KINDS } from "../kinds/index.ts";
import { NO_ROTATIONS, versions } from "../review/secret-rotation.ts";
import type { Connected, Run } from "../run/context.ts";
import { baseEntries } from "./base-version.ts";
import { hideVariables } from "./targets.ts";

/** All that a plan needs of Atlas. */
export interface ReadTarget {
  readonly survey: LiveState;
  /** What is decided already, as long as no secret is to be sent again; null where more had to be read after deciding. */
  readonly decisions: Decisions | null;
}

/** Says which secrets are to be sent again, given the plan in which all that could be are. */
export type ChooseRotations = (everything: Plan) => Promise<Rotations>;

/** Reads what a target has live, and who uses what would be taken away. It is given nothing that could write. */
export function readTarget(run: Connected, target: Target): Promise<ReadTarget> {
  return surveyWith(
    openReader(run.session, { baseUrl: run.inputs.baseUrl, projectId: target.projectId }, run.pace),
    target,
  );
}

async function surveyWith(atlas: AtlasReader, target: Target): Promise<ReadTarget> {
  const first = await readLive(atlas, KINDS, target);
  const decisions = decideAll(target, first, KINDS, NO_ROTATIONS);
  const taken = kindsDeleted(decisions);
  if (taken.size === 0) return { survey: first, decisions };
  return { survey: await readDependents(atlas, KINDS, target, first, taken), decisions: null };
}

/** Plans from what was read: Atlas is not asked again. */
export async function planTarget(
  run: Run,
  target: Target,
  { survey: known, decisions }: ReadTarget,
  choose: ChooseRotations,
): Promise<Plan> {
  const { inputs, filter } = run;
  const planned = (rotations: Rotations): Plan => {
    const decided = rotations.size === 0 ? decisions : null;
    return plan(target, known, KINDS, { allowedActions: inputs.allowedActions, rotations }, decided ?? undefined);
  };
  const all: Rotations = new Map([...versions(target.entries).keys()].map((address) => [address, null]));
  const made = planned(all.size === 0 ? NO_ROTATIONS : await choose(planned(all)));
  const base = await baseEntries(run, target, made);
  hideVariables(run, base ?? []);
  const paths = base === null ? everyPathOf(made, KINDS) : envPathsOf(target.entries, base);
  for (const value of concealedValues(made, KINDS, paths)) filter.add(value);
  return conceal(made, paths);
}
