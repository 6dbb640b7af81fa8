import { findFiles, IN_TERMINAL, type MissingFile, readConfigFile } from "../config/files.ts";
import { loadTarget, sharedNames } from "../config/load.ts";
import { repositoryPath } from "../config/repository-path.ts";
import { sharedObjects } from "../config/shared-objects.ts";
import { nameFromFile } from "../config/target-name.ts";
import { chain } from "../engine/model/address.ts";
import type { Entry } from "../engine/model/kind.ts";
import type { Problem } from "../engine/model/problem.ts";
import type { Target } from "../engine/model/target.ts";
import { envReferences } from "../engine/plan/variables.ts";
import { KINDS } from "../kinds/index.ts";
import type { ConfigFile, Run } from "../run/context.ts";
import { limitHeapGrowth } from "../run/heap.ts";
import { escapeInvisible } from "../text/escape.ts";

/** Reads and checks every configuration file that the run was given. A broken one stops only its own target. */
export function loadTargets(run: Run): readonly ConfigFile[] {
  const { inputs, surface, workspace } = run;
  const { files, missing: notFound } = findFiles(
    inputs.config,
    workspace,
    surface === "terminal" ? IN_TERMINAL : undefined,
  );
  const missing = notFound.map((one) => withoutTarget(one, inputs.projectId));
  const read = files.map((file) => load(file, workspace, inputs.projectId));
  for (const { loaded } of read) if (loaded.target) hideVariables(run, loaded.target, loaded.target.entries);
  const shared = [
    ...sharedNames(read.map(({ loaded }) => loaded)),
    ...sharedObjects(
      read.flatMap(({ loaded }) => loaded.target ?? []),
      KINDS,
    ),
  ];
  return [...missing, ...withProblems(read, shared)];
}

function load(file: string, workspace: string, projectId: string | null): ConfigFile {
  const { bytes, problems } = readConfigFile(file, workspace);
  const path = repositoryPath(file, workspace);
  if (bytes === null)
    return {
      bytes,
      path,
      loaded: { file, name: nameFromFile(file), projectId, target: null, problems, warnings: [], declared: [] },
    };
  limitHeapGrowth(bytes.length);
  return { bytes, path, loaded: loadTarget(bytes, file, KINDS, { projectId }) };
}

/**
 * What a version of a target's file takes from variables is secret from here on, also in a run that does not send it: Atlas may repeat
 * it. A value that is also a name which the file shows is not one: hiding it would make addresses and outputs useless.
 */
export function hideVariables({ env, runner }: Run, target: Target, entries: readonly Entry[]): void {
  const uses = entries.flatMap(({ spec }) => envReferences(spec));
  if (uses.length === 0) return;
  const shown = new Set([target.name, target.config, ...target.entries.flatMap(chain).map(({ name }) => name)]);
  for (const { name } of uses) {
    const value = Object.hasOwn(env, name) ? (env[name] ?? "") : "";
    if (value !== "" && !shown.has(value.trim())) runner.mask(value);
  }
}

/** A path that leads to no file is a target all the same: somebody asked for it. */
function withoutTarget({ asked, problem }: MissingFile, projectId: string | null): ConfigFile {
  const file = problem.file ?? escapeInvisible(asked);
  return {
    bytes: null,
    path: null,
    loaded: {
      file,
      name: nameFromFile(file),
      projectId,
      target: null,
      problems: [problem],
      warnings: [],
      declared: [],
    },
  };
}

function withProblems(files: readonly ConfigFile[], problems: readonly Problem[]): readonly ConfigFile[] {
  return files.map((config) => {
    const more = problems.filter(({ file }) => file === config.loaded.file);
    return more.length === 0
      ? config
      : { ...config, loaded: { ...config.loaded, target: null, problems: [...config.loaded.problems, ...more] } };
  });
}
