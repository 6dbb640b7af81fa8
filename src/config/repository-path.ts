import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { isInside } from "./paths.ts";

/**
 * Where a file of the workspace is in its repository, with `/`: relative to the nearest folder that holds `.git`, so that a checkout with
 * `path:` works, else to the workspace. A link inside the checkout counts as the file that it leads to; null where it leads out of it, or
 * to nothing.
 */
export function repositoryPath(file: string, workspace: string): string | null {
  try {
    const top = path.resolve(workspace);
    const root = realpathSync(checkoutOf(path.resolve(top, file), top));
    const real = realpathSync(path.resolve(top, file));
    return isInside(root, real) ? path.relative(root, real).split(path.sep).join("/") : null;
  } catch {
    return null;
  }
}

/** The nearest folder above a file that is a checkout, no higher than the workspace. */
function checkoutOf(file: string, top: string): string {
  for (let folder = path.dirname(file); folder.startsWith(top); folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, ".git"))) return folder;
    if (folder === top) break;
  }
  return top;
}
