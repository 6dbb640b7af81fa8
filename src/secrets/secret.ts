import { inspect } from "node:util";

/**
 * A value that cannot be printed, compared or serialised by accident. Only {@link Secret.reveal} gives it back, and only
 * the transport calls that, while it writes a request.
 */
export class Secret {
  readonly #value: string;
  /** What the secret is called, e.g. the variable `ORDERS_KAFKA_PASSWORD`. Safe to print. */
  readonly label: string;

  constructor(value: string, label: string) {
    this.#value = value;
    this.label = label;
  }

  /** The value itself, for the one place that sends it. */
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return `(secret ${this.label})`;
  }
  toJSON(): string {
    return this.toString();
  }
  valueOf(): never {
    throw new TypeError(`The secret ${this.label} cannot be compared or calculated with.`);
  }
  [Symbol.toPrimitive](): string {
    return this.toString();
  }
  [inspect.custom](): string {
    return this.toString();
  }
}
