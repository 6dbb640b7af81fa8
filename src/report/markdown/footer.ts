import type { TargetContext, TextContext } from "../context.ts";
import { commitPlace, filePlace, reasonUrl, runPlace } from "./links.ts";
import { link, Markup, row, smallPrint } from "./markdown.ts";
import { type Block, LEVEL_WORDS } from "./shortening.ts";

/** The last lines of every text: plan, commit, file, run, and what was left out to fit. */
export function footer(context: TargetContext, last: Markup | null): Block {
  const { md, report, view } = context;
  const commit = commitPlace(context);
  const branch = view.branch === null ? null : md.code(view.branch, 100);
  const whole = runPlace(context, "run summary");
  const reason = report.refusal?.reason ?? report.failureReason;
  return (level) => {
    const left = LEVEL_WORDS[level] ?? null;
    const facts = row(
      [
        report.plan === null ? null : md.text`Plan ${md.code(shortDigest(report.plan.digest))}`,
        commit === null ? null : md.text`commit ${commit}${branch === null ? md.text`` : md.text` on ${branch}`}`,
        filePlace(context, report.config, null),
        runPlace(context),
        view.version === "" ? null : md.text`${`v${view.version}`}`,
      ],
      " · ",
    );
    const shortened =
      left === null ? null : md.text`Shortened to fit (${left}); the full text is in the ${whole ?? "run summary"}.`;
    return smallPrint(
      [reason === null ? null : reasonLine(context, reason), facts, last, shortened].filter((line) => line !== null),
    );
  };
}

/** Why the run failed, in the word of its output, linked to what to do about it. */
export function reasonLine({ md, view }: TextContext, reason: string): Markup {
  return md.text`Failure reason ${link(md.code(reason), reasonUrl(view, reason))}`;
}

/** The first 8 hex digits, by which people tell two plans apart. */
function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, "").slice(0, 8);
}

/** The title of every text, e.g. `## 🔵 Atlas networking plan · prod-eu · changes`; all but the target's name is ours. */
export function heading(context: TargetContext, sign: string, what: string, words: string): Block {
  const { md, report } = context;
  return () =>
    new Markup(`## ${sign} Atlas networking${what === "" ? "" : ` ${what}`} · ${md.code(report.name, 80)} · ${words}`);
}
