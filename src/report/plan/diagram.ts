import { addressText, rootOf } from "../../engine/model/address.ts";
import type { Change, Plan } from "../../engine/model/change.ts";
import { escapeInvisible, shorten } from "../../text/escape.ts";
import { lazyRegExp } from "../../text/lazy.ts";
import type { PlanContext } from "../context.ts";
import { details, Markup } from "../markdown/markdown.ts";
import type { Redact } from "../markdown/value.ts";
import { ROW_STYLES, type Severity, severity } from "../text/severity.ts";

/** Boxes above which a picture no longer helps. */
const MOST = 40;

/** Units of a name or a description in a box. */
const LABEL_MAX = 48;

/** How each severity is drawn, readable on light and dark pages; its word is in the box as well. */
const STYLES: Readonly<Record<Severity, string>> = {
  replace: "fill:#ffe2c9,stroke:#bc4c00,stroke-width:3px,color:#1f2328",
  delete: "fill:#ffd7d5,stroke:#cf222e,stroke-width:3px,color:#1f2328",
  failed: "fill:#ffd7d5,stroke:#cf222e,stroke-width:3px,color:#1f2328",
  blocked: "fill:#ffd7d5,stroke:#cf222e,stroke-dasharray:6 4,color:#1f2328",
  recreate: "fill:#ffe2c9,stroke:#bc4c00,color:#1f2328",
  unknown: "fill:#ece6ff,stroke:#8250df,stroke-dasharray:6 4,color:#1f2328",
  update: "fill:#fff4c4,stroke:#9a6700,color:#1f2328",
  create: "fill:#dafbe1,stroke:#1a7f37,stroke-width:3px,color:#1f2328",
  pending: "fill:#ddf4ff,stroke:#0969da,stroke-dasharray:6 4,color:#1f2328",
  unchanged: "fill:#f6f8fa,stroke:#818b98,color:#1f2328",
};

/** The far side of a link: it is not Atlas's, so nothing is done about it. */
const FAR_STYLE = "fill:#ffffff,stroke:#818b98,stroke-dasharray:2 3,color:#59636e";

/** A box of the picture; `frame` holds other boxes. */
interface Box {
  readonly id: string;
  readonly change: Change;
  readonly part: "frame" | "inner" | "outer";
  /** Address of the frame that holds it, or null. */
  readonly within: string | null;
}

/** The fold with the picture of a target, or null where it would not help: a single resource, or too many. */
export function diagramFold(context: PlanContext): Markup | null {
  const { md, plan, view } = context;
  const lines = diagram(plan, view.redact);
  return lines === null ? null : details(new Markup("🗺️ The target as a picture"), md.fence("mermaid", lines));
}

/**
 * A target as the source of a Mermaid flowchart: containers as frames, links with the service
 * behind them, and an arrow from each connection to its link. Null where it would not help.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-diagrams
 */
export function diagram(plan: Plan, redact: Redact): readonly string[] | null {
  const boxes = boxesOf(plan);
  const [frames, inner, outer] = [ofPart(boxes, "frame"), ofPart(boxes, "inner"), ofPart(boxes, "outer")];
  if (boxes.length < 2 || boxes.length + outer.length > MOST) return null;
  return [
    "flowchart LR",
    ...frames.flatMap((frame) => frameLines(frame, inner, redact)),
    ...outer.flatMap((box) => outerLines(box, redact)),
    ...inner.flatMap((box) =>
      outer
        .filter(({ change }) => box.change.dependsOn.includes(change.address))
        .map(({ id }) => `${box.id} --> ${id}`),
    ),
    ...inner.flatMap((box) =>
      inner.filter(({ change }) => isParent(change, box.change)).map(({ id }) => `${id} -.- ${box.id}`),
    ),
    ...styleLines(boxes, outer),
  ];
}

function ofPart(boxes: readonly Box[], part: Box["part"]): readonly Box[] {
  return boxes.filter((box) => box.part === part);
}

function frameLines({ id, change }: Box, inner: readonly Box[], redact: Redact): readonly string[] {
  const title = label([`${change.title.one} ${change.entry.name} · ${status(change)}`], redact);
  const held = inner.filter(({ within }) => within === change.address);
  return [
    `subgraph ${id}[${title}]`,
    ...held.map(
      (box) => `${box.id}[${label([box.change.entry.name, box.change.summary], redact, status(box.change))}]`,
    ),
    "end",
  ];
}

/** A box outside every frame, and the service that it leads to. */
function outerLines({ id, change }: Box, redact: Redact): readonly string[] {
  return [
    `${id}([${label([change.entry.name, change.title.one], redact, status(change))}])`,
    `${id}far[(${label([change.summary === "" ? change.address : change.summary], redact)})]`,
    `${id} --- ${id}far`,
  ];
}

function boxesOf({ resources }: Plan): readonly Box[] {
  const within = resources.map((change) => frameOf(change, resources));
  const frames = new Set(within);
  return resources.map((change, index) => {
    const container = within[index] ?? null;
    const part = frames.has(change.address) ? "frame" : container === null ? "outer" : "inner";
    return { id: `n${index}`, change, part, within: container };
  });
}

/** What contains it at the top level, where the file declares that. */
function frameOf({ entry }: Change, resources: readonly Change[]): string | null {
  if (entry.parent === null) return null;
  const container = addressText(rootOf(entry.parent));
  return resources.some(({ address }) => address === container) ? container : null;
}

function isParent(change: Change, { entry }: Change): boolean {
  return entry.parent !== null && change.address === addressText(entry.parent);
}

function styleLines(boxes: readonly Box[], outer: readonly Box[]): readonly string[] {
  const used = [...Map.groupBy(boxes, ({ change }) => severity(change))];
  return [
    ...used.flatMap(([state, same]) => [
      `classDef ${state} ${STYLES[state]}`,
      `class ${same.map(({ id }) => id).join(",")} ${state}`,
    ]),
    ...(outer.length === 0
      ? []
      : [`classDef far ${FAR_STYLE}`, `class ${outer.map(({ id }) => `${id}far`).join(",")} far`]),
  ];
}

/** What will be done and how it is now, e.g. `update · READY`. */
function status(change: Change): string {
  const { word } = ROW_STYLES[severity(change)];
  return change.state === null ? word : `${word} · ${change.state}`;
}

/**
 * Lines of text as one Mermaid label. Everything but letters, digits, spaces and a little punctuation is written as an entity:
 * a label ends at a quote, and begins formatting at a backtick; a colon could turn its line into a style. The last line is not
 * broken at its spaces.
 */
function label(lines: readonly string[], redact: Redact, last = ""): string {
  const safe = (line: string): string => entities(shorten(escapeInvisible(redact(line)), LABEL_MAX));
  const texts = [...lines.map(safe), safe(last).replaceAll(" ", "#160;")];
  return `"${texts.filter((text) => text !== "").join("<br>")}"`;
}

/** The characters that a label writes as an entity. */
const special = lazyRegExp("[^\\p{L}\\p{N} .,_·()-]", "gu");

function entities(text: string): string {
  return text.replace(special(), (char) => `#${char.codePointAt(0)};`);
}
