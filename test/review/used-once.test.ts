import { describe, expect, test } from "vitest";
import { planPayload, readMarker } from "../../src/proof/marker.ts";
import { ACCESS_POINT, enterpriseLink, mskLink, s3Link } from "../support/links.ts";
import { configuration } from "../support/step.ts";
import {
  apply,
  byHand,
  FILE,
  lose,
  merged,
  openPlace,
  type Place,
  plan,
  planOf,
  propose,
  pushed,
  told,
  withLinks,
} from "./place.ts";

const ONE = withLinks(1);
const TWO = withLinks(1, 2);
const GATEWAY = configuration({ gateway: enterpriseLink(ACCESS_POINT) });
const OTHER_GATEWAY = configuration({ gateway: enterpriseLink("other.accesspoint.glb.confluent.cloud") });
const REPLACING = { inputs: { "allowed-actions": "create, update, replace, delete" } };
const GONE = configuration({ archive: { ...s3Link("us-east-1"), ensure: "absent" } });

function payloadOf(place: Place, pull: number) {
  const marker = readMarker(planOf(place, pull).body);
  const payload = marker && planPayload(marker.payload);
  if (!payload) throw new Error("The plan comment has no proof.");
  return payload;
}

describe("6.4 proofs", () => {
  test("have a salt of their own: two plans of one change prove it with different prints", async () => {
    const place = await openPlace();
    const [one, two] = [await propose(place, ONE), await propose(place, ONE)].map((pull) => payloadOf(place, pull));
    expect(one?.proof).toHaveLength(12);
    expect(one?.salt).not.toBe(two?.salt);
    expect(one?.proof).not.toBe(two?.proof);
    expect(Buffer.from(one?.salt ?? "", "base64url")).toHaveLength(16);
  });

  test("keep the salt of an unchanged plan, whose comment is then not written again", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const before = planOf(place, pull).body;
    const again = await plan(place, pull);
    expect(again.asked.filter(({ method }) => method === "PATCH")).toEqual([]);
    expect(planOf(place, pull).body).toBe(before);
  });

  test("of an edited comment get a fresh salt, and are whole again", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const before = payloadOf(place, pull).salt;
    place.github.editComment(planOf(place, pull).id, "octocat");
    await plan(place, pull);
    expect(payloadOf(place, pull).salt).not.toBe(before);
    expect((await apply(place, merged(place, pull))).end).toEqual(["applied", "", 0, "POST"]);
  });

  test("of a replacement show its create alone: what was deleted and not made is made by the next run", async () => {
    const place = await openPlace(GATEWAY);
    const gateway = place.atlas.project().privateLinks.put(enterpriseLink(ACCESS_POINT));
    const event = merged(place, await propose(place, OTHER_GATEWAY, REPLACING));
    place.atlas.project().privateLinks.remove(gateway.key);
    const did = await apply(place, event, REPLACING);
    expect(did.end).toEqual(["applied", "", 0, "POST"]);
    // The other half went with it: what was live then, come back, is not replaced without a review.
    for (const item of place.atlas.project().privateLinks.all())
      if (item.fields.vendor === "CONFLUENT") place.atlas.project().privateLinks.remove(item.key);
    place.atlas.project().privateLinks.put(enterpriseLink(ACCESS_POINT));
    expect((await apply(place, event, REPLACING)).end).toEqual(["refused", "plan-changed", 1, ""]);
  });
});

describe("6.5 a review is used once", () => {
  test("what was applied and then lost in Atlas is not applied again by the same review", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    expect((await apply(place, event)).end).toEqual(["applied", "", 0, "POST"]);
    lose(place, "orders-0001");
    const did = await apply(place, event);
    expect(did.end).toEqual(["refused", "plan-changed", 1, ""]);
    expect(did.log).toContain("an apply has carried it out already");
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ✅", "apply: ⛔"]);
  });

  test("either record suffices: the result deleted, or the plan's own line not written", async () => {
    for (const way of ["result deleted", "line not written"]) {
      const place = await openPlace();
      const pull = await propose(place, ONE);
      const event = merged(place, pull);
      if (way === "line not written") place.github.fault({ method: "PATCH", status: 500, times: 9 });
      expect((await apply(place, event)).end).toEqual(["applied", "", 0, "POST"]);
      for (const { id, body } of place.github.comments(pull))
        if (way === "result deleted" && readMarker(body)?.role === "apply") place.github.deleteComment(id);
      lose(place, "orders-0001");
      expect((await apply(place, event)).end).toEqual(["refused", "plan-changed", 1, ""]);
    }
  });

  test.each(["result deleted", "line not written"])(
    "either record suffices where the newest pull request did not touch the file, so that later runs do not see it: %s",
    async (way) => {
      const place = await openPlace();
      const first = await propose(place, ONE);
      merged(place, first);
      const { number } = place.github.openPull({ files: { "README.md": "news" } });
      await plan(place, number, { inputs: { comment: "always" } });
      if (way === "line not written") place.github.fault({ method: "PATCH", status: 403, times: 9 });
      expect((await apply(place, merged(place, number))).end).toEqual(["applied", "", 0, "POST"]);
      const [toldFirst, toldNewest] = [told(place, first), told(place, number)];
      for (const pull of [first, number])
        for (const { id, body } of place.github.comments(pull))
          if (way === "result deleted" && readMarker(body)?.role === "apply") place.github.deleteComment(id);
      lose(place, "orders-0001");
      const did = await apply(place, pushed(place, "more news", "README.md"));
      expect(did.end).toEqual(["refused", "plan-changed", 1, ""]);
      // The result is on the newest, as ever, unless it is the only record.
      expect([toldFirst, toldNewest]).toEqual(
        way === "result deleted"
          ? [["plan: **✅ Applied**"], ["plan: **✅ Applied**", "apply: ✅"]]
          : [["plan: 🔵 plan · changes", "apply: ✅"], ["plan: 🔵 plan · changes"]],
      );
    },
  );

  test("more than ten pull requests that show one change are all used up: none can be rewound to", async () => {
    const place = await openPlace();
    const pulls: number[] = [];
    for (let index = 0; index < 11; index += 1) pulls.push(await propose(place, `# ${index}\n${ONE}`));
    const events = pulls.map((pull) => merged(place, pull));
    const [first, last] = [events[0], events.at(-1)];
    if (!first || !last) throw new Error("Nothing was merged.");
    expect((await apply(place, last)).end).toEqual(["applied", "", 0, "POST"]);
    place.github.forcePush("main", first.sha);
    lose(place, "orders-0001");
    expect((await apply(place, first)).end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test("a force-push back to a merge whose apply comment was deleted replays nothing", async () => {
    const place = await openPlace();
    const first = await propose(place, ONE);
    const event = merged(place, first);
    await apply(place, event);
    await apply(
      place,
      merged(
        place,
        await propose(
          place,
          configuration({ archive: s3Link("us-east-1"), "orders-1": { ...mskLink(1), ensure: "absent" } }),
        ),
      ),
      {
        inputs: { "allowed-actions": "create, delete" },
      },
    );
    for (const { id, body } of place.github.comments(first))
      if (readMarker(body)?.role === "apply") place.github.deleteComment(id);
    place.github.forcePush("main", event.sha);
    const back = place.github.event("push", { push: { branch: "main", before: null, sha: event.sha } });
    expect((await apply(place, back)).end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test("a commit by hand on top of an old merge replays nothing", async () => {
    const place = await openPlace();
    const event = merged(place, await propose(place, ONE));
    await apply(place, event);
    await apply(place, merged(place, await propose(place, TWO)));
    place.github.forcePush("main", event.sha);
    lose(place, "orders-000");
    const did = await apply(place, pushed(place, "news", "README.md"));
    expect(did.end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test("a rewound branch has the reviews of what is left of it, and no others", async () => {
    const place = await openPlace();
    const first = merged(place, await propose(place, ONE));
    const second = await propose(place, TWO);
    merged(place, second);
    place.github.forcePush("main", first.sha);
    const did = await byHand(place, { file: TWO });
    expect(did.end).toEqual(["refused", "superseded", 1, ""]);
    expect((await byHand(place)).end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, second)).toEqual(["plan: 🔵 plan · changes"]);
  });

  test("a comment of Monday that is planned again on Thursday, after another pull request spent the same change", async () => {
    const place = await openPlace();
    const monday = await propose(place, ONE);
    const wednesday = await propose(place, ONE);
    await apply(place, merged(place, wednesday));
    lose(place, "orders-0001");
    await plan(place, monday);
    // What it shows now was undone since, and its reviewers saw that it is made again.
    place.github.pushToPull(monday, { [FILE]: `# again\n${ONE}` });
    await plan(place, monday);
    expect((await apply(place, merged(place, monday))).end).toEqual(["applied", "", 0, "POST"]);
    lose(place, "orders-0001");
    expect((await byHand(place)).end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test("what failed is left, and only that: the next run finishes it", async () => {
    const place = await openPlace();
    const pull = await propose(place, TWO);
    const event = merged(place, pull);
    place.atlas.fault({
      method: "POST",
      path: /privateLinkConnections$/,
      nth: 2,
      act: { status: 400, body: { error: 400, errorCode: "NO" } },
    });
    expect((await apply(place, event)).end.slice(0, 3)).toEqual(["applied-in-part", "resource-failed", 1]);
    const { spent, proof, closed } = payloadOf(place, pull);
    expect([spent.length, proof?.length, closed]).toEqual([12, 12, false]);
    expect((await apply(place, event)).end).toEqual(["applied", "", 0, "POST"]);
    expect(payloadOf(place, pull).closed).toBe(true);
    lose(place, "orders-000");
    expect((await apply(place, event)).end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test("what somebody had made by hand when the rest was applied is used up too", async () => {
    const place = await openPlace();
    const pull = await propose(place, TWO);
    const event = merged(place, pull);
    place.atlas.project().privateLinks.put(mskLink(2));
    expect((await apply(place, event)).end).toEqual(["applied", "", 0, "POST"]);
    lose(place, "orders-0002");
    const did = await apply(place, event);
    expect(did.end).toEqual(["refused", "plan-changed", 1, ""]);
    expect(did.log).toContain("a review is used once");
  });

  test("what is not allowed spends and closes nothing", async () => {
    const place = await openPlace();
    const pull = await propose(place, GONE);
    const event = merged(place, pull);
    expect((await apply(place, event)).end).toEqual(["changes", "", 0, ""]);
    const { spent, closed } = payloadOf(place, pull);
    expect([spent, closed]).toEqual(["", false]);
    const inputs = { "allowed-actions": "delete" };
    expect((await apply(place, event, { inputs })).end).toEqual(["applied", "", 0, "DELETE"]);
  });

  test("an accepted unreviewed run spends and closes alike", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    expect((await byHand(place, { inputs: { "require-reviewed-plan": "false" } })).end).toEqual([
      "applied",
      "",
      0,
      "POST",
    ]);
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
    lose(place, "orders-0001");
    expect((await apply(place, event)).end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test.each([
    ["a replace", OTHER_GATEWAY],
    ["a delete", configuration({ gateway: { ...enterpriseLink(ACCESS_POINT), ensure: "absent" } })],
  ])("%s is bound to what was live when it was shown", async (_, file) => {
    const place = await openPlace(GATEWAY);
    const gateway = place.atlas.project().privateLinks.put(enterpriseLink(ACCESS_POINT));
    const event = merged(place, await propose(place, file, REPLACING));
    Object.assign(gateway.fields, { dnsDomain: "third.accesspoint.glb.confluent.cloud" });
    const did = await apply(place, event, REPLACING);
    expect(did.end).toEqual(["refused", "plan-changed", 1, ""]);
    expect(did.log).toContain("undo in Atlas");
  });

  test("a recreation of something FAILED by the same needs no print, but a plan comment that counts", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    place.atlas.fate({ kind: "privateLinks", times: 1, route: ["FAILED"], errorMessage: "No." });
    expect((await apply(place, event)).end).toEqual(["applied-in-part", "resource-failed", 1, "POST"]);
    expect((await apply(place, event)).end).toEqual(["applied", "", 0, "DELETE POST"]);

    const other = await openPlace();
    const unplanned = other.github.openPull({ files: { [FILE]: ONE } }).number;
    const links = other.atlas.project().privateLinks;
    const item = links.put(mskLink(1));
    links.fail(item.key, "No.");
    expect((await apply(other, merged(other, unplanned))).end).toEqual(["refused", "not-reviewed", 1, ""]);
  });
});

describe("6.6 one change that nobody reviewed", () => {
  test("refuses its whole target before any write", async () => {
    const place = await openPlace();
    const event = merged(place, await propose(place, ONE));
    lose(place, "us-east-1.s3");
    const did = await apply(place, event);
    expect(did.end).toEqual(["refused", "plan-changed", 1, ""]);
    expect(did.log).toContain("create privateLinks/archive");
  });

  test("is not checked where it is not allowed", async () => {
    const place = await openPlace(configuration({ archive: s3Link("us-east-1") }));
    const event = merged(place, await propose(place, withLinks(1)));
    const inputs = { "allowed-actions": "update" };
    lose(place, "us-east-1.s3");
    expect((await apply(place, event, { inputs })).end).toEqual(["changes", "", 0, ""]);
  });
});
