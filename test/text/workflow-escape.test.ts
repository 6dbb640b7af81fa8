import { expect, it } from "vitest";
import { INVISIBLE } from "../../src/text/escape.ts";
import { escapeWorkflowCommands, mayHideSomething } from "../../src/text/workflow-escape.ts";

it("suspects every invisible character", () => {
  const invisible = new RegExp(`[${INVISIBLE}]`, "u");
  const missed: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    // Lone surrogates, tab and newlines, and code points among the emojis that no version of Unicode has assigned yet.
    if (/[\p{Cs}\t\n\r]/u.test(character) || (point >= 0x1f000 && point <= 0x1fbff)) continue;
    if (invisible.test(character) && !mayHideSomething(character)) missed.push(point.toString(16));
  }
  expect(missed).toEqual([]);
});

it.each(["plain", "🟢 valid", "…", "– · →"])("does not suspect %s", (text) => {
  expect(mayHideSomething(text)).toBe(false);
});

it.each(["\u200b", "\u2800", "\u{e0041}", "\ue000", "\u0378"])("finds a command behind %j", (character) => {
  expect(escapeWorkflowCommands(`${character}::set-output name=a::b`)).toBe(
    `${character}\u203a ::set-output name=a::b`,
  );
});
