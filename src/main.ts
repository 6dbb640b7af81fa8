import { readFileSync } from "node:fs";
import type { Http } from "./atlas/http.ts";
import { credentialsMode, missingCredentials, noCredentialsReport, sayValidatedOnly } from "./commands/credentials.ts";
import { publishAll } from "./commands/publish/publish-all.ts";
import { loadTargets } from "./commands/targets.ts";
import { validateReport } from "./commands/validate.ts";
import { type Clock, systemClock } from "./engine/model/clock.ts";
import { ConfigError, problemOf } from "./engine/model/problem.ts";
import { eventFileProblem, pullRequestProblem, type RunEvent, readEvent, wrongEvent } from "./github/event.ts";
import { connected, connectGitHub, readDriftIssues, readPullFacts } from "./run/connect.ts";
import { pullRequestOf, type Run, reportContextOf } from "./run/context.ts";
import { type Inputs, readInputs, type Surface } from "./run/inputs.ts";
import { publishResult } from "./run/result.ts";
import { bug, type RunEnd, runEnd, stoppedRun } from "./run/run-end.ts";
import { invalidReport, stackOf } from "./run/verdict.ts";
import { VOCABULARY } from "./run/vocabulary.ts";
import { listenForInterrupts } from "./runner/interrupts.ts";
import { readProxies } from "./runner/proxy.ts";
import type { Runner } from "./runner/runner.ts";
import { type Filter, openFilter } from "./secrets/filter.ts";
import { lazily } from "./text/lazy.ts";

/** What a run is started with. */
export interface Start {
  readonly env: NodeJS.ProcessEnv;
  /** An input's text, `""` where it is not given. */
  readonly getInput: (name: string) => string;
  readonly openRunner: (filter: Filter, env: NodeJS.ProcessEnv) => Runner;
  /** @default the machine's own time */
  readonly clock?: Clock;
  /** Where the run was started. @default "workflow" */
  readonly surface?: Surface;
  /** Takes an exported file in place of the disk where `config` is `-`. */
  readonly printFile?: (text: string) => void;
  /** The way to Atlas. @default over the network, with the bounds of one exchange that suit Atlas */
  readonly openHttp?: () => Http;
}

/** One run of the action, from its inputs to its exit code. Read it from top to bottom. */
export async function main({
  env,
  getInput,
  openRunner,
  clock = systemClock,
  surface = "workflow",
  printFile,
  openHttp,
}: Start): Promise<0 | 1> {
  const filter = openFilter(VOCABULARY);
  const runner = openRunner(filter, env);
  const readText = (file: string): string => readFileSync(file, "utf8");
  const event = readEvent(env, readText);
  let inputs: Inputs;
  try {
    inputs = readInputs(getInput, env, surface);
  } catch (error) {
    const problems = error instanceof ConfigError ? error.problems : [bug(error)];
    const end = stoppedRun(getInput("command"), { result: "invalid", failureReason: "config-invalid", problems }, null);
    return publishResult(end, runner, reportContextOf(null, event, filter.redact));
  }
  if (event) for (const own of addressesOf(event)) filter.keep(own);
  for (const secret of [inputs.clientSecret, inputs.githubToken, ...inputs.reviewKeys])
    if (secret) runner.mask(secret.reveal());
  for (const password of readProxies(env).passwords) runner.mask(password);
  if (inputs.clientId && inputs.clientSecret) runner.mask(`${inputs.clientId}:${inputs.clientSecret.reveal()}`);

  const { interrupted, hardStop, lastCall, forget } = listenForInterrupts(clock, runner);
  const endings: Promise<void>[] = [];
  const view = reportContextOf(inputs, event, filter.redact);
  const github = lazily(() => connectGitHub({ event, inputs, runner, clock, interrupted, lastCall }));
  const run: Run = {
    inputs,
    event,
    env,
    surface,
    printFile: printFile ?? null,
    runner,
    filter,
    clock,
    openHttp: openHttp ?? null,
    github,
    driftIssues: lazily(() => readDriftIssues(github, inputs)),
    pullFacts: lazily(() => readPullFacts(github, pullRequestOf({ inputs, event }))),
    view,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    interrupted,
    hardStop,
    atEnd: (work) => void endings.push(work),
  };
  try {
    const isEvent = surface === "workflow" && (env.GITHUB_EVENT_NAME ?? "") !== "";
    const missing = isEvent ? eventFileProblem(env, readText) : null;
    const end = missing === null ? await perform(run) : failedRun(inputs, missing);
    return await publishResult(end, runner, view);
  } catch (error) {
    runner.info(stackOf(error));
    const end = { result: "failed", failureReason: "internal", problems: [bug(error)] } as const;
    return await publishResult(stoppedRun(inputs.command, end, inputs), runner, view);
  } finally {
    await Promise.all(endings);
    forget();
  }
}

/** Does what the command says, and tells GitHub. */
async function perform(run: Run): Promise<RunEnd> {
  const { inputs, event } = run;
  const { command } = inputs;
  const wrong = wrongEvent(command, event);
  if (wrong !== null)
    return stoppedRun(
      command,
      { result: "refused", failureReason: "wrong-event", problems: [problemOf(wrong)] },
      inputs,
    );
  if (command === "validate") return runEnd(inputs, loadTargets(run).map(validateReport));

  const { problems } = readProxies(run.env);
  if (problems.length > 0)
    return stoppedRun(command, { result: "invalid", failureReason: "config-invalid", problems }, inputs);
  const unknown = command === "plan" && inputs.prNumber === null ? pullRequestProblem(event) : null;
  if (unknown !== null) return failedRun(inputs, unknown);

  const mode = credentialsMode(run);
  if (mode === "validate") sayValidatedOnly(run);
  if (command === "export") {
    if (mode === "connect") return exportProject(run);
    const problems = [problemOf(missingCredentials(inputs, run.surface))];
    return stoppedRun(command, { result: "failed", failureReason: "no-credentials", problems }, inputs);
  }
  const files = loadTargets(run);
  if (mode === "validate") return runEnd(inputs, files.map(validateReport));
  if (mode === "fail")
    return publishAll(
      run,
      files.map((config) => ({ config, report: noCredentialsReport(config, run) })),
    );
  if (files.every(({ loaded }) => loaded.target === null))
    return publishAll(
      run,
      files.map((config) => ({ config, report: invalidReport(config) })),
    );
  if (command === "apply") {
    const { applyCommand } = await import("./commands/apply-all.ts");
    return applyCommand(run, files);
  }
  const { planAll } = await import("./commands/plan.ts");
  return publishAll(run, await planAll(run, files));
}

/** The end of a run whose surroundings are not as GitHub's. */
function failedRun(inputs: Inputs, message: string): RunEnd {
  const problems = [problemOf(message)];
  return stoppedRun(inputs.command, { result: "failed", failureReason: "internal", problems }, inputs);
}

async function exportProject(run: Run): Promise<RunEnd> {
  const { exportReport } = await import("./commands/export.ts");
  return runEnd(run.inputs, [await connected(run, exportReport)]);
}

/** The addresses that every text may link to, and the outputs name. */
function addressesOf({ runUrl, serverUrl, repository: { owner, repo } }: RunEvent): readonly string[] {
  const page = `${serverUrl}/${owner}/${repo}`;
  return [runUrl, `${page}/pull/`, `${page}/issues/`, "#issuecomment-", page];
}
