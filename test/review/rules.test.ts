import { describe, expect, test } from "vitest";
import { readMarker } from "../../src/proof/marker.ts";
import {
  apply,
  BASE,
  byHand,
  FILE,
  lose,
  merged,
  openPlace,
  plan,
  planOf,
  propose,
  pushed,
  run,
  told,
  withLinks,
} from "./place.ts";

const ONE = withLinks(1);
const TWO = withLinks(1, 2);

describe("a reviewed plan is applied", () => {
  test.each(["squash", "merge", "rebase"] as const)("after a %s, once, and everybody hears of it", async (method) => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull, method);
    expect((await apply(place, event)).end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
    expect((await apply(place, event)).end).toEqual(["no-changes", "", 0, ""]);
    expect(place.github.comments(pull)).toHaveLength(2);
  });

  test("from a merge queue's push, each pull request hearing of it", async () => {
    const place = await openPlace();
    const pulls = [await propose(place, ONE), await propose(place, TWO)];
    expect((await apply(place, merged(place, pulls, "squash"))).end).toEqual(["applied", "", 0, "POST POST"]);
    expect(told(place, pulls[0] ?? 0)).toEqual(["plan: **✅ Applied**"]);
    expect(told(place, pulls[1] ?? 0)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
  });

  test("by the next merge, where the first apply never ran", async () => {
    const place = await openPlace();
    const first = await propose(place, ONE);
    merged(place, first);
    const { number } = place.github.openPull({ files: { "README.md": "news" } });
    expect((await apply(place, merged(place, number))).end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, first)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
    expect(told(place, number)).toEqual([]);
  });
});

describe("6.1 the file is the branch's newest", () => {
  test.each(["true", "false"])("another one by now: superseded, with require-reviewed-plan %s", async (required) => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    pushed(place, BASE);
    const inputs = { "require-reviewed-plan": required };
    expect((await apply(place, event, { inputs })).end).toEqual(["refused", "superseded", 1, ""]);
    expect(told(place, pull)).toEqual(["plan: 🔵 plan · changes"]);
  });

  test("by hand, from a commit that is not the newest: superseded, whatever is required", async () => {
    const place = await openPlace();
    pushed(place, ONE);
    const event = place.github.event("workflow_dispatch");
    pushed(place, TWO);
    const inputs = { "require-reviewed-plan": "false" };
    expect((await apply(place, event, { inputs })).end).toEqual(["refused", "superseded", 1, ""]);
  });

  test("a branch that has no such file any more: superseded", async () => {
    const place = await openPlace();
    const event = merged(place, await propose(place, ONE));
    pushed(place, null);
    expect((await apply(place, event)).end).toEqual(["refused", "superseded", 1, ""]);
  });

  test("a tag with the branch's name answers nothing", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    const old = place.github.push("elsewhere", { [FILE]: TWO });
    place.github.tag("main", old.sha);
    expect((await apply(place, event)).end).toEqual(["applied", "", 0, "POST"]);
    expect((await apply(place, event, { file: TWO })).end).toEqual(["refused", "superseded", 1, ""]);
  });

  test("lines that end as on Windows are the same", async () => {
    const place = await openPlace();
    const event = merged(place, await propose(place, ONE));
    expect((await apply(place, event, { file: ONE.replaceAll("\n", "\r\n") })).end).toEqual(["applied", "", 0, "POST"]);
  });

  test("a file that the repository does not have is not reviewed, and never superseded", async () => {
    const place = await openPlace();
    pushed(place, null);
    const did = await byHand(place, { file: ONE });
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("The repository does not have atlas-streams.yaml");
  });

  test("where nothing is to be done, nothing is asked and nothing refuses", async () => {
    const place = await openPlace();
    const event = pushed(place, `# news\n${BASE}`);
    pushed(place, BASE);
    const did = await apply(place, event);
    expect([did.end, did.asked]).toEqual([["no-changes", "", 0, ""], []]);
  });
});

describe("6.2 the pull requests that brought the file", () => {
  test("a commit without one: not reviewed, named, after a minute of patience", async () => {
    const place = await openPlace();
    const event = pushed(place, ONE);
    const did = await apply(place, event);
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain(event.sha.slice(0, 7));
    expect(did.pauses.filter((pause) => pause >= 2_000)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000]);
  });

  test("one that GitHub learns of within the minute", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    place.github.lagAssociations(4);
    const did = await apply(place, merged(place, pull));
    expect(did.end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
  });

  test("one that GitHub does not learn of in time: run again", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    place.github.lagAssociations(99);
    const did = await apply(place, merged(place, pull));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("run this job again");
  });

  test("is known at once on the event of the merge itself", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    place.github.lagAssociations(99);
    place.github.merge(pull, "merge");
    place.github.clock.now += 60_000;
    const event = place.github.event("pull_request", { pull, action: "closed" });
    expect((await apply(place, event)).end).toEqual(["applied", "", 0, "POST"]);
  });

  test("of another repository count for nothing, whatever number they have there", async () => {
    const place = await openPlace();
    // Planned here and never merged; a fork merges its head under the same number, and the commit comes here by a push.
    const number = await propose(place, ONE);
    const { headSha } = place.github.pull(number);
    const event = pushed(place, ONE);
    const theirs = {
      number,
      state: "closed",
      merged_at: "2026-11-20T12:00:00Z",
      merge_commit_sha: event.sha,
      base: { ref: "main", sha: event.sha, repo: { full_name: "mallory/shop" } },
      head: { ref: "x", sha: headSha, repo: { full_name: "mallory/shop" } },
    };
    place.github.fault({ path: /\/commits\/[0-9a-f]+\/pulls$/, status: 200, body: [theirs], times: 99 });
    expect((await apply(place, event)).end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(told(place, number)).toEqual(["plan: 🔵 plan · changes"]);
  });

  test("a stacked one is followed to the one that brought its branch here", async () => {
    const place = await openPlace();
    const outer = place.github.openPull({ files: { [FILE]: ONE }, head: "feature" }).number;
    const inner = place.github.openPull({ files: { [FILE]: TWO }, head: "stacked", base: "feature" }).number;
    place.github.merge(inner, "merge");
    await plan(place, outer);
    expect((await apply(place, merged(place, outer, "merge"))).end).toEqual(["applied", "", 0, "POST POST"]);
    expect(told(place, outer)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
    expect(told(place, inner)).toEqual([]);
  });

  test("one on which a later one was stacked is used up too, though its commit is in the later one's list", async () => {
    const place = await openPlace();
    const { github } = place;
    const inner = github.openPull({ files: { [FILE]: ONE }, head: "feature" }).number;
    await plan(place, inner);
    const outer = github.openPull({ files: { [FILE]: `# stacked\n${ONE}` }, head: "stacked", base: "feature" }).number;
    github.clock.now += 1_000;
    github.pushToPull(outer, { [FILE]: TWO });
    github.merge(inner, "squash");
    github.retarget(outer, "main");
    github.clock.now += 60_000;
    await plan(place, outer);
    expect((await apply(place, merged(place, outer, "merge"))).end).toEqual(["applied", "", 0, "POST POST"]);
    expect([told(place, inner), told(place, outer)]).toEqual([
      ["plan: **✅ Applied**"],
      ["plan: **✅ Applied**", "apply: ✅"],
    ]);
  });

  test("an older commit without one ends the walk", async () => {
    const place = await openPlace();
    const first = await propose(place, ONE);
    merged(place, first);
    pushed(place, `# by hand\n${ONE}`);
    const second = await propose(place, `# by hand\n${withLinks(1, 2)}`);
    lose(place, "nothing");
    // The second plan showed what the first left to do, so that the first is not needed.
    expect((await apply(place, merged(place, second))).end).toEqual(["applied", "", 0, "POST POST"]);
    expect(told(place, first)).toEqual(["plan: 🔵 plan · changes"]);
  });

  test("60 small commits of one pull request cost a few questions", async () => {
    for (const method of ["merge", "rebase"] as const) {
      const place = await openPlace();
      const pull = place.github.openPull({ files: { [FILE]: `# 0\n${ONE}` } }).number;
      for (let index = 1; index < 60; index += 1) {
        place.github.clock.now += 1_000;
        place.github.pushToPull(pull, { [FILE]: `# ${index}\n${ONE}` });
      }
      await plan(place, pull);
      const did = await apply(place, merged(place, pull, method));
      expect(did.end).toEqual(["applied", "", 0, "POST"]);
      expect(did.asked.filter(({ path }) => path.endsWith("/pulls")).length).toBeLessThanOrEqual(5);
    }
  });

  test("at most twenty of them, and the refusal names that bound", async () => {
    const place = await openPlace();
    await propose(place, ONE).then((pull) => merged(place, pull));
    for (let index = 0; index < 20; index += 1) {
      const { number } = place.github.openPull({ files: { [FILE]: `# ${index}\n${ONE}` } });
      place.github.comment(number, "octocat", "looks fine");
      merged(place, number);
    }
    const last = await propose(place, `# last\n${TWO}`, { inputs: {} });
    planOf(place, last);
    const event = merged(place, last);
    lose(place, "us-east-1.s3");
    const did = await apply(place, event);
    expect(did.end).toEqual(["refused", "plan-changed", 1, ""]);
    expect(did.log).toContain("Only the newest 20 pull requests");
  });

  test("a pushed merge that git leaves out of the file's history still shows its plan", async () => {
    const place = await openPlace();
    const pull = place.github.openPull({ files: { [FILE]: ONE }, head: "same" }).number;
    await plan(place, pull);
    // The same text came to the branch by hand before: git follows that side, and forgets the pull request's.
    pushed(place, ONE);
    const event = merged(place, pull, "merge");
    expect((await apply(place, event)).end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
  });
});

describe("6.3 comments that count", () => {
  test("written by somebody else: not reviewed", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const { id, body } = planOf(place, pull);
    place.github.deleteComment(id);
    place.github.comment(pull, "mallory", body);
    const did = await apply(place, merged(place, pull));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("was written by `mallory`");
  });

  test.each(["mallory", "github-actions"])(
    "edited by %s, a user: not reviewed, and never healed by a status",
    async (who) => {
      const place = await openPlace();
      const pull = await propose(place, ONE);
      const { id, body } = planOf(place, pull);
      const event = merged(place, pull);
      place.github.editComment(id, who, body);
      for (const _ of ["once", "twice"]) {
        const did = await apply(place, event);
        expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
        expect(did.log).toContain(`was edited by \`${who}\``);
      }
      expect(planOf(place, pull).body).toBe(body);
    },
  );

  test("for another pull request: a marker that was copied counts for nothing", async () => {
    const place = await openPlace();
    const first = await propose(place, ONE);
    const second = place.github.openPull({ files: { [FILE]: ONE } }).number;
    place.github.comment(second, "github-actions[bot]", planOf(place, first).body);
    place.github.clock.now += 60_000;
    const did = await apply(place, merged(place, second));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain(`was made for pull request ${first}`);
  });

  test("created after the merge: not reviewed", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const { id, body } = planOf(place, pull);
    place.github.deleteComment(id);
    const event = merged(place, pull);
    place.github.comment(pull, "github-actions[bot]", body);
    const did = await apply(place, event);
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("after the merge");
  });

  test("written again by plan after the merge: not reviewed, and no status makes it so", async () => {
    const place = await openPlace();
    const pull = place.github.openPull({ files: { [FILE]: ONE } }).number;
    await plan(place, pull);
    const { id, body } = planOf(place, pull);
    const event = merged(place, pull);
    place.github.editComment(id, "github-actions[bot]", body);
    for (const _ of ["once", "twice"]) {
      const did = await apply(place, event);
      expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
      expect(did.log).toContain("was written again by `plan`");
    }
    expect(told(place, pull)[0]).toBe("plan: **⛔ Not applied: not reviewed**");
    expect(readMarker(planOf(place, pull).body)?.payload.by).toBe("plan");
  });

  test("of a commit before the last: the file is another one", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    place.github.pushToPull(pull, { [FILE]: TWO });
    const did = await apply(place, merged(place, pull));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("the merged file is another one");
  });

  test("of a commit before the last, which did not touch the file: it counts", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    place.github.pushToPull(pull, { "README.md": "news" });
    expect((await apply(place, merged(place, pull))).end).toEqual(["applied", "", 0, "POST"]);
  });

  test("plan writes nothing where the head moved on, or the pull request is closed meanwhile", async () => {
    const place = await openPlace();
    const pull = place.github.openPull({ files: { [FILE]: ONE } }).number;
    const old = place.github.event("pull_request", { pull });
    place.github.pushToPull(pull, { [FILE]: TWO });
    await plan(place, pull);
    const newer = planOf(place, pull).body;
    const did = await run(place, "plan", old, { file: ONE });
    expect(did.end).toEqual(["changes", "", 0, ""]);
    expect(did.log).toContain("has moved on to commit");
    expect(planOf(place, pull).body).toBe(newer);

    place.github.fault({ method: "GET", path: /\/pulls\/1$/, nth: 2, call: () => place.github.closePull(pull) });
    place.github.pushToPull(pull, { [FILE]: withLinks(1, 3) });
    const late = await plan(place, pull);
    expect(late.log).toContain("is closed");
    expect(planOf(place, pull).body).toBe(newer);
  });

  test("a plan of another commit by `pr-number` proves nothing, and does not take the place of a proof", async () => {
    const place = await openPlace();
    const first = place.github.openPull({ files: { [FILE]: ONE } }).number;
    const inputs = { "pr-number": String(first) };
    const elsewhere = place.github.event("workflow_dispatch");
    await run(place, "plan", elsewhere, { inputs, file: ONE });
    expect(told(place, first)).toEqual(["plan: 🔵 plan · changes"]);
    await plan(place, first);
    const proof = planOf(place, first).body;
    const did = await run(place, "plan", elsewhere, { inputs, file: TWO });
    expect(did.log).toContain("this one is of another commit");
    expect(planOf(place, first).body).toBe(proof);

    const second = place.github.openPull({ files: { [FILE]: TWO } }).number;
    await run(place, "plan", elsewhere, { inputs: { "pr-number": String(second) }, file: TWO });
    const refused = await apply(place, merged(place, second));
    expect(refused.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(refused.log).toContain("it proves nothing");
  });
});
