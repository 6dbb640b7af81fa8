import { changedBy, type EventOptions, makeEvent, type RunInput } from "./events.ts";
import type { Fault } from "./faults.ts";
import * as git from "./git.ts";
import type { Permissions } from "./route.ts";
import { type LoggedRequest, type ServerState, serve } from "./server.ts";
import {
  addComment,
  type Comment,
  commentsOn,
  createWorld,
  editComment,
  type Identity,
  type Issue,
  type Pull,
  pullOf,
  resolveRef,
  type World,
} from "./world.ts";

export type { EventOptions, RunInput } from "./events.ts";
export { type Fault, primaryLimit, secondaryLimit, untypedError } from "./faults.ts";
export type { MergeMethod } from "./git.ts";
export type { Permissions } from "./route.ts";
export type { LoggedRequest } from "./server.ts";
export type { Comment, Issue, Pull } from "./world.ts";

/** How a sandbox starts. */
export interface GitHubOptions {
  /** @default "octo" */
  readonly owner?: string;
  /** @default "shop" */
  readonly repo?: string;
  /** @default false */
  readonly isPrivate?: boolean;
  /** Moved by hand; milliseconds since 1970. @default 2026-11-20T09:00:00Z */
  readonly clock?: { now: number };
  /** Milliseconds that each request takes at least. @default 0 */
  readonly latencyMs?: number;
}

/** A GitHub that remembers, for one repository, on loopback. */
export interface GitHubSandbox {
  readonly url: string;
  /** As a runner is told on github.com. */
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** As a runner is told on an enterprise server. */
  readonly enterprise: { readonly apiUrl: string; readonly graphqlUrl: string };
  /** The job's own token: `github-actions[bot]`, with what our workflows ask for. */
  readonly token: string;
  readonly clock: { now: number };
  readonly requests: readonly LoggedRequest[];
  /** Adds a token and returns it. */
  addToken(login: string, permissions?: Partial<Permissions>): string;
  push(branch: string, files: git.Files): git.Pushed;
  /** Merges a branch, or any commit, into a branch as a person would, and pushes that. */
  mergeBranch(into: string, from: string): git.Pushed;
  /** Makes a branch end at another commit. */
  forcePush(branch: string, sha: string): git.Pushed;
  /** Puts one more commit on a pull request, in a fork too. Returns its id. */
  pushToPull(number: number, files: git.Files): string;
  openPull(options: git.NewPull): Pull;
  closePull(number: number): void;
  /** Gives an open pull request another base branch. */
  retarget(number: number, base: string): void;
  /** Puts a tag on a commit. */
  tag(name: string, sha: string): void;
  /** Merges and returns what the push on the base branch is. */
  merge(number: number | readonly number[], method?: git.MergeMethod, resolved?: git.Files): git.Pushed;
  pull(number: number): Pull;
  /** The number of the newest pull request or issue. */
  pulls(): number;
  /** Writes a comment as somebody, without a request. */
  comment(number: number, login: string, body: string): Comment;
  /** Edits a comment as somebody, without a request. */
  editComment(id: number, login: string, body?: string): void;
  /** Deletes a comment as somebody would on the page. */
  deleteComment(id: number): void;
  comments(number: number): readonly Comment[];
  /** A file's text at a commit or branch; null where there is none. */
  fileAt(ref: string, path: string): string | null;
  issues(): readonly Issue[];
  issueIn(number: number): Issue;
  openIssue(
    login: string,
    issue: { readonly title: string; readonly body: string; readonly labels?: readonly string[] },
  ): Issue;
  disableIssues(): void;
  /** For so many look-ups GitHub does not know the pull request of a commit that is merged from now on. */
  lagAssociations(lookups: number): void;
  event(name: string, options?: EventOptions): RunInput;
  /** The files that an event's push or pull request changes. */
  changedBy(event: RunInput): readonly string[];
  fault(fault: Fault): void;
  /** Requests that the real GitHub would not have understood. */
  refused(): readonly LoggedRequest[];
  /** Requests that changed something or tried to. */
  writes(): readonly LoggedRequest[];
  close(): Promise<void>;
}

const PERMISSIONS: Permissions = { contents: "read", "pull-requests": "write", issues: "write" };

/** Starts a sandbox. Close it in the end. */
export async function startGitHub(options: GitHubOptions = {}): Promise<GitHubSandbox> {
  const { owner = "octo", repo = "shop", isPrivate = false } = options;
  const clock = options.clock ?? { now: Date.parse("2026-11-20T09:00:00Z") };
  const world = createWorld({ owner, repo, isPrivate, clock });
  const state: ServerState = {
    world,
    tokens: new Map(),
    faults: [],
    requests: [],
    latencyMs: options.latencyMs ?? 0,
    bare: null,
  };
  const server = await serve(state);
  const { url } = server;
  const addToken = (login: string, permissions: Partial<Permissions> = {}): string => {
    const token = `ghs_sandbox${state.tokens.size + 1}`;
    state.tokens.set(token, { identity: identity(login), permissions: { ...PERMISSIONS, ...permissions } });
    return token;
  };
  return {
    url,
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    enterprise: { apiUrl: `${url}/api/v3`, graphqlUrl: `${url}/api/graphql` },
    token: addToken("github-actions[bot]"),
    clock,
    requests: state.requests,
    addToken,
    push: (branch, files) => git.push(world, branch, files),
    mergeBranch: (into, from) => git.mergeBranch(world, into, from),
    forcePush: (branch, sha) => git.forcePush(world, branch, sha),
    pushToPull: (number, files) => git.pushToPull(world, number, files),
    openPull: (pull) => git.openPull(world, identity("octocat"), pull),
    closePull(number) {
      pullOf(world, number).state = "closed";
    },
    retarget(number, base) {
      const pull = pullOf(world, number);
      pull.base = base;
      pull.baseSha = world.branches.get(base) ?? pull.baseSha;
    },
    tag: (name, sha) => void world.tags.set(`refs/tags/${name}`, sha),
    merge: (number, method = "squash", resolved = {}) =>
      git.merge(world, typeof number === "number" ? [number] : number, method, resolved),
    pull: (number) => pullOf(world, number),
    pulls: () => world.next.number - 1,
    comment: (number, login, body) => addComment(world, number, identity(login), body),
    editComment(id, login, body) {
      const comment = world.comments.get(id);
      if (!comment) throw new Error(`The sandbox knows no comment ${id}.`);
      editComment(world, comment, identity(login), body ?? comment.body);
    },
    fileAt: (ref, path) => resolveRef(world, ref)?.tree.get(path)?.toString() ?? null,
    deleteComment: (id) => void world.comments.delete(id),
    comments: (number) => commentsOn(world, number),
    issues: () => [...world.issues.values()],
    issueIn: (number) => issueOf(world, number),
    openIssue(login, { title, body, labels = [] }) {
      const number = world.next.number++;
      const author = identity(login);
      world.issues.set(number, {
        number,
        author,
        title,
        body,
        state: "open",
        stateReason: null,
        labels: [...labels],
        assignees: [],
      });
      return issueOf(world, number);
    },
    disableIssues() {
      world.issuesEnabled = false;
    },
    lagAssociations(lookups) {
      world.lookupsThatLag = lookups;
    },
    event: (name, more = {}) =>
      makeEvent({ world, serverUrl: url, apiUrl: url, graphqlUrl: `${url}/graphql` }, identity("octocat"), name, more),
    changedBy: (event) => changedBy(world, event),
    fault: (fault) => void state.faults.push({ fault, seen: 0 }),
    refused: () => state.requests.filter(({ misuse }) => misuse !== null),
    writes: () => state.requests.filter(({ method, path }) => method !== "GET" && path !== "/graphql"),
    close: () => server.close(),
  };
}

function identity(login: string): Identity {
  return { login, isBot: login.endsWith("[bot]") };
}

function issueOf(world: World, number: number): Issue {
  const issue = world.issues.get(number);
  if (!issue) throw new Error(`The sandbox knows no issue ${number}.`);
  return issue;
}
