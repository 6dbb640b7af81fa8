import { collectionText } from "../engine/model/address.ts";
import type { Entry, Kind } from "../engine/model/kind.ts";
import type { Problem } from "../engine/model/problem.ts";
import type { Target } from "../engine/model/target.ts";
import { quoted } from "./check/wording.ts";

/**
 * Objects that two files of one project declare, said at both places: each would undo what the other asks for. A workspace that
 * is only mentioned, without fields of its own, may be in several files.
 */
export function sharedObjects(targets: readonly Target[], kinds: readonly Kind[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const ofProject of Map.groupBy(targets, ({ projectId }) => projectId).values()) {
    const declared = ofProject.flatMap(({ entries }) =>
      entries.flatMap((entry) => (isMention(entry) ? [] : keysOf(entry, kinds).map((key) => ({ key, entry })))),
    );
    for (const same of Map.groupBy(declared, ({ key }) => key).values()) {
      for (const { entry } of same) {
        const others = same.filter((other) => other.entry.source.file !== entry.source.file);
        const [other] = others;
        if (other !== undefined) problems.push(problem(entry, other.entry));
      }
    }
  }
  return [...new Map(problems.map((one) => [`${one.file} ${one.address}`, one])).values()];
}

function isMention({ spec, ensure, pin }: Entry): boolean {
  return ensure === "present" && pin === null && Object.keys(spec).length === 0;
}

/** What an entry means in Atlas, as far as the file tells. Twins that are pinned apart are two objects. */
function keysOf(entry: Entry, kinds: readonly Kind[]): readonly string[] {
  const kind = kinds.find(({ key }) => key === entry.kind);
  if (entry.pin !== null || kind === undefined) return [`${entry.kind} ${entry.pin}`];
  if (kind.named) return [entry.address];
  const [strongest = []] = kind.desiredKeys(entry.spec, entry.name);
  return strongest.map((key) => `${collectionText(entry.kind, entry.parent)} ${key}`);
}

function problem(entry: Entry, other: Entry): Problem {
  const { file, line, column } = entry.source;
  const there = `${other.source.file}:${other.source.line}:${other.source.column}`;
  return {
    message: `${quoted(entry.address)} is also declared at ${there}, for the same project`,
    fix: "declare it in one of the two files; a workspace that holds only connections may be mentioned in both, without fields",
    file,
    line,
    column,
    address: entry.address,
  };
}
