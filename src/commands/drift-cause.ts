import { loadTarget } from "../config/load.ts";
import { type Change, type DriftCause, hasChanges, type Plan } from "../engine/model/change.ts";
import type { Target } from "../engine/model/target.ts";
import { plan as planOf } from "../engine/plan/plan.ts";
import type { LiveState } from "../engine/plan/read-live.ts";
import type { GitHub } from "../github/api/client.ts";
import { KINDS } from "../kinds/index.ts";
import { NO_ROTATIONS } from "../review/secret-rotation.ts";
import type { Run } from "../run/context.ts";

/**
 * Who moved, for each finding of a drift run: what Atlas has is held against the version of the file before the newest one.
 * Where Atlas is as that version asked, the newest one was merged and not applied; else somebody changed Atlas. Empty where
 * git cannot be asked; nothing depends on it.
 */
export async function driftCausesOf(
  { event, runner }: Run,
  github: () => Promise<GitHub | null>,
  target: Target,
  plan: Plan,
  live: LiveState,
): Promise<ReadonlyMap<string, DriftCause>> {
  const findings = plan.resources.filter(isFinding);
  const client = hasChanges(plan) && event && findings.length > 0 ? await github() : null;
  if (!client || !event) return new Map();
  try {
    const before = await previousTarget(client, target, event.sha);
    if (before === null) return new Map();
    const then = planOf(before, live, KINDS, { allowedActions: new Set(), rotations: NO_ROTATIONS });
    const changes = new Map(then.resources.map((change) => [change.address, change]));
    return new Map(findings.map((change) => [change.address, direction(changes.get(change.address))]));
  } catch (error) {
    runner.info(`${target.name}: it cannot be told who moved. ${(error as Error).message}`);
    return new Map();
  }
}

/** What broke in Atlas, or cannot be told, has been moved by nobody. */
function isFinding({ action, phase }: Change): boolean {
  return action !== "no-op" && action !== "unknown" && phase !== "failed";
}

function direction(then: Change | undefined): DriftCause {
  return then === undefined || then.action === "no-op" ? "merged but not applied" : "changed in Atlas";
}

/** The target as the file had it before its newest version; one that is new had nothing. Null where that version is broken. */
async function previousTarget(github: GitHub, target: Target, sha: string): Promise<Target | null> {
  const [, previous] = await github.fileHistory(target.config, sha);
  const bytes = previous ? await github.content(target.config, previous.sha) : null;
  if (bytes === null) return { ...target, entries: [] };
  return loadTarget(bytes, target.config, KINDS, { projectId: target.projectId }).target;
}
