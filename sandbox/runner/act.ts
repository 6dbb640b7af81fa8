import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { RunInput } from "../github/index.ts";
import { eventVariables, isStranger, type Store } from "./contexts.ts";
import type { Json } from "./expressions.ts";
import type { WorkflowFile, WorkflowRun, WorkflowSettings } from "./index.ts";
import type { Conclusion, JobResult, StepResult } from "./job.ts";
import { Masks, StepLog } from "./log.ts";
import { isOurs } from "./steps.ts";
import { readWorkflow, type StepTemplate, type Workflow } from "./workflow.ts";

/** Another engine that runs workflows, on this very machine and without containers: https://github.com/nektos/act. */
export interface Act {
  /** The program. */
  readonly program: string;
  /** Folder of the real checkout action, with its `action.yml` and `dist`. */
  readonly checkout: string;
  /** Folder of our own action. */
  readonly ours: string;
  close(): Promise<void>;
}

/** Prepares the engine: our action gets shorter pauses there, for the engine takes no inputs beside those of a workflow. */
export async function openAct(
  program: string,
  checkout: string,
  { root, entry, pause }: { readonly root: string; readonly entry: string; readonly pause: string },
): Promise<Act> {
  const ours = await mkdtemp(path.join(tmpdir(), "act-action-"));
  const action = await readFile(path.join(root, "action.yml"), "utf8");
  const short = action.replace(/(poll-interval-seconds:.*?default: )"10"/s, `$1"${pause}"`);
  await writeFile(path.join(ours, "action.yml"), short);
  await cp(path.dirname(entry), path.join(ours, "dist"), { recursive: true });
  return { program, checkout: path.resolve(checkout), ours, close: () => rm(ours, { recursive: true, force: true }) };
}

/** What an `act --json` line says, as far as it is looked at. */
interface Line {
  readonly jobID?: string;
  readonly job?: string;
  readonly matrix?: Json;
  readonly stage?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly raw?: string;
  readonly raw_output?: boolean;
  readonly msg?: string;
}

/** Runs a workflow that has started with `act`. It knows no environments: the job's secrets and variables are given as one store. */
export async function runWithAct(
  act: Act,
  { file, text }: WorkflowFile,
  event: RunInput,
  store: Store,
  settings: WorkflowSettings,
): Promise<WorkflowRun> {
  const workflow = await readWorkflow(file, text);
  const folder = await mkdtemp(path.join(tmpdir(), "act-run-"));
  try {
    await mkdir(path.join(folder, "home"));
    // It does not know `queue` yet.
    await writeFile(path.join(folder, "workflow.yml"), text.replaceAll(/^ +queue: max.*\n/gm, ""));
    await writeFile(path.join(folder, "event.json"), JSON.stringify(event.payload));
    const lines = await linesOf(act, folder, optionsOf(act, text, folder, event, store, settings), settings);
    const jobs = jobsOf(workflow, lines, settings.onLog ?? (() => undefined));
    const conclusion = jobs.some((job) => job.conclusion === "failure") ? "failure" : "success";
    const isIdle = jobs.every((job) => job.conclusion === "skipped");
    return { isStarted: true, conclusion: isIdle ? "skipped" : conclusion, jobs };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function optionsOf(
  act: Act,
  text: string,
  folder: string,
  event: RunInput,
  store: Store,
  { github, env, inputs }: WorkflowSettings,
): readonly string[] {
  const variables = { ...eventVariables(event, path.join(folder, "event.json")), SHA_REF: event.sha, ...env };
  const secrets = { GITHUB_TOKEN: tokenFor(event, github), ...(isStranger(event) ? {} : store.secrets) };
  const pairs = (option: string, values: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  const replaced = new Map(
    [...text.matchAll(/uses: ([\w-]+\/[\w-]+@\S+)/g)].map(([, uses = ""]) => [
      uses,
      isOurs(uses) ? act.ours : act.checkout,
    ]),
  );
  return [
    event.name,
    ...[
      "--workflows",
      "workflow.yml",
      "--eventpath",
      "event.json",
      "--actor",
      event.env("").GITHUB_ACTOR ?? "",
      "--json",
    ],
    ...["--no-skip-checkout", "--no-cache-server", "--no-recurse", "--action-cache-path", path.join(folder, "cache")],
    ...["ubuntu-latest", "self-hosted", "linux"].flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    ...[...replaced].flatMap(([uses, place]) => ["--local-repository", `${uses}=${place}`]),
    ...pairs("--secret", secrets),
    ...pairs("--var", store.vars ?? {}),
    ...pairs("--input", inputs ?? {}),
    ...pairs("--env", variables),
  ];
}

/** The token of a job; this engine has one for all of them, whatever permissions they ask for. */
function tokenFor(event: RunInput, github: WorkflowSettings["github"]): string {
  if (!isStranger(event)) return github.token;
  return github.addToken("github-actions[bot]", { contents: "read", "pull-requests": "read", issues: "read" });
}

function linesOf(
  act: Act,
  folder: string,
  options: readonly string[],
  { machine }: WorkflowSettings,
): Promise<readonly Line[]> {
  const node = path.dirname(machine?.node ?? process.execPath);
  return new Promise((resolve, reject) => {
    const env = { PATH: [node, process.env.PATH ?? ""].join(path.delimiter), HOME: path.join(folder, "home") };
    const child = spawn(act.program, options, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (more) => {
      text += more;
    });
    child.stderr.setEncoding("utf8").on("data", (more) => {
      text += more;
    });
    child.on("error", reject);
    child.on("close", () => {
      const lines = text.split("\n").filter((line) => line !== "" && !/^Error: Job '.*' failed$/.test(line));
      const complaints = lines.filter((line) => !line.startsWith("{"));
      if (complaints.length === 0) resolve(lines.map((line) => JSON.parse(line)));
      else reject(new Error(`act: ${complaints.join("\n")}`));
    });
  });
}

function jobsOf({ jobs }: Workflow, lines: readonly Line[], onLog: (text: string) => void): readonly JobResult[] {
  return jobs.flatMap((job) => {
    const own = lines.filter(({ jobID }) => jobID === job.id);
    const runs = [...Map.groupBy(own, ({ job: name, matrix }) => `${name} ${JSON.stringify(matrix)}`).values()];
    const results = runs.map(
      (run): JobResult => ({
        id: job.id,
        matrix: run[0]?.matrix ?? null,
        conclusion: conclusionOf(run.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult),
        outputs: {},
        steps: job.steps.flatMap((step, index) =>
          stepOf(
            step,
            run.filter((line) => line.stage === "Main" && isOf(line, step, index)),
            onLog,
          ),
        ),
        summary: "",
        environment: null,
        concurrency: null,
        remarks: [],
      }),
    );
    const idle = {
      id: job.id,
      matrix: null,
      conclusion: "skipped",
      outputs: {},
      steps: [],
      summary: "",
      environment: null,
      concurrency: null,
      remarks: [],
    } as const;
    return results.length > 0 ? results : [idle];
  });
}

/** A step without an id goes by its number there. */
function isOf({ stepID }: Line, { keys }: StepTemplate, index: number): boolean {
  return stepID?.[0] === (keys.find("id")?.toString() ?? String(index));
}

function stepOf(
  { id, keys }: StepTemplate,
  lines: readonly Line[],
  onLog: (text: string) => void,
): readonly StepResult[] {
  if (lines.length === 0) return [];
  const log = new StepLog(new Masks(), onLog);
  for (const { raw, raw_output, msg } of lines) if (raw !== undefined || raw_output) log.take(raw ?? msg ?? "");
  log.end();
  const uses = keys.find("uses")?.toString() ?? null;
  const command = keys.find("with")?.assertMapping("with").find("command")?.toString() ?? "plan";
  const outputs = lines.filter((line) => line.command === "set-output").map(({ name = "", arg = "" }) => [name, arg]);
  const outcome = conclusionOf(lines.findLast(({ stepResult }) => stepResult !== undefined)?.stepResult);
  return [
    {
      id,
      title: uses ?? "",
      command: uses !== null && isOurs(uses) ? command : null,
      outcome,
      conclusion: outcome,
      outputs: Object.fromEntries(outputs),
      exitCode: null,
      signals: [],
      log: log.text,
      annotations: log.annotations,
      report: null,
    },
  ];
}

function conclusionOf(word: string | undefined): Conclusion {
  return word === "success" || word === "skipped" || word === "cancelled" ? word : "failure";
}
