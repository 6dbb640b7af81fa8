import {
  addCommit,
  type Commit,
  changesBetween,
  commitOf,
  commitsOfPull,
  type Identity,
  iso,
  mergeBase,
  type Pull,
  patchOfPull,
  pullOf,
  resolveRef,
  type World,
} from "./world.ts";

/** Files of a commit: text or bytes, null deletes. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** The three ways to merge a pull request. */
export type MergeMethod = "squash" | "merge" | "rebase";

/** What a push did to a branch. */
export interface Pushed {
  readonly branch: string;
  /** Null for a new branch. */
  readonly before: string | null;
  readonly sha: string;
}

/** Puts one commit on a branch; a new branch starts at `main`. */
export function push(world: World, branch: string, files: Files, message = "Change"): Pushed {
  const before = world.branches.get(branch) ?? null;
  const parent = before ?? world.branches.get("main") ?? "";
  const { sha } = addCommit(world, [parent], patchOf(files), message);
  moveBranch(world, branch, sha);
  return { branch, before, sha };
}

/** Puts one commit on a pull request, in a fork too. */
export function pushToPull(world: World, number: number, files: Files): string {
  const pull = pullOf(world, number);
  if (pull.headRepo === ownName(world)) return push(world, pull.head, files).sha;
  pull.headSha = addCommit(world, [pull.headSha], patchOf(files), "Change").sha;
  return pull.headSha;
}

/** What a pull request is opened with. */
export interface NewPull {
  readonly files: Files;
  /** @default "main" */
  readonly base?: string;
  /** Name of the head branch. */
  readonly head?: string;
  /** `owner/repo` of a fork, or null where it is gone. @default the repository itself */
  readonly headRepo?: string | null;
  readonly title?: string;
  readonly body?: string;
}

/** Opens a pull request whose head is one commit ahead of its base. */
export function openPull(world: World, author: Identity, options: NewPull): Pull {
  const number = world.next.number++;
  const base = options.base ?? "main";
  const baseSha = world.branches.get(base) ?? world.branches.get("main") ?? "";
  if (!world.branches.has(base)) world.branches.set(base, baseSha);
  const head = options.head ?? `change-${number}`;
  const { sha } = addCommit(world, [baseSha], patchOf(options.files), options.title ?? `Change ${number}`);
  const headRepo = options.headRepo === undefined ? ownName(world) : options.headRepo;
  if (headRepo === ownName(world)) world.branches.set(head, sha);
  const pull: Pull = {
    number,
    title: options.title ?? `Change ${number}`,
    body: options.body ?? "",
    author,
    base,
    baseSha,
    head,
    headRepo,
    headSha: sha,
    state: "open",
    mergedAt: null,
    mergeCommitSha: null,
    brought: null,
    testMerge: null,
  };
  world.pulls.set(number, pull);
  return pull;
}

/**
 * Merges pull requests one after the other, as one push: a merge queue does that with several. Of a file that both sides
 * changed the pull request's is taken, unless `resolved` says what a person made of the two.
 */
export function merge(world: World, numbers: readonly number[], method: MergeMethod, resolved: Files = {}): Pushed {
  const pulls = numbers.map((number) => pullOf(world, number));
  const branch = pulls[0]?.base ?? "main";
  const before = world.branches.get(branch) ?? "";
  for (const pull of pulls) mergeOne(world, pull, method, patchOf(resolved));
  return { branch, before, sha: world.branches.get(branch) ?? "" };
}

function mergeOne(world: World, pull: Pull, method: MergeMethod, resolved: Patch): void {
  if (pull.state === "closed") throw new Error(`Pull request ${pull.number} is closed already.`);
  const tip = world.branches.get(pull.base) ?? "";
  const own = commitsOfPull(world, pull).map(({ sha }) => sha);
  const made = commitsForMerge(world, pull, method, tip, resolved);
  const last = made.at(-1)?.sha ?? tip;
  pull.brought = { commits: own, from: mergeBase(world, tip, pull.headSha) };
  for (const sha of new Set([...made.map((commit) => commit.sha), ...own])) associate(world, sha, pull.number);
  pull.baseSha = tip;
  pull.mergeCommitSha = last;
  pull.state = "closed";
  pull.mergedAt = iso(world);
  moveBranch(world, pull.base, last);
}

/** A commit that came by a stacked pull request stays that one's: it is the one that introduced it. */
function associate(world: World, sha: string, number: number): void {
  if (world.associations.has(sha)) return;
  world.associations.set(sha, [number]);
  if (world.lookupsThatLag > 0) world.lag.set(sha, world.lookupsThatLag);
}

type Patch = ReadonlyMap<string, Buffer | null>;

function commitsForMerge(world: World, pull: Pull, method: MergeMethod, tip: string, resolved: Patch): Commit[] {
  const patch = new Map([...patchOfPull(world, pull), ...resolved]);
  const title = `${pull.title} (#${pull.number})`;
  if (method === "squash") return [addCommit(world, [tip], patch, title)];
  if (method === "merge") {
    const message = `Merge pull request #${pull.number}`;
    return [addCommit(world, [tip, pull.headSha], patch, message)];
  }
  let parent = tip;
  return commitsOfPull(world, pull)
    .filter(({ parents }) => parents.length === 1)
    .map((own) => {
      const commit = addCommit(world, [parent], own.patch, own.message);
      parent = commit.sha;
      return commit;
    });
}

/** Merges one branch into another as a person with git would: a merge commit, pushed. Where both changed a file, theirs stays. */
export function mergeBranch(world: World, into: string, from: string): Pushed {
  const before = world.branches.get(into) ?? "";
  const other = resolveRef(world, from);
  if (!other) throw new Error(`The sandbox knows no ${from}.`);
  const start = commitOf(world, mergeBase(world, before, other.sha));
  const { sha } = addCommit(world, [before, other.sha], changesBetween(start, other), `Merge ${from} into ${into}`);
  moveBranch(world, into, sha);
  return { branch: into, before, sha };
}

/** Makes a branch end at another commit, as a push with force does. */
export function forcePush(world: World, branch: string, sha: string): Pushed {
  const before = world.branches.get(branch) ?? null;
  moveBranch(world, branch, commitOf(world, sha).sha);
  return { branch, before, sha };
}

function moveBranch(world: World, branch: string, sha: string): void {
  world.branches.set(branch, sha);
  for (const pull of world.pulls.values())
    if (pull.state === "open" && pull.head === branch && pull.headRepo === ownName(world)) pull.headSha = sha;
}

/** `owner/repo`. */
export function ownName(world: World): string {
  return `${world.owner}/${world.repo}`;
}

/** GitHub's word for what a pull request does to a file. */
export function statusOfFile(world: World, pull: Pull, path: string, bytes: Buffer | null): string {
  const before = commitOf(world, pull.brought?.from ?? pull.baseSha).tree.has(path);
  if (bytes === null) return "removed";
  return before ? "modified" : "added";
}

function patchOf(files: Files): Map<string, Buffer | null> {
  return new Map(Object.entries(files).map(([path, text]) => [path, text === null ? null : Buffer.from(text)]));
}
