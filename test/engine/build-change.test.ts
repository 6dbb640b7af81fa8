import { describe, expect, it } from "vitest";
import { AtlasError, type AtlasFailure, isForbidden, isNotFound } from "../../src/engine/model/atlas-error.ts";
import type { Action, LiveObject } from "../../src/engine/model/change.ts";
import type { Kind } from "../../src/engine/model/kind.ts";
import { buildChange } from "../../src/engine/plan/build-change.ts";
import { dependentsKnown } from "../../src/engine/plan/dependents.ts";
import { rotationFingerprint } from "../../src/engine/plan/fingerprint.ts";
import type { Listing } from "../../src/engine/plan/read-live.ts";
import { type Reviewable, reviewPrints } from "../../src/engine/plan/review-prints.ts";
import { entry, FIXTURE_KINDS, fixtureKind, target } from "./fixtures/fixture-kinds.ts";

const CABLE = entry("cables/one", { plug: "a", version: 2 });
const FILE = target(CABLE);
const CONTEXT = { target: FILE, declared: new Set([CABLE.address]), allowedActions: new Set(["replace" as const]) };

const liveCable = (phase: LiveObject["phase"]): LiveObject => ({
  ...{ kind: "cables", parent: null, identity: "c1", id: "c1", name: null, state: "X", phase, settled: false },
  ...{ message: null, keys: [], outputs: {}, unreadable: null, value: { id: "c1", plug: "a" } },
});

describe("what a person must do on the other side", () => {
  const kind: Kind = { ...fixtureKind("cables"), manualStep: (_spec, live) => (live ? "approve c1" : "approve it") };

  it.each<readonly [Action, LiveObject["phase"] | null, string | null]>([
    ["create", null, "approve it"],
    ["no-op", "pending", "approve c1"],
    ["no-op", "ready", null],
    ["update", "ready", null],
    ["replace", "ready", "approve it"],
  ])("%s of what is %s: %s", (action, phase, expected) => {
    const live = phase === null ? {} : { live: liveCable(phase) };
    expect(buildChange(CONTEXT, kind, CABLE, { action, reason: "differs", ...live }).manualStep).toBe(expected);
  });

  it("is nothing where the object is to be absent", () => {
    const absent = { ...CABLE, ensure: "absent" } as const;
    const decision = { action: "delete", reason: "absent-requested", live: liveCable("pending") } as const;
    expect(buildChange(CONTEXT, kind, absent, decision).manualStep).toBeNull();
  });
});

describe("a replacement", () => {
  it.each<readonly [string, Kind, string | null, boolean]>([
    ["is allowed where the run allows it", fixtureKind("cables"), null, true],
    ["of a pinned object never is", fixtureKind("cables"), "c1", false],
    ["of a kind that is never given up never is", { ...fixtureKind("cables"), replaceable: false }, null, false],
  ])("%s", (_, kind, pin, expected) => {
    const decision = { action: "replace", reason: "immutable-field", live: liveCable("ready") } as const;
    const { allowed, isReplaceable } = buildChange(CONTEXT, kind, { ...CABLE, pin }, decision);
    expect([allowed, isReplaceable]).toEqual([expected, expected]);
  });
});

describe("whether everything that can use an object was read", () => {
  const listing: Listing = { kind: "rooms", parent: null, objects: [], unreadable: null, declaredOnly: false };

  it.each<readonly [string, Listing, boolean]>([
    ["a whole list", listing, true],
    ["a list that may not be read", { ...listing, unreadable: "forbidden" }, false],
    ["names of the file alone", { ...listing, declaredOnly: true }, false],
    ["an object without its shape", { ...listing, objects: [{ ...liveCable("ready"), unreadable: "odd" }] }, false],
    ["names alone of a kind that does not use it", { ...listing, kind: "lamps", declaredOnly: true }, true],
  ])("%s: %s", (_, one, expected) => {
    const live = { listings: [one], consumers: [] };
    expect(dependentsKnown(fixtureKind("cables"), FIXTURE_KINDS, live)).toBe(expected);
  });
});

describe("the prints that a review compares", () => {
  const difference = { path: "size", live: 1, desired: 2, sensitive: false, immutable: false };
  const subject: Reviewable = {
    ...{ target: "city", projectId: FILE.projectId, kind: fixtureKind("cables"), entry: CABLE, action: "update" },
    ...{ live: { id: "c1", plug: "a", size: 1 }, compared: [difference], rotates: false, lossless: false },
    midway: null,
    isUnread: false,
  };
  const rotation = rotationFingerprint(subject);

  it("of an update without a rotation are one, and with it two, which both are needed and used up", () => {
    expect(reviewPrints(subject).needs).toHaveLength(1);
    const { shows, needs, spends } = reviewPrints({ ...subject, rotates: true });
    expect(needs).toEqual([...reviewPrints(subject).needs, rotation]);
    expect(shows.map(({ fingerprint }) => fingerprint)).toEqual(needs);
    expect(spends).toEqual(needs);
    expect(reviewPrints({ ...subject, compared: [], rotates: true }).needs).toEqual([rotation]);
  });

  it("of a replacement show its creation too, and use up the rotation", () => {
    const created = reviewPrints({ ...subject, action: "create" });
    const replaced = reviewPrints({ ...subject, action: "replace" });
    expect(replaced.shows.map(({ also }) => also)).toEqual([created.needs]);
    expect(replaced.spends).toEqual([...replaced.needs, rotation]);
    expect(created.spends).toEqual([...created.needs, rotation]);
  });

  it("of a lossless replacement are not needed, and nothing of a no-op is shown", () => {
    expect(reviewPrints({ ...subject, action: "replace", lossless: true }).needs).toEqual([]);
    expect(reviewPrints({ ...subject, action: "no-op" })).toEqual({ shows: [], needs: [], spends: [] });
  });
});

describe("an answer of Atlas", () => {
  const error = (failure: Partial<AtlasFailure>): AtlasError =>
    new AtlasError({
      ...{ method: "GET", path: "/x", status: 403, errorCode: null, detail: "no", hint: null, fate: "refused" },
      ...{ reason: "forbidden", ...failure },
    });

  it.each<readonly [string, Partial<AtlasFailure>, boolean, boolean]>([
    ["that forbids", {}, true, false],
    ["to an address that is not on the access list", { errorCode: "IP_ADDRESS_NOT_ON_ACCESS_LIST" }, false, false],
    ["that something is missing", { status: 404, reason: "atlas-api", errorCode: "NOT_FOUND" }, false, true],
    ["that is not Atlas's own", { status: 404, reason: "atlas-api" }, false, false],
    ["that the project is", { status: 404, reason: "atlas-api", errorCode: "GROUP_NOT_FOUND" }, false, false],
  ])("%s", (_, failure, forbids, isMissing) => {
    expect([isForbidden(error(failure)), isNotFound(error(failure))]).toEqual([forbids, isMissing]);
  });
});
