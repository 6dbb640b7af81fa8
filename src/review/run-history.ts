import type { GitHub } from "../github/api/client.ts";
import type { Commit } from "../github/api/commits.ts";
import type { PullComment } from "../github/api/pull-comment.ts";
import type { Pull } from "../github/api/pulls.ts";
import type { RunEvent } from "../github/event.ts";
import type { Run } from "../run/context.ts";

/** A pull request that is merged. */
export interface MergedPull extends Pull {
  readonly mergedAt: string;
}

/** What the run's branch has been through, as far as it was asked for. Each question is asked once for all targets of a run. */
export interface RunHistory {
  /** The branch's head commit; null where there is no such branch. */
  head(): Promise<string | null>;
  /** A file's bytes at a commit; null where there is none. */
  fileAt(path: string, commit: string): Promise<Uint8Array | null>;
  /** Git's ids of all files at a commit, by path; null where GitHub does not list them all. */
  filesAt(commit: string): Promise<ReadonlyMap<string, string> | null>;
  /** Commits that touched a file, from one commit back, newest first; 100 a page. */
  commits(path: string, from: string, page: number): Promise<readonly Commit[]>;
  /** The pull requests that brought a commit to this branch of this repository. */
  pullsOf(commit: string): Promise<readonly MergedPull[]>;
  /** Commits on the branch that surely a pull request brought, and no other one. */
  broughtBy(pull: MergedPull): Promise<ReadonlySet<string>>;
  comments(pull: number): Promise<readonly PullComment[]>;
  /** Lets the next question for comments be asked anew. */
  forgetComments(): void;
  /** Asks again for the pull requests of the commits of which GitHub knew none. Returns after a pause; false where it was the last. */
  wait(round: number): Promise<boolean>;
}

/** The part of GitHub that the history is read with. */
export type HistorySource = Pick<
  GitHub,
  | "branchHead"
  | "content"
  | "fileHistory"
  | "files"
  | "history"
  | "pull"
  | "pullsOfCommit"
  | "closedPullsFrom"
  | "pullCommits"
  | "pullComments"
>;

/** Milliseconds before each new question: GitHub may need a minute to know the pull request of a new commit. */
const PAUSES = [2_000, 4_000, 8_000, 16_000, 30_000];

/** So many branches may be stacked on each other. */
const MOST_STACKED = 5;

/** The same for a run; null where there is no way to ask, or no branch that the run is for. */
export async function branchHistory({
  github: open,
  event,
  clock,
  interrupted,
}: Pick<Run, "github" | "event" | "clock" | "interrupted">): Promise<RunHistory | null> {
  const github = await open();
  const branch = event?.branch ?? null;
  if (github === null || event === null || branch === null || !isCommit(event.sha)) return null;
  return openHistory(github, event, branch, (milliseconds) => clock.sleep(milliseconds, interrupted));
}

/** Whether a text is a commit's whole id. */
export function isCommit(sha: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(sha);
}

/** The history of the branch that a run is for. Its methods reject with a `GitHubError` where GitHub cannot be asked. */
function openHistory(
  github: HistorySource,
  event: RunEvent,
  branch: string,
  sleep: (milliseconds: number) => Promise<void>,
): RunHistory {
  const repository = `${event.repository.owner}/${event.repository.repo}`.toLowerCase();
  const rounds: Promise<void>[] = [];
  const pullsOf = remembered((sha: string) => mergedPulls(sha));
  const head = remembered((_: "head") => github.branchHead(branch));
  const fileAt = remembered(({ path, commit }: { path: string; commit: string }) => github.content(path, commit));
  const filesAt = remembered((commit: string) => github.files(commit));
  const commits = remembered(({ path, from, page }: { path: string; from: string; page: number }) =>
    github.fileHistory(path, from, page),
  );
  const comments = remembered((pull: number) => github.pullComments(pull));
  const brought = remembered((pull: MergedPull) => commitsBrought(pull));

  async function mergedPulls(sha: string): Promise<readonly MergedPull[]> {
    const found = [...(await github.pullsOfCommit(sha))];
    const own = event.pullRequest;
    // The event of a merge knows its pull request before the rest of GitHub does.
    if (own?.merged && own.mergeCommitSha === sha && !found.some(({ number }) => number === own.number))
      found.push(await github.pull(own.number));
    const merged = found.filter(isMerged).filter(isOurs);
    const onBranch = await Promise.all(merged.map((pull) => onward(pull, MOST_STACKED)));
    return [...new Map(onBranch.flat().map((pull) => [pull.number, pull])).values()];
  }

  /** A commit may be in pull requests of forks, and of the repository that this one is a fork of. */
  function isOurs({ baseRepo }: Pull): boolean {
    return baseRepo.toLowerCase() === repository;
  }

  /** The pull request itself, or the one by which the branch that it was merged into came on to this one. */
  async function onward(pull: MergedPull, left: number): Promise<readonly MergedPull[]> {
    if (pull.baseRef === branch) return [pull];
    if (left === 0) return [];
    const later = (await github.closedPullsFrom(pull.baseRef))
      .filter(isMerged)
      .filter((next) => isOurs(next) && next.headRepo?.toLowerCase() === repository)
      .filter((next) => next.headRef === pull.baseRef && Date.parse(next.mergedAt) >= Date.parse(pull.mergedAt))
      .toSorted((one, other) => Date.parse(one.mergedAt) - Date.parse(other.mergedAt));
    const [next] = later;
    return next === undefined ? [] : onward(next, left - 1);
  }

  /** After a true merge they are the pull request's own; a rebase made new ones, which say the same in the same order. */
  async function commitsBrought(pull: MergedPull): Promise<ReadonlySet<string>> {
    const commits = await github.pullCommits(pull.number);
    const own = commits.map(({ sha }) => sha);
    const made = pull.mergeCommitSha === null ? [] : [pull.mergeCommitSha];
    if (own.length < 2) return new Set([...own, ...made]);
    if (holdsSideLine(commits)) return new Set(made);
    const [tip] = made;
    const line = tip === undefined || own.includes(tip) ? [] : firstParents(await github.history(tip, own.length), tip);
    const isRebased = line.length > 0 && commits.toReversed().every(({ message }, at) => line[at]?.message === message);
    const brought = isRebased ? line.map(({ sha }) => sha).toReversed() : own;
    return new Set([...(await withoutOthers(brought, pull)), ...made]);
  }

  /** The oldest commits of a pull request may have come by one that it was stacked on, and that was merged before it. */
  async function withoutOthers(oldestFirst: readonly string[], { number }: MergedPull): Promise<readonly string[]> {
    let from = 0;
    for (; from < oldestFirst.length; from += 1) {
      const pulls = await pullsOf(oldestFirst[from] ?? "");
      if (pulls.every((one) => one.number === number)) break;
    }
    return oldestFirst.slice(from);
  }

  return {
    head: () => head("head"),
    fileAt: (path, commit) => fileAt({ path, commit }),
    filesAt,
    commits: (path, from, page) => commits({ path, from, page }),
    pullsOf,
    broughtBy: brought,
    comments,
    forgetComments: () => comments.forget(() => true),
    async wait(round) {
      const pause = PAUSES[round];
      if (pause === undefined) return false;
      rounds[round] ??= sleep(pause).then(() => pullsOf.forget((found) => found.length === 0));
      await rounds[round];
      return true;
    },
  };
}

/** A commit and those before it on one line; shorter where a merge is in it, which no rebase makes. */
function firstParents(commits: readonly Commit[], from: string): readonly Commit[] {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const line: Commit[] = [];
  for (let at = known.get(from); at?.parents.length === 1; at = known.get(at.parents[0] ?? "")) line.push(at);
  return line;
}

/** Whether commits were merged into a pull request from another branch than its base: they may be another pull request's. */
function holdsSideLine(commits: readonly Commit[]): boolean {
  const own = new Set(commits.map(({ sha }) => sha));
  return commits.some(({ parents }) => parents.slice(1).some((sha) => own.has(sha)));
}

function isMerged(pull: Pull): pull is MergedPull {
  return pull.mergedAt !== null;
}

interface Remembered<K, V> {
  (key: K): Promise<V>;
  /** Forgets the answers that are like that. */
  forget(isLike: (answer: V) => boolean): void;
}

/** A function that asks once for each key. An answer that failed is not remembered. */
function remembered<K, V>(ask: (key: K) => Promise<V>): Remembered<K, V> {
  const known = new Map<string, Promise<V>>();
  const answers = new Map<string, V>();
  async function asked(key: K): Promise<V> {
    const name = JSON.stringify(key);
    const promise = known.get(name) ?? ask(key);
    known.set(name, promise);
    try {
      const answer = await promise;
      answers.set(name, answer);
      return answer;
    } catch (error) {
      known.delete(name);
      throw error;
    }
  }
  return Object.assign(asked, {
    forget(isLike: (answer: V) => boolean) {
      for (const [name, answer] of answers) if (isLike(answer)) known.delete(name);
    },
  });
}
