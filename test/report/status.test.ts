import { describe, expect, test } from "vitest";
import type { TargetReport } from "../../src/engine/model/change.ts";
import { appliedStatus, applyingStatus, withStatus } from "../../src/report/apply/status.ts";
import { planComment } from "../../src/report/comment.ts";
import { change, plan, report, same, view } from "./build.ts";

const applying = view({ command: "apply", runNumber: "140" });
const RUN = "[run 140](https://github.com/acme/streams/actions/runs/128000001)";

describe("the status of a plan", () => {
  test.each<[Partial<TargetReport>, string]>([
    [{ result: "applied" }, `**✅ Applied** in ${RUN}.`],
    [{ result: "no-changes" }, `**✅ Nothing was left to apply** in ${RUN}.`],
    [{ result: "changes" }, `**🟡 Nothing applied** in ${RUN}: \`allowed-actions\` does not cover it.`],
    [
      { result: "refused", failureReason: "plan-changed" },
      `**⛔ Not applied: the plan changed** in ${RUN}; see the result below.`,
    ],
    [
      { result: "applied-in-part", failureReason: "resource-failed" },
      `**❌ Applied in part** in ${RUN}; see the result below.`,
    ],
    [
      { result: "applied-in-part", failureReason: "wait-timeout" },
      `**⌛ Still provisioning** after ${RUN}; see the result below.`,
    ],
    [
      { result: "failed", failureReason: "atlas-api" },
      `**❌ Not applied: Atlas did not answer properly** in ${RUN}; see the result below.`,
    ],
  ])("%o", (more, expected) => {
    expect(appliedStatus(report(plan([]), more), applying, null)).toBe(expected);
  });

  const IF_CUT_OFF = "If that run has ended, it was cut off: run it again.";

  test("stands under the title, takes the place of an older one, and changes nothing else", () => {
    for (const resources of [[change("privateLinks/a")], [same("privateLinks/a")]]) {
      const body = planComment(report(plan(resources)), view());
      const began = withStatus(body, applyingStatus(applying));
      const [marker, title, blank, status, ...rest] = began.split("\n");
      expect([marker, title, ...rest]).toEqual(body.split("\n"));
      expect([blank, status]).toEqual(["", `**⏳ Applying** in ${RUN} … ${IF_CUT_OFF}`]);
      const ended = withStatus(began, appliedStatus(report(plan([]), { result: "applied" }), applying, null));
      expect(ended).toBe(began.replace(`**⏳ Applying** in ${RUN} … ${IF_CUT_OFF}`, `**✅ Applied** in ${RUN}.`));
    }
  });

  test("is left out of a text that is built in another way", () => {
    expect(withStatus("marker\ntext", "status")).toBe("marker\ntext");
  });
});
