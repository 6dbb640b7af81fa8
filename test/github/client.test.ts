import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { primaryLimit, secondaryLimit } from "../../sandbox/github/index.ts";
import { GitHubError } from "../../src/github/api/errors.ts";
import { selfSigned } from "../trust/self-signed.ts";
import { BOT, clientOf, eventOf, sandbox } from "./support.ts";

async function failureOf(promise: Promise<unknown>): Promise<GitHubError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof GitHubError) return error;
  throw new Error("expected an error of GitHub's");
}

describe("what the client reads", () => {
  test("comments come over all pages, with who wrote and who edited them", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    for (let index = 0; index < 250; index += 1) server.comment(number, "octocat", `chat ${index}`);
    const own = server.comment(number, BOT, "ours");
    server.editComment(own.id, "octocat");
    const comments = await clientOf(server).github.pullComments(number);
    expect(comments).toHaveLength(251);
    expect(comments.at(-1)).toEqual({
      id: own.id,
      url: `${server.url}/octo/shop/pull/${number}#issuecomment-${own.id}`,
      body: "ours",
      createdAt: "2026-11-20T09:00:00Z",
      lastEditedAt: "2026-11-20T09:00:00Z",
      viewerDidAuthor: true,
      author: { login: "github-actions", id: expect.stringMatching(/^BOT_/) },
      editor: { login: "octocat", id: expect.stringMatching(/^U_/) },
    });
    expect(comments[0]).toMatchObject({
      viewerDidAuthor: false,
      author: { login: "octocat" },
      editor: null,
      lastEditedAt: null,
    });
  });

  test("files of a pull request come over all pages", async () => {
    const server = await sandbox();
    const files = Object.fromEntries(Array.from({ length: 230 }, (_, index) => [`f${index}`, "x"]));
    const { number } = server.openPull({ files });
    expect(await clientOf(server).github.pullFiles(number)).toHaveLength(230);
  });

  test("a file's bytes come as they are, whatever they are", async () => {
    const server = await sandbox();
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x0d, 0x0a, 0x00]);
    server.push("main", { "a b/#ü?.yaml": bytes, "big.yaml": "x".repeat(1_500_000) });
    const { github } = clientOf(server);
    expect(Buffer.from((await github.content("a b/#ü?.yaml", "main")) ?? [])).toEqual(bytes);
    expect((await github.content("big.yaml", "main"))?.byteLength).toBe(1_500_000);
    expect(await github.content("a b", "main")).toBeNull();
    expect(await github.content("none.yaml", "main")).toBeNull();
    expect(await github.content("big.yaml", "no/branch")).toBeNull();
  });

  test("commits know their parents and their pull requests", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    const pushed = server.merge(number, "merge");
    const { github } = clientOf(server);
    expect((await github.history(pushed.sha, 100))[0]).toEqual({
      sha: pushed.sha,
      parents: [pushed.before, server.pull(number).headSha],
      message: `Merge pull request #${number}`,
    });
    expect(await github.pullsOfCommit(pushed.sha)).toMatchObject([
      { number, baseRef: "main", mergedAt: "2026-11-20T09:00:00Z" },
    ]);
  });

  test("the token's own login is asked for once", async () => {
    const server = await sandbox();
    const { github } = clientOf(server, { token: server.addToken("atlas-bot[bot]") });
    expect([await github.login(), await github.login()]).toEqual(["atlas-bot[bot]", "atlas-bot[bot]"]);
    expect(server.requests).toHaveLength(1);
  });

  test("a server that does not say whose the token is leaves the job's own", async () => {
    const server = await sandbox();
    server.fault({ path: "/graphql", status: 403, body: { message: "Resource not accessible by integration" } });
    expect(await clientOf(server).github.login()).toBe(BOT);
  });

  test("an enterprise server's paths are used", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    const event = { ...eventOf(server, "workflow_dispatch"), ...server.enterprise };
    const { github } = clientOf(server, { event });
    expect((await github.pull(number)).number).toBe(number);
    expect(await github.pullComments(number)).toEqual([]);
    expect(server.refused()).toEqual([]);
  });
});

describe("what goes wrong", () => {
  test.each([500, 502, 503, 504])("a read is repeated after %d, a little later each time", async (status) => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({ method: "GET", times: 3, status });
    const { github, pauses } = clientOf(server);
    expect((await github.pull(number)).number).toBe(number);
    expect(pauses).toEqual([1000, 2000, 4000]);
  });

  test("a read is repeated after a broken connection, but not for ever", async () => {
    const server = await sandbox();
    server.fault({ method: "GET", times: 99, reset: true });
    const { github, pauses } = clientOf(server);
    const error = await failureOf(github.pull(1));
    expect(error.status).toBeNull();
    expect(error.message).toMatch(
      /^Reading pull request 1: GET \/repos\/octo\/shop\/pulls\/1: .+ run the job again\.$/,
    );
    expect(pauses).toHaveLength(4);
  });

  test("an answer that never comes ends with the deadline", async () => {
    const server = await sandbox();
    const deadlines: AbortController[] = [];
    server.fault({ method: "GET", times: 99, hang: true, call: () => deadlines.at(-1)?.abort() });
    const deadline = (): AbortSignal => {
      deadlines.push(new AbortController());
      return deadlines.at(-1)?.signal ?? AbortSignal.abort();
    };
    const error = await failureOf(clientOf(server, { deadline }).github.pull(1));
    expect(error.status).toBeNull();
    expect(deadlines).toHaveLength(5);
  });

  test("a secondary limit is waited for as long as it says, and a minute where it does not", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({ method: "GET", ...secondaryLimit(17) });
    server.fault({ method: "GET", nth: 2, ...secondaryLimit(null) });
    const { github, pauses, lines } = clientOf(server);
    await github.pull(number);
    expect(pauses).toEqual([17_000, 60_000]);
    expect(lines[0]).toMatch(/^Reading pull request 1: 403 .+ trying again in 17 s\.$/);
  });

  test("a date in retry-after counts from the server's clock", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    const headers = { "retry-after": new Date(server.clock.now + 9000).toUTCString() };
    server.fault({ method: "GET", status: 429, headers });
    const { github, pauses } = clientOf(server, { now: () => 0 });
    await github.pull(number);
    expect(pauses).toEqual([9000]);
  });

  test("a primary limit is waited for until its reset, by the server's clock", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({ method: "GET", ...primaryLimit(server.clock.now / 1000 + 30) });
    const { github, pauses } = clientOf(server, { now: () => 0 });
    await github.pull(number);
    expect(pauses).toEqual([31_000]);
  });

  test("a limit that lasts too long is an error that says when it ends", async () => {
    const server = await sandbox();
    server.fault({ method: "GET", ...primaryLimit(server.clock.now / 1000 + 1799) });
    const { github, pauses } = clientOf(server);
    expect((await failureOf(github.pull(1))).message).toContain("ends in 1800 seconds");
    expect(pauses).toEqual([]);
  });

  test("GraphQL's limit inside a 200 is a limit", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({
      path: "/graphql",
      status: 200,
      body: { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] },
    });
    const { github, pauses } = clientOf(server);
    expect(await github.pullComments(number)).toEqual([]);
    expect(pauses).toEqual([60_000]);
  });

  test("a write is sent once, whatever becomes of it", async () => {
    for (const fault of [
      { status: 502 },
      { reset: true },
      { status: 502, when: "after" as const },
      secondaryLimit(null),
    ]) {
      const server = await sandbox();
      const { number } = server.openPull({ files: { "a.yaml": "1" } });
      server.fault({ method: "POST", ...fault });
      const { github, pauses } = clientOf(server);
      await failureOf(github.createComment(number, "hello"));
      expect(server.writes()).toHaveLength(1);
      expect(pauses).toEqual([]);
    }
  });

  test("a write is sent again after a limit that named its end, once", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({ method: "POST", ...secondaryLimit(20) });
    const { github, pauses } = clientOf(server);
    await github.createComment(number, "hello");
    expect(pauses).toEqual([20_000]);
    server.fault({ method: "POST", times: 2, ...secondaryLimit(5) });
    await failureOf(github.createComment(number, "hello again"));
    expect(server.comments(number)).toHaveLength(1);
    const long = await sandbox();
    long.fault({ method: "POST", ...secondaryLimit(3600) });
    await failureOf(clientOf(long).github.createComment(1, "hello"));
    expect(long.writes()).toHaveLength(1);
  });

  test("a primary limit that ends soon is waited for before a write, too", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({ method: "POST", ...primaryLimit(server.clock.now / 1000 + 4) });
    const { github, pauses } = clientOf(server);
    await github.createComment(number, "hello");
    expect(pauses).toEqual([5000]);
  });

  test("a write waits for what is left of a second since the previous one's answer, a failed one's too", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    const { github, pauses, pass } = clientOf(server);
    await github.createComment(number, "one");
    pass(300);
    await github.createComment(number, "two");
    expect(pauses).toEqual([700]);
    pass(1000);
    await expect(github.updateComment(9999, "three")).rejects.toThrow("404");
    expect(pauses).toEqual([700]);
    pass(999);
    await github.pull(number);
    expect(pauses).toEqual([700]);
    await github.createComment(number, "four");
    expect(pauses).toEqual([700, 1]);
  });

  test("writes go one after the other, a second apart", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    const { github, pauses } = clientOf(server);
    const before: number[] = [];
    server.fault({ method: "POST", times: 3, call: () => before.push(pauses.length) });
    await Promise.all(["one", "two", "three"].map((text) => github.createComment(number, text)));
    expect(server.comments(number).map(({ body }) => body)).toEqual(["one", "two", "three"]);
    expect(pauses).toEqual([1000, 1000]);
    expect(before).toEqual([0, 1, 2]);
  });

  test.each([
    ["pull-requests", "pull-requests: write"],
    ["issues", "issues: write"],
    ["contents", "contents: read"],
  ] as const)("a token without %s is told which permission is missing", async (what, missing) => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    const none = { contents: "none", "pull-requests": "none", issues: "none" } as const;
    const { github } = clientOf(server, { token: server.addToken(BOT, none) });
    const calls = {
      "pull-requests": () => github.createComment(number, "hello"),
      issues: () => github.createIssue({ title: "t", body: "b", labels: [], assignees: [] }),
      contents: () => github.content("a.yaml", "main"),
    };
    const error = await failureOf(calls[what]());
    expect(error.failure.missing).toBe(missing);
    expect(error.message).toContain(`lacks \`${missing}\``);
  });

  test("GraphQL's refusal names the permission too", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    const none = { contents: "none", "pull-requests": "none", issues: "none" } as const;
    const { github } = clientOf(server, { token: server.addToken(BOT, none) });
    expect((await failureOf(github.pullComments(number))).failure.missing).toBe("pull-requests: read");
  });

  test("a token that nobody knows is an error with the next step, and is not in it", async () => {
    const server = await sandbox();
    const error = await failureOf(clientOf(server, { token: "ghs_wrong" }).github.pull(1));
    expect(error.message).toContain("401 Bad credentials. GitHub does not accept the token");
    expect(JSON.stringify(error.failure) + error.stack).not.toContain("ghs_wrong");
  });

  test.each([
    ["a page of a proxy", { status: 200, body: "<html>Sign in</html>" }],
    ["half an answer", { status: 200, body: '{"number": 1, "sta', headers: { "content-type": "application/json" } }],
    ["nothing at all", { status: 200, body: "" }],
  ])("%s is no answer: a read is repeated, and says so in the end", async (_, fault) => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({ method: "GET", ...fault });
    const { github, pauses } = clientOf(server);
    expect((await github.pull(number)).number).toBe(number);
    expect(pauses).toEqual([1000]);
    server.fault({ method: "GET", times: 9, ...fault });
    const error = await failureOf(github.pull(number));
    expect(error.message).toContain("200 an answer that is not GitHub's. Something between the runner and GitHub");
  });

  test("a page of a proxy is not taken for a file, nor half an answer for a folder", async () => {
    const server = await sandbox();
    server.push("main", { "a.yaml": "1", "b/c.yaml": "1" });
    for (const [body, type] of [
      ["<html>Sign in</html>", "text/html"],
      ['{"name": "a.y', "application/json"],
    ] as const) {
      server.fault({ path: /contents/, status: 200, body, headers: { "content-type": type } });
      const content = await clientOf(server).github.content("a.yaml", "main");
      expect(Buffer.from(content ?? []).toString()).toBe("1");
    }
    expect(await clientOf(server).github.content("b", "main")).toBeNull();
  });

  test.each([
    ["no data", { data: null }],
    [
      "an error of a type that nobody knows",
      { data: null, errors: [{ type: "SERVICE_UNAVAILABLE", message: "busy" }] },
    ],
    ["an error whose type is null", { data: null, errors: [{ type: null, message: "busy" }] }],
  ])("GraphQL that answers 200 with %s is asked again", async (_, body) => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({ path: "/graphql", status: 200, body, headers: { "content-type": "application/json" } });
    const { github, pauses } = clientOf(server);
    expect(await github.pullComments(number)).toEqual([]);
    expect(pauses).toEqual([1000]);
  });

  test("a comment that GraphQL does not show is left out", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    const comments = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [null] };
    server.fault({ path: "/graphql", status: 200, body: { data: { repository: { pullRequest: { comments } } } } });
    expect(await clientOf(server).github.pullComments(number)).toEqual([]);
  });

  test.each([
    [403, "Unable to create comment because issue is locked.", "Unlock the conversation"],
    [403, "Repository was archived so is read-only.", "The repository is archived"],
    [403, "Resource protected by organization SAML enforcement.", "single sign-on"],
    [404, "Not Found", "`pull-requests: write`"],
    [429, "Too many", "run the job again in some minutes"],
  ])("a write that GitHub refuses with %d %s says what to do", async (status, message, expected) => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { "a.yaml": "1" } });
    server.fault({ method: "POST", status, body: { message } });
    const error = await failureOf(clientOf(server).github.createComment(number, "text"));
    expect(error.message).toContain(`${status} ${message}`);
    expect(error.message).toContain(expected);
  });
});

test("a server behind a private authority fails at once, with the variable that helps", async () => {
  const server = createServer(selfSigned(), (_, response) => response.end("{}"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const github = await sandbox();
  const event = {
    ...eventOf(github, "push"),
    apiUrl: `https://127.0.0.1:${port}`,
    graphqlUrl: `https://127.0.0.1:${port}/graphql`,
  };
  const client = clientOf(github, { event });
  for (const call of [client.github.pull(1), client.github.createComment(1, "text")])
    await expect(call).rejects.toThrow(
      /certificate is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\).*NODE_EXTRA_CA_CERTS/,
    );
  expect(client.pauses).toEqual([]);
});
