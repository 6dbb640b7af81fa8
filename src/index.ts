// First: what follows needs the Node that this looks for.
import "./runner/node-version.ts";
import { main } from "./main.ts";
import { completeProxies } from "./runner/proxy.ts";
import { openRunner } from "./runner/runner.ts";
import { getInput } from "./runner/workflow-commands.ts";

const { env, argv } = process;

completeProxies(env);

// One bundle with two doors: `dist/cli/index.js` does nothing but import this file.
const isTerminal = /[\\/]cli[\\/]index\.js$/.test(argv[1] ?? "");

process.exitCode = isTerminal
  ? await import("./cli/index.ts").then(({ runInTerminal }) => runInTerminal(argv.slice(2), env))
  : await main({ env, openRunner, getInput: (name) => getInput(name, env) });
