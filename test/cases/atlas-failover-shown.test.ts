import { describe, expect, it } from "vitest";
import { PROJECT_ID } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { actions, openAtlas } from "../kinds/project.ts";
import { ENV, file, HOME, KAFKA, liveKafka } from "./atlas-files.ts";
import { actHere } from "./here.ts";

/** Failover connections that Atlas shows in other words, or more than one of a region. */

const OHIO = { cloudProvider: "AWS", region: "OHIO_USA" };
const FIELDS = { bootstrapServers: "o.example.net:9092", security: { protocol: "SASL_SSL" } };
const LIVE: JsonObject = { ...liveKafka("k"), ...FIELDS, region: "OHIO_USA" };
const ADDRESS = "workspaces/w/connections/k/failoverConnections/OHIO_USA";
const DECLARED = file({
  workspaces: {
    w: {
      dataProcessRegion: HOME.dataProcessRegion,
      failoverRegions: [OHIO],
      connections: {
        k: { ...KAFKA, failoverConnections: { OHIO_USA: { ...FIELDS, authentication: KAFKA.authentication } } },
      },
    },
  },
});

async function openShowing(...shown: readonly { change?: JsonObject; route?: readonly string[] }[]) {
  const atlas = await openAtlas();
  atlas.project().workspaces.put({ ...HOME, failoverRegions: [OHIO] });
  atlas.project().connections("w").put(liveKafka("k"));
  for (const { change = {}, route = ["READY"] } of shown)
    atlas
      .project()
      .failoverConnections("w", "k")
      .put(LIVE, { route, showAs: (view) => ({ ...view, ...change }) });
  return atlas;
}

it.each<JsonObject>([
  { region: "us-east-2" },
  { type: "kafka" },
  { type: null },
  { name: "other" },
  { id: null },
  { state: "ODD" },
  { networking: { access: { type: "public" } } },
  { security: { protocol: "sasl_ssl" } },
  { config: { "linger.ms": 5 } },
  { bootstrapServers: "SASL_SSL://O.example.net:9092" },
])("shown with %o is the same, and is exported", async (change) => {
  const atlas = await openShowing({ change });
  expect(actions(await actHere(atlas, { file: DECLARED }))).toEqual({});
  const run = await actHere(atlas, { command: "export", inputs: { config: "e.yaml", "project-id": PROJECT_ID } });
  expect(run.outputs.summary).toContain("exported 3 resources");
  expect((await actHere(atlas, { file: await run.read("e.yaml") })).outputs["unmanaged-count"]).toBe("0");
});

it("in a region that nobody knows is ambiguous, and no second one is made", async () => {
  const atlas = await openShowing({ change: { region: "MARS_NORTH" } });
  const planned = await actHere(atlas, { file: DECLARED });
  expect(planned.outputs).toMatchObject({ "failure-reason": "ambiguous", "create-count": "0" });
  expect(planned.summary).toContain("MARS_NORTH");
});

describe("two of one region", () => {
  it("of which one is being deleted end neither plan nor export", async () => {
    const atlas = await openShowing({}, { route: ["DELETING"] });
    expect(actions(await actHere(atlas, { file: DECLARED }))).toEqual({});
    const run = await actHere(atlas, { command: "export", inputs: { config: "e.yaml", "project-id": PROJECT_ID } });
    expect(run.outputs.summary).toContain("exported 3 resources, 1 left out");
  });

  it("are ambiguous, and one of them is exported", async () => {
    const atlas = await openShowing({}, {});
    const planned = await actHere(atlas, { file: DECLARED });
    expect(actions(planned)).toEqual({ [ADDRESS]: "unknown ambiguous" });
    const applied = await actHere(atlas, { command: "apply", file: DECLARED, env: ENV });
    expect([applied.exitCode, atlas.writes]).toEqual([1, []]);
    const run = await actHere(atlas, { command: "export", inputs: { config: "e.yaml", "project-id": PROJECT_ID } });
    expect([run.exitCode, run.outputs.summary]).toEqual([0, expect.stringContaining("1 left out")]);
  });
});
