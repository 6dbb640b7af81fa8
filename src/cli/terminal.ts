import { styleText } from "node:util";
import type { Runner } from "../runner/runner.ts";
import { type Filter, redactJson } from "../secrets/filter.ts";
import { plainText } from "../text/terminal.ts";
import { escapeWorkflowCommands } from "../text/workflow-escape.ts";

/** How a result is printed. */
export const FORMATS = ["text", "md", "json"] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** Speaks to a person at a terminal: the result on standard output, everything else on standard error. */
export function openTerminal(filter: Filter, format: Format): Runner {
  const say = (text: string): string => escapeWorkflowCommands(filter.redact(text));
  const aside = (text: string): void => void process.stderr.write(`${say(text)}\n`);
  const print = (text: string): void => void process.stdout.write(text);
  // The log of a run repeats what its annotations said; a terminal shows both, so here once is enough.
  const said: { readonly place: string; readonly message: string }[] = [];
  return {
    info(text) {
      if (!said.some(({ place, message }) => text.startsWith(place) && message.endsWith(text.slice(place.length))))
        aside(text);
    },
    warning: (text) => aside(`warning: ${text}`),
    annotate({ level, message, file, line, column }) {
      const place = file === null ? "" : `${file}${line === null ? "" : `:${line}:${column ?? 1}`} `;
      said.push({ place, message });
      aside(`${place}${level}: ${message}`);
    },
    // The result is printed once, in the format that was asked for.
    group: () => undefined,
    outputs: () => undefined,
    summary(markdown) {
      if (format === "md") print(`${filter.redact(markdown)}\n`);
      if (format === "text") print(`${coloured(say(plainText(markdown)))}\n`);
    },
    report(json) {
      if (format === "json") print(redactJson(json, filter));
      return "";
    },
    mask: (secret) => void filter.add(secret),
  };
}

/** Colours a plan by its lines' signs; none where the terminal has none or NO_COLOR asks for none. */
function coloured(text: string): string {
  const colour = (style: Parameters<typeof styleText>[0], line: string): string =>
    styleText(style, line, { stream: process.stdout });
  return text
    .split("\n")
    .map((line) => {
      if (line.startsWith("#")) return colour("bold", line);
      if (line.startsWith("+ ")) return colour("green", line);
      if (line.startsWith("- ") && !line.startsWith("- `")) return colour("red", line);
      if (line.startsWith("! ") || line.startsWith("> ")) return colour("yellow", line);
      return line;
    })
    .join("\n");
}
