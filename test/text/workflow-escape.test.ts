import { expect, it } from "vitest";
import { mayHideSomething } from "../../src/text/workflow-escape.ts";

it("no character that nobody sees is overlooked", () => {
  const missed: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const character = String.fromCodePoint(point);
    if (/[\p{Cf}\p{DI}]/u.test(character) && !mayHideSomething(character)) missed.push(point.toString(16));
  }
  expect(missed).toEqual([]);
});

it.each(["plain", "🟢 valid", "…", "– · →"])("%s needs no second look", (text) => {
  expect(mayHideSomething(text)).toBe(false);
});
