import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { OWNER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { Secret } from "../../src/secrets/secret.ts";
import { FILE } from "../support/step.ts";
import { fakeClock, openAtlas, openFolder, openGitHub } from "./in-process.ts";
import { leaks, runIntoSinks, type Sinks } from "./sinks.ts";

const KEY =
  '-----BEGIN KEY-----\nMIIEvQIBADANBg"kqhki\\G9w0BAQEF\n  +/AASCBKcwggSjAgEAAo&IB=AQ%7d\n-----END KEY-----\n';
const SECRETS = {
  LOGIN_PASSWORD: 'p@ss "word" \\ /+=?&%é#1 <!--',
  CLIENT_KEY: KEY,
  HEADER: "Bearer of-a-header/0123+456",
};

/** Lines that say nothing by themselves. */
const PUBLIC_LINES = ["-----BEGIN KEY-----", "-----END KEY-----"];

const CONNECTIONS = {
  kafka: {
    type: "Kafka",
    bootstrapServers: "b-1.orders.example.net:9098",
    security: { protocol: "SASL_SSL" },
    authentication: { mechanism: "PLAIN", username: "atlas", password: { env: "LOGIN_PASSWORD" } },
  },
  mutual: {
    type: "Kafka",
    bootstrapServers: "b-2.orders.example.net:9094",
    security: { protocol: "SSL" },
    authentication: { sslCertificate: "-----BEGIN CERTIFICATE-----", sslKey: { env: "CLIENT_KEY" } },
  },
  hook: { type: "Https", url: "https://hooks.example.net/in", headers: { Authorization: { env: "HEADER" } } },
};

function file(connections: object = CONNECTIONS): string {
  const orders = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" }, connections };
  return dump({ version: 1, name: "prod", projectId: PROJECT_ID, workspaces: { orders } });
}

/** A text that says every secret in every way. */
function tellTale(token: string): string {
  const all = [...Object.values(SECRETS), OWNER.clientSecret, token];
  return all
    .flatMap((secret) => [secret, ...secret.split("\n")])
    .filter((part) => part.trim() !== "" && !PUBLIC_LINES.includes(part))
    .flatMap((part) => [
      part,
      Buffer.from(part).toString("base64"),
      Buffer.from(part).toString("base64url"),
      encodeURIComponent(part),
      JSON.stringify(part),
    ])
    .join(" ; ");
}

describe("C3: no secret is in any sink", () => {
  test("whatever Atlas repeats: log, outputs, summary, report, comments and issues", async () => {
    const [atlas, github, workspace] = await Promise.all([openAtlas(), openGitHub(), openFolder({ [FILE]: file() })]);
    const pull = github.openPull({ files: { [FILE]: file() } });
    const secrets = [...Object.values(SECRETS), OWNER.clientSecret, github.token].flatMap((secret) =>
      secret.split("\n").filter((line) => line.trim() !== "" && !PUBLIC_LINES.includes(line)),
    );
    const run = { atlasUrl: atlas.url, workspace, env: SECRETS, inputs: { "github-token": github.token } };
    const all: [string, Sinks][] = [];
    const go = async (command: string, event: ReturnType<typeof github.event>): Promise<void> => {
      all.push([command, await runIntoSinks({ ...run, command, event, clock: fakeClock() }, github)]);
    };
    await go("plan", github.event("pull_request", { pull: pull.number }));

    const detail = tellTale(github.token);
    const refuse = atlas.fault({
      method: "POST",
      path: /\/connections$/,
      times: 99,
      act: {
        status: 400,
        body: {
          error: 400,
          errorCode: "VALIDATION_ERROR",
          detail,
          badRequestDetail: { fields: [{ field: "x", description: detail }] },
        },
      },
    });
    const pushed = github.merge(pull.number);
    await go("apply", github.event("push", { push: pushed }));
    refuse.cancel();
    await go("apply", github.event("push", { push: pushed }));

    expect(atlas.project().connections("orders").all()).toHaveLength(3);

    // Atlas now shows what it was given, and other values of the fields that the file takes from variables.
    const connections = atlas.project().connections("orders");
    connections.fail("kafka", detail);
    connections.change("hook", {
      headers: { Authorization: "Bearer of-another/header+789", Extra: "another-header-value" },
    });
    for (const command of ["plan", "drift"]) await go(command, github.event("schedule"));
    const said = {
      error: 400,
      errorCode: "INVALID_ATTRIBUTE",
      detail,
      badRequestDetail: { fields: [{ field: detail, description: detail }] },
    };
    atlas.fault({ method: "GET", times: 99, act: { status: 400, body: said } });
    for (const command of ["plan", "drift", "apply"]) await go(command, github.event("schedule"));

    const live = ["Bearer of-another/header+789", "another-header-value"];
    for (const [command, sinks] of all)
      expect({ command, leaks: leaks(sinks, [...secrets, ...live]) }).toEqual({ command, leaks: [] });
    expect(atlas.writes.some(({ body }) => JSON.stringify(body).includes(JSON.stringify(SECRETS.LOGIN_PASSWORD)))).toBe(
      true,
    );
    expect(github.writes().length).toBeGreaterThan(2);
  });

  test("a leak would be found: in any sink, in any form, also one line of several", () => {
    const empty: Sinks = { log: "", outputs: "", summary: "", report: "", github: "" };
    const place = fc.constantFrom(...(Object.keys(empty) as (keyof Sinks)[]));
    const form = fc.constantFrom<(secret: string) => string>(
      (secret) => secret,
      (secret) => secret.split("\n")[1] ?? secret,
      (secret) => Buffer.from(secret).toString("base64"),
      (secret) => Buffer.from(secret).toString("base64url"),
      encodeURIComponent,
      JSON.stringify,
      (secret) => JSON.stringify({ body: JSON.stringify({ secret }) }),
    );
    const secret = fc.constantFrom(...Object.values(SECRETS), OWNER.clientSecret);
    fc.assert(
      fc.property(place, form, secret, fc.string(), (where, write, value, around) => {
        expect(leaks({ ...empty, [where]: `${around}${write(value)}${around}` }, [value])).not.toEqual([]);
        expect(leaks({ ...empty, [where]: around }, [value])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

test("what the file shows as a name, or what others compute with, is no mask: a job's outputs stay whole", async () => {
  const names: Readonly<Record<string, string>> = {
    TARGET: "prod",
    WORKSPACE: "orders",
    CONNECTION: "payments-kafka",
    CONFIG: FILE,
    RESULT: "change",
    SCHEME: "https",
    OWNER: "octo",
    PAGE: "issuecomment",
    DIGEST: "sha256",
  };
  const headers = Object.fromEntries(Object.keys(names).map((name) => [name, { env: name }]));
  const text = file({
    ...CONNECTIONS,
    "payments-kafka": { type: "Https", url: "https://hooks.example.net/in", headers },
  });
  const [atlas, github, workspace] = await Promise.all([openAtlas(), openGitHub(), openFolder({ [FILE]: text })]);
  const pull = github.openPull({ files: { [FILE]: text } });
  const run = { atlasUrl: atlas.url, workspace, env: { ...SECRETS, ...names } };
  const inputs = { "github-token": github.token, "require-reviewed-plan": "false" };
  const planned = await runIntoSinks(
    { ...run, inputs, command: "plan", event: github.event("pull_request", { pull: pull.number }) },
    github,
  );
  const push = github.merge(pull.number);
  const applied = await runIntoSinks(
    { ...run, inputs, command: "apply", event: github.event("push", { push }) },
    github,
  );
  for (const { outputs, masks } of [planned, applied]) {
    expect(outputs).toContain('"name":"prod","config":"atlas-streams.yaml"');
    expect(outputs).not.toContain("***");
    // GitHub leaves an output of a job out where a mask is in it.
    expect(masks.filter((masked) => outputs.includes(masked))).toEqual([]);
  }
  expect(applied.outputs).toContain('"workspaces/orders/connections/payments-kafka":');
});

test("a secret cannot be printed, compared or serialised by accident", () => {
  const secret = new Secret("value-of-the-secret", "PASSWORD");
  const told = [
    String(secret),
    `${secret}`,
    JSON.stringify({ secret }),
    JSON.stringify(Object.entries(secret)),
    ["", secret].join(""),
  ];
  for (const text of told) expect(text).not.toContain("value-of");
  expect(() => secret.valueOf()).toThrow(/cannot be compared/);
  expect(Object.keys(secret)).toEqual(["label"]);
  expect(structuredClone({ ...secret })).toEqual({ label: "PASSWORD" });
});
