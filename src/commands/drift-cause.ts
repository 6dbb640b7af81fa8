import { loadTarget } from "../config/load.ts";
import type { Change, DriftCause, Plan } from "../engine/model/change.ts";
import type { Entry, Json } from "../engine/model/kind.ts";
import type { Target } from "../engine/model/target.ts";
import { stableText } from "../engine/plan/compare.ts";
import { isUntouched } from "../github/api/pull-comment.ts";
import { markerFor } from "../github/body.ts";
import { KINDS } from "../kinds/index.ts";
import { printOf, printsOf } from "../proof/proof.ts";
import type { RunHistory } from "../review/run-history.ts";
import type { Run } from "../run/context.ts";

/** An apply of the target, as its own comment records it. */
export interface AppliedRun {
  /** The commit that was applied. */
  readonly head: string;
  /** Whether every entry was as declared at its end. */
  readonly isWhole: boolean;
  /** What it carried out. */
  readonly salt: string;
  readonly prints: ReadonlySet<string>;
}

/** What is known of earlier applies. */
export interface AppliedHistory {
  /** Newest first, down to the newest that left nothing. */
  readonly runs: readonly AppliedRun[];
  /** What the file declared in the newest apply that left nothing, or null where there is none. */
  readonly entries: readonly Entry[] | null;
}

/** Commits of the file that are looked at. */
const MOST_COMMITS = 10;

/**
 * The likely cause of each finding of a drift run, as far as apply comments tell: what an apply recorded as done was there, so
 * somebody changed it in Atlas; what no apply has carried out is not applied yet. What they do not tell has no cause: nothing
 * depends on it.
 */
export async function driftCausesOf(
  { event, runner }: Run,
  openHistory: () => Promise<RunHistory | null>,
  path: string | null,
  target: Target,
  plan: Plan,
): Promise<ReadonlyMap<string, DriftCause>> {
  const findings = plan.resources.filter(isFinding);
  if (event === null || path === null || findings.length === 0) return new Map();
  try {
    const history = await openHistory();
    if (history === null) return new Map();
    const applied = await appliedHistory(history, { ...target, config: path }, event.sha);
    return new Map(
      findings.flatMap((change) => {
        const cause = driftCause(change, applied);
        return cause === null ? [] : [[change.address, cause]];
      }),
    );
  } catch (error) {
    runner.info(`${target.name}: it cannot be told why anything differs. ${(error as Error).message}`);
    return new Map();
  }
}

/** What failed in Atlas, or could not be read, was changed by nobody. */
function isFinding({ action, phase }: Change): boolean {
  return action !== "no-op" && action !== "unknown" && phase !== "failed";
}

/** Why an entry differs, or null where the applies do not tell. */
export function driftCause(change: Change, { runs, entries }: AppliedHistory): DriftCause | null {
  const isMissing = change.action === "create";
  const changed = isMissing ? "deleted in Atlas" : "edited in Atlas";
  const then = entries?.find(({ address }) => address === change.address);
  if (then !== undefined && isSameEntry(then, change.entry)) return changed;
  const wasMade = runs.some(({ prints, salt }) => prints.has(printOf(change.fingerprint, salt)));
  if (isMissing && wasMade) return changed;
  // An apply that did a part of it may have done this part: of an update its record does not say so.
  const isTold = entries !== null && (isMissing || runs.length === 1);
  return isTold ? "not applied yet" : null;
}

function isSameEntry(one: Entry, other: Entry): boolean {
  return one.ensure === other.ensure && stableText(one.spec as Json) === stableText(other.spec as Json);
}

async function appliedHistory(history: RunHistory, target: Target, sha: string): Promise<AppliedHistory> {
  const runs: AppliedRun[] = [];
  const asked = new Set<number>();
  const commits = await history.commits(target.config, sha, 1);
  const [newest] = commits;
  // Mostly that is what the newest apply carried out, so its file comes while its pull request is looked for.
  if (newest !== undefined) history.fileAt(target.config, newest.sha).catch(() => undefined);
  for (const commit of commits.slice(0, MOST_COMMITS)) {
    for (const { number } of await history.pullsOf(commit.sha)) {
      if (asked.has(number)) continue;
      asked.add(number);
      const comments = await history.comments(number);
      const ours = comments.filter((comment) => comment.viewerDidAuthor && isUntouched(comment));
      runs.push(...ours.toReversed().flatMap(({ body }) => appliedRun(body, target)));
    }
    const whole = runs.findIndex(({ isWhole }) => isWhole);
    if (whole !== -1) {
      const head = runs[whole]?.head ?? "";
      return { runs: runs.slice(0, whole + 1), entries: await entriesAt(history, target, head) };
    }
  }
  return { runs, entries: null };
}

function appliedRun(body: string, target: Target): readonly AppliedRun[] {
  const payload = markerFor(body, "apply", target.name)?.payload;
  if (payload === undefined || payload.config !== target.config || payload.projectId !== target.projectId) return [];
  const { head, salt, whole, proof } = payload;
  if (head === null || typeof salt !== "string") return [];
  return [{ head, salt, isWhole: whole === true, prints: new Set(printsOf(proof ?? "")) }];
}

async function entriesAt(history: RunHistory, target: Target, head: string): Promise<readonly Entry[] | null> {
  const bytes = await history.fileAt(target.config, head);
  if (bytes === null) return null;
  return loadTarget(bytes, target.config, KINDS, { projectId: target.projectId }).target?.entries ?? null;
}
