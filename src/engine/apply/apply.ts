import type { Change, Outcome } from "../model/change.ts";
import type { Kind } from "../model/kind.ts";
import { isReplaceable } from "../plan/decide.ts";
import { abort, ChangeAborted, failure } from "./abort.ts";
import type { ApplyContext, ChangeContext, ChangeResult } from "./context.ts";
import { create } from "./create.ts";
import { remove, update } from "./update-delete.ts";
import { atlasSays, waitUntilReady } from "./wait.ts";

/**
 * Carrying out a plan. Every change is one promise that first waits for what it stands on, so order follows from the
 * dependencies alone: what depends on a failure is skipped, the rest goes on. A change that replaces has two halves, and
 * what it is used by goes before the first and comes back after the second.
 */

/** Whether a plan's change is one that this run carries out. Pure. */
export function isCarriedOut(change: Change): boolean {
  return change.allowed && change.action !== "no-op" && change.action !== "unknown";
}

/** Carries out what the plan allows and waits. Resolves with what became of each change; never rejects for one of them. */
export async function apply(applying: ApplyContext): Promise<ReadonlyMap<string, Outcome>> {
  const { plan, clock, wait } = applying;
  const changes = new Map(plan.resources.map((change) => [change.address, change]));
  const kinds = new Map(applying.kinds.map((kind) => [kind.key, kind]));
  const begun = new Map<string, number>();
  const made = new Map<string, Promise<ChangeResult>>();
  const removed = new Map<string, Promise<void>>();

  const actOn = (change: Change, ids: ReadonlyMap<string, string> = new Map()): ChangeContext => ({
    applying,
    kind: kinds.get(change.kind) as Kind,
    change,
    ids,
    begin() {
      if (!begun.has(change.address)) begun.set(change.address, clock.now());
    },
  });

  /** Deletes, once everything that uses it is gone. */
  const removal = (change: Change): Promise<void> =>
    once(removed, change, async () => {
      if (!isCarriedOut(change)) return abort("skipped", `this run may not ${change.action} it`, null);
      for (const user of change.usedBy) {
        const using = changes.get(user);
        if (using) await removal(using).catch(() => abort("skipped", `${user}, which uses it, is still there`, null));
      }
      return remove(actOn(change));
    });

  /** Makes it so, once everything that it stands on is usable. */
  const making = (change: Change): Promise<ChangeResult> =>
    once(made, change, async () => {
      if (!isCarriedOut(change)) return standing(change);
      // Nothing is taken away before what its successor stands on is usable; what goes with it comes back with it.
      if (change.action === "replace")
        await foundation(change, (below) => below.action !== "replace" || !isCarriedOut(below));
      if (change.action === "delete" || change.action === "replace") await removal(change);
      if (change.action === "delete") return { status: "done", live: null, id: null };
      const act = actOn(change, await foundation(change));
      return change.action === "update" ? update(act) : create(act);
    });

  /** What is there without us: ready, on its way, or not to be had. */
  const standing = async (change: Change): Promise<ChangeResult> => {
    const { action, reason, live, id, phase } = change;
    if (reason === "provisioning" && wait && live) return waitUntilReady(actOn(change), live.id);
    if (action === "no-op" && phase === "failed" && live) return abort("failed", atlasSays(live), "resource-failed");
    if (action === "no-op" || action === "update")
      return { status: phase === "pending" ? "started" : "done", live, id };
    if (action === "replace" && phase === "ready" && !isReplaceable(actOn(change).kind, change.entry))
      return { status: "done", live, id };
    if (action === "unknown") return abort("skipped", `what Atlas has for ${change.address} is not known`, null);
    return abort("not-started", `this run may not ${action} it`, null);
  };

  /** Ids of what a change stands within and refers to, once usable. */
  const foundation = async (
    change: Change,
    isMeant: (below: Change) => boolean = () => true,
  ): Promise<ReadonlyMap<string, string>> => {
    const ids = new Map<string, string>();
    for (const address of change.dependsOn) {
      const below = changes.get(address);
      if (!below || !isMeant(below)) continue;
      const { status, id, live } = await making(below).catch((error: unknown) => {
        const willPass = error instanceof ChangeAborted && error.failure.reason === null;
        return abort(
          "skipped",
          willPass ? `it needs ${address}: ${error.message}` : `it needs ${address}, which failed`,
          null,
        );
      });
      if (status === "started" || live?.settled)
        abort("not-started", `${address} is not usable yet; run again once it is`, null);
      if (id !== null) ids.set(address, id);
    }
    return ids;
  };

  const outcomeOf = async (change: Change): Promise<Outcome> => {
    const { kind } = actOn(change);
    const ended = await making(change).then(
      ({ status, live, id }) => ({
        status,
        error: null,
        id: live === null ? (kind.named ? null : id) : live.atlasId,
        state: live?.state ?? null,
        outputs: live?.outputs ?? {},
      }),
      (error: unknown) => failure(kind, change, error),
    );
    const since = begun.get(change.address);
    return { ...ended, seconds: since === undefined ? 0 : Math.round((clock.now() - since) / 1000) };
  };

  const subjects = plan.resources.filter(
    (change) =>
      isCarriedOut(change) ||
      (change.reason === "provisioning" && wait) ||
      (change.action === "no-op" && change.phase === "failed"),
  );
  return new Map(await Promise.all(subjects.map(async (change) => [change.address, await outcomeOf(change)] as const)));
}

/** Runs once for a change, however many wait for it. */
function once<T>(memory: Map<string, Promise<T>>, change: Change, run: () => Promise<T>): Promise<T> {
  const known = memory.get(change.address);
  if (known !== undefined) return known;
  const promise = run();
  // Whoever depends on it sees the rejection; this only keeps it from counting as unhandled.
  promise.catch(() => undefined);
  memory.set(change.address, promise);
  return promise;
}
