import { describe, expect, it } from "vitest";
import { stateOf } from "../../sandbox/atlas/collection.ts";
import { type AtlasOptions, OWNER, READER, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { actions, openAtlas, outcomes } from "../kinds/project.ts";
import { ENV, file, KAFKA, liveKafka } from "./atlas-files.ts";
import { actHere } from "./here.ts";

const PLACE = (region: string) => ({ cloudProvider: "AWS", region });
const HOME = { dataProcessRegion: PLACE("VIRGINIA_USA"), failoverRegions: [PLACE("OHIO_USA"), PLACE("DUBLIN_IRL")] };
const ADDRESS = "workspaces/w/connections/k/failoverConnections/OHIO_USA";
const { type, ...FAILOVER } = KAFKA;
const ELSEWHERE = { ...FAILOVER, bootstrapServers: "ohio.example.net:9092" };
const EVERYTHING = { "allowed-actions": "create, update, replace, delete", "max-deletes": "10" };

/** A file with one connection and these failover connections. */
function declared(failoverConnections: object, more: object = {}): string {
  return file({ workspaces: { w: { ...HOME, connections: { k: { ...KAFKA, ...more, failoverConnections } } } } });
}

/** The failover connection as Atlas has it. */
function live(region: string, more: JsonObject = {}): JsonObject {
  return { ...liveKafka("k"), bootstrapServers: "ohio.example.net:9092", region, ...more };
}

async function openWith(failovers: readonly JsonObject[], options: AtlasOptions = {}): Promise<SandboxAtlas> {
  const atlas = await openAtlas(options);
  atlas.project().workspaces.put({ name: "w", ...HOME });
  atlas.project().connections("w").put(liveKafka("k"));
  for (const one of failovers) atlas.project().failoverConnections("w", "k").put(one);
  return atlas;
}

function failovers(atlas: SandboxAtlas) {
  return atlas.project().failoverConnections("w", "k").all();
}

describe("a failover connection", () => {
  it("is created with its workspace and its connection, each once the one above is ready", async () => {
    const atlas = await openAtlas({ lifecycle: { connection: ["PENDING", "PENDING", "READY"] } });
    const text = declared({ OHIO_USA: ELSEWHERE, DUBLIN_IRL: FAILOVER });
    const applied = await actHere(atlas, { command: "apply", file: text, env: ENV });
    expect([applied.outputs.result, applied.exitCode], applied.log).toEqual(["applied", 0]);
    expect(failovers(atlas).map(({ fields }) => fields)).toMatchObject([
      { name: "k", type: "Kafka", region: "OHIO_USA", bootstrapServers: "ohio.example.net:9092" },
      { name: "k", type: "Kafka", region: "DUBLIN_IRL" },
    ]);
    const again = await actHere(atlas, { file: text });
    expect([again.outputs.result, again.outputs["unchanged-count"]]).toEqual(["no-changes", "4"]);
  });

  it("is updated in place", async () => {
    const atlas = await openWith([live("OHIO_USA")]);
    const text = declared({ OHIO_USA: { ...ELSEWHERE, bootstrapServers: "new.example.net:9092" } });
    expect(actions(await actHere(atlas, { file: text }))).toEqual({ [ADDRESS]: "update differs" });
    expect((await actHere(atlas, { command: "apply", file: text, env: ENV })).outputs.result).toBe("applied");
    expect(failovers(atlas)[0]?.fields.bootstrapServers).toBe("new.example.net:9092");
  });

  it("is deleted where the file asks for it, and its connection stays", async () => {
    const atlas = await openWith([live("OHIO_USA")]);
    const text = declared({ OHIO_USA: { ...ELSEWHERE, ensure: "absent" } });
    const applied = await actHere(atlas, { command: "apply", file: text, inputs: EVERYTHING });
    expect([applied.outputs.result, failovers(atlas)]).toEqual(["applied", []]);
    expect(atlas.project().connections("w").get("k")).toBeDefined();
  });

  it("that is FAILED is replaced", async () => {
    const atlas = await openWith([live("OHIO_USA")]);
    const before = failovers(atlas)[0];
    atlas
      .project()
      .failoverConnections("w", "k")
      .fail(before?.key ?? "", "no route");
    const applied = await actHere(atlas, {
      command: "apply",
      file: declared({ OHIO_USA: ELSEWHERE }),
      env: ENV,
      inputs: EVERYTHING,
    });
    expect([applied.outputs.result, outcomes(applied)]).toEqual(["applied", { [ADDRESS]: "done" }]);
    expect(failovers(atlas).map((item) => [item.id === before?.id, stateOf(item)])).toEqual([[false, "READY"]]);
  });

  it("comes back when its connection is replaced", async () => {
    const atlas = await openWith([live("OHIO_USA")]);
    const text = declared({ OHIO_USA: ELSEWHERE }, { networking: { access: { type: "VPC" } } });
    const applied = await actHere(atlas, { command: "apply", file: text, env: ENV, inputs: EVERYTHING });
    expect([applied.outputs.result, applied.exitCode], applied.log).toEqual(["applied", 0]);
    expect(failovers(atlas)).toHaveLength(1);
    expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
  });

  it("that the file does not mention is unmanaged where the connection declares some", async () => {
    const atlas = await openWith([live("OHIO_USA"), live("DUBLIN_IRL")]);
    const planned = await actHere(atlas, { file: declared({ OHIO_USA: ELSEWHERE }) });
    expect([planned.outputs.result, planned.outputs["unmanaged-count"]]).toEqual(["no-changes", "1"]);
  });

  it("is not listed where the file declares none", async () => {
    const atlas = await openWith([live("OHIO_USA")]);
    const text = file({ workspaces: { w: { ...HOME, connections: { k: KAFKA } } } });
    expect((await actHere(atlas, { file: text })).outputs.result).toBe("no-changes");
    expect(atlas.counts.listGroupStreamConnectionFailoverConnections).toBeUndefined();
  });

  it("is unknown, not missing, for an account that may not list it", async () => {
    const atlas = await openWith([], { accounts: [OWNER, READER] });
    const planned = await actHere(atlas, { file: declared({ OHIO_USA: ELSEWHERE }), account: READER });
    expect(actions(planned)).toEqual({ [ADDRESS]: "unknown unreadable" });
    expect(planned.outputs).toMatchObject({ "create-count": "0" });
    expect(planned.summary).toContain("Project Stream Processing Manager");
  });

  it("keeps the link that it uses from being deleted", async () => {
    const atlas = await openWith([]);
    const link = {
      provider: "AWS",
      vendor: "S3",
      region: "us-east-1",
      serviceEndpointId: "com.amazonaws.us-east-1.s3",
    };
    const { id } = atlas.project().privateLinks.put(link);
    const networking = { access: { type: "PRIVATE_LINK", connectionId: id } };
    atlas.project().failoverConnections("w", "k").put(live("OHIO_USA", { networking }));
    const text = file({ privateLinks: { a: { ...link, ensure: "absent" } } });
    const applied = await actHere(atlas, { command: "apply", file: text, inputs: EVERYTHING });
    expect([applied.outputs.result, applied.outputs["failure-reason"], atlas.writes]).toEqual([
      "refused",
      "in-use",
      [],
    ]);
  });
});

describe("a region under another of its names is the same failover connection", () => {
  const REGIONS = ["OHIO_USA", "us-east-2", "US_EAST_2"];
  const pairs = REGIONS.flatMap((inFile) => REGIONS.map((inAtlas) => [inFile, inAtlas] as const));

  it.each(pairs)("%s in the file and %s in Atlas", async (inFile, inAtlas) => {
    const atlas = await openWith([live(inAtlas)]);
    const planned = await actHere(atlas, { file: declared({ [inFile]: ELSEWHERE }) });
    const counts = ["create-count", "delete-count", "unmanaged-count"].map((name) => planned.outputs[name]);
    expect([planned.outputs.result, ...counts], planned.log).toEqual(["no-changes", "0", "0", "0"]);
  });

  it("is updated, and then deleted, in place", async () => {
    const atlas = await openWith([live("US_EAST_2")]);
    const changed = { ...ELSEWHERE, bootstrapServers: "new.example.net:9092" };
    const run = (entry: object) =>
      actHere(atlas, { command: "apply", file: declared({ "us-east-2": entry }), env: ENV, inputs: EVERYTHING });
    expect((await run(changed)).outputs.result).toBe("applied");
    expect(failovers(atlas).map(({ fields }) => fields.bootstrapServers)).toEqual(["new.example.net:9092"]);
    expect((await run({ ...changed, ensure: "absent" })).outputs.result).toBe("applied");
    expect(failovers(atlas)).toEqual([]);
  });

  it("is found again after its creation where Atlas lists it under another name", async () => {
    const atlas = await openWith([], { answers: { failoverRegion: "other-name" } });
    const applied = await actHere(atlas, { command: "apply", file: declared({ OHIO_USA: ELSEWHERE }), env: ENV });
    expect([applied.outputs.result, outcomes(applied)], applied.log).toEqual(["applied", { [ADDRESS]: "done" }]);
    expect(failovers(atlas)).toHaveLength(1);
  });

  it("is created under the workspace's own word alone, and the plan says which that is", async () => {
    const atlas = await openWith([]);
    for (const command of ["plan", "apply"] as const) {
      const ended = await actHere(atlas, { command, file: declared({ "us-east-2": ELSEWHERE }), env: ENV });
      expect([ended.outputs["failure-reason"], atlas.writes]).toEqual(["config-invalid", []]);
      expect(ended.log).toContain("write `OHIO_USA` in place of `us-east-2`");
    }
  });

  it("is declared twice under two of its names", async () => {
    const text = declared({ OHIO_USA: ELSEWHERE, "us-east-2": ELSEWHERE });
    const { log } = await actHere(await openAtlas(), { command: "validate", file: text });
    expect(log).toContain("`us-east-2` declares the same failover connection as `OHIO_USA`");
  });
});

it("where a link goes, failover connections are listed in the workspaces alone that can have some", async () => {
  const link = { provider: "AWS", vendor: "S3", region: "us-east-1", serviceEndpointId: "com.amazonaws.us-east-1.s3" };
  const text = file({ privateLinks: { a: { ...link, ensure: "absent" } } });
  const atlas = await openWith([]);
  atlas.project().privateLinks.put(link);
  await actHere(atlas, { file: text });
  expect(atlas.counts.listGroupStreamConnectionFailoverConnections).toBe(1);
  atlas.project().workspaces.change("w", { failoverRegions: [] });
  atlas.forget();
  await actHere(atlas, { file: text });
  expect(atlas.counts.listGroupStreamConnectionFailoverConnections).toBeUndefined();
});

describe("bad input is an error at its place", () => {
  const at = (text: string, part: string): object => {
    const before = text.slice(0, text.indexOf(part));
    return { line: before.split("\n").length };
  };
  it.each<[string, string, string]>([
    ["a region that the workspace lacks", declared({ OREGON_USA: FAILOVER }), '"OREGON_USA"'],
    [
      "below a connection of another type",
      file({
        workspaces: {
          w: {
            ...HOME,
            connections: {
              s3: {
                type: "S3",
                aws: { roleArn: "arn:aws:iam::123456789012:role/r" },
                failoverConnections: { OHIO_USA: FAILOVER },
              },
            },
          },
        },
      }),
      '"OHIO_USA": {',
    ],
    ["a body that names another connection", declared({ OHIO_USA: { ...FAILOVER, name: "other" } }), '"name": "other"'],
    ["a body with a type", declared({ OHIO_USA: { ...FAILOVER, type: "Cluster" } }), '"type": "Cluster"'],
    [
      "brokers without a port",
      declared({ OHIO_USA: { ...FAILOVER, bootstrapServers: "ohio.example.net" } }),
      '"ohio.example.net"',
    ],
  ])("%s", async (_name, text, part) => {
    const { exitCode, report } = await actHere(await openAtlas(), { command: "validate", file: text });
    expect(exitCode).toBe(1);
    expect(report.targets[0].problems).toMatchObject([at(text, part)]);
  });
});
