import { AtlasError, isFateUnknown, isNotFound } from "../model/atlas-error.ts";
import type { LiveObject } from "../model/change.ts";
import { addressOfReference } from "../plan/decide.ts";
import { abort, waitEnded } from "./abort.ts";
import { byId, type ChangeContext, type ChangeResult, desiredOf, listNow, sendWrite } from "./context.ts";
import { openPauses } from "./pauses.ts";
import { atlasSays, endedMeanwhile, untilGone, waitFor } from "./wait.ts";

/**
 * Changing and removing what is there. Both name one live object, so that sending them twice does no harm where an answer
 * was lost; between two tries it is looked whether the first did its work.
 */

/** Tries of one update or deletion whose answers are lost. */
const SENT_AT_MOST = 3;

/** Looks after an update, and poll intervals, for which Atlas may still show the old value. */
const LOOKS_AT_OLD_VALUE = 3;
const INTERVALS_AT_OLD_VALUE = 2;

/** Deletes the live object, and waits until it is gone. */
export async function remove(act: ChangeContext): Promise<void> {
  const { applying, kind, change } = act;
  const { live } = change;
  if (!live || !kind.remove) return;
  const isLeaving = async (): Promise<boolean> => {
    const now = byId(await listNow(act), live.id);
    return !now || now.phase === "leaving";
  };
  try {
    await untilKnown(
      act,
      `deleting ${live.id}`,
      async () => kind.remove?.(applying.atlas, live.value, live.parent),
      isLeaving,
    );
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  if (change.action === "delete" && !applying.wait) return;
  await untilGone(act, live.id);
  applying.log(`${change.address}: ${live.id} is gone`);
}

/** Changes the live object in place, and waits until Atlas shows it and it is usable. */
export async function update(act: ChangeContext): Promise<ChangeResult> {
  const { applying, kind, change, ids } = act;
  const { entry, live, fields } = change;
  if (!kind.update || !live) return abort("failed", `Atlas cannot change a ${kind.title.one}`, "resource-failed");
  const desired = desiredOf(act);
  const differencesOf = (now: LiveObject) =>
    kind.differences(entry.spec, now.value, (reference) => ids.get(addressOfReference(reference)));
  const isDone = async (): Promise<boolean> => {
    const now = byId(await listNow(act), live.id);
    // A new secret cannot be seen, so it is sent again.
    return !now || (differencesOf(now).length === 0 && fields.every(({ path }) => path !== "secretVersion"));
  };
  await untilKnown(
    act,
    `changing ${live.id}`,
    async () => kind.update?.(applying.atlas, desired, live.value, fields),
    isDone,
  );

  const { clock, pollInterval } = applying;
  const since = clock.now();
  let looks = 0;
  return waitFor(act, live.id, (objects) => {
    const now = byId(objects, live.id);
    if (!now) return abort("failed", `${live.id} is not there any more`, "resource-failed");
    if (now.phase === "failed") return abort("failed", atlasSays(now), "resource-failed");
    if (now.phase === "leaving") return abort("failed", endedMeanwhile(now), "resource-failed");
    const left = differencesOf(now);
    if (left.length === 0) {
      return now.phase === "ready" || now.settled || !applying.wait
        ? { status: "done", live: now, id: now.id }
        : undefined;
    }
    if (now.phase !== "ready" || ++looks < LOOKS_AT_OLD_VALUE) return undefined;
    if (clock.now() - since < INTERVALS_AT_OLD_VALUE * pollInterval) return undefined;
    const paths = left.map(({ path }) => path).join(", ");
    return abort("failed", `Atlas took the change but still has the old ${paths}`, "resource-failed");
  });
}

/** Sends until an answer comes or a look shows that the work is done. */
async function untilKnown(
  act: ChangeContext,
  doing: string,
  send: () => Promise<void>,
  isDone: () => Promise<boolean>,
): Promise<void> {
  const { clock, pollInterval, interrupted, log } = act.applying;
  for (let attempt = 1; ; attempt++) {
    try {
      return await whenFree(act, doing, send);
    } catch (error) {
      if (!isFateUnknown(error) || interrupted.aborted) throw error;
      log(`${act.change.address}: ${error.message} Looking for what became of it.`);
      if (await isDone()) return;
      if (attempt === SENT_AT_MOST) throw error;
      await clock.sleep(pollInterval, interrupted);
    }
  }
}

/** Tries again while Atlas says that it is busy with something that passes. */
async function whenFree(act: ChangeContext, doing: string, send: () => Promise<void>): Promise<void> {
  const { poller, pollInterval } = act.applying;
  const pauses = openPauses(pollInterval);
  for (;;) {
    try {
      return await sendWrite(act, doing, send);
    } catch (error) {
      if (!(error instanceof AtlasError) || !passes(act, error.failure.errorCode)) throw error;
      const end = await poller.rest(pauses.next());
      if (end !== null) return waitEnded(end, error.message);
    }
  }
}

/** Whether a refusal will pass: Atlas is busy, or has not noticed yet that what used the object is gone. */
function passes({ kind, change }: ChangeContext, code: string | null): boolean {
  if (code === null) return false;
  if (kind.busyCodes?.includes(code)) return true;
  return change.usedBy.length > 0 && (kind.inUseCodes?.includes(code) ?? false);
}
