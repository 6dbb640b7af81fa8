/** The ways in which a secret may appear in a text. */
export interface Forms {
  /** Long enough to be replaced wherever they are, inside other words too. */
  readonly anywhere: ReadonlySet<string>;
  /** Replaced only where they are a word by themselves: inside other words they would blank half of a text. */
  readonly asWords: ReadonlySet<string>;
}

/** Parts below this length are nobody's secret, and replacing them would make texts unreadable. */
const SHORTEST = 4;

/** From this length on a part is replaced wherever it is. */
const SHORTEST_ANYWHERE = 8;

/** From this length on the inside of a base64 text is replaced wherever it is: nobody writes such a word by chance. */
const SHORTEST_BASE64 = 6;

/** Shorter numbers are counts, ports and versions. */
const SHORTEST_NUMBER = 8;

/** Every way in which a secret may appear: as it is, in base64, in hexadecimal, in a URL, in JSON and HTML, whole and line by line. */
export function formsOf(secret: string): Forms {
  const anywhere = new Set<string>();
  const asWords = new Set<string>();
  const lines = secret.split(/\r\n|\r|\n/);
  for (const part of new Set([secret, secret.trim(), ...lines, ...lines.map((line) => line.trim())])) {
    if (!isHideable(part)) continue;
    for (const form of [part, ...encoded(part)]) {
      if (form.length >= SHORTEST_ANYWHERE && !isNumber(form)) anywhere.add(form);
      else if (form.length >= SHORTEST) asWords.add(form);
    }
    for (const form of insideBase64(part)) if (form.length >= SHORTEST_BASE64) anywhere.add(form);
  }
  return { anywhere, asWords };
}

/** Whether a part of a secret may be replaced in texts: not where it is short, a boolean or a small number. */
function isHideable(part: string): boolean {
  const text = part.trim();
  if ([...text].length < SHORTEST || /^(true|false)$/i.test(text)) return false;
  return !isNumber(text) || text.length >= SHORTEST_NUMBER;
}

/** Whether a text is a number, as JSON or YAML would read it. */
export function isNumber(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim());
}

function encoded(part: string): readonly string[] {
  const base64 = Buffer.from(part, "utf8").toString("base64");
  const hex = Buffer.from(part, "utf8").toString("hex");
  const json = JSON.stringify(part).slice(1, -1);
  const url = [
    encodeURIComponent(part.toWellFormed()),
    encodeURI(part.toWellFormed()),
    new URLSearchParams({ s: part }).toString().slice(2),
  ];
  return [
    base64,
    base64.replace(/=+$/, ""),
    Buffer.from(part, "utf8").toString("base64url"),
    hex,
    hex.toUpperCase(),
    ...url,
    ...url.map((text) => text.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    json,
    JSON.stringify(json).slice(1, -1),
    json.replaceAll("/", "\\/"),
    ...escapedInJson(json),
    ...HTML.map((escapes) => part.replace(/[&<>"']/g, (char) => escapes[char] ?? char)),
  ];
}

/** What writers of HTML put in place of the characters that mean something to it. They agree on three. */
const HTML: readonly Readonly<Record<string, string>>[] = [
  { '"': "&quot;" },
  { '"': "&quot;", "'": "&#39;" },
  { '"': "&quot;", "'": "&#x27;" },
  { '"': "&#34;", "'": "&#39;" },
].map((quotes) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", ...quotes }));

/** What writers of JSON escape though they need not: what HTML could read, what is not ASCII, or both. */
const JSON_ESCAPES = [/[&<>]/g, /[&<>=']/g, /[^ -~]/g, /[^ -~]|[&<>'+`]|\\"/g];

function escapedInJson(json: string): readonly string[] {
  return JSON_ESCAPES.flatMap((escaped) =>
    [false, true].map((large) =>
      json.replace(escaped, (text) => {
        const code = text.charCodeAt(text.length - 1).toString(16);
        return `\\u${(large ? code.toUpperCase() : code).padStart(4, "0")}`;
      }),
    ),
  );
}

/** What a secret looks like inside the base64 of a longer text, e.g. of `user:secret`: one text for each alignment. */
function insideBase64(part: string): readonly string[] {
  const bytes = Buffer.from(part, "utf8");
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64");
    // The first characters also hold bits of what is before the secret, the last one bits of what is behind it.
    const inside = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [inside, inside.replaceAll("+", "-").replaceAll("/", "_")];
  });
}
