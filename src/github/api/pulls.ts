import { type Endpoint, read, readAll, short } from "./endpoint.ts";
import { integer, object, string, stringOrNull } from "./response.ts";

/** A pull request, as far as the guard and the comments look at it. */
export interface Pull {
  readonly number: number;
  readonly state: "open" | "closed";
  /** ISO 8601, or null while it is not merged. */
  readonly mergedAt: string | null;
  readonly mergeCommitSha: string | null;
  readonly baseRef: string;
  readonly headSha: string;
}

/** What can be asked about pull requests. */
export interface Pulls {
  pull(pull: number): Promise<Pull>;
  /** Paths that a pull request touches, old names of moved files included. GitHub lists 3,000 files at most. */
  pullFiles(pull: number): Promise<readonly string[]>;
  /** The pull requests that brought a commit to where it is; GitHub may know of them only seconds after the merge. */
  pullsOfCommit(sha: string): Promise<readonly Pull[]>;
}

/** The pull requests of one repository. */
export function pulls(at: Endpoint): Pulls {
  return {
    pull: (number) =>
      read(
        at,
        {
          operation: `Reading pull request ${number}`,
          path: `${at.base}/pulls/${number}`,
          needs: "pull-requests: read",
        },
        pullOf,
      ),
    async pullFiles(pull) {
      const operation = `Listing the files of pull request ${pull}`;
      const files = await readAll(
        at,
        { operation, path: `${at.base}/pulls/${pull}/files`, needs: "pull-requests: read" },
        namesOfFile,
      );
      return files.flat();
    },
    pullsOfCommit: (sha) =>
      readAll(
        at,
        {
          operation: `Looking for the pull request of commit ${short(sha)}`,
          path: `${at.base}/commits/${encodeURIComponent(sha)}/pulls`,
          needs: "pull-requests: read",
        },
        pullOf,
      ),
  };
}

function pullOf(data: unknown): Pull {
  const pull = object(data, "pull request");
  return {
    number: integer(pull, "number"),
    state: string(pull, "state") === "open" ? "open" : "closed",
    mergedAt: stringOrNull(pull, "merged_at"),
    mergeCommitSha: stringOrNull(pull, "merge_commit_sha"),
    baseRef: string(object(pull.base, "base"), "ref"),
    headSha: string(object(pull.head, "head"), "sha"),
  };
}

function namesOfFile(data: unknown): string[] {
  const file = object(data, "file");
  const before = stringOrNull(file, "previous_filename");
  return before === null ? [string(file, "filename")] : [string(file, "filename"), before];
}
