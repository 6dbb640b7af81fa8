import { readFile } from "node:fs/promises";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { OWNER, PROJECT_ID, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { Http } from "../../src/atlas/http.ts";
import { type Machine, runInTerminal } from "../../src/cli/index.ts";
import { directHttp } from "../support/direct-http.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE } from "../support/step.ts";
import { fakeClock, openAtlas, openFolder } from "../trust/in-process.ts";

const GOOD = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1) });
const CREDENTIALS = { MONGODB_ATLAS_CLIENT_ID: OWNER.clientId, MONGODB_ATLAS_CLIENT_SECRET: OWNER.clientSecret };

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Given {
  readonly file?: string | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly live?: (atlas: SandboxAtlas) => void;
  readonly http?: (http: Http) => Http;
}

afterEach(() => vi.restoreAllMocks());

/** Runs a command as a person would in a folder with a file. */
async function say(args: readonly string[], given: Given = {}): Promise<Said & { readonly folder: string }> {
  const { file = GOOD, env = CREDENTIALS, live, http = (same) => same } = given;
  const [atlas, folder] = await Promise.all([openAtlas(), openFolder(file === null ? {} : { [FILE]: file })]);
  live?.(atlas);
  vi.spyOn(process, "cwd").mockReturnValue(folder);
  let [out, err] = ["", ""];
  const machine: Machine = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isWatched: false,
    clock: fakeClock(),
    openHttp: () => http(directHttp(atlas)),
  };
  const code = await runInTerminal(args, { ...env, MONGODB_ATLAS_BASE_URL: atlas.url }, machine);
  expect(atlas.writes).toEqual([]);
  return { code, out, err, folder };
}

/** Words of GitHub's runner and of Markdown, which have no place in a terminal. */
const FOREIGN = /checkout step|checked out|\binputs?\b|\bcomment|runner|workflow|\*\*|`|<\/?\w+>|^#|^\|/im;

describe("plan", () => {
  test("prints what would be done in plain lines, and nothing else", async () => {
    const { code, out, err } = await say(["plan"]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toMatch(/^Plan of prod \(atlas-streams\.yaml, project 6650a1b2c3d4e5f601234567\)\n\n/);
    expect(out).toContain("+ privateLinks/orders: create\n    + provider: AWS\n    + vendor: MSK\n");
    expect(out).toContain("Needed outside Atlas:\n  privateLinks/orders: ");
    expect(out).toMatch(/\nTo do: 2 create\.\n$/);
    expect(out.replace(/Needed outside[\s\S]*/, "")).not.toMatch(FOREIGN);
  });

  test("says that there is nothing to do, and what Atlas has beside the file", async () => {
    const live = (atlas: SandboxAtlas): void => {
      atlas.project().privateLinks.put(s3Link("us-east-1"));
      atlas.project().privateLinks.put(mskLink(1));
      atlas.project().privateLinks.put(mskLink(7));
    };
    const { code, out } = await say(["plan"], { live });
    expect(code).toBe(0);
    expect(out).toMatch(/In Atlas and not in the file, left alone:\n {2}privateLinks [0-9a-f]{24}, \w+\n/);
    expect(out).toMatch(/\nNo changes\. 2 unchanged, 1 unmanaged\.\n$/);
  });

  test("--fail-on-changes exits with 1 where there are changes, and with 0 where there are none", async () => {
    expect((await say(["plan", "--fail-on-changes"])).code).toBe(1);
    const empty = configuration({});
    expect((await say(["plan", "--fail-on-changes"], { file: empty })).code).toBe(0);
  });

  test("tells an error once, on standard error", async () => {
    const refused: Given["http"] = (http) => ({
      ...http,
      send: () => Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" })),
    });
    const { code, out, err } = await say(["plan"], { http: refused });
    expect([code, out]).toEqual([1, ""]);
    expect(err.match(/^error: /gm)).toHaveLength(1);
    expect(err).toMatch(/^error: .*ECONNREFUSED.*Check the network between this machine and Atlas/m);
    expect(err).not.toMatch(FOREIGN);
  });

  test("names the variables where there are no credentials, and the one that is missing", async () => {
    const { code, out, err } = await say(["plan"], { env: {} });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toBe(
      "error: There are no Atlas credentials: set MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET.\n",
    );
    const { err: one } = await say(["plan"], { env: { MONGODB_ATLAS_CLIENT_ID: OWNER.clientId } });
    expect(one).toBe("error: There are no Atlas credentials: set MONGODB_ATLAS_CLIENT_SECRET.\n");
  });

  test("says what it waits for when a call takes more than two seconds", async () => {
    let told = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      told = resolve;
    });
    const slow: Given["http"] = (http) => ({
      ...http,
      async send(request) {
        if (request.url.includes("privateLinkConnections")) await answered;
        return http.send(request);
      },
    });
    // The fake clock runs as fast as the event loop turns; the answer comes once the wait was told twice.
    let lines = 0;
    const err = vi.fn();
    const atlas = await openAtlas();
    const folder = await openFolder({ [FILE]: GOOD });
    vi.spyOn(process, "cwd").mockReturnValue(folder);
    const code = await runInTerminal(
      ["plan", "--format", "json"],
      { ...CREDENTIALS, MONGODB_ATLAS_BASE_URL: atlas.url },
      {
        out: () => undefined,
        err(text) {
          err(text);
          if (/waiting/.test(text) && ++lines === 2) told();
        },
        isWatched: true,
        clock: fakeClock(),
        openHttp: () => slow(directHttp(atlas)),
      },
    );
    expect(code).toBe(0);
    expect(err.mock.calls.flat().slice(0, 2)).toEqual([
      expect.stringMatching(
        /^waiting for Atlas, 2 s: GET \/api\/atlas\/v2\/groups\/\w+\/streams\/privateLinkConnections\n$/,
      ),
      expect.stringMatching(/^waiting for Atlas, 4 s: GET /),
    ]);
  });

  test("tells a file or a pipe nothing of what it waits for", async () => {
    const slow: Given["http"] = (http) => ({
      ...http,
      async send(request) {
        for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
        return http.send(request);
      },
    });
    const { code, err } = await say(["plan"], { http: slow });
    expect([code, err]).toEqual([0, ""]);
  });

  test("an Atlas that does not answer is told once for each try, and what to do once", async () => {
    const refused: Given["http"] = (http) => ({
      ...http,
      send: () =>
        Promise.reject(Object.assign(new Error("connect ECONNREFUSED 192.0.2.1:443"), { code: "ECONNREFUSED" })),
    });
    const { code, out, err } = await say(["plan"], { http: refused });
    expect([code, out]).toEqual([1, ""]);
    const call = "POST /api/oauth/token: connect ECONNREFUSED 192.0.2.1:443.";
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(5);
    for (const line of lines.slice(0, 4))
      expect(line).toMatch(/^POST \S+: connect ECONNREFUSED \S+ Trying again in \d+\.\d s\.$/);
    expect(lines[4]).toBe(
      `error: ${call} Check the network between this machine and Atlas, and HTTPS_PROXY where it needs one.`,
    );
  });

  test("--format json prints the report, --format md the summary, and nothing else", async () => {
    const { out } = await say(["plan", "--format", "json"]);
    expect(JSON.parse(out)).toMatchObject({ command: "plan", result: "changes", targets: [{ counts: { create: 2 } }] });
    expect((await say(["plan", "--format", "md"])).out).toMatch(/^## /);
  });

  test("takes the project from the command line, and files by glob", async () => {
    const file = configuration({ archive: s3Link("us-east-1") }, { projectId: undefined, name: "here" });
    const { code, out } = await say(["plan", "--project-id", PROJECT_ID, "--config", "*.yaml"], { file });
    expect([code, out.split(" (")[0]]).toEqual([0, "Plan of here"]);
    const { err } = await say(["plan", "--project-id", "x"], { file });
    expect(err).toMatch(/^error: "--project-id" is "x"; give the project's id/);
  });
});

describe("validate", () => {
  test("needs no credentials, and says what is declared", async () => {
    const { code, out, err } = await say(["validate"], { env: {} });
    expect([code, out, err]).toEqual([0, "atlas-streams.yaml is valid: 2 resources.\n", ""]);
  });

  test("tells every problem once, with file, line and column, however many there are", async () => {
    const links = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`l${index}`, { regoin: "x" }]));
    const { code, out, err } = await say(["validate"], { file: configuration(links) });
    expect([code, out]).toEqual([1, ""]);
    expect(
      err.match(
        /^error: atlas-streams\.yaml:\d+:\d+: privateLinks\/l\d+: unknown key "regoin"; did you mean "region"\?$/gm,
      ),
    ).toHaveLength(15);
    expect(err).not.toMatch(FOREIGN);
  });

  test("of no file says so without a word of the runner", async () => {
    const { code, err } = await say(["validate"], { file: null });
    expect(code).toBe(1);
    expect(err).toBe(
      'error: there is no file "atlas-streams.yaml", nor "atlas-streams.yml"; check the path; it is relative to the current folder\n',
    );
    expect(err).not.toMatch(FOREIGN);
  });
});

describe("export", () => {
  const live = (atlas: SandboxAtlas): void => void atlas.project().privateLinks.put(mskLink(3));

  test("writes a file and says so", async () => {
    const { code, out, folder } = await say(["export", "--project-id", PROJECT_ID], { file: null, live });
    expect([code, out]).toEqual([0, "Wrote 1 resource to atlas-streams.yaml.\n"]);
    expect(await readFile(path.join(folder, FILE), "utf8")).toContain("vendor: MSK");
  });

  test("--config - writes the file to standard output, and nothing else there", async () => {
    const { code, out } = await say(["export", "--config", "-", "--project-id", PROJECT_ID], { file: null, live });
    expect(code).toBe(0);
    expect(out).toMatch(/^# Written by export/);
    expect(out).toContain("vendor: MSK");
    expect(out).not.toContain("Wrote");
  });

  test("overwrites no file, and tells it once", async () => {
    const { code, err } = await say(["export", "--project-id", PROJECT_ID], { live });
    expect(code).toBe(1);
    expect(err.match(/exists/g)).toHaveLength(1);
    expect(err).not.toMatch(FOREIGN);
  });
});

describe("what is typed", () => {
  test.each<[readonly string[], RegExp]>([
    [["plam"], /^error: unknown command "plam"; did you mean "plan"\?\nusage: /],
    [["destroy"], /^error: unknown command "destroy"\nusage: /],
    [["apply"], /^error: apply runs in a workflow only; see \S+/],
    [["drift"], /^error: drift runs in a workflow only; see \S+/],
    [[], /^error: no command was given\nusage: /],
    [["plan", "--formt", "json"], /^error: unknown option --formt; did you mean --format\?/],
    [["plan", "--colour"], /^error: unknown option --colour\n/],
    [["plan", "--format", "xml"], /^error: --format takes text, md, json, found "xml"\n$/],
    [["plan", "--config"], /^error: --config needs a value\n/],
    [["plan", "--help=x"], /^error: --help takes no value\n/],
    [["plan", "a.yaml"], /^error: plan takes options only, found "a\.yaml"; see "plan --help"\n$/],
    [["validate", "--fail-on-changes"], /^error: --fail-on-changes is for plan\n$/],
  ])("%o is an error with the way to write it", async (args, expected) => {
    const { code, out, err } = await say(args);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(expected);
    expect(err).not.toMatch(/^ +at /m);
  });

  test.each<[readonly string[], RegExp]>([
    [["--help"], /^Keep the networking[\s\S]*\nCommands:\n/],
    [["help"], /^Keep the networking/],
    [["plan", "--help"], /^Show what differs[\s\S]*--fail-on-changes/],
    [["help", "plan"], /^Show what differs/],
    [["export", "-h"], /^Write what Atlas has[\s\S]*standard output/],
    [["validate", "--help"], /^Check the file/],
    [["--version"], /^\d+\.\d+\.\d+\n$/],
  ])("%o is answered on standard output", async (args, expected) => {
    const { code, out, err } = await say(args);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(expected);
  });
});
