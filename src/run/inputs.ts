import { WRITING_ACTIONS, type WritingAction } from "../engine/model/change.ts";
import { ConfigError, type Problem } from "../engine/model/problem.ts";
import { Secret } from "../secrets/secret.ts";

/** What the action can be asked to do. */
export const COMMANDS = ["validate", "plan", "apply", "drift", "export"] as const;

/** One of {@link COMMANDS}. */
export type Command = (typeof COMMANDS)[number];

/** Every input by name, with the default that `action.yml` gives it; an empty string is no default. */
export const INPUTS = {
  command: "plan",
  config: "atlas-streams.yaml",
  "project-id": "",
  "client-id": "",
  "client-secret": "",
  "base-url": "https://cloud.mongodb.com",
  "missing-credentials": "auto",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's, filled in by the runner
  "github-token": "${{ github.token }}",
  "pr-number": "",
  comment: "auto",
  "show-unmanaged": "auto",
  "allowed-actions": "create, update",
  "max-deletes": "1",
  "require-reviewed-plan": "true",
  wait: "true",
  "wait-timeout-minutes": "60",
  "poll-interval-seconds": "10",
  "max-parallel": "8",
  "fail-on-changes": "false",
  "drift-issue": "true",
  "drift-issue-labels": "atlas-drift",
  "drift-issue-assignees": "",
  "report-path": "",
} as const;

type InputName = keyof typeof INPUTS;

const NAMES = Object.keys(INPUTS) as readonly InputName[];

/** What the workflow asked for, checked: the inputs, and the environment variables that stand in for empty ones. */
export interface Inputs {
  readonly command: Command;
  /** Paths or globs, in the order in which they were written. */
  readonly config: readonly string[];
  /** 24 lower-case hex digits, or null where only the file says it. */
  readonly projectId: string | null;
  readonly clientId: string | null;
  readonly clientSecret: Secret | null;
  /** Scheme, host and perhaps a path, without a slash at the end, e.g. `https://cloud.mongodb.com`. */
  readonly baseUrl: string;
  readonly missingCredentials: "auto" | "validate" | "fail";
  readonly githubToken: Secret | null;
  readonly prNumber: number | null;
  readonly comment: "auto" | "always" | "never";
  readonly showUnmanaged: "auto" | "true" | "false";
  readonly allowedActions: ReadonlySet<WritingAction>;
  readonly maxDeletes: number;
  readonly requireReviewedPlan: boolean;
  readonly wait: boolean;
  /** Budget of the whole run's waiting. */
  readonly waitTimeoutSeconds: number;
  readonly pollIntervalSeconds: number;
  readonly maxParallel: number;
  readonly failOnChanges: boolean;
  readonly driftIssue: boolean;
  readonly driftIssueLabels: readonly string[];
  readonly driftIssueAssignees: readonly string[];
  /** Null where the runner's temporary folder is to be used. */
  readonly reportPath: string | null;
}

/** Variables that stand in for inputs that are empty, or at their default. */
const VARIABLES: Partial<Record<InputName, string>> = {
  "client-id": "MONGODB_ATLAS_CLIENT_ID",
  "client-secret": "MONGODB_ATLAS_CLIENT_SECRET",
  "base-url": "MONGODB_ATLAS_BASE_URL",
};

/** Inputs whose values no message repeats. */
const SECRETS: readonly InputName[] = ["client-secret", "github-token"];

/**
 * Reads and checks every input.
 *
 * @param get gives an input as the runner passed it, `""` where the workflow did not set it
 * @param env the environment, for the variables that stand in for inputs
 * @throws {ConfigError} with every problem of every input at once; none repeats a secret
 */
export function readInputs(get: (name: string) => string, env: Readonly<Record<string, string | undefined>>): Inputs {
  const texts = new Map(NAMES.map((name) => [name, textOf(name, get(name).trim(), env)]));
  const fixes = new Map<InputName, string>();
  const read = <Value>(name: InputName, reader: Reader<Value>): Value => {
    try {
      return reader(texts.get(name) ?? "");
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      fixes.set(name, error.message);
      // Nobody gets to see it: with a fix there are no inputs.
      return undefined as Value;
    }
  };
  const inputs: Inputs = {
    command: read("command", oneOf(COMMANDS)),
    config: read("config", lines),
    projectId: read("project-id", optional(projectId)),
    clientId: read("client-id", optional(String)),
    clientSecret: read("client-secret", optional(secret("input client-secret"))),
    baseUrl: read("base-url", baseUrl),
    missingCredentials: read("missing-credentials", oneOf(["auto", "validate", "fail"])),
    githubToken: read("github-token", optional(secret("input github-token"))),
    prNumber: read("pr-number", optional(integer(1, 999_999_999))),
    comment: read("comment", oneOf(["auto", "always", "never"])),
    showUnmanaged: read("show-unmanaged", autoOrFlag),
    allowedActions: read("allowed-actions", actions),
    maxDeletes: read("max-deletes", integer(0, 100_000)),
    requireReviewedPlan: read("require-reviewed-plan", flag),
    wait: read("wait", flag),
    waitTimeoutSeconds: read("wait-timeout-minutes", decimal(0, 7_200)) * 60,
    pollIntervalSeconds: read("poll-interval-seconds", decimal(0.01, 3_600)),
    maxParallel: read("max-parallel", integer(1, 100)),
    failOnChanges: read("fail-on-changes", flag),
    driftIssue: read("drift-issue", flag),
    driftIssueLabels: read("drift-issue-labels", lines),
    driftIssueAssignees: read("drift-issue-assignees", lines),
    reportPath: read("report-path", optional(String)),
  };
  if (fixes.size > 0) throw new ConfigError(problems(fixes, texts));
  return inputs;
}

/**
 * An input as text, `""` where there is nothing: what the workflow set, else the variable that stands in for it, else its default.
 * The runner fills defaults in by itself, so that a default cannot be told from nothing: where there is a variable, it wins over it.
 */
function textOf(name: InputName, given: string, env: Readonly<Record<string, string | undefined>>): string {
  const fallback = name === "github-token" ? "" : INPUTS[name];
  if (given !== "" && given !== fallback) return given;
  const variable = VARIABLES[name];
  return (variable !== undefined && env[variable]?.trim()) || fallback;
}

/**
 * An input's value from its text, `""` where it is empty and has no default.
 *
 * @throws {Refusal} with what to write instead
 */
type Reader<Value> = (text: string) => Value;

/** An input that cannot be used; the message says what to write instead. */
class Refusal extends Error {}

function optional<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (text) => (text === "" ? null : reader(text));
}

function oneOf<const Words extends readonly string[]>(words: Words): Reader<Words[number]> {
  return (text) => {
    if (!words.includes(text)) throw new Refusal(`use ${alternatives(words)}`);
    return text;
  };
}

/** A boolean in the core schema of YAML 1.2, as GitHub's own toolkit reads it. */
function flag(text: string): boolean {
  if (!isFlag(text)) throw new Refusal("use `true` or `false`");
  return text.toLowerCase() === "true";
}

function isFlag(text: string): boolean {
  return ["true", "True", "TRUE", "false", "False", "FALSE"].includes(text);
}

function autoOrFlag(text: string): "auto" | "true" | "false" {
  if (text !== "auto" && !isFlag(text)) throw new Refusal("use `auto`, `true` or `false`");
  return text === "auto" ? text : flag(text) ? "true" : "false";
}

function integer(least: number, most: number): Reader<number> {
  return within(/^\d+$/, least, most, `give a whole number from ${least} to ${most}`);
}

function decimal(least: number, most: number): Reader<number> {
  return within(/^\d+(\.\d+)?$/, least, most, `give a number from ${least} to ${most}, such as 5 or 0.5`);
}

function within(form: RegExp, least: number, most: number, fix: string): Reader<number> {
  return (text) => {
    const value = Number(text);
    if (!form.test(text) || value < least || value > most) throw new Refusal(fix);
    return value;
  };
}

function lines(text: string): readonly string[] {
  return split(text, /\r?\n/);
}

function actions(text: string): ReadonlySet<WritingAction> {
  const words = split(text, /[,\r\n]/);
  const isAction = (word: string): word is WritingAction => WRITING_ACTIONS.some((action) => action === word);
  if (!words.every(isAction)) throw new Refusal(`use any of ${alternatives(WRITING_ACTIONS)}, separated by commas`);
  return new Set(words);
}

function projectId(text: string): string {
  if (!/^[0-9a-f]{24}$/i.test(text))
    throw new Refusal("give the project's id, 24 hex digits, as the address of its page in Atlas shows it");
  return text.toLowerCase();
}

function secret(label: string): Reader<Secret> {
  return (text) => new Secret(text, label);
}

function split(text: string, separator: RegExp): readonly string[] {
  return [...new Set(text.split(separator).map((item) => item.trim()))].filter((item) => item !== "");
}

/** Atlas's address without what this action appends itself; what could leak a credential is refused. */
function baseUrl(text: string): string {
  if (!URL.canParse(text)) throw new Refusal("give an address such as `https://cloud.mongodb.com`");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") throw new Refusal("leave user and password out of it");
  if (/[?#]/.test(text)) throw new Refusal("leave out everything from `?` or `#` on");
  const plain = url.protocol === "http:" && isLoopback(url.hostname);
  if (url.protocol !== "https:" && !plain)
    throw new Refusal("begin it with `https://`, so that the credentials do not travel in the clear");
  return (
    url.origin +
    url.pathname
      .replace(/\/+$/, "")
      .replace(/\/api\/atlas\/v2$/, "")
      .replace(/\/+$/, "")
  );
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}

/** One problem an input, in the order in which they are read. */
function problems(fixes: ReadonlyMap<InputName, string>, texts: ReadonlyMap<InputName, string>): readonly Problem[] {
  const secrets = SECRETS.flatMap((name) => texts.get(name) || []);
  return [...fixes].map(([name, fix]) => ({
    message: `${label(name)} is ${shown(texts.get(name) ?? "", secrets)}`,
    fix,
    file: null,
    line: null,
    column: null,
    address: null,
  }));
}

function label(name: InputName): string {
  const variable = VARIABLES[name];
  return `input \`${name}\`${variable === undefined ? "" : ` (or the variable \`${variable}\`)`}`;
}

/** A value for a message: one short line, and nothing of what could be a secret in the wrong place. */
function shown(text: string, secrets: readonly string[]): string {
  const isSecret = secrets.some((value) => text.includes(value)) || /mdb_sa_sk_|\/\/[^/]*@/.test(text);
  if (isSecret) return "not shown here, for it holds a secret";
  const line = text.replace(/[\s`]+/g, " ");
  return `\`${line.length > 60 ? `${line.slice(0, 60)}…` : line}\``;
}

function alternatives(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return quoted.length < 2 ? quoted.join("") : `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`;
}
