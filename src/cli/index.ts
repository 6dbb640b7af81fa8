import type { Http } from "../atlas/http.ts";
import { type Clock, systemClock } from "../engine/model/clock.ts";
import { main } from "../main.ts";
import { INPUTS } from "../run/inputs.ts";
import { VERSION } from "../run/version.ts";
import { type Order, readArguments } from "./arguments.ts";
import { withProgress } from "./progress.ts";
import { openTerminal, type Streams } from "./terminal.ts";

/** What a command needs of the machine that it runs on. */
export interface Machine extends Streams {
  /** Whether somebody watches: what is waited for is told to a person, not to a file or a pipe. */
  readonly isWatched: boolean;
  readonly clock: Clock;
  /** The way to Atlas. @default over the network */
  readonly openHttp?: () => Http;
}

const MACHINE: Machine = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  isWatched: process.stderr.isTTY === true,
  clock: systemClock,
};

/**
 * Runs one command from a terminal: the code of the action, with the credentials of the environment, and the result in the
 * terminal. Nothing here writes to Atlas. Resolves with the exit code.
 */
export async function runInTerminal(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  machine: Machine = MACHINE,
): Promise<number> {
  const request = readArguments(args);
  switch (request.is) {
    case "error":
      machine.err(request.text);
      return 1;
    case "text":
      machine.out(request.text);
      return 0;
    case "version":
      machine.out(`${VERSION}\n`);
      return 0;
    case "run":
      return run(request.order, env, machine);
  }
}

async function run(order: Order, env: NodeJS.ProcessEnv, machine: Machine): Promise<number> {
  const { command, config, format, failOnChanges } = order;
  const toStandardOutput = command === "export" && config.includes("-");
  const inputs: Readonly<Record<string, string>> = {
    ...INPUTS,
    command,
    config: config.join("\n"),
    "project-id": order.projectId,
    "base-url": order.baseUrl || INPUTS["base-url"],
    "missing-credentials": "fail",
    "show-unmanaged": "true",
    "fail-on-changes": String(failOnChanges),
    "github-token": "",
    comment: "never",
  };
  const open = command === "validate" ? null : (machine.openHttp ?? (await import("../atlas/http.ts")).openHttp);
  return main({
    surface: "terminal",
    // What a terminal inside a workflow or an editor inherits from GitHub is not this run's.
    env: Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_"))),
    getInput: (name) => inputs[name] ?? "",
    openRunner: (filter) => openTerminal(filter, toStandardOutput ? null : format, machine),
    clock: machine.clock,
    ...(open === null ? {} : { openHttp: () => watched(open(), machine) }),
    ...(toStandardOutput ? { printFile: machine.out } : {}),
  });
}

function watched(http: Http, { isWatched, clock, err }: Machine): Http {
  return isWatched ? withProgress(http, clock, (text) => err(`${text}\n`)) : http;
}
