import {
  addCommit,
  type Commit,
  commitOf,
  commitsOfPull,
  type Identity,
  iso,
  type Pull,
  patchOfPull,
  pullOf,
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
  world.branches.set(branch, sha);
  for (const pull of world.pulls.values()) {
    if (pull.state === "open" && pull.head === branch && pull.headRepo === ownName(world)) pull.headSha = sha;
  }
  return { branch, before, sha };
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
    testMerge: null,
  };
  world.pulls.set(number, pull);
  return pull;
}

/** Merges pull requests one after the other, as one push: a merge queue does that with several. */
export function merge(world: World, numbers: readonly number[], method: MergeMethod): Pushed {
  const pulls = numbers.map((number) => pullOf(world, number));
  const branch = pulls[0]?.base ?? "main";
  const before = world.branches.get(branch) ?? "";
  for (const pull of pulls) mergeOne(world, pull, method);
  return { branch, before, sha: world.branches.get(branch) ?? "" };
}

function mergeOne(world: World, pull: Pull, method: MergeMethod): void {
  if (pull.state === "closed") throw new Error(`Pull request ${pull.number} is closed already.`);
  const tip = world.branches.get(pull.base) ?? "";
  const made = commitsForMerge(world, pull, method, tip);
  const last = made.at(-1)?.sha ?? tip;
  for (const { sha } of made) {
    world.associations.set(sha, [...(world.associations.get(sha) ?? []), pull.number]);
    if (world.lookupsThatLag > 0) world.lag.set(sha, world.lookupsThatLag);
  }
  world.branches.set(pull.base, last);
  pull.mergeCommitSha = last;
  pull.state = "closed";
  pull.mergedAt = iso(world);
}

function commitsForMerge(world: World, pull: Pull, method: MergeMethod, tip: string): Commit[] {
  const title = `${pull.title} (#${pull.number})`;
  if (method === "squash") return [addCommit(world, [tip], patchOfPull(world, pull), title)];
  if (method === "merge")
    return [addCommit(world, [tip, pull.headSha], patchOfPull(world, pull), `Merge #${pull.number}`)];
  let parent = tip;
  return commitsOfPull(world, pull).map(({ patch, message }) => {
    const commit = addCommit(world, [parent], patch, message);
    parent = commit.sha;
    return commit;
  });
}

/** `owner/repo`. */
export function ownName(world: World): string {
  return `${world.owner}/${world.repo}`;
}

/** GitHub's word for what a pull request does to a file. */
export function statusOfFile(world: World, pull: Pull, path: string, bytes: Buffer | null): string {
  const before = commitOf(world, pull.baseSha).tree.has(path);
  if (bytes === null) return "removed";
  return before ? "modified" : "added";
}

function patchOf(files: Files): Map<string, Buffer | null> {
  return new Map(Object.entries(files).map(([path, text]) => [path, text === null ? null : Buffer.from(text)]));
}
