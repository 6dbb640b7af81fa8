import { writeSync } from "node:fs";
import { setOutputs } from "./workflow-commands.ts";

/** The Node that `action.yml` asks for. Imported before everything else, for an older one fails somewhere in the middle. */
const NEEDED = 24;

/** What is said on a Node that is too old, or null. */
export function nodeProblem(version: string, inWorkflow: boolean): string | null {
  if (Number.parseInt(version.replace(/^v/, ""), 10) >= NEEDED) return null;
  const where = inWorkflow
    ? ": update the runner (2.327.1 is the first that has it), or the engine that runs this workflow"
    : "";
  return `Node ${NEEDED} or newer is needed, this is ${version}${where}.`;
}

const { env, version } = process;
const inWorkflow = env.GITHUB_ACTIONS === "true";
const problem = nodeProblem(version, inWorkflow);
if (problem !== null) {
  if (inWorkflow) setOutputs({ result: "failed", "failure-reason": "internal", summary: problem }, env);
  writeSync(inWorkflow ? 1 : 2, inWorkflow ? `::error::${problem}\n` : `${problem}\n`);
  process.exit(1);
}
