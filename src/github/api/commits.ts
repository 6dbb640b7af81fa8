import { type Endpoint, read, short } from "./endpoint.ts";
import { GitHubError } from "./errors.ts";
import { list, object, string } from "./response.ts";

/** A commit and what it was made from; the first parent is the branch it was put on. */
export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
}

/** What can be asked about commits and files. */
export interface Code {
  /** The commit and up to 99 of those that it was made from, newest first. */
  history(sha: string): Promise<readonly Commit[]>;
  /** The newest commits that touched a file, two at most, from one commit back. */
  fileHistory(path: string, sha: string): Promise<readonly Commit[]>;
  /** A file's bytes on a branch, tag or commit, or null where there is no such file. */
  content(path: string, ref: string): Promise<Uint8Array | null>;
}

/** The commits and files of one repository. */
export function code(at: Endpoint): Code {
  const contents = new Map<string, Promise<Uint8Array | null>>();
  return {
    history: (sha) =>
      read(
        at,
        {
          operation: `Listing the commits before ${short(sha)}`,
          path: `${at.base}/commits?sha=${encodeURIComponent(sha)}&per_page=100`,
          needs: "contents: read",
        },
        (data) => list(data, "commits").map(commitOf),
      ),
    fileHistory: (path, sha) =>
      read(
        at,
        {
          operation: `Listing the commits that touched \`${path}\``,
          path: `${at.base}/commits?sha=${encodeURIComponent(sha)}&path=${encodeURIComponent(path)}&per_page=2`,
          needs: "contents: read",
        },
        (data) => list(data, "commits").map(commitOf),
      ),
    content(path, ref) {
      const key = `${ref} ${path}`;
      const asked = contents.get(key) ?? fileContent(at, `${at.base}/contents/${encodedPath(path)}`, path, ref);
      // What a commit holds never changes, so it is asked for once; an answer that failed may be asked for again.
      if (/^[0-9a-f]{40,64}$/.test(ref)) {
        contents.set(key, asked);
        asked.catch(() => contents.delete(key));
      }
      return asked;
    },
  };
}

async function fileContent(at: Endpoint, place: string, path: string, ref: string): Promise<Uint8Array | null> {
  const operation = `Reading \`${path}\` at \`${ref}\``;
  const url = `${place}?ref=${encodeURIComponent(ref)}`;
  try {
    const { data, headers } = await at.send({
      operation,
      method: "GET",
      path: url,
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

function commitOf(data: unknown): Commit {
  const commit = object(data, "commit");
  const parents = list(commit.parents, "parents").map((parent) => string(object(parent, "parent"), "sha"));
  return { sha: string(commit, "sha"), parents };
}

function encodedPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
