import { openReader } from "../atlas/client.ts";
import type { Plan } from "../engine/change.ts";
import type { Rotations } from "../engine/decide.ts";
import type { AtlasReader } from "../engine/kind.ts";
import { kindsTakenAway, plan } from "../engine/plan.ts";
import { type Survey, survey, surveyUsers } from "../engine/survey.ts";
import type { Target } from "../engine/target.ts";
import { KINDS } from "../kinds/index.ts";
import type { Connected } from "../run.ts";
import { NO_ROTATIONS, versions } from "./rotations.ts";

/** A plan, and what it was made from. */
export interface Planned {
  readonly plan: Plan;
  readonly survey: Survey;
}

/** Reads what a target has live, and plans. It is given nothing that could write. */
export async function planTarget(
  run: Connected,
  target: Target,
  choose: ChooseRotations = () => Promise.resolve(NO_ROTATIONS),
): Promise<Planned> {
  const atlas = openReader(run.session, { baseUrl: run.inputs.baseUrl, projectId: target.projectId }, run.pace);
  return planWith(atlas, run, target, choose);
}

/** Says which secrets are to be sent again, given the plan in which all that could be are. */
export type ChooseRotations = (everything: Plan) => Promise<Rotations>;

async function planWith(
  atlas: AtlasReader,
  { inputs, filter }: Connected,
  target: Target,
  choose: ChooseRotations,
): Promise<Planned> {
  const all: Rotations = new Map([...versions(target.entries).keys()].map((address) => [address, null]));
  const first = await survey(atlas, KINDS, target);
  const planned = (known: Survey, rotations: Rotations): Plan =>
    plan(target, known, KINDS, { allowedActions: inputs.allowedActions, rotations });
  const rotations = all.size === 0 ? NO_ROTATIONS : await choose(planned(first, all));
  const made = planned(first, rotations);
  const taken = kindsTakenAway(made);
  const whole = taken.size === 0 ? first : await surveyUsers(atlas, KINDS, target, first, taken);
  const known = whole === first ? made : planned(whole, rotations);
  for (const change of known.resources) {
    for (const field of change.fields)
      if (field.sensitive && typeof field.live === "string" && field.live !== "") filter.add(field.live);
  }
  return { plan: known, survey: whole };
}
