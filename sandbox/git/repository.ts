import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { createGunzip, deflate } from "node:zlib";
import type { GitObject } from "./objects.ts";

const compress = promisify(deflate);
const run = promisify(execFile);

/** A bare repository on disk, which real git can read. */
export interface BareRepository {
  /** Absolute path of the git folder. */
  readonly folder: string;
  /** Writes objects that are not there yet, and makes the refs exactly these: full name to commit. */
  write(objects: Iterable<GitObject>, refs: ReadonlyMap<string, string>): Promise<void>;
  /** Answers a request of git's smart HTTP protocol for reading; `url` is what follows the repository's own path. */
  serve(url: URL, request: IncomingMessage, response: ServerResponse): Promise<void>;
  /**
   * Ids of a commit and all that it was made from, newest first; with a path, only those that touched it, as `git log`
   * simplifies: a merge that has the file as one of its parents has it is left out, and so is every other parent of it.
   */
  log(sha: string, path: string | null): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Makes an empty bare repository in a folder of its own, which `close` removes. */
export async function openBareRepository(): Promise<BareRepository> {
  const folder = await mkdtemp(path.join(tmpdir(), "sandbox-git-"));
  await mkdir(path.join(folder, "objects"));
  await mkdir(path.join(folder, "refs"));
  await writeFile(path.join(folder, "HEAD"), "ref: refs/heads/main\n");
  // A checkout may ask for any commit by its id, as on GitHub.
  const settings =
    "[core]\n\tbare = true\n\trepositoryformatversion = 0\n[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n";
  await writeFile(path.join(folder, "config"), settings);
  const written = new Set<string>();
  // Commits never change, and neither does what came before them.
  const logs = new Map<string, Promise<readonly string[]>>();
  let writing: Promise<void> = Promise.resolve();

  async function writeAll(objects: Iterable<GitObject>, refs: ReadonlyMap<string, string>): Promise<void> {
    for (const { sha, bytes } of objects) {
      if (written.has(sha)) continue;
      written.add(sha);
      const under = path.join(folder, "objects", sha.slice(0, 2));
      await mkdir(under, { recursive: true });
      await writeFile(path.join(under, sha.slice(2)), await compress(bytes));
    }
    const lines = [...refs]
      .map(([name, sha]) => `${sha} ${name}\n`)
      .toSorted((one, other) => (one.slice(41) < other.slice(41) ? -1 : 1));
    await writeFile(
      path.join(folder, "packed-refs"),
      `# pack-refs with: peeled fully-peeled sorted \n${lines.join("")}`,
    );
  }

  return {
    folder,
    write(objects, refs) {
      writing = writing.then(() => writeAll(objects, refs));
      return writing;
    },
    async log(sha, file) {
      const key = `${sha} ${file}`;
      const known = logs.get(key) ?? logOf(folder, sha, file);
      logs.set(key, known);
      return await known;
    },
    serve: (url, request, response) => serve(folder, url, request, response),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function logOf(folder: string, sha: string, file: string | null): Promise<readonly string[]> {
  const { stdout } = await run("git", ["--git-dir", folder, "rev-list", sha, "--", ...(file === null ? [] : [file])]);
  return stdout.split("\n").filter((line) => line !== "");
}

const TYPE = "application/x-git-upload-pack";

async function serve(folder: string, url: URL, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const isListing = url.pathname === "/info/refs" && url.searchParams.get("service") === "git-upload-pack";
  if (!isListing && url.pathname !== "/git-upload-pack") {
    response.writeHead(404).end();
    return;
  }
  const options = ["upload-pack", "--stateless-rpc", ...(isListing ? ["--advertise-refs"] : []), folder];
  const protocol = request.headers["git-protocol"];
  const git = spawn("git", options, {
    env: { ...process.env, ...(typeof protocol === "string" ? { GIT_PROTOCOL: protocol } : {}) },
    stdio: ["pipe", "pipe", "ignore"],
  });
  const type = `${TYPE}-${isListing ? "advertisement" : "result"}`;
  response.writeHead(200, { "content-type": type, "cache-control": "no-cache" });
  if (isListing) response.write("001e# service=git-upload-pack\n0000");
  git.stdin.on("error", () => undefined);
  const body = request.headers["content-encoding"] === "gzip" ? request.pipe(createGunzip()) : request;
  body.pipe(git.stdin);
  git.stdout.pipe(response);
  await new Promise<void>((resolve) => {
    response.on("close", resolve);
    git.on("error", () => void response.destroy());
  });
}
