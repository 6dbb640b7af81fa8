import { onTestFinished } from "vitest";
import { type EventOptions, type GitHubOptions, type GitHubSandbox, startGitHub } from "../../sandbox/github/index.ts";
import { createGitHub, type GitHub } from "../../src/github/api/client.ts";
import type { Sequel, Takeover } from "../../src/github/body.ts";
import { type IssueOutcome, type IssueWish, keepDriftIssue, ownIssues } from "../../src/github/drift-issue.ts";
import { type RunEvent, readEvent } from "../../src/github/event.ts";
import {
  type CommentOutcome,
  type PlanText,
  type PullFacts,
  upsertPlanComment,
} from "../../src/github/plan-comment.ts";
import { markerLine, type Payload, type Role } from "../../src/proof/marker.ts";
import { Secret } from "../../src/secrets/secret.ts";
import { lazily } from "../../src/text/lazy.ts";

export const BOT = "github-actions[bot]";
export const CONFIG = "atlas-streams.yaml";
const PROJECT = "6650a1b2c3d4e5f601234567";
const TARGET = { name: "prod", config: CONFIG, projectId: PROJECT };

/** A sandbox that is closed with the test. */
export async function sandbox(options?: GitHubOptions): Promise<GitHubSandbox> {
  const github = await startGitHub(options);
  onTestFinished(() => github.close());
  return github;
}

/** The event as the action would read it. */
export function eventOf(github: GitHubSandbox, name: string, options?: EventOptions): RunEvent {
  const input = github.event(name, options);
  const event = readEvent(input.env("event.json"), () => JSON.stringify(input.payload));
  if (!event) throw new Error("The sandbox made an event that cannot be read.");
  return event;
}

/** A client and the pauses it made, in milliseconds, none of them waited for: its time is their sum, and what `pass` adds. */
export function clientOf(
  sandbox: GitHubSandbox,
  options: { token?: string; event?: RunEvent; deadline?: () => AbortSignal; now?: () => number } = {},
): {
  github: GitHub;
  pauses: number[];
  lines: string[];
  sleep: (milliseconds: number) => Promise<void>;
  pass: (milliseconds: number) => void;
} {
  const pauses: number[] = [];
  const lines: string[] = [];
  let now = 0;
  const pass = (milliseconds: number): void => {
    now += milliseconds;
  };
  const sleep = (milliseconds: number): Promise<void> => {
    pauses.push(milliseconds);
    pass(milliseconds);
    return Promise.resolve();
  };
  const { token = sandbox.token, event = eventOf(sandbox, "workflow_dispatch"), ...rest } = options;
  const log = (message: string): void => void lines.push(message);
  return {
    github: createGitHub({ token: new Secret(token, "github-token"), event, log, sleep, elapsed: () => now, ...rest }),
    pauses,
    lines,
    sleep,
    pass,
  };
}

/** A body with our marker on its first line. */
export function body(role: Role, text = "Text", payload: Partial<Payload> & { target?: string } = {}): string {
  const { target = TARGET.name, ...more } = payload;
  const whole: Payload = {
    digest: "sha256:aa",
    proof: "abcdefghijkl",
    config: CONFIG,
    projectId: PROJECT,
    head: null,
    ...more,
  };
  return `${markerLine({ role, target, payload: whole })}\n${text}`;
}

/** A text that cannot be shortened. */
export function text(whole: string, shorter = whole): { body: string; shorter: () => string } {
  return { body: whole, shorter: () => shorter };
}

/** What a run knows of a pull request, read once. */
export function factsOf(github: GitHub, number: number): PullFacts {
  return {
    number,
    pull: lazily(() => github.pull(number)),
    files: lazily(() => github.pullFiles(number)),
    comments: lazily(() => github.pullComments(number)),
  };
}

/** Nothing that a target of this name left anywhere is taken over. */
const NO_TAKEOVER: Takeover = { isGone: () => false, ownsProject: false };

/** Puts a plan on a pull request as a run of its own would; it proves nothing unless told otherwise. */
export function upsertOn(
  github: GitHub,
  number: number,
  plan: Sequel,
  more: Partial<PlanText> = {},
): Promise<CommentOutcome> {
  return upsertPlanComment(github, factsOf(github, number), {
    ...plan,
    head: null,
    proves: false,
    takeover: NO_TAKEOVER,
    isOwn: () => true,
    ...more,
  });
}

/** Keeps the drift issue as a run of its own would. */
export function keepOn(
  github: GitHub,
  wish: Omit<IssueWish, "takeover"> & Partial<IssueWish>,
  decide: Parameters<typeof keepDriftIssue>[3],
): Promise<IssueOutcome> {
  return keepDriftIssue(github, ownIssues(github, wish.labels), { takeover: NO_TAKEOVER, ...wish }, decide);
}
