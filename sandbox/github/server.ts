import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { type BareRepository, openBareRepository } from "../git/repository.ts";
import { type ArmedFault, type Fault, hit } from "./faults.ts";
import { answerQuery, GraphqlError, readQuery } from "./graphql.ts";
import { misuse, Refused } from "./refusal.ts";
import { ROUTES } from "./rest.ts";
import type { Answered, Asked, Permissions } from "./route.ts";
import { type Identity, refsOf, type World } from "./world.ts";

/** Who a token belongs to and what it may do. */
export interface Token {
  readonly identity: Identity;
  readonly permissions: Permissions;
}

/** One request, as it came and as it was answered. */
export interface LoggedRequest {
  readonly method: string;
  /** Without the query and without `/api/v3`. */
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  /** Login of the token, or null. */
  readonly as: string | null;
  /** Null where no answer went out. */
  status: number | null;
  /** Why the real GitHub would not have understood it, or null. */
  misuse: string | null;
  /** Milliseconds on the machine's clock: when it arrived and when its answer left, null where none did. */
  readonly arrivedAt: number;
  leftAt: number | null;
}

/** All that a running server looks at. */
export interface ServerState {
  readonly world: World;
  readonly tokens: Map<string, Token>;
  readonly faults: ArmedFault[];
  readonly requests: LoggedRequest[];
  /** Milliseconds that each request takes at least. */
  readonly latencyMs: number;
  /** The repository for real git, made when it is asked for. */
  bare: Promise<BareRepository> | null;
}

/** Starts answering on loopback, on a port that is free. */
export async function serve(state: ServerState): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void exchange(state, originOf(server), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: originOf(server),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }).then(async () => (await state.bare)?.close()),
  };
}

/** What a request for real git asks of the repository; null for every other request. */
function gitPath(world: World, url: URL): URL | null {
  const name = new RegExp(`^/${world.owner}/${world.repo}(?:\\.git)?(/(?:info/refs|git-upload-pack))$`);
  const below = name.exec(url.pathname)?.[1];
  return below === undefined ? null : new URL(`${below}${url.search}`, url);
}

/** Lets real git read the repository as it is now, with a token where it is private. */
async function serveGit(
  state: ServerState,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { world, tokens } = state;
  const basic = /^basic (.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  const token = tokens.get(Buffer.from(basic, "base64").toString().split(":")[1] ?? "");
  if ((basic !== "" && !token) || (world.isPrivate && (token?.permissions.contents ?? "none") === "none")) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="GitHub"' }).end();
    return;
  }
  await (await bareOf(state)).serve(url, request, response);
}

/** The repository as it is now, for real git. */
async function bareOf(state: ServerState): Promise<BareRepository> {
  state.bare ??= openBareRepository();
  const bare = await state.bare;
  await bare.write(state.world.objects.values(), refsOf(state.world));
  return bare;
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Outgoing {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer | string;
}

async function exchange(
  state: ServerState,
  serverUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const arrivedAt = performance.now();
  const url = new URL(request.url ?? "/", serverUrl);
  const ofGit = gitPath(state.world, url);
  if (ofGit !== null) return void (await serveGit(state, ofGit, request, response));
  const path = url.pathname.replace(/^\/api\/v3(?=\/)/, "").replace(/^\/api\/graphql$/, "/graphql");
  const text = await textOf(request);
  const token = tokenOf(state, request);
  const logged: LoggedRequest = {
    method: request.method ?? "",
    path,
    query: url.search.slice(1),
    body: jsonOf(text),
    as: token?.identity.login ?? null,
    status: null,
    misuse: null,
    arrivedAt,
    leftAt: null,
  };
  state.requests.push(logged);
  const fault = hit(state.faults, logged);
  const answer = (): Promise<Outgoing> => answerOf(state, serverUrl, { request, url, path, token, logged, text });
  const kept = fault?.when === "after" ? await answer() : null;
  fault?.call?.();
  if (fault?.hang) return;
  if (fault?.reset) return void request.socket.destroy();
  const out = fault?.status === undefined ? (kept ?? (await answer())) : faulty(fault, fault.status);
  const left = state.latencyMs - (performance.now() - arrivedAt);
  if (left > 0) await delay(Math.ceil(left));
  logged.status = out.status;
  logged.leftAt = performance.now();
  response.writeHead(out.status, { date: new Date(state.world.clock.now).toUTCString(), ...out.headers });
  response.end(out.body);
}

interface Incoming {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly path: string;
  readonly token: Token | null;
  readonly logged: LoggedRequest;
  readonly text: string;
}

async function answerOf(state: ServerState, serverUrl: string, incoming: Incoming): Promise<Outgoing> {
  try {
    if (!incoming.token) throw new Refused(401, "Bad credentials");
    if (incoming.text !== "" && incoming.logged.body === undefined) throw misuse(400, "Problems parsing JSON");
    if (incoming.path === "/graphql") return graphql(state, serverUrl, incoming.token, incoming.logged);
    return await rest(state, serverUrl, incoming.token, incoming);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (error.strict) incoming.logged.misuse = error.message;
    const errors = error.errors.length > 0 ? { errors: error.errors } : {};
    return json(error.status, { message: error.message, ...errors, status: String(error.status) });
  }
}

async function rest(
  state: ServerState,
  serverUrl: string,
  token: Token,
  { request, url, path, logged }: Incoming,
): Promise<Outgoing> {
  const { world } = state;
  const prefix = `/repos/${world.owner}/${world.repo}`;
  if (!path.startsWith(`${prefix}/`)) throw misuse(404, `No such path: ${path}`);
  const below = path.slice(prefix.length);
  const route = ROUTES.find(({ method, pattern }) => method === logged.method && pattern.test(below));
  if (!route) throw misuse(404, `No such path: ${logged.method} ${path}`);
  for (const name of url.searchParams.keys()) {
    if (!["per_page", "page", ...(route.query ?? [])].includes(name))
      throw misuse(422, `Unknown query parameter ${name}`);
  }
  const body = (logged.body ?? {}) as Record<string, unknown>;
  const known = [...(route.required ?? []), ...(route.optional ?? [])];
  for (const name of Object.keys(body)) if (!known.includes(name)) throw misuse(422, `Unknown field ${name}`);
  for (const name of route.required ?? []) if (!(name in body)) throw misuse(422, `Missing field ${name}`);
  const asked: Asked = {
    world,
    me: token.identity,
    permissions: token.permissions,
    serverUrl,
    query: url.searchParams,
    body,
    accept: request.headers.accept ?? "",
    parts: (route.pattern.exec(below) ?? []).slice(1).map(decodeURIComponent),
    log: async (sha, file) => (await bareOf(state)).log(sha, file),
  };
  return shown(await route.answer(asked), url);
}

function shown(answer: Answered, url: URL): Outgoing {
  if ("bytes" in answer) {
    return {
      status: 200,
      headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
      body: answer.bytes,
    };
  }
  if ("json" in answer)
    return answer.status === 204 ? { status: 204, headers: {}, body: "" } : json(answer.status, answer.json);
  const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
  const page = Number(url.searchParams.get("page") ?? 1);
  if (!(size >= 1 && page >= 1)) throw misuse(422, "Pages are counted from 1.");
  const last = Math.max(Math.ceil(answer.list.length / size), 1);
  const link = [
    ...(page < last
      ? [
          [page + 1, "next"],
          [last, "last"],
        ]
      : []),
    ...(page > 1
      ? [
          [1, "first"],
          [page - 1, "prev"],
        ]
      : []),
  ]
    .map(([number, rel]) => `<${withPage(url, Number(number))}>; rel="${rel}"`)
    .join(", ");
  const out = json(200, answer.list.slice((page - 1) * size, page * size));
  return link === "" ? out : { ...out, headers: { ...out.headers, link } };
}

function graphql(state: ServerState, serverUrl: string, token: Token, logged: LoggedRequest): Outgoing {
  if (logged.method !== "POST") throw misuse(404, "GraphQL is asked with POST.");
  const { query, variables } = readQuery(logged.body);
  const mayReadPulls = token.permissions["pull-requests"] !== "none" || token.permissions.issues !== "none";
  try {
    return json(200, {
      data: answerQuery({ world: state.world, viewer: token.identity, mayReadPulls, serverUrl }, query, variables),
    });
  } catch (error) {
    if (!(error instanceof GraphqlError)) throw error;
    if (error.type === null) logged.misuse = error.message;
    const type = error.type === null ? {} : { type: error.type };
    return json(200, { data: null, errors: [{ ...type, message: error.message }] });
  }
}

function faulty(fault: Fault, status: number): Outgoing {
  const html = typeof fault.body === "string";
  const out = json(status, html ? null : (fault.body ?? { message: "Something went wrong" }));
  const type = html ? "text/html" : "application/json; charset=utf-8";
  return { status, headers: { "content-type": type, ...fault.headers }, body: html ? String(fault.body) : out.body };
}

function json(status: number, value: unknown): Outgoing {
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) };
}

function withPage(url: URL, page: number): string {
  const other = new URL(url);
  other.searchParams.set("page", String(page));
  return other.href;
}

function tokenOf({ tokens }: ServerState, request: IncomingMessage): Token | null {
  const word = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
  return (word === undefined ? undefined : tokens.get(word)) ?? null;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function jsonOf(text: string): unknown {
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}
