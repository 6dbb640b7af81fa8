import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { makeAddress } from "../../src/engine/model/address.ts";
import { annotations } from "../../src/report/annotations.ts";
import { bodyBlocks } from "../../src/report/bodies.ts";
import { applyComment, planComment } from "../../src/report/comment.ts";
import { jsonReport } from "../../src/report/json-report.ts";
import { adoptable } from "../../src/report/plan/unmanaged.ts";
import { summary } from "../../src/report/summary.ts";
import { sentence } from "../../src/report/text/sentence.ts";
import { change, declared, field, outcome, plan, report, same, stray, view } from "./build.ts";
import { appliedInPart, fullPlan } from "./fixtures.ts";

const hidden = view({ showUnmanaged: false });

describe("the JSON report", () => {
  test("has the contract's shape, resources in file order", () => {
    const json = jsonReport([report(fullPlan())], { command: "plan", result: "changes" }, view());
    expect(json).toMatchObject({
      formatVersion: 1,
      command: "plan",
      result: "changes",
      targets: [
        {
          name: "prod-eu",
          projectId: "6650a1b2c3d4e5f601234567",
          config: "atlas-streams.yaml",
          counts: { create: 1, update: 1, replace: 3, delete: 0, unchanged: 3, pending: 1, failed: 1, unmanaged: 2 },
          unmanaged: [
            { kind: "privateLinks", id: "66f0c2e1a4b5c6d7e8f9aaaa", state: "DONE", config: { provider: "AWS" } },
            { name: "tmp-debug" },
          ],
          unreadable: [],
          problems: [],
        },
      ],
    });
    const [target] = (json as { targets: [{ resources: { address: string }[] }] }).targets;
    expect(target.resources.map(({ address }) => address)).toEqual(fullPlan().resources.map(({ address }) => address));
    expect(target.resources[0]).toEqual({
      address: "privateLinks/orders-msk",
      kind: "privateLinks",
      action: "create",
      allowed: true,
      id: null,
      state: null,
      reason: "missing",
      message: null,
      fields: [
        { path: "provider", live: null, desired: "AWS", sensitive: false, immutable: false },
        { path: "vendor", live: null, desired: "MSK", sensitive: false, immutable: false },
        {
          path: "arn",
          live: null,
          desired: "arn:aws:kafka:eu-west-1:111122223333:cluster/orders/0a1b2c3d-1",
          sensitive: false,
          immutable: false,
        },
      ],
      handover:
        "The MSK cluster needs multi-VPC connectivity and a cluster policy that lets the Atlas account create VPC connections.",
      obstacle: null,
      dependsOn: [],
      usedBy: [],
      usedByCount: 0,
      candidates: [],
      destructive: false,
      source: { file: "atlas-streams.yaml", line: 5, column: 3 },
      outcome: null,
    });
  });

  test("tells outcomes, and the fix with each problem", () => {
    const json = JSON.stringify(jsonReport([appliedInPart()], { command: "apply", result: "applied-in-part" }, view()));
    expect(json).toContain(
      '"outcome":{"status":"failed","error":{"message":"Atlas says: The MSK cluster policy does not allow CreateVpcConnection","reason":"resource-failed"},"seconds":363',
    );
    const problems = [
      { message: "unknown key `x`", fix: "did you mean `y`?", file: "a.yaml", line: 3, column: 5, address: null },
    ];
    expect(
      jsonReport([report(null, { result: "invalid", problems })], { command: "plan", result: "invalid" }, view()),
    ).toMatchObject({
      targets: [
        {
          digest: null,
          counts: null,
          problems: [
            { message: "unknown key `x`; did you mean `y`?", file: "a.yaml", line: 3, column: 5, address: null },
          ],
        },
      ],
    });
  });

  test("shows of what the file does not mention the count alone, where that is asked for", () => {
    const used = change("privateLinks/old", { action: "delete", reason: "in-use", usedBy: ["reports/nightly-kafka"] });
    const planned = plan([used], { unmanaged: fullPlan().unmanaged });
    const json = JSON.stringify(jsonReport([report(planned)], { command: "plan", result: "changes" }, hidden));
    expect(json).toContain('"unmanaged":2');
    expect(json).toContain('"unmanaged":[]');
    expect(json).toContain('"usedBy":[],"usedByCount":1');
    for (const text of [json, planComment(report(planned), hidden), summary([report(planned)], hidden, bodyBlocks)]) {
      expect(text).not.toMatch(/66f0c2e1a4b5c6d7e8f9aaaa|tmp-debug|nightly-kafka/);
    }
  });
});

describe("sensitive values", () => {
  const secrets = change("workspaces/orders/connections/api", {
    action: "update",
    fields: [
      field("authentication.password", "live-one", { env: "API_PASSWORD" }, { sensitive: true }),
      field("headers.X-Token", "header-one", "header-two", { sensitive: true }),
      field(
        "url",
        "https://bob:pass-one@api.example.net/v1?key=query-one",
        "https://bob:pass-two@api.example.net/v2?key=query-two",
      ),
      field("security", { key: "nested-one" }, { key: { env: "NESTED" } }),
      field("token", "token-one", "token-two", { sensitive: true }),
    ],
  });
  const values =
    /live-one|header-one|header-two|pass-one|pass-two|query-one|query-two|nested-one|token-one|token-two|bob/;

  test("never show, in no sink; the variable's name does", () => {
    const known = report(plan([secrets]));
    const texts = [
      planComment(known, view()),
      summary([known], view(), bodyBlocks),
      JSON.stringify(jsonReport([known], { command: "plan", result: "changes" }, view())),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(values);
      expect(text).toContain("(secret from API_PASSWORD)");
      expect(text).toContain("(secret from NESTED)");
      expect(text).toContain("https://***@api.example.net/v1?***");
    }
  });

  test("that differ only where they are hidden still show as different", () => {
    const url = change("workspaces/orders/connections/api", {
      action: "update",
      fields: [field("url", "https://a@x.net", "https://b@x.net")],
    });
    expect(planComment(report(plan([url])), view())).toContain(
      "+ url: https://***@x.net (differs in a part that is not shown)",
    );
  });

  test("are not what the plain text of the same words is", () => {
    const words = change("privateLinks/a", { fields: [field("vendor", null, "(secret from X)")] });
    expect(planComment(report(plan([words])), view())).toContain('+ vendor: "(secret from X)"');
  });
});

describe("values that are hard to see", () => {
  test("are quoted or spelt out, and long ones shortened where they part", () => {
    const long = "a".repeat(9_000);
    const hard = change("privateLinks/a", {
      action: "update",
      fields: [
        field("awsAccountId", 12345678901, "012345678901"),
        field("name", " a", "a\u202eb"),
        field("arn", `${long}x`, `${long}y`),
        field(
          "uris",
          ["projects/one/regions/europe-west1/serviceAttachments/a", "projects/two"],
          ["projects/two", "projects/three"],
        ),
      ],
    });
    const text = planComment(report(plan([hard])), view());
    expect(text).toContain('- awsAccountId: 12345678901\n+ awsAccountId: "012345678901"');
    expect(text).toContain('- name: " a"\n+ name: "a\\u202eb"');
    expect(text).toContain(
      `- arn: (8,960 equal characters) …${"a".repeat(40)}x\n+ arn: (8,960 equal characters) …${"a".repeat(40)}y`,
    );
    expect(text).toContain(
      "  uris:\n-   projects/one/regions/europe-west1/serviceAttachments/a\n    projects/two\n+   projects/three",
    );
  });
});

describe("entries to adopt", () => {
  test("are YAML that says what Atlas has, never a header's value", () => {
    const objects = [
      stray("privateLinks", "66f0c2e1a4b5c6d7e8f9aaaa", {
        provider: "AWS",
        vendor: "CONFLUENT",
        dnsSubDomain: [],
        region: undefined,
        account: "012345678901",
      }),
      stray(
        "connections",
        "x",
        { type: "Https", url: "https://api.example.net", headers: { "X-Key": "(sensitive)" } },
        { parent: makeAddress("workspaces", "or: ders"), name: "yes" },
      ),
    ];
    const lines = adoptable(objects, (text) => text);
    expect(load(lines.join("\n"))).toEqual({
      privateLinks: {
        "confluent-f9aaaa": { provider: "AWS", vendor: "CONFLUENT", dnsSubDomain: [], account: "012345678901" },
      },
      workspaces: {
        "or: ders": {
          connections: {
            yes: { type: "Https", url: "https://api.example.net", headers: { "X-Key": { env: "CHANGE_ME" } } },
          },
        },
      },
    });
  });
});

describe("the sentence", () => {
  test.for([
    [
      "plan",
      report(fullPlan()),
      "prod-eu: 1 to create, 1 to update, 3 to replace; 3 unchanged, 1 pending, 1 failed, 2 unmanaged",
    ],
    ["plan", report(plan([same("privateLinks/a")])), "prod-eu: no changes; 1 unchanged"],
    [
      "apply",
      appliedInPart(),
      "prod-eu: 1 failed, 1 skipped, 1 not allowed, 1 updated, 1 created; 1 unchanged (a resource failed)",
    ],
    [
      "plan",
      report(null, { result: "failed", failureReason: "auth" }),
      "prod-eu: failed (Atlas refused the credentials)",
    ],
    [
      "validate",
      report(null, { result: "validated", declared: declared({ privateLinks: 4 }) }),
      "prod-eu: valid, 4 resources",
    ],
  ] as const)("of %s: %s", ([command, known, expected]) => {
    expect(sentence([known], command)).toBe(expected);
  });

  test("of several targets names up to five, and counts more", () => {
    const one = report(plan([change("privateLinks/a")]));
    expect(sentence([one, { ...one, name: "us" }], "plan")).toBe("prod-eu: 1 to create · us: 1 to create");
    expect(
      sentence(
        Array.from({ length: 6 }, () => one),
        "plan",
      ),
    ).toBe("6 targets: 6 changes");
    expect(sentence([], "plan")).toBe("no configuration was read");
  });
});

describe("annotations", () => {
  const problem = (line: number) => ({
    message: `wrong ${line}`,
    fix: "fix it",
    file: "a.yaml",
    line,
    column: 5,
    address: "privateLinks/a",
  });

  test("stand at their lines, at most nine, and one that counts the rest", () => {
    const problems = Array.from({ length: 12 }, (_, index) => problem(index + 1));
    const notes = annotations([report(null, { result: "invalid", problems })], view());
    expect(notes).toHaveLength(10);
    expect(notes[0]).toEqual({
      level: "error",
      message: "privateLinks/a: wrong 1; fix it",
      file: "a.yaml",
      line: 1,
      column: 5,
    });
    expect(notes[9]).toEqual({
      level: "error",
      message: "3 more in the summary",
      file: null,
      line: null,
      column: null,
    });
    expect(annotations([report(null, { result: "invalid", problems: problems.slice(0, 9) })], view())).toHaveLength(9);
  });

  test("put failures first, then what was skipped or left alone, each at its entry", () => {
    const notes = annotations([appliedInPart()], view({ command: "apply" }));
    expect(notes.map(({ level, file, line }) => [level, file, line])).toEqual([
      ["error", "atlas-streams.yaml", 5],
      ["warning", "atlas-streams.yaml", 7],
      ["warning", "atlas-streams.yaml", 7],
    ]);
    expect(notes[0]?.message).toContain("privateLinks/orders-msk: create failed: Atlas says: The MSK cluster policy");
  });

  test("are on one line and say the target where there are several", () => {
    const failed = report(null, { result: "failed", error: "first\n::error::second" });
    const notes = annotations([failed, { ...failed, name: "us" }], view());
    expect(notes.map(({ message }) => message)).toEqual([
      "prod-eu: first ::error::second",
      "us: first ::error::second",
    ]);
  });

  test("tell of a run that could only check the file", () => {
    const checked = report(null, { result: "validated" });
    expect(annotations([checked], view())).toMatchObject([{ level: "notice", file: "atlas-streams.yaml" }]);
    expect(annotations([checked], view({ command: "validate" }))).toEqual([]);
  });
});

describe("the job summary", () => {
  test("of hundreds of large targets stays below 900 KiB, the largest shortened first, each with its title", () => {
    const large = plan(
      Array.from({ length: 400 }, (_, index) =>
        change(`privateLinks/${index}`, { fields: [field("arn", null, "日".repeat(300))] }),
      ),
    );
    const reports = Array.from({ length: 40 }, (_, index) => report(large, { name: `large-${index}` }));
    const small = report(plan([change("privateLinks/a", { fields: [field("vendor", null, "MSK")] })]), {
      name: "small",
    });
    const text = summary([...reports, small], view(), bodyBlocks);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
    expect(text.match(/^## .*Atlas networking plan/gm)).toHaveLength(41);
    expect(text).toContain("+ vendor: MSK");
  });

  test("of more targets than fit says so in the table", () => {
    const reports = Array.from({ length: 5_000 }, (_, index) =>
      report(plan([same("privateLinks/a")]), { name: `t${index}` }),
    );
    const text = summary(reports, view(), bodyBlocks);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024);
    expect(text).toContain("… and 4,000 more targets.");
  });
});

test("a wait that ended well is told in an apply as ready", () => {
  const waited = report(plan([same("privateLinks/a", { phase: "pending", state: "WORKING" })]), {
    result: "applied",
    outcomes: new Map([["privateLinks/a", outcome()]]),
  });
  expect(sentence([waited], "apply")).toBe("prod-eu: 1 ready");
});

test("an apply tells what it could not even try, and why", () => {
  const resources = [
    change("privateLinks/a"),
    change("privateLinks/twins", { action: "unknown", reason: "ambiguous", candidates: ["1", "2"] }),
    change("privateLinks/late"),
  ];
  const outcomes = new Map([["privateLinks/a", outcome()]]);
  const stopped = report(plan(resources), { result: "applied-in-part", failureReason: "ambiguous", outcomes });
  const text = applyComment(stopped, view({ command: "apply" }));
  expect(text).toContain("❌ Atlas networking apply · `prod-eu` · 1 of 3 done");
  expect(text).toContain(
    "| ⛔ | **blocked** private link `twins` <br> matches 2 live objects: say which one with `id:` |",
  );
  expect(text).toContain("| ⏸️ | **not started**: create private link `late` |");
});
