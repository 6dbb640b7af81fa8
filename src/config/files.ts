import { closeSync, globSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../engine/model/problem.ts";
import { escapeInvisible } from "../text/escape.ts";
import { quoted } from "./check/wording.ts";
import { isInside, relativeToWorkspace } from "./paths.ts";
import { decodeText, fileProblem, LARGEST_FILE, tooLarge } from "./yaml/decode.ts";

/** Where the configuration is looked for when nobody says otherwise; `.yml` is tried when it is not there. */
const DEFAULT_FILE = "atlas-streams.yaml";

/** What to do about a path that leads to no file of the workspace. */
export interface PathAdvice {
  readonly missing: string;
  readonly outside: string;
}

const IN_WORKFLOW: PathAdvice = {
  missing: "check the path, and that the repository is checked out",
  outside: "name a file of the checked-out repository",
};

/** The same for somebody at a terminal. */
export const IN_TERMINAL: PathAdvice = {
  missing: "check the path; it is relative to the current folder",
  outside: "name a file in the current folder, or change to its folder",
};

/** A path or glob that leads to no file. */
export interface MissingFile {
  /** The path or glob as it was asked for. */
  readonly asked: string;
  readonly problem: Problem;
}

/**
 * The configuration files that paths and globs name: relative to the workspace, with `/`, sorted, each once.
 *
 * A path may be absolute and may use `\`, but has to stay inside the workspace. A literal path that is not there and a
 * glob that matches nothing are problems.
 */
export function findFiles(
  patterns: readonly string[],
  workspace: string,
  advice = IN_WORKFLOW,
): { readonly files: readonly string[]; readonly missing: readonly MissingFile[] } {
  const files = new Set<string>();
  const missing: MissingFile[] = [];
  const wanted = patterns.map((pattern) => pattern.trim()).filter((pattern) => pattern !== "");
  for (const pattern of wanted.length === 0 ? [DEFAULT_FILE] : wanted) {
    const inside = insideWorkspace(pattern, workspace, advice.outside);
    if (typeof inside !== "string") {
      missing.push({ asked: pattern, problem: inside });
      continue;
    }
    const matches = matching(inside, workspace);
    for (const match of matches) {
      // Control characters in a name would break annotations and comments further on.
      if (escapeInvisible(match) === match) files.add(match);
      else {
        const problem = fileProblem(null, `the file name ${quoted(match)} holds hidden characters`, "rename the file");
        missing.push({ asked: pattern, problem });
      }
    }
    if (matches.length === 0) missing.push({ asked: pattern, problem: nothingThere(pattern, inside, advice.missing) });
  }
  return { files: [...files].sort(), missing };
}

/** The bytes of one configuration file; null with a problem where they cannot be had or are not UTF-8 text of at most 1 MiB. */
export function readConfigFile(
  file: string,
  workspace: string,
): { readonly bytes: Uint8Array | null; readonly problems: readonly Problem[] } {
  const refused = (message: string, fix: string): { bytes: null; problems: readonly Problem[] } => ({
    bytes: null,
    problems: [fileProblem(file, message, fix)],
  });
  try {
    const real = realpathSync(path.resolve(workspace, file));
    if (!isInside(realpathSync(workspace), real)) {
      return refused("the file is a link that leads out of the workspace", "commit the file itself");
    }
    const facts = statSync(real);
    if (facts.isDirectory())
      return refused("this is a directory", `name a file, or a glob such as ${quoted(`${file}/*.yaml`)}`);
    if (!facts.isFile()) return refused("this is not a regular file", "name a file of the repository");
    if (facts.size > LARGEST_FILE) return { bytes: null, problems: [tooLarge(file, facts.size)] };
    const bytes = readAtMost(real, LARGEST_FILE + 1);
    const decoded = decodeText(bytes, file);
    return "problem" in decoded ? { bytes: null, problems: [decoded.problem] } : { bytes, problems: [] };
  } catch (error) {
    const code = errorCode(error);
    if (isMissing(code)) return refused("there is no such file", IN_WORKFLOW.missing);
    return refused(`the file cannot be read: ${code}`, "check its permissions");
  }
}

/** A pattern relative to the workspace with `/`, or the problem that it leads out of it. */
function insideWorkspace(pattern: string, workspace: string, advice: string): string | Problem {
  if (pattern.includes("\0"))
    return fileProblem(null, `the path ${quoted(pattern)} holds hidden characters`, "check the `config` input");
  const inside = relativeToWorkspace(pattern, workspace);
  if (inside !== null) return inside;
  return fileProblem(null, `the path ${quoted(pattern)} is outside the workspace`, advice);
}

/** The files that a path or glob names. A directory stays, so that reading it can say what it is. */
function matching(pattern: string, workspace: string): readonly string[] {
  // A file may really be called `prod [eu].yaml`: what is there wins over what it could mean.
  if (exists(path.resolve(workspace, pattern))) return [pattern];
  if (pattern === DEFAULT_FILE) {
    const other = DEFAULT_FILE.replace(/yaml$/, "yml");
    return exists(path.resolve(workspace, other)) ? [other] : [];
  }
  if (!isGlob(pattern)) return [];
  const matches: string[] = [];
  const exclude = (entry: { readonly name: string }): boolean => entry.name === ".git" || entry.name === "node_modules";
  for (const entry of globSync(pattern, { cwd: workspace, withFileTypes: true, exclude })) {
    if (entry.isDirectory()) continue;
    const relative = path.relative(path.resolve(workspace), path.resolve(workspace, entry.parentPath, entry.name));
    matches.push(relative.split(path.sep).join("/"));
  }
  return matches;
}

function nothingThere(pattern: string, inside: string, advice: string): Problem {
  if (isGlob(inside)) return fileProblem(null, `no file matches ${quoted(pattern)}`, advice);
  const also = inside === DEFAULT_FILE ? ", nor `atlas-streams.yml`" : "";
  return fileProblem(escapeInvisible(inside), `there is no file ${quoted(pattern)}${also}`, advice);
}

function isGlob(pattern: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(pattern);
}

function exists(file: string): boolean {
  try {
    statSync(file);
    return true;
  } catch (error) {
    // What is there and cannot be looked at is a matter for the reader, who can say why.
    return !isMissing(errorCode(error));
  }
}

/** Reads no further than the limit, whatever a file that grows meanwhile holds. */
function readAtMost(file: string, limit: number): Uint8Array {
  const handle = openSync(file, "r");
  try {
    const buffer = Buffer.alloc(limit);
    let length = 0;
    for (;;) {
      const bytesRead = readSync(handle, buffer, length, limit - length, length);
      length += bytesRead;
      if (bytesRead === 0 || length === limit) return buffer.subarray(0, length);
    }
  } finally {
    closeSync(handle);
  }
}

function isMissing(code: string): boolean {
  return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "EINVAL";
}

function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
