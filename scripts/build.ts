/**
 * Builds `dist` from `src`: TypeScript to `lib`, then one bundle, byte for byte the same on every machine.
 *
 *     node scripts/build.ts [folder]     (default: dist)
 *
 * The bundler is the project's own copy, run from the project's folder: the ids that it gives to modules depend on both.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type MinifyOptions, minifySync } from "rolldown/utils";
import { argumentsOf, ROOT, run } from "./tools.ts";

/** Builds into `out`, which is emptied first. False where the compiler or the bundler complained. */
export function build(out: string): boolean {
  rmSync(join(ROOT, "lib"), { recursive: true, force: true });
  if (!run("tsc", "-p", "tsconfig.build.json")) return false;
  rmSync(out, { recursive: true, force: true });
  if (!run("ncc", "build", "lib/index.js", "-o", out, "--license", "licenses.txt", "--no-cache", "--quiet"))
    return false;
  shrink(out);
  mkdirSync(join(out, "cli"));
  writeFileSync(join(out, "cli/index.js"), TERMINAL);
  return true;
}

/** The command line is another door into the same bundle, which looks by which one it was opened. */
const TERMINAL = `#!/usr/bin/env node
// The bundle looks at the name of the file that was started; a link in \`node_modules/.bin\` has another one.
process.argv[1] = import.meta.filename;
await import("../index.js");
`;

/** What a chunk that holds several modules of ours has in it; one that holds a single one is far smaller than the packages. */
const OURS = "CONCATENATED MODULE: ./lib/";
const LARGEST_OF_OURS = 100_000;

/** Takes out what nothing calls, and comments, whose place is the source. Names of functions stay, and one statement a line. */
const READABLE: MinifyOptions = {
  module: true,
  compress: { sequences: false, joinVars: false, keepNames: { function: true, class: true } },
  mangle: false,
  codegen: { removeWhitespace: false },
};

/**
 * Makes every chunk smaller, for a run reads it before it can do anything. Chunks that hold nothing but packages are
 * minified: they are published elsewhere, line by line, under the versions in the lock file. Where our own code is, it can
 * still be read, and a stack trace too.
 */
function shrink(out: string): void {
  for (const name of readdirSync(out).filter((file) => file.endsWith(".js"))) {
    const file = join(out, name);
    const text = readFileSync(file, "utf8");
    const isOurs = text.includes(OURS) || text.length < LARGEST_OF_OURS;
    const { code, errors } = minifySync(name, text, isOurs ? READABLE : { module: true });
    const [error] = errors;
    if (error) throw new Error(`${name} cannot be made smaller: ${error.message}`);
    writeFileSync(file, inAscii(code));
  }
}

/** The same program in plain ASCII, of which V8 keeps a byte a character instead of two. */
function inAscii(code: string): string {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  // Behind a backslash an escape would be read as that backslash and letters.
  if (/\\[\u0080-\uffff]/.test(code)) throw new Error("A character beyond ASCII stands behind a backslash.");
  return code.replace(/[\u0080-\uffff]/g, escaped);
}

if (import.meta.main) {
  const [folder = "dist"] = argumentsOf("usage: node scripts/build.ts [FOLDER]", [], 1);
  if (!build(resolve(ROOT, folder))) process.exitCode = 1;
}
