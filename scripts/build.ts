/**
 * Builds `dist` from `src`: TypeScript to `lib`, then one bundle, byte for byte the same on every machine.
 *
 *     node scripts/build.ts [folder]     (default: dist)
 *
 * The bundler is the project's own copy, run from the project's folder: the ids that it gives to modules depend on both.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { minifySync } from "rolldown/utils";
import { ROOT, run } from "./tools.ts";

/** Builds into `out`, which is emptied first. False where the compiler or the bundler complained. */
export function build(out: string): boolean {
  rmSync(join(ROOT, "lib"), { recursive: true, force: true });
  if (!run("tsc", "-p", "tsconfig.build.json")) return false;
  rmSync(out, { recursive: true, force: true });
  if (!run("ncc", "build", "lib/index.js", "-o", out, "--license", "licenses.txt", "--no-cache", "--quiet"))
    return false;
  shrinkPackages(out);
  mkdirSync(join(out, "cli"));
  writeFileSync(join(out, "cli/index.js"), DESK);
  return true;
}

/** The command line is another door into the same bundle. A terminal has whatever Node its machine has, so it says what it needs. */
const DESK = `if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(\`Node 24 or newer is needed, this is \${process.version}.\`);
  process.exit(1);
}
await import("../index.js");
`;

/** What a chunk that holds several modules of ours has in it; one that holds a single one is far smaller than the packages. */
const OURS = "CONCATENATED MODULE: ./lib/";
const LARGEST_OF_OURS = 100_000;

/**
 * Minifies the chunks that hold nothing but packages: they are published elsewhere, line by line, under the versions in the
 * lock file. What we wrote stays as it is, so that what runs can be read, and a stack trace too.
 */
function shrinkPackages(out: string): void {
  for (const name of readdirSync(out).filter((file) => file.endsWith(".js"))) {
    const file = join(out, name);
    const text = readFileSync(file, "utf8");
    if (text.includes(OURS) || text.length < LARGEST_OF_OURS) continue;
    writeFileSync(file, minifySync(name, text, { module: true }).code);
  }
}

if (import.meta.main && !build(resolve(ROOT, process.argv[2] ?? "dist"))) process.exitCode = 1;
