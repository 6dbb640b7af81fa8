import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { OWNER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { VERSION } from "../../src/run/version.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE, openAtlas } from "../support/step.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** The build is `dist`, or where `ACTION_ENTRY` is. */
const ENTRY = path.join(
  process.env.ACTION_ENTRY ? path.dirname(process.env.ACTION_ENTRY) : path.join(ROOT, "dist"),
  "cli/index.js",
);

const GOOD = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1) });

interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder with a configuration, and a way to run the command in it as a person would. */
async function openFolder(file: string | null = GOOD) {
  const folder = await mkdtemp(path.join(tmpdir(), "terminal-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (file !== null) await writeFile(path.join(folder, FILE), file);
  const atlas = await openAtlas();
  const say = (args: readonly string[], env: Readonly<Record<string, string>> = CREDENTIALS): Promise<Said> =>
    spoken(folder, args, { ...env, MONGODB_ATLAS_BASE_URL: atlas.url });
  return { atlas, folder, say };
}

const CREDENTIALS = { MONGODB_ATLAS_CLIENT_ID: OWNER.clientId, MONGODB_ATLAS_CLIENT_SECRET: OWNER.clientSecret };

function spoken(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  entry = ENTRY,
): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
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

describe("the built command", () => {
  test("prints a plan without colours where nobody sees them, and writes nothing", async () => {
    const { atlas, say } = await openFolder();
    const { code, out, err } = await say(["plan"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Plan of prod \(/);
    expect(out).toContain("    + vendor: MSK\n");
    expect(out).toBe(stripVTControlCharacters(out));
    expect(atlas.writes).toEqual([]);
  });

  test("is coloured in a terminal, and nowhere with NO_COLOR", async () => {
    const { say } = await openFolder();
    const green = "\u001b[32m    + vendor: MSK\u001b[39m";
    expect((await say(["plan"], { ...CREDENTIALS, FORCE_COLOR: "1" })).out).toContain(green);
    expect((await say(["plan"], { ...CREDENTIALS, NO_COLOR: "1" })).out).not.toContain("\u001b");
  });

  test("pipes its report", async () => {
    const { say } = await openFolder();
    const { code, out } = await say(["plan", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, targets: [{ name: "prod", counts: { create: 2 } }] });
  });

  test("--format md is what GitHub would show", async () => {
    const { say } = await openFolder();
    const { out } = await say(["plan", "--format", "md"]);
    expect(out).toMatch(/^## /);
    expect(out).toContain("privateLinks");
  });

  test("inside a workflow's or an editor's environment it is nobody's run", async () => {
    const { say } = await openFolder();
    const github = { GITHUB_ACTIONS: "true", GITHUB_TOKEN: "ghs_x", GITHUB_EVENT_NAME: "pull_request_target" };
    expect((await say(["plan"], { ...CREDENTIALS, ...github })).code).toBe(0);
  });

  test("works through a link, as npm makes one for a package's command", async () => {
    const { folder } = await openFolder();
    const link = path.join(folder, "atlas-streams-networking");
    await symlink(ENTRY, link);
    const { code, out } = await spoken(folder, ["--version"], {}, link);
    expect([code, out]).toEqual([0, `${VERSION}\n`]);
  });

  test("export writes a file that plans empty", async () => {
    const { atlas, folder, say } = await openFolder(null);
    atlas.project().privateLinks.put(mskLink(3));
    expect((await say(["export", "--project-id", PROJECT_ID])).code).toBe(0);
    expect(await readFile(path.join(folder, FILE), "utf8")).toContain("vendor: MSK");
    const { code, out } = await say(["plan", "--project-id", PROJECT_ID]);
    expect([code, out.trim().split("\n").at(-1)]).toEqual([0, "No changes. 1 unchanged."]);
  });
});

test("the package has the command, and what it needs", async () => {
  const { bin, files, version } = JSON.parse(await readFile(path.join(ROOT, "package.json"), "utf8")) as {
    bin: Record<string, string>;
    files: string[];
    version: string;
  };
  expect(bin).toEqual({ "atlas-streams-networking": "dist/cli/index.js" });
  expect(files).toContain("dist");
  expect(version).toBe(VERSION);
  expect(await readFile(ENTRY, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
});
