import { describe, expect, test } from "vitest";
import { OWNER, READER } from "../../sandbox/atlas/index.ts";
import { PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { manyLinks, mskLink, s3Link } from "../support/links.ts";
import { configuration, openAtlas, run, type Step, verdict } from "../support/step.ts";

const APPLY = { command: "apply", inputs: { "require-reviewed-plan": "false" } } as const;
const ONE = configuration({ archive: s3Link("us-east-1") });

type Atlas = Awaited<ReturnType<typeof openAtlas>>;

interface Bad {
  readonly step?: Partial<Step>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly ends: readonly [result: string, reason: string];
  /** What the log must say, the next step among it. */
  readonly says: readonly (string | RegExp)[];
}

/** Runs an apply that must not write, and says why. */
async function expectRefused(atlas: Atlas, { step, inputs, ends, says }: Bad) {
  const result = await run(atlas, { ...APPLY, files: ONE, ...step, inputs: { ...APPLY.inputs, ...inputs } });
  expect(verdict(result)).toEqual([...ends, 1]);
  expect(atlas.writes).toEqual([]);
  for (const words of says) {
    expect(result.log).toMatch(words);
  }
  expect(result.log).toContain("::error");
  expect(result.log).not.toMatch(/\n\s+at /);
  expect(result.log).not.toContain("[object Object]");
  return result;
}

describe("what Atlas does not let through", () => {
  test("a wrong client secret", async () => {
    const atlas = await openAtlas();
    await expectRefused(atlas, {
      inputs: { "client-secret": "mdb_sa_sk_wrong-0123456789" },
      ends: ["failed", "auth"],
      says: ["POST /api/oauth/token", "401", "Check the service account's id and secret; secrets expire."],
    });
  });

  test("an unknown project", async () => {
    const atlas = await openAtlas();
    await expectRefused(atlas, {
      step: { files: configuration({ archive: s3Link("us-east-1") }, { projectId: "aaaaaaaaaaaaaaaaaaaaaaaa" }) },
      ends: ["failed", "atlas-api"],
      says: ["GROUP_NOT_FOUND", "check `projectId`"],
    });
  });

  test("a missing role, as 403", async () => {
    const atlas = await openAtlas({ accounts: [{ ...OWNER, roles: [] }] });
    const result = await expectRefused(atlas, {
      ends: ["failed", "forbidden"],
      says: ["403 USER_UNAUTHORIZED", "needs the role Project Read Only"],
    });
    expect(result.report.targets[0].unreadable).toMatchObject([{ kind: "privateLinks" }]);
    expect(result.report.targets[0].resources).toMatchObject([{ action: "unknown", reason: "unreadable" }]);
  });

  test("a missing role, as 401 USER_UNAUTHORIZED", async () => {
    const atlas = await openAtlas();
    const body = { error: 401, errorCode: "USER_UNAUTHORIZED", detail: "Current user is not authorized." };
    atlas.fault({ path: /privateLinkConnections$/, times: 99, act: { status: 401, body } });
    await expectRefused(atlas, { ends: ["failed", "forbidden"], says: ["needs the role Project Read Only"] });
  });

  test("a role that may read and not write: nothing is made, and the role is named", async () => {
    const atlas = await openAtlas({ accounts: [READER] });
    const inputs = { ...APPLY.inputs, "client-id": READER.clientId, "client-secret": READER.clientSecret };
    const result = await run(atlas, { ...APPLY, files: ONE, inputs });
    expect(verdict(result)).toEqual(["failed", "forbidden", 1]);
    expect(result.log).toContain("Project Stream Processing Manager, Project Stream Processing Owner or Project Owner");
    expect(atlas.project().privateLinks.all()).toEqual([]);
  });

  test("an address that the access list does not have", async () => {
    const atlas = await openAtlas({ accounts: [{ ...OWNER, addressNotOnList: "203.0.113.9" }] });
    await expectRefused(atlas, {
      ends: ["failed", "forbidden"],
      says: ["IP_ADDRESS_NOT_ON_ACCESS_LIST", "203.0.113.9", "add the address that this runs from to it"],
    });
  });

  test("the limit of tokens is reached", async () => {
    const atlas = await openAtlas({ tokenLimit: 0 });
    await expectRefused(atlas, {
      ends: ["failed", "auth"],
      says: ["POST /api/oauth/token", "Access Token limit reached", "an hour"],
    });
  });

  test("page 3 of 4 fails again and again: the list is not whole, and nothing counts as missing", async () => {
    const atlas = await openAtlas();
    for (const link of Object.values(manyLinks(1600))) atlas.project().privateLinks.put(link);
    const fault = atlas.fault({
      where: ({ query }) => query.pageNum === "3",
      times: 99,
      act: { status: 500, body: { error: 500, errorCode: "UNEXPECTED_ERROR", detail: "Unexpected error." } },
    });
    const result = await expectRefused(atlas, {
      step: { files: configuration(manyLinks(1600)) },
      ends: ["failed", "atlas-api"],
      says: ["500 UNEXPECTED_ERROR", "Atlas had a fault; run again."],
    });
    expect(fault.struck).toBe(5);
    expect(result.outputs).toMatchObject({ "create-count": "", "has-changes": "", "plan-digest": "" });
  });

  test.each([200, 403, 404])("a proxy answers %d with HTML instead of JSON", async (status) => {
    const atlas = await openAtlas();
    const raw = "<html><body>Please log in</body></html>";
    atlas.fault({ path: /privateLinkConnections$/, times: 99, act: { status, raw } });
    await expectRefused(atlas, {
      ends: ["failed", "atlas-api"],
      says: ["the answer is not JSON but text/html", "check `base-url` and the proxy"],
    });
  });

  test("nobody listens at the base URL", async () => {
    const atlas = await openAtlas();
    await expectRefused(atlas, {
      inputs: { "base-url": "http://127.0.0.1:9" },
      ends: ["failed", "atlas-api"],
      says: ["ECONNREFUSED", "Check the network between this machine and Atlas"],
    });
  });

  test("one page breaks once: it is read again, and the plan is whole", async () => {
    const atlas = await openAtlas();
    for (const link of Object.values(manyLinks(600))) atlas.project().privateLinks.put(link);
    atlas.fault({ where: ({ query }) => query.pageNum === "2", act: "reset" });
    const result = await run(atlas, { command: "plan", files: configuration(manyLinks(600)) });
    expect(verdict(result)).toEqual(["no-changes", "", 0]);
  });
});

describe("what cannot be told apart", () => {
  test.each(["plan", "apply", "drift"])("two live links for one entry: %s", async (command) => {
    const atlas = await openAtlas();
    const twins = [1, 2].map(() => atlas.project().privateLinks.put(PRIVATE_LINKS["AWS/S3"]));
    const result = await expectRefused(atlas, {
      step: { command },
      ends: ["failed", "ambiguous"],
      says: [...twins.map(({ id }) => id), "`id:`"],
    });
    expect(result.report.targets[0].resources).toMatchObject([{ action: "unknown", reason: "ambiguous" }]);
  });

  test("one that works beside a FAILED twin is the match; the twin is unmanaged, with a warning", async () => {
    const atlas = await openAtlas();
    const links = atlas.project().privateLinks;
    links.put(PRIVATE_LINKS["AWS/S3"]);
    const twin = links.put(PRIVATE_LINKS["AWS/S3"]);
    links.fail(twin.key, "No.");
    const result = await run(atlas, { command: "plan", files: ONE });
    expect(verdict(result)).toEqual(["no-changes", "", 0]);
    expect(result.outputs["unmanaged-count"]).toBe("1");
    expect(result.log).toMatch(/::warning.*privateLinks\/archive.*FAILED/);
  });

  test("two entries for one link", async () => {
    const atlas = await openAtlas();
    const links = { one: s3Link("us-east-1"), two: { ...s3Link("us-east-1"), region: "US_EAST_1" } };
    await expectRefused(atlas, {
      step: { files: configuration(links) },
      ends: ["invalid", "config-invalid"],
      says: ["declares the same private link as", "remove one of them"],
    });
    expect(atlas.log).toEqual([]);
  });

  test.each(["plan", "apply", "drift"])("a pin that is not live: %s", async (command) => {
    const atlas = await openAtlas();
    const id = "66f0c0eb9e7a1772deadbeef";
    const result = await expectRefused(atlas, {
      step: { command, files: configuration({ archive: { ...s3Link("us-east-1"), id } }) },
      ends: ["invalid", "config-invalid"],
      says: [id, "which is not live", "correct the `id`"],
    });
    expect(result.outputs["create-count"]).toBe("0");
  });

  test("a state that nobody knows is pending, with a warning", async () => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(s3Link("us-east-1"), { route: ["HIBERNATING"] });
    const result = await run(atlas, { command: "plan", files: ONE });
    expect(verdict(result)).toEqual(["no-changes", "", 0]);
    expect(result.outputs).toMatchObject({ "pending-count": "1", "unchanged-count": "0" });
    expect(result.log).toMatch(/::warning.*privateLinks\/archive is in the state HIBERNATING/);
  });
});

describe("inputs", () => {
  test.each([
    ["pr-number", "seven", "give a whole number"],
    ["base-url", "http://atlas.example.com", "begin it with `https://`"],
    ["max-deletes", "-1", "give a whole number"],
    ["allowed-actions", "create, destroy", "destroy"],
    ["wait-timeout-minutes", "soon", "give a number"],
    ["command", "destroy", "`validate`, `plan`, `apply`, `drift` or `export`"],
    ["project-id", "my-project", "24"],
  ])("%s: %s", async (name, value, fix) => {
    const atlas = await openAtlas();
    await expectRefused(atlas, {
      ...(name === "command" ? { step: { command: value } } : { inputs: { [name]: value } }),
      ends: ["invalid", "config-invalid"],
      says: [`\`${name}\``, value, fix],
    });
    expect(atlas.log).toEqual([]);
  });

  test("all wrong inputs are told at once", async () => {
    const atlas = await openAtlas();
    const result = await expectRefused(atlas, {
      inputs: { "pr-number": "x", "max-deletes": "y" },
      ends: ["invalid", "config-invalid"],
      says: ["`pr-number`", "`max-deletes`"],
    });
    expect(result.summary).toContain("`pr-number`");
  });
});

describe("files", () => {
  test("none is there", async () => {
    const atlas = await openAtlas();
    await expectRefused(atlas, {
      step: { files: {} },
      ends: ["invalid", "config-invalid"],
      says: ["atlas-streams.yaml", "that the repository is checked out"],
    });
    expect(atlas.log).toEqual([]);
  });

  test("a wrong one is an annotation at its line for every problem, and Atlas is not asked", async () => {
    const atlas = await openAtlas();
    const file = configuration({ a: { ...mskLink(1), regoin: "us-east-1" }, b: { provider: "AWS", vendor: "S3" } });
    const result = await expectRefused(atlas, {
      step: { files: file },
      ends: ["invalid", "config-invalid"],
      says: [/::error file=atlas-streams.yaml,line=\d+,col=\d+.*regoin/, "region"],
    });
    expect(result.log.match(/::error file=/g)?.length).toBeGreaterThanOrEqual(2);
    expect(atlas.log).toEqual([]);
  });
});
