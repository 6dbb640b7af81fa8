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
  /** When its text was edited last, ISO 8601; null where nobody did. */
  readonly lastEditedAt: string | null;
  /** Who wrote it, or null where the account is gone. */
  readonly author: Actor | null;
  /** Who edited it last, or null where nobody did or the account is gone. */
  readonly editor: Actor | null;
}

/** Somebody on GitHub. */
export interface Actor {
  /** For people; an app's comes without `[bot]`. */
  readonly login: string;
  /** GitHub's own id, or null where it does not say. */
  readonly id: string | null;
}

/** Whether nobody but its author edited a comment: their ids are the same, since a user may be called like an app. */
export function isUntouched({ author, editor, lastEditedAt }: PullComment): boolean {
  if (lastEditedAt === null) return editor === null;
  return author !== null && editor !== null && author.id !== null && author.id === editor.id;
}
