import type { TargetReport } from "../engine/change.ts";
import type { Target } from "../engine/target.ts";
import type { GitHub } from "../github/client.ts";
import type { ConfigFile, Connected, Run } from "../run.ts";
import { directionsOf } from "./directions.ts";
import { planSurveyed, type Surveyed, surveyTarget } from "./planning.ts";
import { NO_ROTATIONS, rotationsAsked } from "./rotations.ts";
import { brokenReport, invalidReport, planProblems, planVerdict, reportOf } from "./verdict.ts";

/** Makes one target's report of what was read. */
export type Report = (github: () => Promise<GitHub | null>) => Promise<TargetReport>;

/** `plan`, and the first half of `drift`: reads what one target has live. What makes the report of it needs no Atlas any more. */
export async function readForPlan(run: Connected, config: ConfigFile): Promise<Report> {
  const { target } = config.loaded;
  if (!target) return () => Promise.resolve(invalidReport(config));
  try {
    const surveyed = await surveyTarget(run, target);
    return (github) => planReport(run, config, target, surveyed, github);
  } catch (error) {
    return () => Promise.resolve(brokenReport(config, error));
  }
}

async function planReport(
  run: Run,
  config: ConfigFile,
  target: Target,
  surveyed: Surveyed,
  github: () => Promise<GitHub | null>,
): Promise<TargetReport> {
  try {
    const { command } = run.inputs;
    const plan = await planSurveyed(run, target, surveyed, () =>
      command === "plan" ? rotationsAsked(run, github, target) : Promise.resolve(NO_ROTATIONS),
    );
    const directions = command === "drift" ? await directionsOf(run, github, target, plan, surveyed.survey) : new Map();
    return reportOf(config, planVerdict(plan), { plan, directions, problems: planProblems(plan) });
  } catch (error) {
    return brokenReport(config, error);
  }
}
