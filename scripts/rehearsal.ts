/**
 * Plays every workflow of README, docs and examples, each event that it names, on the sandbox's runner: real git, a real clone, the
 * built action, an Atlas and a GitHub on loopback. Prints what happened, and fails where something is not as it should be.
 *
 *     npm run rehearsal [-- --only WORDS] [--short] [--root FOLDER]
 *
 * `--root` rehearses another clone's workflows and bundle with this clone's rehearsal, `ACTION_ENTRY` another bundle.
 * `ACT=/path/to/act ACT_CHECKOUT=/path/to/actions/checkout` plays all of it with that engine and the real checkout action too, and fails
 * where the two do not agree.
 */
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { missingEvents, type Row, rehearse } from "../sandbox/rehearsal/index.ts";
import { PAUSE } from "../sandbox/rehearsal/stage.ts";
import { openAct } from "../sandbox/runner/act.ts";
import { ROOT } from "./tools.ts";

const { values } = parseArgs({
  options: { only: { type: "string" }, short: { type: "boolean", default: false }, root: { type: "string" } },
});
const root = resolve(values.root ?? ROOT);
const started = performance.now();
const entry = process.env.ACTION_ENTRY ?? join(root, "dist/index.js");
const options = { root, entry, isShort: values.short, only: values.only };
const scenes = await rehearse(options);

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
const missing = values.short || values.only !== undefined ? [] : await missingEvents(root, scenes);
for (const pair of missing) console.log(`NOT PLAYED ${pair}`);
const disagreements = await compareWithAct();
for (const line of disagreements) console.log(line);
process.exitCode =
  missing.length === 0 && disagreements.length === 0 && failed.length === 0 && scenes.length > 0 ? 0 : 1;

function table(rows: readonly Row[]): readonly string[] {
  const cells = rows.map(({ workflow, event, happened, calls }) => [basename(workflow), event, happened, calls]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Plays the scenes with `act`, where there is one, and says where it went otherwise. */
async function compareWithAct(): Promise<readonly string[]> {
  const { ACT, ACT_CHECKOUT } = process.env;
  if (!ACT) return [];
  if (!ACT_CHECKOUT) throw new Error("Set ACT_CHECKOUT to a clone of actions/checkout too.");
  const act = await openAct(ACT, ACT_CHECKOUT, { root, entry, pause: PAUSE });
  try {
    const others = await rehearse({ ...options, act });
    const lines = others.flatMap(({ name, failure, obstacle, rows }) => {
      if (obstacle !== null) return [];
      const own = scenes.find((scene) => scene.name === name);
      const differing = rows.filter(({ happened }, index) => happened !== own?.rows[index]?.happened);
      return [
        ...(failure === null ? [] : [`FAIL ${name}, with act\n     → ${failure}`]),
        ...differing.map(
          ({ workflow, event, happened }) => `DIFFERS ${name}: ${workflow} ${event}: ${happened}, with act`,
        ),
      ];
    });
    const played = others.filter(({ obstacle }) => obstacle === null);
    const actRuns = played.flatMap(({ rows }) => rows).length;
    console.log(
      `With act: ${played.length} scenes, ${actRuns} runs, ${lines.length} that differ; ${others.length - played.length} left out.`,
    );
    return lines;
  } finally {
    await act.close();
  }
}
