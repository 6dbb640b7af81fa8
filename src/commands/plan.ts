import type { TargetReport } from "../engine/change.ts";
import type { GitHub } from "../github/client.ts";
import type { ConfigFile, Connected } from "../run.ts";
import { directionsOf } from "./directions.ts";
import { planTarget } from "./planning.ts";
import { NO_ROTATIONS, rotationsAsked } from "./rotations.ts";
import { brokenReport, invalidReport, planProblems, planVerdict, reportOf } from "./verdict.ts";

/** `plan`, and the first half of `drift`: what would be done about one target. */
export async function planReport(
  run: Connected,
  config: ConfigFile,
  github: () => Promise<GitHub | null>,
): Promise<TargetReport> {
  const { target } = config.loaded;
  if (!target) return invalidReport(config);
  try {
    const { command } = run.inputs;
    const { plan, survey } = await planTarget(run, target, () =>
      command === "plan" ? rotationsAsked(run, github, target) : Promise.resolve(NO_ROTATIONS),
    );
    const directions = command === "drift" ? await directionsOf(run, github, target, plan, survey) : new Map();
    return reportOf(config, planVerdict(plan), { plan, directions, problems: planProblems(plan) });
  } catch (error) {
    return brokenReport(config, error);
  }
}
