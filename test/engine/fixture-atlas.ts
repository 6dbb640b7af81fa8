import { apply } from "../../src/engine/apply/apply.ts";
import { openPoller, type WaitBudget } from "../../src/engine/apply/poller.ts";
import { openWriteQueue } from "../../src/engine/apply/write-queue.ts";
import { AtlasError, type AtlasFailure } from "../../src/engine/model/atlas-error.ts";
import { type Outcome, type Plan, WRITING_ACTIONS, type WritingAction } from "../../src/engine/model/change.ts";
import type { Clock } from "../../src/engine/model/clock.ts";
import type { AtlasReader, AtlasWriter, Body } from "../../src/engine/model/kind.ts";
import type { Target } from "../../src/engine/model/target.ts";
import { readConsumers } from "../../src/engine/plan/consumers.ts";
import { decideAll, kindsDeleted, type Rotations } from "../../src/engine/plan/decide.ts";
import { plan } from "../../src/engine/plan/plan.ts";
import { readDependents, readLive } from "../../src/engine/plan/read-live.ts";
import { Secret } from "../../src/secrets/secret.ts";
import { FIXTURE_KINDS } from "./fixture-kinds.ts";

/** An Atlas in memory for the kinds that exist nowhere: objects by the path of their list. */

export type Stored = {
  readonly id?: string;
  readonly name?: string;
  state?: string;
  readonly [field: string]: unknown;
};

/** What a call is answered with in place of its real answer; `lost` carries it out first. */
export type Fault = Partial<AtlasFailure> & { readonly lost?: boolean };

export interface FixtureAtlas extends AtlasWriter {
  /** Every call, e.g. `POST /sites`. */
  readonly calls: string[];
  /** Objects by the path of their list, e.g. `/sites/a/rooms`. */
  readonly lists: Map<string, Stored[]>;
  /** States that a new or deleted object has, one a list; the last one stays. */
  route: readonly string[];
  deleting: readonly string[];
  /** The next call like this fails, as often as said. */
  fault(call: string, fault: Fault, times?: number): void;
  put(path: string, ...objects: readonly Stored[]): void;
  writes(): readonly string[];
}

function atlasError(call: string, fault: Fault): AtlasError {
  const [method = "", path = ""] = call.split(" ");
  const failure = { status: 400, errorCode: null, detail: "no", hint: null, fate: "refused", reason: "atlas-api" };
  return new AtlasError({ ...failure, ...fault, method, path } as AtlasFailure);
}

export function openFixtureAtlas(): FixtureAtlas {
  const faults: { readonly call: string; readonly fault: Fault; left: number }[] = [];
  const routes = new Map<Stored, string[]>();
  const calls: string[] = [];
  const lists = new Map<string, Stored[]>();
  let ids = 0;

  /** The objects of a list, or a 404 where what contains them is not there. */
  function objectsOf(path: string): Stored[] {
    const container = /^(.*)\/([^/]+)\/[^/]+$/.exec(path);
    const [, list = "", name] = container ?? [];
    if (list !== "" && !objectsOf(list).some((object) => object.name === name))
      throw atlasError(`GET ${path}`, { status: 404, errorCode: "NOT_FOUND", detail: `there is no ${name}` });
    const known = lists.get(path) ?? [];
    lists.set(path, known);
    return known;
  }

  function find(path: string): { readonly objects: Stored[]; readonly object: Stored } {
    const cut = path.lastIndexOf("/");
    const objects = objectsOf(path.slice(0, cut));
    const object = objects.find(({ id, name }) => [id, name].includes(path.slice(cut + 1)));
    if (!object) throw atlasError(`GET ${path}`, { status: 404, errorCode: "NOT_FOUND" });
    return { objects, object };
  }

  async function call<T>(text: string, carryOut: () => T): Promise<T> {
    calls.push(text);
    const struck = faults.find((fault) => fault.call === text && fault.left > 0);
    if (!struck) return carryOut();
    struck.left -= 1;
    if (struck.fault.lost) carryOut();
    throw atlasError(text, struck.fault);
  }

  /** One step on the way of each object; one that has come to the end of its deletion is not there any more. */
  function step(path: string, objects: Stored[]): void {
    for (const object of [...objects]) {
      const route = routes.get(object);
      const next = route?.shift();
      if (next === "GONE") {
        objects.splice(objects.indexOf(object), 1);
        for (const inner of [...lists.keys()]) if (inner.startsWith(`${path}/${object.name}/`)) lists.delete(inner);
      } else if (next !== undefined) object.state = next;
    }
  }

  const atlas: FixtureAtlas = {
    calls,
    lists,
    route: ["READY"],
    deleting: ["GONE"],
    fault: (text, fault, times = 1) => void faults.push({ call: text, fault, left: times }),
    put: (path, ...objects) =>
      void lists.set(path, [...(lists.get(path) ?? []), ...objects.map((object) => ({ state: "READY", ...object }))]),
    writes: () => calls.filter((text) => !text.startsWith("GET")),
    list: (path, _query, onObjects) =>
      call(`GET ${path}`, () => {
        const objects = objectsOf(path);
        step(path, objects);
        const shown = objects.map((object) => ({ ...object }));
        onObjects?.(shown);
        return shown;
      }),
    get: (path) => call(`GET ${path}`, () => ({ ...find(path).object })),
    post: (path, body) =>
      call(`POST ${path}`, () => {
        const objects = objectsOf(path);
        const fields = body as { readonly [field: string]: Body };
        if (fields.name !== undefined && objects.some(({ name }) => name === fields.name))
          throw atlasError(`POST ${path}`, { status: 409, errorCode: "NAME_ALREADY_EXISTS" });
        ids += 1;
        const made: Stored = { ...fields, id: `id${ids}`, state: atlas.route[0] ?? "READY" };
        routes.set(made, atlas.route.slice(1));
        objects.push(made);
        return { ...made };
      }),
    patch: (path, body) => call(`PATCH ${path}`, () => Object.assign(find(path).object, body)),
    delete: (path) =>
      call(`DELETE ${path}`, () => {
        const { object } = find(path);
        routes.set(object, [...atlas.deleting]);
      }),
  };
  return atlas;
}

/** Time that passes at once. */
function instantClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

export interface Planning {
  readonly allowed?: readonly WritingAction[];
  readonly rotations?: Rotations;
}

/** Reads and plans as the commands do. */
export async function planned(atlas: AtlasReader, file: Target, { allowed, rotations }: Planning = {}): Promise<Plan> {
  const policy = { allowedActions: new Set(allowed ?? WRITING_ACTIONS), rotations: rotations ?? new Map() };
  const first = await readLive(atlas, FIXTURE_KINDS, file);
  const decisions = decideAll(file, first, FIXTURE_KINDS, policy);
  const read = await readDependents(atlas, FIXTURE_KINDS, file, first, kindsDeleted(decisions));
  const consumers = await readConsumers(atlas, FIXTURE_KINDS, decisions.changes);
  return plan(file, { ...read, consumers }, FIXTURE_KINDS, policy);
}

export interface Applied {
  readonly plan: Plan;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly log: readonly string[];
}

export interface Applying extends Planning {
  readonly wait?: boolean;
  readonly minutes?: number;
  readonly pollInterval?: number;
  readonly interrupted?: AbortSignal;
}

/** Plans and carries out as apply does; the calls of the plan are forgotten. */
export async function applied(atlas: FixtureAtlas, file: Target, how: Applying = {}): Promise<Applied> {
  const made = await planned(atlas, file, how);
  atlas.calls.length = 0;
  const clock = instantClock();
  const budget: WaitBudget = { milliseconds: (how.minutes ?? 60) * 60_000, endsAt: null };
  const interrupted = how.interrupted ?? new AbortController().signal;
  const log: string[] = [];
  const shared = { atlas, clock, pollInterval: how.pollInterval ?? 10_000, interrupted };
  const poller = openPoller({ ...shared, entries: file.entries, budget, onPoll: () => undefined });
  const outcomes = await apply({
    ...shared,
    plan: made,
    target: file,
    kinds: FIXTURE_KINDS,
    poller,
    writes: openWriteQueue(8),
    wait: how.wait ?? true,
    secretOf: (_entry, { env }) => new Secret(`value of ${env}`, env),
    log: (text) => void log.push(text),
  });
  return { plan: made, outcomes, log };
}

/** Actions by address. */
export function actions({ resources }: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(resources.map(({ address, action, reason }) => [address, `${action} ${reason}`]));
}

/** Outcomes by address, in short. */
export function ends({ outcomes }: Applied): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries([...outcomes].map(([address, { status, id, state }]) => [address, [status, id, state]]));
}
