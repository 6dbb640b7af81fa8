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
    [{ streamConfig: { tier: "sp10" } }, "`streamConfig.tier` cannot be `sp10`; did you mean `SP10`?"],
    [{ dataProcessRegion: { cloudProvider: "AWS", region: "us-eats-1" } }, "did you mean `VIRGINIA_USA`?"],
    [{ streamConfig: { size: "SP10" } }, "unknown key `size` in `streamConfig`"],
    [{ dataProcessRegion: HOME, failoverRegions: [HOME] }, "this is the workspace's own region"],
    [{ dataProcessRegion: HOME, failoverRegions: [OHIO, OHIO] }, "this region is in the list twice"],
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

describe("a word that this version does not know in a workspace", () => {
  const warningsOf = (spec: object): readonly string[] => {
    const text = `version: 1\nworkspaces:\n  orders: ${JSON.stringify(spec)}\n`;
    const loaded = loadTarget(Buffer.from(text), "x.yaml", KINDS, { projectId: "6650a1b2c3d4e5f601234567" });
    expect(loaded.problems).toEqual([]);
    return loaded.warnings.map((warning) => problemText(warning).replace(/^x\.yaml:\d+:\d+ /, ""));
  };

  it.each([
    ["AWS", "US_EAST_1", "Atlas calls it `VIRGINIA_USA` here"],
    ["AWS", "us-east-1", "Atlas calls it `VIRGINIA_USA` here"],
    ["AZURE", "US_EAST_2", "Atlas calls it `eastus2` here"],
    ["GCP", "us-central1", "Atlas calls it `US_CENTRAL1` here"],
    ["GCP", "CENTRAL_US", "Atlas calls it `US_CENTRAL1` here"],
    ["GCP", "EUROPE_WEST2", "a region in which Atlas is not known to offer workspaces"],
    ["AWS", "JAKARTA_IDN", "which this version does not know"],
  ])("is a warning with words of its cloud alone: %s %s", (cloudProvider, region, text) => {
    const [warning, ...more] = warningsOf({ dataProcessRegion: { cloudProvider, region } });
    expect(more).toEqual([]);
    expect(warning).toContain(text);
    expect(warning).not.toMatch(cloudProvider === "GCP" ? /VIRGINIA_USA|eastus/ : /US_EAST4/);
  });

  it.each(["SP100", "SP3", "XL"])("is a warning in the place of a tier: %s", (tier) => {
    expect(warningsOf({ streamConfig: { tier } })).toEqual([
      expect.stringContaining(`\`streamConfig.tier\` is \`${tier}\`, which this version does not know`),
    ]);
  });

  it.each([
    ["GCP", "US_WEST1"],
    ["GCP", "ASIA_SOUTH1"],
    ["AZURE", "northeurope"],
    ["AZURE", "eastasia"],
    ["AZURE", "southeastasia"],
  ])("is none of the regions of autumn 2026: %s %s", (cloudProvider, region) => {
    expect(warningsOf({ dataProcessRegion: { cloudProvider, region } })).toEqual([]);
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
    expect(workspace.createBlocker?.({}, "orders", [])).toContain("`dataProcessRegion`");
    expect(workspace.createBlocker?.({ dataProcessRegion: HOME }, "orders", [])).toBeNull();
  });
});

describe("the calls of a workspace", () => {
  it("have a state in between where they are two", () => {
    const midway = (declared: object) => {
      const spec = workspace.spec.parse(declared);
      const found = workspace.differences(spec, live(), () => undefined);
      return workspace.midway?.(spec, live(), found) ?? null;
    };
    expect(midway({ dataProcessRegion: OHIO })).toBeNull();
    expect(midway({ failoverRegions: [OREGON] })).toBeNull();
    expect(midway({ dataProcessRegion: OHIO, failoverRegions: [OREGON] })).toMatchObject({
      dataProcessRegion: OHIO,
      failoverRegions: [],
    });
  });

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
