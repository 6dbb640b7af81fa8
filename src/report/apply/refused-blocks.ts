import type { Refusal } from "../../engine/model/change.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext, TargetContext } from "../context.ts";
import { footer, heading } from "../markdown/footer.ts";
import { list, type Markdown, Markup, stack, table } from "../markdown/markdown.ts";
import { type Block, keepThrough } from "../markdown/shortening.ts";
import { users, whatHappens } from "../text/change-text.ts";
import { dependentsShown, ROW_STYLES, severity } from "../text/severity.ts";
import { REASON_WORDS } from "../text/wording.ts";

/** An apply that was refused, as blocks: why, because of which changes, and what to do. */
export function refusedBlocks(context: TargetContext, refusal: Refusal): readonly Block[] {
  const { md, report, view } = context;
  const untouched = report.outcomes.size === 0;
  return [
    heading(
      context,
      "⛔",
      view.command === "plan" ? "plan" : "apply",
      `${view.command === "plan" ? "refused" : "not applied"}: ${REASON_WORDS[refusal.reason]}`,
    ),
    () => md.text`${refusal.message}${new Markup(untouched ? " **Nothing was changed.**" : "")}`,
    keepThrough(4, (level) =>
      report.plan === null
        ? null
        : causes({ ...context, plan: report.plan }, refusal, level === 4 ? 50 : refusal.addresses.length),
    ),
    () => waysForward(md, refusal.waysForward),
    footer(context, null),
  ];
}

function waysForward(md: Markdown, ways: readonly string[]): Markup | null {
  const items = ways.slice(0, 8).map((way) => md.text`${way}`);
  if (items.length === 0) return null;
  return stack([
    new Markup(items.length === 1 ? "**Way forward**" : "**Ways forward, choose one**"),
    list(items, items.length > 1),
  ]);
}

/** What a plan comment showed of a change, as far as the reason of the refusal tells. */
const REVIEWED: Readonly<Partial<Record<Refusal["reason"], string>>> = {
  "not-reviewed": "no plan comment showed it",
  "plan-changed": "another version of it, or none",
  superseded: "for another version of the file",
};

function causes(context: PlanContext, refusal: Refusal, most: number): Markup | null {
  const { md, plan, view } = context;
  if (refusal.addresses.length === 0) return null;
  const reviewed = REVIEWED[refusal.reason];
  const moved = refusal.moved ? [new Markup(`${refusal.moved}: the file is the one that was planned`)] : [];
  const byAddress = new Map(plan.resources.map((change) => [change.address, change]));
  const shown = refusal.addresses.slice(0, most);
  const rows = shown.map((address) => {
    const change = byAddress.get(address);
    const name = md.code(address, 120);
    if (change === undefined) return [name, new Markup(reviewed ?? "–"), new Markup("no longer in the plan"), ...moved];
    const word = new Markup(ROW_STYLES[severity(change)].word);
    const happens = md.text`**${word}**: ${whatHappens(context, change)}`;
    if (refusal.reason === "in-use")
      return [name, md.text`**${word}**`, users(md, dependentsShown(change, plan, view.showUnmanaged))];
    if (reviewed !== undefined) return [name, new Markup(reviewed), happens, ...moved];
    return [
      name,
      happens,
      change.usedBy.length === 0 ? new Markup("–") : users(md, dependentsShown(change, plan, view.showUnmanaged)),
    ];
  });
  const more = refusal.addresses.length - shown.length;
  return stack([
    table(
      reviewed === undefined
        ? ["Resource", "Planned", "Used by"]
        : ["Resource", "Reviewed", "Now", ...moved.map(() => "Who moved")],
      rows,
    ),
    more > 0 ? new Markup(`… and ${grouped(more)} more.`) : null,
  ]);
}
