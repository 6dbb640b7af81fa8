import { describe, expect, test } from "vitest";
import { makeAddress } from "../../src/engine/model/address.ts";
import type { Entry, Json, Kind } from "../../src/engine/model/kind.ts";
import { conceal, concealedValues, envPathsOf, everyPathOf } from "../../src/engine/plan/conceal.ts";
import { change, plan, stray } from "../report/build.ts";

const ADDRESS = "parents/a/things/one";

function entry(spec: object, address = ADDRESS): Entry {
  return { ...change(ADDRESS).entry, address, spec };
}

const field = (path: string, live: Json, desired: Json = null) => ({
  path,
  live,
  desired,
  sensitive: false,
  immutable: false,
});

const SECRETIVE = [{ key: "things", isSensitive: (path: string) => path === "header" }] as unknown as readonly Kind[];

describe("fields that a file takes from variables", () => {
  test("are found in every version of it, in lists too", () => {
    const paths = envPathsOf(
      [entry({ user: { env: "USER" }, host: "h", urls: ["https://a", { env: "URL" }] })],
      [entry({ host: { env: "HOST" }, nested: { deep: { env: "DEEP" } } }), entry({ host: "h" }, "parents/b")],
    );
    expect([...paths]).toEqual([[ADDRESS, new Set(["user", "urls", "host", "nested.deep"])]]);
  });

  test("are marked in a change, with what is inside and around them", () => {
    const paths = new Map([[ADDRESS, new Set(["auth.user"])]]);
    const fields = [
      field("auth", "x"),
      field("auth.user", "y"),
      field("auth.user.name", "z"),
      field("auth.users", "w"),
    ];
    const [concealed] = conceal(plan([change(ADDRESS, { fields })]), paths).resources;
    expect(concealed?.fields.map(({ path, sensitive }) => [path, sensitive])).toEqual([
      ["auth", true],
      ["auth.user", true],
      ["auth.user.name", true],
      ["auth.users", false],
    ]);
  });

  test("are replaced in what the file does not mention any more", () => {
    const object = stray(
      "things",
      "1",
      { host: "h", auth: { user: "u", kind: "k" } },
      { name: "one", parent: makeAddress("parents", "a") },
    );
    const paths = new Map([[ADDRESS, new Set(["auth.user"])]]);
    expect(conceal(plan([], { unmanaged: [object] }), paths).unmanaged[0]?.config).toEqual({
      host: "h",
      auth: { user: "(sensitive)", kind: "k" },
    });
  });

  test("and what its kind calls sensitive have live values that no text may repeat", () => {
    const value = { header: "from-a-header", host: "a-host", list: ["one-of-a-list", 7], other: "shown" };
    const live = { ...stray("things", "1", {}).live, value };
    const paths = new Map([[ADDRESS, new Set(["host", "list"])]]);
    const changes = plan([change(ADDRESS, { live })]);
    expect([...concealedValues(changes, SECRETIVE, paths)]).toEqual(["from-a-header", "a-host", "one-of-a-list"]);
  });

  test("so have the ones that a file says as they are, and what is secret in an address", () => {
    const url = "https://user:pass%2Fword@h.example.net/in?token=0123-4567&format=json";
    const declared = change(ADDRESS);
    const resource = {
      ...declared,
      entry: { ...declared.entry, spec: { header: ["a-literal-value", url], other: url } },
    };
    expect([...concealedValues(plan([resource]), SECRETIVE, new Map())]).toEqual([
      "a-literal-value",
      url,
      "pass%2Fword",
      "pass/word",
      "user:pass%2Fword",
      "token=0123-4567&format=json",
      "0123-4567",
    ]);
  });

  test("but no value that is a name in an address, which would be hidden there too", () => {
    const live = { ...stray("things", "1", {}).live, value: { header: "a", host: "one", list: ["b"] } };
    const paths = new Map([[ADDRESS, new Set(["host", "list"])]]);
    const unmanaged = [stray("things", "2", {}, { name: "b", parent: makeAddress("parents", "a") })];
    expect([...concealedValues(plan([change(ADDRESS, { live })], { unmanaged }), SECRETIVE, paths)]).toEqual([]);
  });
});

test("where no version is known, every live text of a kind that takes variables is hidden, and of no other", () => {
  const fields = [field("user", "u"), field("secretVersion", 1, 2)];
  const changes = plan([
    change(ADDRESS, { kind: "things", fields }),
    change("links/x", { kind: "links", fields: [field("arn", "a")] }),
  ]);
  const concealed = conceal(changes, everyPathOf(changes, SECRETIVE));
  expect(concealed.resources.map((one) => one.fields.map(({ sensitive }) => sensitive))).toEqual([
    [true, false],
    [false],
  ]);
});
