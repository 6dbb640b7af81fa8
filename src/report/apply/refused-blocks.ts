import type { Change, Refusal } from "../../engine/model/change.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext, TargetContext } from "../context.ts";
import { footer, heading } from "../markdown/footer.ts";
import { list, type Markdown, Markup, type SignRow, signTable, stack } from "../markdown/markdown.ts";
import { type Block, keepThrough } from "../markdown/shortening.ts";
import { dependentsText, named, whatHappens } from "../text/change-text.ts";
import { dependentsShown, ROW_STYLES, severity } from "../text/severity.ts";
import { capitalized, REASON_WORDS } from "../text/wording.ts";

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
  const items = ways.slice(0, 8).map((way) => md.text`${capitalized(way)}`);
  if (items.length === 0) return null;
  return stack([
    new Markup(items.length === 1 ? "**Way forward**" : "**Ways forward, choose one**"),
    list(items, items.length > 1),
  ]);
}

/** What a plan comment showed of a change, as far as the reason of the refusal tells. */
const REVIEWED: Readonly<Partial<Record<Refusal["reason"], string>>> = {
  "not-reviewed": "not in a reviewed plan",
  "plan-changed": "not in the reviewed plan",
  superseded: "planned for another version of the file",
};

function causes(context: PlanContext, refusal: Refusal, most: number): Markup | null {
  const { plan } = context;
  if (refusal.addresses.length === 0) return null;
  const byAddress = new Map(plan.resources.map((change) => [change.address, change]));
  const shown = refusal.addresses.slice(0, most);
  const more = refusal.addresses.length - shown.length;
  return stack([
    signTable(
      "Refused",
      shown.map((address) => causeRow(context, refusal, address, byAddress.get(address))),
    ),
    more > 0 ? new Markup(`… and ${grouped(more)} more.`) : null,
  ]);
}

function causeRow(context: PlanContext, refusal: Refusal, address: string, change: Change | undefined): SignRow {
  const { md, plan, view } = context;
  const reviewed = REVIEWED[refusal.reason];
  const review = reviewed === undefined ? null : new Markup(reviewed);
  const moved = refusal.moved
    ? md.text`Likely cause: **edited in ${refusal.moved}**, for the file is the one that was planned`
    : null;
  if (change === undefined)
    return { sign: "❔", lines: [md.code(address, 120), md.text`no longer in the plan`, moved] };
  const { sign, word } = ROW_STYLES[severity(change)];
  const used =
    change.usedBy.length === 0 || change.blockedBy === "in-use"
      ? null
      : md.text`used by ${dependentsText(md, dependentsShown(change, plan, view.showUnmanaged))}`;
  return {
    sign,
    lines: [md.text`**${new Markup(word)}** ${named(md, change)}`, review, whatHappens(context, change), used, moved],
  };
}
