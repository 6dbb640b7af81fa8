import type { TargetReport } from "../engine/model/change.ts";
import { grouped } from "../text/escape.ts";
import type { ReportContext } from "./context.ts";
import { footer, heading } from "./markdown/footer.ts";
import { filePlace, runPlace } from "./markdown/links.ts";
import { alert, type Markdown, Markup, row, stack, table } from "./markdown/markdown.ts";
import { type Block, keepThrough } from "./markdown/shortening.ts";
import { counted, declaredCount, declaredWords, REASON_WORDS } from "./text/wording.ts";

/**
 * The body of a target of which nothing is known but its file; null where there is a plan to be shown. Apart from those bodies,
 * so that a run that makes no plan need not load what draws one. Pure.
 */
export function planlessBlocks(md: Markdown, report: TargetReport, view: ReportContext): readonly Block[] | null {
  const { plan, refusal, result } = report;
  const what = view.command === "validate" ? "" : view.command;
  if (result === "invalid" && report.outcomes.size === 0) return invalidBlocks(md, report, view, what);
  if (result === "validated") return validatedBlocks(md, report, view);
  if (result === "exported") return exportedBlocks(md, report, view);
  return plan === null && refusal === null ? errorBlocks(md, report, view, what) : null;
}

/** A file with problems: all of them at once, each with its place and its fix. Pure. */
function invalidBlocks(md: Markdown, report: TargetReport, view: ReportContext, what: string): readonly Block[] {
  const marked =
    report.problems.length <= 9
      ? "Each is also marked at its line."
      : "The first of them are also marked at their lines.";
  const asked = report.plan === null ? "Atlas was not contacted." : "Atlas was read; nothing was changed.";
  const count = new Markup(counted(report.problems.length, "problem"));
  return [
    heading(md, report, "🔴", what, "invalid config"),
    () =>
      md.text`**${count}** in ${filePlace(md, view, report.config, null)}. ${new Markup(asked)} ${new Markup(marked)}`,
    keepThrough(4, (rung) => problemTable(md, report, view, rung < 3 ? report.problems.length : 50)),
    footer(md, report, view, null),
  ];
}

/** The problems as a table, at most `most` of them. Pure. */
export function problemTable(md: Markdown, report: TargetReport, view: ReportContext, most: number): Markup | null {
  const first = report.problems.slice(0, most);
  if (first.length === 0) return null;
  const more = report.problems.length - first.length;
  const rows = first.map((problem) => [
    problem.file === null ? new Markup("input") : filePlace(md, view, problem.file, problem.line),
    problem.address === null
      ? md.prose(problem.message, 600)
      : md.text`${md.code(problem.address, 120)}: ${md.prose(problem.message, 600)}`,
    problem.fix === null ? new Markup("–") : md.prose(problem.fix, 600),
  ]);
  return stack([table(["Where", "Problem", "Fix"], rows), more > 0 ? md.text`… and ${more} more.` : null]);
}

/** A valid file that nobody compared with Atlas, because the command does not or the run has no credentials. Pure. */
function validatedBlocks(md: Markdown, report: TargetReport, view: ReportContext): readonly Block[] {
  const offline = view.command !== "validate";
  const [sign, words] = offline ? (["⚪", "checked offline"] as const) : (["🟢", "valid"] as const);
  return [
    heading(md, report, sign, "", words),
    () => md.text`✅ ${filePlace(md, view, report.config, null)} is valid: ${contents(report)}.`,
    () =>
      offline
        ? md.text`No plan was made: this run has no Atlas credentials. That is normal for pull requests from forks and from Dependabot, and nothing is wrong with your change.`
        : md.text`Only the file was checked; Atlas was not contacted.`,
    () =>
      offline
        ? md.text`**Maintainers:** for a plan, push this commit to a branch of this repository. For Dependabot, add the same secrets under *Settings → Secrets and variables → Dependabot*. Without a plan, apply refuses what this pull request changes.`
        : null,
    footer(md, report, view, null),
  ];
}

/** A file that was written from what is live. Pure. */
function exportedBlocks(md: Markdown, report: TargetReport, view: ReportContext): readonly Block[] {
  return [
    heading(md, report, "🟢", "export", "written"),
    () => md.text`Wrote ${contents(report)} to ${md.code(report.config)}.`,
    () =>
      md.text`Next: read the file, set the variables that it mentions as \`{ env: … }\`, and commit it. A plan of it is empty.`,
    keepThrough(3, () => problemTable(md, report, view, 50)),
    footer(md, report, { ...view, sha: null }, null),
  ];
}

/** A run that ended before there was a plan. Pure. */
function errorBlocks(md: Markdown, report: TargetReport, view: ReportContext, what: string): readonly Block[] {
  const words = report.failureReason === null ? "" : `: ${REASON_WORDS[report.failureReason]}`;
  const verb = view.command === "drift" ? "could not check" : `could not ${view.command}`;
  const message = report.error ?? "The run ended before there was anything to show; its log says more.";
  return [
    heading(md, report, "🔴", what, `${verb}${words}`),
    () => alert("CAUTION", [md.text`${message}`]),
    () => (declaredCount(report.declared) === 0 ? null : md.text`The file itself is valid: ${contents(report)}.`),
    () => consequence(md, report, view),
    keepThrough(4, (rung) => problemTable(md, report, view, rung < 3 ? report.problems.length : 50)),
    footer(md, report, view, null),
  ];
}

function consequence(md: Markdown, report: TargetReport, view: ReportContext): Markup | null {
  const again = runPlace(md, view, "re-run the job") ?? md.text`run it again`;
  if (view.command === "plan") {
    return report.failureReason === "no-credentials"
      ? md.text`Set the inputs \`client-id\` and \`client-secret\`, then ${again}. Until a plan stands here, apply refuses what this pull request changes.`
      : md.text`Nothing was changed. Once the cause is mended, ${again}. Until a plan stands here, apply refuses what this pull request changes.`;
  }
  const unchanged = view.command === "drift" ? md.text`The drift issue stays as it is. ` : md.text``;
  return md.text`${unchanged}Once the cause is mended, ${again}.`;
}

function contents(report: TargetReport): Markup {
  const count = declaredCount(report.declared);
  if (count === 0) return new Markup("no resources");
  const noun = count === 1 ? "resource" : "resources";
  return row([new Markup(`**${grouped(count)} ${noun}**`), new Markup(`(${declaredWords(report.declared)})`)], " ");
}
