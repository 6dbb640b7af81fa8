import type { Code } from "../github/api/commits.ts";
import { warningOf } from "../github/body.ts";

/** How a file that was read stands to the branch's: `unknown` where GitHub could not be asked. */
export type ConfigVersion = "same" | "other" | "missing" | "unknown";

/**
 * Compares a configuration file with the one at the branch's head, byte by byte. Line ends may differ: git on Windows
 * changes them at checkout, and YAML reads both alike.
 */
export async function configIsCurrent(
  github: Pick<Code, "content">,
  file: string,
  bytes: Uint8Array,
  branch: string,
): Promise<ConfigVersion> {
  try {
    const theirs = await github.content(file, branch);
    if (theirs === null) return "missing";
    return unixLines(bytes).equals(unixLines(theirs)) ? "same" : "other";
  } catch (error) {
    warningOf(error);
    return "unknown";
  }
}

function unixLines(bytes: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
