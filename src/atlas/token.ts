import { AtlasError } from "../engine/model/atlas-error.ts";
import type { Secret } from "../secrets/secret.ts";
import { connectionError, readResponse } from "./errors.ts";
import type { Http, HttpRequest, HttpResponse } from "./http.ts";
import { mayRepeatRead, type Pace, withRetries } from "./retry.ts";

/** The service account's credentials. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: Secret;
}

/** Calls with a token: at most one is valid at a time, kept in memory, renewed before it expires and revoked at the end. */
export interface Session {
  /** Sends one request with the token, and returns its response as JSON. Throws {@link AtlasError}. */
  call(request: HttpRequest): Promise<unknown>;
  /** Waits for calls in flight and revokes the token. Never throws. */
  close(): Promise<void>;
}

/** A token is renewed this many milliseconds before it expires. */
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
  let onIdle: (() => void)[] = [];
  let renewal: Promise<void> = Promise.resolve();

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
        signal: revokeTimeout(),
      })
      .catch(() => undefined);
  }

  const idle = (): Promise<void> =>
    inFlight === 0 ? Promise.resolve() : new Promise((resolve) => onIdle.push(resolve));

  /** Only one token may be valid: the old one is revoked, once no call uses it, before the new one is fetched. */
  async function renew(value: string): Promise<void> {
    await idle();
    await revoke(value);
    token = fetchToken();
    await token;
  }

  async function currentToken(): Promise<string> {
    await renewal;
    // A call after the close must not fetch a token: nobody would revoke it.
    if (closed) throw new Error("The session with Atlas is closed.");
    token ??= fetchToken();
    const held = token;
    const { value, renewAt } = await held.catch((error: unknown) => {
      if (token === held) token = null;
      throw error;
    });
    if (pace.clock.now() < renewAt) return value;
    if (token === held) renewal = renew(value).catch(() => undefined);
    return currentToken();
  }

  async function send(request: HttpRequest, value: string): Promise<unknown> {
    inFlight++;
    try {
      return await exchange(http, { ...request, headers: { ...request.headers, authorization: `Bearer ${value}` } });
    } finally {
      inFlight--;
      if (inFlight === 0) {
        for (const resolve of onIdle) resolve();
        onIdle = [];
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
        // Somebody revoked the token. Nothing was carried out, so the call is made again with a new one.
        const held = token;
        if ((await held)?.value === value && token === held) renewal = renew(value).catch(() => undefined);
        return send(request, await currentToken());
      }
    },
    async close() {
      closed = true;
      // A renewal that has begun ends with a new token, which is then the one to revoke.
      await renewal;
      await idle();
      const held = await token?.catch(() => null);
      token = null;
      if (held) await revoke(held.value);
    },
  };
}

/** Milliseconds that the revocation of a token may take, counted twice. */
const REVOKE_TIMEOUT = 1_000;

/**
 * Aborts after twice the {@link REVOKE_TIMEOUT}. The second half begins in a timer of its own: a plan that is computed meanwhile
 * blocks the event loop, and its time must not count as time in which Atlas did not respond.
 */
function revokeTimeout(): AbortSignal {
  const timeout = new AbortController();
  setTimeout(() => setTimeout(() => timeout.abort(), REVOKE_TIMEOUT).unref(), REVOKE_TIMEOUT).unref();
  return timeout.signal;
}

/** Whether Atlas does not know the token, as against what its account may do. */
function isTokenRefused(error: unknown): boolean {
  return error instanceof AtlasError && error.failure.status === 401 && error.failure.reason === "auth";
}

/** One request and its response as JSON. Throws {@link AtlasError}. */
async function exchange(http: Http, request: HttpRequest): Promise<unknown> {
  const call = { method: request.method, path: new URL(request.url).pathname };
  let response: HttpResponse;
  try {
    response = await http.send(request);
  } catch (error) {
    throw connectionError(call, error);
  }
  return readResponse(call, response);
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
