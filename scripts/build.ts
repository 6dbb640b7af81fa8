/**
 * Builds `dist` from `src`: TypeScript to `lib`, then one bundle for each entry, byte for byte the same on every machine.
 *
 *     node scripts/build.ts [folder]     (default: dist)
 *
 * The bundler is the project's own copy, run from the project's folder: the ids that it gives to modules depend on both.
 */
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT, run } from "./tools.ts";

/** What is bundled: a compiled module, and the folder inside `dist` that its bundle gets. */
const ENTRIES: readonly { readonly source: string; readonly folder: string }[] = [
  { source: "index.js", folder: "." },
  { source: "cli/index.js", folder: "cli" },
];

/** Builds every entry that there is into `out`, which is emptied first. False where the compiler or the bundler complained. */
export function build(out: string): boolean {
  rmSync(join(ROOT, "lib"), { recursive: true, force: true });
  if (!run("tsc", "-p", "tsconfig.build.json")) return false;
  rmSync(out, { recursive: true, force: true });
  const compiled = ENTRIES.filter(({ source }) => existsSync(join(ROOT, "lib", source)));
  return compiled.every(({ source, folder }) => bundle(join("lib", source), join(out, folder)));
}

function bundle(compiled: string, out: string): boolean {
  return run("ncc", "build", compiled, "-o", out, "--license", "licenses.txt", "--no-cache", "--quiet");
}

if (import.meta.main && !build(resolve(ROOT, process.argv[2] ?? "dist"))) process.exitCode = 1;
