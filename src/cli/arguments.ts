import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { COMMANDS as ALL_COMMANDS, INPUTS } from "../run/inputs.ts";
import { nearest } from "../text/nearest.ts";
import { commandHelp, HELP, USAGE } from "./help.ts";

/** How a result is printed. */
export const FORMATS = ["text", "md", "json"] as const;

/** One of {@link FORMATS}. */
export type Format = (typeof FORMATS)[number];

/** What runs in a terminal. */
export const COMMANDS = ["validate", "plan", "export"] as const;

/** One of {@link COMMANDS}. */
export type TerminalCommand = (typeof COMMANDS)[number];

/** A command with its options. */
export interface Order {
  readonly command: TerminalCommand;
  readonly config: readonly string[];
  readonly projectId: string;
  readonly baseUrl: string;
  readonly format: Format;
  readonly failOnChanges: boolean;
}

/** What the arguments ask for: a run, a text to print, or an error with the way to write it. */
export type Request =
  | { readonly is: "run"; readonly order: Order }
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "version" }
  | { readonly is: "error"; readonly text: string };

const OPTIONS = {
  config: { type: "string", multiple: true },
  "project-id": { type: "string", default: "" },
  "base-url": { type: "string", default: "" },
  format: { type: "string", default: "text" },
  "fail-on-changes": { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", default: false },
} satisfies ParseArgsOptionsConfig;

/** Reads what was typed behind the command's name. */
export function readArguments(args: readonly string[]): Request {
  const parsed = parse(args);
  if (typeof parsed === "string") return problem(parsed);
  const { values, positionals } = parsed;
  const isHelp = positionals[0] === "help";
  const [word, ...more] = isHelp ? positionals.slice(1) : positionals;
  if (values.version) return { is: "version" };
  if (word === undefined)
    return values.help || isHelp ? { is: "text", text: HELP } : problem(`no command was given\n${USAGE}`);
  const command = COMMANDS.find((known) => known === word);
  if (command === undefined) return problem(unknownCommand(word));
  if (values.help || isHelp) return { is: "text", text: commandHelp(command) };
  if (more.length > 0) return problem(`${command} takes options only, found "${more[0]}"; ${helpFor(command)}`);
  const format = FORMATS.find((known) => known === values.format);
  if (!format) return problem(`--format takes ${FORMATS.join(", ")}, found "${values.format}"`);
  if (values["fail-on-changes"] && command !== "plan") return problem(`--fail-on-changes is for plan`);
  return {
    is: "run",
    order: {
      command,
      config: values.config ?? [INPUTS.config],
      projectId: values["project-id"],
      baseUrl: values["base-url"],
      format,
      failOnChanges: values["fail-on-changes"],
    },
  };
}

function problem(text: string): Request {
  return { is: "error", text: `error: ${text}\n` };
}

function unknownCommand(word: string): string {
  if (ALL_COMMANDS.some((known) => known === word))
    return `${word} runs in a workflow only; see docs/environments.md and the workflows in README.md`;
  const meant = nearest(word, [...COMMANDS, "help"]);
  return `unknown command "${word}"${meant === null ? "" : `; did you mean "${meant}"?`}\n${USAGE}`;
}

function helpFor(command: TerminalCommand): string {
  return `see "${command} --help"`;
}

/** The options, or what is wrong with them, in our words: Node's speak of positional arguments. */
function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    const option = /--[\w-]+/.exec(message)?.[0] ?? /'(-\w)/.exec(message)?.[1] ?? "";
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const meant = nearest(option.replace(/^-+/, ""), Object.keys(OPTIONS));
      return `unknown option ${option}${meant === null ? "" : `; did you mean --${meant}?`}\n${USAGE}`;
    }
    return `${option} ${message.includes("does not take") ? "takes no value" : "needs a value"}\n${USAGE}`;
  }
}
