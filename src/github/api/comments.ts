import { type Endpoint, endingBy, type WrittenComment, write, writtenComment } from "./endpoint.ts";
import { type CommentPage, commentQueryAnswer, PULL_COMMENTS } from "./graphql.ts";
import type { PullComment } from "./pull-comment.ts";
import { parsed } from "./transport.ts";

/** What can be done with the conversation of a pull request. */
export interface Comments {
  /** All of them, oldest first. */
  pullComments(pull: number): Promise<readonly PullComment[]>;
  /** `before` is asked right before the comment is sent; what it rejects with ends the call. */
  createComment(pull: number, body: string, before?: () => Promise<void>): Promise<WrittenComment>;
  updateComment(id: number, body: string, before?: () => Promise<void>): Promise<WrittenComment>;
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
          endingBy(number, commentQueryAnswer(data)),
        );
        comments.push(...page.comments);
        if (page.next === null) return comments;
        after = page.next;
      }
    },
    createComment: (pull, body, before) =>
      write(
        at,
        {
          operation: `Creating a comment on pull request ${pull}`,
          method: "POST",
          path: `${at.base}/issues/${pull}/comments`,
          body: { body },
          ...(before ? { before } : {}),
          needs: "pull-requests: write",
        },
        writtenComment,
      ),
    updateComment: (id, body, before) =>
      write(
        at,
        {
          operation: `Editing comment ${id}`,
          method: "PATCH",
          path: `${at.base}/issues/comments/${id}`,
          body: { body },
          ...(before ? { before } : {}),
          needs: "pull-requests: write",
        },
        writtenComment,
      ),
    async deleteComment(id) {
      const operation = `Deleting comment ${id}`;
      await at.send({
        operation,
        method: "DELETE",
        path: `${at.base}/issues/comments/${id}`,
        needs: "pull-requests: write",
      });
    },
  };
}
