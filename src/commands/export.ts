import { writeFile } from "node:fs/promises";
import path from "node:path";
import { openReader } from "../atlas/client.ts";
import { loadTarget } from "../config/load.ts";
import { isInside } from "../config/paths.ts";
import { nameFromFile } from "../config/target-name.ts";
import { type WrittenEntry, writeConfig } from "../config/write.ts";
import { type ExportedEntry, type ExportedProject, exportProject, readProject } from "../engine/export.ts";
import { type Address, isSameAddress, makeAddress, namesText } from "../engine/model/address.ts";
import { labelOf, type TargetReport } from "../engine/model/change.ts";
import { ConfigError, type Problem, problemOf } from "../engine/model/problem.ts";
import { KINDS } from "../kinds/index.ts";
import type { ConfigFile, Connected } from "../run/context.ts";
import { brokenReport, reportOf } from "../run/verdict.ts";

/** `export`: writes what a project has as a configuration file that plans empty. */
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
    const project = exportProject(KINDS, await readProject(atlas, KINDS));
    const text = filter.redact(declarable(file, to.projectId, project));
    await writeFile(to.path, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
      throw new ConfigError([
        error.code === "EEXIST"
          ? problem(
              `${file} exists, and export does not overwrite a file`,
              "name another file in `config`, or remove this one first",
              file,
            )
          : problem(
              `${file} cannot be written: ${error.code ?? error.message}`,
              "check the folder and its permissions",
              file,
            ),
      ]);
    });
    const declared = KINDS.map(({ key, title }) => ({
      kind: key,
      title,
      count: project.entries.filter(({ kind }) => kind.key === key).length,
    }));
    return { ...reportOf(config, { result: "exported", failureReason: null }), declared };
  } catch (error) {
    return brokenReport(config, error);
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
  if (projectId === null) problems.push(problem("no Atlas project is named", "set the `project-id` input"));
  const target = path.resolve(workspace, file ?? "");
  if (!isInside(workspace, target))
    problems.push(problem(`the path ${file} is outside the workspace`, "name a path inside the checkout"));
  if (problems.length > 0 || projectId === null) throw new ConfigError(problems);
  return { path: target, projectId };
}

/** The file's text. What the file format refuses, however Atlas came by it, is mentioned and not declared. */
function declarable(file: string, projectId: string, project: ExportedProject): string {
  let entries = project.entries;
  const refused = new Map<ExportedEntry, string>();
  for (;;) {
    const text = textOf(file, projectId, { ...project, entries }, refused);
    const { problems } = loadTarget(Buffer.from(text), file, KINDS, { projectId });
    const wrong = entries.filter(
      (entry) => !refused.has(entry) && problems.some(({ address }) => address === entry.address),
    );
    if (wrong.length === 0) return text;
    for (const entry of wrong)
      refused.set(entry, problems.find(({ address }) => address === entry.address)?.message ?? "");
    entries = project.entries;
  }
}

function textOf(
  file: string,
  projectId: string,
  { entries, leftOut, unreadable }: ExportedProject,
  refused: ReadonlyMap<ExportedEntry, string>,
): string {
  const written = (key: string, parent: Address | null): readonly WrittenEntry[] => [
    ...entries
      .filter((entry) => entry.kind.key === key && isSameAddress(entry.parent, parent))
      .map((entry): WrittenEntry => {
        const why = refused.get(entry);
        if (why !== undefined)
          return { name: entry.name, fields: null, remarks: [`${labelOf(entry.live)} cannot be declared: ${why}`] };
        const inner = KINDS.filter(({ within }) => within === key).map(
          (kind) => [kind.key, written(kind.key, makeAddress(key, entry.name, parent))] as const,
        );
        const within = Object.fromEntries(inner.filter(([, contained]) => contained.length > 0));
        return { name: entry.name, fields: entry.fields, remarks: entry.remarks, within };
      }),
    ...leftOut
      .filter((live) => live.kind === key && isSameAddress(live.parent, parent))
      .map(
        (live): WrittenEntry => ({
          name: labelOf(live),
          fields: null,
          remarks: [
            `left out: ${live.name ?? labelOf(live)} is ${live.state}${live.message === null ? "" : ` (${live.message})`}`,
          ],
        }),
      ),
  ];
  const readable = KINDS.filter(
    ({ key, within }) => within === undefined && !unreadable.some(({ kind }) => kind === key),
  );
  return writeConfig({
    name: nameFromFile(file),
    projectId,
    remarks: [
      "Written by export from what Atlas has.",
      ...unreadable.map(
        ({ kind, parent }) =>
          `not readable with this account: ${parent === null ? kind : `${kind} of ${namesText(parent)}`}`,
      ),
    ],
    kinds: Object.fromEntries(readable.map(({ key }) => [key, written(key, null)])),
  });
}

function problem(message: string, fix: string, file: string | null = null): Problem {
  return problemOf(message, { fix, file });
}
