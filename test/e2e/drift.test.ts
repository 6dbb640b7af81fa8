import { describe, expect, test } from "vitest";
import { readMarker } from "../../src/proof/marker.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE, openAtlas, openGitHub, run, type Step, verdict } from "../support/step.ts";

const BOTH = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1) });

/** A repository that is checked every night, in step with Atlas. */
async function openWatch() {
  const [atlas, github] = [await openAtlas(), await openGitHub({ isPrivate: true })];
  github.push("main", { [FILE]: BOTH });
  const links = atlas.project().privateLinks;
  const { key } = links.put(s3Link("us-east-1"));
  links.put(mskLink(1));
  const drift = (more: Partial<Step> = {}) => {
    github.clock.now += 86_400_000;
    return run(atlas, { command: "drift", files: BOTH, github, event: github.event("schedule"), ...more });
  };
  return { atlas, github, links, archive: key, drift };
}

describe("the drift issue", () => {
  test("is opened, edited, closed and opened again: one issue all the time", { timeout: 120_000 }, async () => {
    const { github, links, archive, drift } = await openWatch();
    expect(verdict(await drift())).toEqual(["no-changes", "", 0]);
    expect(github.issues()).toEqual([]);

    links.remove(archive);
    const found = await drift();
    expect(verdict(found)).toEqual(["changes", "", 0]);
    expect(github.issues()).toMatchObject([{ state: "open", labels: ["atlas-drift"] }]);
    const [issue] = github.issues();
    expect(found.outputs).toMatchObject({ "issue-number": String(issue?.number) });
    expect(issue?.title).toContain("prod");
    expect(issue?.body).toContain("privateLinks/archive");
    expect(readMarker(issue?.body ?? "")?.role).toBe("drift");
    expect(github.comments(issue?.number ?? 0)).toEqual([]);

    links.remove(links.all()[0]?.key ?? "");
    await drift();
    expect(issue?.body).toContain("privateLinks/orders");
    expect(github.comments(issue?.number ?? 0)).toHaveLength(1);

    links.put(s3Link("us-east-1"));
    links.put(mskLink(1));
    expect(verdict(await drift())).toEqual(["no-changes", "", 0]);
    expect(github.issues()).toMatchObject([{ state: "closed", stateReason: "completed" }]);

    links.remove(links.all()[0]?.key ?? "");
    expect(verdict(await drift())).toEqual(["changes", "", 0]);
    expect(github.issues()).toMatchObject([{ state: "open", number: issue?.number }]);
  });

  test("is unchanged after a run that could not read Atlas, and that run fails", async () => {
    const { atlas, github, links, archive, drift } = await openWatch();
    links.remove(archive);
    await drift();
    const before = structuredClone(github.issues());
    const written = github.writes().length;
    for (const [act, reason] of [
      [{ status: 500 }, "atlas-api"],
      [{ status: 403, body: { error: 403, errorCode: "USER_UNAUTHORIZED", detail: "No." } }, "forbidden"],
      [{ status: 200, raw: "<html></html>" }, "atlas-api"],
    ] as const) {
      const fault = atlas.fault({ path: /privateLinkConnections$/, times: 99, act });
      expect(verdict(await drift())).toEqual(["failed", reason, 1]);
      fault.cancel();
    }
    expect(github.issues()).toEqual(before);
    expect(github.writes()).toHaveLength(written);
  });

  test("is unchanged after a run whose file is invalid, and that run fails", async () => {
    const { github, links, archive, drift } = await openWatch();
    links.remove(archive);
    await drift();
    const before = structuredClone(github.issues());
    expect(verdict(await drift({ files: "version: 2\n" }))).toEqual(["invalid", "config-invalid", 1]);
    expect(github.issues()).toEqual(before);
  });

  test("closed as not planned stays closed while the findings are the same", async () => {
    const { github, links, archive, drift } = await openWatch();
    links.remove(archive);
    await drift();
    const [issue] = github.issues();
    Object.assign(issue ?? {}, { state: "closed", stateReason: "not_planned" });
    await drift();
    expect(issue?.state).toBe("closed");
    links.remove(links.all()[0]?.key ?? "");
    await drift();
    expect(issue?.state).toBe("open");
  });

  test("tells nothing about what the file does not mention but in a fold", async () => {
    const { github, links, drift } = await openWatch();
    links.put(mskLink(77));
    expect(verdict(await drift())).toEqual(["no-changes", "", 0]);
    expect(github.issues()).toEqual([]);
  });

  test("is not wanted: `drift-issue: false`", async () => {
    const { github, links, archive, drift } = await openWatch();
    links.remove(archive);
    expect(verdict(await drift({ inputs: { "drift-issue": "false" } }))).toEqual(["changes", "", 0]);
    expect(github.issues()).toEqual([]);
  });

  test("is kept for the default branch only", async () => {
    const { github, links, archive, drift } = await openWatch();
    links.remove(archive);
    github.push("feature", { "readme.md": "Hello" });
    const result = await drift({ event: github.event("workflow_dispatch", { branch: "feature" }) });
    expect(verdict(result)).toEqual(["changes", "", 0]);
    expect(result.log).toMatch(/::warning::.*kept for main only/);
    expect(github.issues()).toEqual([]);
  });

  test("issues are disabled: one warning, and the run says what it found", async () => {
    const { github, links, archive, drift } = await openWatch();
    links.remove(archive);
    github.disableIssues();
    const result = await drift();
    expect(verdict(result)).toEqual(["changes", "", 0]);
    expect(result.log.split("\n").filter((line) => line.startsWith("::warning"))).toHaveLength(1);
  });

  test("an assignee that GitHub refuses is left out", async () => {
    const { github, links, archive, drift } = await openWatch();
    links.remove(archive);
    await drift({ inputs: { "drift-issue-assignees": "octocat\nnobody-here", "drift-issue-labels": "atlas\nurgent" } });
    expect(github.issues()).toMatchObject([{ assignees: ["octocat"], labels: ["atlas", "urgent"] }]);
  });
});

describe("the likely cause of a finding", () => {
  const base = { archive: s3Link("us-east-1") };

  /** A pull request that was planned, merged and, where asked for, applied. */
  async function merged(applied: boolean) {
    const [atlas, github] = [await openAtlas(), await openGitHub({ isPrivate: true })];
    github.push("main", { [FILE]: configuration({}) });
    github.openPull({ files: { [FILE]: configuration(base) } });
    const files = configuration(base);
    expect(
      verdict(await run(atlas, { command: "plan", files, github, event: github.event("pull_request", { pull: 1 }) })),
    ).toEqual(["changes", "", 0]);
    github.clock.now += 60_000;
    const event = github.event("push", { push: github.merge(1) });
    if (applied)
      expect(verdict(await run(atlas, { command: "apply", files, github, event }))).toEqual(["applied", "", 0]);
    return { atlas, github, links: atlas.project().privateLinks };
  }

  async function row(place: Awaited<ReturnType<typeof merged>>, file: string, name: string): Promise<string> {
    const { atlas, github } = place;
    const event = github.event("schedule");
    expect(verdict(await run(atlas, { command: "drift", files: file, github, event }))).toEqual(["changes", "", 0]);
    const rows =
      github
        .issues()[0]
        ?.body.split("\n")
        .filter((line) => line.startsWith("| ")) ?? [];
    return rows.find((line) => line.includes(`\`${name}\``)) ?? "";
  }

  test("what an apply made and is not there any more was deleted in Atlas", async () => {
    const place = await merged(true);
    place.links.remove(place.links.all()[0]?.key ?? "");
    expect(await row(place, configuration(base), "archive")).toContain("Likely cause: **deleted in Atlas**");
  });

  test("what was merged since the last apply is not applied yet", async () => {
    const place = await merged(true);
    const both = configuration({ ...base, orders: mskLink(1) });
    place.github.push("main", { [FILE]: both });
    place.links.remove(place.links.all()[0]?.key ?? "");
    expect(await row(place, both, "orders")).toContain("Likely cause: **not applied yet**");
    expect(await row(place, both, "archive")).toContain("Likely cause: **deleted in Atlas**");
  });

  test("where no apply left a record, none is named", async () => {
    expect(await row(await merged(false), configuration(base), "archive")).not.toContain("Likely cause");
  });
});
