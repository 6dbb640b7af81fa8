import { appendFileSync } from "node:fs";
import { toCommandProperties } from "../../node_modules/@actions/core/lib/utils.js";

/**
 * The words in which a step speaks to GitHub's runner, as `@actions/core` spells them.
 *
 * The package's front door also loads its OIDC client, and with it a whole HTTP client, into every run; the file in it that
 * writes commands opens Node's stream for the log. So the names of properties are had from the package by their place, and
 * each command is a text that the caller writes.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/** Where an annotation points. */
export interface Place {
  readonly file?: string;
  /** 1-based. */
  readonly startLine?: number;
  /** 1-based. */
  readonly startColumn?: number;
}

/** A line that makes an annotation, shown in the log, beside the run and at its line of the pull request. Pure. */
export function annotation(level: "error" | "warning" | "notice", message: string, place: Place = {}): string {
  const properties = Object.entries(toCommandProperties({ ...place }));
  const given = properties
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  return `::${level}${properties.length === 0 ? "" : ` ${given.join(",")}`}::${escaped(message)}\n`;
}

/** A line that makes the runner print `***` for a text from now on. Pure. */
export function mask(secret: string): string {
  return `::add-mask::${escaped(secret)}\n`;
}

/** Lines around a text that fold it in the log. Pure. */
export function folded(heading: string, text: string): string {
  return `::group::${escaped(heading)}\n${text}\n::endgroup::\n`;
}

/** What the runner turns back into the text, whatever lines it has. */
function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** An input as the runner passes it, `""` where it is not set. */
export function getInput(name: string, env: NodeJS.ProcessEnv): string {
  return (env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`] ?? "").trim();
}

/** Sets outputs of the step; outside a runner, which gives no file for them, nothing happens. */
export function setOutputs(values: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv): void {
  if (!env.GITHUB_OUTPUT) return;
  const texts = Object.entries(values).map(([name, value]) => {
    // The runner reads up to a line that is the delimiter: one that is not in the value needs no chance to be safe.
    let delimiter = "end_of_output";
    while (value.includes(delimiter)) delimiter += "_";
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  appendFileSync(env.GITHUB_OUTPUT, texts.join(""));
}
