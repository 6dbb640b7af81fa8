import { ask, type Endpoint, short } from "./endpoint.ts";
import { GitHubError } from "./errors.ts";
import { list, object, string } from "./response.ts";
import { routed } from "./route.ts";

/** A commit and what it was made from; the first parent is the branch it was put on. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
}

/** What can be asked about commits and files. */
export interface Code {
  /** The commit that a branch ends at, or null where there is no such branch. A tag of that name is not asked. */
  branchHead(branch: string): Promise<string | null>;
  /** The commit and those before it, newest first, `most` at most. */
  history(sha: string, most: number): Promise<readonly Commit[]>;
  /**
   * The newest commits that touched a file, from one commit back, 100 at most; on `page` 2 those before them. GitHub simplifies the
   * list as `git log` does: a merge whose file is one of its parents' is left out, with every other parent of it.
   */
  fileHistory(path: string, sha: string, page?: number): Promise<readonly Commit[]>;
  /** Git's ids of all files at a commit, by path; null where there are too many for one answer. */
  files(commit: string): Promise<ReadonlyMap<string, string> | null>;
  /** A file's bytes on a branch, tag or commit, or null where there is no such file. */
  content(path: string, ref: string): Promise<Uint8Array | null>;
}

/** The commits and files of one repository. */
export function code(at: Endpoint): Code {
  const contents = new Map<string, Promise<Uint8Array | null>>();
  return {
    async branchHead(branch) {
      const call = {
        operation: `Reading the branch \`${branch}\``,
        ...routed(at, "GET /repos/{owner}/{repo}/git/ref/{ref}", { ref: `heads/${branch}` }),
        needs: "contents: read",
      } as const;
      try {
        return await ask(at, call, (data) => string(object(object(data, "ref").object, "object"), "sha"));
      } catch (error) {
        if (error instanceof GitHubError && error.status === 404) return null;
        throw error;
      }
    },
    history: (sha, most) =>
      ask(
        at,
        {
          operation: `Listing the commits before ${short(sha)}`,
          ...routed(at, "GET /repos/{owner}/{repo}/commits", { sha, per_page: Math.min(most, 100) }),
          needs: "contents: read",
        },
        (data) => list(data, "commits").map(commitOf),
      ),
    fileHistory: (path, sha, page = 1) =>
      ask(
        at,
        {
          operation: `Listing the commits that touched \`${path}\``,
          ...routed(at, "GET /repos/{owner}/{repo}/commits", { sha, path, per_page: 100, page }),
          needs: "contents: read",
        },
        (data) => list(data, "commits").map(commitOf),
      ),
    files: (commit) =>
      ask(
        at,
        {
          operation: `Listing the files at ${short(commit)}`,
          ...routed(at, "GET /repos/{owner}/{repo}/git/trees/{tree_sha}", { tree_sha: commit, recursive: "1" }),
          needs: "contents: read",
        },
        filesOf,
      ),
    content(path, ref) {
      const key = `${ref} ${path}`;
      const asked = contents.get(key) ?? fileContent(at, path, ref);
      // What a commit holds never changes, so it is asked for once; an answer that failed may be asked for again.
      if (/^[0-9a-f]{40,64}$/.test(ref)) {
        contents.set(key, asked);
        asked.catch(() => contents.delete(key));
      }
      return asked;
    },
  };
}

async function fileContent(at: Endpoint, path: string, ref: string): Promise<Uint8Array | null> {
  const operation = `Reading \`${path}\` at \`${ref}\``;
  try {
    const { data, headers } = await at.send({
      operation,
      ...routed(at, "GET /repos/{owner}/{repo}/contents/{path}", { path, ref }),
      needs: "contents: read",
      raw: true,
    });
    // A folder is answered with a JSON list even where the bytes were asked for.
    return headers["content-type"]?.startsWith("application/json") ? null : (data as Uint8Array);
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

/** Reads a commit out of an answer. @throws {ShapeError} */
export function commitOf(data: unknown): Commit {
  const commit = object(data, "commit");
  const parents = list(commit.parents, "parents").map((parent) => string(object(parent, "parent"), "sha"));
  return { sha: string(commit, "sha"), parents, message: string(object(commit.commit, "commit"), "message") };
}

function filesOf(data: unknown): ReadonlyMap<string, string> | null {
  const answer = object(data, "tree");
  if (answer.truncated === true) return null;
  return new Map(
    list(answer.tree, "tree").map((item) => {
      const file = object(item, "file");
      return [string(file, "path"), string(file, "sha")];
    }),
  );
}
