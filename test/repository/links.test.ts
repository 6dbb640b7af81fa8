import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { MARKDOWN, ROOT } from "./files.ts";
import { anchorsOf, nodesOf } from "./markdown.ts";

describe("every link inside the repository resolves", () => {
  it.each(MARKDOWN)("%s", (file) => {
    const urls = nodesOf(file).flatMap((node) => node.url ?? []);
    expect(urls.filter((url) => !/^[a-z]+:/.test(url) && !resolves(file, url))).toEqual([]);
  });
});

function resolves(file: string, url: string): boolean {
  const [path = "", anchor] = url.split("#");
  const wanted = path === "" ? file : posix.normalize(posix.join(dirname(file), path));
  if (wanted.startsWith("..") || !existsSync(join(ROOT, wanted))) return false;
  return anchor === undefined || anchorsOf(wanted).has(anchor);
}
