import type * as z from "zod/mini";
import { escapeInvisible } from "../../text/escape.ts";
import { nearest } from "../../text/nearest.ts";
import { sensitivePrefix } from "./schema-path.ts";
import { type Issue, textAt, type ValidationInput, valueAt } from "./validation-input.ts";
import { foundWord, listed, quoted } from "./wording.ts";

/** A problem without its place. */
export interface IssueWords {
  readonly message: string;
  readonly fix: string | null;
  /** What to take for the value, so that the rest can be checked too. */
  readonly repair?: unknown;
  /** True where the repair is made up. */
  readonly isGuess?: boolean;
}

/** What was expected at a path, what was found, and how to fix it. Never for a place where a secret belongs. */
export function describeIssue(issue: Issue, path: readonly string[], input: ValidationInput): IssueWords {
  const name = path.length === 0 ? "the entry" : quoted(path.join("."));
  const value = valueAt(input.value, path);
  if (value === undefined) return { message: `${name} is required`, fix: acceptedWords(issue), ...guessed(issue) };
  if (value === null)
    return { message: `${name} is empty`, fix: "give it a value, or remove the line", ...guessed(issue) };
  switch (issue.code) {
    case "invalid_type":
      return wrongType(name, [issue.expected], path, input);
    case "invalid_value":
      return notAccepted(name, issue.values.map(String), path, input);
    case "invalid_union":
      return unionWords(name, issue, path, input);
    case "too_small":
      return { message: tooSmall(name, issue), fix: null };
    case "too_big":
      return { message: `${name} must have at most ${issue.maximum}${unit(issue.origin)}`, fix: null };
    case "invalid_key":
      return { message: `${name} is not a name that can stand here`, fix: null };
    case "invalid_format":
      return { message: `${name} is not ${FORMATS[issue.format] ?? "in the expected form"}`, fix: null };
    default:
      return { message: `${name} is not valid`, fix: null };
  }
}

const FORMATS: Readonly<Record<string, string>> = { url: "a URL", email: "an e-mail address" };

function unionWords(
  name: string,
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly string[],
  input: ValidationInput,
): IssueWords {
  const branches = issue.errors.flat().filter((inner) => inner.path.length === 0);
  const values =
    optionsOf(issue) ?? branches.flatMap((inner) => (inner.code === "invalid_value" ? inner.values.map(String) : []));
  if (values.length > 0) return notAccepted(name, values, path, input);
  const expected = branches.flatMap((inner) => (inner.code === "invalid_type" ? [inner.expected] : []));
  return wrongType(name, expected, path, input);
}

/** What a discriminated union's discriminator may be. */
function optionsOf(issue: z.core.$ZodIssue): readonly string[] | null {
  return "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : null;
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a map",
  record: "a map",
  null: "nothing",
};

function wrongType(
  name: string,
  expected: readonly string[],
  path: readonly string[],
  input: ValidationInput,
): IssueWords {
  const value = valueAt(input.value, path);
  const words = [...new Set(expected.map((type) => EXPECTED[type] ?? type))];
  if (words.length === 0 || expected.includes("never") || expected.includes("undefined")) {
    return { message: `${name} is not allowed here`, fix: "remove the line" };
  }
  if (isReference(value) && !expected.includes("object")) {
    return { message: `${name} cannot come from an environment variable`, fix: "write the value itself" };
  }
  const found = foundWord(value) === "a number" && words.includes("a whole number") ? "a fraction" : foundWord(value);
  const message = `${name} must be ${words.join(" or ")}, found ${found}`;
  if (expected.includes("string")) {
    const text = textAt(path, input);
    return { message, fix: quoteIt(path, input), ...(text === null ? {} : { repair: text }) };
  }
  const bare =
    typeof value === "string" &&
    words.some((word) => word === "a whole number" || word === "true or false" || word === "a number");
  return { message, fix: bare ? "write it without quotes" : null };
}

function notAccepted(
  name: string,
  values: readonly string[],
  path: readonly string[],
  input: ValidationInput,
): IssueWords {
  const value = valueAt(input.value, path);
  const accepted = `accepted: ${listed(values)}`;
  if (typeof value !== "string") {
    const quote = values.includes(textAt(path, input) ?? "") ? quoteIt(path, input) : null;
    return { message: `${name} must be one of ${listed(values)}, found ${foundWord(value)}`, fix: quote };
  }
  if (sensitivePrefix(input.spec, path, "sensitive"))
    return { message: `${name} cannot have this value`, fix: accepted };
  const meant = nearest(value, values);
  const message = `${name} cannot be ${quoted(value)}`;
  if (meant === null) return { message, fix: accepted };
  return { message, fix: `did you mean ${quoted(meant)}? ${accepted}`, repair: meant };
}

/** Where text belongs and the file has a bare number, zeros in front and all, the way to keep them. */
function quoteIt(path: readonly string[], input: ValidationInput): string | null {
  const text = textAt(path, input);
  if (text === null) return null;
  return sensitivePrefix(input.spec, path, "sensitive")
    ? "quote it"
    : `quote it: ${escapeInvisible(JSON.stringify(text.slice(0, 80)))}`;
}

/** Something of the right sort for a value that is not there. */
function guessed(issue: Issue): Pick<IssueWords, "repair" | "isGuess"> {
  if (issue.code === "invalid_value") return { repair: issue.values[0], isGuess: true };
  if (issue.code === "invalid_type" && issue.expected === "array") return { repair: [], isGuess: true };
  const isText =
    (issue.code === "invalid_type" && issue.expected === "string") ||
    (issue.code === "invalid_union" && optionsOf(issue) === null);
  return isText ? { repair: "x", isGuess: true } : {};
}

function acceptedWords(issue: Issue): string | null {
  if (issue.code === "invalid_value") return `accepted: ${listed(issue.values.map(String))}`;
  const options = optionsOf(issue);
  return options && `accepted: ${listed(options)}`;
}

function tooSmall(name: string, issue: z.core.$ZodIssueTooSmall): string {
  if (issue.minimum === 1 && issue.origin !== "number") return `${name} must not be empty`;
  return `${name} must have at least ${issue.minimum}${unit(issue.origin)}`;
}

function unit(origin: string): string {
  if (origin === "string") return " characters";
  return origin === "array" || origin === "set" ? " items" : "";
}

function isReference(value: unknown): boolean {
  return foundWord(value) === "a map" && Object.keys(value as object).join() === "env";
}
