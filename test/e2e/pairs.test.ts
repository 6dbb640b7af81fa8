import { describe, expect, test } from "vitest";
import { type PairName, PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { applyByHand, configuration, openAtlas, run, verdict } from "../support/step.ts";

const PAIRS = Object.keys(PRIVATE_LINKS) as PairName[];
const ALL = Object.fromEntries(PAIRS.map((pair) => [nameOf(pair), PRIVATE_LINKS[pair]]));

/** Atlas answers in its own spelling and order, as it does. */
const RESPELLING = { spelling: "server", shuffle: true } as const;

describe("every pair of provider and vendor", () => {
  test.each(PAIRS)("%s: plan, apply, and the next plan is empty", async (pair) => {
    const atlas = await openAtlas(RESPELLING);
    const file = configuration({ link: PRIVATE_LINKS[pair] });

    const planned = await run(atlas, { command: "plan", files: file });
    expect(verdict(planned)).toEqual(["changes", "", 0]);
    expect(planned.outputs["create-count"]).toBe("1");

    expect(verdict(await applyByHand(atlas, file))).toEqual(["applied", "", 0]);
    expect(atlas.counts.createGroupStreamPrivateLinkConnection).toBe(1);

    const again = await run(atlas, { command: "plan", files: file });
    expect(verdict(again)).toEqual(["no-changes", "", 0]);
    expect(again.outputs).toMatchObject({ "unchanged-count": "1", "unmanaged-count": "0", "has-changes": "false" });
  });

  test("all of them in one file", async () => {
    const atlas = await openAtlas(RESPELLING);
    const file = configuration(ALL);
    expect((await run(atlas, { command: "plan", files: file })).outputs["create-count"]).toBe(String(PAIRS.length));
    expect(verdict(await applyByHand(atlas, file))).toEqual(["applied", "", 0]);
    const again = await run(atlas, { command: "plan", files: file });
    expect(verdict(again)).toEqual(["no-changes", "", 0]);
    expect(atlas.project().privateLinks.all()).toHaveLength(PAIRS.length);
  });
});

describe("export", () => {
  const where = { config: "out/exported.yaml", "project-id": "6650a1b2c3d4e5f601234567" };

  async function exportThenPlan(atlas: Awaited<ReturnType<typeof openAtlas>>) {
    const exported = await run(atlas, { command: "export", inputs: where, files: { "out/.keep": "" } });
    expect(verdict(exported)).toEqual(["exported", "", 0]);
    const text = await exported.read(where.config);
    const planned = await run(atlas, {
      command: "plan",
      inputs: { config: where.config },
      files: { [where.config]: text },
    });
    return { text, planned };
  }

  test("of every pair plans empty", async () => {
    const atlas = await openAtlas(RESPELLING);
    for (const link of Object.values(PRIVATE_LINKS)) atlas.project().privateLinks.put(link);
    const { planned } = await exportThenPlan(atlas);
    expect(verdict(planned)).toEqual(["no-changes", "", 0]);
    expect(planned.outputs).toMatchObject({ "unmanaged-count": "0", "unchanged-count": String(PAIRS.length) });
  });

  test("of twins pins each, and plans empty", async () => {
    const atlas = await openAtlas(RESPELLING);
    const twins = [1, 2].map(() => atlas.project().privateLinks.put(PRIVATE_LINKS["AWS/S3"]));
    const { text, planned } = await exportThenPlan(atlas);
    for (const { id } of twins) expect(text).toContain(`id: ${id}`);
    expect(verdict(planned)).toEqual(["no-changes", "", 0]);
    expect(planned.outputs).toMatchObject({ "unmanaged-count": "0", "unchanged-count": "2" });
  });

  test("leaves out what is FAILED or being deleted, says so, and plans empty", async () => {
    const atlas = await openAtlas(RESPELLING);
    const links = atlas.project().privateLinks;
    links.put(PRIVATE_LINKS["AWS/S3"]);
    const failed = links.put(PRIVATE_LINKS["AWS/LAMBDA"]);
    links.fail(failed.key, "No such service.");
    const deleting = links.put(PRIVATE_LINKS["GCP/PUBSUB"]);
    links.startDeletion(deleting, ["DELETING", "DELETING", "DELETING", "DELETING"]);
    const { text, planned } = await exportThenPlan(atlas);
    expect(text).toMatch(new RegExp(`# left out: private link ${failed.id}: it is FAILED: No such service\\.`));
    expect(text).toMatch(new RegExp(`# left out: private link ${deleting.id}: Atlas is deleting it`));
    expect(verdict(planned)).toEqual(["no-changes", "", 0]);
    expect(planned.outputs["unchanged-count"]).toBe("1");
  });

  test("does not overwrite a file", async () => {
    const atlas = await openAtlas();
    const refused = await run(atlas, { command: "export", inputs: where, files: { [where.config]: "mine" } });
    expect(verdict(refused)).toEqual(["invalid", "config-invalid", 1]);
    expect(refused.log).toContain("does not overwrite");
    expect(await refused.read(where.config)).toBe("mine");
  });
});

function nameOf(pair: PairName): string {
  return pair.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
