import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { FILE } from "../support/step.ts";
import { fakeClock, openAtlas, openFolder, openGitHub } from "./in-process.ts";
import { runIntoSinks, type Sinks } from "./sinks.ts";

/** What Atlas shows of a connection that the file once took, or takes, from variables. */
const LIVE = {
  user: "live-user-of-kafka",
  servers: "live-broker.example.net:9098",
  header: "live-header-of-a-hook",
  url: "https://live-hook.example.net/in",
};

const ALL = Object.values(LIVE);

interface Declared {
  readonly username: unknown;
  readonly servers: unknown;
  readonly url: unknown;
}

const FROM_VARIABLES: Declared = { username: { env: "USER" }, servers: { env: "SERVERS" }, url: { env: "URL" } };
const LITERAL: Declared = { username: "another", servers: "b-1.example.net:9098", url: "https://new.example.net/" };

function connections({ username, servers, url }: Declared, more: object = {}) {
  return {
    kafka: {
      type: "Kafka",
      bootstrapServers: servers,
      security: { protocol: "SASL_SSL" },
      authentication: { mechanism: "PLAIN", username, password: { env: "PASSWORD" } },
      ...more,
    },
    hook: { type: "Https", url, headers: { Authorization: { env: "HEADER" } }, ...more },
  };
}

function file(declared: object): string {
  return dump({ version: 1, name: "prod", projectId: PROJECT_ID, workspaces: { orders: { connections: declared } } });
}

/** Runs a command on a pull request that changes the file from one version to another, in a public repository. */
async function sinksOf(
  base: string,
  head: string,
  command: string,
  inputs: Readonly<Record<string, string>> = {},
  later: string | null = null,
) {
  const [atlas, github, workspace] = await Promise.all([openAtlas(), openGitHub(), openFolder({ [FILE]: head })]);
  github.push("main", { [FILE]: base });
  const project = atlas.project();
  project.workspaces.put({ name: "orders" });
  project.connections("orders").put({
    name: "kafka",
    type: "Kafka",
    bootstrapServers: LIVE.servers,
    security: { protocol: "SASL_PLAINTEXT" },
    authentication: { mechanism: "PLAIN", username: LIVE.user },
  });
  project
    .connections("orders")
    .put({ name: "hook", type: "Https", url: LIVE.url, headers: { Authorization: LIVE.header } });
  const pull = github.openPull({ files: { [FILE]: head } });
  const started = command === "plan" ? { pull: pull.number } : { push: github.merge(pull.number) };
  const name = later ?? (command === "plan" ? "pull_request" : "push");
  const event = github.event(name, later === null ? started : {});
  return runIntoSinks(
    {
      command,
      workspace,
      event,
      atlasUrl: atlas.url,
      clock: fakeClock(),
      env: { PASSWORD: "password-0123", HEADER: "header-0123" },
      inputs: { "github-token": github.token, "show-unmanaged": "true", ...inputs },
    },
    github,
  );
}

function shown(sinks: Sinks): readonly string[] {
  return Object.entries(sinks).flatMap(([place, text]) =>
    ALL.filter((value) => String(text).includes(value)).map((value) => `${place}: ${value}`),
  );
}

describe("Security 1: a live value that the file takes, or took, from a variable is shown nowhere", () => {
  const variables = connections(FROM_VARIABLES);
  test.each([
    ["it still is one, and something else differs", variables, variables],
    ["the entry is to be deleted", variables, connections(FROM_VARIABLES, { ensure: "absent" })],
    ["the entry is to be deleted, and says a literal", variables, connections(LITERAL, { ensure: "absent" })],
    ["it becomes a literal", variables, connections(LITERAL)],
    ["the entry leaves the file", variables, {}],
  ])("%s", async (_, base, head) => {
    for (const command of ["plan", "apply", "drift"]) {
      const inputs = { "allowed-actions": "create, update, delete", "max-deletes": "9" };
      const sinks = await sinksOf(file(base), file(head), command, inputs);
      expect({ command, shown: shown(sinks) }).toEqual({ command, shown: [] });
      expect(sinks.summary).toContain(command);
    }
  });

  test.each([
    ["becomes a literal", connections(LITERAL)],
    ["is to be deleted, and says a literal", connections(LITERAL, { ensure: "absent" })],
    ["leaves the file", {}],
  ])("an entry that %s: also in the nightly drift and the run by hand after it", async (_, head) => {
    for (const [command, event] of [
      ["drift", "schedule"],
      ["apply", "workflow_dispatch"],
      ["plan", "workflow_dispatch"],
    ] as const) {
      const inputs = { "allowed-actions": "create", "max-deletes": "9" };
      const merged = event === "workflow_dispatch" && command === "plan" ? "drift" : command;
      const sinks = await sinksOf(file(variables), file(head), merged, inputs, event);
      expect({ command, shown: shown(sinks) }).toEqual({ command, shown: [] });
    }
  });

  test("the base version cannot be read: nothing live of the connection is shown", async () => {
    const sinks = await sinksOf("not: [yaml", file(connections(LITERAL)), "plan");
    expect(shown(sinks)).toEqual([]);
  });

  test("what no version took from a variable is shown where it differs", async () => {
    const sinks = await sinksOf(
      file(connections({ ...LITERAL, servers: "b-2.example.net:9098" })),
      file(connections(LITERAL)),
      "plan",
    );
    expect(sinks.github).toContain(LIVE.servers);
    expect(sinks.github).not.toContain(LIVE.header);
  });

  test("of what no file mentions, user name, header, userinfo, query and credentials stay hidden", async () => {
    const sinks = await sinksOf(file({}), file({}), "plan");
    expect(shown(sinks).filter((one) => one.includes(LIVE.user) || one.includes(LIVE.header))).toEqual([]);
    expect(sinks.summary).toContain(LIVE.servers);
  });
});
