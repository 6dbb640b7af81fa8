import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/engine/model/problem.ts";
import { INPUTS, type Inputs, readInputs } from "../../src/run/inputs.ts";

const SECRET = "mdb_sa_sk_0123456789abcdefghijklmnopqrstuvwxyz";

function read(given: Record<string, string> = {}, env: Record<string, string> = {}): Inputs {
  return readInputs((name) => given[name] ?? "", env);
}

/** The messages that reading these inputs ends with. */
function refusals(given: Record<string, string>, env: Record<string, string> = {}): readonly string[] {
  try {
    read(given, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
  return [];
}

describe("defaults", () => {
  const expected = {
    command: "plan",
    config: ["atlas-streams.yaml"],
    projectId: null,
    clientId: null,
    clientSecret: null,
    baseUrl: "https://cloud.mongodb.com",
    missingCredentials: "auto",
    githubToken: null,
    prNumber: null,
    comment: "auto",
    showUnmanaged: "auto",
    allowedActions: new Set(["create", "update"]),
    maxDeletes: 1,
    requireReviewedPlan: true,
    reviewKeys: [],
    wait: true,
    waitTimeoutSeconds: 3600,
    pollIntervalSeconds: 10,
    maxParallel: 8,
    failOnChanges: false,
    driftIssue: true,
    driftIssueLabels: ["atlas-drift"],
    driftIssueAssignees: [],
    reportPath: null,
  };

  it("stand for inputs that are empty", () => {
    expect(read()).toEqual(expected);
  });

  it("are the same when the runner fills them in", () => {
    expect({ ...read(INPUTS), githubToken: null }).toEqual(expected);
  });

  it("stand for inputs that are blank", () => {
    expect(read(Object.fromEntries(Object.keys(INPUTS).map((name) => [name, " \n "])))).toEqual(expected);
  });
});

describe("values", () => {
  it("reads every input", () => {
    const inputs = read({
      command: "apply",
      config: "atlas/a.yaml\n  atlas/b.yaml  \r\n\natlas/a.yaml\n",
      "project-id": "6650A1B2C3D4E5F601234567",
      "client-id": "mdb_sa_id_665000000000000000000000",
      "client-secret": SECRET,
      "missing-credentials": "fail",
      "github-token": "ghs_token",
      "pr-number": "42",
      comment: "always",
      "show-unmanaged": "true",
      "allowed-actions": "create,replace\n delete ",
      "max-deletes": "0",
      "require-reviewed-plan": "false",
      wait: "False",
      "wait-timeout-minutes": "0.5",
      "poll-interval-seconds": "0.01",
      "max-parallel": "1",
      "fail-on-changes": "TRUE",
      "drift-issue": "FALSE",
      "drift-issue-labels": "atlas-drift\nteam: streams, eu",
      "drift-issue-assignees": "octocat\nhubot",
      "report-path": "out/report.json",
    });
    expect(inputs).toMatchObject({
      command: "apply",
      config: ["atlas/a.yaml", "atlas/b.yaml"],
      projectId: "6650a1b2c3d4e5f601234567",
      clientId: "mdb_sa_id_665000000000000000000000",
      missingCredentials: "fail",
      prNumber: 42,
      comment: "always",
      showUnmanaged: "true",
      allowedActions: new Set(["create", "replace", "delete"]),
      maxDeletes: 0,
      requireReviewedPlan: false,
      wait: false,
      waitTimeoutSeconds: 30,
      pollIntervalSeconds: 0.01,
      maxParallel: 1,
      failOnChanges: true,
      driftIssue: false,
      driftIssueLabels: ["atlas-drift", "team: streams, eu"],
      driftIssueAssignees: ["octocat", "hubot"],
      reportPath: "out/report.json",
    });
    expect(inputs.clientSecret?.reveal()).toBe(SECRET);
    expect(inputs.githubToken?.reveal()).toBe("ghs_token");
  });

  it.each([
    ["true", true],
    ["True", true],
    ["TRUE", true],
    ["false", false],
    ["False", false],
    ["FALSE", false],
  ])("takes %s for a boolean", (text, value) => {
    expect(read({ wait: text }).wait).toBe(value);
    expect(read({ "show-unmanaged": text }).showUnmanaged).toBe(String(value));
  });

  it("takes other forms of client id and secret than Atlas's present ones", () => {
    const inputs = read({ "client-id": "another-id", "client-secret": "another-secret" });
    expect(inputs.clientId).toBe("another-id");
    expect(inputs.clientSecret?.reveal()).toBe("another-secret");
  });
});

describe("base-url", () => {
  it.each([
    ["https://cloud.mongodbgov.com", "https://cloud.mongodbgov.com"],
    ["https://cloud.mongodbgov.com/", "https://cloud.mongodbgov.com"],
    ["https://Cloud.MongoDBGov.com/api/atlas/v2", "https://cloud.mongodbgov.com"],
    ["https://cloud.mongodbgov.com/api/atlas/v2//", "https://cloud.mongodbgov.com"],
    ["https://gateway.example.com/atlas/api/atlas/v2/", "https://gateway.example.com/atlas"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["http://localhost:8080/", "http://localhost:8080"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("%s is %s", (text, value) => {
    expect(read({ "base-url": text }).baseUrl).toBe(value);
  });

  it.each([
    ["http://cloud.mongodb.com", "begin it with `https://`"],
    ["http://localhost.example.com", "begin it with `https://`"],
    ["http://127.0.0.1.example.com", "begin it with `https://`"],
    ["ftp://127.0.0.1", "begin it with `https://`"],
    ["cloud.mongodb.com", "give an address"],
    ["https://user:word@cloud.mongodb.com", "leave user and password out"],
    ["https://user@cloud.mongodb.com", "leave user and password out"],
    ["https://cloud.mongodb.com?x=1", "leave out everything from `?` or `#` on"],
    ["https://cloud.mongodb.com#", "leave out everything from `?` or `#` on"],
  ])("refuses %s", (text, fix) => {
    expect(refusals({ "base-url": text })).toEqual([expect.stringContaining(fix)]);
  });

  it("does not repeat a password in an address", () => {
    expect(refusals({ "base-url": "https://user:word@cloud.mongodb.com" }).join()).not.toContain("word@");
  });
});

describe("environment variables", () => {
  const env = {
    MONGODB_ATLAS_CLIENT_ID: "id-of-env",
    MONGODB_ATLAS_CLIENT_SECRET: "secret-of-env",
    MONGODB_ATLAS_BASE_URL: "http://127.0.0.1:4000/",
  };

  it("stand in for empty inputs", () => {
    const inputs = read({}, env);
    expect(inputs.clientId).toBe("id-of-env");
    expect(inputs.clientSecret?.reveal()).toBe("secret-of-env");
    expect(inputs.baseUrl).toBe("http://127.0.0.1:4000");
  });

  it("give way to inputs", () => {
    const inputs = read({ "client-id": "id", "client-secret": "secret", "base-url": "https://atlas.example.com" }, env);
    expect(inputs.clientId).toBe("id");
    expect(inputs.clientSecret?.reveal()).toBe("secret");
    expect(inputs.baseUrl).toBe("https://atlas.example.com");
  });

  it("stand in for the address that the runner fills in by itself", () => {
    expect(read({ "base-url": INPUTS["base-url"] }, env).baseUrl).toBe("http://127.0.0.1:4000");
  });

  it("are checked like inputs, and named", () => {
    expect(refusals({}, { MONGODB_ATLAS_BASE_URL: "http://example.com" })).toEqual([
      expect.stringContaining("`MONGODB_ATLAS_BASE_URL`"),
    ]);
  });
});

describe("problems", () => {
  it.each([
    ["command", "plna", "use `validate`, `plan`, `apply`, `drift` or `export`"],
    ["command", "Plan", "use `validate`"],
    ["project-id", "6650", "24 hex digits"],
    ["missing-credentials", "skip", "use `auto`, `validate` or `fail`"],
    ["pr-number", "#12", "give a whole number"],
    ["pr-number", "0", "give a whole number"],
    ["comment", "true", "use `auto`, `always` or `never`"],
    ["show-unmanaged", "yes", "use `auto`, `true` or `false`"],
    ["allowed-actions", "create, destroy", "use any of `create`, `update`, `replace` or `delete`"],
    ["max-deletes", "1.5", "give a whole number from 0"],
    ["max-deletes", "-1", "give a whole number from 0"],
    ["require-reviewed-plan", "no", "use `true` or `false`"],
    ["wait", "1", "use `true` or `false`"],
    ["wait-timeout-minutes", "1h", "give a number from 0"],
    ["wait-timeout-minutes", "Infinity", "give a number from 0"],
    ["poll-interval-seconds", "0", "give a number from 0.01"],
    ["poll-interval-seconds", "1e3", "give a number from 0.01"],
    ["max-parallel", "0", "give a whole number from 1"],
    ["fail-on-changes", "on", "use `true` or `false`"],
    ["drift-issue", "off", "use `true` or `false`"],
  ])("%s: %s", (name, text, fix) => {
    const messages = refusals({ [name]: text });
    expect(messages).toEqual([expect.stringContaining(`input \`${name}\` is \`${text}\``)]);
    expect(messages[0]).toContain(fix);
  });

  it("are all found at once, one an input, in the inputs' order", () => {
    const messages = refusals({ wait: "perhaps", command: "x", "allowed-actions": "a, b", "max-parallel": "many" });
    expect(messages.map((message) => message.split("`")[1])).toEqual([
      "command",
      "allowed-actions",
      "wait",
      "max-parallel",
    ]);
  });

  it("name no file and no line", () => {
    expect.assertions(1);
    try {
      read({ command: "x" });
    } catch (error) {
      expect((error as ConfigError).problems).toEqual([
        expect.objectContaining({ file: null, line: null, column: null, address: null }),
      ]);
    }
  });

  it("are one short line each, whatever was written", () => {
    const [message, ...others] = refusals({ command: `first\n::error::second\n${"x".repeat(500)}` });
    expect(others).toEqual([]);
    expect(message?.length).toBeLessThan(250);
  });

  it("never repeat a secret that stands in the wrong place", () => {
    const given = {
      "client-secret": "s3cret-value",
      "github-token": "ghs_0123",
      "project-id": "s3cret-value",
      command: SECRET,
    };
    const messages = refusals({ ...given, comment: "ghs_0123" }).join("\n");
    expect(messages).toContain("not shown here");
    for (const secret of ["s3cret-value", "ghs_0123", SECRET]) expect(messages).not.toContain(secret);
  });

  it("refuse a token that no header can carry, without it", () => {
    for (const token of ["ghs_0123\nghs_4567", "ghs_0123 ", "ghs_é", "ghs_\u0001"])
      expect(refusals({ "github-token": token }).join("\n")).toMatch(
        token.trim() === "ghs_0123" ? /^$/ : /^input `github-token` is not shown here.*one token, without spaces/,
      );
  });

  it("are ConfigErrors and nothing else, for any text at all", () => {
    const texts = fc.dictionary(fc.constantFrom(...Object.keys(INPUTS)), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(texts, (given) => {
        for (const message of refusals(given)) expect(message).toMatch(/^input `[a-z-]+`/);
      }),
    );
  });
});

it("holds secrets in a form that prints nothing", () => {
  const inputs = read({ "client-secret": SECRET, "github-token": "ghs_0123" });
  for (const text of [JSON.stringify(inputs), inspect(inputs, { depth: 5 }), String(inputs.clientSecret)]) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain("ghs_0123");
  }
});
