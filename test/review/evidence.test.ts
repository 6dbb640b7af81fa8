import { describe, expect, test } from "vitest";
import type { EventOptions, GitHubSandbox, MergeMethod } from "../../sandbox/github/index.ts";
import { type Reviewed, reviews } from "../../src/review/evidence.ts";
import { BOT, body, CONFIG, clientOf, eventOf, sandbox, TARGET } from "../github/support.ts";

const HOUR = 3_600_000;

/** A pull request with a plan comment of ours, an hour before whatever comes next. */
function planned(server: GitHubSandbox, plan = body("plan"), base = "main"): number {
  const { number } = server.openPull({ files: { [CONFIG]: `version: 1\n# ${server.clock.now}\n` }, base });
  server.comment(number, BOT, plan);
  server.clock.now += HOUR;
  return number;
}

async function find(server: GitHubSandbox, name: string, options?: EventOptions): Promise<Reviewed> {
  const event = eventOf(server, name, options);
  const { github, sleep } = clientOf(server, { event });
  return await reviews(github, event, sleep)(TARGET);
}

function known(reviewed: Reviewed): Extract<Reviewed, { known: true }> {
  if (!reviewed.known) throw new Error(reviewed.message);
  return reviewed;
}

describe("the pull request of the pushed commit", () => {
  test.each<MergeMethod>(["squash", "merge", "rebase"])("is found after a %s, and its plan counts", async (method) => {
    const server = await sandbox();
    const number = planned(server);
    const push = server.merge(number, method);
    const [comment] = server.comments(number);
    expect(await find(server, "push", { push })).toEqual({
      known: true,
      proofs: [
        {
          pullRequest: number,
          commentId: comment?.id,
          body: comment?.body,
          commentUrl: `${server.url}/octo/shop/pull/${number}#issuecomment-${comment?.id}`,
          digest: "sha256:aa",
          proof: "abcdefghijkl",
          createdAt: "2026-11-20T09:00:00Z",
          head: null,
        },
      ],
      applied: [],
      mergedPullRequests: [number],
      commentOn: number,
      notes: [],
    });
  });

  test("is found on the merged pull request's own event, though GitHub's index lags behind", async () => {
    const server = await sandbox();
    server.lagAssociations(99);
    const number = planned(server);
    server.merge(number);
    expect(known(await find(server, "pull_request", { pull: number }))).toMatchObject({
      commentOn: number,
      proofs: [{ pullRequest: number }],
    });
  });

  test("is found by hand and on a schedule", async () => {
    const server = await sandbox();
    const number = planned(server);
    server.merge(number);
    for (const name of ["workflow_dispatch", "schedule"]) {
      expect(known(await find(server, name))).toMatchObject({ commentOn: number, proofs: [{ pullRequest: number }] });
    }
  });

  test("is waited for a little, as GitHub learns of it late", async () => {
    const server = await sandbox();
    server.lagAssociations(2);
    const number = planned(server);
    const push = server.merge(number);
    const event = eventOf(server, "push", { push });
    const { github, sleep, pauses } = clientOf(server, { event });
    expect(known(await reviews(github, event, sleep)(TARGET)).proofs).toHaveLength(1);
    expect(pauses).toEqual([2000, 4000]);
  });

  test("is not waited for for ever: a direct push has none", async () => {
    const server = await sandbox();
    const push = server.push("main", { [CONFIG]: "version: 1\n" });
    const reviewed = known(await find(server, "push", { push }));
    expect(reviewed).toMatchObject({ proofs: [], commentOn: null, mergedPullRequests: [] });
    expect(reviewed.notes).toEqual([`Commit \`${push.sha.slice(0, 7)}\` came without a merged pull request.`]);
  });
});

describe("comments that do not count, and why", () => {
  test.each(["mallory", "other-app[bot]"])("a marker forged by %s", async (login) => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { [CONFIG]: "1" } });
    server.comment(number, login, body("plan"));
    const push = server.merge(number);
    const reviewed = known(await find(server, "push", { push }));
    expect(reviewed.proofs).toEqual([]);
    expect(reviewed.notes[0]).toMatch(/was written by `(mallory|other-app)`, not by the identity of this run's token/);
  });

  test("one that a person edited, before or after the merge", async () => {
    for (const when of ["before", "after"]) {
      const server = await sandbox();
      const number = planned(server);
      const id = server.comments(number)[0]?.id ?? 0;
      if (when === "before") server.editComment(id, "octocat", body("plan", "forged", { proof: "zzzzzzzzzzzz" }));
      const push = server.merge(number);
      if (when === "after") server.editComment(id, "octocat", body("plan", "forged", { proof: "zzzzzzzzzzzz" }));
      const reviewed = known(await find(server, "push", { push }));
      expect(reviewed.proofs).toEqual([]);
      expect(reviewed.notes[0]).toContain("was edited by `octocat`, so it does not count.");
    }
  });

  test("but our own edit counts, even after the merge", async () => {
    const server = await sandbox();
    const number = planned(server);
    const push = server.merge(number);
    server.clock.now += HOUR;
    server.editComment(server.comments(number)[0]?.id ?? 0, BOT, body("plan", "applying", { proof: "mnopqrstuvwx" }));
    expect(known(await find(server, "push", { push })).proofs).toMatchObject([{ proof: "mnopqrstuvwx" }]);
  });

  test("one that was written after the merge; the same second still counts", async () => {
    const server = await sandbox();
    const early = server.openPull({ files: { [CONFIG]: "1" } }).number;
    server.comment(early, BOT, body("plan"));
    server.merge(early);
    const late = server.openPull({ files: { [CONFIG]: "2" } }).number;
    const push = server.merge(late);
    server.clock.now += 1000;
    server.comment(late, BOT, body("plan"));
    const reviewed = known(await find(server, "push", { push }));
    expect(reviewed.proofs.map(({ pullRequest }) => pullRequest)).toEqual([early]);
    expect(reviewed.notes[0]).toContain("was written at 2026-11-20T09:00:01Z, after the merge at 2026-11-20T09:00:00Z");
  });

  test.each([
    ["another target", { target: "staging" }, /has no plan comment for `prod`/],
    ["another file", { config: "other.yaml" }, /is about another file \(`other\.yaml`\)/],
    ["another project", { projectId: "f".repeat(24) }, /is about another project/],
  ])("one of %s", async (_, payload, why) => {
    const server = await sandbox();
    const number = planned(server, body("plan", "x", payload));
    const push = server.merge(number);
    const reviewed = known(await find(server, "push", { push }));
    expect(reviewed.proofs).toEqual([]);
    expect(reviewed.notes.join("\n")).toMatch(why);
  });

  test("a marker that is not on line 1, and an apply comment", async () => {
    const server = await sandbox();
    const number = planned(server, `Look:\n${body("plan")}`);
    server.comment(number, BOT, body("apply"));
    const push = server.merge(number);
    expect(known(await find(server, "push", { push })).proofs).toEqual([]);
  });

  test("one of a pull request into another branch", async () => {
    const server = await sandbox();
    server.push("release", { "a.txt": "1" });
    const other = planned(server, body("plan"), "release");
    const { sha } = server.merge(other);
    expect(known(await find(server, "workflow_dispatch", { branch: "release" })).proofs).toHaveLength(1);
    const event = { ...eventOf(server, "workflow_dispatch"), sha };
    const { github, sleep } = clientOf(server, { event });
    expect(known(await reviews(github, event, sleep)(TARGET)).proofs).toEqual([]);
  });

  test("one of a pull request that is not merged", async () => {
    const server = await sandbox();
    planned(server);
    const push = server.push("main", { "a.txt": "1" });
    expect(known(await find(server, "push", { push })).mergedPullRequests).toEqual([]);
  });

  test("the plan of our comment on page 3 counts like any other", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { [CONFIG]: "1" } });
    for (let index = 0; index < 220; index += 1) server.comment(number, "octocat", "chat");
    server.comment(number, BOT, body("plan"));
    const push = server.merge(number);
    expect(known(await find(server, "push", { push })).proofs).toHaveLength(1);
  });
});

describe("more than one pull request", () => {
  test.each<MergeMethod>(["squash", "merge", "rebase"])("two in one push by %s both count", async (method) => {
    const server = await sandbox();
    const [one, two] = [
      planned(server, body("plan", "1", { digest: "sha256:01" })),
      planned(server, body("plan", "2", { digest: "sha256:02" })),
    ];
    const push = server.merge([one, two], method);
    const reviewed = known(await find(server, "push", { push }));
    expect(reviewed.mergedPullRequests).toEqual([two, one]);
    expect(reviewed.proofs.map(({ digest }) => digest)).toEqual(["sha256:02", "sha256:01"]);
    expect(reviewed.commentOn).toBe(two);
  });

  test("one whose apply never ran counts beside the next one", async () => {
    const server = await sandbox();
    const one = planned(server);
    server.merge(one);
    const two = planned(server);
    const push = server.merge(two);
    expect(known(await find(server, "push", { push })).mergedPullRequests).toEqual([two, one]);
  });

  test("one whose apply failed counts; the last that was applied is where looking back ends", async () => {
    const server = await sandbox();
    const numbers = [planned(server), planned(server), planned(server), planned(server)];
    for (const number of numbers) server.merge(number);
    const [oldest, applied, failed, newest] = numbers;
    server.comment(applied ?? 0, BOT, body("apply", "ok", { outcome: "applied" }));
    server.comment(failed ?? 0, BOT, body("apply", "no", { outcome: "failed" }));
    const reviewed = known(await find(server, "workflow_dispatch"));
    expect(reviewed.mergedPullRequests).toEqual([newest, failed, applied]);
    expect(reviewed.mergedPullRequests).not.toContain(oldest);
  });

  test.each([
    ["forged by a person", "mallory", {}],
    ["of another target", BOT, { target: "staging" }],
    ["of another project", BOT, { projectId: "f".repeat(24) }],
  ])("a success %s does not end looking back", async (_, login, payload) => {
    const server = await sandbox();
    const [one, two] = [planned(server), planned(server)];
    server.merge(one);
    server.merge(two);
    server.comment(two, login, body("apply", "ok", { outcome: "applied", ...payload }));
    expect(known(await find(server, "workflow_dispatch")).mergedPullRequests).toEqual([two, one]);
  });

  test("commits without a pull request do not hide what stands behind them", async () => {
    const server = await sandbox();
    const number = planned(server);
    server.merge(number);
    for (let index = 0; index < 12; index += 1) server.push("main", { "a.txt": String(index) });
    const reviewed = known(await find(server, "workflow_dispatch"));
    expect(reviewed.proofs).toHaveLength(1);
    expect(reviewed.commentOn).toBeNull();
  });

  test("looking back ends after fifty commits", async () => {
    for (const [between, expected] of [
      [49, 1],
      [50, 0],
    ] as const) {
      const server = await sandbox();
      const number = planned(server);
      server.merge(number);
      for (let index = 0; index < between; index += 1) server.push("main", { "a.txt": String(index) });
      expect(known(await find(server, "workflow_dispatch")).proofs).toHaveLength(expected);
    }
  });

  test("several targets of a run share what was read", async () => {
    const server = await sandbox();
    const number = planned(server);
    const push = server.merge(number);
    const event = eventOf(server, "push", { push });
    const { github, sleep } = clientOf(server, { event });
    const find = reviews(github, event, sleep);
    await find(TARGET);
    const asked = server.requests.length;
    expect(known(await find({ ...TARGET, name: "staging" })).proofs).toEqual([]);
    expect(server.requests).toHaveLength(asked);
  });
});

describe("what cannot be told is not reviewed", () => {
  test.each([
    ["the pull requests of a commit", /\/pulls$/],
    ["the commits", /\/commits$/],
    ["the comments", /^\/graphql$/],
  ])("%s cannot be read", async (_, path) => {
    const server = await sandbox();
    const number = planned(server);
    const push = server.merge(number);
    server.fault({ path, times: 999, status: 502 });
    expect(await find(server, "push", { push })).toMatchObject({
      known: false,
      message: expect.stringMatching(/^It cannot be told what was reviewed\. .+ 502/),
    });
  });

  test("a token that may not read pull requests says which permission is missing", async () => {
    const server = await sandbox();
    const number = planned(server);
    const event = eventOf(server, "push", { push: server.merge(number) });
    const token = server.addToken(BOT, { "pull-requests": "none", issues: "none" });
    const { github, sleep } = clientOf(server, { event, token });
    expect(await reviews(github, event, sleep)(TARGET)).toMatchObject({
      known: false,
      message: expect.stringContaining("`pull-requests: read`"),
    });
  });

  test("no event, a tag and no commit", async () => {
    const server = await sandbox();
    const { github, sleep } = clientOf(server);
    const push = eventOf(server, "push");
    for (const event of [null, eventOf(server, "push", { tag: "v1" }), { ...push, sha: "" }]) {
      expect((await reviews(github, event, sleep)(TARGET)).known).toBe(false);
    }
  });

  test("a failure is not remembered: the next target asks again", async () => {
    const server = await sandbox();
    const number = planned(server);
    const event = eventOf(server, "push", { push: server.merge(number) });
    server.fault({ path: "/graphql", times: 5, status: 502 });
    const { github, sleep } = clientOf(server, { event });
    const find = reviews(github, event, sleep);
    expect((await find(TARGET)).known).toBe(false);
    expect(known(await find(TARGET)).proofs).toHaveLength(1);
  });
});
