import type { Change, LiveObject, LiveReference } from "../model/change.ts";
import type { Clock } from "../model/clock.ts";
import type { AtlasWriter } from "../model/kind.ts";

/** What is known of one change while it is carried out, so that its outcome is right wherever it ends. */
export interface ChangeProgress {
  /** Moment of its first write, or null. */
  begunAt: number | null;
  /** Whether Atlas is known to have carried out any of its writes. */
  wrote: boolean;
  /** Whether its old object is gone. */
  deleted: boolean;
  /** The object that it is about: the one of the plan, none once that is gone, the new one once that is created. */
  object: LiveReference | null;
  /** That object as it was last listed, or null. */
  seen: LiveObject | null;
}

/** The progress of a change that nothing has been done about. */
export function openProgress({ live }: Change): ChangeProgress {
  return { begunAt: null, wrote: false, deleted: false, object: live, seen: live };
}

/** A writer that notes what became of each write of one change. */
export function trackedWriter(atlas: AtlasWriter, progress: ChangeProgress, clock: Clock): AtlasWriter {
  const tracked = async <T>(write: () => Promise<T>): Promise<T> => {
    progress.begunAt ??= clock.now();
    const response = await write();
    progress.wrote = true;
    return response;
  };
  return {
    list: atlas.list,
    get: atlas.get,
    post: (path, body) => tracked(() => (body === undefined ? atlas.post(path) : atlas.post(path, body))),
    patch: (path, body) => tracked(() => atlas.patch(path, body)),
    delete: (path) => tracked(() => atlas.delete(path)),
  };
}
