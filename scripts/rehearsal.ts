/**
 * Plays every workflow of README, docs and examples, each event that it names, on the sandbox's runner: real git, a real clone, the
 * built action, an Atlas and a GitHub on loopback. Prints what happened, and fails where something is not as it should be.
 *
 *     npm run rehearsal [-- --only WORDS] [--short] [--root FOLDER]
 *
 * `--root` rehearses another clone's workflows and bundle with this clone's rehearsal, `ACTION_ENTRY` another bundle.
 */
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Row, rehearse } from "../sandbox/rehearsal/index.ts";
import { ROOT } from "./tools.ts";

const { values } = parseArgs({
  options: { only: { type: "string" }, short: { type: "boolean", default: false }, root: { type: "string" } },
});
const root = resolve(values.root ?? ROOT);
const started = performance.now();
const scenes = await rehearse({
  root,
  entry: process.env.ACTION_ENTRY ?? join(root, "dist/index.js"),
  isShort: values.short,
  only: values.only,
});

for (const { name, failure, obstacle, rows } of scenes) {
  console.log(`\n${failure === null ? (obstacle === null ? "ok  " : "left out") : "FAIL"} ${name}`);
  if (obstacle !== null) console.log(`     ${obstacle}`);
  for (const line of table(rows)) console.log(`     ${line}`);
  if (failure !== null) console.log(`     → ${failure}`);
}
const failed = scenes.filter(({ failure }) => failure !== null);
const seconds = Math.round((performance.now() - started) / 1000);
const runs = scenes.flatMap(({ rows }) => rows).length;
console.log(
  `\n${scenes.length} scenes, ${runs} runs, ${failed.length} failed, ${seconds} s. Calls are those to Atlas + those to GitHub.`,
);
process.exitCode = failed.length === 0 && scenes.length > 0 ? 0 : 1;

function table(rows: readonly Row[]): readonly string[] {
  const cells = rows.map(({ workflow, event, happened, calls }) => [workflow, event, happened, calls]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
