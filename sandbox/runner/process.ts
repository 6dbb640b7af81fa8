import { spawn } from "node:child_process";

/** The pauses of a cancelled step in milliseconds: from SIGINT to SIGTERM, and from there to SIGKILL. */
export interface CancelSchedule {
  readonly toTerminate: number;
  readonly toKill: number;
}

/** What GitHub's runner waits. */
export const CANCEL_SCHEDULE: CancelSchedule = { toTerminate: 7_500, toKill: 2_500 };

/** Variables without which no program starts on Windows; none elsewhere. */
export function systemVariables(): Readonly<Record<string, string>> {
  const names = ["SystemRoot", "SystemDrive", "ComSpec", "PATHEXT", "TEMP", "TMP"];
  if (process.platform !== "win32") return {};
  return Object.fromEntries(names.map((name) => [name, process.env[name] ?? ""]));
}

/** A process of a step. */
export interface ProcessRun {
  readonly command: string;
  readonly options: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onOutput: (text: string) => void;
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal;
  readonly schedule: CancelSchedule;
}

/** How a process ended. */
export interface ProcessEnd {
  /** Null where a signal ended it. */
  readonly exitCode: number | null;
  /** Signals that it was sent, in order. */
  readonly signals: readonly NodeJS.Signals[];
}

/** Runs a process to its end, which a cancelled job brings nearer step by step. */
export function runProcess(run: ProcessRun): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(run.command, run.options, { cwd: run.cwd, env: run.env, stdio: ["ignore", "pipe", "pipe"] });
    const signals: NodeJS.Signals[] = [];
    const timers: NodeJS.Timeout[] = [];
    const send = (signal: NodeJS.Signals): void => {
      signals.push(signal);
      child.kill(signal);
    };
    const cancel = (): void => {
      const { toTerminate, toKill } = run.schedule;
      send("SIGINT");
      timers.push(setTimeout(() => send("SIGTERM"), toTerminate));
      timers.push(setTimeout(() => send("SIGKILL"), toTerminate + toKill));
    };
    const over = (): void => {
      for (const timer of timers) clearTimeout(timer);
      run.cancelled.removeEventListener("abort", cancel);
    };
    child.stdout.setEncoding("utf8").on("data", run.onOutput);
    child.stderr.setEncoding("utf8").on("data", run.onOutput);
    child.on("error", (error) => {
      over();
      reject(error);
    });
    child.on("close", (exitCode) => {
      over();
      resolve({ exitCode, signals });
    });
    if (run.cancelled.aborted) cancel();
    else run.cancelled.addEventListener("abort", cancel, { once: true });
  });
}
