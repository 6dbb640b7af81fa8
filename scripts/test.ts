/**
 * Everything that must hold before a change is taken, in order of how fast it says no: types, lint and format, dead code, generated
 * texts, the committed bundle, the suite. Runs all of them even after a failure, needs no network and changes no file.
 *
 *     node scripts/test.ts [what vitest is to run]
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.ts";
import { ROOT, run, runScript } from "./tools.ts";

/** What is read of the report of vitest's `json` reporter. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

const temporary = mkdtempSync(join(tmpdir(), "atlas-streams-networking-"));
const before = gitStatus();

const gates: readonly (readonly [title: string, check: () => boolean])[] = [
  ["types", () => run("tsc", "-p", ".", "--noEmit")],
  ["lint and format", () => run("biome", "ci", "--error-on-warnings", ".")],
  ["dead code", () => run("knip")],
  ["generated texts", () => runScript("scripts/docs.ts", "--check")],
  ["committed bundle", distIsCurrent],
];

const failed = gates.filter(([title, check]) => !passes(title, check)).map(([title]) => title);
heading("tests");
const report = join(temporary, "vitest.json");
const green = run(
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
);
const tests = existsSync(report)
  ? (JSON.parse(readFileSync(report, "utf8")) as VitestReport)
  : { numPassedTests: 0, numFailedTests: 0 };
if (!passes("a clean tree", treeIsUntouched)) failed.push("a clean tree");
rmSync(temporary, { recursive: true, force: true });

// A file that cannot even be loaded fails the run and has no failed test of its own.
const failures = tests.numFailedTests > 0 || green ? tests.numFailedTests : 1;
if (failed.length > 0) console.log(`\nNot in order, each counted as a failure: ${failed.join(", ")}.`);
console.log(`\n${tests.numPassedTests} passed, ${failures + failed.length} failed`);
process.exitCode = failures + failed.length > 0 ? 1 : 0;

function heading(title: string): void {
  console.log(`\n— ${title}`);
}

function passes(title: string, check: () => boolean): boolean {
  heading(title);
  const passed = check();
  console.log(passed ? "  in order" : `  NOT in order: ${title}`);
  return passed;
}

function distIsCurrent(): boolean {
  const fresh = join(temporary, "dist");
  if (!build(fresh)) return false;
  const committed = join(ROOT, "dist");
  const names = [...new Set([...filesOf(fresh), ...filesOf(committed)])];
  const differing = names.filter((name) => !bytesOf(fresh, name).equals(bytesOf(committed, name)));
  for (const name of differing)
    console.log(`  dist/${name} is not what src builds: run \`npm run build\` and commit it.`);
  return differing.length === 0;
}

function treeIsUntouched(): boolean {
  const after = gitStatus();
  if (after === before) return true;
  console.log(`  This run changed files. Before:\n${before}  After:\n${after}`);
  return false;
}

/** What git says of the tree, empty outside of a repository. */
function gitStatus(): string {
  try {
    return execFileSync("git", ["status", "--porcelain"], {
      cwd: ROOT,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  } catch {
    return [];
  }
}

/** A file's bytes; one that is not there differs from every other. */
function bytesOf(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return Buffer.from(`no ${folder}`);
  }
}
