import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { textOf } from "./files.ts";

/** A node of a Markdown tree, as far as the tests look at one. */
export interface Node {
  readonly type: string;
  readonly children?: readonly Node[];
  readonly value?: string;
  readonly lang?: string | null;
  readonly url?: string;
}

/** Every node of a Markdown file, in reading order. */
export function nodesOf(file: string): readonly Node[] {
  return flattened(fromMarkdown(textOf(file), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node);
}

/** The fenced code of a Markdown file in one language. */
export function fencesOf(file: string, language: string): readonly string[] {
  return nodesOf(file)
    .filter((node) => node.type === "code" && node.lang === language)
    .map((node) => node.value ?? "");
}

/** The text of a node without its markup. */
export function plainText(node: Node): string {
  return node.value ?? (node.children ?? []).map(plainText).join("");
}

/** The anchors that GitHub gives to the headings of a Markdown file. */
export function anchorsOf(file: string): ReadonlySet<string> {
  const headings = nodesOf(file).filter((node) => node.type === "heading");
  return new Set(
    headings.map((node) =>
      plainText(node)
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

function flattened(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(flattened)];
}
