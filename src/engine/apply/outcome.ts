import { collectionText } from "../model/address.ts";
import type { Change, LiveObject, Outcome, OutcomeError, Plan, Status } from "../model/change.ts";
import { kindByKey } from "../model/kind-order.ts";
import { type ApplyContext, byIdentity, type ChangeContext, listNow } from "./context.ts";
import type { ChangeProgress } from "./progress.ts";

/** How a change ended, before Atlas was asked what is there now. */
export interface ChangeEnd {
  readonly context: ChangeContext;
  readonly status: Status;
  readonly error: OutcomeError | null;
}

/**
 * What became of each change, with the id and state that Atlas lists at the end. A change that went well has just been listed;
 * for the others each list that they wrote to is read once more. A run that was interrupted has no time for that, and a list
 * may be unreadable: then the outcome has what was last seen.
 */
export async function outcomesOf(ends: readonly ChangeEnd[]): Promise<ReadonlyMap<string, Outcome>> {
  const lists = new Map<string, Promise<readonly LiveObject[] | null>>();
  const outcomes = ends.map(async (end): Promise<[string, Outcome]> => {
    const { applying, kind, change, progress } = end.context;
    const mustList = progress.begunAt !== null && !(end.status === "done" && isSettled(change, progress));
    if (!mustList || applying.interrupted.aborted) return [change.address, outcomeOf(end, progress.seen)];
    const place = collectionText(kind.key, change.entry.parent);
    const listing = lists.get(place) ?? listNow(end.context).catch(() => null);
    lists.set(place, listing);
    const objects = await listing;
    const { object, seen } = progress;
    return [change.address, outcomeOf(end, objects === null ? seen : object && (byIdentity(objects, object) ?? null))];
  });
  return new Map(await Promise.all(outcomes));
}

/**
 * The plan with what Atlas lists at the end for what this run left alone while Atlas was still making it: it has no outcome, and
 * its state may be another one by now. Reads nothing where there is no such object; keeps what is known where reading fails.
 */
export async function withLatestStates(
  { plan, kinds, poller, interrupted }: ApplyContext,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<Plan> {
  const isOpen = ({ address, phase }: Change): boolean => phase === "pending" && !outcomes.has(address);
  const open = plan.resources.filter(isOpen);
  if (open.length === 0 || interrupted.aborted) return plan;
  const lists = new Map<string, Promise<readonly LiveObject[] | null>>();
  const refreshed = await Promise.all(
    open.map(async (change): Promise<[string, Change]> => {
      const { kind, entry, live } = change;
      const place = collectionText(kind, entry.parent);
      const listing = lists.get(place) ?? poller.list(kindByKey(kinds, kind), entry.parent).catch(() => null);
      lists.set(place, listing);
      const objects = await listing;
      if (objects === null || live === null) return [change.address, change];
      const now = byIdentity(objects, live);
      return [change.address, { ...change, id: now?.id ?? null, state: now?.state ?? null }];
    }),
  );
  const latest = new Map(refreshed);
  return { ...plan, resources: plan.resources.map((change) => latest.get(change.address) ?? change) };
}

/** Whether the last list already showed how a change ended that went well. */
function isSettled({ action }: Change, { object, seen, deleted }: ChangeProgress): boolean {
  return action === "delete" ? deleted : object !== null && seen !== null;
}

function outcomeOf({ context, status, error }: ChangeEnd, live: LiveObject | null): Outcome {
  const { applying, change, progress } = context;
  const { begunAt, wrote, object } = progress;
  // What was just created may not be listed yet; what was there before and is not listed is gone.
  const id = live ? live.id : object === change.live ? null : (object?.id ?? null);
  return {
    ...lostObject(context, status, error, live),
    wrote,
    seconds: begunAt === null ? 0 : Math.round((applying.clock.now() - begunAt) / 1000),
    id,
    state: live?.state ?? null,
    outputs: live?.outputs ?? {},
  };
}

/** Says so where the old object is gone and there is no new one: that is a failure, whatever kept it from being created. */
function lostObject(
  { change, progress }: ChangeContext,
  status: Status,
  error: OutcomeError | null,
  live: LiveObject | null,
): Pick<Outcome, "status" | "error"> {
  const isLost = change.action === "replace" && progress.deleted && progress.object === null && live === null;
  if (!isLost) return { status, error };
  const message = `deleted, not created again${error === null ? "" : `: ${error.message}`}`;
  return { status: "failed", error: { message, reason: error?.reason ?? "resource-failed" } };
}
