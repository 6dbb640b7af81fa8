/**
 * Builds `dist` from `src`: TypeScript to `lib`, then one bundle, byte for byte the same on every machine.
 *
 *     node scripts/build.ts [folder]     (default: dist)
 *
 * The bundler is the project's own copy, run from the project's folder: the ids that it gives to modules depend on both.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT, run } from "./tools.ts";

/** Builds into `out`, which is emptied first. False where the compiler or the bundler complained. */
export function build(out: string): boolean {
  rmSync(join(ROOT, "lib"), { recursive: true, force: true });
  if (!run("tsc", "-p", "tsconfig.build.json")) return false;
  rmSync(out, { recursive: true, force: true });
  if (!run("ncc", "build", "lib/index.js", "-o", out, "--license", "licenses.txt", "--no-cache", "--quiet"))
    return false;
  // The command line is another door into the same bundle.
  mkdirSync(join(out, "cli"));
  writeFileSync(join(out, "cli/index.js"), 'import "../index.js";\n');
  return true;
}

if (import.meta.main && !build(resolve(ROOT, process.argv[2] ?? "dist"))) process.exitCode = 1;
