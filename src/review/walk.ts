import type { PullComment } from "../github/api/pull-comment.ts";
import { blobId } from "../proof/blob.ts";
import type { ReviewKeys } from "../proof/signature.ts";
import { judgeComments, type PlanComment, type ReviewedTarget, withUsed } from "./evidence.ts";
import type { MergedPull, RunHistory } from "./run-history.ts";

/** A merged pull request that touched the file, and its plan comments. */
export interface WalkedPull {
  readonly pull: MergedPull;
  readonly plans: readonly PlanComment[];
  /** True where it brought a commit that touched the file: later walks see it, and what is recorded on it, too. */
  readonly isLasting: boolean;
}

/** Why a walk went no further back. */
export type WalkEnd =
  | { readonly at: "start" }
  /** The plan comment of this pull request is closed: an apply left nothing of it. */
  | { readonly at: "closed"; readonly pull: number }
  /** This commit came without a pull request. */
  | { readonly at: "commit"; readonly sha: string }
  /** So many pull requests are looked at and no more. */
  | { readonly at: "bound"; readonly most: number };

/** The pull requests that a review of a target is looked for in. */
export interface Walk {
  /** Newest merge first. */
  readonly pulls: readonly WalkedPull[];
  readonly end: WalkEnd;
  /** The newest commit that touched the file, where it came without a pull request; else null. */
  readonly lost: string | null;
  /** Commits of this run's own push of which GitHub knows no pull request; it may learn of it within a minute. */
  readonly late: readonly string[];
  /** The pull request on which the result is told, or null. */
  readonly tellOn: number | null;
}

/** What a walk starts from. */
export interface WalkStart {
  readonly target: ReviewedTarget;
  readonly keys: ReviewKeys;
  /** The branch's head. */
  readonly head: string;
  /** The run's own commit where it is one that came with a push or a merge, else null. */
  readonly own: string | null;
  /** The commit that the run is for, whatever started it. */
  readonly commit: string;
  /** True where the event is that of a merge: GitHub knows its pull request at once. */
  readonly isMerge: boolean;
  /** Commits that the event brought. */
  readonly pushed: ReadonlySet<string>;
}

/** Pull requests that a walk looks at. */
const MOST_PULLS = 20;

/** Pages of commits that a walk looks at, 100 commits each. */
const MOST_PAGES = 5;

/** Commits that are asked about at once: few at first, for most walks are short. */
const FIRST_BATCH = 2;
const MOST_AT_ONCE = 8;

/** Walks back over the commits that touched the file. */
export async function walk(history: RunHistory, start: WalkStart): Promise<Walk> {
  const { target, head } = start;
  const found = new Map<number, Loaded>();
  const brought = new Set<string>();
  const lasting = new Set<number>();
  const late: string[] = [];
  let lost: string | null = null;
  let end: WalkEnd = { at: "start" };
  const load = async (pull: MergedPull): Promise<void> => {
    lasting.add(pull.number);
    if (!found.has(pull.number)) found.set(pull.number, await loaded(history, pull, start));
  };

  // Needed in any case, and asked beside what comes first.
  const newest = history.commits(target.config, head, 1);
  newest.catch(() => undefined);
  // Git leaves a merge out of a file's history where the file is as one side has it: what was just merged may still show a plan.
  const own = start.own === null ? [] : await history.pullsOf(start.own);
  const joining = await Promise.all(own.map((pull) => loaded(history, pull, start)));
  for (const one of joining) if (one.plans.length > 0) found.set(one.pull.number, one);
  const mine = new Set<string>();
  if (start.isMerge) for (const pull of own) for (const sha of await history.broughtBy(pull)) mine.add(sha);

  let size = FIRST_BATCH;
  let first = true;
  pages: for (let page = 1; page <= MOST_PAGES; page += 1) {
    const commits = page === 1 ? await newest : await history.commits(target.config, head, page);
    let queue = commits.map(({ sha }) => sha);
    if (queue.some((sha) => mine.has(sha))) {
      for (const one of joining) {
        found.set(one.pull.number, one);
        lasting.add(one.pull.number);
      }
      for (const sha of mine) brought.add(sha);
    }
    while (queue.length > 0) {
      queue = queue.filter((sha) => !brought.has(sha));
      const batch = queue.splice(0, size);
      size = Math.min(size * 2, MOST_AT_ONCE);
      const pulls = await Promise.all(batch.map((sha) => history.pullsOf(sha)));
      await learn(history, pulls.flat(), brought);
      for (const [index, sha] of batch.entries()) {
        const those = pulls[index] ?? [];
        if (those.length === 0) {
          if (start.pushed.has(sha)) late.push(sha);
          if (first) lost = sha;
          end = { at: "commit", sha };
          break pages;
        }
        first = false;
        for (const pull of those) await load(pull);
        const closed = those.find(({ number }) => isClosed(found, number, start));
        if (closed !== undefined) {
          end = { at: "closed", pull: closed.number };
          break pages;
        }
        if (found.size >= MOST_PULLS) {
          end = { at: "bound", most: MOST_PULLS };
          break pages;
        }
      }
    }
    if (commits.length < 100) break;
    if (page === MOST_PAGES) end = { at: "bound", most: MOST_PULLS };
  }

  const pulls = settled(found, lasting, start);
  return {
    pulls,
    end,
    lost: pulls.length > 0 ? null : lost,
    late,
    tellOn: pulls[0]?.pull.number ?? (await pullOfRun(history, start))?.number ?? null,
  };
}

/** Where no pull request touched the file, the one that brought the run's commit hears of it. */
async function pullOfRun(history: RunHistory, { commit }: WalkStart): Promise<MergedPull | undefined> {
  return (await history.pullsOf(commit))[0];
}

/** The same walk with the comments as they are now: another run may have written on them since. */
export async function readAgain(history: RunHistory, { pulls, ...walked }: Walk, start: WalkStart): Promise<Walk> {
  const all = await Promise.all(pulls.map(({ pull }) => loaded(history, pull, start)));
  const renewed = pulls.map((one, index) => ({ ...one, plans: withUsed(all[index]?.plans ?? [], all, start) }));
  return { ...walked, pulls: renewed };
}

/** A pull request with the texts of its conversation. */
interface Loaded {
  readonly pull: MergedPull;
  readonly comments: readonly PullComment[];
  readonly plans: readonly PlanComment[];
}

async function loaded(history: RunHistory, pull: MergedPull, { target, keys }: WalkStart): Promise<Loaded> {
  const comments = await history.comments(pull.number);
  const blobAt = async (commit: string): Promise<string | null> => {
    const bytes = await history.fileAt(target.config, commit);
    return bytes === null ? null : blobId(bytes);
  };
  return { pull, comments, plans: await judgeComments(comments, pull, { target, keys, blobAt }) };
}

/** Once a pull request turns up with a second commit, its others need not be asked about. */
async function learn(history: RunHistory, pulls: readonly MergedPull[], brought: Set<string>): Promise<void> {
  const seen = Map.groupBy(pulls, ({ number }) => number);
  for (const [pull, ...more] of seen.values()) {
    if (pull === undefined || more.length === 0) continue;
    for (const sha of await history.broughtBy(pull)) brought.add(sha);
  }
}

function isClosed(found: ReadonlyMap<number, Loaded>, number: number, start: WalkStart): boolean {
  const all = [...found.values()];
  const plans = withUsed(found.get(number)?.plans ?? [], all, start);
  return plans.some(({ trusted, proof }) => trusted && proof?.closed === true);
}

/** Newest merge first, down to the newest that is closed. */
function settled(
  found: ReadonlyMap<number, Loaded>,
  lasting: ReadonlySet<number>,
  start: WalkStart,
): readonly WalkedPull[] {
  const all = [...found.values()].toSorted((one, other) => byMerge(other.pull, one.pull));
  const last = all.findIndex(({ pull }) => isClosed(found, pull.number, start));
  const kept = last === -1 ? all : all.slice(0, last + 1);
  return kept.map(({ pull, plans }) => ({
    pull,
    plans: withUsed(plans, all, start),
    isLasting: lasting.has(pull.number),
  }));
}

function byMerge(one: MergedPull, other: MergedPull): number {
  return Date.parse(one.mergedAt) - Date.parse(other.mergedAt) || one.number - other.number;
}
