import { CODE_ROUTES } from "./code-routes.ts";
import { ISSUE_ROUTES } from "./issue-routes.ts";
import { Refused } from "./refusal.ts";
import { type Asked, allow, bodyText, issuesOn, type Route } from "./route.ts";
import * as show from "./show.ts";
import { addComment, type Comment, editComment } from "./world.ts";

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
  ...CODE_ROUTES,
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
