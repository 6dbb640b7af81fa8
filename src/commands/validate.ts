import type { TargetReport } from "../engine/model/change.ts";
import type { ConfigFile } from "../run/context.ts";
import { invalidReport, reportOf } from "../run/verdict.ts";

/** `validate`: what the file alone says. */
export function validateReport(config: ConfigFile): TargetReport {
  if (!config.loaded.target) return invalidReport(config);
  return reportOf(config, { result: "validated", failureReason: null });
}
