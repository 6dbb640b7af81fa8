/** One thing that is wrong with a file or an input, with its place. */
export interface Problem {
  /** What is wrong, e.g. ``unknown key `dnsSubDomains` ``. Holds no secret. */
  readonly message: string;
  /** What to do about it, e.g. ``did you mean `dnsSubDomain`?``, or null. */
  readonly fix: string | null;
  /** The file, with `/` on every platform, or null for an input. */
  readonly file: string | null;
  /** 1-based; null where the problem has no line. */
  readonly line: number | null;
  /** 1-based, in characters; null where the problem has no line. */
  readonly column: number | null;
  /** The entry, e.g. `privateLinks/orders-msk`, or null. */
  readonly address: string | null;
}

/** A problem of which only what is known is given. */
export function problemOf(message: string, known: Partial<Omit<Problem, "message">> = {}): Problem {
  return { message, fix: null, file: null, line: null, column: null, address: null, ...known };
}

/** The user's file or inputs are wrong. Thrown before any network; no stack is shown. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n"));
    this.problems = problems;
  }
}

/** A problem as one line, e.g. ``atlas-streams.yaml:14:5 unknown key `dnsSubDomains`; did you mean `dnsSubDomain`?``. */
export function problemText(problem: Problem): string {
  const place =
    problem.file === null
      ? ""
      : `${problem.file}${problem.line === null ? "" : `:${problem.line}:${problem.column ?? 1}`} `;
  return `${place}${problem.message}${problem.fix === null ? "" : `; ${problem.fix}`}`;
}
