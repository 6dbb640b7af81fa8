import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/**
 * The file name of the workflow that applies and can be started by hand, e.g. `atlas-apply.yml`, so that a text can lead to its form;
 * null where the checkout has none, or several.
 */
export function findApplyWorkflow(workspace: string): string | null {
  const folder = path.join(workspace, ".github/workflows");
  try {
    const found = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name) && applies(path.join(folder, name)));
    return found.length === 1 ? (found[0] ?? null) : null;
  } catch {
    // A sparse checkout may lack the folder, and a link of the text is nothing to fail for.
    return null;
  }
}

function applies(file: string): boolean {
  const text = readFileSync(file, "utf8");
  return /^\s*command:\s*["']?apply\b/m.test(text) && /\bworkflow_dispatch\b/.test(text);
}
