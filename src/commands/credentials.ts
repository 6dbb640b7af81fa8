import type { TargetReport } from "../engine/model/change.ts";
import { cannotHaveSecrets } from "../github/event.ts";
import type { ConfigFile, Run } from "../run/context.ts";
import { invalidReport, reportOf } from "../run/verdict.ts";
import { validateReport } from "./validate.ts";

/** What is said where there are no credentials and should be. */
export const NO_CREDENTIALS =
  "there are no Atlas credentials: set the inputs `client-id` and `client-secret`, or MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET";

/** How targets end that cannot reach Atlas for want of credentials, or null where there are some. */
export function withoutCredentials({ inputs, event, runner }: Run): ((config: ConfigFile) => TargetReport) | null {
  if (inputs.clientId !== null && inputs.clientSecret !== null) return null;
  const validates =
    inputs.missingCredentials === "validate" || (inputs.missingCredentials === "auto" && cannotHaveSecrets(event));
  if (!validates) {
    return (config) =>
      config.loaded.target
        ? reportOf(
            config,
            { result: "failed", failureReason: "no-credentials" },
            { error: `${NO_CREDENTIALS[0]?.toUpperCase()}${NO_CREDENTIALS.slice(1)}.` },
          )
        : invalidReport(config);
  }
  runner.annotate({
    level: "notice",
    message: "This run has no Atlas credentials, so the file was checked offline and no plan was made.",
    file: null,
    line: null,
    column: null,
  });
  return validateReport;
}
