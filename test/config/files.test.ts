import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findFiles, readConfigFile } from "../../src/config/files.ts";
import { problemText } from "../../src/engine/model/problem.ts";

let outside: string;
let workspace: string;

beforeEach(async () => {
  outside = await mkdtemp(path.join(tmpdir(), "config files "));
  workspace = path.join(outside, "work space");
  await mkdir(workspace);
});
afterEach(() => rm(outside, { recursive: true }));

async function write(file: string, content: string | Uint8Array = "version: 1\n"): Promise<void> {
  const full = path.join(workspace, file);
  await mkdir(path.dirname(full), { recursive: true });
  await writeFile(full, content);
}

async function found(...patterns: string[]): Promise<{ files: readonly string[]; problems: readonly string[] }> {
  const { files, missing } = findFiles(patterns, workspace);
  return { files, problems: missing.map(({ problem }) => problemText(problem)) };
}

async function read(file: string): Promise<string | readonly string[]> {
  const { bytes, problems } = await readConfigFile(file, workspace);
  expect(bytes === null).toBe(problems.length > 0);
  return bytes ? Buffer.from(bytes).toString() : problems.map(problemText);
}

describe("findFiles", () => {
  it("takes paths and globs, sorted, each once, with `/`", async () => {
    for (const file of ["b.yaml", "a.yaml", "deep/er/c.yaml", "deep/d.yml", "node_modules/x/e.yaml", ".git/f.yaml"])
      await write(file);
    const all = ["a.yaml", "b.yaml", "deep/er/c.yaml"];
    expect(await found("b.yaml", "./a.yaml", "deep\\er\\c.yaml", path.join(workspace, "b.yaml"))).toEqual({
      files: all,
      problems: [],
    });
    expect(await found("**/*.yaml", "b.yaml")).toEqual({ files: all, problems: [] });
    expect(await found("deep/**/*.{yaml,yml}")).toEqual({ files: ["deep/d.yml", "deep/er/c.yaml"], problems: [] });
    expect(await found("deep\\*.yml", "  ", "deep/../a.yaml")).toEqual({
      files: ["a.yaml", "deep/d.yml"],
      problems: [],
    });
    expect(await found("?.yaml", "[b]*")).toEqual({ files: ["a.yaml", "b.yaml"], problems: [] });
  });

  it("takes a file by its name, even one that reads like a glob", async () => {
    await write("prod [eu].yaml");
    await write("with space/x.yaml");
    expect((await found("prod [eu].yaml", "with space/*.yaml")).files).toEqual(["prod [eu].yaml", "with space/x.yaml"]);
  });

  it("looks for `.yml` where the default is not there", async () => {
    expect(await found("atlas-streams.yaml")).toEqual({
      files: [],
      problems: [
        "atlas-streams.yaml there is no file `atlas-streams.yaml`, nor `atlas-streams.yml`; check the path, and that the repository is checked out",
      ],
    });
    await write("atlas-streams.yml");
    expect((await found()).files).toEqual(["atlas-streams.yml"]);
    await write("atlas-streams.yaml");
    expect((await found("atlas-streams.yaml")).files).toEqual(["atlas-streams.yaml"]);
  });

  it("says which path and which glob leads nowhere, and goes on", async () => {
    await write("a.yaml");
    expect(await found("gone.yaml", "a.yaml", "none/*.yaml", "a.yaml/x")).toEqual({
      files: ["a.yaml"],
      problems: [
        "gone.yaml there is no file `gone.yaml`; check the path, and that the repository is checked out",
        "no file matches `none/*.yaml`; check the path, and that the repository is checked out",
        "a.yaml/x there is no file `a.yaml/x`; check the path, and that the repository is checked out",
      ],
    });
  });

  it("stays inside the workspace", async () => {
    await writeFile(path.join(outside, "x.yaml"), "version: 1\n");
    await mkdir(`${workspace} too`);
    for (const pattern of [
      "../x.yaml",
      "..\\*.yaml",
      "a/../../*.yaml",
      "/etc/passwd",
      path.join(outside, "x.yaml"),
      `${workspace} too/x.yaml`,
      "..",
    ]) {
      expect(await found(pattern)).toEqual({
        files: [],
        problems: [
          expect.stringMatching(/^the path `.*` is outside the workspace; name a file of the checked-out repository$/),
        ],
      });
    }
    expect((await found("..x.yaml")).problems).toEqual([
      "..x.yaml there is no file `..x.yaml`; check the path, and that the repository is checked out",
    ]);
  });

  it("refuses hidden characters in names", async () => {
    await write("new\nline.yaml");
    expect(await found("*.yaml")).toEqual({
      files: [],
      problems: ["the file name `new\\nline.yaml` holds hidden characters; rename the file"],
    });
    expect((await found("a\0b")).problems).toEqual([
      "the path `a\\u{0}b` holds hidden characters; check the `config` input",
    ]);
    expect((await found("\u202egone")).problems[0]).toContain("`\\u{202e}gone`");
  });
});

describe("readConfigFile", () => {
  it("gives the bytes, with BOM and CRLF as they are", async () => {
    await write("path with spaces/a b.yaml", "\uFEFFversion: 1\r\n");
    expect(await read("path with spaces/a b.yaml")).toBe("\uFEFFversion: 1\r\n");
    await write("full.yaml", "#".repeat(1024 * 1024));
    expect(await read("full.yaml")).toHaveLength(1024 * 1024);
  });

  it.each<[string, Uint8Array | string, string]>([
    ["empty", "", "x.yaml the file is empty; add at least `version: 1`"],
    ["invalid UTF-8", Uint8Array.of(0x61, 0xff, 0x62), "x.yaml the file is not valid UTF-8; save it as UTF-8"],
    [
      "UTF-16",
      Buffer.from("\uFEFFa: 1", "utf16le"),
      "x.yaml the file is not valid UTF-8, it looks like UTF-16; save it as UTF-8",
    ],
    [
      "a byte too long",
      "#".repeat(1024 * 1024 + 1),
      "x.yaml the file has 1.01 MiB, and 1 MiB is the limit; split it: one file describes one Atlas project",
    ],
  ])("refuses a file that is %s", async (_what, content, problem) => {
    await write("x.yaml", content);
    expect(await read("x.yaml")).toEqual([problem]);
  });

  it("does not read what is far too large", async () => {
    await write("x.yaml");
    await truncate(path.join(workspace, "x.yaml"), 2 ** 33);
    expect(await read("x.yaml")).toEqual([
      "x.yaml the file has 8192.00 MiB, and 1 MiB is the limit; split it: one file describes one Atlas project",
    ]);
  });

  it("says what is there in place of a file", async () => {
    await write("dir/x.yaml");
    expect(await read("dir")).toEqual(["dir this is a directory; name a file, or a glob such as `dir/*.yaml`"]);
    expect(await read("gone.yaml")).toEqual([
      "gone.yaml there is no such file; check the path, and that the repository is checked out",
    ]);
    await symlink(path.join(outside, "secret.yaml"), path.join(workspace, "link.yaml"));
    await writeFile(path.join(outside, "secret.yaml"), "password: x\n");
    expect(await read("link.yaml")).toEqual([
      "link.yaml the file is a link that leads out of the workspace; commit the file itself",
    ]);
    await symlink("dir/x.yaml", path.join(workspace, "inner.yaml"));
    expect(await read("inner.yaml")).toBe("version: 1\n");
    await symlink("loop.yaml", path.join(workspace, "loop.yaml"));
    expect(await read("loop.yaml")).toEqual(["loop.yaml the file cannot be read: ELOOP; check its permissions"]);
  });
});
