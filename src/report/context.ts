import type { Plan, TargetReport } from "../engine/model/change.ts";
import type { Markdown } from "./markdown/markdown.ts";

/** Where and for whom a report is rendered; the same for every surface of a run. */
export interface ReportContext {
  /** The command that ran, e.g. `plan`. */
  readonly command: string;
  /** `owner/name`, or null outside GitHub. */
  readonly repository: string | null;
  /** e.g. `https://github.com`. */
  readonly serverUrl: string;
  /** The commit that was checked out, 40 hex digits, or null. */
  readonly sha: string | null;
  readonly branch: string | null;
  readonly runUrl: string | null;
  readonly runNumber: string | null;
  /** The action's own repository, e.g. `octo/atlas-streams-networking`, and the ref that the workflow names; null where it is not known. */
  readonly action: { readonly repository: string; readonly ref: string } | null;
  /** File name of the workflow that applies, e.g. `atlas-apply.yml`, or null where it is not known. */
  readonly applyWorkflow: string | null;
  /** False where only the count of unmanaged resources may appear. */
  readonly showUnmanaged: boolean;
  /** Version of the action, e.g. `1.2.0`. */
  readonly version: string;
  /** Takes every known secret out of a value. */
  redact(text: string): string;
  /** The time of the run; without it no text mentions one. */
  readonly now?: Date;
}

/** What every part of a text is drawn with: the writer, and the run that it is written for. */
export interface TextContext {
  readonly md: Markdown;
  readonly view: ReportContext;
}

/** The same for a text about one target. */
export interface TargetContext extends TextContext {
  readonly report: TargetReport;
}

/** The same for a target that has a plan. */
export interface PlanContext extends TargetContext {
  readonly plan: Plan;
}
