import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import pLimit from "p-limit";
import type { Act } from "../runner/act.ts";
import { readWorkflow } from "../runner/workflow.ts";
import { EVENTS } from "./events.ts";
import { FAULTS } from "./faults.ts";
import { FENCES } from "./fences.ts";
import { RELEASE } from "./release.ts";
import type { Scene } from "./scene.ts";
import { onStage, type Rehearsal, type Row } from "./stage.ts";
import { USUAL } from "./usual.ts";
import { pastedIn } from "./workflows.ts";

export type { Row } from "./stage.ts";

/** Everything that is rehearsed. */
export const SCENES: readonly Scene[] = [...USUAL, ...EVENTS, ...FAULTS, ...FENCES, ...RELEASE];

/** Scenes at once: most of the time they wait. */
const AT_ONCE = 6;

/** What a rehearsal looks at. */
export interface RehearsalOptions {
  readonly root: string;
  readonly entry: string;
  /** Names of scenes, or a part of one; all by default. */
  readonly only?: string | undefined;
  readonly isShort?: boolean;
  /** Another engine, or null for this project's own runner. */
  readonly act?: Act | null;
  /** @default 1 */
  readonly patience?: number;
}

/** A Node older than 24 on this machine, or null. */
const OLD_NODE = findOldNode();

/** How one scene went. */
export interface SceneResult {
  readonly name: string;
  /** Null where it went well. */
  readonly failure: string | null;
  /** Why it could not be played here, or null. */
  readonly obstacle: string | null;
  readonly rows: readonly Row[];
}

/** Plays the scenes, some at once, and says how each went. */
export async function rehearse(options: RehearsalOptions): Promise<readonly SceneResult[]> {
  const limit = pLimit(AT_ONCE);
  const wanted = SCENES.filter(
    ({ name, isShort }) => (isShort || !options.isShort) && name.includes(options.only ?? ""),
  );
  return Promise.all(wanted.map((scene) => limit(() => playScene(scene, options))));
}

/** Plays one scene. */
export async function playScene(
  scene: Scene,
  { root, entry, act = null, patience = 1 }: Pick<RehearsalOptions, "root" | "entry" | "act" | "patience">,
): Promise<SceneResult> {
  const { name } = scene;
  const rehearsal: Rehearsal = { root, entry, oldNode: OLD_NODE, act, patience, rows: [] };
  const obstacle = scene.obstacle?.(rehearsal) ?? null;
  if (obstacle !== null) return { name, failure: null, obstacle, rows: [] };
  try {
    await onStage(name, rehearsal, (stage) => scene.play(stage), scene.atlas);
    return { name, failure: null, obstacle, rows: rehearsal.rows };
  } catch (error) {
    return { name, failure: (error as Error).message, obstacle, rows: rehearsal.rows };
  }
}

function findOldNode(): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  const candidates = folders.flatMap((folder) => {
    try {
      return readdirSync(folder)
        .filter((name) => /^node(\.exe)?$/.test(name))
        .map((name) => path.join(folder, name));
    } catch {
      return [];
    }
  });
  return (
    candidates.find((file) =>
      /^v(1\d|2[0-3])\./.test(spawnSync(file, ["--version"], { encoding: "utf8" }).stdout ?? ""),
    ) ?? null
  );
}

/** Every event that a workflow to paste names and no scene played, in words. */
export async function missingEvents(root: string, scenes: readonly SceneResult[]): Promise<readonly string[]> {
  const played = new Set(
    scenes.flatMap(({ rows }) => rows.map(({ workflow, event }) => `${workflow} ${event.split(" ")[0]}`)),
  );
  const named = await Promise.all(
    pastedIn(root).all.map(async ({ file, text }) => {
      const { events } = await readWorkflow(file, text);
      return Object.keys(events).map((event) => `${file} ${event}`);
    }),
  );
  return named.flat().filter((pair) => !played.has(pair));
}
