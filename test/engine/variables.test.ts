import { describe, expect, test } from "vitest";
import { variablesSent } from "../../src/engine/plan/variables.ts";

const SPEC = {
  bootstrapServers: { env: "SERVERS" },
  authentication: { username: "atlas", password: { env: "PASSWORD" } },
  config: { "sasl.jaas.config": { env: "JAAS" } },
};

const field = (path: string) => ({ path, live: null, desired: null, sensitive: false, immutable: false });

describe("the variables that apply sends", () => {
  test.each(["create", "replace", "unknown"] as const)("for a %s are all of the entry", (action) => {
    expect(variablesSent(action, SPEC, []).map(({ name }) => name)).toEqual(["SERVERS", "PASSWORD", "JAAS"]);
  });

  test("for an update are those of the blocks that change, unchanged fields of a block included", () => {
    expect(variablesSent("update", SPEC, [field("authentication.username")])).toEqual([
      { name: "PASSWORD", path: "authentication.password" },
    ]);
  });

  test("for a rotation are all of the entry", () => {
    expect(variablesSent("update", SPEC, [field("secretVersion")])).toHaveLength(3);
  });

  test.each(["no-op", "delete"] as const)("for a %s are none", (action) => {
    expect(variablesSent(action, SPEC, [field("authentication.username")])).toEqual([]);
  });
});
