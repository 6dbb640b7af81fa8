import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { PROJECT_ID, startAtlas } from "../../sandbox/atlas/index.ts";
import { directHttp } from "../support/direct-http.ts";
import { type Ended, fakeClock, openFolder, runHere } from "../trust/in-process.ts";
import { type LiveProject, liveProjects, optionsOf, putProject } from "./live-projects.ts";

/**
 * Export is complete: in any project, everything that a file can declare is in the exported file, with and without the file's
 * variables a plan of it is empty, and everything else is listed by export. `export.test.ts` draws odder values; here every kind,
 * every answer that no source settles, and every odd name occurs together.
 */
const CASES = Number(process.env.EXPORT_CASES ?? 1_000);

const FILE = "atlas-streams.yaml";

/** Milliseconds that a case may take on the slowest machine. */
const SLOWEST = 200;

test(`export declares everything that a file can declare, in ${CASES} cases`, {
  timeout: CASES * SLOWEST,
}, async () => {
  const folder = await openFolder();
  const property = fc.asyncProperty(liveProjects, async (drawn) => {
    await rm(path.join(folder, FILE), { force: true });
    await exportAndPlan(drawn, folder);
  });
  await fc.assert(property, { numRuns: CASES });
});

async function exportAndPlan(drawn: LiveProject, folder: string): Promise<void> {
  const atlas = await startAtlas(optionsOf(drawn));
  try {
    const placed = putProject(atlas, drawn);
    const run = (command: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
      runHere({
        command,
        env,
        workspace: folder,
        atlasUrl: atlas.url,
        inputs: { "project-id": PROJECT_ID, config: FILE },
        clock: fakeClock(),
        openHttp: () => directHttp(atlas),
      });
    const exported = await run("export");
    expect([exported.outputs.result, exported.exitCode], exported.log).toEqual(["exported", 0]);
    const text = await readFile(path.join(folder, FILE), "utf8");
    const said = `${exported.log}\n${exported.summary}`;

    // With its variables and without them the file plans the same; each case tries one of both.
    const variables = [...text.matchAll(/env: (\w+)/g)].map(([, name = ""]) => [
      name,
      "https://hidden.example.net/value",
    ]);
    const planned = await run("plan", drawn.links.length % 2 === 0 ? Object.fromEntries(variables) : {});
    const context = `${text}\n--- export said\n${said}\n--- plan said\n${planned.log}\n${planned.summary}`;
    expect(planned.outputs.result, context).not.toBe("invalid");
    const different = planned.resources.filter(({ action }) => action !== "no-op").map(({ address }) => address);
    expect(
      different.filter((address) => !said.includes(address)),
      context,
    ).toEqual([]);
    if (different.length === 0) expect([planned.outputs.result, planned.exitCode], context).toEqual(["no-changes", 0]);

    const declared = new Set(planned.resources.map(({ address }) => address));
    const lost = placed.filter(
      ({ address, names, goesWith = names }) =>
        !declared.has(address) && !isMentioned(names, said) && !isMentioned(goesWith, said),
    );
    expect(lost, context).toEqual([]);
    const missing = placed.filter(({ address, isDeclarable }) => isDeclarable && !declared.has(address));
    expect(missing, context).toEqual([]);
    const unmanaged: readonly Unmanaged[] = planned.report.targets[0].unmanaged;
    const untold = unmanaged.filter(
      ({ id, name }) => !isMentioned(name ?? id ?? "?", said) && !isMentioned(id ?? "?", said),
    );
    expect(untold, context).toEqual([]);
    expect([atlas.writes, atlas.refused]).toEqual([[], []]);
  } finally {
    await atlas.close();
  }
}

interface Unmanaged {
  readonly id: string | null;
  readonly name?: string;
}

/** Whether a name or an id is in a text, however it is quoted there. */
function isMentioned(label: string, text: string): boolean {
  return [label, JSON.stringify(label).slice(1, -1), label.replaceAll("'", "''")].some((form) => text.includes(form));
}
