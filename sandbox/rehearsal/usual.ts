import type { RunInput } from "../github/index.ts";
import type { WorkflowFile } from "../runner/index.ts";
import { readWorkflow } from "../runner/workflow.ts";
import type { Scene } from "./scene.ts";
import { check, fileOf, MANY, ONE, PROJECTS, results, type Stage } from "./stage.ts";

/** A setting: what somebody pastes, and the files of the repository. */
interface Setting {
  readonly plan: (stage: Stage) => WorkflowFile;
  readonly apply: (stage: Stage) => WorkflowFile;
  /** Null where the setting has no drift. */
  readonly drift: ((stage: Stage) => WorkflowFile) | null;
  readonly files: Readonly<Record<string, string>>;
  readonly isOnEnterprise?: boolean;
}

type From = Setting["plan"];

const example =
  (name: string): From =>
  ({ pasted }) =>
    pasted.example(name);
const fence =
  (page: string, words: string): From =>
  ({ pasted }) =>
    pasted.fence(page, words);

function inOne(name: string, files: Setting["files"]): Setting {
  return { plan: example(name), apply: example(name), drift: example(name), files };
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  "README as written": {
    plan: fence("README.md", "name: Atlas plan"),
    apply: fence("README.md", "name: Atlas apply"),
    drift: fence("README.md", "name: Atlas plan"),
    files: ONE,
  },
  "one project": {
    plan: example("atlas-plan"),
    apply: example("atlas-apply"),
    drift: example("drift-on-schedule"),
    files: ONE,
  },
  "a merge queue": { plan: example("merge-queue"), apply: example("atlas-apply"), drift: null, files: ONE },
  "an enterprise server": { ...inOne("enterprise-server", ONE), isOnEnterprise: true },
  "many projects by glob": inOne("many-projects-by-glob", MANY),
  "many projects by matrix": inOne("many-projects-by-matrix", MANY),
};

/** Every setting, from the first pull request to the drift issue. */
export const USUAL: readonly Scene[] = [
  ...Object.entries(SETTINGS).map(([name, setting]) => ({
    name,
    isShort: name === "README as written",
    play: (stage: Stage) => live(stage, setting),
  })),
  {
    name: "staging, then production",
    isShort: false,
    async play(stage) {
      const files = {
        "atlas/staging.yaml": fileOf("staging", PROJECTS.east),
        "atlas/prod.yaml": fileOf("prod", PROJECTS.west),
      };
      const pull = stage.github.openPull({ files });
      const planned = await stage.run(
        stage.pasted.example("many-projects-by-glob"),
        stage.github.event("pull_request", { pull: pull.number }),
      );
      check(results(planned), ["changes"], "the plan");
      const push = stage.github.merge(pull.number);
      const applied = await stage.run(
        stage.pasted.fence("docs/environments.md", "needs: staging"),
        stage.github.event("push", { push }),
      );
      check(
        applied.jobs.map(({ id }) => id),
        ["staging", "prod"],
        "jobs",
      );
      check(results(applied), ["applied", "applied"], "the applies");
    },
  },
  {
    name: "many projects, as the page has it",
    isShort: false,
    async play(stage) {
      const pull = stage.github.openPull({ files: MANY });
      await stage.run(
        stage.pasted.example("many-projects-by-matrix"),
        stage.github.event("pull_request", { pull: pull.number }),
      );
      const push = stage.github.merge(pull.number);
      const applied = await stage.run(
        stage.pasted.fence("docs/many-projects.md", "fail-fast"),
        stage.github.event("push", { push }),
      );
      check(results(applied), ["validated", "applied", "applied"], "the applies");
    },
  },
  {
    name: "what is there already is adopted",
    isShort: false,
    async play(stage) {
      const workflow = stage.pasted.fence("docs/adopting.md", "command: export");
      const run = await stage.run(workflow, stage.github.event("workflow_dispatch"));
      check([run.conclusion, ...results(run)], ["success", "exported"], "the export");
    },
  },
  {
    name: "by hand",
    isShort: true,
    async play(stage) {
      const { github, pasted, atlas } = stage;
      github.push("main", ONE);
      const refused = await stage.run(pasted.example("atlas-apply"), github.event("workflow_dispatch"));
      check(results(refused), ["refused not-reviewed"], "an apply that nobody reviewed");
      check([refused.conclusion, atlas.writes.length], ["failure", 0], "its run, and writes");
      const inputs = { "accept-unreviewed": true };
      const accepted = await stage.run(pasted.example("atlas-apply"), github.event("workflow_dispatch", { inputs }), {
        inputs,
      });
      check(results(accepted), ["applied"], "an accepted apply");
      const drift = await stage.run(pasted.example("atlas-plan"), github.event("workflow_dispatch"));
      check(results(drift), ["no-changes"], "drift by hand");
    },
  },
  {
    name: "drift",
    isShort: true,
    async play(stage) {
      const { github, pasted } = stage;
      github.push("main", ONE);
      const drift = await stage.run(pasted.example("drift-on-schedule"), github.event("schedule"));
      check(results(drift), ["changes"], "drift");
      check(
        github.issues().map(({ state, labels }) => [state, labels]),
        [["open", ["atlas-drift", "on-call"]]],
        "issues",
      );
      const told = drift.jobs[0]?.steps.at(-1)?.annotations.map(({ level }) => level);
      check(told, ["warning"], "what else heard of it");
    },
  },
];

/** Plan on the pull request, apply after the merge, nothing left, no drift. */
async function live(stage: Stage, { plan, apply, drift, files, isOnEnterprise = false }: Setting): Promise<void> {
  const { github, atlas } = stage;
  const count = Object.keys(files).length;
  const event = (...[name, options]: Parameters<typeof github.event>): RunInput => {
    const input = github.event(name, options);
    return isOnEnterprise ? onEnterprise(input, stage) : input;
  };
  const expectEach = async (workflow: From, input: RunInput, result: string): Promise<void> => {
    const run = await stage.run(workflow(stage), input);
    const found = new Set(results(run).filter((one) => one !== "validated"));
    check([run.conclusion, ...found], ["success", result], `${input.name} of ${workflow(stage).file}`);
  };
  const pull = github.openPull({ head: "networking", files });
  await expectEach(plan, event("pull_request", { pull: pull.number }), "changes");
  check(github.comments(pull.number).length, count, "plan comments");
  const push = github.merge(pull.number);
  await expectEach(apply, event("push", { push }), "applied");
  check(atlas.writes.length, count, "writes to Atlas");
  await expectEach(apply, event("push", { push }), "no-changes");
  // Whatever can also be started by hand says the same.
  for (const workflow of new Set([plan, apply, ...(drift === null ? [] : [drift])])) {
    const { file, text } = workflow(stage);
    const { events } = await readWorkflow(file, text);
    if (events.workflow_dispatch) await expectEach(workflow, event("workflow_dispatch"), "no-changes");
  }
  if (drift === null) return;
  await expectEach(drift, event("schedule"), "no-changes");
  check(github.issues().length, 0, "issues where there is no drift");
}

function onEnterprise(input: RunInput, { github }: Stage): RunInput {
  const { apiUrl, graphqlUrl } = github.enterprise;
  return {
    ...input,
    env: (file) => ({ ...input.env(file), GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl }),
  };
}
