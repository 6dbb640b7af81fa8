import type { Change } from "../../engine/model/change.ts";
import type { Difference } from "../../engine/model/kind.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext, TargetContext, TextContext } from "../context.ts";
import { footer, heading } from "../markdown/footer.ts";
import { commitPlace, filePlace, runPlace, runUrlOf, workflowUrl } from "../markdown/links.ts";
import { alert, details, link, list, Markup, row, type SignRow, stack, table } from "../markdown/markdown.ts";
import { type Block, keepThrough, withDetails } from "../markdown/shortening.ts";
import { shown } from "../markdown/value.ts";
import { type ChangeLook, changeGroups } from "../plan/change-groups.ts";
import { remarks, unreadableParts } from "../plan/remarks.ts";
import { resourceDetails } from "../plan/resource-details.ts";
import { unmanagedFold } from "../plan/unmanaged.ts";
import { named, paths } from "../text/change-text.ts";
import { bySeverity, driftWords, isFinding, ROW_STYLES, type RowStyle, severity } from "../text/severity.ts";
import { counted, day, moment, writes } from "../text/wording.ts";
import type { DriftMemory } from "./drift-memory.ts";

const LEGEND = "- is Atlas, + is the file";

/** An issue about drift, as blocks: what differs, since when, why where that is known, and three ways to settle it. */
export function driftBlocks(context: PlanContext, memory: DriftMemory): readonly Block[] {
  const { plan } = context;
  const findings = bySeverity(plan.resources.filter(isFinding));
  return [
    () => stack([intro(context, findings), checked(context, memory)]),
    () => unreadableParts(context),
    withDetails(changeGroups(context, findings, findingLook(context))),
    () => settling(context, findings),
    keepThrough(4, (level) => remarks(context, level === 4 ? 5 : 20)),
    keepThrough(1, (level) => unmanagedFold(context, level === 0 ? plan.unmanaged.length : 20)),
    keepThrough(0, () => historyFold(context, memory)),
    footer({ ...context, view: { ...context.view, runUrl: null } }, null),
  ];
}

/** A drift check as the run's own summary: the same findings in the same words as in the issue. */
export function driftCheckBlocks(context: PlanContext): readonly Block[] {
  const { md, plan, report } = context;
  const findings = bySeverity(plan.resources.filter(isFinding));
  const { sign, words } = driftWords(plan);
  const { counts } = plan;
  const rest = (["unchanged", "pending", "unmanaged"] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${grouped(counts[state])} ${state}`);
  return [
    heading(context, sign, "drift", words),
    () => new Markup([`**${counted(findings.length, "finding")}**`, ...rest].join(" · ")),
    () => (report.error === null ? null : alert("WARNING", [md.text`${report.error}`])),
    () => unreadableParts(context),
    withDetails(changeGroups(context, findings, findingLook(context))),
    keepThrough(4, (level) => remarks(context, level === 4 ? 5 : 20)),
    keepThrough(1, (level) => unmanagedFold(context, level === 0 ? plan.unmanaged.length : 20)),
    footer(context, null),
  ];
}

/** An issue whose drift is gone. */
export function solvedBlocks(context: PlanContext, memory: DriftMemory): readonly Block[] {
  const { md, report, plan } = context;
  const count = new Markup(counted(plan.resources.length, "declared resource"));
  return [
    () =>
      stack([
        md.text`🟢 **Solved.** Atlas matches ${filePlace(context, report.config, null)} again: ${count}, no finding.`,
        checked(context, memory),
      ]),
    () => md.text`If Atlas and the file differ again, this issue is opened again.`,
    keepThrough(0, () => historyFold(context, memory)),
    footer({ ...context, view: { ...context.view, runUrl: null } }, null),
  ];
}

function intro(context: TargetContext, findings: readonly Change[]): Markup {
  const { md, report, view } = context;
  const commit = commitPlace(context);
  const at =
    commit === null
      ? md.text``
      : md.text` at ${commit}${view.branch === null ? md.text`` : md.text` on ${md.code(view.branch, 100)}`}`;
  const count = new Markup(counted(findings.length, "finding"));
  if (findings.length === 0)
    return md.text`What could be read of Atlas matches ${filePlace(context, report.config, null)}${at}: **${count}**.`;
  return md.text`Atlas no longer matches ${filePlace(context, report.config, null)}${at}: **${count}**.`;
}

function checked(context: TextContext, memory: DriftMemory): Markup | null {
  const { md, view } = context;
  if (view.now === undefined) return null;
  const since =
    memory.since === null || memory.solved ? null : md.text`First seen **${new Markup(day(new Date(memory.since)))}**`;
  const run = runPlace(context);
  const last = md.text`last checked **${new Markup(moment(view.now))}**${run === null ? md.text`` : md.text` in ${run}`}`;
  const line = row([since, last], ", ").toString();
  return new Markup(`${line[0]?.toUpperCase()}${line.slice(1)}.`);
}

/** How findings are listed and shown in full. */
function findingLook(context: PlanContext): ChangeLook {
  return {
    title: "Finding",
    row: (change) => findingRow(context, change),
    detail: (change) =>
      resourceDetails(context, change, { withUnchanged: false, look: findingStyle(change), legend: LEGEND }),
  };
}

function findingRow(context: PlanContext, change: Change): SignRow {
  const { md, report } = context;
  const { sign, word, open } = findingStyle(change);
  const cause = report.driftCauses.get(change.address) ?? null;
  return {
    sign,
    lines: [
      md.text`${new Markup(open ? `**${word}**` : word)} ${named(md, change)}`,
      finding(context, change),
      cause === null ? null : md.text`Likely cause: **${cause}**`,
    ],
  };
}

/** The sign and the word of a finding; a plan says what would be done about it instead. */
function findingStyle(change: Change): RowStyle {
  const { sign, open } = ROW_STYLES[severity(change)];
  if (change.phase === "failed") return ROW_STYLES.failed;
  if (change.action === "create") return { sign, word: "missing", open };
  if (change.action === "delete") return { sign, word: "still there", open };
  if (change.action === "unknown" && severity(change) === "unknown") return { sign, word: "unknown", open };
  return { sign, word: severity(change) === "blocked" ? "blocked" : "differs", open };
}

function finding(context: PlanContext, change: Change): Markup {
  const { md } = context;
  if (change.phase === "failed")
    return change.message === null ? md.text`FAILED in Atlas` : md.text`Atlas: ${md.code(change.message, 160)}`;
  if (change.action === "create")
    return change.summary === "" ? md.text`not in Atlas` : md.text`not in Atlas: ${change.summary}`;
  if (change.action === "delete") return md.text`the file says \`ensure: absent\``;
  if (change.blockedBy === "ambiguous") return md.text`matches ${change.candidates.length} live objects`;
  if (change.blockedBy === "not-live") return md.text`no live object has the id that \`id:\` names`;
  if (change.createBlocker !== null) return md.text`not in Atlas: ${change.createBlocker}`;
  if (change.action === "unknown") return md.text`could not be read`;
  const [only] = change.fields;
  return change.fields.length === 1 && only !== undefined
    ? sides(context, only)
    : md.text`${paths(md, change.fields)} differ`;
}

function sides(context: TextContext, field: Difference): Markup {
  const { md, view } = context;
  const { live, desired } = shown(field, view.redact, 60);
  const says = (text: string | null): Markup => (text === null ? new Markup("nothing") : md.code(text, 120));
  return md.text`${md.code(field.path)} is ${says(live)} in Atlas, the file says ${says(desired)}`;
}

function settling(context: TargetContext, findings: readonly Change[]): Markup {
  const { md, report, view } = context;
  const actions = [
    ...new Set(
      findings
        .filter(
          (change) =>
            writes(change) &&
            change.action !== "create" &&
            change.action !== "update" &&
            severity(change) !== "recreate",
        )
        .map((change) => change.action),
    ),
  ];
  const words = actions.map((action) => md.code(action));
  const needs = actions.length === 0 ? md.text`` : md.text` It needs ${row(words, " and ")} in \`allowed-actions\`.`;
  const workflow = link(md.text`apply workflow`, workflowUrl(view));
  const branch = view.branch === null ? md.text`` : md.text` on ${md.code(view.branch, 100)}`;
  const file = md.code(report.config);
  const keep = [
    findings.some(({ fields, action }) => action !== "create" && fields.length > 0)
      ? md.text`make what the \`-\` lines above say the file's`
      : null,
    findings.some(({ action }) => action === "create") ? md.text`remove the entries that are missing in Atlas` : null,
    findings.some(({ action }) => action === "delete")
      ? md.text`remove \`ensure: absent\` from what is still there`
      : null,
  ].filter((step) => step !== null);
  return stack([
    new Markup("### Settle it"),
    list(
      [
        md.text`**Put Atlas back:** run the ${workflow} by hand${branch} and tick *Accept unreviewed*; this issue is the review.${needs}`,
        md.text`**Keep what Atlas has:** edit ${file} in a pull request: ${keep.length === 0 ? md.text`make it say what Atlas has` : row(keep, "; ")}.`,
        md.text`**Leave it for now:** close this issue as *not planned*. It stays closed until the findings change.`,
      ],
      true,
    ),
    md.text`It closes by itself once a check comes back clean.`,
  ]);
}

function historyFold(context: TextContext, memory: DriftMemory): Markup | null {
  const { md, view } = context;
  if (memory.history.length === 0) return null;
  const rows = memory.history.map((state) => [
    new Markup(state.at === null ? "–" : moment(new Date(state.at))),
    md.text`${state.findings}`,
    state.run === null ? new Markup("–") : link(md.text`${state.run}`, runUrlOf(view, state.id)),
  ]);
  return details(new Markup("History: each time the findings changed"), table(["Seen", "Findings", "Run"], rows));
}
