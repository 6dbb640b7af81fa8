import { loadTarget } from "../config/load.ts";
import type { FileChanges, Plan } from "../engine/model/change.ts";
import type { Entry } from "../engine/model/kind.ts";
import type { Target } from "../engine/model/target.ts";
import { fileChanges } from "../engine/plan/file-changes.ts";
import { plan as planOf } from "../engine/plan/plan.ts";
import type { LiveState } from "../engine/plan/read-live.ts";
import type { GitHub } from "../github/api/client.ts";
import { MOST_FILES_LISTED } from "../github/body.ts";
import { KINDS } from "../kinds/index.ts";
import { isCommit } from "../review/run-history.ts";
import { NO_ROTATIONS } from "../review/secret-rotation.ts";
import type { Run } from "../run/context.ts";

/**
 * What the file declared before this change of it: in the base branch of a pull request, or before a push; in a run that no change
 * started, e.g. at night, before its last changes. Empty where there is no such version, or where the plan shows nothing live that it
 * could be about; null where it cannot be told.
 */
export async function baseEntries(
  run: Run,
  path: string | null,
  target: Target,
  plan: Plan,
): Promise<readonly Entry[] | null> {
  const { event } = run;
  const sha = event?.pullRequest?.baseSha ?? event?.before ?? null;
  if (event === null || path === null || !showsLiveText(plan)) return [];
  const github = await run.github();
  if (github === null) return null;
  const entriesOf = (file: Uint8Array): readonly Entry[] =>
    loadTarget(file, target.config, KINDS, { projectId: target.projectId }).target?.entries ?? [];
  try {
    if (sha === null) return (await earlierVersions(github, path, event.sha)).flatMap(entriesOf);
    const [bytes, moved] = await Promise.all([github.content(path, sha), otherFiles(run, github, path, sha)]);
    if (moved === null) return null;
    const own =
      bytes === null ? [] : loadTarget(bytes, target.config, KINDS, { projectId: target.projectId }).target?.entries;
    // A push does not say which files it moved.
    if (own === undefined || (bytes === null && run.event?.pullRequest == null)) return null;
    return [...own, ...moved.flatMap(entriesOf)];
  } catch (error) {
    run.runner.info(
      `${target.name}: the file's version before this change cannot be read. ${(error as Error).message}`,
    );
    return null;
  }
}

/** Versions of a file that are looked at: what one of them took from a variable may not be applied yet. */
const MOST_VERSIONS = 5;

/** The versions of a file before the one at a commit, newest first. */
async function earlierVersions(github: GitHub, path: string, sha: string): Promise<readonly Uint8Array[]> {
  if (!isCommit(sha)) return [];
  const commits = (await github.fileHistory(path, sha)).slice(1, MOST_VERSIONS + 1);
  const found = await Promise.all(commits.map((commit) => github.content(path, commit.sha)));
  return found.flatMap((bytes) => bytes ?? []);
}

/** Files of a pull request that are looked at for entries that it moved here. */
const MOST_OTHER_FILES = 20;

/** The other YAML files that a pull request touches, as its base has them: an entry may come from one. Null where they are too many. */
async function otherFiles(run: Run, github: GitHub, path: string, sha: string): Promise<readonly Uint8Array[] | null> {
  const pull = run.event?.pullRequest ?? null;
  if (pull === null) return [];
  const facts = await run.pullFacts();
  const changed = await (facts?.number === pull.number ? facts.files() : github.pullFiles(pull.number));
  const others = changed.filter((file) => file !== path && /\.ya?ml$/i.test(file));
  if (changed.length >= MOST_FILES_LISTED || others.length > MOST_OTHER_FILES) return null;
  const found = await Promise.all(others.map((file) => github.content(file, sha)));
  return found.flatMap((bytes) => bytes ?? []);
}

/**
 * What the file had before the pull request and has no more, where objects stay in Atlas. Null where there is no pull request, where
 * it does not change the file, and where that cannot be told: nothing depends on it.
 */
export async function fileChangesOf(
  run: Run,
  path: string | null,
  { target, live }: { readonly target: Target; readonly live: LiveState },
  now: Plan,
): Promise<FileChanges | null> {
  const pull = run.event?.name === "pull_request" ? run.event.pullRequest : null;
  if (pull === null || path === null || run.inputs.command !== "plan") return null;
  const [github, facts] = await Promise.all([run.github(), run.pullFacts()]);
  if (github === null) return null;
  try {
    const changed = facts?.number === pull.number ? await facts.files() : [];
    if (!changed.includes(path)) return null;
    const bytes = await github.content(path, pull.baseSha);
    if (bytes === null) return null;
    const { target: before } = loadTarget(bytes, target.config, KINDS, { projectId: target.projectId });
    if (before === null || before.projectId !== target.projectId) return null;
    const policy = { allowedActions: new Set<never>(), rotations: NO_ROTATIONS };
    return fileChanges(planOf(before, live, KINDS, policy), now, live);
  } catch (error) {
    run.runner.info(`${target.name}: it cannot be told what the file had before. ${(error as Error).message}`);
    return null;
  }
}

/** Whether a plan shows a live value of a kind that can take values from variables. */
function showsLiveText({ resources, unmanaged }: Plan): boolean {
  const kinds = new Set(KINDS.filter(({ isSensitive }) => isSensitive).map(({ key }) => key));
  const isShown = ({ fields }: Plan["resources"][number]): boolean => fields.some(({ live }) => live !== null);
  return (
    resources.some((change) => kinds.has(change.kind) && isShown(change)) ||
    unmanaged.some(({ kind }) => kinds.has(kind))
  );
}
