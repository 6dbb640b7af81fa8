/** The drift issue of a target as an earlier run or a person left it. */
export interface IssueBefore {
  readonly body: string;
  readonly state: "open" | "closed";
  /** GitHub's word, e.g. `completed` or `not_planned`, or null. */
  readonly stateReason: string | null;
}

/** What the drift issue of a target should say. */
export interface DriftIssue {
  readonly title: string;
  /** Starts with a marker of the role `drift`. */
  readonly body: string;
  /** A comment to add, or null: only comments notify people. */
  readonly comment: string | null;
  readonly state: "open" | "closed";
  readonly stateReason: "completed" | null;
}
