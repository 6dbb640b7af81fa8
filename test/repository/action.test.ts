import { existsSync } from "node:fs";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import { FAILURE_REASONS, WRITING_ACTIONS } from "../../src/engine/model/change.ts";
import { COMMANDS, INPUTS } from "../../src/run/inputs.ts";
import { OUTPUTS } from "../../src/run/outputs.ts";
import { filesBelow, MARKDOWN, ROOT, textOf } from "./files.ts";

interface Plate {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string; readonly required?: boolean }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding: { readonly icon: string; readonly color: string };
}

const plate = load(textOf("action.yml")) as Plate;

describe("action.yml", () => {
  it("has the code's inputs, with the code's defaults, in the code's order", () => {
    const given = Object.entries(plate.inputs).map(([name, input]) => [name, input.default]);
    expect(given).toEqual(Object.entries(INPUTS));
  });

  it("requires no input, for every one has a default or a stand-in", () => {
    expect(Object.values(plate.inputs).filter((input) => input.required)).toEqual([]);
  });

  it("has the outputs that every run sets, in that order", () => {
    expect(Object.keys(plate.outputs)).toEqual(OUTPUTS);
  });

  it("describes every input and output, in one line", () => {
    for (const { description } of [...Object.values(plate.inputs), ...Object.values(plate.outputs)]) {
      expect(description).toMatch(/^\S.{10,}[.]$/);
    }
  });

  it("names every command, action and failure reason where it describes them", () => {
    for (const command of COMMANDS) expect(plate.inputs.command?.description).toContain(`\`${command}\``);
    for (const action of WRITING_ACTIONS)
      expect(plate.inputs["allowed-actions"]?.description).toContain(`\`${action}\``);
    for (const reason of FAILURE_REASONS)
      expect(plate.outputs["failure-reason"]?.description).toContain(`\`${reason}\``);
  });

  it("is what the README's tables say", () => {
    const rows = (name: string): readonly string[] => {
      const [, part = ""] = textOf("README.md").split(new RegExp(`<!-- /?${name} -->`));
      return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, first]) => first ?? "");
    };
    expect(rows("inputs")).toEqual(Object.keys(INPUTS));
    expect(rows("outputs")).toEqual(OUTPUTS);
  });

  it("is what the documents speak of: no `steps.…outputs.…` and no `with` that does not exist", () => {
    const texts = [...MARKDOWN, ...filesBelow("examples/workflows")].map(textOf).join("\n");
    const named = [...texts.matchAll(/steps\.[\w-]+\.outputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !OUTPUTS.some((output) => output === name))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  it("runs the committed bundle on Node 24", () => {
    expect(plate.runs).toEqual({ using: "node24", main: "dist/index.js" });
    expect(existsSync(join(ROOT, plate.runs.main))).toBe(true);
  });

  it("has branding, as the marketplace wants it", () => {
    expect(plate.branding).toEqual({ icon: expect.any(String), color: expect.any(String) });
  });
});
