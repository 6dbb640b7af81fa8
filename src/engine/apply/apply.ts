import type { Change } from "../model/change.ts";
import { kindByKey } from "../model/kind-order.ts";
import { abort, ChangeAborted, failure } from "./abort.ts";
import type { ApplyContext, ChangeContext, ChangeResult } from "./context.ts";
import { create } from "./create.ts";
import { type Applied, appliedAtEnd, type ChangeEnd } from "./outcome.ts";
import { openProgress, trackedWriter } from "./progress.ts";
import { remove, update } from "./update-delete.ts";
import { atlasSays, waitUntilReady } from "./wait.ts";

/**
 * Carrying out a plan. Every change is one promise that first waits for what it depends on, so order follows from the
 * dependencies alone: what depends on a failure is skipped, the rest continues. A change that replaces has two halves: what
 * uses its object is deleted before the first and created again after the second.
 */

/** Whether a plan's change is one that this run carries out. */
export function isCarriedOut(change: Change): boolean {
  return change.allowed && isWrite(change) && change.blockedBy !== "unreadable";
}

/** What carrying out a change is called. */
const ACTION_NOUNS: Readonly<Partial<Record<Change["action"], string>>> = {
  replace: "replacement",
  delete: "deletion",
};

/** Whether nobody reviewed what a change would do, as the reviewed plan could not read its object. */
function isUnreviewable(change: Change): boolean {
  return isWrite(change) && change.blockedBy === "unreadable";
}

function isWrite({ action }: Change): boolean {
  return action !== "no-op" && action !== "unknown";
}

/** Carries out what the plan allows and waits. Resolves with what became of it; never rejects for a single change. */
export async function apply(applying: ApplyContext): Promise<Applied> {
  const { plan, clock, wait } = applying;
  const changes = new Map(plan.resources.map((change) => [change.address, change]));
  const progress = new Map(plan.resources.map((change) => [change.address, openProgress(change)]));
  const results = new Map<string, Promise<ChangeResult>>();
  const deletions = new Map<string, Promise<void>>();

  const contextOf = (change: Change, ids: ReadonlyMap<string, string> = new Map()): ChangeContext => {
    const known = progress.get(change.address) ?? openProgress(change);
    const atlas = trackedWriter(applying.atlas, known, clock);
    return { applying, kind: kindByKey(applying.kinds, change.kind), change, ids, progress: known, atlas };
  };

  /** Deletes, once everything that uses the object is gone. */
  const deleteOf = (change: Change): Promise<void> =>
    once(deletions, change, async () => {
      if (isUnreviewable(change)) return abort("skipped", whyUnreviewable(change), null);
      if (!isCarriedOut(change)) return abort("skipped", `this run may not ${change.action} it`, null);
      for (const address of change.usedBy) {
        const dependent = changes.get(address);
        if (!dependent) continue;
        await deleteOf(dependent).catch(() => abort("skipped", `${address}, which uses it, is still there`, null));
      }
      return remove(contextOf(change));
    });

  /** Carries a change out, once everything that it depends on is usable. */
  const resultOf = (change: Change): Promise<ChangeResult> =>
    once(results, change, async () => {
      if (!isCarriedOut(change)) return resultWithoutWrite(change);
      // Nothing is deleted before what its successor depends on is usable; what is deleted with it is created again with it.
      if (change.action === "replace")
        await idsOfDependencies(change, (needed) => needed.action !== "replace" || !isCarriedOut(needed));
      if (change.action === "delete" || change.action === "replace") await deleteOf(change);
      if (change.action === "delete") return { status: "done", live: null, id: null };
      const context = contextOf(change, await idsOfDependencies(change));
      return change.action === "update" ? update(context) : create(context);
    });

  /** What a change that this run does not carry out means for those that depend on it. */
  const resultWithoutWrite = async (change: Change): Promise<ChangeResult> => {
    const { action, waitsFor, live, id, phase } = change;
    if (isUnreviewable(change)) return abort("skipped", whyUnreviewable(change), null);
    if (waitsFor === "atlas" && wait && live) return waitUntilReady(contextOf(change), live);
    if (action === "no-op" && phase === "failed" && live) return abort("failed", atlasSays(live), "resource-failed");
    if (action === "no-op" || action === "update")
      return { status: phase === "pending" ? "started" : "done", live, id };
    if (action === "replace" && phase === "ready" && !change.isReplaceable) return { status: "done", live, id };
    if (action === "unknown") return abort("skipped", `what Atlas has for ${change.address} is not known`, null);
    return abort("not-started", `this run may not ${action} it`, null);
  };

  /** Ids of a change's parents and of what it refers to, once usable. */
  const idsOfDependencies = async (
    change: Change,
    isNeeded: (dependency: Change) => boolean = () => true,
  ): Promise<ReadonlyMap<string, string>> => {
    const ids = new Map<string, string>();
    for (const address of change.dependsOn) {
      const dependency = changes.get(address);
      if (!dependency || !isNeeded(dependency)) continue;
      const { status, id, live } = await resultOf(dependency).catch((error: unknown) => {
        return abort("skipped", whyNeeded(address, error), null);
      });
      if (status === "started" || live?.settled)
        abort("not-started", `${address} is not usable yet; run again once it is`, null);
      if (id !== null) ids.set(address, id);
    }
    return ids;
  };

  const endOf = async (change: Change): Promise<ChangeEnd> => {
    const context = contextOf(change);
    try {
      const { status } = await resultOf(change);
      return { context, endedAt: clock.now(), status, error: null };
    } catch (error) {
      return { context, endedAt: clock.now(), ...failure(context.kind, error) };
    }
  };

  const subjects = plan.resources.filter(
    (change) =>
      isCarriedOut(change) ||
      isUnreviewable(change) ||
      (change.waitsFor === "atlas" && wait) ||
      (change.action === "no-op" && change.phase === "failed"),
  );
  return appliedAtEnd(applying, await Promise.all(subjects.map(endOf)));
}

/** Runs once for a change, however many wait for it. */
function once<T>(started: Map<string, Promise<T>>, change: Change, run: () => Promise<T>): Promise<T> {
  const known = started.get(change.address);
  if (known !== undefined) return known;
  const promise = run();
  // Whatever depends on it sees the rejection; this only keeps it from counting as unhandled.
  promise.catch(() => undefined);
  started.set(change.address, promise);
  return promise;
}

function whyUnreviewable({ action }: Change): string {
  return `the reviewed plan could not read what Atlas has, so that nobody reviewed the ${ACTION_NOUNS[action] ?? action}; give the plan's account the right to read it, and plan again`;
}

/** Why a change cannot go on, as what it depends on did not end well. */
function whyNeeded(address: string, error: unknown): string {
  if (!(error instanceof ChangeAborted)) return `it needs \`${address}\`, which failed`;
  if (error.status === "timed-out" || error.status === "started")
    return `it waits for \`${address}\`, which is still provisioning`;
  return error.failure.reason === null
    ? `it needs \`${address}\`: ${error.message}`
    : `it needs \`${address}\`, which failed`;
}
