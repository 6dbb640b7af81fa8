import { describe, expect, it } from "vitest";
import type { AtlasOptions, SandboxAtlas } from "../../sandbox/atlas/index.ts";
import { type Account, OWNER, PROJECT_ID, READER } from "../../sandbox/atlas/index.ts";
import { CONNECTIONS, PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { act, openAtlas } from "./project.ts";

/** What export makes of a project, and what a plan of the file says. */

const HOME = { cloudProvider: "AWS", region: "VIRGINIA_USA" };
const PNI = { provider: "AWS", vendor: "PNI", region: "us-east-1", serviceEndpointId: "com.example.pni" };

async function exported(atlas: SandboxAtlas, account: Account = OWNER) {
  const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
  const run = await act(atlas, { command: "export", account, inputs });
  expect(run.exitCode).toBe(0);
  const text = await run.read("exported.yaml");
  const planned = await act(atlas, { file: text });
  return { run, text, planned, result: run.report.targets[0].exported };
}

/** A project with a workspace `w` and what a test puts into it. */
async function project(fill: (atlas: SandboxAtlas) => void, options: AtlasOptions = {}): Promise<SandboxAtlas> {
  const atlas = await openAtlas(options);
  atlas.project().workspaces.put({ name: "w", dataProcessRegion: HOME });
  fill(atlas);
  return atlas;
}

describe("an export", () => {
  it("declares an old name as it is, and plans empty", async () => {
    const atlas = await project(({ project: of }) => {
      of()
        .connections("w")
        .put({ ...CONNECTIONS.Cluster, name: "Kafka Prod (eu)" });
      of()
        .connections("w")
        .put({ ...CONNECTIONS.Cluster, name: "fine" });
    });
    const { text, planned, run } = await exported(atlas);
    expect(text).toContain("      Kafka Prod (eu):\n");
    expect(planned.outputs).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
    expect(run.outputs.summary).toBe("exported: exported 3 resources");
    expect(run.summary).toContain("A plan of it is empty.");
  });

  it("writes `[]` where Atlas shows no zones of a Confluent cluster, and keeps what uses the link", async () => {
    const atlas = await project(({ project: of }) => {
      const { dnsSubDomain: _, ...link } = PRIVATE_LINKS["AWS/CONFLUENT dedicated"];
      const { id } = of().privateLinks.put(link);
      const access = { type: "PRIVATE_LINK", connectionId: id };
      of()
        .connections("w")
        .put({ ...CONNECTIONS.Kafka, networking: { access } });
    });
    const { text, planned, result } = await exported(atlas);
    expect(text).toContain("dnsSubDomain: []");
    expect(text).toContain("privateLink: confluent-sandbox1");
    expect(planned.outputs).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
    expect(result).toEqual({ leftOut: [], omitted: [], unreadable: [], differences: [] });
  });

  it("counts what it wrote, lists the rest with its reason, and warns", async () => {
    const atlas = await project(({ project: of }) => {
      of()
        .connections("w")
        .put({ ...CONNECTIONS.Cluster, name: "fine" });
      of().connections("w").put({ name: "x", type: "RabbitMQ", host: "rabbit.example" });
      of().privateLinks.put({ provider: "OCI", vendor: "KAFKA", region: "r" });
      of().privateLinks.put(PRIVATE_LINKS["AWS/S3"], { route: ["FAILED"] });
    });
    const { text, planned, run, result } = await exported(atlas);
    expect(run.outputs.summary).toBe("exported: exported 2 resources, 3 left out");
    expect(result.leftOut).toEqual([
      { kind: "privateLinks", label: expect.any(String), reason: "`provider` cannot be `OCI`" },
      { kind: "privateLinks", label: expect.any(String), reason: "it is FAILED" },
      { kind: "connections", label: "w/x", reason: "`type` cannot be `RabbitMQ`" },
    ]);
    expect(text).toContain("# left out: connection w/x: `type` cannot be `RabbitMQ`");
    expect(run.log).toContain("::warning::3 left out of the file: private link");
    expect(run.summary).toContain("**3 resources left out:**");
    expect(planned.outputs).toMatchObject({ result: "no-changes", "unchanged-count": "2", "unmanaged-count": "3" });
  });

  it("declares a link of a vendor that nobody knows with what Atlas shows, and uses its name", async () => {
    const atlas = await project(({ project: of }) => {
      const { id } = of().privateLinks.put(PNI);
      const access = { type: "PRIVATE_LINK", connectionId: id };
      of()
        .connections("w")
        .put({ ...CONNECTIONS.S3, networking: { access } });
    });
    const { text, planned, run } = await exported(atlas);
    expect(text).toContain("vendor: PNI");
    expect(text).toContain("privateLink: pni-us-east-1");
    expect(run.log).toContain("`vendor` is `PNI`, which this version does not know");
    expect(planned.outputs).toMatchObject({ result: "no-changes", "unmanaged-count": "0" });
  });

  it("gives a connection the id of a link that cannot be declared", async () => {
    let id = "";
    const atlas = await project(({ project: of }) => {
      id = of().privateLinks.put({ provider: "OCI", region: "r" }).id;
      const access = { type: "PRIVATE_LINK", connectionId: id };
      of()
        .connections("w")
        .put({ ...CONNECTIONS.S3, networking: { access } });
    });
    const { text, planned } = await exported(atlas);
    expect(text).toContain(`connectionId: ${id}`);
    expect(planned.outputs).toMatchObject({ result: "no-changes", "unchanged-count": "2", "unmanaged-count": "1" });
  });

  it("leaves a workspace's region out where a file cannot say it, and keeps its connections", async () => {
    const atlas = await openAtlas();
    atlas.project().workspaces.put({ name: "w", dataProcessRegion: { cloudProvider: "OCI", region: "SOMEWHERE" } });
    atlas
      .project()
      .connections("w")
      .put({ ...CONNECTIONS.S3 });
    const { text, planned } = await exported(atlas);
    expect(text).toContain("# dataProcessRegion is left out: Atlas shows what a file cannot declare");
    expect(planned.outputs).toMatchObject({ result: "no-changes", "unchanged-count": "2", "unmanaged-count": "0" });
  });

  it("says what the account may not read", async () => {
    const account: Account = { ...READER, roles: ["Project Read Only"] };
    const atlas = await project(() => undefined, { accounts: [OWNER, account] });
    const { run, result } = await exported(atlas, account);
    expect(result.unreadable).toEqual(["backupPrivateEndpoints", "connections of w"]);
    expect(run.log).toContain("::warning::not readable with this account: backupPrivateEndpoints, connections of w");
    expect(run.outputs.summary).toBe("exported: exported 1 resource, 2 lists not readable");
  });

  it("reads nothing twice for the promise that a plan of it is empty", async () => {
    const atlas = await project(
      ({ project: of }) =>
        void of()
          .connections("w")
          .put({ ...CONNECTIONS.S3 }),
    );
    await exported(atlas);
    expect(atlas.counts.listGroupStreamConnections).toBe(2);
  });
});

describe("entries to paste", () => {
  it("are valid as they are, and adopt what is live", async () => {
    const atlas = await project(({ project: of }) => {
      const { id } = of().privateLinks.put(PRIVATE_LINKS["AWS/S3"]);
      of().privateLinks.put({ provider: "OCI", region: "r" });
      const access = { type: "PRIVATE_LINK", connectionId: id };
      of()
        .connections("w")
        .put({ ...CONNECTIONS.Kafka, networking: { access } });
      of()
        .connections("w")
        .put({ ...CONNECTIONS.SchemaRegistry });
      of().connections("w").put({ name: "x", type: "RabbitMQ" });
    });
    const head = `version: 1\nname: test\nprojectId: ${PROJECT_ID}\n`;
    const inputs = { "show-unmanaged": "true" };
    const planned = await act(atlas, { file: `${head}privateLinks: {}\nworkspaces: { w: {} }\n`, inputs });
    const pasted = /```yaml\n([\s\S]*?)```/.exec(planned.summary)?.[1] ?? "";
    expect(pasted).toContain("# x, Atlas id");
    expect(pasted).toMatch(/password: \{ env: STREAMS_W_ORDERS_KAFKA_PASSWORD \}/);
    const adopted = await act(atlas, { file: head + pasted, inputs });
    expect(adopted.outputs).toMatchObject({ result: "no-changes", "unchanged-count": "4", "unmanaged-count": "2" });
  });
});
