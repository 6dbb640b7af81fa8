import type { Actor, PullComment } from "./pull-comment.ts";
import { list, object, ShapeError, string, stringOrNull } from "./response.ts";

/** Asks for the login of the token. */
export const VIEWER = "query { viewer { login } }";

/**
 * Asks for a page of a pull request's comments. Only GraphQL says who edited a comment and whether it is the token's own. Logins of
 * apps come without `[bot]`, so that a user may be called like one: only the node ids of author and editor tell them apart.
 * `databaseId` is left out: it is a 32-bit number and ids have outgrown it.
 *
 * @see https://docs.github.com/en/graphql/reference/objects#issuecomment
 */
export const PULL_COMMENTS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          url body createdAt lastEditedAt viewerDidAuthor
          author { login ... on Node { id } } editor { login ... on Node { id } }
        }
      }
    }
  }
}`;

/** One page of comments and the cursor of the next, null on the last page. */
export interface CommentPage {
  readonly comments: readonly PullComment[];
  readonly next: string | null;
}

/** Reads the answer to {@link PULL_COMMENTS}. @throws {ShapeError} */
export function readCommentPage(answer: unknown): CommentPage {
  const data = object(object(answer, "answer").data, "data");
  const pull = object(object(data.repository, "repository").pullRequest, "pullRequest");
  const comments = object(pull.comments, "comments");
  const pageInfo = object(comments.pageInfo, "pageInfo");
  const next = pageInfo.hasNextPage === true ? string(pageInfo, "endCursor") : null;
  // GitHub lists null for a comment that it cannot show.
  const nodes = list(comments.nodes, "nodes").filter((node) => node !== null);
  return { comments: nodes.map(commentOf), next };
}

function commentOf(node: unknown): PullComment {
  const comment = object(node, "comment");
  const url = string(comment, "url");
  const id = Number(/#issuecomment-(\d+)$/.exec(url)?.[1]);
  if (!Number.isSafeInteger(id)) throw new ShapeError("the answer has no number in the `url` of a comment");
  return {
    id,
    url,
    body: stringOrNull(comment, "body") ?? "",
    createdAt: string(comment, "createdAt"),
    viewerDidAuthor: comment.viewerDidAuthor === true,
    lastEditedAt: stringOrNull(comment, "lastEditedAt"),
    author: actorOf(comment.author),
    editor: actorOf(comment.editor),
  };
}

function actorOf(value: unknown): Actor | null {
  if (typeof value !== "object" || value === null) return null;
  const actor = object(value, "actor");
  return { login: string(actor, "login"), id: stringOrNull(actor, "id") };
}
