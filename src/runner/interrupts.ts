import type { Clock } from "../engine/model/clock.ts";
import type { Runner } from "./runner.ts";

/** So long after an interrupt an answer to a write in flight is waited for, in milliseconds; GitHub kills after 7.5 seconds. */
const GRACE = 3_000;

/** How a run learns that it is to end. */
export interface Interrupts {
  readonly interrupted: AbortSignal;
  readonly hardStop: AbortSignal;
  forget(): void;
}

/** Listens for SIGINT and SIGTERM, with which a cancelled job begins to end. */
export function listenForInterrupts(clock: Clock, runner: Runner): Interrupts {
  const soft = new AbortController();
  const hard = new AbortController();
  const over = new AbortController();
  const onSignal = (): void => {
    soft.abort();
    runner.info("The run was told to stop: it begins no new write, and ends once the answers in flight are there.");
    void clock.sleep(GRACE, over.signal).then(() => hard.abort());
  };
  process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
  return {
    interrupted: soft.signal,
    hardStop: hard.signal,
    forget() {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
      // A run that ends within its grace does not stay for the rest of it.
      over.abort();
    },
  };
}
