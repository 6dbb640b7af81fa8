import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { processor } from "../../sandbox/atlas/samples.ts";
import { actions, openAtlas } from "../kinds/project.ts";
import { connections, file, HOME, KAFKA, liveKafka } from "./atlas-files.ts";
import { actHere } from "./here.ts";

/** Who uses a connection, in whatever words Atlas says so; and what is said where it does not say. */

const GONE = connections({ k: { ...KAFKA, ensure: "absent" } });
const CHANGED = connections({ k: { ...KAFKA, bootstrapServers: "new.example.net:9092" } });
const INPUTS = { "allowed-actions": "delete, update" };

async function openUsed(shown: JsonObject, state = "STARTED") {
  const atlas = await openAtlas();
  atlas.project().workspaces.put(HOME);
  atlas.project().connections("w").put(liveKafka("k"));
  atlas
    .project()
    .processors("w")
    .put(processor("copy", "other", "main"), { route: [state], showAs: (view) => ({ ...view, ...shown }) });
  return atlas;
}

describe("a running processor that names the connection keeps it from being deleted", () => {
  it.each<[string, JsonObject]>([
    ["in $source", { pipeline: [{ $source: { connectionName: "k" } }] }],
    ["in $emit", { pipeline: [{ $emit: { connectionName: "k", topic: "t" } }] }],
    ["in $merge", { pipeline: [{ $merge: { into: { connectionName: "k" } } }] }],
    ["in $lookup", { pipeline: [{ $lookup: { from: { connectionName: "k" } } }] }],
    ["in $https", { pipeline: [{ $https: { connectionName: "k" } }] }],
    ["in $externalFunction", { pipeline: [{ $externalFunction: { connectionName: "k" } }] }],
    ["in a stage that is new", { pipeline: [{ $brandNew: [{ deep: { connectionName: "k" } }] }] }],
    ["in its dead-letter queue alone", { pipeline: [], options: { dlq: { connectionName: "k" } } }],
    ["in a pipeline that is text", { pipeline: JSON.stringify([{ $source: { connectionName: "k" } }]) }],
    ["in another case", { pipeline: [{ $source: { connection_name: "k" } }] }],
    ["in a state without a word", { pipeline: [{ $source: { connectionName: "k" } }], state: null }],
    ["in a state that is no text", { pipeline: [{ $source: { connectionName: "k" } }], state: 7 }],
    ["without a name", { pipeline: [{ $source: { connectionName: "k" } }], name: null }],
  ])("%s", async (_name, shown) => {
    const atlas = await openUsed(shown);
    const applied = await actHere(atlas, { command: "apply", file: GONE, inputs: INPUTS });
    expect([applied.outputs.result, applied.outputs["failure-reason"], atlas.writes]).toEqual([
      "refused",
      "in-use",
      [],
    ]);
  });
});

it.each(["stopped", "Failed", "created"])("one in the state %s does not run", async (state) => {
  const atlas = await openUsed({ pipeline: [{ $source: { connectionName: "k" } }] }, state);
  const applied = await actHere(atlas, { command: "apply", file: GONE, inputs: INPUTS });
  expect(applied.outputs.result).toBe("applied");
});

describe("a running processor whose pipeline cannot be read is told, and apply goes on", () => {
  it.each<[string, JsonObject]>([
    ["not shown", { pipeline: null }],
    ["text that is no JSON", { pipeline: "sp.process([…])" }],
    ["a number", { pipeline: 7 }],
    ["a list of texts", { pipeline: ["$source"] }],
  ])("%s", async (_name, shown) => {
    for (const [text, what] of [
      [GONE, "deletion"],
      [CHANGED, "update"],
    ] as const) {
      const atlas = await openUsed(shown);
      const planned = await actHere(atlas, { file: text });
      expect(`${planned.log}${planned.summary}`).toMatch(
        new RegExp(`what stream processor copy uses could not be read, so whether its ${what} stops one is not known`),
      );
      const applied = await actHere(atlas, {
        command: "apply",
        file: text,
        inputs: INPUTS,
        env: { PW: "password-of-the-test" },
      });
      expect([applied.outputs.result, applied.exitCode]).toEqual(["applied", 0]);
    }
  });

  it("but not where it does not run", async () => {
    const planned = await actHere(await openUsed({ pipeline: null }, "STOPPED"), { file: GONE });
    expect(planned.log).not.toContain("could not be read");
  });
});

it("a list of processors that is not found is no empty one", async () => {
  const atlas = await openUsed({ pipeline: [{ $source: { connectionName: "k" } }] });
  atlas.fault({
    method: "GET",
    path: /processors$/,
    times: 9,
    act: { status: 404, body: { error: 404, errorCode: "RESOURCE_NOT_FOUND", detail: "No.", parameters: [] } },
  });
  const planned = await actHere(atlas, { file: GONE });
  expect(actions(planned)).toEqual({ "workspaces/w/connections/k": "delete absent-requested" });
  expect(planned.log).toContain(
    "Atlas finds no list of its stream processors, so whether its deletion stops one is not known",
  );
});

it("a workspace with a processor that cannot be read is not deleted", async () => {
  const atlas = await openUsed({ pipeline: null, name: null, state: null });
  atlas.project().connections("w").remove("k");
  const text = file({ workspaces: { w: { ensure: "absent" } } });
  const applied = await actHere(atlas, { command: "apply", file: text, inputs: INPUTS });
  expect([applied.outputs["failure-reason"], atlas.writes]).toEqual(["in-use", []]);
});
