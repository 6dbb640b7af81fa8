import { type Change, hasChanges, type Plan, type TargetReport } from "../engine/model/change.ts";
import type { Target } from "../engine/model/target.ts";
import type { Rotations } from "../engine/plan/decide.ts";
import { MOST_FILES_LISTED, warningOf } from "../github/body.ts";
import { isTooLarge, rotationPrints } from "../proof/proof.ts";
import { notInRepository } from "../review/config-version.ts";
import { branchHistory, type RunHistory } from "../review/run-history.ts";
import { canRotate, NO_ROTATIONS, rotationsSince } from "../review/secret-rotation.ts";
import { connected } from "../run/connect.ts";
import type { ConfigFile, Connected, Run } from "../run/context.ts";
import { brokenReport, invalidReport, planProblems, planVerdict, reportOf } from "../run/verdict.ts";
import { lazily } from "../text/lazy.ts";
import { askBeforeTelling, askBesideAtlas } from "./ask-ahead.ts";
import { fileChangesOf } from "./base-version.ts";
import { driftCausesOf } from "./drift-cause.ts";
import { planTarget, type ReadTarget, readTarget } from "./plan-target.ts";
import type { Ended } from "./publish/publish-all.ts";

/** `plan`, and the first half of `drift`, for every target: reads all that there is to read, then works on what was read. */
export async function planAll(run: Run, files: readonly ConfigFile[]): Promise<readonly Ended[]> {
  const reads = await connected(run, (online) => {
    const reading = Promise.all(files.map((config) => read(online, config)));
    askBesideAtlas(run);
    return reading;
  });
  askBeforeTelling(run, files);
  const history = lazily(() => branchHistory(run));
  return Promise.all(
    reads.map(async (one) =>
      "report" in one ? one : { config: one.config, report: await planReport(run, one, history) },
    ),
  );
}

/** What was read of one target. */
interface ReadConfig {
  readonly config: ConfigFile;
  readonly target: Target;
  readonly live: ReadTarget;
}

/** Reads what one target has live, or says why that could not be done. */
async function read(run: Connected, config: ConfigFile): Promise<ReadConfig | Ended> {
  const { target } = config.loaded;
  if (!target) return { config, report: invalidReport(config) };
  try {
    const rotations = run.inputs.command === "plan" ? rotationsAsked(run, config, target) : NO_ROTATIONS;
    return { config, target, live: await readTarget(run, target, Promise.resolve(rotations)) };
  } catch (error) {
    return { config, report: brokenReport(run, config, error) };
  }
}

async function planReport(
  run: Run,
  { config, target, live }: ReadConfig,
  history: () => Promise<RunHistory | null>,
): Promise<TargetReport> {
  try {
    const { command } = run.inputs;
    const made = await planTarget(run, config, target, live);
    const never = command === "plan" ? await unreviewable(run, config, made) : null;
    const remarks = [isTooLarge(made.resources) ? tooLarge(made.resources) : null, never].filter((one) => one !== null);
    const plan = { ...made, warnings: [...made.warnings, ...remarks] };
    const driftCauses = command === "drift" ? await driftCausesOf(run, history, config.path, target, plan) : new Map();
    const fileChanges = await fileChangesOf(run, config.path, { target, live: live.live }, plan);
    return reportOf(config, planVerdict(plan), { plan, driftCauses, fileChanges, problems: planProblems(plan) });
  } catch (error) {
    return brokenReport(run, config, error);
  }
}

/** Why a plan can never be applied from a review, or null: what no pull request can change is better said now than after the merge. */
async function unreviewable(run: Run, { path, loaded }: ConfigFile, plan: Plan): Promise<string | null> {
  const { event, view } = run;
  if (event === null) return null;
  const told = (place: "not-there" | "outside"): string =>
    `${notInRepository(loaded.file, place)} Apply will refuse it as \`not-reviewed\`.`;
  if (path === null) return told("outside");
  const pull = event.name === "pull_request" ? event.pullRequest : null;
  if (pull === null || view.sha === null || !hasChanges(plan)) return null;
  try {
    const [github, facts] = await Promise.all([run.github(), run.pullFacts()]);
    if (github === null || facts?.number !== pull.number || (await facts.files()).includes(path)) return null;
    return (await github.content(path, view.sha)) === null ? told("not-there") : null;
  } catch (error) {
    // Whether it is there is told by apply then.
    warningOf(error);
    return null;
  }
}

/** What it means that a plan has too many changes. */
export function tooLarge(changes: readonly Change[]): string {
  const isLost = changes.some(({ rotates }) => rotates) && rotationPrints(changes).length === 0;
  const lost = isLost ? " Its rotations of secrets are too many as well: apply will not carry them out." : "";
  return `This plan has too many changes for a proof of each: it is reviewed whole or not at all, so that one change more or less in Atlas refuses it.${lost} Split the file, or the change, to have each change reviewed by itself.`;
}

/** What a pull request asks for: every rotation that the base branch's file does not have. */
async function rotationsAsked(run: Run, { path }: ConfigFile, target: Target): Promise<Rotations> {
  const pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
  if (!pull || path === null || !canRotate(target)) return NO_ROTATIONS;
  const [github, facts] = await Promise.all([run.github(), run.pullFacts()]);
  if (github === null) return NO_ROTATIONS;
  try {
    // What the pull request does not touch is as its base has it. A file of 3,000 may be one that GitHub does not name.
    const changed = facts?.number === pull.number ? await facts.files().catch(() => null) : null;
    if (changed !== null && changed.length < MOST_FILES_LISTED && !changed.includes(path)) return NO_ROTATIONS;
    return rotationsSince(await github.content(path, pull.baseSha), target);
  } catch (error) {
    run.runner.warning(`${target.name}: it cannot be told which secrets are to be sent again. ${warningOf(error)}`);
    return NO_ROTATIONS;
  }
}
