import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { PROJECT_ID, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { GitHubSandbox, RunInput } from "../../sandbox/github/index.ts";
import { FILE, openAtlas, openGitHub, resource, run, TARGET, verdict } from "../support/step.ts";

const ADDRESS = "workspaces/orders/connections/orders-kafka";
const FIRST = "first-password-of-orders";
const SECOND = "second-password-of-orders";

/** A workspace with one Kafka connection, whose password comes from a variable. */
function file(secretVersion: number | null): string {
  const kafka = {
    type: "Kafka",
    bootstrapServers: "b-1.example.net:9098",
    security: { protocol: "SASL_SSL" },
    authentication: { mechanism: "SCRAM-512", username: "atlas", password: { env: "ORDERS_PASSWORD" } },
    ...(secretVersion === null ? {} : { secretVersion }),
  };
  const orders = {
    dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    connections: { "orders-kafka": kafka },
  };
  return dump({ version: 1, name: TARGET, projectId: PROJECT_ID, workspaces: { orders } });
}

interface Place {
  readonly atlas: SandboxAtlas;
  readonly github: GitHubSandbox;
}

/** A repository whose file is applied, and an open pull request that raises the version. */
async function openRotation(before: number | null, after: number): Promise<Place & { readonly pull: number }> {
  const [atlas, github] = [await openAtlas(), await openGitHub({ isPrivate: true })];
  github.push("main", { [FILE]: file(before) });
  const env = { ORDERS_PASSWORD: FIRST };
  const made = await run(atlas, {
    command: "apply",
    files: file(before),
    inputs: { "require-reviewed-plan": "false" },
    env,
  });
  expect(verdict(made)).toEqual(["applied", "", 0]);
  atlas.forget();
  return { atlas, github, pull: github.openPull({ files: { [FILE]: file(after) } }).number };
}

function plan({ atlas, github }: Place, event: RunInput, text: string) {
  return run(atlas, { command: "plan", files: text, github, event });
}

function apply(
  { atlas, github }: Place,
  event: RunInput,
  text: string,
  env: Record<string, string> = { ORDERS_PASSWORD: SECOND },
) {
  return run(atlas, { command: "apply", files: text, github, event, env });
}

async function merged(place: Place & { readonly pull: number }, text: string): Promise<RunInput> {
  await plan(place, place.github.event("pull_request", { pull: place.pull }), text);
  place.github.clock.now += 60_000;
  return place.github.event("push", { push: place.github.merge(place.pull) });
}

describe("a new secretVersion", () => {
  test.each([
    ["is raised", 1],
    ["is new", null],
  ])("is a change of the pull request in which it %s, without the secret", async (_, before) => {
    const place = await openRotation(before, 2);
    const planned = await plan(place, place.github.event("pull_request", { pull: place.pull }), file(2));
    expect(verdict(planned)).toEqual(["changes", "", 0]);
    expect(resource(planned, ADDRESS)).toMatchObject({ action: "update", reason: "secret-version" });
    expect(place.github.comments(place.pull)[0]?.body).toContain("secretVersion");
  });

  test("is sent once, after the merge, and no second run sends it again", async () => {
    const place = await openRotation(1, 2);
    const push = await merged(place, file(2));
    expect(verdict(await apply(place, push, file(2)))).toEqual(["applied", "", 0]);
    expect(place.atlas.writes.map(({ method, body }) => [method, JSON.stringify(body).includes(SECOND)])).toEqual([
      ["PATCH", true],
    ]);
    expect(verdict(await apply(place, push, file(2)))).toEqual(["no-changes", "", 0]);
    expect(place.atlas.writes).toHaveLength(1);
  });

  test("that was merged and never applied goes with the next merge", async () => {
    const place = await openRotation(1, 2);
    await merged(place, file(2));
    const other = place.github.openPull({ files: { "README.md": "news" } });
    const push = place.github.event("push", { push: place.github.merge(other.number) });
    expect(verdict(await apply(place, push, file(2)))).toEqual(["applied", "", 0]);
    expect(place.atlas.writes.map(({ method }) => method)).toEqual(["PATCH"]);
  });

  test("without its variable stops before the first write", async () => {
    const place = await openRotation(1, 2);
    const result = await apply(place, await merged(place, file(2)), file(2), {});
    expect(verdict(result)).toEqual(["invalid", "config-invalid", 1]);
    expect(result.log).toContain("ORDERS_PASSWORD");
    expect(place.atlas.writes).toEqual([]);
  });

  test("is inferred by no drift, no dispatch and no plan outside a pull request", async () => {
    const place = await openRotation(1, 2);
    place.github.merge(place.pull);
    expect(
      verdict(
        await run(place.atlas, {
          command: "drift",
          files: file(2),
          github: place.github,
          event: place.github.event("schedule"),
        }),
      ),
    ).toEqual(["no-changes", "", 0]);
    expect(verdict(await plan(place, place.github.event("workflow_dispatch"), file(2)))).toEqual(["no-changes", "", 0]);
    expect(verdict(await apply(place, place.github.event("workflow_dispatch"), file(2)))).toEqual([
      "no-changes",
      "",
      0,
    ]);
    expect(place.atlas.writes).toEqual([]);
  });
});
