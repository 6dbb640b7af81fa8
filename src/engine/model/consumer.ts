import type { Address } from "./address.ts";
import type { AtlasReader, KindTitle } from "./kind.ts";

/**
 * Consumers: what runs in Atlas and uses objects without being declared anywhere, such as stream processors. They are read
 * right before an object is changed or deleted, so that a person knows what stops.
 */

/** One consumer, as its kind of consumer is listed. */
export interface Consumer {
  /** Its name in Atlas. */
  readonly name: string;
  /** Atlas's word for its state, or null. */
  readonly state: string | null;
  /** Whether it works right now, so that a change of what it uses stops it. */
  readonly isRunning: boolean;
  /** Names of the objects that it uses, in the place where it is listed. */
  readonly uses: readonly string[];
  /** True where it may use others, for what it does could not be read. */
  readonly mayUseOthers?: boolean;
}

/** A list of consumers. Kinds whose objects have the same consumers share one value, so that the list is read once. */
export interface ConsumerSource {
  /** What they are called in a sentence. */
  readonly title: KindTitle;
  /** Every consumer in one place, e.g. in a workspace. Cannot write: it is given the reader. */
  list(atlas: AtlasReader, place: Address): Promise<readonly Consumer[]>;
  /** What to do before such an object is deleted, e.g. the command that stops it. */
  advice(consumer: Consumer, place: Address): string;
}

/** How consumers use the objects of a kind. */
export interface Consumers {
  readonly source: ConsumerSource;
  /** Where the consumers of an object are listed, e.g. the workspace of a connection. */
  placeOf(object: Address): Address;
  /** Whether a consumer uses an object. */
  isUsedBy(consumer: Consumer, object: Address): boolean;
  /** Whether an object must not be deleted while such a consumer, which uses it, is there. */
  preventsDeletion(consumer: Consumer): boolean;
}

/** A consumer of one live object, for reports and for the check before a deletion. */
export interface ConsumerUse extends Pick<Consumer, "name" | "state" | "isRunning"> {
  readonly preventsDeletion: boolean;
  /** What to do before the object is deleted. */
  readonly advice: string;
}

/** What is known of the consumers of one live object that is to be changed or deleted. */
export interface ConsumersOf {
  readonly title: KindTitle;
  /** Why they could not be read, or null. Then `uses` is empty and means nothing. */
  readonly unreadable: string | null;
  readonly uses: readonly ConsumerUse[];
  /** Names of those that run and may use it: what they use could not be read. */
  readonly unclear: readonly string[];
}
