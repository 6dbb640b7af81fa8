import { dump } from "js-yaml";
import { expect, test } from "vitest";
import { PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { TARGET } from "../support/step.ts";
import { apply, byHand, FILE, merged, openPlace, plan, planOf } from "./place.ts";

const ENV = { ORDERS_USER: "user-of-orders", ORDERS_PASSWORD: "the-password" };

/** A file with one connection, whose user name is a variable or not. */
function file(username: unknown): string {
  const kafka = {
    type: "Kafka",
    bootstrapServers: "b-1.example.net:9098",
    security: { protocol: "SASL_SSL" },
    authentication: { mechanism: "SCRAM-512", username, password: { env: "ORDERS_PASSWORD" } },
  };
  const orders = {
    dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    connections: { "orders-kafka": kafka },
  };
  return dump({ version: 1, name: TARGET, projectId: PROJECT_ID, workspaces: { orders } });
}

test.each([
  ["was renamed", { [FILE]: null, "streams/prod.yaml": file("somebody") }],
  ["took the entry from another one", { [FILE]: "version: 1\n", "streams/prod.yaml": file("somebody") }],
])("a live value that the base version takes from a variable is not shown where the file %s", async (_, files) => {
  const place = await openPlace(file({ env: "ORDERS_USER" }));
  await byHand(place, { inputs: { "require-reviewed-plan": "false" }, env: ENV });
  const { number } = place.github.openPull({ files });
  const more = { path: "streams/prod.yaml", env: { ORDERS_PASSWORD: ENV.ORDERS_PASSWORD } };
  const did = await plan(place, number, more);
  expect(did.end[0]).toBe("changes");
  const { body } = planOf(place, number);
  expect(body).toContain("authentication.username");
  expect(`${body}${did.log}${JSON.stringify(did.report)}`).not.toContain(ENV.ORDERS_USER);
  const applied = await apply(place, merged(place, number), more);
  expect(applied.end).toEqual(["applied", "", 0, "PATCH"]);
  expect(`${applied.log}${JSON.stringify(applied.report)}`).not.toContain(ENV.ORDERS_USER);
});
