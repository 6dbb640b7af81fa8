import type * as z from "zod/mini";
import type { Secret } from "../../secrets/secret.ts";
import type { Address } from "./address.ts";
import type { AtlasFailure } from "./atlas-error.ts";
import type { Consumers } from "./consumer.ts";

/**
 * What a kind is, and what the engine asks of it.
 *
 * A kind says what it is; the engine says what to do about it. The engine knows no kind by name, and a kind knows nothing
 * of plans: it declares its shape, what identifies it, what counts as equal, its phases and its calls.
 *
 * Members are written as methods on purpose: the compiler compares method parameters loosely, so differently typed kinds
 * fit one list without a cast. The engine only ever hands a kind its own values back.
 */

/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * Our reading of Atlas's many states: `pending` may still become usable, `ready` is settled, `failed` will not change by
 * itself, `deleting` counts as absent.
 */
export type Phase = "pending" | "ready" | "failed" | "deleting";

/** A reference in the file to the value of an environment variable, `{ env: NAME }`. */
export interface EnvReference {
  readonly env: string;
}

/** A place in the file, for messages: 1-based line and column, `/` in the path on every platform. */
export interface Source {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A mention of another entry of the same file, such as a connection's `privateLink: orders-msk`. */
export interface Reference {
  /** Key of the kind that is referred to, e.g. `privateLinks`. */
  readonly kind: string;
  /** Local name of the entry that is referred to, e.g. `orders-msk`. */
  readonly name: string;
  /** Path of the reference inside the entry, e.g. `networking.access.privateLink`. */
  readonly path: string;
}

/** One declared resource: an entry of the file, checked, with everything the engine needs to know about it. It is an {@link Address} too. */
export interface Entry<Spec extends object = object> {
  /** Key of its kind, e.g. `privateLinks`. */
  readonly kind: string;
  /** Its address as text, e.g. `workspaces/orders/connections/orders-kafka`. */
  readonly address: string;
  /** Key in the file, e.g. `orders-kafka`. */
  readonly name: string;
  /** The entry that contains this one (a workspace), or null at the top level. */
  readonly parent: Address | null;
  /** Whether the live object should exist. */
  readonly ensure: "present" | "absent";
  /** The live object that this entry is pinned to, 24 hex digits, or null. */
  readonly pin: string | null;
  /** The declared fields, without `ensure`, `id` and the entries that it contains. */
  readonly spec: Spec;
  /** The place of the entry's key. */
  readonly source: Source;
}

/** One attribute whose live value is not the desired one. */
export interface Difference {
  /** Path inside the entry, e.g. `dnsDomain` or `authentication.username`. */
  readonly path: string;
  /** The live value, null where Atlas has none. */
  readonly live: Json;
  /** The desired value, null where the file wants it gone. An `{ env }` stays the reference. */
  readonly desired: Json;
  /** True where the values must not be shown. */
  readonly sensitive: boolean;
  /** True where Atlas cannot change it in place, so that only deleting and creating again would. */
  readonly immutable: boolean;
}

/** The id behind a reference: null where the object will be new, undefined where it is not known. */
export type Resolve = (reference: Reference) => string | null | undefined;

/** Gives the local name of a live object, or null when the file does not name it; used by export. */
export type NameOf = (kind: string, id: string) => string | null;

/** Gives a variable, unique in the file, for a secret at a path inside an entry, e.g. `authentication.password`; used by export. */
export type VariableFor = (path: string) => EnvReference;

/** Reading of Atlas, the only thing that planning is given. Paths are relative to the project, e.g. `/streams`. */
export interface AtlasReader {
  /**
   * Every object of a paged list, narrowed by query parameters where it has any. Rejects rather than returning a part.
   *
   * @param onObjects - called with a few objects as soon as they arrive, while others are still loading; the list rejects with what
   * it throws
   */
  list(
    path: string,
    query?: Readonly<Record<string, string>>,
    onObjects?: (objects: readonly unknown[]) => void,
  ): Promise<readonly unknown[]>;
  /** One object. Rejects with a 404 `AtlasError` where there is none. */
  get(path: string): Promise<unknown>;
}

/** A request body: JSON in which a string may be a {@link Secret}. */
export type Body =
  | null
  | boolean
  | number
  | string
  | Secret
  | readonly Body[]
  | { readonly [key: string]: Body | undefined };

/** Reading and writing of Atlas; only `apply` ever holds one. A write is sent once and never repeated by itself. */
export interface AtlasWriter extends AtlasReader {
  /** Without a body for an operation that takes none. */
  post(path: string, body?: Body): Promise<unknown>;
  patch(path: string, body: Body): Promise<unknown>;
  delete(path: string): Promise<void>;
}

/** An entry as it is sent: `{ env }` replaced by secrets, references by ids. */
export interface Desired<Spec extends object = object> {
  readonly name: string;
  /** The object that contains it, or null at the top level. */
  readonly parent: Address | null;
  /** The declared fields; every `{ env }` in it is still a reference. */
  readonly spec: Spec;
  /** The secret behind an `{ env }`, or the literal itself. Throws `ConfigError` where the variable is missing. */
  secret(value: string | EnvReference): string | Secret;
  /** The id behind a reference. Throws where it is not known. */
  resolve(reference: Reference): string;
}

/** A live object as an entry of the file. */
export interface Exported {
  /** A local name to start from; the engine makes it unique. */
  readonly name: string;
  /** The entry's fields in the order in which they should be written. */
  readonly fields: { readonly [key: string]: Json | undefined };
  /** What a reader of the file should know of this entry, one line each, beside the variables that the engine names. */
  readonly remarks?: readonly string[];
}

/** What objects of a kind are called in a sentence. */
export interface KindTitle {
  /** e.g. `private link`. */
  readonly one: string;
  /** e.g. `private links`. */
  readonly many: string;
}

/** What the users of an object are without while it is replaced. */
export interface Interruption {
  /** What stops, e.g. `traffic`. */
  readonly stops: string;
  /** What its users do not have meanwhile, e.g. `private link`. */
  readonly lacks: string;
}

/** What a service account must be allowed to do: the advice that follows a 403, a whole sentence each. */
export interface RoleAdvice {
  readonly read: string;
  readonly write: string;
}

/** Something in an entry that is not wrong and that its author should know. */
export interface EntryWarning {
  /** Path inside the entry; empty for the entry itself. */
  readonly path: readonly string[];
  readonly message: string;
  /** What to do about it, or null. */
  readonly fix: string | null;
}

/** An entry that contains another one. */
export interface Container {
  readonly name: string;
  /** Null where it has problems of its own. */
  readonly spec: object | null;
}

/** What contains a missing object: the entry, and the live object where there is one. */
export interface LiveContainer {
  readonly spec: object;
  readonly live: object | null;
}

/** Which live object an entry may mean where Atlas's words for it are not understood. */
export interface UnclearIdentity<Spec, Live> {
  /** What of an entry is understood; only live objects that share one of these keys are looked at. */
  desiredKeys(spec: Spec): readonly string[];
  /** What is understood of a live object that has words which are not; none where it has no such words. */
  liveKeys(live: Live): readonly string[];
  /** The fields whose live words are not understood, beside the declared ones; empty where it surely is another. */
  differences(spec: Spec, live: Live): readonly Difference[];
}

/** A sort of resource. */
export interface Kind<Spec extends object = object, Live extends object = object> {
  /** Key in the file and in every report, e.g. `privateLinks`. */
  readonly key: string;
  /** What its objects are called in a sentence. */
  readonly title: KindTitle;
  /** One paragraph for the JSON Schema and the reference. */
  readonly description: string;
  /** Key of the kind whose entries contain this kind's entries, e.g. `workspaces` for `connections`. */
  readonly within?: string;
  /** Values of the container's `type` in which an entry can be, for editors; any where it is left out. */
  readonly withinTypes?: readonly string[];
  /**
   * True where the objects of one parent are listed only if the file has this kind's key there, not for every declared parent:
   * each list costs a call.
   */
  readonly listedWhereMentioned?: true;
  /**
   * Whether there can be objects of this kind in a parent, given the live objects that contain them, nearest first; asked
   * where every parent in the project is looked through. True where it is left out.
   */
  canBeIn?(ancestors: readonly object[]): boolean;
  /** True where the entry's key is its name in Atlas: such a create may be sent again, as Atlas refuses a second object of that name. */
  readonly named: boolean;
  /** False where an object is never given up for another: what Atlas cannot change in place stays as it is. */
  readonly replaceable?: false;
  /** Roles for reading and for writing; part of the message where Atlas forbids it. */
  readonly roles: RoleAdvice;
  /** What a replacement interrupts for what uses the object; left out where nothing can use one. */
  readonly interruption?: Interruption;
  /** Shape of one entry, without `ensure`, `id` and contained entries. */
  readonly spec: z.ZodMiniType<Spec>;
  /** Shape of one live object; unknown fields are let through. */
  readonly live: z.ZodMiniType<Live>;

  /** Keys that identify a declared entry, strongest level first; a live object that has any key of a level matches at it. */
  desiredKeys(spec: Spec, name: string): readonly (readonly string[])[];
  /** Every key under which a live object can be found. */
  liveKeys(live: Live): readonly string[];
  /**
   * Where a live object may be the one that an entry means although no key of it matches, for its words are not understood.
   * Asked only of entries and objects that nothing matches: what may be there already is never created a second time.
   */
  readonly unclearIdentity?: UnclearIdentity<Spec, Live>;
  /** The number that a file raises to have secrets sent again, or null where it has none. Never sent, never compared with Atlas. */
  secretVersion?(spec: Spec): number | null;
  /** Why an entry's fields do not allow its name, or null where they do. */
  nameError?(spec: Spec, name: string): string | null;
  /**
   * Why an entry cannot be in the entries that contain it, nearest first, or null where it can: a rule between the two. `spec` is
   * null for one with problems of its own.
   */
  placeProblem?(spec: Spec, name: string, containers: readonly Container[]): EntryWarning | null;
  /** What is wrong with the value behind an `{ env }` at a path, without the value; null where nothing is. Asked before it is sent. */
  valueProblem?(path: string, value: string): string | null;
  /** What the author of an entry without problems should know: words that this version does not know, and the like. */
  warnings?(spec: Spec, name: string): readonly EntryWarning[];
  /** Why Atlas may refuse the name for a new object, though older ones have such names; null where it takes it. */
  newNameWarning?(name: string): string | null;
  /** What to do so that a missing object can be created from such an entry, or null where it can be already. */
  createBlocker?(spec: Spec, name: string, containers: readonly LiveContainer[]): string | null;
  /** Mentions of other entries. */
  references?(spec: Spec): readonly Reference[];
  /** Keys of the kinds whose objects this kind's objects use, e.g. `privateLinks` for `connections`. */
  readonly usesKinds?: readonly string[];
  /** The live objects of other kinds that this live object uses. */
  uses?(live: Live): readonly { readonly kind: string; readonly id: string }[];

  /** What runs in Atlas and uses this kind's objects without being declared; read only before an object is changed or deleted. */
  readonly consumers?: Consumers;

  /**
   * Every declared attribute whose live value is not the desired one. `projectId` is the project that both are in, for fields
   * that name a project.
   */
  differences(spec: Spec, live: Live, resolve: Resolve, projectId?: string): readonly Difference[];
  /** The declared fields in one spelling and order, so that two spellings of the same entry have one fingerprint. */
  canonical(spec: Spec): Json;
  /** The live fields that a user could have declared, for people and for the fingerprint of a deletion. */
  describe(live: Live): { readonly [field: string]: Json | undefined };

  /** Whether the value at a path of an entry must not be shown, whether it comes from a variable or not. */
  isSensitive?(path: string, value: Json): boolean;

  /** Atlas's id of a live object; null where Atlas gives none, which only a kind with names can do without. */
  id(live: Live): string | null;
  /** Its name in Atlas, where the kind has names. */
  liveName?(live: Live): string;
  /** Atlas's word, e.g. `WORKING`; null where the kind has no states. */
  state(live: Live): string | null;
  /** What Atlas's words mean; a word that is not here is pending, with a warning. */
  readonly phases: Readonly<Record<string, Phase>>;
  /** True where Atlas still lists an object that no longer exists, so that waiting for its deletion is over. Such an object is `deleting`. */
  gone?(live: Live): boolean;
  /** True where a live object stays pending until a person acts, so that waiting is over. */
  settled?(live: Live): boolean;
  /** Atlas's own explanation of a failure. */
  errorMessage?(live: Live): string | null;
  /** What a person must do on the other side, or null: shown in the plan of a create, and logged at the first poll while waiting. */
  manualStep?(spec: Spec, live: Live | null): string | null;
  /**
   * What the other side must allow, as only Atlas knows it, e.g. the account that it calls from; null where there is
   * nothing to allow. Asked while the wait for a new object is long, or once it ended without a usable one; where the call
   * fails, nothing is said.
   */
  peerInfo?(atlas: AtlasReader, spec: Spec): Promise<string | null>;
  /** What a create, update or replace means in a few words, e.g. `Amazon MSK orders, us-east-1`. */
  summary(spec: Spec): string;
  /** Where such an entry sends data, and its secrets with it: hosts, a URL, an ARN. Null where the file names nothing. */
  destination?(spec: Spec): Json;
  /** Fields of a live object that other steps of a workflow want, e.g. `interfaceEndpointId`. */
  outputs?(live: Live): Readonly<Record<string, string>>;

  /**
   * Every live object; of one parent where the kind is inside another, with the parent's whole address. Cannot write: it is
   * given the reader. `declared` holds what the file declares there, for what Atlas lists only by a field of it; export knows
   * of no file and has none.
   */
  list(atlas: AtlasReader, parent: Address | null, declared: readonly Spec[]): Promise<readonly unknown[]>;
  /** One live object by name, for accounts that may not list. Rejects with a 404 `AtlasError` where there is none. */
  find?(atlas: AtlasReader, parent: Address | null, name: string): Promise<unknown>;
  /**
   * Creates; returns the id where the answer names it. The answer is never taken for live state. Left out where only
   * the other side can: then an entry without a live object waits for it, and a FAILED object is not replaced.
   */
  create?(atlas: AtlasWriter, desired: Desired<Spec>): Promise<string | null>;
  /** Changes the given differences in place. */
  update?(atlas: AtlasWriter, desired: Desired<Spec>, live: Live, differences: readonly Difference[]): Promise<void>;
  /** Where {@link update} takes two calls for these differences, the live object after the first; null where it takes one. */
  midway?(spec: Spec, live: Live, differences: readonly Difference[]): Live | null;
  /** Asks for the deletion; the engine waits until the object is gone. */
  remove?(atlas: AtlasWriter, live: Live, parent: Address | null): Promise<void>;
  /** What to do about an error of one of the kind's calls, or null where there is nothing to add. */
  adviceFor?(failure: AtlasFailure): string | null;
  /** Error codes with which Atlas refuses a write that it will accept later. */
  readonly busyCodes?: readonly string[];
  /** Error codes with which Atlas refuses a deletion for as long as something uses the object. */
  readonly inUseCodes?: readonly string[];
  /** A live object as an entry of the file. Secrets, which Atlas does not return or which must not be shown, become variables. */
  exported(live: Live, nameOf: NameOf, variableFor: VariableFor): Exported;
}
