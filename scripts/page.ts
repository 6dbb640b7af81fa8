import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** How a text is shown. */
export interface Look {
  /** Whether every fold is open. */
  readonly open: boolean;
  readonly scheme: "light" | "dark";
  /** Pixels of the column that holds the text, e.g. 326 for a comment on a screen of 390. */
  readonly column: number;
}

type Colors = Readonly<
  Record<"page" | "text" | "muted" | "border" | "soft" | "code" | "link" | "added" | "removed", string>
>;

const COLORS: Readonly<Record<Look["scheme"], Colors>> = {
  light: {
    page: "#ffffff",
    text: "#1f2328",
    muted: "#59636e",
    border: "#d1d9e0",
    soft: "#f6f8fa",
    code: "#818b981f",
    link: "#0969da",
    added: "#dafbe1; color: #116329",
    removed: "#ffebe9; color: #82071e",
  },
  dark: {
    page: "#0d1117",
    text: "#f0f6fc",
    muted: "#9198a1",
    border: "#3d444d",
    soft: "#151b23",
    code: "#656c7633",
    link: "#4493f8",
    added: "#033a16; color: #aff5b4",
    removed: "#67060c; color: #ffdcd7",
  },
};

/** A look close to GitHub's. Tables are the ones of GitHub: as wide as their content, and scrolled where that is too wide. */
function style({ scheme, column }: Look): string {
  const { page, text, muted, border, soft, code, link, added, removed } = COLORS[scheme];
  return `
  body { margin: 0; padding: 16px; background: ${page}; color: ${text}; font: 14px/1.5 "Liberation Sans", Arial, sans-serif, "Noto Color Emoji"; }
  article { width: ${column + 30}px; border: 1px solid ${border}; border-radius: 6px; }
  header { padding: 8px 15px; border-bottom: 1px solid ${border}; background: ${soft}; color: ${muted}; border-radius: 6px 6px 0 0; }
  main { width: ${column}px; padding: 15px; overflow-wrap: break-word; }
  main > :last-child { margin-bottom: 0; }
  h1, h2 { font-size: 21px; line-height: 1.25; margin: 0 0 16px; padding-bottom: 6px; border-bottom: 1px solid ${border}; }
  h3 { font-size: 17.5px; line-height: 1.25; margin: 24px 0 16px; }
  p, ul, ol, table, pre, blockquote, details { margin: 0 0 16px; }
  a { color: ${link}; text-decoration: none; }
  code { font: 85%/1.45 "Liberation Mono", monospace; background: ${code}; border-radius: 6px; padding: .2em .4em; white-space: break-spaces; }
  pre { background: ${soft}; border-radius: 6px; padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; }
  pre code { background: none; padding: 0; display: block; font-size: 100%; white-space: pre; }
  pre span { display: block; min-height: 17px; }
  pre .plus { background: ${added}; }
  pre .minus { background: ${removed}; }
  pre .head { color: #8250df; font-weight: bold; }
  pre .warn { color: #bc4c00; }
  pre .note { color: ${muted}; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; border-spacing: 0; }
  th, td { border: 1px solid ${border}; padding: 6px 13px; }
  tr:nth-child(2n) { background: ${soft}; }
  hr { border: 0; height: 4px; background: ${border}; margin: 24px 0; }
  blockquote { border-left: 4px solid ${border}; padding: 0 14px; color: ${muted}; }
  blockquote.warning, blockquote.caution, blockquote.note { color: inherit; }
  blockquote > :last-child { margin-bottom: 0; }
  blockquote.warning { border-color: #9a6700; }
  blockquote.caution { border-color: #d1242f; }
  blockquote.note { border-color: #0969da; }
  blockquote b.kind { display: block; margin-bottom: 16px; font-weight: 500; }
  blockquote.warning b.kind { color: #9a6700; }
  blockquote.caution b.kind { color: #d1242f; }
  blockquote.note b.kind { color: #0969da; }
  ul, ol { padding-left: 2em; }
  li + li { margin-top: .25em; }
  sub { font-size: 75%; line-height: 1; }
  pre.mermaid { background: ${page}; text-align: center; overflow: hidden; }
  pre.mermaid span { display: inline; }
`;
}

/** A comment or an issue as a page of its own, much as GitHub shows it. */
export function page(markdown: string, look: Look): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const steps = [
    alerts,
    diffs,
    pictures,
    (text: string) => (look.open ? text.replaceAll("<details>", "<details open>") : text),
  ];
  const body = steps.reduce((text, step) => step(text), html);
  const head = "<header><b>github-actions</b> bot · now</header>";
  return `<!doctype html><meta charset="utf-8"><style>${style(look)}</style><article>${head}<main>${body}</main></article>`;
}

/** GitHub's coloured boxes, which are quotes for everybody else. */
function alerts(html: string): string {
  return html.replace(/<blockquote>\n<p>\[!(WARNING|CAUTION|NOTE)\]\n?/g, (_, kind: string) => {
    const word = `${kind[0]}${kind.slice(1).toLowerCase()}`;
    return `<blockquote class="${kind.toLowerCase()}">\n<b class="kind">${word}</b><p>`;
  });
}

function diffs(html: string): string {
  return html.replace(/<pre><code class="language-diff">([\s\S]*?)<\/code><\/pre>/g, (_, text: string) => {
    const lines = text.replace(/\n$/, "").split("\n");
    return `<pre><code>${lines.map((line) => `<span class="${lineClass(line)}">${line}</span>`).join("")}</code></pre>`;
  });
}

function lineClass(line: string): string {
  if (line.startsWith("@@")) return "head";
  return { "+": "plus", "-": "minus", "!": "warn", "#": "note" }[line[0] ?? ""] ?? "same";
}

function pictures(html: string): string {
  return html.replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    (_, source: string) => `<pre class="mermaid">${source}</pre>`,
  );
}
