import { AtlasError, isFateUnknown, isNotFound } from "../model/atlas-error.ts";
import { type LiveObject, labelOf } from "../model/change.ts";
import { addressOfReference } from "../plan/build-change.ts";
import { abort, waitEnded } from "./abort.ts";
import { byIdentity, type ChangeContext, type ChangeResult, desiredOf, listNow, sendWrite } from "./context.ts";
import { openPauses } from "./pauses.ts";
import { atlasSays, endedMeanwhile, waitForResult, waitUntilGone } from "./wait.ts";

/**
 * Updating and deleting what is there. Both name one live object, so that sending them twice does no harm where an answer
 * was lost; between two tries the objects are listed, to see whether the first one worked.
 */

/** How often one update or deletion is sent whose answers are lost. */
const MOST_TRIES = 3;

/** Polls after an update, and poll intervals, for which Atlas may still show the old value. */
const POLLS_WITH_OLD_VALUE = 3;
const INTERVALS_WITH_OLD_VALUE = 2;

/** Deletes the live object, and waits until it is gone. */
export async function remove(context: ChangeContext): Promise<void> {
  const { applying, kind, change, progress } = context;
  const { live } = change;
  if (!live || !kind.remove) return;
  const isDeleting = async (): Promise<boolean> => {
    const now = byIdentity(await listNow(context), live);
    return !now || now.phase === "deleting";
  };
  const send = async (): Promise<void> => kind.remove?.(context.atlas, live.value, live.parent);
  try {
    await sendUntilKnown(context, `deleting ${labelOf(live)}`, send, isDeleting);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  if (change.action === "delete" && !applying.wait) return;
  await waitUntilGone(context, live);
  progress.deleted = true;
  progress.wrote = true;
  progress.object = null;
  progress.seen = null;
  applying.log(`${change.address}: ${labelOf(live)} is gone`);
}

/** Changes the live object in place, and waits until Atlas shows it and it is usable. */
export async function update(context: ChangeContext): Promise<ChangeResult> {
  const { applying, kind, change, ids } = context;
  const { entry, live, fields } = change;
  if (!kind.update || !live) return abort("failed", `Atlas cannot change a ${kind.title.one}`, "resource-failed");
  const desired = desiredOf(context);
  const differencesOf = (now: LiveObject) =>
    kind.differences(
      entry.spec,
      now.value,
      (reference) => ids.get(addressOfReference(reference)),
      applying.target.projectId,
    );
  const isDone = async (): Promise<boolean> => {
    const now = byIdentity(await listNow(context), live);
    if (now && now.unreadable !== null) return false;
    // A new secret cannot be seen, so it is sent again.
    return !now || (differencesOf(now).length === 0 && !change.rotates);
  };
  const send = async (): Promise<void> => kind.update?.(context.atlas, desired, live.value, fields);
  await sendUntilKnown(context, `changing ${labelOf(live)}`, send, isDone);

  const { clock, pollInterval } = applying;
  const sentAt = clock.now();
  let polls = 0;
  return waitForResult(
    context,
    live,
    () => "",
    (objects) => {
      const now = byIdentity(objects, live);
      if (!now) return abort("failed", `${labelOf(live)} is not there any more`, "resource-failed");
      if (now.unreadable !== null) return undefined;
      if (now.phase === "failed") return abort("failed", atlasSays(now), "resource-failed");
      if (now.phase === "deleting") return abort("failed", endedMeanwhile(now), "resource-failed");
      const left = differencesOf(now);
      if (left.length === 0) {
        return now.phase === "ready" || now.settled || !applying.wait
          ? { status: "done", live: now, id: now.id }
          : undefined;
      }
      if (now.phase !== "ready" || ++polls < POLLS_WITH_OLD_VALUE) return undefined;
      if (clock.now() - sentAt < INTERVALS_WITH_OLD_VALUE * pollInterval) return undefined;
      const paths = left.map(({ path }) => path).join(", ");
      return abort("failed", `Atlas took the change but still has the old ${paths}`, "resource-failed");
    },
  );
}

/** Sends until an answer comes or a list shows that the work is done. */
async function sendUntilKnown(
  context: ChangeContext,
  doing: string,
  send: () => Promise<void>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  const { clock, pollInterval, interrupted, log } = context.applying;
  for (let tries = 1; ; tries++) {
    try {
      return await sendWhenFree(context, doing, send);
    } catch (error) {
      if (!isFateUnknown(error) || interrupted.aborted) throw error;
      log(`${context.change.address}: ${error.message} Looking for what became of it.`);
      if (await isDone()) return;
      if (tries === MOST_TRIES) throw error;
      await clock.sleep(pollInterval, interrupted);
    }
  }
}

/** Sends again while Atlas says that it is busy with something temporary. */
async function sendWhenFree(context: ChangeContext, doing: string, send: () => Promise<void>): Promise<void> {
  const { poller, pollInterval } = context.applying;
  const pauses = openPauses(pollInterval);
  for (;;) {
    try {
      return await sendWrite(context, doing, send);
    } catch (error) {
      if (!(error instanceof AtlasError) || !isTemporary(context, error.failure.errorCode)) throw error;
      const end = await poller.pause(pauses.next());
      if (end !== null) return waitEnded(end, error.message);
    }
  }
}

/** Whether a refusal is temporary: Atlas is busy, or has not noticed yet that what used the object is gone. */
function isTemporary({ kind, change }: ChangeContext, code: string | null): boolean {
  if (code === null) return false;
  if (kind.busyCodes?.includes(code)) return true;
  return change.usedBy.length > 0 && (kind.inUseCodes?.includes(code) ?? false);
}
