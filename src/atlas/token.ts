import { AtlasError } from "../engine/model/atlas-error.ts";
import type { Secret } from "../secrets/secret.ts";
import { connectionError, readResponse } from "./errors.ts";
import type { Http, HttpAnswer, HttpRequest } from "./http.ts";
import { mayRepeatRead, type Pace, parseRetryAfter, retryAfterOf, withRetries } from "./retry.ts";

/** The service account's credentials. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** Calls with a token: at most one that lives, kept in memory, renewed before its end and revoked in the end. */
export interface Session {
  /** Sends one request with the token, and returns its answer as JSON. Throws {@link AtlasError}. */
  call(request: HttpRequest): Promise<unknown>;
  /** Waits for calls in flight and revokes the token. Never throws. */
  close(): Promise<void>;
}

/** So long before its end a token is renewed, in milliseconds. */
const RENEWAL_MARGIN = 600_000;

/** What opening a session needs. */
export interface SessionOptions {
  /** e.g. `https://cloud.mongodb.com`. */
  readonly baseUrl: string;
  readonly credentials: Credentials;
  readonly http: Http;
  readonly pace: Pace;
  /** Told of every token, so that it can be masked before anything is printed. */
  readonly onToken: (token: string) => void;
}

/**
 * Opens a session; the first call fetches the token. Expiry is counted from the moment of the answer on our own clock, so
 * that a runner whose clock is wrong makes no difference.
 *
 * @see https://www.mongodb.com/docs/atlas/api/service-accounts-overview/
 */
export function openSession({ baseUrl, credentials, http, pace, onToken }: SessionOptions): Session {
  let token: Promise<{ value: string; renewAt: number }> | null = null;
  let inFlight = 0;
  let closed = false;
  let drained: (() => void)[] = [];
  let gate: Promise<void> = Promise.resolve();

  const oauth = (operation: "token" | "revoke", form: Record<string, string>): HttpRequest => ({
    method: "POST",
    url: `${baseUrl}/api/oauth/${operation}`,
    headers: {
      authorization: `Basic ${Buffer.from(`${credentials.clientId}:${credentials.clientSecret.reveal()}`).toString("base64")}`,
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: new URLSearchParams(form).toString(),
  });

  async function fetchToken(): Promise<{ value: string; renewAt: number }> {
    const answer = await withRetries(pace, mayRepeatRead, () =>
      exchange(http, { ...oauth("token", { grant_type: "client_credentials" }), signal: pace.signal }),
    );
    const { access_token: value, expires_in: lifetime } = answer as { access_token?: unknown; expires_in?: unknown };
    if (typeof value !== "string" || value === "") throw noToken();
    onToken(value);
    const milliseconds = typeof lifetime === "number" && lifetime > 0 ? lifetime * 1000 : 3_600_000;
    return { value, renewAt: pace.clock.now() + Math.max(milliseconds - RENEWAL_MARGIN, milliseconds / 2) };
  }

  async function revoke(value: string): Promise<void> {
    await http
      .send({
        ...oauth("revoke", { token: value, token_type_hint: "access_token" }),
        signal: patience(),
      })
      .catch(() => undefined);
  }

  const idle = (): Promise<void> =>
    inFlight === 0 ? Promise.resolve() : new Promise((resolve) => drained.push(resolve));

  /** Only one token may live: the old one goes, once no call uses it, before the new one comes. */
  async function renew(value: string): Promise<void> {
    await idle();
    await revoke(value);
    token = fetchToken();
    await token;
  }

  async function currentToken(): Promise<string> {
    await gate;
    // What comes too late must not fetch a token that nobody revokes any more.
    if (closed) throw new Error("The session with Atlas is closed.");
    token ??= fetchToken();
    const held = token;
    const { value, renewAt } = await held.catch((error: unknown) => {
      if (token === held) token = null;
      throw error;
    });
    if (pace.clock.now() < renewAt) return value;
    if (token === held) gate = renew(value).catch(() => undefined);
    return currentToken();
  }

  async function send(request: HttpRequest, value: string): Promise<unknown> {
    inFlight++;
    try {
      return await exchange(http, { ...request, headers: { ...request.headers, authorization: `Bearer ${value}` } });
    } finally {
      inFlight--;
      if (inFlight === 0) {
        for (const resolve of drained) resolve();
        drained = [];
      }
    }
  }

  return {
    async call(request) {
      const value = await currentToken();
      try {
        return await send(request, value);
      } catch (error) {
        if (!isTokenRefused(error)) throw error;
        // Somebody ended the token before its time. Nothing was carried out, so the call is made again with another one.
        const held = token;
        if ((await held)?.value === value && token === held) gate = renew(value).catch(() => undefined);
        return send(request, await currentToken());
      }
    },
    async close() {
      closed = true;
      await idle();
      const held = await token?.catch(() => null);
      token = null;
      if (held) await revoke(held.value);
    },
  };
}

/** So long an answer about the end of a token is listened for, twice, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Aborts after twice the {@link PATIENCE}. The second half begins when the first is seen to be over: while a plan is being made
 * nobody listens, and that is no silence of Atlas's.
 */
function patience(): AbortSignal {
  const over = new AbortController();
  setTimeout(() => setTimeout(() => over.abort(), PATIENCE).unref(), PATIENCE).unref();
  return over.signal;
}

/** Whether Atlas does not know the token, as against what its account may do. */
function isTokenRefused(error: unknown): boolean {
  return error instanceof AtlasError && error.failure.status === 401 && error.failure.reason === "auth";
}

/** One request and its answer as JSON. Throws {@link AtlasError}. */
async function exchange(http: Http, request: HttpRequest): Promise<unknown> {
  const call = { method: request.method, path: new URL(request.url).pathname };
  let answer: HttpAnswer;
  try {
    answer = await http.send(request);
  } catch (error) {
    throw connectionError(call, error);
  }
  try {
    return readResponse(call, answer);
  } catch (error) {
    const pause = parseRetryAfter(answer.retryAfter, answer.date);
    if (error instanceof AtlasError && pause !== null) retryAfterOf.set(error, pause);
    throw error;
  }
}

function noToken(): AtlasError {
  return new AtlasError({
    method: "POST",
    path: "/api/oauth/token",
    status: 200,
    errorCode: null,
    detail: "the answer holds no access token.",
    hint: "Check `base-url` and the proxy.",
    fate: "refused",
    reason: "atlas-api",
  });
}
