import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runAction } from "../../sandbox/runner/action.ts";
import { missingCredentials } from "../../src/commands/credentials.ts";
import { eventFileProblem } from "../../src/github/event.ts";
import { nodeProblem } from "../../src/runner/node-version.ts";
import { openRunner } from "../../src/runner/runner.ts";
import { openFilter } from "../../src/secrets/filter.ts";
import { Secret } from "../../src/secrets/secret.ts";
import { ROOT } from "../repository/files.ts";
import { run } from "../support/step.ts";

const SECRET = new Secret("a-secret-of-some-length", "client-secret");

describe("the Node that runs the action", () => {
  it.each([
    {
      version: "v20.20.2",
      inWorkflow: true,
      says: /^Node 24 or newer is needed, this is v20\.20\.2: update the runner /,
    },
    { version: "v20.20.2", inWorkflow: false, says: /^Node 24 or newer is needed, this is v20\.20\.2\.$/ },
    { version: "v23.11.0", inWorkflow: false, says: /this is v23\.11\.0/ },
  ])("is too old as $version, which is said in one sentence ($inWorkflow)", ({ version, inWorkflow, says }) => {
    expect(nodeProblem(version, inWorkflow)).toMatch(says);
  });

  it.each(["v24.0.0", "v24.21.0", "v26.1.0", "v100.0.0"])("may be %s", (version) => {
    expect(nodeProblem(version, true)).toBeNull();
  });
});

describe("the command line on an older Node", () => {
  it("says so in one sentence, before anything else", () => {
    const entry = process.env.ACTION_ENTRY ?? path.join(ROOT, "dist/index.js");
    const pretending = encodeURIComponent('Object.defineProperty(process, "version", { value: "v20.0.0" });');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(path.dirname(entry), "cli/index.js"), "plan"],
      {
        env: { NODE_OPTIONS: `--import=data:text/javascript,${pretending}` },
        encoding: "utf8",
      },
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr: "Node 24 or newer is needed, this is v20.0.0.\n",
    });
  });
});

describe("the report", () => {
  it("of each step has a file of its own in the job's temporary folder", () => {
    const temp = mkdtempSync(path.join(tmpdir(), "runner temp "));
    onTestFinished(() => rmSync(temp, { recursive: true }));
    const report = (action: string, text: string): string =>
      openRunner(openFilter(), { RUNNER_TEMP: temp, GITHUB_ACTION: action }, () => undefined).report(
        text,
        "plan",
        null,
      );
    const files = [report("east", "1"), report("west", "2"), report("west", "3"), report("__run/../x", "4")];
    expect(files.map((file) => path.relative(temp, file))).toEqual([
      "atlas-streams-networking-plan-east.json",
      "atlas-streams-networking-plan-west.json",
      "atlas-streams-networking-plan-west-2.json",
      "atlas-streams-networking-plan-__runx.json",
    ]);
    expect(files.map((file) => readFileSync(file, "utf8"))).toEqual(["1", "2", "3", "4"]);
  });
});

describe("the event file", () => {
  const repository = { GITHUB_REPOSITORY: "octo/shop" };
  const named = { ...repository, GITHUB_EVENT_PATH: "event.json" };
  const read =
    (text: string | null) =>
    (file: string): string => {
      if (text === null) throw new Error(`ENOENT: no such file or directory, open '${file}'`);
      return text;
    };

  it.each([
    { name: "there is no path", env: repository, text: "{}", says: /^GITHUB_EVENT_PATH is empty/ },
    {
      name: "there is no file",
      env: named,
      text: null,
      says: /^The event file could not be read: ENOENT.*event\.json/,
    },
    { name: "it is no object", env: named, text: "null", says: /^The event file is not a JSON object\./ },
    { name: "it is a list", env: named, text: "[]", says: /^The event file is not a JSON object\./ },
    {
      name: "the repository has no owner",
      env: { ...named, GITHUB_REPOSITORY: "shop" },
      text: "{}",
      says: /^GITHUB_REPOSITORY is not the owner and the name of a repository, but `shop`\./,
    },
    { name: "it is not JSON", env: named, text: "{", says: /^The event file could not be read: .*JSON/ },
  ])("is a problem where $name", ({ env, text, says }) => {
    expect(eventFileProblem(env, read(text))).toMatch(says);
  });

  it("is none where it can be read", () => {
    expect(eventFileProblem(named, read("{}"))).toBeNull();
  });

  it("that is missing ends a run red, with one sentence and no call", async () => {
    const env = { GITHUB_EVENT_NAME: "push", GITHUB_REPOSITORY: "octo/shop", GITHUB_EVENT_PATH: "/nowhere/event.json" };
    const result = await run(null, { command: "plan", files: "version: 1\n", env });
    expect([result.exitCode, result.outputs.result, result.outputs["failure-reason"]]).toEqual([
      1,
      "failed",
      "internal",
    ]);
    expect(result.log.match(/::error::.*/g)).toEqual([expect.stringContaining("The event file could not be read")]);
    expect(result.log).not.toContain("bug");
  });
});

describe("a run of a pull request", () => {
  const env = (eventPath: string): Record<string, string> => ({
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_REPOSITORY: "octo/shop",
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_EVENT_PATH: eventPath,
  });
  const event = { name: "pull_request", ref: "refs/pull/7/merge", sha: "", env, payload: {} };

  it("whose event file says nothing of it ends red: the plan would be shown to nobody", async () => {
    const { exitCode, outputs, log } = await run(null, { command: "plan", files: "version: 1\n", event });
    expect([exitCode, outputs.result, outputs["failure-reason"]]).toEqual([1, "failed", "internal"]);
    expect(log).toContain("::error::The event file says nothing of the pull request.");
  });

  it("may only check the file without it", async () => {
    const { log } = await run(null, { command: "validate", files: "version: 1\n", event });
    expect(log).not.toContain("event file");
  });
});

describe("the output file", () => {
  it("that cannot be written ends a run red, with one sentence", async () => {
    const env = { GITHUB_OUTPUT: "/nowhere/output" };
    const files = { "atlas-streams.yaml": "version: 1\nname: prod\n" };
    const { exitCode, log } = await runAction({ inputs: { command: "validate" }, files, env });
    expect(exitCode).toBe(1);
    expect(log.match(/::error::.*/g)?.at(-1)).toMatch(
      /^::error::The outputs could not be written to the file that GITHUB_OUTPUT names: ENOENT/,
    );
    expect(log).not.toMatch(/^ +at /m);
  });
});

describe("a proxy", () => {
  const files = "version: 1\nname: prod\nprojectId: 6650a1b2c3d4e5f601234567\n";

  it.each([
    "http://[proxy",
    "::::",
    "http://user:hunter2%ZZ@proxy.example.net:3128",
    "user:hunter2/more@proxy.example.net:3128",
  ])("that is no address is told in one sentence, without what it holds: %s", async (proxy) => {
    const { exitCode, outputs, log } = await run(null, { command: "plan", files, env: { HTTPS_PROXY: proxy } });
    expect([exitCode, outputs.result, outputs["failure-reason"]]).toEqual([1, "invalid", "config-invalid"]);
    expect(log.match(/::error::.*/g)).toEqual([expect.stringContaining("HTTPS_PROXY is not the address of a proxy")]);
    expect(log).not.toMatch(/hunter2|bug|^ +at /m);
  });

  it("has a password that is a secret", async () => {
    const env = { HTTPS_PROXY: "http://user:hunter2%2Fmore@proxy.example.net:3128" };
    const { log } = await runAction({ inputs: { command: "validate" }, files: { "atlas-streams.yaml": files }, env });
    expect(log).toContain("::add-mask::hunter2/more\n");
    expect(log).toContain("::add-mask::hunter2%252Fmore\n");
  });
});

describe("a missing credential", () => {
  it.each([
    { id: null, secret: null, says: /^there are no Atlas credentials: set the inputs `client-id` and `client-secret`/ },
    { id: null, secret: SECRET, says: /^the input `client-id` is empty, and so is MONGODB_ATLAS_CLIENT_ID;/ },
    {
      id: "mdb_sa_id_1",
      secret: null,
      says: /^the input `client-secret` is empty, and so is MONGODB_ATLAS_CLIENT_SECRET;/,
    },
  ])("is named: $id, $secret", ({ id, secret: given, says }) => {
    const message = missingCredentials({ clientId: id, clientSecret: given });
    expect(message).toMatch(says);
    expect(message).not.toContain("a-secret-of-some-length");
  });
});
