import type { Change } from "../../engine/model/change.ts";
import type { Difference } from "../../engine/model/kind.ts";
import type { PlanContext, TargetContext, TextContext } from "../context.ts";
import { footer } from "../markdown/footer.ts";
import { actionsUrl, commitPlace, filePlace, runPlace, runUrlOf } from "../markdown/links.ts";
import { details, link, list, Markup, row, signed, stack, table } from "../markdown/markdown.ts";
import { type Block, keepThrough } from "../markdown/shortening.ts";
import { shown } from "../markdown/value.ts";
import { remarks } from "../plan/remarks.ts";
import { resourceDetails } from "../plan/resource-details.ts";
import { unmanagedFold } from "../plan/unmanaged.ts";
import { paths } from "../text/change-text.ts";
import { bySeverity, isFinding, ROW_STYLES, type RowStyle, severity } from "../text/severity.ts";
import { counted, day, moment, writes } from "../text/wording.ts";
import type { DriftMemory } from "./drift-memory.ts";

const LEGEND = "- is Atlas, + is the file";

/** An issue about drift, as blocks: what differs, since when, why where that is known, and three ways to settle it. */
export function driftBlocks(context: PlanContext, memory: DriftMemory): readonly Block[] {
  const { plan } = context;
  const findings = bySeverity(plan.resources.filter(isFinding));
  return [
    () => stack([intro(context, findings), checked(context, memory)]),
    keepThrough(4, (level) =>
      findingTable(context, findings.slice(0, level === 4 ? 50 : findings.length), findings.length),
    ),
    keepThrough(2, (level) => {
      const shown = level === 2 ? findings.filter((change) => ROW_STYLES[severity(change)].open) : findings;
      return shown.length === 0
        ? null
        : stack(
            shown.map((change) =>
              resourceDetails(context, change, { withUnchanged: false, look: findingStyle(change), legend: LEGEND }),
            ),
          );
    }),
    () => settling(context, findings),
    keepThrough(4, (level) => remarks(context, level === 4 ? 5 : 20)),
    keepThrough(1, (level) => unmanagedFold(context, level === 0 ? plan.unmanaged.length : 20)),
    keepThrough(0, () => historyFold(context, memory)),
    footer({ ...context, view: { ...context.view, runUrl: null } }, null),
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
    () => md.text`If Atlas and the file part again, this issue is opened again.`,
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

function findingTable(context: TargetContext, shown: readonly Change[], all: number): Markup {
  const { md, report } = context;
  const causes = new Map(shown.map((change) => [change, report.driftCauses.get(change.address) ?? null]));
  const known = [...causes.values()].some((cause) => cause !== null);
  const rows = shown.map((change) => [
    findingCell(change),
    md.code(change.address, 120),
    finding(context, change),
    ...(known ? [new Markup(causes.get(change) ?? "–")] : []),
  ]);
  const more = all - shown.length;
  return stack([
    table(["Finding", "Resource", "What differs", ...(known ? ["Who moved"] : [])], rows),
    more > 0 ? md.text`… and ${more} more, less urgent than these.` : null,
  ]);
}

function findingCell(change: Change): Markup {
  const { sign, word, open } = findingStyle(change);
  return signed(sign, open ? `**${word}**` : word);
}

/** The sign and the word of a finding; a plan says what would be done about it instead. */
function findingStyle(change: Change): RowStyle {
  const { sign, open } = ROW_STYLES[severity(change)];
  if (change.phase === "failed") return ROW_STYLES.failed;
  if (change.action === "create") return { sign, word: "missing", open };
  if (change.action === "delete") return { sign, word: "still there", open };
  return { sign, word: severity(change) === "blocked" ? "blocked" : "differs", open };
}

function finding(context: TextContext, change: Change): Markup {
  const { md } = context;
  if (change.phase === "failed")
    return change.message === null ? md.text`FAILED in Atlas` : md.text`Atlas: ${md.code(change.message, 160)}`;
  if (change.action === "create") return md.text`not in Atlas: ${change.summary}`;
  if (change.action === "delete") return md.text`the file says \`ensure: absent\``;
  if (change.blockedBy === "ambiguous") return md.text`matches ${change.candidates.length} live objects`;
  if (change.blockedBy === "not-live") return md.text`the \`id:\` it is pinned to is not there`;
  if (change.createBlocker !== null) return md.text`not in Atlas: ${change.createBlocker}`;
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
  const workflow = link(md.text`apply workflow`, actionsUrl(view));
  const branch = view.branch === null ? md.text`` : md.text` on ${md.code(view.branch, 100)}`;
  return stack([
    new Markup("### Settle it"),
    list(
      [
        md.text`**Put Atlas back:** run the ${workflow} by hand${branch} with *accept unreviewed* ticked; this issue is the review.${needs}`,
        md.text`**Keep what Atlas has:** change ${md.code(report.config)} to match in a pull request. The folds above are the edit to make.`,
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
