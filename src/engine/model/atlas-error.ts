import type { FailureReason } from "./change.ts";
import type { Kind } from "./kind.ts";

/**
 * What became of a call that did not succeed: `refused` changed nothing, `unsent` never left, `unknown` may have been carried
 * out although no answer says so.
 */
export type Fate = "refused" | "unsent" | "unknown";

/** What Atlas, or the way to it, answered instead of success. */
export interface AtlasFailure {
  /** e.g. `GET`. */
  readonly method: string;
  /** e.g. `/api/atlas/v2/groups/6650…/streams`, without the query. */
  readonly path: string;
  /** HTTP status, or null where no answer came. */
  readonly status: number | null;
  /** Atlas's `errorCode`, or null. */
  readonly errorCode: string | null;
  /** Atlas's `detail` with its field violations, or what the connection said. */
  readonly detail: string;
  /** What to do next, or null. */
  readonly hint: string | null;
  readonly fate: Fate;
  readonly reason: FailureReason;
  /** Milliseconds after which Atlas wants to be asked again, where it said so. */
  readonly retryAfter?: number | null;
}

/** A call to Atlas that did not succeed. Its message names the call, the answer and the next step, and holds no secret. */
export class AtlasError extends Error {
  override readonly name = "AtlasError";
  readonly failure: AtlasFailure;

  constructor(failure: AtlasFailure, options?: ErrorOptions) {
    super(errorText(failure), options);
    this.failure = failure;
  }

  /** The message without the next step, for a call that is made again by itself. */
  get withoutHint(): string {
    return errorText({ ...this.failure, hint: null });
  }
}

/** Whether an error says that the account may not do this, as against the address it calls from. */
export function isForbidden(error: unknown): error is AtlasError {
  if (!(error instanceof AtlasError)) return false;
  const { reason, errorCode } = error.failure;
  return reason === "forbidden" && errorCode !== "IP_ADDRESS_NOT_ON_ACCESS_LIST";
}

/** The error with what the kind advises where the call itself had no advice, else as it is. */
export function withAdvice(kind: Pick<Kind, "adviceFor" | "roles">, error: unknown): unknown {
  if (!(error instanceof AtlasError) || error.failure.hint !== null) return error;
  const { failure } = error;
  const roles = failure.method === "GET" ? kind.roles.read : kind.roles.write;
  const hint = kind.adviceFor?.(failure) ?? (isForbidden(error) ? roles : null);
  return hint === null ? error : new AtlasError({ ...failure, hint }, { cause: error.cause });
}

/** Whether Atlas itself says that there is no such object. A 404 without a code is from something on the way, and says nothing. */
export function isNotFound(error: unknown): error is AtlasError {
  if (!(error instanceof AtlasError)) return false;
  const { status, errorCode } = error.failure;
  return status === 404 && errorCode !== null && errorCode !== "GROUP_NOT_FOUND";
}

/** Whether a write may have been carried out although it did not succeed. */
export function isFateUnknown(error: unknown): error is AtlasError {
  return error instanceof AtlasError && error.failure.fate === "unknown";
}

function errorText({ method, path, status, errorCode, detail, hint }: AtlasFailure): string {
  // Node's own messages begin with the code that they are about.
  const code = status === null && errorCode !== null && detail.includes(errorCode) ? null : errorCode;
  const answer = [status === null ? null : String(status), code].filter((part) => part !== null).join(" ");
  const said = `${method} ${path}: ${answer === "" ? "" : `${answer}: `}${detail}`;
  if (hint === null) return said;
  // Atlas's sentence ends before ours begins, whether Atlas ends it or not.
  return `${said}${/[.!?…]$/.test(detail) ? "" : "."} ${hint}`;
}
