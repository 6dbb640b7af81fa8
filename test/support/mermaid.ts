import DOMPurify from "dompurify";
import mermaid from "mermaid";

// Mermaid cleans every label with DOMPurify, which does nothing without a browser's DOM, not even exist. Reading needs none.
Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (text: string) => text });

/** What Mermaid's own parser finds in a flowchart. */
export interface Drawing {
  /** Boxes by id, with their text as a reader sees it; a line break is a line break, and every space the ordinary one. */
  readonly boxes: ReadonlyMap<string, string>;
  /** Frames by id, with their title. */
  readonly frames: ReadonlyMap<string, string>;
  /** Lines from box to box, e.g. `n1 n2`. */
  readonly edges: readonly string[];
  /** Names of the styles that each box or frame has. */
  readonly styles: ReadonlyMap<string, readonly string[]>;
}

/** What is read of a flowchart's own model. */
interface Flow {
  getVertices(): ReadonlyMap<string, { readonly text?: string; readonly classes: readonly string[] }>;
  getEdges(): readonly { readonly start: string; readonly end: string }[];
  getSubGraphs(): readonly { readonly id: string; readonly title: string; readonly classes: readonly string[] }[];
}

/** Reads a flowchart with Mermaid's own parser. @throws what the parser says of a source that it does not understand */
export async function drawing(source: string): Promise<Drawing> {
  await mermaid.parse(source);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
  const flow = db as unknown as Flow;
  const vertices = [...flow.getVertices()];
  const subgraphs = flow.getSubGraphs();
  const known = new Set(subgraphs.map(({ id }) => id));
  return {
    boxes: new Map(vertices.filter(([id]) => !known.has(id)).map(([id, { text = "" }]) => [id, read(text)])),
    frames: new Map(subgraphs.map(({ id, title }) => [id, read(title)])),
    edges: flow.getEdges().map(({ start, end }) => `${start} ${end}`),
    styles: new Map([
      ...vertices.map(([id, { classes }]) => [id, classes] as const),
      ...subgraphs.map(({ id, classes }) => [id, classes] as const),
    ]),
  };
}

/** Mermaid hides entities from its grammar under signs of its own; what stands between them is a character's number. */
function read(text: string): string {
  return text
    .replaceAll("<br>", "\n")
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("\u00a0", " ");
}
