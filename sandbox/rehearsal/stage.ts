import { deepStrictEqual } from "node:assert";
import { type Account, type AtlasOptions, PROJECT_ID, READER, type SandboxAtlas, startAtlas } from "../atlas/index.ts";
import { type GitHubSandbox, type RunInput, startGitHub } from "../github/index.ts";
import { type Act, runWithAct } from "../runner/act.ts";
import {
  isStarted,
  type JobResult,
  runWorkflow,
  type StepResult,
  type Stores,
  type WorkflowFile,
  type WorkflowRun,
  type WorkflowSettings,
} from "../runner/index.ts";
import { CANCEL_SCHEDULE } from "../runner/process.ts";
import { type Pasted, pastedIn } from "./workflows.ts";

/** One line of the rehearsal's table. */
export interface Row {
  readonly scene: string;
  readonly workflow: string;
  readonly event: string;
  readonly happened: string;
  /** Requests to Atlas and to GitHub. */
  readonly calls: string;
}

/** What a rehearsal is made of, and where its rows go. */
export interface Rehearsal {
  /** Folder of the project whose action, workflows and pages are rehearsed. */
  readonly root: string;
  /** The bundle that runs. */
  readonly entry: string;
  /** A Node older than 24, where the machine has one. */
  readonly oldNode: string | null;
  /** How many times as long as GitHub a cancelled step is given: more than once on a machine that does other things too. */
  readonly patience: number;
  /** Another engine that runs everything, or null for this project's own runner. */
  readonly act: Act | null;
  readonly rows: Row[];
}

/** The account that apply has: the roles that README asks for. */
const WRITER: Account = {
  clientId: "mdb_sa_id_65a0000000000000000000c3",
  clientSecret: "mdb_sa_sk_sandbox-writer-0123456789abcdefghijk",
  roles: ["Project Stream Processing Manager", "Project Read Only"],
};

/** The projects of a scene with several. */
export const PROJECTS = { east: PROJECT_ID, west: "6650a1b2c3d4e5f601234568" } as const;

/** The default path of a configuration. */
export const FILE = "atlas-streams.yaml";

/** A configuration with one link. */
export function fileOf(name: string, projectId: string, region = "us-east-1"): string {
  return `version: 1
name: ${name}
projectId: ${projectId}
privateLinks:
  archive: { provider: AWS, vendor: S3, region: ${region}, serviceEndpointId: com.amazonaws.${region}.s3 }
`;
}

/** One project in one file. */
export const ONE = { [FILE]: fileOf("prod", PROJECTS.east) };

/** Two projects in two files. */
export const MANY = {
  "atlas/east.yaml": fileOf("east", PROJECTS.east),
  "atlas/west.yaml": fileOf("west", PROJECTS.west),
};

/** Seconds between two looks at Atlas. */
export const PAUSE = "0.05";

const READS = { vars: { ATLAS_CLIENT_ID: READER.clientId }, secrets: { ATLAS_CLIENT_SECRET: READER.clientSecret } };
const WRITES = { vars: { ATLAS_CLIENT_ID: WRITER.clientId }, secrets: { ATLAS_CLIENT_SECRET: WRITER.clientSecret } };

/** Secrets and variables as README and the examples ask for them. */
export const STORES: Stores = {
  vars: { ATLAS_PLAN_CLIENT_ID: READER.clientId },
  secrets: { ATLAS_PLAN_CLIENT_SECRET: READER.clientSecret },
  environments: {
    "atlas-prod": WRITES,
    "atlas-staging": WRITES,
    "atlas-plan-east": READS,
    "atlas-plan-west": READS,
    "atlas-east": WRITES,
    "atlas-west": WRITES,
    east: WRITES,
    west: WRITES,
  },
};

/** What a run of a scene may have otherwise than usual. */
export type RunOptions = Partial<
  Pick<WorkflowSettings, "cancelled" | "inputs" | "onLog" | "stores" | "machine" | "env">
>;

/** A GitHub, an Atlas and the workflows: what one scene plays on. */
export class Stage {
  readonly github: GitHubSandbox;
  readonly atlas: SandboxAtlas;
  readonly pasted: Pasted;
  readonly rehearsal: Rehearsal;
  readonly #scene: string;

  constructor(scene: string, rehearsal: Rehearsal, github: GitHubSandbox, atlas: SandboxAtlas) {
    this.#scene = scene;
    this.rehearsal = rehearsal;
    this.github = github;
    this.atlas = atlas;
    this.pasted = pastedIn(rehearsal.root);
    github.push("main", { "README.md": "A shop.\n" });
  }

  /** Runs a workflow for an event, and takes note of it. */
  async run(workflow: WorkflowFile, event: RunInput, options: RunOptions = {}): Promise<WorkflowRun> {
    const before = [this.atlas.log.length, this.github.requests.length] as const;
    const { toTerminate, toKill } = CANCEL_SCHEDULE;
    const { patience } = this.rehearsal;
    const settings: WorkflowSettings = {
      github: this.github,
      schedule: { toTerminate: toTerminate * patience, toKill: toKill * patience },
      stores: STORES,
      ...options,
      env: { MONGODB_ATLAS_BASE_URL: this.atlas.url, ...options.env },
      machine: {
        action: this.rehearsal.root,
        entry: this.rehearsal.entry,
        // Only the pauses are other than in the workflow: nobody waits ten seconds for a sandbox.
        inputs: { "poll-interval-seconds": PAUSE },
        ...options.machine,
      },
    };
    const run = await this.#runWith(workflow, event, settings);
    const calls = [this.atlas.log.length - before[0], this.github.requests.length - before[1]];
    this.note(workflow.file, titleOf(event), storyOf(run), `${calls[0]} + ${calls[1]}`);
    return run;
  }

  async #runWith(workflow: WorkflowFile, event: RunInput, settings: WorkflowSettings): Promise<WorkflowRun> {
    const { act } = this.rehearsal;
    if (act === null) return runWorkflow(workflow, event, settings);
    if (!(await isStarted(workflow, event, this.github))) return { isStarted: false, conclusion: "skipped", jobs: [] };
    const { secrets, vars } = settings.stores;
    const own = ["push", "workflow_dispatch"].includes(event.name) ? WRITES : READS;
    const store = { secrets: { ...secrets, ...own.secrets }, vars: { ...vars, ...own.vars } };
    return runWithAct(act, workflow, event, store, settings);
  }

  /** Adds a line to the table. */
  note(workflow: string, event: string, happened: string, calls = ""): void {
    this.rehearsal.rows.push({ scene: this.#scene, workflow, event, happened, calls });
  }

  /** What both servers say of requests that the real ones would not understand. */
  misuses(): readonly string[] {
    return [
      ...this.atlas.refused.map((one) => JSON.stringify(one)),
      ...this.github.refused().map((one) => JSON.stringify(one)),
    ];
  }
}

/** Plays one scene on a stage of its own. @throws where something is not as it should be */
export async function onStage(
  scene: string,
  rehearsal: Rehearsal,
  play: (stage: Stage) => Promise<void>,
  options: AtlasOptions = {},
): Promise<void> {
  const atlas = await startAtlas({
    projects: Object.values(PROJECTS),
    accounts: [READER, WRITER],
    ...options,
  });
  const github = await startGitHub({ isPrivate: true });
  const stage = new Stage(scene, rehearsal, github, atlas);
  try {
    await play(stage);
    check(stage.misuses(), [], "requests that nobody would understand");
  } finally {
    await Promise.all([atlas.close(), github.close()]);
  }
}

/** Compares, and says what was looked at where the two differ. */
export function check(actual: unknown, expected: unknown, what: string): void {
  try {
    deepStrictEqual(actual, expected);
  } catch {
    throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
  }
}

/** Every step of a run that called this project's action. */
export function ours(run: WorkflowRun): readonly StepResult[] {
  return run.jobs.flatMap(({ steps }) => steps.filter(({ command }) => command !== null));
}

/** The only one of them. */
export function our(run: WorkflowRun): StepResult {
  const [one, ...more] = ours(run);
  if (one === undefined || more.length > 0)
    throw new Error(`the action ran ${more.length + (one ? 1 : 0)} times instead of once`);
  return one;
}

/** Result and failure reason of every step of ours. */
export function results(run: WorkflowRun): readonly string[] {
  return ours(run).map(({ outputs }) => [outputs.result, outputs["failure-reason"]].filter((one) => one).join(" "));
}

function titleOf({ name, payload }: RunInput): string {
  const { action, changes, inputs } = payload as {
    readonly action?: string;
    readonly changes?: object;
    readonly inputs?: object;
  };
  const more = changes
    ? ` (${Object.keys(changes).join()})`
    : inputs && Object.keys(inputs).length > 0
      ? ` (${JSON.stringify(inputs)})`
      : "";
  return `${name}${action ? ` ${action}` : ""}${more}`;
}

/** A run in one line. */
function storyOf(run: WorkflowRun): string {
  if (!run.isStarted) return "not started";
  const jobs = run.jobs.filter(({ conclusion }) => conclusion !== "skipped");
  // Runs of one job are side by side, in any order.
  const groups = [...Map.groupBy(jobs, ({ id }) => id).values()].map((runs) => runs.map(storyOfJob).toSorted());
  return groups.flat().join(" · ") || "skipped";
}

function storyOfJob(job: JobResult): string {
  const own = job.steps.filter(({ command }) => command !== null).map(wordsOf);
  return `${nameOf(job)}: ${own.join(", ") || job.conclusion}`;
}

function nameOf({ id, matrix }: JobResult): string {
  const target = (matrix as { readonly target?: { readonly name?: string } } | null)?.target?.name;
  return target ? `${id} ${target}` : id;
}

function wordsOf({ outcome, outputs }: StepResult): string {
  const words = [outputs.result, outputs["failure-reason"]].filter((one) => one).join(" ");
  return outcome === "success" ? words : `${words || "no outputs"} (${outcome})`;
}
