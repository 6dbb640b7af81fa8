import type { Why } from "./refusal.ts";

/** One request that reached the sandbox, and its result. */
export interface LoggedRequest {
  /** From 1, in order of arrival. */
  readonly number: number;
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else its text; undefined where there is none. */
  readonly body: unknown;
  /** Whether it would write to Atlas; requests for tokens do not. */
  readonly write: boolean;
  /** The `operationId`, null where the path is unknown. */
  readonly operation: string | null;
  /** The project in the path. */
  readonly project: string | null;
  /** Client id of the account that called, null where it is not known. */
  readonly account: string | null;
  /** The status that was answered, null while there is none and where a fault withheld the answer. */
  readonly status: number | null;
  /** Whether it was carried out, answered or not. */
  readonly committed: boolean;
  /** Whether a fault was applied to it. */
  readonly faulty: boolean;
  /** Milliseconds on the clock of `performance.now()`. */
  readonly arrivedAt: number;
  readonly leftAt: number | null;
}

/** A request that was not carried out because of a rule. */
export interface Refused {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly errorCode: string;
  /** Which sort of rule, e.g. `malformed`, `order`. */
  readonly why: Why;
  readonly detail: string;
}
