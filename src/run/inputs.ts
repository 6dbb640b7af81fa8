import { WRITING_ACTIONS, type WritingAction } from "../engine/model/change.ts";
import { ConfigError, type Problem, problemOf } from "../engine/model/problem.ts";
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
  "review-key": "",
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

/** What the workflow asked for, checked: the inputs, and the environment variables that replace empty ones. */
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
  /** What plan comments are signed with: the first signs, all verify; empty where nothing is signed. */
  readonly reviewKeys: readonly Secret[];
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

/** Fewest characters of a key that signs comments. */
const SHORTEST_KEY = 16;

/** Variables that replace inputs that are empty, or at their default. */
const VARIABLES: Partial<Record<InputName, string>> = {
  "client-id": "MONGODB_ATLAS_CLIENT_ID",
  "client-secret": "MONGODB_ATLAS_CLIENT_SECRET",
  "base-url": "MONGODB_ATLAS_BASE_URL",
};

/** Inputs whose values no message repeats. */
const SECRETS: readonly InputName[] = ["client-secret", "github-token", "review-key"];

/** Where a run was started, which decides what an input is called: an input of the step, or an option of the command. */
export type Surface = "workflow" | "terminal";

/** How each input is read. */
const READERS = {
  command: oneOf(COMMANDS),
  config: lines,
  "project-id": optional(projectId),
  "client-id": optional(String),
  "client-secret": optional(secret("input client-secret")),
  "base-url": baseUrl,
  "missing-credentials": oneOf(["auto", "validate", "fail"]),
  "github-token": optional(token),
  "pr-number": optional(integer(1, 999_999_999)),
  comment: oneOf(["auto", "always", "never"]),
  "show-unmanaged": autoOrFlag,
  "allowed-actions": actions,
  "max-deletes": integer(0, 100_000),
  "require-reviewed-plan": flag,
  "review-key": reviewKeys,
  wait: flag,
  "wait-timeout-minutes": decimal(0, 7_200),
  "poll-interval-seconds": decimal(0.01, 3_600),
  "max-parallel": integer(1, 100),
  "fail-on-changes": flag,
  "drift-issue": flag,
  "drift-issue-labels": labels,
  "drift-issue-assignees": lines,
  "report-path": optional(String),
};

type Values = { readonly [Name in keyof typeof READERS]: ReturnType<(typeof READERS)[Name]> };

/** The same as {@link READERS}, in a form in which the compiler sees which name gives which value. */
const READER_OF: { readonly [Name in InputName]: Reader<Values[Name]> } = READERS;

/**
 * Reads and checks every input.
 *
 * @param get gives an input as the runner passed it, `""` where the workflow did not set it
 * @param env the environment, for the variables that replace inputs
 * @throws {ConfigError} with every problem of every input at once; none repeats a secret
 */
export function readInputs(
  get: (name: string) => string,
  env: Readonly<Record<string, string | undefined>>,
  surface: Surface = "workflow",
): Inputs {
  const texts = new Map(NAMES.map((name) => [name, textOf(name, get(name).trim(), env)]));
  const value = <Name extends InputName>(name: Name): Values[Name] => READER_OF[name](texts.get(name) ?? "");
  const problems = NAMES.flatMap((name) => problemWith(name, texts, surface));
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    command: value("command"),
    config: value("config"),
    projectId: value("project-id"),
    clientId: value("client-id"),
    clientSecret: value("client-secret"),
    baseUrl: value("base-url"),
    missingCredentials: value("missing-credentials"),
    githubToken: value("github-token"),
    prNumber: value("pr-number"),
    comment: value("comment"),
    showUnmanaged: value("show-unmanaged"),
    allowedActions: value("allowed-actions"),
    maxDeletes: value("max-deletes"),
    requireReviewedPlan: value("require-reviewed-plan"),
    reviewKeys: value("review-key"),
    wait: value("wait"),
    waitTimeoutSeconds: value("wait-timeout-minutes") * 60,
    pollIntervalSeconds: value("poll-interval-seconds"),
    maxParallel: value("max-parallel"),
    failOnChanges: value("fail-on-changes"),
    driftIssue: value("drift-issue"),
    driftIssueLabels: value("drift-issue-labels"),
    driftIssueAssignees: value("drift-issue-assignees"),
    reportPath: value("report-path"),
  };
}

/** What is wrong with one input. */
function problemWith(name: InputName, texts: ReadonlyMap<InputName, string>, surface: Surface): readonly Problem[] {
  const text = texts.get(name) ?? "";
  try {
    READER_OF[name](text);
    return [];
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    const secrets = SECRETS.flatMap((secretName) => texts.get(secretName) || []);
    return [problemOf(`${label(name, surface)} is ${shown(text, secrets)}`, { fix: error.message })];
  }
}

/**
 * An input as text, `""` where there is nothing: what the workflow set, else the variable that replaces it, else its default.
 * The runner fills defaults in by itself, so that a default cannot be told from nothing: where there is a variable, it wins over it.
 */
function textOf(name: InputName, given: string, env: Readonly<Record<string, string | undefined>>): string {
  const fallback = name === "github-token" ? "" : INPUTS[name];
  if (given !== "" && given !== INPUTS[name]) return given;
  const variable = VARIABLES[name];
  return (variable !== undefined && env[variable]?.trim()) || fallback;
}

/**
 * An input's value from its text, `""` where it is empty and has no default.
 *
 * @throws {UnusableInput} with what to write instead
 */
type Reader<Value> = (text: string) => Value;

/** An input that cannot be used; the message says what to write instead. */
class UnusableInput extends Error {}

function optional<Value>(reader: Reader<Value>): Reader<Value | null> {
  return (text) => (text === "" ? null : reader(text));
}

function oneOf<const Words extends readonly string[]>(words: Words): Reader<Words[number]> {
  return (text) => {
    if (!words.includes(text)) throw new UnusableInput(`use ${alternatives(words)}`);
    return text;
  };
}

/** A boolean in the core schema of YAML 1.2, as GitHub's own toolkit reads it. */
function flag(text: string): boolean {
  if (!isFlag(text)) throw new UnusableInput("use `true` or `false`");
  return text.toLowerCase() === "true";
}

function isFlag(text: string): boolean {
  return ["true", "True", "TRUE", "false", "False", "FALSE"].includes(text);
}

function autoOrFlag(text: string): "auto" | "true" | "false" {
  if (text !== "auto" && !isFlag(text)) throw new UnusableInput("use `auto`, `true` or `false`");
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
    if (!form.test(text) || value < least || value > most) throw new UnusableInput(fix);
    return value;
  };
}

/** Keys of one line each; a short one could be guessed from any signed comment. */
function reviewKeys(text: string): readonly Secret[] {
  const keys = lines(text);
  if (keys.some((key) => key.length < SHORTEST_KEY))
    throw new UnusableInput(
      `give keys of at least ${SHORTEST_KEY} characters, one a line, e.g. from \`openssl rand -base64 32\``,
    );
  return keys.map((key) => new Secret(key, "input review-key"));
}

/** One label a line, in which a comma is a part of its name; a single line is split at its commas. */
function labels(text: string): readonly string[] {
  return split(text, /[\r\n]/.test(text) ? /\r?\n/ : /,/);
}

function lines(text: string): readonly string[] {
  return split(text, /\r?\n/);
}

function actions(text: string): ReadonlySet<WritingAction> {
  const words = split(text, /[,\r\n]/);
  const isAction = (word: string): word is WritingAction => WRITING_ACTIONS.some((action) => action === word);
  if (!words.every(isAction))
    throw new UnusableInput(`use any of ${alternatives(WRITING_ACTIONS)}, separated by commas`);
  return new Set(words);
}

function projectId(text: string): string {
  if (!/^[0-9a-f]{24}$/i.test(text))
    throw new UnusableInput("give the project's id, 24 hex digits, as the address of its page in Atlas shows it");
  return text.toLowerCase();
}

/** A token of GitHub's. One that no header can carry would be tried again and again. */
function token(text: string): Secret {
  if (!/^[!-~]+$/.test(text)) throw new UnusableInput("give one token, without spaces, line breaks or other signs");
  return new Secret(text, "input github-token");
}

function secret(label: string): Reader<Secret> {
  return (text) => new Secret(text, label);
}

function split(text: string, separator: RegExp): readonly string[] {
  return [...new Set(text.split(separator).map((item) => item.trim()))].filter((item) => item !== "");
}

/** Atlas's address without what this action appends itself; what could leak a credential is refused. */
function baseUrl(text: string): string {
  if (!URL.canParse(text)) throw new UnusableInput("give an address such as `https://cloud.mongodb.com`");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") throw new UnusableInput("leave user and password out of it");
  if (/[?#]/.test(text)) throw new UnusableInput("leave out everything from `?` or `#` on");
  const plain = url.protocol === "http:" && isLoopback(url.hostname);
  if (url.protocol !== "https:" && !plain)
    throw new UnusableInput("begin it with `https://`, so that the credentials do not travel in the clear");
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

function label(name: InputName, surface: Surface): string {
  const variable = VARIABLES[name];
  if (surface === "terminal") return `\`--${name}\`${variable === undefined ? "" : ` (or \`${variable}\`)`}`;
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
