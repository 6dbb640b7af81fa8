import { getOctokit } from "@actions/github";
import type { Secret } from "../../secrets/secret.ts";
import type { RunEvent } from "../event.ts";
import { GitHubError, hintFor, missingPermission, type Permission } from "./errors.ts";
import { type Answered, isLimit, limitEnds, pauseBeforeEdit, pauseBeforeRead, pauseBeforeWrite } from "./rate-limit.ts";
import { ShapeError } from "./response.ts";

/** What a client of GitHub is made of. */
export interface ClientOptions {
  readonly token: Secret;
  readonly event: Pick<RunEvent, "repository" | "apiUrl" | "graphqlUrl">;
  /** Takes a line for the log when a call has to wait. */
  readonly log: (message: string) => void;
  /** Waits so many milliseconds; may reject to end the run. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** The runner's clock, milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Milliseconds since some moment, on the clock that `sleep` waits by. @default performance.now */
  readonly elapsed?: () => number;
  /** A signal that ends one try of a call. @default 30 seconds */
  readonly deadline?: () => AbortSignal;
}

/** One call, in the words of GitHub's REST documentation. */
export interface Call {
  /** What is being done, e.g. `Listing the files of pull request 7`. */
  readonly operation: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  /** Below the API's address, percent-encoded, e.g. `/repos/octo/shop/pulls/7`; or a whole address. */
  readonly path: string;
  readonly body?: Readonly<Record<string, unknown>>;
  /** The permission that the call asks for. */
  readonly needs: Permission;
  /** True for a POST that only asks, as GraphQL's queries do. */
  readonly asks?: boolean;
  /** Asked right before each try of a write: what it rejects with ends the call, and nothing is sent. */
  readonly before?: () => Promise<void>;
  /** True to have the bytes themselves, as `data`. */
  readonly raw?: boolean;
}

/** What came back from a call that succeeded. */
export interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
}

/** Sends one call, again where that is safe. @throws {GitHubError} when it does not end well. */
export type Send = (call: Call) => Promise<Answer>;

const DEADLINE_MILLISECONDS = 30_000;

/** From the answer to one write to the next write, as GitHub asks. @see https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const PAUSE_BETWEEN_WRITES_MILLISECONDS = 1000;

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * The way to GitHub. Reads are repeated on broken connections, 5xx and limits. A write is sent once, and again only after a
 * limit that named its end: then nothing was written. Writes go one after the other, a second after the previous one's answer.
 */
export function createTransport(options: ClientOptions): Send {
  const { log, sleep, now = Date.now, elapsed = () => performance.now() } = options;
  const { deadline = () => AbortSignal.timeout(DEADLINE_MILLISECONDS) } = options;
  const octokit = getOctokit(options.token.reveal(), { baseUrl: options.event.apiUrl, log: SILENT });
  let writes: Promise<unknown> = Promise.resolve();
  let nextWriteAt = Number.NEGATIVE_INFINITY;

  async function attempt(call: Call): Promise<Answer | Unanswered> {
    try {
      const response = await octokit.request({
        method: call.method,
        url: call.path,
        headers: { accept: call.raw ? "application/vnd.github.raw+json" : "application/vnd.github+json" },
        ...(call.body ? { data: call.body } : {}),
        request: { signal: deadline(), log: SILENT, parseSuccessResponseBody: !call.raw },
      });
      const data: unknown = call.raw ? await bytesOf(response.data) : response.data;
      const answer = { headers: headersOf(response.headers), data };
      return garbled(call, answer, response.status) ?? (call.raw ? answer : (refusalInside(answer) ?? answer));
    } catch (error) {
      return unanswered(error);
    }
  }

  async function send(call: Call, pauseBefore: typeof pauseBeforeRead): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await attempt(call);
      if (!("status" in answer)) return answer;
      const pause = pauseBefore(answer, tries, now());
      if (pause === null) throw failed(call, answer, now());
      log(`${call.operation}: ${answer.status ?? "no answer"} (${answer.detail}); trying again in ${pause} s.`);
      await sleep(pause * 1000);
      await call.before?.();
    }
  }

  async function write(call: Call): Promise<Answer> {
    const left = nextWriteAt - elapsed();
    await Promise.all([left > 0 ? sleep(left) : null, call.before?.()]);
    try {
      // Sending the same text to the same place twice does no harm.
      return await send(call, call.method === "PATCH" ? pauseBeforeEdit : pauseBeforeWrite);
    } finally {
      nextWriteAt = elapsed() + PAUSE_BETWEEN_WRITES_MILLISECONDS;
    }
  }

  return (call) => {
    if (call.method === "GET" || call.asks) return send(call, pauseBeforeRead);
    const mine = writes.then(() => write(call));
    writes = mine.catch(() => undefined);
    return mine;
  };
}

/** Parses what came back; an answer of another shape becomes an error that names the call. @throws {GitHubError} */
export function parsed<T>(call: Call, data: unknown, parse: (data: unknown) => T): T {
  try {
    return parse(data);
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const failure = {
      status: 200,
      detail: error.message,
      hint: hintFor(200, null, call.needs),
      missing: null,
      invalid: [],
    };
    throw new GitHubError({ operation: call.operation, call: `${call.method} ${call.path}`, ...failure }, error);
  }
}

/** A call that was refused, or got no answer. */
interface Unanswered extends Answered {
  readonly invalid: readonly { readonly field: string; readonly value: unknown }[];
  readonly cause: unknown;
}

function failed(call: Call, answer: Unanswered, now: number): GitHubError {
  const missing = missingPermission(answer.status, answer.detail, call.needs);
  const limited = isLimit(answer);
  const ends = limitEnds(answer, now);
  const hint = answer.isHopeless
    ? "Give the step the certificate of the authority that signed it, as a PEM file in the variable `NODE_EXTRA_CA_CERTS`."
    : ends
      ? `GitHub's limit for this token ends ${ends}: run the job again after that.`
      : limited
        ? "GitHub limits how much this token may ask and does not say until when: run the job again in some minutes."
        : hintFor(answer.status, missing, call.needs, answer.detail);
  const { status, detail, invalid } = answer;
  const where = `${call.method} ${call.path}`;
  return new GitHubError(
    {
      operation: call.operation,
      call: where,
      status,
      detail,
      hint,
      missing,
      invalid,
      isHopeless: answer.isHopeless === true,
    },
    answer.cause,
  );
}

/** An answer of success that cannot be GitHub's, or null: every one has JSON in it but those to deletions, and no file comes as a page. */
function garbled({ raw, method }: Call, { headers, data }: Answer, status: number): Unanswered | null {
  const isWrong = raw ? !isFile(headers, data) : method !== "DELETE" && (typeof data !== "object" || data === null);
  return isWrong ? { status, headers, detail: NOT_GITHUBS, invalid: [], cause: undefined, isGarbled: true } : null;
}

/** Whether bytes are a file's, or the JSON that tells what is in a folder. */
function isFile(headers: Readonly<Record<string, string>>, data: unknown): boolean {
  const type = headers["content-type"] ?? "";
  if (!type.startsWith("application/json")) return !type.startsWith("text/html");
  try {
    return typeof JSON.parse(Buffer.from(data as Uint8Array).toString()) === "object";
  } catch {
    return false;
  }
}

const NOT_GITHUBS = "an answer that is not GitHub's";

/** GraphQL answers 200 and puts what went wrong into `errors`. */
function refusalInside(answer: Answer): Unanswered | null {
  const { errors, data } = (answer.data ?? {}) as { errors?: unknown; data?: unknown };
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  if (first === undefined && data !== null) return null;
  const { type, message } = (first ?? {}) as { type?: unknown; message?: unknown };
  const detail = typeof message === "string" ? message : "GraphQL answered without data, and did not say why";
  // Now and then GraphQL answers 200 with an error that has no type, or none of those that are about the question: that is its 5xx.
  const status = REFUSALS[String(type)] ?? 500;
  return { status, headers: answer.headers, detail, invalid: [], cause: undefined };
}

/** GraphQL's words for what is refused however often it is asked, or until a limit ends, and what REST answers then. */
const REFUSALS: Readonly<Record<string, number>> = {
  RATE_LIMITED: 429,
  RATE_LIMIT: 429,
  FORBIDDEN: 403,
  INSUFFICIENT_SCOPES: 403,
  NOT_FOUND: 404,
  UNPROCESSABLE: 422,
};

function unanswered(error: unknown): Unanswered {
  const { response, message } = error as {
    response?: { status: number; headers: object; data: unknown };
    message?: string;
  };
  if (!response) {
    const code = certificateProblem(error);
    const detail = code === null ? (message ?? String(error)) : `the server's certificate is not trusted (${code})`;
    return { status: null, headers: {}, detail, invalid: [], cause: error, isHopeless: code !== null };
  }
  const data = (typeof response.data === "object" && response.data !== null ? response.data : {}) as Record<
    string,
    unknown
  >;
  const errors = Array.isArray(data.errors) ? data.errors : [];
  const detail = typeof data.message === "string" ? [data.message, ...errors.flatMap(reason)].join(": ") : NOT_GITHUBS;
  const invalid = errors.flatMap(invalidField);
  return { status: response.status, headers: headersOf(response.headers), detail, invalid, cause: error };
}

/** Codes with which Node refuses a certificate. */
const CERTIFICATE = /^(DEPTH_ZERO_)?SELF_SIGNED|^UNABLE_TO_|^CERT_|^ERR_TLS_CERT/;

/** Why Node does not trust the server, or null where that is not what went wrong. */
function certificateProblem(error: unknown): string | null {
  for (let one = error, depth = 0; typeof one === "object" && one !== null && depth < 5; depth += 1) {
    const { code, cause } = one as { code?: unknown; cause?: unknown };
    if (typeof code === "string" && CERTIFICATE.test(code)) return code;
    one = cause;
  }
  return null;
}

function reason(error: unknown): string[] {
  if (typeof error === "string") return [error];
  const { message, field, code } = (error ?? {}) as { message?: unknown; field?: unknown; code?: unknown };
  if (typeof message === "string") return [message];
  return typeof field === "string" ? [`${field} ${String(code ?? "is wrong")}`] : [];
}

function invalidField(error: unknown): { field: string; value: unknown }[] {
  if (typeof error !== "object" || error === null) return [];
  const { field, value } = error as { field?: unknown; value?: unknown };
  return typeof field === "string" ? [{ field, value }] : [];
}

function headersOf(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

/** Bytes; a configuration file is at most 1 MiB, so what is longer is another file anyway. */
const MOST_BYTES = 4 * 1024 * 1024;

async function bytesOf(stream: unknown): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(chunks);
}
