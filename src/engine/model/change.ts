import type { Address } from "./address.ts";
import type { ConsumersOf } from "./consumer.ts";
import type { Difference, Entry, Interruption, Json, KindTitle, Phase, Source } from "./kind.ts";
import type { Problem } from "./problem.ts";

/**
 * The vocabulary of a plan. Comment, summary, issue, JSON report and apply all read these values, and nothing computes them
 * a second time.
 */

/** What would be done about one declared resource; `unknown` where its kind could not be read. */
export type Action = "no-op" | "create" | "update" | "replace" | "delete" | "unknown";

/** The actions that apply can be allowed to carry out, in the order of the input's documentation. */
export const WRITING_ACTIONS = ["create", "update", "replace", "delete"] as const;

/** An action that writes. */
export type WritingAction = (typeof WRITING_ACTIONS)[number];

/** Why an action is what it is; for people and reports, never for decisions. */
export type Reason =
  | "equal"
  | "absent"
  | "missing"
  | "differs"
  | "immutable-field"
  | "failed"
  | "absent-requested"
  | "provisioning"
  | "unreadable"
  | "ambiguous"
  | "in-use"
  | "dependency-replaced"
  | "secret-version"
  | "not-live"
  | "awaiting-request";

/** What tells a live object apart from the others of its list. */
export interface LiveReference {
  /** Its name where the kind has names, else its id. */
  readonly identity: string;
  /** Atlas's id, or null where Atlas gives none. */
  readonly id: string | null;
  /** Its name in Atlas, where the kind has names. */
  readonly name: string | null;
}

/** A live object for people: its id, or its name where Atlas gives no id. */
export function labelOf({ identity, id }: LiveReference): string {
  return id ?? identity;
}

/** Why nothing can be decided or done about a resource until a person acts. */
export type BlockedBy =
  /** Something uses its live object that the plan does not delete, or that runs. */
  | "in-use"
  /** Several live objects match. */
  | "ambiguous"
  /** The live object that it is pinned to is not there. */
  | "not-live"
  /** Atlas's list could not be read, or not the object itself. */
  | "unreadable"
  /** Its parent cannot be decided. */
  | "parent"
  /** It is missing, and the file does not say how to create it. */
  | "not-creatable";

/** One object that Atlas lists. */
export interface LiveObject extends LiveReference {
  /** Key of its kind. */
  readonly kind: string;
  /** The object that contains it, or null. */
  readonly parent: Address | null;
  /** Atlas's word, e.g. `WORKING`, or null. */
  readonly state: string | null;
  readonly phase: Phase;
  /** True where nothing more happens until a person acts, though it is not usable yet. */
  readonly settled: boolean;
  /** Atlas's explanation of a failure, or null. */
  readonly message: string | null;
  /** Every key under which an entry may mean it. */
  readonly keys: readonly string[];
  /** Fields that other steps of a workflow want, e.g. `interfaceEndpointId`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Why it could not be read, or null. Then only its identity is known, and its name where it has one. */
  readonly unreadable: string | null;
  /** The object as the kind parsed it. */
  readonly value: object;
}

/** A fingerprint that a plan's proof shows, and those of the states that carrying it out may leave half way. */
export interface ShownPrint {
  readonly fingerprint: string;
  readonly also: readonly string[];
}

/** Fingerprints of one change, each `sha256` in base64url. */
export interface ReviewPrints {
  /** What a plan comment that shows the change proves. */
  readonly shows: readonly ShownPrint[];
  /** Each of these must have been shown, and not used up, before the change may be carried out; empty where none need be. */
  readonly needs: readonly string[];
  /** What carrying it out uses up. */
  readonly spends: readonly string[];
}

/** One declared resource and what would be done about it. */
export interface Change {
  readonly address: string;
  readonly kind: string;
  /** What its kind is called. */
  readonly title: KindTitle;
  readonly action: Action;
  /** Whether this run's `allowed-actions` cover the action; true for `no-op` and `unknown`. */
  readonly allowed: boolean;
  readonly reason: Reason;
  /** What keeps it from being decided or carried out, or null. */
  readonly blockedBy: BlockedBy | null;
  /** What it waits for without a change of ours: Atlas is still making it, or the other side has not asked for it yet. */
  readonly waitsFor: "atlas" | "other-side" | null;
  /** Whether its object may be deleted and created again. */
  readonly isReplaceable: boolean;
  /** Id of the live object, or null. */
  readonly id: string | null;
  /** Atlas's word for the live object's state, or null. */
  readonly state: string | null;
  /** Our reading of that word; null where there is no live object. */
  readonly phase: Phase | null;
  /** Atlas's explanation of a failure, or null. */
  readonly message: string | null;
  /** What differs; for a create every declared leaf, for a delete every live one. */
  readonly fields: readonly Difference[];
  /** Declared leaves that are as declared, for people; none where all are. */
  readonly unchanged: readonly { readonly path: string; readonly value: Json; readonly sensitive: boolean }[];
  /** The entry in a few words, e.g. `Amazon MSK orders, us-east-1`. */
  readonly summary: string;
  /** Where its data and its secrets go: hosts, a URL, an ARN; null where the file names nothing. */
  readonly destination: Json;
  /** The variables whose values apply sends to Atlas for this change, and the fields that they are for. */
  readonly sends: readonly { readonly name: string; readonly path: string }[];
  /** What a person must do on the other side, or null. */
  readonly manualStep: string | null;
  /** What to do in the file so that what is missing can be created, or null. Nothing is written before it is done. */
  readonly createBlocker: string | null;
  /** Addresses that must be in place before this change. */
  readonly dependsOn: readonly string[];
  /** Fields that refer to another declared resource: the path in the entry, and the address. */
  readonly mentions: readonly { readonly path: string; readonly address: string }[];
  /** Who uses the live object: addresses, or `workspace/connection` for what the file does not declare. */
  readonly usedBy: readonly string[];
  /** What those users are called; `resource` where they are of several kinds. */
  readonly usersAre: KindTitle;
  /** What runs in Atlas and uses its live object, where that was asked; null where nothing would be changed or deleted. */
  readonly consumers: ConsumersOf | null;
  /** What a replacement interrupts for those users, or null where the kind does not say. */
  readonly interruption: Interruption | null;
  /** Ids of all live objects that match, where it is ambiguous which one is meant; names where Atlas gives no ids. */
  readonly candidates: readonly string[];
  /** True where carrying it out deletes something that works: it counts for `max-deletes`. */
  readonly destructive: boolean;
  /** The change's fingerprint, `sha256` in base64url; empty for a `no-op`. */
  readonly fingerprint: string;
  /** What a review of it shows, needs and uses up. */
  readonly review: ReviewPrints;
  /** Whether its secrets are sent again, which nothing live could show. */
  readonly rotates: boolean;
  readonly source: Source;
  readonly entry: Entry;
  readonly live: LiveObject | null;
}

/** A live object as an entry to paste into the file. */
export interface AdoptableEntry {
  readonly name: string;
  readonly fields: { readonly [field: string]: Json | undefined };
}

/** Something live that the file does not declare. Never touched. */
export interface Unmanaged {
  readonly kind: string;
  readonly parent: Address | null;
  /** Atlas's id, or null where Atlas shows none. */
  readonly id: string | null;
  readonly name: string | null;
  readonly state: string | null;
  /** The fields that a user could declare. */
  readonly config: { readonly [field: string]: Json | undefined };
  /** The object as an entry to paste; null where the file format does not take it. Made when it is asked for. */
  readonly toEntry: () => AdoptableEntry | null;
  readonly live: LiveObject;
}

/** A kind, its objects in one parent, or one object that could not be read. */
export interface Unreadable {
  /** The account may not read the list, or one object of it has not the shape that the kind needs. */
  readonly cause: "forbidden" | "shape";
  readonly kind: string;
  /** Null for a kind at the top level, and for one inside another where not even its parents could be read. */
  readonly parent: Address | null;
  readonly reason: string;
}

/** How many of what. The first four count planned actions, allowed or not. */
export interface Counts {
  readonly create: number;
  readonly update: number;
  readonly replace: number;
  readonly delete: number;
  readonly unchanged: number;
  readonly pending: number;
  readonly failed: number;
  readonly unmanaged: number;
}

/** What one target should have, what it has, and what would be done: a value. */
export interface Plan {
  /** The target's name, e.g. `prod-eu`. */
  readonly target: string;
  readonly projectId: string;
  /** Path of the configuration file. */
  readonly config: string;
  /** In file order. */
  readonly resources: readonly Change[];
  readonly unmanaged: readonly Unmanaged[];
  readonly unreadable: readonly Unreadable[];
  readonly warnings: readonly string[];
  readonly counts: Counts;
  /** `sha256:` and 64 hex digits, over the sorted fingerprints. */
  readonly digest: string;
}

/** Whether any declared resource is not as declared. */
export function hasChanges({ resources }: Plan): boolean {
  return resources.some(({ action }) => action !== "no-op");
}

/** How one change ended. `started`: created, not waited for. */
export type Status = "done" | "started" | "failed" | "timed-out" | "skipped" | "not-started";

/** What became of one change. */
export interface Outcome {
  readonly status: Status;
  /** What went wrong or why it was not tried; null where there is nothing to say. */
  readonly error: OutcomeError | null;
  /** Whether Atlas is known to have carried out any of its writes. */
  readonly wrote: boolean;
  /** Whole seconds from its first write to its end. */
  readonly seconds: number;
  /** Id of the live object as Atlas lists it at the end of the run, or null where there is none. */
  readonly id: string | null;
  /** Atlas's word for its state at the end of the run, or null. */
  readonly state: string | null;
  /** Fields that other steps want, e.g. `interfaceEndpointId`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Whom the other side has to let in so that the object becomes usable, as a sentence; null where that is nobody, or not known. */
  readonly peer: string | null;
}

/** Why a change did not end well, in words and as the reason that the run reports. */
export interface OutcomeError {
  readonly message: string;
  /** Null where nothing failed: the change needs something that this run may not do, or does not wait for. */
  readonly reason: FailureReason | null;
}

/** Why a run failed, in the order in which one of several is reported. */
export const FAILURE_REASONS = [
  "config-invalid",
  "no-credentials",
  "auth",
  "forbidden",
  "wrong-event",
  "not-reviewed",
  "plan-changed",
  "superseded",
  "deletes-blocked",
  "in-use",
  "ambiguous",
  "resource-failed",
  "wait-timeout",
  "atlas-api",
  "github-api",
  "interrupted",
  "internal",
] as const;

/** Why a run failed. */
export type FailureReason = (typeof FAILURE_REASONS)[number];

/** How a run, or one target of it, ended. */
export type Result =
  | "no-changes"
  | "changes"
  | "validated"
  | "exported"
  | "applied"
  | "applied-in-part"
  | "refused"
  | "invalid"
  | "failed";

/** Why apply did not carry out a target. */
export interface Refusal {
  readonly reason: FailureReason;
  /** One sentence: why nothing was applied. */
  readonly message: string;
  /** What to do about it, one way an item. */
  readonly waysForward: readonly string[];
  /** Addresses of the changes that are the cause. */
  readonly addresses: readonly string[];
  /** What changed since the review, where that is known: with the same file, only Atlas can have. */
  readonly moved?: "Atlas" | null;
}

/** Why an entry differs from Atlas, where apply comments tell. */
export type DriftCause = "edited in Atlas" | "deleted in Atlas" | "not applied yet";

/** What an export wrote and what it did not, beside the counts. */
export interface ExportResult {
  /** What is live and not declared in the file, and why. */
  readonly leftOut: readonly {
    readonly kind: string;
    readonly title: KindTitle;
    readonly label: string;
    readonly reason: string;
  }[];
  /** Fields that are left out of what is declared, each as one line, e.g. `workspaces/orders: streamConfig`. */
  readonly omitted: readonly string[];
  /** What the account may not read, e.g. `connections of orders`. */
  readonly unreadable: readonly string[];
  /** What a plan of the file would change, each as one line: none where a plan of it, made in this run, is empty. */
  readonly differences: readonly string[];
}

/** How many entries of a kind a file declares, right or wrong. */
export interface DeclaredCount {
  /** Key of the kind. */
  readonly kind: string;
  readonly title: KindTitle;
  readonly count: number;
}

/** What a new version of the file says no more about objects that stay in Atlas. */
export interface FileChanges {
  /** Entries that the file had before, and whose objects stay. */
  readonly left: readonly Change[];
  /** Entries that have another name now: Atlas gets a new object, and the old one stays. */
  readonly renamed: readonly EntryMove[];
  /** Entries that lead to something else now: the object that they led to stays. */
  readonly redirected: readonly EntryMove[];
}

/** An entry as the file had it, and as it has it now. */
export interface EntryMove {
  readonly from: Change;
  readonly to: Change;
}

/** Everything that is known of one target at the end of a run; every surface is rendered from it. */
export interface TargetReport {
  readonly name: string;
  readonly config: string;
  readonly projectId: string | null;
  readonly result: Result;
  readonly failureReason: FailureReason | null;
  /** Null where no plan could be made. */
  readonly plan: Plan | null;
  /** By address; empty unless the command was apply. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The likely cause of each finding of a drift run, by address, where it is known. */
  readonly driftCauses: ReadonlyMap<string, DriftCause>;
  /** What the file had before a pull request and has no more, where objects stay in Atlas; null where that is not asked. */
  readonly fileChanges: FileChanges | null;
  readonly refusal: Refusal | null;
  readonly problems: readonly Problem[];
  /** What is not wrong with the file and worth saying. */
  readonly warnings: readonly Problem[];
  /** What went wrong in a few words, where the failure reason alone would mislead, e.g. `a secret is missing`; else null. */
  readonly headline: string | null;
  /** An error that is not of the file, ready to be read, or null. */
  readonly error: string | null;
  /** How many entries the file declares of each kind, known even where no plan could be made. */
  readonly declared: readonly DeclaredCount[];
  /** Null unless the command was export and a file was written. */
  readonly exported: ExportResult | null;
}
