import { describe, expect, it } from "vitest";
import {
  type Address,
  addressText,
  chain,
  collectionText,
  compareAddresses,
  isSameAddress,
  makeAddress,
  namesText,
  parseAddress,
  rootOf,
} from "../../src/engine/model/address.ts";

const link = makeAddress("privateLinks", "orders-msk");
const workspace = makeAddress("workspaces", "orders");
const connection = makeAddress("connections", "orders-kafka", workspace);
const failover = makeAddress("failoverConnections", "OHIO_USA", connection);

describe("an address", () => {
  it.each<readonly [string, string, Address]>([
    ["privateLinks/orders-msk", "orders-msk", link],
    ["workspaces/orders/connections/orders-kafka", "orders/orders-kafka", connection],
    [
      "workspaces/orders/connections/orders-kafka/failoverConnections/OHIO_USA",
      "orders/orders-kafka/OHIO_USA",
      failover,
    ],
    [
      "workspaces/a b/connections/Kafka (eu)",
      "a b/Kafka (eu)",
      makeAddress("connections", "Kafka (eu)", makeAddress("workspaces", "a b")),
    ],
    ["workspaces/a%2Fconnections%2Fb", "a/connections/b", makeAddress("workspaces", "a/connections/b")],
    ["workspaces/a%252Fb", "a%2Fb", makeAddress("workspaces", "a%2Fb")],
    ["workspaces/100%25", "100%", makeAddress("workspaces", "100%")],
  ])("%s is printed and parsed", (text, names, address) => {
    expect(addressText(address)).toBe(text);
    expect(namesText(address)).toBe(names);
    expect(parseAddress(text)).toEqual(address);
  });

  it.each(["", "workspaces", "workspaces/", "/orders", "workspaces/orders/connections"])("is not %j", (text) => {
    expect(parseAddress(text)).toBeNull();
  });

  it("knows what contains it", () => {
    expect(chain(failover)).toEqual([workspace, connection, failover]);
    expect(rootOf(failover)).toBe(workspace);
    expect(rootOf(link)).toBe(link);
    expect(collectionText("failoverConnections", connection)).toBe(
      "workspaces/orders/connections/orders-kafka/failoverConnections",
    );
    expect(collectionText("privateLinks", null)).toBe("privateLinks");
  });

  it.each<readonly [boolean, string, string | null]>([
    [true, "workspaces/a/connections/c", "workspaces/a/connections/c"],
    [false, "workspaces/a/connections/c", "workspaces/b/connections/c"],
    [false, "workspaces/a/connections/c", "connections/c"],
    [false, "workspaces/a/connections/c", "workspaces/a/links/c"],
    [false, "workspaces/a", null],
  ])("is the same: %s, %s and %s", (same, one, other) => {
    const [left, right] = [parseAddress(one), other === null ? null : parseAddress(other)];
    expect(isSameAddress(left, right)).toBe(same);
    expect(isSameAddress(right, left)).toBe(same);
    expect(isSameAddress(null, null)).toBe(true);
  });

  it("comes after its parent and before what has a later kind or name", () => {
    const ordered = [
      "privateLinks/b",
      "workspaces/a",
      "workspaces/a/connections/x",
      "workspaces/a/connections/x/failoverConnections/r",
      "workspaces/a/connections/y",
      "workspaces/b",
    ];
    const addresses = ordered.toReversed().flatMap((text) => parseAddress(text) ?? []);
    expect(addresses.sort(compareAddresses).map(addressText)).toEqual(ordered);
    expect(compareAddresses(link, makeAddress("privateLinks", "orders-msk"))).toBe(0);
  });
});
