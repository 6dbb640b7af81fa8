import { describe, expect, test } from "vitest";
import { readMarker } from "../../src/proof/marker.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE, openAtlas, openGitHub, run, verdict } from "../support/step.ts";

const BASE = configuration({ archive: s3Link("us-east-1") });
const CHANGED = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1) });

/** A pull request that adds a link, planned and merged. */
async function openMerged() {
  const [atlas, github] = [await openAtlas(), await openGitHub({ isPrivate: true })];
  github.push("main", { [FILE]: BASE });
  atlas.project().privateLinks.put(s3Link("us-east-1"));
  github.openPull({ files: { [FILE]: CHANGED } });
  const event = github.event("pull_request", { pull: 1 });
  await run(atlas, { command: "plan", files: CHANGED, github, event });
  const planned = github.comments(1)[0]?.body ?? "";
  github.clock.now += 60_000;
  const push = github.event("push", { push: github.merge(1) });
  const before = github.writes().length;
  const apply = (inputs: Readonly<Record<string, string>> = {}) =>
    run(atlas, { command: "apply", files: CHANGED, github, event: push, inputs });
  return { atlas, github, planned, apply, writes: () => github.writes().slice(before) };
}

/** Every status that the plan comment had, in order. */
function statuses(writes: readonly { readonly method: string; readonly body: unknown }[]): readonly string[] {
  return writes
    .filter(({ method }) => method === "PATCH")
    .map(({ body }) => (body as { readonly body: string }).body.split("\n")[3] ?? "");
}

describe("the plan comment tells what becomes of it", () => {
  test("while it is applied and after, in three writes with the result's own comment", async () => {
    const { github, planned, apply, writes } = await openMerged();
    expect(verdict(await apply())).toEqual(["applied", "", 0]);
    expect(statuses(writes())).toEqual([
      expect.stringMatching(/^\*\*⏳ Applying\*\* in \[run \d+\]\(\S+\) …$/),
      expect.stringMatching(/^\*\*✅ Applied\*\* in \[run \d+\]\(\S+\)\.$/),
    ]);
    expect(
      writes()
        .map(({ method }) => method)
        .toSorted(),
    ).toEqual(["PATCH", "PATCH", "POST"]);
    const body = github.comments(1)[0]?.body ?? "";
    expect(body.split("\n")[0]).toBe(planned.split("\n")[0]);
    expect(body.split("\n").toSpliced(2, 2)).toEqual(planned.split("\n"));
  });

  test("still counts as the review when the apply is run again, and has one status", async () => {
    const { atlas, github, apply } = await openMerged();
    atlas.fate({ kind: "privateLinks", times: 1, route: ["FAILED"], errorMessage: "No." });
    expect(verdict(await apply())).toEqual(["failed", "resource-failed", 1]);
    expect(github.comments(1)[0]?.body).toContain("**❌ Not applied: a resource failed** in");
    expect(verdict(await apply())).toEqual(["applied", "", 0]);
    const body = github.comments(1)[0]?.body ?? "";
    expect(body).toContain("**✅ Applied** in");
    expect(body).not.toContain("❌");
  });

  test("a refusal is told where a plan counts", async () => {
    const { atlas, github, apply, writes } = await openMerged();
    for (const { id } of atlas.project().privateLinks.all()) atlas.project().privateLinks.remove(id);
    expect(verdict(await apply())).toEqual(["refused", "plan-changed", 1]);
    expect(statuses(writes())).toEqual([expect.stringMatching(/^\*\*⛔ Not applied: the plan changed\*\* in/)]);
    expect(readMarker(github.comments(1)[0]?.body ?? "")?.role).toBe("plan");
  });

  test("a comment that somebody edited is left as they left it", async () => {
    const { github, planned, apply, writes } = await openMerged();
    const edited = `${planned}\nTrust me.`;
    github.editComment(github.comments(1)[0]?.id ?? 0, "mallory", edited);
    expect(verdict(await apply())).toEqual(["refused", "not-reviewed", 1]);
    expect(statuses(writes())).toEqual([]);
    expect(github.comments(1)[0]?.body).toBe(edited);
  });

  test("a status that GitHub does not take is a line in the log, and the apply goes on", async () => {
    const { github, planned, apply } = await openMerged();
    github.fault({ method: "PATCH", times: 99, status: 500 });
    const result = await apply();
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(result.log).toContain("the plan comment does not show the status");
    expect(result.log).not.toContain("::warning");
    expect(github.comments(1)[0]?.body).toBe(planned);
  });

  test("`comment: never` writes none", async () => {
    const { apply, writes } = await openMerged();
    expect(verdict(await apply({ comment: "never" }))).toEqual(["applied", "", 0]);
    expect(writes()).toEqual([]);
  });
});

describe("since the last push", () => {
  test("the plan comment says what changed, and a second run on the same commit makes no call that writes", async () => {
    const [atlas, github] = [await openAtlas(), await openGitHub({ isPrivate: true })];
    github.push("main", { [FILE]: BASE });
    github.openPull({ files: { [FILE]: BASE } });
    const plan = (files: string, more: object) =>
      run(atlas, { command: "plan", files, github, event: github.event("pull_request", { pull: 1, ...more }) });
    await plan(BASE, {});
    const first = github.pull(1).headSha;
    github.push(github.pull(1).head, { [FILE]: CHANGED });
    await plan(CHANGED, {});
    const [comment] = github.comments(1);
    expect(comment?.body).toContain(`Since [\`${first.slice(0, 7)}\`]`);
    expect(comment?.body).toContain(
      "**1 change added or altered** (`privateLinks/orders`) · 1 other as already planned.",
    );
    const written = github.writes().length;
    await plan(CHANGED, { runId: 9002 });
    expect(github.writes()).toHaveLength(written);
  });
});
