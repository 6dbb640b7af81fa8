import { type Answers, FIRST_ANSWERS } from "./answers.ts";
import type { Route } from "./collection.ts";
import type { Account } from "./http/accounts.ts";
import type { JsonObject } from "./json.ts";

/** The kinds of objects that the sandbox remembers. */
export type KindName =
  | "privateLinks"
  | "workspaces"
  | "connections"
  | "failoverConnections"
  | "backupEndpoints"
  | "peerings";

/** The routes of objects that are new or being deleted. */
export interface Lifecycle {
  readonly privateLink: Route;
  readonly privateLinkDeletion: Route;
  /** Connections without a private network behind them. */
  readonly connection: Route;
  /** Connections over a private link, a VPC or a transit gateway. */
  readonly privateConnection: Route;
  readonly connectionDeletion: Route;
  readonly failoverConnection: Route;
  readonly failoverConnectionDeletion: Route;
  /** Workspaces have no states: the words are only counted. */
  readonly workspaceDeletion: Route;
  readonly backupEndpoint: Route;
  readonly backupEndpointDeletion: Route;
  /** Values of `localStatus`. */
  readonly peeringAccept: Route;
  readonly peeringReject: Route;
  readonly peeringDeletion: Route;
}

/** What becomes of some of the objects that are created later. */
export interface Fate {
  readonly kind: KindName;
  /** Which ones, by the fields that were sent; all by default. */
  readonly where?: (fields: JsonObject) => boolean;
  /** How many of them; all by default. */
  readonly times?: number;
  readonly route?: Route;
  readonly errorMessage?: string;
  /** Reads that do not find the new object yet. */
  readonly hidden?: number;
}

/** How the sandbox behaves; everything may be changed while it runs. */
export interface AtlasOptions {
  /** Projects that exist, 24 hex digits each; by default one, {@link PROJECT_ID}. */
  readonly projects?: readonly string[];
  /** Service accounts; by default one that may do everything. */
  readonly accounts?: readonly Account[];
  /** How Atlas answers where no source says which of several ways is right; the first of each by default. */
  readonly answers?: Partial<Answers>;
  /** Words that Atlas has added to its growing vocabularies (regions, vendors, mechanisms, tiers) and that it accepts. */
  readonly newWords?: readonly string[];
  /** `server` answers in other spellings and orders than were sent, wherever Atlas may. */
  readonly spelling?: "as-sent" | "server";
  /** Lists in an order that changes with every token. */
  readonly shuffle?: boolean;
  /** Whether a second link (or backup endpoint) for the same target is refused, or a twin is made. */
  readonly refuseDuplicates?: boolean;
  /** Clouds on which the project owns a cluster, e.g. `["AWS"]`; a link elsewhere is refused. All by default. */
  readonly clusters?: readonly string[];
  readonly lifecycle?: Partial<Lifecycle>;
  /** `reads`: objects move when they are read. `manual`: when {@link SandboxAtlas.advance} is called. */
  readonly clock?: "reads" | "manual";
  /** Reads that do not find a new connection yet. */
  readonly connectionsHidden?: number;
  /** Milliseconds that each request takes at least. */
  readonly latencyMs?: number;
  /** The same for writes, null where they take as long as everything else. */
  readonly writeLatencyMs?: number | null;
  /** What lists give as `totalCount`, from the true number. */
  readonly totalCount?: (count: number) => number;
  /** Atlas answers 200 to a new region of a workspace and keeps the old one. */
  readonly keepWorkspaceRegion?: boolean;
  /** Atlas answers 200 to a `maxTierSize` and forgets it. */
  readonly dropMaxTierSize?: boolean;
  /** What names a peering in a path. */
  readonly peeringId?: "either" | "name" | "_id";
  /** Seconds that a token lives. */
  readonly tokenSeconds?: number;
  /** Live tokens that one account may have. */
  readonly tokenLimit?: number;
  /** The time of day in milliseconds, for the life of tokens. */
  readonly now?: () => number;
}

/** Options with everything filled in. */
export type Settings = { -readonly [Key in keyof AtlasOptions]-?: AtlasOptions[Key] } & {
  lifecycle: Lifecycle;
  answers: Answers;
};

/** The project that exists by default. */
export const PROJECT_ID = "6650a1b2c3d4e5f601234567";

/** Fills in what is left out. */
export function settings(options: AtlasOptions, account: Account): Settings {
  return {
    projects: options.projects ?? [PROJECT_ID],
    accounts: options.accounts ?? [account],
    answers: { ...FIRST_ANSWERS, ...options.answers },
    newWords: options.newWords ?? [],
    spelling: options.spelling ?? "as-sent",
    shuffle: options.shuffle ?? false,
    refuseDuplicates: options.refuseDuplicates ?? false,
    clusters: options.clusters ?? ["AWS", "AZURE", "GCP"],
    lifecycle: { ...LIFECYCLE, ...options.lifecycle },
    clock: options.clock ?? "reads",
    connectionsHidden: options.connectionsHidden ?? 0,
    latencyMs: options.latencyMs ?? 0,
    writeLatencyMs: options.writeLatencyMs ?? null,
    totalCount: options.totalCount ?? ((count) => count),
    keepWorkspaceRegion: options.keepWorkspaceRegion ?? false,
    dropMaxTierSize: options.dropMaxTierSize ?? false,
    peeringId: options.peeringId ?? "either",
    tokenSeconds: options.tokenSeconds ?? 3600,
    tokenLimit: options.tokenLimit ?? 100,
    now: options.now ?? Date.now,
  };
}

const LIFECYCLE: Lifecycle = {
  privateLink: ["IDLE", "WORKING", "DONE"],
  privateLinkDeletion: ["DELETE_REQUESTED", "DELETING"],
  connection: ["READY"],
  privateConnection: ["PENDING", "READY"],
  connectionDeletion: ["DELETING"],
  failoverConnection: ["PENDING", "READY"],
  failoverConnectionDeletion: ["DELETING"],
  workspaceDeletion: [],
  backupEndpoint: ["INITIATING", "PENDING_ACCEPTANCE", "ACTIVE"],
  backupEndpointDeletion: ["DELETING"],
  peeringAccept: ["ACCEPT_REQUESTED", "ACTIVE"],
  peeringReject: ["REJECT_REQUESTED", "NONE"],
  peeringDeletion: ["DELETE_REQUESTED"],
};
