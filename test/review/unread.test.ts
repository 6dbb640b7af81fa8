import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { type Account, OWNER, PROJECT_ID, READER } from "../../sandbox/atlas/index.ts";
import { ACCESS_POINT, enterpriseLink, mskLink, s3Link } from "../support/links.ts";
import { configuration, TARGET } from "../support/step.ts";
import { apply, byHand, merged, openPlace, type Place, planOf, propose, pushed, run, told } from "./place.ts";

/** May read workspaces and connections, and no links. */
const PLANNER: Account = { ...READER, roles: ["Project Data Access Read Only"] };
const AS_PLANNER = { "client-id": PLANNER.clientId, "client-secret": PLANNER.clientSecret };

const kafka = (servers: string) => ({
  type: "Kafka",
  bootstrapServers: servers,
  security: { protocol: "SASL_SSL" },
  authentication: { mechanism: "SCRAM-512", username: "atlas", password: { env: "KAFKA_PASSWORD" } },
});
const ENV = { KAFKA_PASSWORD: "the-password" };

function file(connections: Readonly<Record<string, object>>, links: Readonly<Record<string, object>> = {}): string {
  const orders = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" }, connections };
  return dump({ version: 1, name: TARGET, projectId: PROJECT_ID, privateLinks: links, workspaces: { orders } });
}

const BEFORE = file({ one: kafka("b-1.example.net:9098") });

/** A project in which the file is applied. */
async function openApplied(): Promise<Place> {
  const place = await openPlace(BEFORE);
  await byHand(place, { inputs: { "require-reviewed-plan": "false" }, env: ENV });
  return place;
}

const endsOf = ({ resources }: Awaited<ReturnType<typeof apply>>) =>
  Object.fromEntries(
    resources.map(({ address, action, reason, outcome }) => [
      address.split("/").at(-1),
      `${action} ${reason} ${outcome?.status ?? ""}`,
    ]),
  );

describe("what the plan could not read", () => {
  test("is created by its review, and nothing more: an update is skipped, and refuses nothing", async () => {
    const place = await openApplied();
    const after = file(
      { one: kafka("b-2.example.net:9098"), two: kafka("b-3.example.net:9098") },
      { orders: mskLink(1) },
    );
    // Neither the list nor the two by name.
    place.atlas.fault({ method: "GET", path: /connections/, times: 3, act: { status: 403, body: { error: 403 } } });
    const pull = await propose(place, after);
    expect(planOf(place, pull).body).toContain("could not be read");
    const event = merged(place, pull);
    const did = await apply(place, event, { env: ENV });
    expect(did.end).toEqual(["applied-in-part", "forbidden", 1, "POST POST"]);
    expect(endsOf(did)).toEqual({
      orders: "no-op equal ",
      one: "update unreadable skipped",
      two: "create missing done",
    });
    expect(did.resources.find(({ address }) => address.endsWith("/one"))?.outcome?.error?.message).toContain(
      "could not read",
    );
    expect(told(place, pull)).toEqual(["plan: **❌ Applied in part**", "apply: ❌"]);
    // It is not used up either: a plan that can read is what is missing.
    expect((await apply(place, event, { env: ENV })).end).toEqual(["failed", "forbidden", 1, ""]);
    const next = await propose(place, `# read\n${after}`);
    expect((await apply(place, merged(place, next), { env: ENV })).end).toEqual(["applied", "", 0, "PATCH"]);
  });

  test("neither a deletion nor a replacement of it refuses by `in-use` or `max-deletes` what was reviewed", async () => {
    const gateway = enterpriseLink(ACCESS_POINT);
    const old = enterpriseLink("other.accesspoint.glb.confluent.cloud");
    const place = await openPlace(configuration({ gateway: old }), { accounts: [OWNER, PLANNER] });
    place.atlas.project().privateLinks.put(old);
    const orders = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" } };
    const links = { gateway, archive: { ...s3Link("us-east-1"), ensure: "absent" } };
    const pull = await propose(place, configuration(links, { workspaces: { orders } }), { inputs: AS_PLANNER });
    const inputs = { "allowed-actions": "create, replace, delete" };
    const did = await apply(place, merged(place, pull), { inputs });
    expect(did.end).toEqual(["applied-in-part", "forbidden", 1, "POST"]);
    expect(endsOf(did)).toEqual({
      gateway: "replace unreadable skipped",
      archive: "delete unreadable skipped",
      orders: "create missing done",
    });
  });

  test("is named in the drift issue, which tells of the rest; the run is red", async () => {
    const place = await openPlace(BEFORE, { accounts: [OWNER, PLANNER] });
    await byHand(place, { inputs: { "require-reviewed-plan": "false" }, env: ENV });
    pushed(place, file({ one: kafka("b-2.example.net:9098") }, { orders: mskLink(1) }));
    const drift = () => run(place, "drift", place.github.event("schedule"), { inputs: AS_PLANNER });
    expect((await drift()).end).toEqual(["failed", "forbidden", 1, ""]);
    expect(place.github.issues()).toHaveLength(1);
    const { title, body } = place.github.issueIn(1);
    expect(title).toBe("Atlas drift: prod (1 finding)");
    expect(body).toContain("**Could not read** `privateLinks`");
    // The rest matches again: that is said, and what cannot be read keeps the issue open.
    pushed(place, file({ one: kafka("b-1.example.net:9098") }, { orders: mskLink(1) }));
    expect((await drift()).end).toEqual(["failed", "forbidden", 1, ""]);
    expect(place.github.issueIn(1)).toMatchObject({
      state: "open",
      title: "Atlas drift: prod (not everything could be read)",
    });
  });

  test("is carried out by a run that accepts what nobody reviewed", async () => {
    const place = await openApplied();
    place.atlas.fault({ method: "GET", path: /connections/, times: 2, act: { status: 403, body: { error: 403 } } });
    merged(place, await propose(place, file({ one: kafka("b-2.example.net:9098") })));
    const inputs = { "require-reviewed-plan": "false" };
    expect((await byHand(place, { inputs, env: ENV })).end).toEqual(["applied", "", 0, "PATCH"]);
  });
});
