import type { TargetReport } from "../../engine/model/change.ts";
import type { GitHub } from "../../github/api/client.ts";
import type { Text } from "../../github/body.ts";
import type { PullFacts } from "../../github/plan-comment.ts";
import { blobId } from "../../proof/blob.ts";
import type { Payload } from "../../proof/marker.ts";
import { newSalt } from "../../proof/proof.ts";
import { isOwnMarker, signer } from "../../proof/signature.ts";
import { type PlanMark, planComment } from "../../report/comment.ts";
import { reviewKeys } from "../../review/reviews.ts";
import type { ConfigFile, Run } from "../../run/context.ts";
import { type Published, UNPUBLISHED } from "../../run/published.ts";
import { takeoverOf } from "./takeover.ts";

/** Shows a target's plan on the pull request, where it wants to be seen. */
export async function publishPlan(
  run: Run,
  github: GitHub,
  facts: PullFacts,
  config: ConfigFile,
  report: TargetReport,
): Promise<Published> {
  const { upsertPlanComment, wantsComment } = await import("../../github/plan-comment.ts");
  const path = config.path ?? report.config;
  if (!(await wantsComment(facts, run.inputs.comment, { target: report.name, files: [path] }))) return UNPUBLISHED;
  const head = run.view.sha;
  // Where the pull request cannot be read, writing on it fails too, and says why.
  const proves = head !== null && (await facts.pull().catch(() => null))?.headSha === head;
  const isOwn = run.event?.pullRequest?.number === facts.number;
  const mark = markOf(run, config, facts.number, proves || isOwn);
  const outcome = await upsertPlanComment(github, facts, {
    ...planText(report, run, mark, null),
    after: (previous) => planText(report, run, mark, previous),
    head,
    proves: mark.pull !== null,
    takeover: takeoverOf(run, report.name),
    isOwn: (marker) => isOwnMarker(reviewKeys(run), facts.number, marker),
  });
  if (outcome.status !== "clash" && outcome.status !== "not-written")
    for (const warning of outcome.warnings) run.runner.warning(`${report.name}: ${warning}`);
  return {
    ...UNPUBLISHED,
    commentId: outcome.id === null ? "" : String(outcome.id),
    commentUrl: outcome.url ?? "",
    clash: outcome.status === "clash" ? (outcome.warnings[0] ?? null) : null,
    failed: outcome.status === "not-written" ? (outcome.warnings[0] ?? "") : null,
  };
}

/** What the marker says: a plan of another commit than the pull request's newest proves nothing. */
function markOf(run: Run, { path, bytes, loaded }: ConfigFile, number: number, proves: boolean): PlanMark {
  const place = { pull: number, role: "plan", target: loaded.name } as const;
  return {
    config: path ?? loaded.file,
    pull: proves && path !== null ? number : null,
    blob: bytes === null ? null : blobId(bytes),
    salt: newSalt(),
    at: run.view.now?.toISOString() ?? "",
    sign: signer(reviewKeys(run), place),
  };
}

function planText(report: TargetReport, { view }: Run, mark: PlanMark, previous: Payload | null): Text {
  return {
    body: planComment(report, view, { previous, mark }),
    shorter: () => planComment(report, view, { previous, mark, budget: LOWEST }),
  };
}

/** Characters of a body that is rendered again because GitHub found the first too long. */
const LOWEST = 10_000;
