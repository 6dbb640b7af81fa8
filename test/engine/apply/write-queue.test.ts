import { expect, it } from "vitest";
import { openWriteQueue, queueOf } from "../../../src/engine/apply/write-queue.ts";
import { entry, fixtureKind } from "../fixtures/fixture-kinds.ts";

/** Most writes that run at once. */
async function mostAtOnce(maxParallel: number, queues: readonly (string | null)[]): Promise<number> {
  const queue = openWriteQueue(maxParallel);
  let running = 0;
  let most = 0;
  const write = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  await Promise.all(queues.map((name) => queue.run(name, write)));
  return most;
}

it.each([
  ["free writes run side by side, as many as are allowed", 3, Array.from({ length: 9 }, () => null), 3],
  ["writes of one queue run one after the other", 8, Array.from({ length: 9 }, () => "a"), 1],
  ["queues run side by side", 8, ["a", "b", "a", "b"], 2],
  ["all queues share the limit", 2, ["a", "b", "c", null], 2],
])("%s", async (_, maxParallel, queues, expected) => {
  expect(await mostAtOnce(maxParallel, queues)).toBe(expected);
});

it("one queue is for a named object at the top and everything inside it, in one project", () => {
  const of = (kind: string, address: string, project = "p"): string | null =>
    queueOf(fixtureKind(kind), entry(address), project);
  expect(of("rooms", "sites/a/rooms/x")).toBe(of("sites", "sites/a"));
  expect(of("lamps", "sites/a/rooms/x/lamps/l")).toBe(of("sites", "sites/a"));
  expect(of("sites", "sites/b")).not.toBe(of("sites", "sites/a"));
  expect(of("sites", "sites/a", "q")).not.toBe(of("sites", "sites/a"));
  expect(of("cables", "cables/one")).toBeNull();
});
