import { ownName } from "./git.ts";
import {
  type Comment,
  type Commit,
  commitOf,
  type Identity,
  type Issue,
  type Pull,
  testMergeOf,
  type World,
} from "./world.ts";

/** GitHub's JSON for what the sandbox remembers: the fields that exist there, as far as anybody could look at them. */

interface Where {
  readonly world: World;
  readonly serverUrl: string;
}

/** Who somebody is. */
export function user({ login, isBot }: Identity): object {
  return { login, type: isBot ? "Bot" : "User" };
}

/** The repository. */
export function repository({ world, serverUrl }: Where): object {
  return {
    id: world.id,
    name: world.repo,
    full_name: ownName(world),
    owner: { login: world.owner },
    private: world.isPrivate,
    default_branch: "main",
    html_url: page({ world, serverUrl }),
  };
}

/** A comment. */
export function comment(where: Where, of: Comment): object {
  const kind = where.world.pulls.has(of.number) ? "pull" : "issues";
  return {
    id: of.id,
    html_url: `${page(where)}/${kind}/${of.number}#issuecomment-${of.id}`,
    body: of.body,
    user: user(of.author),
    created_at: of.createdAt,
    updated_at: of.updatedAt,
  };
}

/** A pull request. */
export function pull(where: Where, of: Pull): object {
  return {
    number: of.number,
    html_url: `${page(where)}/pull/${of.number}`,
    title: of.title,
    body: of.body,
    state: of.state,
    user: user(of.author),
    merged: of.mergedAt !== null,
    merged_at: of.mergedAt,
    merge_commit_sha: of.mergeCommitSha ?? testMergeOf(where.world, of),
    head: { ref: of.head, sha: of.headSha, repo: of.headRepo === null ? null : { full_name: of.headRepo } },
    base: { ref: of.base, sha: of.baseSha, repo: repository(where) },
  };
}

/** A pull request where issues are listed: it is one of them there. */
export function pullAsIssue(where: Where, of: Pull): object {
  return {
    number: of.number,
    html_url: `${page(where)}/pull/${of.number}`,
    title: of.title,
    body: of.body,
    state: of.state,
    state_reason: null,
    user: user(of.author),
    labels: [],
    assignees: [],
    pull_request: { url: `${page(where)}/pull/${of.number}` },
  };
}

/** An issue. */
export function issue(where: Where, of: Issue): object {
  return {
    number: of.number,
    html_url: `${page(where)}/issues/${of.number}`,
    title: of.title,
    body: of.body,
    state: of.state,
    state_reason: of.stateReason,
    user: user(of.author),
    labels: of.labels.map((name) => ({ name })),
    assignees: of.assignees.map((login) => ({ login })),
  };
}

/** A commit. */
export function commit(where: Where, of: Commit): object {
  return {
    sha: of.sha,
    html_url: `${page(where)}/commit/${of.sha}`,
    commit: { message: of.message },
    parents: of.parents.map((sha) => ({ sha: commitOf(where.world, sha).sha })),
  };
}

function page({ world, serverUrl }: Where): string {
  return `${serverUrl}/${ownName(world)}`;
}
