import { type Account, OWNER, PROJECT_ID, type SandboxAtlas } from "../../sandbox/atlas/index.ts";

/** What tests read of bodies; which of it is there depends on the answer, and text that is no JSON has none of it. */
export interface ReplyBody {
  readonly [field: string]: unknown;
  readonly _id: string;
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly status: string;
  readonly detail: string;
  readonly errorCode: string;
  readonly totalCount: number;
  readonly cloudStatus: string;
  readonly localStatus: string;
  readonly results: readonly ReplyBody[];
  readonly streamConfig: object;
  readonly badRequestDetail: { readonly fields: readonly { readonly field: string; readonly description: string }[] };
}

/** What came back. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: ReplyBody;
}

interface Sending {
  readonly version?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly token?: string | null;
  readonly project?: string;
}

/** A client that does just what a test tells it: no retries, no manners. */
export interface RawClient {
  readonly token: string;
  send(method: string, path: string, body?: unknown, sending?: Sending): Promise<Reply>;
}

/** Fetches a token and returns a client that uses it. */
export async function rawClient(atlas: SandboxAtlas, account: Account = OWNER): Promise<RawClient> {
  const token = String((await askToken(atlas, account)).body.access_token);
  return { token, send: (method, path, body, sending = {}) => send(atlas, token, method, path, body, sending) };
}

/** Asks the token endpoint. */
export async function askToken(
  atlas: SandboxAtlas,
  account: Pick<Account, "clientId" | "clientSecret">,
  body = "grant_type=client_credentials",
  path = "/api/oauth/token",
): Promise<Reply> {
  const authorization = `Basic ${Buffer.from(`${account.clientId}:${account.clientSecret}`).toString("base64")}`;
  const headers = { authorization, "content-type": "application/x-www-form-urlencoded", accept: "application/json" };
  return reply(await fetch(`${atlas.url}${path}`, { method: "POST", headers, body }));
}

async function send(
  atlas: SandboxAtlas,
  token: string,
  method: string,
  path: string,
  body: unknown,
  { version = "2025-03-12", headers = {}, token: other = token, project = PROJECT_ID }: Sending,
): Promise<Reply> {
  const type = `application/vnd.atlas.${version}+json`;
  const all: Record<string, string | undefined> = {
    accept: type,
    ...(body === undefined ? {} : { "content-type": type }),
    ...(other === null ? {} : { authorization: `Bearer ${other}` }),
    ...headers,
  };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const init = { method, headers: given, redirect: "manual" as const };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const url = `${atlas.url}/api/atlas/v2/groups/${project}${path}`;
  return reply(await fetch(url, body === undefined ? init : { ...init, body: text }));
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: parsed(text) as ReplyBody };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The text is what the test wants to see.
    return text;
  }
}
