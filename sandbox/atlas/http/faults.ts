import type { ServerResponse } from "node:http";
import type { Json } from "../json.ts";
import type { LoggedRequest } from "./log.ts";

/**
 * What may go wrong with one request.
 *
 * An object with `status` is an answer: `body` is sent as JSON, `raw` as it is, for HTML of a proxy or half a JSON. `reset` closes the
 * connection, `hang` never answers, `endless` never stops answering, `huge` answers that many bytes of valid JSON. A function may do
 * anything, such as stopping the client; what it returns is done next, and undefined means that the request goes on without a fault.
 * `late` loses the answer first and carries the request out later: after that many further reads of a list of that kind or of one
 * object of it, or when the test says so (`told`).
 */
export type FaultAction =
  | FaultAnswer
  | { readonly late: number | "told"; readonly answer?: FaultAnswer; readonly status?: undefined }
  | FaultFunction;

/** A fault that only changes the answer. */
export type FaultAnswer =
  | "reset"
  | "hang"
  | "endless"
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: Json;
      readonly raw?: string;
    }
  | { readonly redirect: string; readonly status?: number }
  | { readonly huge: number; readonly status?: undefined };

/** Anything a test wants to do while a request waits, such as stopping the client; it may return what is done next. */
export type FaultFunction = (request: LoggedRequest) => Promise<FaultAction | undefined> | FaultAction | undefined;

/** Which requests go wrong, and how. */
export interface FaultRule {
  readonly method?: string | readonly string[];
  /** Matched against the path without its query, e.g. `/privateLinkConnections$/`. */
  readonly path?: RegExp;
  /** Only requests that write to Atlas; requests for tokens do not. */
  readonly writes?: true;
  readonly where?: (request: LoggedRequest) => boolean;
  /** Which of the requests that match: 1 is the first. @default 1 */
  readonly nth?: number;
  /** How many in a row from there. @default 1 */
  readonly times?: number;
  /** `before`: nothing is committed. `after`: all is committed, only the answer is affected. @default "before" */
  readonly phase?: "before" | "after";
  readonly act: FaultAction;
}

/** A fault that was ordered. */
export interface Fault {
  /** Requests that matched so far, also those that were let through. */
  readonly matched: number;
  /** How often it was applied. */
  readonly struck: number;
  /** Cancels it. */
  cancel(): void;
}

interface Ordered {
  readonly rule: FaultRule;
  matched: number;
  struck: number;
  cancelled: boolean;
}

/** A request whose answer was lost and which will still be carried out. */
interface Late {
  left: number;
  /** Whether a request is a read that counts. */
  readonly isRead: (request: LoggedRequest) => boolean;
  readonly commit: () => void;
}

/** All faults of one sandbox. */
export class Faults {
  readonly #ordered: Ordered[] = [];
  readonly #late: Late[] = [];

  /** Orders a fault. */
  order(rule: FaultRule): Fault {
    const ordered: Ordered = { rule, matched: 0, struck: 0, cancelled: false };
    this.#ordered.push(ordered);
    return {
      get matched() {
        return ordered.matched;
      },
      get struck() {
        return ordered.struck;
      },
      cancel() {
        ordered.cancelled = true;
      },
    };
  }

  /** What goes wrong with this request, before and after it is carried out. */
  apply(request: LoggedRequest): {
    readonly before: FaultAction | undefined;
    readonly after: FaultAction | undefined;
  } {
    const applied = this.#ordered.filter((ordered) => counts(ordered, request));
    const act = (phase: "before" | "after") => applied.find(({ rule }) => (rule.phase ?? "before") === phase)?.rule.act;
    return { before: act("before"), after: act("after") };
  }

  /** Remembers a request that is to be carried out later. */
  postpone(request: LoggedRequest, reads: number | "told", commit: () => void): void {
    const kind = kindOf(request.path);
    const isRead = (other: LoggedRequest) => other.method === "GET" && kindOf(other.path) === kind;
    this.#late.push({ left: reads === "told" ? Number.POSITIVE_INFINITY : reads, isRead, commit });
  }

  /** Carries out what has waited for enough reads; called before a request is answered. */
  read(request: LoggedRequest): void {
    for (const late of [...this.#late].filter((one) => one.isRead(request))) {
      if (late.left > 0) late.left -= 1;
      else this.#commit(late);
    }
  }

  /** Requests that are still to be carried out. */
  get waiting(): number {
    return this.#late.length;
  }

  /** Carries out everything that waits. */
  commitAll(): void {
    for (const late of [...this.#late]) this.#commit(late);
  }

  #commit(late: Late): void {
    this.#late.splice(this.#late.indexOf(late), 1);
    late.commit();
  }
}

function counts(ordered: Ordered, request: LoggedRequest): boolean {
  const { rule } = ordered;
  if (ordered.cancelled || !matches(rule, request)) return false;
  ordered.matched += 1;
  const first = rule.nth ?? 1;
  const applies = ordered.matched >= first && ordered.matched < first + (rule.times ?? 1);
  if (applies) ordered.struck += 1;
  return applies;
}

function matches(rule: FaultRule, request: LoggedRequest): boolean {
  if (rule.writes === true && !request.write) return false;
  if (rule.method !== undefined && ![rule.method].flat().includes(request.method)) return false;
  if (rule.path !== undefined && !rule.path.test(request.path)) return false;
  return rule.where?.(request) ?? true;
}

/** The kind in a path: its last word that is neither an id nor a name. */
function kindOf(path: string): string {
  const kinds = ["connections", "privateLinkConnections", "privateEndpoints", "vpcPeeringConnections", "streams"];
  const words = path.split(/[/:]/);
  return kinds.find((kind) => words.includes(kind)) ?? "";
}

/** Answers as a fault says that is neither a function nor late. */
export function perform(
  act: Exclude<FaultAction, { readonly late: unknown } | ((...never: never) => unknown)>,
  response: ServerResponse,
): void {
  if (act === "reset") response.socket?.resetAndDestroy();
  else if (act === "hang") return;
  else if (act === "endless") pour(response);
  else if ("redirect" in act) response.writeHead(act.status ?? 307, { location: act.redirect }).end();
  else if ("huge" in act)
    response
      .writeHead(200, { "content-type": "application/json" })
      .end(JSON.stringify({ results: ["x".repeat(act.huge)] }));
  else {
    const type = act.raw === undefined ? "application/json" : "text/html";
    const text = act.raw ?? (act.body === undefined ? "" : JSON.stringify(act.body));
    response.writeHead(act.status, { "content-type": type, ...act.headers }).end(text);
  }
}

/** Writes until the client closes the connection. */
function pour(response: ServerResponse): void {
  const chunk = `"${"x".repeat(65_536)}",`;
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"results":[');
  const more = () => {
    if (response.destroyed) return;
    if (response.write(chunk)) setImmediate(more);
    else response.once("drain", more);
  };
  more();
}
