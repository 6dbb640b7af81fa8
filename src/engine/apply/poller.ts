import { type Address, collectionText } from "../model/address.ts";
import { isForbidden } from "../model/atlas-error.ts";
import type { LiveObject } from "../model/change.ts";
import type { Clock } from "../model/clock.ts";
import type { AtlasReader, Entry, Kind } from "../model/kind.ts";
import { readWholeListing } from "../plan/read-live.ts";
import { openPauses, type Pauses } from "./pauses.ts";

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
  /** The newest complete list if it was begun at most so many milliseconds ago, else a new one. */
  recent(kind: Kind, parent: Address | null, milliseconds: number): Promise<readonly LiveObject[]>;
  /** Resolves with the judge's value, or with why waiting ended. Rejects where Atlas cannot be read for good. */
  until<T>(
    subject: { readonly address: string; readonly kind: Kind; readonly parent: Address | null },
    judge: Predicate<T>,
    stateOf: (objects: readonly LiveObject[]) => string | null,
  ): Promise<T | WaitEnd>;
  /** Lets time pass where a look would say nothing: null, or why waiting ended. */
  rest(milliseconds: number): Promise<WaitEnd | null>;
}

/** What watching needs. */
export interface PollerOptions {
  readonly atlas: AtlasReader;
  /** What the file declares, for kinds that are listed by it. */
  readonly entries: readonly Entry[];
  readonly clock: Clock;
  /** Longest pause between two looks, in milliseconds. */
  readonly pollInterval: number;
  readonly budget: WaitBudget;
  readonly interrupted: AbortSignal;
  /** Told after each look who still waits, and whether anything is different from the look before. */
  readonly onLook: (waiting: readonly Waiting[], changed: boolean) => void;
}

interface Waiter {
  readonly address: string;
  readonly since: number;
  state: string | null;
  /** True when it needs no further look. */
  readonly look: (objects: readonly LiveObject[]) => boolean;
  readonly giveUp: (why: WaitEnd) => void;
  readonly fail: (error: unknown) => void;
}

/** Those who wait for something in one list, and when it is read next. */
interface Watch {
  readonly kind: Kind;
  readonly parent: Address | null;
  readonly waiters: Set<Waiter>;
  readonly pauses: Pauses;
  /** Moment of the next look on the clock. */
  due: number;
  /** Whether a look is under way. */
  looking: boolean;
  /** Looks in a row that failed. */
  failures: number;
}

interface Listing {
  readonly begun: number;
  readonly objects: Promise<readonly LiveObject[]>;
}

/** Looks in a row that may fail before waiting ends with the error. */
const FAILED_LOOKS = 3;

/** Opens a watch on one project. */
export function openPoller(options: PollerOptions): Poller {
  const { atlas, entries, clock, pollInterval, budget, interrupted } = options;
  const watches = new Map<string, Watch>();
  const upcoming = new Map<string, Promise<readonly LiveObject[]>>();
  const newest = new Map<string, Listing>();
  let running = false;
  /** Ends the nap of the loop. */
  let wake = (): void => undefined;

  /** A list under way may already have passed what the caller did: the next one is shared by all who come meanwhile. */
  function fresh(kind: Kind, parent: Address | null): Promise<readonly LiveObject[]> {
    const key = collectionText(kind.key, parent);
    const waitingFor = upcoming.get(key);
    if (waitingFor !== undefined) return waitingFor;
    const next = (newest.get(key)?.objects ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        upcoming.delete(key);
        const listing = { begun: clock.now(), objects: readWholeListing(atlas, kind, parent, entries) };
        newest.set(key, listing);
        listing.objects.catch(() => {
          if (newest.get(key) === listing) newest.delete(key);
        });
        return listing.objects;
      });
    upcoming.set(key, next);
    return next;
  }

  async function look(watch: Watch): Promise<void> {
    const { kind, parent, waiters, pauses } = watch;
    // Who joins from here on needs a list that begins later.
    const asking = [...waiters];
    let changed = false;
    watch.looking = true;
    watch.due = endOfBudget();
    try {
      const objects = await fresh(kind, parent);
      watch.failures = 0;
      for (const waiter of asking) {
        const before = waiter.state;
        if (waiter.look(objects)) waiters.delete(waiter);
        if (waiter.state !== before || !waiters.has(waiter)) changed = true;
      }
      watch.due = Math.min(watch.due, clock.now() + pauses.next());
    } catch (error) {
      watch.failures += 1;
      watch.due = Math.min(watch.due, clock.now() + pollInterval);
      if (watch.failures >= FAILED_LOOKS || isForbidden(error))
        for (const waiter of asking) if (waiters.delete(waiter)) waiter.fail(error);
    }
    watch.looking = false;
    if (clock.now() >= endOfBudget()) giveUp(watch, "timed-out");
    if (waiters.size === 0 && watches.get(collectionText(kind.key, parent)) === watch)
      watches.delete(collectionText(kind.key, parent));
    options.onLook(waitingNow(), changed);
    wake();
  }

  /** One loop for all lists, so that there is one nap at a time. */
  async function run(): Promise<void> {
    while (watches.size > 0 && !interrupted.aborted) {
      const nap = new AbortController();
      wake = () => nap.abort();
      const idle = [...watches.values()].filter(({ looking }) => !looking);
      const next = Math.min(...idle.map(({ due }) => due));
      const pause = next - clock.now();
      if (pause <= 0) {
        for (const watch of idle) if (watch.due <= clock.now()) void look(watch);
      } else {
        const signal = AbortSignal.any([interrupted, nap.signal]);
        await (idle.length > 0 ? clock.sleep(pause, signal) : aborted(signal));
      }
    }
    for (const watch of watches.values()) giveUp(watch, "interrupted");
    watches.clear();
    running = false;
  }

  function watchOf(kind: Kind, parent: Address | null): Watch {
    const key = collectionText(kind.key, parent);
    const known = watches.get(key);
    if (known) return known;
    const pauses = openPauses(pollInterval);
    const watch = { kind, parent, waiters: new Set<Waiter>(), pauses, due: endOfBudget(), looking: false, failures: 0 };
    watches.set(key, watch);
    return watch;
  }

  function endOfBudget(): number {
    budget.endsAt ??= clock.now() + budget.milliseconds;
    return budget.endsAt;
  }

  function waitingNow(): readonly Waiting[] {
    return [...watches.values()].flatMap(({ waiters }) =>
      [...waiters].map(({ address, state, since }) => ({
        address,
        state,
        seconds: Math.round((clock.now() - since) / 1000),
      })),
    );
  }

  return {
    fresh,
    recent(kind, parent, milliseconds) {
      const listing = newest.get(collectionText(kind.key, parent));
      return listing && clock.now() - listing.begun <= milliseconds ? listing.objects : fresh(kind, parent);
    },
    until({ address, kind, parent }, judge, stateOf) {
      return new Promise((resolve, reject) => {
        const waiter: Waiter = {
          address,
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
        const watch = watchOf(kind, parent);
        watch.waiters.add(waiter);
        watch.pauses.restart();
        watch.due = Math.min(watch.due, clock.now() + watch.pauses.next());
        wake();
        if (running) return;
        running = true;
        void run();
      });
    },
    async rest(milliseconds) {
      const left = endOfBudget() - clock.now();
      await clock.sleep(Math.min(milliseconds, left), interrupted);
      if (interrupted.aborted) return "interrupted";
      return clock.now() >= endOfBudget() ? "timed-out" : null;
    },
  };
}

function giveUp({ waiters }: Watch, why: WaitEnd): void {
  for (const waiter of waiters) waiter.giveUp(why);
  waiters.clear();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
