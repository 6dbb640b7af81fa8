import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { processor } from "../../sandbox/atlas/samples.ts";
import { TARGET } from "../support/step.ts";
import { apply, byHand, FILE, merged, openPlace, type Place, plan, planOf, propose, pushed, told } from "./place.ts";

const ENV = { OLD_PASSWORD: "the-old-password", NEW_PASSWORD: "the-new-password" };

/** What a file says of the one connection. */
interface Said {
  readonly version?: number;
  readonly variable?: string;
  readonly servers?: string;
  readonly config?: Readonly<Record<string, string>>;
  /** Whether there is a second connection, which has no secret. */
  readonly solar?: boolean;
}

function file({ version, variable = "OLD_PASSWORD", servers = "b-1.example.net:9098", config, solar }: Said): string {
  const kafka = {
    type: "Kafka",
    bootstrapServers: servers,
    security: { protocol: "SASL_SSL" },
    authentication: { mechanism: "SCRAM-512", username: "atlas", password: { env: variable } },
    ...(config === undefined ? {} : { config }),
    ...(version === undefined ? {} : { secretVersion: version }),
  };
  const orders = {
    dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    connections: { "orders-kafka": kafka, ...(solar ? { sample_stream_solar: { type: "Sample" } } : {}) },
  };
  return dump({ version: 1, name: TARGET, projectId: PROJECT_ID, workspaces: { orders } });
}

/** A repository whose file is applied. */
async function openApplied(said: Said): Promise<Place> {
  const place = await openPlace(file(said));
  await byHand(place, { inputs: { "require-reviewed-plan": "false" }, env: ENV });
  return place;
}

function sent(place: Place): readonly string[] {
  return place.atlas.writes.filter(({ method }) => method === "PATCH").map(({ body }) => JSON.stringify(body));
}

describe("another variable behind a write-only field", () => {
  test("is a rotation: planned, shown with both names, applied once", async () => {
    const place = await openApplied({});
    const pull = await propose(place, file({ variable: "NEW_PASSWORD" }), { env: ENV });
    const { body } = planOf(place, pull);
    expect(body).toContain("OLD_PASSWORD");
    expect(body).toContain("NEW_PASSWORD");
    const event = merged(place, pull);
    expect((await apply(place, event, { env: ENV })).end).toEqual(["applied", "", 0, "PATCH"]);
    expect(sent(place)).toEqual([expect.stringContaining(ENV.NEW_PASSWORD)]);
    expect((await apply(place, event, { env: ENV })).end).toEqual(["no-changes", "", 0, ""]);
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
  });

  test("that nobody reviewed is not sent", async () => {
    const place = await openApplied({});
    const event = pushed(place, file({ variable: "NEW_PASSWORD" }));
    expect((await apply(place, event, { env: ENV })).end).toEqual(["no-changes", "", 0, ""]);
    expect(sent(place)).toEqual([]);
  });
});

describe("a reviewed rotation is due until it is carried out", () => {
  test("one that failed is sent by the next apply, whatever started it", async () => {
    const place = await openApplied({ version: 1 });
    const pull = await propose(place, file({ version: 2 }), { env: ENV });
    place.atlas.fault({
      method: "PATCH",
      path: /connections/,
      act: { status: 400, body: { error: 400, errorCode: "NO" } },
    });
    expect((await apply(place, merged(place, pull), { env: ENV })).end[0]).toBe("failed");
    const did = await byHand(place, { env: ENV });
    expect(did.end).toEqual(["applied", "", 0, "PATCH"]);
    expect(told(place, pull)).toEqual(["plan: **✅ Applied**", "apply: ❌", "apply: ✅"]);
    expect((await byHand(place, { env: ENV })).end).toEqual(["no-changes", "", 0, ""]);
  });

  test("after the next change of the same connection too", async () => {
    const place = await openApplied({ version: 1 });
    merged(place, await propose(place, file({ version: 2 }), { env: ENV }));
    const servers = "b-2.example.net:9098";
    const event = merged(place, await propose(place, file({ version: 2, servers }), { env: ENV }));
    expect((await apply(place, event, { env: ENV })).end).toEqual(["applied", "", 0, "PATCH"]);
    expect(sent(place)[0]).toContain(ENV.OLD_PASSWORD);
    expect(sent(place)[0]).toContain(servers);
    expect((await byHand(place, { env: ENV })).end).toEqual(["no-changes", "", 0, ""]);
  });

  test("in a run that accepts what nobody reviewed, and no more than was shown", async () => {
    const place = await openApplied({ version: 1 });
    merged(place, await propose(place, file({ version: 2 }), { env: ENV }));
    const inputs = { "require-reviewed-plan": "false" };
    expect((await byHand(place, { env: ENV, inputs })).end).toEqual(["applied", "", 0, "PATCH"]);
    expect((await byHand(place, { env: ENV, inputs })).end).toEqual(["no-changes", "", 0, ""]);
  });

  test("GitHub is waited for only where this push asked for one", async () => {
    const place = await openApplied({ version: 1 });
    place.github.lagAssociations(3);
    const pull = await propose(place, file({ version: 2 }), { env: ENV });
    const did = await apply(place, merged(place, pull), { env: ENV });
    expect(did.end).toEqual(["applied", "", 0, "PATCH"]);
    expect(did.pauses.filter((pause) => pause >= 2_000)).toHaveLength(3);
    const idle = await apply(place, pushed(place, `# a remark\n${file({ version: 2 })}`), { env: ENV });
    expect(idle.end).toEqual(["no-changes", "", 0, ""]);
    expect(idle.pauses.filter((pause) => pause >= 2_000)).toEqual([]);
  });
});

test("a rotation warns of what runs and uses the connection, in its plan and in its apply", async () => {
  const place = await openApplied({ version: 1 });
  place.atlas
    .project()
    .processors("orders")
    .put(processor("nightly", "orders-kafka", "other"), { route: ["STARTED"] });
  const used = "workspaces/orders/connections/orders-kafka is used by running stream processor nightly";
  const { number } = place.github.openPull({ files: { [FILE]: file({ version: 2 }) } });
  expect((await plan(place, number, { env: ENV })).log).toContain(used);
  expect(planOf(place, number).body).toContain("nightly");
  const did = await apply(place, merged(place, number), { env: ENV });
  expect([did.end, did.log]).toEqual([["applied", "", 0, "PATCH"], expect.stringContaining(used)]);
});

describe("a reviewed rotation is not lost", () => {
  test("in a run that cannot tell whether one is due: it writes nothing, and does not say that nothing is left", async () => {
    const place = await openApplied({ version: 1 });
    merged(place, await propose(place, file({ version: 2 }), { env: ENV }));
    for (const nothingElse of [true, false]) {
      const event = nothingElse
        ? place.github.event("workflow_dispatch")
        : merged(place, await propose(place, file({ version: 2, solar: true }), { env: ENV }));
      place.github.fault({ method: "GET", path: /\/commits$/, status: 403 });
      expect((await apply(place, event, { env: ENV })).end).toEqual(["refused", "not-reviewed", 1, ""]);
    }
    expect((await byHand(place, { env: ENV })).end.slice(0, 3)).toEqual(["applied", "", 0]);
    expect(sent(place)).toHaveLength(1);
  });

  test("in a run without a `github-token`, which cannot tell either", async () => {
    const place = await openApplied({ version: 1 });
    merged(place, await propose(place, file({ version: 2 }), { env: ENV }));
    for (const required of ["true", "false"]) {
      const inputs = { "github-token": "", "require-reviewed-plan": required };
      const did = await byHand(place, { env: ENV, inputs });
      expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
      expect(did.log).toContain(
        "`github-token` is empty, so it cannot be told whether a reviewed rotation of secrets is due",
      );
    }
    expect((await byHand(place, { env: ENV })).end).toEqual(["applied", "", 0, "PATCH"]);
  });

  test("in a run to which GitHub tells its pull request late: the next one carries it out", async () => {
    const place = await openApplied({ version: 1 });
    merged(place, await propose(place, file({ version: 2 }), { env: ENV }));
    const next = await propose(place, file({ version: 2, solar: true }), { env: ENV });
    place.github.lagAssociations(2);
    const did = await apply(place, merged(place, next), { env: ENV });
    expect(did.end).toEqual(["applied", "", 0, "POST"]);
    expect(did.log).toContain("workspaces/orders/connections/orders-kafka");
    expect((await byHand(place, { env: ENV })).end).toEqual(["applied", "", 0, "PATCH"]);
    expect((await byHand(place, { env: ENV })).end).toEqual(["no-changes", "", 0, ""]);
  });
});

describe("an update that takes two calls", () => {
  test("is reviewed in the state between them: what failed half way is finished by the same review", async () => {
    const place = await openApplied({ config: { "auto.offset.reset": "earliest", "group.id": "orders" } });
    const after = file({ config: { "auto.offset.reset": "earliest" } });
    const pull = await propose(place, after, { env: ENV });
    place.atlas.fault({
      method: "PATCH",
      path: /connections/,
      nth: 2,
      act: { status: 400, body: { error: 400, errorCode: "NO" } },
    });
    const event = merged(place, pull);
    expect((await apply(place, event, { env: ENV })).end.slice(0, 2)).toEqual(
      ["failed", "resource-failed"].toSpliced(0, 1, expect.any(String)),
    );
    expect((await apply(place, event, { env: ENV })).end).toEqual(["applied", "", 0, "PATCH"]);
    expect(
      (await plan(place, place.github.openPull({ files: { [FILE]: `# x\n${after}` } }).number, { env: ENV })).end[0],
    ).toBe("no-changes");
  });
});
