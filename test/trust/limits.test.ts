import { describe, expect, test } from "vitest";
import type { FaultAnswer } from "../../sandbox/atlas/index.ts";
import { primaryLimit, secondaryLimit } from "../../sandbox/github/index.ts";
import { s3Link } from "../support/links.ts";
import { configuration, FILE } from "../support/step.ts";
import { fakeClock, openAtlas, openFolder, openGitHub, runHere, verdict } from "./in-process.ts";

const LINKS = configuration({ archive: s3Link("us-east-1") });
const CREATE = { method: "POST", path: /privateLinkConnections$/ } as const;
const TOKEN = { path: /oauth\/token$/ } as const;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

type Atlas = Awaited<ReturnType<typeof openAtlas>>;

/** A 429 as Atlas's buckets answer it; the time of the answer can be told. */
function limited(headers: Readonly<Record<string, string>> = {}): FaultAnswer {
  return {
    status: 429,
    headers,
    body: { error: 429, errorCode: "RATE_LIMITED_TOKEN_BUCKET", detail: "Rate limit exceeded." },
  };
}

async function applied(atlas: Atlas, clock = fakeClock(), inputs: Readonly<Record<string, string>> = {}) {
  const workspace = await openFolder({ [FILE]: LINKS });
  return runHere({ command: "apply", atlasUrl: atlas.url, workspace, clock, inputs });
}

describe("Atlas's limits", () => {
  test.each([
    ["without Retry-After: seconds, each time twice as long", {}, 500, 2 * SECOND],
    ["with Retry-After in seconds: as long as it says", { "retry-after": "55" }, 55 * SECOND, 55 * SECOND],
    ["with Retry-After that says nothing: as without", { "retry-after": "soon" }, 500, 2 * SECOND],
  ])("429 %s, then the create is sent again", async (_how, headers, least, most) => {
    const atlas = await openAtlas();
    atlas.fault({ ...CREATE, act: limited(headers) });
    const clock = fakeClock();
    expect(verdict(await applied(atlas, clock), atlas)).toEqual(["applied", "", 0, "POST POST"]);
    expect(clock.pauses[0]).toBeGreaterThanOrEqual(least);
    expect(clock.pauses[0]).toBeLessThanOrEqual(most);
  });

  test.each([
    ["a day behind", -24 * HOUR],
    ["right", 0],
    ["a day ahead", 24 * HOUR],
  ])("429 with Retry-After as a date, while the runner's clock is %s", async (_how, skew) => {
    const atlas = await openAtlas();
    const now = Date.now() - skew;
    const date = (milliseconds: number): string => new Date(milliseconds).toUTCString();
    atlas.fault({ ...CREATE, act: limited({ date: date(now), "retry-after": date(now + 40 * SECOND) }) });
    const clock = fakeClock();
    expect(verdict(await applied(atlas, clock), atlas)).toEqual(["applied", "", 0, "POST POST"]);
    expect(clock.pauses[0]).toBe(40 * SECOND);
  });

  test("429 for longer than a job waits: told at once, nothing is made", async () => {
    const atlas = await openAtlas();
    atlas.fault({ ...CREATE, act: limited({ "retry-after": "3600" }) });
    const clock = fakeClock();
    const result = await applied(atlas, clock);
    expect(verdict(result, atlas)).toEqual(["failed", "resource-failed", 1, "POST"]);
    expect(result.log).toContain("429 RATE_LIMITED_TOKEN_BUCKET");
    expect(clock.now()).toBeLessThan(MINUTE);
  });

  test("429 to every list: the plan fails, and says what to do", async () => {
    const atlas = await openAtlas();
    atlas.fault({ method: "GET", times: 99, act: limited({ "retry-after": "20" }) });
    const workspace = await openFolder({ [FILE]: LINKS });
    const clock = fakeClock();
    const result = await runHere({ command: "plan", atlasUrl: atlas.url, workspace, clock });
    expect(verdict(result, atlas)).toEqual(["failed", "atlas-api", 1, ""]);
    expect(result.log).toContain("run again in a minute");
    expect(clock.pauses).toEqual(Array(4).fill(20 * SECOND));
  });

  test("the token endpoint's own limit is waited for, with one token in the end", async () => {
    const atlas = await openAtlas();
    atlas.fault({ ...TOKEN, times: 2, act: limited({ "retry-after": "60" }) });
    const clock = fakeClock();
    expect(verdict(await applied(atlas, clock), atlas)).toEqual(["applied", "", 0, "POST"]);
    expect(clock.pauses.slice(0, 2)).toEqual([MINUTE, MINUTE]);
    expect(atlas.issuedTokens).toBe(1);
  });

  test("the token endpoint's limit without an end: nothing is read or written", async () => {
    const atlas = await openAtlas();
    atlas.fault({ ...TOKEN, times: 99, act: limited() });
    const result = await applied(atlas);
    expect(verdict(result, atlas)).toEqual(["failed", "atlas-api", 1, ""]);
    expect(result.log).toContain("/api/oauth/token: 429");
    expect(atlas.log.every(({ path }) => path.startsWith("/api/oauth/"))).toBe(true);
  });
});

describe("the life of a token", () => {
  const route = ["IDLE", ...Array<string>(310).fill("WORKING"), "DONE"];
  const inputs = { "poll-interval-seconds": "30", "wait-timeout-minutes": "200" };

  test.each([
    ["of one mind about the time", 0],
    ["a day apart", 24 * HOUR],
  ])("ends in the middle of a wait of hours, Atlas and runner %s: at most one lives", async (_how, skew) => {
    const clock = fakeClock();
    const atlas = await openAtlas({ now: () => clock.now() + skew, lifecycle: { privateLink: route } });
    expect(verdict(await applied(atlas, clock, inputs), atlas)).toEqual(["applied", "", 0, "POST"]);
    expect(clock.now()).toBeGreaterThan(2 * HOUR);
    expect({ issued: atlas.issuedTokens, most: atlas.maxLiveTokens, left: atlas.liveTokens }).toEqual({
      issued: 4,
      most: 1,
      left: 0,
    });
    expect(atlas.log.filter(({ status }) => status === 401)).toEqual([]);
  });

  test("is over before its time because somebody took it back: another takes its place, and nothing is made twice", async () => {
    const atlas = await openAtlas({ lifecycle: { privateLink: route } });
    let looks = 0;
    atlas.on((moment, { method }) => {
      if (moment === "arrived" && method === "GET" && ++looks === 4) atlas.expireTokens();
    });
    expect(verdict(await applied(atlas, fakeClock(), inputs), atlas)).toEqual(["applied", "", 0, "POST"]);
    expect({ most: atlas.maxLiveTokens, left: atlas.liveTokens }).toEqual({ most: 1, left: 0 });
  });

  test("is refused again and again: the run ends with its reason, and without a write", async () => {
    const atlas = await openAtlas();
    atlas.on((moment, { method }) => {
      if (moment === "arrived" && method === "GET") atlas.expireTokens();
    });
    const result = await applied(atlas);
    expect(verdict(result, atlas)).toEqual(["failed", "auth", 1, ""]);
    expect(result.log).toContain("Check the service account's id and secret");
  });
});

describe("GitHub's limits", () => {
  async function plannedOnPull(...faults: Parameters<Awaited<ReturnType<typeof openGitHub>>["fault"]>[0][]) {
    const [atlas, github, workspace] = await Promise.all([openAtlas(), openGitHub(), openFolder({ [FILE]: LINKS })]);
    github.push("main", {});
    const pull = github.openPull({ base: "main", head: "links", files: { [FILE]: LINKS } });
    for (const fault of faults) github.fault(fault);
    const clock = fakeClock();
    const result = await runHere({
      command: "plan",
      atlasUrl: atlas.url,
      workspace,
      clock,
      event: github.event("pull_request", { pull: pull.number }),
      inputs: { "github-token": github.token },
    });
    return { atlas, result, clock, comments: github.comments(pull.number) };
  }

  test("the secondary limit that names its end is waited for, and the comment is there", async () => {
    const { atlas, result, clock, comments } = await plannedOnPull({
      method: "POST",
      path: /comments$/,
      ...secondaryLimit(30),
    });
    expect(verdict(result, atlas)).toEqual(["changes", "", 0, ""]);
    expect(clock.pauses).toContain(30 * SECOND);
    expect(comments).toHaveLength(1);
  });

  test.each([
    ["the secondary limit that names no end", secondaryLimit(null)],
    ["the primary limit for an hour", primaryLimit(Date.parse("2026-11-20T10:00:00Z") / 1000)],
  ])(
    "%s: no comment, and a run that is red, for nobody was told; the counts say what Atlas says",
    async (_which, limit) => {
      const { atlas, result, clock, comments } = await plannedOnPull({
        method: "POST",
        path: /comments$/,
        times: 99,
        ...limit,
      });
      expect(verdict(result, atlas)).toEqual(["failed", "github-api", 1, ""]);
      expect(comments).toEqual([]);
      expect(result.outputs["has-changes"]).toBe("true");
      expect(result.log.match(/^error: .*/gm)).toHaveLength(1);
      expect(result.log).toMatch(/^error: .*limit/m);
      expect(clock.now()).toBeLessThan(30 * MINUTE);
    },
  );

  test.each([
    ["the primary limit for an hour", primaryLimit(Date.parse("2026-11-20T10:00:00Z") / 1000)],
    ["the secondary limit again and again", secondaryLimit(10)],
  ])("%s while apply asks what was reviewed: it cannot be told, so nothing is written", async (_which, limit) => {
    const [atlas, github, workspace] = await Promise.all([openAtlas(), openGitHub(), openFolder({ [FILE]: LINKS })]);
    const push = github.push("main", { [FILE]: LINKS });
    github.fault({ path: /^(?!.*comments$)/, times: 99, ...limit });
    const clock = fakeClock();
    const result = await runHere({
      command: "apply",
      atlasUrl: atlas.url,
      workspace,
      clock,
      event: github.event("push", { push }),
      inputs: { "github-token": github.token, "require-reviewed-plan": "true" },
    });
    expect(verdict(result, atlas)).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(clock.now()).toBeLessThan(30 * MINUTE);
  });
});
