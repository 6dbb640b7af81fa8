import { AtlasError, isForbidden, withAdvice } from "../model/atlas-error.ts";
import type { FailureReason, Outcome, OutcomeError, Status } from "../model/change.ts";
import type { Kind } from "../model/kind.ts";
import type { WaitEnd } from "./poller.ts";

/** Ends a change before its natural end. */
export class ChangeAborted extends Error {
  readonly status: Status;
  readonly failure: OutcomeError;
  constructor(status: Status, message: string, reason: FailureReason | null) {
    super(message);
    this.status = status;
    this.failure = { message, reason };
  }
}

/** Ends a change. Returns `never`, so that it can be used in place of a value. */
export function abort(status: Status, message: string, reason: FailureReason | null): never {
  throw new ChangeAborted(status, message, reason);
}

/** Ends a change whose wait ended without an answer. */
export function waitEnded(why: WaitEnd, what: string): never {
  if (why === "interrupted") return abort("started", `${what}; the run was interrupted`, "interrupted");
  const sentence = what.endsWith(".") ? what : `${what}.`;
  return abort("timed-out", `${sentence} Timed out. Run again to go on waiting.`, "wait-timeout");
}

/** How a change ended at which something was thrown. */
export function failure(kind: Kind, error: unknown): Pick<Outcome, "status" | "error"> {
  if (error instanceof ChangeAborted) return { status: error.status, error: error.failure };
  const advised = withAdvice(kind, error);
  const message = advised instanceof Error ? advised.message : String(advised);
  const reason = error instanceof AtlasError ? reasonOf(kind, error) : "internal";
  return { status: "failed", error: { message, reason } };
}

/** Atlas's no to one write is that resource's failure, unless it says more. */
function reasonOf(kind: Kind, error: AtlasError): FailureReason {
  const { errorCode, reason } = error.failure;
  if (isForbidden(error)) return "forbidden";
  if (errorCode !== null && kind.inUseCodes?.includes(errorCode)) return "in-use";
  return reason === "atlas-api" ? "resource-failed" : reason;
}
