import { type ConfigFile, pullRequestOf, type Run } from "../run/context.ts";

/**
 * Asks GitHub early for what telling people will need, so that its answers come while something else is waited for. Whoever needs one
 * asks again and gets the same answer, or the same error: here errors are nobody's business.
 */

/** To be asked while Atlas is read: what does not change meanwhile. */
export function askBesideAtlas(run: Run): void {
  const { command, comment, driftIssue } = run.inputs;
  if (run.event === null) return;
  if (command === "drift" && driftIssue) quietly(run.github().then((github) => github?.login()));
  if (command === "plan" && comment !== "never" && pullRequestOf(run) !== null)
    quietly(run.pullFacts().then((facts) => facts?.files()));
}

/** To be asked while reports are made: what should be as new as can be. */
export function askBeforeTelling(run: Run, files: readonly ConfigFile[]): void {
  const { command, comment, driftIssue } = run.inputs;
  if (run.event === null || run.interrupted.aborted) return;
  if (command === "drift" && driftIssue)
    quietly(run.driftIssues().then((issues) => Promise.all(files.map(({ loaded }) => issues?.of(loaded.name)))));
  if (command !== "plan" || comment === "never" || pullRequestOf(run) === null) return;
  quietly(run.pullFacts().then((facts) => facts?.comments()));
  quietly(
    run.pullFacts().then(async (facts) => {
      const changed = await facts?.files();
      if (files.some(({ path }) => path !== null && changed?.includes(path))) await facts?.pull();
    }),
  );
}

function quietly(asked: Promise<unknown>): void {
  asked.catch(() => undefined);
}
