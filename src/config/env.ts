import type { Source } from "../engine/model/kind.ts";
import { ConfigError } from "../engine/model/problem.ts";
import type { EnvUse } from "../engine/plan/variables.ts";
import { formsOf } from "../secrets/forms.ts";
import { Secret } from "../secrets/secret.ts";
import { quoted } from "./check/wording.ts";

/** Shortest value that a write-only field may have, in characters: shorter ones cannot be kept out of a text. */
const SHORTEST_SECRET = 4;

/** Who wants to know the value of a variable, for the error text. */
export interface SecretUse extends EnvUse {
  readonly address: string;
  readonly source: Source;
  /** True for a field that only takes `{ env }`, e.g. a password. */
  readonly writeOnly: boolean;
  /** What is wrong with a value in this place, without the value, or null. */
  readonly problem?: (value: string) => string | null;
}

/**
 * The value of a variable that the file refers to, as a secret.
 *
 * @throws {ConfigError} where the variable is missing or empty (a repository secret that does not exist is passed on as
 * an empty string), where it holds one of the action's own credentials, and where a write-only value is too short.
 */
export function readSecret(
  use: SecretUse,
  env: Readonly<Record<string, string | undefined>>,
  forbidden: readonly Secret[],
): Secret {
  const value = Object.hasOwn(env, use.name) ? (env[use.name] ?? "") : "";
  const variable = `the environment variable ${quoted(use.name)}`;
  if (value === "") {
    throw unreadable(
      use,
      `${variable} is not set, or empty`,
      `under \`env:\` of the apply step add the line \`${use.name}: \${{ secrets.${use.name} }}\``,
    );
  }
  // A reference may not carry the action's own credentials to somebody else's server.
  if (forbidden.some((credential) => holds(value, credential))) {
    throw unreadable(
      use,
      `${variable} holds a credential of this action itself`,
      "give the connection a credential of its own",
    );
  }
  if (use.writeOnly && [...value].length < SHORTEST_SECRET) {
    throw unreadable(
      use,
      `${variable} has fewer than ${SHORTEST_SECRET} characters`,
      "check the secret: a value this short could not be kept out of logs",
    );
  }
  const problem = use.problem?.(value) ?? null;
  if (problem !== null)
    throw unreadable(use, `the value of ${variable} ${problem}`, "correct the secret that the variable is made of");
  return new Secret(value, use.name);
}

/** Whether a value has a credential in it, as it is or in another spelling, e.g. in the base64 of `id:secret`. */
function holds(value: string, credential: Secret): boolean {
  const { anywhere, asWords } = formsOf(credential.reveal());
  return value.trim() === credential.reveal().trim() || [...anywhere, ...asWords].some((form) => value.includes(form));
}

function unreadable(use: SecretUse, what: string, fix: string): ConfigError {
  const { file, line, column } = use.source;
  const message = `${quoted(use.path)} of ${quoted(use.address)}: ${what}`;
  return new ConfigError([{ message, fix, file, line, column, address: use.address }]);
}
