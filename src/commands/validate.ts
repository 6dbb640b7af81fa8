import type { TargetReport } from "../engine/change.ts";
import type { ConfigFile } from "../run.ts";
import { invalidReport, reportOf } from "./verdict.ts";

/** `validate`: what the file alone says. Pure. */
export function validateReport(config: ConfigFile): TargetReport {
  if (!config.loaded.target) return invalidReport(config);
  return reportOf(config, { result: "validated", failureReason: null });
}
