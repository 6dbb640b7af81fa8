import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { load } from "js-yaml";
import type { RunInput } from "../github/index.ts";
import { pairsOf } from "./file-commands.ts";
import { systemVariables } from "./process.ts";

/** Starts the action as GitHub's runner does: inputs, event, files and environment, nothing else. */
export interface ActionRun {
  /** By name as in `action.yml`; the defaults of `action.yml` are filled in as the runner would. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Files of the checkout, by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly event?: RunInput | undefined;
  /** More environment, e.g. the secrets that a step passes. */
  readonly env?: Readonly<Record<string, string>> | undefined;
  /** Told when the process is there, so that a test can end it early. */
  readonly onStart?: ((kill: (signal: NodeJS.Signals) => void) => void) | undefined;
  /** Told of the log so far whenever there is more of it. */
  readonly onLog?: ((log: string) => void) | undefined;
}

/** How a run of the action ended, with everything that it let out. */
export interface ActionResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  /** The JSON report, or null where none was written. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what a workflow step would read from the file
  readonly report: any;
  /** Files of the checkout after the run, by path. */
  read(file: string): Promise<string>;
}

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The bundle that users run, or what `ACTION_ENTRY` names: a build that nobody has committed yet. */
const ENTRY = process.env.ACTION_ENTRY ?? path.join(ROOT, "dist/index.js");

/** Runs the action once in a folder of its own, which is gone afterwards. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(path.join(tmpdir(), "action run "));
  try {
    return await runIn(folder, run);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, run: ActionRun): Promise<ActionResult> {
  const workspace = path.join(folder, "checkout");
  const outputFile = path.join(folder, "output");
  const summaryFile = path.join(folder, "summary");
  const eventFile = path.join(folder, "event.json");
  const home = path.join(folder, "home");
  const temp = path.join(folder, "temp");
  // A checkout is a clone: paths in it are relative to the folder that has `.git`.
  for (const made of [workspace, path.join(workspace, ".git"), home, temp]) await mkdir(made);
  for (const [file, content] of Object.entries(run.files)) {
    await mkdir(path.dirname(path.join(workspace, file)), { recursive: true });
    await writeFile(path.join(workspace, file), content);
  }
  await writeFile(outputFile, "");
  await writeFile(summaryFile, "");
  await writeFile(eventFile, JSON.stringify(run.event?.payload ?? {}));
  const env: Record<string, string> = {
    ...systemVariables(),
    PATH: process.env.PATH ?? "",
    HOME: home,
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: outputFile,
    GITHUB_STEP_SUMMARY: summaryFile,
    RUNNER_TEMP: temp,
    ...run.event?.env(eventFile),
    ...(await inputEnv(run.inputs)),
    ...run.env,
  };
  const { exitCode, log } = await spawnNode(ENTRY, workspace, env, run);
  const outputs = pairsOf(await readFile(outputFile, "utf8"));
  const reportPath = outputs["report-path"];
  const files = new Map<string, string>();
  for (const file of [...Object.keys(run.files), run.inputs.config ?? ""]) {
    if (file !== "")
      await readFile(path.join(workspace, file), "utf8").then(
        (text) => files.set(file, text),
        () => undefined,
      );
  }
  return {
    exitCode,
    outputs,
    log,
    summary: await readFile(summaryFile, "utf8"),
    report: reportPath ? JSON.parse(await readFile(reportPath, "utf8")) : null,
    async read(file) {
      const text = files.get(file);
      if (text === undefined) throw new Error(`the run left no file ${file}`);
      return text;
    },
  };
}

/** Every input as the runner passes it: what the workflow gives, else the default of `action.yml`, else nothing. */
async function inputEnv(given: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const action = load(await readFile(path.join(ROOT, "action.yml"), "utf8")) as {
    inputs: Record<string, { default?: string }>;
  };
  const defaults = Object.entries(action.inputs).map(([name, { default: value }]) => [
    name,
    (value ?? "").includes("${{") ? "" : (value ?? ""),
  ]);
  const all = { ...Object.fromEntries(defaults), ...given } as Record<string, string>;
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]),
  );
}

function spawnNode(
  entry: string,
  cwd: string,
  env: Record<string, string>,
  { onStart, onLog }: Pick<ActionRun, "onStart" | "onLog">,
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let log = "";
    const take = (text: string): void => {
      log += text;
      onLog?.(log);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ exitCode, log }));
    onStart?.((signal) => child.kill(signal));
  });
}
