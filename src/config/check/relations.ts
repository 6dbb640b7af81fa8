import type { Reference } from "../../engine/model/kind.ts";
import { fieldAt } from "../yaml/tree.ts";
import type { ParsedEntry } from "./entries.ts";
import { type ProblemCollector, report } from "./problem-collector.ts";
import { didYouMean } from "./suggest.ts";
import { listed, quoted } from "./wording.ts";

const MOST_LISTED = 12;

/** Reports what entries do wrong together: duplicates, shared pins, references to nothing, entries inside one that is to be deleted. */
export function checkRelations(found: readonly ParsedEntry[], collector: ProblemCollector): void {
  checkDuplicates(found, collector);
  checkPins(found, collector);
  const byKind = Map.groupBy(found, (entry) => entry.kind.key);
  for (const entry of found) {
    checkParent(entry, collector);
    checkPlace(entry, collector);
    const spec = entry.spec ?? entry.meant;
    if (!spec || !entry.kind.references) continue;
    for (const reference of entry.kind.references(spec)) {
      // What an entry with problems was only taken to mean is no reference.
      if (entry.spec === null && !fieldAt(entry.node, reference.path.split("."))) continue;
      checkReference(entry, reference, byKind.get(reference.kind) ?? [], collector);
    }
  }
}

/** Two entries of one scope that would match the same live object; differently pinned ones may. */
function checkDuplicates(found: readonly ParsedEntry[], collector: ProblemCollector): void {
  const holders = new Map<string, { readonly first: ParsedEntry; unpinned: ParsedEntry | null }>();
  for (const entry of found) {
    if (!entry.spec) continue;
    let duplicate: ParsedEntry | null = null;
    for (const key of entry.kind.desiredKeys(entry.spec, entry.name)[0] ?? []) {
      const id = JSON.stringify([entry.kind.key, entry.parent?.address ?? null, key]);
      const holder = holders.get(id);
      if (!holder) holders.set(id, { first: entry, unpinned: entry.pin === null ? entry : null });
      else if (holder.first !== entry) {
        duplicate ??= entry.pin === null ? holder.first : holder.unpinned;
        if (entry.pin === null) holder.unpinned ??= entry;
      }
    }
    if (!duplicate) continue;
    const message = `${quoted(entry.name)} declares the same ${entry.kind.title.one} as ${quoted(duplicate.name)} on line ${lineOf(duplicate, collector)}`;
    report(collector, entry, message, "remove one of them; if two are live, pin each entry with its own `id`");
  }
}

function checkPins(found: readonly ParsedEntry[], collector: ProblemCollector): void {
  const holders = new Map<string, ParsedEntry>();
  for (const entry of found) {
    if (entry.pin === null) continue;
    const id = `${entry.kind.key} ${entry.pin}`;
    const first = holders.get(id);
    if (!first) {
      holders.set(id, entry);
      continue;
    }
    const spot = { offset: fieldAt(entry.node, ["id"])?.node.offset ?? entry.offset, address: entry.address };
    report(
      collector,
      spot,
      `the same \`id\` as that of ${quoted(first.name)} on line ${lineOf(first, collector)}`,
      "give each entry the id of its own live object",
    );
  }
}

function checkParent(entry: ParsedEntry, collector: ProblemCollector): void {
  if (entry.ensure !== "present" || entry.parent?.ensure !== "absent") return;
  const message = `${quoted(entry.name)} is to be present inside ${quoted(entry.parent.name)}, which is to be absent`;
  report(collector, entry, message, "write `ensure: absent` here too, or remove it");
}

/** The rules between an entry and those that contain it. */
function checkPlace(entry: ParsedEntry, collector: ProblemCollector): void {
  const { spec, kind, parent } = entry;
  if (spec === null || !kind.placeProblem || parent === null) return;
  const containers: ParsedEntry[] = [];
  for (let above: ParsedEntry | null = parent; above !== null; above = above.parent) containers.push(above);
  const problem = kind.placeProblem(spec, entry.name, containers);
  if (problem === null) return;
  const offset = fieldAt(entry.node, problem.path)?.node.offset ?? entry.offset;
  report(collector, { offset, address: entry.address }, problem.message, problem.fix);
}

function checkReference(
  entry: ParsedEntry,
  reference: Reference,
  candidates: readonly ParsedEntry[],
  collector: ProblemCollector,
): void {
  const offset = fieldAt(entry.node, reference.path.split("."))?.node.offset ?? entry.offset;
  const spot = { offset, address: entry.address };
  const target = candidates.find((candidate) => candidate.name === reference.name);
  if (!target) {
    const names = candidates.map((candidate) => candidate.name);
    const declared =
      names.length > 0 && names.length <= MOST_LISTED
        ? `declared: ${listed(names)}`
        : `declare it under ${quoted(reference.kind)}`;
    const message = `${quoted(reference.path)} names ${quoted(reference.name)}, and ${quoted(reference.kind)} has no such entry`;
    report(collector, spot, message, didYouMean(reference.name, names) ?? declared);
  } else if (target.ensure === "absent" && entry.ensure === "present") {
    const message = `${quoted(reference.path)} names ${quoted(reference.name)}, which is to be absent (line ${lineOf(target, collector)})`;
    report(collector, spot, message, "refer to another entry, or write `ensure: absent` here too");
  }
}

function lineOf(entry: ParsedEntry, collector: ProblemCollector): number {
  return collector.place(entry.offset).line;
}
