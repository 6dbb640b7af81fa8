/**
 * Writes what is made from code: the README's tables from `action.yml`, the JSON Schema and the reference from the kinds.
 *
 *     node scripts/docs.ts             writes
 *     node scripts/docs.ts --check     names what is not current, and fails
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import type { Kind } from "../src/engine/model/kind.ts";
import { KINDS } from "../src/kinds/index.ts";
import { ANY_CASE, entrySchema, fileSchema, type JsonSchema } from "./schema.ts";
import { argumentsOf, ROOT } from "./tools.ts";

interface Plate {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Files that are not what the code says they should be, relative to the project's folder. Reads only. */
export function stale(): readonly string[] {
  return [...documents()].filter(([file, text]) => textOf(file) !== text).map(([file]) => file);
}

/** Every generated file with the text that it should have. */
function documents(): ReadonlyMap<string, string> {
  const plate = load(textOf("action.yml")) as Plate;
  return new Map([
    [
      "README.md",
      filled("README.md", {
        "plan workflow": fenced("yaml", textOf("examples/workflows/atlas-plan.yml")),
        "apply workflow": fenced("yaml", textOf("examples/workflows/atlas-apply.yml")),
        inputs: inputsTable(plate),
        outputs: outputsTable(plate),
      }),
    ],
    ...pagesWithPins(),
    ["docs/configuration.md", filled("docs/configuration.md", { reference: reference(KINDS) })],
    ["schema/atlas-streams.schema.json", `${JSON.stringify(fileSchema(KINDS), null, 2)}\n`],
  ]);
}

/** The pages of docs with the commits of other people's actions that the workflows to paste have: Dependabot watches those. */
function pagesWithPins(): readonly (readonly [string, string])[] {
  const workflows = readdirSync(join(ROOT, "examples/workflows")).map((file) => textOf(`examples/workflows/${file}`));
  const pins = workflows.flatMap((text) => [...text.matchAll(/uses: ([\w-]+\/[\w-]+)@[0-9a-f]{40} # v[\d.]+/g)]);
  const pages = readdirSync(join(ROOT, "docs")).filter((file) => file.endsWith(".md"));
  return pages.map((page) => {
    const file = `docs/${page}`;
    const pinned = pins.reduce(
      (text, [pin, action]) => text.replace(new RegExp(`uses: ${action}@.*`, "g"), pin),
      textOf(file),
    );
    return [file, pinned];
  });
}

/** A file with the text between each pair of markers, `<!-- name -->` and `<!-- /name -->`, replaced. */
function filled(file: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${file} has no ${start} … ${end} to write the ${name} between.`);
    return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`;
  }, textOf(file));
}

function inputsTable(plate: Plate): string {
  const rows = Object.entries(plate.inputs).map(([name, input]) => [
    code(name),
    input.default ? code(input.default) : "",
    input.description,
  ]);
  return table(["Input", "Default", "Meaning"], rows);
}

function outputsTable(plate: Plate): string {
  const rows = Object.entries(plate.outputs).map(([name, output]) => [code(name), output.description]);
  return table(["Output", "Meaning"], rows);
}

function reference(kinds: readonly Kind[]): string {
  const top = fieldRows(fileSchema([]));
  const sections = kinds.map((kind) => {
    const where =
      kind.within === undefined ? code(kind.key) : `${code(kind.key)}, inside each entry of ${code(kind.within)}`;
    return `### ${where}\n\n${kind.description}\n\n${fieldTables(entrySchema(kind, []))}`;
  });
  return [`### The file\n\n${fieldTable(top)}`, ...sections].join("\n\n");
}

/** One table, or where an entry has one shape of several, what they share and then each by its `type`. */
function fieldTables(schema: JsonSchema): string {
  const variants = schema.anyOf ?? schema.oneOf;
  if (schema.properties !== undefined || variants === undefined) return fieldTable(fieldRows(schema));
  const keys = variants.map((variant) => new Map(fieldRows(variant).map((row) => [row.join("\n"), row])));
  const isShared = (row: string): boolean => keys.every((rows) => rows.has(row));
  const shared = [...(keys[0] ?? [])].filter(([key]) => isShared(key)).map(([, row]) => row);
  const own = variants.map((variant, index) => {
    const rows = [...(keys[index] ?? [])].filter(([key]) => !isShared(key)).map(([, row]) => row);
    return `#### ${code(`type: ${variant.properties?.type?.const}`)}\n\n${fieldTable(rows)}`;
  });
  return [`Of every type:\n\n${fieldTable(shared)}`, ...own].join("\n\n");
}

function fieldTable(rows: readonly (readonly string[])[]): string {
  return table(["Field", "", "Value", "Meaning"], rows);
}

/** A row for each field, those of nested objects by their path, e.g. `networking.access.type`. */
function fieldRows(schema: JsonSchema, prefix = ""): readonly (readonly string[])[] {
  const variants = schema.properties === undefined ? (schema.anyOf ?? schema.oneOf ?? []) : [schema];
  const rows = variants.flatMap((variant) =>
    Object.entries(variant.properties ?? {}).flatMap(([name, field]) => {
      const need = variant.required?.includes(name) ? "required" : "";
      return [
        [code(prefix + name), need, shapeOf(field), field.description ?? ""],
        ...(isReference(field) ? [] : fieldRows(field, `${prefix}${name}.`)),
      ];
    }),
  );
  return [...new Map(rows.map((row) => [row.join("\n"), row])).values()];
}

/** Whether a field takes `{ env: NAME }`, alone or beside text; the name of the variable is worth no row of its own. */
function isReference(field: JsonSchema): boolean {
  return isEnv(field) || (field.anyOf?.some(isEnv) ?? false);
}

function isEnv({ properties }: JsonSchema): boolean {
  return properties !== undefined && Object.keys(properties).join() === "env";
}

function shapeOf(field: JsonSchema): string {
  if (isEnv(field)) return code("{ env: NAME }");
  if (field.const !== undefined) return code(String(field.const));
  if (field.enum !== undefined) return field.enum.map((value) => code(String(value))).join(", ");
  if (field.items !== undefined) return `list of ${shapeOf(field.items)}`;
  const variants = (field.anyOf ?? field.oneOf)?.filter(({ $comment }) => $comment !== ANY_CASE);
  if (variants !== undefined) return [...new Set(variants.map(shapeOf))].join(" or ");
  if (field.properties !== undefined) return "map";
  if (typeof field.additionalProperties === "object") return `map of ${shapeOf(field.additionalProperties)}`;
  return field.type ?? "any";
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.trim().replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function code(text: string): string {
  return `\`${text}\``;
}

/** A file's text, empty where there is none yet. */
function textOf(file: string): string {
  try {
    return readFileSync(join(ROOT, file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw error;
  }
}

function write(): void {
  for (const [file, text] of documents()) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
}

if (import.meta.main) {
  if (argumentsOf("usage: node scripts/docs.ts [--check]", ["--check"]).includes("--check")) {
    const files = stale();
    for (const file of files) console.error(`${file} is not current: run \`npm run docs\` and commit what it writes.`);
    process.exitCode = files.length === 0 ? 0 : 1;
  } else write();
}
