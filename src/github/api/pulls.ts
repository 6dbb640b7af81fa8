import { type Commit, commitOf } from "./commits.ts";
import { ask, type Endpoint, readAll, short } from "./endpoint.ts";
import { integer, object, string, stringOrNull } from "./response.ts";
import { routed } from "./route.ts";

/** A pull request, as far as the guard and the comments look at it. */
export interface Pull {
  readonly number: number;
  readonly state: "open" | "closed";
  /** ISO 8601, or null while it is not merged. */
  readonly mergedAt: string | null;
  /** What merging made; before that, the merge that GitHub makes to see whether it can. */
  readonly mergeCommitSha: string | null;
  readonly baseRef: string;
  /** `owner/repo` of the branch that it is merged into; a commit may be in pull requests of other repositories too. */
  readonly baseRepo: string;
  readonly headRef: string;
  readonly headSha: string;
  /** `owner/repo` that the head branch is in, or null where that repository is gone. */
  readonly headRepo: string | null;
}

/** What can be asked about pull requests. */
export interface Pulls {
  pull(pull: number): Promise<Pull>;
  /** Paths that a pull request touches, old names of moved files included. GitHub lists 3,000 files at most. */
  pullFiles(pull: number): Promise<readonly string[]>;
  /** The pull requests that brought a commit to where it is; GitHub may know of them only seconds after the merge. */
  pullsOfCommit(sha: string): Promise<readonly Pull[]>;
  /** Closed pull requests of a branch of this repository, merged or not. */
  closedPullsFrom(branch: string): Promise<readonly Pull[]>;
  /** A pull request's own commits, oldest first; GitHub lists 250 at most. */
  pullCommits(pull: number): Promise<readonly Commit[]>;
}

/** The pull requests of one repository. */
export function pulls(at: Endpoint): Pulls {
  return {
    pull: (number) =>
      ask(
        at,
        {
          operation: `Reading pull request ${number}`,
          ...routed(at, "GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }),
          needs: "pull-requests: read",
        },
        pullOf,
      ),
    async pullFiles(pull) {
      const operation = `Listing the files of pull request ${pull}`;
      const files = await readAll(
        at,
        {
          operation,
          ...routed(at, "GET /repos/{owner}/{repo}/pulls/{pull_number}/files", { pull_number: pull }),
          needs: "pull-requests: read",
        },
        namesOfFile,
      );
      return files.flat();
    },
    pullsOfCommit: (sha) =>
      readAll(
        at,
        {
          operation: `Looking for the pull request of commit ${short(sha)}`,
          ...routed(at, "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", { commit_sha: sha }),
          needs: "pull-requests: read",
        },
        pullOf,
      ),
    closedPullsFrom: (branch) =>
      readAll(
        at,
        {
          operation: `Looking for the pull request of the branch \`${branch}\``,
          ...routed(at, "GET /repos/{owner}/{repo}/pulls", { state: "closed", head: `${at.owner}:${branch}` }),
          needs: "pull-requests: read",
        },
        pullOf,
      ),
    pullCommits: (pull) =>
      readAll(
        at,
        {
          operation: `Listing the commits of pull request ${pull}`,
          ...routed(at, "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", { pull_number: pull }),
          needs: "pull-requests: read",
        },
        commitOf,
      ),
  };
}

function pullOf(data: unknown): Pull {
  const pull = object(data, "pull request");
  const [base, head] = [object(pull.base, "base"), object(pull.head, "head")];
  return {
    number: integer(pull, "number"),
    state: string(pull, "state") === "open" ? "open" : "closed",
    mergedAt: stringOrNull(pull, "merged_at"),
    mergeCommitSha: stringOrNull(pull, "merge_commit_sha"),
    baseRef: string(base, "ref"),
    baseRepo: string(object(base.repo, "base.repo"), "full_name"),
    headRef: string(head, "ref"),
    headSha: string(head, "sha"),
    headRepo:
      typeof head.repo === "object" && head.repo !== null
        ? stringOrNull(object(head.repo, "head.repo"), "full_name")
        : null,
  };
}

function namesOfFile(data: unknown): string[] {
  const file = object(data, "file");
  const before = stringOrNull(file, "previous_filename");
  return before === null ? [string(file, "filename")] : [string(file, "filename"), before];
}
