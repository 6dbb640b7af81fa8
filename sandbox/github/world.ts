import { commitObject, type GitObject, treeOf } from "../git/objects.ts";

/** Somebody with a token, a person or a bot. */
export interface Identity {
  /** As REST spells it; bots end in `[bot]`. */
  readonly login: string;
  readonly isBot: boolean;
}

/** A commit with its whole tree. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  /** Path to bytes, the whole tree. */
  readonly tree: ReadonlyMap<string, Buffer>;
  /** What it changed against its first parent; null deletes. */
  readonly patch: ReadonlyMap<string, Buffer | null>;
}

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number;
  /** The issue or pull request that it is on. */
  readonly number: number;
  readonly author: Identity;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  editor: Identity | null;
  /** When its text was edited last; null where it never was. */
  lastEditedAt: string | null;
}

/** A pull request. */
export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: Identity;
  base: string;
  baseSha: string;
  readonly head: string;
  /** `owner/repo`, or null where the fork is gone. */
  readonly headRepo: string | null;
  headSha: string;
  state: "open" | "closed";
  mergedAt: string | null;
  /** What merging made; null while it is not merged. */
  mergeCommitSha: string | null;
  /** Its own commits, oldest first, and the commit they started from, as they were when it was merged; null before. */
  brought: { readonly commits: readonly string[]; readonly from: string } | null;
  /** The merge that GitHub makes to see whether it can: `refs/pull/N/merge`. Null before the first. */
  testMerge: { readonly base: string; readonly head: string; readonly sha: string } | null;
}

/** An issue, never a pull request. */
export interface Issue {
  readonly number: number;
  readonly author: Identity;
  title: string;
  body: string;
  state: "open" | "closed";
  stateReason: string | null;
  labels: string[];
  assignees: string[];
}

/** Everything that this GitHub remembers of its one repository. */
export interface World {
  readonly owner: string;
  readonly repo: string;
  readonly isPrivate: boolean;
  readonly commits: Map<string, Commit>;
  /** Every commit, tree and file as git stores them, by id. */
  readonly objects: Map<string, GitObject>;
  readonly branches: Map<string, string>;
  /** By full name, `refs/tags/v1`. */
  readonly tags: Map<string, string>;
  readonly pulls: Map<number, Pull>;
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Comment>;
  /** Commit to pull requests, as GitHub associates them. */
  readonly associations: Map<string, number[]>;
  /** How many look-ups of a commit's pull requests still come back empty, by commit. */
  readonly lag: Map<string, number>;
  /** The repository's number, which stays when it is renamed. */
  readonly id: number;
  readonly collaborators: Set<string>;
  readonly clock: { now: number };
  issuesEnabled: boolean;
  lookupsThatLag: number;
  next: { comment: number; number: number; commit: number };
}

/** GitHub's limit for a body. */
export const MOST_CHARACTERS = 65_536;

/** A repository with one commit on `main` and nothing else. */
export function createWorld(options: {
  owner: string;
  repo: string;
  isPrivate: boolean;
  clock: { now: number };
}): World {
  const world: World = {
    ...options,
    commits: new Map(),
    objects: new Map(),
    branches: new Map(),
    tags: new Map(),
    pulls: new Map(),
    issues: new Map(),
    comments: new Map(),
    associations: new Map(),
    lag: new Map(),
    id: 700_000_001,
    collaborators: new Set(["octocat"]),
    issuesEnabled: true,
    lookupsThatLag: 0,
    // Ids of comments have outgrown 32 bits on the real thing too.
    next: { comment: 3_000_000_001, number: 1, commit: 1 },
  };
  world.branches.set("main", addCommit(world, [], new Map(), "Start").sha);
  return world;
}

/** The time of the clock as GitHub writes it, e.g. `2026-11-20T09:00:00Z`. */
export function iso(world: World): string {
  return `${new Date(world.clock.now).toISOString().slice(0, 19)}Z`;
}

/** Makes a commit on top of its parents; no branch moves. */
export function addCommit(
  world: World,
  parents: readonly string[],
  patch: ReadonlyMap<string, Buffer | null>,
  message: string,
): Commit {
  const tree = new Map(parents[0] === undefined ? [] : commitOf(world, parents[0]).tree);
  for (const [path, bytes] of patch) {
    if (bytes === null) tree.delete(path);
    else tree.set(path, bytes);
  }
  const { sha: root, objects } = treeOf(tree);
  // The number makes two commits differ that say the same at the same moment.
  const email = `${world.next.commit++}+octocat@users.noreply.github.com`;
  const seconds = Math.floor(world.clock.now / 1000);
  const object = commitObject(root, parents, { author: "octocat", email, seconds, message });
  for (const one of [...objects, object]) world.objects.set(one.sha, one);
  const commit = { sha: object.sha, parents, message, tree, patch };
  world.commits.set(commit.sha, commit);
  return commit;
}

/** The commit of that number. @throws where there is none. */
export function commitOf(world: World, sha: string): Commit {
  const commit = world.commits.get(sha);
  if (!commit) throw new Error(`The sandbox knows no commit ${sha}.`);
  return commit;
}

/** Every commit that can be reached, itself first. */
export function ancestors(world: World, sha: string): string[] {
  const seen = new Set<string>();
  const queue = [sha];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...commitOf(world, next).parents);
  }
  return [...seen];
}

/**
 * What a name leads to, in git's order: a commit's id, a full name, `heads/…` or `tags/…`, then a tag, and only then a branch.
 * So a tag that is called like a branch hides it.
 */
export function resolveRef(world: World, ref: string): Commit | null {
  const full = (name: string): string | undefined =>
    name.startsWith("refs/heads/") ? world.branches.get(name.slice("refs/heads/".length)) : world.tags.get(name);
  const names = [ref, `refs/${ref}`, `refs/tags/${ref}`, `refs/heads/${ref}`];
  const sha = world.commits.has(ref) ? ref : names.map(full).find((found) => found !== undefined);
  return world.commits.get(sha ?? "") ?? null;
}

/** Where two commits' histories part: the newest commit that both have. */
export function mergeBase(world: World, one: string, other: string): string {
  const theirs = new Set(ancestors(world, other));
  const shared = ancestors(world, one).filter((sha) => theirs.has(sha));
  const behind = new Set(shared.flatMap((sha) => commitOf(world, sha).parents.flatMap((up) => ancestors(world, up))));
  return shared.find((sha) => !behind.has(sha)) ?? shared[0] ?? one;
}

/** Commits of a pull request, oldest first. */
export function commitsOfPull(world: World, pull: Pull): Commit[] {
  if (pull.brought) return pull.brought.commits.map((sha) => commitOf(world, sha));
  const base = new Set(ancestors(world, world.branches.get(pull.base) ?? pull.baseSha));
  return ancestors(world, pull.headSha)
    .filter((sha) => !base.has(sha))
    .map((sha) => commitOf(world, sha))
    .toReversed();
}

/** What a pull request changes: its head against the commit at which it left its base. */
export function patchOfPull(world: World, pull: Pull): Map<string, Buffer | null> {
  const base = world.branches.get(pull.base) ?? pull.baseSha;
  const from = pull.brought?.from ?? mergeBase(world, base, pull.headSha);
  return changesBetween(commitOf(world, from), commitOf(world, pull.headSha));
}

/** What to do to one tree to have the other; null deletes. */
export function changesBetween(before: Commit, after: Commit): Map<string, Buffer | null> {
  const changes = new Map<string, Buffer | null>();
  for (const [path, bytes] of after.tree) if (!before.tree.get(path)?.equals(bytes)) changes.set(path, bytes);
  for (const path of before.tree.keys()) if (!after.tree.has(path)) changes.set(path, null);
  return changes;
}

/** The merge that GitHub makes of an open pull request and its base as it is now; after that, the last one it made. */
export function testMergeOf(world: World, pull: Pull): string {
  const base = world.branches.get(pull.base) ?? pull.baseSha;
  const known = pull.testMerge;
  if (known && (pull.state === "closed" || (known.base === base && known.head === pull.headSha))) return known.sha;
  const message = `Merge ${pull.headSha} into ${base}`;
  const { sha } = addCommit(world, [base, pull.headSha], patchOfPull(world, pull), message);
  pull.testMerge = { base, head: pull.headSha, sha };
  return sha;
}

/** Every ref, by its full name. */
export function refsOf(world: World): ReadonlyMap<string, string> {
  const branches = [...world.branches].map(([name, sha]) => [`refs/heads/${name}`, sha] as const);
  const pulls = [...world.pulls.values()].flatMap((pull) => [
    [`refs/pull/${pull.number}/head`, pull.headSha] as const,
    [`refs/pull/${pull.number}/merge`, testMergeOf(world, pull)] as const,
  ]);
  return new Map([...branches, ...world.tags, ...pulls]);
}

/** The pull request of that number. @throws where there is none. */
export function pullOf(world: World, number: number): Pull {
  const pull = world.pulls.get(number);
  if (!pull) throw new Error(`The sandbox knows no pull request ${number}.`);
  return pull;
}

/** Writes a comment now. */
export function addComment(world: World, number: number, author: Identity, body: string): Comment {
  const createdAt = iso(world);
  const comment = {
    id: world.next.comment++,
    number,
    author,
    body,
    createdAt,
    updatedAt: createdAt,
    editor: null,
    lastEditedAt: null,
  };
  world.comments.set(comment.id, comment);
  return comment;
}

/** Edits a comment now; the last editor is remembered. */
export function editComment(world: World, comment: Comment, editor: Identity, body: string): void {
  comment.body = body;
  comment.editor = editor;
  comment.updatedAt = iso(world);
  comment.lastEditedAt = comment.updatedAt;
}

/** Comments of an issue or pull request, oldest first. */
export function commentsOn(world: World, number: number): Comment[] {
  return [...world.comments.values()].filter((comment) => comment.number === number);
}
