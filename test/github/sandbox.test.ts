import { describe, expect, test } from "vitest";
import type { GitHubSandbox } from "../../sandbox/github/index.ts";
import { BOT, sandbox } from "./support.ts";

/** What any client would send, so that the sandbox is held to GitHub's words and not to ours. */
async function send(
  server: GitHubSandbox,
  method: string,
  path: string,
  body?: unknown,
  token = server.token,
): Promise<Response> {
  return await fetch(`${server.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

const SHOP = "/repos/octo/shop";

describe("the sandbox is strict", () => {
  test.each([
    ["an unknown path", "GET", `${SHOP}/nothing`, undefined, 404],
    ["another repository", "GET", "/repos/octo/other/issues", undefined, 404],
    ["a method that the path does not know", "PUT", `${SHOP}/issues`, undefined, 404],
    ["an unknown query parameter", "GET", `${SHOP}/issues?label=x`, undefined, 422],
    ["an unknown field", "POST", `${SHOP}/issues`, { title: "t", colour: "red" }, 422],
    ["a missing field", "POST", `${SHOP}/issues`, { body: "b" }, 422],
    ["a body that is not JSON", "POST", `${SHOP}/issues`, "{", 400],
    ["a reason that does not exist", "PATCH", `${SHOP}/issues/1`, { state: "closed", state_reason: "done" }, 422],
    ["a page before the first", "GET", `${SHOP}/issues?page=0`, undefined, 422],
  ])("%s is refused and counted", async (_, method, path, body, status) => {
    const server = await sandbox();
    server.openIssue(BOT, { title: "t", body: "" });
    expect((await send(server, method, path, body)).status).toBe(status);
    expect(server.refused()).toHaveLength(1);
  });

  test.each([
    ["an unknown field", "query { viewer { id } }"],
    [
      "an unknown argument",
      'query { repository(owner: "octo", name: "shop", x: 1) { pullRequest(number: 1) { comments(first: 1) { totalCount } } } }',
    ],
    ["an object without a selection", "query { viewer }"],
    [
      "a variable that is not declared",
      'query { repository(owner: $o, name: "shop") { pullRequest(number: 1) { comments(first: 1) { totalCount } } } }',
    ],
    [
      "more than a hundred at once",
      'query { repository(owner: "octo", name: "shop") { pullRequest(number: 1) { comments(first: 101) { totalCount } } } }',
    ],
  ])("GraphQL: %s is refused and counted", async (_, query) => {
    const server = await sandbox();
    server.openPull({ files: { a: "1" } });
    const answer = (await (await send(server, "POST", "/graphql", { query })).json()) as { errors?: unknown[] };
    expect(answer.errors).toHaveLength(1);
    expect(server.refused()).toHaveLength(1);
  });

  test("a token that nobody has is refused, and is no misuse", async () => {
    const server = await sandbox();
    expect((await send(server, "GET", `${SHOP}/issues`, undefined, "nobody")).status).toBe(401);
    expect(server.refused()).toEqual([]);
  });
});

describe("the sandbox answers as GitHub does", () => {
  test("pages of thirty, a hundred at most, with links", async () => {
    const server = await sandbox();
    for (let index = 0; index < 130; index += 1) server.openIssue(BOT, { title: "t", body: "" });
    const first = await send(server, "GET", `${SHOP}/issues`);
    expect((await first.json()) as unknown[]).toHaveLength(30);
    expect(first.headers.get("link")).toContain('page=2>; rel="next"');
    const second = await send(server, "GET", `${SHOP}/issues?per_page=500&page=2`);
    expect((await second.json()) as unknown[]).toHaveLength(30);
    expect(second.headers.get("link")).not.toContain('rel="next"');
  });

  test.each([65_536, 65_537])("a body of %d characters", async (length) => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { a: "1" } });
    const answer = await send(server, "POST", `${SHOP}/issues/${number}/comments`, { body: "x".repeat(length) });
    expect(answer.status).toBe(length > 65_536 ? 422 : 201);
  });

  test("bots are called otherwise in GraphQL than in REST, but not when they ask for themselves", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { a: "1" } });
    const created = (await (
      await send(server, "POST", `${SHOP}/issues/${number}/comments`, { body: "b" })
    ).json()) as object;
    expect(created).toMatchObject({ user: { login: BOT, type: "Bot" } });
    const query = `query { viewer { login } repository(owner: "octo", name: "shop") { pullRequest(number: ${number}) { comments(first: 1) { nodes { author { login } } } } } }`;
    expect(await (await send(server, "POST", "/api/graphql", { query })).json()).toEqual({
      data: {
        viewer: { login: BOT },
        repository: { pullRequest: { comments: { nodes: [{ author: { login: "github-actions" } }] } } },
      },
    });
  });

  test("each way to merge leaves the commits that GitHub would leave", async () => {
    const server = await sandbox();
    const parents = async (sha: string): Promise<number> => {
      const commit = (await (await send(server, "GET", `/api/v3${SHOP}/commits/${sha}`)).json()) as {
        parents: unknown[];
      };
      return commit.parents.length;
    };
    const shas: string[] = [];
    for (const method of ["squash", "merge", "rebase"] as const) {
      const { number, head } = server.openPull({ files: { [`${method}.txt`]: "1" } });
      server.push(head, { [`${method}-2.txt`]: "2" });
      shas.push(server.merge(number, method).sha);
    }
    expect(await Promise.all(shas.map(parents))).toEqual([1, 2, 1]);
    const files = (await (await send(server, "GET", `${SHOP}/contents/rebase-2.txt?ref=main`)).json()) as object;
    expect(files).toMatchObject({ encoding: "base64", content: Buffer.from("2").toString("base64") });
  });

  test("a fault strikes before or after the write, the nth time", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { a: "1" } });
    const path = `${SHOP}/issues/${number}/comments`;
    server.fault({ method: "POST", path, nth: 2, status: 502 });
    server.fault({ method: "POST", path, nth: 3, when: "after", status: 502 });
    const statuses: number[] = [];
    for (const text of ["one", "two", "three"])
      statuses.push((await send(server, "POST", path, { body: text })).status);
    expect(statuses).toEqual([201, 502, 502]);
    expect(server.comments(number).map(({ body }) => body)).toEqual(["one", "three"]);
  });
});
