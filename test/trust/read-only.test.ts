import { expect, test } from "vitest";
import { OWNER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import { openReader, openWriter } from "../../src/atlas/client.ts";
import { openHttp } from "../../src/atlas/http.ts";
import type { Pace } from "../../src/atlas/retry.ts";
import { openSession } from "../../src/atlas/token.ts";
import { type Address, makeAddress } from "../../src/engine/model/address.ts";
import { isNotFound } from "../../src/engine/model/atlas-error.ts";
import type { AtlasReader, Kind } from "../../src/engine/model/kind.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { Secret } from "../../src/secrets/secret.ts";
import { fakeClock, openAtlas } from "./in-process.ts";

const PATH = "/streams/privateLinkConnections";

/** What a kind would be that writes while it lists, or finds. The compiler refuses each line. */
type Listing = Pick<Kind, "list" | "find">;
const WRITES_WHILE_IT_READS: Listing = {
  async list(atlas) {
    // @ts-expect-error a reader has no way to create
    await atlas.post(PATH, {});
    // @ts-expect-error a reader has no way to change
    await atlas.patch(PATH, {});
    return [];
  },
  async find(atlas) {
    // @ts-expect-error a reader has no way to delete
    await atlas.delete(PATH);
    return {};
  },
};

async function open() {
  const atlas = await openAtlas();
  const http = openHttp();
  const pace: Pace = { clock: fakeClock(), longestPause: 1_000, onRetry: () => undefined };
  const credentials = { clientId: OWNER.clientId, clientSecret: new Secret(OWNER.clientSecret, "secret") };
  const session = openSession({ baseUrl: atlas.url, credentials, http, pace, onToken: () => undefined });
  const project = { baseUrl: atlas.url, projectId: PROJECT_ID };
  return { atlas, session, reader: openReader(session, project, pace), writer: openWriter(session, project, pace) };
}

test("C10: what reading is given has no method that writes, not even for those who go round the types", async () => {
  const { atlas, session, reader, writer } = await open();
  expect(Object.keys(reader).toSorted()).toEqual(["get", "list"]);
  expect(Object.getPrototypeOf(reader)).toBe(Object.prototype);
  expect(Object.keys(writer).toSorted()).toEqual(["delete", "get", "list", "patch", "post"]);
  await expect(WRITES_WHILE_IT_READS.list(reader, null, [])).rejects.toThrow("atlas.post is not a function");
  await expect(WRITES_WHILE_IT_READS.find?.(reader, null, "x")).rejects.toThrow("atlas.delete is not a function");
  await session.close();
  expect(atlas.writes).toEqual([]);
});

/** A parent that is not there has nothing in it. */
function ignoreNotFound(error: unknown): void {
  if (!isNotFound(error)) throw error;
}

test("every kind lists with nothing but reads", async () => {
  const { atlas, session, reader } = await open();
  atlas
    .project()
    .workspaces.put({ name: "orders", dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" } });
  const only: AtlasReader = Object.freeze({ get: reader.get, list: reader.list });
  const parentOf = (key: string | undefined): Address | null =>
    key === undefined ? null : makeAddress(key, "orders", parentOf(KINDS.find((kind) => kind.key === key)?.within));
  for (const kind of KINDS) await kind.list(only, parentOf(kind.within), []).catch(ignoreNotFound);
  await session.close();
  expect(atlas.writes).toEqual([]);
  expect(atlas.log.some(({ method }) => method === "GET")).toBe(true);
});
