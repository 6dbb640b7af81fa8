/** Milliseconds of the first pause. */
const FIRST_PAUSE = 500;

/** Pauses that begin short and double up to the longest: what is ready soon is seen soon, what takes long costs few calls. */
export interface Pauses {
  /** Milliseconds of the next pause. */
  next(): number;
  /** Begins with the first pause again. */
  restart(): void;
}

/** Opens a row of pauses, e.g. 0.5, 1, 2, 4, 8, 10, 10 s. It has no jitter: a run is one client, and tests can prove the row. */
export function openPauses(longest: number): Pauses {
  let pause = FIRST_PAUSE;
  return {
    next() {
      const now = Math.min(pause, longest);
      pause *= 2;
      return now;
    },
    restart() {
      pause = FIRST_PAUSE;
    },
  };
}
