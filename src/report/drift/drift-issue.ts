import type { Change, Plan, TargetReport } from "../../engine/model/change.ts";
import type { DriftIssue, IssueBefore } from "../../proof/issue.ts";
import { markerLine } from "../../proof/marker.ts";
import { BODY_BUDGET, payloadOf } from "../comment.ts";
import type { PlanContext, ReportContext, TargetContext, TextContext } from "../context.ts";
import { runPlace } from "../markdown/links.ts";
import { list, type Markdown, Markup, markdown, row, stack } from "../markdown/markdown.ts";
import { type Block, fitToBudget } from "../markdown/shortening.ts";
import { bySeverity, isFinding, severity } from "../text/severity.ts";
import { counted, moment, REASON_WORDS } from "../text/wording.ts";
import { driftBlocks, solvedBlocks } from "./drift-blocks.ts";
import { type DriftMemory, driftStateOf, fingerprints, memoryPayload, readMemory, remembered } from "./drift-memory.ts";

/**
 * The drift issue after a run, or null where it should stay as it is.
 *
 * What could not be read is neither clean nor drift: the issue then tells of the rest and names it, and is not closed. The body is edited at each run, which notifies nobody; a comment is
 * written only when the findings change. Closed as *not planned* the issue stays closed while the findings are the same;
 * closed in any other way it is opened again, because the drift is still there.
 */
export function driftIssue(report: TargetReport, view: ReportContext, before: IssueBefore | null): DriftIssue | null {
  if (report.plan === null) return null;
  const plan = readPart(report.plan);
  const isWhole = plan.unreadable.length === 0 && plan.resources.length === report.plan.resources.length;
  if (!isWhole && plan.resources.length === 0) return null;
  const memory = before === null ? null : readMemory(before.body);
  const findings = fingerprints(plan);
  const context = { md: markdown(view.redact), view, report, plan };
  const past = { issue: before, memory };
  if (findings.length > 0) return found(context, past, findings);
  if (isWhole) return solved(context, past);
  return before?.state === "open" ? found(context, past, findings) : null;
}

/** A plan without what could not be read. */
function readPart(plan: Plan): Plan {
  return { ...plan, resources: plan.resources.filter((change) => severity(change) !== "unknown") };
}

/** What an earlier run left behind. */
interface Past {
  readonly issue: IssueBefore | null;
  readonly memory: DriftMemory | null;
}

function solved(context: PlanContext, { issue, memory }: Past): DriftIssue | null {
  const { report, view } = context;
  if (issue === null || issue.state === "closed") return null;
  const after = { findings: [], since: null, history: remembered(memory, driftStateOf(view, 0), true), solved: true };
  return {
    title: `Atlas drift: ${report.name} (solved)`,
    body: body(context, after, solvedBlocks(context, after)),
    comment: cleanComment(context),
    state: "closed",
    stateReason: "completed",
  };
}

function found(context: PlanContext, { issue, memory }: Past, findings: readonly string[]): DriftIssue | null {
  const { report, plan, view } = context;
  const same = memory !== null && !memory.solved && memory.findings.join() === findings.join();
  const closed = issue?.state === "closed";
  const snoozed = closed && (issue.stateReason === "not_planned" || issue.stateReason === "duplicate");
  if (snoozed && same) return null;
  const count = plan.resources.filter(isFinding).length;
  const goesOn = memory !== null && !memory.solved;
  const after: DriftMemory = {
    findings,
    since: (goesOn ? memory.since : null) ?? view.now?.toISOString() ?? null,
    history: remembered(memory, driftStateOf(view, count), !same),
    solved: false,
  };
  return {
    title: `Atlas drift: ${report.name} (${count === 0 ? "not everything could be read" : counted(count, "finding")})`,
    body: body(context, after, driftBlocks(context, after)),
    comment: issue === null || count === 0 || (same && !closed) ? null : changeComment(context, issue, memory),
    state: "open",
    stateReason: null,
  };
}

function body({ report, view }: TargetContext, memory: DriftMemory, blocks: readonly Block[]): string {
  const marker = markerLine({
    role: "drift",
    target: report.name,
    payload: memoryPayload({ ...payloadOf(report, view, ""), at: view.now?.toISOString() ?? null }, memory),
  });
  return `${marker}\n${fitToBudget(blocks, BODY_BUDGET - marker.length - 2)}\n`;
}

function cleanComment(context: PlanContext): string {
  const { plan } = context;
  const { length } = plan.resources;
  const matching =
    length === 1 ? "the one declared resource matches" : `all ${counted(length, "declared resource")} match`;
  return `${dated(context, "🟢 **Clean**")}: ${matching} Atlas. Closing.\n`;
}

function changeComment(context: PlanContext, before: IssueBefore, memory: DriftMemory | null): string {
  const { md, plan } = context;
  const findings = bySeverity(plan.resources.filter(isFinding));
  const what = before.state === "open" ? "**The findings changed**" : "**Opened again**";
  const now = `now ${counted(findings.length, "finding")}${movement(fingerprints(plan), findings.length, memory)}`;
  return `${stack([new Markup(`${dated(context, what)}: ${now}.`), findingList(md, findings)])}\n`;
}

/** How many findings came and went, where each is remembered by itself; else nothing. */
function movement(now: readonly string[], findings: number, memory: DriftMemory | null): string {
  if (memory === null || memory.solved || now.length !== findings || now.join() === memory.findings.join()) return "";
  const before = new Set(memory.findings);
  const stayed = now.filter((print) => before.has(print)).length;
  return ` (${now.length - stayed} new or different, ${before.size - stayed} gone, ${stayed} as before)`;
}

function findingList(md: Markdown, findings: readonly Change[]): Markup {
  const first = findings
    .slice(0, 20)
    .map((change) => md.text`${md.code(change.address, 120)}: ${new Markup(inAWord(change))}`);
  const more = findings.length - first.length;
  return list(more > 0 ? [...first, md.text`${more} more above`] : first);
}

function inAWord(change: Change): string {
  if (change.phase === "failed") return "failed in Atlas";
  if (change.action === "create") return "missing in Atlas";
  if (change.action === "delete") return "still in Atlas";
  return change.blockedBy === "ambiguous" ? REASON_WORDS.ambiguous : "differs";
}

function dated(context: TextContext, what: string): string {
  const { md, view } = context;
  const when = view.now === undefined ? null : new Markup(`at ${moment(view.now)}`);
  const run = runPlace(context);
  return row([new Markup(what), when, run === null ? null : md.text`in ${run}`], " ").toString();
}
