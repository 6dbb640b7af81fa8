import path, { type PlatformPath } from "node:path";

/** Whether a file is in a folder, or is it. On Windows a file on another drive is not. */
export function isInside(folder: string, file: string, how: PlatformPath = path): boolean {
  const relative = how.relative(folder, file);
  return relative !== ".." && !relative.startsWith(`..${how.sep}`) && !how.isAbsolute(relative);
}

/**
 * A path or glob relative to the workspace and with `/`, or null where it leads out of it. It may be absolute, may use `\`, and on
 * Windows may begin with `\\?\` and a drive in another case.
 */
export function relativeToWorkspace(pattern: string, workspace: string, how: PlatformPath = path): string | null {
  const root = how.resolve(withoutPrefix(workspace, how));
  // On Windows too: a glob has `/` alone.
  const wanted = withoutPrefix(pattern, how).replaceAll("\\", "/");
  const relative = how.relative(root, how.resolve(root, wanted));
  if (how.isAbsolute(relative) || !isInside(root, how.join(root, relative), how)) return null;
  return relative === "" ? "." : relative.split(how.sep).join("/");
}

/** A path of Windows without the prefix that switches off the limit of its length. */
function withoutPrefix(file: string, how: PlatformPath): string {
  return how.sep === "\\" ? file.replace(/^[\\/]{2}\?[\\/](?=[a-z]:)/i, "") : file;
}
