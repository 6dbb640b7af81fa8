import { describe, expect, it } from "vitest";
import { ALL_ANSWERS, type AnswerSet, EACH_ANSWER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { actions, FULL, openAtlas, SECRETS } from "../kinds/project.ts";
import { actHere } from "./here.ts";

/**
 * The example with everything that a file can declare, under each answer that no source settles, alone and all together: plan, apply,
 * a plan that is empty, export, and a plan of the exported file that is empty.
 */
const SETS: readonly AnswerSet[] = [
  { name: "the first answer to every question", answers: {} },
  ...EACH_ANSWER,
  ...ALL_ANSWERS,
];

describe.each(["as-sent", "server"] as const)("spelled %s", (spelling) => {
  it.each(SETS)("$name", async ({ answers }) => {
    const atlas = await openAtlas({ answers, spelling, shuffle: spelling === "server" });
    const planned = await actHere(atlas, { file: FULL });
    const count = Object.keys(actions(planned)).length;
    expect([planned.outputs.result, planned.outputs["create-count"], atlas.writes]).toEqual([
      "changes",
      `${count}`,
      [],
    ]);
    expect(Object.keys(actions(planned)).some((address) => address.includes("/failoverConnections/"))).toBe(true);

    const applied = await actHere(atlas, { command: "apply", file: FULL, env: SECRETS });
    expect([applied.outputs.result, applied.exitCode], applied.log).toEqual(["applied", 0]);
    const again = await actHere(atlas, { file: FULL });
    const empty = { result: "no-changes", "unchanged-count": `${count}`, "pending-count": "0", "unmanaged-count": "0" };
    expect([actions(again), again.outputs]).toMatchObject([{}, empty]);

    const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
    const exported = await actHere(atlas, { command: "export", inputs });
    expect([exported.outputs.result, exported.exitCode]).toEqual(["exported", 0]);
    const text = await exported.read("exported.yaml");
    const last = await actHere(atlas, { file: text });
    expect([actions(last), last.outputs], text).toMatchObject([{}, empty]);
    // Atlas shows user names.
    const { REGISTRY_USER, ...secrets } = SECRETS;
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  });
});
