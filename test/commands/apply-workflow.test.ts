import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { findApplyWorkflow } from "../../src/run/apply-workflow.ts";

const APPLY = "on: { push: {}, workflow_dispatch: {} }\njobs: { a: { steps: [] } }\n#\n      command: apply\n";

/** A checkout with these workflows. */
function checkout(files: Readonly<Record<string, string>>): string {
  const workspace = mkdtempSync(path.join(tmpdir(), "workflows-"));
  mkdirSync(path.join(workspace, ".github/workflows"), { recursive: true });
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(workspace, ".github/workflows", name), text);
  return workspace;
}

test("the one workflow that applies and can be started by hand is found", () => {
  expect(findApplyWorkflow(checkout({ "atlas.yaml": APPLY, "drift.yml": "command: drift", "ci.yml": "" }))).toBe(
    "atlas.yaml",
  );
});

test.each([
  ["none", {}],
  ["none that can be started by hand", { "a.yml": APPLY.replace("workflow_dispatch", "schedule") }],
  ["several", { "a.yml": APPLY, "b.yml": APPLY }],
])("%s: no file is named", (_, files) => {
  expect(findApplyWorkflow(checkout(files))).toBeNull();
});

test("a checkout without workflows names none", () => {
  expect(findApplyWorkflow(mkdtempSync(path.join(tmpdir(), "empty-")))).toBeNull();
});
