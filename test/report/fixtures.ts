import { makeAddress } from "../../src/engine/model/address.ts";
import type { Change, Plan, TargetReport } from "../../src/engine/model/change.ts";
import { change, field, outcome, plan, report, same, stray } from "./build.ts";

/** The example that most texts are about: one of everything that a reviewer may meet. */
export function everything(): readonly Change[] {
  return [
    change("privateLinks/orders-msk", {
      summary: "Amazon MSK orders, eu-west-1",
      fields: [
        field("provider", null, "AWS"),
        field("vendor", null, "MSK"),
        field("arn", null, "arn:aws:kafka:eu-west-1:111122223333:cluster/orders/0a1b2c3d-1"),
      ],
      destination: "arn:aws:kafka:eu-west-1:111122223333:cluster/orders/0a1b2c3d-1",
      manualStep:
        "The MSK cluster needs multi-VPC connectivity and a cluster policy that lets the Atlas account create VPC connections.",
      source: { file: "atlas-streams.yaml", line: 5, column: 3 },
    }),
    change("privateLinks/confluent-eu", {
      action: "replace",
      reason: "immutable-field",
      allowed: false,
      id: "66f0c2e1a4b5c6d7e8f90123",
      state: "DONE",
      phase: "ready",
      summary: "AWS CONFLUENT in eu-west-1",
      fields: [
        field(
          "serviceEndpointId",
          "com.amazonaws.vpce.eu-west-1.vpce-svc-0aa11bb22cc33dd44",
          "com.amazonaws.vpce.eu-west-1.vpce-svc-0ee55ff66aa77bb88",
          { immutable: true },
        ),
      ],
      unchanged: [
        { path: "provider", value: "AWS", sensitive: false },
        { path: "vendor", value: "CONFLUENT", sensitive: false },
        { path: "region", value: "eu-west-1", sensitive: false },
        { path: "dnsDomain", value: "abc123.eu-west-1.aws.private.confluent.cloud", sensitive: false },
        { path: "dnsSubDomain", value: [], sensitive: false },
      ],
      usedBy: ["workspaces/orders/connections/orders-kafka"],
      source: { file: "atlas-streams.yaml", line: 10, column: 3 },
    }),
    change("privateLinks/eventhub-logs", {
      action: "replace",
      reason: "failed",
      destructive: false,
      id: "66f0c2e1a4b5c6d7e8f90456",
      state: "FAILED",
      phase: "failed",
      message: "Private endpoint connection was rejected by the service owner",
      summary: "AZURE EVENTHUB in westeurope",
      manualStep: "Approve the pending private endpoint connection of the namespace in the Azure portal.",
      source: { file: "atlas-streams.yaml", line: 18, column: 3 },
    }),
    same("privateLinks/pubsub-audit", { summary: "Google Cloud Pub/Sub, europe-west1" }),
    same("workspaces/orders", { state: null, summary: "AWS VIRGINIA_USA" }),
    change("workspaces/orders/connections/orders-kafka", {
      action: "replace",
      reason: "dependency-replaced",
      allowed: false,
      state: "READY",
      phase: "ready",
      summary: "Kafka through confluent-eu",
      destination: "b-1.new.example.net:9098,b-2.new.example.net:9098",
      sends: [{ name: "ORDERS_KAFKA_PASSWORD", path: "authentication.password" }],
      fields: [
        field("bootstrapServers", "b-1.old.example.net:9098", "b-1.new.example.net:9098,b-2.new.example.net:9098"),
        field("authentication.password", null, { env: "ORDERS_KAFKA_PASSWORD" }, { sensitive: true }),
      ],
      unchanged: [{ path: "authentication.mechanism", value: "SCRAM-512", sensitive: false }],
      dependsOn: ["workspaces/orders", "privateLinks/confluent-eu"],
      mentions: [{ path: "networking.access.privateLink", address: "privateLinks/confluent-eu" }],
      source: { file: "atlas-streams.yaml", line: 31, column: 7 },
    }),
    change("workspaces/orders/connections/clicks", {
      action: "update",
      reason: "secret-version",
      state: "READY",
      phase: "ready",
      fields: [field("secretVersion", 2, 3)],
      unchanged: [
        { path: "type", value: "Kafka", sensitive: false },
        { path: "authentication.password", value: { env: "CLICKS_PASSWORD" }, sensitive: true },
      ],
      summary: "Kafka",
      destination: "b-1.clicks.example.net:9098",
      sends: [{ name: "CLICKS_PASSWORD", path: "authentication.password" }],
      source: { file: "atlas-streams.yaml", line: 44, column: 7 },
    }),
    same("workspaces/orders/connections/clicks-s3", {
      reason: "provisioning",
      state: "PENDING",
      phase: "pending",
      summary: "S3",
      source: { file: "atlas-streams.yaml", line: 55, column: 7 },
    }),
    same("backupPrivateEndpoints/virginia", { state: "ACTIVE", summary: "AWS US_EAST_1" }),
  ];
}

/** The full plan, with what nobody declared. */
export function fullPlan(): Plan {
  return plan(everything(), {
    unmanaged: [
      stray("privateLinks", "66f0c2e1a4b5c6d7e8f9aaaa", {
        provider: "AWS",
        vendor: "S3",
        region: "eu-west-1",
        serviceEndpointId: "com.amazonaws.eu-west-1.s3",
      }),
      stray(
        "connections",
        "tmp-debug",
        { type: "Sample" },
        { parent: makeAddress("workspaces", "orders"), name: "tmp-debug", state: "READY" },
      ),
    ],
    warnings: [
      "`privateLinks/pubsub-audit`: Atlas says `HIBERNATING`, a state that this version does not know; it is taken for pending",
    ],
  });
}

/** An apply of which one change failed, one is still provisioning, and one waits for both. */
export function appliedInPart(): TargetReport {
  const resources = [
    change("privateLinks/orders-msk", {
      summary: "AWS MSK",
      fields: [field("vendor", null, "MSK")],
      source: { file: "atlas-streams.yaml", line: 5, column: 3 },
    }),
    change("privateLinks/confluent-eu", {
      action: "update",
      reason: "differs",
      fields: [field("dnsDomain", null, "abc123.eu-west-1.aws.private.confluent.cloud")],
    }),
    change("privateLinks/lambda", { summary: "AWS LAMBDA in eu-west-1" }),
    change("workspaces/orders/connections/orders-kafka", {
      dependsOn: ["privateLinks/orders-msk"],
      mentions: [{ path: "networking.access.privateLink", address: "privateLinks/orders-msk" }],
      summary: "Kafka through orders-msk",
    }),
    change("privateLinks/old", {
      action: "delete",
      reason: "absent-requested",
      allowed: false,
      id: "66f0c2e1a4b5c6d7e8f90789",
      state: "DONE",
      phase: "ready",
    }),
    same("privateLinks/pubsub-audit"),
  ];
  return report(plan(resources), {
    result: "applied-in-part",
    failureReason: "resource-failed",
    outcomes: new Map([
      [
        "privateLinks/orders-msk",
        outcome({
          status: "failed",
          seconds: 363,
          id: "66f1d3f2b5c6d7e8f9011111",
          state: "FAILED",
          error: {
            message: "Atlas says: The MSK cluster policy does not allow CreateVpcConnection",
            reason: "resource-failed",
          },
        }),
      ],
      [
        "privateLinks/confluent-eu",
        outcome({
          seconds: 48,
          id: "66f1d3f2b5c6d7e8f9012345",
          outputs: { interfaceEndpointId: "vpce-0123456789abcdef0" },
        }),
      ],
      ["privateLinks/lambda", outcome({ seconds: 200, id: "66f1d3f2b5c6d7e8f9016789" })],
      [
        "workspaces/orders/connections/orders-kafka",
        outcome({
          status: "skipped",
          seconds: 0,
          state: null,
          error: { message: "`privateLinks/orders-msk` failed, and this depends on it", reason: "resource-failed" },
        }),
      ],
    ]),
  });
}

/** A new project of 40 links and 60 connections in four workspaces, as a team would move it into git at once. */
export function largePlan(): Plan {
  const links = Array.from({ length: 40 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    const line = 5 + index * 5;
    const source = { file: "atlas-streams.yaml", line, column: 3 };
    if (index % 4 === 0) {
      const arn = `arn:aws:kafka:eu-west-1:111122223333:cluster/team-${number}/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8${number}-1`;
      return change(`privateLinks/team-${number}-msk`, {
        summary: `Amazon MSK team-${number}, eu-west-1`,
        fields: [field("provider", null, "AWS"), field("vendor", null, "MSK"), field("arn", null, arn)],
        destination: arn,
        manualStep:
          "The MSK cluster needs multi-VPC connectivity and a cluster policy that lets the Atlas account create VPC connections.",
        source,
      });
    }
    const endpoint = `com.amazonaws.vpce.eu-west-1.vpce-svc-0aa11bb22cc33dd${number}`;
    return change(`privateLinks/team-${number}-confluent`, {
      summary: "Confluent on AWS, eu-west-1",
      fields: [
        field("provider", null, "AWS"),
        field("vendor", null, "CONFLUENT"),
        field("region", null, "eu-west-1"),
        field("serviceEndpointId", null, endpoint),
        field("dnsDomain", null, `team${number}.eu-west-1.aws.private.confluent.cloud`),
        field("dnsSubDomain", null, []),
      ],
      destination: endpoint,
      source,
    });
  });
  const connections = Array.from({ length: 60 }, (_, index) => {
    const number = String(index + 1).padStart(2, "0");
    const workspace = ["orders", "payments", "shipping", "audit"][index % 4] ?? "orders";
    const link = links[index % 40]?.entry.name ?? "";
    const servers = `b-1.team-${number}.kafka.example.net:9098,b-2.team-${number}.kafka.example.net:9098`;
    return change(`workspaces/${workspace}/connections/team-${number}-kafka`, {
      summary: `Kafka through ${link}`,
      fields: [
        field("type", null, "Kafka"),
        field("bootstrapServers", null, servers),
        field("security.protocol", null, "SASL_SSL"),
        field("authentication.mechanism", null, "SCRAM-512"),
        field("authentication.username", null, "atlas"),
        field("authentication.password", null, { env: `TEAM_${number}_PASSWORD` }, { sensitive: true }),
      ],
      destination: servers,
      sends: [{ name: `TEAM_${number}_PASSWORD`, path: "authentication.password" }],
      dependsOn: [`workspaces/${workspace}`, `privateLinks/${link}`],
      mentions: [{ path: "networking.access.privateLink", address: `privateLinks/${link}` }],
      source: { file: "atlas-streams.yaml", line: 220 + index * 9, column: 7 },
    });
  });
  const workspaces = ["orders", "payments", "shipping", "audit"].map((name, index) =>
    same(`workspaces/${name}`, { state: null, source: { file: "atlas-streams.yaml", line: 210 + index, column: 3 } }),
  );
  return plan([...links, ...workspaces, ...connections]);
}
