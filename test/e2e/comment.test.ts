import { describe, expect, test } from "vitest";
import { readMarker } from "../../src/proof/marker.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration, FILE, openAtlas, openGitHub, run, type Step, verdict } from "../support/step.ts";

const GOOD = configuration({ archive: s3Link("us-east-1") });

/** A pull request that changes the given files. */
async function openChange(files: Readonly<Record<string, string>> = { [FILE]: GOOD }, isPrivate = true) {
  const [atlas, github] = [await openAtlas(), await openGitHub({ isPrivate })];
  github.openPull({ files });
  const plan = (more: Partial<Step> = {}) => {
    const event = github.event("pull_request", { pull: 1 });
    return run(atlas, { command: "plan", files: GOOD, github, event, ...more });
  };
  return { atlas, github, plan };
}

describe("the plan comment", () => {
  test("is one, found again and edited in place; an identical one makes no call", async () => {
    const { atlas, github, plan } = await openChange();
    const first = await plan();
    expect(github.comments(1)).toHaveLength(1);
    const [comment] = github.comments(1);
    expect(readMarker(comment?.body ?? "")).toMatchObject({ role: "plan", target: "prod" });
    expect(readMarker(comment?.body ?? "")?.payload.digest).toBe(first.outputs["plan-digest"]);
    expect(first.outputs["comment-id"]).toBe(String(comment?.id));

    const again = await plan({ event: github.event("pull_request", { pull: 1, runId: 9002 }) });
    expect(github.writes().map(({ method }) => method)).toEqual(["POST"]);
    expect(again.outputs["comment-id"]).toBe(String(comment?.id));

    atlas.project().privateLinks.put(s3Link("us-east-1"));
    expect(verdict(await plan())).toEqual(["no-changes", "", 0]);
    expect(github.writes().map(({ method }) => method)).toEqual(["POST", "PATCH"]);
    expect(github.comments(1)).toHaveLength(1);
  });

  test("is written when the token for Atlas has ended: nothing of it is needed any more", async () => {
    const { atlas, github, plan } = await openChange();
    const tokens: number[] = [];
    github.fault({ method: "POST", path: /comments$/, call: () => void tokens.push(atlas.liveTokens) });
    await plan();
    expect(github.comments(1)).toHaveLength(1);
    expect({ live: tokens, ever: atlas.maxLiveTokens }).toEqual({ live: [0], ever: 1 });
  });

  test("is found again behind a hundred others, and a marker that somebody else wrote is just text", async () => {
    const { github, plan } = await openChange();
    await plan();
    const body = github.comments(1)[0]?.body ?? "";
    for (let number = 0; number < 120; number += 1)
      github.comment(1, "octocat", number === 60 ? body : `Remark ${number}`);
    await plan({ files: configuration({ orders: mskLink(1) }) });
    expect(github.writes().map(({ method }) => method)).toEqual(["POST", "PATCH"]);
  });

  test("shows what is wrong with the file", async () => {
    const { atlas, github, plan } = await openChange();
    const result = await plan({ files: configuration({ archive: { provider: "AWS", vendor: "S3" } }) });
    expect(verdict(result)).toEqual(["invalid", "config-invalid", 1]);
    expect(github.comments(1)[0]?.body).toContain("privateLinks/archive");
    expect(atlas.log).toEqual([]);
  });

  test("shows that Atlas could not be read", async () => {
    const { atlas, github, plan } = await openChange();
    atlas.fault({ path: /privateLinkConnections$/, times: 99, act: { status: 500 } });
    expect(verdict(await plan())).toEqual(["failed", "atlas-api", 1]);
    expect(github.comments(1)[0]?.body).toContain("Atlas");
  });

  test.each([
    ["auto", { "docs/readme.md": "Hello" }, 0],
    ["always", { "docs/readme.md": "Hello" }, 1],
    ["never", { [FILE]: GOOD }, 0],
  ] as const)("comment: %s, where the pull request changes %o: %d", async (comment, files, count) => {
    const { github, plan } = await openChange(files);
    const result = await plan({ inputs: { comment } });
    expect(verdict(result)).toEqual(["changes", "", 0]);
    expect(github.comments(1)).toHaveLength(count);
    expect(result.outputs["comment-id"]).toBe(count === 0 ? "" : String(github.comments(1)[0]?.id));
  });

  test("is kept up to date once it is there, whatever the pull request changes by then", async () => {
    const { github, plan } = await openChange({ "docs/readme.md": "Hello" });
    await plan({ inputs: { comment: "always" } });
    await plan({ files: configuration({ orders: mskLink(1) }) });
    expect(github.writes().map(({ method }) => method)).toEqual(["POST", "PATCH"]);
  });

  test("is written on any event where `pr-number` says where, and nowhere without", async () => {
    const { github, plan } = await openChange();
    const event = github.event("workflow_dispatch");
    await plan({ event });
    expect(github.comments(1)).toEqual([]);
    await plan({ event, inputs: { "pr-number": "1" } });
    expect(github.comments(1)).toHaveLength(1);
  });

  test("is not written on a closed pull request", async () => {
    const { github, plan } = await openChange();
    github.closePull(1);
    expect(verdict(await plan({ inputs: { comment: "always" } }))).toEqual(["changes", "", 0]);
    expect(github.comments(1)).toEqual([]);
  });

  test("that may not be written is an error, which says that apply will refuse", async () => {
    const { github, plan } = await openChange();
    const token = github.addToken("github-actions[bot]", { "pull-requests": "read", issues: "read" });
    const result = await plan({ inputs: { "github-token": token } });
    expect(verdict(result)).toEqual(["failed", "github-api", 1]);
    expect(result.outputs).toMatchObject({ "has-changes": "true", "create-count": "1" });
    expect(result.log).toMatch(/::error.*pull-requests: write.*`apply` will refuse/);
  });

  test("works with an enterprise server's addresses", async () => {
    const { github, plan } = await openChange();
    expect(verdict(await plan({ enterprise: true }))).toEqual(["changes", "", 0]);
    expect(github.comments(1)).toHaveLength(1);
  });

  test("of several targets are several, and the outputs are JSON by name", async () => {
    const { github, plan } = await openChange({ "a.yaml": "x", "b.yaml": "y" });
    const files = {
      "a.yaml": configuration({ archive: s3Link("us-east-1") }, { name: "a" }),
      "b.yaml": configuration({ orders: mskLink(1) }, { name: "b" }),
    };
    const result = await plan({ files, inputs: { config: "a.yaml\nb.yaml" } });
    const ids = Object.fromEntries(github.comments(1).map(({ id, body }) => [readMarker(body)?.target, String(id)]));
    expect(JSON.parse(result.outputs["comment-id"] ?? "")).toEqual(ids);
    expect(Object.keys(ids)).toEqual(["a", "b"]);
  });

  test("of another file under the same name is left as it is, and the run says to choose a `name`", async () => {
    const { github, plan } = await openChange();
    await plan();
    const before = github.comments(1)[0]?.body;
    const result = await plan({
      files: { "other.yaml": GOOD, [FILE]: GOOD },
      inputs: { config: "other.yaml", comment: "always" },
    });
    expect(verdict(result)).toEqual(["invalid", "config-invalid", 1]);
    expect(result.log).toContain("another `name`");
    expect(github.comments(1).map(({ body }) => body)).toEqual([before]);
  });
});

describe("what the file does not mention", () => {
  /** Everything that a run of each command lets out, and what it wrote to GitHub. */
  async function shown(isPrivate: boolean, command: string, inputs: Readonly<Record<string, string>> = {}) {
    const { atlas, github, plan } = await openChange({ [FILE]: GOOD }, isPrivate);
    if (command === "apply") github.push("main", { [FILE]: GOOD });
    const { id } = atlas.project().privateLinks.put(mskLink(4242), { route: ["HIBERNATING"] });
    const event = github.event(command === "plan" ? "pull_request" : "schedule", { pull: 1 });
    const result = await plan({ command, event, inputs: { "require-reviewed-plan": "false", ...inputs } });
    expect(result.exitCode).toBe(0);
    expect(result.outputs["unmanaged-count"]).toBe("1");
    const sent = github.writes().map(({ body }) => JSON.stringify(body));
    const all = [
      result.log,
      result.summary,
      JSON.stringify(result.report),
      ...Object.values(result.outputs),
      ...sent,
    ].join("\n");
    return { all, id };
  }

  test.each(["plan", "apply", "drift"])(
    "%s in a public repository: a count in every place, no details in any",
    async (command) => {
      const { all, id } = await shown(false, command);
      expect(all).not.toContain("orders-4242");
      expect(all).not.toContain(id);
    },
  );

  test.each([
    ["plan", true, {}],
    ["drift", true, {}],
    ["plan", false, { "show-unmanaged": "true" }],
  ] as const)("%s, private: %s, %o: the details are there", async (command, isPrivate, inputs) => {
    const { all, id } = await shown(isPrivate, command, inputs);
    expect(all).toContain("orders-4242");
    expect(all).toContain(id);
  });

  test("in a private repository `show-unmanaged: false` hides it too", async () => {
    const { all } = await shown(true, "plan", { "show-unmanaged": "false" });
    expect(all).not.toContain("orders-4242");
  });
});
