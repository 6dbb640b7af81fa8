import pLimit from "p-limit";
import { addressText, rootOf } from "../model/address.ts";
import type { Entry, Kind } from "../model/kind.ts";

/** The queue of writes: a limited number at once, and one after the other for everything inside one workspace. */
export interface WriteQueue {
  run<T>(queue: string | null, write: () => Promise<T>): Promise<T>;
}

/** Opens the queue of writes that all targets of a run share. */
export function openWriteQueue(maxParallel: number): WriteQueue {
  const all = pLimit(maxParallel);
  const queues = new Map<string, ReturnType<typeof pLimit>>();
  return {
    run(queue, write) {
      if (queue === null) return all(write);
      const own = queues.get(queue) ?? pLimit(1);
      queues.set(queue, own);
      return own(() => all(write));
    },
  };
}

/** Writes of one workspace and of everything inside it share a queue: side by side they race inside Atlas. */
export function queueOf(kind: Kind, entry: Entry, projectId: string): string | null {
  return entry.parent !== null || kind.named ? `${projectId} ${addressText(rootOf(entry))}` : null;
}
