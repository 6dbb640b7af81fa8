import { describe, expect, it } from "vitest";
import { EACH_ANSWER, OWNER, READER, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { CONNECTIONS, PRIVATE_LINKS, processor } from "../../sandbox/atlas/samples.ts";
import { actions, openAtlas } from "../kinds/project.ts";
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
import { actHere } from "./here.ts";

async function openWith(live: { links?: readonly JsonObject[]; connections?: readonly JsonObject[] }) {
  const atlas = await openAtlas({ accounts: [OWNER, READER] });
  for (const link of live.links ?? []) atlas.project().privateLinks.put(link);
  atlas.project().workspaces.put(HOME);
  for (const connection of live.connections ?? []) atlas.project().connections("w").put(connection);
  return atlas;
}

/** Plans, and expects nothing to do and nothing unmanaged. */
async function expectEqual(atlas: SandboxAtlas, text: string): Promise<void> {
  const planned = await actHere(atlas, { file: text });
  expect([planned.outputs.result, planned.outputs["unmanaged-count"], actions(planned)]).toEqual([
    "no-changes",
    "0",
    {},
  ]);
}

describe("case 12: declared and not shown is no difference", () => {
  const S3 = { type: "S3", aws: { roleArn: ROLE, testBucket: "jsnbucket0" } };
  const CERTIFIED = {
    ...KAFKA,
    security: { protocol: "SSL" },
    authentication: { sslCertificate: "certificate", sslKey: { env: "PW" } },
  };

  it.each([
    ["aws.testBucket", { s3: S3 }, { name: "s3", ...S3 }],
    [
      "authentication.sslCertificate",
      { k: CERTIFIED },
      { name: "k", ...CERTIFIED, authentication: { sslCertificate: "certificate", sslKey: "x" } },
    ],
  ] as const)("%s", async (_name, declared, live) => {
    const atlas = await openWith({ connections: [live as unknown as JsonObject] });
    await expectEqual(atlas, connections(declared));
    atlas.configure({ answers: { writeOnly: "hidden" } });
    await expectEqual(atlas, connections(declared));
    const drift = await actHere(atlas, {
      command: "drift",
      file: connections(declared),
      inputs: { "drift-issue": "false" },
    });
    expect(drift.outputs.result).toBe("no-changes");
  });

  it("shown and different is a difference", async () => {
    const atlas = await openWith({ connections: [{ name: "s3", ...S3 }] });
    const text = connections({ s3: { ...S3, aws: { roleArn: ROLE, testBucket: "other" } } });
    expect(actions(await actHere(atlas, { file: text }))).toEqual({ "workspaces/w/connections/s3": "update differs" });
  });
});

describe("case 22: MSK's default scheme", () => {
  const msk = (authenticationScheme?: string): JsonObject => ({
    ...{ provider: "AWS", vendor: "MSK", arn: ARN },
    ...(authenticationScheme === undefined ? {} : { authenticationScheme }),
  });

  it.each([
    [undefined, "SASL_SCRAM"],
    ["", "SASL_SCRAM"],
    ["SASL/SCRAM", "SASL_SCRAM"],
    ["SASL_SCRAM", undefined],
    ["SASL/SCRAM", undefined],
    ["", undefined],
  ])("live %s equals declared %s", async (live, declared) => {
    await expectEqual(await openWith({ links: [msk(live)] }), file({ privateLinks: { a: msk(declared) } }));
  });

  it.each([
    [undefined, "IAM"],
    ["", "IAM"],
    ["IAM", "SASL_SCRAM"],
    ["TLS", "IAM"],
  ])("live %s and declared %s is a replacement of that link, never a second one", async (live, declared) => {
    const atlas = await openWith({ links: [msk(live)] });
    const planned = await actHere(atlas, { file: file({ privateLinks: { a: msk(declared) } }) });
    expect(actions(planned)).toEqual({ "privateLinks/a": "replace immutable-field" });
    expect(planned.outputs).toMatchObject({ "create-count": "0", "unmanaged-count": "0" });
  });

  it("two entries of one ARN must declare different schemes", async () => {
    const atlas = await openAtlas();
    const check = (...schemes: (string | undefined)[]) =>
      actHere(atlas, {
        command: "validate",
        file: file({ privateLinks: Object.fromEntries(schemes.map((scheme, index) => [`l${index}`, msk(scheme)])) }),
      });
    expect((await check("IAM", "TLS")).outputs.result).toBe("validated");
    expect((await check("IAM", "SASL_SCRAM")).outputs.result).toBe("validated");
    expect((await check("IAM", "IAM")).outputs.result).toBe("invalid");
    expect((await check(undefined, "SASL_SCRAM")).outputs.result).toBe("invalid");
  });
});

describe("no spelling makes a second, billed link", () => {
  it.each([
    ["AWS", "us-east-1", "US_EAST_1"],
    ["AZURE", "southcentralus", "US_SOUTH_CENTRAL"],
    ["AZURE", "southeastasia", "ASIA_SOUTH_EAST"],
    ["AZURE", "eastasia", "ASIA_EAST"],
    ["AZURE", "centralindia", "INDIA_CENTRAL"],
    ["GCP", "us-central1", "CENTRAL_US"],
    ["GCP", "us-east4", "US_EAST_4"],
    ["GCP", "us-west1", "WESTERN_US"],
  ])("%s %s equals %s, both ways", async (provider, name, other) => {
    const vendor = provider === "GCP" ? { vendor: "PUBSUB" } : {};
    const service = provider === "GCP" ? {} : { serviceEndpointId: "the-service" };
    const link = (region: string) => ({ provider, ...vendor, region, ...service });
    await expectEqual(await openWith({ links: [link(name)] }), file({ privateLinks: { a: link(other) } }));
    await expectEqual(await openWith({ links: [link(other)] }), file({ privateLinks: { a: link(name) } }));
  });

  it("a region that is the identity and not understood is ambiguous: nothing is created, both words are shown", async () => {
    const atlas = await openWith({ links: [{ provider: "GCP", vendor: "PUBSUB", region: "MARS_NORTH_1" }] });
    const text = file({ privateLinks: { a: { provider: "GCP", vendor: "PUBSUB", region: "us-central1" } } });
    const planned = await actHere(atlas, { file: text });
    expect(planned.outputs).toMatchObject({ "failure-reason": "ambiguous", "create-count": "0" });
    expect(planned.summary).toContain("MARS_NORTH_1");
    expect(planned.summary).toContain("us-central1");
    const applied = await actHere(atlas, { command: "apply", file: text });
    expect([applied.exitCode, atlas.writes]).toEqual([1, []]);
  });

  it("an unknown vendor's entry is ambiguous beside an unmatched link of that vendor", async () => {
    const pni = (serviceEndpointId: string) => ({
      provider: "AWS",
      vendor: "PNI",
      region: "us-east-1",
      serviceEndpointId,
    });
    const atlas = await openWith({ links: [pni("vpce-svc-1")] });
    await expectEqual(atlas, file({ privateLinks: { a: pni("vpce-svc-1") } }));
    const other = await actHere(atlas, { file: file({ privateLinks: { a: pni("vpce-svc-2") } }) });
    expect(other.outputs).toMatchObject({ "failure-reason": "ambiguous", "create-count": "0" });
  });
});

describe("equal is equal", () => {
  it("a Confluent link on AWS with dnsSubDomain left out, empty or not shown", async () => {
    const { dnsSubDomain, ...withoutZones } = CONFLUENT;
    for (const live of [CONFLUENT, withoutZones] as JsonObject[])
      for (const declared of [CONFLUENT, withoutZones])
        await expectEqual(await openWith({ links: [live] }), file({ privateLinks: { a: declared } }));
  });

  it.each([
    ["AWS", "us-east-1", "VIRGINIA_USA"],
    ["AWS", "US_EAST_2", "OHIO_USA"],
    ["AZURE", "US_EAST_2", "eastus2"],
    ["GCP", "CENTRAL_US", "US_CENTRAL1"],
  ])(
    "a workspace's region on %s: %s is %s, as its home and as a failover region",
    async (cloudProvider, other, name) => {
      const elsewhere = { AWS: "OREGON_USA", AZURE: "westus", GCP: "US_EAST4" }[cloudProvider];
      const workspace = (home: string | undefined, failover: string | undefined): JsonObject => ({
        dataProcessRegion: { cloudProvider, region: home ?? "" },
        failoverRegions: [{ cloudProvider, region: failover ?? "" }],
      });
      for (const [live, declared] of [
        [workspace(other, elsewhere), workspace(name, elsewhere)],
        [workspace(elsewhere, other), workspace(elsewhere, name)],
      ]) {
        const atlas = await openAtlas();
        atlas.project().workspaces.put({ name: "w", ...live });
        await expectEqual(atlas, file({ workspaces: { w: declared } }));
      }
    },
  );

  it("a cluster's own project", async () => {
    const live = { name: "c", type: "Cluster", clusterName: "Cluster0" };
    const declared = { type: "Cluster", clusterName: "Cluster0", clusterGroupId: "6650a1b2c3d4e5f601234567" };
    const atlas = await openWith({ connections: [live] });
    await expectEqual(atlas, connections({ c: declared }));
    atlas.configure({ answers: { ownProject: "shown" } });
    await expectEqual(atlas, connections({ c: { type: "Cluster", clusterName: "Cluster0" } }));
  });
});

describe("also wrong: one connection without an id", () => {
  it.each(["absent", "empty", "null"] as const)("ends neither plan, drift nor apply: %s", async (connectionId) => {
    const atlas = await openWith({ connections: [liveKafka("k"), { ...CONNECTIONS.S3, name: "s3" }] });
    atlas.configure({ answers: { connectionId } });
    const changed = connections({ k: { ...KAFKA, bootstrapServers: "new.example.net:9092" } });
    const planned = await actHere(atlas, { file: changed });
    expect(actions(planned)).toEqual({ "workspaces/w/connections/k": "update differs" });
    const resource = planned.report.targets[0].resources.find((one: { address: string }) => one.address.endsWith("/k"));
    expect(resource.id).toBeNull();
    const drift = await actHere(atlas, { command: "drift", file: changed, inputs: { "drift-issue": "false" } });
    expect(drift.outputs.result).toBe("changes");
    const applied = await actHere(atlas, { command: "apply", file: changed, env: ENV });
    expect([applied.outputs.result, JSON.parse(applied.outputs.resources ?? "")]).toMatchObject([
      "applied",
      { "workspaces/w/connections/k": { id: null, state: "READY" } },
    ]);
    expect((await actHere(atlas, { file: changed })).outputs.result).toBe("no-changes");
  });

  it("one object that cannot be read is told and hides nothing", async () => {
    const atlas = await openWith({ connections: [liveKafka("k")] });
    atlas
      .project()
      .connections("w")
      .put({ name: "broken", type: "S3" }, { showAs: () => ({ id: 7, type: ["x"] }) });
    const planned = await actHere(atlas, { file: connections({ k: KAFKA }) });
    expect(actions(planned)).toEqual({});
    expect(`${planned.log}\n${planned.summary}`).toMatch(/warning/i);
  });
});

describe("who uses it", () => {
  const text = connections({ k: { ...KAFKA, bootstrapServers: "new.example.net:9092" } });
  const gone = connections({ k: { ...KAFKA, ensure: "absent" } });

  async function openUsed(state: string) {
    const atlas = await openWith({ connections: [liveKafka("k")] });
    atlas
      .project()
      .processors("w")
      .put(processor("copy", "k", "main"), { route: [state] });
    return atlas;
  }

  it("a plan shows the running processors of a connection that is updated, and warns", async () => {
    const planned = await actHere(await openUsed("STARTED"), { file: text });
    expect(actions(planned)).toEqual({ "workspaces/w/connections/k": "update differs" });
    expect(planned.summary).toContain("copy");
  });

  it("a plan of an account that may not read them says that they are unknown", async () => {
    const planned = await actHere(await openUsed("STARTED"), { file: gone, account: READER });
    expect([planned.exitCode, actions(planned)]).toEqual([
      0,
      { "workspaces/w/connections/k": "delete absent-requested" },
    ]);
    expect(planned.summary).toMatch(
      /processors?[^\n]*(unknown|may not|cannot)|(unknown|may not|cannot)[^\n]*processors?/i,
    );
  });

  it.each(["STARTED", "STARTING", "DROPPING_SOON"])(
    "a delete is refused before any write while one is %s",
    async (state) => {
      const atlas = await openUsed(state);
      const inputs = { "allowed-actions": "delete" };
      const applied = await actHere(atlas, { command: "apply", file: gone, inputs });
      expect([applied.outputs.result, applied.outputs["failure-reason"], atlas.writes]).toEqual([
        "refused",
        "in-use",
        [],
      ]);
      expect(applied.summary).toContain("copy");
      expect(applied.summary).toMatch(/stop/i);
    },
  );

  it.each(["CREATED", "STOPPED", "FAILED"])("a delete goes on where it is %s", async (state) => {
    const inputs = { "allowed-actions": "delete" };
    const applied = await actHere(await openUsed(state), { command: "apply", file: gone, inputs });
    expect(applied.outputs.result).toBe("applied");
  });

  it("a workspace that has any processor is not deleted", async () => {
    const atlas = await openUsed("STOPPED");
    atlas.project().connections("w").remove("k");
    const inputs = { "allowed-actions": "delete" };
    const applied = await actHere(atlas, {
      command: "apply",
      file: file({ workspaces: { w: { ensure: "absent" } } }),
      inputs,
    });
    expect([applied.outputs.result, applied.outputs["failure-reason"], atlas.writes]).toEqual([
      "refused",
      "in-use",
      [],
    ]);
  });

  it("a plan that changes no connection lists no processors", async () => {
    const atlas = await openUsed("STARTED");
    atlas.forget();
    await actHere(atlas, { file: connections({ k: KAFKA, new: { ...KAFKA } }) });
    expect(atlas.counts.listGroupStreamProcessors).toBeUndefined();
  });
});

describe("every answer that no source settles", () => {
  const declared = file({
    privateLinks: {
      msk: { provider: "AWS", vendor: "MSK", arn: ARN },
      confluent: CONFLUENT,
      hub: PRIVATE_LINKS["AZURE/EVENTHUB"],
      s3: PRIVATE_LINKS["AWS/S3"],
    },
    workspaces: {
      w: {
        connections: {
          k: KAFKA,
          s3: { type: "S3", aws: { roleArn: ROLE, testBucket: "b" } },
          iam: { ...KAFKA, authentication: { mechanism: "AWS_MSK_IAM", aws: { roleArn: ROLE } } },
          c: { type: "Cluster", clusterName: "Cluster0" },
          h: { type: "Https", url: "https://hooks.example.net" },
        },
      },
    },
  });

  it.each(EACH_ANSWER)("$name is no difference", async ({ answers }) => {
    const atlas = await openAtlas({ answers });
    atlas.project().workspaces.put(HOME);
    const applied = await actHere(atlas, { command: "apply", file: declared, env: ENV });
    expect([applied.outputs.result, applied.exitCode]).toEqual(["applied", 0]);
    await expectEqual(atlas, declared);
  });
});

describe("a link that only a replacement makes equal", () => {
  it("names its users and the processors of theirs", async () => {
    const atlas = await openWith({ links: [CONFLUENT_WITH_ZONE] });
    const id = atlas.project().privateLinks.all()[0]?.id;
    atlas.project().connections("w").put(liveKafka("c1", id));
    atlas
      .project()
      .processors("w")
      .put(processor("copy", "c1", "main"), { route: ["STARTED"] });
    const text = file({
      privateLinks: { a: CONFLUENT },
      workspaces: {
        w: { connections: { c1: { ...KAFKA, networking: { access: { type: "PRIVATE_LINK", privateLink: "a" } } } } },
      },
    });
    const planned = await actHere(atlas, { file: text });
    expect(actions(planned)).toMatchObject({ "privateLinks/a": "replace immutable-field" });
    expect(planned.summary).toContain("copy");
  });
});

describe("what Atlas refuses for want of rights", () => {
  const text = file({ privateLinks: { a: PRIVATE_LINKS["AWS/S3"] } });

  it("names the roles in the words of the API and of the documentation", async () => {
    const atlas = await openAtlas({ accounts: [OWNER, READER] });
    const applied = await actHere(atlas, { command: "apply", file: text, account: READER });
    expect(applied.outputs["failure-reason"]).toBe("forbidden");
    const said = `${applied.log}\n${applied.summary}`;
    for (const role of ["Project Stream Processing Manager", "Project Stream Processing Owner", "Project Owner"]) {
      expect(said).toContain(role);
    }
  });

  it("a 401 to a write after a good token is about rights, not about the secret", async () => {
    const atlas = await openAtlas();
    const body = {
      error: 401,
      errorCode: "NOT_ORG_GROUP_CREATOR",
      detail: "The user is not a group creator.",
      parameters: [],
    };
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, times: 9, act: { status: 401, body } });
    const applied = await actHere(atlas, { command: "apply", file: text });
    expect(applied.outputs["failure-reason"]).toBe("forbidden");
  });

  it("a project that the account is not in is not called a broken answer", async () => {
    const atlas = await openAtlas({ accounts: [{ ...OWNER, projects: [] }] });
    const planned = await actHere(atlas, { file: text });
    expect(planned.exitCode).toBe(1);
    expect(`${planned.log}\n${planned.summary}`).toMatch(/not in it|no such project|project not found/i);
  });
});
