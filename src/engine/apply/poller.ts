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
  /** Moment on the clock at which it is used up; null until the first wait. */
  endsAt: number | null;
}

/** Why waiting ended without an answer. */
export type WaitEnd = "timed-out" | "interrupted";

/** How waiting ended: with what it waited for, or without. */
export type WaitResult<T> = { readonly met: true; readonly value: T } | { readonly met: false; readonly why: WaitEnd };

/** Called after each poll for one change: a value or an error ends the wait, undefined continues it. */
export type Predicate<T> = (objects: readonly LiveObject[]) => T | undefined;

/** What is waited for. */
export interface WaitSubject {
  readonly address: string;
  readonly kind: Kind;
  readonly parent: Address | null;
}

/** A change that waits, for the lines of progress. */
export interface Waiting {
  readonly address: string;
  /** Atlas's word at the last poll, or null. */
  readonly state: string | null;
  readonly seconds: number;
}

/** Lists what is live, for however many changes wait: one list a kind and parent in each poll. */
export interface Poller {
  /** Lists now, after everything that was done before the call; calls that come together share one list. */
  list(kind: Kind, parent: Address | null): Promise<readonly LiveObject[]>;
  /** The newest complete list if it was begun at most so many milliseconds ago, else a new one. */
  recent(kind: Kind, parent: Address | null, milliseconds: number): Promise<readonly LiveObject[]>;
  /** Polls until the predicate has a value or throws. Rejects too where Atlas cannot be read for good. */
  waitUntil<T>(
    subject: WaitSubject,
    predicate: Predicate<T>,
    stateOf: (objects: readonly LiveObject[]) => string | null,
  ): Promise<WaitResult<T>>;
  /** Lets time pass where a poll would say nothing: null, or why waiting ended. */
  pause(milliseconds: number): Promise<WaitEnd | null>;
}

/** What a poller needs. */
export interface PollerOptions {
  readonly atlas: AtlasReader;
  /** What the file declares, for kinds that are listed by it. */
  readonly entries: readonly Entry[];
  readonly clock: Clock;
  /** Longest pause between two polls, in milliseconds. */
  readonly pollInterval: number;
  readonly budget: WaitBudget;
  readonly interrupted: AbortSignal;
  /** Called after each poll with the changes that still wait, and whether anything is different from the poll before. */
  readonly onPoll: (waiting: readonly Waiting[], changed: boolean) => void;
}

interface Waiter {
  readonly address: string;
  readonly since: number;
  state: string | null;
  /** Whether its wait has ended. */
  readonly check: (objects: readonly LiveObject[]) => boolean;
  readonly end: (why: WaitEnd) => void;
  readonly fail: (error: unknown) => void;
}

/** The changes that wait for something in one list, and when it is read next. */
interface PolledList {
  readonly kind: Kind;
  readonly parent: Address | null;
  readonly waiters: Set<Waiter>;
  readonly pauses: Pauses;
  /** Moment of the next poll on the clock. */
  due: number;
  /** Whether a poll is running. */
  polling: boolean;
  /** Polls in a row that failed. */
  failures: number;
}

interface Listing {
  readonly begun: number;
  readonly objects: Promise<readonly LiveObject[]>;
}

/** Polls in a row that may fail before waiting ends with the error. */
const FAILED_POLLS = 3;

/** Opens the poller of one project. */
export function openPoller(options: PollerOptions): Poller {
  const { atlas, entries, clock, pollInterval, budget, interrupted } = options;
  const polledLists = new Map<string, PolledList>();
  const upcoming = new Map<string, Promise<readonly LiveObject[]>>();
  const newest = new Map<string, Listing>();
  let running = false;
  /** Ends the sleep of the loop. */
  let wake = (): void => undefined;

  /** A list that is already running may miss what the caller did: the next one is shared by all callers until then. */
  function list(kind: Kind, parent: Address | null): Promise<readonly LiveObject[]> {
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

  async function poll(polled: PolledList): Promise<void> {
    const { kind, parent, waiters, pauses } = polled;
    // Who joins from here on needs a list that begins later.
    const asking = [...waiters];
    let changed = false;
    polled.polling = true;
    polled.due = endOfBudget();
    try {
      const objects = await list(kind, parent);
      polled.failures = 0;
      for (const waiter of asking) {
        const before = waiter.state;
        if (waiter.check(objects)) waiters.delete(waiter);
        if (waiter.state !== before || !waiters.has(waiter)) changed = true;
      }
      polled.due = Math.min(polled.due, clock.now() + pauses.next());
    } catch (error) {
      polled.failures += 1;
      polled.due = Math.min(polled.due, clock.now() + pollInterval);
      if (polled.failures >= FAILED_POLLS || isForbidden(error))
        for (const waiter of asking) if (waiters.delete(waiter)) waiter.fail(error);
    }
    polled.polling = false;
    if (clock.now() >= endOfBudget()) endAll(polled, "timed-out");
    if (waiters.size === 0 && polledLists.get(collectionText(kind.key, parent)) === polled)
      polledLists.delete(collectionText(kind.key, parent));
    options.onPoll(waitingNow(), changed);
    wake();
  }

  /** One loop for all lists, so that there is one sleep at a time. */
  async function run(): Promise<void> {
    while (polledLists.size > 0 && !interrupted.aborted) {
      const asleep = new AbortController();
      wake = () => asleep.abort();
      const idle = [...polledLists.values()].filter(({ polling }) => !polling);
      const next = Math.min(...idle.map(({ due }) => due));
      const pause = next - clock.now();
      if (pause <= 0) {
        for (const polled of idle) if (polled.due <= clock.now()) void poll(polled);
      } else {
        const signal = AbortSignal.any([interrupted, asleep.signal]);
        await (idle.length > 0 ? clock.sleep(pause, signal) : aborted(signal));
      }
    }
    for (const polled of polledLists.values()) endAll(polled, "interrupted");
    polledLists.clear();
    running = false;
  }

  function polledListOf(kind: Kind, parent: Address | null): PolledList {
    const key = collectionText(kind.key, parent);
    const known = polledLists.get(key);
    if (known) return known;
    const pauses = openPauses(pollInterval);
    const polled = {
      kind,
      parent,
      waiters: new Set<Waiter>(),
      pauses,
      due: endOfBudget(),
      polling: false,
      failures: 0,
    };
    polledLists.set(key, polled);
    return polled;
  }

  function endOfBudget(): number {
    budget.endsAt ??= clock.now() + budget.milliseconds;
    return budget.endsAt;
  }

  function waitingNow(): readonly Waiting[] {
    return [...polledLists.values()].flatMap(({ waiters }) =>
      [...waiters].map(({ address, state, since }) => ({
        address,
        state,
        seconds: Math.round((clock.now() - since) / 1000),
      })),
    );
  }

  return {
    list,
    recent(kind, parent, milliseconds) {
      const listing = newest.get(collectionText(kind.key, parent));
      return listing && clock.now() - listing.begun <= milliseconds ? listing.objects : list(kind, parent);
    },
    waitUntil({ address, kind, parent }, predicate, stateOf) {
      return new Promise((resolve, reject) => {
        const waiter: Waiter = {
          address,
          since: clock.now(),
          state: null,
          check(objects) {
            waiter.state = stateOf(objects);
            try {
              const value = predicate(objects);
              if (value === undefined) return false;
              resolve({ met: true, value });
            } catch (error) {
              reject(error);
            }
            return true;
          },
          end: (why) => resolve({ met: false, why }),
          fail: reject,
        };
        const polled = polledListOf(kind, parent);
        polled.waiters.add(waiter);
        polled.pauses.restart();
        polled.due = Math.min(polled.due, clock.now() + polled.pauses.next());
        wake();
        if (running) return;
        running = true;
        void run();
      });
    },
    async pause(milliseconds) {
      const left = endOfBudget() - clock.now();
      await clock.sleep(Math.min(milliseconds, left), interrupted);
      if (interrupted.aborted) return "interrupted";
      return clock.now() >= endOfBudget() ? "timed-out" : null;
    },
  };
}

function endAll({ waiters }: PolledList, why: WaitEnd): void {
  for (const waiter of waiters) waiter.end(why);
  waiters.clear();
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
