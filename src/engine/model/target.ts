import type { Entry } from "./kind.ts";

/** One checked configuration file: what one Atlas project should have. */
export interface Target {
  /** `name` in the file, else the file's stem. */
  readonly name: string;
  /** Path of the file relative to the workspace, with `/`. */
  readonly config: string;
  /** 24 hex digits. */
  readonly projectId: string;
  /** Every entry of every kind, in file order. */
  readonly entries: readonly Entry[];
  /**
   * Keys of the kinds that the file has a key for, and each place where it has one, e.g. `workspaces/orders/connections`; an
   * empty map counts. Only these are read.
   */
  readonly mentioned: ReadonlySet<string>;
}
