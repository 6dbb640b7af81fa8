import { describe, expect, test } from "vitest";
import { mskLink, s3Link } from "../../support/links.ts";
import {
  configuration,
  FILE,
  openAtlas,
  openGitHub,
  resource,
  run,
  type Step,
  verdict,
  writes,
} from "../../support/step.ts";

type Atlas = Awaited<ReturnType<typeof openAtlas>>;

const FOREVER = { lifecycle: { privateLink: ["IDLE"] } };
const LINKS = configuration({ archive: s3Link("us-east-1"), orders: mskLink(1) });

/** An apply that is sent a signal when the n-th request of a sort arrives; the request waits until the run has heard it. */
function interruptedAt(
  atlas: Atlas,
  method: string,
  nth: number,
  signal: NodeJS.Signals,
  inputs: Step["inputs"] = {},
  more: Partial<Step> = {},
) {
  let seen = 0;
  let kill: ((signal: NodeJS.Signals) => void) | undefined;
  const heard = Promise.withResolvers<void>();
  atlas.on(async (moment, request) => {
    const counts =
      moment === "arrived" && request.method === method && request.path.endsWith("/privateLinkConnections");
    if (!counts || ++seen !== nth) return;
    kill?.(signal);
    await heard.promise;
  });
  return run(atlas, {
    command: "apply",
    files: LINKS,
    ...more,
    inputs: { "require-reviewed-plan": "false", ...inputs },
    onStart: (end) => {
      kill = end;
    },
    onLog: (log) => {
      if (log.includes("told to stop")) heard.resolve();
    },
  });
}

describe.each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  test("in the middle of a create: its answer is taken, nothing else is written, the token is revoked", async () => {
    const atlas = await openAtlas(FOREVER);
    const result = await interruptedAt(atlas, "POST", 1, signal, { "max-parallel": "1" });
    expect(result.exitCode).toBe(1);
    expect(result.outputs["failure-reason"]).toBe("interrupted");
    expect(writes(atlas)).toEqual(["POST"]);
    const statuses = ["archive", "orders"].map((name) => resource(result, `privateLinks/${name}`).outcome.status);
    expect(statuses.toSorted()).toEqual(["not-started", "started"]);
    const [made] = atlas.project().privateLinks.all();
    expect(Object.values(JSON.parse(result.outputs.resources ?? ""))).toMatchObject([{ id: made?.id }]);
    expect(atlas.liveTokens).toBe(0);
    expect(atlas.log.at(-1)?.path).toBe("/api/oauth/revoke");
  });

  test("in the middle of a wait: what was made is told, the next run goes on", async () => {
    const atlas = await openAtlas(FOREVER);
    const result = await interruptedAt(atlas, "GET", 6, signal);
    expect(verdict(result)).toEqual(["applied-in-part", "interrupted", 1]);
    expect(resource(result, "privateLinks/archive").outcome.status).toBe("started");
    expect(atlas.liveTokens).toBe(0);
    for (const { key } of atlas.project().privateLinks.all()) atlas.project().privateLinks.follow(key, ["DONE"]);
    const again = await run(atlas, { command: "apply", files: LINKS, inputs: { "require-reviewed-plan": "false" } });
    expect(verdict(again)).toEqual(["no-changes", "", 0]);
    expect(writes(atlas)).toEqual(["POST", "POST"]);
  });
});

test("on a merged pull request: what was made is told there before the run ends, with no pause between two texts", async () => {
  const [atlas, github] = [await openAtlas(FOREVER), await openGitHub({ isPrivate: true })];
  github.openPull({ files: { [FILE]: LINKS } });
  await run(atlas, { command: "plan", files: LINKS, github, event: github.event("pull_request", { pull: 1 }) });
  github.clock.now += 60_000;
  const event = github.event("push", { push: github.merge(1) });
  const result = await interruptedAt(atlas, "GET", 8, "SIGINT", { "require-reviewed-plan": "true" }, { github, event });
  expect(verdict(result)).toEqual(["applied-in-part", "interrupted", 1]);
  const [plan, told] = github.comments(1).map(({ body }) => body);
  expect(plan).toContain("**⌛ Interrupted** in");
  expect(plan).toContain(`#issuecomment-${github.comments(1)[1]?.id}`);
  expect(told).toContain("privateLinks/orders");
  expect(result.outputs["comment-id"]).toBe(String(github.comments(1)[1]?.id));
});

test("while Atlas does not answer a create: three seconds, and then it ends with an unknown fate", async () => {
  const atlas = await openAtlas();
  atlas.fault({ method: "POST", path: /privateLinkConnections$/, times: 9, act: "hang" });
  const result = await interruptedAt(atlas, "POST", 1, "SIGINT", { "max-parallel": "1" });
  expect(result.exitCode).toBe(1);
  // Of an unknown fate and an interrupt the unknown fate is told.
  expect(result.outputs["failure-reason"]).toBe("resource-failed");
  expect(result.log).toContain("fate unknown");
  expect(writes(atlas)).toEqual(["POST"]);
  expect(atlas.liveTokens).toBe(0);
});

test("while the plan is being read: nothing is written", async () => {
  const atlas = await openAtlas();
  const result = await interruptedAt(atlas, "GET", 1, "SIGINT");
  expect(result.exitCode).toBe(1);
  expect(result.outputs["failure-reason"]).toBe("interrupted");
  expect(atlas.writes).toEqual([]);
});
