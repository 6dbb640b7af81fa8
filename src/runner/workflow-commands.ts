import { appendFileSync } from "node:fs";

/**
 * The words in which a step speaks to GitHub's runner, as `@actions/core` spells them.
 *
 * The package itself is not loaded: its only entry point brings an OIDC client and a whole HTTP client into every run, which
 * takes longer than a whole `validate`. A test holds every command against the package's own, byte for byte.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */

/** Where an annotation points. */
export interface AnnotationPlace {
  readonly file?: string;
  /** 1-based. */
  readonly startLine?: number;
  /** 1-based. */
  readonly startColumn?: number;
}

/** A line that makes an annotation, shown in the log, beside the run and at its line of the pull request. */
export function annotation(
  level: "error" | "warning" | "notice",
  message: string,
  place: AnnotationPlace = {},
): string {
  const { file, startLine, startColumn } = place;
  const properties = Object.entries({ file, line: startLine, col: startColumn })
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${escaped(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`);
  return `::${level}${Object.keys(place).length === 0 ? "" : ` ${properties.join(",")}`}::${escaped(message)}\n`;
}

/** A line that makes the runner print `***` for a text from now on. */
export function mask(secret: string): string {
  return `::add-mask::${escaped(secret)}\n`;
}

/** Lines around a text that fold it in the log. */
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
