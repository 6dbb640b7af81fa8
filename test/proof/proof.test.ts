import { expect, test } from "vitest";
import { type Payload, readMarker } from "../../src/proof/marker.ts";
import { planProof, shownBy } from "../../src/proof/proof.ts";
import { applyComment, planComment } from "../../src/report/comment.ts";
import { change, outcome, plan, print, report, same, view } from "../report/build.ts";

function proves(body: Payload, reviewedAs: readonly string[], planDigest: string): boolean {
  return shownBy([body], planDigest)(reviewedAs);
}

function payload(more: Partial<Payload> = {}): Payload {
  return {
    digest: "sha256:aa",
    proof: "",
    config: "atlas-streams.yaml",
    projectId: "6650a1b2c3d4e5f601234567",
    head: null,
    ...more,
  };
}

test("a proof is 12 characters of each change, sorted and joined, and says nothing of what stays", () => {
  const resources = [change("privateLinks/b"), same("privateLinks/c"), change("privateLinks/a")];
  const prints = [print("privateLinks/a create"), print("privateLinks/b create")].map((text) => text.slice(0, 12));
  expect(planProof(resources)).toBe(prints.sort().join(""));
});

test("each change of a plan is proven by it, under any of the fingerprints it may be reviewed as", () => {
  const [first, second] = [change("privateLinks/a"), change("privateLinks/b")];
  const shown = payload({ proof: planProof([first, second]) });
  expect(proves(shown, first.reviewedAs, "sha256:bb")).toBe(true);
  expect(proves(shown, [print("something else"), second.fingerprint], "sha256:bb")).toBe(true);
  expect(proves(shown, [print("something else")], "sha256:bb")).toBe(false);
  expect(proves(shown, [], "sha256:aa")).toBe(false);
});

test("characters that merely stand next to each other prove nothing", () => {
  const proof = `${"a".repeat(12)}${"b".repeat(12)}`;
  expect(proves(payload({ proof }), ["aaaaaabbbbbb"], "sha256:bb")).toBe(false);
  expect(proves(payload({ proof }), ["a".repeat(12)], "sha256:bb")).toBe(true);
  expect(proves(payload({ proof }), ["aaaaaa"], "sha256:bb")).toBe(false);
});

test("above 2,500 changes the digest alone counts", () => {
  const resources = Array.from({ length: 2_501 }, (_, index) => change(`privateLinks/${index}`));
  expect(planProof(resources.slice(1))).toHaveLength(2_500 * 12);
  expect(planProof(resources)).toBeNull();
  expect(proves(payload({ proof: null }), resources[0]?.reviewedAs ?? [], "sha256:aa")).toBe(true);
  expect(proves(payload({ proof: null }), resources[0]?.reviewedAs ?? [], "sha256:bb")).toBe(false);
  expect(proves(payload({ proof: null, digest: "" }), [], "")).toBe(false);
});

test("a comment without a plan proves nothing", () => {
  const marker = readMarker(planComment(report(null, { result: "failed", error: "no" }), view()));
  expect(marker?.payload).toMatchObject({ digest: "", proof: "" });
  expect(proves(marker?.payload ?? payload(), [print("privateLinks/a create")], "")).toBe(false);
});

test("2,000 creates fit, and each of them is still proven", () => {
  const resources = Array.from({ length: 2_000 }, (_, index) =>
    change(`privateLinks/orders-${index}`, {
      summary: "Amazon MSK orders, eu-west-1",
      manualStep: "allow Atlas in the cluster policy",
    }),
  );
  const body = planComment(report(plan(resources)), view());
  const marker = readMarker(body);
  expect(body.length).toBeLessThanOrEqual(60_000);
  expect(body).toContain("Shortened to fit (first 50 rows only)");
  expect(body).toContain("… and 1,950 more");
  expect(resources.every((one) => marker !== null && proves(marker.payload, one.reviewedAs, "sha256:other"))).toBe(
    true,
  );
});

test("the plan comment's marker tells which commit, file and project it is about", () => {
  const marker = readMarker(planComment(report(plan([change("privateLinks/a")])), view()));
  expect(marker).toMatchObject({ role: "plan", target: "prod-eu" });
  expect(marker?.payload).toMatchObject({
    config: "atlas-streams.yaml",
    projectId: "6650a1b2c3d4e5f601234567",
    head: view().sha,
  });
});

test("an apply comment proves what it carried out, and only that", () => {
  const [done, started, failed, left] = ["done", "started", "failed", "left"].map((name) =>
    change(`privateLinks/${name}`),
  );
  const outcomes = new Map([
    ["privateLinks/done", outcome()],
    ["privateLinks/started", outcome({ status: "started" })],
    ["privateLinks/failed", outcome({ status: "failed" })],
  ]);
  const all = [done, started, failed, left].filter((one) => one !== undefined);
  const marker = readMarker(
    applyComment(report(plan(all), { result: "applied-in-part", outcomes }), view({ command: "apply" })),
  );
  expect(marker?.payload.outcome).toBe("applied-in-part");
  expect(all.map((one) => proves(marker?.payload ?? payload(), one.reviewedAs, "sha256:other"))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("a comment that shows a refusal or problems instead of its plan does not prove the plan", () => {
  const known = change("privateLinks/a");
  const refusal = { reason: "wrong-event" as const, message: "no", waysForward: [], addresses: [] };
  for (const more of [{ result: "invalid" as const }, { result: "refused" as const, refusal }]) {
    const marker = readMarker(planComment(report(plan([known]), more), view()));
    expect(proves(marker?.payload ?? payload(), known.reviewedAs, "sha256:other")).toBe(false);
  }
});
