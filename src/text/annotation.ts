/** A remark that GitHub shows at a line of a file, or at the run where it has none. */
export interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly message: string;
  readonly file: string | null;
  /** 1-based, or null. */
  readonly line: number | null;
  /** 1-based, or null. */
  readonly column: number | null;
}
