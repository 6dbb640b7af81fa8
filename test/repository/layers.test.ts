import { globSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./files.ts";

/**
 * Which room may import from which: the one place that says so. A room may also import from itself, its own subfolders, and
 * Node; a room that is not in the table is refused, and so is an edge that nothing uses.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "index.ts": ["cli", "main.ts", "runner"],
  "main.ts": ["atlas", "commands", "engine/model", "github", "run", "runner", "secrets", "text"],
  cli: ["atlas", "engine/model", "main.ts", "run", "runner", "secrets", "text"],
  commands: ["atlas", "config", "engine", "github", "kinds", "proof", "report", "review", "run", "secrets", "text"],
  review: ["config", "engine", "github", "kinds", "proof", "run"],
  run: ["atlas", "config", "engine/model", "github", "report", "runner", "secrets", "text"],
  report: ["engine/model", "engine/plan", "proof", "text"],
  runner: ["engine/model", "secrets", "text"],
  github: ["@actions/github", "@octokit/types", "proof", "secrets"],
  proof: ["engine/model", "secrets"],
  atlas: ["engine/model", "secrets", "undici"],
  config: ["engine/model", "engine/plan", "js-yaml", "secrets", "text", "zod"],
  kinds: ["engine/model", "engine/plan", "text", "zod"],
  engine: ["engine/model", "engine/plan"],
  "engine/apply": ["engine/model", "engine/plan", "p-limit", "secrets"],
  "engine/plan": ["engine/model"],
  "engine/model": ["secrets", "zod"],
  secrets: [],
  text: ["fastest-levenshtein"],
};

const FORBIDDEN: readonly (readonly [file: string, imported: string])[] = [
  ["src/runner/a.ts", "../kinds/index.ts"],
  ["src/runner/a.ts", "../config/load.ts"],
  ["src/runner/a.ts", "../github/event.ts"],
  ["src/runner/a.ts", "../atlas/client.ts"],
  ["src/runner/a.ts", "../report/annotations.ts"],
  ["src/run/a.ts", "../kinds/index.ts"],
  ["src/run/a.ts", "../commands/plan.ts"],
  ["src/review/a.ts", "../report/context.ts"],
  ["src/github/a.ts", "../atlas/client.ts"],
  ["src/atlas/a.ts", "../github/api/client.ts"],
  ["src/config/a.ts", "../kinds/index.ts"],
  ["src/report/a.ts", "../kinds/index.ts"],
  ["src/proof/a.ts", "../report/context.ts"],
  ["src/secrets/a.ts", "../text/escape.ts"],
  ["src/text/a.ts", "../secrets/filter.ts"],
  ["src/cli/a.ts", "../commands/plan.ts"],
  ["src/engine/model/a.ts", "../plan/plan.ts"],
  ["src/engine/plan/a.ts", "../apply/apply.ts"],
  ["src/engine/plan/a.ts", "../../kinds/index.ts"],
  ["src/report/plan/a.ts", "../../engine/apply/apply.ts"],
  ["src/kinds/a.ts", "undici"],
  ["src/commands/a.ts", "@actions/core"],
  ["src/commands/a.ts", "../main.ts"],
  ["src/new-room/a.ts", "../engine/model/kind.ts"],
  ["src/github/api/a.ts", "../../../node_modules/@actions/github/lib/utils.js"],
];

describe("rooms", () => {
  const edges = globSync("src/**/*.ts", { cwd: ROOT }).flatMap((file) =>
    importsOf(readFileSync(path.join(ROOT, file), "utf8")).map((imported) => [toPosix(file), imported] as const),
  );

  it("import only what the table allows", () => {
    expect(edges.length).toBeGreaterThan(200);
    expect(edges.filter(([file, imported]) => !isAllowed(file, imported))).toEqual([]);
  });

  it("have no edge in the table that nothing uses", () => {
    const used = new Set(edges.map(([file, imported]) => `${roomOf(file)} → ${targetOf(file, imported)}`));
    const allowed = Object.entries(MAY_IMPORT).flatMap(([room, targets]) => targets.map((to) => [room, to] as const));
    // An edge to a whole room is used where one of its subfolders is.
    const isUsed = (room: string, to: string): boolean =>
      [...used].some((edge) => edge === `${room} → ${to}` || edge.startsWith(`${room} → ${to}/`));
    expect(allowed.filter(([room, to]) => !isUsed(room, to))).toEqual([]);
  });

  it.each(FORBIDDEN)("%s must not import %s", (file, imported) => {
    expect(isAllowed(file, imported)).toBe(false);
  });

  it("let a file in a subfolder import from its own room", () => {
    expect(isAllowed("src/report/plan/a.ts", "../context.ts")).toBe(true);
    expect(isAllowed("src/kinds/private-link/a.ts", "../schema.ts")).toBe(true);
  });
});

function isAllowed(file: string, imported: string): boolean {
  if (isBuiltin(imported)) return true;
  const room = roomOf(file);
  const target = targetOf(file, imported);
  if (target === room) return true;
  return (MAY_IMPORT[room] ?? []).some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}

/** What an import leads to: a room, or the name of a package. */
function targetOf(file: string, imported: string): string {
  if (imported.startsWith(".")) return roomOf(path.posix.join(path.posix.dirname(file), imported));
  return imported
    .split("/")
    .slice(0, imported.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The room of a file: the deepest folder that the table names, else the folder or file right below `src`. */
function roomOf(file: string): string {
  const parts = file.split("/");
  if (parts[0] !== "src") return file;
  const two = parts.slice(1, 3).join("/");
  return Object.hasOwn(MAY_IMPORT, two) ? two : (parts[1] ?? "");
}

function importsOf(text: string): readonly string[] {
  const pattern = /(?:\bfrom\s+|\bimport\s*\(\s*|^import\s+)"([^"]+)"/gm;
  return [...text.matchAll(pattern)].flatMap(([, imported]) => imported ?? []);
}

function toPosix(file: string): string {
  return file.replaceAll("\\", "/");
}
