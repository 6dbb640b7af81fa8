import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { World } from "../world.ts";
import { admit } from "./admission.ts";
import { type Entry, type Exchange, logEntry, parsed, type Received, readText } from "./exchange.ts";
import { type FaultAction, Faults, perform } from "./faults.ts";
import type { LoggedRequest, Refused } from "./log.ts";
import type { Operation } from "./operation.ts";
import { type Answer, isDeclined, Refusal } from "./refusal.ts";

/** Called before and after every request; the request waits for it. */
export type Hook = (moment: "arrived" | "committed", request: LoggedRequest) => unknown;

/** A request that does not come over the network. */
export interface PlainRequest {
  readonly method: string;
  /** The whole address, whatever its host. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The response to a {@link PlainRequest}. */
export interface PlainResponse {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** How many milliseconds a write inside a workspace takes at least, so that a second one at the same time is noticed. */
const WRITE_MS = 4;

/** The HTTP side: receives requests, logs them, applies faults, and sends answers. */
export class AtlasServer {
  readonly log: LoggedRequest[] = [];
  readonly refused: Refused[] = [];
  readonly declined: Refused[] = [];
  readonly faults = new Faults();
  readonly hooks: Hook[] = [];
  readonly #world: World;
  readonly #operations: readonly Operation[];
  readonly #server: Server;

  constructor(world: World, operations: readonly Operation[]) {
    this.#world = world;
    this.#operations = operations;
    this.#server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        // An error of the sandbox or of a test's hook must be visible, not mistaken for Atlas's behavior.
        process.stderr.write(`The sandbox itself failed: ${error instanceof Error ? error.stack : String(error)}\n`);
        response.socket?.resetAndDestroy();
      });
    });
  }

  /** Starts to listen and returns the site's root, e.g. `http://127.0.0.1:40321`. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject).listen(0, "127.0.0.1", resolve);
    });
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Closes every connection, also those that wait for an answer. */
  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeAllConnections();
    await closed;
  }

  /**
   * Answers a request without a network: for tests that make very many. Of the faults only answers and `reset` apply; the latter
   * rejects with `ECONNRESET`.
   */
  async respond({ method, url: address, headers, text }: PlainRequest): Promise<PlainResponse> {
    const url = new URL(address);
    const entry = logEntry(this.log.length + 1, { method, headers }, url);
    this.log.push(entry);
    entry.body = parsed(text);
    await this.#callHooks("arrived", entry);
    this.faults.read(entry);
    const { before, after } = this.faults.apply(entry);
    entry.faulty = before !== undefined || after !== undefined;
    if (before !== undefined) return plainFault(before, entry);
    const { answer, version } = await this.#answer({ entry, url, headers, text });
    if (after !== undefined) return plainFault(after, entry);
    entry.status = answer.status;
    entry.leftAt = performance.now();
    return { status: answer.status, contentType: contentTypeOf(version), text: textOf(answer) };
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const entry = logEntry(this.log.length + 1, request, url);
    this.log.push(entry);
    response.once("close", () => {
      entry.leftAt ??= performance.now();
    });
    const text = await readText(request);
    if (text === null) return;
    entry.body = parsed(text);
    await this.#callHooks("arrived", entry);
    this.faults.read(entry);
    const { before, after } = this.faults.apply(entry);
    entry.faulty = before !== undefined || after !== undefined;
    const exchange: Exchange = { entry, url, headers: request.headers, text, response };
    if (await this.#applyFault(before, exchange)) return;
    const { answer, version } = await this.#answer(exchange);
    if (await this.#applyFault(after, exchange)) return;
    send(answer, version, exchange);
  }

  /** Carries a request out; a refusal is an answer too. */
  async #answer(received: Received): Promise<{ answer: Answer; version: string | null }> {
    const { entry } = received;
    let release: (() => void) | undefined;
    try {
      const { commit, version, hold } = admit(this.#operations, this.#world, received);
      release = hold?.();
      if (release !== undefined) await delay(WRITE_MS);
      const answer = commit();
      entry.committed = true;
      await this.#callHooks("committed", entry);
      await this.#latency(entry);
      return { answer, version };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#count(error, entry);
      await this.#latency(entry);
      return { answer: error.answer(), version: null };
    } finally {
      release?.();
    }
  }

  /** Applies a fault; true where it has answered. */
  async #applyFault(act: FaultAction | undefined, exchange: Exchange): Promise<boolean> {
    if (act === undefined) return false;
    if (typeof act === "function") return this.#applyFault((await act(exchange.entry)) ?? undefined, exchange);
    if (typeof act === "object" && "late" in act) {
      this.#postpone(act.late, exchange);
      return this.#applyFault(act.answer ?? "reset", exchange);
    }
    if (typeof act === "object" && act.status !== undefined) exchange.entry.status = act.status;
    perform(act, exchange.response);
    return true;
  }

  /** Checks a request now and carries it out later; a refusal at that time is not answered. */
  #postpone(reads: number | "told", exchange: Exchange): void {
    const { entry } = exchange;
    const quietly = (work: () => void) => {
      try {
        work();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    };
    quietly(() => {
      const { commit } = admit(this.#operations, this.#world, exchange);
      this.faults.postpone(entry, reads, () =>
        quietly(() => {
          commit();
          entry.committed = true;
        }),
      );
    });
  }

  async #callHooks(moment: "arrived" | "committed", entry: Entry): Promise<void> {
    for (const hook of this.hooks) await hook(moment, entry);
  }

  /** Delays an answer until its request has taken as long as it should, including the sandbox's own work. */
  async #latency({ arrivedAt, write }: Entry): Promise<void> {
    const { latencyMs, writeLatencyMs } = this.#world.settings;
    const left = (write ? (writeLatencyMs ?? latencyMs) : latencyMs) - (performance.now() - arrivedAt);
    if (left > 0) await delay(Math.ceil(left));
  }

  #count(refusal: Refusal, { method, path }: Entry): void {
    const { why, status, errorCode, message: detail } = refusal;
    // To read or delete what does not exist is ordinary; to change it is not.
    if (why === "absent" && (method === "GET" || method === "DELETE")) return;
    const refused: Refused = { method, path, status, errorCode, why: why === "absent" ? "missing" : why, detail };
    (isDeclined(why) ? this.declined : this.refused).push(refused);
  }
}

function send(answer: Answer, version: string | null, { entry, response }: Exchange): void {
  entry.status = answer.status;
  entry.leftAt = performance.now();
  const type = contentTypeOf(version);
  const limits = { "ratelimit-limit": "1200", "ratelimit-remaining": String(Math.max(1, 1200 - entry.number)) };
  const headers = { ...(answer.body === undefined ? {} : { "content-type": type }), ...limits, ...answer.headers };
  response.writeHead(answer.status, headers).end(textOf(answer));
}

/** What a fault answers without a network. Rejects for `reset`, and where the fault needs a network. */
async function plainFault(action: FaultAction, entry: Entry): Promise<PlainResponse> {
  if (typeof action === "function") return plainFault((await action(entry)) ?? "reset", entry);
  if (action === "reset") throw Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  if (typeof action !== "object" || !("status" in action) || action.status === undefined || "redirect" in action) {
    throw new Error("This fault needs a network.");
  }
  entry.status = action.status;
  const { body, raw } = action;
  const plain = raw ?? (body === undefined ? "" : JSON.stringify(body));
  return { status: action.status, contentType: raw === undefined ? "application/json" : "text/html", text: plain };
}

function contentTypeOf(version: string | null): string {
  return version === null ? "application/json" : `application/vnd.atlas.${version}+json;charset=utf-8`;
}

function textOf({ body }: Answer): string {
  return body === undefined ? "" : JSON.stringify(body);
}
