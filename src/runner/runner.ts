import { appendFileSync, existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Filter, redactJson } from "../secrets/filter.ts";
import type { Annotation } from "../text/annotation.ts";
import { escapeWorkflowCommands } from "../text/workflow-escape.ts";
import { type WriteLog, writeLog } from "./log.ts";
import { type AnnotationPlace, annotation, folded, mask, setOutputs } from "./workflow-commands.ts";

/** What a run tells its surroundings. Every text passes the filter on its way out. */
export interface Runner {
  info(text: string): void;
  warning(text: string): void;
  annotate(annotation: Annotation): void;
  /** Text under a heading that folds in the log. */
  group(heading: string, text: string): void;
  /** The last lines of the log, where people look first. */
  closing(lines: readonly string[]): void;
  /** How many annotations are shown; a number where there is a limit. @default 9, of which GitHub shows all */
  readonly annotationLimit?: number;
  /** Sets every output of the step. */
  outputs(values: Readonly<Record<string, string>>): void;
  /** Adds to the job summary. A summary that cannot be written is a warning, never a failure. */
  summary(markdown: string): void;
  /** Takes the JSON report, to be put at the wished place, or at one of its own. Returns the file's path, `""` where there is none. */
  report(json: string, command: string, wish: string | null): string;
  /** Hides a secret in everything that the runner itself prints from now on, and in the filter. */
  mask(secret: string): void;
}

/** Bytes that GitHub accepts in one step's summary are 1 MiB; more is dropped whole. */
const SUMMARY_BYTES = 1024 * 1024;

/** Speaks to GitHub's runner through workflow commands and its files. */
export function openRunner(filter: Filter, env: NodeJS.ProcessEnv, write: WriteLog = writeLog): Runner {
  const say = (text: string): string => escapeWorkflowCommands(filter.redact(text));
  const annotate = (level: Annotation["level"], message: string, place: AnnotationPlace = {}): void =>
    write(annotation(level, say(message), place));
  return {
    info: (text) => write(`${say(text)}\n`),
    warning: (text) => annotate("warning", text),
    annotate({ level, message, file, line, column }) {
      const place = {
        ...(file === null ? {} : { file: say(file) }),
        ...(line === null ? {} : { startLine: line }),
        ...(column === null ? {} : { startColumn: column }),
      };
      annotate(level, message, place);
    },
    group: (heading, text) => write(folded(say(heading), say(text))),
    closing: (lines) => write(lines.map((line) => `${say(line)}\n`).join("")),
    outputs(values) {
      const redacted = Object.entries(values).map(([name, value]) => [name, redactedOutput(value, filter)]);
      setOutputs(Object.fromEntries(redacted), env);
    },
    summary(markdown) {
      const file = env.GITHUB_STEP_SUMMARY;
      if (!file) return;
      try {
        const text = `${filter.redact(markdown)}\n`;
        const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
        if (before + Buffer.byteLength(text) > SUMMARY_BYTES) throw new Error("it would be longer than GitHub accepts");
        appendFileSync(file, text);
      } catch (error) {
        annotate("warning", `The job summary could not be written: ${(error as Error).message}`);
      }
    },
    report(json, command, wish) {
      const file = wish ?? ownReportPath(command, env);
      try {
        const target = path.resolve(env.GITHUB_WORKSPACE || process.cwd(), file);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, redactJson(json, filter));
        return target;
      } catch (error) {
        annotate("warning", `The report could not be written to ${file}: ${(error as Error).message}`);
        return "";
      }
    },
    mask(secret) {
      const forms = filter.add(secret);
      if (env.GITHUB_ACTIONS !== "true") return;
      // The runner masks line by line, and what it is not told it prints.
      for (const form of forms) if (!form.includes("\n")) write(mask(form));
    },
  };
}

/** A file that no other step of the job has: steps share one temporary folder, and what a step wrote is read after it. */
function ownReportPath(command: string, env: NodeJS.ProcessEnv): string {
  const step = (env.GITHUB_ACTION ?? "").replaceAll(/[^\w-]/g, "");
  const name = ["atlas-streams-networking", command, ...(step === "" ? [] : [step])].join("-");
  if (!env.RUNNER_TEMP) return path.join(tmpdir(), `${name}.json`);
  // Two steps may have one name, inside of composite actions.
  let file = path.join(env.RUNNER_TEMP, `${name}.json`);
  for (let number = 2; existsSync(file); number++) file = path.join(env.RUNNER_TEMP, `${name}-${number}.json`);
  return file;
}

/** An output without secrets. One that is JSON keeps its shape. */
function redactedOutput(value: string, filter: Filter): string {
  return /^[[{]/.test(value) ? redactJson(value, filter) : filter.redact(value);
}
