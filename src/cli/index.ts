import { parseArgs } from "node:util";
import { main } from "../main.ts";
import { INPUTS } from "../run/inputs.ts";
import { FORMATS, type Format, openTerminal } from "./terminal.ts";

/**
 * The same plan at one's desk: the code of the action, with the credentials of the environment, and the result in the
 * terminal. Nothing here writes to Atlas.
 */

const USAGE = `Usage: node dist/cli/index.js validate|plan|export [options]

  --config PATH       configuration file or glob, may be given several times (default: atlas-streams.yaml)
  --project-id ID     Atlas project, 24 hex digits, where the file does not name it
  --base-url URL      Atlas, where it is not https://cloud.mongodb.com
  --format FORMAT     text, md or json (default: text)

Credentials: MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET.
`;

const COMMANDS: readonly string[] = ["validate", "plan", "export"];

/** Runs one command from a terminal; resolves with the exit code. */
export async function runInTerminal(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = readArguments(args);
  if (typeof asked === "string") {
    process.stderr.write(`${asked}\n\n${USAGE}`);
    return 1;
  }
  if (asked.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const inputs: Readonly<Record<string, string>> = {
    ...INPUTS,
    command: asked.command,
    config: asked.config.join("\n"),
    "project-id": asked.projectId,
    "base-url": asked.baseUrl || INPUTS["base-url"],
    "missing-credentials": "fail",
    "show-unmanaged": "true",
    "github-token": "",
    comment: "never",
  };
  return main({
    // What a terminal inside a workflow or an editor inherits from GitHub is not this run's.
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_"))),
    getInput: (name) => inputs[name] ?? "",
    openRunner: (filter) => openTerminal(filter, asked.format),
  });
}

interface Asked {
  readonly help: boolean;
  readonly command: string;
  readonly config: readonly string[];
  readonly projectId: string;
  readonly baseUrl: string;
  readonly format: Format;
}

/** The arguments, or what is wrong with them. */
function readArguments(args: readonly string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        config: { type: "string", multiple: true, default: [INPUTS.config] },
        "project-id": { type: "string", default: "" },
        "base-url": { type: "string", default: "" },
        format: { type: "string", default: "text" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    const [command = "", ...more] = positionals;
    const format = FORMATS.find((known) => known === values.format);
    if (!values.help && (!COMMANDS.includes(command) || more.length > 0))
      return `Give one command: ${COMMANDS.join(", ")}.`;
    if (!format) return `--format takes ${FORMATS.join(", ")}.`;
    return {
      help: values.help,
      command,
      config: values.config,
      projectId: values["project-id"],
      baseUrl: values["base-url"],
      format,
    };
  } catch (error) {
    return (error as Error).message;
  }
}
