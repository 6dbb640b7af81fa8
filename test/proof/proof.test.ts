import { describe, expect, test } from "vitest";
import { planPayload, readMarker, usedIn } from "../../src/proof/marker.ts";
import {
  isTooLarge,
  newSalt,
  type Proof,
  printOf,
  printsOf,
  proofOf,
  recordOf,
  showedIn,
  shownPrints,
  spend,
  unspentIn,
} from "../../src/proof/proof.ts";
import { signatureState, signer } from "../../src/proof/signature.ts";
import { applyComment, type PlanMark, planComment } from "../../src/report/comment.ts";
import { Secret } from "../../src/secrets/secret.ts";
import { change, outcome, plan, print, report, same, view } from "../report/build.ts";

const SALT = "c2FsdHNhbHRzYWx0c2Fs";
const MARK: PlanMark = {
  config: "infra/atlas-streams.yaml",
  pull: 7,
  blob: "b".repeat(40),
  salt: SALT,
  at: "2026-11-20T09:00:00.000Z",
  sign: () => null,
};

/** The proof of a plan comment. */
function proofIn(body: string): Proof {
  const marker = readMarker(body);
  const payload = marker && planPayload(marker.payload);
  if (!payload) throw new Error("The comment has no proof.");
  return payload;
}

describe("a proof", () => {
  test("is a salted print of each change, sorted and joined, and says nothing of what stays", () => {
    const resources = [change("privateLinks/b"), same("privateLinks/c"), change("privateLinks/a")];
    const prints = ["privateLinks/a create", "privateLinks/b create"].map((text) => printOf(print(text), SALT));
    expect(proofOf(resources, SALT)).toEqual({
      salt: SALT,
      proof: prints.sort().join(""),
      also: "",
      spent: "",
      closed: false,
    });
  });

  test("has other prints under another salt, and a salt is 16 random bytes", () => {
    const [one] = [change("privateLinks/a")];
    expect(printOf(one.fingerprint, "x")).not.toBe(printOf(one.fingerprint, "y"));
    const salts = new Set(Array.from({ length: 20 }, newSalt));
    expect([salts.size, Buffer.from([...salts][0] ?? "", "base64url").length]).toEqual([20, 16]);
  });

  test("shows its changes and no others", () => {
    const [first, second] = [change("privateLinks/a"), change("privateLinks/b")];
    const isShown = unspentIn(proofOf([first], SALT));
    expect([isShown(first.fingerprint), isShown(second.fingerprint), isShown("")]).toEqual([true, false, false]);
    expect(unspentIn(proofOf([], SALT))(first.fingerprint)).toBe(false);
  });

  test("is used up change by change, and remembers what it showed", () => {
    const [first, second] = [change("privateLinks/a"), change("privateLinks/b")];
    const whole = proofOf([first, second], SALT);
    const left = spend(whole, [first.fingerprint]);
    const isLeft = unspentIn(left);
    expect([isLeft(first.fingerprint), isLeft(second.fingerprint)]).toEqual([false, true]);
    expect(showedIn(left)(first.fingerprint)).toBe(true);
    expect(shownPrints(left)).toBe(shownPrints(whole));
    expect(spend(left, [first.fingerprint])).toBe(left);
  });

  test("of something that is carried out by halves shows the other half, and loses both with one", () => {
    const replaced = { shows: [{ fingerprint: "replace", also: ["create"] }], needs: ["replace"], spends: ["replace"] };
    const proof = proofOf([change("privateLinks/a", { action: "replace", review: replaced })], SALT);
    expect(["replace", "create"].map(unspentIn(proof))).toEqual([true, true]);
    for (const half of ["replace", "create"])
      expect(["replace", "create"].map(unspentIn(spend(proof, [half])))).toEqual([false, false]);
  });

  test("that is closed shows nothing", () => {
    const one = change("privateLinks/a");
    expect(unspentIn({ ...proofOf([one], SALT), closed: true })(one.fingerprint)).toBe(false);
  });

  test("of more than 2,500 changes is the digest's, or nothing", () => {
    const resources = Array.from({ length: 2_501 }, (_, index) => change(`privateLinks/${index}`));
    expect(printsOf(proofOf(resources.slice(1), SALT).proof ?? "")).toHaveLength(2_500);
    expect([proofOf(resources, SALT).proof, isTooLarge(resources), isTooLarge(resources.slice(1))]).toEqual([
      null,
      true,
      false,
    ]);
    const whole = proofOf(resources, SALT, plan(resources).digest);
    expect([whole.proof, unspentIn(whole)(plan(resources).digest)]).toEqual([expect.stringMatching(/^.{12}$/), true]);
  });
});

describe("what a result records as used up", () => {
  const spentOf = (count: number): Proof => {
    const shown = Array.from({ length: count }, (_, index) => change(`privateLinks/${index}`));
    return spend(
      proofOf(shown, SALT),
      shown.map(({ fingerprint }) => fingerprint),
    );
  };

  test("fits GitHub's limit beside what was carried out, print by print", () => {
    for (const [count, kept] of [
      [10, 10],
      [1_500, 1_500],
      [2_400, 600],
    ] as const) {
      const [used] = recordOf([spentOf(count), { ...spentOf(2), closed: true }], count);
      expect(used?.spent).toHaveLength(kept * 12);
      const resources = Array.from({ length: count }, (_, index) => change(`privateLinks/${index}`));
      const outcomes = new Map(resources.map(({ address }) => [address, outcome()]));
      const mark = { ...MARK, used: recordOf([spentOf(count)], count) };
      expect(
        applyComment(report(plan(resources), { result: "applied", outcomes }), view(), { mark }).length,
      ).toBeLessThan(65_536);
    }
  });

  test("needs no prints of what is closed, and nothing of what is whole", () => {
    const closed = { ...spentOf(2), closed: true };
    expect(recordOf([proofOf([], SALT), closed], 2)).toEqual([{ salt: SALT, spent: "", closed: true }]);
  });
});

describe("a plan comment's marker", () => {
  test("tells which pull request, commit, file and project it is about, and who wrote it when", () => {
    const marker = readMarker(planComment(report(plan([change("privateLinks/a")])), view(), { mark: MARK }));
    expect(marker).toMatchObject({ role: "plan", target: "prod-eu", signature: null });
    expect(marker?.payload).toMatchObject({
      config: "infra/atlas-streams.yaml",
      projectId: "6650a1b2c3d4e5f601234567",
      head: view().sha,
      pull: 7,
      blob: MARK.blob,
      by: "plan",
      at: MARK.at,
    });
  });

  test("keeps its salt while the plan is the same, and gets a new one with another plan", () => {
    const [first, second] = [change("privateLinks/a"), change("privateLinks/b")];
    const before = readMarker(planComment(report(plan([first])), view(), { mark: MARK }))?.payload ?? null;
    const mark = { ...MARK, salt: "bmV3c2FsdG5ld3NhbHQ" };
    const again = planComment(report(plan([first])), view(), { mark, previous: before });
    const other = planComment(report(plan([first, second])), view(), { mark, previous: before });
    expect([proofIn(again).salt, proofIn(other).salt]).toEqual([SALT, mark.salt]);
  });

  test("of 2,000 creates fits, and each of them is still proven", () => {
    const resources = Array.from({ length: 2_000 }, (_, index) =>
      change(`privateLinks/orders-${index}`, {
        summary: "Amazon MSK",
        manualStep: "allow Atlas in the cluster policy",
      }),
    );
    const body = planComment(report(plan(resources)), view(), { mark: MARK });
    expect(body.length).toBeLessThanOrEqual(60_000);
    const isShown = unspentIn(proofIn(body));
    expect(resources.every(({ fingerprint }) => isShown(fingerprint))).toBe(true);
  });

  test("proves nothing where the text shows no plan, or the plan is of another commit", () => {
    const known = change("privateLinks/a");
    const refusal = { reason: "wrong-event" as const, message: "no", waysForward: [], addresses: [] };
    const bodies = [
      planComment(report(plan([known]), { result: "invalid" }), view(), { mark: MARK }),
      planComment(report(plan([known]), { result: "refused", refusal }), view(), { mark: MARK }),
      planComment(report(plan([known])), view(), { mark: { ...MARK, pull: null } }),
      planComment(report(plan([known])), view()),
      planComment(report(null, { result: "failed", error: "no" }), view(), { mark: MARK }),
    ];
    for (const body of bodies) expect(unspentIn(proofIn(body))(known.fingerprint)).toBe(false);
  });
});

test("an apply comment records what was used up, and its own proof is of what it carried out", () => {
  const all = ["done", "started", "failed", "left"].map((name) => change(`privateLinks/${name}`));
  const outcomes = new Map([
    ["privateLinks/done", outcome()],
    ["privateLinks/started", outcome({ status: "started" })],
    ["privateLinks/failed", outcome({ status: "failed" })],
  ]);
  const used = [{ salt: "x", spent: "a".repeat(12), closed: false }];
  const mark = { config: "a.yaml", used, salt: SALT, at: MARK.at, sign: () => null };
  const body = applyComment(report(plan(all), { result: "applied-in-part", outcomes }), view({ command: "apply" }), {
    mark,
  });
  const payload = readMarker(body)?.payload;
  expect(payload).toMatchObject({ outcome: "applied-in-part", config: "a.yaml" });
  expect(usedIn(payload ?? { digest: "", proof: "", config: "", projectId: "", head: null })).toEqual(used);
  const prints = printsOf(payload?.proof ?? "");
  expect(all.map(({ fingerprint }) => prints.includes(printOf(fingerprint, SALT)))).toEqual([true, true, false, false]);
});

describe("a signature", () => {
  const keys = (...texts: string[]) => ({ repository: "70", keys: texts.map((text) => new Secret(text, "key")) });
  const PLACE = { pull: 7, role: "plan", target: "prod-eu" } as const;
  const signed = (key: string, place: { pull: number; role: "plan"; target: string } = PLACE) => {
    const body = planComment(report(plan([change("privateLinks/a")])), view(), {
      mark: { ...MARK, sign: signer(keys(key), place) },
    });
    const marker = readMarker(body);
    if (!marker) throw new Error("The comment has no marker.");
    return marker;
  };
  const [FIRST, SECOND] = ["first-key-of-the-repository", "second-key-of-the-repository"];

  test("is of one place: another pull request, target, repository or key refuses it", () => {
    const marker = signed(FIRST);
    expect(signatureState(keys(FIRST), 7, marker)).toBe("valid");
    expect(signatureState(keys(FIRST), 8, marker)).toBe("wrong");
    expect(signatureState(keys(FIRST), 7, { ...marker, target: "prod-us" })).toBe("wrong");
    expect(signatureState(keys(FIRST), 7, { ...marker, role: "apply" })).toBe("wrong");
    expect(signatureState({ ...keys(FIRST), repository: "71" }, 7, marker)).toBe("wrong");
    expect(signatureState(keys(SECOND), 7, marker)).toBe("wrong");
  });

  test("verifies with any of several keys, so that keys can be changed one after the other", () => {
    expect(signatureState(keys(SECOND, FIRST), 7, signed(FIRST))).toBe("valid");
    expect(signatureState(keys(SECOND), 7, signed(FIRST))).toBe("wrong");
  });

  test("covers every byte of what was signed", () => {
    const marker = signed(FIRST);
    const payload = JSON.parse(marker.json) as Record<string, unknown>;
    for (const json of [
      JSON.stringify({ ...payload, closed: true }),
      `${marker.json} `,
      JSON.stringify({ ...payload, spent: "x" }),
    ])
      expect(signatureState(keys(FIRST), 7, { ...marker, json })).toBe("wrong");
    expect(signatureState(keys(FIRST), 7, { ...marker, signature: null })).toBe("unsigned");
  });
});
