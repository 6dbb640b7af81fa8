import type { Clock } from "../engine/model/clock.ts";
import type { Runner } from "./runner.ts";

/** Milliseconds after an interrupt in which an answer to a write in flight is waited for; GitHub kills after 7.5 seconds. */
const GRACE = 3_000;

/** So long after an interrupt GitHub may be told what was done; then report and outputs have to be written. */
const LAST_CALL = 6_500;

/** How a run learns that it is to end. */
export interface Interrupts {
  readonly interrupted: AbortSignal;
  readonly hardStop: AbortSignal;
  /** Aborts when no call to GitHub may go on either. */
  readonly lastCall: AbortSignal;
  forget(): void;
}

/** Listens for SIGINT and SIGTERM, with which a cancelled job begins to end. */
export function listenForInterrupts(clock: Clock, runner: Runner): Interrupts {
  const soft = new AbortController();
  const hard = new AbortController();
  const last = new AbortController();
  const over = new AbortController();
  const onSignal = (): void => {
    soft.abort();
    runner.info("The run was told to stop: nothing new begins, and it ends once the answers in flight are there.");
    void clock.sleep(GRACE, over.signal).then(() => hard.abort());
    void clock.sleep(LAST_CALL, over.signal).then(() => last.abort());
  };
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  return {
    interrupted: soft.signal,
    hardStop: hard.signal,
    lastCall: last.signal,
    forget() {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
      // A run that ends within its grace does not stay for the rest of it.
      over.abort();
    },
  };
}
