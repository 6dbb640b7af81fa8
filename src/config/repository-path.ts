import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

/**
 * Where a file of the workspace is in its repository, with `/`: relative to the nearest folder that holds `.git`, so that a checkout with
 * `path:` works, else to the workspace. A link inside the checkout counts as the file that it leads to; null where it leads out of it, or
 * to nothing.
 */
export function repositoryPath(file: string, workspace: string): string | null {
  try {
    const top = path.resolve(workspace);
    const root = realpathSync(checkoutOf(path.resolve(top, file), top));
    const relative = path.relative(root, realpathSync(path.resolve(top, file)));
    const isOutside = relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
    return isOutside ? null : relative.split(path.sep).join("/");
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
