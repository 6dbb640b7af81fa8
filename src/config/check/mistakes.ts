import { fieldAt, type Node } from "../yaml/tree.ts";
import type { Finding } from "./issues.ts";
import { keysAt, sensitivePrefix } from "./schema-path.ts";
import type { ValidationInput } from "./validation-input.ts";
import { quoted } from "./wording.ts";

/** An expression of a workflow, with the name that it reads where it reads one. */
const EXPRESSION = /\$\{\{\s{0,50}(?:(?:secrets|vars|env)\.(\w{1,100}))?[^{}]{0,200}\}\}/;

/** A variable as a shell writes it. */
const SHELL_VARIABLE = /^\$(?:\{([A-Z][A-Z0-9_]*)\}|([A-Z][A-Z0-9_]*))$/;

/** Names that are surely the name of a variable and no password. */
const SURE_NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

const TYPOGRAPHIC = "“”„‟‘’‚‛«»";

/**
 * What people write into this file because it works in another: an expression of a workflow, a variable of a shell, `ENV` for
 * `env`, a quote that a word processor has made. None repeats a value at a place for secrets.
 */
export function mistakesOf(input: ValidationInput): readonly Finding[] {
  const found: Finding[] = [];
  const visit = (node: Node, path: readonly string[]): void => {
    if (node.sort === "list") node.items.forEach((item, index) => void visit(item, [...path, String(index)]));
    else if (node.sort === "map") {
      const finding = misspeltEnv(node, path, input);
      if (finding) found.push(finding);
      else for (const [key, { node: inner }] of node.fields) visit(inner, [...path, key]);
    } else if (typeof node.value === "string") found.push(...mistakesIn(node.value, path, input));
  };
  if (input.node.sort !== "map") return [];
  for (const [key, { node }] of input.node.fields) if (!input.ownKeys.includes(key)) visit(node, [key]);
  return found;
}

/** Whether a text of the file is an expression that only workflow files know. */
export function hasExpression(text: string): boolean {
  return EXPRESSION.test(text);
}

function mistakesIn(text: string, path: readonly string[], input: ValidationInput): readonly Finding[] {
  const name = quoted(path.join("."));
  const expression = EXPRESSION.exec(text);
  if (expression) {
    const message = `${name} has an expression in it, and GitHub does not fill in \`\${{ }}\` in this file`;
    return [asVariable(path, message, expression[1] ?? null, input)];
  }
  const shell = SHELL_VARIABLE.exec(text);
  if (shell && takesVariables(path, input)) {
    const variable = shell[1] ?? shell[2] ?? "";
    const message = `${name} is written as a shell writes a variable, and nothing fills that in here`;
    return [asVariable(path, message, SURE_NAME.test(variable) ? variable : null, input)];
  }
  const [first = "", last = ""] = [text.at(0), text.at(-1)];
  const mark = [first, last].find((character) => character !== "" && TYPOGRAPHIC.includes(character));
  if (mark === undefined) return [];
  const where = mark === first ? "begins" : "ends";
  const message = `${name} ${where} with ${quoted(mark)}, a typographic quote that YAML takes for a part of the text`;
  const repair = [...text].filter((character) => !TYPOGRAPHIC.includes(character)).join("");
  return [{ path, at: "value", message, fix: 'write `"` in its place', repair }];
}

function misspeltEnv(
  node: Node & { readonly sort: "map" },
  path: readonly string[],
  input: ValidationInput,
): Finding | null {
  const [key, ...more] = node.fields.keys();
  if (key === undefined || more.length > 0 || key === "env" || key.toLowerCase() !== "env") return null;
  if (!takesVariables(path, input)) return null;
  const value = fieldAt(node, [key])?.node;
  const variable = value?.sort === "scalar" && SURE_NAME.test(value.text) ? value.text : null;
  return asVariable(path, `${quoted(path.join("."))} has ${quoted(key)} in place of \`env\``, variable, input);
}

/** What to write so that a value comes from a variable, where that is allowed. */
function asVariable(
  path: readonly string[],
  message: string,
  variable: string | null,
  input: ValidationInput,
): Finding {
  const key = path.at(-1) ?? "";
  const reference = `{ env: ${variable ?? "NAME"} }`;
  const isItem = /^\d+$/.test(key);
  return takesVariables(path, input)
    ? {
        path,
        at: "value",
        message,
        fix: `write \`${isItem ? reference : `${key}: ${reference}`}\`, and pass the variable to the step`,
        repair: { env: variable ?? "NAME" },
      }
    : { path, at: "value", message, fix: "write the value itself", isGuess: true, repair: "x" };
}

/** Whether `{ env: NAME }` is allowed at a path. */
function takesVariables(path: readonly string[], { spec, value }: ValidationInput): boolean {
  return sensitivePrefix(spec, path, "writeOnly") !== null || keysAt(spec, path, value).includes("env");
}
