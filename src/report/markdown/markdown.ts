import { escapeInvisible, grouped, shorten } from "../../text/escape.ts";
import { lazyRegExp } from "../../text/lazy.ts";

/**
 * The only place that knows GitHub's Markdown.
 *
 * Texts are made with tagged templates: the template itself is trusted, and every string put into it is a value that is made
 * safe for its context. So a value cannot become markup, a mention, a link or an HTML comment, and every value passes the
 * filter for secrets.
 */

/** Text that is safe to put into a body unchanged. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What a template takes: markup as it is, a number with separators, a string as a value to be made safe. */
export type Piece = Markup | string | number;

/** Writes values into Markdown, each made safe for its context. */
export interface Markdown {
  /** A template whose strings become {@link Markdown.prose}. */
  text(literals: TemplateStringsArray, ...values: readonly Piece[]): Markup;
  /** The one line of a fold, e.g. `` md.title`<b>create</b> ${address}` ``; strings become HTML code. */
  title(literals: TemplateStringsArray, ...values: readonly (string | number)[]): Markup;
  /** A code span that no content can leave: mentions, references and addresses inside do nothing. */
  code(value: string, max?: number): Markup;
  /** A sentence of ours or of Atlas: `` `…` `` in it becomes code, and so does every word that could mean something to GitHub. */
  prose(value: string, max?: number): Markup;
  /** A fenced block whose fence is longer than any run of backticks inside. */
  fence(language: string, lines: readonly string[]): Markup;
}

/** Units of a value in a code span, and of a sentence, before they are shortened. */
const CODE_MAX = 200;
const PROSE_MAX = 1_500;

/** A writer that takes secrets out of every value with `redact`. */
export function markdown(redact: (text: string) => string): Markdown {
  const code = (value: string, max = CODE_MAX): Markup =>
    new Markup(codeSpan(shorten(escapeInvisible(redact(value)), max)));
  const prose = (value: string, max = PROSE_MAX): Markup => {
    const line = escapeInvisible(redact(value).replace(/\s+/gu, " ").trim());
    return new Markup(sentence(shorten(line, max)));
  };
  return {
    code,
    prose,
    text: (literals, ...values) =>
      new Markup(
        joined(
          literals,
          values.map((value) => plain(value) ?? prose(String(value)).toString()),
        ),
      ),
    title: (literals, ...values) =>
      new Markup(
        joined(
          literals,
          values.map((value) => plain(value) ?? htmlCode(shorten(escapeInvisible(redact(String(value))), CODE_MAX))),
        ),
      ),
    fence: (language, lines) =>
      fenced(
        language,
        lines.map((line) => escapeInvisible(redact(line))),
      ),
  };
}

function plain(piece: Piece): string | null {
  if (piece instanceof Markup) return piece.toString();
  return typeof piece === "number" ? grouped(piece) : null;
}

function joined(literals: readonly string[], values: readonly string[]): string {
  return literals.reduce((text, literal, index) => glue(glue(text, values[index - 1] ?? ""), literal), "");
}

/** Two code spans that touch would become one, so they are kept apart. */
function glue(left: string, right: string): string {
  return left.endsWith("`") && right.startsWith("`") ? `${left} ${right}` : left + right;
}

function codeSpan(text: string): string {
  if (text === "") return "(empty)";
  const ticks = "`".repeat(longestRun(text) + 1);
  const pad = /^[` ]|[` ]$/.test(text) ? " " : "";
  return ticks + pad + text + pad + ticks;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** A `<code>` with the text escaped, for places where HTML is read and Markdown is not. */
function htmlCode(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return `<code>${text.replace(/[&<>"']/g, (char) => entities[char] ?? char)}</code>`;
}

function sentence(text: string): string {
  // Nothing at all after a list's dash would turn the line above into a heading.
  if (text === "") return "(empty)";
  const parts = text.split(/(`[^`]+`)/);
  return parts
    .map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : words(part, index === 0)))
    .reduce(glue, "");
}

/** Letters, digits and the punctuation that means nothing to Markdown, as far as English goes. */
const PLAIN = /^[A-Za-z0-9.,;!?'"()%+=/-]+$/;

/** The same in any language. */
const harmless = lazyRegExp("^[\\p{L}\\p{M}\\p{N}.,;!?'\"()%+=/–—…→·-]+$", "u");

/** What GitHub turns into links though it is made of harmless characters: commits, `GH-1`, `www.`. */
const LINKED = /\b[0-9a-f]{7,}\b|GH-\d|www\./i;
/** What starts a list, a rule or a heading at the beginning of a line. */
const OPENING = /^([-+=]|\d+[.)])/;

/** Most characters of a word in a table; a longer one would push the table off a phone's screen. */
const LONGEST_WORD = 26;

function words(text: string, first: boolean): string {
  const pieces = text.split(/( +)/).map((word, index) => {
    if (word.trim() === "") return word;
    if (first && index === 0 && OPENING.test(word)) return codeSpan(word);
    const [, before = "", core = "", after = ""] = /^(["'(]*)(.*?)([)"'.,;:!?…]*)$/u.exec(word) ?? [];
    const isPlain = PLAIN.test(core) || harmless().test(core);
    if (core === "" || (isPlain && !LINKED.test(core) && longestWord(core) <= LONGEST_WORD)) return word;
    return before + codeSpan(core) + after;
  });
  return pieces.reduce(glue, "");
}

function fenced(language: string, lines: readonly string[]): Markup {
  const ticks = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return new Markup([ticks + language, ...lines, ticks].join("\n"));
}

/** What one row of a table of changes shows: a sign, and lines under one another. */
export interface SignRow {
  readonly sign: string;
  /** The first says what happens to what; null where there is nothing to say. */
  readonly lines: readonly (Markup | null)[];
}

/** A table of two columns, which fits a phone: a sign, and a cell of several lines. */
export function signTable(title: string, rows: readonly SignRow[]): Markup {
  return table(
    ["", title],
    rows.map(({ sign, lines }) => [new Markup(sign), row(lines, " <br> ")]),
  );
}

/** A table; every row has as many cells as `head`. */
export function table(head: readonly string[], rows: readonly (readonly Markup[])[]): Markup {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const body = rows.map((row) => line(head.map((_, column) => cell(row[column]))));
  return new Markup([line(head), `|${head.map(() => "---|").join("")}`, ...body].join("\n"));
}

/**
 * A pipe is escaped even inside a code span, since a table is cut into cells first. After a backslash readers disagree
 * on what the escape means, so there the pipe is written as an escape.
 */
function cell(content: Markup | undefined): string {
  return breakable(String(content ?? "")).replace(/(\\?)\|/g, (_, slash: string) =>
    slash === "" ? "\\|" : "\\\\u{7c}",
  );
}

/**
 * A cell in which every long code span may be broken. GitHub makes a table as wide as its longest word, and a code span has no
 * place for a break: a long one becomes HTML in which `<wbr>` says where a line may end. Letters, digits and harmless signs
 * are written as they are; everything else is an entity, so that it means nothing to Markdown. Addresses of pages and mail are
 * in pieces, for some readers look for them after entities are decoded.
 */
function breakable(text: string): string {
  return text.replace(/(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)/g, (span: string, _ticks: string, inside: string) => {
    const code = /^ .*[^ ].* $/.test(inside) ? inside.slice(1, -1) : inside;
    if (longestWord(code) <= LONGEST_WORD) return span;
    const pieces = code
      .split(/(?<=ww)(?=w\.)/i)
      .flatMap((part) => part.match(/[^/.,:_=?&@]{1,20}[/.,:_=?&@]?|[/.,:_=?&@]/gu) ?? []);
    const safe = pieces.map((piece) => piece.replace(/[^A-Za-z0-9 .,/-]/gu, (char) => `&#${char.codePointAt(0)};`));
    return `<code>${safe.join("<wbr>")}</code>`;
  });
}

/** Characters of the longest part that a browser does not break: it breaks at spaces and after hyphens only. */
function longestWord(text: string): number {
  return text.split(/[ -]/).reduce((longest, part) => Math.max(longest, part.length), 0);
}

/** A fold. The blank line after the summary makes GitHub read Markdown inside. */
export function details(title: Markup, content: Markup, open = false): Markup {
  return new Markup(`<details${open ? " open" : ""}><summary>${title}</summary>\n\n${content}\n\n</details>`);
}

/** A coloured box with one item a line, e.g. of kind `WARNING`. */
export function alert(kind: "NOTE" | "WARNING" | "CAUTION", items: readonly Markup[]): Markup {
  const lines = items.length === 1 ? [`> ${items[0]}`] : items.map((item) => `> - ${item}`);
  return new Markup([`> [!${kind}]`, ...lines].join("\n"));
}

/** A list, numbered where the order matters. */
export function list(items: readonly Markup[], numbered = false): Markup {
  return new Markup(items.map((item, index) => `${numbered ? `${index + 1}.` : "-"} ${item}`).join("\n"));
}

/**
 * A link, or the label alone where there is no address. `url` is made by us, percent-encoded. Brackets in the label are
 * escaped: `]:` at the start of a line would make it a definition, and that is read before code spans are.
 */
export function link(label: Markup, url: string | null): Markup {
  if (url === null) return label;
  const safe = label.toString().replace(/[[\]]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
  return new Markup(`[${safe}](${url})`);
}

/** Pieces in a row, e.g. with `" · "` between. */
export function row(pieces: readonly (Markup | null)[], between: string): Markup {
  return new Markup(pieces.filter((piece) => piece !== null).join(between));
}

/** Blocks under one another, with a blank line between. */
export function stack(blocks: readonly (Markup | null)[]): Markup {
  return row(blocks, "\n\n");
}

/** Small print at the end of a body, one line an item. */
export function smallPrint(lines: readonly Markup[]): Markup {
  return new Markup(`<sub>${lines.join("<br>\n")}</sub>`);
}
