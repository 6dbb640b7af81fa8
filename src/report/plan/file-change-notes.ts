import { namesText } from "../../engine/model/address.ts";
import type { Change, EntryMove } from "../../engine/model/change.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext } from "../context.ts";
import { alert, type Markdown, Markup, row } from "../markdown/markdown.ts";
import { fieldText } from "../markdown/value.ts";
import { named } from "../text/change-text.ts";
import { capitalized, counted } from "../text/wording.ts";

/** Notes of one sort that are told one by one. */
const MOST = 5;

/** What the file says no more about objects that stay in Atlas: where Terraform would delete, this plan does nothing. */
export function fileChangeNotes(context: PlanContext): Markup | null {
  const { fileChanges } = context.report;
  if (fileChanges === null) return null;
  const { left, renamed, redirected } = fileChanges;
  const items = [
    ...redirected.slice(0, MOST).map((move) => redirectedNote(context, move)),
    ...renamed.slice(0, MOST).map((move) => renamedNote(context, move)),
    ...more(renamed.length + redirected.length, Math.min(renamed.length, MOST) + Math.min(redirected.length, MOST)),
    leftNote(context, left),
  ].filter((item) => item !== null);
  return items.length === 0 ? null : alert("NOTE", items);
}

function more(all: number, shown: number): readonly Markup[] {
  return all > shown
    ? [new Markup(`${grouped(all - shown)} more entries changed their name or what they lead to.`)]
    : [];
}

function redirectedNote({ md, view }: PlanContext, { from, to }: EntryMove): Markup {
  const where = from.destination === null ? null : fieldText(from.destination, false, view.redact);
  const led = [from.summary === "" ? null : md.text`${from.summary}`, where === null ? null : md.code(where, 160)];
  const id = view.showUnmanaged && from.id !== null ? md.text` (id ${md.code(from.id)})` : md.text``;
  return md.text`**${atStart(md, to)} leads elsewhere now.** It used to lead to ${row(led, ", ")}; that ${new Markup(from.title.one)}${id} stays in Atlas, and may be billed. To delete it, add an entry with the old fields and \`ensure: absent\`.`;
}

function renamedNote({ md }: PlanContext, { from, to }: EntryMove): Markup {
  return md.text`**${atStart(md, from)} is now called ${md.code(to.entry.name, 120)}.** Atlas gets a new one, and ${md.code(from.entry.name, 120)} stays. To delete it, declare ${md.code(from.entry.name, 120)} with \`ensure: absent\`.`;
}

/** What a resource is called, where a sentence begins with it. */
function atStart(md: Markdown, change: Change): Markup {
  return new Markup(capitalized(named(md, change).toString()));
}

/** Entries inside one that left are counted with it. */
function leftNote({ md }: PlanContext, left: readonly Change[]): Markup | null {
  if (left.length === 0) return null;
  const addresses = new Set(left.map(({ entry }) => namesText({ ...entry })));
  const outer = left.filter(({ entry: { parent } }) => parent === null || !addresses.has(namesText(parent)));
  const shown = outer.slice(0, MOST).map((change) => named(md, change));
  const inside = left.length - shown.length;
  const names = [row(shown, ", "), inside === 0 ? null : md.text`and ${inside} more`];
  return md.text`**${new Markup(counted(left.length, "entry", "entries"))} left the file:** ${row(names, " ")} ${new Markup(left.length === 1 ? "stays" : "stay")} in Atlas. To delete ${new Markup(left.length === 1 ? "it, keep the entry" : "them, keep the entries")} with \`ensure: absent\`.`;
}
