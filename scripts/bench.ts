/**
 * Measures the built action against the sandbox, and writes what came out to `docs/benchmarks.md`.
 *
 *     node scripts/bench.ts [--print]     (--print: to the terminal only)
 *
 * Ratios of things that were measured side by side, medians of at least seven runs, with their spread: machines differ, and one
 * machine differs from minute to minute.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type LoggedRequest, OWNER, PROJECT_ID, type SandboxAtlas, startAtlas } from "../sandbox/atlas/index.ts";
import { checksumOfDist } from "./checksum.ts";
import { ROOT } from "./tools.ts";

const RUNS = 7;
const LATENCY = 50;
/** Objects on a page, and pages that are asked for side by side, as `src/atlas/client.ts` has them. */
const PAGE = 500;
const AT_ONCE = 8;
const SIZES = [10, 100, 1_000, 10_000] as const;
const DIST = path.join(ROOT, "dist");
const OUT = path.join(ROOT, "docs/benchmarks.md");
const temporary = mkdtempSync(path.join(tmpdir(), "atlas streams bench "));

/** Written by the process itself as its last act: the most memory that it ever held, in KiB. */
const PEAK =
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));';

/** The middle of several measurements, and how far they spread. */
interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** One run of the action. */
interface Measured {
  /** From start to end of the process, in milliseconds. */
  readonly wall: number;
  /** Peak memory in MiB. */
  readonly memory: number;
  /** From the first request's arrival to the last answer's departure, in milliseconds. */
  readonly network: number;
  readonly calls: number;
}

try {
  const text = await measure();
  console.log(text);
  if (!process.argv.includes("--print")) writeFileSync(OUT, text);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

async function measure(): Promise<string> {
  const start = await coldStart();
  const plans: Planned[] = [];
  const walls = new Map<number, number>();
  for (const size of SIZES) {
    for (const command of ["plan", "drift"] as const) {
      const runs = await repeat(command, size, LATENCY);
      // Token, first page, the further pages in groups, revoke: one after the other.
      const steps = 3 + Math.ceil(Math.floor(size / PAGE) / AT_ONCE);
      plans.push({
        command,
        size,
        steps,
        calls: spread(runs.map(({ calls }) => calls)),
        over: spread(runs.map(({ network }) => network / (steps * LATENCY))),
        memory: spread(runs.map(({ memory }) => memory)),
      });
    }
    if (size >= 1_000) walls.set(size, spread((await repeat("plan", size, 0)).map(({ wall }) => wall)).median);
    progress(`plans of ${size}`);
  }
  const applies = await repeat("apply", 100, LATENCY);
  progress("apply of 100");
  const growth = (walls.get(10_000) ?? 0) / (walls.get(1_000) ?? 1);
  return page(start, plans, applies, growth);
}

/** Several runs of one command over so many links. */
interface Planned {
  readonly command: "plan" | "drift";
  readonly size: number;
  readonly steps: number;
  readonly calls: Spread;
  readonly over: Spread;
  /** MiB. */
  readonly memory: Spread;
}

function page(
  start: { readonly ratio: Spread; readonly node: Spread },
  plans: readonly Planned[],
  applies: readonly Measured[],
  growth: number,
): string {
  const calls = spread(applies.map(({ calls: count }) => count));
  const memory = spread(applies.map((run) => run.memory));
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.c?js$/.test(entry.name),
  );
  const bytes = files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  const planOf = (wanted: number): Planned | undefined =>
    plans.find(({ command, size }) => command === "plan" && size === wanted);
  return `# Benchmarks

Written by \`npm run bench\` for the bundle with this SHA-256: \`${checksumOfDist()}\`.

Node ${process.version}, ${process.platform} ${process.arch}. The sandbox takes ${LATENCY} ms for every request. Figures are the median of ${RUNS} runs (of a cold start, of ${5 * RUNS}), with the
least and the most behind it. "Over the bound" is the time from the first request's arrival to the last answer's departure, divided by what the network
alone would take: calls that must wait for each other, times the latency.

| What | Calls to Atlas | Calls one after the other | Over the bound | Peak memory, MiB |
| --- | --- | --- | --- | --- |
${plans.map(row).join("\n")}
| \`apply\` of 100 creates, waited for | ${shown(calls, 0)} | – | ${shown(spread(applies.map(({ network }) => network / 1000)), 2)} s in all | ${shown(memory, 0)} |

| What | Figure | At most |
| --- | --- | --- |
| Cold start: \`validate\` of an example over \`node -e 0\` (${shown(start.node, 0)} ms) | ${shown(start.ratio, 2)} × | 2.5 × |
| \`plan\` of 1,000 over the bound | ${shown(planOf(1_000)?.over ?? NOTHING, 2)} × | 1.3 × |
| Growth: \`plan\` of 10,000 over \`plan\` of 1,000, without latency, whole process | ${growth.toFixed(1)} × | 12 × |
| Peak memory: \`plan\` of 10,000 | ${shown(planOf(10_000)?.memory ?? NOTHING, 0)} MiB | 256 MiB |
| Code in \`dist\` | ${(bytes / 1_000_000).toFixed(2)} MB | 2 MB |
${profileText()}`;
}

/** What a person wrote below the figures stays. */
function profileText(): string {
  try {
    const text = readFileSync(OUT, "utf8");
    const from = text.indexOf("\n## ");
    return from === -1 ? "" : text.slice(from);
  } catch {
    return "";
  }
}

/** `validate` and an empty Node in turn, so that both meet the same minute of the machine. */
async function coldStart(): Promise<{ readonly ratio: Spread; readonly node: Spread }> {
  const env = {
    ...inputs("validate", ""),
    GITHUB_WORKSPACE: ROOT,
    INPUT_CONFIG: "examples/prod-eu.yaml",
    GITHUB_OUTPUT: path.join(temporary, "output"),
    GITHUB_STEP_SUMMARY: path.join(temporary, "summary"),
  };
  const ratios: number[] = [];
  const nodes: number[] = [];
  // Short, and so more at the mercy of the minute than the others: more of them.
  for (let run = -1; run < 5 * RUNS; run++) {
    const action = await time(["dist/index.js"], env);
    const node = await time(["-e", "0"], {});
    if (run < 0) continue;
    ratios.push(action / node);
    nodes.push(node);
  }
  progress("cold start");
  return { ratio: spread(ratios), node: spread(nodes) };
}

async function repeat(
  command: "plan" | "drift" | "apply",
  size: number,
  latencyMs: number,
): Promise<readonly Measured[]> {
  const config = path.join(temporary, `${size}.yaml`);
  writeFileSync(config, configuration(size));
  const runs: Measured[] = [];
  for (let run = -1; run < RUNS; run++) {
    const atlas = await startAtlas({ latencyMs });
    if (command !== "apply") for (let index = 0; index < size; index++) atlas.project().privateLinks.put(link(index));
    const measured = await runOnce(atlas, command, `${size}.yaml`);
    await atlas.close();
    if (run >= 0) runs.push(measured);
  }
  return runs;
}

async function runOnce(atlas: SandboxAtlas, command: string, config: string): Promise<Measured> {
  const peak = path.join(temporary, "peak");
  const env = { ...inputs(command, atlas.url), GITHUB_WORKSPACE: temporary, INPUT_CONFIG: config, BENCH_PEAK: peak };
  const wall = await time(
    ["--import", `data:text/javascript,${encodeURIComponent(PEAK)}`, path.join(DIST, "index.js")],
    env,
  );
  const log: readonly LoggedRequest[] = atlas.log;
  const arrivals = log.map(({ arrivedAt }) => arrivedAt);
  const departures = log.map(({ leftAt }) => leftAt ?? 0);
  return {
    wall,
    calls: log.length,
    memory: Number(readFileSync(peak, "utf8")) / 1024,
    network: Math.max(...departures) - Math.min(...arrivals),
  };
}

function inputs(command: string, baseUrl: string): Record<string, string> {
  return {
    INPUT_COMMAND: command,
    "INPUT_CLIENT-ID": OWNER.clientId,
    "INPUT_CLIENT-SECRET": OWNER.clientSecret,
    "INPUT_BASE-URL": baseUrl,
    "INPUT_REQUIRE-REVIEWED-PLAN": "false",
    "INPUT_POLL-INTERVAL-SECONDS": "0.05",
    RUNNER_TEMP: temporary,
  };
}

/** Milliseconds from start to end of a Node process, which has to end well. */
function time(args: readonly string[], env: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [...args], {
      cwd: ROOT,
      env: { PATH: process.env.PATH ?? "", ...env },
      // The runner reads a step's log through a pipe.
      stdio: ["ignore", "pipe", "inherit"],
    });
    child.stdout?.resume();
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve(performance.now() - began) : reject(new Error(`${args.at(-1)} ended with ${code}`)),
    );
  });
}

function configuration(size: number): string {
  const links = Array.from({ length: size }, (_, index) => `  l${index}: ${JSON.stringify(link(index))}`);
  return `version: 1\nname: bench\nprojectId: ${PROJECT_ID}\nprivateLinks:\n${links.join("\n")}\n`;
}

/** Short, so that 10,000 of them stay under the largest file. */
function link(index: number): { provider: string; region: string; serviceEndpointId: string } {
  return { provider: "AWS", region: "us-east-1", serviceEndpointId: `s${index}` };
}

function row({ command, size, calls, steps, over, memory }: Planned): string {
  const what = `\`${command}\` of ${size.toLocaleString("en")}`;
  return `| ${what} | ${shown(calls, 0)} | ${steps} | ${shown(over, 2)} × | ${shown(memory, 0)} |`;
}

const NOTHING: Spread = { least: Number.NaN, median: Number.NaN, most: Number.NaN };

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  return { least: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
}

function shown({ least, median, most }: Spread, digits: number): string {
  const [low, middle, high] = [least, median, most].map((value) => value.toFixed(digits));
  return low === high ? String(middle) : `${middle} (${low}–${high})`;
}

function progress(what: string): void {
  process.stderr.write(`measured: ${what}\n`);
}
