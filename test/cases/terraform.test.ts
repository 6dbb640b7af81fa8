import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";
import type { AtlasOptions } from "../../sandbox/atlas/index.ts";
import { directHttp } from "../support/direct-http.ts";
import { type Ended, fakeClock, openAtlas, openFolder, runHere } from "../trust/in-process.ts";

/**
 * Every configuration of workspaces, connections and private links in the documentation and the examples of Terraform's MongoDB
 * Atlas provider (2.16.0), in our spelling. Each is accepted, applied, and plans empty afterwards.
 */
const FOLDER = path.resolve(import.meta.dirname, "../fixtures/terraform");
const FILES = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".yaml"))
  .toSorted();

const VALUES: Readonly<Record<string, string>> = {
  KAFKA_USERNAME: "user",
  KAFKA_PASSWORD: "password-of-the-test",
  KAFKA_CLIENT_SECRET: "client-secret-of-the-test",
  KAFKA_SSL_CERT: "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
  REGISTRY_USERNAME: "registry-user",
  REGISTRY_PASSWORD: "registry-password-of-the-test",
  FAILOVER_USERNAME: "user",
  FAILOVER_PASSWORD: "failover-password-of-the-test",
};

interface Declared {
  readonly workspaces?: Readonly<Record<string, { readonly dataProcessRegion?: object }>>;
}

const OPTIONS: readonly (readonly [string, AtlasOptions])[] = [
  ["as it was sent", {}],
  ["in Atlas's own spelling", { spelling: "server", shuffle: true }],
];

describe.each(OPTIONS)("answered %s", (_name, options) => {
  it.each(FILES)("%s is accepted and converges", async (file) => {
    const text = readFileSync(path.join(FOLDER, file), "utf8");
    const atlas = await openAtlas(options);
    for (const [name, { dataProcessRegion }] of Object.entries((load(text) as Declared).workspaces ?? {})) {
      // A workspace that the configuration only names exists already.
      const home = { cloudProvider: "AWS", region: "VIRGINIA_USA" };
      if (dataProcessRegion === undefined) atlas.project().workspaces.put({ name, dataProcessRegion: home });
    }
    const workspace = await openFolder({ "atlas-streams.yaml": text });
    const run = (command: string): Promise<Ended> =>
      runHere({
        command,
        workspace,
        atlasUrl: atlas.url,
        env: VALUES,
        clock: fakeClock(),
        openHttp: () => directHttp(atlas),
      });

    expect(await run("validate")).toMatchObject({ exitCode: 0, outputs: { result: "validated" } });
    const applied = await run("apply");
    expect([applied.outputs.result, applied.outputs["failure-reason"], applied.log]).toEqual([
      "applied",
      "",
      applied.log,
    ]);
    const planned = await run("plan");
    expect([planned.outputs.result, planned.outputs["unmanaged-count"]]).toEqual(["no-changes", "0"]);
    expect(atlas.refused).toEqual([]);
  });
});

it("there is a file for every configuration", () => {
  const count = (folder: string): number => FILES.filter((file) => file.startsWith(folder)).length;
  expect([count("connections"), count("private-links"), count("workspaces")]).toEqual([18, 8, 4]);
});
