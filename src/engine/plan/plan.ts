import type { Change, Counts, Plan, Unreadable } from "../model/change.ts";
import type { Kind } from "../model/kind.ts";
import { kindByKey } from "../model/kind-order.ts";
import type { Target } from "../model/target.ts";
import { withConsumers, withDependents } from "./build-change.ts";
import { consumersOf } from "./consumers.ts";
import { buildContext, type Decisions, decideAll, type Policy } from "./decide.ts";
import { type Dependents, dependentsKnown, dependentsOf } from "./dependents.ts";
import { digest } from "./fingerprint.ts";
import type { LiveState } from "./read-live.ts";

/**
 * Compares a target with what is live and says what would be done: a value, from which comment, summary, report and apply
 * all read.
 *
 * @param decisions - what {@link decideAll} says of the same, where it was asked before
 */
export function plan(
  target: Target,
  live: LiveState,
  kinds: readonly Kind[],
  policy: Policy,
  decisions: Decisions = decideAll(target, live, kinds, policy),
): Plan {
  const { changes, unmanaged, warnings } = decisions;
  const dependents = dependentsOf(kinds, live, changes);
  const context = buildContext(target, policy);
  const complete = (change: Change): Change => {
    if (change.action === "no-op" || change.action === "create") return change;
    const kind = kindByKey(kinds, change.kind);
    const consumers = consumersOf(kind, change, live.consumers);
    const made = consumers === null ? change : withConsumers(change, consumers);
    if (!change.destructive) return made;
    return withDependents(context, kind, made, using(change, dependents), dependentsKnown(kind, kinds, live));
  };
  const resources = target.entries.flatMap(({ address }) => changes.get(address) ?? []).map(complete);
  return {
    target: target.name,
    projectId: target.projectId,
    config: target.config,
    resources,
    unmanaged,
    unreadable: unreadableOf(live),
    warnings: [
      ...warnings,
      ...unknownStates(resources, kinds),
      ...newNames(resources, kinds),
      ...consumerWarnings(resources),
    ],
    counts: count(resources, unmanaged.length),
    digest: digest(resources.flatMap(({ review }) => review.shows.map(({ fingerprint }) => fingerprint))),
  };
}

function using({ live }: Change, dependents: Dependents) {
  return live === null ? [] : (dependents.get(live) ?? []);
}

/** What could not be read. A kind that is forbidden in several places is listed once. */
function unreadableOf({ listings }: LiveState): readonly Unreadable[] {
  const forbidden = new Map<string, Unreadable>();
  for (const { kind, parent, unreadable } of listings) {
    if (unreadable === null) continue;
    const known = forbidden.get(kind);
    forbidden.set(kind, known ? { ...known, parent: null } : { kind, parent, cause: "forbidden", reason: unreadable });
  }
  const objects = listings.flatMap(({ kind, parent, objects: inside }) =>
    inside.flatMap(({ unreadable }) =>
      unreadable === null ? [] : [{ kind, parent, cause: "shape" as const, reason: unreadable }],
    ),
  );
  return [...forbidden.values(), ...objects];
}

/** Only of declared resources: others may not be shown, and neither may their states. */
function unknownStates(resources: readonly Change[], kinds: readonly Kind[]): readonly string[] {
  const phases = new Map(kinds.map((kind) => [kind.key, kind.phases]));
  return resources
    .filter(({ kind, state }) => state !== null && !Object.hasOwn(phases.get(kind) ?? {}, state))
    .map(
      ({ address, state }) =>
        `${address} is in the state ${state}, which this version does not know; it is taken for pending.`,
    );
}

/** What an update may interrupt; that consumers could not be read is one warning. */
function consumerWarnings(resources: readonly Change[]): readonly string[] {
  const unknown = Map.groupBy(
    resources.filter(({ consumers }) => (consumers?.unreadable ?? null) !== null),
    ({ consumers }) => consumers?.unreadable ?? "",
  );
  const unclear = Map.groupBy(
    resources.filter(({ consumers }) => (consumers?.unclear ?? []).length > 0),
    ({ consumers }) => `what ${consumers?.title.one} ${consumers?.unclear.join(", ")} uses could not be read`,
  );
  return [
    ...[...unknown, ...unclear].map(([why, changes]) => unknownConsumers(why, changes)),
    ...resources.flatMap(({ address, action, consumers }) => {
      if (consumers === null || consumers.unreadable !== null || action !== "update") return [];
      const { title, uses } = consumers;
      const running = uses.filter(({ isRunning }) => isRunning).map(({ name }) => name);
      if (running.length === 0) return [];
      return [`${address} is used by running ${running.length === 1 ? title.one : title.many} ${running.join(", ")}.`];
    }),
  ];
}

function unknownConsumers(why: string, changes: readonly Change[]): string {
  const [first, ...more] = changes.map(({ address }) => address);
  const doing = changes.every(({ action }) => action === "update") ? "update" : "deletion";
  const others = more.length === 0 ? "" : ` and ${more.length} more`;
  return `${first}${others}: ${why}, so whether its ${doing} stops one is not known.`;
}

function newNames(resources: readonly Change[], kinds: readonly Kind[]): readonly string[] {
  return resources.flatMap(({ address, action, kind: key, entry }) => {
    const kind = action === "create" ? kinds.find((candidate) => candidate.key === key) : undefined;
    const why = kind?.newNameWarning?.(entry.name) ?? null;
    return why === null ? [] : [`${address}: ${why}.`];
  });
}

function count(resources: readonly Change[], unmanaged: number): Counts {
  const counts = { create: 0, update: 0, replace: 0, delete: 0, unchanged: 0, pending: 0, failed: 0, unmanaged };
  for (const { action, phase, waitsFor } of resources) {
    if (phase === "failed") counts.failed++;
    if (action === "no-op") counts[waitsFor === "atlas" ? "pending" : "unchanged"]++;
    else if (action !== "unknown") counts[action]++;
  }
  return counts;
}
