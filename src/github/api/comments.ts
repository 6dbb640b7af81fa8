import { type Endpoint, endingBy, type WrittenComment, write, writtenComment } from "./endpoint.ts";
import { type CommentPage, commentQueryAnswer, PULL_COMMENTS } from "./graphql.ts";
import { parsed } from "./transport.ts";

/** A comment in the conversation of a pull request. */
export interface PullComment {
  /** Its number in the REST API. */
  readonly id: number;
  readonly url: string;
  readonly body: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Whether this run's token wrote it. */
  readonly viewerDidAuthor: boolean;
  /** Login of whoever wrote it, or null where the account is gone. */
  readonly author: string | null;
  /** Login of whoever edited it last, or null where nobody did. */
  readonly editor: string | null;
}

/** Whether nobody but its author edited a comment. Apps go by two names, with and without `[bot]`. Pure. */
export function isUntouched({ author, editor }: PullComment): boolean {
  return editor === null || (author !== null && withoutBot(editor) === withoutBot(author));
}

function withoutBot(login: string): string {
  return login.replace(/\[bot\]$/, "");
}

/** What can be done with the conversation of a pull request. */
export interface Comments {
  /** All of them, oldest first. */
  pullComments(pull: number): Promise<readonly PullComment[]>;
  createComment(pull: number, body: string): Promise<WrittenComment>;
  updateComment(id: number, body: string): Promise<WrittenComment>;
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
    createComment: (pull, body) =>
      write(
        at,
        {
          operation: `Creating a comment on pull request ${pull}`,
          method: "POST",
          path: `${at.base}/issues/${pull}/comments`,
          body: { body },
          needs: "pull-requests: write",
        },
        writtenComment,
      ),
    updateComment: (id, body) =>
      write(
        at,
        {
          operation: `Editing comment ${id}`,
          method: "PATCH",
          path: `${at.base}/issues/comments/${id}`,
          body: { body },
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
