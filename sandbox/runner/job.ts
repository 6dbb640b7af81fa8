import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { GitHubSandbox, RunInput } from "../github/index.ts";
import { eventVariables, githubContext, isStranger, jobToken, type Store, type Stores } from "./contexts.ts";
import { isTrue, type Json, resolveToken, type Scope, type Status, textOf, textsOf } from "./expressions.ts";
import { openCommandFiles, type Written } from "./file-commands.ts";
import { type Annotation, Masks, StepLog } from "./log.ts";
import { type CancelSchedule, type ProcessEnd, systemVariables } from "./process.ts";
import { isOurs, type Machine, makeFolders, runAction, runScript, type StepSurroundings } from "./steps.ts";
import type { JobTemplate, StepTemplate, Workflow } from "./workflow.ts";

/** How a job or a step ended. */
export type Conclusion = "success" | "failure" | "cancelled" | "skipped";

/** One step that ran, or did not. */
export interface StepResult {
  readonly id: string;
  /** What it is: the action's name, or the first line of the script. */
  readonly title: string;
  /** Of our own action, the input `command`. */
  readonly command: string | null;
  /** Before `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly exitCode: number | null;
  /** What a cancelled step was sent, in order. */
  readonly signals: readonly NodeJS.Signals[];
  readonly log: string;
  readonly annotations: readonly Annotation[];
  /** The JSON report of our own action, or null. */
  // biome-ignore lint/suspicious/noExplicitAny: tests read what a workflow step would read from the file
  readonly report: any;
}

/** One run of a job: a job with a matrix has several. */
export interface JobResult {
  readonly id: string;
  readonly matrix: Json;
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepResult[];
  readonly summary: string;
  readonly environment: string | null;
  readonly concurrency: Json;
  /** What the runner itself has to say. */
  readonly remarks: readonly string[];
}

/** What a job needs of the run that it is part of. */
export interface JobRun {
  readonly github: GitHubSandbox;
  readonly workflow: Workflow;
  readonly event: RunInput;
  readonly stores: Stores;
  readonly machine: Machine;
  /** Variables of the machine. */
  readonly env: Readonly<Record<string, string>>;
  readonly needs: Json;
  readonly inputs: Json;
  readonly matrix: Json;
  readonly cancelled: AbortSignal;
  readonly schedule: CancelSchedule;
  readonly onLog: (text: string) => void;
}

/** Runs one job on a machine of its own, which is gone afterwards. */
export async function runJob(job: JobTemplate, run: JobRun): Promise<JobResult> {
  const root = await mkdtemp(path.join(tmpdir(), "runner "));
  try {
    return await new JobRunner(job, run, root).run();
  } finally {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The machine's system in GitHub's words. */
const OS = { win32: "Windows", darwin: "macOS" }[process.platform as string] ?? "Linux";

class JobRunner {
  readonly #job: JobTemplate;
  readonly #run: JobRun;
  readonly #root: string;
  readonly #masks = new Masks();
  readonly #steps: StepResult[] = [];
  readonly #remarks: string[] = [];
  #summary = "";
  #env: Readonly<Record<string, string>> = {};
  #path: readonly string[] = [];
  #status: Status = "success";

  constructor(job: JobTemplate, run: JobRun, root: string) {
    this.#job = job;
    this.#run = run;
    this.#root = root;
  }

  async run(): Promise<JobResult> {
    const { event, github, workflow, machine, cancelled } = this.#run;
    const eventFile = path.join(this.#root, "event.json");
    const variables = eventVariables(event, eventFile);
    const folders = await makeFolders(this.#root, variables.GITHUB_REPOSITORY ?? "");
    await writeFile(eventFile, JSON.stringify(event.payload));
    const permissions = this.#job.keys.find("permissions") ?? workflow.root.find("permissions");
    const early = this.#scope({}, {});
    const token = jobToken(github, event, permissions && resolveToken(permissions, early));
    const contexts = {
      github: githubContext(variables, event, { token, job: this.#job.id, workspace: folders.workspace }),
      runner: { os: OS, temp: folders.temp, tool_cache: folders.tools, environment: "self-hosted" },
    };
    const environment = nameOf(this.#job.keys.find("environment"), this.#scope(contexts, {}));
    const store = this.#store(environment);
    this.#masks.add(token);
    for (const secret of Object.values(store.secrets ?? {})) this.#masks.add(secret);
    const all = { ...contexts, secrets: { ...store.secrets, GITHUB_TOKEN: token }, vars: store.vars ?? {} };
    this.#path = [path.dirname(machine.node)];
    const base = {
      ...systemVariables(),
      ...this.#run.env,
      ...variables,
      ...runnerVariables(folders, this.#job.id, workflow),
    };
    this.#env = {
      ...textsOf(resolveToken(workflow.root.find("env"), this.#scope(all, {}))),
      ...textsOf(resolveToken(this.#job.keys.find("env"), this.#scope(all, {}))),
    };
    for (const step of this.#job.steps) {
      if (cancelled.aborted) this.#status = "cancelled";
      this.#steps.push(await this.#step(step, all, base, { token, ...folders }));
    }
    const scope = this.#scope(all, this.#env);
    return {
      id: this.#job.id,
      matrix: this.#run.matrix,
      conclusion: this.#status,
      outputs: this.#outputs(scope),
      steps: this.#steps,
      summary: this.#summary,
      environment,
      concurrency: resolveToken(this.#job.keys.find("concurrency"), scope),
      remarks: this.#remarks,
    };
  }

  async #step(
    step: StepTemplate,
    contexts: Readonly<Record<string, Json>>,
    base: Readonly<Record<string, string>>,
    { token, workspace, temp }: { readonly token: string; readonly workspace: string; readonly temp: string },
  ): Promise<StepResult> {
    const { keys } = step;
    const before = this.#scope(contexts, this.#env);
    const stepEnv = { ...this.#env, ...textsOf(resolveToken(keys.find("env"), before)) };
    const scope = this.#scope(contexts, stepEnv);
    const uses = keys.find("uses")?.toString() ?? null;
    const script = textOf(resolveToken(keys.find("run"), scope));
    const title = uses ?? script.split("\n")[0] ?? "";
    const none = {
      id: step.id,
      title,
      command: null,
      outputs: {},
      exitCode: null,
      signals: [],
      log: "",
      annotations: [],
      report: null,
    };
    if (!isTrue(step.condition, scope)) return { ...none, outcome: "skipped", conclusion: "skipped" };

    const log = new StepLog(this.#masks, this.#run.onLog);
    const files = await openCommandFiles(temp);
    const given = textsOf(resolveToken(keys.find("with"), scope));
    const around: StepSurroundings = {
      workspace,
      temp,
      env: {
        ...base,
        PATH: [...this.#path, this.#run.env.PATH ?? process.env.PATH ?? ""].join(path.delimiter),
        ...stepEnv,
        ...files.env,
        GITHUB_ACTION: step.id,
      },
      scope,
      token,
      // A step that begins after the cancel, because it always runs, is not cancelled by it.
      cancelled: this.#run.cancelled.aborted ? new AbortController().signal : this.#run.cancelled,
      schedule: this.#run.schedule,
      machine: this.#run.machine,
      log: (text) => log.take(text),
    };
    let end: ProcessEnd = { exitCode: 1, signals: [] };
    let written: Written = { outputs: {}, env: {}, path: [], summary: "" };
    let isBroken = false;
    try {
      end =
        uses === null
          ? await runScript(script, around, {
              folder: textOf(resolveToken(keys.find("working-directory"), scope)),
              shell: textOf(resolveToken(keys.find("shell"), scope)),
            })
          : await runAction(uses, given, around);
      log.end();
      written = await files.read();
    } catch (error) {
      log.take(`::error::${(error as Error).message}\n`);
      isBroken = true;
    }
    this.#take(written);
    const isCancelled = around.cancelled.aborted;
    const outcome = isCancelled ? "cancelled" : end.exitCode === 0 && !isBroken ? "success" : "failure";
    const mayFail = outcome === "failure" && resolveToken(keys.find("continue-on-error"), scope) === true;
    if (isCancelled) this.#status = "cancelled";
    else if (outcome === "failure" && !mayFail && this.#status === "success") this.#status = "failure";
    const isOur = uses !== null && isOurs(uses);
    return {
      id: step.id,
      title,
      command: isOur ? (given.command ?? "plan") : null,
      outcome,
      conclusion: mayFail ? "success" : outcome,
      outputs: written.outputs,
      exitCode: end.exitCode,
      signals: end.signals,
      log: log.text,
      annotations: log.annotations,
      report: isOur ? await reportIn(written.outputs["report-path"]) : null,
    };
  }

  #take(written: Written): void {
    this.#env = { ...this.#env, ...written.env };
    this.#path = [...written.path, ...this.#path];
    if (written.summary === null)
      this.#remarks.push("$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k");
    else this.#summary += this.#masks.hide(written.summary);
  }

  /** The job's outputs. One with a secret in it does not leave the job. */
  #outputs(scope: Scope): Readonly<Record<string, string>> {
    const values = Object.entries(textsOf(resolveToken(this.#job.keys.find("outputs"), scope)));
    const kept = values.filter(([, value]) => this.#masks.hide(value) === value);
    for (const [name] of values.filter((one) => !kept.includes(one)))
      this.#remarks.push(`Skip output '${name}' since it may contain secret.`);
    return Object.fromEntries(kept);
  }

  #store(environment: string | null): Store {
    const { event, stores } = this.#run;
    const own = environment === null ? {} : (stores.environments?.[environment] ?? {});
    return {
      secrets: isStranger(event) ? {} : { ...stores.secrets, ...own.secrets },
      vars: { ...stores.vars, ...own.vars },
    };
  }

  #scope(contexts: Readonly<Record<string, Json>>, env: Readonly<Record<string, string>>): Scope {
    const { needs, matrix, inputs } = this.#run;
    const steps = this.#steps.map(({ id, outputs, outcome, conclusion }) => [id, { outputs, outcome, conclusion }]);
    return {
      status: this.#status,
      contexts: {
        ...contexts,
        env,
        needs,
        matrix,
        inputs,
        steps: Object.fromEntries(steps),
        job: { status: this.#status },
      },
    };
  }
}

/** Where the folders are, as the runner tells a step. */
function runnerVariables(
  folders: { readonly workspace: string; readonly temp: string; readonly home: string; readonly tools: string },
  job: string,
  workflow: Workflow,
): Readonly<Record<string, string>> {
  return {
    CI: "true",
    HOME: folders.home,
    GITHUB_ACTIONS: "true",
    GITHUB_JOB: job,
    GITHUB_WORKFLOW: workflow.name,
    GITHUB_WORKSPACE: folders.workspace,
    RUNNER_WORKSPACE: path.dirname(folders.workspace),
    RUNNER_TEMP: folders.temp,
    RUNNER_TOOL_CACHE: folders.tools,
    RUNNER_OS: OS,
    RUNNER_ARCH: "X64",
    RUNNER_ENVIRONMENT: "self-hosted",
    RUNNER_NAME: "sandbox",
  };
}

function nameOf(environment: Parameters<typeof resolveToken>[0], scope: Scope): string | null {
  const value = resolveToken(environment, scope);
  if (value === null) return null;
  return typeof value === "object" ? textOf(textsOf(value).name) : textOf(value);
}

async function reportIn(file: string | undefined): Promise<unknown> {
  return file ? JSON.parse(await readFile(file, "utf8")) : null;
}
