import type { FailureReason, TargetReport } from "../engine/model/change.ts";
import type { Problem } from "../engine/model/problem.ts";
import { grouped } from "../text/escape.ts";
import { lazily } from "../text/lazy.ts";
import type { TargetContext, TextContext } from "./context.ts";
import { warningItems, worthKnowing } from "./file-warnings.ts";
import { footer, heading, reasonLine } from "./markdown/footer.ts";
import { blobUrl, filePlace, runPlace } from "./markdown/links.ts";
import { alert, link, list, Markup, row, smallPrint, stack, table } from "./markdown/markdown.ts";
import { type Block, keepThrough } from "./markdown/shortening.ts";
import { counted, declaredCount, declaredWords, REASON_WORDS } from "./text/wording.ts";

/**
 * The body of a target without a plan; null where there is a plan to show. In a file of its own, so that a run without a plan
 * does not load the code that draws plans.
 */
export function planlessBlocks(context: TargetContext): readonly Block[] | null {
  const { report, view } = context;
  const { plan, refusal, result } = report;
  const what = view.command === "validate" ? "" : view.command;
  if (result === "invalid" && report.outcomes.size === 0) return invalidBlocks(context, what);
  if (result === "validated") return validatedBlocks(context);
  if (result === "exported") return exportedBlocks(context);
  return plan === null && refusal === null ? errorBlocks(context, what) : null;
}

/** A file with problems: all of them, each with its place and its fix. */
function invalidBlocks(context: TargetContext, what: string): readonly Block[] {
  const { md, report } = context;
  const asked = report.plan === null ? "Atlas was not contacted." : "Atlas was read; nothing was changed.";
  const words = report.headline === null ? "invalid config" : `not applied: ${report.headline}`;
  const count = new Markup(counted(report.problems.length, "problem"));
  return [
    heading(context, "🔴", what, words),
    () =>
      report.headline === null
        ? md.text`**${count}** in ${filePlace(context, report.config, null)}. ${new Markup(asked)}${new Markup(markedWhere(report.problems))}`
        : md.text`${filePlace(context, report.config, null)} itself is valid. ${new Markup(asked)} **${count}** with what this step was given:`,
    problemRows(context),
    footer(context, null),
  ];
}

function markedWhere(problems: readonly Problem[]): string {
  if (problems.every(({ line }) => line === null)) return "";
  return problems.length <= 9
    ? " Each is also marked at its line."
    : " The first of them are also marked at their lines.";
}

/** More rows fit into no text. A file of 1 MiB can have 100,000 problems, and drawing them all takes seconds. */
const MOST_ROWS = 20_000;

/** The problems as a table: all of them, drawn once, or the first 50. */
export function problemRows(context: TargetContext): Block {
  const all = lazily(() => problemTable(context, MOST_ROWS));
  return keepThrough(4, (level) => (level < 3 ? all() : problemTable(context, 50)));
}

/** The problems as a table, at most `most` of them: the line, and under one another what is wrong and what to do. */
function problemTable(context: TargetContext, most: number): Markup | null {
  const { md, report } = context;
  const first = report.problems.slice(0, most);
  if (first.length === 0) return null;
  const more = report.problems.length - first.length;
  const rows = first.map((problem) => [linePlace(context, problem), row(problemLines(context, problem), " <br> ")]);
  return stack([table(["Line", "Problem"], rows), more > 0 ? md.text`… and ${more} more.` : null]);
}

function linePlace({ md, view }: TargetContext, { file, line }: Problem): Markup {
  if (file === null) return new Markup("–");
  return link(line === null ? md.text`file` : md.text`${line}`, blobUrl(view, file, line));
}

function problemLines({ md, report }: TargetContext, problem: Problem): readonly (Markup | null)[] {
  const { file, address, message, fix } = problem;
  return [
    file === null || file === report.config ? null : md.code(file),
    address === null ? null : md.code(address, 120),
    // The line above names it, and a phone has no room to name it twice.
    md.prose(address === null ? message : message.replace(` of \`${address}\``, ""), 600),
    fix === null ? null : md.text`**Fix:** ${md.prose(fix, 600)}`,
  ];
}

/** A valid file that was not compared with Atlas: the command does not do it, or the run has no credentials. */
function validatedBlocks(context: TargetContext): readonly Block[] {
  const { md, report, view } = context;
  const offline = view.command !== "validate";
  const [sign, words] = offline ? (["⚪", "checked offline"] as const) : (["🟢", "valid"] as const);
  return [
    heading(context, sign, "", words),
    () => md.text`✅ ${filePlace(context, report.config, null)} is valid: ${contents(report)}.`,
    () =>
      offline
        ? md.text`No plan was made: this run has no Atlas credentials. That is normal for pull requests from forks and from Dependabot, and nothing is wrong with your change.`
        : md.text`Only the file was checked; Atlas was not contacted.`,
    () =>
      offline
        ? md.text`**Maintainers:** for a plan, push this commit to a branch of this repository. For Dependabot, add the same secrets under *Settings → Secrets and variables → Dependabot*. Without a plan, apply refuses what this pull request changes.`
        : null,
    () => worthKnowing(context, warningItems(context), 50),
    footer(context, null),
  ];
}

/** A file that was written from what is live. */
function exportedBlocks(context: TargetContext): readonly Block[] {
  const { md, report } = context;
  const { leftOut = [], omitted = [], unreadable = [], differences = [] } = report.exported ?? {};
  const isWhole = leftOut.length + omitted.length + unreadable.length + differences.length === 0;
  return [
    heading(context, isWhole ? "🟢" : "🟡", "export", isWhole ? "written" : "written in part"),
    () => md.text`Wrote ${contents(report)} to ${md.code(report.config)}.`,
    () => exportWarnings(context),
    () =>
      md.text`Next: read the file, set the variables that it mentions as \`{ env: … }\`, and commit it.${differences.length === 0 ? new Markup(" A plan of it is empty.") : new Markup("")}`,
    () => worthKnowing(context, warningItems(context), 50),
    keepThrough(3, () => problemTable(context, 50)),
    footer({ ...context, view: { ...context.view, sha: null } }, null),
  ];
}

/** What the file does not say, and what a plan of it would change. */
function exportWarnings({ md, report }: TargetContext): Markup | null {
  const { leftOut = [], omitted = [], unreadable = [], differences = [] } = report.exported ?? {};
  const few = (items: readonly Markup[]): readonly Markup[] =>
    items.length > MOST_LEFT_OUT
      ? [...items.slice(0, MOST_LEFT_OUT), md.text`${items.length - MOST_LEFT_OUT} more`]
      : items;
  const parts = [
    leftOut.length === 0
      ? null
      : stack([
          md.text`**${new Markup(counted(leftOut.length, "resource"))} left out:**`,
          list(few(leftOut.map(({ label, title, reason }) => md.text`${title.one} ${md.code(label)}: ${reason}`))),
        ]),
    omitted.length === 0
      ? null
      : stack([
          md.text`**Fields left out, which a file cannot declare:**`,
          list(few(omitted.map((what) => md.text`${md.code(what, 120)}`))),
        ]),
    unreadable.length === 0
      ? null
      : stack([md.text`**Not readable with this account:**`, list(few(unreadable.map((what) => md.text`${what}`)))]),
    differences.length === 0
      ? null
      : stack([
          md.text`**A plan of it is not empty:** Atlas shows what the file cannot say.`,
          list(few(differences.map((line) => md.text`${md.code(line, 200)}`))),
        ]),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : stack(parts);
}

const MOST_LEFT_OUT = 50;

/** A run that ended before there was a plan. */
function errorBlocks(context: TargetContext, what: string): readonly Block[] {
  const { md, report, view } = context;
  const why = report.headline ?? (report.failureReason === null ? null : REASON_WORDS[report.failureReason]);
  const verb = view.command === "drift" ? "could not check" : `could not ${view.command}`;
  const message = report.error ?? "The run ended before there was anything to show; its log says more.";
  return [
    heading(context, "🔴", what, why === null ? verb : `${verb}: ${why}`),
    () => alert("CAUTION", [md.text`${message}`]),
    () => (declaredCount(report.declared) === 0 ? null : md.text`The file itself is valid: ${contents(report)}.`),
    () => consequence(context),
    problemRows(context),
    footer(context, null),
  ];
}

function consequence(context: TargetContext): Markup | null {
  const { md, report, view } = context;
  const again = runPlace(context, "re-run the job") ?? md.text`run it again`;
  if (view.command === "plan") {
    return report.failureReason === "no-credentials"
      ? md.text`Once the credentials are set, ${again}. Until a plan is here, apply refuses what this pull request changes.`
      : md.text`Nothing was changed. Once the cause is fixed, ${again}. Until a plan is here, apply refuses what this pull request changes.`;
  }
  const unchanged = view.command === "drift" ? md.text`The drift issue stays as it is. ` : md.text``;
  return md.text`${unchanged}Once the cause is fixed, ${again}.`;
}

function contents(report: TargetReport): Markup {
  const count = declaredCount(report.declared);
  if (count === 0) return new Markup("no resources");
  const noun = count === 1 ? "resource" : "resources";
  return row([new Markup(`**${grouped(count)} ${noun}**`), new Markup(`(${declaredWords(report.declared)})`)], " ");
}

/** The summary of a run that ended before it could look at a target. */
export function stoppedSummary(context: TextContext, problems: readonly Problem[], reason: FailureReason): string {
  const { md, view } = context;
  return stack([
    new Markup(`## 🔴 Atlas networking ${COMMANDS.has(view.command) ? view.command : "run"} · ${REASON_WORDS[reason]}`),
    list(problems.map(({ message, fix }) => md.text`${fix === null ? message : `${message}; ${fix}`}`)),
    smallPrint([reasonLine(context, reason)]),
  ]).toString();
}

/** The commands that there are: what was asked for may be none of them. */
const COMMANDS = new Set(["validate", "plan", "apply", "drift", "export"]);
