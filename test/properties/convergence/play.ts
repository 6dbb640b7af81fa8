import { writeFile } from "node:fs/promises";
import path from "node:path";
import { type SandboxAtlas, startAtlas } from "../../../sandbox/atlas/index.ts";
import { type Ended, type InProcess, runHere } from "../../trust/in-process.ts";
import type { Attempt, Case, Round } from "./cases.ts";
import { judgeEnd, judgeRun, judgeTwins } from "./judge.ts";
import { type Interception, type Life, openLife } from "./life.ts";
import { type DrawnProject, openProject, PASSWORD } from "./project.ts";
import { type AtlasRecord, judgePosts, record } from "./record.ts";
import { type Counted, runOf, trouble } from "./troubles.ts";

/** What happened in a case. */
export interface Happened extends Counted {
  overlaps: number;
}

/** How many runs without faults must be enough. */
const ENOUGH = 4;

interface Stage {
  readonly atlas: SandboxAtlas;
  readonly project: DrawnProject;
  readonly seen: AtlasRecord;
  readonly workspace: string;
  readonly intercept: Interception | undefined;
  /** Reads that do not find a new link. */
  readonly hidden: number;
  readonly happened: Happened;
  readonly ended: Ended[];
}

/**
 * Runs a case and checks it. Throws where the property does not hold.
 *
 * @param workspace - a folder for the case's file
 */
export async function play(drawn: Case, workspace: string, intercept?: Interception): Promise<Happened> {
  const { refuseDuplicates, spelling } = drawn;
  const atlas = await startAtlas({ refuseDuplicates, spelling, shuffle: spelling === "server" });
  const listeners = ["SIGINT", "SIGTERM"].map((signal) => [signal, process.listeners(signal as "SIGINT")] as const);
  try {
    return await playOn(atlas, drawn, workspace, intercept);
  } finally {
    // The listeners of a killed run would end with its process, but here all runs share one.
    for (const [signal, before] of listeners)
      for (const listener of process.listeners(signal as "SIGINT"))
        if (!before.includes(listener)) process.off(signal, listener);
    await atlas.close();
  }
}

async function playOn(
  atlas: SandboxAtlas,
  drawn: Case,
  workspace: string,
  intercept?: Interception,
): Promise<Happened> {
  const project = openProject(atlas, drawn);
  if (drawn.failing > 0) {
    const route = ["IDLE", "WORKING", "FAILED"];
    atlas.fate({ kind: "privateLinks", times: 1, route, errorMessage: "Out of addresses." });
  }
  if (drawn.hidden > 0) atlas.fate({ kind: "privateLinks", hidden: drawn.hidden, times: 2 });
  await writeFile(path.join(workspace, "atlas-streams.yaml"), project.file);
  const happened: Happened = { unknown: 0, late: 0, kills: 0, overlaps: 0 };
  let lateAt = 0;
  const seen = record(atlas, (read) => {
    if (read === lateAt) carryOutLate(atlas);
  });
  const stage: Stage = { atlas, project, seen, workspace, intercept, hidden: drawn.hidden, happened, ended: [] };
  const overlaps = new Set<number>();
  for (const [index, round] of drawn.rounds.entries()) {
    seen.beginRound(index);
    const { met, endings } = await playRound(stage, round, index);
    if (met) overlaps.add(index);
    judgeRound(stage, round, index, endings, overlaps);
    // A create whose answer was lost is carried out a few minutes later, at the latest while the next run reads, or never.
    lateAt = round.lateAt;
    if (lateAt === 0) carryOutLate(atlas);
  }
  await calm(stage, overlaps);
  happened.overlaps = overlaps.size;
  return happened;
}

/** Everything that was sent is carried out and listed. */
function carryOutLate(atlas: SandboxAtlas): void {
  atlas.commitLate();
  for (const item of atlas.project().privateLinks.all()) item.hidden = 0;
}

/** How the runs of a round ended, null for those that were killed, and whether two runs really met. */
interface Ending {
  readonly met: boolean;
  readonly endings: readonly (Ended | null)[];
}

/** One run, or two side by side. */
async function playRound(stage: Stage, { runs, secondAt }: Round, round: number): Promise<Ending> {
  const { atlas, happened } = stage;
  const lives = runs.map((attempt, index) => {
    const life = openLife(nameOf(round, index), stage.intercept);
    trouble(atlas, life, attempt, happened);
    return { life, attempt };
  });
  const [first, second] = lives;
  if (!first) return { met: false, endings: [] };
  let met = false;
  let firstIsOver = false;
  const secondMayBegin = Promise.withResolvers<void>();
  let requests = 0;
  atlas.on((moment, request) => {
    if (moment === "arrived" && runOf(request) === first.life.run && ++requests === secondAt) secondMayBegin.resolve();
  });
  const firstRun = apply(stage, first.life, first.attempt).finally(() => {
    firstIsOver = true;
    secondMayBegin.resolve();
  });
  const secondRun = second
    ? secondMayBegin.promise.then(async () => {
        met = !firstIsOver;
        if (firstIsOver) await first.life.finished();
        return apply(stage, second.life, second.attempt);
      })
    : null;
  const endings = await Promise.all(secondRun ? [firstRun, secondRun] : [firstRun]);
  for (const { life } of lives) await life.finished();
  return { met, endings };
}

function nameOf(round: number, index: number): string {
  return `${round}${"ab"[index]}`;
}

function judgeRound(
  stage: Stage,
  { runs }: Round,
  round: number,
  endings: Ending["endings"],
  overlaps: ReadonlySet<number>,
): void {
  const { atlas, project, seen } = stage;
  judgePosts(seen, overlaps);
  for (const [index, ended] of endings.entries()) {
    if (!ended) continue;
    stage.ended.push(ended);
    judgeRun(atlas, project, seen, nameOf(round, index), ended, {
      alone: endings.length === 1,
      overlapped: overlaps.size > 0,
      readsWell:
        atlas.lateCommits === 0 && (runs[index]?.troubles.every(({ at }) => at !== "read" && at !== "token") ?? false),
    });
  }
  const both = endings.filter((ended) => ended !== null);
  if (both.length === 2 && stage.hidden === 0) judgeTwins(atlas, seen, round, both);
}

/** One apply; null where it was killed. */
async function apply(stage: Stage, life: Life, { maxParallel, everything }: Attempt): Promise<Ended | null> {
  const ended = runHere({
    ...startOf(stage, life),
    command: "apply",
    inputs: {
      "allowed-actions": everything ? "create, update, replace, delete" : "create, update",
      "max-deletes": "100",
      "max-parallel": String(maxParallel),
      "poll-interval-seconds": "10",
      "wait-timeout-minutes": "5",
    },
  });
  return Promise.race([ended, life.death.then(() => null)]);
}

function startOf({ atlas, workspace }: Stage, { clock, openHttp }: Life): Omit<InProcess, "command"> {
  return { atlasUrl: atlas.url, workspace, env: PASSWORD, clock, openHttp };
}

/** Runs without faults, each followed by a plan, until the plan is empty or there were enough of them. */
async function calm(stage: Stage, overlaps: ReadonlySet<number>): Promise<void> {
  const { atlas, project, seen, ended: runs } = stage;
  for (let turn = 1; ; turn += 1) {
    seen.beginRound(100 + turn);
    const life = openLife(`calm${turn}`, stage.intercept);
    const ended = await apply(stage, life, QUIET);
    if (ended) {
      runs.push(ended);
      judgePosts(seen, overlaps);
      judgeRun(atlas, project, seen, life.run, ended, { alone: true, overlapped: overlaps.size > 0, readsWell: true });
    }
    carryOutLate(atlas);
    const planned = await runHere({ ...startOf(stage, openLife("plan")), command: "plan" });
    const isOver = planned.outputs.result === "no-changes" && planned.outputs["pending-count"] === "0";
    if (!isOver && turn < ENOUGH) continue;
    return judgeEnd(atlas, project, overlaps.size > 0, planned, runs);
  }
}

/** An apply without troubles. */
const QUIET: Attempt = { troubles: [], kill: null, maxParallel: 8, everything: true };
