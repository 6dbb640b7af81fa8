import type { Settings } from "../options.ts";
import { type Answer, Refusal } from "./refusal.ts";

/** A role of Atlas, in the words of `x-rolesRequirements`. */
export type Role =
  | "Organization Stream Processing Admin"
  | "Project Data Access Admin"
  | "Project Data Access Read Only"
  | "Project Data Access Read Write"
  | "Project Owner"
  | "Project Read Only"
  | "Project Stream Processing Manager"
  | "Project Stream Processing Owner";

/** A service account. */
export interface Account {
  /** `mdb_sa_id_` and 24 hex digits. */
  readonly clientId: string;
  /** `mdb_sa_sk_` and more. */
  readonly clientSecret: string;
  readonly roles: readonly Role[];
  /** Projects that it can see; all by default. */
  readonly projects?: readonly string[];
  /** The address from which it calls, where the access list lacks it: tokens are issued, but cannot be used. */
  readonly addressNotOnList?: string;
}

/** The account that may do everything; the credentials are made up. */
export const OWNER: Account = {
  clientId: "mdb_sa_id_65a0000000000000000000a1",
  clientSecret: "mdb_sa_sk_sandbox-owner-0123456789abcdefghijkl",
  roles: ["Project Owner"],
};

/** An account for plans alone: it may list everything but backup endpoints. */
export const READER: Account = {
  clientId: "mdb_sa_id_65a0000000000000000000b2",
  clientSecret: "mdb_sa_sk_sandbox-reader-0123456789abcdefghijk",
  roles: ["Project Read Only", "Project Data Access Read Only"],
};

/** Roles that another role includes. What the owner roles include is inferred: the documentation names them wherever the API names managers. */
const INCLUDES: Partial<Record<Role, readonly Role[]>> = {
  "Project Owner": [
    "Project Data Access Admin",
    "Project Data Access Read Only",
    "Project Data Access Read Write",
    "Project Read Only",
    "Project Stream Processing Manager",
    "Project Stream Processing Owner",
  ],
  "Project Stream Processing Owner": ["Project Stream Processing Manager", "Project Read Only"],
};

interface Token {
  readonly account: Account;
  readonly until: number;
}

/** The tokens of service accounts, and how long each is valid. */
export class Accounts {
  readonly #settings: Settings;
  readonly #tokens = new Map<string, Token>();
  #issued = 0;
  #most = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Tokens issued so far. */
  get issued(): number {
    return this.#issued;
  }

  /** Tokens that would be accepted now. */
  get live(): number {
    this.#forgetExpired();
    return this.#tokens.size;
  }

  /** The most live tokens that one account ever had at once. */
  get most(): number {
    return this.#most;
  }

  /** The account behind a Basic header, or undefined. */
  owner(authorization: string | undefined): Account | undefined {
    const given = /^Basic ([A-Za-z0-9+/=]+)$/.exec(authorization ?? "")?.[1];
    if (given === undefined) return undefined;
    const pair = Buffer.from(given, "base64").toString("utf8");
    return this.#settings.accounts.find((account) => `${account.clientId}:${account.clientSecret}` === pair);
  }

  /** Answers a request for a token. */
  issue(account: Account): Answer {
    this.#forgetExpired();
    const mine = () => [...this.#tokens.values()].filter((token) => token.account.clientId === account.clientId).length;
    if (mine() >= this.#settings.tokenLimit) {
      throw new OAuthRefusal(
        "precondition",
        403,
        "access_denied",
        "Access Token limit reached. Revoke tokens that are not used any more.",
      );
    }
    this.#issued += 1;
    const token = `sandbox-token-${String(this.#issued).padStart(6, "0")}-${account.clientId.slice(-6)}`;
    this.#tokens.set(token, { account, until: this.#settings.now() + this.#settings.tokenSeconds * 1000 });
    this.#most = Math.max(this.#most, mine());
    return {
      status: 200,
      body: { access_token: token, token_type: "Bearer", expires_in: this.#settings.tokenSeconds },
    };
  }

  /** Revokes a token; an unknown one is no error. */
  revoke(account: Account, token: string): Answer {
    if (this.#tokens.get(token)?.account.clientId === account.clientId) this.#tokens.delete(token);
    return { status: 200, body: {} };
  }

  /** Ends every live token, as if it had expired. */
  expireAll(): void {
    this.#tokens.clear();
  }

  /** The account behind a Bearer header. Throws a 401 where there is none. */
  bearer(authorization: string | undefined): Account {
    this.#forgetExpired();
    const token = /^Bearer (\S+)$/.exec(authorization ?? "")?.[1];
    const known = token === undefined ? undefined : this.#tokens.get(token);
    if (known !== undefined) return known.account;
    const headers = {
      "www-authenticate":
        'Digest realm="MMS Public API", domain="", nonce="sandbox", algorithm=MD5, qop="auth", stale=false',
    };
    throw new Refusal("token", 401, "UNEXPECTED_ERROR", "You are not authorized for this resource.", { headers });
  }

  #forgetExpired(): void {
    for (const [token, { until }] of this.#tokens) if (until <= this.#settings.now()) this.#tokens.delete(token);
  }
}

/** Whether an account may use an operation that needs any one of these roles. */
export function mayUse(account: Account, roles: readonly Role[]): boolean {
  const held = new Set(account.roles.flatMap((role) => [role, ...(INCLUDES[role] ?? [])]));
  return roles.some((role) => held.has(role));
}

/** A refusal of the token endpoint, whose errors have OAuth's shape and not Atlas's. */
export class OAuthRefusal extends Refusal {
  override answer(): Answer {
    const headers = { "content-type": "application/json", ...this.extras.headers };
    return { status: this.status, headers, body: { error: this.errorCode, error_description: this.message } };
  }
}
