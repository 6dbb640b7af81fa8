import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { keysAt, sensitivePrefix } from "../../src/config/check/schema-path.ts";
import { didYouMean } from "../../src/config/check/suggest.ts";
import { secretEnv, sensitive } from "../../src/kinds/schema.ts";

const shape = z.strictObject({
  plain: z.string(),
  wrapped: z.readonly(z.optional(z.nullable(z.strictObject({ password: secretEnv() })))),
  prepared: z.pipe(
    z.transform((value) => value),
    z.strictObject({ key: z.optional(secretEnv()) }),
  ),
  piped: z.pipe(z.strictObject({ inner: secretEnv() }), z.transform(String)),
  lazy: z.lazy(() => z.strictObject({ token: sensitive(z.string()) })),
  both: z.intersection(z.object({ left: z.string() }), z.object({ right: secretEnv() })),
  pair: z.tuple([z.string(), secretEnv()], secretEnv()),
  map: z.record(z.string(), sensitive(z.string())),
  list: z.array(z.union([z.string(), z.strictObject({ deep: secretEnv() })])),
  open: z.catchall(z.object({}), secretEnv()),
});

describe("markedPart", () => {
  it.each<[string, "writeOnly" | "sensitive", string | undefined]>([
    ["plain", "writeOnly", undefined],
    ["wrapped", "writeOnly", undefined],
    ["wrapped.password", "writeOnly", "wrapped.password"],
    ["wrapped.password.env", "writeOnly", "wrapped.password"],
    ["wrapped.password", "sensitive", undefined],
    ["prepared.key.x.y", "writeOnly", "prepared.key"],
    ["piped.inner", "writeOnly", "piped.inner"],
    ["lazy.token", "sensitive", "lazy.token"],
    ["both.left", "writeOnly", undefined],
    ["both.right", "writeOnly", "both.right"],
    ["pair.0", "writeOnly", undefined],
    ["pair.1", "writeOnly", "pair.1"],
    ["pair.7", "writeOnly", "pair.7"],
    ["map.anything", "sensitive", "map.anything"],
    ["list.3.deep", "writeOnly", "list.3.deep"],
    ["open.any", "writeOnly", "open.any"],
    ["constructor", "writeOnly", undefined],
  ])("%s, %s", (path, mark, part) => {
    expect(sensitivePrefix(shape, path.split("."), mark)?.join(".")).toBe(part);
  });
});

describe("keysAt", () => {
  it.each<[string, readonly string[]]>([
    ["wrapped", ["password"]],
    ["both", ["left", "right"]],
    ["list.0", ["deep"]],
    ["plain", []],
    ["toString", []],
  ])("%s", (path, keys) => {
    expect(keysAt(shape, path.split("."), {})).toEqual(keys);
  });
});

describe("didYouMean", () => {
  const known = ["dnsDomain", "dnsSubDomain", "arn", "region", "x".repeat(100)];
  it.each([
    ["dnsSubDomains", "did you mean `dnsSubDomain`?"],
    ["dns_domain", "did you mean `dnsDomain`?"],
    ["REGION", "did you mean `region`?"],
    ["anr", "did you mean `arn`?"],
    ["vendor", null],
    ["x".repeat(99), null],
    ["", null],
  ])("%j", (word, suggestion) => {
    expect(didYouMean(word, known)).toBe(suggestion);
  });
});
