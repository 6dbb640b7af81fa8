/** An answer that is not what was asked for. `strict` marks requests that the real GitHub would not understand either. */
export class Refused extends Error {
  readonly status: number;
  readonly errors: readonly object[];
  readonly strict: boolean;

  constructor(status: number, message: string, more: { errors?: readonly object[]; strict?: boolean } = {}) {
    super(message);
    this.status = status;
    this.errors = more.errors ?? [];
    this.strict = more.strict ?? false;
  }
}

/** A request that no client of ours should send. */
export function misuse(status: number, message: string): Refused {
  return new Refused(status, message, { strict: true });
}
