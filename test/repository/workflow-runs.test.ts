import { describe, expect, it, type TestContext } from "vitest";
import { OWNER, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { type GitHubSandbox, type RunInput, startGitHub } from "../../sandbox/github/index.ts";
import { type ActionResult, runAction } from "../../sandbox/runner.ts";
import { calls, EXAMPLES, type Job, jobsOf, mapOf, type Yaml } from "./workflows.ts";

/** A workflow to paste, lived through in the sandbox as GitHub would run it. */
interface Life {
  readonly files: Readonly<Record<string, string>>;
  /** Several workflow files make one setting. */
  readonly jobs: readonly Job[];
  readonly atlas: SandboxAtlas;
  readonly github: GitHubSandbox;
}

const PROJECTS = ["6650a1b2c3d4e5f601234567", "6650a1b2c3d4e5f601234568"] as const;
const ONE = { "atlas-streams.yaml": fileOf("prod", PROJECTS[0]) };
const MANY = { "atlas/east.yaml": fileOf("east", PROJECTS[0]), "atlas/west.yaml": fileOf("west", PROJECTS[1]) };

// Side by side, for the action pauses between what it writes on GitHub.
describe.concurrent("what one pastes works in the sandbox: plan, merge, apply, and nothing is left to do", () => {
  it.for([
    { name: "one project", workflows: ["atlas-plan", "atlas-apply"], files: ONE },
    { name: "one project, with a merge queue", workflows: ["merge-queue", "atlas-apply"], files: ONE },
    { name: "one project, on an enterprise server", workflows: ["enterprise-server"], files: ONE },
    { name: "many projects, by glob", workflows: ["many-projects-by-glob"], files: MANY },
    { name: "many projects, by matrix", workflows: ["many-projects-by-matrix"], files: MANY },
  ])("$name", async ({ workflows, files }, test) => {
    const life = await openLife(test, workflows, files);
    const { github, atlas } = life;
    const pull = github.openPull({ head: "networking", files });
    for (const { outputs } of await run(life, "plan", github.event("pull_request", { pull: pull.number })))
      expect(outputs.result).toBe("changes");
    expect(github.comments(pull.number)).toHaveLength(Object.keys(files).length);

    const merged = github.merge(pull.number);
    for (const { outputs } of await run(life, "apply", github.event("push", { push: merged })))
      expect(outputs.result).toBe("applied");
    expect(atlas.writes).toHaveLength(Object.keys(files).length);
    for (const { outputs } of await run(life, "plan", github.event("push", { push: merged })))
      expect(outputs.result).toBe("no-changes");
  });

  it("a merge queue plans without a comment", async (test) => {
    const life = await openLife(test, ["merge-queue"], ONE);
    life.github.push("main", ONE);
    const [queued] = await run(life, "plan", life.github.event("merge_group"));
    expect(queued?.outputs).toMatchObject({ result: "changes", "comment-id": "" });
    expect(life.github.writes()).toEqual([]);
  });

  it.for(["atlas-plan", "drift-on-schedule", "enterprise-server", "many-projects-by-glob", "many-projects-by-matrix"])(
    "%s keeps an issue a project while there is drift",
    async (workflow, test) => {
      const files = workflow.startsWith("many") ? MANY : ONE;
      const life = await openLife(test, [workflow], files);
      life.github.push("main", files);
      for (const { outputs } of await run(life, "drift", life.github.event("schedule")))
        expect(outputs).toMatchObject({ result: "changes", "has-changes": "true" });
      expect(life.github.issues().map(({ state }) => state)).toEqual(Object.keys(files).map(() => "open"));
    },
  );

  it("somebody may accept by hand what no plan showed", async (test) => {
    const life = await openLife(test, ["atlas-apply"], ONE);
    life.github.push("main", ONE);
    const event = life.github.event("workflow_dispatch");
    const [refused] = await run(life, "apply", event, {}, 1);
    expect(refused?.outputs["failure-reason"]).toBe("not-reviewed");
    const [accepted] = await run(life, "apply", event, { "inputs.accept-unreviewed != true": "false" });
    expect(accepted?.outputs.result).toBe("applied");
  });
});

async function openLife(test: TestContext, workflows: readonly string[], files: Life["files"]): Promise<Life> {
  const atlas = await startAtlas({ projects: [...PROJECTS] });
  const github = await startGitHub({ isPrivate: true });
  test.onTestFinished(async () => {
    await Promise.all([atlas.close(), github.close()]);
    expect(atlas.refused).toEqual([]);
    expect(github.refused()).toEqual([]);
  });
  github.push("main", { "README.md": "A shop.\n" });
  const places = workflows.map((workflow) => EXAMPLES.filter(({ where }) => where.endsWith(`/${workflow}.yml`)));
  for (const found of places) expect(found).toHaveLength(1);
  return { files, jobs: jobsOf(places.flat()), atlas, github };
}

/** Every run of the job with a command: one, or one a target where the job has a matrix. All have to end with the exit code. */
async function run(
  life: Life,
  command: string,
  event: RunInput,
  values: Readonly<Record<string, string>> = {},
  exitCode = 0,
): Promise<readonly ActionResult[]> {
  const found = life.jobs.filter(({ job }) => calls(job).some((step) => mapOf(step.with).command === command));
  expect(found.map(({ name }) => name)).toEqual([command]);
  const results: ActionResult[] = [];
  for (const { job } of found) {
    for (const matrix of await matrixOf(life, job, event)) {
      const result = await step(life, job, event, { ...matrix, ...values });
      expect([result.exitCode, result.exitCode === exitCode ? "" : result.log]).toEqual([exitCode, ""]);
      results.push(result);
    }
  }
  return results;
}

/** The values of `matrix.target` for each run: from the output `targets` of the job that is needed. */
async function matrixOf(
  life: Life,
  job: Job["job"],
  event: RunInput,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const needed = life.jobs.find(({ name }) => name === job.needs);
  if (needed === undefined) return [{}];
  expect(mapOf(mapOf(job.strategy).matrix).target).toBe("$" + "{{ fromJSON(needs.targets.outputs.targets) }}");
  const { outputs } = await step(life, needed.job, event, {});
  const targets = JSON.parse(outputs.targets ?? "") as readonly { readonly name: string; readonly config: string }[];
  expect(targets).toHaveLength(Object.keys(life.files).length);
  return targets.map(({ name, config }) => ({ "matrix.target.name": name, "matrix.target.config": config }));
}

function step(
  { atlas, github, files }: Life,
  job: Job["job"],
  event: RunInput,
  values: Readonly<Record<string, string>>,
): Promise<ActionResult> {
  const [call, ...more] = calls(job);
  expect(more).toEqual([]);
  const known: Readonly<Record<string, string>> = {
    "vars.ATLAS_PLAN_CLIENT_ID": OWNER.clientId,
    "vars.ATLAS_CLIENT_ID": OWNER.clientId,
    "secrets.ATLAS_PLAN_CLIENT_SECRET": OWNER.clientSecret,
    "secrets.ATLAS_CLIENT_SECRET": OWNER.clientSecret,
    "inputs.accept-unreviewed != true": "true",
    ...values,
  };
  const given = Object.entries(mapOf(call?.with)).map(([name, value]) => [name, evaluated(value, known)]);
  return runAction({
    files,
    event,
    // An empty variable of the runner's is no proxy.
    env: { HTTPS_PROXY: "", NO_PROXY: "" },
    inputs: {
      ...Object.fromEntries(given),
      "base-url": atlas.url,
      "github-token": github.token,
      "poll-interval-seconds": "0.01",
    },
  });
}

/** A value of a workflow with its expressions filled in; one that nobody knows is a mistake of the workflow. */
function evaluated(value: Yaml, known: Readonly<Record<string, string>>): string {
  return String(value).replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => {
    const found = known[expression];
    if (found === undefined) throw new Error(`Nobody says what ${expression} is.`);
    return found;
  });
}

function fileOf(name: string, projectId: string): string {
  return `version: 1
name: ${name}
projectId: ${projectId}
privateLinks:
  archive: { provider: AWS, vendor: S3, region: us-east-1, serviceEndpointId: com.amazonaws.us-east-1.s3 }
`;
}
