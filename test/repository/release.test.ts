import { describe, expect, it } from "vitest";
import { majorTag, notesOf, objections } from "../../scripts/release.ts";
import { jobsOf, mapOf, OWN } from "./workflows.ts";

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
    expect(objections("v1.1.0", { changes: CHANGES, named })).toEqual([]);
    expect(objections("v1.1.1", { changes: CHANGES, named: { ...named, "package.json": "1.1.1" } })).toEqual([
      "src/version.ts says 1.1.0, the tag v1.1.1",
      'CHANGELOG.md has nothing under "## 1.1.1"',
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
