/** What GitHub now shows of one target. */
export interface Published {
  readonly commentId: string;
  readonly commentUrl: string;
  readonly issueNumber: string;
  readonly issueUrl: string;
  /** Why the target cannot be published under its name, or null. */
  readonly clash: string | null;
  /** Why what was wanted could not be written, or null. */
  readonly failed: string | null;
}

/** Nothing is shown. */
export const UNPUBLISHED: Published = {
  commentId: "",
  commentUrl: "",
  issueNumber: "",
  issueUrl: "",
  clash: null,
  failed: null,
};
