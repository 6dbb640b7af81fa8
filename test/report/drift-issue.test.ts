import { describe, expect, test } from "vitest";
import { makeAddress } from "../../src/engine/model/address.ts";
import type { DriftIssue, IssueBefore } from "../../src/proof/issue.ts";
import { type Payload, readMarker } from "../../src/proof/marker.ts";
import type { ReportContext } from "../../src/report/context.ts";
import { driftIssue } from "../../src/report/drift/drift-issue.ts";
import { change, field, plan, report, same, view } from "./build.ts";

const missing = change("privateLinks/orders-msk");
const differs = change("privateLinks/confluent", {
  action: "update",
  reason: "differs",
  fields: [field("dnsDomain", "a", "b")],
});
const clean = report(plan([same("privateLinks/orders-msk"), same("privateLinks/confluent")]));

function night(number: number, more: Partial<ReportContext> = {}): ReportContext {
  return view({
    command: "drift",
    branch: "main",
    now: new Date(Date.UTC(2026, 10, number, 4, 16)),
    runNumber: String(number),
    runUrl: `https://github.com/acme/streams/actions/runs/${1_000 + number}`,
    ...more,
  });
}

function left(issue: DriftIssue | null, state: IssueBefore["state"], stateReason: string | null = null): IssueBefore {
  return { body: issue?.body ?? "", state, stateReason };
}

function memory(issue: DriftIssue | null): Payload | undefined {
  return readMarker(issue?.body ?? "")?.payload;
}

const first = driftIssue(report(plan([missing])), night(1), null);

describe("opening", () => {
  test("the first finding opens an issue, whose body tells all, so no comment", () => {
    expect(first).toMatchObject({
      title: "Atlas drift: prod-eu (1 finding)",
      state: "open",
      stateReason: null,
      comment: null,
    });
    expect(memory(first)).toMatchObject({
      findings: [missing.fingerprint.slice(0, 12)],
      since: "2026-11-01T04:16:00.000Z",
      solved: false,
    });
  });

  test("no finding and no issue is nothing to do", () => {
    expect(driftIssue(clean, night(1), null)).toBeNull();
  });

  test("what still provisions and what nobody declared is not drift", () => {
    const pending = report(plan([same("privateLinks/a", { phase: "pending", state: "WORKING" })], { unmanaged: [] }));
    expect(driftIssue(pending, night(1), null)).toBeNull();
  });

  test("a failure without a change is a finding", () => {
    const failed = report(plan([same("privateLinks/a", { phase: "failed", state: "FAILED" })]));
    expect(driftIssue(failed, night(1), null)?.title).toBe("Atlas drift: prod-eu (1 finding)");
    const ambiguous = report(
      plan([change("privateLinks/a", { action: "unknown", reason: "ambiguous", candidates: ["1", "2"] })]),
    );
    expect(driftIssue(ambiguous, night(1), null)?.state).toBe("open");
  });

  test("a run that could not read everything keeps it true for what could be read, names the rest, and does not close it", () => {
    const unreadable = [
      { cause: "forbidden", kind: "connections", parent: makeAddress("workspaces", "orders"), reason: "403" },
    ] as const;
    const unknown = change("workspaces/orders/connections/a", { action: "unknown", reason: "unreadable" });
    const some = driftIssue(report(plan([missing, unknown], { unreadable })), night(2), left(first, "open"));
    expect(some).toMatchObject({ state: "open", title: "Atlas drift: prod-eu (1 finding)", comment: null });
    expect(some?.body).toContain("**Could not read** `connections` in workspace `orders`");
    const clean = report(plan([same("privateLinks/a"), unknown], { unreadable }));
    const none = driftIssue(clean, night(2), left(first, "open"));
    expect(none).toMatchObject({ state: "open", title: "Atlas drift: prod-eu (not everything could be read)" });
    expect(none?.body).toContain("What could be read of Atlas matches");
    expect(driftIssue(clean, night(2), null)).toBeNull();
  });

  test("a run that could read nothing changes nothing", () => {
    expect(driftIssue(report(null, { result: "failed" }), night(2), left(first, "open"))).toBeNull();
    const unknown = plan([change("privateLinks/a", { action: "unknown", reason: "unreadable" })]);
    expect(driftIssue(report(unknown), night(2), left(first, "open"))).toBeNull();
  });
});

describe("going on", () => {
  test("the same findings move the last check and nothing else, without a comment", () => {
    const next = driftIssue(report(plan([missing])), night(2), left(first, "open"));
    expect(next).toMatchObject({ comment: null, state: "open", title: first?.title });
    const line = (issue: DriftIssue | null): string =>
      issue?.body
        .split("\n")
        .slice(1)
        .filter((text) => !text.startsWith("First seen"))
        .join("\n") ?? "";
    expect(line(next)).toBe(line(first));
    expect(next?.body).toContain("First seen **1 Nov 2026**, last checked **2 Nov 2026, 04:16 UTC** in [run 2]");
    expect({ ...memory(next), at: null }).toEqual({ ...memory(first), at: null });
  });

  test("the same run twice makes the same text", () => {
    const next = driftIssue(report(plan([missing])), night(1), left(first, "open"));
    expect(next?.body).toBe(first?.body);
    expect(next?.comment).toBeNull();
  });

  test("other findings are told in a comment, with how many are new", () => {
    const next = driftIssue(report(plan([missing, differs])), night(2), left(first, "open"));
    expect(next?.title).toBe("Atlas drift: prod-eu (2 findings)");
    expect(next?.comment).toContain("now 2 findings (1 new or different, 0 gone, 1 as before)");
    const then = driftIssue(report(plan([differs])), night(3), left(next, "open"));
    expect(then?.comment).toContain("now 1 finding (0 new or different, 1 gone, 1 as before)");
    expect(memory(then)?.since).toBe("2026-11-01T04:16:00.000Z");
  });

  test("the history has a row a change of findings, newest first, and at most ten", () => {
    let issue = first;
    for (let day = 2; day <= 28; day += 1) {
      const resources = Math.floor(day / 2) % 2 === 0 ? [missing] : [missing, differs];
      issue = driftIssue(report(plan(resources)), night(day), left(issue, "open"));
    }
    const rows = memory(issue)?.history as readonly { run: string; findings: number }[];
    expect(rows).toHaveLength(10);
    expect(rows[0]).toMatchObject({ run: "28", findings: 1 });
    expect(rows[1]).toMatchObject({ run: "26", findings: 2 });
    expect(issue?.body).toContain("[26](https://github.com/acme/streams/actions/runs/1026)");
  });
});

describe("closing and opening again", () => {
  const solved = driftIssue(clean, night(5), left(first, "open"));

  test("clean closes as completed, with the proof in a comment", () => {
    expect(solved).toMatchObject({ state: "closed", stateReason: "completed", title: "Atlas drift: prod-eu (solved)" });
    expect(solved?.comment).toContain("**Clean** at 5 Nov 2026, 04:16 UTC in [run 5]");
    expect(memory(solved)).toMatchObject({ findings: [], solved: true });
  });

  test("clean again is nothing to do, however it was closed", () => {
    expect(driftIssue(clean, night(6), left(solved, "closed", "completed"))).toBeNull();
    expect(driftIssue(clean, night(6), left(first, "closed", "not_planned"))).toBeNull();
  });

  test("drift that comes back opens it again, seen since then", () => {
    const again = driftIssue(report(plan([missing])), night(7), left(solved, "closed", "completed"));
    expect(again).toMatchObject({ state: "open", stateReason: null });
    expect(again?.comment).toContain("**Opened again**");
    expect(memory(again)?.since).toBe("2026-11-07T04:16:00.000Z");
  });

  test("closed as not planned it sleeps while the findings are the same", () => {
    expect(driftIssue(report(plan([missing])), night(2), left(first, "closed", "not_planned"))).toBeNull();
    const other = driftIssue(report(plan([missing, differs])), night(3), left(first, "closed", "not_planned"));
    expect(other).toMatchObject({ state: "open" });
    expect(other?.comment).toContain("**Opened again**");
  });

  test("closed as completed by a person while the drift is there, it is opened again", () => {
    const again = driftIssue(report(plan([missing])), night(2), left(first, "closed", "completed"));
    expect(again).toMatchObject({ state: "open" });
    expect(again?.comment).not.toBeNull();
  });
});

describe("a memory that somebody edited", () => {
  test.for([
    ["no marker at all", "hello"],
    ["a marker that is not JSON", "<!-- atlas-streams-networking:v1:drift:prod-eu:AAAA -->"],
  ])("%s: the body is written anew", ([, body]) => {
    const next = driftIssue(report(plan([missing])), night(2), { body: body ?? "", state: "open", stateReason: null });
    expect(memory(next)).toMatchObject({ since: "2026-11-02T04:16:00.000Z", solved: false });
  });

  test("rows and times that are no rows and no times are dropped", () => {
    const payload = {
      ...memory(first),
      since: "yesterday",
      history: [{ at: "2026-99-99T99:99:99Z", findings: 1, run: "<b>", id: "../x" }, { findings: "many" }, null],
    };
    const json = Buffer.from(JSON.stringify(payload)).toString("base64url");
    const body = `<!-- atlas-streams-networking:v1:drift:prod-eu:${json} -->\n`;
    const next = driftIssue(report(plan([missing])), night(2), { body, state: "open", stateReason: null });
    expect(memory(next)).toMatchObject({
      since: "2026-11-02T04:16:00.000Z",
      history: [{ at: null, findings: 1, run: null, id: null }],
    });
    expect(next?.body).not.toContain("<b>../x");
  });
});

test("thousands of findings fit, and are still told from others", () => {
  const many = Array.from({ length: 3_000 }, (_, index) => change(`privateLinks/${index}`));
  const issue = driftIssue(report(plan(many)), night(1), null);
  expect(issue?.body.length).toBeLessThanOrEqual(60_000);
  expect(driftIssue(report(plan(many)), night(2), left(issue, "open"))?.comment).toBeNull();
  expect(driftIssue(report(plan(many.slice(1))), night(2), left(issue, "open"))?.comment).toContain(
    "now 2,999 findings.",
  );
});
