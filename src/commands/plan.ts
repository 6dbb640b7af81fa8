import type { TargetReport } from "../engine/model/change.ts";
import type { Target } from "../engine/model/target.ts";
import { NO_ROTATIONS, rotationsAsked } from "../review/secret-rotation.ts";
import { connected } from "../run/connect.ts";
import type { ConfigFile, Connected, Run } from "../run/context.ts";
import { brokenReport, invalidReport, planProblems, planVerdict, reportOf } from "../run/verdict.ts";
import { driftCausesOf } from "./drift-cause.ts";
import { planTarget, type ReadTarget, readTarget } from "./plan-target.ts";

/** `plan`, and the first half of `drift`, for every target: reads all that there is to read, then works on what was read. */
export async function planAll(run: Run, files: readonly ConfigFile[]): Promise<readonly TargetReport[]> {
  const reads = await connected(run, (online) => Promise.all(files.map((config) => read(online, config))));
  return Promise.all(reads.map((one) => ("report" in one ? one.report : planReport(run, one))));
}

/** What was read of one target. */
interface ReadConfig {
  readonly config: ConfigFile;
  readonly target: Target;
  readonly live: ReadTarget;
}

/** Reads what one target has live, or says why that could not be done. */
async function read(run: Connected, config: ConfigFile): Promise<ReadConfig | { readonly report: TargetReport }> {
  const { target } = config.loaded;
  if (!target) return { report: invalidReport(config) };
  try {
    return { config, target, live: await readTarget(run, target) };
  } catch (error) {
    return { report: brokenReport(config, error) };
  }
}

async function planReport(run: Run, { config, target, live }: ReadConfig): Promise<TargetReport> {
  try {
    const { command } = run.inputs;
    const plan = await planTarget(run, target, live, () =>
      command === "plan" ? rotationsAsked(run, run.github, target) : Promise.resolve(NO_ROTATIONS),
    );
    const driftCauses = command === "drift" ? await driftCausesOf(run, run.github, target, plan, live.live) : new Map();
    return reportOf(config, planVerdict(plan), { plan, driftCauses, problems: planProblems(plan) });
  } catch (error) {
    return brokenReport(config, error);
  }
}
