import type { TargetReport } from "../engine/model/change.ts";
import type { Target } from "../engine/model/target.ts";
import type { GitHub } from "../github/api/client.ts";
import { NO_ROTATIONS, rotationsAsked } from "../review/secret-rotation.ts";
import type { ConfigFile, Connected, Run } from "../run/context.ts";
import { brokenReport, invalidReport, planProblems, planVerdict, reportOf } from "../run/verdict.ts";
import { driftCausesOf } from "./drift-cause.ts";
import { planTarget, type ReadTarget, readTarget } from "./plan-target.ts";

/** Makes one target's report of what was read. */
export type Report = (github: () => Promise<GitHub | null>) => Promise<TargetReport>;

/** `plan`, and the first half of `drift`: reads what one target has live. What makes the report of it needs no Atlas any more. */
export async function readForPlan(run: Connected, config: ConfigFile): Promise<Report> {
  const { target } = config.loaded;
  if (!target) return () => Promise.resolve(invalidReport(config));
  try {
    const surveyed = await readTarget(run, target);
    return (github) => planReport(run, config, target, surveyed, github);
  } catch (error) {
    return () => Promise.resolve(brokenReport(config, error));
  }
}

async function planReport(
  run: Run,
  config: ConfigFile,
  target: Target,
  surveyed: ReadTarget,
  github: () => Promise<GitHub | null>,
): Promise<TargetReport> {
  try {
    const { command } = run.inputs;
    const plan = await planTarget(run, target, surveyed, () =>
      command === "plan" ? rotationsAsked(run, github, target) : Promise.resolve(NO_ROTATIONS),
    );
    const driftCauses =
      command === "drift" ? await driftCausesOf(run, github, target, plan, surveyed.survey) : new Map();
    return reportOf(config, planVerdict(plan), { plan, driftCauses, problems: planProblems(plan) });
  } catch (error) {
    return brokenReport(config, error);
  }
}
