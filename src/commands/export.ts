import { writeFile } from "node:fs/promises";
import path from "node:path";
import { openReader } from "../atlas/client.ts";
import { isInside } from "../config/paths.ts";
import { nameFromFile } from "../config/target-name.ts";
import { readProject } from "../engine/export.ts";
import type { TargetReport } from "../engine/model/change.ts";
import { ConfigError, type Problem, problemOf } from "../engine/model/problem.ts";
import { KINDS } from "../kinds/index.ts";
import type { ConfigFile, Connected } from "../run/context.ts";
import { brokenReport, reportOf } from "../run/verdict.ts";
import { exportedFile } from "./exported-file.ts";

/** `export`: writes what a project has as a configuration file, and says what it could not write. */
export async function exportReport(run: Connected): Promise<TargetReport> {
  const { inputs, workspace, filter } = run;
  const file = inputs.config[0] ?? "";
  const config: ConfigFile = {
    bytes: null,
    path: null,
    loaded: {
      file,
      name: nameFromFile(file),
      projectId: inputs.projectId,
      target: null,
      problems: [],
      warnings: [],
      declared: [],
    },
  };
  try {
    const to = destination(inputs.config, inputs.projectId, workspace);
    const atlas = openReader(run.session, { baseUrl: inputs.baseUrl, projectId: to.projectId }, run.pace);
    const listings = await readProject(atlas, KINDS);
    const { text, loaded, result } = exportedFile(file, to.projectId, listings, (written) => filter.redact(written));
    if (file === "-" && run.printFile !== null) run.printFile(text);
    else
      await writeFile(to.path, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
        throw new ConfigError([
          error.code === "EEXIST"
            ? problem(
                `${file} exists, and export does not overwrite a file`,
                "name another file, or remove this one first",
                file,
              )
            : problem(
                `${file} cannot be written: ${error.code ?? error.message}`,
                "check the folder and its permissions",
                file,
              ),
        ]);
      });
    const { declared, warnings } = loaded;
    return { ...reportOf(config, { result: "exported", failureReason: null }), declared, warnings, exported: result };
  } catch (error) {
    return brokenReport(run, config, error);
  }
}

function destination(
  paths: readonly string[],
  projectId: string | null,
  workspace: string,
): { readonly path: string; readonly projectId: string } {
  const file = paths[0];
  const problems: Problem[] = [];
  if (file === undefined || paths.length > 1)
    problems.push(problem("export writes one file", "name exactly one path in `config`"));
  if (projectId === null) problems.push(problem("no Atlas project is named", "give `project-id`"));
  const target = path.resolve(workspace, file ?? "");
  if (!isInside(workspace, target))
    problems.push(problem(`the path ${file} is outside the workspace`, "name a path inside it"));
  if (problems.length > 0 || projectId === null) throw new ConfigError(problems);
  return { path: target, projectId };
}

function problem(message: string, fix: string, file: string | null = null): Problem {
  return problemOf(message, { fix, file });
}
