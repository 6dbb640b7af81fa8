import { describe, expect, test } from "vitest";
import type { GitHubSandbox } from "../../sandbox/github/index.ts";
import { sandbox } from "../github/support.ts";

const REPO = "/repos/octo/shop";

/** A GET as a client of the REST API sends it. */
async function get<T>(server: GitHubSandbox, path: string): Promise<T> {
  const response = await fetch(`${server.url}${REPO}${path}`, { headers: { authorization: `token ${server.token}` } });
  return (await response.json()) as T;
}

/** Commits that touched a file, newest first. */
async function history(server: GitHubSandbox, file = "a.txt", from = "refs/heads/main"): Promise<readonly string[]> {
  const query = new URLSearchParams({ sha: from, path: file });
  return (await get<{ sha: string }[]>(server, `/commits?${query}`)).map(({ sha }) => sha);
}

/** Numbers of the pull requests that GitHub names for a commit. */
async function pullsOf(server: GitHubSandbox, sha: string): Promise<readonly number[]> {
  return (await get<{ number: number }[]>(server, `/commits/${sha}/pulls`)).map(({ number }) => number);
}

/** Each commit a minute later, so that git sorts them by time. */
function later(server: GitHubSandbox): void {
  server.clock.now += 60_000;
}

describe("the history of a file is simplified as git simplifies it", () => {
  test("a squash and each rebased commit that touched it are in it, the others are not", async () => {
    const server = await sandbox();
    const squashed = server.openPull({ files: { "a.txt": "1" } });
    const squash = server.merge(squashed.number, "squash");
    later(server);
    const rebased = server.openPull({ files: { "a.txt": "2" } });
    later(server);
    server.pushToPull(rebased.number, { "b.txt": "1" });
    later(server);
    server.pushToPull(rebased.number, { "a.txt": "3" });
    const { sha } = server.merge(rebased.number, "rebase");
    const found = await history(server);
    expect(found).toHaveLength(3);
    expect([found[0], found[2]]).toEqual([sha, squash.sha]);
    expect(await pullsOf(server, found[1] ?? "")).toEqual([rebased.number]);
  });

  test("a true merge of a branch that started at the branch's head is left out: its commits are there", async () => {
    const server = await sandbox();
    const pull = server.openPull({ files: { "a.txt": "1" } });
    later(server);
    const { sha } = server.merge(pull.number, "merge");
    const found = await history(server);
    expect(found).toEqual([pull.headSha]);
    expect(await pullsOf(server, sha)).toEqual([pull.number]);
    expect(await pullsOf(server, pull.headSha)).toEqual([pull.number]);
  });

  test("a true merge in which both sides changed it is in it", async () => {
    const server = await sandbox();
    const [one, two] = [server.openPull({ files: { "a.txt": "1" } }), server.openPull({ files: { "a.txt": "2" } })];
    server.merge(one.number, "squash");
    later(server);
    const { sha } = server.merge(two.number, "merge", { "a.txt": "1 and 2" });
    expect((await history(server))[0]).toBe(sha);
  });

  test("a merge whose file is another parent's hides what the first parent did to it", async () => {
    const server = await sandbox();
    const start = server.push("main", { "a.txt": "old" });
    later(server);
    const change = server.push("main", { "a.txt": "new" });
    later(server);
    // Somebody goes back to a commit before the change, with another parent that has the change.
    server.forcePush("main", start.sha);
    const merge = server.mergeBranch("main", change.sha);
    expect(await history(server)).toEqual([change.sha, start.sha]);
    expect(merge.sha).not.toBe(change.sha);
  });

  test("a merge queue's push has one commit for each pull request", async () => {
    const server = await sandbox();
    const pulls = ["1", "2"].map((text) => server.openPull({ files: { "a.txt": text } }).number);
    const push = server.merge(pulls, "squash");
    const found = await history(server);
    expect(found).toHaveLength(2);
    expect(found[0]).toBe(push.sha);
    expect(await Promise.all(found.map((sha) => pullsOf(server, sha)))).toEqual([[pulls[1]], [pulls[0]]]);
  });
});

describe("pull requests of a commit", () => {
  test("a stacked pull request stays the one that brought its commits, whoever brings its branch on", async () => {
    const server = await sandbox();
    const outer = server.openPull({ files: { "a.txt": "1" }, head: "feature" });
    const inner = server.openPull({ files: { "a.txt": "2" }, head: "stacked", base: "feature" });
    server.merge(inner.number, "merge");
    const { sha } = server.merge(outer.number, "merge");
    expect(await pullsOf(server, sha)).toEqual([outer.number]);
    expect(await pullsOf(server, inner.headSha)).toEqual([inner.number]);
    const query = new URLSearchParams({ state: "closed", head: "octo:feature", base: "main" });
    expect(await get(server, `/pulls?${query}`)).toMatchObject([{ number: outer.number, merged: true }]);
  });

  test("one that is retargeted shows what it changes there", async () => {
    const server = await sandbox();
    const outer = server.openPull({ files: { "a.txt": "1" }, head: "feature" });
    const inner = server.openPull({ files: { "b.txt": "2" }, base: "feature" });
    const names = async () =>
      (await get<{ filename: string }[]>(server, `/pulls/${inner.number}/files`)).map(({ filename }) => filename);
    expect(await names()).toEqual(["b.txt"]);
    server.retarget(inner.number, "main");
    expect((await names()).toSorted()).toEqual(["a.txt", "b.txt"]);
    server.merge(outer.number, "merge");
    expect(await names()).toEqual(["b.txt"]);
  });

  test("open ones are named for what is not on the default branch", async () => {
    const server = await sandbox();
    const pull = server.openPull({ files: { "a.txt": "1" } });
    expect(await pullsOf(server, pull.headSha)).toEqual([pull.number]);
    server.closePull(pull.number);
    expect(await pullsOf(server, pull.headSha)).toEqual([]);
  });

  test("late ones come after so many questions", async () => {
    const server = await sandbox();
    server.lagAssociations(2);
    const pull = server.openPull({ files: { "a.txt": "1" } });
    const { sha } = server.merge(pull.number);
    const found = [await pullsOf(server, sha), await pullsOf(server, sha), await pullsOf(server, sha)];
    expect(found).toEqual([[], [], [pull.number]]);
  });
});

describe("names and people", () => {
  test("a tag hides the branch of its name, but not the branch's full name", async () => {
    const server = await sandbox();
    const first = server.push("main", { "a.txt": "1" });
    server.push("main", { "a.txt": "2" });
    server.tag("main", first.sha);
    expect(await get(server, "/commits/main")).toMatchObject({ sha: first.sha });
    const { sha } = server.push("main", { "a.txt": "3" });
    expect(await get(server, "/git/ref/heads/main")).toMatchObject({ object: { sha } });
  });

  test("an open pull request's merge commit is the test merge, and its merge ref leads there", async () => {
    const server = await sandbox();
    const pull = server.openPull({ files: { "a.txt": "1" } });
    const event = server.event("pull_request", { pull: pull.number });
    expect(await get(server, `/pulls/${pull.number}`)).toMatchObject({ merge_commit_sha: event.sha, commits: 1 });
    expect(event.ref).toBe(`refs/pull/${pull.number}/merge`);
    expect(event.sha).not.toBe(pull.headSha);
  });

  test("a user who is called like the app has its login in GraphQL, and another node id", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { a: "1" } });
    const { id } = server.comment(number, "github-actions[bot]", "text");
    server.editComment(id, "github-actions");
    const query = `query { repository(owner: "octo", name: "shop") { pullRequest(number: ${number}) { comments(first: 1) { nodes {
      lastEditedAt author { login ... on Node { id } } editor { login ... on Node { id } } } } } } }`;
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { authorization: `token ${server.token}` },
      body: JSON.stringify({ query }),
    });
    const { data } = (await response.json()) as {
      data: { repository: { pullRequest: { comments: { nodes: { author: object; editor: object }[] } } } };
    };
    const [comment] = data.repository.pullRequest.comments.nodes;
    expect(comment).toMatchObject({
      lastEditedAt: "2026-11-20T09:00:00Z",
      author: { login: "github-actions" },
      editor: { login: "github-actions" },
    });
    expect(comment?.editor).not.toEqual(comment?.author);
  });
});
