import type { IncomingHttpHeaders } from "node:http";
import { type Account, type Accounts, OAuthRefusal } from "./accounts.ts";
import type { Answer } from "./refusal.ts";

const TOKEN = "/api/oauth/token";
const REVOKE = "/api/oauth/revoke";

/** Whether a path belongs to the token endpoints, which are at the root of the site. */
export function isOAuth(path: string): boolean {
  return path.startsWith("/api/oauth/");
}

/**
 * Answers the token endpoints.
 * @see the section on authentication of the Atlas Administration API: client credentials by Basic, a form as body.
 */
export function oauth(
  accounts: Accounts,
  method: string,
  url: URL,
  headers: IncomingHttpHeaders,
  body: string,
): Answer {
  const path = url.pathname;
  if (path !== TOKEN && path !== REVOKE) throw invalid("path", 404, `There is no ${path}.`);
  if (method !== "POST") throw invalid("path", 405, `${method} is not allowed for ${path}.`);
  if (url.search !== "") throw invalid("query", 400, "Parameters belong in the body.");
  if (!/^application\/x-www-form-urlencoded(; ?charset=utf-8)?$/i.test(headers["content-type"] ?? "")) {
    throw invalid("media-type", 400, "The body must be application/x-www-form-urlencoded.");
  }
  if (headers.accept !== "application/json") throw invalid("media-type", 406, "Accept must be application/json.");
  const account = authenticated(accounts, headers.authorization);
  const form = new URLSearchParams(body);
  if (path === REVOKE) return accounts.revoke(account, revoked(form));
  checkGrant(form);
  return accounts.issue(account);
}

function authenticated(accounts: Accounts, authorization: string | undefined): Account {
  const account = accounts.owner(authorization);
  if (account !== undefined) return account;
  const headers = { "www-authenticate": 'Basic realm="MongoDB Atlas"' };
  throw new OAuthRefusal(
    "credentials",
    401,
    "invalid_client",
    "Client authentication failed: unknown client or wrong or expired secret.",
    { headers },
  );
}

function checkGrant(form: URLSearchParams): void {
  const others = [...form.keys()].filter((key) => key !== "grant_type");
  if (others.length > 0) throw invalid("malformed", 400, `Unknown parameters: ${others.join(", ")}.`);
  if (form.get("grant_type") === "client_credentials") return;
  throw new OAuthRefusal("malformed", 400, "unsupported_grant_type", "grant_type must be client_credentials.");
}

function revoked(form: URLSearchParams): string {
  const others = [...form.keys()].filter((key) => key !== "token" && key !== "token_type_hint");
  const token = form.get("token") ?? "";
  if (others.length > 0 || token === "" || form.get("token_type_hint") !== "access_token") {
    throw invalid("malformed", 400, "The body must hold token and token_type_hint=access_token.");
  }
  return token;
}

function invalid(
  why: "path" | "query" | "media-type" | "malformed",
  status: number,
  description: string,
): OAuthRefusal {
  return new OAuthRefusal(why, status, "invalid_request", description);
}
