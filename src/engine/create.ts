import { type Act, desiredOf, listNow, type Made, write } from "./acting.ts";
import { AtlasError, isFateUnknown } from "./atlas-error.ts";
import type { LiveObject } from "./change.ts";
import { match, underKeys } from "./match.ts";
import { settle, untilGone } from "./settle.ts";
import { gaveUp, stop } from "./stop.ts";

/**
 * Creating. A create is sent once: what has no name in Atlas is listed right before it, and looked for after it where the
 * answer was lost. So that nothing is ever made twice, "cannot tell" ends the change.
 */

/** Looks for a create whose answer was lost, one poll interval apart; one more comes at once. */
const LOOKS_FOR_LOST = 3;

/** Creates, and waits until it is usable. */
export async function create(act: Act): Promise<Made> {
  const { applying, kind } = act;
  if (!kind.create) return stop("not-started", `Atlas cannot create a ${kind.title}`, null);
  let id: string | null = null;
  for (let attempt = 1; id === null; attempt++) id = await createOnce(act, attempt);
  return applying.wait ? settle(act, id) : { status: "started", live: null, id };
}

/** The id of what was made, or null where the create may be sent again. */
async function createOnce(act: Act, attempt: number): Promise<string | null> {
  const { kind, change, applying } = act;
  const desired = desiredOf(act);
  let before: ReadonlySet<string> = new Set();
  try {
    const id = await write(act, "creating", async () => {
      if (!kind.named) {
        const objects = await listBefore(act);
        const there = adoptable(act, objects);
        if (there) {
          applying.tell(`${change.address}: ${there.id} was made meanwhile and is what the file asks for`);
          return there.id;
        }
        before = new Set(objects.map((object) => object.id));
      }
      return (await kind.create?.(applying.atlas, desired)) ?? null;
    });
    if (id !== null) return id;
    return (
      (await findNew(act, before))?.id ?? stop("failed", "Atlas said yes but shows nothing new", "resource-failed")
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
async function lost(act: Act, error: AtlasError, before: ReadonlySet<string>, attempt: number): Promise<string | null> {
  const { applying, kind, change } = act;
  const { clock, pollInterval, interrupted, tell } = applying;
  tell(`${change.address}: no answer to the create; looking for what became of it`);
  for (let look = 0; look <= LOOKS_FOR_LOST && !interrupted.aborted; look++) {
    if (look > 0) await clock.sleep(pollInterval, interrupted);
    const found = await findNew(act, before).catch(() => null);
    if (!found) continue;
    tell(`${change.address}: ${found.id} was made`);
    return found.id;
  }
  // Atlas itself keeps two of one name apart.
  if (kind.named && attempt === 1 && !interrupted.aborted) return null;
  const way = "Run again in a few minutes: what is there by then is taken, nothing is made twice.";
  return stop("failed", `fate unknown: ${error.message} Atlas may still make it. ${way}`, "resource-failed");
}

/** The id of what is there under an entry's name, as soon as Atlas lists it. */
async function whenListed(act: Act): Promise<string> {
  const { applying, kind, change } = act;
  const subject = { address: change.address, kind, scope: change.entry.scope };
  const found = await applying.watch.until(
    subject,
    (objects) => matchNow(act, objects)?.live ?? undefined,
    () => null,
  );
  return typeof found === "string" ? gaveUp(found, "Atlas has it and does not list it yet") : found.id;
}

/** What is there right before a create. Without knowing that, nothing is created. */
async function listBefore(act: Act): Promise<readonly LiveObject[]> {
  try {
    return await listNow(act);
  } catch (error) {
    if (act.applying.interrupted.aborted) {
      return stop("not-started", "the run was interrupted before it", "interrupted");
    }
    if (!(error instanceof AtlasError)) throw error;
    return stop("not-started", `what is there could not be listed: ${error.message}`, error.failure.reason);
  }
}

/** What somebody else made since the plan, if it is just what the entry asks for. */
function adoptable(act: Act, objects: readonly LiveObject[]): LiveObject | null {
  const { kind, change } = act;
  const { live = null, candidates = [] } = matchNow(act, objects) ?? {};
  if (candidates.length > 0) {
    const ids = candidates.map(({ id }) => id).join(", ");
    return stop("failed", `it is ambiguous which of ${ids} is meant`, "ambiguous");
  }
  if (live === null) return null;
  const isWanted =
    live.phase !== "failed" && kind.differences(change.entry.spec, live.value, () => undefined).length === 0;
  if (isWanted) return live;
  const what = `${live.id} appeared since the plan and is not what the file asks for`;
  return stop("failed", `${what}; plan again`, "resource-failed");
}

/** A match that was not there before the create. */
async function findNew(act: Act, before: ReadonlySet<string>): Promise<LiveObject | null> {
  const objects = (await listNow(act)).filter((object) => !before.has(object.id));
  const found = matchNow(act, objects);
  return found?.live ?? found?.candidates[0] ?? null;
}

/** The match of an act's entry among objects, with all entries of its kind and scope taking part. */
function matchNow({ applying, kind, change: { entry } }: Act, objects: readonly LiveObject[]) {
  const entries = applying.target.entries.filter(({ kind: key, scope }) => key === kind.key && scope === entry.scope);
  return match(kind, entries, objects).byAddress.get(entry.address);
}

/** An object for the same entry that is still being deleted and keeps Atlas from making a new one. */
async function leavingTwin(act: Act): Promise<string | null> {
  const { kind, change } = act;
  const keys = kind.desiredKeys(change.entry.spec, change.entry.name).flat();
  return underKeys(await listNow(act), keys).find(({ phase }) => phase === "leaving")?.id ?? null;
}

function isTwinRefused(error: unknown): boolean {
  return error instanceof AtlasError && /ALREADY_EXISTS/.test(error.failure.errorCode ?? "");
}
