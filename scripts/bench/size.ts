/** What a run costs by itself: its start, and how it grows with the number of links. */
import { readdirSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { PROJECT_ID, startAtlas } from "../../sandbox/atlas/index.ts";
import { ROOT } from "../tools.ts";
import {
  ENTRY,
  type Figure,
  figure,
  LATENCY,
  type Measured,
  oneByOne,
  RUNS,
  runAction,
  spread,
  TEMPORARY,
  time,
} from "./run.ts";

/** Objects on a page, and pages that are asked for side by side, as `src/atlas/client.ts` has them. */
const PAGE = 500;
const AT_ONCE = 8;

/** `plan` of 1,000 and of 10,000: time over what the network alone takes, memory, growth. */
export async function plans(): Promise<readonly Figure[]> {
  const [thousand, tenThousand] = [await planOf(1_000, LATENCY), await planOf(10_000, LATENCY)];
  const [small, large] = [await planOf(1_000, 0), await planOf(10_000, 0)];
  const walls = (runs: readonly Planned[]): number => spread(runs.map(({ wall }) => wall)).median;
  const over = (runs: readonly Planned[]): readonly number[] => runs.map((run) => run.over);
  return [
    figure("`plan` of 1,000 over the network's bound", over(thousand), 1.15, "×", 2),
    figure("`plan` of 10,000 over the network's bound", over(tenThousand), 1.35, "×", 2),
    figure(
      "Peak memory of a `plan` of 10,000",
      tenThousand.map(({ memory }) => memory),
      200,
      "MiB",
      0,
    ),
    figure("Growth: `plan` of 10,000 over 1,000, whole process, no latency", [walls(large) / walls(small)], 4, "×", 1),
  ];
}

interface Planned extends Measured {
  /** From the first request's arrival to the last answer's departure, over what the network alone would take. */
  readonly over: number;
}

function planOf(size: number, latencyMs: number): Promise<readonly Planned[]> {
  const links = Array.from({ length: size }, (_, index) => `  l${index}: ${JSON.stringify(link(index))}`);
  const file = `version: 1\nname: bench\nprojectId: ${PROJECT_ID}\nprivateLinks:\n${links.join("\n")}\n`;
  // Token, first page, the further pages in groups, revoke: one after the other.
  const steps = 3 + Math.ceil(Math.floor(size / PAGE) / AT_ONCE);
  return oneByOne(RUNS, async () => {
    const atlas = await startAtlas({ latencyMs });
    for (let index = 0; index < size; index += 1) atlas.project().privateLinks.put(link(index));
    const measured = await runAction({ command: "plan", files: { "atlas-streams.yaml": file }, atlasUrl: atlas.url });
    await atlas.close();
    const arrivals = atlas.log.map(({ arrivedAt }) => arrivedAt);
    const departures = atlas.log.map(({ leftAt }) => leftAt ?? 0);
    return { ...measured, over: (Math.max(...departures) - Math.min(...arrivals)) / (steps * LATENCY) };
  });
}

/** Short, so that 10,000 of them stay under the largest file. */
function link(index: number): { provider: string; region: string; serviceEndpointId: string } {
  return { provider: "AWS", region: "us-east-1", serviceEndpointId: `s${index}` };
}

/** Cold starts, in turn with an empty Node, so that both meet the same minute of the machine. */
export async function coldStarts(): Promise<readonly Figure[]> {
  return [await coldStart("prod-eu.yaml", 2.0), await coldStart("full.yaml", 2.3)];
}

async function coldStart(example: string, limit: number): Promise<Figure> {
  const env = {
    INPUT_COMMAND: "validate",
    INPUT_CONFIG: `examples/${example}`,
    GITHUB_WORKSPACE: ROOT,
    GITHUB_OUTPUT: path.join(TEMPORARY, "output"),
    GITHUB_STEP_SUMMARY: path.join(TEMPORARY, "summary"),
    RUNNER_TEMP: TEMPORARY,
    "INPUT_REPORT-PATH": path.join(TEMPORARY, "report.json"),
  };
  // Short, and so more at the mercy of the minute than the others: more of them.
  const pairs = await oneByOne(5 * RUNS, async () => [await time([ENTRY], env), await time(["-e", "0"], {})] as const);
  const node = spread(pairs.map(([, empty]) => empty)).median.toFixed(0);
  const lines = (await readFile(path.join(ROOT, "examples", example), "utf8")).split("\n").length;
  const what = `Cold start: \`validate\` of ${example} (${lines} lines) over \`node -e 0\` (${node} ms)`;
  return figure(
    what,
    pairs.map(([action, empty]) => action / empty),
    limit,
    "×",
    2,
  );
}

/** How much code users download. */
export function bundle(): Figure {
  const files = readdirSync(path.dirname(ENTRY), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.c?js$/.test(entry.name),
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  return figure("Code in `dist`", [bytes / 1_000_000], 2, "MB", 2);
}
