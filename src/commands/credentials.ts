import type { TargetReport } from "../engine/model/change.ts";
import { cannotHaveSecrets } from "../github/event.ts";
import type { ConfigFile, Run } from "../run/context.ts";
import type { Inputs, Surface } from "../run/inputs.ts";
import { invalidReport, reportOf } from "../run/verdict.ts";

/** What is said where a credential is missing and should not be: which one, and where it comes from. */
export function missingCredentials(
  { clientId, clientSecret }: Pick<Inputs, "clientId" | "clientSecret">,
  surface: Surface = "workflow",
): string {
  if (surface === "terminal") {
    const missing = [
      ...(clientId === null ? ["MONGODB_ATLAS_CLIENT_ID"] : []),
      ...(clientSecret === null ? ["MONGODB_ATLAS_CLIENT_SECRET"] : []),
    ];
    return `there are no Atlas credentials: set ${missing.join(" and ")}`;
  }
  if (clientId === null && clientSecret === null)
    return "there are no Atlas credentials: set the inputs `client-id` and `client-secret`, or MONGODB_ATLAS_CLIENT_ID and MONGODB_ATLAS_CLIENT_SECRET";
  const [input, variable] =
    clientId === null ? ["client-id", "MONGODB_ATLAS_CLIENT_ID"] : ["client-secret", "MONGODB_ATLAS_CLIENT_SECRET"];
  return `the input \`${input}\` is empty, and so is ${variable}; the other credential is there. A workflow reads a variable with \`vars.NAME\` and a secret with \`secrets.NAME\`: look in which of the two, and in which environment, the value is`;
}

/** What a run does about its credentials: use them, check the file alone, or end. */
export type CredentialsMode = "connect" | "validate" | "fail";

/** What a run is to do about its credentials. Only a plan may do without: after all others somebody relies on Atlas. */
export function credentialsMode({ inputs, event }: Pick<Run, "inputs" | "event">): CredentialsMode {
  const { command, clientId, clientSecret, missingCredentials: wish } = inputs;
  if (clientId !== null && clientSecret !== null) return "connect";
  // Whatever would write, or be believed, must not end green for want of a secret.
  if (command !== "plan") return "fail";
  if (wish !== "auto") return wish;
  return event?.name === "pull_request" && cannotHaveSecrets(event) ? "validate" : "fail";
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

/** How a target ends that cannot reach Atlas for want of credentials. */
export function noCredentialsReport(
  config: ConfigFile,
  { inputs, surface }: Pick<Run, "inputs" | "surface">,
): TargetReport {
  if (!config.loaded.target) return invalidReport(config);
  const message = missingCredentials(inputs, surface);
  return reportOf(
    config,
    { result: "failed", failureReason: "no-credentials" },
    { error: `${message[0]?.toUpperCase()}${message.slice(1)}.` },
  );
}
