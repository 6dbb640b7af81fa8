import { describe, expect, it } from "vitest";
import { match } from "../../src/engine/plan/match.ts";
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

const AZURE_CONFLUENT = {
  provider: "AZURE",
  vendor: "CONFLUENT",
  region: "eastus2",
  serviceEndpointId: "s-abc123-privatelink",
  dnsDomain: "abc123.eastus2.azure.confluent.cloud",
};

const link = (fields: object) => privateLink.spec.parse(fields);
const live = (fields: object) => privateLink.live.parse({ _id: ID, state: "DONE", ...fields });

/** What each entry means among live links. */
function matched(specs: readonly object[], lives: readonly { readonly _id: string }[]) {
  const entries = specs.map((spec, index) => ({
    kind: "privateLinks",
    name: `${index}`,
    parent: null,
    address: `privateLinks/${index}`,
    ensure: "present" as const,
    pin: null,
    spec,
    source: { file: "x.yaml", line: 1, column: 1 },
  }));
  const objects = lives.map((value) => ({
    kind: "privateLinks",
    parent: null,
    identity: value._id,
    id: value._id,
    name: null,
    state: "DONE",
    phase: "ready" as const,
    settled: false,
    message: null,
    keys: privateLink.liveKeys(value),
    outputs: {},
    unreadable: null,
    value,
  }));
  const { byAddress } = match(privateLink, entries, objects);
  return entries.map(({ address }) => byAddress.get(address));
}

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

  it.each<[what: string, scheme: string | undefined, shown: object, differing: readonly string[]]>([
    ["the default, which Atlas does not show", "SASL_SCRAM", {}, []],
    ["the default, which Atlas shows as an empty text", "SASL_SCRAM", { authenticationScheme: "" }, []],
    ["the default in another spelling", "SASL_SCRAM", { authenticationScheme: "SASL/SCRAM" }, []],
    ["none, and Atlas has one", undefined, { authenticationScheme: "IAM" }, []],
    ["another one than Atlas shows", "IAM", { authenticationScheme: "TLS" }, ["authenticationScheme!"]],
    ["another one than the default", "IAM", {}, ["authenticationScheme!"]],
  ])("of MSK is found by its ARN, with the scheme: %s", (_, scheme, shown, differing) => {
    const spec = link({ ...MSK, ...(scheme === undefined ? {} : { authenticationScheme: scheme }) });
    const there = live({ ...MSK, ...shown });
    const found = matched([spec], [there]);
    expect(found).toMatchObject([{ live: { id: ID } }]);
    const differences = privateLink.differences(spec, there, () => undefined);
    expect(differences.map(({ path, immutable }) => `${path}${immutable ? "!" : ""}`)).toEqual(differing);
  });

  it("of MSK prefers the scheme to the ARN alone, and leaves the other scheme to the other entry", () => {
    const other = "66f0c0eb9e7a177200000008";
    const [scram, iam] = matched(
      [link(MSK), link({ ...MSK, authenticationScheme: "IAM" })],
      [live({ ...MSK, authenticationScheme: "IAM" }), live({ ...MSK, _id: other })],
    );
    expect([scram?.live?.id, iam?.live?.id]).toEqual([other, ID]);
  });

  const PUBSUB = { provider: "GCP", vendor: "PUBSUB", region: "us-central1" };
  const PNI = { provider: "AWS", vendor: "PNI", region: "us-east-1", serviceEndpointId: "com.example.a" };
  it.each<[what: string, entry: object, shown: object, words: readonly (readonly unknown[])[]]>([
    ["a region that nobody knows", PUBSUB, { ...PUBSUB, region: "MARS_1" }, [["region", "MARS_1", "us-central1"]]],
    ["no region", S3, { ...S3, region: "" }, [["region", null, "us-east-1"]]],
    [
      "a region that nobody knows, for the same service",
      CONFLUENT,
      { ...CONFLUENT, region: "virginia" },
      [["region", "virginia", "us-east-1"]],
    ],
    [
      "a scheme that nobody knows",
      { ...MSK, authenticationScheme: "IAM" },
      { ...MSK, authenticationScheme: "KERBEROS" },
      [["authenticationScheme", "KERBEROS", "IAM"]],
    ],
    [
      "a vendor that nobody knows, with another endpoint",
      PNI,
      { ...PNI, serviceEndpointId: "com.example.b" },
      [["serviceEndpointId", "com.example.b", "com.example.a"]],
    ],
  ])("is not made a second time where Atlas shows %s", (_, entry, shown, words) => {
    const [found] = matched([link(entry)], [live(shown)]);
    expect(found?.live).toBeNull();
    expect(found?.candidates.map(({ id }) => id)).toEqual([ID]);
    expect(found?.unclear.map(({ path, live: there, desired: here }) => [path, there, here])).toEqual(words);
  });

  it.each<[what: string, entry: object, shown: object]>([
    ["the identity fields of a vendor that nobody knows", PNI, { ...PNI, vendor: "pni", dnsDomain: "a.example" }],
    [
      "a region that nobody knows, spelled as in the file",
      { ...PUBSUB, region: "mars-1" },
      { ...PUBSUB, region: "MARS_1" },
    ],
    ["Azure's id, whatever the region's word", EVENTHUB, { ...EVENTHUB, region: "MARS_1" }],
    [
      "the service of a Confluent link that Terraform made",
      AZURE_CONFLUENT,
      { ...AZURE_CONFLUENT, region: "US_EAST_2" },
    ],
  ])("is found by %s, and differs in nothing", (_, entry, shown) => {
    const [found] = matched([link(entry)], [live(shown)]);
    expect(found?.live?.id).toBe(ID);
    expect(privateLink.differences(link(entry), live(shown), () => undefined)).toEqual([]);
  });

  it("is another one than a link of a known region, and created beside it", () => {
    const [found] = matched([link(PUBSUB)], [live({ ...PUBSUB, region: "us-east4" })]);
    expect(found).toMatchObject({ live: null, candidates: [] });
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
