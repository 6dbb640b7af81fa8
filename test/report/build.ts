import { createHash } from "node:crypto";
import { makeAddress, parseAddress } from "../../src/engine/model/address.ts";
import type {
  Change,
  Counts,
  DeclaredCount,
  LiveObject,
  Outcome,
  Plan,
  ReviewPrints,
  TargetReport,
  Unmanaged,
} from "../../src/engine/model/change.ts";
import type { Difference, Json, KindTitle } from "../../src/engine/model/kind.ts";
import { KINDS } from "../../src/kinds/index.ts";
import type { PlanMark } from "../../src/report/comment.ts";
import type { ReportContext } from "../../src/report/context.ts";

/** A fingerprint as the engine would make one: 43 base64url characters that depend on the text. */
export function print(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** A difference between two plain values. */
export function field(path: string, live: Json, desired: Json, more: Partial<Difference> = {}): Difference {
  return { path, live, desired, sensitive: false, immutable: false, ...more };
}

/** A change of which only what matters is said; a `create` of a private link unless told otherwise. */
export function change(address: string, more: Partial<Change> = {}): Change {
  const { kind, name, parent } = parseAddress(address) ?? makeAddress("privateLinks", address);
  const action = more.action ?? "create";
  const fingerprint = more.fingerprint ?? (action === "no-op" ? "" : print(`${address} ${action}`));
  return {
    address,
    kind,
    title: TITLES[kind] ?? { one: "resource", many: "resources" },
    action,
    allowed: true,
    reason: "missing",
    blockedBy: blockedBy(more),
    waitsFor: more.reason === "provisioning" ? "atlas" : more.reason === "awaiting-request" ? "other-side" : null,
    isReplaceable: true,
    id: null,
    state: null,
    phase: null,
    message: null,
    fields: [],
    unchanged: [],
    summary: "",
    destination: null,
    sends: [],
    manualStep: null,
    createBlocker: null,
    dependsOn: [],
    mentions: [],
    usedBy: [],
    consumers: null,
    usersAre: { one: "connection", many: "connections" },
    interruption: { stops: "traffic", lacks: "private link" },
    candidates: [],
    destructive: action === "delete" || action === "replace",
    fingerprint,
    review: reviewOf(fingerprint),
    rotates: false,
    source: { file: "atlas-streams.yaml", line: 7, column: 3 },
    entry: {
      kind,
      address,
      name,
      parent,
      ensure: "present",
      pin: null,
      spec: {},
      source: { file: "atlas-streams.yaml", line: 7, column: 3 },
    },
    live: null,
    ...more,
  };
}

/** What the engine says beside such a reason. */
function blockedBy({ reason, createBlocker }: Partial<Change>): Change["blockedBy"] {
  if (createBlocker != null) return "not-creatable";
  return reason === "in-use" || reason === "ambiguous" || reason === "not-live" || reason === "unreadable"
    ? reason
    : null;
}

/** The prints of a change that has one. */
function reviewOf(fingerprint: string): ReviewPrints {
  if (fingerprint === "") return { shows: [], needs: [], spends: [] };
  return { shows: [{ fingerprint, also: [] }], needs: [fingerprint], spends: [fingerprint] };
}

/** A resource that is as declared. */
export function same(address: string, more: Partial<Change> = {}): Change {
  return change(address, {
    action: "no-op",
    reason: "equal",
    phase: "ready",
    state: "DONE",
    id: "66f0c2e1a4b5c6d7e8f90000",
    ...more,
  });
}

/** Hidden values as a file has them. */
function asVariables(value: Json | undefined): Json | undefined {
  if (value === "(sensitive)") return { env: "CHANGE_ME" };
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => asVariables(item) ?? null);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asVariables(inner)]));
}

/** Something live that the file does not mention. */
export function stray(kind: string, id: string, config: Unmanaged["config"], more: Partial<Unmanaged> = {}): Unmanaged {
  const live: LiveObject = {
    kind,
    parent: null,
    identity: id,
    id,
    name: null,
    state: "DONE",
    phase: "ready",
    settled: false,
    message: null,
    keys: [],
    outputs: {},
    unreadable: null,
    value: {},
  };
  const { vendor, cloudProvider } = config;
  const name = more.name ?? `${String(vendor ?? cloudProvider ?? kind)}-${id.slice(-6)}`.toLowerCase();
  const toEntry = () => ({ name, fields: asVariables(config) as Unmanaged["config"] });
  return { kind, parent: null, id, name: null, state: "DONE", config, toEntry, live, ...more };
}

/** A plan with the counts and the digest that its resources imply. */
export function plan(resources: readonly Change[], more: Partial<Plan> = {}): Plan {
  const { unmanaged = [] } = more;
  return {
    target: "prod-eu",
    projectId: "6650a1b2c3d4e5f601234567",
    config: "atlas-streams.yaml",
    resources,
    unmanaged,
    unreadable: [],
    warnings: [],
    counts: counts(resources, unmanaged.length),
    digest: `sha256:${createHash("sha256")
      .update(
        resources
          .map((one) => one.fingerprint)
          .sort()
          .join(),
      )
      .digest("hex")}`,
    ...more,
  };
}

function counts(resources: readonly Change[], unmanaged: number): Counts {
  const of = (matches: (one: Change) => boolean): number => resources.filter(matches).length;
  const pending = of((one) => one.action === "no-op" && one.phase === "pending" && one.live?.settled !== true);
  const failed = of((one) => one.phase === "failed");
  const broken = of(
    (one) =>
      one.action === "no-op" && (one.phase === "failed" || one.reason === "ambiguous" || one.reason === "not-live"),
  );
  return {
    create: of((one) => one.action === "create"),
    update: of((one) => one.action === "update"),
    replace: of((one) => one.action === "replace"),
    delete: of((one) => one.action === "delete"),
    unchanged: of((one) => one.action === "no-op") - pending - broken,
    pending,
    failed,
    unmanaged,
  };
}

const TITLES: Readonly<Record<string, KindTitle>> = Object.fromEntries(KINDS.map(({ key, title }) => [key, title]));

/** How many entries a file declares, by the key of their kind. */
export function declared(counts: Readonly<Record<string, number>>): readonly DeclaredCount[] {
  return Object.entries(counts).map(([kind, count]) => ({
    kind,
    title: TITLES[kind] ?? { one: kind, many: kind },
    count,
  }));
}

/** What is known of one target; a plan with changes unless told otherwise. */
export function report(planned: Plan | null, more: Partial<TargetReport> = {}): TargetReport {
  return {
    name: "prod-eu",
    config: "atlas-streams.yaml",
    projectId: "6650a1b2c3d4e5f601234567",
    result: planned?.resources.some((one) => one.action !== "no-op") === true ? "changes" : "no-changes",
    failureReason: null,
    plan: planned,
    outcomes: new Map(),
    driftCauses: new Map(),
    fileChanges: null,
    refusal: null,
    problems: [],
    warnings: [],
    headline: null,
    error: null,
    declared: declared({ privateLinks: planned?.resources.length ?? 0 }),
    exported: null,
    ...more,
  };
}

/** How a change ended; well unless told otherwise. */
export function outcome(more: Partial<Outcome> = {}): Outcome {
  return {
    status: "done",
    error: null,
    wrote: true,
    seconds: 200,
    id: null,
    state: "DONE",
    outputs: {},
    peer: null,
    ...more,
  };
}

/** A run on GitHub that has no secrets. */
export function view(more: Partial<ReportContext> = {}): ReportContext {
  return {
    command: "plan",
    repository: "acme/streams",
    serverUrl: "https://github.com",
    sha: "9f3c2ab4d5e6f708192a3b4c5d6e7f8091a2b3c4",
    branch: null,
    runUrl: "https://github.com/acme/streams/actions/runs/128000001",
    runNumber: "128",
    action: { repository: "octo/atlas-streams-networking", ref: "v1" },
    applyWorkflow: null,
    showUnmanaged: true,
    version: "1.2.0",
    redact: (text) => text,
    now: new Date("2026-11-22T04:16:08Z"),
    ...more,
  };
}

/** What a plan comment of pull request 7 says in its marker beside the plan. */
export const MARK: PlanMark = {
  config: "atlas-streams.yaml",
  pull: 7,
  blob: null,
  salt: "c2FsdHNhbHRzYWx0c2Fs",
  at: "2026-11-22T04:16:08.000Z",
  sign: () => null,
};
