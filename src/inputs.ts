import { z } from "zod";
import { WRITING_ACTIONS, type WritingAction } from "./engine/change.ts";
import { ConfigError, type Problem } from "./engine/problem.ts";
import { Secret } from "./secrets/secret.ts";

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

/** Each input from its text, null where it is empty and has no default. An issue's message is what to write instead. */
const SCHEMA = z.object({
  command: oneOf(COMMANDS),
  config: lines(),
  "project-id": z
    .string()
    .regex(/^[0-9a-f]{24}$/i, "give the project's id, 24 hex digits, as the address of its page in Atlas shows it")
    .toLowerCase()
    .nullable(),
  "client-id": z.string().nullable(),
  "client-secret": secret("input client-secret"),
  "base-url": z.string().transform(readBaseUrl),
  "missing-credentials": oneOf(["auto", "validate", "fail"]),
  "github-token": secret("input github-token"),
  "pr-number": integer(1, 999_999_999).nullable(),
  comment: oneOf(["auto", "always", "never"]),
  "show-unmanaged": z.union(
    [z.literal("auto"), flag().transform((value) => (value ? "true" : "false"))],
    "use `auto`, `true` or `false`",
  ),
  "allowed-actions": z
    .string()
    .transform((text) => split(text, /[,\r\n]/))
    .pipe(z.array(z.enum(WRITING_ACTIONS, `use any of ${alternatives(WRITING_ACTIONS)}, separated by commas`)))
    .transform((actions): ReadonlySet<WritingAction> => new Set(actions)),
  "max-deletes": integer(0, 100_000),
  "require-reviewed-plan": flag(),
  wait: flag(),
  "wait-timeout-minutes": decimal(0, 7_200),
  "poll-interval-seconds": decimal(0.01, 3_600),
  "max-parallel": integer(1, 100),
  "fail-on-changes": flag(),
  "drift-issue": flag(),
  "drift-issue-labels": lines(),
  "drift-issue-assignees": lines(),
  "report-path": z.string().nullable(),
} satisfies Record<InputName, z.ZodType>);

/**
 * Reads and checks every input.
 *
 * @param get gives an input as the runner passed it, `""` where the workflow did not set it
 * @param env the environment, for the variables that stand in for inputs
 * @throws {ConfigError} with every problem of every input at once; none repeats a secret
 */
export function readInputs(get: (name: string) => string, env: Readonly<Record<string, string | undefined>>): Inputs {
  const texts = Object.fromEntries(NAMES.map((name) => [name, textOf(name, get(name).trim(), env)]));
  const parsed = SCHEMA.safeParse(texts);
  if (!parsed.success) throw new ConfigError(problems(parsed.error, texts));
  const inputs = parsed.data;
  return {
    command: inputs.command,
    config: inputs.config,
    projectId: inputs["project-id"],
    clientId: inputs["client-id"],
    clientSecret: inputs["client-secret"],
    baseUrl: inputs["base-url"],
    missingCredentials: inputs["missing-credentials"],
    githubToken: inputs["github-token"],
    prNumber: inputs["pr-number"],
    comment: inputs.comment,
    showUnmanaged: inputs["show-unmanaged"],
    allowedActions: inputs["allowed-actions"],
    maxDeletes: inputs["max-deletes"],
    requireReviewedPlan: inputs["require-reviewed-plan"],
    wait: inputs.wait,
    waitTimeoutSeconds: inputs["wait-timeout-minutes"] * 60,
    pollIntervalSeconds: inputs["poll-interval-seconds"],
    maxParallel: inputs["max-parallel"],
    failOnChanges: inputs["fail-on-changes"],
    driftIssue: inputs["drift-issue"],
    driftIssueLabels: inputs["drift-issue-labels"],
    driftIssueAssignees: inputs["drift-issue-assignees"],
    reportPath: inputs["report-path"],
  };
}

/**
 * An input as text, null where there is nothing: what the workflow set, else the variable that stands in for it, else its default.
 * The runner fills defaults in by itself, so that a default cannot be told from nothing: where there is a variable, it wins over it.
 */
function textOf(name: InputName, given: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const fallback = name === "github-token" ? "" : INPUTS[name];
  if (given !== "" && given !== fallback) return given;
  const variable = VARIABLES[name];
  return (variable !== undefined && env[variable]?.trim()) || fallback || null;
}

function oneOf<const T extends readonly string[]>(words: T) {
  return z.enum(words, `use ${alternatives(words)}`);
}

/** A boolean in the core schema of YAML 1.2, as GitHub's own toolkit reads it. */
function flag() {
  return z
    .enum(["true", "True", "TRUE", "false", "False", "FALSE"], "use `true` or `false`")
    .transform((text) => text.toLowerCase() === "true");
}

function integer(least: number, most: number) {
  const fix = `give a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, fix)
    .transform(Number)
    .refine((number) => number >= least && number <= most, fix);
}

function decimal(least: number, most: number) {
  const fix = `give a number from ${least} to ${most}, such as 5 or 0.5`;
  return z
    .string()
    .regex(/^\d+(\.\d+)?$/, fix)
    .transform(Number)
    .refine((number) => number >= least && number <= most, fix);
}

function lines() {
  return z
    .string()
    .nullable()
    .transform((text) => split(text ?? "", /\r?\n/));
}

function secret(label: string) {
  return z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : new Secret(text, label)));
}

function split(text: string, separator: RegExp): readonly string[] {
  return [...new Set(text.split(separator).map((item) => item.trim()))].filter((item) => item !== "");
}

/** Atlas's address without what this action appends itself; what could leak a credential is refused. */
function readBaseUrl(text: string, context: z.RefinementCtx): string {
  const refuse = (fix: string) => {
    context.addIssue(fix);
    return z.NEVER;
  };
  if (!URL.canParse(text)) return refuse("give an address such as `https://cloud.mongodb.com`");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "") return refuse("leave user and password out of it");
  if (/[?#]/.test(text)) return refuse("leave out everything from `?` or `#` on");
  const plain = url.protocol === "http:" && isLoopback(url.hostname);
  if (url.protocol !== "https:" && !plain)
    return refuse("begin it with `https://`, so that the credentials do not travel in the clear");
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

/** One problem an input, in the order of {@link INPUTS}. */
function problems(error: z.ZodError, texts: Readonly<Record<string, string | null>>): readonly Problem[] {
  const secrets = SECRETS.flatMap((name) => texts[name] ?? []);
  const fixes = new Map(error.issues.map((issue) => [String(issue.path[0]), issue.message]));
  return NAMES.filter((name) => fixes.has(name)).map((name) => ({
    message: `${label(name)} is ${shown(texts[name] ?? "", secrets)}`,
    fix: fixes.get(name) ?? null,
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
