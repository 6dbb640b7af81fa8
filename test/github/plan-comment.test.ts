import { describe, expect, test } from "vitest";
import { type GitHubSandbox, secondaryLimit } from "../../sandbox/github/index.ts";
import { postApplyComment } from "../../src/github/apply-comment.ts";
import { sameBody } from "../../src/github/body.ts";
import { shouldComment, wantsComment } from "../../src/github/plan-comment.ts";
import { BOT, body, CONFIG, clientOf, factsOf, sandbox, text, upsertOn } from "./support.ts";

async function withPull(): Promise<{ server: GitHubSandbox; number: number }> {
  const server = await sandbox();
  const { number } = server.openPull({ files: { [CONFIG]: "version: 1\n" } });
  return { server, number };
}

describe("one plan comment a target, edited in place", () => {
  test("the first plan creates it", async () => {
    const { server, number } = await withPull();
    const outcome = await upsertOn(clientOf(server).github, number, text(body("plan")));
    const [comment] = server.comments(number);
    expect(outcome).toEqual({
      status: "created",
      id: comment?.id,
      url: `${server.url}/octo/shop/pull/${number}#issuecomment-${comment?.id}`,
      warnings: [],
    });
    expect(comment?.body).toBe(body("plan"));
  });

  test("the next plan edits it, though its marker stands on page 3", async () => {
    const { server, number } = await withPull();
    for (let index = 0; index < 220; index += 1) server.comment(number, "octocat", "chat");
    const own = server.comment(number, BOT, body("plan", "old"));
    const outcome = await upsertOn(clientOf(server).github, number, text(body("plan", "new")));
    expect(outcome).toMatchObject({ status: "updated", id: own.id });
    expect(server.comments(number)).toHaveLength(221);
    expect(own.body).toBe(body("plan", "new"));
  });

  test("an identical plan makes no call that writes, though another run made it", async () => {
    const { server, number } = await withPull();
    const link = (run: number, attempt = ""): string =>
      `<sub>Plan · [run ${run}](https://github.com/octo/shop/actions/runs/9${run}${attempt}) · [full report](https://github.com/octo/shop/actions/runs/9${run}#summary)</sub>`;
    const own = server.comment(number, BOT, body("plan", link(1)));
    const outcome = await upsertOn(clientOf(server).github, number, text(body("plan", link(2, "/attempts/3"))));
    expect(outcome).toMatchObject({ status: "unchanged", id: own.id, warnings: [] });
    expect(server.writes()).toEqual([]);
  });

  test("a bare run link may differ too", () => {
    const link = (run: string): string => `See https://github.com/octo/shop/actions/runs/${run}`;
    expect(sameBody(link("1"), link("22/attempts/3"))).toBe(true);
    expect(sameBody(link("1"), `${link("1")}/job/7`)).toBe(false);
  });

  test("what stands beside the run link counts", () => {
    const line = (count: number): string => `${count} create · [run 1](https://github.com/octo/shop/actions/runs/1)`;
    expect(sameBody(line(1), line(2))).toBe(false);
    expect(sameBody(`${line(1)}\r\n`, line(1))).toBe(true);
  });

  test("a text of 600,000 digits or brackets is compared in steps that grow with its length", () => {
    const link = "[run](https://github.com/octo/shop/actions/runs/";
    for (const text of [
      `${link}${"1".repeat(600_000)}`,
      "[".repeat(600_000),
      link.repeat(12_000),
      "[a](".repeat(150_000),
    ])
      expect(sameBody(text, `${text} `)).toBe(true);
  });

  test("other targets' comments and other roles' are left alone", async () => {
    const { server, number } = await withPull();
    const others = [body("plan", "x", { target: "prod-2" }), body("apply"), `text\n${body("plan")}`];
    for (const other of others) server.comment(number, BOT, other);
    const outcome = await upsertOn(clientOf(server).github, number, text(body("plan", "mine")));
    expect(outcome.status).toBe("created");
    expect(server.comments(number).map((comment) => comment.body)).toEqual([...others, body("plan", "mine")]);
  });

  test.each(["mallory", "other-app[bot]"])("a marker forged by %s is neither edited nor trusted", async (login) => {
    const { server, number } = await withPull();
    server.comment(number, login, body("plan", "forged"));
    const outcome = await upsertOn(clientOf(server).github, number, text(body("plan")));
    expect(outcome.status).toBe("created");
    expect(server.comments(number)[0]?.body).toBe(body("plan", "forged"));
  });

  test("twins are deleted but for the oldest, three writes at most, the rest the next time", async () => {
    const { server, number } = await withPull();
    const kept = server.comment(number, BOT, body("plan", "1"));
    for (const which of ["2", "3", "4", "5"]) server.comment(number, BOT, body("plan", which));
    const { github } = clientOf(server);
    expect(await upsertOn(github, number, text(body("plan", "new")))).toMatchObject({
      status: "updated",
      id: kept.id,
    });
    expect(server.writes()).toHaveLength(3);
    expect(server.comments(number)).toHaveLength(3);
    expect(await upsertOn(github, number, text(body("plan", "new")))).toMatchObject({
      status: "unchanged",
      id: kept.id,
    });
    expect(server.comments(number)).toEqual([kept]);
  });

  test("an edit by a person is undone even where the text is the same again", async () => {
    const { server, number } = await withPull();
    const own = server.comment(number, BOT, body("plan"));
    server.editComment(own.id, "octocat");
    expect((await upsertOn(clientOf(server).github, number, text(body("plan")))).status).toBe("updated");
    expect(own.editor?.login).toBe(BOT);
  });

  test("a comment that vanishes meanwhile is created anew", async () => {
    const { server, number } = await withPull();
    server.comment(number, BOT, body("plan", "old"));
    server.fault({ method: "PATCH", status: 404, body: { message: "Not Found" } });
    expect((await upsertOn(clientOf(server).github, number, text(body("plan")))).status).toBe("created");
  });

  test("a closed pull request is never written on, even one that closed after the event", async () => {
    const { server, number } = await withPull();
    server.comment(number, BOT, body("plan", "old"));
    server.closePull(number);
    const outcome = await upsertOn(clientOf(server).github, number, text(body("plan", "new")));
    expect(outcome.status).toBe("withheld");
    expect(server.writes()).toEqual([]);
  });

  test.each([
    ["another file", { config: "other.yaml" }, "file `other.yaml`"],
    ["another project", { projectId: "f".repeat(24) }, `project \`${"f".repeat(24)}\``],
  ])("%s under the same name is an error that asks for a name", async (_, payload, named) => {
    const { server, number } = await withPull();
    const theirs = server.comment(number, BOT, body("plan", "theirs", payload));
    const outcome = await upsertOn(clientOf(server).github, number, text(body("plan", "mine")));
    expect(outcome).toMatchObject({ status: "clash", id: theirs.id });
    expect(outcome.warnings[0]).toContain(`belongs to the ${named}. Give one of them another \`name\``);
    expect(server.writes()).toEqual([]);
  });

  test("a project that nobody knew yet is no clash", async () => {
    const { server, number } = await withPull();
    server.comment(number, BOT, body("plan", "invalid", { projectId: "" }));
    expect((await upsertOn(clientOf(server).github, number, text(body("plan")))).status).toBe("updated");
  });
});

describe("what GitHub refuses is one warning", () => {
  test("a body that is too long is tried once more, shorter", async () => {
    const { server, number } = await withPull();
    const long = body("plan", "x".repeat(70_000));
    const outcome = await upsertOn(clientOf(server).github, number, text(long, body("plan", "short")));
    expect(outcome.status).toBe("created");
    expect(server.comments(number)[0]?.body).toBe(body("plan", "short"));
  });

  test("too long twice is a warning, and costs two writes", async () => {
    const { server, number } = await withPull();
    const outcome = await upsertOn(clientOf(server).github, number, text(body("plan", "x".repeat(70_000))));
    expect(outcome.status).toBe("not-written");
    expect(outcome.warnings[0]).toMatch(/422 Validation Failed: Body is too long/);
    expect(server.writes()).toHaveLength(2);
  });

  test("shortening leaves one write for a twin", async () => {
    const { server, number } = await withPull();
    for (const which of ["1", "2", "3"]) server.comment(number, BOT, body("plan", which));
    const long = body("plan", "x".repeat(70_000));
    await upsertOn(clientOf(server).github, number, text(long, body("plan", "short")));
    expect(server.writes()).toHaveLength(3);
    expect(server.comments(number)).toHaveLength(2);
  });

  test("a missing permission names itself, and what apply will do", async () => {
    const { server, number } = await withPull();
    const token = server.addToken(BOT, { "pull-requests": "read", issues: "none" });
    const outcome = await upsertOn(clientOf(server, { token }).github, number, text(body("plan")));
    expect(outcome).toMatchObject({ status: "not-written", id: null, url: null });
    expect(outcome.warnings).toHaveLength(1);
    expect(outcome.warnings[0]).toMatch(/lacks `pull-requests: write`.*`apply` will refuse/);
  });

  test("a limit in the middle is waited for; one without an end is a warning", async () => {
    const { server, number } = await withPull();
    server.fault({ method: "POST", path: /comments$/, ...secondaryLimit(3) });
    const { github } = clientOf(server);
    expect((await upsertOn(github, number, text(body("plan")))).status).toBe("created");
    server.fault({ method: "PATCH", ...secondaryLimit(null) });
    expect((await upsertOn(github, number, text(body("plan", "new")))).status).toBe("not-written");
  });

  test("a list of comments that cannot be read is a warning, never a second comment", async () => {
    const { server, number } = await withPull();
    server.fault({ path: "/graphql", times: 99, status: 502 });
    expect((await upsertOn(clientOf(server).github, number, text(body("plan")))).status).toBe("not-written");
    expect(server.writes()).toEqual([]);
  });

  test("a pull request that does not exist is a warning", async () => {
    const { server } = await withPull();
    const outcome = await upsertOn(clientOf(server).github, 99, text(body("plan")));
    expect(outcome.warnings[0]).toMatch(/^Listing the comments of pull request 99: /);
  });
});

describe("whether a plan is worth a comment", () => {
  const files = [CONFIG];
  test.each([
    ["auto", { changed: [CONFIG, "x"], files, commented: false }, true],
    ["auto", { changed: ["x"], files, commented: false }, false],
    ["auto", { changed: ["x"], files, commented: true }, true],
    ["auto", { changed: null, files, commented: false }, true],
    ["auto", { changed: Array.from({ length: 3000 }, (_, index) => `f${index}`), files, commented: false }, true],
    ["always", { changed: ["x"], files, commented: false }, true],
    ["never", { changed: [CONFIG], files, commented: true }, false],
  ] as const)("%s %#", (mode, facts, expected) => {
    expect(shouldComment(mode, facts)).toBe(expected);
  });

  test("auto asks GitHub, and stays silent on a pull request that is about something else", async () => {
    const server = await sandbox();
    const about = { target: "prod", files };
    const mine = server.openPull({ files: { [CONFIG]: "1" } }).number;
    const other = server.openPull({ files: { "README.md": "1" } }).number;
    const { github } = clientOf(server);
    expect(await wantsComment(factsOf(github, mine), "auto", about)).toBe(true);
    expect(await wantsComment(factsOf(github, other), "auto", about)).toBe(false);
    server.comment(other, BOT, body("plan"));
    expect(await wantsComment(factsOf(github, other), "auto", about)).toBe(true);
  });

  test("auto comments where GitHub does not say; always and never do not ask", async () => {
    const { server, number } = await withPull();
    const none = clientOf(server, { token: server.addToken(BOT, { "pull-requests": "none", issues: "none" }) });
    const about = { target: "prod", files: ["z.yaml"] };
    expect(await wantsComment(factsOf(none.github, number), "auto", about)).toBe(true);
    const asked = server.requests.length;
    expect(await wantsComment(factsOf(none.github, number), "always", about)).toBe(true);
    expect(await wantsComment(factsOf(none.github, number), "never", about)).toBe(false);
    expect(server.requests).toHaveLength(asked);
  });
});

describe("the apply comment", () => {
  test("is new each time, on the merged pull request", async () => {
    const { server, number } = await withPull();
    server.merge(number);
    const { github } = clientOf(server);
    expect((await postApplyComment(github, number, text(body("apply", "first")))).status).toBe("created");
    expect((await postApplyComment(github, number, text(body("apply", "second")))).status).toBe("created");
    expect(server.comments(number).map((comment) => comment.body)).toEqual([
      body("apply", "first"),
      body("apply", "second"),
    ]);
  });

  test("is shortened where it is too long, and a refusal is a warning", async () => {
    const { server, number } = await withPull();
    const { github } = clientOf(server);
    const long = body("apply", "x".repeat(70_000));
    expect((await postApplyComment(github, number, text(long, body("apply", "short")))).status).toBe("created");
    server.fault({ method: "POST", path: /comments$/, status: 500, times: 3 });
    expect((await postApplyComment(github, number, text(body("apply")))).warnings[0]).toMatch(
      /^Creating a comment on pull request 1: .+ 500/,
    );
  });
});
