import { appendFileSync } from "node:fs";
import { issue, issueCommand } from "../../node_modules/@actions/core/lib/command.js";

/**
 * How a step speaks to GitHub's runner, by `@actions/core`.
 *
 * The package's front door also loads its OIDC client, and with it a whole HTTP client, into every run: half of the time
 * that a `validate` takes. The file behind that door which does the speaking is imported by its place instead.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/** Where an annotation points. */
export interface Place {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly col?: number;
}

/** An annotation, shown in the log, beside the run and at its line of the pull request. */
export function annotate(level: "error" | "warning" | "notice", message: string, place: Place = {}): void {
  issueCommand(level, { ...place }, message);
}

/** Makes the runner print `***` for a text from now on. */
export function setSecret(secret: string): void {
  issueCommand("add-mask", {}, secret);
}

/** Begins a fold in the log. */
export function startGroup(heading: string): void {
  issue("group", heading);
}

/** Ends the fold. */
export function endGroup(): void {
  issue("endgroup");
}

/** An input as the runner passes it, `""` where it is not set. */
export function getInput(name: string, env: NodeJS.ProcessEnv): string {
  return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}

/** Sets an output of the step; outside a runner, which gives no file for it, nothing happens. */
export function setOutput(name: string, value: string, env: NodeJS.ProcessEnv): void {
  if (!env.GITHUB_OUTPUT) return;
  // The runner reads up to a line that is the delimiter: one that is not in the value needs no chance to be safe.
  let delimiter = "end_of_output";
  while (value.includes(delimiter)) delimiter += "_";
  appendFileSync(env.GITHUB_OUTPUT, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}
