import { main } from "./main.ts";
import { openRunner } from "./runner/runner.ts";
import { getInput } from "./runner/workflow-commands.ts";

const { env } = process;
process.exitCode = await main({ env, openRunner, getInput: (name) => getInput(name, env) });
