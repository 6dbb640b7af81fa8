import { describe, expect, it } from "vitest";
import { type Account, OWNER, PROJECT_ID, READER } from "../../sandbox/atlas/index.ts";
import { CONNECTIONS, processor } from "../../sandbox/atlas/samples.ts";
import { makeAddress } from "../../src/engine/model/address.ts";
import { processors } from "../../src/kinds/connection/processors.ts";
import { act, actions, openAtlas } from "./project.ts";

const HOME = { cloudProvider: "AWS", region: "VIRGINIA_USA" };
const { name: _, ...S3 } = CONNECTIONS.S3;
const OTHER_BUCKET = { ...S3, aws: { roleArn: "arn:aws:iam::123456789012:role/other" } };

/** A file with one workspace and one connection. */
function file(archive: object, workspace: object = {}): string {
  const connections = Object.keys(archive).length === 0 ? {} : { connections: { archive } };
  return JSON.stringify({
    version: 1,
    name: "test",
    projectId: PROJECT_ID,
    workspaces: { shop: { ...workspace, ...connections } },
  });
}

const ALL = { "allowed-actions": "create, update, replace, delete", "max-deletes": "5" };

/** A project in which a processor reads from one connection and writes to another. */
async function project(state: string, accounts: readonly Account[] = [OWNER]) {
  const atlas = await openAtlas({ accounts });
  atlas.project().workspaces.put({ name: "shop", dataProcessRegion: HOME });
  atlas
    .project()
    .connections("shop")
    .put({ ...CONNECTIONS.S3 });
  atlas
    .project()
    .processors("shop")
    .put(processor("nightly report", "archive", "other"), { route: [state] });
  return atlas;
}

describe("stream processors", () => {
  it("name connections wherever in a pipeline, and run unless they say otherwise", async () => {
    const listed = [
      { name: "a", state: "STARTED", pipeline: [{ $new: { deeply: [{ connectionName: "x" }] } }], options: null },
      {
        name: "b",
        state: "STOPPED",
        pipeline: [{ $source: { connectionName: "y" } }, { $emit: { connectionName: "z" } }],
      },
      { state: "REBALANCING" },
      "no object",
    ];
    const reader = { list: () => Promise.resolve(listed), get: () => Promise.resolve({}) };
    expect(await processors.list(reader, makeAddress("workspaces", "shop"))).toEqual([
      { name: "a", state: "STARTED", isRunning: true, uses: ["x"] },
      { name: "b", state: "STOPPED", isRunning: false, uses: ["y", "z"] },
      { name: "one without a name", state: "REBALANCING", isRunning: true, uses: [], mayUseOthers: true },
      { name: "one without a name", state: null, isRunning: true, uses: [], mayUseOthers: true },
    ]);
  });

  it("that run refuse the deletion of what they use before any write, and say how to stop them", async () => {
    const atlas = await project("STARTED");
    const absent = file({ ...S3, ensure: "absent" });
    const planned = await act(atlas, { file: absent, inputs: ALL });
    expect(planned.exitCode).toBe(0);
    expect(planned.summary).toContain("nightly report");
    const run = await act(atlas, { command: "apply", file: absent, inputs: ALL });
    expect(run.outputs).toMatchObject({ result: "refused", "failure-reason": "in-use" });
    expect(run.log).toContain("atlas streams processors stop 'nightly report' --instance shop");
    expect(atlas.writes).toEqual([]);
  });

  it("that run are told of an update, and stopped ones of nothing", async () => {
    const atlas = await project("STARTED");
    const planned = await act(atlas, { file: file(OTHER_BUCKET) });
    expect(planned.log).toContain(
      "workspaces/shop/connections/archive is used by running stream processor nightly report",
    );
    const stopped = await project("STOPPED");
    const quiet = await act(stopped, { file: file(OTHER_BUCKET) });
    expect(quiet.log).not.toContain("nightly report");
    const gone = await act(stopped, { command: "apply", file: file({ ...S3, ensure: "absent" }), inputs: ALL });
    expect(gone.outputs.result).toBe("applied");
  });

  it("keep their workspace from being deleted, running or not", async () => {
    const atlas = await project("STOPPED");
    atlas.project().connections("shop").remove("archive");
    const run = await act(atlas, { command: "apply", file: file({}, { ensure: "absent" }), inputs: ALL });
    expect(run.outputs).toMatchObject({ result: "refused", "failure-reason": "in-use" });
    expect(atlas.writes).toEqual([]);
  });

  it("are read only where something is changed, and unknown to an account that may not", async () => {
    const account: Account = { ...READER, roles: ["Project Read Only", "Project Data Access Read Only"] };
    const atlas = await project("STARTED", [OWNER, account]);
    expect((await act(atlas, { file: file(S3) })).outputs.result).toBe("no-changes");
    expect(atlas.counts.listGroupStreamProcessors ?? 0).toBe(0);
    const planned = await act(atlas, { account, file: file(OTHER_BUCKET) });
    expect(actions(planned)).toEqual({ "workspaces/shop/connections/archive": "update differs" });
    expect(planned.log).toContain("this account may not list stream processors");
    expect(atlas.counts.listGroupStreamProcessors ?? 0).toBeLessThanOrEqual(1);
  });
});
