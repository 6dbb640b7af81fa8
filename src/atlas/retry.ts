import { AtlasError } from "../engine/model/atlas-error.ts";
import type { Clock } from "../engine/model/clock.ts";

/** How tries are spaced. */
export interface Pace {
  readonly clock: Clock;
  /** Longest pause between two tries unless Atlas asks for more, in milliseconds. */
  readonly longestPause: number;
  /** Aborts waiting when the run is interrupted. */
  readonly signal?: AbortSignal | undefined;
  /** Told of each try that will be followed by another. */
  readonly onRetry: (error: AtlasError, pauseMilliseconds: number) => void;
}

/** Tries of one call, the first included. */
const TRIES = 5;
/** The first pause in milliseconds; each further one is twice as long. */
const FIRST_PAUSE = 1_000;
/** Longest `Retry-After` that is waited for, in milliseconds: Atlas's own buckets refill within a minute. */
const LONGEST_RETRY_AFTER = 300_000;

/**
 * Calls until it succeeds, a try is not worth repeating, or five tries are used up. A loop of our own, because tests give it
 * their clock.
 *
 * @param mayRepeat - whether a try that ended so may be made again
 */
export async function withRetries<T>(
  pace: Pace,
  mayRepeat: (error: AtlasError) => boolean,
  call: () => Promise<T>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await call();
    } catch (error) {
      const isLast = tries === TRIES || pace.signal?.aborted === true;
      if (isLast || !(error instanceof AtlasError) || !mayRepeat(error)) throw error;
      const pause = pauseAfter(error, tries, pace.longestPause);
      if (pause > LONGEST_RETRY_AFTER) throw error;
      pace.onRetry(error, pause);
      await pace.clock.sleep(pause, pace.signal);
      if (pace.signal?.aborted) throw error;
    }
  }
}

/** A read changes nothing: it is repeated after 429, 5xx, a broken connection and an answer cut short. */
export function mayRepeatRead({ failure }: AtlasError): boolean {
  const { status, reason } = failure;
  if (reason === "interrupted") return false;
  return (
    status === null || status === 408 || status === 429 || status >= 500 || (status < 300 && failure.fate === "unknown")
  );
}

/** A write is repeated only where it provably changed nothing and never reached Atlas's books. */
export function mayRepeatWrite({ failure }: AtlasError): boolean {
  return failure.status === 429 || (failure.fate === "unsent" && failure.errorCode === "ECONNREFUSED");
}

/**
 * `Retry-After` in milliseconds, from seconds or a date; null where it says nothing. A date counts from the time that the
 * answer itself names, so that a runner whose clock is wrong makes no difference.
 */
export function parseRetryAfter(header: string | null, sent: string | null): number | null {
  if (header === null) return null;
  if (/^\d+(\.\d+)?$/.test(header.trim())) return Number(header) * 1000;
  const until = Date.parse(header);
  const now = Date.parse(sent ?? "");
  return Number.isNaN(until) ? null : Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}

function pauseAfter(error: AtlasError, attempt: number, longestPause: number): number {
  const { retryAfter } = error.failure;
  const backoff = Math.min(longestPause, FIRST_PAUSE * 2 ** (attempt - 1));
  // Jitter keeps the legs of a matrix from coming back together.
  return Math.max(retryAfter ?? 0, backoff * (0.5 + Math.random() / 2));
}
