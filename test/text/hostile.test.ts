import { expect, test } from "vitest";
import { loadTarget } from "../../src/config/load.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { readMarker } from "../../src/proof/marker.ts";
import { escapeInvisible, shorten } from "../../src/text/escape.ts";
import { plainText } from "../../src/text/terminal.ts";
import { escapeWorkflowCommands } from "../../src/text/workflow-escape.ts";

/**
 * Texts of strangers that make a pattern start over at each character. Where one does, half a megabyte takes minutes: then the test
 * ends with its time limit. Where none does, it takes no time worth measuring.
 */
const UNITS = [
  "1",
  "a ",
  "[",
  "[a](",
  "(",
  "\n",
  "\n ",
  " ",
  "\t",
  `$\{`,
  `$\{{`,
  `$\{{ secrets.`,
  "`",
  "<!-- ",
  "<details>",
  "::",
  "#",
  "\u200b",
  "|",
  "**",
];
const LENGTH = 500_000;

test.each(UNITS)("half a megabyte of %j is read once, wherever it comes from", (unit) => {
  const text = unit.repeat(Math.floor(LENGTH / unit.length));
  expect(plainText(text).length).toBeLessThanOrEqual(text.length);
  expect(escapeWorkflowCommands(text).length).toBeGreaterThanOrEqual(0);
  expect(escapeInvisible(shorten(text, 1_000)).length).toBeGreaterThan(0);
  expect(readMarker(text)).toBeNull();
  const file = `version: 1\nprivateLinks:\n  a:\n    provider: ${JSON.stringify(text)}\n`;
  expect(loadTarget(Buffer.from(file), "a.yaml", KINDS, { projectId: null }).problems.length).toBeGreaterThan(0);
});

test("a link loses its address, and brackets that are none stay", () => {
  expect(plainText("see [run 7](https://github.com/o/r/actions/runs/7) and [this] (that)")).toBe(
    "see run 7 and [this] (that)",
  );
});

test("a command after spaces is none, and no line is lost", () => {
  expect(escapeWorkflowCommands("a\n\n  ::set-output::x\n\t::y")).toBe("a\n\n  › ::set-output::x\n\t› ::y");
});
