import { describe, expect, test } from "vitest";
import type { SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { GitHubSandbox, MergeMethod, RunInput } from "../../sandbox/github/index.ts";
import { readMarker } from "../../src/proof/marker.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE, openAtlas, openGitHub, run, verdict, writes } from "../support/step.ts";

const BASE = configuration({ archive: s3Link("us-east-1") });
const CHANGED = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1) });

interface Place {
  readonly atlas: SandboxAtlas;
  readonly github: GitHubSandbox;
}

/** A repository whose file is in Atlas already, and an open pull request that adds a link. */
async function openChange(): Promise<Place> {
  const [atlas, github] = [await openAtlas(), await openGitHub({ isPrivate: true })];
  github.push("main", { [FILE]: BASE });
  atlas.project().privateLinks.put(s3Link("us-east-1"));
  github.openPull({ files: { [FILE]: CHANGED } });
  return { atlas, github };
}

function plan({ atlas, github }: Place, event: RunInput = github.event("pull_request", { pull: 1 })) {
  return run(atlas, { command: "plan", files: CHANGED, github, event });
}

function apply({ atlas, github }: Place, event: RunInput, file = CHANGED) {
  return run(atlas, { command: "apply", files: file, github, event });
}

/** Plans the pull request and merges it a minute later. */
async function planAndMerge(place: Place, method?: MergeMethod): Promise<RunInput> {
  expect(verdict(await plan(place))).toEqual(["changes", "", 0]);
  place.github.clock.now += 60_000;
  return place.github.event("push", { push: place.github.merge(1, method) });
}

function roles(github: GitHubSandbox): readonly (string | undefined)[] {
  return github.comments(1).map(({ body }) => readMarker(body)?.role);
}

describe("a reviewed plan", () => {
  test.each(["squash", "merge", "rebase"] as const)(
    "is applied after the merge (%s), and a new comment says so",
    async (method) => {
      const place = await openChange();
      const result = await apply(place, await planAndMerge(place, method));
      expect(verdict(result)).toEqual(["applied", "", 0]);
      expect(writes(place.atlas)).toEqual(["POST"]);
      expect(roles(place.github)).toEqual(["plan", "apply"]);
      const [, told] = place.github.comments(1);
      expect(told?.body).toContain("privateLinks/orders");
      expect(result.outputs["comment-id"]).toBe(String(told?.id));
      expect(result.outputs["comment-url"]).toContain(`#issuecomment-${told?.id}`);
    },
  );

  test("is applied on the event of the merge itself", async () => {
    const place = await openChange();
    await planAndMerge(place);
    const result = await apply(place, place.github.event("pull_request", { pull: 1, action: "closed" }));
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(roles(place.github)).toEqual(["plan", "apply"]);
  });

  test("is applied once: a second run has nothing to do and says nothing new", async () => {
    const place = await openChange();
    const event = await planAndMerge(place);
    await apply(place, event);
    expect(verdict(await apply(place, event))).toEqual(["no-changes", "", 0]);
    expect(writes(place.atlas)).toEqual(["POST"]);
  });

  test("covers what is made anew because Atlas made it FAILED", async () => {
    const place = await openChange();
    const event = await planAndMerge(place);
    place.atlas.fate({ kind: "privateLinks", times: 1, route: ["FAILED"], errorMessage: "No." });
    expect(verdict(await apply(place, event))).toEqual(["applied-in-part", "resource-failed", 1]);
    const again = await apply(place, event);
    expect(verdict(again)).toEqual(["applied", "", 0]);
    expect(writes(place.atlas)).toEqual(["POST", "DELETE", "POST"]);
  });

  test("whose comment GitHub does not take after the apply is a warning: the result says what Atlas says", async () => {
    const place = await openChange();
    const event = await planAndMerge(place);
    place.github.fault({ method: "POST", path: /\/issues\/1\/comments$/, times: 9, status: 500 });
    const result = await apply(place, event);
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(result.log).toContain("::warning::");
    expect(result.outputs["comment-id"]).toBe("");
  });
});

describe("an apply is refused, nothing is written, and the log says the way forward", () => {
  /** Runs an apply that must be refused. */
  async function refused(place: Place, event: RunInput, reason: string, file = CHANGED) {
    const result = await apply(place, event, file);
    expect(verdict(result)).toEqual(["refused", reason, 1]);
    expect(place.atlas.writes).toEqual([]);
    expect(result.log).toContain("::error");
    return result;
  }

  test("nobody planned it: not-reviewed", async () => {
    const place = await openChange();
    const result = await refused(place, place.github.event("push", { push: place.github.merge(1) }), "not-reviewed");
    expect(result.log).toContain("no plan comment");
    expect(result.log).toContain("open a pull request");
    expect(result.summary).toContain("Accept unreviewed");
  });

  test("the plan was written after the merge: not-reviewed", async () => {
    const place = await openChange();
    const push = place.github.merge(1);
    place.github.clock.now += 60_000;
    const comments = await openChange();
    await plan(comments);
    const body = comments.github.comments(1)[0]?.body ?? "";
    place.github.comment(1, "github-actions[bot]", body);
    const result = await refused(place, place.github.event("push", { push }), "not-reviewed");
    expect(result.log).toContain("after the merge");
  });

  test("somebody else wrote, or edited, the plan comment: not-reviewed", async () => {
    const forged = await openChange();
    const original = await openChange();
    await plan(original);
    const body = original.github.comments(1)[0]?.body ?? "";
    forged.github.comment(1, "mallory", body);
    forged.github.clock.now += 60_000;
    const push = forged.github.merge(1);
    expect((await refused(forged, forged.github.event("push", { push }), "not-reviewed")).log).toContain("mallory");

    original.github.editComment(original.github.comments(1)[0]?.id ?? 0, "mallory", body);
    original.github.clock.now += 60_000;
    const event = original.github.event("push", { push: original.github.merge(1) });
    expect((await refused(original, event, "not-reviewed")).log).toContain("was edited by `mallory`");
  });

  test("somebody deleted a link since the plan: plan-changed, with the change named", async () => {
    const place = await openChange();
    const event = await planAndMerge(place);
    const [archive] = place.atlas.project().privateLinks.all();
    place.atlas.project().privateLinks.remove(archive?.key ?? "");
    const result = await refused(place, event, "plan-changed");
    expect(result.log).toContain("create privateLinks/archive");
    expect(roles(place.github)).toEqual(["plan", "apply"]);
    expect(place.github.comments(1)[1]?.body).toContain("privateLinks/archive");
  });

  test("the branch has another file by now: superseded", async () => {
    const place = await openChange();
    const event = await planAndMerge(place);
    place.github.push("main", { [FILE]: BASE });
    const result = await refused(place, event, "superseded");
    expect(result.log).toContain("the run for the newer commit");
  });

  test("the branch has no such file any more: superseded", async () => {
    const place = await openChange();
    const event = await planAndMerge(place);
    place.github.push("main", { [FILE]: null });
    await refused(place, event, "superseded");
  });

  test("a file that nobody merged is not taken on the event of the merge, reviewed or not", async () => {
    const place = await openChange();
    await planAndMerge(place);
    const event = place.github.event("pull_request", { pull: 1, action: "closed" });
    const other = configuration({ archive: s3Link("us-east-1"), sneaky: mskLink(7) });
    const inputs = { "require-reviewed-plan": "false" };
    const result = await run(place.atlas, { command: "apply", files: other, github: place.github, event, inputs });
    expect(verdict(result)).toEqual(["refused", "superseded", 1]);
    expect(place.atlas.writes).toEqual([]);
  });

  test("GitHub may not be asked: not-reviewed, and the permission is named", async () => {
    const place = await openChange();
    const event = await planAndMerge(place);
    const inputs = {
      "github-token": place.github.addToken("github-actions[bot]", { "pull-requests": "none", issues: "none" }),
    };
    const result = await run(place.atlas, { command: "apply", files: CHANGED, github: place.github, event, inputs });
    expect(verdict(result)).toEqual(["refused", "not-reviewed", 1]);
    expect(result.log).toContain("pull-requests: ");
    expect(place.atlas.writes).toEqual([]);
  });

  test("there is no token for GitHub: not-reviewed", async () => {
    const atlas = await openAtlas();
    const result = await run(atlas, { command: "apply", files: BASE });
    expect(verdict(result)).toEqual(["refused", "not-reviewed", 1]);
    expect(atlas.writes).toEqual([]);
  });
});

describe("wrong events", () => {
  test.each([
    ["apply", "pull_request", { pull: 1 }],
    ["apply", "pull_request", { pull: 1, action: "closed" }],
    ["apply", "pull_request_target", { pull: 1 }],
    ["apply", "merge_group", {}],
    ["apply", "push", { tag: "v1.0.0" }],
    ["plan", "pull_request_target", { pull: 1 }],
  ])("%s on %s %o is refused, whatever the inputs", async (command, name, options) => {
    const place = await openChange();
    if ("action" in options) place.github.closePull(1);
    const event = place.github.event(name, options);
    const inputs = { "require-reviewed-plan": "false", "pr-number": "1", comment: "always" };
    const result = await run(place.atlas, { command, files: CHANGED, github: place.github, event, inputs });
    expect(verdict(result)).toEqual(["refused", "wrong-event", 1]);
    expect(result.log).toMatch(new RegExp(`::error::.*\`${command}\` does not run on`));
    expect(place.atlas.log).toEqual([]);
    expect(place.github.requests).toEqual([]);
  });
});

describe("more than one pull request", () => {
  const TWO = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1), clicks: mskLink(2) });

  /** Two pull requests, each planned on what the other leaves: the first adds one link, the second another. */
  async function planBoth(place: Place): Promise<readonly [number, number]> {
    await plan(place);
    const { number } = place.github.openPull({ files: { [FILE]: TWO } });
    const event = place.github.event("pull_request", { pull: number });
    await run(place.atlas, { command: "plan", files: TWO, github: place.github, event });
    place.github.clock.now += 60_000;
    return [1, number];
  }

  test.each(["squash", "merge"] as const)("in one push (%s): what both showed is applied", async (method) => {
    const place = await openChange();
    const both = await planBoth(place);
    const push = place.github.event("push", { push: place.github.merge(both, method) });
    expect(verdict(await apply(place, push, TWO))).toEqual(["applied", "", 0]);
    expect(writes(place.atlas)).toEqual(["POST", "POST"]);
  });

  test("one whose apply never ran goes with the next one", async () => {
    const place = await openChange();
    expect(verdict(await plan(place))).toEqual(["changes", "", 0]);
    place.github.clock.now += 60_000;
    place.github.merge(1);
    const other = place.github.openPull({ files: { "README.md": "news" } });
    const push = place.github.event("push", { push: place.github.merge(other.number) });
    expect(verdict(await apply(place, push))).toEqual(["applied", "", 0]);
    expect(writes(place.atlas)).toEqual(["POST"]);
  });
});
