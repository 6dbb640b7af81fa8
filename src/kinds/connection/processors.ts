import * as z from "zod/mini";
import type { Address } from "../../engine/model/address.ts";
import type { Consumer, ConsumerSource, Consumers } from "../../engine/model/consumer.ts";
import type { AtlasReader } from "../../engine/model/kind.ts";
import { lazily } from "../../text/lazy.ts";
import { optionalText, stateText } from "../schema.ts";
import { segment } from "./paths.ts";

/**
 * Stream processors: what runs in a workspace and reads from and writes to its connections. Nobody declares them here; they
 * are listed so that people know what a change stops.
 *
 * @see listGroupStreamProcessors
 */

/** Every other state means that the processor works, or soon will. */
const STOPPED = ["CREATED", "STOPPED", "FAILED"];

const shape = lazily(() => z.looseObject({ name: optionalText(), state: stateText() }));

/** The stream processors of a workspace. */
export const processors: ConsumerSource = {
  title: { one: "stream processor", many: "stream processors" },
  list: async (atlas, workspace) => (await listed(atlas, workspace)).map(consumerOf),
  advice: ({ name }, workspace) =>
    `stop it first: \`atlas streams processors stop ${quoted(name)} --instance ${quoted(workspace.name)}\``,
};

function listed(atlas: AtlasReader, workspace: Address): Promise<readonly unknown[]> {
  return atlas.list(`/streams/${segment(workspace.name)}/processors`);
}

/** How the stream processors of a workspace use its connections. */
export const usedByProcessors: Consumers = {
  source: processors,
  placeOf: (connection) => connection.parent ?? connection,
  isUsedBy: ({ uses }, { name }) => uses.includes(name),
  preventsDeletion: ({ isRunning }) => isRunning,
};

/** How the stream processors in a workspace use the workspace: Atlas does not delete one that has any. */
export const holdsProcessors: Consumers = {
  source: {
    ...processors,
    advice: ({ name }, workspace) =>
      `drop it first: \`atlas streams processors delete ${quoted(name)} --instance ${quoted(workspace.name)}\``,
  },
  placeOf: (workspace) => workspace,
  isUsedBy: () => true,
  preventsDeletion: () => true,
};

function consumerOf(raw: unknown): Consumer {
  const read = shape().safeParse(raw);
  const { name, state } = read.success ? read.data : {};
  return {
    name: name || "one without a name",
    state: state || null,
    isRunning: !STOPPED.includes(state?.toUpperCase() ?? ""),
    ...usesOf(raw),
  };
}

/** The connections that a processor names, and whether its pipeline is something in which all of them can be found. */
function usesOf(raw: unknown): Pick<Consumer, "uses" | "mayUseOthers"> {
  const pipeline = typeof raw === "object" && raw !== null && "pipeline" in raw ? raw.pipeline : null;
  const stages = typeof pipeline === "string" ? parsed(pipeline) : pipeline;
  const isReadable = Array.isArray(stages) && stages.every((stage) => typeof stage === "object" && stage !== null);
  const uses = [...connectionNames([raw, stages])];
  return isReadable ? { uses } : { uses, mayUseOthers: true };
}

/** A pipeline may be shown as the text that it was written as. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Every `connectionName` in a pipeline: stages are many, and Atlas adds new ones. */
function connectionNames(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (/^connection_?name$/i.test(key) && typeof inner === "string") found.add(inner);
    else connectionNames(inner, found);
  }
  return found;
}

/** A name as one word of a command. */
function quoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
