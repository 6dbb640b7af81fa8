import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** The project's own tools, as scripts that this Node runs: no shell, no `npx`, the same on every system. */
const TOOLS = {
  biome: ["@biomejs", "biome", "bin", "biome"],
  knip: ["knip", "bin", "knip.js"],
  ncc: ["@vercel", "ncc", "dist", "ncc", "cli.js"],
  tsc: ["typescript", "bin", "tsc"],
  vitest: ["vitest", "vitest.mjs"],
} as const;

/** Runs a tool in the project's folder and shows what it says. True where it ended well. */
export function run(tool: keyof typeof TOOLS, ...options: readonly string[]): boolean {
  return runScript(join("node_modules", ...TOOLS[tool]), ...options);
}

/** Runs a script of the project with this Node, as {@link run} does. */
export function runScript(script: string, ...options: readonly string[]): boolean {
  const { status, error } = spawnSync(process.execPath, [join(ROOT, script), ...options], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (error !== undefined) throw error;
  return status === 0;
}

/** Ends a script that was called the wrong way with one sentence that says the right one. */
export function endWithUsage(usage: string): never {
  process.stderr.write(`${usage}\n`);
  process.exit(1);
}

/** The arguments of a script, of which each must be a known flag, or where the script takes one, a folder. */
export function argumentsOf(usage: string, flags: readonly string[], folders = 0): readonly string[] {
  const given = process.argv.slice(2);
  const words = given.filter((word) => !word.startsWith("-"));
  if (given.some((word) => word.startsWith("-") && !flags.includes(word)) || words.length > folders)
    endWithUsage(usage);
  return given;
}
