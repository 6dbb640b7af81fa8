import { describe, expect, it } from "vitest";
import { PROJECT_ID, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { PRIVATE_LINKS, processor } from "../../sandbox/atlas/samples.ts";
import { act, actions, openAtlas, outcomes, written } from "../kinds/project.ts";
import {
  ARN,
  CONFLUENT,
  CONFLUENT_WITH_ZONE,
  connections,
  ENV,
  file,
  HOME,
  KAFKA,
  liveKafka,
  ROLE,
} from "./atlas-files.ts";

/** Cases from the field, each through the built action: what people get. Their siblings are in the other files of this folder. */

const EVERYTHING = { "allowed-actions": "create, update, replace, delete", "max-deletes": "10" };
const EXPORT = { config: "exported.yaml", "project-id": PROJECT_ID };

// biome-ignore lint/suspicious/noExplicitAny: tests read what a workflow step would read from the file
function resource({ report }: { report: any }, address: string): any {
  return report.targets[0].resources.find((one: { address: string }) => one.address === address);
}

describe("01: half a replacement", () => {
  const through = { networking: { access: { type: "PRIVATE_LINK", privateLink: "a" } } };
  const text = file({
    privateLinks: { a: CONFLUENT },
    workspaces: { w: { connections: { c1: { ...KAFKA, ...through }, c2: { ...KAFKA, ...through } } } },
  });
  const [C1, C2] = ["workspaces/w/connections/c1", "workspaces/w/connections/c2"];

  async function openUsed(): Promise<SandboxAtlas> {
    const atlas = await openAtlas({ answers: { deleteOfUsed: "refused" } });
    const { id } = atlas.project().privateLinks.put(CONFLUENT_WITH_ZONE);
    atlas.project().workspaces.put(HOME);
    for (const name of ["c1", "c2"]) atlas.project().connections("w").put(liveKafka(name, id));
    return atlas;
  }

  it("is refused before any write where a running processor can be seen", async () => {
    const atlas = await openUsed();
    atlas
      .project()
      .processors("w")
      .put(processor("copy", "c2", "main"), { route: ["STARTED"] });
    const applied = await act(atlas, { command: "apply", file: text, env: ENV, inputs: EVERYTHING });
    expect([applied.outputs.result, applied.outputs["failure-reason"], applied.exitCode]).toEqual([
      "refused",
      "in-use",
      1,
    ]);
    expect(atlas.writes).toEqual([]);
    expect(applied.summary).toContain("copy");
  });

  it("says that a connection is deleted and not created again, with id and state null", async () => {
    const atlas = await openUsed();
    const link = atlas.project().privateLinks.all()[0];
    const detail = "Stream connection c2 is used.";
    const body = { error: 409, errorCode: "STREAM_CONNECTION_HAS_STREAM_PROCESSORS", detail, parameters: ["c2"] };
    const fault = atlas.fault({ method: "DELETE", path: /connections\/c2$/, times: 99, act: { status: 409, body } });
    const applied = await act(atlas, { command: "apply", file: text, env: ENV, inputs: EVERYTHING });
    expect([applied.outputs.result, applied.outputs["failure-reason"], applied.exitCode]).toEqual([
      "applied-in-part",
      "resource-failed",
      1,
    ]);
    expect(resource(applied, C1)).toMatchObject({ id: null, state: null });
    expect(resource(applied, C1).outcome.error.message).toMatch(/deleted, not created again/);
    expect(resource(applied, C2)).toMatchObject({ state: "READY", outcome: { status: "failed" } });
    expect(resource(applied, "privateLinks/a")).toMatchObject({ id: link?.id, state: "DONE" });
    expect(applied.summary).toMatch(/deleted, not created again/);

    // What is left is finished by the next run, once nothing refuses it.
    fault.cancel();
    expect((await act(atlas, { command: "apply", file: text, env: ENV, inputs: EVERYTHING })).outputs.result).toBe(
      "applied",
    );
    expect((await act(atlas, { file: text })).outputs.result).toBe("no-changes");
  });
});

it("04: AWS_MSK_IAM is declared, sent, and plans empty", async () => {
  const authentication = { mechanism: "AWS_MSK_IAM", aws: { roleArn: ROLE } };
  const text = connections({ iam: { ...KAFKA, authentication } });
  const atlas = await openAtlas();
  atlas.project().workspaces.put(HOME);
  expect((await act(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
  expect(atlas.project().connections("w").get("iam")?.fields.authentication).toEqual(authentication);
  expect((await act(atlas, { file: text })).outputs.result).toBe("no-changes");
});

describe("export", () => {
  async function exported(links: readonly JsonObject[], inside: (ids: readonly string[]) => readonly JsonObject[]) {
    const atlas = await openAtlas();
    const ids = links.map((link) => atlas.project().privateLinks.put(link).id);
    atlas.project().workspaces.put(HOME);
    for (const connection of inside(ids)) atlas.project().connections("w").put(connection);
    const run = await act(atlas, { command: "export", inputs: EXPORT });
    const text = await run.read("exported.yaml");
    const planned = await act(atlas, { file: text });
    expect([run.exitCode, planned.outputs.result, planned.exitCode]).toEqual([0, "no-changes", 0]);
    return { text, said: `${run.log}\n${run.summary}`, ids };
  }
  const fine = { name: "fine", type: "Cluster", clusterName: "Cluster0" };

  it("06: an old name is exported beside a fine one", async () => {
    const { text } = await exported([], () => [fine, { ...fine, name: "Kafka Prod (eu)" }]);
    expect(text).toContain("Kafka Prod (eu)");
  });

  it("08: a Confluent link without zones is exported with [], and its connection with it", async () => {
    const { dnsSubDomain, ...serverless } = CONFLUENT;
    const { text } = await exported([serverless], ([id]) => [liveKafka("k", id)]);
    expect(text).toContain("dnsSubDomain: []");
    expect(text).toMatch(/privateLink: /);
  });

  it("10: a connection over a link that cannot be declared is exported with the link's id", async () => {
    const { text, said, ids } = await exported([{ provider: "OCI", vendor: "PNI" }], ([id]) => [liveKafka("k", id)]);
    expect(text).toContain(`connectionId: ${ids[0]}`);
    expect(said).toContain(ids[0]);
  });

  it("25: what is written is counted, the rest is listed with the reason and a warning", async () => {
    const rabbit = { name: "x", type: "RabbitMQ" };
    const { said, ids } = await exported([{ provider: "OCI", vendor: "PNI" }], () => [fine, rabbit]);
    expect(said).toMatch(/2 resources/);
    expect(said).toContain("RabbitMQ");
    expect(said).toContain(ids[0]);
    expect(said).toMatch(/warning/i);
  });
});

it("12: what is declared and not shown is no difference", async () => {
  const atlas = await openAtlas({ answers: { writeOnly: "hidden" } });
  atlas.project().workspaces.put(HOME);
  const entry = { type: "S3", aws: { roleArn: ROLE, testBucket: "jsnbucket0" } };
  atlas
    .project()
    .connections("w")
    .put({ name: "s3", ...entry });
  const text = connections({ s3: entry });
  expect((await act(atlas, { file: text })).outputs.result).toBe("no-changes");
  const drift = await act(atlas, { command: "drift", file: text, inputs: { "drift-issue": "false" } });
  expect([drift.outputs.result, drift.exitCode]).toEqual(["no-changes", 0]);
});

it("14: the hint for an AWS region is AWS's word", async () => {
  const dataProcessRegion = { cloudProvider: "AWS", region: "US_EAST_1" };
  const atlas = await openAtlas();
  const { exitCode, log, summary } = await act(atlas, {
    command: "validate",
    file: file({ workspaces: { a: { dataProcessRegion } } }),
  });
  expect(exitCode).toBe(0);
  expect(`${log}\n${summary}`).toContain("VIRGINIA_USA");
  expect(`${log}\n${summary}`).not.toContain("US_EAST4");
});

it.each<[string, JsonObject]>([
  ["16: a VPC for S3", { type: "S3", aws: { roleArn: ROLE }, networking: { access: { type: "VPC" } } }],
  [
    "18: a bucket to test a Lambda role with",
    { type: "AWSLambda", aws: { roleArn: ROLE, testBucket: "my-test-bucket" } },
  ],
])("%s is accepted and applied", async (_name, entry) => {
  const atlas = await openAtlas();
  atlas.project().workspaces.put(HOME);
  const text = connections({ c: entry });
  expect((await act(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
  expect((await act(atlas, { file: text })).outputs.result).toBe("no-changes");
});

it("20: a link that nobody approves keeps its id in report and outputs, and the message names the approval", async () => {
  const atlas = await openAtlas({ lifecycle: { privateLink: ["IDLE"] } });
  const text = file({ privateLinks: { a: PRIVATE_LINKS["AZURE/EVENTHUB"] } });
  const applied = await act(atlas, { command: "apply", file: text, inputs: { "wait-timeout-minutes": "0.005" } });
  const id = atlas.project().privateLinks.all()[0]?.id;
  expect([applied.outputs["failure-reason"], outcomes(applied)]).toEqual([
    "wait-timeout",
    { "privateLinks/a": "timed-out" },
  ]);
  expect(resource(applied, "privateLinks/a")).toMatchObject({ id, state: "IDLE" });
  expect(JSON.parse(applied.outputs.resources ?? "")).toMatchObject({ "privateLinks/a": { id, state: "IDLE" } });
  expect(resource(applied, "privateLinks/a").outcome.error.message).toMatch(/approve/i);
});

it("22: MSK without a scheme is SASL_SCRAM", async () => {
  const msk = { provider: "AWS", vendor: "MSK", arn: ARN };
  const text = file({ privateLinks: { a: { ...msk, authenticationScheme: "SASL_SCRAM" } } });
  for (const mskScheme of ["absent", "empty"] as const) {
    const atlas = await openAtlas({ answers: { mskScheme } });
    atlas.project().privateLinks.put(msk);
    expect(actions(await act(atlas, { file: text }))).toEqual({});
  }
});

it("23: brokers with a scheme are an error at their column, with the corrected text", async () => {
  const atlas = await openAtlas();
  const text = connections({
    k: { ...KAFKA, bootstrapServers: "SASL_SSL://pkc-abc12.us-east-1.aws.confluent.cloud:9092" },
  });
  const { exitCode, report, log, summary } = await act(atlas, { command: "validate", file: text });
  const line = text.split("\n").findIndex((one) => one.includes("SASL_SSL://"));
  const column = (text.split("\n")[line] ?? "").indexOf('"SASL_SSL://') + 1;
  expect([exitCode, report.targets[0].problems]).toMatchObject([1, [{ line: line + 1, column }]]);
  expect(`${log}\n${summary}`).toMatch(/[^/]pkc-abc12\.us-east-1\.aws\.confluent\.cloud:9092/);
});

describe("also wrong", () => {
  it("one connection without an id ends nothing", async () => {
    const atlas = await openAtlas({ answers: { connectionId: "absent" } });
    atlas.project().workspaces.put(HOME);
    atlas.project().connections("w").put(liveKafka("k"));
    const changed = connections({ k: { ...KAFKA, bootstrapServers: "new.example.net:9092" } });
    expect(actions(await act(atlas, { file: changed }))).toEqual({ "workspaces/w/connections/k": "update differs" });
    expect((await act(atlas, { command: "apply", file: changed, env: ENV })).outputs.result).toBe("applied");
    expect(
      (await act(atlas, { command: "drift", file: changed, inputs: { "drift-issue": "false" } })).outputs.result,
    ).toBe("no-changes");
    expect((await act(atlas, { command: "export", inputs: EXPORT })).outputs.result).toBe("exported");
  });

  it("an empty authenticationScheme makes no second link", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put({ provider: "AWS", vendor: "MSK", arn: ARN, authenticationScheme: "" });
    const text = file({
      privateLinks: { a: { provider: "AWS", vendor: "MSK", arn: ARN, authenticationScheme: "SASL_SCRAM" } },
    });
    expect((await act(atlas, { command: "apply", file: text })).outputs.result).toBe("no-changes");
    expect(written(atlas)).toEqual([]);
  });

  it("a 404 right after a workspace's POST is tried again", async () => {
    const atlas = await openAtlas({ answers: { newWorkspace: "not-found" } });
    const { name, ...home } = HOME;
    const text = file({ workspaces: { w: { ...home, connections: { k: KAFKA } } } });
    const applied = await act(atlas, { command: "apply", file: text, env: ENV });
    expect([applied.outputs.result, applied.exitCode]).toEqual(["applied", 0]);
    expect((await act(atlas, { file: text })).outputs.result).toBe("no-changes");
  });

  it("a new region is accepted", async () => {
    const atlas = await openAtlas();
    const text = file({ workspaces: { w: { dataProcessRegion: { cloudProvider: "GCP", region: "ASIA_SOUTH1" } } } });
    expect((await act(atlas, { command: "apply", file: text })).outputs.result).toBe("applied");
  });

  it("zones of Confluent on Google Cloud need not end with the domain", async () => {
    const link = {
      ...PRIVATE_LINKS["GCP/CONFLUENT"],
      dnsDomain: "example.confluent.cloud",
      dnsSubDomain: ["subdomain1"],
    };
    const atlas = await openAtlas();
    expect((await act(atlas, { command: "apply", file: file({ privateLinks: { a: link } }) })).outputs.result).toBe(
      "applied",
    );
  });
});
