import { describe, expect, test } from "vitest";
import type { DriftIssue } from "../../src/proof/issue.ts";
import { BOT, body, clientOf, keepOn, sandbox } from "./support.ts";

const WISH = { target: "prod", labels: ["atlas-drift", "infra"], assignees: [] };

function decision(more: Partial<DriftIssue> = {}): DriftIssue {
  return {
    title: "Atlas drift: prod",
    body: body("drift", "3 findings"),
    comment: null,
    state: "open",
    stateReason: null,
    ...more,
  };
}

describe("one drift issue a target", () => {
  test("nothing to say and no issue: no write", async () => {
    const server = await sandbox();
    expect(await keepOn(clientOf(server).github, WISH, () => null)).toEqual({
      status: "none",
      number: null,
      url: null,
      warnings: [],
    });
    expect(server.writes()).toEqual([]);
  });

  test("drift opens an issue with labels and assignees", async () => {
    const server = await sandbox();
    const outcome = await keepOn(clientOf(server).github, { ...WISH, assignees: ["octocat"] }, (before) => {
      expect(before).toBeNull();
      return decision();
    });
    expect(outcome).toEqual({ status: "created", number: 1, url: `${server.url}/octo/shop/issues/1`, warnings: [] });
    expect(server.issueIn(1)).toMatchObject({
      title: "Atlas drift: prod",
      body: body("drift", "3 findings"),
      labels: WISH.labels,
      assignees: ["octocat"],
    });
  });

  test("the next run finds it behind a hundred others, shows it to the renderer and edits it", async () => {
    const server = await sandbox();
    const { github } = clientOf(server);
    await keepOn(github, WISH, () => decision());
    for (let index = 0; index < 120; index += 1)
      server.openIssue(BOT, { title: "other", body: "", labels: ["atlas-drift"] });
    const outcome = await keepOn(github, WISH, (before) => {
      expect(before).toMatchObject({ body: body("drift", "3 findings"), state: "open", stateReason: null });
      return decision({ body: body("drift", "4 findings"), comment: "One more." });
    });
    expect(outcome).toMatchObject({ status: "updated", number: 1 });
    expect(server.issueIn(1).body).toBe(body("drift", "4 findings"));
    expect(server.comments(1).map((comment) => comment.body)).toEqual(["One more."]);
  });

  test("an identical issue makes no call that writes", async () => {
    const server = await sandbox();
    server.openIssue(BOT, { title: "Atlas drift: prod", body: body("drift", "3 findings"), labels: ["atlas-drift"] });
    expect((await keepOn(clientOf(server).github, WISH, () => decision())).status).toBe("unchanged");
    expect(server.writes()).toEqual([]);
  });

  test("a decision to leave it makes no call that writes", async () => {
    const server = await sandbox();
    server.openIssue(BOT, { title: "Atlas drift: prod", body: body("drift"), labels: ["atlas-drift"] });
    expect(await keepOn(clientOf(server).github, WISH, () => null)).toMatchObject({
      status: "unchanged",
      number: 1,
    });
    expect(server.writes()).toEqual([]);
  });

  test("a clean run closes it as completed, with a word", async () => {
    const server = await sandbox();
    server.openIssue(BOT, { title: "Atlas drift: prod", body: body("drift"), labels: ["atlas-drift"] });
    const clean = decision({ state: "closed", stateReason: "completed", comment: "Clean. Closing." });
    expect((await keepOn(clientOf(server).github, WISH, () => clean)).status).toBe("updated");
    expect(server.issueIn(1)).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(server.comments(1).map((comment) => comment.body)).toEqual(["Clean. Closing."]);
  });

  test("drift that comes back reopens it", async () => {
    const server = await sandbox();
    const { github } = clientOf(server);
    server.openIssue(BOT, { title: "Atlas drift: prod", body: body("drift"), labels: ["atlas-drift"] });
    await keepOn(github, WISH, () => decision({ state: "closed", stateReason: "completed" }));
    await keepOn(github, WISH, (before) => {
      expect(before).toMatchObject({ state: "closed", stateReason: "completed" });
      return decision();
    });
    expect(server.issueIn(1)).toMatchObject({ state: "open", stateReason: "reopened" });
    expect(server.issues()).toHaveLength(1);
  });

  test("a forged issue, another target's and a pull request are not ours", async () => {
    const server = await sandbox();
    server.openPull({ files: { a: "1" } });
    server.openIssue("mallory", { title: "x", body: body("drift"), labels: ["atlas-drift"] });
    server.openIssue(BOT, { title: "x", body: body("drift", "x", { target: "prod-2" }), labels: ["atlas-drift"] });
    expect(await keepOn(clientOf(server).github, WISH, () => decision())).toMatchObject({
      status: "created",
      number: 4,
    });
  });

  test("a pull request whose text carries the marker is no issue", async () => {
    const server = await sandbox();
    const { number } = server.openPull({ files: { a: "1" }, body: body("drift") });
    const { github } = clientOf(server, { token: server.addToken("octocat") });
    const outcome = await keepOn(github, { ...WISH, labels: [] }, () => decision());
    expect(outcome).toMatchObject({ status: "created", number: number + 1 });
  });

  test("a server that does not filter by creator changes nothing", async () => {
    const server = await sandbox();
    const forged = {
      number: 7,
      html_url: "https://x",
      title: "x",
      state: "open",
      user: { login: "mallory" },
      body: body("drift"),
    };
    server.fault({ method: "GET", status: 200, body: [forged] });
    const outcome = await keepOn(clientOf(server).github, WISH, (before) => {
      expect(before).toBeNull();
      return decision();
    });
    expect(outcome.status).toBe("created");
  });

  test("without labels it is found by its creator", async () => {
    const server = await sandbox();
    const { github } = clientOf(server);
    const wish = { ...WISH, labels: [] };
    await keepOn(github, wish, () => decision());
    expect((await keepOn(github, wish, () => decision())).status).toBe("unchanged");
  });

  test("of several the oldest is kept and the others are closed, three writes at most", async () => {
    const server = await sandbox();
    for (let index = 0; index < 4; index += 1)
      server.openIssue(BOT, { title: "x", body: body("drift"), labels: ["atlas-drift"] });
    const outcome = await keepOn(clientOf(server).github, WISH, () => decision({ comment: "Changed." }));
    expect(outcome).toMatchObject({ status: "updated", number: 1 });
    expect(server.writes()).toHaveLength(3);
    expect(server.issues().map(({ state, stateReason }) => [state, stateReason])).toEqual([
      ["open", null],
      ["closed", "not_planned"],
      ["open", null],
      ["open", null],
    ]);
  });

  test("an open issue of another file under the same name is an error; a closed one is history", async () => {
    const server = await sandbox();
    const old = server.openIssue(BOT, {
      title: "x",
      body: body("drift", "x", { config: "other.yaml" }),
      labels: ["atlas-drift"],
    });
    const { github } = clientOf(server);
    const outcome = await keepOn(github, WISH, () => decision());
    expect(outcome).toMatchObject({ status: "clash", number: 1 });
    expect(outcome.warnings[0]).toContain("belongs to the file `other.yaml`");
    expect(server.writes()).toEqual([]);
    old.state = "closed";
    expect(await keepOn(github, WISH, () => decision())).toMatchObject({ status: "created", number: 2 });
  });
});

describe("what GitHub refuses is a warning", () => {
  test("disabled issues are one warning that says how to be rid of it", async () => {
    const server = await sandbox();
    server.disableIssues();
    const outcome = await keepOn(clientOf(server).github, WISH, () => decision());
    expect(outcome.status).toBe("none");
    expect(outcome.warnings).toHaveLength(1);
    expect(outcome.warnings[0]).toMatch(/Issues are disabled.*drift-issue: false/);
  });

  test("an assignee whom GitHub refuses is left out, the others stay", async () => {
    const server = await sandbox();
    const wish = { ...WISH, assignees: ["ghost", "octocat"] };
    const outcome = await keepOn(clientOf(server).github, wish, () => decision());
    expect(outcome.status).toBe("created");
    expect(outcome.warnings[0]).toMatch(/422 .+ check `drift-issue-assignees`/);
    expect(server.issueIn(1).assignees).toEqual(["octocat"]);
    expect(server.writes()).toHaveLength(2);
  });

  test("a missing permission names itself", async () => {
    const server = await sandbox();
    const token = server.addToken(BOT, { issues: "read" });
    const outcome = await keepOn(clientOf(server, { token }).github, WISH, () => decision());
    expect(outcome.warnings).toHaveLength(1);
    expect(outcome.warnings[0]).toContain("lacks `issues: write`");
  });

  test("a comment that fails leaves the issue that was written", async () => {
    const server = await sandbox();
    server.openIssue(BOT, { title: "x", body: body("drift"), labels: ["atlas-drift"] });
    server.fault({ method: "POST", path: /comments$/, status: 502 });
    const outcome = await keepOn(clientOf(server).github, WISH, () => decision({ comment: "Changed." }));
    expect(outcome).toMatchObject({ status: "updated", number: 1 });
    expect(outcome.warnings[0]).toMatch(/^Commenting on issue 1: .+ 502/);
  });

  test("a list that cannot be read opens nothing", async () => {
    const server = await sandbox();
    server.fault({ method: "GET", times: 99, status: 503 });
    expect((await keepOn(clientOf(server).github, WISH, () => decision())).status).toBe("not-written");
    expect(server.writes()).toEqual([]);
  });
});
