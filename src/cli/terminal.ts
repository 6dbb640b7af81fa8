import { styleText } from "node:util";
import type { Runner } from "../runner/runner.ts";
import { type Filter, redactJson } from "../secrets/filter.ts";
import { escapeWorkflowCommands } from "../text/workflow-escape.ts";
import type { Format } from "./arguments.ts";
import { planText, type Report } from "./plan-text.ts";

/** Where a command prints. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * Speaks to a person at a terminal: the result on standard output, everything else on standard error, each thing once.
 *
 * @param format - how the result is printed; null where standard output is for something else
 */
export function openTerminal(filter: Filter, format: Format | null, { out, err }: Streams): Runner {
  const say = (text: string): string => escapeWorkflowCommands(filter.redact(withoutMarkdown(text)));
  const aside = (text: string): void => err(`${say(text)}\n`);
  return {
    info: aside,
    warning: (text) => aside(`warning: ${text}`),
    annotate({ level, message, file, line, column }) {
      // A message about the file itself names it.
      const isNamed = file === null || (line === null && message.includes(file));
      const place = isNamed ? "" : `${file}${line === null ? "" : `:${line}:${column ?? 1}`}: `;
      aside(`${level}: ${place}${message}`);
    },
    // What the log of a step says for those who look nowhere else is said above already.
    group: () => undefined,
    closing: () => undefined,
    annotationLimit: Number.POSITIVE_INFINITY,
    outputs: () => undefined,
    summary(markdown) {
      if (format === "md") out(`${filter.redact(markdown)}\n`);
    },
    report(json) {
      const redacted = redactJson(json, filter);
      if (format === "json") out(redacted);
      if (format === "text") out(coloured(escapeWorkflowCommands(planText(JSON.parse(redacted) as Report))));
      return "";
    },
    mask: (secret) => void filter.add(secret),
  };
}

/** Code spans as quoted words, and no emphasis: a terminal shows what is written. */
function withoutMarkdown(text: string): string {
  return text.replace(/`([^`\n]*)`/g, '"$1"').replace(/\*\*([^*\n]+)\*\*/g, "$1");
}

/** Colours a plan by its lines' signs; none where the terminal has none or NO_COLOR asks for none. */
function coloured(text: string): string {
  const colour = (style: Parameters<typeof styleText>[0], line: string): string =>
    styleText(style, line, { stream: process.stdout });
  return text
    .split("\n")
    .map((line) => {
      const [sign = ""] = /^ *(-\/\+|[+~?-])(?= )/.exec(line) ?? [];
      switch (sign.trim()) {
        case "+":
          return colour("green", line);
        case "-":
          return colour("red", line);
        case "~":
        case "-/+":
        case "?":
          return colour("yellow", line);
        default:
          return line;
      }
    })
    .join("\n");
}
