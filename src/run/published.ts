/** What GitHub now shows of one target. */
export interface Published {
  readonly commentId: string;
  readonly commentUrl: string;
  readonly issueNumber: string;
  readonly issueUrl: string;
  /** Why the target cannot be published under its name, or null. */
  readonly clash: string | null;
}
