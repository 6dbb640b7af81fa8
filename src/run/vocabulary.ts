import { FAILURE_REASONS, type Status, WRITING_ACTIONS } from "../engine/model/change.ts";
import { COMMANDS } from "./inputs.ts";
import { RESULTS } from "./verdict.ts";

const STATUSES: readonly Status[] = ["done", "started", "failed", "timed-out", "skipped", "not-started"];

/** The words that workflows compare with. No filter hides them, even where a variable of a connection has one as its value. */
export const VOCABULARY: ReadonlySet<string> = new Set([
  ...COMMANDS,
  ...RESULTS,
  ...FAILURE_REASONS,
  ...WRITING_ACTIONS,
  ...STATUSES,
  "no-op",
  "unknown",
  "true",
  "false",
]);
