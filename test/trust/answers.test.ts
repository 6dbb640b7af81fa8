import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { FaultAction } from "../../sandbox/atlas/index.ts";
import { type HttpBounds, openHttp } from "../../src/atlas/http.ts";
import { manyLinks, mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE } from "../support/step.ts";
import { fakeClock, openAtlas, openFolder, runHere, verdict } from "./in-process.ts";
import { selfSigned } from "./self-signed.ts";

const LINKS = configuration({ archive: s3Link("us-east-1") });
const LIST = { method: "GET", path: /privateLinkConnections$/ } as const;

type Atlas = Awaited<ReturnType<typeof openAtlas>>;

interface How {
  readonly command?: string;
  readonly file?: string;
  readonly bounds?: HttpBounds;
}

async function run({ url: atlasUrl }: Pick<Atlas, "url">, { command = "plan", file = LINKS, bounds }: How = {}) {
  const workspace = await openFolder({ [FILE]: file });
  const http = bounds ? { openHttp: () => openHttp(bounds) } : {};
  return runHere({ command, atlasUrl, workspace, clock: fakeClock(), ...http });
}

/** A page with these objects. */
function page(...results: readonly object[]): FaultAction {
  return { status: 200, body: { results: results.map((one) => ({ ...one })), totalCount: results.length } };
}

const LIVE = { _id: "66f0c0eb9e7a177200000001", ...s3Link("us-east-1"), state: "DONE" };

describe("a list that is no list", () => {
  const PATIENT: HttpBounds = { deadline: 60_000, bytes: 100_000 };

  test.each<[string, FaultAction, RegExp, HttpBounds?]>([
    ["half a JSON", { status: 200, raw: '{"results": [{"_id": "66f0' }, /is not JSON/],
    [
      "HTML of a proxy",
      { status: 200, raw: "<html><body>Sign in to the network</body></html>" },
      /is not JSON but text\/html/,
    ],
    ["nothing", { status: 200, body: {} }, /an answer without `results`/],
    ["JSON of another shape", { status: 200, body: [] }, /an answer without `results`/],
    [
      "a 200 with an error in it",
      { status: 200, body: { error: 500, errorCode: "UNEXPECTED_ERROR", detail: "An error occurred." } },
      /UNEXPECTED_ERROR: An error occurred/,
    ],
    ["a page that names one object twice", page(LIVE, LIVE), /names one object twice/],
    ["an answer above the bound", { huge: 200_000 }, /longer than 100000 bytes/, PATIENT],
    ["an answer that never ends", "endless", /longer than 100000 bytes/, PATIENT],
    ["no answer at all", "hang", /no whole answer came in time/, { deadline: 20, bytes: 100_000 }],
  ])("%s, again and again: nothing counts as missing", async (_what, act, words, bounds) => {
    const atlas = await openAtlas();
    atlas.fault({ ...LIST, times: 99, act });
    for (const command of ["plan", "apply"]) {
      const result = await run(atlas, { command, ...(bounds ? { bounds } : {}) });
      expect(verdict(result, atlas)).toEqual(["failed", "atlas-api", 1, ""]);
      expect(result.log).toMatch(words);
      expect(result.outputs["create-count"]).toBe("");
    }
  });

  test.each<[string, FaultAction, RegExp]>([
    ["without an id", page(s3Link("us-east-1")), /lists a private link with no usable `_id`/],
    ["with an id that is no word", page({ ...LIVE, _id: 7 }), /lists a private link with no usable `_id`/],
  ])("an object %s may be the one that is declared: nothing counts as missing", async (_what, act, words) => {
    const atlas = await openAtlas();
    atlas.fault({ ...LIST, times: 99, act });
    for (const command of ["plan", "apply"]) {
      const result = await run(atlas, { command });
      expect(verdict(result, atlas)).toEqual(["failed", "atlas-api", 1, ""]);
      expect(result.log).toMatch(words);
      expect(result.outputs["create-count"]).toBe("0");
    }
  });

  test("an object with a state that is no word is in a state that nobody knows", async () => {
    const atlas = await openAtlas();
    atlas.fault({ ...LIST, times: 99, act: page({ ...LIVE, state: 7 }) });
    const result = await run(atlas);
    expect(verdict(result, atlas)).toEqual(["no-changes", "", 0, ""]);
    expect(result.outputs["pending-count"]).toBe("1");
    expect(result.log).toContain("in the state 7, which this version does not know");
  });

  test.each<[string, FaultAction]>([
    ["half a JSON", { status: 200, raw: '{"results": [' }],
    ["a page that names one object twice", page(LIVE, LIVE)],
    ["a broken connection", "reset"],
  ])("%s, once: it is read again", async (_what, act) => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(s3Link("us-east-1"));
    atlas.fault({ ...LIST, act });
    expect(verdict(await run(atlas), atlas)).toEqual(["no-changes", "", 0, ""]);
  });

  test("50 MB are not read to their end", { timeout: 120_000 }, async () => {
    const atlas = await openAtlas();
    atlas.fault({ ...LIST, times: 99, act: { huge: 50 * 1024 * 1024 } });
    const result = await run(atlas);
    expect(verdict(result, atlas)).toEqual(["failed", "atlas-api", 1, ""]);
    expect(result.log).toContain("longer than 33554432 bytes");
  });
});

describe("a list of several pages", () => {
  const many = manyLinks(501);
  const names = Object.keys(many);

  async function openMany(): Promise<Atlas> {
    const atlas = await openAtlas();
    for (const link of Object.values(many)) atlas.project().privateLinks.put(link);
    return atlas;
  }

  test("that changes between two of them makes no twin: apply looks again before it creates", async () => {
    const atlas = await openMany();
    // When the first link goes, the 501st moves to a place that was already read.
    let left = 1;
    atlas.on((moment, { method, query }) => {
      const [first] = atlas.project().privateLinks.all();
      if (moment === "arrived" && method === "GET" && query.pageNum === "2" && left-- > 0)
        atlas.project().privateLinks.remove(first?.key ?? "");
    });
    const last = names.at(-1) ?? "";
    const result = await run(atlas, { command: "apply", file: configuration({ [last]: many[last] ?? {} }) });
    expect(result.outputs["create-count"]).toBe("1");
    expect(verdict(result, atlas)).toEqual(["applied", "", 0, ""]);
    expect(result.resources[0]?.outcome?.id).toBe(atlas.project().privateLinks.all().at(-1)?.id);
  });

  test("in which the second repeats an object of the first is not whole", async () => {
    const atlas = await openMany();
    atlas.fault({
      ...LIST,
      where: ({ query }) => query.pageNum === "2",
      times: 99,
      act: page({ ...LIVE, ...mskLink(1) }),
    });
    const result = await run(atlas, { file: configuration(many) });
    expect(verdict(result, atlas)).toEqual(["failed", "atlas-api", 1, ""]);
    expect(result.log).toContain("names one object twice");
  });

  test("to which something is added between two that are read at once is read again, page by page", async () => {
    const links = manyLinks(1203);
    const atlas = await openAtlas();
    for (const link of Object.values(links)) atlas.project().privateLinks.put(link);
    const all = atlas.project().privateLinks.all();
    const shown = all.map(({ id, fields }) => ({ ...fields, _id: id, state: "DONE" }));
    const added = { ...s3Link("us-east-1"), _id: "66f0c0eb9e7a17720000ffff", state: "DONE" };
    // The third page came before the addition, the second after it: link 1,000 is on neither.
    const second = [...shown.slice(500, 700), added, ...shown.slice(700, 999)];
    atlas.fault({
      ...LIST,
      where: ({ query }) => query.pageNum === "2",
      act: { status: 200, body: { results: second, totalCount: 1204 } },
    });
    expect(verdict(await run(atlas, { file: configuration(links) }), atlas)).toEqual(["no-changes", "", 0, ""]);
    const pages = atlas.log.flatMap(({ query }) => query.pageNum ?? []);
    expect(pages.join(" ")).toBe("1 2 3 1 2 3");
  });

  test.each([0, 1, 500, 1_000_000])(
    "whose `totalCount` says %d is read to its last page all the same",
    async (total) => {
      const atlas = await openMany();
      atlas.configure({ totalCount: () => total });
      expect(verdict(await run(atlas, { file: configuration(many) }), atlas)).toEqual(["no-changes", "", 0, ""]);
    },
  );
});

test("fields that nobody knows are no difference, and not shown", async () => {
  const atlas = await openAtlas();
  atlas.project().privateLinks.put({ ...s3Link("us-east-1"), shiny: { new: ["field"] } });
  const result = await run(atlas);
  expect(verdict(result, atlas)).toEqual(["no-changes", "", 0, ""]);
  expect(result.log + result.summary).not.toContain("shiny");
});

describe("an answer from somewhere else", () => {
  async function listen(server: Server): Promise<number> {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    return (server.address() as AddressInfo).port;
  }

  test.each([301, 302, 307, 308])(
    "a redirect (%d) to another host is not followed: the token stays with Atlas",
    async (status) => {
      const heard: unknown[] = [];
      const port = await listen(
        createServer((request, response) => {
          heard.push(request.headers);
          response.end("{}");
        }),
      );
      const atlas = await openAtlas();
      atlas.fault({ ...LIST, times: 99, act: { redirect: `http://127.0.0.1:${port}/`, status } });
      atlas.fault({ path: /oauth\/revoke$/, times: 99, act: { redirect: `http://127.0.0.1:${port}/`, status } });
      for (const command of ["plan", "apply"]) {
        const result = await run(atlas, { command });
        expect(verdict(result, atlas)).toEqual(["failed", "atlas-api", 1, ""]);
        expect(result.log).toContain("the answer is a redirect");
      }
      expect(heard).toEqual([]);
    },
  );

  test("a redirect after a create is of unknown fate: looked for, not sent again", async () => {
    const atlas = await openAtlas();
    atlas.fault({
      method: "POST",
      path: LIST.path,
      phase: "after",
      act: { redirect: "http://127.0.0.1:9/", status: 307 },
    });
    expect(verdict(await run(atlas, { command: "apply" }), atlas)).toEqual(["applied", "", 0, "POST"]);
    expect(atlas.project().privateLinks.all()).toHaveLength(1);
  });

  test("a certificate that nobody vouches for: nothing is sent, and the way to trust it is told", async () => {
    const heard: unknown[] = [];
    const port = await listen(
      createTlsServer(selfSigned(), (request, response) => {
        heard.push(request.headers);
        response.end("{}");
      }),
    );
    const result = await run({ url: `https://127.0.0.1:${port}` }, { command: "apply" });
    expect([result.outputs.result, result.outputs["failure-reason"], result.exitCode]).toEqual([
      "failed",
      "atlas-api",
      1,
    ]);
    expect(result.log).toContain("DEPTH_ZERO_SELF_SIGNED_CERT");
    expect(result.log).toContain("NODE_EXTRA_CA_CERTS");
    expect(heard).toEqual([]);
  });
});
