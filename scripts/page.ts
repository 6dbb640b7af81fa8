import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** A look close to GitHub's, light. */
const STYLE = `
  body { margin: 0; background: #ffffff; color: #1f2328; font: 14px/1.5 "Liberation Sans", Arial, sans-serif, "Noto Color Emoji"; }
  main { width: 880px; padding: 16px 20px; overflow-wrap: break-word; }
  h1, h2 { font-size: 21px; line-height: 1.25; margin: 0 0 16px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0; }
  h3 { font-size: 17px; margin: 20px 0 12px; }
  p, ul, ol, table, pre, blockquote, details { margin: 0 0 14px; }
  a { color: #0969da; text-decoration: none; }
  code { font: 12px/1.45 "Liberation Mono", monospace; background: #eff1f3; border-radius: 6px; padding: 2px 5px; }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px 14px; overflow: hidden; }
  pre code { background: none; padding: 0; display: block; white-space: pre-wrap; }
  pre span { display: block; min-height: 17px; }
  pre .plus { background: #dafbe1; color: #116329; }
  pre .minus { background: #ffebe9; color: #82071e; }
  pre .head { color: #8250df; font-weight: bold; }
  pre .warn { color: #953800; }
  pre .note { color: #59636e; }
  table { border-collapse: collapse; }
  th, td { border: 1px solid #d1d9e0; padding: 6px 12px; text-align: left; }
  tr:nth-child(even) td { background: #f6f8fa; }
  blockquote { border-left: 4px solid #d1d9e0; padding: 0 14px; color: #59636e; }
  blockquote.warning { border-color: #9a6700; color: inherit; }
  blockquote.caution { border-color: #d1242f; color: inherit; }
  blockquote.note { border-color: #0969da; color: inherit; }
  blockquote b.kind { display: block; margin-bottom: 6px; }
  blockquote.warning b.kind { color: #9a6700; }
  blockquote.caution b.kind { color: #d1242f; }
  blockquote.note b.kind { color: #0969da; }
  ul, ol { padding-left: 26px; }
  summary { margin-bottom: 8px; }
  sub { font-size: 11px; color: #59636e; vertical-align: baseline; }
  pre.mermaid { background: #ffffff; text-align: center; }
  pre.mermaid span { display: inline; }
`;

/** A comment or an issue as a page of its own, much as GitHub shows it. With `open`, every fold is open. Pure. */
export function page(markdown: string, open: boolean): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const body = [
    alerts,
    diffs,
    pictures,
    (text: string) => (open ? text.replaceAll("<details>", "<details open>") : text),
  ];
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><main>${body.reduce((text, step) => step(text), html)}</main>`;
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
