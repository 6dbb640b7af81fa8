import { writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stateOf } from "../../sandbox/atlas/collection.ts";
import { startAtlas } from "../../sandbox/atlas/index.ts";
import { directHttp } from "../support/direct-http.ts";
import { fakeClock, openFolder, runHere } from "../trust/in-process.ts";
import { ENV, putTroubled, type Troubled, troubledProjects } from "./troubled-projects.ts";

/**
 * Honest ends: whatever step of a create, an update, a replacement or a deletion fails, the report's `id` and `state` of each entry
 * are what Atlas has at the end, and the result says whether anything was written.
 */
const CASES = Number(process.env.ENDS_CASES ?? 500);

const FILE = "atlas-streams.yaml";

/** Milliseconds that a case may take on the slowest machine. */
const SLOWEST = 300;

test(`the report says what Atlas has at the end, in ${CASES} cases`, { timeout: CASES * SLOWEST }, async () => {
  const folder = await openFolder();
  let failed = 0;
  const property = fc.asyncProperty(troubledProjects, async (drawn) => {
    failed += (await applyAndCompare(drawn, folder)) ? 1 : 0;
  });
  await fc.assert(property, { numRuns: CASES });
  // Most cases really go wrong, or the property says little.
  expect(failed).toBeGreaterThan(CASES / 4);
});

/** Returns whether the run failed. */
async function applyAndCompare(drawn: Troubled, folder: string): Promise<boolean> {
  const atlas = await startAtlas(drawn.options);
  try {
    const { file, declared } = putTroubled(atlas, drawn);
    await writeFile(path.join(folder, FILE), file);
    const ended = await runHere({
      command: "apply",
      workspace: folder,
      atlasUrl: atlas.url,
      env: ENV,
      clock: fakeClock(),
      openHttp: () => directHttp(atlas),
      inputs: {
        "allowed-actions": "create, update, replace, delete",
        "max-deletes": "100",
        "poll-interval-seconds": "10",
      },
    });
    const context = `${ended.log}\n${ended.summary}\n${atlas.writes
      .map(({ method, path: where, status, committed }) => `${method} ${where} ${status} ${committed}`)
      .join("\n")}`;
    for (const { address, showsId, find } of declared) {
      const said = ended.resources.find((resource) => resource.address === address);
      // What is listed as DELETED is gone.
      const found = find().filter((item) => stateOf(item) !== "DELETED");
      const there = found.find(({ deleting }) => !deleting) ?? found[0];
      // A state is what a list shows: an object that was just created has none until Atlas lists it.
      const state = there?.shown ? stateOf(there) : null;
      const expected = {
        id: there === undefined || !showsId ? null : there.id,
        // A workspace has no states.
        state: state === "" ? null : state,
      };
      expect({ address, id: said?.id, state: said?.state }, context).toEqual({ address, ...expected });
    }
    const wrote = atlas.writes.some(({ committed }) => committed);
    const reason = ended.outputs["failure-reason"];
    if (reason !== "")
      expect([ended.outputs.result, ended.exitCode], context).toEqual([wrote ? "applied-in-part" : "failed", 1]);
    return reason !== "";
  } finally {
    await atlas.close();
  }
}
