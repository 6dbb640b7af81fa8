import { data, Evaluator, Lexer, Parser } from "@actions/expressions";
import type { FunctionDefinition } from "@actions/expressions/funcs/info";
import type { TemplateToken } from "@actions/workflow-parser/templates/tokens/template-token";
import {
  isBasicExpression,
  isBoolean,
  isLiteral,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from "@actions/workflow-parser/templates/tokens/type-guards";

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What an expression can look at: the contexts, and how things went so far. */
export interface Scope {
  /** `github`, `env`, `secrets`, … by name. */
  readonly contexts: Readonly<Record<string, Json>>;
  /** What `success()`, `failure()` and `cancelled()` say. */
  readonly status: Status;
}

/** How the job, or what it needs, went so far. */
export type Status = "success" | "failure" | "cancelled";

const CONTEXTS = [
  "github",
  "env",
  "vars",
  "secrets",
  "needs",
  "strategy",
  "matrix",
  "job",
  "runner",
  "steps",
  "inputs",
];

/** Evaluates an expression as GitHub does, with GitHub's own parser and evaluator. */
export function evaluate(expression: string, scope: Scope): Json {
  const functions = statusFunctions(scope.status);
  const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse();
  const contexts = new data.Dictionary(
    ...CONTEXTS.map((key) => ({ key, value: dataOf(scope.contexts[key] ?? (key === "inputs" ? {} : null)) })),
  );
  const byName = new Map(functions.map((one) => [one.name, one]));
  return jsonOf(new Evaluator(tree, contexts, byName).evaluate());
}

/** Whether an `if` lets its job or step run. GitHub's parser has put `success() &&` before those that ask for no status. */
export function isTrue(condition: TemplateToken | undefined, scope: Scope): boolean {
  if (condition === undefined) return scope.status === "success";
  const value = resolveToken(condition, scope);
  return !(value === false || value === null || value === 0 || value === "" || Number.isNaN(value));
}

/** A part of a workflow with its expressions filled in. */
export function resolveToken(token: TemplateToken | undefined, scope: Scope): Json {
  if (token === undefined) return null;
  if (isBasicExpression(token)) return evaluate(token.expression, scope);
  if (isMapping(token)) {
    return Object.fromEntries([...token].map(({ key, value }) => [key.toString(), resolveToken(value, scope)]));
  }
  if (isSequence(token)) return [...token].map((item) => resolveToken(item, scope));
  if (isString(token) || isBoolean(token) || isNumber(token)) return token.value;
  if (isLiteral(token)) return null;
  throw new Error(`line ${token.line}: this runner cannot evaluate ${token.typeName()}`);
}

/** A value as GitHub turns it into text: what inputs, variables and outputs are. */
export function textOf(value: Json | undefined): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? (Array.isArray(value) ? "Array" : "Object") : String(value);
}

/** A map of texts; what is none is empty. */
export function textsOf(value: Json | undefined): Readonly<Record<string, string>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, textOf(one)]));
}

function statusFunctions(status: Status): FunctionDefinition[] {
  const answer = (name: string, is: boolean): FunctionDefinition => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(is),
  });
  return [
    answer("success", status === "success"),
    answer("failure", status === "failure"),
    answer("cancelled", status === "cancelled"),
    answer("always", true),
  ];
}

function dataOf(value: Json): data.ExpressionData {
  return JSON.parse(JSON.stringify(value), data.reviver);
}

function jsonOf(value: data.ExpressionData): Json {
  return JSON.parse(JSON.stringify(value, data.replacer));
}
