import { type LiveObject, type LiveReference, labelOf } from "../model/change.ts";
import { underKeys } from "../plan/match.ts";
import { abort, waitEnded } from "./abort.ts";
import { byIdentity, type ChangeContext, type ChangeResult } from "./context.ts";
import type { Predicate, WaitResult } from "./poller.ts";

/** A wait of this many milliseconds may be a wait for a person on the other side. */
const LONG_WAIT = 60_000;

/** Waits until a live object is usable, as far as it can become so by itself. */
export function waitUntilReady(context: ChangeContext, made: LiveReference): Promise<ChangeResult> {
  const { applying, kind, change } = context;
  const { entry } = change;
  const begunAt = applying.clock.now();
  let loggedStep: string | null = null;
  let peerLogged = false;
  const stillMissing = (): string => (loggedStep === null ? "" : `. Needed outside Atlas: ${loggedStep}`);
  return waitForResult(context, made, stillMissing, (objects) => {
    const now = byIdentity(objects, made);
    if (!now || now.unreadable !== null) return undefined;
    const duplicate = duplicateOf(context, objects, made);
    if (duplicate) {
      const way = "Delete one of them, or pin the entry with `id`.";
      return abort("failed", `Atlas now has two: ${labelOf(made)} and ${labelOf(duplicate)}. ${way}`, "ambiguous");
    }
    if (now.phase === "failed") return abort("failed", atlasSays(now), "resource-failed");
    if (now.phase === "deleting") return abort("failed", endedMeanwhile(now), "resource-failed");
    const step = now.phase === "pending" ? (kind.manualStep?.(entry.spec, now.value) ?? null) : null;
    // Logged at the first poll, and again when there is more to say, as an endpoint's id.
    if (step !== null && step !== loggedStep) {
      applying.log(`${entry.address}: ${step}`);
      loggedStep = step;
    }
    if (now.phase === "ready" || now.settled) return { status: "done", live: now, id: now.id };
    if (!peerLogged && applying.clock.now() - begunAt >= LONG_WAIT) {
      peerLogged = true;
      void logPeerInfo(context);
    }
    return undefined;
  });
}

/** Logs whom the other side has to let in. It costs a call, so only a long wait asks; nothing depends on it. */
async function logPeerInfo({ applying, kind, change }: ChangeContext): Promise<void> {
  const info = await kind.peerInfo?.(applying.atlas, change.entry.spec).catch(() => null);
  if (info) applying.log(`${change.address}: ${info}`);
}

/** Polls the objects of a change's kind and parent; the lines of progress show the state of the one that is named. */
export function waitUntil<T>(
  { applying, kind, change, progress }: ChangeContext,
  object: LiveReference | null,
  predicate: Predicate<T>,
): Promise<WaitResult<T>> {
  const subject = { address: change.address, kind, parent: change.entry.parent };
  return applying.poller.waitUntil(subject, predicate, (objects) => {
    if (object === null) return null;
    const now = byIdentity(objects, object) ?? null;
    if (object.identity === progress.object?.identity) progress.seen = now;
    return now?.state ?? null;
  });
}

/**
 * Waits for what a predicate makes of an object that is being made or changed.
 *
 * @param missing - what the message of a wait without a result adds
 */
export async function waitForResult(
  context: ChangeContext,
  object: LiveReference,
  missing: () => string,
  predicate: Predicate<ChangeResult>,
): Promise<ChangeResult> {
  const waited = await waitUntil(context, object, predicate);
  if (waited.met) return waited.value;
  if (waited.why === "interrupted") return { status: "started", live: null, id: object.id };
  return waitEnded(waited.why, `${labelOf(object)} is still being made${missing()}`);
}

/** Waits until an object is gone: not listed any more, or listed as one that no longer exists. */
export async function waitUntilGone(context: ChangeContext, object: LiveReference): Promise<void> {
  const waited = await waitUntil(context, object, (objects) => {
    const now = byIdentity(objects, object);
    return !now || (now.unreadable === null && context.kind.gone?.(now.value)) ? true : undefined;
  });
  if (!waited.met) waitEnded(waited.why, `${labelOf(object)} is still being deleted`);
}

/** What Atlas says of an object that failed. */
export function atlasSays(live: LiveObject): string {
  const { state, message } = live;
  return `Atlas made it ${state} (${labelOf(live)})${message === null ? "" : `: ${message}`}`;
}

/** What there is to say of an object that ended while it was waited for. */
export function endedMeanwhile(live: LiveObject): string {
  return `it came to an end meanwhile: ${labelOf(live)} is ${live.state}`;
}

/** A second object for the same entry, not one that only shares its service: two runs created at the same time. */
function duplicateOf(
  { kind, change: { entry } }: ChangeContext,
  objects: readonly LiveObject[],
  made: LiveReference,
): LiveObject | undefined {
  if (kind.named || entry.pin !== null) return undefined;
  const strongest = kind.desiredKeys(entry.spec, entry.name)[0] ?? [];
  return underKeys(objects, strongest).find(
    (object) => object.identity !== made.identity && object.phase !== "failed" && object.phase !== "deleting",
  );
}
