import type { GitHubSandbox, Permissions, RunInput } from "../github/index.ts";
import { type Json, textsOf } from "./expressions.ts";
import type { Occasion } from "./triggers.ts";

/** Secrets and variables of a repository, or of one of its environments. */
export interface Store {
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
}

/** What GitHub keeps for the repository beside its files. */
export interface Stores extends Store {
  readonly environments?: Readonly<Record<string, Store>>;
}

/** The runner's variables that say what started the run. */
export function eventVariables(event: RunInput, eventPath: string): Readonly<Record<string, string>> {
  const env = event.env(eventPath);
  const { pull_request: pull } = event.payload as {
    readonly pull_request?: { head: { ref: string }; base: { ref: string } };
  };
  const ref = env.GITHUB_REF ?? "";
  return {
    ...env,
    GITHUB_REF_NAME: ref.replace(/^refs\/(heads|tags|pull)\//, ""),
    GITHUB_REF_TYPE: ref.startsWith("refs/tags/") ? "tag" : "branch",
    GITHUB_HEAD_REF: pull?.head.ref ?? "",
    GITHUB_BASE_REF: pull?.base.ref ?? "",
    GITHUB_REPOSITORY_OWNER: (env.GITHUB_REPOSITORY ?? "").split("/")[0] ?? "",
    GITHUB_TRIGGERING_ACTOR: env.GITHUB_ACTOR ?? "",
  };
}

/** The `github` context: the variables without their prefix, the event and the token. */
export function githubContext(
  variables: Readonly<Record<string, string>>,
  event: RunInput,
  more: Readonly<Record<string, string>>,
): Json {
  const named = Object.entries(variables).map(([name, value]) => [name.replace(/^GITHUB_/, "").toLowerCase(), value]);
  return JSON.parse(JSON.stringify({ ...Object.fromEntries(named), ...more, event: event.payload }));
}

/** Whether GitHub withholds the secrets and gives a token that only reads: strangers' pull requests, and whatever Dependabot starts. */
export function isStranger(event: RunInput): boolean {
  const { pull_request: pull } = event.payload as {
    readonly pull_request?: { head: { repo: { full_name: string } | null } };
  };
  const env = event.env("");
  if (env.GITHUB_ACTOR === "dependabot[bot]") return true;
  return (
    pull !== undefined && event.name !== "pull_request_target" && pull.head.repo?.full_name !== env.GITHUB_REPOSITORY
  );
}

/** Makes the job's token: with the job's permissions, else the workflow's, else reading alone. */
export function jobToken(github: GitHubSandbox, event: RunInput, permissions: Json | undefined): string {
  const given = permissions === undefined || permissions === null ? { contents: "read" } : textsOf(permissions);
  const level = (name: string): "none" | "read" | "write" => {
    const wanted = given[name];
    if (wanted !== "read" && wanted !== "write") return "none";
    return isStranger(event) ? "read" : wanted;
  };
  const granted: Permissions = {
    contents: level("contents"),
    "pull-requests": level("pull-requests"),
    issues: level("issues"),
  };
  return github.addToken("github-actions[bot]", granted);
}

/** What GitHub looks at before an event starts a workflow. */
export function occasionOf(github: GitHubSandbox, event: RunInput): Occasion {
  const {
    action,
    pull_request: pull,
    merge_group: group,
  } = event.payload as {
    readonly action?: string;
    readonly pull_request?: { readonly base: { readonly ref: string } };
    readonly merge_group?: { readonly base_ref: string };
  };
  const [, kind, name = ""] = /^refs\/(heads|tags)\/(.+)$/.exec(event.ref) ?? [];
  return {
    name: event.name,
    action: action ?? null,
    branch: pull?.base.ref ?? group?.base_ref.slice("refs/heads/".length) ?? (kind === "heads" ? name : null),
    tag: kind === "tags" ? name : null,
    paths: github.changedBy(event),
  };
}
