import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { openPoller, type Poller, type WaitBudget, type Waiting } from "../../../src/engine/apply/poller.ts";
import { AtlasError } from "../../../src/engine/model/atlas-error.ts";
import type { Clock } from "../../../src/engine/model/clock.ts";
import type { Kind } from "../../../src/engine/model/kind.ts";

const HOUR = 3_600_000;

/** A kind whose list is what the test says that Atlas has. */
function pipes(key: string, list: () => Promise<readonly { id: string; state: string }[]>): Kind {
  return {
    key,
    title: "pipe",
    live: z.looseObject({ id: z.string(), state: z.string() }),
    phases: { DONE: "ready" },
    id: ({ id }: { id: string }) => id,
    state: ({ state }: { state: string }) => state,
    liveKeys: () => [],
    list,
  } as unknown as Kind;
}

/** Time that passes only when the test says so, and wakes sleepers one after the other. */
function manualClock() {
  let now = 0;
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  const clock: Clock = {
    now: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const sleeper = { at: now + milliseconds, wake };
        function wake(): void {
          sleepers.delete(sleeper);
          resolve();
        }
        sleepers.add(sleeper);
        signal?.addEventListener("abort", wake, { once: true });
      }),
  };
  async function settled(): Promise<void> {
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return {
    ...clock,
    /** How many sleep. */
    sleeping: () => sleepers.size,
    async pass(milliseconds: number): Promise<void> {
      await settled();
      const end = now + milliseconds;
      for (;;) {
        const next = [...sleepers].toSorted((one, other) => one.at - other.at)[0];
        if (!next || next.at > end) break;
        now = next.at;
        next.wake();
        await settled();
      }
      now = end;
      await settled();
    },
  };
}

/** A watch on one project of which every list is noted with the second at which it was asked for. */
function stage({ pollInterval = 10_000, minutes = 60 } = {}) {
  const clock = manualClock();
  const looks: number[] = [];
  const states = new Map<string, string>();
  const told: (readonly Waiting[])[] = [];
  const interrupt = new AbortController();
  const budget: WaitBudget = { milliseconds: minutes * 60_000, endsAt: null };
  let failing: (() => Error) | null = null;
  const kind = pipes("pipes", async () => {
    looks.push(clock.now() / 1000);
    if (failing) throw failing();
    return [...states].map(([id, state]) => ({ id, state }));
  });
  const poller = openPoller({
    atlas: { list: () => Promise.resolve([]), get: () => Promise.resolve(null) },
    entries: [],
    clock,
    pollInterval,
    budget,
    interrupted: interrupt.signal,
    onPoll: (waiting) => void told.push(waiting),
  });
  return {
    clock,
    looks,
    states,
    told,
    kind,
    poller,
    interrupt: () => interrupt.abort(),
    fail(how: (() => Error) | null) {
      failing = how;
    },
  };
}

/** Waits until a pipe is DONE; what it ends with is kept. */
function waitFor(poller: Poller, kind: Kind, id: string): { ended: unknown } {
  const kept: { ended: unknown } = { ended: null };
  poller
    .waitUntil(
      { address: `${kind.key}/${id}`, kind, parent: null },
      (objects) => (objects.some((object) => object.id === id && object.state === "DONE") ? "done" : undefined),
      (objects) => objects.find((object) => object.id === id)?.state ?? null,
    )
    .then(
      (end) => {
        kept.ended = end.met ? end.value : end.why;
      },
      (error: unknown) => {
        kept.ended = error;
      },
    );
  return kept;
}

describe("the pauses between looks", () => {
  test("are 0.5, 1, 2, 4, 8, 10, 10 s, and nobody looks before the first", async () => {
    const { clock, looks, poller, kind } = stage();
    waitFor(poller, kind, "a");
    await clock.pass(36_000);
    expect(looks).toEqual([0.5, 1.5, 3.5, 7.5, 15.5, 25.5, 35.5]);
  });

  test("are never longer than the poll interval", async () => {
    const { clock, looks, poller, kind } = stage({ pollInterval: 3000 });
    waitFor(poller, kind, "a");
    await clock.pass(10_000);
    expect(looks).toEqual([0.5, 1.5, 3.5, 6.5, 9.5]);
  });

  test("are short again when somebody joins, whose nap is cut", async () => {
    const { clock, looks, poller, kind } = stage();
    waitFor(poller, kind, "a");
    await clock.pass(17_000);
    waitFor(poller, kind, "b");
    await clock.pass(9000);
    expect(looks).toEqual([0.5, 1.5, 3.5, 7.5, 15.5, 17.5, 18.5, 20.5, 24.5]);
  });

  test("do not grow while one joins after the other, and no joiner puts a look off", async () => {
    const { clock, looks, poller, kind } = stage();
    for (let joiner = 0; joiner < 10; joiner += 1) {
      waitFor(poller, kind, `p${joiner}`);
      await clock.pass(200);
    }
    expect(looks).toEqual([0.5, 1.1, 1.7]);
  });

  test("of one list are no matter of another's", async () => {
    const { clock, looks, poller, kind } = stage();
    const other: number[] = [];
    const valves = pipes("valves", async () => {
      other.push(clock.now() / 1000);
      return [];
    });
    waitFor(poller, kind, "a");
    await clock.pass(5000);
    waitFor(poller, valves, "v");
    await clock.pass(5000);
    expect(looks).toEqual([0.5, 1.5, 3.5, 7.5]);
    expect(other).toEqual([5.5, 6.5, 8.5]);
  });
});

describe("a look", () => {
  test("is one list, however many wait", async () => {
    const { clock, looks, poller, kind, states, told } = stage();
    const all = Array.from({ length: 100 }, (_, index) => waitFor(poller, kind, `p${index}`));
    await clock.pass(500);
    expect(looks).toEqual([0.5]);
    expect(told.map((waiting) => waiting.length)).toEqual([100]);
    for (let index = 0; index < 100; index += 1) states.set(`p${index}`, "DONE");
    await clock.pass(1000);
    expect(looks).toEqual([0.5, 1.5]);
    expect(all.every(({ ended }) => ended === "done")).toBe(true);
    expect(clock.sleeping()).toBe(0);
  });

  test("that began before somebody joined does not answer them", async () => {
    const { clock, poller } = stage();
    const answers: ((objects: readonly { id: string; state: string }[]) => void)[] = [];
    const kind = pipes("pipes", () => new Promise((resolve) => answers.push(resolve)));
    waitFor(poller, kind, "a");
    await clock.pass(500);
    const joined = waitFor(poller, kind, "b");
    answers[0]?.([{ id: "b", state: "DONE" }]);
    await clock.pass(400);
    expect(joined.ended).toBeNull();
    await clock.pass(100);
    answers[1]?.([{ id: "b", state: "DONE" }]);
    await clock.pass(0);
    expect(joined.ended).toBe("done");
  });

  test("that fails three times in a row, a poll interval apart, ends the wait with the error", async () => {
    const { clock, looks, poller, kind, fail } = stage();
    fail(() => refusal(500));
    const waiter = waitFor(poller, kind, "a");
    await clock.pass(30_000);
    expect(looks).toEqual([0.5, 10.5, 20.5]);
    expect(waiter.ended).toMatchObject({ failure: { status: 500 } });
  });

  test("that Atlas forbids ends the wait at once", async () => {
    const { clock, looks, poller, kind, fail } = stage();
    fail(() => refusal(403));
    const waiter = waitFor(poller, kind, "a");
    await clock.pass(30_000);
    expect(looks).toEqual([0.5]);
    expect(waiter.ended).toMatchObject({ failure: { status: 403 } });
  });
});

describe("waiting ends", () => {
  test("with a last look when the time is used up", async () => {
    const { clock, looks, poller, kind } = stage({ minutes: 0.2 });
    const waiter = waitFor(poller, kind, "a");
    await clock.pass(60_000);
    expect(looks).toEqual([0.5, 1.5, 3.5, 7.5, 12]);
    expect(waiter.ended).toBe("timed-out");
  });

  test("at once when the run is interrupted", async () => {
    const { clock, looks, poller, kind, interrupt } = stage();
    const waiter = waitFor(poller, kind, "a");
    await clock.pass(4000);
    interrupt();
    await clock.pass(0);
    expect(waiter.ended).toBe("interrupted");
    expect(looks).toEqual([0.5, 1.5, 3.5]);
    expect(await poller.pause(1000)).toBe("interrupted");
  });

  test("and a rest costs no look, and no more than the time that is left", async () => {
    const { clock, looks, poller } = stage({ minutes: 0.1 });
    const first = poller.pause(1000);
    await clock.pass(1000);
    expect(await first).toBeNull();
    const second = poller.pause(HOUR);
    await clock.pass(5000);
    expect(await second).toBe("timed-out");
    expect(looks).toEqual([]);
  });
});

describe("a recent list", () => {
  test("is shared for as long as it is asked for, and read again after that", async () => {
    const { clock, looks, poller, kind } = stage();
    await Promise.all([poller.recent(kind, null, 2000), poller.recent(kind, null, 2000)]);
    await clock.pass(2000);
    await poller.recent(kind, null, 2000);
    expect(looks).toEqual([0]);
    await clock.pass(1);
    await poller.recent(kind, null, 2000);
    expect(looks).toEqual([0, 2.001]);
  });

  test("is never one that failed", async () => {
    const { looks, poller, kind, fail } = stage();
    fail(() => refusal(500));
    await expect(poller.recent(kind, null, 2000)).rejects.toMatchObject({ failure: { status: 500 } });
    fail(null);
    expect(await poller.recent(kind, null, 2000)).toEqual([]);
    expect(looks).toEqual([0, 0]);
  });
});

function refusal(status: number): AtlasError {
  return new AtlasError({
    method: "GET",
    path: "/pipes",
    status,
    errorCode: null,
    detail: "no",
    hint: "",
    fate: "refused",
    reason: status === 403 ? "forbidden" : "atlas-api",
  });
}
