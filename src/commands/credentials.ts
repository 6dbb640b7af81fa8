import type { TargetReport } from "../engine/model/change.ts";
import { cannotHaveSecrets } from "../github/event.ts";
import type { ConfigFile, Run } from "../run/context.ts";
import { invalidReport, reportOf } from "../run/verdict.ts";

/** What is said where there are no credentials and should be. */
export const NO_CREDENTIALS =
  "there are no Atlas credentials: set the inputs `client-id` and `client-secret`, or MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET";

/** What a run does about its credentials: use them, check the file alone, or end. */
export type CredentialsMode = "connect" | "validate" | "fail";

/** What a run is to do about its credentials. Pure. */
export function credentialsMode({ inputs, event }: Pick<Run, "inputs" | "event">): CredentialsMode {
  if (inputs.clientId !== null && inputs.clientSecret !== null) return "connect";
  const validates =
    inputs.missingCredentials === "validate" || (inputs.missingCredentials === "auto" && cannotHaveSecrets(event));
  return validates ? "validate" : "fail";
}

/** Says that no plan was made, and why. */
export function sayValidatedOnly({ runner }: Run): void {
  runner.annotate({
    level: "notice",
    message: "This run has no Atlas credentials, so the file was checked offline and no plan was made.",
    file: null,
    line: null,
    column: null,
  });
}

/** How a target ends that cannot reach Atlas for want of credentials. Pure. */
export function noCredentialsReport(config: ConfigFile): TargetReport {
  if (!config.loaded.target) return invalidReport(config);
  return reportOf(
    config,
    { result: "failed", failureReason: "no-credentials" },
    { error: `${NO_CREDENTIALS[0]?.toUpperCase()}${NO_CREDENTIALS.slice(1)}.` },
  );
}
