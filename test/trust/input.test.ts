import { writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { OWNER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { loadTarget } from "../../src/config/load.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { s3Link } from "../support/links.ts";
import { configuration, FILE } from "../support/step.ts";
import { hostile, NASTY } from "./hostile.ts";
import { fakeClock, openAtlas, openFolder, runHere, verdict } from "./in-process.ts";
import { commandsIn, logOf, runIntoSinks } from "./sinks.ts";

/** Commands that the action itself gives to the runner. */
const OURS = /^::(error|warning|notice)( [^:]*)?::|^::(group|endgroup|add-mask)::/;

describe("the log", () => {
  test("no line of anybody's text becomes a workflow command, whichever way it comes", async () => {
    const say = fc.record({ text: hostile, way: fc.constantFrom("info", "warning", "annotate", "group") });
    await fc.assert(
      fc.asyncProperty(say, async ({ text, way }) => {
        const log = logOf((runner) => {
          if (way === "group") runner.group(text, text);
          else if (way === "annotate")
            runner.annotate({ level: "error", message: text, file: text, line: 1, column: 1 });
          else runner[way as "info"](text);
        });
        const commands = commandsIn(log);
        const own = commands.filter((line) => OURS.test(line) && !line.includes("##["));
        expect(commands).toEqual(own);
        expect(own).toHaveLength({ info: 0, warning: 1, annotate: 1, group: 2 }[way] ?? 0);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
        expect(log).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 600 },
    );
  });

  test.each([
    "::add-mask::x",
    "  ::add-mask::x",
    "\u200b::add-mask::x",
    ":\u00ad:add-mask::x",
    "text ##[add-mask]x",
    "a\r::add-mask::x",
    "a\u0085::add-mask::x",
  ])("%j would be one", async (text) => {
    expect(commandsIn(text).length + Number(text.includes("\u0085"))).toBe(1);
    const log = logOf((runner) => runner.info(text));
    expect(commandsIn(log)).toEqual([]);
  });
});

describe("a file", () => {
  const words = fc.constantFrom(
    ...Object.keys(s3Link("x")),
    "version",
    "name",
    "projectId",
    "privateLinks",
    "workspaces",
    "connections",
    "ensure",
    "id",
    "type",
    "networking",
    "access",
    "privateLink",
    "authentication",
    "password",
    "env",
    "headers",
    "config",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      fc.oneof(hostile, words, fc.integer(), fc.boolean(), fc.constant(null)),
      fc.array(tie("tree"), { maxLength: 3 }),
      fc
        .array(fc.tuple(fc.oneof(words, hostile), tie("tree")), { maxLength: 5 })
        .map((pairs) => Object.fromEntries(pairs)),
    ),
  }));

  test("of hostile names and values is valid or invalid, never a bug, and commands nothing", {
    timeout: 120_000,
  }, async () => {
    const workspace = await openFolder();
    const file = fc
      .record({ links: tree, workspaces: tree, name: fc.oneof(fc.constant("prod"), hostile) })
      .map(({ links, workspaces, name }) =>
        JSON.stringify({ version: 1, name, projectId: PROJECT_ID, privateLinks: links, workspaces }),
      );
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        await writeFile(path.join(workspace, FILE), text);
        const { log, exitCode, outputs } = await runIntoSinks({
          command: "validate",
          atlasUrl: "http://127.0.0.1:9",
          workspace,
        });
        expect(outputs).toMatch(/result<<.*\n(invalid|validated)\n/);
        expect(exitCode).toBe(outputs.includes("\nvalidated\n") ? 0 : 1);
        expect(commandsIn(log).filter((line) => !OURS.test(line) || line.includes("##["))).toEqual([]);
        expect({}.constructor).toBe(Object);
      }),
      { numRuns: 150 },
    );
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "an entry or key called %s is like any other",
    (name) => {
      const entry = loadTarget(
        Buffer.from(
          `version: 1\nname: prod\nprojectId: ${PROJECT_ID}\nprivateLinks: { ${JSON.stringify(name)}: ${JSON.stringify(s3Link("us-east-1"))} }`,
        ),
        FILE,
        KINDS,
        { projectId: null },
      );
      const addresses =
        entry.target?.entries.map(({ address }) => address) ?? entry.problems.map(({ message }) => message);
      expect(addresses).toEqual([expect.stringContaining(name)]);
      const key = loadTarget(Buffer.from(`version: 1\n${name}: { polluted: true }`), FILE, KINDS, { projectId: null });
      expect(key.problems.map(({ message }) => message)).toContainEqual(expect.stringContaining(name));
      expect({}).not.toHaveProperty("polluted");
    },
  );

  test("that is an alias bomb ends at once: invalid, and Atlas is not asked", async () => {
    const lines = Array.from(
      { length: 30 },
      (_, level) => `  l${level + 1}: &l${level + 1} { a: *l${level}, b: *l${level} }`,
    );
    const atlas = await openAtlas();
    const workspace = await openFolder({
      [FILE]: ["version: 1", "privateLinks:", "  l0: &l0 { provider: AWS }", ...lines].join("\n"),
    });
    const result = await runHere({ command: "apply", atlasUrl: atlas.url, workspace });
    expect(verdict(result, atlas)).toEqual(["invalid", "config-invalid", 1, ""]);
    expect(result.log).toContain("the aliases stand for more than");
    expect(atlas.log).toEqual([]);
  });
});

test("what Atlas says is shown, and commands nobody: names, states and messages", { timeout: 120_000 }, async () => {
  const workspace = await openFolder({ [FILE]: configuration({ archive: s3Link("us-east-1") }) });
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (errorMessage, detail) => {
      const atlas = await openAtlas();
      try {
        const links = atlas.project().privateLinks;
        links.fail(links.put(s3Link("us-east-1")).key, errorMessage);
        links.put({ provider: "AWS", vendor: "KINESIS", region: detail, serviceEndpointId: errorMessage });
        atlas.fault({
          method: "POST",
          path: /Connections$/,
          act: { status: 400, body: { error: 400, errorCode: "VALIDATION_ERROR", detail } },
        });
        const run = { atlasUrl: atlas.url, workspace, clock: fakeClock(), inputs: { "show-unmanaged": "true" } };
        for (const command of ["plan", "apply"]) {
          const { log, outputs } = await runIntoSinks({ ...run, command });
          expect(outputs).toMatch(
            command === "plan" ? /result<<.*\nchanges\n/ : /failure-reason<<.*\nresource-failed\n/,
          );
          expect(commandsIn(log).filter((line) => !OURS.test(line) || line.includes("##["))).toEqual([]);
        }
      } finally {
        await atlas.close();
      }
    }),
    { numRuns: 40, examples: NASTY.map((nasty) => [nasty, nasty] as [string, string]) },
  );
});

describe("a reference to the action's own credentials", () => {
  const TOKEN = "ghs_token-of-the-job-0123456789";

  function file(variable: string): string {
    const connection = {
      type: "Kafka",
      bootstrapServers: "b-1.evil.example:9098",
      security: { protocol: "SASL_SSL" },
      authentication: { mechanism: "PLAIN", username: "thief", password: { env: variable } },
    };
    const orders = {
      dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
      connections: { kafka: connection },
    };
    return dump({ version: 1, name: "prod", projectId: PROJECT_ID, workspaces: { orders } });
  }

  test.each([
    ["INPUT_CLIENT-SECRET", {}],
    ["INPUT_GITHUB_TOKEN", {}],
    ["Input_Client_Secret", {}],
    ["GITHUB_TOKEN", {}],
    ["github_token", {}],
    ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", {}],
    ["ACTIONS_RUNTIME_TOKEN", {}],
    ["RUNNER_TEMP", {}],
    ["MONGODB_ATLAS_CLIENT_SECRET", {}],
    ["mongodb_atlas_client_secret", {}],
    ["MONGODB_ATLAS_CLIENT_ID", {}],
    ["HARMLESS", { HARMLESS: OWNER.clientSecret }],
    ["HARMLESS", { HARMLESS: ` ${OWNER.clientSecret}\n` }],
    ["HARMLESS", { HARMLESS: TOKEN }],
  ])("as %s is refused, and nothing is written", async (variable, more) => {
    const atlas = await openAtlas();
    const workspace = await openFolder({ [FILE]: file(variable) });
    const env = { [variable]: "value-of-a-variable", MONGODB_ATLAS_CLIENT_SECRET: OWNER.clientSecret, ...more };
    const inputs = { "github-token": TOKEN };
    const result = await runHere({ command: "apply", atlasUrl: atlas.url, workspace, env, inputs, clock: fakeClock() });
    expect(verdict(result, atlas)).toEqual(["invalid", "config-invalid", 1, ""]);
    expect(result.log + result.summary).not.toContain(TOKEN);
    expect(result.log + result.summary).not.toContain(OWNER.clientSecret);
  });
});

test("a glob that matches nothing is named in every text", async () => {
  const workspace = await openFolder();
  const sinks = await runIntoSinks({
    command: "plan",
    workspace,
    config: "atlas/*.yaml",
    atlasUrl: "https://a.example",
  });
  expect(sinks.summary).toContain("**1 problem** in `atlas/*.yaml`");
  expect(sinks.summary).not.toContain("(empty)");
  expect(sinks.report).toContain('"config": "atlas/*.yaml"');
});
