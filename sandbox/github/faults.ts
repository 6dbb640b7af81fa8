/** A request, as far as faults and the log look at it. */
export interface Seen {
  readonly method: string;
  /** Without the query and without `/api/v3`. */
  readonly path: string;
  readonly body: unknown;
}

/** Something that goes wrong with the requests that it matches. */
export interface Fault {
  readonly method?: string;
  readonly path?: string | RegExp;
  /** The first of the matching requests that it hits, from 1. @default 1 */
  readonly nth?: number;
  /** How many of them it hits. @default 1 */
  readonly times?: number;
  /** Whether GitHub carried the request out before it went wrong. @default "before" */
  readonly when?: "before" | "after";
  /** Answers with a status instead. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers with a body instead; a string goes out as it is. */
  readonly body?: unknown;
  /** Cuts the connection. */
  readonly reset?: boolean;
  /** Never answers. */
  readonly hang?: boolean;
  /** Something that happens at that moment; the request then goes on unless the fault says more. */
  readonly call?: () => void;
}

/** A fault and how many requests it has matched. */
export interface ArmedFault {
  readonly fault: Fault;
  seen: number;
}

/** The fault that hits a request now, or null. Counts the request. */
export function hit(armed: readonly ArmedFault[], request: Seen): Fault | null {
  let found: Fault | null = null;
  for (const one of armed) {
    if (!matches(one.fault, request)) continue;
    one.seen += 1;
    const first = one.fault.nth ?? 1;
    if (one.seen >= first && one.seen < first + (one.fault.times ?? 1)) found ??= one.fault;
  }
  return found;
}

/** What GitHub answers when a token has used up its hour. */
export function primaryLimit(resetSeconds: number): Fault {
  const headers = {
    "x-ratelimit-limit": "1000",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset": String(resetSeconds),
  };
  return { status: 403, headers, body: { message: "API rate limit exceeded for installation ID 1." } };
}

/** What GitHub answers when a token is too quick; without seconds it does not say for how long. */
export function secondaryLimit(retryAfterSeconds: number | null): Fault {
  const headers: Record<string, string> =
    retryAfterSeconds === null ? {} : { "retry-after": String(retryAfterSeconds) };
  return {
    status: 403,
    headers,
    body: { message: "You have exceeded a secondary rate limit. Please wait a few minutes." },
  };
}

/**
 * What GraphQL answers now and then for no reason: 200, no data, and an error without a type.
 *
 * @see https://github.com/octokit/plugin-retry.js/issues/395
 */
export function untypedError(): Fault {
  const message =
    "Something went wrong while executing your query. Please include `0A1B:2C3D` when reporting this issue.";
  return { path: "/graphql", status: 200, body: { errors: [{ message }] } };
}

function matches({ method, path }: Fault, request: Seen): boolean {
  if (method !== undefined && method !== request.method) return false;
  if (path === undefined) return true;
  return typeof path === "string" ? request.path === path : path.test(request.path);
}
