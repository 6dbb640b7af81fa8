import { describe, expect, it } from "vitest";
import { filesWithOwner, NOBODY, ownersIn, withOwner } from "../../scripts/owner.ts";
import { majorTag, notesOf, objections } from "../../scripts/release.ts";
import { textOf } from "./files.ts";
import { jobsOf, mapOf, OWN } from "./workflows/workflows.ts";

const CHANGES = `# Changes

## Unreleased

- Not yet.

## 1.10.0 (2026-12-01)

- Ten.

## 1.1.0

- One.
`;

describe("a release", () => {
  it.each([
    { tag: "v1.1.0", notes: "- One." },
    { tag: "v1.10.0", notes: "- Ten." },
    { tag: "v1.1", notes: "" },
    { tag: "v2.0.0", notes: "" },
  ])("of $tag has its own notes", ({ tag, notes }) => {
    expect(notesOf(CHANGES, tag)).toBe(notes);
  });

  it("needs one version in all places, and notes", () => {
    const named = { "package.json": "1.1.0", "src/version.ts": "1.1.0" };
    const papers = { changes: CHANGES, named, owners: { "README.md": ["octo"] }, owner: "octo" };
    expect(objections("v1.1.0", papers)).toEqual([]);
    const wrong = {
      ...papers,
      named: { ...named, "package.json": "1.1.1" },
      owners: { "README.md": ["octo", NOBODY] },
    };
    expect(objections("v1.1.1", wrong)).toEqual([
      "src/version.ts says 1.1.0, the tag v1.1.1",
      'CHANGELOG.md has nothing under "## 1.1.1"',
      "README.md takes the action from octo and OWNER: run `npm run owner -- octo`",
    ]);
  });

  it.each([
    { tag: "v1.0.0", tags: ["v1.0.0"], major: "v1" },
    { tag: "v1.2.10", tags: ["v1.2.9", "v1.2.10", "v2.0.0"], major: "v1" },
    { tag: "v1.2.9", tags: ["v1.2.9", "v1.2.10"], major: null },
    { tag: "v1.9.9", tags: ["v1.10.0", "v1"], major: null },
    { tag: "v2.0.0", tags: ["v1.9.9", "v2.0.0-rc.1"], major: "v2" },
    { tag: "v2.0.0-rc.1", tags: [], major: null },
  ])("of $tag beside $tags moves $major", ({ tag, tags, major }) => {
    expect(majorTag(tag, tags)).toBe(major);
  });

  it("is verified, then attested, then published, each with no more rights than it needs", () => {
    const jobs = jobsOf(OWN.filter(({ where }) => where.endsWith("/release.yml")));
    expect(jobs.map(({ name, job }) => [name, job.needs ?? null, mapOf(job.permissions)])).toEqual([
      ["verify", null, { contents: "read" }],
      ["attest", "verify", { contents: "read", "id-token": "write", attestations: "write" }],
      ["publish", "attest", { contents: "write" }],
    ]);
    expect(JSON.stringify(jobs[0]?.job.steps)).toContain('"run":"npm test"');
  });
});

describe("the owner", () => {
  const files = filesWithOwner();

  it("is one on all pages and in all workflows to paste", () => {
    expect(files).toEqual(
      expect.arrayContaining(["README.md", "CONTRIBUTING.md", "examples/workflows/atlas-plan.yml"]),
    );
    expect(new Set(files.flatMap((file) => ownersIn(textOf(file)))).size).toBe(1);
  });

  it.each(files)("is written into %s by one command, and by a fork again", (file) => {
    const first = withOwner(textOf(file), "octo");
    expect(ownersIn(first)).toEqual(["octo"]);
    expect(first).not.toMatch(/\bOWNER\b/);
    expect(withOwner(first, "a-fork")).toBe(first.replaceAll("octo/atlas", "a-fork/atlas"));
    expect(withOwner(first, "octo")).toBe(first);
  });
});
