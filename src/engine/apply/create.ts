import { isSameAddress } from "../model/address.ts";
import { AtlasError, isFateUnknown } from "../model/atlas-error.ts";
import type { LiveObject } from "../model/change.ts";
import { match, underKeys } from "../plan/match.ts";
import { abort, waitEnded } from "./abort.ts";
import { type ChangeContext, type ChangeResult, desiredOf, listNow, sendWrite } from "./context.ts";
import { openPauses } from "./pauses.ts";
import { untilGone, waitUntilReady } from "./wait.ts";

/**
 * Creating. A create is sent once: what has no name in Atlas is listed right before it, and looked for after it where the
 * answer was lost. So that nothing is ever made twice, "cannot tell" ends the change.
 */

/** Poll intervals during which a create whose answer was lost is looked for. */
const INTERVALS_FOR_LOST = 3;

/**
 * Milliseconds for which a list that was read after the plan proves that something is not there. Creates that begin within
 * this time of each other share one list; together with the plan's own, two complete lists lack what is created.
 */
const PROVES_ABSENCE = 2_000;

/** Creates, and waits until it is usable. */
export async function create(act: ChangeContext): Promise<ChangeResult> {
  const { applying, kind } = act;
  if (!kind.create) return abort("not-started", `Atlas cannot create a ${kind.title.one}`, null);
  let id: string | null = null;
  for (let attempt = 1; id === null; attempt++) id = await createOnce(act, attempt);
  return applying.wait ? waitUntilReady(act, id) : { status: "started", live: null, id };
}

/** The id of what was made, or null where the create may be sent again. */
async function createOnce(act: ChangeContext, attempt: number): Promise<string | null> {
  const { kind, change, applying } = act;
  const desired = desiredOf(act);
  let before: ReadonlySet<string> = new Set();
  try {
    const id = await sendWrite(act, "creating", async () => {
      if (!kind.named) {
        const objects = await listBefore(act, attempt);
        const there = adoptable(act, objects);
        if (there) {
          applying.log(`${change.address}: ${there.id} was made meanwhile and is what the file asks for`);
          return there.id;
        }
        before = new Set(objects.map((object) => object.id));
      }
      const id = (await kind.create?.(applying.atlas, desired)) ?? null;
      // What has a name is found again by that; not every list shows the id that the answer has.
      return kind.named ? change.address : id;
    });
    if (id !== null) return id;
    return (
      (await findNew(act, before))?.id ?? abort("failed", "Atlas said yes but shows nothing new", "resource-failed")
    );
  } catch (error) {
    if (isFateUnknown(error)) return lost(act, error, before, attempt);
    const leaving = isTwinRefused(error) ? await leavingTwin(act) : null;
    // Sent for the second time: what has the name by now is what the first one made.
    if (leaving === null && attempt > 1 && isTwinRefused(error)) return whenListed(act);
    if (leaving === null) throw error;
    await untilGone(act, leaving);
    return null;
  }
}

/** What became of a create whose answer was lost. */
async function lost(
  act: ChangeContext,
  error: AtlasError,
  before: ReadonlySet<string>,
  attempt: number,
): Promise<string | null> {
  const { applying, kind, change } = act;
  const { clock, pollInterval, interrupted, log } = applying;
  log(`${change.address}: no answer to the create; looking for what became of it`);
  const pauses = openPauses(pollInterval);
  const end = clock.now() + INTERVALS_FOR_LOST * pollInterval;
  while (!interrupted.aborted) {
    const found = await findNew(act, before).catch(() => null);
    if (found) {
      log(`${change.address}: ${found.id} was made`);
      return found.id;
    }
    const left = end - clock.now();
    if (left <= 0) break;
    await clock.sleep(Math.min(pauses.next(), left), interrupted);
  }
  // Atlas itself keeps two of one name apart.
  if (kind.named && attempt === 1 && !interrupted.aborted) return null;
  const way = "Run again in a few minutes: what is there by then is taken, nothing is made twice.";
  return abort("failed", `fate unknown: ${error.message} Atlas may still make it. ${way}`, "resource-failed");
}

/** The id of what is there under an entry's name, as soon as Atlas lists it. */
async function whenListed(act: ChangeContext): Promise<string> {
  const { applying, kind, change } = act;
  const subject = { address: change.address, kind, parent: change.entry.parent };
  const found = await applying.poller.until(
    subject,
    (objects) => matchNow(act, objects)?.live ?? undefined,
    () => null,
  );
  return typeof found === "string" ? waitEnded(found, "Atlas has it and does not list it yet") : found.id;
}

/** What is there right before a create. Without knowing that, nothing is created. */
async function listBefore(act: ChangeContext, attempt: number): Promise<readonly LiveObject[]> {
  const { applying, kind, change } = act;
  try {
    return await (attempt > 1 ? listNow(act) : applying.poller.recent(kind, change.entry.parent, PROVES_ABSENCE));
  } catch (error) {
    if (act.applying.interrupted.aborted) {
      return abort("not-started", "the run was interrupted before it", "interrupted");
    }
    if (!(error instanceof AtlasError)) throw error;
    return abort("not-started", `what is there could not be listed: ${error.message}`, error.failure.reason);
  }
}

/** What somebody else made since the plan, if it is just what the entry asks for. */
function adoptable(act: ChangeContext, objects: readonly LiveObject[]): LiveObject | null {
  const { kind, change } = act;
  const { live = null, candidates = [] } = matchNow(act, objects) ?? {};
  if (candidates.length > 0) {
    const ids = candidates.map(({ id }) => id).join(", ");
    return abort("failed", `it is ambiguous which of ${ids} is meant`, "ambiguous");
  }
  if (live === null) return null;
  const isWanted =
    live.phase !== "failed" && kind.differences(change.entry.spec, live.value, () => undefined).length === 0;
  if (isWanted) return live;
  const what = `${live.id} appeared since the plan and is not what the file asks for`;
  return abort("failed", `${what}; plan again`, "resource-failed");
}

/** A match that was not there before the create. */
async function findNew(act: ChangeContext, before: ReadonlySet<string>): Promise<LiveObject | null> {
  const objects = (await listNow(act)).filter((object) => !before.has(object.id));
  const found = matchNow(act, objects);
  return found?.live ?? found?.candidates[0] ?? null;
}

/** The match of an act's entry among objects, with all entries of its kind and parent taking part. */
function matchNow({ applying, kind, change: { entry } }: ChangeContext, objects: readonly LiveObject[]) {
  const entries = applying.target.entries.filter(
    (other) => other.kind === kind.key && isSameAddress(other.parent, entry.parent),
  );
  return match(kind, entries, objects).byAddress.get(entry.address);
}

/** An object for the same entry that is still being deleted and keeps Atlas from making a new one. */
async function leavingTwin(act: ChangeContext): Promise<string | null> {
  const { kind, change } = act;
  const keys = kind.desiredKeys(change.entry.spec, change.entry.name).flat();
  return underKeys(await listNow(act), keys).find(({ phase }) => phase === "leaving")?.id ?? null;
}

function isTwinRefused(error: unknown): boolean {
  return error instanceof AtlasError && /ALREADY_EXISTS/.test(error.failure.errorCode ?? "");
}
