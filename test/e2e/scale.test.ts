import { describe, expect, test } from "vitest";
import { manyLinks } from "../support/links.ts";
import { applyByHand, configuration, FILE, openAtlas, openGitHub, run, verdict } from "../support/step.ts";
import { fakeClock, openFolder, runHere } from "../trust/in-process.ts";

const LIVE = 1203;
const DECLARED = 1200;

test(`${LIVE} live links and ${DECLARED} declared cost at most 6 calls to Atlas, and the 3 unmanaged ones are found`, async () => {
  const atlas = await openAtlas({ spelling: "server", shuffle: true });
  const links = manyLinks(LIVE);
  for (const link of Object.values(links)) atlas.project().privateLinks.put(link);
  const declared = Object.fromEntries(Object.entries(links).slice(0, DECLARED));

  const planned = await run(atlas, { command: "plan", files: configuration(declared) });

  expect(verdict(planned)).toEqual(["no-changes", "", 0]);
  expect(planned.outputs).toMatchObject({ "unchanged-count": String(DECLARED), "unmanaged-count": "3" });
  expect(atlas.log.length).toBeLessThanOrEqual(6);
  expect(atlas.log.map(({ path }) => path.split("/").at(-1)).toSorted()).toEqual(
    ["token", ...Array<string>(3).fill("privateLinkConnections"), "revoke"].toSorted(),
  );
});

test("a resources output above 256 KiB is left empty, with a warning, and the report has it all", async () => {
  const atlas = await openAtlas();
  const links = manyLinks(2600);
  for (const link of Object.values(links)) atlas.project().privateLinks.put(link);
  const planned = await run(atlas, { command: "plan", files: configuration(links) });
  expect(planned.outputs.resources).toBe("{}");
  expect(planned.log).toContain("::warning::");
  expect(planned.log).toContain("256 KiB");
  expect(planned.report.targets[0].resources).toHaveLength(2600);
});

describe("a plan costs as many calls as lists have pages, and two for the token", () => {
  const HOME = { cloudProvider: "AWS", region: "VIRGINIA_USA" };
  const ENDPOINT = { cloudProvider: "AWS", regionName: "US_EAST_1" };
  const ORDERS = { dataProcessRegion: HOME, connections: { sample_stream_solar: { type: "Sample" } } };

  interface World {
    readonly links: number;
    /** Live workspaces by name, with how many connections each has. */
    readonly workspaces?: Readonly<Record<string, number>>;
    /** Live workspaces beside those. */
    readonly more?: number;
    readonly endpoints?: number;
    readonly declared?: object;
    /** How many links the file wants to be away. */
    readonly away?: number;
    readonly totalCount?: (count: number) => number;
  }

  async function callsOf({ links, workspaces = {}, more = 0, endpoints = 0, declared, away = 0, ...options }: World) {
    const atlas = await openAtlas({ ...options, refuseDuplicates: false });
    const project = atlas.project();
    const all = Object.entries(manyLinks(links));
    for (const [, link] of all) project.privateLinks.put(link);
    for (let index = 0; index < endpoints; index++)
      project.backupEndpoints.put({ ...ENDPOINT, regionName: "US_WEST_2" });
    for (let index = 0; index < more; index++)
      project.workspaces.put({ name: `more-${index}`, dataProcessRegion: HOME });
    for (const [workspace, connections] of Object.entries(workspaces)) {
      project.workspaces.put({ name: workspace, dataProcessRegion: HOME });
      for (let index = 0; index < connections; index++)
        project.connections(workspace).put({ name: `c${index}`, type: "Sample" });
    }
    const wanted = all.map(([name, link], index) => [name, index < away ? { ...link, ensure: "absent" } : link]);
    const planned = await run(atlas, {
      command: "plan",
      files: configuration(Object.fromEntries(wanted), declared),
      inputs: { "allowed-actions": "create, update, replace, delete" },
    });
    expect(planned.exitCode).toBe(0);
    return atlas.log.length;
  }

  test.each<[string, number, World]>([
    ["no link", 3, { links: 0 }],
    ["499 links", 3, { links: 499 }],
    ["500 links", 4, { links: 500 }],
    ["1,203 links", 5, { links: 1203 }],
    ["5,000 links, more pages than are asked for at once", 13, { links: 5000 }],
    ["a workspace", 5, { links: 1, workspaces: { orders: 3 }, declared: { workspaces: { orders: ORDERS } } }],
    [
      "two workspaces of 501, one with 500 connections",
      8,
      {
        links: 1,
        workspaces: { orders: 500, clicks: 0 },
        more: 499,
        declared: { workspaces: { orders: ORDERS, clicks: { dataProcessRegion: HOME } } },
      },
    ],
    ["backup endpoints", 5, { links: 1, endpoints: 500, declared: { backupPrivateEndpoints: { virginia: ENDPOINT } } }],
    [
      "a link that goes, of a project with three workspaces",
      7,
      { links: 1, away: 1, more: 2, workspaces: { orders: 1 } },
    ],
    ["1,203 links of which Atlas counts none", 5, { links: 1203, totalCount: () => 0 }],
  ])("%s: %d", async (_what, calls, world) => {
    expect(await callsOf(world)).toBe(calls);
  });

  test("and a count that is far too high costs a few more, never without end", async () => {
    expect(await callsOf({ links: 600, totalCount: () => 1_000_000 })).toBeLessThanOrEqual(3 + 8);
  });
});

test("a page that is refused ends the plan, however long another one would be waited for", async () => {
  const atlas = await openAtlas();
  const links = manyLinks(1203);
  for (const link of Object.values(links)) atlas.project().privateLinks.put(link);
  const list = { method: "GET", path: /privateLinkConnections$/ } as const;
  let busy = (): void => undefined;
  const asked = new Promise<undefined>((resolve) => {
    busy = () => resolve(undefined);
  });
  atlas.fault({
    ...list,
    where: ({ query }) => query.pageNum === "3",
    act() {
      busy();
      return { status: 429, headers: { "retry-after": "250" } };
    },
  });
  atlas.fault({
    ...list,
    where: ({ query }) => query.pageNum === "2",
    act: async () => {
      await asked;
      return { status: 400, body: { error: 400, errorCode: "INVALID_ATTRIBUTE", detail: "No such page." } };
    },
  });
  const planned = await run(atlas, { command: "plan", files: configuration(links) });
  expect(verdict(planned)).toEqual(["failed", "atlas-api", 1]);
  expect(planned.log).toContain("No such page.");
});

test("pages after the first are asked for side by side", async () => {
  const atlas = await openAtlas();
  const links = manyLinks(1203);
  for (const link of Object.values(links)) atlas.project().privateLinks.put(link);
  const third = Promise.withResolvers<void>();
  // The second page is not answered before the third one is asked for.
  atlas.on((moment, { query }) => {
    if (moment !== "arrived") return null;
    if (query.pageNum === "3") third.resolve();
    return query.pageNum === "2" ? third.promise : null;
  });
  const planned = await run(atlas, { command: "plan", files: configuration(links) });
  expect(verdict(planned)).toEqual(["no-changes", "", 0]);
});

describe("creates of one kind share a list", () => {
  test.each([
    ["one at a time", "1"],
    ["eight at a time", "8"],
  ])("that is read after the plan, and the end is another: 40 links, %s, cost 46 calls", async (_how, parallel) => {
    const atlas = await openAtlas();
    const workspace = await openFolder({ [FILE]: configuration(manyLinks(40)) });
    // On a real clock a slow machine would list again: a list is proof for two seconds only.
    const clock = fakeClock();
    const inputs = { wait: "false", "max-parallel": parallel };
    const { outputs } = await runHere({ command: "apply", workspace, atlasUrl: atlas.url, clock, inputs });
    expect(outputs.result).toBe("applied");
    const calls = atlas.log.map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);
    const list = "GET privateLinkConnections";
    const creates = Array<string>(40).fill("POST privateLinkConnections");
    // Whom the other side has to let in is asked beside the last list, so either may come first.
    const lists = calls.filter((call) => call !== "GET accountDetails");
    expect(calls).toHaveLength(46);
    expect(lists).toEqual(["POST token", list, list, ...creates, list, "POST revoke"]);
  });

  test("and where the list has pages, two complete ones lack what is created", async () => {
    const atlas = await openAtlas();
    const links = Object.entries(manyLinks(1001));
    for (const [, link] of links.slice(0, 1000)) atlas.project().privateLinks.put(link);
    const result = await applyByHand(atlas, configuration(Object.fromEntries(links)), { wait: "false" });
    expect(verdict(result)).toEqual(["applied", "", 0]);
    const before = atlas.log.slice(
      0,
      atlas.log.findIndex(({ write }) => write),
    );
    const pages = before.filter(({ method }) => method === "GET").map(({ query }) => query.pageNum);
    expect(pages.toSorted()).toEqual(["1", "1", "2", "2", "3", "3"]);
  });
});

test("an apply wants one list a look, and never two writes at once in a workspace", async () => {
  const atlas = await openAtlas({ latencyMs: 2 });
  const connections = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`c${index}`, { type: "Https", url: `https://c${index}.example.net` }]),
  );
  const workspace = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" }, connections };
  const file = configuration({}, { workspaces: { orders: workspace, clicks: workspace } });
  expect(verdict(await applyByHand(atlas, file))).toEqual(["applied", "", 0]);
  expect(atlas.busy).toEqual([]);
  for (const name of ["orders", "clicks"]) {
    const mine = atlas.log.filter(({ write, path }) => write && path.includes(`/streams/${name}/`));
    expect(mine).toHaveLength(20);
    for (const [index, { arrivedAt }] of mine.entries())
      if (index > 0) expect(arrivedAt).toBeGreaterThanOrEqual(mine[index - 1]?.leftAt ?? Number.POSITIVE_INFINITY);
  }
});

describe("GitHub", () => {
  test("is asked while Atlas is, and neither waits for the other", async () => {
    const [atlas, github] = [await openAtlas(), await openGitHub()];
    const file = configuration(manyLinks(1));
    github.push("main", {});
    const { number } = github.openPull({ files: { [FILE]: file } });
    const asked = Promise.withResolvers<void>();
    github.fault({ method: "GET", path: /\/files$/, call: asked.resolve });
    // Atlas does not answer before GitHub was asked.
    atlas.on((moment, { method }) => (moment === "arrived" && method === "GET" ? asked.promise : null));
    const event = github.event("pull_request", { pull: number });
    expect(verdict(await run(atlas, { command: "plan", files: file, github, event }))).toEqual(["changes", "", 0]);
    expect(github.comments(number)).toHaveLength(1);
  });

  test("hears of an apply when the token has ended", async () => {
    const [atlas, github] = [await openAtlas(), await openGitHub()];
    const file = configuration(manyLinks(1));
    github.push("main", {});
    const { number } = github.openPull({ files: { [FILE]: file } });
    await run(atlas, { command: "plan", files: file, github, event: github.event("pull_request", { pull: number }) });
    github.clock.now += 60_000;
    const event = github.event("push", { push: github.merge(number) });
    const before = github.writes().length;
    expect(verdict(await run(atlas, { command: "apply", files: file, github, event }))).toEqual(["applied", "", 0]);
    const told = github.writes().slice(before);
    expect(told.map(({ method }) => method)).toEqual(["POST", "PATCH"]);
    const revoked = atlas.log.findLast(({ path }) => path.endsWith("/revoke"));
    expect(revoked?.arrivedAt).toBeLessThan(told[0]?.arrivedAt ?? 0);
  });
});
