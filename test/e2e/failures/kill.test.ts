import { describe, expect, test } from "vitest";
import { type SandboxAtlas, startAtlas } from "../../../sandbox/atlas/index.ts";
import { ACCESS_POINT, enterpriseLink, eventHubLink, mskLink, s3Link } from "../../support/links.ts";
import { configuration, held, run, runToDeath } from "../../support/step.ts";

/**
 * One apply that does everything: creates two links, recreates a FAILED one, gives one its domain, replaces one and deletes one.
 * It is killed at each of its requests in turn, and then run again.
 */

const FILE = configuration({
  new1: mskLink(1),
  new2: mskLink(2),
  failed: s3Link("eu-west-1"),
  enterprise: enterpriseLink(ACCESS_POINT),
  replaced: eventHubLink("westeurope"),
  deleted: { ...s3Link("us-east-1"), ensure: "absent" },
});

const APPLY = {
  command: "apply",
  files: FILE,
  inputs: {
    "require-reviewed-plan": "false",
    "allowed-actions": "create, update, replace, delete",
    "max-deletes": "2",
  },
};

/** More requests than the apply ever makes. */
const MOST_REQUESTS = 80;

async function openProject(): Promise<SandboxAtlas> {
  const atlas = await startAtlas({ spelling: "server", shuffle: true });
  const links = atlas.project().privateLinks;
  links.fail(links.put(s3Link("eu-west-1")).key, "The service said no.");
  links.put(enterpriseLink(), { route: ["WORKING", "DONE"] });
  links.put(eventHubLink("eastus2"));
  links.put(s3Link("us-east-1"));
  links.put(mskLink(99));
  return atlas;
}

/** What Atlas holds after an apply that nobody kills. */
async function calm(): Promise<readonly string[]> {
  const atlas = await openProject();
  try {
    const result = await run(atlas, APPLY);
    expect(result.outputs).toMatchObject({ result: "applied", "create-count": "2", "update-count": "1" });
    expect(result.outputs).toMatchObject({ "replace-count": "2", "delete-count": "1" });
    return held(atlas);
  } finally {
    await atlas.close();
  }
}

/** Kills at the k-th request, runs again, and says what Atlas then holds; null where there is no k-th request. */
async function killedAt(k: number, phase: "before" | "after"): Promise<readonly string[] | null> {
  const atlas = await openProject();
  try {
    let kill: ((signal: NodeJS.Signals) => void) | undefined;
    const fault = atlas.fault({
      where: ({ number }) => number === k,
      phase,
      act: () => {
        kill?.("SIGKILL");
        return "reset";
      },
    });
    await runToDeath(atlas, {
      ...APPLY,
      onStart: (end) => {
        kill = end;
      },
    });
    if (fault.struck === 0) return null;
    const again = await run(atlas, APPLY);
    expect(["applied", "no-changes"], `request ${k}: ${again.log}`).toContain(again.outputs.result);
    expect(again.exitCode).toBe(0);
    expect(atlas.refused).toEqual([]);
    return held(atlas);
  } finally {
    await atlas.close();
  }
}

describe("an apply that is killed at any request and run again", () => {
  test.each([
    ["just before Atlas carries it out", "before"],
    ["just after Atlas carried it out", "after"],
  ] as const)("%s: the same links as without the kill, none twice", { timeout: 600_000 }, async (_when, phase) => {
    const expected = await calm();
    let killed = 0;
    for (let k = 1; k <= MOST_REQUESTS; k += 1) {
      const left = await killedAt(k, phase);
      if (left === null) break;
      killed += 1;
      expect(left, `killed at request ${k}`).toEqual(expected);
    }
    // At least token, list, a look and six writes with one delete beside each create of a replaced link, and revoke.
    expect(killed).toBeGreaterThan(10);
    expect(killed).toBeLessThan(MOST_REQUESTS);
  });
});
