import type { TargetReport } from "../../engine/model/change.ts";
import { markerLine, type PlanPayload } from "../../proof/marker.ts";
import type { ReportContext, TextContext } from "../context.ts";
import { runPlace, safeUrl } from "../markdown/links.ts";
import { link, type Markup, markdown } from "../markdown/markdown.ts";
import { REASON_WORDS } from "../text/wording.ts";

/** A line of ours under a title; nothing else in a plan comment starts with one of its signs in bold. */
const STATUS = /^\*\*(⏳|✅|❌|⌛|⛔|🟡) /u;

/** The status of a plan that is being applied. A run that is killed cannot write it anew, so that it says what to do then. */
export function applyingStatus(view: ReportContext): string {
  const context = { md: markdown(view.redact), view };
  return context.md
    .text`**⏳ Applying** in ${runOf(context)} … If that run has ended, it was cut off: run it again.`.toString();
}

/** The status of a plan that was applied, or not; `result` is the address of the comment that says more, or null. */
export function appliedStatus(report: TargetReport, view: ReportContext, result: string | null): string {
  const md = markdown(view.redact);
  const run = runOf({ md, view });
  const more =
    result === null ? md.text`see the result below` : md.text`see ${link(md.text`the result`, safeUrl(result))}`;
  const told = result === null ? md.text`` : md.text` ${link(md.text`Result`, safeUrl(result))}.`;
  const reason = report.refusal?.reason ?? report.failureReason;
  const words = report.headline ?? (reason === null ? null : REASON_WORDS[reason]);
  const why = words === null ? "" : `: ${words}`;
  switch (report.result) {
    case "applied":
      return md.text`**✅ Applied** in ${run}.${told}`.toString();
    case "no-changes":
      return md.text`**✅ Nothing was left to apply** in ${run}.${told}`.toString();
    case "changes":
      return md.text`**🟡 Nothing applied** in ${run}: \`allowed-actions\` does not cover it.${told}`.toString();
    case "refused":
      return md.text`**⛔ Not applied${why}** in ${run}; ${more}.`.toString();
    default:
      if (reason === "internal") return md.text`**❌ Stopped unexpectedly** in ${run}; ${more}.`.toString();
      if (reason === "interrupted") return md.text`**⌛ Interrupted** in ${run}; ${more}.`.toString();
      if (reason === "wait-timeout") return md.text`**⌛ Still provisioning** after ${run}; ${more}.`.toString();
      return report.result === "applied-in-part"
        ? md.text`**❌ Applied in part** in ${run}; ${more}.`.toString()
        : md.text`**❌ Not applied${why}** in ${run}; ${more}.`.toString();
  }
}

/**
 * A plan comment with a status under its title and another payload in its marker; all else stays as it is.
 */
export function statusComment(
  comment: string,
  { target, payload }: { readonly target: string; readonly payload: PlanPayload },
  status: string,
  sign: (json: string) => string | null,
): string {
  const [, ...rest] = withStatus(comment, status).split("\n");
  return [markerLine({ role: "plan", target, payload }, sign), ...rest].join("\n");
}

/**
 * The text of a plan comment with a status under its title, in the place of an older one; all else, its marker first, stays
 * as it is.
 */
export function withStatus(body: string, status: string): string {
  const [marker = "", title = "", ...lines] = body.split(/\r?\n/);
  if (!title.startsWith("## ")) return body;
  const rest = lines.slice(lines.findIndex((line) => line !== ""));
  const text = STATUS.test(rest[0] ?? "") ? rest.slice(1) : ["", ...rest];
  return [marker, title, "", status, ...text].join("\n");
}

function runOf(context: TextContext): Markup {
  const { md } = context;
  return runPlace(context) ?? md.text`a run`;
}
