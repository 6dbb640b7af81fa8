import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "./files.ts";

/**
 * Every rule of the linter that the house relies on, seen red: a file that breaks it, in a folder of its own with the project's
 * configuration.
 */

const BROKEN: readonly (readonly [rule: string, file: string, text: string])[] = [
  ["lint/suspicious/noConsole", "src/console.ts", "console.log(1);\n"],
  ["lint/suspicious/noExplicitAny", "src/loose.ts", "export const a = (b: any) => String(b);\n"],
  [
    "lint/suspicious/noImportCycles",
    "src/cycle-a.ts",
    'import { b } from "./cycle-b.ts";\nexport const a = () => b;\n',
  ],
  [
    "lint/suspicious/noImportCycles",
    "src/cycle-b.ts",
    'import { a } from "./cycle-a.ts";\nexport const b = () => a;\n',
  ],
  ["lint/correctness/noUndeclaredDependencies", "src/undeclared.ts", 'export { a } from "not-in-package-json";\n'],
  ["lint/nursery/noFloatingPromises", "src/floating.ts", "export async function a() {\n  return 1;\n}\na();\n"],
  [
    "lint/nursery/noMisusedPromises",
    "src/misused.ts",
    "const a = async () => 1;\n[1].forEach(async () => {\n  await a();\n});\n",
  ],
  [
    "lint/nursery/useExhaustiveSwitchCases",
    "src/switch.ts",
    'export function a(b: "x" | "y") {\n  switch (b) {\n    case "x":\n      return 1;\n  }\n}\n',
  ],
  ["lint/style/noDefaultExport", "src/default.ts", "export default 1;\n"],
  ["lint/style/noEnum", "src/enumeration.ts", "export enum A {\n  B,\n}\n"],
  ["lint/style/noNonNullAssertion", "src/sure.ts", "export const a = (b: string | null) => b!.length;\n"],
  [
    "lint/style/noParameterProperties",
    "src/property.ts",
    "export class A {\n  constructor(readonly b: string) {}\n}\n",
  ],
  ["lint/style/useFilenamingConvention", "src/fileName.ts", "export const a = 1;\n"],
  ["lint/style/useImportType", "src/type.ts", 'import { Json } from "./json.ts";\nexport type A = Json;\n'],
  ["lint/style/useNodejsImportProtocol", "src/protocol.ts", 'export { join } from "path";\n'],
  ["lint/style/useThrowOnlyError", "src/thrown.ts", 'export const a = () => {\n  throw "text";\n};\n'],
  ["format", "src/format.ts", "export const   a = 1\n"],
];

let folder: string;
let found: ReadonlySet<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gates-"));
  for (const file of ["biome.json", "package.json", ".gitignore"]) copyFileSync(join(ROOT, file), join(folder, file));
  for (const [, file, text] of BROKEN) write(file, text);
  found = findings();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("rules", () => {
  it.each(BROKEN)("%s goes red for %s", (rule, file) => {
    expect(found).toContain(`${file} ${rule}`);
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** What the linter finds in the folder, each as its file and its rule. */
function findings(): ReadonlySet<string> {
  const biome = join(ROOT, "node_modules", "@biomejs", "biome", "bin", "biome");
  const run = spawnSync(
    process.execPath,
    [biome, "ci", "--colors=off", "--reporter=json", "--max-diagnostics=none", "."],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  const { diagnostics } = JSON.parse(run.stdout) as {
    readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
  };
  return new Set(diagnostics.map(({ category, location }) => `${location.path.replaceAll("\\", "/")} ${category}`));
}
