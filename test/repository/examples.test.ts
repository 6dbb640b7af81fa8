import { load } from "js-yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWNER, PROJECT_ID, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { runAction } from "../../sandbox/runner/action.ts";
import { loadTarget } from "../../src/config/load.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { filesBelow, MARKDOWN, textOf } from "./files.ts";
import { fencesOf } from "./markdown.ts";

/** An example with nothing to say against it gives []. */
function problemsOf(text: string, file: string): readonly string[] {
  return loadTarget(Buffer.from(text), file, KINDS, { projectId: null }).problems.map(problemText);
}

const CONFIGS = filesBelow("examples").filter((file) => /^examples\/(?!workflows\/).*\.yaml$/.test(file));

const FENCES = MARKDOWN.flatMap((file) => fencesOf(file, "yaml").map((text, index) => ({ file, index, text }))).filter(
  ({ text }) => /^version: 1$/m.test(text),
);

const FENCED = FENCES.map(({ file, index, text }) => ({ where: `${file}, fence ${index}`, text }));

describe("every example is a valid configuration", () => {
  it.each(CONFIGS)("%s", (file) => {
    expect(problemsOf(textOf(file), file)).toEqual([]);
  });

  it.each(FENCES)("$file, fence $index", ({ file, text }) => {
    expect(problemsOf(text, file)).toEqual([]);
  });

  it("among them is one in the README", () => {
    expect(FENCES.map(({ file }) => file)).toContain("README.md");
  });
});

describe("every example plans through the built action, with nothing in Atlas", () => {
  let atlas: SandboxAtlas;
  beforeAll(async () => {
    atlas = await startAtlas({ accounts: [OWNER] });
  });
  afterAll(async () => {
    await atlas.close();
    expect(atlas.refused).toEqual([]);
  });

  const texts = [...CONFIGS.map((file) => ({ where: file, text: textOf(file) })), ...FENCED];
  it.each(texts)("$where", async ({ text }) => {
    const { exitCode, outputs, log } = await runAction({
      files: { "atlas-streams.yaml": text },
      inputs: {
        "project-id": PROJECT_ID,
        "client-id": OWNER.clientId,
        "client-secret": OWNER.clientSecret,
        "base-url": atlas.url,
      },
    });
    expect([exitCode, exitCode === 0 ? "" : log]).toEqual([0, ""]);
    expect(["changes", "no-changes"]).toContain(outputs.result);
    expect(outputs["failure-reason"]).toBe("");
  });
});

describe("every example of a private link", () => {
  const files = filesBelow("examples/private-links");

  it("together show every pair of provider and vendor, and the link without one", () => {
    const pairs = files.flatMap((file) => links(file).map(({ provider, vendor }) => `${provider} ${vendor ?? "-"}`));
    expect([...new Set(pairs)].sort()).toEqual([
      "AWS CONFLUENT",
      "AWS KINESIS",
      "AWS LAMBDA",
      "AWS MSK",
      "AWS S3",
      "AZURE -",
      "AZURE AZURE_BLOB_STORAGE",
      "AZURE CONFLUENT",
      "AZURE EVENTHUB",
      "GCP CONFLUENT",
      "GCP PUBSUB",
    ]);
  });

  it.each(files)("%s explains itself, and uses no identifier that could be somebody's", (file) => {
    const text = textOf(file);
    expect(text).toMatch(/^# [A-Z]/m);
    for (const [id] of text.matchAll(/\b\d{12}\b(?!-)/g)) expect(["123456789012", "000000000000"]).toContain(id);
    for (const [id] of text.matchAll(/\/subscriptions\/[^/]*/g)) {
      expect(id).toBe("/subscriptions/00000000-0000-0000-0000-000000000000");
    }
  });
});

function links(file: string): readonly { readonly provider: string; readonly vendor?: string }[] {
  const { privateLinks } = load(textOf(file)) as {
    readonly privateLinks: Readonly<Record<string, { readonly provider: string; readonly vendor?: string }>>;
  };
  return Object.values(privateLinks);
}
