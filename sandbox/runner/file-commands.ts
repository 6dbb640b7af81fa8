import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";

/** Bytes of a step's summary that GitHub takes; a longer one is dropped whole. */
const SUMMARY_BYTES = 1024 * 1024;

/** The files through which one step speaks to the runner. */
export interface CommandFiles {
  /** The variables that name them. */
  readonly env: Readonly<Record<string, string>>;
  /** What the step wrote. @throws where GitHub would call a file invalid */
  read(): Promise<Written>;
}

/** What a step wrote into its files. */
export interface Written {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Null where it is longer than GitHub takes. */
  readonly summary: string | null;
}

/** Makes the empty files of a step below the job's folder for temporary files. */
export async function openCommandFiles(temp: string): Promise<CommandFiles> {
  const folder = path.join(temp, "_runner_file_commands");
  await mkdir(folder, { recursive: true });
  const id = randomUUID();
  const files = {
    GITHUB_OUTPUT: path.join(folder, `set_output_${id}`),
    GITHUB_ENV: path.join(folder, `set_env_${id}`),
    GITHUB_PATH: path.join(folder, `add_path_${id}`),
    GITHUB_STATE: path.join(folder, `save_state_${id}`),
    GITHUB_STEP_SUMMARY: path.join(folder, `step_summary_${id}`),
  };
  for (const file of Object.values(files)) await writeFile(file, "");
  const textOf = (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");
  return {
    env: files,
    async read() {
      const summary = await textOf(files.GITHUB_STEP_SUMMARY);
      const written = {
        outputs: pairsOf(await textOf(files.GITHUB_OUTPUT)),
        env: pairsOf(await textOf(files.GITHUB_ENV)),
        path: (await textOf(files.GITHUB_PATH)).split(/\r?\n/).filter((line) => line !== ""),
        summary: Buffer.byteLength(summary) > SUMMARY_BYTES ? null : summary,
      };
      await Promise.all(Object.values(files).map((file) => rm(file, { force: true })));
      return written;
    },
  };
}

/** Lines `name=value`, and values of several lines between a delimiter and its repetition. */
export function pairsOf(text: string): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const [, name, operator, value = ""] = /^([^=<]+)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === undefined) throw new Error(`Unable to process file command successfully. Invalid format '${line}'`);
    if (operator === "=") {
      pairs[name] = value;
      continue;
    }
    const end = lines.indexOf(value, index + 1);
    if (end < 0)
      throw new Error(`Unable to process file command successfully. Matching delimiter not found '${value}'`);
    pairs[name] = lines.slice(index + 1, end).join("\n");
    index = end;
  }
  return pairs;
}
