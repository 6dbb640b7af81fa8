import { randomUUID } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { load } from "js-yaml";
import { checkOut } from "./checkout.ts";
import { evaluate, type Json, type Scope, textOf } from "./expressions.ts";
import { type CancelSchedule, type ProcessEnd, runProcess } from "./process.ts";

/** An action, as far as a step asks for it by name. */
export interface ActionCall {
  readonly name: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** What a step's work needs of its job. */
export interface StepSurroundings {
  readonly workspace: string;
  readonly temp: string;
  readonly env: Readonly<Record<string, string>>;
  readonly scope: Scope;
  readonly token: string;
  readonly cancelled: AbortSignal;
  readonly schedule: CancelSchedule;
  readonly machine: Machine;
  readonly log: (text: string) => void;
}

/** The machine that the runner is on. */
export interface Machine {
  /** Folder of our own action: `action.yml`, and `dist` unless `entry` says otherwise. */
  readonly action: string;
  /** The bundle that is run. */
  readonly entry: string;
  /** The Node that runs actions. */
  readonly node: string;
  /** Inputs that our action gets where the workflow gives none: pauses that a test cannot wait for. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Actions that are only taken note of, by name without version. */
  readonly noted: Readonly<Record<string, (call: ActionCall) => void>>;
}

/** How work of the runner itself ends, where it does not throw. */
const DONE: ProcessEnd = { exitCode: 0, signals: [] };

/** On Windows GitHub takes the one that comes with git; another one is first in the path. */
const BASH = process.platform === "win32" ? "C:\\Program Files\\Git\\bin\\bash.exe" : "bash";

/** Runs one `run` step. */
export async function runScript(
  script: string,
  around: StepSurroundings,
  { folder, shell }: { readonly folder: string; readonly shell: string },
): Promise<ProcessEnd> {
  // Where a step names no shell, a command that fails inside a pipe stops nothing: so it is on GitHub.
  const strict = shell === "bash" ? ["--noprofile", "--norc", "-o", "pipefail"] : [];
  const file = path.join(around.temp, `${randomUUID()}.sh`);
  await writeFile(file, script);
  return runProcess({
    command: BASH,
    options: [...strict, "-e", file],
    cwd: path.resolve(around.workspace, folder),
    env: around.env,
    onOutput: around.log,
    cancelled: around.cancelled,
    schedule: around.schedule,
  });
}

/** Whether a name with its version is this project's own action. */
export function isOurs(uses: string): boolean {
  return uses === "./" || /^[\w-]+\/atlas-streams-networking@/.test(uses);
}

/** Runs one `uses` step: our action as a process, the checkout as a real clone, others as a note. */
export async function runAction(
  uses: string,
  given: Readonly<Record<string, string>>,
  around: StepSurroundings,
): Promise<ProcessEnd> {
  if (isOurs(uses)) return runOurs(uses, given, around);
  const name = uses.split("@")[0] ?? "";
  if (name === "actions/checkout") {
    const { env } = around;
    await checkOut(given, {
      workspace: around.workspace,
      env,
      serverUrl: env.GITHUB_SERVER_URL ?? "",
      repository: env.GITHUB_REPOSITORY ?? "",
      sha: env.GITHUB_SHA ?? "",
      ref: env.GITHUB_REF ?? "",
      token: around.token,
      log: around.log,
      process: { cancelled: around.cancelled, schedule: around.schedule },
    });
    return DONE;
  }
  const note = around.machine.noted[name];
  if (!note) throw new Error(`Unable to resolve action ${uses}: this runner does not know it`);
  note({ name, inputs: given });
  return DONE;
}

async function runOurs(
  uses: string,
  given: Readonly<Record<string, string>>,
  { machine, env, workspace, scope, log, cancelled, schedule }: StepSurroundings,
): Promise<ProcessEnd> {
  const action = load(await readFile(path.join(machine.action, "action.yml"), "utf8")) as {
    readonly inputs: Readonly<Record<string, { readonly default?: Json }>>;
  };
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) {
    const valid = Object.keys(action.inputs).map((name) => `'${name}'`);
    log(`::warning::Unexpected input(s) '${unknown.join("', '")}', valid inputs are [${valid.join(", ")}]\n`);
  }
  const values: Record<string, string> = {};
  for (const [name, { default: usual }] of Object.entries(action.inputs)) {
    values[name] = given[name] ?? machine.inputs[name] ?? filledIn(textOf(usual), scope);
  }
  const [repository = "", ref = ""] = uses === "./" ? [] : uses.split("@");
  return runProcess({
    command: machine.node,
    options: [machine.entry],
    cwd: workspace,
    env: {
      ...env,
      ...Object.fromEntries(Object.entries({ ...given, ...values }).map(([name, value]) => [inputName(name), value])),
      GITHUB_ACTION_REPOSITORY: repository,
      GITHUB_ACTION_REF: ref,
    },
    onOutput: log,
    cancelled,
    schedule,
  });
}

function inputName(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

/** A default of `action.yml`: text, or one expression. */
function filledIn(text: string, scope: Scope): string {
  const expression = /^\$\{\{(.+)\}\}$/s.exec(text)?.[1];
  return expression === undefined ? text : textOf(evaluate(expression, scope));
}

/** Makes the folders of a job and says where they are, each apart from the others as on GitHub's machines. */
export async function makeFolders(
  root: string,
  repository: string,
): Promise<{ readonly workspace: string; readonly temp: string; readonly home: string; readonly tools: string }> {
  const name = repository.split("/")[1] ?? "repository";
  const folders = {
    workspace: path.join(root, "_work", name, name),
    temp: path.join(root, "_work", "_temp"),
    tools: path.join(root, "_work", "_tool"),
    home: path.join(root, "home"),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  return folders;
}
