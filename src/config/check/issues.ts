import type * as z from "zod/mini";
import { escapeInvisible } from "../../text/escape.ts";
import { nearest } from "../../text/nearest.ts";
import { fieldAt } from "../yaml/tree.ts";
import { describeIssue, type IssueWords } from "./messages.ts";
import { keysAt, sensitivePrefix } from "./schema-path.ts";
import { didYouMean } from "./suggest.ts";
import { type Issue, NO_MESSAGE, steps, type ValidationInput, valueAt } from "./validation-input.ts";
import { foundWord, listed, quoted, shortened } from "./wording.ts";

/** One thing that is wrong with a value, at a path inside it. */
export interface Finding {
  readonly path: readonly string[];
  /** What the line and column should be of. */
  readonly at: "key" | "value";
  readonly message: string;
  readonly fix: string | null;
  /** What to take for the value at the path, so that the rest can be checked too; left out where that is not clear. */
  readonly repair?: unknown;
  /** True where the repair is made up, and not what the file means. */
  readonly isGuess?: boolean;
}

const MOST_LISTED = 12;

/** A kind may put values into its wording, and a value may have a megabyte. */
const LONGEST_WORDING = 500;

/**
 * The issues that zod raised, in our words: one finding a place, none of which repeats a value at a place for
 * secrets. An issue with a wording of its own keeps it; one that starts with `must` gets its path in front.
 * Expects a check with {@link NO_MESSAGE} as every message.
 */
export function findingsOf(issues: readonly z.core.$ZodIssue[], input: ValidationInput): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const issue of issues.flatMap((found) => resolved(found, [], input))) {
    for (const finding of worded(issue, input)) {
      // An unknown key and a rule of the kind may share a place; of two complaints about one value the first will do.
      const id = JSON.stringify([finding.path, finding.at, issue.code === "custom" ? finding.message : null]);
      if (!findings.has(id)) findings.set(id, finding);
    }
  }
  return [...findings.values()];
}

/** Of a union, the issues of the branch that the value looks like; the union's own where it looks like none. */
function resolved(issue: z.core.$ZodIssue, base: readonly PropertyKey[], input: ValidationInput): readonly Issue[] {
  const path = [...base, ...issue.path];
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [{ ...issue, path }];
  const fitting = issue.errors.filter((branch) => !branch.some(isWhole));
  const [best] = (fitting.length > 0 ? fitting : textual(issue, path, input)).toSorted((a, b) => a.length - b.length);
  return best ? best.flatMap((inner) => resolved(inner, path, input)) : [{ ...issue, path }];
}

/** Whether an issue says that the whole value is another one than this branch takes. */
function isWhole(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === "invalid_type" || issue.code === "invalid_value");
}

/** The branches that take text, for what could have been meant as such. */
function textual(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  input: ValidationInput,
): readonly z.core.$ZodIssue[][] {
  if (foundWord(valueAt(input.value, steps(path))) === "a map") return [];
  return issue.errors.filter((branch) =>
    branch.some((inner) => isWhole(inner) && "expected" in inner && inner.expected === "string"),
  );
}

function worded(issue: Issue, input: ValidationInput): readonly Finding[] {
  const path = steps(issue.path);
  const secret = sensitivePrefix(input.spec, path, "writeOnly");
  if (secret) return [secretFinding(secret, path, issue, input)];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey([...path, key], input));
  const words = issue.message === NO_MESSAGE ? describeIssue(issue, path, input) : customMessage(issue, path);
  return [{ path, at: "value", ...words }];
}

/** A value at such a place, a password perhaps, is never repeated, nor are keys below it. */
function secretFinding(
  secret: readonly string[],
  path: readonly string[],
  issue: Issue,
  input: ValidationInput,
): Finding {
  const value = valueAt(input.value, secret);
  const name = quoted(secret.join("."));
  const reference = `\`${secret.at(-1) ?? "value"}: { env: NAME }\``;
  const finding = { path: secret, at: "value" as const, repair: { env: "NAME" } };
  if (value === undefined) return { ...finding, message: `${name} is required`, fix: `write ${reference}` };
  if (value === null) return { ...finding, message: `${name} is empty`, fix: `write ${reference}` };
  if (
    path.length === secret.length + 1 &&
    path.at(-1) === "env" &&
    issue.message !== NO_MESSAGE &&
    issue.code !== "invalid_type"
  ) {
    return { ...finding, ...customMessage(issue, path) };
  }
  const message =
    foundWord(value) === "a map" ? `${name} is not exactly \`{ env: NAME }\`` : `${name} holds a literal value`;
  const fix = `store it as a repository secret and write ${reference}; rotate it if it was committed`;
  return { ...finding, message, fix };
}

function unknownKey(path: readonly string[], input: ValidationInput): Finding {
  const key = path.at(-1) ?? "";
  const parent = path.slice(0, -1);
  const own = parent.length === 0 ? input.ownKeys : [];
  const known = [...keysAt(input.spec, parent, input.value), ...own];
  const there = fieldAt(input.node, parent)?.node;
  const missing = known.filter((candidate) => there?.sort !== "map" || !there.fields.has(candidate));
  const accepted = missing.length > 0 && missing.length <= MOST_LISTED ? `accepted here: ${listed(missing)}` : null;
  const where = parent.length === 0 ? "" : ` in ${quoted(parent.join("."))}`;
  return { path, at: "key", message: `unknown key ${quoted(key)}${where}`, fix: didYouMean(key, missing) ?? accepted };
}

/** The known key that an unknown one was probably meant to be, as a path; null for any other finding. */
export function meantKey(finding: Finding, input: ValidationInput): readonly string[] | null {
  if (finding.at !== "key") return null;
  const parent = finding.path.slice(0, -1);
  const meant = nearest(finding.path.at(-1) ?? "", keysAt(input.spec, parent, input.value));
  return meant === null || valueAt(input.value, [...parent, meant]) !== undefined ? null : [...parent, meant];
}

function customMessage(issue: Issue, path: readonly string[]): IssueWords {
  const params = issue.code === "custom" ? issue.params : undefined;
  const fix = typeof params?.fix === "string" ? shortened(escapeInvisible(params.fix), LONGEST_WORDING) : null;
  const start = /^(?:must|cannot be) /.test(issue.message) && path.length > 0 ? `${quoted(path.join("."))} ` : "";
  return { message: `${start}${shortened(escapeInvisible(issue.message), LONGEST_WORDING)}`, fix, ...repairOf(params) };
}

/** What a kind takes for a text of the wrong form, so that the rest of the entry can be checked too. */
function repairOf(params: Readonly<Record<string, unknown>> | undefined): Pick<IssueWords, "repair"> {
  return typeof params?.repair === "string" ? { repair: params.repair } : {};
}
