import { EnvHttpProxyAgent, request } from "undici";

/** One request, as it goes over the wire. */
export interface HttpRequest {
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal | undefined;
}

/** One response, read whole. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string;
  /** The `Retry-After` header, or null. */
  readonly retryAfter: string | null;
  /** The `Date` header: the time that the other side has. Null where there is none. */
  readonly date: string | null;
  readonly text: string;
}

/** Sends requests over kept-alive connections, through the proxy that `HTTPS_PROXY` and `NO_PROXY` name. */
export interface Http {
  /** Rejects with the connection's own error, or {@link ResponseTooLong}, and never follows a redirect. */
  send(request: HttpRequest): Promise<HttpResponse>;
  close(): Promise<void>;
}

/** A response went on beyond what any list of 500 objects could need. */
export class ResponseTooLong extends Error {
  override readonly name = "ResponseTooLong";
}

/** Bounds of one exchange. */
export interface HttpBounds {
  /** Milliseconds for the whole exchange. @default 60000 */
  readonly deadline: number;
  /** Bytes of a response. @default 33554432 */
  readonly bytes: number;
}

const BOUNDS: HttpBounds = { deadline: 60_000, bytes: 32 * 1024 * 1024 };

/** Opens the way to Atlas. Certificates of a private authority come from `NODE_EXTRA_CA_CERTS`, which Node itself reads. */
export function openHttp(bounds: HttpBounds = BOUNDS): Http {
  const dispatcher = new EnvHttpProxyAgent({ keepAliveTimeout: 30_000, connect: { timeout: 15_000 } });
  return {
    async send({ method, url, headers, body, signal }) {
      const deadline = AbortSignal.timeout(bounds.deadline);
      const response = await request(url, {
        dispatcher,
        method,
        headers,
        body: body ?? null,
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      return {
        status: response.statusCode,
        contentType: first(response.headers["content-type"]) ?? "",
        retryAfter: first(response.headers["retry-after"]),
        date: first(response.headers.date),
        text: await readWhole(response.body, bounds.bytes),
      };
    },
    close: () => dispatcher.destroy(),
  };
}

/**
 * Lets requests that were just made leave before a long computation: undici checks an idle connection for one turn of the
 * event loop before it sends on it again.
 */
export async function flushPendingIo(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}

async function readWhole(body: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    // Leaving the loop destroys the stream, and with it the connection.
    if (bytes > limit) throw new ResponseTooLong(`the answer is longer than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function first(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
