/**
 * What the release workflow has to know about a tag.
 *
 *     node scripts/release.ts check v1.2.3     fails unless package, code and change log name this version, and the
 *                                              pages the owner of this repository
 *     node scripts/release.ts notes v1.2.3     prints its part of the change log
 *     node scripts/release.ts major v1.2.3     reads all tags, prints the major tag to move, or nothing
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { VERSION } from "../src/run/version.ts";
import { filesWithOwner, ownersIn } from "./owner.ts";
import { endWithUsage, ROOT } from "./tools.ts";

/** The part of a change log under `## 1.2.3`, with or without a date behind it; empty where there is none. */
export function notesOf(changes: string, tag: string): string {
  const [, ...parts] = changes.split(/^## /m);
  const part = parts.find((candidate) => candidate.split(/\s/, 1)[0] === versionOf(tag));
  return part === undefined ? "" : part.slice(part.indexOf("\n")).trim();
}

/** What a release is made of. */
export interface Papers {
  /** Versions by the file that says them. */
  readonly named: Readonly<Record<string, string>>;
  /** The change log. */
  readonly changes: string;
  /** Owners that pages and workflows to paste name, by file. */
  readonly owners: Readonly<Record<string, readonly string[]>>;
  /** Who owns the repository that is released. */
  readonly owner: string;
}

/** What keeps a tag from being released, in words. */
export function objections(tag: string, { named, changes, owners, owner }: Papers): readonly string[] {
  const foreign = Object.entries(owners).filter(([, names]) => names.some((name) => name !== owner));
  const wrong = Object.entries(named).filter(([, version]) => version !== versionOf(tag));
  return [
    ...wrong.map(([place, version]) => `${place} says ${version}, the tag ${tag}`),
    ...(notesOf(changes, tag) === "" ? [`CHANGELOG.md has nothing under "## ${versionOf(tag)}"`] : []),
    ...foreign.map(
      ([file, names]) => `${file} takes the action from ${names.join(" and ")}: run \`npm run owner -- ${owner}\``,
    ),
  ];
}

/** The tag of a version's major, e.g. `v1`; null for a pre-release, and where another tag of that major is newer. */
export function majorTag(tag: string, tags: readonly string[]): string | null {
  const own = numbersOf(tag);
  if (own === null) return null;
  const isNewer = (other: readonly number[]): boolean => {
    const at = other.findIndex((number, index) => number !== own[index]);
    return at > 0 && (other[at] ?? 0) > (own[at] ?? 0);
  };
  return tags.some((other) => isNewer(numbersOf(other) ?? own)) ? null : `v${own[0]}`;
}

/** `[1, 2, 3]` of `v1.2.3`; null for everything else, pre-releases too. */
function numbersOf(tag: string): readonly number[] | null {
  return /^v\d+\.\d+\.\d+$/.test(tag) ? versionOf(tag).split(".").map(Number) : null;
}

function versionOf(tag: string): string {
  return tag.replace(/^v/, "");
}

if (import.meta.main) {
  const [verb, tag = ""] = process.argv.slice(2);
  const changes = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  if (verb === "check") {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const named = { "package.json": version, "src/run/version.ts": VERSION };
    const owners = Object.fromEntries(
      filesWithOwner().map((file) => [file, ownersIn(readFileSync(join(ROOT, file), "utf8"))]),
    );
    const owner = process.env.GITHUB_REPOSITORY_OWNER ?? "";
    const found = objections(tag, { named, changes, owners, owner });
    for (const objection of found) console.error(objection);
    process.exitCode = found.length === 0 ? 0 : 1;
  } else if (verb === "notes") console.log(notesOf(changes, tag));
  else if (verb === "major") console.log(majorTag(tag, (await text(process.stdin)).split(/\s+/)) ?? "");
  else endWithUsage("usage: node scripts/release.ts check|notes|major TAG");
}
