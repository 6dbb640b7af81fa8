import type { Address } from "../model/address.ts";
import type { Change, LiveObject, Outcome, OutcomeError, Plan, Status } from "../model/change.ts";
import { kindByKey } from "../model/kind-order.ts";
import { type ApplyContext, byIdentity, type ChangeContext } from "./context.ts";
import type { ChangeProgress } from "./progress.ts";

/** How a change ended, before Atlas was asked what is there now. */
export interface ChangeEnd {
  readonly context: ChangeContext;
  /** Its moment on the clock; others may go on for long after it. */
  readonly endedAt: number;
  readonly status: Status;
  readonly error: OutcomeError | null;
}

/** How an apply ended: what became of each change, and the plan with what Atlas lists by then. */
export interface Applied {
  /** By address; what this run neither carried out nor waited for has none. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly plan: Plan;
}

/** The objects of a kind in one parent as Atlas lists them at the end, or null where that could not be read. */
type ListAtEnd = (kind: string, parent: Address | null) => Promise<readonly LiveObject[] | null>;

/** Asks Atlas what is there at the end: all at once, so that a place is listed once and all parts of a report say the same. */
export async function appliedAtEnd(applying: ApplyContext, ends: readonly ChangeEnd[]): Promise<Applied> {
  const listAtEnd: ListAtEnd = (kind, parent) =>
    applying.poller.list(kindByKey(applying.kinds, kind), parent).catch(() => null);
  const [outcomes, plan] = await Promise.all([
    outcomesOf(ends, listAtEnd),
    withLatestStates(applying, ends, listAtEnd),
  ]);
  return { outcomes, plan };
}

/**
 * What became of each change, with the id and state that Atlas lists at the end. A change that went well has just been listed;
 * for the others each list that they wrote to is read once more. A run that was interrupted has no time for that, and a list
 * may be unreadable: then the outcome has what was last seen.
 */
async function outcomesOf(ends: readonly ChangeEnd[], listAtEnd: ListAtEnd): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = ends.map(async (end): Promise<[string, Outcome]> => {
    const [live, peer] = await Promise.all([liveAtEnd(end, listAtEnd), peerOf(end)]);
    return [end.context.change.address, { ...outcomeOf(end, live), peer }];
  });
  return new Map(await Promise.all(outcomes));
}

async function liveAtEnd({ context, status }: ChangeEnd, listAtEnd: ListAtEnd): Promise<LiveObject | null> {
  const { applying, kind, change, progress } = context;
  const { begunAt, object, seen } = progress;
  const mustList = begunAt !== null && !(status === "done" && isSettled(change, progress));
  if (!mustList || applying.interrupted.aborted) return seen;
  const objects = await listAtEnd(kind.key, change.entry.parent);
  return objects === null ? seen : object && (byIdentity(objects, object) ?? null);
}

/**
 * The plan with what Atlas lists at the end for what this run left alone while Atlas was still making it: it has no outcome, and
 * its state may be another one by now. Reads nothing where there is no such object; keeps what is known where reading fails.
 */
async function withLatestStates(
  { plan, interrupted }: ApplyContext,
  ends: readonly ChangeEnd[],
  listAtEnd: ListAtEnd,
): Promise<Plan> {
  const ended = new Set(ends.map(({ context }) => context.change.address));
  const latest = async (change: Change): Promise<Change> => {
    const { address, phase, kind, entry, live } = change;
    if (phase !== "pending" || live === null || ended.has(address) || interrupted.aborted) return change;
    const objects = await listAtEnd(kind, entry.parent);
    if (objects === null) return change;
    const now = byIdentity(objects, live);
    return { ...change, id: now?.id ?? null, state: now?.state ?? null };
  };
  return { ...plan, resources: await Promise.all(plan.resources.map(latest)) };
}

/** Whom the other side has to let in, where an object was made and is not usable. Asked once however many wait for one answer. */
async function peerOf({ context, status }: ChangeEnd): Promise<string | null> {
  const { applying, kind, change, progress } = context;
  const isWaiting = status !== "done" && progress.object !== null && change.manualStep !== null;
  if (!isWaiting || !kind.peerInfo || applying.interrupted.aborted) return null;
  return kind.peerInfo(applying.atlas, change.entry.spec).catch(() => null);
}

/** Whether the last list already showed how a change ended that went well. */
function isSettled({ action }: Change, { object, seen, deleted }: ChangeProgress): boolean {
  return action === "delete" ? deleted : object !== null && seen !== null;
}

function outcomeOf({ context, endedAt, status, error }: ChangeEnd, live: LiveObject | null): Omit<Outcome, "peer"> {
  const { change, progress } = context;
  const { begunAt, wrote, object } = progress;
  // What was just created may not be listed yet; what was there before and is not listed is gone.
  const id = live ? live.id : object === change.live ? null : (object?.id ?? null);
  return {
    ...lostObject(context, status, error, live),
    wrote,
    seconds: begunAt === null ? 0 : Math.round((endedAt - begunAt) / 1000),
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
