import { describe, expect, it } from "vitest";
import { privateLink } from "../../src/kinds/private-link/index.ts";
import { desired, recorder } from "./calls.ts";

/** What a file may say is checked in `test/config/private-link.test.ts`, pair by pair; here is what becomes of it. */

const ID = "66f0c0eb9e7a177200000007";
const ZONES = ["use1-az1.abc.us-east-1.aws.confluent.cloud", "use1-az2.abc.us-east-1.aws.confluent.cloud"];
const NAMESPACE = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.EventHub/namespaces/clicks";

const S3 = { provider: "AWS", vendor: "S3", region: "us-east-1", serviceEndpointId: "com.amazonaws.us-east-1.s3" };
const MSK = { provider: "AWS", vendor: "MSK", arn: "arn:aws:kafka:us-east-1:123456789012:cluster/orders/0a1b2c3d-1" };
const CONFLUENT = {
  provider: "AWS",
  vendor: "CONFLUENT",
  region: "us-east-1",
  serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0aa11bb22cc33dd44",
  dnsDomain: "abc.us-east-1.aws.confluent.cloud",
  dnsSubDomain: ZONES,
};
const EVENTHUB = {
  provider: "AZURE",
  vendor: "EVENTHUB",
  region: "eastus2",
  serviceEndpointId: NAMESPACE,
  dnsDomain: "clicks.servicebus.windows.net",
};

const link = (fields: object) => privateLink.spec.parse(fields);
const live = (fields: object) => privateLink.live.parse({ _id: ID, state: "DONE", ...fields });

describe("a private link", () => {
  it.each([
    { what: "as it was sent", declared: S3, shown: S3 },
    { what: "with Atlas's own region", declared: S3, shown: { ...S3, region: "US_EAST_1" } },
    { what: "with what Atlas computes", declared: MSK, shown: { ...MSK, region: "us-east-1", dnsDomain: "x.example" } },
    {
      what: "with its zones in another order",
      declared: CONFLUENT,
      shown: { ...CONFLUENT, dnsSubDomain: ZONES.toReversed() },
    },
    {
      what: "with a resource id in capitals",
      declared: EVENTHUB,
      shown: { ...EVENTHUB, serviceEndpointId: NAMESPACE.toUpperCase() },
    },
  ])("is found $what, and differs in nothing", ({ declared, shown }) => {
    const ways = privateLink.desiredKeys(link(declared), "orders").flat();
    expect(privateLink.liveKeys(live(shown)).some((key) => ways.includes(key))).toBe(true);
    expect(privateLink.differences(link(declared), live(shown), () => undefined)).toEqual([]);
  });

  it.each([
    { when: "there is none yet", shown: { ...CONFLUENT, dnsDomain: null }, immutable: false },
    { when: "it is idle", shown: { ...CONFLUENT, dnsDomain: "other.example", state: "IDLE" }, immutable: false },
    { when: "it has another and works", shown: { ...CONFLUENT, dnsDomain: "other.example" }, immutable: true },
  ])("changes its domain in place where Atlas lets it: when $when (immutable: $immutable)", (row) => {
    const found = privateLink.differences(link(CONFLUENT), live(row.shown), () => undefined);
    expect(found.map(({ path, immutable }) => [path, immutable])).toEqual([["dnsDomain", row.immutable]]);
  });

  it("is created as declared, and changed and removed by its id", async () => {
    const { atlas, calls } = recorder({ _id: ID });
    expect(await privateLink.create?.(atlas, desired(link(CONFLUENT)))).toBe(ID);
    await privateLink.update?.(atlas, desired(link(CONFLUENT)), live(CONFLUENT), []);
    await privateLink.remove?.(atlas, live(CONFLUENT), null);
    expect(calls).toEqual([
      ["POST", "/streams/privateLinkConnections", CONFLUENT],
      ["PATCH", `/streams/privateLinkConnections/${ID}`, { dnsDomain: CONFLUENT.dnsDomain }],
      ["DELETE", `/streams/privateLinkConnections/${ID}`],
    ]);
  });
});
