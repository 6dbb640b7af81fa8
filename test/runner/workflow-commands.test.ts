import { endGroup, error, notice, setSecret, startGroup, warning } from "@actions/core";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { annotation, folded, mask } from "../../src/runner/workflow-commands.ts";

const TOOLKIT = { error, notice, warning };

/** What GitHub's toolkit writes for a command. */
function toolkits(say: () => void): string {
  let text = "";
  const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += chunk.toString();
    return true;
  });
  say();
  spy.mockRestore();
  return text.replaceAll("\r\n", "\n");
}

const text = fc.string({ unit: fc.constantFrom("%", "\r", "\n", ":", ",", "=", "a", " ", "%0A", "::", "é", "🔴") });

describe("a command is byte for byte what GitHub's toolkit writes", () => {
  it("for an annotation, wherever it points", () => {
    const place = fc.record({ file: text, startLine: fc.nat(), startColumn: fc.nat() }, { requiredKeys: [] });
    const annotated = fc.property(fc.constantFrom("error", "warning", "notice"), text, place, (level, message, at) => {
      expect(annotation(level, message, at)).toBe(toolkits(() => TOOLKIT[level](message, at)));
    });
    fc.assert(annotated, {
      numRuns: 1_000,
      examples: [
        ["error", "", {}],
        ["notice", "a", { file: "" }],
      ],
    });
  });

  it("for a mask", () => {
    fc.assert(
      fc.property(text, (secret) => {
        expect(mask(secret)).toBe(toolkits(() => setSecret(secret)));
      }),
    );
  });

  it("for a fold", () => {
    fc.assert(
      fc.property(text, (heading) => {
        const theirs = toolkits(() => {
          startGroup(heading);
          process.stdout.write("text\n");
          endGroup();
        });
        expect(folded(heading, "text")).toBe(theirs);
      }),
    );
  });
});
