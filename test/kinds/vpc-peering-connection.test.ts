import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { stateOf } from "../../sandbox/atlas/collection.ts";
import { PROJECT_ID, READER, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import { PEERING } from "../../sandbox/atlas/samples.ts";
import { loadTarget } from "../../src/config/load.ts";
import { AtlasError } from "../../src/engine/model/atlas-error.ts";
import type { AtlasWriter } from "../../src/engine/model/kind.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { vpcPeeringConnection } from "../../src/kinds/vpc-peering-connection.ts";
import { desired, recorder } from "./calls.ts";
import { act, actions, applied, openAtlas, outcomes, written } from "./project.ts";

const ANALYTICS = { requesterAccountId: "210987654321", requesterVpcId: "vpc-0123456789abcdef0" };
const LIST = "/streams/vpcPeeringConnections";
const ID = "66f0c0eb9e7a177200000009";

/** A peering as Atlas shows it: a request that nobody has decided. */
function live(more: object = {}) {
  const shown = { _id: ID, name: "pcx-01", groupId: PROJECT_ID, requesterCidr: "10.0.0.0/16", links: [] };
  return vpcPeeringConnection.live.parse({
    ...shown,
    ...ANALYTICS,
    localStatus: "NONE",
    cloudStatus: "pending-acceptance",
    ...more,
  });
}

/** A file of the test project with these peerings. */
function file(entries: Readonly<Record<string, object>>): string {
  return JSON.stringify({ version: 1, name: "test", projectId: PROJECT_ID, vpcPeeringConnections: entries });
}

function problemsOf(...entries: readonly string[]): readonly string[] {
  const lines = entries.map((entry, index) => `  p${index}: ${entry}\n`).join("");
  const text = `version: 1\nvpcPeeringConnections:\n${lines}`;
  const { problems } = loadTarget(Buffer.from(text), "x.yaml", [vpcPeeringConnection], { projectId: PROJECT_ID });
  return problems.map(problemText);
}

const VPC = "requesterVpcId: vpc-0123456789abcdef0";

describe("the shape of a VPC peering", () => {
  it.each([
    [`{ requesterAccountId: "210987654321", ${VPC} }`],
    [`{ requesterAccountId: "012345678901", requesterVpcId: vpc-1a2b3c4d }`],
  ])("takes %s", (entry) => {
    expect(problemsOf(entry)).toEqual([]);
  });

  it.each([
    [`{ requesterAccountId: 210987654321, ${VPC} }`, "must be text, found a number", 'quote it: "210987654321"'],
    [`{ requesterAccountId: 012345678901, ${VPC} }`, "must be text, found a number", 'quote it: "012345678901"'],
    [`{ requesterAccountId: "1234", ${VPC} }`, "`requesterAccountId` must be the id of an AWS account", ""],
    [`{ requesterAccountId: "210987654321", requesterVpcId: pcx-1a2b3c4d }`, "must be the id of a VPC", ""],
    [`{ requesterAccountId: "210987654321" }`, "`requesterVpcId` is required", ""],
    [`{ requesterAccountID: "210987654321", ${VPC} }`, "unknown key", "did you mean `requesterAccountId`?"],
    [`{ requesterAccountId: { env: ACCOUNT }, ${VPC} }`, "cannot come from an environment variable", ""],
  ])("refuses %s", (entry, message, fix) => {
    expect(problemsOf(entry)).toEqual([expect.stringContaining(message)]);
    expect(problemsOf(entry)[0]).toContain(fix);
  });

  it("refuses two entries for one", () => {
    const entry = `{ requesterAccountId: "210987654321", ${VPC} }`;
    expect(problemsOf(entry, entry)).toEqual([
      expect.stringContaining("declares the same VPC peering connection as `p0`"),
    ]);
  });
});

describe("a live VPC peering", () => {
  it.each([
    ["NONE", "pending-acceptance", "pending-acceptance", "pending", ["cloudStatus"]],
    ["NONE", "initiating-request", "initiating-request", "pending", ["cloudStatus"]],
    [null, "pending-acceptance", "pending-acceptance", "pending", ["cloudStatus"]],
    ["REQUEST_ACCEPT", "pending-acceptance", "REQUEST_ACCEPT", "pending", []],
    ["ACCEPT_REQUESTED", "pending-acceptance", "ACCEPT_REQUESTED", "pending", []],
    ["NONE", "provisioning", "provisioning", "pending", []],
    ["ACTIVE", "active", "ACTIVE", "ready", []],
    ["NONE", "active", "active", "ready", []],
    ["ACTIVE", null, "ACTIVE", "ready", []],
    ["SCAN_FAILED", "active", "SCAN_FAILED", "failed", []],
    ["UPDATE_FAILED", "pending-acceptance", "UPDATE_FAILED", "failed", []],
    ["REQUEST_REJECT", "pending-acceptance", "REQUEST_REJECT", "deleting", []],
    ["REJECT_REQUESTED", "pending-acceptance", "REJECT_REQUESTED", "deleting", []],
    ["REQUEST_DELETE", "active", "REQUEST_DELETE", "deleting", []],
    ["DELETE_REQUESTED", "active", "DELETE_REQUESTED", "deleting", []],
    ["ACTIVE", "deleting", "deleting", "deleting", []],
    ["ACTIVE", "deleted", "deleted", "deleting", []],
    ["NONE", "rejected", "rejected", "deleting", []],
    ["NONE", "expired", "expired", "deleting", []],
    ["NONE", "failed", "failed", "deleting", []],
    [null, null, "NONE", undefined, []],
  ])("with %s and %s is %s: %s", (localStatus, cloudStatus, state, phase, differing) => {
    const current = live({ localStatus, cloudStatus });
    expect(vpcPeeringConnection.state(current)).toBe(state);
    expect(vpcPeeringConnection.phases[state]).toBe(phase);
    const found = vpcPeeringConnection.differences(ANALYTICS, current, () => undefined);
    expect(found.map((difference) => difference.path)).toEqual(differing);
  });

  it.each([
    ["rejected", true],
    ["expired", true],
    ["failed", true],
    ["deleted", true],
    ["deleting", false],
    ["pending-acceptance", false],
    ["active", false],
  ])("that is %s is only a memory: %s", (cloudStatus, gone) => {
    expect(vpcPeeringConnection.gone?.(live({ cloudStatus }))).toBe(gone);
  });

  it("is found by account and VPC, which cannot be changed in place", () => {
    const current = live({ localStatus: "ACTIVE", cloudStatus: "active" });
    expect(vpcPeeringConnection.liveKeys(current)).toEqual(vpcPeeringConnection.desiredKeys(ANALYTICS, "x")[0]);
    expect(vpcPeeringConnection.canonical(ANALYTICS)).toEqual(vpcPeeringConnection.describe(current));
    const other = { ...ANALYTICS, requesterVpcId: "vpc-0fedcba9876543210" };
    expect(vpcPeeringConnection.desiredKeys(other, "x")[0]).not.toEqual(vpcPeeringConnection.liveKeys(current));
    expect(vpcPeeringConnection.differences(other, current, () => undefined)).toMatchObject([
      { path: "requesterVpcId", immutable: true },
    ]);
  });
});

describe("the calls for VPC peerings", () => {
  const active = { localStatus: "ACTIVE", cloudStatus: "active" };

  it("accept with the challenge, reject without a body, remove what is active", async () => {
    const { atlas, calls } = recorder();
    await vpcPeeringConnection.update?.(atlas, desired(ANALYTICS), live(), []);
    await vpcPeeringConnection.remove?.(atlas, live(), null);
    await vpcPeeringConnection.remove?.(atlas, live(active), null);
    await vpcPeeringConnection.remove?.(atlas, live({ ...active, name: null }), null);
    expect(calls).toEqual([
      ["POST", `${LIST}/pcx-01:accept`, ANALYTICS],
      ["POST", `${LIST}/pcx-01:reject`],
      ["DELETE", `${LIST}/pcx-01`],
      ["DELETE", `${LIST}/${ID}`],
    ]);
  });

  it("list what is active, and the requests of each declared account once", async () => {
    const { atlas, calls } = recorder();
    const second = { requesterAccountId: "123456789012", requesterVpcId: "vpc-1a2b3c4d" };
    const twice = { ...ANALYTICS, requesterVpcId: "vpc-1a2b3c4d" };
    await vpcPeeringConnection.list(atlas, null, [ANALYTICS, twice, second]);
    await vpcPeeringConnection.list(atlas, null, []);
    expect(calls).toEqual([
      ["LIST", LIST, { requesterAccountId: "210987654321" }],
      ["LIST", LIST, { requesterAccountId: "123456789012" }],
      ["LIST", "/streams/activeVpcPeeringConnections"],
      ["LIST", "/streams/activeVpcPeeringConnections"],
    ]);
  });

  it.each([
    [404, "RESOURCE_NOT_FOUND", 2],
    [403, "USER_UNAUTHORIZED", 1],
    [404, "GROUP_NOT_FOUND", 1],
  ])("name a peering by its id only where its name is unknown: %d %s", async (status, errorCode, tries) => {
    const tried: string[] = [];
    const atlas: AtlasWriter = {
      ...recorder().atlas,
      delete(where) {
        tried.push(where);
        const failure = { method: "DELETE", path: where, status, errorCode, detail: "no", hint: null } as const;
        return Promise.reject(new AtlasError({ ...failure, fate: "refused", reason: "atlas-api" }));
      },
    };
    await expect(vpcPeeringConnection.remove?.(atlas, live(active), null)).rejects.toThrow(errorCode);
    expect(tried).toEqual([`${LIST}/pcx-01`, `${LIST}/${ID}`].slice(0, tries));
  });
});

/** The peerings of the test project, e.g. `["ACTIVE"]`. */
function states(atlas: SandboxAtlas): readonly string[] {
  return atlas.project().peerings.all().map(stateOf);
}

/** The first resource of a run's report. */
function first(run: Awaited<ReturnType<typeof act>>): Readonly<Record<string, unknown>> {
  return run.report.targets[0].resources[0];
}

const REMOVE = { "allowed-actions": "delete" };
const GONE = { analytics: { ...ANALYTICS, ensure: "absent" } };

describe("a VPC peering in a file", () => {
  it("waits for its request, is accepted once it is there, and then plans empty", async () => {
    const atlas = await openAtlas({ shuffle: true });
    const waiting = await applied(atlas, file({ analytics: ANALYTICS }));
    expect(waiting.outputs).toMatchObject({ result: "no-changes", "has-changes": "false", "update-count": "0" });
    expect(first(waiting)).toMatchObject({ action: "no-op", reason: "awaiting-request", id: null });

    const { id } = atlas.project().peerings.put(PEERING);
    const planned = await act(atlas, { file: file({ analytics: ANALYTICS }) });
    expect(actions(planned)).toEqual({ "vpcPeeringConnections/analytics": "update differs" });
    expect(first(planned)).toMatchObject({ allowed: true, state: "pending-acceptance", id });
    expect(planned.summary).toContain("`cloudStatus`: `pending-acceptance` → `active`");
    expect(atlas.writes).toEqual([]);

    const run = await applied(atlas, file({ analytics: ANALYTICS }));
    expect(run.outputs).toMatchObject({ result: "applied", "update-count": "1", "failure-reason": "" });
    expect(run.outputs["plan-digest"]).toBe(planned.outputs["plan-digest"]);
    expect(atlas.writes.map(({ body }) => body)).toEqual([ANALYTICS]);
    expect(states(atlas)).toEqual(["ACTIVE"]);
    expect((await act(atlas, { file: file({ analytics: ANALYTICS }) })).outputs).toMatchObject({
      result: "no-changes",
      "unchanged-count": "1",
      "unmanaged-count": "0",
    });
  });

  it.each(["name", "_id"] as const)("is accepted and removed where Atlas goes by %s", async (peeringId) => {
    const atlas = await openAtlas({ peeringId }, peeringId === "_id" ? ["missing"] : []);
    atlas.project().peerings.put(PEERING);
    expect((await applied(atlas, file({ analytics: ANALYTICS }))).outputs.result).toBe("applied");
    expect((await applied(atlas, file(GONE), REMOVE)).outputs.result).toBe("applied");
    expect(states(atlas)).toEqual([]);
  });

  it("is the request or the active one, whatever became of those before", async () => {
    const atlas = await openAtlas({ shuffle: true });
    const { peerings } = atlas.project();
    for (const cloudStatus of ["expired", "rejected", "deleted"]) peerings.put({ ...PEERING, cloudStatus });
    expect(first(await act(atlas, { file: file({ analytics: ANALYTICS }) }))).toMatchObject({
      reason: "awaiting-request",
    });
    const { id } = peerings.put(PEERING);
    const run = await applied(atlas, file({ analytics: ANALYTICS }));
    expect(outcomes(run)).toEqual({ "vpcPeeringConnections/analytics": "done" });
    expect(first(run)).toMatchObject({ id });
    expect(run.outputs["unmanaged-count"]).toBe("0");
  });

  it("that was accepted elsewhere is waited for, with an ended one beside it", async () => {
    const atlas = await openAtlas();
    atlas.project().peerings.put({ ...PEERING, cloudStatus: "expired" });
    atlas.project().peerings.put(PEERING, { route: ["ACCEPT_REQUESTED", "ACCEPT_REQUESTED", "ACTIVE"] });
    const run = await applied(atlas, file({ analytics: ANALYTICS }));
    expect(first(run)).toMatchObject({ action: "no-op", outcome: { status: "done" } });
    expect(atlas.writes).toEqual([]);
  });

  it("must say which one it means where its VPC asks twice", async () => {
    const atlas = await openAtlas();
    const [one, two] = [atlas.project().peerings.put(PEERING), atlas.project().peerings.put(PEERING)];
    const unclear = await applied(atlas, file({ analytics: ANALYTICS }));
    expect(unclear.outputs).toMatchObject({ result: "failed", "failure-reason": "ambiguous" });
    const both = { east: { id: one.id, ...ANALYTICS }, west: { id: two.id, ...ANALYTICS } };
    expect((await applied(atlas, file(both))).outputs).toMatchObject({ result: "applied", "update-count": "2" });
    expect(states(atlas)).toEqual(["ACTIVE", "ACTIVE"]);
  });

  it("is accepted once where the answer is lost", async () => {
    const atlas = await openAtlas();
    atlas.project().peerings.put(PEERING);
    atlas.fault({ method: "POST", path: /:accept$/, phase: "after", act: "reset" });
    expect((await applied(atlas, file({ analytics: ANALYTICS }))).outputs.result).toBe("applied");
    expect(atlas.counts.acceptGroupStreamVpcPeeringConnection).toBe(1);
  });

  it.each([
    ["fails", ["ACCEPT_REQUESTED", "UPDATE_FAILED"], "Atlas made it UPDATE_FAILED"],
    ["is taken back", ["ACCEPT_REQUESTED", "REQUEST_DELETE"], "it came to an end meanwhile"],
  ])("whose acceptance %s ends the wait", async (_, peeringAccept, message) => {
    const atlas = await openAtlas({ lifecycle: { peeringAccept } });
    atlas.project().peerings.put(PEERING);
    const run = await applied(atlas, file({ analytics: ANALYTICS }));
    expect(run.outputs).toMatchObject({ result: "applied-in-part", "failure-reason": "resource-failed" });
    expect(run.log).toContain(message);
  });

  it("that failed is told and left alone: only the other side can ask anew", async () => {
    const atlas = await openAtlas();
    const statusMessage = "route table is full";
    atlas.project().peerings.put({ ...PEERING, statusMessage }, { route: ["SCAN_FAILED"] });
    const run = await applied(atlas, file({ analytics: ANALYTICS }), {
      "allowed-actions": "create, update, replace, delete",
    });
    expect(first(run)).toMatchObject({ action: "no-op", reason: "failed", state: "SCAN_FAILED" });
    expect(run.outputs).toMatchObject({ result: "failed", "failure-reason": "resource-failed" });
    expect(run.summary).toContain(statusMessage);
    expect(atlas.writes).toEqual([]);
    expect((await applied(atlas, file(GONE), REMOVE)).outputs.result).toBe("applied");
    expect(states(atlas)).toEqual([]);
  });
});

describe("a VPC peering that is to be absent", () => {
  it("is rejected while it is a request, which stays listed as a memory", async () => {
    const atlas = await openAtlas();
    atlas.project().peerings.put(PEERING);
    const kept = await applied(atlas, file(GONE));
    expect(first(kept)).toMatchObject({ action: "delete", allowed: false });
    expect(atlas.writes).toEqual([]);
    const run = await applied(atlas, file(GONE), REMOVE);
    expect(run.outputs).toMatchObject({ result: "applied", "delete-count": "1" });
    expect(written(atlas).map((line) => line.replace(/pcx-\w+/, "NAME"))).toEqual([`POST ${LIST}/NAME:reject`]);
    expect(states(atlas)).toEqual(["NONE"]);
    expect(first(await act(atlas, { file: file(GONE) }))).toMatchObject({ action: "no-op", reason: "absent" });
  });

  it("is removed once it is active", async () => {
    const atlas = await openAtlas();
    atlas.project().peerings.put(PEERING, { route: ["ACTIVE"] });
    expect((await applied(atlas, file(GONE), REMOVE)).outputs.result).toBe("applied");
    expect(written(atlas).map((line) => line.replace(/pcx-\w+/, "NAME"))).toEqual([`DELETE ${LIST}/NAME`]);
    expect(states(atlas)).toEqual([]);
  });
});

describe("VPC peerings that the file does not mention", () => {
  it("are unmanaged: what is active, and what declared accounts ask for", async () => {
    const atlas = await openAtlas();
    const { peerings } = atlas.project();
    peerings.put({ ...PEERING, requesterVpcId: "vpc-1a2b3c4d" });
    peerings.put({ ...PEERING, requesterAccountId: "123456789012" }, { route: ["ACTIVE"] });
    peerings.put({ ...PEERING, requesterAccountId: "000000000000" });
    const inputs = { "show-unmanaged": "true" };
    const planned = await act(atlas, { file: file({ analytics: ANALYTICS }), inputs });
    expect(planned.outputs["unmanaged-count"]).toBe("2");
    expect(planned.summary).toContain("vpc-1a2b3c4d");
    expect(atlas.writes).toEqual([]);
  });

  it("are exported as far as they are active, and plan empty", async () => {
    const atlas = await openAtlas({ shuffle: true });
    const { peerings } = atlas.project();
    peerings.put(PEERING, { route: ["ACTIVE"] });
    const twin = peerings.put(PEERING, { route: ["ACTIVE"] });
    peerings.put({ ...PEERING, requesterAccountId: "012345678901" }, { route: ["ACTIVE"] });
    const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
    const text = await (await act(atlas, { command: "export", inputs })).read("exported.yaml");
    expect(text).toContain('requesterAccountId: "012345678901"');
    expect(text).toContain(`id: ${twin.id}`);
    expect((await act(atlas, { file: text })).outputs).toMatchObject({
      result: "no-changes",
      "unchanged-count": "3",
      "unmanaged-count": "0",
    });
  });
});

it("accounts that may only read plan it, and say so where they may not accept", async () => {
  const account = { ...READER, roles: ["Project Read Only"] as const };
  const atlas = await openAtlas({ accounts: [account] });
  atlas.project().peerings.put(PEERING);
  const text = readFileSync(path.resolve(import.meta.dirname, "../../examples/vpc-peering.yaml"), "utf8");
  expect((await act(atlas, { account, file: file({ analytics: ANALYTICS }) })).outputs.result).toBe("changes");
  const run = await act(atlas, { account, command: "apply", file: file({ analytics: ANALYTICS }) });
  expect(run.outputs).toMatchObject({ result: "failed", "failure-reason": "forbidden" });
  expect(run.log).toContain("Project Stream Processing Owner");
  expect((await act(atlas, { account, file: text })).outputs.result).toBe("no-changes");
});
