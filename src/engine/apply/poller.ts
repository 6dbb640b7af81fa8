import { type Address, collectionText } from "../model/address.ts";
import { isForbidden } from "../model/atlas-error.ts";
import type { LiveObject } from "../model/change.ts";
import type { Clock } from "../model/clock.ts";
import type { AtlasReader, Entry, Kind } from "../model/kind.ts";
import { readWholeListing } from "../plan/read-live.ts";

/** The time that a whole run may spend waiting. It starts with the first wait. */
export interface WaitBudget {
  readonly milliseconds: number;
  /** Moment on the clock at which it is used up; null until somebody waits. */
  endsAt: number | null;
}

/** Why waiting ended without an answer. */
export type WaitEnd = "timed-out" | "interrupted";

/** What one look says to somebody who waits: a value ends the wait, undefined goes on. */
export type Predicate<T> = (objects: readonly LiveObject[]) => T | undefined;

/** Somebody who waits, for the lines of progress. */
export interface Waiting {
  readonly address: string;
  /** Atlas's word at the last look, or null. */
  readonly state: string | null;
  readonly seconds: number;
}

/** Looks at what is live, for however many wait: one list a kind and parent, each time. */
export interface Poller {
  /** Lists now, after everything that was done before the call; calls that come together share one list. */
  fresh(kind: Kind, parent: Address | null): Promise<readonly LiveObject[]>;
  /** Resolves with the judge's value, or with why waiting ended. Rejects where Atlas cannot be read for good. */
  until<T>(
    subject: { readonly address: string; readonly kind: Kind; readonly parent: Address | null },
    judge: Predicate<T>,
    stateOf: (objects: readonly LiveObject[]) => string | null,
  ): Promise<T | WaitEnd>;
}

/** What watching needs. */
export interface PollerOptions {
  readonly atlas: AtlasReader;
  /** What the file declares, for kinds that are listed by it. */
  readonly entries: readonly Entry[];
  readonly clock: Clock;
  /** Pause between two looks, in milliseconds. */
  readonly pollInterval: number;
  readonly budget: WaitBudget;
  readonly interrupted: AbortSignal;
  /** Told after each look who still waits, and whether anything is different from the look before. */
  readonly onLook: (waiting: readonly Waiting[], changed: boolean) => void;
}

interface Waiter {
  readonly address: string;
  readonly kind: Kind;
  readonly parent: Address | null;
  readonly since: number;
  state: string | null;
  /** True when it needs no further look. */
  readonly look: (objects: readonly LiveObject[]) => boolean;
  readonly giveUp: (why: WaitEnd) => void;
  readonly fail: (error: unknown) => void;
}

/** Looks in a row that may fail before waiting ends with the error. */
const FAILED_LOOKS = 3;

/** Opens a watch on one project. */
export function openPoller(options: PollerOptions): Poller {
  const { atlas, entries, clock, pollInterval, budget, interrupted } = options;
  const waiters = new Set<Waiter>();
  const upcoming = new Map<string, Promise<readonly LiveObject[]>>();
  const current = new Map<string, Promise<unknown>>();
  let running = false;

  /** A list under way may already have passed what the caller did: the next one is shared by all who come meanwhile. */
  function fresh(kind: Kind, parent: Address | null): Promise<readonly LiveObject[]> {
    const key = collectionText(kind.key, parent);
    const waitingFor = upcoming.get(key);
    if (waitingFor !== undefined) return waitingFor;
    const next = (current.get(key) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        upcoming.delete(key);
        const listing = readWholeListing(atlas, kind, parent, entries);
        current.set(key, listing);
        return listing;
      });
    upcoming.set(key, next);
    return next;
  }

  async function lookOnce(failures: Map<string, number>): Promise<void> {
    const groups = Map.groupBy(waiters, ({ kind, parent }) => collectionText(kind.key, parent));
    let changed = false;
    await Promise.all(
      [...groups].map(async ([key, group]) => {
        const { kind, parent } = group[0] as Waiter;
        try {
          const objects = await fresh(kind, parent);
          failures.delete(key);
          for (const waiter of group) {
            const before = waiter.state;
            if (waiter.look(objects)) waiters.delete(waiter);
            if (waiter.state !== before || !waiters.has(waiter)) changed = true;
          }
        } catch (error) {
          const count = (failures.get(key) ?? 0) + 1;
          failures.set(key, count);
          if (count < FAILED_LOOKS && !isForbidden(error)) return;
          for (const waiter of group) if (waiters.delete(waiter)) waiter.fail(error);
        }
      }),
    );
    const waiting = [...waiters].map(({ address, state, since }) => ({
      address,
      state,
      seconds: Math.round((clock.now() - since) / 1000),
    }));
    options.onLook(waiting, changed);
  }

  async function run(): Promise<void> {
    const failures = new Map<string, number>();
    while (waiters.size > 0) {
      await lookOnce(failures);
      if (waiters.size === 0) break;
      const left = (budget.endsAt ?? Number.POSITIVE_INFINITY) - clock.now();
      const over: WaitEnd | null = interrupted.aborted ? "interrupted" : left <= 0 ? "timed-out" : null;
      if (over) {
        for (const waiter of [...waiters]) if (waiters.delete(waiter)) waiter.giveUp(over);
        break;
      }
      await clock.sleep(Math.min(pollInterval, left), interrupted);
    }
    running = false;
  }

  return {
    fresh,
    until(subject, judge, stateOf) {
      budget.endsAt ??= clock.now() + budget.milliseconds;
      return new Promise((resolve, reject) => {
        const waiter: Waiter = {
          ...subject,
          since: clock.now(),
          state: null,
          look(objects) {
            waiter.state = stateOf(objects);
            const answer = judge(objects);
            if (answer === undefined) return false;
            resolve(answer);
            return true;
          },
          giveUp: resolve,
          fail: reject,
        };
        waiters.add(waiter);
        if (running) return;
        running = true;
        // After this turn, so that those who begin to wait together share the first look.
        setImmediate(() => void run());
      });
    },
  };
}
