/**
 * A Markdown body as a person sees it on GitHub, as far as plain text can show it: without marker, fences and pictures, folds as
 * lines with a triangle.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^<!--.*?-->\n?/gm, "")
    .replace(/<details><summary>[^\n]*<\/summary>\n\n(`{3,})mermaid\n[\s\S]*?\n\1\n\n<\/details>\n*/g, "")
    .replace(/^`{3,}[a-z]*\n/gm, "")
    .replace(/<summary>(.*?)<\/summary>/g, "▸ $1")
    .replace(/<\/?(details|sub|b|code|br|p)( open)?\/?>/g, "")
    .replace(/^> \[!(\w+)\]$/gm, "> $1")
    .replace(/\[([^[\]\n]{0,300})\]\([^()\s]{0,1000}\)/g, "$1")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
