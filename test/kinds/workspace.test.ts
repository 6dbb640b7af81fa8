import { describe, expect, it } from "vitest";
import { loadTarget } from "../../src/config/load.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { workspace } from "../../src/kinds/workspace.ts";
import { desired, recorder } from "./calls.ts";

const HOME = { cloudProvider: "AWS", region: "VIRGINIA_USA" } as const;
const OHIO = { cloudProvider: "AWS", region: "OHIO_USA" } as const;
const OREGON = { cloudProvider: "AWS", region: "OREGON_USA" } as const;

/** A workspace as Atlas shows it. */
function live(more: object = {}) {
  const shown = {
    _id: "66f0c0eb9e7a177200000009",
    groupId: "6650a1b2c3d4e5f601234567",
    name: "orders",
    hostnames: ["x"],
  };
  const fields = { dataProcessRegion: { ...HOME, links: [] }, streamConfig: { tier: "SP30" }, failoverRegions: [] };
  return workspace.live.parse({ ...shown, ...fields, links: [], ...more });
}

function problemsOf(spec: object): readonly string[] {
  const text = `version: 1\nworkspaces:\n  orders: ${JSON.stringify(spec)}\n`;
  const { problems } = loadTarget(Buffer.from(text), "x.yaml", KINDS, { projectId: "6650a1b2c3d4e5f601234567" });
  return problems.map((problem) => problemText(problem).replace(/^x\.yaml:\d+:\d+ /, ""));
}

describe("the shape of a workspace", () => {
  it.each([
    {},
    { dataProcessRegion: HOME, streamConfig: { tier: "SP2", maxTierSize: "SP50" }, failoverRegions: [OHIO, OREGON] },
    { dataProcessRegion: { cloudProvider: "AZURE", region: "eastus2" }, connections: {} },
    { dataProcessRegion: { cloudProvider: "GCP", region: "US_EAST4" }, failoverRegions: [] },
  ])("takes %j", (spec) => {
    expect(problemsOf(spec)).toEqual([]);
  });

  it.each([
    [{ dataProcessRegion: { cloudProvider: "AWS" } }, "`dataProcessRegion.region` is required"],
    [{ dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_US" } }, "did you mean `VIRGINIA_USA`?"],
    [{ dataProcessRegion: { cloudProvider: "GCP", region: "eastus2" } }, "`eastus2` is no region of GCP"],
    [{ streamConfig: { tier: "SP3" } }, "`streamConfig.tier` cannot be `SP3`"],
    [{ streamConfig: { size: "SP10" } }, "unknown key `size` in `streamConfig`"],
    [{ dataProcessRegion: HOME, failoverRegions: [HOME] }, "this is the workspace's own region"],
    [{ dataProcessRegion: HOME, failoverRegions: [OHIO, OHIO] }, "this region stands here twice"],
    [
      { dataProcessRegion: HOME, failoverRegions: [{ cloudProvider: "GCP", region: "US_EAST4" }] },
      "cannot fail over to GCP",
    ],
    [{ failoverRegions: [HOME, OHIO, OREGON] }, "`failoverRegions` must have at most 2 items"],
    [{ dataProcessRegion: HOME, name: { env: "X" } }, "unknown key `name`"],
  ])("refuses %j", (spec, problem) => {
    expect(problemsOf(spec)).toEqual([expect.stringContaining(problem)]);
  });
});

describe("a workspace compared", () => {
  it.each([
    ["what the file leaves out", {}, {}, []],
    ["the default tier and empty lists", { dataProcessRegion: HOME, failoverRegions: [] }, {}, []],
    ["no configuration at all", { dataProcessRegion: HOME }, { streamConfig: null, failoverRegions: null }, []],
    ["another tier", { streamConfig: { tier: "SP10" } }, {}, ["streamConfig.tier"]],
    ["a size that Atlas dropped", { streamConfig: { maxTierSize: "SP50" } }, {}, ["streamConfig.maxTierSize"]],
    ["another region", { dataProcessRegion: OHIO }, {}, ["dataProcessRegion.region"]],
    ["the same regions in another order", { failoverRegions: [OHIO, OREGON] }, { failoverRegions: [OREGON, OHIO] }, []],
    ["first failover regions", { failoverRegions: [OHIO] }, {}, ["failoverRegions"]],
    ["other failover regions", { failoverRegions: [OHIO] }, { failoverRegions: [OREGON] }, ["failoverRegions!"]],
    ["none any more", { failoverRegions: [] }, { failoverRegions: [OREGON] }, ["failoverRegions!"]],
    [
      "another cloud",
      { dataProcessRegion: { cloudProvider: "AZURE", region: "eastus2" } },
      {},
      ["dataProcessRegion.cloudProvider!", "dataProcessRegion.region"],
    ],
  ])("finds in %s what it should", (_, spec, more, paths) => {
    const found = workspace.differences(workspace.spec.parse(spec), live(more), () => undefined);
    expect(found.map(({ path, immutable }) => `${path}${immutable ? "!" : ""}`)).toEqual(paths);
  });

  it("is created only where its region is known", () => {
    expect(workspace.createBlocker?.({})).toContain("`dataProcessRegion`");
    expect(workspace.createBlocker?.({ dataProcessRegion: HOME })).toBeNull();
  });
});

describe("the calls of a workspace", () => {
  it("create it with what the file says", async () => {
    const { atlas, calls } = recorder({ _id: "66f0c0eb9e7a177200000009" });
    const spec = { dataProcessRegion: HOME, failoverRegions: [] };
    expect(await workspace.create?.(atlas, desired(spec))).toBe("66f0c0eb9e7a177200000009");
    expect(calls).toEqual([["POST", "/streams", { name: "orders", dataProcessRegion: HOME }]]);
  });

  it.each([
    [{ streamConfig: { maxTierSize: "SP50" } }, [{ streamConfig: { tier: "SP30", maxTierSize: "SP50" } }]],
    [{ dataProcessRegion: OHIO }, [{ cloudProvider: "AWS", region: "OHIO_USA" }]],
    [{ failoverRegions: [OHIO] }, [{ failoverRegions: [OHIO] }]],
    [
      { dataProcessRegion: OHIO, failoverRegions: [OREGON], streamConfig: { tier: "SP30" } },
      [{ cloudProvider: "AWS", region: "OHIO_USA" }, { failoverRegions: [OREGON] }],
    ],
  ])("change it to %j", async (declared, bodies) => {
    const { atlas, calls } = recorder();
    const spec = workspace.spec.parse(declared);
    await workspace.update?.(
      atlas,
      desired(spec),
      live(),
      workspace.differences(spec, live(), () => undefined),
    );
    expect(calls).toEqual(bodies.map((body) => ["PATCH", "/streams/orders", body]));
  });
});
