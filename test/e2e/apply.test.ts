import { describe, expect, test } from "vitest";
import { ACCESS_POINT, enterpriseLink, eventHubLink, manyLinks, mskLink, s3Link } from "../support/links.ts";
import { applyByHand, configuration, looks, openAtlas, resource, run, verdict, writes } from "../support/step.ts";

const EVERYTHING = { "allowed-actions": "create, update, replace, delete" };
const ARCHIVE = "privateLinks/archive";
const FOREVER = { lifecycle: { privateLink: ["IDLE"] } };

describe("waiting", () => {
  test("a link that Atlas makes FAILED is a failure with Atlas's message; the others are done", async () => {
    const atlas = await openAtlas();
    const errorMessage = "The endpoint service rejected the connection.";
    atlas.fate({
      kind: "privateLinks",
      where: ({ vendor }) => vendor === "S3",
      route: ["IDLE", "FAILED"],
      errorMessage,
    });
    const file = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1) });
    const result = await applyByHand(atlas, file);
    expect(verdict(result)).toEqual(["applied-in-part", "resource-failed", 1]);
    expect(resource(result, ARCHIVE).outcome).toMatchObject({ status: "failed" });
    expect(resource(result, "privateLinks/orders").outcome).toMatchObject({ status: "done" });
    expect(result.log).toMatch(new RegExp(`::error.*${ARCHIVE}.*${errorMessage}`));
    expect(result.summary).toContain(errorMessage);
  });

  test("a time-out is a word of its own, and the next run goes on waiting", async () => {
    const atlas = await openAtlas(FOREVER);
    const file = configuration({ archive: s3Link("us-east-1") });
    const result = await applyByHand(atlas, file, { "wait-timeout-minutes": "0.001" });
    expect(verdict(result)).toEqual(["applied-in-part", "wait-timeout", 1]);
    expect(resource(result, ARCHIVE).outcome.status).toBe("timed-out");
    expect(result.log).toContain("Run again to go on waiting");

    const [link] = atlas.project().privateLinks.all();
    atlas.project().privateLinks.follow(link?.key ?? "", ["WORKING", "WORKING", "DONE"]);
    const again = await applyByHand(atlas, file);
    expect(again.exitCode).toBe(0);
    expect(resource(again, ARCHIVE).outcome).toMatchObject({ status: "done" });
    expect(writes(atlas)).toEqual(["POST"]);
  });

  test("wait: false ends with what was started", async () => {
    const atlas = await openAtlas(FOREVER);
    const result = await applyByHand(atlas, configuration({ archive: s3Link("us-east-1") }), { wait: "false" });
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(resource(result, ARCHIVE).outcome.status).toBe("started");
    const [link] = atlas.project().privateLinks.all();
    expect(JSON.parse(result.outputs.resources ?? "")).toMatchObject({ [ARCHIVE]: { id: link?.id } });
  });

  test("one list a look, however many links wait", async () => {
    const lists = async (count: number) => {
      const atlas = await openAtlas({ lifecycle: { privateLink: ["IDLE", "WORKING", "WORKING", "WORKING", "DONE"] } });
      expect(verdict(await applyByHand(atlas, configuration(manyLinks(count))))).toEqual(["applied", "", 0]);
      const posts = atlas.log.flatMap(({ operation }, index) => (operation?.startsWith("create") ? [index] : []));
      const after = atlas.log.slice((posts.at(-1) ?? 0) + 1).filter(({ method }) => method === "GET");
      expect(atlas.log.every(({ path }) => !/privateLinkConnections\/./.test(path))).toBe(true);
      return after.length;
    };
    expect(await lists(40)).toBeLessThanOrEqual((await lists(1)) + 2);
  });

  test("says for how many it waits and for whom, at each change", async () => {
    const atlas = await openAtlas({ lifecycle: { privateLink: ["IDLE", "WORKING", "DONE"] } });
    const result = await applyByHand(atlas, configuration({ archive: s3Link("us-east-1") }));
    const lines = result.log.split("\n").filter((line) => line.includes("waiting for"));
    expect(lines).toEqual(
      ["IDLE", "WORKING"].map((state) => expect.stringContaining(`prod: waiting for 1 of 1 · ${ARCHIVE} ${state}`)),
    );
  });

  test("what a person must do on the other side is said at the first look", async () => {
    const atlas = await openAtlas();
    const result = await applyByHand(atlas, configuration({ orders: mskLink(1) }));
    expect(result.log).toContain("privateLinks/orders: The MSK cluster needs multi-VPC connectivity");
  });
});

describe("Confluent enterprise", () => {
  test("settles with its interfaceEndpointId, and takes its domain later, in place", async () => {
    const atlas = await openAtlas();
    const first = await applyByHand(atlas, configuration({ gateway: enterpriseLink() }));
    expect(verdict(first)).toEqual(["applied", "", 0]);
    expect(resource(first, "privateLinks/gateway").outcome.status).toBe("done");
    const { interfaceEndpointId } = JSON.parse(first.outputs.resources ?? "")["privateLinks/gateway"];
    expect(interfaceEndpointId).toMatch(/^vpce-/);
    expect(first.log).toContain(`Create a Confluent access point for ${interfaceEndpointId}`);

    const file = configuration({ gateway: enterpriseLink(ACCESS_POINT) });
    const planned = await run(atlas, { command: "plan", files: file });
    expect(planned.outputs).toMatchObject({ result: "changes", "update-count": "1", "replace-count": "0" });
    expect(verdict(await applyByHand(atlas, file))).toEqual(["applied", "", 0]);
    expect(writes(atlas)).toEqual(["POST", "PATCH"]);
    expect(verdict(await run(atlas, { command: "plan", files: file }))).toEqual(["no-changes", "", 0]);
  });

  test("a domain that is set cannot be changed in place", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(enterpriseLink("old.us-east-2.aws.accesspoint.confluent.cloud"));
    const planned = await run(atlas, {
      command: "plan",
      files: configuration({ gateway: enterpriseLink(ACCESS_POINT) }),
    });
    expect(planned.outputs).toMatchObject({ result: "changes", "update-count": "0", "replace-count": "1" });
    expect(resource(planned, "privateLinks/gateway")).toMatchObject({
      action: "replace",
      reason: "immutable-field",
      allowed: false,
    });
  });
});

describe("replacing and deleting", () => {
  const changed = configuration({ orders: eventHubLink("westeurope") });
  const before = eventHubLink("eastus2");

  test("a FAILED link is made anew by default", async () => {
    const atlas = await openAtlas();
    const links = atlas.project().privateLinks;
    links.fail(links.put(s3Link("us-east-1")).key, "Out of addresses.");
    const file = configuration({ archive: s3Link("us-east-1") });
    const planned = await run(atlas, { command: "plan", files: file });
    expect(planned.outputs).toMatchObject({ "replace-count": "1", "failed-count": "1" });
    expect(resource(planned, ARCHIVE)).toMatchObject({ action: "replace", reason: "failed", allowed: true });

    expect(verdict(await applyByHand(atlas, file, { "max-deletes": "0" }))).toEqual(["applied", "", 0]);
    expect(writes(atlas)).toEqual(["DELETE", "POST"]);
    expect(verdict(await run(atlas, { command: "plan", files: file }))).toEqual(["no-changes", "", 0]);
  });

  test("what is not allowed is left alone, with a warning", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(before);
    const result = await applyByHand(atlas, changed);
    expect(verdict(result)).toEqual(["changes", "", 0]);
    expect(result.log).toMatch(/::warning.*privateLinks\/orders: replace is not in `allowed-actions`/);
    expect(atlas.writes).toEqual([]);
  });

  test("what is not allowed does not hold up the rest", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(before);
    const links = { orders: eventHubLink("westeurope"), archive: s3Link("us-east-1") };
    const result = await applyByHand(atlas, configuration(links));
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(result.log).toMatch(/::warning.*privateLinks\/orders: replace is not in `allowed-actions`/);
    expect(writes(atlas)).toEqual(["POST"]);
  });

  test("a replace waits until the old link is gone before it makes the new one", async () => {
    const atlas = await openAtlas({ refuseDuplicates: true });
    const old = atlas.project().privateLinks.put(before);
    const result = await applyByHand(atlas, changed, EVERYTHING);
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(writes(atlas)).toEqual(["DELETE", "POST"]);
    expect(atlas.declined).toEqual([]);
    expect(result.log).toContain(`privateLinks/orders: ${old.id} is gone`);
    expect(verdict(await run(atlas, { command: "plan", files: changed }))).toEqual(["no-changes", "", 0]);
  });

  test("a pinned link is never replaced", async () => {
    const atlas = await openAtlas();
    const { id } = atlas.project().privateLinks.put(before);
    const pinned = configuration({ orders: { ...eventHubLink("westeurope"), id } });
    expect(verdict(await applyByHand(atlas, pinned, EVERYTHING))).toEqual(["changes", "", 0]);
    expect(atlas.writes).toEqual([]);
  });

  test("`ensure: absent` deletes where that is allowed, and is then nothing to do", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(s3Link("us-east-1"));
    const other = atlas.project().privateLinks.put(s3Link("eu-west-1"));
    const file = configuration({ archive: { ...s3Link("us-east-1"), ensure: "absent" } });
    expect(verdict(await applyByHand(atlas, file))).toEqual(["changes", "", 0]);
    expect(atlas.writes).toEqual([]);
    const result = await applyByHand(atlas, file, EVERYTHING);
    expect(verdict(result)).toEqual(["applied", "", 0]);
    expect(atlas.project().privateLinks.all()).toEqual([other]);
    expect(JSON.parse(result.outputs.resources ?? "")).toEqual({});
    expect(verdict(await applyByHand(atlas, file, EVERYTHING))).toEqual(["no-changes", "", 0]);
  });

  test("more deletes than `max-deletes` stop the whole target before any write", async () => {
    const atlas = await openAtlas();
    const regions = ["us-east-1", "eu-west-1"];
    for (const region of regions) atlas.project().privateLinks.put(s3Link(region));
    const gone = regions.map((region) => [region, { ...s3Link(region), ensure: "absent" }] as const);
    const file = configuration({ ...Object.fromEntries(gone), orders: mskLink(1) });
    const result = await applyByHand(atlas, file, EVERYTHING);
    expect(verdict(result)).toEqual(["refused", "deletes-blocked", 1]);
    expect(result.log).toContain("max-deletes");
    expect(atlas.writes).toEqual([]);
    expect(verdict(await applyByHand(atlas, file, { ...EVERYTHING, "max-deletes": "2" }))).toEqual(["applied", "", 0]);
    expect(writes(atlas).toSorted()).toEqual(["DELETE", "DELETE", "POST"]);
  });
});

test("what somebody made since the plan is taken, not made twice", async () => {
  const atlas = await openAtlas();
  let lists = 0;
  atlas.on((moment, { path, method }) => {
    const listed = moment === "committed" && method === "GET" && path.endsWith("/privateLinkConnections");
    if (listed && ++lists === 1) atlas.project().privateLinks.put(s3Link("us-east-1"));
  });
  const result = await applyByHand(atlas, configuration({ archive: s3Link("us-east-1") }));
  expect(verdict(result)).toEqual(["applied", "", 0]);
  expect(atlas.writes).toEqual([]);
  expect(looks(atlas)).toBeGreaterThan(1);
  expect(result.log).toContain("was made meanwhile");
});
