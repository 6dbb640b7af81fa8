import { rootOf } from "../../engine/model/address.ts";
import type { Change } from "../../engine/model/change.ts";
import { grouped } from "../../text/escape.ts";
import type { PlanContext } from "../context.ts";
import { details, type Markdown, Markup, type SignRow, signTable, stack } from "../markdown/markdown.ts";
import { type Detail, detailsThatFit, type Level } from "../markdown/shortening.ts";
import { ROW_STYLES, type Severity, severity } from "../text/severity.ts";
import { counted } from "../text/wording.ts";

/** Rows of one quiet severity that stay in the open; more are folded, grouped by what contains them. */
const MOST_OPEN = 15;

/** Groups that get a fold of their own; the rest share one. */
const MOST_GROUPS = 25;

/** Rows of the shortest table. */
const FIRST_ROWS = 50;

/** How the rows and details of a list of changes look. */
export interface ChangeLook {
  /** Title of the table's second column. */
  readonly title: string;
  readonly row: (change: Change) => SignRow;
  readonly detail: (change: Change, withUnchanged: boolean) => Markup;
}

/**
 * The changes of a plan, most severe first: a table, and the exact difference of each in a fold. What needs no decision, e.g. a
 * create, is folded itself where there is much of it, grouped by workspace, so that it does not push the rest off the screen.
 */
export function changeGroups(
  context: PlanContext,
  changes: readonly Change[],
  look: ChangeLook,
): (level: Level, room: number) => Markup | null {
  const { md } = context;
  const { open, folded } = divided(changes);
  return (level, room) => {
    if (level > 4 || changes.length === 0) return null;
    if (level === 4) return firstRows(md, changes, look);
    const groups = [...groupsOf(md, folded)];
    const frame = (shown: ReadonlyMap<Change, Markup>): Markup =>
      stack([
        open.length === 0 ? null : signTable(look.title, open.map(look.row)),
        ...open.map((change) => shown.get(change) ?? null),
        ...groups.map(([title, members]) =>
          details(
            title,
            stack([
              signTable(look.title, members.map(look.row)),
              ...members.map((change) => shown.get(change) ?? null),
            ]),
          ),
        ),
      ]);
    if (level === 3) return frame(new Map());
    const all: readonly (Detail & { readonly change: Change })[] = changes.filter(hasDetails).map((change) => ({
      change,
      text: look.detail(change, level === 0),
      isSevere: ROW_STYLES[severity(change)].open,
    }));
    const left = room - frame(new Map()).toString().length - NOTE_MAX;
    const kept = level < 2 ? new Set(all) : detailsThatFit(all, left);
    const missing = all.length - kept.size;
    return stack([
      frame(new Map(all.filter((detail) => kept.has(detail)).map(({ change, text }) => [change, text]))),
      missing === 0 ? null : md.text`The details of ${new Markup(counted(missing, "change"))} are left out here.`,
    ]);
  };
}

/** Room for the sentence that counts what is left out. */
const NOTE_MAX = 80;

function firstRows(md: Markdown, changes: readonly Change[], look: ChangeLook): Markup {
  const shown = changes.slice(0, FIRST_ROWS);
  const more = changes.length - shown.length;
  return stack([
    signTable(look.title, shown.map(look.row)),
    more > 0 ? md.text`… and ${more} more, less urgent than these.` : null,
  ]);
}

function divided(changes: readonly Change[]): { readonly open: readonly Change[]; readonly folded: readonly Change[] } {
  const counts = Map.groupBy(changes, severity);
  const isFolded = (state: Severity): boolean =>
    !ROW_STYLES[state].open && (counts.get(state)?.length ?? 0) > MOST_OPEN;
  return {
    open: changes.filter((change) => !isFolded(severity(change))),
    folded: changes.filter((change) => isFolded(severity(change))),
  };
}

/** Folded changes by what contains them, each group with its title. */
function groupsOf(md: Markdown, changes: readonly Change[]): ReadonlyMap<Markup, readonly Change[]> {
  const byRoot = [...Map.groupBy(changes, rootName)];
  const own = byRoot.slice(0, byRoot.length > MOST_GROUPS ? MOST_GROUPS - 1 : MOST_GROUPS);
  const others = byRoot.slice(own.length).flatMap(([, members]) => members);
  return new Map([
    ...own.map(([root, members]) => [groupTitle(md, root, members), members] as const),
    ...(others.length === 0
      ? []
      : [[new Markup(`${grouped(byRoot.length - own.length)} more · ${countsOf(others)}`), others] as const]),
  ]);
}

/** The name of what contains a change, e.g. of its workspace; `""` for what is at the top level itself. */
function rootName({ entry: { kind, name, parent }, title }: Change): string {
  if (parent === null) return `\0${title.many}`;
  return rootOf({ kind, name, parent }).name;
}

function groupTitle(md: Markdown, root: string, members: readonly Change[]): Markup {
  const counts = countsOf(members);
  if (root.startsWith("\0")) return new Markup(`${counts} · <b>${root.slice(1)}</b>`);
  return new Markup(`${counts} · in ${md.title`${root}`}`);
}

function countsOf(members: readonly Change[]): string {
  return [...Map.groupBy(members, severity)]
    .map(([state, same]) => `${ROW_STYLES[state].sign} ${grouped(same.length)} ${ROW_STYLES[state].word}`)
    .join(" · ");
}

function hasDetails(change: Change): boolean {
  return (
    change.fields.length > 0 ||
    change.message !== null ||
    change.action !== "no-op" ||
    ROW_STYLES[severity(change)].open
  );
}
