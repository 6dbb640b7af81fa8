import type { Pushed } from "./git.ts";
import * as show from "./show.ts";
import { ancestors, type Identity, patchOfPull, pullOf, testMergeOf, type World } from "./world.ts";

/** What a workflow run gets: the event file's content and the runner's variables. */
export interface RunInput {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly ref: string;
  /** The runner's variables, with the event file at that path. */
  env(eventPath: string): Record<string, string>;
}

/** Which event. What a kind does not need is left out. */
export interface EventOptions {
  /** @default what GitHub would say first, e.g. `opened` */
  readonly action?: string;
  readonly pull?: number;
  readonly push?: Pushed;
  readonly branch?: string;
  readonly tag?: string;
  readonly actor?: string;
  readonly runId?: number;
  readonly attempt?: number;
  /** What somebody filled in who started it by hand. */
  readonly inputs?: Readonly<Record<string, string | boolean>>;
  /** Of `edited`: what was there before, as `{ base: { ref: { from: "main" } } }`. */
  readonly changes?: Readonly<Record<string, unknown>>;
}

interface Where {
  readonly world: World;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

const ZEROES = "0".repeat(40);

/** The event of a workflow run, as GitHub would hand it to the runner. */
export function makeEvent(where: Where, sender: Identity, name: string, options: EventOptions): RunInput {
  const actor: Identity =
    options.actor === undefined ? sender : { login: options.actor, isBot: options.actor.endsWith("[bot]") };
  const { payload, sha, ref } = partsOf(where, name, options);
  const whole = { ...payload, repository: show.repository(where), sender: show.user(actor) };
  const { world, serverUrl, apiUrl, graphqlUrl } = where;
  const runId = options.runId ?? 9001;
  return {
    name,
    payload: whole,
    sha,
    ref,
    env: (eventPath) => ({
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: `${world.owner}/${world.repo}`,
      GITHUB_REPOSITORY_ID: String(world.id),
      GITHUB_SHA: sha,
      GITHUB_REF: ref,
      GITHUB_ACTOR: actor.login,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_NUMBER: String(runId - 8900),
      GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
      GITHUB_SERVER_URL: serverUrl,
      GITHUB_API_URL: apiUrl,
      GITHUB_GRAPHQL_URL: graphqlUrl,
    }),
  };
}

interface Parts {
  readonly payload: Readonly<Record<string, unknown>>;
  readonly sha: string;
  readonly ref: string;
}

function partsOf(where: Where, name: string, options: EventOptions): Parts {
  if (name.startsWith("pull_request")) return ofPull(where, name, options);
  if (name === "push") return ofPush(where, options);
  const branch = options.branch ?? "main";
  const sha = where.world.branches.get(branch) ?? "";
  const ref = options.tag === undefined ? `refs/heads/${branch}` : `refs/tags/${options.tag}`;
  if (name === "schedule") return { payload: { schedule: "17 4 * * *" }, sha, ref };
  if (name === "workflow_dispatch") return { payload: { inputs: textsOf(options.inputs ?? {}), ref }, sha, ref };
  if (name === "merge_group") return ofGroup(where, sha, options.pull);
  return { payload: {}, sha, ref };
}

/** A merge queue's own branch, with the pull request merged where one is named. */
function ofGroup({ world }: Where, base: string, number: number | undefined): Parts {
  const sha = number === undefined ? base : testMergeOf(world, pullOf(world, number));
  const branch = `gh-readonly-queue/main/pr-${number ?? 1}-${base}`;
  world.branches.set(branch, sha);
  const ref = `refs/heads/${branch}`;
  return {
    payload: {
      action: "checks_requested",
      merge_group: { head_sha: sha, base_sha: base, head_ref: ref, base_ref: "refs/heads/main" },
    },
    sha,
    ref,
  };
}

function ofPull(where: Where, name: string, options: EventOptions): Parts {
  const pull = pullOf(where.world, options.pull ?? 1);
  const merged = pull.mergedAt !== null;
  const action = options.action ?? (pull.state === "closed" ? "closed" : "opened");
  const changes = options.changes === undefined ? {} : { changes: options.changes };
  const payload = { action, number: pull.number, pull_request: show.pull(where, pull), ...changes };
  const onBase = merged || name === "pull_request_target";
  return {
    payload,
    sha: pull.mergeCommitSha ?? (onBase ? pull.baseSha : testMergeOf(where.world, pull)),
    ref: onBase ? `refs/heads/${pull.base}` : `refs/pull/${pull.number}/merge`,
  };
}

function ofPush({ world }: Where, { push, branch = "main", tag }: EventOptions): Parts {
  const sha = push?.sha ?? world.tags.get(`refs/tags/${tag}`) ?? world.branches.get(branch) ?? "";
  const ref = tag === undefined ? `refs/heads/${push?.branch ?? branch}` : `refs/tags/${tag}`;
  const before = push?.before ?? ZEROES;
  const head = world.commits.get(sha);
  const old = new Set(world.commits.has(before) ? ancestors(world, before) : []);
  const commits = ancestors(world, sha)
    .filter((id) => !old.has(id))
    .map((id) => ({ id }))
    .toReversed();
  const payload = {
    ref,
    before,
    after: sha,
    commits,
    forced: false,
    head_commit: { id: sha, message: head?.message ?? "" },
  };
  return { payload, sha, ref };
}

/** The files that a push or a pull request changes: what GitHub's `paths` filters look at. */
export function changedBy(world: World, { name, payload }: RunInput): readonly string[] {
  const { number, before, after } = payload as {
    readonly number?: number;
    readonly before?: string;
    readonly after?: string;
  };
  if (name.startsWith("pull_request")) return [...patchOfPull(world, pullOf(world, number ?? 1)).keys()];
  const [old, now] = [world.commits.get(before ?? "")?.tree, world.commits.get(after ?? "")?.tree];
  const names = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...names].filter((path) => old?.get(path)?.equals(now?.get(path) ?? Buffer.of()) !== true);
}

/** What somebody filled in, as the event has it: texts, a box that is ticked too. */
function textsOf(inputs: Readonly<Record<string, string | boolean>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, String(value)]));
}
