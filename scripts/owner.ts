/**
 * Writes into every page and workflow to paste who owns the repository that the action is taken from. A fork runs it too.
 *
 *     npm run owner -- NAME
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { endWithUsage, ROOT } from "./tools.ts";

/** What stands in for the owner until somebody names one. */
export const NOBODY = "OWNER";

/** The sentences that are needed only as long as nobody has. */
const HINT = / In this file and in everything below, replace `OWNER` by [^.]*\./g;

/** Where a name before `/atlas-streams-networking` is an owner: in `uses`, in addresses, and for the command lines of GitHub and npm. */
const PLACES =
  /(?<=uses: |github\.com\/|githubusercontent\.com\/|--repo |github:)[\w-]+(?=\/atlas-streams-networking\b)/g;

/** A text with another owner. */
export function withOwner(text: string, owner: string): string {
  return text.replaceAll(PLACES, owner).replaceAll(HINT, owner === NOBODY ? "$&" : "");
}

/** The owners that a text names, each once. */
export function ownersIn(text: string): readonly string[] {
  return [...new Set(text.match(PLACES))];
}

/** Every file that names an owner, relative to the project's folder. */
export function filesWithOwner(): readonly string[] {
  const pages = [
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    ...below("docs", ".md"),
    ...below("examples/workflows", ".yml"),
  ];
  return pages.filter((file) => ownersIn(readFileSync(join(ROOT, file), "utf8")).length > 0);
}

function below(folder: string, end: string): readonly string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);
}

if (import.meta.main) {
  const [owner = "", ...more] = process.argv.slice(2);
  if (more.length > 0 || !/^[a-z\d](?:-?[a-z\d]){0,38}$/i.test(owner))
    endWithUsage("usage: npm run owner -- NAME, one name of a GitHub account");
  for (const file of filesWithOwner()) {
    const path = join(ROOT, file);
    const before = readFileSync(path, "utf8");
    const after = withOwner(before, owner);
    if (after === before) continue;
    writeFileSync(path, after);
    console.log(file);
  }
}
