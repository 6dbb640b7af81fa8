import { expect, test } from "vitest";
import { markForeignHosts } from "../../src/text/host-names.ts";

test.each([
  ["kafk\u0430.example.net:9098", "kafk\u0430.example.net (xn--kafk-83d.example.net):9098"],
  [
    "b-1.example.net:9098,b-2.ex\u0430mple.net:9098",
    "b-1.example.net:9098,b-2.ex\u0430mple.net (b-2.xn--exmple-4nf.net):9098",
  ],
  ["https://b\u00fccher.example/", "https://b\u00fccher.example (xn--bcher-kva.example)/"],
  ["plain.example.net", "plain.example.net"],
  ["Grüße, no host here", "Grüße, no host here"],
])("%s", (text, shown) => {
  expect(markForeignHosts(text)).toBe(shown);
});

test("a megabyte without a dot is looked at once", () => {
  const text = "\u65e5".repeat(1_000_000);
  expect(markForeignHosts(text)).toBe(text);
});
