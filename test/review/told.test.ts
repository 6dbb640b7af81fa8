import { describe, expect, test } from "vitest";
import { untypedError } from "../../sandbox/github/index.ts";
import { markerLine, planPayload, readMarker } from "../../src/proof/marker.ts";
import { statusComment } from "../../src/report/apply/status.ts";
import type { Runner } from "../../src/runner/runner.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration } from "../support/step.ts";
import {
  apply,
  BASE,
  byHand,
  FILE,
  lose,
  merged,
  openPlace,
  type Place,
  plan,
  planOf,
  propose,
  pushed,
  run,
  runOver,
  told,
  withLinks,
} from "./place.ts";

const ONE = withLinks(1);
const TWO = withLinks(1, 2);

function drift(place: Place, more = {}) {
  return run(place, "drift", place.github.event("schedule"), more);
}

describe("green means that somebody was told", () => {
  test("a plan comment that GitHub does not take: github-api, counts kept", async () => {
    const place = await openPlace();
    const { number } = place.github.openPull({ files: { [FILE]: ONE } });
    place.github.fault({ method: "POST", path: /comments$/, status: 403, times: 9 });
    const did = await plan(place, number);
    expect(did.end).toEqual(["failed", "github-api", 1, ""]);
    expect(did.outputs).toMatchObject({ "create-count": "1", "has-changes": "true" });
    expect(did.summary).toContain("apply");
  });

  test("no token for it: github-api, and the way to do without", async () => {
    const place = await openPlace();
    const { number } = place.github.openPull({ files: { [FILE]: ONE } });
    const did = await plan(place, number, { inputs: { "github-token": "" } });
    expect(did.end).toEqual(["failed", "github-api", 1, ""]);
    expect(did.log).toContain("comment: never");
    expect((await plan(place, number, { inputs: { "github-token": "", comment: "never" } })).end[1]).toBe("");
  });

  test("a run that is told to stop before it commented does not end green", async () => {
    const place = await openPlace();
    const { number } = place.github.openPull({ files: { [FILE]: ONE } });
    place.github.fault({ path: /\/contents\//, call: () => void process.emit("SIGINT") });
    const did = await plan(place, number);
    expect(did.end).toEqual(["failed", "interrupted", 1, ""]);
    expect(did.outputs).toMatchObject({ "create-count": "1" });
    expect(told(place, number)).toEqual([]);
  });

  test("an apply that is told to stop while GitHub does not answer is interrupted, not unreviewed", async () => {
    const place = await openPlace();
    const event = merged(place, await propose(place, ONE));
    const stop = (): void => void process.emit("SIGINT");
    place.github.fault({ path: /\/git\/ref/, status: 503, times: 99, call: stop });
    const did = await apply(place, event);
    expect(did.end).toEqual(["failed", "interrupted", 1, ""]);
    expect(did.outputs).toMatchObject({ "create-count": "1" });
  });

  test("a drift issue that GitHub does not take, or for which there is no token: github-api", async () => {
    const place = await openPlace();
    lose(place, "us-east-1.s3");
    place.github.fault({ method: "POST", path: /\/issues$/, status: 403, times: 9 });
    expect((await drift(place)).end).toEqual(["failed", "github-api", 1, ""]);
    expect((await drift(place, { inputs: { "github-token": "" } })).end).toEqual(["failed", "github-api", 1, ""]);
  });

  test.each([
    ["a comment", "POST", /comments$/],
    ["an edit", "PATCH", /comments\/\d+$/],
  ])("%s that was made though the answer was 502 is found, and not made twice", async (_, method, path) => {
    const place = await openPlace();
    const pull =
      method === "POST" ? place.github.openPull({ files: { [FILE]: ONE } }).number : await propose(place, ONE);
    if (method === "PATCH") place.github.pushToPull(pull, { [FILE]: TWO });
    place.github.fault({ method, path, status: 502, when: "after" });
    expect((await plan(place, pull)).end).toEqual(["changes", "", 0, ""]);
    expect(told(place, pull)).toEqual(["plan: 🔵 plan · changes"]);
    expect((await apply(place, merged(place, pull))).end[0]).toBe("applied");
  });

  test("an issue that was opened though the answer was 502 is found", async () => {
    const place = await openPlace();
    lose(place, "us-east-1.s3");
    place.github.fault({ method: "POST", path: /\/issues$/, status: 502, when: "after" });
    expect((await drift(place)).end).toEqual(["changes", "", 0, ""]);
    expect(place.github.issues()).toHaveLength(1);
  });

  test.each([
    ["a page of a proxy", "<html>Sign in</html>", "text/html"],
    ["half an answer", '{"id": 12, "html_u', "application/json"],
    ["an answer of another shape", "{}", "application/json"],
  ])("what was written though the answer was %s is found: comment, edit, issue", async (_, body, type) => {
    const answer = { status: 201, body, headers: { "content-type": type }, when: "after" } as const;
    const place = await openPlace();
    const { number } = place.github.openPull({ files: { [FILE]: ONE } });
    place.github.fault({ method: "POST", path: /comments$/, ...answer });
    expect((await plan(place, number)).end).toEqual(["changes", "", 0, ""]);
    place.github.pushToPull(number, { [FILE]: TWO });
    place.github.fault({ method: "PATCH", path: /comments/, ...answer });
    expect((await plan(place, number)).end).toEqual(["changes", "", 0, ""]);
    expect(told(place, number)).toEqual(["plan: 🔵 plan · changes"]);
    place.github.fault({ method: "POST", path: /comments$/, ...answer });
    expect((await apply(place, merged(place, number))).log).not.toContain("warning:");
    expect(told(place, number)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
    lose(place, "us-east-1.s3");
    place.github.fault({ method: "POST", path: /issues$/, ...answer });
    expect((await drift(place)).end).toEqual(["changes", "", 0, ""]);
    expect(place.github.issues()).toHaveLength(1);
  });

  test("a status line that GitHub does not take is a warning", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    place.github.fault({ method: "PATCH", path: /comments/, status: 403, body: { message: "no" }, times: 9 });
    const did = await apply(place, event);
    expect(did.end).toEqual(["applied", "", 0, "POST"]);
    expect(did.log).toMatch(/^warning: prod: the plan comment does not show the status of this apply/m);
  });

  test("an untyped error of GraphQL is a 5xx: tried again, in plan, apply and drift", async () => {
    const place = await openPlace();
    const { number } = place.github.openPull({ files: { [FILE]: ONE } });
    place.github.fault(untypedError());
    await plan(place, number);
    expect(told(place, number)).toEqual(["plan: 🔵 plan · changes"]);
    place.github.fault(untypedError());
    expect((await apply(place, merged(place, number))).end).toEqual(["applied", "", 0, "POST"]);
    lose(place, "us-east-1.s3");
    const token = place.github.addToken("atlas-app[bot]");
    for (const _ of ["once", "twice"]) {
      place.github.fault(untypedError());
      await drift(place, { inputs: { "github-token": token } });
    }
    expect(place.github.issues()).toHaveLength(1);
  });
});

describe("everybody knows", () => {
  test("a result that comes after an unrelated merge is told where its plan is", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    place.atlas.fault({
      method: "POST",
      path: /privateLinkConnections$/,
      act: { status: 400, body: { error: 400, errorCode: "NO" } },
    });
    expect((await apply(place, event)).end[0]).toBe("failed");
    const { number } = place.github.openPull({ files: { "README.md": "news" } });
    expect((await apply(place, merged(place, number))).end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ❌", "apply: ✅"]);
    expect(told(place, number)).toEqual([]);
  });

  test("a result without any pull request that touched the file is told on the run commit's, by hand too", async () => {
    const place = await openPlace();
    pushed(place, ONE);
    const { number } = place.github.openPull({ files: { "README.md": "news" } });
    merged(place, number);
    const did = await byHand(place, { inputs: { "require-reviewed-plan": "false" } });
    expect(did.end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, number)).toEqual(["apply: ✅"]);
  });

  test("two pull requests of one push both hear, with a link to the result", async () => {
    const place = await openPlace();
    const [one, two] = [await propose(place, ONE), await propose(place, TWO)];
    await apply(place, merged(place, [one, two]));
    const result = place.github.comments(two).at(-1);
    for (const pull of [one, two]) expect(planOf(place, pull).body).toContain(`#issuecomment-${result?.id}`);
  });

  test("a refusal is told on the pull request, and an older run's superseded one is not", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    lose(place, "us-east-1.s3");
    await apply(place, event);
    expect(told(place, pull)).toEqual(["plan: **⛔ Not applied: the plan changed**", "apply: ⛔"]);
    pushed(place, BASE);
    expect((await apply(place, event)).end[1]).toBe("superseded");
    expect(told(place, pull)).toEqual(["plan: **⛔ Not applied: the plan changed**", "apply: ⛔"]);
  });

  test("the plan run of an older commit writes nothing over the newer plan", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const old = place.github.event("pull_request", { pull });
    place.github.pushToPull(pull, { [FILE]: TWO });
    await plan(place, pull);
    const newer = planOf(place, pull).body;
    const did = await run(place, "plan", old, { file: ONE });
    expect([did.end, planOf(place, pull).body]).toEqual([["changes", "", 0, ""], newer]);
    expect((await apply(place, merged(place, pull))).end).toEqual(["applied", "", 0, "POST POST"]);
  });

  test("an apply after a merged fork says that plans of forks have no secrets", async () => {
    const place = await openPlace();
    const { number } = place.github.openPull({ files: { [FILE]: ONE }, headRepo: "mallory/shop" });
    const did = await apply(place, merged(place, number));
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("plans of forks have no secrets");
  });

  test("with `comment: never` nothing is said, but the review is used up", async () => {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    const inputs = { comment: "never" };
    expect((await apply(place, event, { inputs })).end).toEqual(["applied", "", 0, "POST"]);
    expect(place.github.comments(pull)).toHaveLength(1);
    lose(place, "orders-0001");
    expect((await apply(place, event, { inputs })).end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test("GitHub that refuses results after Atlas was written is a warning", async () => {
    const place = await openPlace();
    const event = merged(place, await propose(place, ONE));
    place.github.fault({ method: "POST", path: /comments$/, status: 403, times: 9 });
    place.github.fault({ method: "PATCH", path: /comments/, status: 403, times: 9 });
    const did = await apply(place, event);
    expect(did.end).toEqual(["applied", "", 0, "POST"]);
    expect(did.log).toContain("warning:");
  });
});

describe("an error that nobody expected, at one of two targets", () => {
  const SECRET = "the-password-of-b";
  const kafka = {
    type: "Kafka",
    bootstrapServers: "b-1.orders.example.net:9098",
    security: { protocol: "SASL_SSL" },
    authentication: { mechanism: "SCRAM-512", username: "atlas", password: { env: "B_PASSWORD" } },
  };
  const orders = {
    dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    connections: { "orders-kafka": kafka },
  };
  const files = {
    "a.yaml": configuration({ "orders-1": mskLink(1) }).replace("name: prod", "name: a"),
    "b.yaml": configuration({}, { workspaces: { orders } }).replace("name: prod", "name: b"),
  };
  const words = (place: Place, pull: number) =>
    place.github.comments(pull).map(({ body }) => {
      const { role, target } = readMarker(body) ?? {};
      const [, title = "", , status = ""] = body.split("\n");
      return `${role} ${target}: ${(role === "plan" ? status : title).replace(/^\W*/u, "").split(/\*\*| Atlas/)[0]}`;
    });

  test("of an apply ends no other: both are told, and the run is red", async () => {
    const place = await openPlace();
    const { number } = place.github.openPull({ files });
    const env = { B_PASSWORD: SECRET };
    const event = place.github.event("pull_request", { pull: number });
    expect((await runOver(place, "plan", files, { event, env })).end[0]).toBe("changes");
    const read = place.atlas.log.length;
    const around = (runner: Runner, variables: NodeJS.ProcessEnv): Runner => {
      Object.defineProperty(variables, "B_PASSWORD", {
        get() {
          // The first time the file is checked, and once Atlas was read the secret is about to be sent.
          if (place.atlas.log.length > read) throw new RangeError("out of range");
          return SECRET;
        },
      });
      return runner;
    };
    const did = await runOver(place, "apply", files, { event: merged(place, number), env, around });
    expect(did.end).toEqual(["failed", "internal", 1, "POST"]);
    expect(did.log).toMatch(/RangeError: out of range\n +at /);
    expect(did.report.targets.map(({ name, result }: { name: string; result: string }) => [name, result])).toEqual([
      ["a", "applied"],
      ["b", "failed"],
    ]);
    expect(words(place, number)).toEqual([
      "plan a: Applied",
      "plan b: Stopped unexpectedly",
      "apply a: Atlas networking apply · `a` · 1 of 1 done",
      "apply b: Atlas networking apply · `b` · could not apply: stopped unexpectedly",
    ]);
  });

  test("of a plan ends no other: the other one is shown, and the run is red", async () => {
    const place = await openPlace();
    const { number } = place.github.openPull({ files });
    const event = place.github.event("pull_request", { pull: number });
    const around = (runner: Runner): Runner => ({
      ...runner,
      info(text) {
        if (text.startsWith("b: the file's version")) throw new RangeError("out of range");
        runner.info(text);
      },
    });
    place.atlas.project().workspaces.put({ name: "orders", dataProcessRegion: orders.dataProcessRegion });
    place.atlas
      .project()
      .connections("orders")
      .put({ ...kafka, name: "orders-kafka", bootstrapServers: "b-2:9098" });
    place.github.fault({ method: "GET", path: /contents\/b\.yaml$/, status: 403, times: 9 });
    const did = await runOver(place, "plan", files, { event, env: { B_PASSWORD: SECRET }, around });
    expect(did.end).toEqual(["failed", "internal", 1, ""]);
    expect(words(place, number)).toContainEqual(expect.stringContaining("plan a: "));
  });
});

describe("after a run that was killed while it applied", () => {
  const STATUS = "**⏳ Applying** in a run …";

  /** A merged pull request whose plan says that it is being applied, though Atlas has it all. */
  async function openKilled() {
    const place = await openPlace();
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    const { id, body } = planOf(place, pull);
    const marker = readMarker(body);
    const payload = marker && planPayload(marker.payload);
    if (!payload) throw new Error("The plan has no proof.");
    const said = statusComment(body, { target: "prod", payload: { ...payload, by: "apply" } }, STATUS, () => null);
    place.github.editComment(id, "github-actions[bot]", said);
    place.atlas.project().privateLinks.put(mskLink(1));
    return { place, pull, event };
  }

  test("the same run, started again, finds nothing to do, says so, and closes the review", async () => {
    const { place, pull, event } = await openKilled();
    const push = { branch: "main", before: null, sha: event.sha };
    const again = place.github.event("push", { push, attempt: 2 });
    expect((await apply(place, again)).end).toEqual(["no-changes", "", 0, ""]);
    expect(told(place, pull)).toEqual(["plan: **✅ Nothing was left to apply**", expect.stringMatching("^apply: ")]);
    lose(place, "orders-0001");
    expect((await apply(place, again)).end).toEqual(["refused", "plan-changed", 1, ""]);
  });

  test("a push and a run by hand with nothing to do ask GitHub nothing", async () => {
    const { place, pull, event } = await openKilled();
    expect((await apply(place, event)).asked).toEqual([]);
    expect((await byHand(place)).asked).toEqual([]);
    expect(told(place, pull)).toEqual([`plan: ${STATUS}`]);
  });
});

describe("an older run never overwrites a newer one", () => {
  test("that wrote on the plan while the older one waited for Atlas", async () => {
    const place = await openPlace(BASE, {
      lifecycle: { privateLink: Array.from({ length: 30 }, () => "WORKING").concat("DONE") },
    });
    const pull = await propose(place, ONE);
    const event = merged(place, pull);
    const { id, body } = planOf(place, pull);
    const marker = readMarker(body);
    if (!marker) throw new Error("The plan has no marker.");
    const newer = [
      markerLine({ ...marker, payload: { ...marker.payload, by: "apply", closed: true } }),
      ...body.split("\n").slice(1),
      "newer",
    ].join("\n");
    place.atlas.fault({
      method: "GET",
      path: /privateLinkConnections$/,
      nth: 9,
      act: () => {
        place.github.editComment(id, "github-actions[bot]", newer);
        return { status: 500 };
      },
    });
    const did = await apply(place, event);
    expect(did.end).toEqual(["applied", "", 0, "POST"]);
    expect(planOf(place, pull).body).toBe(newer);
  });

  test("that wrote the drift issue", async () => {
    const place = await openPlace();
    lose(place, "us-east-1.s3");
    await drift(place);
    const issue = place.github.issueIn(1);
    const marker = readMarker(issue.body);
    if (!marker) throw new Error("The issue has no marker.");
    const line = markerLine({ ...marker, payload: { ...marker.payload, at: "2999-01-01T00:00:00.000Z" } });
    issue.body = [line, "newer"].join("\n");
    place.atlas.project().privateLinks.put(s3Link("us-east-1"));
    expect((await drift(place)).log).toContain("a run that began later");
    expect(place.github.issueIn(1)).toMatchObject({ state: "open", body: [line, "newer"].join("\n") });
  });
});

describe("what a target of this name left", () => {
  const PROJECT = "6650a1b2c3d4e5f601234567";
  const WRONG = "6650a1b2c3d4e5f601234560";

  test("for a placeholder project that was corrected is taken over", async () => {
    const place = await openPlace();
    const pull = place.github.openPull({ files: { [FILE]: ONE.replace(PROJECT, WRONG) } }).number;
    await plan(place, pull);
    place.github.pushToPull(pull, { [FILE]: ONE });
    expect((await plan(place, pull)).end).toEqual(["changes", "", 0, ""]);
    expect(told(place, pull)).toEqual(["plan: 🔵 plan · changes"]);
    expect((await apply(place, merged(place, pull))).end).toEqual(["applied", "", 0, "POST"]);
  });

  test("at another path is taken over when the file was moved, in a pull request and in an open issue", async () => {
    const place = await openPlace();
    lose(place, "us-east-1.s3");
    await drift(place);
    const pull = await propose(place, ONE);
    place.github.pushToPull(pull, { [FILE]: null, "infra/prod.yaml": ONE });
    expect((await plan(place, pull, { path: "infra/prod.yaml" })).end).toEqual(["changes", "", 0, ""]);
    expect(place.github.comments(pull)).toHaveLength(1);
    merged(place, pull);
    await drift(place, { path: "infra/prod.yaml" });
    expect(place.github.issues()).toHaveLength(1);
    expect(readMarker(place.github.issueIn(1).body)?.payload.config).toBe("infra/prod.yaml");
  });

  test("a drift issue is found whatever its labels became", async () => {
    const place = await openPlace();
    lose(place, "us-east-1.s3");
    await drift(place);
    place.github.issueIn(1).labels = ["triaged"];
    await drift(place);
    expect(place.github.issues()).toHaveLength(1);
    place.atlas.project().privateLinks.put(s3Link("us-east-1"));
    await drift(place);
    expect(place.github.issueIn(1).state).toBe("closed");
  });
});

describe("no credentials", () => {
  const NONE = { "client-id": "", "client-secret": "" };

  test.each(["apply", "drift", "export"])("%s fails, whoever started it and whatever is asked for", async (command) => {
    const place = await openPlace();
    const event = place.github.event("push", { actor: "dependabot[bot]" });
    for (const wish of ["auto", "validate", "fail"]) {
      const did = await run(place, command, event, { inputs: { ...NONE, "missing-credentials": wish } });
      expect(did.end).toEqual(["failed", "no-credentials", 1, ""]);
    }
  });

  test("plan validates where a pull request cannot have secrets, and fails elsewhere", async () => {
    const place = await openPlace();
    const own = place.github.openPull({ files: { [FILE]: ONE } }).number;
    const fork = place.github.openPull({ files: { [FILE]: ONE }, headRepo: "mallory/shop" }).number;
    const gone = place.github.openPull({ files: { [FILE]: ONE }, headRepo: null }).number;
    const ends = [];
    for (const [pull, actor] of [
      [own, "octocat"],
      [own, "dependabot[bot]"],
      [fork, "mallory"],
      [gone, "mallory"],
    ] as const)
      ends.push((await plan(place, pull, { inputs: NONE, actor })).end[0]);
    expect(ends).toEqual(["failed", "validated", "validated", "validated"]);
    const elsewhere = await run(place, "plan", place.github.event("push", { actor: "dependabot[bot]" }), {
      inputs: NONE,
    });
    expect(elsewhere.end).toEqual(["failed", "no-credentials", 1, ""]);
  });

  test("the message names the one that is empty", async () => {
    const place = await openPlace();
    const did = await byHand(place, { inputs: { "client-id": "" } });
    expect(did.end).toEqual(["failed", "no-credentials", 1, ""]);
    expect(did.log).toMatch(/`client-id`.* is empty/);
  });
});

describe("one project in several files", () => {
  const gone = (name: string, link: object) =>
    configuration({ [name]: { ...link, ensure: "absent" } }).replace("name: prod", `name: ${name}`);

  test("max-deletes counts what the project loses, whichever file says so", async () => {
    const place = await openPlace();
    place.atlas.project().privateLinks.put(mskLink(1));
    const files = { "a.yaml": gone("a", s3Link("us-east-1")), "b.yaml": gone("b", mskLink(1)) };
    for (const [name, text] of Object.entries(files)) pushed(place, text, name);
    const inputs = { "require-reviewed-plan": "false", "allowed-actions": "delete" };
    const did = await runOver(place, "apply", files, { inputs });
    expect(did.end).toEqual(["refused", "deletes-blocked", 1, ""]);
    expect(did.log).toContain("The plans of a, b are for one project and together delete or replace 2 resources");
    const more = await runOver(place, "apply", files, { inputs: { ...inputs, "max-deletes": "2" } });
    expect(more.end).toEqual(["applied", "", 0, "DELETE DELETE"]);
  });

  test("two that declare one object are an error at both places; one that mentions a workspace is none", async () => {
    const place = await openPlace();
    const kafka = {
      type: "Kafka",
      bootstrapServers: "b-1.orders.example.net:9098",
      security: { protocol: "SASL_SSL" },
      authentication: { mechanism: "SCRAM-512", username: "atlas", password: { env: "KAFKA_PASSWORD" } },
    };
    const named = (name: string, links: Readonly<Record<string, object>>, orders: object) =>
      configuration(links, { workspaces: { orders } }).replace("name: prod", `name: ${name}`);
    const region = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" } };
    const fine = {
      "a.yaml": named("a", { archive: s3Link("us-east-1") }, { ...region, connections: { one: kafka } }),
      "b.yaml": named("b", {}, { connections: { two: kafka } }),
    };
    expect((await runOver(place, "validate", fine)).end).toEqual(["validated", "", 0, ""]);
    const twice = { ...fine, "b.yaml": named("b", { logs: s3Link("us-east-1") }, { connections: { one: kafka } }) };
    const did = await runOver(place, "validate", twice);
    expect(did.end).toEqual(["invalid", "config-invalid", 1, ""]);
    for (const [here, there] of [
      ["privateLinks/archive", "b.yaml:5:3"],
      ["privateLinks/logs", "a.yaml:5:3"],
      ["workspaces/orders/connections/one", "b.yaml:"],
    ])
      expect(did.log).toContain(`\`${here}\` is also declared at ${there}`);
  });
});
