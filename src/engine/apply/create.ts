import { addressText } from "../model/address.ts";
import { AtlasError, isFateUnknown, isNotFound } from "../model/atlas-error.ts";
import { type LiveObject, type LiveReference, labelOf } from "../model/change.ts";
import { match, underKeys } from "../plan/match.ts";
import { declaredIn } from "../plan/read-live.ts";
import { abort, waitEnded } from "./abort.ts";
import { type ChangeContext, type ChangeResult, desiredOf, listNow, sendWrite } from "./context.ts";
import { openPauses } from "./pauses.ts";
import { waitUntil, waitUntilGone, waitUntilReady } from "./wait.ts";

/**
 * Creating. A create is sent once: what has no name in Atlas is listed right before it, and looked for after it where the
 * answer was lost. Where it stays unknown whether it was created, the change fails, so that nothing is ever created twice.
 */

/** Poll intervals during which a create whose answer was lost is looked for, and the least number of lists: one may take long. */
const INTERVALS_FOR_LOST_CREATE = 3;
const LISTS_FOR_LOST_CREATE = 4;

/**
 * Milliseconds for which a list that was read after the plan proves that something is not there. Creates that begin within
 * this time of each other share one list; together with the plan's own, two complete lists lack what is created.
 */
const PROVES_ABSENCE = 2_000;

/** Poll intervals, and tries at least, during which Atlas may not know a parent that this run has just created. */
const INTERVALS_FOR_NEW_PARENT = 6;

/** Creates, and waits until it is usable. */
export async function create(context: ChangeContext): Promise<ChangeResult> {
  const { applying, kind } = context;
  if (!kind.create) return abort("not-started", `Atlas cannot create a ${kind.title.one}`, null);
  let created: LiveReference | null = null;
  for (let tries = 1; created === null; tries++)
    created = await whileParentIsNew(context, () => createOnce(context, tries));
  context.progress.object = created;
  context.progress.seen = null;
  return applying.wait ? waitUntilReady(context, created) : { status: "started", live: null, id: created.id };
}

/** Sends again while Atlas answers that there is no parent, where this run has just created it. */
async function whileParentIsNew<T>({ applying, change }: ChangeContext, send: () => Promise<T>): Promise<T> {
  const { clock, pollInterval, interrupted, plan, log } = applying;
  const { parent } = change.entry;
  const isNew =
    parent !== null &&
    plan.resources.some(
      ({ address, action }) => address === addressText(parent) && (action === "create" || action === "replace"),
    );
  const pauses = openPauses(pollInterval);
  const end = clock.now() + INTERVALS_FOR_NEW_PARENT * pollInterval;
  for (let tries = 1; ; tries++) {
    try {
      return await send();
    } catch (error) {
      const isOver = clock.now() >= end && tries >= INTERVALS_FOR_NEW_PARENT;
      if (!isNew || !isNotFound(error) || interrupted.aborted || isOver) throw error;
      log(`${change.address}: ${error.message} Its parent has just been created; trying again.`);
      await clock.sleep(pauses.next(), interrupted);
    }
  }
}

/** What was created, or null where the create may be sent again. */
async function createOnce(context: ChangeContext, tries: number): Promise<LiveReference | null> {
  const { kind, change, applying } = context;
  const desired = desiredOf(context);
  let before: ReadonlySet<string> = new Set();
  // Read while others write, so that no write waits for it.
  if (!kind.named && tries === 1) recentList(context).catch(() => undefined);
  try {
    const created = await sendWrite(context, "creating", async () => {
      if (!kind.named) {
        const objects = await listBefore(context, tries);
        const existing = adoptable(context, objects);
        if (existing) {
          applying.log(`${change.address}: ${labelOf(existing)} was made meanwhile and is what the file asks for`);
          return existing;
        }
        before = new Set(objects.map(({ identity }) => identity));
      }
      return referenceTo(context, (await kind.create?.(context.atlas, desired)) ?? null);
    });
    if (created !== null) return created;
    return (
      (await findNew(context, before)) ?? abort("failed", "Atlas said yes but shows nothing new", "resource-failed")
    );
  } catch (error) {
    if (isFateUnknown(error)) return findLostCreate(context, error, before, tries);
    if (!isDuplicateRefused(error)) throw error;
    const deleting = await deletingDuplicate(context);
    if (deleting) {
      await waitUntilGone(context, deleting);
      return null;
    }
    // Sent for the second time: the object of that name is what the first one created.
    if (tries > 1) return whenListed(context);
    throw error;
  }
}

/** What was created, as far as the answer says: the name identifies it, or the id. */
function referenceTo({ kind, change: { entry } }: ChangeContext, id: string | null): LiveReference | null {
  if (kind.named) return { identity: entry.name, id, name: entry.name };
  return id === null ? null : { identity: id, id, name: null };
}

/** What became of a create whose answer was lost. */
async function findLostCreate(
  context: ChangeContext,
  error: AtlasError,
  before: ReadonlySet<string>,
  tries: number,
): Promise<LiveReference | null> {
  const { applying, kind, change } = context;
  const { clock, pollInterval, interrupted, log } = applying;
  log(`${change.address}: no answer to the create; looking for what became of it`);
  const pauses = openPauses(pollInterval);
  const end = clock.now() + INTERVALS_FOR_LOST_CREATE * pollInterval;
  for (let lists = 1; !interrupted.aborted; lists++) {
    const found = await findNew(context, before).catch(() => null);
    if (found) {
      log(`${change.address}: ${labelOf(found)} was made`);
      context.progress.wrote = true;
      return found;
    }
    const left = end - clock.now();
    if (left <= 0 && lists >= LISTS_FOR_LOST_CREATE) break;
    await clock.sleep(left <= 0 ? 0 : Math.min(pauses.next(), left), interrupted);
  }
  // Atlas itself keeps two of one name apart.
  if (kind.named && tries === 1 && !interrupted.aborted) return null;
  const way = "Run again in a few minutes: what is there by then is taken, nothing is made twice.";
  return abort("failed", `fate unknown: ${error.message} Atlas may still make it. ${way}`, "resource-failed");
}

/** What is there under an entry's name, as soon as Atlas lists it. */
async function whenListed(context: ChangeContext): Promise<LiveReference> {
  const waited = await waitUntil(context, null, (objects) => matchNow(context, objects)?.live ?? undefined);
  return waited.met ? waited.value : waitEnded(waited.why, "Atlas has it and does not list it yet");
}

/** What is there right before a create. Without knowing that, nothing is created. */
async function listBefore(context: ChangeContext, tries: number): Promise<readonly LiveObject[]> {
  const { applying } = context;
  try {
    return await (tries > 1 ? listNow(context) : recentList(context));
  } catch (error) {
    if (applying.interrupted.aborted) {
      return abort("not-started", "the run was interrupted before it", "interrupted");
    }
    if (!(error instanceof AtlasError)) throw error;
    return abort("not-started", `what is there could not be listed: ${error.message}`, error.failure.reason);
  }
}

/** What there is, as a list says that is new enough to prove that something is not there. */
function recentList({ applying, kind, change }: ChangeContext): Promise<readonly LiveObject[]> {
  return applying.poller.recent(kind, change.entry.parent, PROVES_ABSENCE);
}

/** What was created since the plan by somebody else, if it is exactly what the entry asks for. */
function adoptable(context: ChangeContext, objects: readonly LiveObject[]): LiveObject | null {
  const { applying, kind, change } = context;
  const { live = null, candidates = [], hiddenBy = null } = matchNow(context, objects) ?? {};
  if (hiddenBy?.unreadable) return abort("failed", `${hiddenBy.unreadable}; it may be the same`, "atlas-api");
  if (candidates.length > 0) {
    const ids = candidates.map(labelOf).join(", ");
    return abort("failed", `it is ambiguous which of ${ids} is meant`, "ambiguous");
  }
  if (live === null) return null;
  const { projectId } = applying.target;
  const differences = kind.differences(change.entry.spec, live.value, () => undefined, projectId);
  if (live.phase !== "failed" && differences.length === 0) return live;
  const what = `${labelOf(live)} appeared since the plan and is not what the file asks for`;
  return abort("failed", `${what}; plan again`, "resource-failed");
}

/** A match that was not there before the create. */
async function findNew(context: ChangeContext, before: ReadonlySet<string>): Promise<LiveObject | null> {
  const objects = (await listNow(context)).filter(({ identity }) => !before.has(identity));
  const found = matchNow(context, objects);
  return found?.live ?? found?.candidates[0] ?? null;
}

/** The match of a change's entry among objects, with all entries of its kind and parent taking part. */
function matchNow({ applying, kind, change: { entry } }: ChangeContext, objects: readonly LiveObject[]) {
  const entries = declaredIn(kind, entry.parent, applying.target.entries);
  return match(kind, entries, objects).byAddress.get(entry.address);
}

/** An object for the same entry that is still being deleted and keeps Atlas from making a new one. */
async function deletingDuplicate(context: ChangeContext): Promise<LiveReference | null> {
  const { kind, change } = context;
  const keys = kind.desiredKeys(change.entry.spec, change.entry.name).flat();
  return underKeys(await listNow(context), keys).find(({ phase }) => phase === "deleting") ?? null;
}

function isDuplicateRefused(error: unknown): boolean {
  return error instanceof AtlasError && /ALREADY_EXISTS/.test(error.failure.errorCode ?? "");
}
