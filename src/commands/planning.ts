import { openReader } from "../atlas/client.ts";
import { underWay } from "../atlas/http.ts";
import type { Plan } from "../engine/change.ts";
import { type Decisions, decideAll, kindsTakenAway, type Rotations } from "../engine/decide.ts";
import type { AtlasReader } from "../engine/kind.ts";
import { prepareMatch } from "../engine/match.ts";
import { plan } from "../engine/plan.ts";
import { type Survey, survey, surveyUsers } from "../engine/survey.ts";
import type { Target } from "../engine/target.ts";
import { KINDS } from "../kinds/index.ts";
import type { Connected, Run } from "../run.ts";
import { NO_ROTATIONS, versions } from "./rotations.ts";

/** All that a plan needs of Atlas. */
export interface Surveyed {
  readonly survey: Survey;
  /** What is decided already, as long as no secret is to be sent again; null where more had to be read after deciding. */
  readonly decisions: Decisions | null;
}

/** Says which secrets are to be sent again, given the plan in which all that could be are. */
export type ChooseRotations = (everything: Plan) => Promise<Rotations>;

/** Reads what a target has live, and who uses what would be taken away. It is given nothing that could write. */
export function surveyTarget(run: Connected, target: Target): Promise<Surveyed> {
  return surveyWith(
    openReader(run.session, { baseUrl: run.inputs.baseUrl, projectId: target.projectId }, run.pace),
    target,
  );
}

async function surveyWith(atlas: AtlasReader, target: Target): Promise<Surveyed> {
  const [first] = await Promise.all([
    survey(atlas, KINDS, target),
    underWay().then(() => prepareMatch(KINDS, target.entries)),
  ]);
  const decisions = decideAll(target, first, KINDS, NO_ROTATIONS);
  const taken = kindsTakenAway(decisions);
  if (taken.size === 0) return { survey: first, decisions };
  return { survey: await surveyUsers(atlas, KINDS, target, first, taken), decisions: null };
}

/** Plans from what was read: Atlas is not asked again. */
export async function planSurveyed(
  { inputs, filter }: Run,
  target: Target,
  { survey: known, decisions }: Surveyed,
  choose: ChooseRotations,
): Promise<Plan> {
  const planned = (rotations: Rotations): Plan => {
    const decided = rotations.size === 0 ? decisions : null;
    return plan(target, known, KINDS, { allowedActions: inputs.allowedActions, rotations }, decided ?? undefined);
  };
  const all: Rotations = new Map([...versions(target.entries).keys()].map((address) => [address, null]));
  const made = planned(all.size === 0 ? NO_ROTATIONS : await choose(planned(all)));
  for (const change of made.resources) {
    for (const field of change.fields)
      if (field.sensitive && typeof field.live === "string" && field.live !== "") filter.add(field.live);
  }
  return made;
}
