import { describe, expect, it } from "vitest";
import type { Action } from "../../src/engine/model/change.ts";
import { digest, type Fingerprinted, fingerprint, rotationFingerprint } from "../../src/engine/plan/fingerprint.ts";
import { entry, fixtureKind } from "./fixtures/fixture-kinds.ts";

const ENTRY = entry("cables/one", { plug: "a", color: "red" });
const BASE: Fingerprinted = {
  target: "city",
  projectId: "6650a1b2c3d4e5f601234567",
  kind: fixtureKind("cables"),
  entry: ENTRY,
  action: "update",
  live: { id: "1", plug: "a", color: "blue", state: "READY" },
  differences: [{ path: "color", live: "blue", desired: "red", sensitive: false, immutable: false }],
};

const changed = (more: Partial<Fingerprinted>): Fingerprinted => ({ ...BASE, ...more });
const withSpec = (spec: object): Fingerprinted => changed({ entry: { ...ENTRY, spec } });

describe("a fingerprint", () => {
  it("is 43 characters of base64url, and the same each time", () => {
    expect(fingerprint(BASE)).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(fingerprint({ ...BASE })).toBe(fingerprint(BASE));
  });

  it.each<readonly [string, Fingerprinted]>([
    ["the target", changed({ target: "town" })],
    ["the project", changed({ projectId: "6650a1b2c3d4e5f601234568" })],
    ["the address", changed({ entry: { ...ENTRY, address: "cables/two" } })],
    ["the pin", changed({ entry: { ...ENTRY, pin: "1" } })],
    ["a desired field", withSpec({ plug: "a", color: "green" })],
    ["the live value of a field that changes", changed({ live: { id: "1", plug: "a", color: "grey" } })],
    ["the action create", changed({ action: "create" })],
    ["the action replace", changed({ action: "replace" })],
    ["the action delete", changed({ action: "delete" })],
  ])("depends on %s", (_, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint(BASE));
  });

  it.each<readonly [string, Fingerprinted]>([
    ["the order of the fields", withSpec({ color: "red", plug: "a" })],
    ["a live field that does not change", changed({ live: { id: "1", plug: "b", color: "blue" } })],
    ["the live id", changed({ live: { id: "2", plug: "a", color: "blue", state: "READY" } })],
    ["the live state", changed({ live: { id: "1", plug: "a", color: "blue", state: "MAKING" } })],
    ["the place in the file", changed({ entry: { ...ENTRY, source: { file: "x", line: 9, column: 9 } } })],
  ])("does not depend on %s", (_, other) => {
    expect(fingerprint(other)).toBe(fingerprint(BASE));
  });

  it.each<readonly [Action, boolean]>([
    ["create", false],
    ["update", false],
    ["replace", true],
    ["delete", true],
  ])("of a %s is bound to all that is live: %s", (action, isBound) => {
    const [one, other] = [
      { id: "1", plug: "a", color: "red" },
      { id: "1", plug: "b", color: "red" },
    ].map((live) => fingerprint(changed({ action, live })));
    expect(one !== other).toBe(isBound);
  });

  it("of a deletion does not depend on what the file still says", () => {
    const of = (color: string): string => fingerprint({ ...withSpec({ plug: "a", color }), action: "delete" });
    expect(of("red")).toBe(of("green"));
  });

  it("of what could not be read is that of its creation", () => {
    const live = null;
    expect(fingerprint(changed({ action: "unknown", live }))).toBe(fingerprint(changed({ action: "create", live })));
  });

  it("has what the file refers to by its address, whichever id that has", () => {
    const of = (id: string): string =>
      fingerprint(changed({ live: { id: "1", color: id.toUpperCase() }, names: new Map([[id, "cables/two"]]) }));
    expect(of("id1")).toBe(of("id2"));
  });

  it("has a secret by the name of its variable, and no live value of it", () => {
    const of = (env: string, color: string): string =>
      fingerprint({ ...withSpec({ plug: "a", color: { env } }), live: { id: "1", plug: "a", color } });
    expect(of("A", "x")).toBe(of("A", "y"));
    expect(of("A", "x")).not.toBe(of("B", "x"));
  });
});

describe("the fingerprint of a rotation", () => {
  const of = (spec: object): string => rotationFingerprint(withSpec(spec));

  it("depends on the version and the variables alone", () => {
    const one = of({ color: { env: "A" }, version: 1, size: 1 });
    expect(of({ size: 2, version: 1, color: { env: "A" } })).toBe(one);
    expect(of({ color: { env: "A" }, version: 2 })).not.toBe(one);
    expect(of({ color: { env: "B" }, version: 1 })).not.toBe(one);
    expect(of({ plug: { env: "A" }, version: 1 })).not.toBe(one);
  });
});

describe("a digest", () => {
  it("does not depend on the order", () => {
    expect(digest(["b", "a"])).toBe(digest(["a", "b"]));
    expect(digest(["a"])).not.toBe(digest(["a", "b"]));
    expect(digest([])).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});
