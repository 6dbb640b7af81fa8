import { addressText, compareAddresses, makeAddress } from "../model/address.ts";
import { type Action, type Change, type LiveObject, labelOf, type WritingAction } from "../model/change.ts";
import type { ConsumersOf } from "../model/consumer.ts";
import type { Difference, Entry, Json, Kind, KindTitle, Reference } from "../model/kind.ts";
import type { Target } from "../model/target.ts";
import { isEnvReference, leaves } from "./compare.ts";
import type { Dependent } from "./dependents.ts";
import { reviewPrints } from "./review-prints.ts";
import { variablesSent } from "./variables.ts";

/** What was decided about one entry. */
export interface Decision {
  readonly action: Action;
  readonly reason: Change["reason"];
  readonly live?: LiveObject;
  readonly fields?: readonly Difference[];
  readonly candidates?: readonly LiveObject[];
  readonly blockedBy?: Change["blockedBy"];
  readonly waitsFor?: Change["waitsFor"];
  readonly createBlocker?: string | null;
  /** Of the fields, those that only a rotation of secrets changes. */
  readonly rotated?: readonly Difference[];
  /** Where an update takes two calls: what is live after the first, and what differs then. */
  readonly midway?: { readonly live: object; readonly differences: readonly Difference[] } | null;
  /** Names of the entries that it refers to, by the ids behind them. */
  readonly names?: ReadonlyMap<string, string>;
}

/** What every change of a plan is built with. */
export interface BuildContext {
  readonly target: Target;
  /** Addresses of all entries of the target. */
  readonly declared: ReadonlySet<string>;
  readonly allowedActions: ReadonlySet<WritingAction>;
}

/** The change that follows from a decision: the one place where a change is made. What uses its object is added later. */
export function buildChange(context: BuildContext, kind: Kind, entry: Entry, decision: Decision): Change {
  const { action, reason, live = null, fields = [], candidates = [], createBlocker = null } = decision;
  const { rotated = [], midway = null, names = new Map() } = decision;
  const review = reviewPrints({
    ...subjectOf(context, kind, entry),
    action,
    live: live?.value ?? null,
    compared: fields.filter((field) => !rotated.includes(field)),
    rotates: rotated.length > 0,
    isUnread: decision.blockedBy === "unreadable",
    lossless: false,
    midway,
    names,
  });
  const references = kind.references?.(entry.spec) ?? [];
  return {
    address: entry.address,
    kind: kind.key,
    title: kind.title,
    action,
    allowed: isAllowed(context, kind, entry, action),
    reason,
    blockedBy: decision.blockedBy ?? null,
    waitsFor: decision.waitsFor ?? null,
    isReplaceable: isReplaceable(kind, entry),
    id: live?.id ?? null,
    state: live?.state ?? null,
    phase: live?.phase ?? null,
    message: live?.message ?? null,
    fields: fields.map((field) => ({ ...field, sensitive: isSensitive(kind, field) })),
    unchanged: isAsDeclared(decision) ? [] : unchangedLeaves(kind, entry, fields),
    summary: kind.summary(entry.spec),
    destination: kind.destination?.(entry.spec) ?? null,
    sends: variablesSent(action, entry.spec, fields),
    rotates: rotated.length > 0,
    manualStep: manualStepOf(kind, entry, action, live),
    createBlocker,
    dependsOn: dependenciesOf(entry, references).filter((address) => context.declared.has(address)),
    mentions: references.map((reference) => ({ path: reference.path, address: addressOfReference(reference) })),
    usedBy: [],
    usersAre: commonTitle([]),
    consumers: null,
    interruption: kind.interruption ?? null,
    candidates: candidates.map(labelOf),
    destructive: action === "replace" || action === "delete",
    fingerprint: review.shows[0]?.fingerprint ?? "",
    review,
    source: entry.source,
    entry,
    live,
  };
}

/**
 * The change with what uses its live object, which is known once every entry is decided. A FAILED object that is as
 * declared and that nothing uses is recreated without a loss.
 *
 * @param isComplete - whether everything that can use the object was read
 */
export function withDependents(
  context: BuildContext,
  kind: Kind,
  change: Change,
  dependents: readonly Dependent[],
  isComplete: boolean,
): Change {
  const { action, live, fields } = change;
  const lossless =
    action === "replace" && live?.phase === "failed" && fields.length === 0 && dependents.length === 0 && isComplete;
  const isInUse = dependents.some(({ isDeleted }) => !isDeleted);
  return {
    ...change,
    ...(lossless ? withoutLoss(context, kind, change) : {}),
    ...(isInUse ? { reason: "in-use", blockedBy: "in-use" } : {}),
    allowed: change.allowed || (lossless && change.isReplaceable && context.allowedActions.has("create")),
    destructive: !lossless,
    usedBy: [...dependents].sort((a, b) => compareAddresses(a.at, b.at)).map(({ label }) => label),
    usersAre: commonTitle(dependents),
  };
}

/** Nothing that works is touched, so that no review is needed, and nothing live is in its print. */
function withoutLoss(context: BuildContext, kind: Kind, { entry }: Change): Pick<Change, "review" | "fingerprint"> {
  const review = reviewPrints({
    ...subjectOf(context, kind, entry),
    action: "replace",
    live: null,
    compared: [],
    rotates: false,
    isUnread: false,
    lossless: true,
    midway: null,
  });
  return { review, fingerprint: review.shows[0]?.fingerprint ?? "" };
}

/** The change with the consumers of its live object: one that must not lose it keeps it from being deleted. */
export function withConsumers(change: Change, consumers: ConsumersOf): Change {
  const isInUse = isDeleted(change) && consumers.uses.some(({ preventsDeletion }) => preventsDeletion);
  return { ...change, consumers, ...(isInUse ? { reason: "in-use", blockedBy: "in-use" } : {}) };
}

function isDeleted({ action }: Change): boolean {
  return action === "replace" || action === "delete";
}

/** Whether an object may be deleted and created again: a pinned one is the one that is meant. */
function isReplaceable(kind: Kind, entry: Entry): boolean {
  return entry.pin === null && kind.replaceable !== false;
}

/** The address of the entry that a reference names. */
export function addressOfReference({ kind, name }: Reference): string {
  return addressText(makeAddress(kind, name));
}

function subjectOf({ target: { name: target, projectId } }: BuildContext, kind: Kind, entry: Entry) {
  return { target, projectId, kind, entry };
}

/** What a person must do on the other side, while there is something to be done. */
function manualStepOf(kind: Kind, entry: Entry, action: Action, live: LiveObject | null): string | null {
  const isReady = live?.phase === "ready" && action !== "replace";
  if (entry.ensure === "absent" || isReady || live?.unreadable) return null;
  return kind.manualStep?.(entry.spec, action === "replace" ? null : (live?.value ?? null)) ?? null;
}

function isAllowed({ allowedActions }: BuildContext, kind: Kind, entry: Entry, action: Action): boolean {
  if (action === "no-op" || action === "unknown") return true;
  if (action === "replace" && !isReplaceable(kind, entry)) return false;
  return allowedActions.has(action);
}

/** Whether an entry is as declared and usable. */
function isAsDeclared({ action, live, waitsFor }: Decision): boolean {
  return action === "no-op" && live !== undefined && live.phase !== "failed" && !waitsFor;
}

function dependenciesOf(entry: Entry, references: readonly Reference[]): readonly string[] {
  return [...(entry.parent === null ? [] : [addressText(entry.parent)]), ...references.map(addressOfReference)];
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

/** Whether a value contains anything that must not be shown, as its kind says. */
function holdsSecret(kind: Kind, path: string, value: Json): boolean {
  return leaves(value, path).some((leaf) => kind.isSensitive?.(leaf.path, leaf.value) ?? false);
}

/** What all users are called. */
function commonTitle(users: readonly Dependent[]): KindTitle {
  const [first, ...others] = new Map(users.map(({ kind }) => [kind.key, kind])).values();
  return first === undefined || others.length > 0 ? { one: "resource", many: "resources" } : first.title;
}
