import { dump } from "js-yaml";
import { describe, expect, test } from "vitest";
import { OWNER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { TARGET } from "../support/step.ts";
import { apply, byHand, FILE, merged, openPlace, plan, propose, run, told, withLinks } from "./place.ts";

/** A file with one connection, which takes its user name and its password from variables. */
function fileOf(more: object = {}): string {
  const kafka = {
    type: "Kafka",
    bootstrapServers: "b-1.orders.example.net:9098",
    security: { protocol: "SASL_SSL" },
    authentication: { mechanism: "SCRAM-512", username: { env: "USER_NAME" }, password: { env: "PASSWORD" } },
    ...more,
  };
  const orders = {
    dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    connections: { "orders-kafka": kafka },
  };
  return dump({ version: 1, name: TARGET, projectId: PROJECT_ID, workspaces: { orders } });
}

const ENV = { USER_NAME: "the-user-of-orders", PASSWORD: "a-long-password" };

describe("variables whose values are words of our own", () => {
  test.each(["true", "false", "2", "changes", "applied", "prod"])("%s: nothing is blanked", async (value) => {
    const place = await openPlace();
    const env = { ...ENV, USER_NAME: value };
    const { number } = place.github.openPull({ files: { [FILE]: fileOf() } });
    const planned = await plan(place, number, { env });
    expect(planned.end).toEqual(["changes", "", 0, ""]);
    const counts = { "create-count": "2", "delete-count": "0", "has-changes": "true", result: "changes" };
    expect(planned.outputs).toMatchObject(counts);
    const did = await apply(place, merged(place, number), { env });
    expect(did.end).toEqual(["applied", "", 0, "POST POST"]);
    expect(JSON.stringify(did.outputs)).not.toContain("***");
    expect(told(place, number)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
  });
});

test("an answer that repeats our `Authorization: Basic …` puts neither id nor secret into any text", async () => {
  const place = await openPlace();
  const { number } = place.github.openPull({ files: { [FILE]: withLinks(1) } });
  await plan(place, number);
  const basic = Buffer.from(`${OWNER.clientId}:${OWNER.clientSecret}`).toString("base64");
  const detail = `Not allowed with Authorization: Basic ${basic} (${OWNER.clientSecret}).`;
  const act = { status: 400, body: { error: 400, errorCode: "NO", detail } };
  place.atlas.fault({ method: "POST", path: /privateLinkConnections$/, times: 9, act });
  const did = await apply(place, merged(place, number));
  expect(did.end).toEqual(["failed", "resource-failed", 1, "POST"]);
  const texts = `${JSON.stringify(place.github.comments(number))}${did.log}${did.summary}${JSON.stringify(did.report)}`;
  expect(texts).toContain("Not allowed with");
  for (const secret of [basic, OWNER.clientSecret]) expect(texts).not.toContain(secret);
});

test.each(["workflow_run", "issue_comment"])("a plan on `%s` is refused, and Atlas is not asked", async (name) => {
  const place = await openPlace();
  const event = { ...place.github.event("push", {}), name };
  const env = { GITHUB_EVENT_NAME: name };
  const asked = place.atlas.log.length;
  const did = await run(place, "plan", event, { env });
  expect(did.end).toEqual(["refused", "wrong-event", 1, ""]);
  expect([place.atlas.log.length, did.asked]).toEqual([asked, []]);
});

test("two reviewed updates of one connection that were merged at once: the refusal says which overtook which", async () => {
  const place = await openPlace(fileOf());
  await byHand(place, { inputs: { "require-reviewed-plan": "false" }, env: ENV });
  const [servers, config] = [{ bootstrapServers: "b-2.orders.example.net:9098" }, { config: { "group.id": "orders" } }];
  const first = await propose(place, fileOf(servers));
  const second = await propose(place, fileOf(config));
  merged(place, first);
  const event = merged(place, second, "squash", fileOf({ ...servers, ...config }));
  const did = await apply(place, event, { env: ENV });
  expect(did.end).toEqual(["refused", "plan-changed", 1, ""]);
  expect(did.log).toContain(`Pull request ${first} was merged after the plan of pull request ${second} was made`);
  expect(did.log).toContain("open a pull request that touches the file");
  expect(did.log).not.toContain("undo in Atlas");
  const refused = "plan: **⛔ Not applied: the plan changed**";
  expect([told(place, first), told(place, second)]).toEqual([[refused], [refused, "apply: ⛔"]]);
  const again = await propose(place, `# again\n${fileOf({ ...servers, ...config })}`);
  expect((await apply(place, merged(place, again), { env: ENV })).end.slice(0, 3)).toEqual(["applied", "", 0]);
});
