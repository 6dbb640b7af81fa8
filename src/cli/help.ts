import type { TerminalCommand } from "./arguments.ts";

const NAME = "atlas-streams-networking";

/** One line that says how a command is written. */
export const USAGE = `usage: ${NAME} validate|plan|export [options]; "${NAME} --help" says more`;

const OPTION_TEXTS = {
  config: "  --config PATH       configuration file or glob; may be given several times (default: atlas-streams.yaml)",
  exported: "  --config PATH       the file to write, which must not exist; - writes to standard output",
  project: "  --project-id ID     Atlas project, 24 hex digits, where the file does not name it",
  base: "  --base-url URL      Atlas, where it is not https://cloud.mongodb.com",
  format: "  --format FORMAT     text, md or json (default: text)",
  changes: "  --fail-on-changes   exit with 1 where there are changes",
  help: "  -h, --help          this text",
} as const;

const CREDENTIALS = `Credentials: the environment variables MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET,
those of a service account that may read the project.`;

/** The text of `--help`. */
export const HELP = `Keep the networking of MongoDB Atlas Stream Processing in git.

usage: ${NAME} COMMAND [options]

Commands:
  validate   check the file, without network or credentials
  plan       show what differs between the file and Atlas; writes nothing
  export     write what Atlas has as a configuration file

  help COMMAND says more about one. apply and drift run in a workflow only.

Options:
${OPTION_TEXTS.config}
${OPTION_TEXTS.project}
${OPTION_TEXTS.base}
${OPTION_TEXTS.format}
${OPTION_TEXTS.changes}
${OPTION_TEXTS.help}
  --version           the version

${CREDENTIALS}
`;

/** The text of `COMMAND --help`. */
export function commandHelp(command: TerminalCommand): string {
  return TEXTS[command];
}

const TEXTS: Readonly<Record<TerminalCommand, string>> = {
  validate: `Check the file: its keys, values and references. Needs no network and no credentials.

usage: ${NAME} validate [options]

${OPTION_TEXTS.config}
${OPTION_TEXTS.project}
${OPTION_TEXTS.format}

Exits with 0 where the file is valid, else with 1; each problem is on standard error with its line and column.
`,
  plan: `Show what differs between the file and Atlas. Writes nothing.

usage: ${NAME} plan [options]

${OPTION_TEXTS.config}
${OPTION_TEXTS.project}
${OPTION_TEXTS.base}
${OPTION_TEXTS.format}
${OPTION_TEXTS.changes}

${CREDENTIALS}

Exits with 0 where a plan could be made, changes or not, else with 1.
`,
  export: `Write what Atlas has as a configuration file, to start from.

usage: ${NAME} export --project-id ID [options]

${OPTION_TEXTS.exported}
${OPTION_TEXTS.project}
${OPTION_TEXTS.base}

${CREDENTIALS}

Secrets, which Atlas does not show, become { env: NAME }.
`,
};
