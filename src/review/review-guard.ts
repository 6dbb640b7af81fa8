import type { Plan, Refusal } from "../engine/model/change.ts";
import type { Rotations } from "../engine/plan/decide.ts";
import type { GitHub } from "../github/api/client.ts";
import type { ConfigFile, Run } from "../run/context.ts";
import type { Reviewed } from "./evidence.ts";
import { outdated, unreviewed } from "./guard.ts";
import { NO_ROTATIONS, rotationsReviewed } from "./secret-rotation.ts";

/** What GitHub knows of the reviews of a run, target by target. */
export interface ReviewGuard {
  /** What was reviewed of a target; asked once. */
  reviewed(config: ConfigFile): Promise<Reviewed>;
  /** Which secrets reviewed plans have shown to be sent again. Only a merge says so. */
  rotations(config: ConfigFile, everything: Plan): Promise<Rotations>;
  /** Why a plan may not be applied, or null. */
  review(config: ConfigFile, plan: Plan): Promise<Refusal | null>;
}

/** Opens the desk at which apply asks whether it may. */
export async function openReviewGuard(run: Run, github: GitHub | null): Promise<ReviewGuard> {
  const { event, inputs, clock, interrupted } = run;
  const unknown: Reviewed = {
    known: false,
    message: "It cannot be told what was reviewed, for this run has no GitHub token or no repository.",
  };
  const { reviews } = await import("./evidence.ts");
  const { configIsCurrent } = await import("./config-version.ts");
  const find = github ? reviews(github, event, (milliseconds) => clock.sleep(milliseconds, interrupted)) : null;
  const known = new Map<string, Promise<Reviewed>>();

  const reviewed = ({ loaded: { target } }: ConfigFile): Promise<Reviewed> => {
    if (!find || !target) return Promise.resolve(unknown);
    const asked =
      known.get(target.name) ?? find({ name: target.name, config: target.config, projectId: target.projectId });
    known.set(target.name, asked);
    return asked;
  };

  return {
    reviewed,
    rotations: async (config, everything) =>
      event?.name === "push" || event?.name === "pull_request"
        ? rotationsReviewed(everything, await reviewed(config))
        : NO_ROTATIONS,
    async review(config, plan) {
      // On a pull request that was just merged the checkout may be of the head branch: only what the base has is agreed.
      if (!inputs.requireReviewedPlan && event?.name !== "pull_request") return null;
      const branch = event?.branch ?? null;
      if (!github || branch === null || config.bytes === null) return unreviewed(plan, unknown);
      const old = outdated(
        config.loaded.file,
        branch,
        await configIsCurrent(github, config.loaded.file, config.bytes, branch),
      );
      if (old || !inputs.requireReviewedPlan) return old;
      const known = await reviewed(config);
      const refusal = unreviewed(plan, known);
      if (refusal?.reason !== "plan-changed") return refusal;
      return { ...refusal, moved: (await isAsPlanned(github, config, known)) ? "Atlas" : null };
    },
  };
}

/** Whether the file is to the byte the one that a reviewed plan was made of; false where that cannot be told. */
async function isAsPlanned(
  github: Pick<GitHub, "content">,
  { loaded, bytes }: ConfigFile,
  reviewed: Reviewed,
): Promise<boolean> {
  const heads = reviewed.known ? new Set(reviewed.proofs.flatMap(({ head }) => head ?? [])) : new Set<string>();
  const planned = await Promise.all([...heads].map((head) => github.content(loaded.file, head).catch(() => null)));
  return bytes !== null && planned.some((then) => then !== null && Buffer.compare(then, bytes) === 0);
}
