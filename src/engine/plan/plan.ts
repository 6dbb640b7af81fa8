import { addressText, compareAddresses } from "../model/address.ts";
import type { Action, Change, Counts, Plan, Unreadable, WritingAction } from "../model/change.ts";
import type { Difference, Entry, Json, Kind, KindTitle } from "../model/kind.ts";
import type { Target } from "../model/target.ts";
import { isEnvReference, leaves } from "./compare.ts";
import { addressOfReference, type Decisions, type Draft, decideAll, isReplaceable, type Rotations } from "./decide.ts";
import { type Dependent, dependentsKnown, dependentsOf, objectKey } from "./dependents.ts";
import { digest, fingerprint } from "./fingerprint.ts";
import type { LiveState } from "./read-live.ts";
import { variablesSent } from "./variables.ts";

/** What this run may carry out. */
export interface Policy {
  readonly allowedActions: ReadonlySet<WritingAction>;
  /** Atlas shows no secret, so only git can say that one is new. */
  readonly rotations: Rotations;
}

/**
 * Compares a target with what is live and says what would be done: a value, from which comment, summary, report and apply
 * all read. Kinds are decided in the order of the registry, so that an entry knows what becomes of what it refers to. Pure.
 *
 * @param decisions - what {@link decideAll} says of the same, where it was asked before
 */
export function plan(
  target: Target,
  live: LiveState,
  kinds: readonly Kind[],
  policy: Policy,
  decisions: Decisions = decideAll(target, live, kinds, policy.rotations),
): Plan {
  const { drafts, unmanaged, warnings } = decisions;
  const surroundings: Surroundings = {
    drafts,
    users: dependentsOf(kinds, live, drafts),
    live,
    target,
    kinds,
    policy,
  };
  const resources = target.entries.flatMap(({ address }) => {
    const draft = drafts.get(address);
    return draft ? [change(draft, surroundings)] : [];
  });
  return {
    target: target.name,
    projectId: target.projectId,
    config: target.config,
    resources,
    unmanaged,
    unreadable: unreadableOf(live),
    warnings: [...warnings, ...unknownStates(resources, kinds)],
    counts: count(resources, unmanaged.length),
    digest: digest(resources.filter(({ action }) => action !== "no-op").map((resource) => resource.fingerprint)),
  };
}

/** What a change is seen against. */
interface Surroundings {
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly users: ReadonlyMap<string, readonly Dependent[]>;
  readonly live: LiveState;
  readonly target: Target;
  readonly kinds: readonly Kind[];
  readonly policy: Policy;
}

function change(draft: Draft, around: Surroundings): Change {
  const { kind, entry, live, action, differences } = draft;
  const takesAway = action === "replace" || action === "delete";
  const using = takesAway && live ? (around.users.get(objectKey(kind.key, live.id)) ?? []) : [];
  const lossless = using.length === 0 && losesNothing(draft, around);
  const { name: target, projectId } = around.target;
  const subject = { target, projectId, kind, entry, live: live?.value ?? null, differences };
  const fingerprintAs = (as: Action): string => fingerprint({ ...subject, action: as });
  const own = action === "no-op" ? [] : [fingerprintAs(action)];
  return {
    address: entry.address,
    kind: kind.key,
    title: kind.title,
    action,
    allowed: isAllowed(action, kind, entry, lossless, around.policy),
    reason: using.some((user) => !user.isDeleted) ? "in-use" : draft.reason,
    id: live?.atlasId ?? null,
    state: live?.state ?? null,
    phase: live?.phase ?? null,
    message: live?.message ?? null,
    fields: differences.map((field) => ({ ...field, sensitive: isSensitive(kind, field) })),
    unchanged: draft.reason === "equal" ? [] : unchangedLeaves(kind, entry, differences),
    summary: kind.summary(entry.spec),
    destination: kind.destination?.(entry.spec) ?? null,
    sends: variablesSent(action, entry.spec, differences),
    manualStep: handoverOf(draft),
    createBlocker: draft.createBlocker,
    dependsOn: dependenciesOf(kind, entry, around.drafts),
    mentions: (kind.references?.(entry.spec) ?? []).map((reference) => ({
      path: reference.path,
      address: addressOfReference(reference),
    })),
    usedBy: [...using].sort((a, b) => compareAddresses(a.at, b.at)).map(({ label }) => label),
    usersAre: commonTitle(using),
    interruption: kind.interruption ?? null,
    candidates: draft.candidates.map(({ id, atlasId }) => atlasId ?? id),
    destructive: takesAway && !lossless,
    fingerprint: own[0] ?? "",
    reviewedAs: [
      ...own,
      // A review of the create was a review of making it at all; a review of a replacement, of its second half.
      ...(lossless ? [fingerprintAs("create")] : []),
      ...(action === "create" ? [fingerprintAs("replace")] : []),
    ],
    source: entry.source,
    entry,
    live,
  };
}

/** Whether what would be replaced is FAILED and nothing else than what the file asks for, so that nothing works less after it. */
function losesNothing({ kind, action, reason, differences }: Draft, { kinds, live }: Surroundings): boolean {
  return action === "replace" && reason === "failed" && differences.length === 0 && dependentsKnown(kind, kinds, live);
}

/** What a person must do on the other side, while there is something to be done. */
function handoverOf({ kind, entry, live, action }: Draft): string | null {
  const isMade = live?.phase === "ready" && action !== "replace";
  if (entry.ensure === "absent" || isMade) return null;
  return kind.manualStep?.(entry.spec, action === "replace" ? null : (live?.value ?? null)) ?? null;
}

function isAllowed(action: Action, kind: Kind, entry: Entry, lossless: boolean, { allowedActions }: Policy): boolean {
  if (action === "no-op" || action === "unknown") return true;
  if (action === "replace" && !isReplaceable(kind, entry)) return false;
  return allowedActions.has(action) || (lossless && allowedActions.has("create"));
}

function dependenciesOf(kind: Kind, entry: Entry, drafts: ReadonlyMap<string, Draft>): readonly string[] {
  const container = entry.parent === null ? [] : [addressText(entry.parent)];
  const references = (kind.references?.(entry.spec) ?? []).map(addressOfReference);
  return [...container, ...references].filter((address) => drafts.has(address));
}

function unchangedLeaves(kind: Kind, entry: Entry, differences: readonly Difference[]): Change["unchanged"] {
  const differing = new Set(differences.map(({ path }) => path));
  return leaves(entry.spec as Json)
    .filter(({ path }) => !differing.has(path))
    .map(({ path, value }) => ({ path, value, sensitive: holdsSecret(kind, path, value) }));
}

function isSensitive(kind: Kind, { path, live, desired, sensitive }: Difference): boolean {
  return sensitive || isEnvReference(desired) || holdsSecret(kind, path, live) || holdsSecret(kind, path, desired);
}

/** Whether a value has anything in it that nobody may read, as its kind says. */
function holdsSecret(kind: Kind, path: string, value: Json): boolean {
  return leaves(value, path).some((leaf) => kind.isSensitive?.(leaf.path, leaf.value) ?? false);
}

/** What all users are called. */
function commonTitle(users: readonly Dependent[]): KindTitle {
  const [first, ...others] = new Map(users.map(({ kind }) => [kind.key, kind])).values();
  return first === undefined || others.length > 0 ? { one: "resource", many: "resources" } : first.title;
}

function unreadableOf({ listings }: LiveState): readonly Unreadable[] {
  return listings.flatMap(({ kind, parent, unreadable }) =>
    unreadable === null ? [] : [{ kind, parent, reason: unreadable }],
  );
}

/** Of what the file does not mention nothing is told here: its states are nobody's business where it is not shown. */
function unknownStates(resources: readonly Change[], kinds: readonly Kind[]): readonly string[] {
  const phases = new Map(kinds.map((kind) => [kind.key, kind.phases]));
  return resources
    .filter(({ kind, state }) => state !== null && !Object.hasOwn(phases.get(kind) ?? {}, state))
    .map(
      ({ address, state }) =>
        `${address} is in the state ${state}, which this version does not know; it is taken for pending.`,
    );
}

function count(resources: readonly Change[], unmanaged: number): Counts {
  const counts = { create: 0, update: 0, replace: 0, delete: 0, unchanged: 0, pending: 0, failed: 0, unmanaged };
  for (const { action, phase, reason } of resources) {
    if (phase === "failed") counts.failed++;
    if (action === "no-op") counts[phase === "pending" && reason === "provisioning" ? "pending" : "unchanged"]++;
    else if (action !== "unknown") counts[action]++;
  }
  return counts;
}
