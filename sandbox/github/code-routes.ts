import { blobId } from "../git/objects.ts";
import { statusOfFile } from "./git.ts";
import { misuse, Refused } from "./refusal.ts";
import { type Answered, type Asked, allow, type Route } from "./route.ts";
import * as show from "./show.ts";
import {
  ancestors,
  type Commit,
  commitOf,
  commitsOfPull,
  type Pull,
  patchOfPull,
  refsOf,
  resolveRef,
} from "./world.ts";

/** GitHub lists no more commits of a pull request than this. @see https://docs.github.com/en/rest/pulls/pulls#list-commits-on-a-pull-request */
const MOST_COMMITS_OF_PULL = 250;

/** GitHub cuts a tree off at 100,000 files; ours sooner, so that tests see it. */
const MOST_FILES_OF_TREE = 1_000;

/** Pull requests, commits and files, below `/repos/OWNER/REPO`. */
export const CODE_ROUTES: readonly Route[] = [
  {
    method: "GET",
    pattern: /^\/pulls$/,
    query: ["state", "head", "base"],
    answer: (asked) => ({ list: listPulls(asked).map((pull) => show.pull(asked, pull)) }),
  },
  {
    method: "GET",
    pattern: /^\/pulls\/(\d+)$/,
    answer(asked) {
      const pull = pullIn(asked);
      return { status: 200, json: { ...show.pull(asked, pull), commits: commitsOfPull(asked.world, pull).length } };
    },
  },
  {
    method: "GET",
    pattern: /^\/pulls\/(\d+)\/files$/,
    answer(asked) {
      const pull = pullIn(asked);
      return {
        list: [...patchOfPull(asked.world, pull)].map(([filename, bytes]) => ({
          sha: pull.headSha,
          filename,
          status: statusOfFile(asked.world, pull, filename, bytes),
        })),
      };
    },
  },
  {
    method: "GET",
    pattern: /^\/pulls\/(\d+)\/commits$/,
    answer(asked) {
      const commits = commitsOfPull(asked.world, pullIn(asked)).slice(0, MOST_COMMITS_OF_PULL);
      return { list: commits.map((commit) => show.commit(asked, commit)) };
    },
  },
  {
    method: "GET",
    pattern: /^\/git\/ref\/((?:heads|tags)\/.+)$/,
    answer(asked) {
      allow(asked, "contents", "read");
      const ref = `refs/${asked.parts[0]}`;
      const sha = refsOf(asked.world).get(ref);
      if (sha === undefined) throw new Refused(404, "Not Found");
      return { status: 200, json: { ref, object: { type: "commit", sha } } };
    },
  },
  {
    method: "GET",
    pattern: /^\/git\/trees\/([0-9a-f]+)$/,
    query: ["recursive"],
    answer(asked) {
      allow(asked, "contents", "read");
      const { sha, tree } = refIn(asked, asked.parts[0] ?? "");
      const files = [...tree].map(([path, bytes]) => ({ path, mode: "100644", type: "blob", sha: blobId(bytes) }));
      return { status: 200, json: { sha, tree: files, truncated: files.length > MOST_FILES_OF_TREE } };
    },
  },
  {
    method: "GET",
    pattern: /^\/commits$/,
    query: ["sha", "path"],
    async answer(asked) {
      allow(asked, "contents", "read");
      const commit = refIn(asked, asked.query.get("sha") ?? "main");
      const shas = await asked.log(commit.sha, asked.query.get("path"));
      return { list: shas.map((sha) => show.commit(asked, commitOf(asked.world, sha))) };
    },
  },
  {
    method: "GET",
    pattern: /^\/commits\/([^/]+)$/,
    answer(asked) {
      allow(asked, "contents", "read");
      return { status: 200, json: show.commit(asked, refIn(asked, asked.parts[0] ?? "")) };
    },
  },
  { method: "GET", pattern: /^\/commits\/([^/]+)\/pulls$/, answer: (asked) => ({ list: pullsOfCommit(asked) }) },
  { method: "GET", pattern: /^\/contents\/(.+)$/, query: ["ref"], answer: contents },
];

function listPulls(asked: Asked): readonly Pull[] {
  allow(asked, "pull-requests", "read");
  const { world, query } = asked;
  const state = query.get("state") ?? "open";
  const [head, base] = [query.get("head"), query.get("base")];
  // Without the owner GitHub ignores the filter.
  if (head !== null && !head.includes(":")) throw misuse(422, "head is OWNER:BRANCH");
  return [...world.pulls.values()]
    .filter((pull) => state === "all" || pull.state === state)
    .filter((pull) => base === null || pull.base === base)
    .filter((pull) => head === null || head === `${(pull.headRepo ?? "").split("/")[0]}:${pull.head}`)
    .toReversed();
}

function pullIn(asked: Asked): Pull {
  allow(asked, "pull-requests", "read");
  const pull = asked.world.pulls.get(Number(asked.parts[0]));
  if (!pull) throw new Refused(404, "Not Found");
  return pull;
}

function refIn({ world }: Asked, ref: string): Commit {
  const commit = resolveRef(world, ref);
  if (!commit) throw new Refused(404, `No commit found for SHA: ${ref}`);
  return commit;
}

/**
 * Of a commit on the default branch, the merged pull request that brought it into the repository; of another, open and merged
 * ones that hold it. Known only some time after a merge.
 *
 * @see https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
function pullsOfCommit(asked: Asked): readonly unknown[] {
  allow(asked, "pull-requests", "read");
  const { world } = asked;
  const { sha } = refIn(asked, asked.parts[0] ?? "");
  const lag = world.lag.get(sha) ?? 0;
  if (lag > 0) {
    world.lag.set(sha, lag - 1);
    return [];
  }
  const merged = (world.associations.get(sha) ?? []).flatMap((number) => world.pulls.get(number) ?? []);
  const onDefault = ancestors(world, world.branches.get("main") ?? "").includes(sha);
  const open = [...world.pulls.values()].filter(
    (pull) => pull.state === "open" && commitsOfPull(world, pull).some((commit) => commit.sha === sha),
  );
  return [...merged, ...(onDefault ? [] : open)].map((pull) => show.pull(asked, pull));
}

function contents(asked: Asked): Answered {
  allow(asked, "contents", "read");
  const path = asked.parts[0] ?? "";
  const { tree, sha } = refIn(asked, asked.query.get("ref") ?? "main");
  const bytes = tree.get(path);
  if (bytes && /raw/.test(asked.accept)) return { bytes };
  if (bytes) {
    const content = bytes.toString("base64");
    return { status: 200, json: { type: "file", path, sha: blobId(bytes), encoding: "base64", content } };
  }
  const inside = [...tree.keys()].filter((name) => name.startsWith(`${path}/`));
  if (inside.length === 0) throw new Refused(404, "Not Found");
  return { status: 200, json: inside.map((name) => ({ type: "file", path: name, sha })) };
}
