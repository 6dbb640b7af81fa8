/**
 * What started this run, read from the runner's environment and the event file. Nothing here talks to GitHub, and nothing
 * here imports its client, so that a run which is refused ends fast.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */

/** The repository that the workflow runs in. */
export interface RunRepository {
  readonly owner: string;
  readonly repo: string;
  /** GitHub's number for it, which stays when it is renamed; empty where the runner did not say. */
  readonly id: string;
  /** Null where the event does not say. */
  readonly isPrivate: boolean | null;
  /** Null where the event does not say. */
  readonly defaultBranch: string | null;
}

/** The pull request that an event is about. */
export interface RunPullRequest {
  readonly number: number;
  /** `owner/repo` that the head branch lives in, or null where that repository is gone. */
  readonly headRepo: string | null;
  /** 40 hex digits. */
  readonly headSha: string;
  /** Name of the branch it is to be merged into, e.g. `main`. */
  readonly baseRef: string;
  /** 40 hex digits. */
  readonly baseSha: string;
  readonly merged: boolean;
  /** ISO 8601, or null while it is not merged. */
  readonly mergedAt: string | null;
  readonly state: "open" | "closed";
  /** The commit that the merge put on the base branch, 40 hex digits; null while it is not merged. */
  readonly mergeCommitSha: string | null;
}

/** The event of a workflow run, as far as this action looks at it. */
export interface RunEvent {
  /** E.g. `push` or `pull_request`. */
  readonly name: string;
  readonly repository: RunRepository;
  /** The commit that GitHub runs for, 40 hex digits; empty where the runner did not say. */
  readonly sha: string;
  /** E.g. `refs/heads/main`; empty where the runner did not say. */
  readonly ref: string;
  /** The branch that the run is about: the base branch on events of a pull request, null on tags. */
  readonly branch: string | null;
  readonly isTag: boolean;
  /** Login of whoever started the run; empty where the runner did not say. */
  readonly actor: string;
  readonly pullRequest: RunPullRequest | null;
  /** The branch's head before a push, 40 hex digits; null for a new branch and on every other event. */
  readonly before: string | null;
  /** Ids of the commits that a push brought; empty on every other event. GitHub names 2,048 at most. */
  readonly pushed: readonly string[];
  /** Address of this run, e.g. `https://github.com/octo/shop/actions/runs/42`. */
  readonly runUrl: string;
  /** E.g. `128`; empty where the runner did not say. */
  readonly runNumber: string;
  /** The action as the workflow names it; null where it is used from the checkout. */
  readonly uses: { readonly repository: string; readonly ref: string } | null;
  /** E.g. `https://github.com`. */
  readonly serverUrl: string;
  /** E.g. `https://api.github.com`, on an enterprise server `https://HOST/api/v3`. */
  readonly apiUrl: string;
  /** E.g. `https://api.github.com/graphql`, on an enterprise server `https://HOST/api/graphql`. */
  readonly graphqlUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what started this run; null outside a workflow run. An event file that is missing or not JSON is not fatal: what it
 * would have said stays unknown. `readFile` returns a file's text and may throw.
 */
export function readEvent(env: Environment, readFile: (path: string) => string): RunEvent | null {
  const name = env.GITHUB_EVENT_NAME;
  const [owner, repo, ...rest] = (env.GITHUB_REPOSITORY ?? "").split("/");
  if (!name || !owner || !repo || rest.length > 0) return null;
  const payload = readPayload(env.GITHUB_EVENT_PATH, readFile);
  const pullRequest = readPullRequest(fields(payload.pull_request));
  const repository = fields(payload.repository);
  const ref = env.GITHUB_REF ?? "";
  const isTag = ref.startsWith("refs/tags/");
  const serverUrl = address(env.GITHUB_SERVER_URL) ?? "https://github.com";
  const apiUrl = address(env.GITHUB_API_URL) ?? "https://api.github.com";
  return {
    name,
    repository: {
      owner,
      repo,
      id: env.GITHUB_REPOSITORY_ID ?? "",
      isPrivate: typeof repository.private === "boolean" ? repository.private : null,
      defaultBranch: text(repository.default_branch),
    },
    sha: env.GITHUB_SHA ?? "",
    ref,
    branch: pullRequest?.baseRef ?? branchOf(ref),
    isTag,
    actor: env.GITHUB_ACTOR ?? "",
    pullRequest,
    before: name === "push" ? commit(payload.before) : null,
    pushed: name === "push" ? commitIds(payload.commits) : [],
    runUrl: runAddress(env, serverUrl, `${owner}/${repo}`),
    runNumber: env.GITHUB_RUN_NUMBER ?? "",
    uses:
      env.GITHUB_ACTION_REPOSITORY && env.GITHUB_ACTION_REF
        ? { repository: env.GITHUB_ACTION_REPOSITORY, ref: env.GITHUB_ACTION_REF }
        : null,
    serverUrl,
    apiUrl,
    graphqlUrl: address(env.GITHUB_GRAPHQL_URL) ?? graphqlFrom(apiUrl),
  };
}

/** Why what the event says cannot be known, in one sentence, or null where it can. */
export function eventFileProblem(env: Environment, readFile: (path: string) => string): string | null {
  const { GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: repository = "" } = env;
  if (!/^[^/]+\/[^/]+$/.test(repository))
    return `GITHUB_REPOSITORY is not the owner and the name of a repository, but \`${repository}\`. The runner, or the engine in its place, has to set it.`;
  if (!file) return `GITHUB_EVENT_PATH is empty, so there is no event file. ${EVENT_FILE}`;
  try {
    const payload: unknown = JSON.parse(readFile(file));
    if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return null;
    return `The event file is not a JSON object. ${EVENT_FILE}`;
  } catch (error) {
    return `The event file could not be read: ${(error as Error).message}. ${EVENT_FILE}`;
  }
}

const EVENT_FILE =
  "It says which pull request or push this run is about; the runner, or the engine in its place, has to write it.";

/** Why a run of a pull request does not know which one, in one sentence, or null where it does, or is about none. */
export function pullRequestProblem(event: RunEvent | null): string | null {
  if (!event?.name.startsWith("pull_request") || event.pullRequest !== null) return null;
  return `The event file says nothing of the pull request. ${EVENT_FILE}`;
}

/**
 * Why this command must not run on this event, in one sentence, or null where it may. `apply` needs what is merged into a
 * branch; `plan` must not read a stranger's files with the base branch's secrets.
 */
export function wrongEvent(command: string, event: RunEvent | null): string | null {
  if (!event || (command !== "apply" && command !== "plan")) return null;
  if (event.name === "pull_request_target")
    return `\`${command}\` does not run on \`pull_request_target\`: there a stranger's files meet this repository's secrets. ${USE}`;
  if (command === "apply") return unmerged(event);
  if (!STARTED_BY_ANYBODY.test(event.name)) return null;
  return `\`plan\` does not run on \`${event.name}\`: anybody can start it, and it has this repository's secrets, so a stranger would be told what Atlas has. ${USE}`;
}

const USE = "Use `pull_request` for `plan`, `push` to a branch for `apply`.";

/** Events that somebody without rights can start, and that run with the repository's secrets. */
const STARTED_BY_ANYBODY = /^(workflow_run|issue_comment|issues|discussion(_comment)?)$/;

function unmerged(event: RunEvent): string | null {
  const instead = "Run `apply` on `push` to the branch that pull requests are merged into.";
  if (event.name === "merge_group") {
    return `\`apply\` does not run on \`merge_group\`: what waits in a merge queue is not merged yet. ${instead}`;
  }
  if (event.name === "push" && event.isTag) {
    return `\`apply\` does not run on the push of a tag (\`${event.ref}\`). ${instead}`;
  }
  const aboutPullRequest = event.name.startsWith("pull_request") || event.ref.startsWith("refs/pull/");
  if (!aboutPullRequest || event.pullRequest?.merged) return null;
  const which = event.pullRequest ? `pull request ${event.pullRequest.number}` : "this pull request";
  return `\`apply\` does not run on \`${event.name}\` before the merge, and ${which} is not merged. ${instead}`;
}

/**
 * Whether GitHub withholds the repository's secrets from this run of a pull request: it comes from another repository (or one
 * that is gone), or Dependabot started it.
 *
 * @see https://docs.github.com/en/actions/reference/security/secure-use
 */
export function cannotHaveSecrets(event: RunEvent | null): boolean {
  if (!event?.pullRequest) return false;
  if (event.actor === "dependabot[bot]") return true;
  const own = `${event.repository.owner}/${event.repository.repo}`.toLowerCase();
  return event.pullRequest.headRepo?.toLowerCase() !== own;
}

function readPayload(path: string | undefined, readFile: (path: string) => string): Fields {
  if (!path) return {};
  try {
    return fields(JSON.parse(readFile(path)));
  } catch {
    return {};
  }
}

function readPullRequest(pull: Fields): RunPullRequest | null {
  const head = fields(pull.head);
  const base = fields(pull.base);
  const number = pull.number;
  const headSha = commit(head.sha);
  const baseSha = commit(base.sha);
  const baseRef = text(base.ref);
  if (typeof number !== "number" || !Number.isSafeInteger(number) || !headSha || !baseSha || !baseRef) return null;
  const merged = pull.merged === true;
  return {
    number,
    headRepo: text(fields(head.repo).full_name),
    headSha,
    baseRef,
    baseSha,
    merged,
    mergedAt: merged ? text(pull.merged_at) : null,
    state: pull.state === "closed" ? "closed" : "open",
    mergeCommitSha: merged ? commit(pull.merge_commit_sha) : null,
  };
}

function branchOf(ref: string): string | null {
  return ref.startsWith("refs/heads/") ? ref.slice("refs/heads/".length) : null;
}

function runAddress(env: Environment, serverUrl: string, repository: string): string {
  const attempt = Number(env.GITHUB_RUN_ATTEMPT ?? "1");
  const run = `${serverUrl}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`;
  return attempt > 1 ? `${run}/attempts/${attempt}` : run;
}

function graphqlFrom(apiUrl: string): string {
  return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/\/v3$/, "/graphql") : `${apiUrl}/graphql`;
}

function address(value: string | undefined): string | null {
  return value ? value.replace(/\/+$/, "") : null;
}

function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function commitIds(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.flatMap((one: unknown) => commit(fields(one).id) ?? []) : [];
}

function commit(value: unknown): string | null {
  return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? value : null;
}
