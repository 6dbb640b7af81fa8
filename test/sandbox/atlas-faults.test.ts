import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apiError, OWNER, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { askToken, type RawClient, rawClient } from "./atlas-client.ts";

const LINKS = "/streams/privateLinkConnections";

let atlas: SandboxAtlas;
let client: RawClient;

beforeEach(async () => {
  atlas = await startAtlas();
  client = await rawClient(atlas);
});

afterEach(() => atlas.close());

const create = () => client.send("POST", LINKS, PRIVATE_LINKS["AWS/S3"]);
const count = () => atlas.project().privateLinks.all().length;

it("an answer instead of Atlas's own, nothing committed and nothing counted as refused", async () => {
  const body = apiError(429, "RATE_LIMITED_TOKEN_BUCKET", "Rate limit exceeded.");
  atlas.fault({
    method: "POST",
    path: /privateLinkConnections$/,
    act: { status: 429, headers: { "retry-after": "2" }, body },
  });
  const reply = await create();
  expect([reply.status, reply.headers.get("retry-after"), reply.body.errorCode]).toEqual([
    429,
    "2",
    "RATE_LIMITED_TOKEN_BUCKET",
  ]);
  expect([count(), atlas.refused]).toEqual([0, []]);
  expect(atlas.writes).toMatchObject([{ status: 429, committed: false, faulty: true }]);
  expect((await create()).status).toBe(200);
});

it("applies to the requests that match, and to no others", async () => {
  const fault = atlas.fault({ writes: true, nth: 2, times: 2, act: { status: 503 } });
  const statuses = [];
  for (let round = 0; round < 5; round += 1) statuses.push((await create()).status);
  expect(statuses).toEqual([200, 503, 503, 200, 200]);
  expect([fault.matched, fault.struck]).toEqual([5, 2]);
  fault.cancel();
  await create();
  expect(fault.matched).toBe(5);
});

it("applies to the token endpoint too, but not as a write", async () => {
  atlas.fault({ writes: true, act: "reset" });
  expect((await askToken(atlas, OWNER)).status).toBe(200);
  atlas.fault({ path: /oauth\/token$/, act: { status: 500 } });
  expect((await askToken(atlas, OWNER)).status).toBe(500);
});

describe("a broken connection", () => {
  it("before the commit leaves nothing behind", async () => {
    atlas.fault({ writes: true, act: "reset" });
    await expect(create()).rejects.toThrow("fetch failed");
    expect([count(), atlas.writes[0]?.committed]).toEqual([0, false]);
  });

  it("after the commit leaves the link", async () => {
    atlas.fault({ writes: true, phase: "after", act: "reset" });
    await expect(create()).rejects.toThrow("fetch failed");
    expect([count(), atlas.writes[0]?.committed, atlas.writes[0]?.status]).toEqual([1, true, null]);
  });
});

it("a request that hangs ends with its client or with the sandbox", async () => {
  atlas.fault({ method: "GET", act: "hang" });
  const hanging = client.send("GET", LINKS);
  const ended = expect(hanging).rejects.toThrow("fetch failed");
  await atlas.close();
  await ended;
  atlas = await startAtlas();
});

describe("an answer that is none", () => {
  it("is HTML of a proxy, or half a JSON", async () => {
    atlas.fault({ method: "GET", act: { status: 502, raw: "<html><h1>Bad Gateway</h1></html>" } });
    atlas.fault({
      method: "GET",
      nth: 2,
      act: { status: 200, headers: { "content-type": "application/json" }, raw: '{"results":[{"_i' },
    });
    const [html, half] = [await client.send("GET", LINKS), await client.send("GET", LINKS)];
    expect([html.status, html.headers.get("content-type"), html.body]).toEqual([
      502,
      "text/html",
      expect.stringContaining("Bad Gateway"),
    ]);
    expect(half.body).toBe('{"results":[{"_i');
  });

  it("leads elsewhere", async () => {
    atlas.fault({ method: "GET", act: { redirect: "http://127.0.0.1:1/elsewhere" } });
    const reply = await client.send("GET", LINKS);
    expect([reply.status, reply.headers.get("location")]).toEqual([307, "http://127.0.0.1:1/elsewhere"]);
  });

  it("is huge", async () => {
    atlas.fault({ method: "GET", act: { huge: 1_000_000 } });
    expect((await client.send("GET", LINKS)).body.results[0]).toHaveLength(1_000_000);
  });

  it("never ends, until the client goes", async () => {
    atlas.fault({ method: "GET", act: "endless" });
    const response = await fetch(`${atlas.url}/api/atlas/v2/groups`);
    const reader = response.body?.getReader();
    let bytes = 0;
    while (bytes < 5_000_000) bytes += (await reader?.read())?.value?.length ?? 0;
    await reader?.cancel();
    expect(bytes).toBeGreaterThanOrEqual(5_000_000);
  });
});

describe("a function", () => {
  it("is waited for, before and after the commit, and the request goes on", async () => {
    const seen: number[] = [];
    atlas.fault({ writes: true, act: () => void seen.push(count()) });
    atlas.fault({ writes: true, phase: "after", act: async () => void seen.push(count()) });
    expect((await create()).status).toBe(200);
    expect(seen).toEqual([0, 1]);
  });

  it("may say what happens next", async () => {
    atlas.fault({ writes: true, phase: "after", act: () => "reset" });
    await expect(create()).rejects.toThrow("fetch failed");
    expect(count()).toBe(1);
  });

  it("is told of every request as a hook, when it arrives and when it is carried out", async () => {
    const moments: string[] = [];
    atlas.on((moment, { method }) => moments.push(`${method} ${moment} ${count()}`));
    await create();
    await client.send("POST", LINKS, {});
    expect(moments).toEqual(["POST arrived 0", "POST committed 1", "POST arrived 1"]);
  });
});

describe("a commit that comes late", () => {
  const ids = async () => (await client.send("GET", LINKS)).body.results.length;

  it("comes after that many reads", async () => {
    atlas.fault({ writes: true, act: { late: 2 } });
    await expect(create()).rejects.toThrow("fetch failed");
    expect(atlas.lateCommits).toBe(1);
    expect([await ids(), await ids(), await ids()]).toEqual([0, 0, 1]);
    expect([atlas.lateCommits, atlas.writes[0]?.committed]).toEqual([0, true]);
  });

  it("comes when it is told, after an answer of its own", async () => {
    atlas.fault({ writes: true, act: { late: "told", answer: { status: 504, raw: "gateway timeout" } } });
    expect((await create()).status).toBe(504);
    expect([await ids(), count()]).toEqual([0, 0]);
    atlas.commitLate();
    expect(await ids()).toBe(1);
  });

  it("is refused in silence where Atlas no longer takes it", async () => {
    atlas.configure({ refuseDuplicates: true });
    atlas.fault({ writes: true, act: { late: "told" } });
    await expect(create()).rejects.toThrow("fetch failed");
    await create();
    atlas.commitLate();
    expect([count(), atlas.refused]).toEqual([1, []]);
  });
});

it("answers take as long as is told, and are timed", async () => {
  atlas.configure({ latencyMs: 20 });
  await create();
  const { arrivedAt, leftAt } = atlas.writes[0] ?? { arrivedAt: 0, leftAt: 0 };
  expect((leftAt ?? 0) - arrivedAt).toBeGreaterThan(15);
});
