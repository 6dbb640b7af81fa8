import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { playScene, SCENES } from "../../../sandbox/rehearsal/index.ts";
import { ROOT } from "../files.ts";

const ENTRY = process.env.ACTION_ENTRY ?? join(ROOT, "dist/index.js");
const SHORT = SCENES.filter(({ isShort }) => isShort);

// Side by side: most of the time they wait.
describe.concurrent("the rehearsal in short form: what one pastes, run as a runner runs it", {
  timeout: 180_000,
}, () => {
  it.each(SHORT)("$name", async (scene) => {
    const { failure, obstacle, rows } = await playScene(scene, { root: ROOT, entry: ENTRY, patience: 10 });
    expect({ failure, isPlayed: rows.length > 0 || obstacle !== null }).toEqual({ failure: null, isPlayed: true });
  });

  it.each([
    { line: "vars.ATLAS_PLAN_CLIENT_ID", other: "vars.ATLAS_CLIENT_ID" },
    { line: "command: apply", other: "command: plan" },
    { line: "types: [opened, synchronize, reopened, edited]", other: "types: [closed]" },
  ])("runs README's own text: with `$other` it fails", async ({ line, other }) => {
    const root = mkdtempSync(join(tmpdir(), "rehearsal "));
    try {
      for (const part of ["README.md", "action.yml", "docs", "examples"])
        cpSync(join(ROOT, part), join(root, part), { recursive: true });
      const text = readFileSync(join(root, "README.md"), "utf8");
      expect(text).toContain(line);
      writeFileSync(join(root, "README.md"), text.replace(line, other));
      const [scene] = SCENES.filter(({ name }) => name === "README as written");
      if (!scene) throw new Error("no such scene");
      expect((await playScene(scene, { root, entry: ENTRY })).failure).not.toBeNull();
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
