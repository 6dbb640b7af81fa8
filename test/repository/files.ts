import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** What nobody wrote by hand, or what is not in git. */
const SKIPPED = new Set([".git", "node_modules", "dist", "lib", "coverage"]);

/** A file's text. */
export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), "utf8");
}

/** Every file below a folder, relative to the repository, with `/`, in order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path.split(sep).join("/")];
    })
    .sort();
}

/** Every Markdown file of the repository. */
export const MARKDOWN = filesBelow(".").filter((file) => file.endsWith(".md"));
