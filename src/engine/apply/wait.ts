import type { LiveObject } from "../model/change.ts";
import { underKeys } from "../plan/match.ts";
import { abort, waitEnded } from "./abort.ts";
import { byId, type ChangeContext, type ChangeResult } from "./context.ts";

/** So long a wait, in milliseconds, that somebody on the other side may be what it waits for. */
const LONG_WAIT = 60_000;

/** Waits until a live object is usable, as far as it can become so by itself. */
export function waitUntilReady(act: ChangeContext, id: string): Promise<ChangeResult> {
  const { applying, kind, change } = act;
  const { entry } = change;
  const since = applying.clock.now();
  let told: string | null = null;
  let introduced = false;
  return waitFor(act, id, (objects) => {
    const now = byId(objects, id);
    if (!now) return undefined;
    const rival = rivalOf(act, objects, id);
    if (rival) {
      const way = "Delete one of them, or pin the entry with `id`.";
      return abort("failed", `Atlas now has two: ${id} and ${rival.id}. ${way}`, "ambiguous");
    }
    if (now.phase === "failed") return abort("failed", atlasSays(now), "resource-failed");
    if (now.phase === "leaving") return abort("failed", endedMeanwhile(now), "resource-failed");
    const handover = now.phase === "pending" ? kind.manualStep?.(entry.spec, now.value) : null;
    // Said at the first look, and again when there is more to say, as an endpoint's id.
    if (handover && handover !== told) {
      applying.log(`${entry.address}: ${handover}`);
      told = handover;
    }
    if (now.phase === "ready" || now.settled) return { status: "done", live: now, id };
    if (!introduced && applying.clock.now() - since >= LONG_WAIT) {
      introduced = true;
      void introduce(act);
    }
    return undefined;
  });
}

/** Tells whom the other side has to let in. It costs a call, so it is asked where a wait is long; nothing depends on it. */
async function introduce({ applying, kind, change }: ChangeContext): Promise<void> {
  const told = await kind.peerInfo?.(applying.atlas, change.entry.spec).catch(() => null);
  if (told) applying.log(`${change.address}: ${told}`);
}

/** Waits for a judge's word on an object; what the judge throws ends the wait. */
export async function waitFor(
  { applying, kind, change }: ChangeContext,
  id: string,
  judge: (objects: readonly LiveObject[]) => ChangeResult | undefined,
): Promise<ChangeResult> {
  let stopped: unknown;
  const answer = await applying.poller.until(
    { address: change.address, kind, parent: change.entry.parent },
    (objects) => {
      try {
        return judge(objects);
      } catch (error) {
        stopped = error;
        return "stopped" as const;
      }
    },
    (objects) => byId(objects, id)?.state ?? null,
  );
  if (answer === "stopped") throw stopped;
  if (answer === "interrupted") return { status: "started", live: null, id };
  if (answer === "timed-out") return waitEnded(answer, `${id} is still being made`);
  return answer;
}

/** Waits until an object is gone: not listed any more, or listed as a memory. */
export async function untilGone({ applying, kind, change }: ChangeContext, id: string): Promise<void> {
  const gone = await applying.poller.until(
    { address: change.address, kind, parent: change.entry.parent },
    (objects) => {
      const now = byId(objects, id);
      return !now || kind.gone?.(now.value) ? ("gone" as const) : undefined;
    },
    (objects) => byId(objects, id)?.state ?? null,
  );
  if (gone !== "gone") waitEnded(gone, `${id} is still being deleted`);
}

/** What Atlas says of an object that it gave up. */
export function atlasSays({ id, state, message }: LiveObject): string {
  return `Atlas made it ${state} (${id})${message === null ? "" : `: ${message}`}`;
}

/** What there is to say of an object that went away while it was waited for. */
export function endedMeanwhile({ id, state }: LiveObject): string {
  return `it came to an end meanwhile: ${id} is ${state}`;
}

/** A second object for the very same entry, not one that merely shares its service: two runs created at once. */
function rivalOf(
  { kind, change: { entry } }: ChangeContext,
  objects: readonly LiveObject[],
  id: string,
): LiveObject | undefined {
  if (kind.named || entry.pin !== null) return undefined;
  const strongest = kind.desiredKeys(entry.spec, entry.name)[0] ?? [];
  return underKeys(objects, strongest).find(
    (object) => object.id !== id && object.phase !== "failed" && object.phase !== "leaving",
  );
}
