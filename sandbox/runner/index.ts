import path from "node:path";
import type { GitHubSandbox, RunInput } from "../github/index.ts";
import { eventVariables, githubContext, occasionOf, type Stores } from "./contexts.ts";
import { isTrue, type Json, resolveToken, type Scope, type Status } from "./expressions.ts";
import { type Conclusion, type JobResult, type JobRun, runJob } from "./job.ts";
import { combinationsOf } from "./matrix.ts";
import { CANCEL_SCHEDULE, type CancelSchedule } from "./process.ts";
import type { Machine } from "./steps.ts";
import { isStartedBy } from "./triggers.ts";
import { type JobTemplate, readWorkflow, type Workflow } from "./workflow.ts";

export type { Stores } from "./contexts.ts";
export type { Conclusion, JobResult, StepResult } from "./job.ts";
export type { ActionCall } from "./steps.ts";

/** A workflow file of the repository. */
export interface WorkflowFile {
  readonly file: string;
  readonly text: string;
}

/** Where a workflow runs, and how. */
export interface WorkflowSettings {
  readonly github: GitHubSandbox;
  readonly stores: Stores;
  readonly machine?: Partial<Machine>;
  /** Variables of the machine, such as a proxy. */
  readonly env?: Readonly<Record<string, string>>;
  /** What somebody who starts it by hand fills in. */
  readonly inputs?: Readonly<Record<string, Json>>;
  /** Cancels the run when it aborts. */
  readonly cancelled?: AbortSignal;
  readonly schedule?: CancelSchedule;
  /** Told of every text that a step lets out. */
  readonly onLog?: (text: string) => void;
}

/** How a workflow's run ended. */
export interface WorkflowRun {
  /** False where the event does not start this workflow. */
  readonly isStarted: boolean;
  readonly conclusion: Conclusion;
  /** Every run of every job, those that were skipped included. */
  readonly jobs: readonly JobResult[];
}

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The machine that runs the committed bundle, or what `ACTION_ENTRY` names: a build that nobody has committed yet. */
function usualMachine(): Machine {
  return {
    action: ROOT,
    entry: process.env.ACTION_ENTRY ?? path.join(ROOT, "dist/index.js"),
    node: process.execPath,
    inputs: {},
    noted: {},
  };
}

/**
 * Runs a workflow for an event as GitHub and its runner do: whether it starts at all, which jobs in which order, each on a machine
 * of its own with real git, and what becomes of outputs, secrets and annotations.
 *
 * @throws {InvalidWorkflow} where GitHub's own parser does not take the text
 */
export async function runWorkflow(
  { file, text }: WorkflowFile,
  event: RunInput,
  settings: WorkflowSettings,
): Promise<WorkflowRun> {
  const workflow = await readWorkflow(file, text);
  if (!isStartedBy(workflow.events, occasionOf(settings.github, event)))
    return { isStarted: false, conclusion: "skipped", jobs: [] };
  const results = new Map<string, Promise<readonly JobResult[]>>();
  const start = (job: JobTemplate): Promise<readonly JobResult[]> => {
    const known = results.get(job.id);
    if (known !== undefined) return known;
    const needed = job.needs
      .map((id) => workflow.jobs.find((other) => other.id === id))
      .filter((one) => one !== undefined);
    const started = Promise.all(needed.map(start)).then((before) =>
      runJobs(job, before.flat(), { workflow, event, settings }),
    );
    results.set(job.id, started);
    return started;
  };
  const jobs = (await Promise.all(workflow.jobs.map(start))).flat();
  return { isStarted: true, conclusion: conclusionOf(jobs.map(({ conclusion }) => conclusion)), jobs };
}

/** Whether an event starts a workflow at all. */
export async function isStarted(
  { file, text }: WorkflowFile,
  event: RunInput,
  github: GitHubSandbox,
): Promise<boolean> {
  const { events } = await readWorkflow(file, text);
  return isStartedBy(events, occasionOf(github, event));
}

interface Surroundings {
  readonly workflow: Workflow;
  readonly event: RunInput;
  readonly settings: WorkflowSettings;
}

/** Runs a job once for each combination of its matrix, or once; or skips it. */
async function runJobs(
  job: JobTemplate,
  before: readonly JobResult[],
  { workflow, event, settings }: Surroundings,
): Promise<readonly JobResult[]> {
  const needs = needsOf(job, before);
  const inputs = inputsOf(event, settings.inputs ?? {});
  const scope: Scope = {
    status: settings.cancelled?.aborted ? "cancelled" : statusOf(before),
    contexts: {
      github: githubContext(eventVariables(event, ""), event, {}),
      needs,
      inputs,
      vars: settings.stores.vars ?? {},
    },
  };
  if (!isTrue(job.condition, scope)) return [idle(job, settings.cancelled?.aborted ? "cancelled" : "skipped")];
  const strategy = job.keys.find("strategy")?.assertMapping("strategy");
  let combinations: readonly Json[] = [null];
  try {
    const matrix = strategy?.find("matrix");
    if (matrix) combinations = combinationsOf(resolveToken(matrix, scope));
  } catch (error) {
    return [{ ...idle(job, "failure"), remarks: [(error as Error).message] }];
  }
  const stop = new AbortController();
  settings.cancelled?.addEventListener("abort", () => stop.abort(), { once: true });
  if (settings.cancelled?.aborted) stop.abort();
  const failsFast = strategy !== undefined && resolveToken(strategy.find("fail-fast"), scope) !== false;
  const one = (matrix: Json): JobRun => ({
    github: settings.github,
    workflow,
    event,
    stores: settings.stores,
    machine: { ...usualMachine(), ...settings.machine },
    env: settings.env ?? {},
    needs,
    inputs,
    matrix,
    cancelled: stop.signal,
    schedule: settings.schedule ?? CANCEL_SCHEDULE,
    onLog: settings.onLog ?? (() => undefined),
  });
  return Promise.all(
    combinations.map(async (matrix) => {
      const result = await runJob(job, one(matrix));
      if (result.conclusion === "failure" && failsFast) stop.abort();
      return result;
    }),
  );
}

function idle({ id }: JobTemplate, conclusion: Conclusion): JobResult {
  return {
    id,
    matrix: null,
    conclusion,
    outputs: {},
    steps: [],
    summary: "",
    environment: null,
    concurrency: null,
    remarks: [],
  };
}

/** The `needs` context: of a job with a matrix, what its runs put out together. */
function needsOf(job: JobTemplate, before: readonly JobResult[]): Json {
  return Object.fromEntries(
    job.needs.map((id) => {
      const runs = before.filter((one) => one.id === id);
      const outputs = Object.assign({}, ...runs.map((one) => one.outputs));
      return [id, { result: conclusionOf(runs.map(({ conclusion }) => conclusion)), outputs }];
    }),
  );
}

/** By hand, what somebody filled in; a box that nobody ticked is false. */
function inputsOf(event: RunInput, given: Readonly<Record<string, Json>>): Json {
  return event.name === "workflow_dispatch" ? given : {};
}

function statusOf(before: readonly JobResult[]): Status {
  const conclusion = conclusionOf(before.map((one) => one.conclusion));
  return conclusion === "skipped" ? "failure" : conclusion;
}

function conclusionOf(all: readonly Conclusion[]): Conclusion {
  if (all.includes("failure")) return "failure";
  if (all.includes("cancelled")) return "cancelled";
  return all.length > 0 && all.every((one) => one === "skipped") ? "skipped" : "success";
}
