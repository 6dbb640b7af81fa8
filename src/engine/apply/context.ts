import type { Secret } from "../../secrets/secret.ts";
import type { Change, LiveObject, LiveReference, Plan } from "../model/change.ts";
import type { Clock } from "../model/clock.ts";
import type { AtlasWriter, Desired, Entry, EnvReference, Kind } from "../model/kind.ts";
import type { Target } from "../model/target.ts";
import { addressOfReference } from "../plan/build-change.ts";
import { isEnvReference } from "../plan/compare.ts";
import { abort } from "./abort.ts";
import type { Poller } from "./poller.ts";
import type { ChangeProgress } from "./progress.ts";
import { queueOf, type WriteQueue } from "./write-queue.ts";

/** What carrying out a plan needs. */
export interface ApplyContext {
  readonly plan: Plan;
  readonly target: Target;
  readonly kinds: readonly Kind[];
  readonly atlas: AtlasWriter;
  readonly poller: Poller;
  readonly writes: WriteQueue;
  readonly clock: Clock;
  /** Longest pause between two polls, in milliseconds. */
  readonly pollInterval: number;
  /** Whether to wait until what was made is usable. */
  readonly wait: boolean;
  readonly interrupted: AbortSignal;
  /** The secret behind an `{ env }` of an entry. */
  readonly secretOf: (entry: Entry, reference: EnvReference) => Secret;
  readonly log: (text: string) => void;
}

/** One change that is being carried out. */
export interface ChangeContext {
  readonly applying: ApplyContext;
  readonly kind: Kind;
  readonly change: Change;
  /** Ids of the resources that it refers to and of its parents, by address. */
  readonly ids: ReadonlyMap<string, string>;
  /** What is known of it so far. */
  readonly progress: ChangeProgress;
  /** Writes that are noted in the progress; nothing else writes. */
  readonly atlas: AtlasWriter;
}

/** How a change ended that nothing aborted. */
export interface ChangeResult {
  readonly status: "done" | "started";
  /** The object as it was last listed, or null. */
  readonly live: LiveObject | null;
  /** Atlas's id of the object, or null where there is none. */
  readonly id: string | null;
}

/** One write in its queue. Nothing new is sent once the run is interrupted. */
export function sendWrite<T>(context: ChangeContext, doing: string, send: () => Promise<T>): Promise<T> {
  const { applying, kind, change } = context;
  return applying.writes.run(queueOf(kind, change.entry, applying.plan.projectId), () => {
    if (applying.interrupted.aborted) return abort("not-started", "the run was interrupted before it", "interrupted");
    applying.log(`${change.address}: ${doing}`);
    return send();
  });
}

/** What is sent for an entry: secrets by their variables, references by their ids. */
export function desiredOf({ applying, kind, change: { entry }, ids }: ChangeContext): Desired {
  return {
    name: entry.name,
    parent: entry.parent,
    spec: entry.spec,
    secret: (value) => (isEnvReference(value) ? applying.secretOf(entry, value) : value),
    resolve(reference) {
      const address = addressOfReference(reference);
      return (
        ids.get(address) ??
        abort("skipped", `the id of ${address} is not known, which this ${kind.title.one} needs`, null)
      );
    },
  };
}

/** The objects of a change's kind and parent, listed after everything that was done before. */
export function listNow({ applying, kind, change }: ChangeContext): Promise<readonly LiveObject[]> {
  return applying.poller.list(kind, change.entry.parent);
}

/** The object that a reference means, where it is listed: by its id where Atlas lists it under another spelling of its name. */
export function byIdentity(objects: readonly LiveObject[], { identity, id }: LiveReference): LiveObject | undefined {
  return (
    // One name may be listed twice while the older object is being deleted.
    objects.find((object) => object.identity === identity && (id === null || object.id === null || object.id === id)) ??
    objects.find((object) => object.identity === identity) ??
    (id === null ? undefined : objects.find((object) => object.id === id))
  );
}
