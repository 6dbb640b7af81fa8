import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { OWNER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE, openAtlas } from "../support/step.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const ENTRY = path.join(ROOT, "dist/cli/index.js");

const GOOD = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1) });

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with a configuration, and a way to run the command in it as a person would. */
async function openFolder(file: string | null = GOOD) {
  const folder = await mkdtemp(path.join(tmpdir(), "desk-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (file !== null) await writeFile(path.join(folder, FILE), file);
  const atlas = await openAtlas();
  const say = (args: readonly string[], env: Readonly<Record<string, string>> = CREDENTIALS): Promise<Said> =>
    spoken(folder, args, { ...env, MONGODB_ATLAS_BASE_URL: atlas.url });
  return { atlas, folder, say };
}

const CREDENTIALS = { MONGODB_ATLAS_CLIENT_ID: OWNER.clientId, MONGODB_ATLAS_CLIENT_SECRET: OWNER.clientSecret };

function spoken(cwd: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [ENTRY, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

describe("plan at the desk", () => {
  test("prints the plan as text, without colours where nobody sees them, and writes nothing", async () => {
    const { atlas, say } = await openFolder();
    const { code, out, err } = await say(["plan"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^## 🔵 Atlas networking plan · `prod` · changes\n\n\*\*2 create · /);
    expect(out).toContain("+ vendor: MSK\n");
    expect(out).not.toMatch(/<\/?\w+>|```|flowchart/);
    expect(out + err).toBe(stripVTControlCharacters(out + err));
    expect(err).toBe("prod: 2 to create\n");
    expect(atlas.writes).toEqual([]);
  });

  test("is coloured in a terminal, and nowhere with NO_COLOR", async () => {
    const { say } = await openFolder();
    const green = "\u001b[32m+ vendor: MSK\u001b[39m";
    expect((await say(["plan"], { ...CREDENTIALS, FORCE_COLOR: "1" })).out).toContain(green);
    expect((await say(["plan"], { ...CREDENTIALS, NO_COLOR: "1" })).out).not.toContain("\u001b");
  });

  test("--format json is the report, and nothing else on standard output", async () => {
    const { say } = await openFolder();
    const { code, out } = await say(["plan", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      formatVersion: 1,
      command: "plan",
      result: "changes",
      targets: [{ name: "prod", counts: { create: 2 } }],
    });
  });

  test("--format md is what GitHub would show, with the picture", async () => {
    const { say } = await openFolder();
    const { out } = await say(["plan", "--format", "md"]);
    expect(out).toContain("<details><summary>➕ <b>create</b> <code>privateLinks/orders</code></summary>");
    expect(out).toContain("```mermaid\nflowchart LR\n");
  });

  test("shows what the file does not mention: who asks has the credentials", async () => {
    const { atlas, say } = await openFolder();
    atlas.project().privateLinks.put(mskLink(7));
    expect((await say(["plan"])).out).toContain("▸ ❔ 1 unmanaged");
  });

  test("takes the project and Atlas's address from the command line", async () => {
    const { atlas, say } = await openFolder(
      configuration({ archive: s3Link("us-east-1") }, { projectId: undefined, name: "here" }),
    );
    const env = { ...CREDENTIALS, MONGODB_ATLAS_BASE_URL: "http://127.0.0.1:9" };
    const { code, out } = await say(["plan", "--project-id", PROJECT_ID, "--base-url", atlas.url], env);
    expect([code, out.split("\n")[0]]).toEqual([0, "## 🔵 Atlas networking plan · `here` · changes"]);
  });

  test("inside a workflow's or an editor's environment it is nobody's run", async () => {
    const { say } = await openFolder();
    const github = { GITHUB_ACTIONS: "true", GITHUB_TOKEN: "ghs_x", GITHUB_EVENT_NAME: "pull_request_target" };
    expect((await say(["plan"], { ...CREDENTIALS, ...github })).code).toBe(0);
  });
});

describe("the exit code is the action's", () => {
  test("1 where the file is wrong, each problem once, at its place", async () => {
    const { say } = await openFolder(configuration({ archive: { provider: "AWS", vendor: "S3", regoin: "x" } }));
    const { code, out, err } = await say(["validate"]);
    expect(code).toBe(1);
    expect(out).toContain("did you mean `region`?");
    expect(err.match(/did you mean `region`\?/g)).toHaveLength(1);
    expect(err).toMatch(/^atlas-streams\.yaml:\d+:\d+ error: /);
  });

  test("1 without credentials, and the variables are named", async () => {
    const { say } = await openFolder();
    const { code, out } = await say(["plan"], {});
    expect(code).toBe(1);
    expect(out).toContain("MONGODB_ATLAS_CLIENT_SECRET");
  });

  test("0 for a valid file, for which nobody needs credentials", async () => {
    const { say, atlas } = await openFolder();
    const { code, out } = await say(["validate"], {});
    expect(code).toBe(0);
    expect(out).toContain("`atlas-streams.yaml` is valid: **2 resources**");
    expect(atlas.log).toEqual([]);
  });

  test.each([
    [["apply"], "Give one command: validate, plan, export."],
    [[], "Give one command"],
    [["plan", "--format", "xml"], "--format takes text, md, json."],
    [["plan", "--colour"], "--colour"],
  ])("1 for %o, with the usage", async (args, words) => {
    const { say } = await openFolder();
    const { code, out, err } = await say(args);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(words);
    expect(err).toContain("Usage: node dist/cli/index.js");
  });

  test("0 for --help", async () => {
    const { say } = await openFolder();
    expect(await say(["--help"])).toMatchObject({ code: 0, err: "" });
  });
});

test("export writes a file that plans empty", async () => {
  const { atlas, folder, say } = await openFolder(null);
  atlas.project().privateLinks.put(mskLink(3));
  expect((await say(["export", "--project-id", PROJECT_ID])).code).toBe(0);
  expect(await readFile(path.join(folder, FILE), "utf8")).toContain("vendor: MSK");
  const { code, out } = await say(["plan", "--project-id", PROJECT_ID]);
  expect([code, out.split("\n")[0]]).toEqual([0, expect.stringContaining("no changes")]);
});
