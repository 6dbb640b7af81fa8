import { describe, expect, test } from "vitest";
import { OWNER } from "../../sandbox/atlas/index.ts";
import type { EventOptions } from "../../sandbox/github/index.ts";
import { s3Link } from "../support/links.ts";
import { configuration, FILE, openAtlas, openGitHub, run, verdict } from "../support/step.ts";

const GOOD = configuration({ archive: s3Link("us-east-1") });
const BAD = configuration({ archive: { provider: "AWS", vendor: "S3" } });
const NONE = { "client-id": "", "client-secret": "" };

interface Case {
  readonly headRepo?: string | null;
  readonly actor?: string;
  readonly command?: string;
  readonly file?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** A run on a pull request without credentials, which must not reach Atlas. */
async function without({ headRepo, actor, command = "plan", file = GOOD, inputs = {} }: Case) {
  const [atlas, github] = [await openAtlas(), await openGitHub()];
  github.openPull({ files: { [FILE]: file }, ...(headRepo === undefined ? {} : { headRepo }) });
  const options: EventOptions = { pull: 1, ...(actor === undefined ? {} : { actor }) };
  const event = github.event(command === "plan" ? "pull_request" : "push", options);
  const result = await run(atlas, { command, files: file, github, event, inputs: { ...NONE, ...inputs } });
  expect(atlas.log).toEqual([]);
  return { result, github };
}

describe("without credentials", () => {
  test.each([
    ["a pull request from a fork", { headRepo: "stranger/shop" }],
    ["a pull request whose repository is gone", { headRepo: null }],
    ["a pull request by Dependabot", { actor: "dependabot[bot]" }],
    ["`missing-credentials: validate`, anywhere", { inputs: { "missing-credentials": "validate" } }],
    ["only the secret is missing, on a fork", { headRepo: "stranger/shop", inputs: { "client-id": OWNER.clientId } }],
  ])("%s: the file is checked offline", async (_where, of) => {
    const { result } = await without(of);
    expect(verdict(result)).toEqual(["validated", "", 0]);
    expect(result.outputs).toMatchObject({ "has-changes": "", "create-count": "", "plan-digest": "" });
    expect(result.log).toContain("::notice");
  });

  test.each([
    ["a pull request of the repository itself", {}],
    [
      "`missing-credentials: fail`, on a fork",
      { headRepo: "stranger/shop", inputs: { "missing-credentials": "fail" } },
    ],
    ["GitHub 01: apply on a push", { command: "apply" }],
    ["GitHub 01: apply on a push by Dependabot", { command: "apply", actor: "dependabot[bot]" }],
    ["GitHub 01: drift with Dependabot as the actor", { command: "drift", actor: "dependabot[bot]" }],
    ["apply with `validate`, which is for plans", { command: "apply", inputs: { "missing-credentials": "validate" } }],
    ["drift", { command: "drift" }],
  ])("%s: fails and says which inputs are missing", async (_where, of) => {
    const { result } = await without(of);
    expect(verdict(result)).toEqual(["failed", "no-credentials", 1]);
    expect(result.log).toMatch(/::error.*`client-id` and `client-secret`/);
    expect(result.outputs).toMatchObject({ "has-changes": "", "create-count": "" });
  });

  test("a wrong file is invalid offline too", async () => {
    const { result } = await without({ headRepo: "stranger/shop", file: BAD });
    expect(verdict(result)).toEqual(["invalid", "config-invalid", 1]);
    expect(result.log).toMatch(/::error file=atlas-streams.yaml,line=/);
  });

  test("export fails", async () => {
    const result = await run(null, {
      command: "export",
      inputs: { ...NONE, "project-id": "6650a1b2c3d4e5f601234567" },
    });
    expect(verdict(result)).toEqual(["failed", "no-credentials", 1]);
  });

  test("validate needs none and calls nobody", async () => {
    const result = await run(null, { command: "validate", files: GOOD, inputs: NONE });
    expect(verdict(result)).toEqual(["validated", "", 0]);
  });
});

test("credentials and the base URL may come from the environment", async () => {
  const atlas = await openAtlas();
  const env = {
    MONGODB_ATLAS_CLIENT_ID: OWNER.clientId,
    MONGODB_ATLAS_CLIENT_SECRET: OWNER.clientSecret,
    MONGODB_ATLAS_BASE_URL: `${atlas.url}/api/atlas/v2/`,
  };
  const inputs = { ...NONE, "base-url": "https://cloud.mongodb.com" };
  const result = await run(atlas, { command: "plan", files: GOOD, inputs, env });
  expect(verdict(result)).toEqual(["changes", "", 0]);
});
