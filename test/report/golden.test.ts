import { describe, expect, test } from "vitest";
import type { DriftCause } from "../../src/engine/model/change.ts";
import { problemOf } from "../../src/engine/model/problem.ts";
import { readMarker } from "../../src/proof/marker.ts";
import { appliedStatus, applyingStatus, withStatus } from "../../src/report/apply/status.ts";
import { bodyBlocks } from "../../src/report/bodies.ts";
import { applyComment, planComment } from "../../src/report/comment.ts";
import { driftIssue } from "../../src/report/drift/drift-issue.ts";
import { markdown } from "../../src/report/markdown/markdown.ts";
import { stoppedSummary } from "../../src/report/problem-blocks.ts";
import { summary } from "../../src/report/summary.ts";
import { change, declared, field, MARK, outcome, plan, report, same, stray, view } from "./build.ts";
import { appliedInPart, everything, fullPlan, largePlan } from "./fixtures.ts";

/** The text as a person reads it: the marker is on line 1 of the real body and tells nothing to a reader. */
function read(body: string): string {
  expect(readMarker(body)).not.toBeNull();
  return body.slice(body.indexOf("\n") + 1);
}

async function golden(text: string, name: string): Promise<void> {
  await expect(text).toMatchFileSnapshot(`golden/${name}.md`);
}

const applying = view({ command: "apply", branch: "main", runNumber: "140" });
const drifting = view({ command: "drift", branch: "main", runNumber: "212", applyWorkflow: "atlas-apply.yml" });

describe("plan comments", () => {
  test("everything at once", async () => {
    await golden(read(planComment(report(fullPlan()), view())), "plan-full");
  });

  test("a hundred creates", async () => {
    await golden(read(planComment(report(largePlan()), view())), "plan-large");
  });

  test("a few creates and an update", async () => {
    const resources = [
      ...everything().slice(0, 1),
      change("privateLinks/confluent-us", {
        action: "update",
        reason: "differs",
        state: "IDLE",
        phase: "ready",
        id: "66f0c2e1a4b5c6d7e8f90321",
        fields: [field("dnsDomain", null, "xyz789.us-east-1.aws.private.confluent.cloud")],
      }),
      same("privateLinks/pubsub-audit"),
    ];
    await golden(read(planComment(report(plan(resources)), view())), "plan-changes");
  });

  test("a second push, with what changed since the first", async () => {
    const [msk, ...rest] = everything();
    const before = planComment(
      report(plan([same("privateLinks/lambda"), change("privateLinks/gone"), ...rest])),
      view({ sha: "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d" }),
      { mark: MARK },
    );
    const previous = readMarker(before)?.payload ?? null;
    const now = report(plan([msk as ReturnType<typeof change>, ...rest]));
    await golden(read(planComment(now, view(), { previous, mark: MARK })), "plan-since");
  });

  test("entries that left the file, have another name, or lead elsewhere", async () => {
    const archive = same("privateLinks/archive", { summary: "Amazon S3, us-east-1", id: "66f0c2e1a4b5c6d7e8f90777" });
    const old = same("privateLinks/orders-msk", {
      summary: "Amazon MSK orders, us-east-1",
      destination: "arn:aws:kafka:us-east-1:111122223333:cluster/orders/0a1b2c3d-1",
      id: "66f0c2e1a4b5c6d7e8f90888",
    });
    const [msk] = everything();
    const next = change("workspaces/orders/connections/orders-in", {
      summary: "Kafka through orders-msk",
      destination: "b-1.orders.example.net:9098",
      sends: [{ name: "ORDERS_KAFKA_PASSWORD", path: "authentication.password" }],
    });
    const fileChanges = {
      left: [archive, same("workspaces/audit"), same("workspaces/audit/connections/log")],
      renamed: [{ from: same("workspaces/orders/connections/orders-kafka"), to: next }],
      redirected: [{ from: old, to: msk as ReturnType<typeof change> }],
    };
    const planned = report(plan([msk as ReturnType<typeof change>, next, same("workspaces/orders")]), { fileChanges });
    await golden(read(planComment(planned, view({ branch: "main" }))), "plan-file-changes");
  });

  test("nothing to do, but an entry left the file", async () => {
    const fileChanges = { left: [same("privateLinks/orders-msk")], renamed: [], redirected: [] };
    await golden(read(planComment(report(plan([]), { fileChanges }), view())), "plan-entry-left");
  });

  test("while it is applied, and after", async () => {
    const body = planComment(report(plan(everything().slice(0, 1))), view());
    const began = withStatus(body, applyingStatus(applying));
    await golden(read(began), "plan-applying");
    await golden(read(withStatus(began, appliedStatus(appliedInPart(), applying, null))), "plan-applied-in-part");
  });

  test("names that mean harm", async () => {
    const nasty = [
      '"]:::delete',
      "<img src=x onerror=alert(1)>",
      "style n0:#f00;",
      "`**@everyone**` #1",
      "\u202egnp.exe",
    ];
    const links = nasty.map((name, index) => {
      const link = change(`privateLinks/${name}`, {
        summary: name,
        state: name,
        source: { file: name, line: index, column: 1 },
      });
      return { ...link, entry: { ...link.entry, name } };
    });
    await golden(read(planComment(report(plan(links)), view())), "plan-hostile");
  });

  test("nothing to do", async () => {
    await golden(
      read(planComment(report(plan([same("privateLinks/a"), same("privateLinks/b")])), view())),
      "plan-empty",
    );
  });

  test("nothing to do, but not all is well", async () => {
    const pinned = same("privateLinks/pinned", {
      phase: "failed",
      state: "FAILED",
      reason: "failed",
      message: "quota exceeded",
    });
    const resources = [
      same("privateLinks/orders-msk", { phase: "pending", state: "WORKING", reason: "provisioning" }),
      { ...pinned, entry: { ...pinned.entry, pin: pinned.id } },
      same("privateLinks/lambda"),
    ];
    await golden(read(planComment(report(plan(resources)), view())), "plan-attention");
  });

  test("counts only of what the file does not mention", async () => {
    const planned = plan([same("privateLinks/a")], {
      unmanaged: [stray("privateLinks", "66f0c2e1a4b5c6d7e8f9aaaa", { provider: "AWS" })],
    });
    const body = planComment(report(planned), view({ showUnmanaged: false }));
    expect(body).not.toContain("66f0c2e1a4b5c6d7e8f9aaaa");
    await golden(read(body), "plan-unmanaged-counted");
  });

  test("a kind that could not be read, an entry that is ambiguous, an obstacle, a link in use", async () => {
    const resources = [
      change("backupPrivateEndpoints/virginia", { action: "unknown", reason: "unreadable", summary: "AWS US_EAST_1" }),
      change("privateLinks/orders-msk", {
        action: "unknown",
        reason: "ambiguous",
        phase: null,
        state: null,
        id: null,
        candidates: ["66f0c2e1a4b5c6d7e8f90001", "66f0c2e1a4b5c6d7e8f90002"],
      }),
      change("privateLinks/unnamed", { createBlocker: "name the `region`, so that it can be created" }),
      change("privateLinks/confluent-eu", {
        action: "delete",
        reason: "in-use",
        state: "DONE",
        phase: "ready",
        id: "66f0c2e1a4b5c6d7e8f90123",
        fields: [field("provider", "AWS", null), field("vendor", "CONFLUENT", null)],
        usedBy: ["reports/nightly-kafka"],
      }),
    ];
    const planned = plan(resources, {
      unreadable: [
        {
          kind: "backupPrivateEndpoints",
          parent: null,
          cause: "forbidden",
          reason:
            "GET /backup/AWS/privateEndpoints: 403; the service account needs the role Project Owner to read them",
        },
      ],
    });
    await golden(
      read(planComment(report(planned, { failureReason: "ambiguous", result: "failed" }), view())),
      "plan-stuck",
    );
  });

  test("a file with problems", async () => {
    const problems = [
      {
        message: "unknown key `dnsSubDomains`",
        fix: "did you mean `dnsSubDomain`?",
        file: "atlas-streams.yaml",
        line: 14,
        column: 5,
        address: "privateLinks/confluent-eu",
      },
      {
        message: "`arn` is required for AWS MSK",
        fix: "add the ARN of the cluster",
        file: "atlas-streams.yaml",
        line: 27,
        column: 3,
        address: "privateLinks/orders-msk",
      },
      {
        message: "`password` holds a literal value",
        fix: "store it as a secret and write `password: { env: ORDERS_KAFKA_PASSWORD }`; rotate it, it is in the history of git now",
        file: "atlas-streams.yaml",
        line: 52,
        column: 11,
        address: "workspaces/orders/connections/orders-kafka",
      },
    ];
    await golden(
      read(
        planComment(
          report(null, { result: "invalid", failureReason: "config-invalid", problems, declared: declared({}) }),
          view(),
        ),
      ),
      "plan-invalid",
    );
  });

  test("a host name with a letter that only looks like the one meant", async () => {
    const servers = "kafk\u0430.example.net:9098";
    const lookalike = change("workspaces/orders/connections/orders-kafka", {
      summary: "Kafka",
      destination: servers,
      sends: [{ name: "ORDERS_KAFKA_PASSWORD", path: "authentication.password" }],
      fields: [field("bootstrapServers", null, servers)],
    });
    await golden(read(planComment(report(plan([lookalike])), view())), "plan-lookalike");
  });

  test("a project that is not there, or that the account is not in", async () => {
    const missing = report(null, {
      result: "failed",
      failureReason: "atlas-api",
      headline: "project not found, or this account is not in it",
      error:
        "GET /api/atlas/v2/groups/6650a1b2c3d4e5f601234567/streams: 404 GROUP_NOT_FOUND: No group with ID 6650a1b2c3d4e5f601234567 exists. Check `projectId` and the account's projects.",
      declared: declared({ privateLinks: 4 }),
    });
    await golden(read(planComment(missing, view())), "plan-no-project");
  });

  test("no credentials where there should be some", async () => {
    const missing = report(null, {
      result: "failed",
      failureReason: "no-credentials",
      error:
        "The inputs `client-id` and `client-secret` are empty, and so are MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET.",
      declared: declared({ privateLinks: 4, connections: 4, backupPrivateEndpoints: 2 }),
    });
    await golden(read(planComment(missing, view())), "plan-no-credentials");
  });

  test("Atlas did not answer", async () => {
    const broken = report(null, {
      result: "failed",
      failureReason: "atlas-api",
      error:
        "Listing private links: GET /api/atlas/v2/groups/6650a1b2c3d4e5f601234567/streams/privateLinkConnections?pageNum=3: 503 after 5 tries. Atlas said nothing more. Try again later; https://status.mongodb.com tells of incidents.",
      declared: declared({ privateLinks: 4 }),
    });
    await golden(read(planComment(broken, view())), "plan-error");
  });
});

describe("apply comments", () => {
  test("all done", async () => {
    const resources = [
      change("privateLinks/orders-msk", { fields: [field("vendor", null, "MSK")], summary: "AWS MSK" }),
      same("privateLinks/lambda"),
    ];
    const outcomes = new Map([
      [
        "privateLinks/orders-msk",
        outcome({
          seconds: 591,
          id: "66f1d3f2b5c6d7e8f9012345",
          outputs: { interfaceEndpointId: "vpce-0123456789abcdef0" },
        }),
      ],
    ]);
    await golden(read(applyComment(report(plan(resources), { result: "applied", outcomes }), applying)), "apply-done");
  });

  test("applied in part", async () => {
    await golden(read(applyComment(appliedInPart(), applying)), "apply-in-part");
  });

  test("a secret is missing", async () => {
    const problems = [
      {
        message:
          "`authentication.password` of `workspaces/orders/connections/orders-kafka`: the environment variable `ORDERS_KAFKA_PASSWORD` is not set, or empty",
        fix:
          "under `env:` of the apply step add the line `ORDERS_KAFKA_PASSWORD: $" +
          "{{ secrets.ORDERS_KAFKA_PASSWORD }}`",
        file: "atlas-streams.yaml",
        line: 31,
        column: 7,
        address: "workspaces/orders/connections/orders-kafka",
      },
    ];
    const stopped = report(fullPlan(), {
      result: "invalid",
      failureReason: "config-invalid",
      headline: "a secret is missing",
      problems,
    });
    await golden(read(applyComment(stopped, applying)), "apply-secret-missing");
  });

  test("out of time", async () => {
    const resources = [
      change("privateLinks/eventhub-logs", {
        summary: "AZURE EVENTHUB in westeurope",
        manualStep: "Approve the pending private endpoint connection of the namespace in the Azure portal.",
      }),
      change("privateLinks/lambda"),
    ];
    const outcomes = new Map([
      [
        "privateLinks/eventhub-logs",
        outcome({
          status: "timed-out",
          seconds: 3600,
          id: "66f1d3f2b5c6d7e8f9012345",
          state: "PENDING_ACCEPTANCE",
          error: { message: "PENDING_ACCEPTANCE for 60 min", reason: "wait-timeout" },
          peer: "The request comes from Atlas's Azure subscription `00000000-0000-4000-8000-000000000000`.",
        }),
      ],
      ["privateLinks/lambda", outcome({ seconds: 75, id: "66f1d3f2b5c6d7e8f9016789" })],
    ]);
    await golden(
      read(
        applyComment(
          report(plan(resources), { result: "applied-in-part", failureReason: "wait-timeout", outcomes }),
          applying,
        ),
      ),
      "apply-timed-out",
    );
  });

  test("refused, because it is not what was reviewed", async () => {
    const planned = fullPlan();
    const refused = report(planned, {
      result: "refused",
      failureReason: "plan-changed",
      refusal: {
        reason: "plan-changed",
        message: "What would be applied now is not what was reviewed in pull request `57`.",
        waysForward: [
          "undo in Atlas what was changed there since the plan, and run this job again",
          "open a pull request that touches the file (a comment line is enough), so that a new plan is reviewed",
          'run "Atlas apply" by hand and tick "Accept unreviewed": that run\'s own plan is then the review',
        ],
        addresses: ["workspaces/orders/connections/clicks", "privateLinks/eventhub-logs"],
      },
    });
    await golden(read(applyComment(refused, applying)), "apply-refused");
  });

  test("refused, because the link is in use", async () => {
    const resources = [
      change("privateLinks/old", {
        action: "delete",
        reason: "in-use",
        state: "DONE",
        phase: "ready",
        usedBy: ["reports/nightly-kafka"],
      }),
    ];
    const refused = report(plan(resources), {
      result: "refused",
      failureReason: "in-use",
      refusal: {
        reason: "in-use",
        message: "`privateLinks/old` cannot be deleted: a connection that the file does not declare uses it.",
        waysForward: [
          "Delete that connection in Atlas, then re-run this job",
          "Declare it under `workspaces`, with `ensure: absent`",
        ],
        addresses: ["privateLinks/old"],
      },
    });
    await golden(read(applyComment(refused, applying)), "apply-refused-in-use");
  });

  test("nothing to do", async () => {
    await golden(read(applyComment(report(plan([same("privateLinks/a")])), applying)), "apply-nothing");
  });

  test("nothing that is allowed", async () => {
    const resources = [
      change("privateLinks/old", {
        action: "delete",
        reason: "absent-requested",
        allowed: false,
        state: "DONE",
        phase: "ready",
        fields: [field("vendor", "MSK", null)],
      }),
    ];
    await golden(read(applyComment(report(plan(resources)), applying)), "apply-not-allowed");
  });
});

describe("drift issues", () => {
  const findings = [
    change("privateLinks/orders-msk", {
      summary: "AWS MSK, region from the ARN",
      fields: [field("provider", null, "AWS"), field("vendor", null, "MSK")],
    }),
    change("privateLinks/confluent-us", {
      action: "update",
      reason: "differs",
      state: "IDLE",
      phase: "ready",
      id: "66f0c2e1a4b5c6d7e8f90321",
      fields: [
        field("dnsDomain", "old.us-east-1.aws.private.confluent.cloud", "xyz789.us-east-1.aws.private.confluent.cloud"),
      ],
    }),
    everything()[2] as ReturnType<typeof change>,
    same("privateLinks/lambda", { phase: "pending", state: "WORKING", reason: "provisioning" }),
  ];

  test("found", async () => {
    const first = driftIssue(
      report(plan(findings.slice(0, 2))),
      view({ ...drifting, now: new Date("2026-11-20T04:16:08Z"), runNumber: "198" }),
      null,
    );
    const next = driftIssue(report(plan(findings, { unmanaged: fullPlan().unmanaged })), drifting, {
      body: first?.body ?? "",
      state: "open",
      stateReason: null,
    });
    await golden(`# ${next?.title}\n\n${read(next?.body ?? "")}\n---\n\nComment:\n\n${next?.comment}`, "drift-found");
  });

  test("likely causes, where they are known", async () => {
    const shown = findings.slice(0, 2);
    const driftCauses = new Map<string, DriftCause>(
      shown.map(({ address }) => [
        address,
        address === "privateLinks/orders-msk" ? "not applied yet" : "edited in Atlas",
      ]),
    );
    await golden(read(driftIssue(report(plan(shown), { driftCauses }), drifting, null)?.body ?? ""), "drift-direction");
  });

  test("solved", async () => {
    const first = driftIssue(
      report(plan(findings)),
      view({ ...drifting, now: new Date("2026-11-20T04:16:08Z"), runNumber: "198" }),
      null,
    );
    const next = driftIssue(report(plan([same("privateLinks/orders-msk"), same("privateLinks/lambda")])), drifting, {
      body: first?.body ?? "",
      state: "open",
      stateReason: null,
    });
    await golden(`# ${next?.title}\n\n${read(next?.body ?? "")}\n---\n\nComment:\n\n${next?.comment}`, "drift-solved");
  });
});

describe("job summaries", () => {
  const everyKind = declared({ privateLinks: 4, workspaces: 1, connections: 4, backupPrivateEndpoints: 2 });

  test("checked offline, from a fork", async () => {
    await golden(
      summary([report(null, { result: "validated", declared: everyKind })], view(), bodyBlocks),
      "summary-offline",
    );
  });

  test("validated", async () => {
    await golden(
      summary([report(null, { result: "validated", declared: everyKind })], view({ command: "validate" }), bodyBlocks),
      "summary-validated",
    );
  });

  test("exported", async () => {
    await golden(
      summary([report(null, { result: "exported", declared: everyKind })], view({ command: "export" }), bodyBlocks),
      "summary-exported",
    );
  });

  test("exported in part", async () => {
    const exported = {
      leftOut: [
        {
          kind: "connections",
          title: { one: "connection", many: "connections" },
          label: "orders/queue",
          reason: "`type` cannot be `RabbitMQ`",
        },
        {
          kind: "privateLinks",
          title: { one: "private link", many: "private links" },
          label: "66f0c2e1a4b5c6d7e8f90456",
          reason: "it is FAILED: rejected by the service owner",
        },
      ],
      omitted: ["workspaces/orders: streamConfig"],
      unreadable: ["backupPrivateEndpoints"],
      differences: ["workspaces/orders/connections/clicks: update (aws.testBucket)"],
    };
    const known = report(null, { result: "exported", declared: everyKind, exported });
    await golden(summary([known], view({ command: "export" }), bodyBlocks), "summary-exported-in-part");
  });

  test("several targets", async () => {
    const us = plan([same("privateLinks/a")], { target: "prod-us", config: "prod-us.yaml" });
    const reports = [report(plan(everything().slice(0, 1))), report(us, { name: "prod-us", config: "prod-us.yaml" })];
    await golden(summary(reports, view(), bodyBlocks), "summary-targets");
  });

  test("stopped before any target", async () => {
    const context = { md: markdown((text) => text), view: applying };
    const problems = [
      problemOf("`apply` does not run on `merge_group`: what waits in a merge queue is not merged yet."),
    ];
    await golden(stoppedSummary(context, problems, "wrong-event"), "summary-stopped");
  });

  test("nothing was read", async () => {
    await golden(summary([], view(), bodyBlocks), "summary-nothing");
  });
});
