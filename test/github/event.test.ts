import { describe, expect, test } from "vitest";
import { cannotHaveSecrets, readEvent, wrongEvent } from "../../src/github/event.ts";
import { eventOf, sandbox } from "./support.ts";

const RUNNER = {
  GITHUB_EVENT_NAME: "push",
  GITHUB_EVENT_PATH: "event.json",
  GITHUB_REPOSITORY: "octo/shop",
  GITHUB_SHA: "c".repeat(40),
  GITHUB_REF: "refs/heads/main",
  GITHUB_ACTOR: "octocat",
  GITHUB_RUN_ID: "42",
  GITHUB_RUN_NUMBER: "7",
  GITHUB_RUN_ATTEMPT: "1",
};

function read(env: Record<string, string>, payload: unknown): ReturnType<typeof readEvent> {
  return readEvent({ ...RUNNER, ...env }, () => JSON.stringify(payload));
}

describe("reading what started the run", () => {
  test("a push says where the branch stood before", () => {
    const commits = [{ id: "c".repeat(40) }, { id: "no commit" }];
    const env = { GITHUB_REPOSITORY_ID: "700" };
    const event = read(env, { before: "a".repeat(40), commits, repository: { private: true, default_branch: "main" } });
    expect(event).toEqual({
      name: "push",
      repository: { owner: "octo", repo: "shop", id: "700", isPrivate: true, defaultBranch: "main" },
      sha: "c".repeat(40),
      ref: "refs/heads/main",
      branch: "main",
      isTag: false,
      actor: "octocat",
      pullRequest: null,
      before: "a".repeat(40),
      pushed: ["c".repeat(40)],
      runUrl: "https://github.com/octo/shop/actions/runs/42",
      runNumber: "7",
      uses: null,
      serverUrl: "https://github.com",
      apiUrl: "https://api.github.com",
      graphqlUrl: "https://api.github.com/graphql",
    });
  });

  test("a new branch has no before", () => {
    expect(read({}, { before: "0".repeat(40) })?.before).toBeNull();
  });

  test("a second attempt is in the run's address", () => {
    expect(read({ GITHUB_RUN_ATTEMPT: "2" }, {})?.runUrl).toBe(
      "https://github.com/octo/shop/actions/runs/42/attempts/2",
    );
  });

  test("an enterprise server's GraphQL stands beside its REST, unless the runner says where", () => {
    const api = { GITHUB_API_URL: "https://ghe.example.com/api/v3/" };
    expect(read(api, {})?.graphqlUrl).toBe("https://ghe.example.com/api/graphql");
    expect(read({ ...api, GITHUB_GRAPHQL_URL: "https://ghe.example.com/q" }, {})?.graphqlUrl).toBe(
      "https://ghe.example.com/q",
    );
  });

  test("outside a workflow run there is no event", () => {
    expect(readEvent({}, () => "{}")).toBeNull();
    expect(read({ GITHUB_REPOSITORY: "shop" }, {})).toBeNull();
  });

  test.each([
    ["not JSON", "{"],
    ["a list", "[]"],
    ["null", "null"],
    ["fields of the wrong kind", '{"pull_request":7,"before":7}'],
  ])("an event file that is %s leaves unknown what it would have said", (_, file) => {
    const event = readEvent(RUNNER, () => file);
    expect(event).toMatchObject({ name: "push", branch: "main", pullRequest: null, before: null });
  });

  test("a missing event file is not fatal", () => {
    const event = readEvent(RUNNER, () => {
      throw new Error("ENOENT");
    });
    expect(event).toMatchObject({ name: "push", pullRequest: null });
  });

  test("a merged pull request is read whole, and its base is the branch", async () => {
    const github = await sandbox();
    const pull = github.openPull({ files: { "a.yaml": "1" } });
    const { sha } = github.merge(pull.number);
    const event = eventOf(github, "pull_request", { pull: pull.number });
    expect(event).toMatchObject({ branch: "main", sha });
    expect(event.pullRequest).toEqual({
      number: pull.number,
      headRepo: "octo/shop",
      headSha: pull.headSha,
      baseRef: "main",
      baseSha: pull.baseSha,
      merged: true,
      mergedAt: "2026-11-20T09:00:00Z",
      state: "closed",
      mergeCommitSha: sha,
    });
  });
});

describe("events that a command must not run on", () => {
  test("apply runs on a push to a branch, by hand, on a schedule and on a merged pull request", async () => {
    const github = await sandbox();
    const { number } = github.openPull({ files: { "a.yaml": "1" } });
    github.merge(number);
    for (const name of ["push", "workflow_dispatch", "schedule", "pull_request"]) {
      expect(wrongEvent("apply", eventOf(github, name, { pull: number }))).toBeNull();
    }
  });

  test.each(["pull_request", "pull_request_target", "pull_request_review", "merge_group"])(
    "apply is refused on an open %s",
    async (name) => {
      const github = await sandbox();
      github.openPull({ files: { "a.yaml": "1" } });
      expect(wrongEvent("apply", eventOf(github, name))).toMatch(/`apply` does not run on/);
    },
  );

  test("apply is refused on a pull request that was closed without a merge", async () => {
    const github = await sandbox();
    const { number } = github.openPull({ files: { "a.yaml": "1" } });
    github.closePull(number);
    expect(wrongEvent("apply", eventOf(github, "pull_request", { pull: number }))).toMatch(
      /pull request 1 is not merged/,
    );
  });

  test("apply is refused on a pull request whose event file says nothing", () => {
    const env = { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/7/merge" };
    expect(wrongEvent("apply", read(env, {}))).toMatch(/is not merged/);
  });

  test("apply is refused on the push of a tag", async () => {
    const github = await sandbox();
    const event = eventOf(github, "push", { tag: "v1" });
    expect(event).toMatchObject({ isTag: true, branch: null });
    expect(wrongEvent("apply", event)).toMatch(/push of a tag \(`refs\/tags\/v1`\)/);
  });

  test("plan is refused on pull_request_target, validate is not", async () => {
    const github = await sandbox();
    github.openPull({ files: { "a.yaml": "1" } });
    expect(wrongEvent("plan", eventOf(github, "pull_request_target"))).toMatch(/a stranger's files/);
    for (const name of ["pull_request", "merge_group", "push"])
      expect(wrongEvent("plan", eventOf(github, name))).toBeNull();
    expect(wrongEvent("validate", eventOf(github, "pull_request_target"))).toBeNull();
  });

  test.each(["workflow_run", "issue_comment", "issues", "discussion", "discussion_comment"])(
    "Security 11: plan is refused on %s, which anybody can start",
    (name) => {
      const event = read({ GITHUB_EVENT_NAME: name, GITHUB_REF: "refs/heads/main" }, {});
      expect(wrongEvent("plan", event)).toMatch(
        /a stranger would be told what Atlas has\. Use `pull_request` for `plan`/,
      );
      expect(wrongEvent("drift", event)).toBeNull();
    },
  );

  test("in a terminal every command may run", () => {
    expect(wrongEvent("plan", null)).toBeNull();
  });
});

describe("runs that cannot have secrets", () => {
  test.each([
    ["a fork", "mallory/shop", true],
    ["a fork that is gone", null, true],
    ["the repository itself", undefined, false],
    ["the repository in other letters", "Octo/Shop", false],
  ])("a pull request from %s", async (_, headRepo, expected) => {
    const github = await sandbox();
    github.openPull({ files: { "a.yaml": "1" }, ...(headRepo === undefined ? {} : { headRepo }) });
    expect(cannotHaveSecrets(eventOf(github, "pull_request"))).toBe(expected);
  });

  test("Dependabot's pull request gets none; a push of Dependabot's is no pull request, nor is a terminal", async () => {
    const github = await sandbox();
    github.openPull({ files: { "a.yaml": "1" } });
    const actor = "dependabot[bot]";
    expect(cannotHaveSecrets(eventOf(github, "pull_request", { actor }))).toBe(true);
    expect(cannotHaveSecrets(eventOf(github, "push", { actor }))).toBe(false);
    expect(cannotHaveSecrets(eventOf(github, "push"))).toBe(false);
    expect(cannotHaveSecrets(null)).toBe(false);
  });
});
