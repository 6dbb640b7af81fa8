/**
 * When a call that GitHub did not carry out may be sent again, and after how long, as an answer says.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */

/** The part of an answer that decides. `status` is null where no answer came. */
export interface Answered {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly detail: string;
  /** True where nothing was sent, and nothing would be the next time. */
  readonly isHopeless?: boolean;
  /** True for an answer that says all is well and is not GitHub's: a proxy's page, or half an answer. */
  readonly isGarbled?: boolean;
}

/** Seconds; no single pause is longer. A limit that lasts longer is an error that says when it ends. */
const LONGEST_PAUSE_SECONDS = 120;

/** How often a read is sent at most. */
const READ_ATTEMPTS = 5;

/** Seconds that GitHub asks to wait for after a secondary limit that names no time. */
const SECONDARY_PAUSE_SECONDS = 60;

/** Whether GitHub refused the call because of one of its limits, and so did nothing. */
export function isLimit({ status, headers, detail }: Answered): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return "retry-after" in headers || headers["x-ratelimit-remaining"] === "0" || /rate limit|abuse/i.test(detail);
}

/** Whether an answer says nothing of what became of the call. */
function isBroken({ status, isGarbled }: Answered): boolean {
  return status === null || status >= 500 || isGarbled === true;
}

/** Seconds until a read may be sent again after its `attempt`th try (from 1), or null where that is of no use. */
export function pauseBeforeRead(answer: Answered, attempt: number, now: number): number | null {
  const limited = isLimit(answer);
  if (answer.isHopeless) return null;
  if (attempt >= READ_ATTEMPTS || !(limited || isBroken(answer))) return null;
  const told = toldPause(answer.headers, now);
  const pause = told ?? (limited ? SECONDARY_PAUSE_SECONDS : 2 ** (attempt - 1));
  return pause <= LONGEST_PAUSE_SECONDS ? pause : null;
}

/**
 * Seconds until a write may be sent again after its `attempt`th try (from 1), or null where it must not be: only a limit
 * that names its end proves that nothing was written.
 */
export function pauseBeforeWrite(answer: Answered, attempt: number, now: number): number | null {
  if (attempt > 1 || !isLimit(answer)) return null;
  const pause = toldPause(answer.headers, now);
  return pause !== null && pause <= LONGEST_PAUSE_SECONDS ? pause : null;
}

/** Tries of an edit. */
const EDIT_ATTEMPTS = 3;

/** The same for a write that may be sent twice, since it sets what is there to the same text: also where GitHub broke down. */
export function pauseBeforeEdit(answer: Answered, attempt: number, now: number): number | null {
  if (answer.isHopeless) return null;
  return isBroken(answer)
    ? attempt < EDIT_ATTEMPTS
      ? 2 ** (attempt - 1)
      : null
    : pauseBeforeWrite(answer, attempt, now);
}

/** When a limit ends, for people, e.g. `in 1500 seconds`; null where the answer does not say. */
export function limitEnds(answer: Answered, now: number): string | null {
  if (!isLimit(answer)) return null;
  const pause = toldPause(answer.headers, now);
  return pause === null ? null : `in ${pause} seconds`;
}

function toldPause(headers: Readonly<Record<string, string>>, now: number): number | null {
  // GitHub's own clock, where the answer shows it: the runner's may be wrong.
  const date = Date.parse(headers.date ?? "");
  const today = Number.isNaN(date) ? now : date;
  const after = headers["retry-after"]?.trim();
  if (after) {
    const seconds = /^\d+$/.test(after) ? Number(after) : Math.ceil((Date.parse(after) - today) / 1000);
    if (!Number.isNaN(seconds)) return Math.max(seconds, 0);
  }
  const reset = headers["x-ratelimit-reset"];
  if (headers["x-ratelimit-remaining"] !== "0" || !reset || !/^\d+$/.test(reset)) return null;
  return Math.max(Math.ceil(Number(reset) - today / 1000) + 1, 1);
}
