import { readFileSync } from "node:fs";
import type { Http } from "./atlas/http.ts";
import type { Session } from "./atlas/token.ts";
import { NO_CREDENTIALS, withoutCredentials } from "./commands/credentials.ts";
import { loadTargets } from "./commands/targets.ts";
import { validateReport } from "./commands/validate.ts";
import type { FailureReason, Result, TargetReport } from "./engine/model/change.ts";
import { type Clock, systemClock } from "./engine/model/clock.ts";
import { ConfigError, type Problem } from "./engine/model/problem.ts";
import type { GitHub } from "./github/api/client.ts";
import { readEvent, wrongEvent } from "./github/event.ts";
import { type ConfigFile, type Connected, type Run, reportContextOf } from "./run/context.ts";
import { type Inputs, readInputs } from "./run/inputs.ts";
import type { Published } from "./run/published.ts";
import { publishResult, type RunEnd } from "./run/result.ts";
import { invalidReport, runVerdict, type Verdict } from "./run/verdict.ts";
import { listenForInterrupts } from "./runner/interrupts.ts";
import type { Runner } from "./runner/runner.ts";
import { type Filter, openFilter } from "./secrets/filter.ts";

/** What a run is started with. */
export interface Start {
  readonly env: NodeJS.ProcessEnv;
  /** An input's text, `""` where it is not given. */
  readonly getInput: (name: string) => string;
  readonly openRunner: (filter: Filter, env: NodeJS.ProcessEnv) => Runner;
  /** @default the machine's own time */
  readonly clock?: Clock;
  /** The way to Atlas. @default over the network, with the bounds of one exchange that suit Atlas */
  readonly openHttp?: () => Http;
}

/** One run of the action, from its inputs to its exit code. Read it from top to bottom. */
export async function main({ env, getInput, openRunner, clock = systemClock, openHttp }: Start): Promise<0 | 1> {
  const filter = openFilter();
  const runner = openRunner(filter, env);
  const event = readEvent(env, (file) => readFileSync(file, "utf8"));
  let inputs: Inputs;
  try {
    inputs = readInputs(getInput, env);
  } catch (error) {
    const problems = error instanceof ConfigError ? error.problems : [bug(error)];
    return publishResult(
      stopped(getInput("command"), "invalid", "config-invalid", problems),
      runner,
      reportContextOf(null, event, filter.redact),
    );
  }
  for (const secret of [inputs.clientSecret, inputs.githubToken]) if (secret) runner.mask(secret.reveal());

  const stop = listenForInterrupts(clock, runner);
  const endings: Promise<void>[] = [];
  const view = reportContextOf(inputs, event, filter.redact);
  const run: Run = {
    inputs,
    event,
    env,
    runner,
    filter,
    clock,
    openHttp: openHttp ?? null,
    view,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    interrupted: stop.interrupted,
    hardStop: stop.hardStop,
    atEnd: (work) => void endings.push(work),
  };
  try {
    return await publishResult(await perform(run), runner, view);
  } catch (error) {
    runner.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return await publishResult(stopped(inputs.command, "failed", "internal", [bug(error)], inputs), runner, view);
  } finally {
    await Promise.all(endings);
    stop.forget();
  }
}

/** Does what the command says, and tells GitHub. */
async function perform(run: Run): Promise<RunEnd> {
  const { inputs, event } = run;
  const wrong = wrongEvent(inputs.command, event);
  if (wrong !== null) return stopped(inputs.command, "refused", "wrong-event", [problem(wrong)], inputs);
  if (inputs.command === "validate") return ended(run, loadTargets(run).map(validateReport));

  const offline = withoutCredentials(run);
  if (inputs.command === "export")
    return offline === null
      ? exportAll(run)
      : stopped(inputs.command, "failed", "no-credentials", [problem(NO_CREDENTIALS)], inputs);
  const files = loadTargets(run);
  if (offline !== null)
    return offline === validateReport ? ended(run, files.map(offline)) : publishAll(run, files.map(offline));
  if (files.every(({ loaded }) => loaded.target === null))
    return publishAll(
      run,
      files.map((config) => invalidReport(config)),
    );
  if (inputs.command === "apply") return connected(run, (online) => applyEverywhere(online, files));
  return publishAll(run, await planAll(run, files));
}

/** Plans every target: first reads all that there is to be read, then works on what was read. */
async function planAll(run: Run, files: readonly ConfigFile[]): Promise<readonly TargetReport[]> {
  const { readForPlan } = await import("./commands/plan.ts");
  const reports = await connected(run, (online) => Promise.all(files.map((config) => readForPlan(online, config))));
  let client: Promise<GitHub | null> | undefined;
  const github = (): Promise<GitHub | null> => {
    client ??= import("./commands/publish.ts").then(({ connectGitHub }) => connectGitHub(run));
    return client;
  };
  return Promise.all(reports.map((report) => report(github)));
}

async function applyEverywhere(run: Connected, files: readonly ConfigFile[]): Promise<RunEnd> {
  const { applyAll } = await import("./commands/apply-all.ts");
  const { reports, published } = await applyAll(run, files);
  return ended(run, reports, published);
}

async function exportAll(run: Run): Promise<RunEnd> {
  const { exportReport } = await import("./commands/export.ts");
  return connected(run, async (online) => ended(run, [await exportReport(online)]));
}

/** Shows plans as comments and drift as issues, one target after the other. */
async function publishAll(run: Run, reports: readonly TargetReport[]): Promise<RunEnd> {
  const { inputs } = run;
  const wanted =
    inputs.command === "drift" ? inputs.driftIssue : inputs.command === "plan" && inputs.comment !== "never";
  if (!wanted || run.interrupted.aborted) return ended(run, reports);
  const { clashProblem, connectGitHub, publishDrift, publishPlan, pullRequestOf } = await import(
    "./commands/publish.ts"
  );
  if (inputs.command === "plan" && pullRequestOf(run) === null) return ended(run, reports);
  const github = await connectGitHub(run);
  if (github === null) return ended(run, reports);
  const published = new Map<string, Published>();
  const last: TargetReport[] = [];
  for (const report of reports) {
    const shown = await (inputs.command === "drift" ? publishDrift : publishPlan)(run, github, report);
    published.set(report.name, shown);
    last.push(
      shown.clash === null
        ? report
        : {
            ...report,
            result: "invalid",
            failureReason: "config-invalid",
            problems: [...report.problems, clashProblem(report, shown.clash)],
          },
    );
  }
  return ended(run, last, published);
}

/** Opens the way to Atlas for as long as it is needed. The token ends with the need for it, and never outlives the run. */
async function connected<Value>(run: Run, use: (run: Connected) => Promise<Value>): Promise<Value> {
  const { inputs, runner, clock, interrupted } = run;
  const { clientId, clientSecret } = inputs;
  if (clientId === null || clientSecret === null) throw new TypeError("There are no credentials to connect with.");
  const [{ openHttp, flushPendingIo }, { openSession }] = await Promise.all([
    import("./atlas/http.ts"),
    import("./atlas/token.ts"),
  ]);
  const http = (run.openHttp ?? openHttp)();
  const over = new AbortController();
  const pace = {
    clock,
    longestPause: inputs.pollIntervalSeconds * 1000,
    signal: AbortSignal.any([interrupted, over.signal]),
    onRetry: (error: Error, pause: number) =>
      runner.info(`${error.message} Trying again in ${(pause / 1000).toFixed(1)} s.`),
  };
  const session: Session = openSession({
    baseUrl: inputs.baseUrl,
    credentials: { clientId, clientSecret },
    http,
    pace,
    onToken: (token) => runner.mask(token),
  });
  try {
    return await use({ ...run, session, pace });
  } finally {
    // Of a list that could not be read whole, other pages may still be asked for: nobody waits for them any more.
    over.abort();
    // What cannot be closed ends with the process.
    run.atEnd(
      session
        .close()
        .then(() => http.close())
        .catch(() => undefined),
    );
    await flushPendingIo();
  }
}

function ended(
  { inputs }: Run,
  reports: readonly TargetReport[],
  published: ReadonlyMap<string, Published> = new Map(),
): RunEnd {
  return {
    ...stopped(inputs.command, "no-changes", null, [], inputs),
    verdict: runVerdict(checked(inputs, reports)),
    reports: checked(inputs, reports),
    published,
  };
}

/** A drift run that could not read everything has not told whether there is drift. */
function checked({ command }: Inputs, reports: readonly TargetReport[]): readonly TargetReport[] {
  if (command !== "drift") return reports;
  return reports.map((report) =>
    report.failureReason === null && (report.plan?.unreadable.length ?? 0) > 0
      ? { ...report, result: "failed", failureReason: "forbidden" }
      : report,
  );
}

function stopped(
  command: string,
  result: Result,
  failureReason: FailureReason | null,
  problems: readonly Problem[],
  inputs: Inputs | null = null,
): RunEnd {
  const verdict: Verdict = { result, failureReason };
  return {
    command,
    verdict,
    reports: [],
    published: new Map(),
    problems,
    failOnChanges: inputs?.failOnChanges ?? false,
    reportPath: inputs?.reportPath ?? null,
  };
}

function problem(message: string): Problem {
  return { message, fix: null, file: null, line: null, column: null, address: null };
}

function bug(error: unknown): Problem {
  return problem(
    `this is a bug of the action: ${error instanceof Error ? error.message : String(error)}. Please report it with the log.`,
  );
}
