import { ask, type Endpoint, endingBy, type WrittenComment, writtenComment } from "./endpoint.ts";
import { type CommentPage, PULL_COMMENTS, readCommentPage } from "./graphql.ts";
import type { PullComment } from "./pull-comment.ts";
import { routed } from "./route.ts";
import { parsed } from "./transport.ts";

/** What can be done with the conversation of a pull request. */
export interface Comments {
  /** All of them, oldest first. */
  pullComments(pull: number): Promise<readonly PullComment[]>;
  /** `before` is asked right before the comment is sent; what it rejects with ends the call. */
  createComment(pull: number, body: string, before?: () => Promise<void>): Promise<WrittenComment>;
  updateComment(id: number, body: string, before?: () => Promise<void>): Promise<void>;
  deleteComment(id: number): Promise<void>;
}

/** The conversations of one repository's pull requests. */
export function comments(at: Endpoint): Comments {
  return {
    async pullComments(pull) {
      const operation = `Listing the comments of pull request ${pull}`;
      const comments: PullComment[] = [];
      let after: string | null = null;
      for (let number = 1; ; number += 1) {
        const body = { query: PULL_COMMENTS, variables: { owner: at.owner, repo: at.repo, number: pull, after } };
        const call = {
          operation,
          method: "POST",
          path: at.graphql,
          body,
          needs: "pull-requests: read",
          asks: true,
        } as const;
        const page: CommentPage = parsed(call, (await at.send(call)).data, (data) =>
          endingBy(number, readCommentPage(data)),
        );
        comments.push(...page.comments);
        if (page.next === null) return comments;
        after = page.next;
      }
    },
    createComment: (pull, body, before) =>
      ask(
        at,
        {
          operation: `Creating a comment on pull request ${pull}`,
          ...routed(at, "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", { issue_number: pull, body }),
          ...(before ? { before } : {}),
          needs: "pull-requests: write",
        },
        writtenComment,
      ),
    async updateComment(id, body, before) {
      await at.send({
        operation: `Editing comment ${id}`,
        ...routed(at, "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id, body }),
        ...(before ? { before } : {}),
        needs: "pull-requests: write",
      });
    },
    async deleteComment(id) {
      const operation = `Deleting comment ${id}`;
      await at.send({
        operation,
        ...routed(at, "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id }),
        needs: "pull-requests: write",
      });
    },
  };
}
