import { describe, expect, it } from "vitest";
import { loadTarget } from "../../src/config/load.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { backupPrivateEndpoint } from "../../src/kinds/backup-private-endpoint.ts";
import { desired, recorder } from "./calls.ts";

const SAME = { cloudProvider: "AWS", regionName: "US_EAST_1" };
const CROSS = { ...SAME, vpcRegionName: "US_WEST_2" };

function live(more: object) {
  return backupPrivateEndpoint.live.parse({ id: "66f0c0eb9e7a177200000007", ...SAME, status: "ACTIVE", ...more });
}

function problemsOf(...specs: readonly object[]): readonly string[] {
  const entries = specs.map((spec, index) => `  e${index}: ${JSON.stringify(spec)}\n`).join("");
  const text = `version: 1\nbackupPrivateEndpoints:\n${entries}`;
  const options = { projectId: "6650a1b2c3d4e5f601234567" };
  return loadTarget(Buffer.from(text), "x.yaml", [backupPrivateEndpoint], options).problems.map(problemText);
}

describe("a private endpoint for backups", () => {
  it("takes one region or two", () => {
    expect(problemsOf(SAME, CROSS)).toEqual([]);
  });

  it.each([
    [[{ ...SAME, cloudProvider: "AZURE" }], "`cloudProvider` cannot be `AZURE`"],
    [[{ ...SAME, regionName: "us-east-1" }], "`regionName` cannot be `us-east-1`"],
    [[{ cloudProvider: "AWS" }], "`regionName` is required"],
    [[{ ...SAME, regionName: "US_EAST_I" }], "did you mean `US_EAST_1`"],
    [[{ ...SAME, regionName: { env: "REGION" } }], "`regionName` cannot come from an environment variable"],
    [[SAME, { ...SAME, vpcRegionName: "US_EAST_1" }], "declares the same backup private endpoint as `e0`"],
  ])("refuses %j", (specs, problem) => {
    expect(problemsOf(...specs)).toEqual([expect.stringContaining(problem)]);
  });

  it.each([
    [SAME, {}],
    [SAME, { vpcRegionName: "US_EAST_1", links: [], privateEndpointConnectionName: "vpce-1" }],
    [{ ...SAME, vpcRegionName: "US_EAST_1" }, {}],
    [CROSS, { vpcRegionName: "US_WEST_2" }],
  ])("finds %j in what Atlas shows, and no difference", (declared, shown) => {
    const spec = backupPrivateEndpoint.spec.parse(declared);
    expect(backupPrivateEndpoint.liveKeys(live(shown))).toEqual(backupPrivateEndpoint.desiredKeys(spec, "x")[0]);
    expect(backupPrivateEndpoint.differences(spec, live(shown), () => undefined)).toEqual([]);
    expect(backupPrivateEndpoint.canonical(spec)).toEqual(backupPrivateEndpoint.describe(live(shown)));
  });

  it("does not take the way there for the way back", () => {
    const spec = backupPrivateEndpoint.spec.parse(CROSS);
    const back = live({ regionName: "US_WEST_2", vpcRegionName: "US_EAST_1" });
    expect(backupPrivateEndpoint.liveKeys(back)).not.toEqual(backupPrivateEndpoint.desiredKeys(spec, "x")[0]);
  });

  it("is created without the second region where there is but one", async () => {
    const { atlas, calls } = recorder({ id: "66f0c0eb9e7a177200000007" });
    for (const declared of [{ ...SAME, vpcRegionName: "US_EAST_1" }, CROSS]) {
      const spec = backupPrivateEndpoint.spec.parse(declared);
      expect(await backupPrivateEndpoint.create?.(atlas, desired(spec))).toBe("66f0c0eb9e7a177200000007");
    }
    await backupPrivateEndpoint.remove?.(atlas, live({}), null);
    expect(calls).toEqual([
      ["POST", "/backup/AWS/privateEndpoints", SAME],
      ["POST", "/backup/AWS/privateEndpoints", CROSS],
      ["DELETE", "/backup/AWS/privateEndpoints/66f0c0eb9e7a177200000007"],
    ]);
  });
});
