import { readWorkflow } from "../runner/workflow.ts";
import type { Scene } from "./scene.ts";
import { check, MANY, ONE } from "./stage.ts";

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
    async play(stage) {
      const { github, pasted } = stage;
      const files = { ...ONE, ...MANY, "atlas/prod.yaml": ONE["atlas-streams.yaml"] ?? "" };
      const pull = github.openPull({ files });
      check(pasted.steps.length >= 3, true, "there are three at least");
      for (const workflow of pasted.steps) {
        const run = await stage.run(workflow, github.event("pull_request", { pull: pull.number }), {
          env: { MONGODB_ATLAS_BASE_URL: stage.atlas.url },
        });
        check(run.isStarted, true, workflow.file);
      }
    },
  },
];
