import { statusOfFile } from "./git.ts";
import { ISSUE_ROUTES } from "./issue-routes.ts";
import { Refused } from "./refusal.ts";
import { type Answered, type Asked, allow, bodyText, issuesOn, type Route } from "./route.ts";
import * as show from "./show.ts";
import {
  addComment,
  ancestors,
  type Comment,
  type Commit,
  commitOf,
  editComment,
  type Pull,
  patchOfPull,
  resolveRef,
} from "./world.ts";

/** Paths below `/repos/OWNER/REPO`. */
export const ROUTES: readonly Route[] = [
  {
    method: "POST",
    pattern: /^\/issues\/(\d+)\/comments$/,
    required: ["body"],
    answer(asked) {
      const number = Number(asked.parts[0]);
      mayWriteConversation(asked, number);
      const comment = addComment(asked.world, number, asked.me, bodyText(asked, "IssueComment"));
      return { status: 201, json: show.comment(asked, comment) };
    },
  },
  {
    method: "PATCH",
    pattern: /^\/issues\/comments\/(\d+)$/,
    required: ["body"],
    answer(asked) {
      const comment = commentIn(asked);
      editComment(asked.world, comment, asked.me, bodyText(asked, "IssueComment"));
      return { status: 200, json: show.comment(asked, comment) };
    },
  },
  {
    method: "DELETE",
    pattern: /^\/issues\/comments\/(\d+)$/,
    answer(asked) {
      asked.world.comments.delete(commentIn(asked).id);
      return { status: 204, json: null };
    },
  },
  {
    method: "GET",
    pattern: /^\/pulls\/(\d+)$/,
    answer: (asked) => ({ status: 200, json: show.pull(asked, pullIn(asked)) }),
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
    pattern: /^\/commits$/,
    query: ["sha", "path"],
    answer(asked) {
      allow(asked, "contents", "read");
      const commit = refIn(asked, asked.query.get("sha") ?? "main");
      const path = asked.query.get("path");
      const shas = ancestors(asked.world, commit.sha).filter(
        (sha) => path === null || commitOf(asked.world, sha).patch.has(path),
      );
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
  {
    method: "GET",
    pattern: /^\/compare\/([^/]+)\.\.\.([^/]+)$/,
    answer: (asked) => ({ status: 200, json: compare(asked) }),
  },
  { method: "GET", pattern: /^\/contents\/(.+)$/, query: ["ref"], answer: contents },
  ...ISSUE_ROUTES,
];

function mayWriteConversation(asked: Asked, number: number): void {
  if (!asked.world.pulls.has(number)) {
    if (!asked.world.issues.has(number)) throw new Refused(404, "Not Found");
    issuesOn(asked);
    allow(asked, "issues", "write");
    return;
  }
  if (asked.permissions.issues !== "write") allow(asked, "pull-requests", "write");
}

function commentIn(asked: Asked): Comment {
  const comment = asked.world.comments.get(Number(asked.parts[0]));
  if (!comment) throw new Refused(404, "Not Found");
  mayWriteConversation(asked, comment.number);
  return comment;
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

function pullsOfCommit(asked: Asked): readonly unknown[] {
  allow(asked, "pull-requests", "read");
  const { world } = asked;
  const { sha } = refIn(asked, asked.parts[0] ?? "");
  const lag = world.lag.get(sha) ?? 0;
  if (lag > 0) {
    world.lag.set(sha, lag - 1);
    return [];
  }
  return (world.associations.get(sha) ?? []).flatMap((number) => {
    const pull = world.pulls.get(number);
    return pull ? [show.pull(asked, pull)] : [];
  });
}

function compare(asked: Asked): object {
  allow(asked, "contents", "read");
  const [base, head] = [refIn(asked, asked.parts[0] ?? ""), refIn(asked, asked.parts[1] ?? "")];
  const [behind, ahead] = [new Set(ancestors(asked.world, base.sha)), new Set(ancestors(asked.world, head.sha))];
  const aheadBy = [...ahead].filter((sha) => !behind.has(sha)).length;
  const behindBy = [...behind].filter((sha) => !ahead.has(sha)).length;
  const status = aheadBy > 0 ? (behindBy > 0 ? "diverged" : "ahead") : behindBy > 0 ? "behind" : "identical";
  return { status, ahead_by: aheadBy, behind_by: behindBy, total_commits: aheadBy };
}

function contents(asked: Asked): Answered {
  allow(asked, "contents", "read");
  const path = asked.parts[0] ?? "";
  const { tree, sha } = refIn(asked, asked.query.get("ref") ?? "main");
  const bytes = tree.get(path);
  if (bytes && /raw/.test(asked.accept)) return { bytes };
  if (bytes)
    return { status: 200, json: { type: "file", path, encoding: "base64", content: bytes.toString("base64") } };
  const inside = [...tree.keys()].filter((name) => name.startsWith(`${path}/`));
  if (inside.length === 0) throw new Refused(404, "Not Found");
  return { status: 200, json: inside.map((name) => ({ type: "file", path: name, sha })) };
}
