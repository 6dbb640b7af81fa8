import type { WorkflowFile, WorkflowRun } from "../runner/index.ts";
import { readWorkflow } from "../runner/workflow.ts";
import type { Scene } from "./scene.ts";
import { check, MANY, ONE, onStage, results, type Stage } from "./stage.ts";

/** What is on the pages: every workflow is one, and every step runs. */
export const FENCES: readonly Scene[] = [
  {
    name: "every workflow to paste",
    isShort: true,
    async play(stage) {
      for (const { file, text } of stage.pasted.all) {
        const { jobs } = await readWorkflow(file, text);
        stage.note(file, "read", `${jobs.length} jobs`);
      }
      check(stage.pasted.all.length >= 10, true, "there are ten at least");
    },
  },
  {
    name: "every step on a page",
    isShort: false,
    async play({ pasted, rehearsal }) {
      check(pasted.steps.length >= 3, true, "there are three at least");
      for (const workflow of pasted.steps)
        await onStage("every step on a page", rehearsal, (stage) => stepsOf(stage, workflow));
    },
  },
];

/** Plays steps of a page: a plan on a pull request, an apply of what was planned and merged, drift at night. */
async function stepsOf(stage: Stage, { file, text }: WorkflowFile): Promise<void> {
  const { github, pasted, atlas } = stage;
  // Nothing leaves this machine.
  const workflow = { file, text: text.replace(/base-url: \S+/, `base-url: ${atlas.url}`) };
  const command = /^ +command: (\w+)/m.exec(text)?.[1] ?? "plan";
  const files = /config: atlas\//.test(text) ? MANY : ONE;
  const pull = github.openPull({ files });
  const event = github.event("pull_request", { pull: pull.number });
  if (command === "plan") return expectResult(await stage.run(workflow, event), "changes");
  const planned = pasted.example(files === MANY ? "many-projects-by-glob" : "atlas-plan");
  await stage.run(planned, event);
  const push = github.merge(pull.number);
  if (command === "drift") return expectResult(await stage.run(workflow, github.event("schedule")), "changes");
  check(command, "apply", `the command of ${file}`);
  expectResult(await stage.run(workflow, github.event("push", { push })), "applied");
}

function expectResult(run: WorkflowRun, result: string): void {
  check(results(run), [result], "the result");
}
