import { isCarriedOut } from "../engine/apply/apply.ts";
import type { Plan, Refusal } from "../engine/model/change.ts";
import type { Target } from "../engine/model/target.ts";
import type { Rotations } from "../engine/plan/decide.ts";
import { GitHubError } from "../github/api/errors.ts";
import { warningOf } from "../github/body.ts";
import type { RunEvent } from "../github/event.ts";
import { blobId } from "../proof/blob.ts";
import type { ReviewKeys } from "../proof/signature.ts";
import type { ConfigFile, Run } from "../run/context.ts";
import { configVersion, outdated, type VersionedFile, versionUnknown } from "./config-version.ts";
import { canBeUnread, reviewedBy, unknownReview, unreviewed, withoutUnread } from "./guard.ts";
import { branchHistory, isCommit, type RunHistory } from "./run-history.ts";
import { canRotate, dueRotations, NO_ROTATIONS, rotationsSince } from "./secret-rotation.ts";
import { readAgain, type Walk, type WalkStart, walk } from "./walk.ts";

/** What GitHub says about the reviews of one apply. Nothing is asked before it is needed, and nothing twice. */
export interface Reviews {
  /** Which secrets of a target are due to be sent again. */
  rotations(config: ConfigFile, target: Target): Promise<Rotations>;
  /** The plan without what its review showed as unreadable, as far as GitHub can be asked. */
  withoutUnread(config: ConfigFile, plan: Plan): Promise<Plan>;
  /** Why a plan may not be carried out, or null where it may. */
  refusal(config: ConfigFile, plan: Plan): Promise<Refusal | null>;
  /** The pull requests of a target's review, as far as they can be read; null where they cannot. */
  walk(config: ConfigFile): Promise<Walk | null>;
  /** The same, if they were looked at before; else null, and nothing is asked. */
  known(config: ConfigFile): Promise<Walk | null>;
  /** Reads all comments of the walks again, once, for a run that took long: another one may have written on them. */
  renew(): Promise<void>;
}

/** The keys that comments are signed with. */
export function reviewKeys({ inputs, event }: Pick<Run, "inputs" | "event">): ReviewKeys {
  return { repository: event?.repository.id ?? "", keys: inputs.reviewKeys };
}

/** The reviews of the targets of one apply. */
export async function openReviews(run: Run, files: readonly ConfigFile[]): Promise<Reviews> {
  const { event, inputs, runner, interrupted } = run;
  const branch = event?.branch ?? null;
  const history = await branchHistory(run);
  const walks = new Map<string, Promise<Walk>>();
  const starts = new Map<string, WalkStart>();
  /** Why it cannot be told what is to be rotated, by target. */
  const rotationsUnknown = new Map<string, string>();

  /** @throws {GitHubError} */
  async function walked(config: ConfigFile, isPatient: boolean): Promise<Walk | null> {
    if (history !== null && event !== null && config.path !== null && !walks.has(config.loaded.name))
      askBesideHead(history, ownCommit(event));
    const head = (await history?.head()) ?? null;
    const start = event && head !== null ? walkStart(run, event, config, head) : null;
    if (history === null || start === null) return null;
    const { name } = config.loaded;
    starts.set(name, start);
    let found = await (walks.get(name) ?? remember(name, walk(history, start)));
    for (let round = 0; isPatient && found.late.length > 0 && !interrupted.aborted; round += 1) {
      if (round === 0)
        runner.info(`${name}: GitHub does not know yet which pull request brought ${found.late.join(", ")}; waiting.`);
      if (!(await history.wait(round))) break;
      found = await remember(name, walk(history, start));
    }
    return found;
  }

  function remember(name: string, made: Promise<Walk>): Promise<Walk> {
    walks.set(name, made);
    made.catch(() => walks.delete(name));
    return made;
  }

  return {
    async rotations(config, target) {
      // Outside of GitHub there are no reviews, and so none that is due.
      if (event === null || !canRotate(target)) return NO_ROTATIONS;
      if (history === null) {
        const why =
          inputs.githubToken === null ? "`github-token` is empty" : "The run does not say which branch it is for";
        rotationsUnknown.set(
          config.loaded.name,
          `${why}, so it cannot be told whether a reviewed rotation of secrets is due.`,
        );
        return NO_ROTATIONS;
      }
      try {
        const first = await walked(config, false);
        const isLate = (first?.late.length ?? 0) > 0;
        const found =
          isLate && (await thisPushRotates(history, event, config, target)) ? await walked(config, true) : first;
        const plans = found?.pulls.flatMap(({ plans: all }) => all).filter(({ flaw }) => flaw === null) ?? [];
        return dueRotations(target, reviewedBy(plans, null));
      } catch (error) {
        const message = `It cannot be told whether a reviewed rotation of secrets is due. ${warningOf(error)}`;
        rotationsUnknown.set(config.loaded.name, message);
        return NO_ROTATIONS;
      }
    },

    async withoutUnread(config, plan) {
      if (!inputs.requireReviewedPlan || !plan.resources.some(canBeUnread)) return plan;
      try {
        const found = await walked(config, false);
        return found === null ? plan : withoutUnread(plan, found);
      } catch (error) {
        // Why GitHub cannot be asked is told with the refusal that follows.
        warningOf(error);
        return plan;
      }
    },

    async refusal(config, plan) {
      const unknown = rotationsUnknown.get(config.loaded.name);
      // What is to be sent would be taken for sent by a run that leaves nothing else.
      if (unknown !== undefined && !interrupted.aborted) return unknownReview(plan, unknown);
      if (!plan.resources.some(isCarriedOut)) return null;
      // Outside of GitHub there is no branch that could have moved on, and nobody who could have reviewed.
      if (event === null)
        return inputs.requireReviewedPlan
          ? unknownReview(plan, "Outside of a workflow of GitHub's nothing is reviewed.")
          : null;
      if (branch === null || !isCommit(event.sha))
        return unknownReview(
          plan,
          "The run does not say which commit of which branch it is for, so it cannot be told what was reviewed.",
        );
      if (history === null)
        return unknownReview(
          plan,
          "`github-token` is empty, so it cannot be told whether the file is still the branch's, and what was reviewed.",
        );
      const file = versioned(config, files.length > FEW_FILES);
      // Both ask GitHub about the branch's head: side by side, and neither goes on when the run has its answer.
      const walking = inputs.requireReviewedPlan ? walked(config, false).catch(() => null) : null;
      try {
        const head = await history.head();
        if (head === null) return unknownReview(plan, `The branch ${branch} is not there any more.`);
        const refusal = outdated(file, branch, await configVersion(history, file, head, event.sha));
        if (refusal !== null) return refusal;
      } catch (error) {
        return versionUnknown(file, branch, error);
      } finally {
        await walking;
      }
      if (!inputs.requireReviewedPlan) return null;
      try {
        const found = await walked(config, true);
        // What cannot be looked at was not reviewed.
        return found === null
          ? unknownReview(plan, "It cannot be told which pull requests changed the file.")
          : unreviewed(withoutUnread(plan, found), found, blobId(file.bytes));
      } catch (error) {
        return unknownReview(plan, `It cannot be told what was reviewed. ${warningOf(error)}`);
      }
    },

    known: async ({ loaded: { name } }) => (await walks.get(name)?.catch(() => null)) ?? null,

    async renew() {
      history?.forgetComments();
      for (const [name, walked] of walks) {
        const start = starts.get(name);
        if (history === null || start === undefined) continue;
        // Where they cannot be read again, what was read before is all that there is.
        const again = walked.then((found) => readAgain(history, found, start)).catch(() => walked);
        await remember(name, again);
      }
    },

    async walk(config) {
      try {
        return await walked(config, false);
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        runner.info(`${config.loaded.name}: the pull requests of this target cannot be read. ${error.message}`);
        return null;
      }
    },
  };
}

/** Addresses whose rotation a walk shows that is not used up, whatever the plan knew of it; `spends` is what the run has just used up. */
export function rotationsLeft(target: Target, { pulls }: Walk, spends: readonly string[]): readonly string[] {
  const spent = new Set(spends);
  const isDue = reviewedBy(
    pulls.flatMap(({ plans }) => plans).filter(({ flaw }) => flaw === null),
    null,
  );
  return [...dueRotations(target, (print) => !spent.has(print) && isDue(print)).keys()];
}

/** Whether the push that this run is for asks for a rotation: only then is it worth waiting for GitHub. */
async function thisPushRotates(
  history: RunHistory,
  event: RunEvent | null,
  { path }: ConfigFile,
  target: Target,
): Promise<boolean> {
  if (!event?.before || path === null) return false;
  return rotationsSince(await history.fileAt(path, event.before), target).size > 0;
}

function walkStart(run: Run, event: RunEvent, config: ConfigFile, head: string): WalkStart | null {
  const { name, projectId } = config.loaded;
  if (config.path === null) return null;
  const own = ownCommit(event);
  return {
    target: { name, config: config.path, projectId: projectId ?? "" },
    keys: reviewKeys(run),
    head,
    own,
    commit: own ?? event.sha,
    isMerge: mergeOf(event) !== null,
    pushed: new Set([...event.pushed, ...(own === null ? [] : [own])]),
  };
}

/** The commit that a run is about: what a pull request was merged as, or what was pushed. */
function ownCommit(event: RunEvent): string | null {
  return mergeOf(event) ?? (event.name === "push" ? event.sha : null);
}

function mergeOf({ pullRequest }: RunEvent): string | null {
  return pullRequest?.merged === true ? pullRequest.mergeCommitSha : null;
}

/** What every walk asks first does not need the branch's head, so it is asked beside it. The walk gets the same answers, or the same errors. */
function askBesideHead(history: RunHistory, own: string | null): void {
  if (own === null) return;
  history
    .pullsOf(own)
    .then((pulls) => Promise.all(pulls.map(({ number }) => history.comments(number))))
    .catch(() => undefined);
}

/** So many files are read one by one: the list of all files of a repository is long. */
const FEW_FILES = 2;

function versioned({ loaded, path, bytes }: ConfigFile, isOneOfMany: boolean): VersionedFile {
  return { file: loaded.file, path, bytes: bytes ?? new Uint8Array(), isOneOfMany };
}
