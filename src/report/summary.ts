import type { TargetReport } from "../engine/model/change.ts";
import { grouped } from "../text/escape.ts";
import type { Surface } from "./bodies.ts";
import type { ReportContext, TargetContext, TextContext } from "./context.ts";
import { Markup, markdown, signTable } from "./markdown/markdown.ts";
import { type Block, keepAt, type Level } from "./markdown/shortening.ts";
import { sentenceOf } from "./text/sentence.ts";

/**
 * Most bytes of the job summary. GitHub drops a step's summary above 1 MiB.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const BYTES = 900 * 1024;

const NOTHING =
  "## 🔴 Atlas networking · nothing was read\n\nNo configuration could be read. The annotations and the log of this run say why.";

/** Rows of the table of targets. */
const MOST_TARGETS = 1_000;

/** Draws the body of one target. */
export type DrawBody = (context: TargetContext, surface: Surface) => readonly Block[];

/** The job summary of all targets of a run, at most 900 KiB: where it is too much, the longest targets are shortened first. */
export function summary(reports: readonly TargetReport[], view: ReportContext, draw: DrawBody): string {
  const context = { md: markdown(view.redact), view };
  if (reports.length === 0) return `${NOTHING}\n`;
  const head = reports.length === 1 ? "" : `${overview(context, reports)}\n\n---\n\n`;
  const bodies = shortened(
    reports.map((report) => draw({ ...context, report }, { on: "summary", since: null })),
    BYTES - Buffer.byteLength(head) - 1,
  );
  return `${head}${bodies.join(BETWEEN)}\n`;
}

const BETWEEN = "\n\n---\n\n";

interface Body {
  readonly blocks: readonly Block[];
  readonly level: Level;
  readonly text: string;
  readonly bytes: number;
}

/** Steps the longest body down, again and again, until all fit; then drops whole bodies from the end. */
function shortened(targets: readonly (readonly Block[])[], budget: number): readonly string[] {
  const bodies = targets.map((blocks) => body(blocks, 0));
  let total = bodies.reduce((sum, { bytes }) => sum + bytes, 0);
  while (total > budget) {
    const longest = longestOf(bodies);
    if (longest === null) break;
    const next = body(longest.blocks, (longest.level + 1) as Level);
    bodies[bodies.indexOf(longest)] = next;
    total += next.bytes - longest.bytes;
  }
  while (total > budget && bodies.length > 0) total -= bodies.pop()?.bytes ?? 0;
  return bodies.map(({ text }) => text);
}

/** The longest body that can still be shortened, or null. */
function longestOf(bodies: readonly Body[]): Body | null {
  const candidates = bodies.filter(({ level }) => level < 5);
  return candidates.reduce<Body | null>((best, body) => (best === null || body.bytes > best.bytes ? body : best), null);
}

function body(blocks: readonly Block[], level: Level): Body {
  const text = keepAt(level, blocks);
  return { blocks, level, text, bytes: Buffer.byteLength(text) + BETWEEN.length };
}

/** The sign of a result in the table of targets. */
const SIGNS: Readonly<Record<TargetReport["result"], string>> = {
  "no-changes": "🟢",
  changes: "🔵",
  validated: "🟢",
  exported: "🟢",
  applied: "✅",
  "applied-in-part": "❌",
  refused: "⛔",
  invalid: "🔴",
  failed: "🔴",
};

function overview(context: TextContext, reports: readonly TargetReport[]): Markup {
  const { md, view } = context;
  const rows = reports.slice(0, MOST_TARGETS).map((report) => ({
    sign: SIGNS[report.result],
    lines: [
      md.text`${md.code(report.name, 80)} ${new Markup(report.result)}`,
      md.text`${sentenceOf(report, view.command)}`,
    ],
  }));
  const more = reports.length - rows.length;
  return new Markup(
    [
      `## Atlas networking · ${grouped(reports.length)} targets`,
      signTable("Target", rows).toString(),
      ...(more > 0 ? [`… and ${grouped(more)} more targets.`] : []),
    ].join("\n\n"),
  );
}
