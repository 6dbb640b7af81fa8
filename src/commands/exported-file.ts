import { type Loaded, loadTarget } from "../config/load.ts";
import { nameFromFile } from "../config/target-name.ts";
import { type WrittenEntry, writeConfig } from "../config/write.ts";
import { type ExportedProject, exportProject, type LeftOut } from "../engine/export.ts";
import { type Address, addressText, isSameAddress, makeAddress, namesText } from "../engine/model/address.ts";
import { type Change, type ExportResult, type LiveObject, labelOf, WRITING_ACTIONS } from "../engine/model/change.ts";
import { problemText } from "../engine/model/problem.ts";
import { plan } from "../engine/plan/plan.ts";
import type { Listing } from "../engine/plan/read-live.ts";
import { KINDS } from "../kinds/index.ts";

/** A configuration file made of what is live: its text, what it does not declare, and whether a plan of it is empty. */

/** The text of a file, and what is known of it. */
export interface ExportedFile {
  readonly text: string;
  readonly loaded: Loaded;
  readonly result: ExportResult;
}

/**
 * The file that declares what is live. What the file format refuses, however Atlas came by it, is mentioned and not declared.
 * The file is then read and planned as any other, against the lists that it was made of.
 */
export function exportedFile(
  file: string,
  projectId: string,
  listings: readonly Listing[],
  redact: (text: string) => string,
): ExportedFile {
  const undeclarable = new Map<LiveObject, string>();
  for (;;) {
    const project = exportProject(KINDS, listings, undeclarable);
    const text = redact(textOf(file, projectId, project));
    const loaded = loadTarget(Buffer.from(text), file, KINDS, { projectId });
    const before = undeclarable.size;
    for (const { live, address } of project.entries) {
      const problem = loaded.problems.find((found) => found.address === address);
      if (problem) undeclarable.set(live, problem.message);
    }
    if (undeclarable.size > before) continue;
    const { leftOut, unreadable } = project;
    return {
      text,
      loaded,
      result: {
        leftOut: leftOut.map(({ kind, live, reason }) => ({
          kind: kind.key,
          title: kind.title,
          label: placeOf(live),
          reason,
        })),
        omitted: project.entries.flatMap(({ address, omitted }) => omitted.map((field) => `${address}: ${field}`)),
        unreadable: unreadable.map(listingText),
        differences: differencesOf(loaded, listings),
      },
    };
  }
}

/** What a plan of the file would change. Nothing is read for it. */
function differencesOf({ target, problems }: Loaded, listings: readonly Listing[]): readonly string[] {
  if (target === null) return problems.map(problemText);
  const policy = { allowedActions: new Set(WRITING_ACTIONS), rotations: new Map() };
  const { resources } = plan(target, { listings, consumers: [] }, KINDS, policy);
  return resources.filter(({ action }) => action !== "no-op").map(differenceText);
}

function differenceText({ address, action, reason, fields }: Change): string {
  const paths = fields.map(({ path }) => path).join(", ");
  return `${address}: ${action === "unknown" ? reason : action}${paths === "" || action === "create" ? "" : ` (${paths})`}`;
}

function textOf(file: string, projectId: string, project: ExportedProject): string {
  const { entries, leftOut, unreadable } = project;
  const declared = new Set(entries.map(({ address }) => address));
  const written = (key: string, parent: Address | null): readonly WrittenEntry[] => [
    ...entries
      .filter(({ kind, parent: own }) => kind.key === key && isSameAddress(own, parent))
      .map(({ name, fields, omitted, remarks }): WrittenEntry => {
        const inner = KINDS.filter(({ within }) => within === key).map(
          (kind) => [kind.key, written(kind.key, makeAddress(key, name, parent))] as const,
        );
        return {
          name,
          fields,
          remarks: [
            ...remarks,
            ...omitted.map((field) => `${field} is left out: Atlas shows what a file cannot declare`),
          ],
          within: Object.fromEntries(inner.filter(([, contained]) => contained.length > 0)),
        };
      }),
    ...leftOut.filter(({ live }) => live.kind === key && isSameAddress(live.parent, parent)).map(mentioned),
  ];
  const readable = KINDS.filter(
    ({ key, within }) => within === undefined && !unreadable.some(({ kind }) => kind === key),
  );
  const homeless = leftOut.filter(({ live: { parent } }) => parent !== null && !declared.has(addressText(parent)));
  return writeConfig({
    name: nameFromFile(file),
    projectId,
    remarks: [
      "Written by export from what Atlas has.",
      ...unreadable.map((listing) => `not readable with this account: ${listingText(listing)}`),
      ...homeless.map((one) => leftOutText(one)),
    ],
    kinds: Object.fromEntries(readable.map(({ key }) => [key, written(key, null)])),
  });
}

function mentioned(one: LeftOut): WrittenEntry {
  return { name: labelOf(one.live), fields: null, remarks: [leftOutText(one)] };
}

function leftOutText({ kind, live, reason }: LeftOut): string {
  return `left out: ${kind.title.one} ${placeOf(live)}: ${reason}`;
}

/** A live object for people: its id, or its name with the names of what contains it. */
function placeOf(live: LiveObject): string {
  return live.name === null ? labelOf(live) : namesText(makeAddress(live.kind, live.name, live.parent));
}

function listingText({ kind, parent }: Listing): string {
  return parent === null ? kind : `${kind} of ${namesText(parent)}`;
}
