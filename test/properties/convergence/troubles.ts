import type { FaultAction, FaultRule, LoggedRequest, SandboxAtlas } from "../../../sandbox/atlas/index.ts";
import type { Attempt, Trouble } from "./cases.ts";
import { CALL, type Life } from "./life.ts";

/** The path of the list of private links, which is also where they are made. */
export const LINKS = /\/privateLinkConnections$/;

/** What went wrong in a case. */
export interface Counted {
  /** Writes whose answer was lost, or said nothing. */
  unknown: number;
  late: number;
  kills: number;
}

/** Adds the faults of one run. */
export function trouble(atlas: SandboxAtlas, life: Life, { troubles, kill }: Attempt, counted: Counted): void {
  const mine = (request: LoggedRequest): boolean => runOf(request) === life.run;
  if (kill !== null) {
    atlas.fault({
      where: mine,
      nth: kill.at,
      phase: kill.phase,
      act: () => {
        counted.kills += 1;
        life.kill();
        return "reset";
      },
    });
  }
  for (const one of troubles) atlas.fault({ ...sortOf(one), where: both(mine, one), ...faultOf(life, one, counted) });
}

/** The run that sent a request. */
export function runOf({ headers }: LoggedRequest): string {
  return (headers[CALL] ?? "").split(" ")[0] ?? "";
}

function both(mine: (request: LoggedRequest) => boolean, { at, act }: Trouble) {
  // The path of a connection has its name, so a late deletion would delete its successor: there nothing is late.
  return (request: LoggedRequest): boolean =>
    mine(request) && (at !== "write" || act !== "late" || request.path.includes("/privateLinkConnections/"));
}

function sortOf({ at, nth, times }: Trouble): Pick<FaultRule, "method" | "path" | "writes" | "nth" | "times"> {
  switch (at) {
    case "link POST":
      return { method: "POST", path: LINKS, nth, times: Math.min(times, 2) };
    case "write":
      return { writes: true, nth, times };
    case "read":
      return { method: "GET", nth, times };
    case "token":
      return { path: /oauth\/token$/, nth: 1, times: 1 };
  }
}

function faultOf(life: Life, { at, act, phase, reads }: Trouble, counted: Counted): Pick<FaultRule, "phase" | "act"> {
  const writes = at === "link POST" || at === "write";
  const count = (): void => {
    counted.unknown += writes ? 1 : 0;
  };
  switch (act) {
    case "429":
      return { phase: "before", act: { status: 429, body: { error: 429, errorCode: "RATE_LIMITED" } } };
    case "refused":
      // Atlas says no to a write, whatever step of a create, an update, a replacement or a deletion it is.
      return writes ? { phase: "before", act: REFUSAL } : { phase, act: "reset" };
    case "late":
      return writes
        ? {
            phase: "before",
            act: () => {
              count();
              counted.late += 1;
              return { late: reads };
            },
          }
        : { phase, act: "reset" };
    case "time-out":
      return {
        phase,
        act: ({ headers }) => {
          count();
          setImmediate(() => life.timeOut(headers[CALL] ?? ""));
          return "hang";
        },
      };
    default:
      return {
        phase,
        act: () => {
          count();
          return ANSWERS[act];
        },
      };
  }
}

const REFUSAL = {
  status: 409,
  body: { error: 409, errorCode: "CANNOT_BE_CHANGED_NOW", detail: "Not now.", parameters: [] },
} as const satisfies FaultAction;

const ANSWERS = {
  reset: "reset",
  "500": { status: 500, body: { error: 500, errorCode: "UNEXPECTED_ERROR" } },
  "503": { status: 503, body: { error: 503, errorCode: "SERVICE_UNAVAILABLE" } },
  "504": { status: 504, raw: "<html>Gateway time-out</html>" },
  cut: { status: 200, raw: '{"_id": "66f0' },
} as const satisfies Record<string, FaultAction>;
