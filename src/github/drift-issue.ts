import type { DriftIssue, IssueBefore } from "../proof/issue.ts";
import type { GitHub } from "./api/client.ts";
import { GitHubError, isFateUnknown } from "./api/errors.ts";
import type { GitHubIssue, IssueEdit, NewIssue } from "./api/issues.ts";
import { markerFor, nameClash, ownMarker, sameBody, type Takeover, WRITES_PER_TARGET, warningOf } from "./body.ts";

/** Which issue, and what a new one gets. */
export interface IssueWish {
  readonly target: string;
  /** What a new one is labelled with. */
  readonly labels: readonly string[];
  /** Logins. */
  readonly assignees: readonly string[];
  readonly takeover: Takeover;
}

/** Our issues, as far as they were asked for; each list is read once for all targets of a run. */
export interface OwnIssues {
  /** Those of a target, oldest first: with the first label where one carries it, else without, for people change labels. */
  readonly of: (target: string) => Promise<readonly GitHubIssue[]>;
}

/** The issues that this run's own identity opened. */
export function ownIssues(github: Pick<GitHub, "login" | "issues">, labels: readonly string[]): OwnIssues {
  const list = remember(async (label: string | null) => {
    const me = await github.login();
    return (await github.issues(me, label)).filter(({ creator }) => creator === me);
  });
  // GitHub takes the filter for a list that is separated by commas.
  const first = labels[0]?.includes(",") ? null : (labels[0] ?? null);
  return {
    async of(target) {
      const isOurs = ({ body }: GitHubIssue): boolean => markerFor(body, "drift", target) !== null;
      const found = (await list(first)).filter(isOurs);
      const mine = found.length > 0 ? found : (await list(null)).filter(isOurs);
      return mine.toSorted((one, other) => one.number - other.number);
    },
  };
}

function remember<V>(ask: (key: string | null) => Promise<V>): (key: string | null) => Promise<V> {
  const known = new Map<string | null, Promise<V>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}

/** What became of the issue. */
export interface IssueOutcome {
  /** `none`: there is no issue and none is needed. `clash`: another target has this name. */
  readonly status: "created" | "updated" | "unchanged" | "none" | "not-written" | "clash";
  readonly number: number | null;
  readonly url: string | null;
  readonly warnings: readonly string[];
}

/**
 * Keeps at most one issue for a target: `decide` sees what it says now (null where there is none) and says what it should.
 * Ours is found by creator and marker, whatever its labels became; of several the oldest is kept and the others are closed. At most three writes, one by one.
 */
export async function keepDriftIssue(
  github: GitHub,
  issues: OwnIssues,
  wish: IssueWish,
  decide: (before: IssueBefore | null) => DriftIssue | null,
): Promise<IssueOutcome> {
  try {
    const [kept, ...twins] = await issues.of(wish.target);
    const decision = decide(kept ?? null);
    if (!decision) return about(kept ? "unchanged" : "none", kept);
    const clash = kept ? clashOf(kept, decision, wish.takeover) : null;
    if (clash && kept?.state === "open") return about("clash", kept, [clash]);
    if (kept && isNewer(kept, decision)) {
      const what = `The issue ${kept.url} was written by a run that began later than this one, and stays as it is.`;
      return about("unchanged", kept, [what]);
    }
    // A closed issue of another file or project is history; it neither blocks nor changes.
    if (!kept || clash) return decision.state === "open" ? await open(github, wish, decision) : about("none");
    return await edit(github, kept, decision, twins);
  } catch (error) {
    // Whoever disabled issues knows that there are none.
    const isDisabled = error instanceof GitHubError && error.status === 410;
    return about(isDisabled ? "none" : "not-written", undefined, [warningOf(error)]);
  }
}

/** What to change on an issue so that it is as decided, or null where nothing is. */
function issueEdit(now: GitHubIssue, decision: DriftIssue): IssueEdit | null {
  const { title, body, state, stateReason } = decision;
  const moved = state !== now.state;
  if (!moved && now.title === title && sameBody(now.body, body)) return null;
  if (!moved) return { title, body };
  return { title, body, state, stateReason: state === "open" ? "reopened" : (stateReason ?? "completed") };
}

/** Whether a later run than this one has written the issue. */
function isNewer(kept: GitHubIssue, decision: DriftIssue): boolean {
  const there = markerFor(kept.body, "drift", ownMarker(decision.body).target)?.payload.at;
  const { at } = ownMarker(decision.body).payload;
  return typeof there === "string" && typeof at === "string" && there > at;
}

function clashOf(kept: GitHubIssue, decision: DriftIssue, takeover: Takeover): string | null {
  const older = markerFor(kept.body, "drift", ownMarker(decision.body).target);
  return older ? nameClash(ownMarker(decision.body), older, `the issue ${kept.url}`, takeover) : null;
}

async function open(github: GitHub, wish: IssueWish, decision: DriftIssue): Promise<IssueOutcome> {
  const { title, body } = decision;
  const issue = { title, body, labels: wish.labels, assignees: wish.assignees };
  const warnings: string[] = [];
  let created: GitHubIssue;
  try {
    created = await openOnce(github, issue);
  } catch (error) {
    const assignees = acceptedAssignees(error, wish.assignees);
    if (!assignees) throw error;
    warnings.push(
      `${warningOf(error)} The issue is opened without whom GitHub refuses: check \`drift-issue-assignees\`.`,
    );
    created = await openOnce(github, { ...issue, assignees });
  }
  if (decision.comment !== null) {
    warnings.push(...(await warned(github.commentIssue(created.number, decision.comment))));
  }
  return about("created", created, warnings);
}

/** Tries of an issue whose answers are lost. */
const OPEN_ATTEMPTS = 3;

/** Opens an issue. Where the answer says nothing of it, GitHub may have made it all the same: it is looked for, then sent again. */
async function openOnce(github: GitHub, issue: NewIssue): Promise<GitHubIssue> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await github.createIssue(issue);
    } catch (error) {
      if (!isFateUnknown(error)) throw error;
      const all = await github.issues(await github.login(), null);
      const made = all.find(({ body }) => body.trimEnd() === issue.body.trimEnd());
      if (made) return made;
      if (attempt === OPEN_ATTEMPTS) throw error;
    }
  }
}

async function edit(
  github: GitHub,
  kept: GitHubIssue,
  decision: DriftIssue,
  twins: readonly GitHubIssue[],
): Promise<IssueOutcome> {
  const change = issueEdit(kept, decision);
  const warnings: string[] = [];
  let writes = 0;
  if (change) {
    await github.editIssue(kept.number, change);
    writes += 1;
  }
  if (decision.comment !== null) {
    warnings.push(...(await warned(github.commentIssue(kept.number, decision.comment))));
    writes += 1;
  }
  for (const twin of twins.filter(({ state }) => state === "open").slice(0, WRITES_PER_TARGET - writes)) {
    warnings.push(...(await warned(github.editIssue(twin.number, { state: "closed", stateReason: "not_planned" }))));
    writes += 1;
  }
  return about(writes > 0 ? "updated" : "unchanged", kept, warnings);
}

/** The assignees that are left when those are out whom GitHub refused by name; null where it refused something else. */
function acceptedAssignees(error: unknown, assignees: readonly string[]): readonly string[] | null {
  if (!(error instanceof GitHubError) || error.status !== 422 || assignees.length === 0) return null;
  const refusals = error.failure.invalid.filter(({ field }) => field === "assignees" || field === "assignee");
  if (refusals.length === 0) return null;
  const refused = new Set(refusals.flatMap(({ value }) => value).map((login) => String(login).toLowerCase()));
  const left = assignees.filter((login) => !refused.has(login.toLowerCase()));
  return left.length < assignees.length ? left : [];
}

/** Once the issue itself is written, what else GitHub refuses is a warning beside it. */
async function warned(write: Promise<unknown>): Promise<readonly string[]> {
  try {
    await write;
    return [];
  } catch (error) {
    return [warningOf(error)];
  }
}

function about(status: IssueOutcome["status"], issue?: GitHubIssue, warnings: readonly string[] = []): IssueOutcome {
  return { status, number: issue?.number ?? null, url: issue?.url ?? null, warnings };
}
