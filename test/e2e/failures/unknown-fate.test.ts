import { describe, expect, onTestFinished, test } from "vitest";
import { OWNER, startAtlas } from "../../../sandbox/atlas/index.ts";
import { ACCESS_POINT, enterpriseLink, manyLinks, s3Link } from "../../support/links.ts";
import { applyByHand, configuration, openAtlas, resource, run, verdict, writes } from "../../support/step.ts";

const FILE = configuration({ archive: s3Link("us-east-1") });
const ARCHIVE = "privateLinks/archive";
const EVERYTHING = { "allowed-actions": "create, update, replace, delete" };

type Atlas = Awaited<ReturnType<typeof openAtlas>>;

function count(atlas: Atlas): number {
  return atlas.project().privateLinks.all().length;
}

describe("a create that got no answer", () => {
  test.each([
    ["the connection broke after the commit", "reset"],
    ["503 after the commit", { status: 503, body: { error: 503, errorCode: "SERVICE_UNAVAILABLE" } }],
    ["500 after the commit", { status: 500, body: { error: 500, errorCode: "UNEXPECTED_ERROR" } }],
    ["502 with HTML after the commit", { status: 502, raw: "<html>Bad gateway</html>" }],
    ["half an answer after the commit", { status: 200, raw: '{"_id": "66f0' }],
  ] as const)("%s: it is found and taken, and not sent again", async (_what, act) => {
    const atlas = await openAtlas();
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, phase: "after", act });
    const result = await applyByHand(atlas, FILE);
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(resource(result, ARCHIVE).outcome.status).toBe("done");
    expect(writes(atlas)).toEqual(["POST"]);
    expect(count(atlas)).toBe(1);
  });

  test.each([
    ["the connection broke before anything was done", "reset"],
    ["503 and nothing was done", { status: 503, body: { error: 503, errorCode: "SERVICE_UNAVAILABLE" } }],
  ] as const)("%s: failed, fate unknown, not sent again; the next run makes it", async (_what, act) => {
    const atlas = await openAtlas();
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, act });
    const result = await applyByHand(atlas, FILE);
    expect(verdict(result)).toEqual(["failed", "resource-failed", 1]);
    expect(resource(result, ARCHIVE).outcome.status).toBe("failed");
    expect(result.log).toContain("fate unknown");
    expect(result.log).toContain("Run again in a few minutes");
    expect(writes(atlas)).toEqual(["POST"]);

    expect(verdict(await applyByHand(atlas, FILE))).toEqual(["applied", "", 0]);
    expect(count(atlas)).toBe(1);
  });

  test("Atlas carries it out while it is being looked for: found and taken", async () => {
    const atlas = await openAtlas();
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, act: { late: 2 } });
    const result = await applyByHand(atlas, FILE);
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(writes(atlas)).toEqual(["POST"]);
    expect(count(atlas)).toBe(1);
  });

  test("Atlas carries it out after the run: the next run takes it and makes no twin", async () => {
    const atlas = await openAtlas();
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, act: { late: "told" } });
    expect(verdict(await applyByHand(atlas, FILE))).toEqual(["failed", "resource-failed", 1]);
    atlas.commitLate();
    const again = await applyByHand(atlas, FILE);
    expect(again.exitCode).toBe(0);
    expect(again.outputs).toMatchObject({ "create-count": "0", "failure-reason": "" });
    expect(writes(atlas)).toEqual(["POST"]);
    expect(count(atlas)).toBe(1);
  });

  test("Atlas carries it out between the next run's plan and its create: taken, no twin", async () => {
    const atlas = await openAtlas();
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, act: { late: "told" } });
    expect(verdict(await applyByHand(atlas, FILE))).toEqual(["failed", "resource-failed", 1]);
    let lists = 0;
    atlas.on((moment, { method, path }) => {
      if (moment === "committed" && method === "GET" && path.endsWith("Connections") && ++lists === 1)
        atlas.commitLate();
    });
    expect(verdict(await applyByHand(atlas, FILE))).toEqual(["applied", "", 0]);
    expect(writes(atlas)).toEqual(["POST"]);
    expect(count(atlas)).toBe(1);
  });

  test("one of many is found although all look alike to its neighbours", async () => {
    const atlas = await openAtlas();
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, nth: 3, times: 3, phase: "after", act: "reset" });
    expect(verdict(await applyByHand(atlas, configuration(manyLinks(8))))).toEqual(["applied", "", 0]);
    expect(writes(atlas)).toHaveLength(8);
    expect(count(atlas)).toBe(8);
  });
});

describe("other writes that got no answer", () => {
  test("a change of the domain that was carried out", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(enterpriseLink(), { route: ["WORKING", "DONE"] });
    atlas.fault({ method: "PATCH", phase: "after", act: "reset" });
    const file = configuration({ gateway: enterpriseLink(ACCESS_POINT) });
    expect(verdict(await applyByHand(atlas, file))).toEqual(["applied", "", 0]);
    expect(writes(atlas)).toEqual(["PATCH"]);
  });

  test("a deletion that was carried out", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(s3Link("us-east-1"));
    atlas.fault({ method: "DELETE", phase: "after", act: "reset" });
    const file = configuration({ archive: { ...s3Link("us-east-1"), ensure: "absent" } });
    expect(verdict(await applyByHand(atlas, file, EVERYTHING))).toEqual(["applied", "", 0]);
    expect(count(atlas)).toBe(0);
  });

  test("what was not carried out is sent again, for both name one link", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(enterpriseLink(), { route: ["WORKING", "DONE"] });
    atlas.project().privateLinks.put(s3Link("us-east-1"));
    for (const method of ["PATCH", "DELETE"]) atlas.fault({ method, act: "reset" });
    const links = { gateway: enterpriseLink(ACCESS_POINT), archive: { ...s3Link("us-east-1"), ensure: "absent" } };
    expect(verdict(await applyByHand(atlas, configuration(links), EVERYTHING))).toEqual(["applied", "", 0]);
    expect(writes(atlas).toSorted()).toEqual(["DELETE", "DELETE", "PATCH", "PATCH"]);
    expect(count(atlas)).toBe(1);
  });

  test("a deletion that is never carried out is no success", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(s3Link("us-east-1"));
    const fault = atlas.fault({ method: "DELETE", times: 99, act: "reset" });
    const file = configuration({ archive: { ...s3Link("us-east-1"), ensure: "absent" } });
    const result = await applyByHand(atlas, file, EVERYTHING);
    expect(verdict(result)).toEqual(["failed", "resource-failed", 1]);
    expect(fault.struck).toBeGreaterThan(0);
    expect(count(atlas)).toBe(1);
  });
});

describe("limits", () => {
  const limited = (retryAfter: string | null) => ({
    status: 429,
    headers: retryAfter === null ? {} : { "retry-after": retryAfter },
    body: { error: 429, errorCode: "RATE_LIMITED_TOKEN_BUCKET", detail: "Rate limit exceeded." },
  });

  test.each([
    ["in seconds", "0"],
    ["in parts of a second", "0.01"],
    ["as a date", "Thu, 01 Jan 1970 00:00:00 GMT"],
    ["not at all", null],
  ])("a create that Atlas put off, %s, is sent again", async (_how, retryAfter) => {
    const atlas = await openAtlas();
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, times: 2, act: limited(retryAfter) });
    const result = await applyByHand(atlas, FILE);
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(result.log).toContain("Trying again");
    expect(writes(atlas)).toEqual(["POST", "POST", "POST"]);
    expect(count(atlas)).toBe(1);
  });

  test("a limit without an end is an error that says so", async () => {
    const atlas = await openAtlas();
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, times: 99, act: limited("0") });
    const result = await applyByHand(atlas, FILE);
    expect(result.exitCode).toBe(1);
    expect(result.log).toContain("Too many calls at once");
    expect(count(atlas)).toBe(0);
  });

  test("the token endpoint's own limit is waited for", async () => {
    const atlas = await openAtlas();
    atlas.fault({ path: /oauth\/token$/, times: 2, act: limited("0.01") });
    expect(verdict(await run(atlas, { command: "plan", files: FILE }))).toEqual(["changes", "", 0]);
    expect(atlas.issuedTokens).toBe(1);
  });
});

describe("tokens", () => {
  test("one that is about to end is renewed in the middle of a wait, the old one revoked first", async () => {
    // Atlas's clock stands still, so that only the action's own idea of time decides.
    const route = [...Array<string>(20).fill("WORKING"), "DONE"];
    const atlas = await openAtlas({ tokenSeconds: 0.02, now: () => 0, lifecycle: { privateLink: route } });
    expect(verdict(await applyByHand(atlas, FILE))).toEqual(["applied", "", 0]);
    expect(atlas.issuedTokens).toBeGreaterThan(2);
    expect(atlas.maxLiveTokens).toBe(1);
    expect(atlas.liveTokens).toBe(0);
  });

  test("one that somebody ended before its time is replaced, and the call that met its end is made again", async () => {
    const atlas = await startAtlas();
    onTestFinished(() => atlas.close());
    let reads = 0;
    atlas.on((moment, { method, path }) => {
      if (moment === "arrived" && method === "GET" && path.endsWith("Connections") && ++reads === 3)
        atlas.expireTokens();
    });
    expect(verdict(await applyByHand(atlas, FILE))).toEqual(["applied", "", 0]);
    expect(atlas.issuedTokens).toBe(2);
    expect(writes(atlas)).toEqual(["POST"]);
    expect(atlas.refused.map(({ why }) => why)).toEqual(["token"]);
  });

  test("many calls at once share one", async () => {
    const atlas = await openAtlas({ accounts: [OWNER] });
    expect(verdict(await applyByHand(atlas, configuration(manyLinks(20))))).toEqual(["applied", "", 0]);
    expect(atlas.issuedTokens).toBe(1);
  });
});
