import type { GitHub } from "../github/api/client.ts";
import type { PullComment } from "../github/api/comments.ts";
import type { Pull } from "../github/api/pulls.ts";
import type { RunEvent } from "../github/event.ts";

/** A commit of the branch and the pull requests that brought it there. */
export interface Step {
  readonly sha: string;
  /** Merged into the branch, their `mergedAt` known. */
  readonly pulls: readonly MergedPull[];
  /** True for what the event itself brought: the commits of a push, else the head alone. */
  readonly pushed: boolean;
}

/** A pull request that is merged. */
export interface MergedPull extends Pull {
  readonly mergedAt: string;
}

/** The branch's past, as far as it was asked for; what was asked once is remembered for the run's other targets. */
export interface BranchHistory {
  /** Commits from the run's own back along first parents, newest first, 50 at most. */
  steps(): AsyncIterable<Step>;
  comments(pull: number): Promise<readonly PullComment[]>;
}

/** How many commits the guard looks back. */
const MOST_COMMITS = 50;

/** GitHub may learn only seconds after a push which pull request a commit belongs to. Milliseconds before each new look. */
const LOOKS_AGAIN = [2000, 4000];

/** Commits of a push, newest first, that are worth waiting for. */
const MOST_AWAITED = 10;

/** How many commits are asked about at once. */
const AT_ONCE = 5;

/** The past of the branch that a run is about. @throws {GitHubError} while it is read. */
export function branchHistory(
  github: Pick<GitHub, "history" | "pull" | "pullsOfCommit" | "pullComments">,
  event: RunEvent,
  branch: string,
  sleep: (milliseconds: number) => Promise<void>,
): BranchHistory {
  const head = event.pullRequest?.mergeCommitSha ?? event.sha;
  const parents = new Map<string, string | null>();
  const commits: string[] = [];
  const pullsOf = remember((sha: string) => mergedPulls(sha));
  const comments = remember((pull: number) => github.pullComments(pull));
  let pushed: Promise<ReadonlySet<string>> | null = null;

  async function commitAt(index: number): Promise<string | null> {
    if (index === 0) return head;
    const child = commits[index - 1] ?? (await commitAt(index - 1));
    if (child === null) return null;
    if (!parents.has(child)) {
      for (const commit of await github.history(child)) parents.set(commit.sha, commit.parents[0] ?? null);
    }
    const parent = parents.get(child) ?? null;
    if (parent !== null) commits[index] = parent;
    return parent;
  }

  async function mergedPulls(sha: string): Promise<readonly MergedPull[]> {
    const pulls = [...(await github.pullsOfCommit(sha))];
    const own = event.pullRequest;
    if (sha === head && own?.merged && !pulls.some(({ number }) => number === own.number)) {
      pulls.push(await github.pull(own.number));
    }
    return pulls.filter(isMerged).filter(({ baseRef }) => baseRef === branch);
  }

  /** The commits that the event brought, each waited for a little until GitHub knows its pull request. */
  async function awaitPushed(): Promise<ReadonlySet<string>> {
    const mine: string[] = [];
    for (let index = 0; index < MOST_COMMITS; index += 1) {
      const sha = await commitAt(index);
      if (sha === null || sha === event.before) break;
      mine.push(sha);
      if (event.before === null) break;
    }
    if (event.name !== "push") return new Set(mine);
    for (const pause of LOOKS_AGAIN) {
      const awaited = mine.slice(0, MOST_AWAITED);
      const known = await Promise.all(awaited.map((sha) => pullsOf(sha)));
      const lost = awaited.filter((_, index) => known[index]?.length === 0);
      if (lost.length === 0) break;
      await sleep(pause);
      for (const sha of lost) pullsOf.forget(sha);
    }
    return new Set(mine);
  }

  return {
    async *steps() {
      pushed ??= awaitPushed();
      const mine = await pushed;
      for (let start = 0; start < MOST_COMMITS; start += AT_ONCE) {
        const shas: string[] = [];
        for (let index = start; index < Math.min(start + AT_ONCE, MOST_COMMITS); index += 1) {
          const sha = await commitAt(index);
          if (sha === null) break;
          shas.push(sha);
        }
        const pulls = await Promise.all(shas.map((sha) => pullsOf(sha)));
        for (const [index, sha] of shas.entries()) yield { sha, pulls: pulls[index] ?? [], pushed: mine.has(sha) };
        if (shas.length < AT_ONCE) return;
      }
    },
    comments,
  };
}

function isMerged(pull: Pull): pull is MergedPull {
  return pull.mergedAt !== null;
}

/** A function that asks once for each key. An answer that failed is not remembered. */
function remember<K, V>(ask: (key: K) => Promise<V>): ((key: K) => Promise<V>) & { forget(key: K): void } {
  const known = new Map<K, Promise<V>>();
  async function asked(key: K): Promise<V> {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return await answer;
  }
  return Object.assign(asked, { forget: (key: K) => void known.delete(key) });
}
