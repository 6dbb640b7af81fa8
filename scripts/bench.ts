/**
 * Measures the built action against the sandbox, and holds it against its limits: exits 1 where one is missed.
 *
 *     node scripts/bench.ts [--write] [part …]
 *
 * Parts: `start`, `plans`, `waiting`, `targets`, `hostile`; all by default. `--write` puts the table into `docs/benchmarks.md`, above what people
 * wrote there. `ACTION_ENTRY` measures another bundle than `dist/index.js`.
 *
 * What sleep rules is measured in seconds, everything else as a ratio of things measured side by side: machines differ, and one
 * machine differs from minute to minute. Medians of seven runs.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hostile } from "./bench/hostile.ts";
import { type Figure, LATENCY, RUNS, removeTemporary } from "./bench/run.ts";
import { bundle, coldStarts, plans } from "./bench/size.ts";
import { tenTargets } from "./bench/targets.ts";
import { waiting } from "./bench/waiting.ts";
import { endWithUsage, ROOT } from "./tools.ts";

const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  start: async () => [...(await coldStarts()), bundle()],
  plans,
  waiting,
  targets: tenTargets,
  hostile,
};

const given = process.argv.slice(2);
const names = given.filter((word) => word !== "--write");
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  endWithUsage(`unknown: ${unknown.join(" ")}\nusage: npm run bench -- [--write] [${Object.keys(PARTS).join("|")} …]`);

try {
  const figures: Figure[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    figures.push(...(await part()));
    process.stderr.write(`measured: ${name}\n`);
  }
  const table = tableOf(figures);
  console.log(table);
  if (given.includes("--write")) write(table);
  const missed = figures.filter(({ isMet }) => !isMet);
  for (const { what, measured, limit } of missed) console.error(`missed: ${what}: ${measured}, at most ${limit}`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  await removeTemporary();
}

function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(
    ({ what, measured, limit, isMet }) => `| ${what} | ${measured} | ${limit} | ${isMet ? "✅" : "❌"} |`,
  );
  return `Node ${process.version}, ${process.platform} ${process.arch}. Atlas takes ${LATENCY} ms for every request. Medians of ${RUNS} runs (of a cold start, of ${5 * RUNS}), with the
least and the most behind them.

| What | Measured | At most | |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
}

/** What a person wrote below the table stays. */
function write(table: string): void {
  const page = path.join(ROOT, "docs/benchmarks.md");
  const text = readFileSync(page, "utf8");
  const from = text.indexOf("\n## ");
  writeFileSync(page, `# Benchmarks\n\n${table}${from === -1 ? "" : text.slice(from)}`);
}
