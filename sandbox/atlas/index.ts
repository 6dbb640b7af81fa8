import { accountDetails } from "./api/account-details.ts";
import { backupEndpoints } from "./api/backup-endpoints.ts";
import { connections } from "./api/connections.ts";
import { failoverConnections } from "./api/failover-connections.ts";
import { peerings } from "./api/peerings.ts";
import { privateLinks } from "./api/private-links.ts";
import { processors } from "./api/processors.ts";
import { workspaces } from "./api/workspaces.ts";
import { OWNER } from "./http/accounts.ts";
import type { Fault, FaultRule } from "./http/faults.ts";
import type { LoggedRequest, Refused } from "./http/log.ts";
import type { Operation } from "./http/operation.ts";
import { AtlasServer, type Hook, type PlainRequest, type PlainResponse } from "./http/server.ts";
import { type AtlasOptions, type Fate, settings } from "./options.ts";
import type { Project } from "./project.ts";
import { World } from "./world.ts";

export { ALL_ANSWERS, ANSWERS, type AnswerSet, type Answers, EACH_ANSWER, type Question } from "./answers.ts";
export { type Account, OWNER, READER, type Role } from "./http/accounts.ts";
export type { Fault, FaultAction, FaultAnswer, FaultRule } from "./http/faults.ts";
export type { LoggedRequest, Refused } from "./http/log.ts";
export { apiError } from "./http/refusal.ts";
export { type AtlasOptions, type Fate, PROJECT_ID } from "./options.ts";
export type { Project } from "./project.ts";

const OPERATIONS: readonly Operation[] = [
  ...privateLinks,
  ...workspaces,
  ...connections,
  ...failoverConnections,
  ...processors,
  ...backupEndpoints,
  ...peerings,
  ...accountDetails,
];

/** An Atlas on loopback that remembers what it was sent, and refuses what the real one would refuse. */
export interface SandboxAtlas {
  /** Root of the site, e.g. `http://127.0.0.1:40321`; what goes into `base-url`. */
  readonly url: string;
  /** Every request, in order of arrival. */
  readonly log: readonly LoggedRequest[];
  /** The requests that would write to Atlas, also refused ones; requests for tokens do not count. */
  readonly writes: readonly LoggedRequest[];
  /** Requests that a correct client never sends. An ordinary 404 and an injected fault do not count. */
  readonly refused: readonly Refused[];
  /** Refusals that a correct client may get: roles, access list, credentials, preconditions, `busy`. */
  readonly declined: readonly Refused[];
  /** Refusals of what Atlas will accept later. */
  readonly busy: readonly Refused[];
  /** Number of committed requests by `operationId`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Tokens that would be accepted now, the most that one account ever had at once, and all that were issued. */
  readonly liveTokens: number;
  readonly maxLiveTokens: number;
  readonly issuedTokens: number;
  /** Requests whose answer was lost and which are still to be carried out. */
  readonly lateCommits: number;
  /** What a project holds, to read and to change without a request. Throws where there is no such project. */
  project(id?: string): Project;
  /** Changes how the sandbox behaves from now on. */
  configure(options: AtlasOptions): void;
  /** Decides what becomes of objects that are created later. */
  fate(fate: Fate): void;
  /** Adds a fault. */
  fault(rule: FaultRule): Fault;
  /** Calls a function for every request, when it has arrived and when it is carried out; the request waits. */
  on(hook: Hook): void;
  /** Moves every object one step; needed where `clock` is `manual`. */
  advance(steps?: number): void;
  /** Carries out everything whose answer was lost. */
  commitLate(): void;
  /** Ends every live token. */
  expireTokens(): void;
  /** Answers a request without a network, for tests that make very many; of the faults only answers and `reset` apply. */
  respond(request: PlainRequest): Promise<PlainResponse>;
  /** Forgets the log and the counts, not the objects. */
  forget(): void;
  /** Stops and closes every connection. */
  close(): Promise<void>;
}

/** Starts a sandbox on a free port of 127.0.0.1. */
export async function startAtlas(options: AtlasOptions = {}): Promise<SandboxAtlas> {
  const current = settings(options, OWNER);
  const world = new World(current);
  const server = new AtlasServer(world, OPERATIONS);
  const url = await server.listen();
  return {
    url,
    log: server.log,
    refused: server.refused,
    declined: server.declined,
    get writes() {
      return server.log.filter((request) => request.write);
    },
    get busy() {
      return server.declined.filter((refused) => refused.why === "busy");
    },
    get counts() {
      return countsOf(server.log);
    },
    get liveTokens() {
      return world.accounts.live;
    },
    get maxLiveTokens() {
      return world.accounts.most;
    },
    get issuedTokens() {
      return world.accounts.issued;
    },
    get lateCommits() {
      return server.faults.waiting;
    },
    project(id = current.projects[0] ?? "") {
      const project = world.project(id);
      if (project === undefined) throw new Error(`The sandbox has no project "${id}".`);
      return project;
    },
    configure(changes) {
      const { lifecycle, answers, ...rest } = changes;
      Object.assign(current, rest, {
        lifecycle: { ...current.lifecycle, ...lifecycle },
        answers: { ...current.answers, ...answers },
      });
    },
    fate: (fate) => world.addFate(fate),
    fault: (rule) => server.faults.order(rule),
    on: (hook) => void server.hooks.push(hook),
    advance(steps = 1) {
      for (let step = 0; step < steps; step += 1) world.advance();
    },
    commitLate: () => server.faults.commitAll(),
    expireTokens: () => world.accounts.expireAll(),
    respond: (request) => server.respond(request),
    forget() {
      for (const list of [server.log, server.refused, server.declined]) list.length = 0;
    },
    close: () => server.close(),
  };
}

function countsOf(log: readonly LoggedRequest[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { operation, committed } of log) {
    if (operation !== null && committed) counts[operation] = (counts[operation] ?? 0) + 1;
  }
  return counts;
}
