import type { WorkflowFile } from "../runner/index.ts";
import type { Scene } from "./scene.ts";
import { check, FILE, fileOf, ONE, our, PROJECTS, type Rehearsal, results, STORES, type Stage } from "./stage.ts";

const PENDING = "⏳";

/** What events bring that are not a pull request and its merge. */
export const EVENTS: readonly Scene[] = [
  {
    name: "in a merge queue",
    isShort: false,
    async play(stage) {
      const { github, pasted } = stage;
      const pull = github.openPull({ files: ONE });
      const queued = await stage.run(pasted.example("merge-queue"), github.event("merge_group", { pull: pull.number }));
      check(results(queued), ["changes"], "the plan of what would be merged");
      check([queued.conclusion, github.writes().length], ["success", 0], "its run, and writes to GitHub");
    },
  },
  {
    // cases.md, GitHub 30
    name: "a stacked pull request is retargeted",
    isShort: true,
    async play(stage) {
      const { github, pasted } = stage;
      const first = github.openPull({ head: "first", files: { "README.md": "Other.\n" } });
      const second = github.openPull({ base: "first", files: ONE });
      const opened = await stage.run(
        pasted.example("atlas-plan"),
        github.event("pull_request", { pull: second.number }),
      );
      check(opened.isStarted, false, "a pull request against another branch");
      github.merge(first.number);
      github.retarget(second.number, "main");
      const changes = { base: { ref: { from: "first" } } };
      const edited = (more: object) => github.event("pull_request", { pull: second.number, action: "edited", ...more });
      const planned = await stage.run(pasted.example("atlas-plan"), edited({ changes }));
      check(results(planned), ["changes"], "the plan after the new base");
      check(github.comments(second.number).length, 1, "plan comments");
      const titled = await stage.run(pasted.example("atlas-plan"), edited({ changes: { title: { from: "Old" } } }));
      check(
        titled.jobs.map(({ conclusion }) => conclusion),
        ["skipped", "skipped"],
        "jobs after a new title",
      );
    },
  },
  {
    // cases.md, GitHub 03
    name: "the plan run of an older commit is run again",
    isShort: true,
    async play(stage) {
      const { github, pasted } = stage;
      const pull = github.openPull({ head: "networking", files: ONE });
      const old = github.event("pull_request", { pull: pull.number });
      await stage.run(pasted.example("atlas-plan"), old);
      github.push("networking", { [FILE]: fileOf("prod", PROJECTS.east, "eu-west-1") });
      await stage.run(
        pasted.example("atlas-plan"),
        github.event("pull_request", { pull: pull.number, action: "synchronize" }),
      );
      const [newer] = github.comments(pull.number).map(({ body }) => body);
      await stage.run(pasted.example("atlas-plan"), old);
      check(
        github.comments(pull.number).map(({ body }) => body === newer),
        [true],
        "the newer plan is as it was",
      );
      const push = github.merge(pull.number);
      const applied = await stage.run(pasted.example("atlas-apply"), github.event("push", { push }));
      check(results(applied), ["applied"], "the apply of the newer plan");
    },
  },
  {
    // cases.md, GitHub 01
    name: "Dependabot",
    isShort: true,
    async play(stage) {
      const { github, pasted, atlas } = stage;
      const actor = "dependabot[bot]";
      const pull = github.openPull({ head: "dependabot", files: ONE });
      const planned = await stage.run(
        pasted.example("atlas-plan"),
        github.event("pull_request", { pull: pull.number, actor }),
      );
      check([planned.conclusion, ...results(planned)], ["success", "validated"], "a plan without secrets");
      const push = github.merge(pull.number);
      const applied = await stage.run(pasted.example("atlas-apply"), github.event("push", { push, actor }));
      check(
        [applied.conclusion, ...results(applied)],
        ["failure", "failed no-credentials"],
        "an apply without secrets",
      );
      const drift = await stage.run(pasted.example("atlas-plan"), github.event("schedule", { actor }));
      check([drift.conclusion, ...results(drift)], ["failure", "failed no-credentials"], "drift without secrets");
      check(atlas.log.length, 0, "calls to Atlas");
    },
  },
  {
    name: "a pull request from a fork",
    isShort: false,
    async play(stage) {
      const { github, pasted } = stage;
      const pull = github.openPull({ head: "theirs", headRepo: "stranger/shop", files: ONE });
      const planned = await stage.run(
        pasted.example("atlas-plan"),
        github.event("pull_request", { pull: pull.number }),
      );
      check([planned.conclusion, ...results(planned)], ["success", "validated"], "a plan without secrets");
      const push = github.merge(pull.number);
      const applied = await stage.run(pasted.example("atlas-apply"), github.event("push", { push }));
      check(results(applied), ["refused not-reviewed"], "the apply of what nobody saw");
    },
  },
  {
    name: "signed plan comments",
    isShort: false,
    async play(stage) {
      const { github, pasted } = stage;
      const key = { ATLAS_REVIEW_KEY: "a key of sixteen characters and more" };
      const stores = { ...STORES, secrets: { ...STORES.secrets, ...key } };
      const signed = (name: string): WorkflowFile => {
        const { file, text } = pasted.example(name);
        return {
          file,
          text: text
            .replace(/^( +)allowed-actions:.*$/m, "$&\n$1review-key: %{{ secrets.ATLAS_REVIEW_KEY }}")
            .replace("%", "$"),
        };
      };
      const pull = github.openPull({ files: ONE });
      await stage.run(signed("atlas-plan"), github.event("pull_request", { pull: pull.number }), { stores });
      const push = github.merge(pull.number);
      const unsigned = await stage.run(pasted.example("atlas-apply"), github.event("push", { push }), { stores });
      check(results(unsigned), ["refused not-reviewed"], "an apply without the key");
      const applied = await stage.run(signed("atlas-apply"), github.event("push", { push }), { stores });
      check(results(applied), ["applied"], "the apply with the key");
    },
  },
  {
    // cases.md, GitHub 17
    name: "an apply is cancelled in the middle",
    isShort: true,
    atlas: { clock: "manual" },
    obstacle: noCancel,
    async play(stage) {
      await cancelled(stage, new AbortController(), (text) => text.includes("waiting for 1 of 1"), "interrupted");
    },
  },
  {
    name: "an apply is cancelled while Atlas does not answer",
    isShort: false,
    atlas: { clock: "manual" },
    obstacle: noCancel,
    async play(stage) {
      const cancel = new AbortController();
      const hang = (): "hang" => {
        cancel.abort();
        return "hang";
      };
      stage.atlas.fault({ writes: true, act: hang });
      // Of two reasons the first of the list: whether the link was made is not known.
      await cancelled(stage, cancel, () => false, "resource-failed");
    },
  },
];

function noCancel({ act }: Rehearsal): string | null {
  if (act !== null) return "act ends the steps of a cancelled job at once";
  return process.platform === "win32" ? "Windows has no signals that a process can catch" : null;
}

/** Cancels the apply, at a line of its log or earlier: it ends in time, and the pull request says what became of it. */
async function cancelled(
  stage: Stage,
  cancel: AbortController,
  isTheMoment: (text: string) => boolean,
  reason: string,
): Promise<void> {
  const { github, pasted, atlas } = stage;
  const pull = github.openPull({ files: ONE });
  await stage.run(pasted.example("atlas-plan"), github.event("pull_request", { pull: pull.number }));
  const push = github.merge(pull.number);
  const run = await stage.run(pasted.example("atlas-apply"), github.event("push", { push }), {
    cancelled: cancel.signal,
    onLog(text) {
      if (isTheMoment(text)) cancel.abort();
    },
  });
  check(run.conclusion, "cancelled", "the run");
  check(our(run).outputs["failure-reason"], reason, "the failure reason of the cancelled step");
  check(our(run).signals, ["SIGINT"], "signals until it ended");
  check(atlas.writes.length, 1, "writes to Atlas");
  const [plan, ...others] = github.comments(pull.number).map(({ body }) => body);
  check(plan?.includes(PENDING), false, "the plan comment says that the apply is under way");
  check(
    others.map((body) => body.includes("interrupted")),
    [true],
    "result comments that tell of the interrupt",
  );
}
