import { describe, expect, test } from "vitest";
import { tooLarge } from "../../src/commands/plan.ts";
import type { Change } from "../../src/engine/model/change.ts";
import type { PlanPayload } from "../../src/proof/marker.ts";
import { type Proof, proofOf, spend } from "../../src/proof/proof.ts";
import type { PlanComment } from "../../src/review/evidence.ts";
import { reviewedBy, unreviewed } from "../../src/review/guard.ts";
import type { MergedPull } from "../../src/review/run-history.ts";
import type { Walk } from "../../src/review/walk.ts";
import { change, plan, print } from "../report/build.ts";

const SALT = "c2FsdHNhbHRzYWx0c2Fs";

/** A walk of one pull request whose plan comment shows these changes. */
function walkOf(shown: readonly Change[], more: { readonly closed?: boolean } = {}): Walk {
  const proof = { ...proofOf(shown, SALT, plan(shown).digest), ...more };
  const pull: MergedPull = {
    number: 7,
    state: "closed",
    mergedAt: "2026-11-20T09:00:00Z",
    mergeCommitSha: "c".repeat(40),
    baseRef: "main",
    baseRepo: "octo/shop",
    headRef: "change",
    headSha: "d".repeat(40),
    headRepo: "octo/shop",
  };
  const payload: PlanPayload = {
    ...proof,
    digest: plan(shown).digest,
    config: "a.yaml",
    projectId: "p",
    head: pull.headSha,
    pull: 7,
    blob: null,
    by: "plan",
    at: "2026-11-20T08:00:00Z",
  };
  const comment = {
    id: 1,
    url: "https://example.com",
    body: "",
    createdAt: "2026-11-20T08:00:00Z",
    lastEditedAt: null,
    viewerDidAuthor: true,
    author: null,
    editor: null,
  };
  const marker = { role: "plan", target: "prod", payload, json: "", signature: null } as const;
  const found: PlanComment = { comment, marker, payload, flaw: null, trusted: true, proof };
  return { pulls: [{ pull, plans: [found], isLasting: true }], end: { at: "start" }, lost: null, late: [], tellOn: 7 };
}

describe("a plan of more than 2,500 changes", () => {
  const many = Array.from({ length: 2_501 }, (_, index) => change(`privateLinks/${index}`));

  test("is reviewed whole", () => {
    expect(unreviewed(plan(many), walkOf(many), null)).toBeNull();
  });

  test("or not at all: one change more or less refuses it, and so does a closed one", () => {
    for (const other of [many.slice(1), [...many, change("privateLinks/more")]])
      expect(unreviewed(plan(other), walkOf(many), null)).toMatchObject({ reason: "plan-changed" });
    expect(unreviewed(plan(many), walkOf(many, { closed: true }), null)).toMatchObject({ reason: "plan-changed" });
  });

  test("and once: what carried out a part of it uses up the whole", () => {
    const [only] = walkOf(many).pulls[0]?.plans ?? [];
    if (!only?.proof) throw new Error("There is no proof.");
    const spent = { ...only, proof: spend(only.proof, [plan(many).digest]) };
    expect([reviewedBy([only], plan(many))("any"), reviewedBy([spent], plan(many))("any")]).toEqual([true, false]);
  });

  test("has a print of each rotation, so that one is due until it is carried out", () => {
    const rotation = print("rotation");
    const shows = [{ fingerprint: rotation, also: [] }];
    const review = { shows, needs: [rotation], spends: [rotation] };
    const rotates = { action: "update", rotates: true, review } as const;
    const [only] = walkOf([...many, change("workspaces/w/connections/c", rotates)]).pulls[0]?.plans ?? [];
    if (!only?.proof) throw new Error("There is no proof.");
    const isDue = (proof: Proof): boolean => reviewedBy([{ ...only, proof }], null)(rotation);
    expect([isDue(only.proof), isDue(spend(only.proof, [rotation]))]).toEqual([true, false]);
    const all = Array.from({ length: 2_501 }, (_, index) => change(`workspaces/w/connections/${index}`, rotates));
    expect(tooLarge(all)).toContain("apply will not carry them out");
    expect(tooLarge(all.slice(0, 9))).not.toContain("apply will not carry them out");
  });
});

test("a refusal names the first ten changes and counts the others", () => {
  const many = Array.from({ length: 12 }, (_, index) => change(`privateLinks/link-${index}`));
  const refusal = unreviewed(plan(many), walkOf([]), null);
  expect(refusal?.message).toContain("create privateLinks/link-9 and 2 more.");
  expect(refusal?.addresses).toHaveLength(12);
});
