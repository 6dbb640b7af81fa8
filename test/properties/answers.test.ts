import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { ALL_ANSWERS, type AnswerSet, EACH_ANSWER } from "../../sandbox/atlas/answers.ts";
import { PROJECT_ID, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import { FULL, SECRETS } from "../kinds/project.ts";
import { directHttp } from "../support/direct-http.ts";
import { fakeClock, openAtlas, openFolder, runHere } from "../trust/in-process.ts";

/**
 * Where no source says how Atlas answers, the whole example must converge under each way: plan, apply, a second plan that is
 * empty, an export, and a plan of it that is empty too.
 */
describe.each<AnswerSet>([...EACH_ANSWER, ...ALL_ANSWERS])("where Atlas answers $name", ({ answers }) => {
  it("the whole example converges, and so does its export", async () => {
    const atlas = await openAtlas({ answers, spelling: "server" });
    const folder = await openFolder({ "atlas-streams.yaml": FULL });
    const applied = await run(atlas, folder, { command: "apply" });
    expect(applied.outputs, applied.log).toMatchObject({ result: "applied", "create-count": "18" });
    const again = await run(atlas, folder, { command: "plan" });
    expect(again.outputs, again.log).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
    const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
    const exported = await run(atlas, folder, { command: "export", inputs });
    expect(exported.outputs.result, exported.log).toBe("exported");
    const text = await readFile(path.join(folder, "exported.yaml"), "utf8");
    expect(exported.report.targets[0].exported, text).toEqual({ leftOut: [], unreadable: [], differences: [] });
    await writeFile(path.join(folder, "atlas-streams.yaml"), text);
    const planned = await run(atlas, folder, { command: "plan" });
    expect(planned.outputs, planned.log).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
    await rm(path.join(folder, "exported.yaml"));
  });
});

function run(
  atlas: SandboxAtlas,
  workspace: string,
  { command, inputs = {} }: { readonly command: string; readonly inputs?: Readonly<Record<string, string>> },
) {
  return runHere({
    command,
    workspace,
    atlasUrl: atlas.url,
    clock: fakeClock(),
    openHttp: () => directHttp(atlas),
    env: SECRETS,
    inputs,
  });
}
