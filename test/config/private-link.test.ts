import { describe, expect, it } from "vitest";
import { loadTarget } from "../../src/config/load.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { privateLink } from "../../src/kinds/private-link/index.ts";

const PROJECT = "6650a1b2c3d4e5f601234567";

/** A value for every field that a private link can have, on AWS. */
const VALUES: Readonly<Record<string, unknown>> = {
  region: "us-east-1",
  arn: "arn:aws:kafka:us-east-1:123456789012:cluster/orders/0a1b2c3d-1",
  authenticationScheme: "IAM",
  serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0aa11bb22cc33dd44",
  dnsDomain: "abc123.us-east-1.aws.confluent.cloud",
  dnsSubDomain: [],
  azureResourceIds: ["/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/privateLinkServices/one"],
  gcpServiceAttachmentUris: ["projects/p/regions/us-west1/serviceAttachments/one"],
  gcpConnectionIds: ["111222333"],
};

const AZURE = "/subscriptions/s/resourceGroups/g/providers";

/** The values that are other ones elsewhere. */
const OTHER_VALUES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "AZURE/EVENTHUB": {
    region: "eastus2",
    serviceEndpointId: `${AZURE}/Microsoft.EventHub/namespaces/ns`,
    dnsDomain: "ns.servicebus.windows.net",
  },
  "AZURE/AZURE_BLOB_STORAGE": {
    region: "US_EAST_2",
    serviceEndpointId: `${AZURE}/Microsoft.Storage/storageAccounts/acct`,
    dnsDomain: "acct.blob.core.windows.net",
  },
  "AZURE/CONFLUENT": {
    region: "eastus2",
    serviceEndpointId: "s-abc123-privatelink",
    dnsDomain: "abc123.eastus2.azure.confluent.cloud",
  },
  "AZURE/": {
    region: "eastus2",
    serviceEndpointId: `${AZURE}/Microsoft.EventHub/namespaces/ns`,
    dnsDomain: "x.example",
  },
  "GCP/CONFLUENT": { region: "us-west1", dnsDomain: "abc123.us-west1.gcp.confluent.cloud" },
  "GCP/PUBSUB": { region: "us-east4" },
};

interface Row {
  readonly pair: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The pairs that Atlas takes, with both forms of CONFLUENT on AWS; what a row does not name is refused. */
const MATRIX: readonly Row[] = [
  { pair: "AWS/MSK", required: ["arn"], optional: ["authenticationScheme"] },
  { pair: "AWS/CONFLUENT", required: ["region", "serviceEndpointId"], optional: ["dnsSubDomain"] },
  { pair: "AWS/CONFLUENT", required: ["region", "serviceEndpointId"], optional: ["dnsDomain", "dnsSubDomain"] },
  { pair: "AWS/KINESIS", required: ["region"], optional: ["serviceEndpointId"] },
  { pair: "AWS/S3", required: ["region", "serviceEndpointId"], optional: [] },
  { pair: "AWS/LAMBDA", required: ["region", "serviceEndpointId"], optional: [] },
  { pair: "AZURE/EVENTHUB", required: ["region", "serviceEndpointId", "dnsDomain"], optional: [] },
  { pair: "AZURE/CONFLUENT", required: ["region", "dnsDomain", "azureResourceIds"], optional: ["serviceEndpointId"] },
  { pair: "AZURE/AZURE_BLOB_STORAGE", required: ["region", "serviceEndpointId", "dnsDomain"], optional: [] },
  {
    pair: "GCP/CONFLUENT",
    required: ["region", "dnsDomain", "gcpServiceAttachmentUris"],
    optional: ["dnsSubDomain", "gcpConnectionIds"],
  },
  { pair: "GCP/PUBSUB", required: ["region"], optional: ["gcpConnectionIds"] },
  { pair: "AWS/GENERIC", required: [], optional: ["region", "serviceEndpointId", "dnsDomain"] },
  { pair: "AZURE/", required: [], optional: ["region", "serviceEndpointId", "dnsDomain"] },
];

function problemsOf(pair: string, fields: readonly string[]): readonly string[] {
  const [provider, vendor] = pair.split("/");
  const entry = {
    provider,
    ...(vendor ? { vendor } : {}),
    ...Object.fromEntries(fields.map((field) => [field, (OTHER_VALUES[pair] ?? VALUES)[field] ?? VALUES[field]])),
  };
  const text = `version: 1\nprivateLinks:\n  link: ${JSON.stringify(entry)}\n`;
  const { target, problems } = loadTarget(Buffer.from(text), "x.yaml", [privateLink], { projectId: PROJECT });
  if (target) expect(target.entries[0]?.spec).toEqual(entry);
  for (const problem of problems)
    expect(problem).toMatchObject({ file: "x.yaml", line: 3, address: "privateLinks/link", fix: expect.any(String) });
  return problems.map((problem) => problemText(problem).replace("x.yaml:", ""));
}

describe.each(MATRIX)("$pair with $required", ({ pair, required, optional }) => {
  const named = pair.replace("/", " + ").replace(/ \+ (GENERIC)?$/, " without a vendor");

  it("takes its fields, with and without the optional ones", () => {
    expect(problemsOf(pair, required)).toEqual([]);
    expect(problemsOf(pair, [...required, ...optional])).toEqual([]);
  });

  it.each(required.filter((field) => field !== "dnsSubDomain"))("asks for %s", (field) => {
    const problems = problemsOf(
      pair,
      required.filter((other) => other !== field),
    );
    expect(problems).toEqual([`3:3 \`${field}\` is required for ${named}; add \`${field}\``]);
  });

  const isTaken = (field: string) => [...required, ...optional, "dnsDomain"].includes(field);
  // Of Confluent on AWS one row leaves out what the other one takes.
  const forbidden = Object.keys(VALUES).filter((field) => !isTaken(field));
  it.each(forbidden)("refuses %s", (field) => {
    const [problem, ...more] = problemsOf(pair, [...required, field]);
    expect(more).toEqual([]);
    expect(problem).toMatch(
      new RegExp(`^3:\\d+ \`${field}\` is not used for ${named.replace("+", "\\+")}; .*remove the line$`),
    );
  });
});

describe("private links", () => {
  it.each(["AWS/MSK", "AWS/KINESIS", "AWS/S3", "AWS/LAMBDA", "GCP/PUBSUB"])("%s refuses dnsDomain", (pair) => {
    const row = MATRIX.find((candidate) => candidate.pair === pair);
    expect(problemsOf(pair, [...(row?.required ?? []), "dnsDomain"])).toEqual([
      expect.stringContaining("`dnsDomain` is not used for"),
    ]);
  });

  it.each([
    [
      "AWS/CONFLUNT",
      "3:36 `vendor` cannot be `CONFLUNT`; did you mean `CONFLUENT`? accepted: `MSK`, `CONFLUENT`, `KINESIS`, `S3`, `LAMBDA`, `EVENTHUB`, `AZURE_BLOB_STORAGE`, `PUBSUB`, `GENERIC`",
    ],
    ["GOOGLE/PUBSUB", "3:21 `provider` cannot be `GOOGLE`; accepted: `AWS`, `AZURE`, `GCP`"],
    ["GCP/MSK", "3:36 Atlas has no MSK links on GCP; GCP takes CONFLUENT, PUBSUB, or no vendor"],
  ])("%s is no pair", (pair, problem) => {
    // A mistyped vendor hides nothing: what its pair needs is told as well.
    expect(problemsOf(pair, []).filter((text) => !text.includes("is required for"))).toEqual([problem]);
  });
});

const MSK_ARN = "arn:aws:kafka:us-east-1:123456789012:cluster/orders/0a1b2c3d-1";
const CONFLUENT = { provider: "AWS", vendor: "CONFLUENT", region: "eu-west-1" };
const SERVICE = "com.amazonaws.vpce.eu-west-1.vpce-svc-0aa11bb22cc33dd44";
const BLOB = {
  provider: "AZURE",
  vendor: "AZURE_BLOB_STORAGE",
  region: "eastus2",
  dnsDomain: "a.blob.core.windows.net",
};
const HUB = { provider: "AZURE", vendor: "EVENTHUB", region: "eastus2", dnsDomain: "ns.servicebus.windows.net" };

/** Problems and warnings of a file with these links, e.g. `3:26 …`. */
function check(...entries: readonly object[]): {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
} {
  const links = Object.fromEntries(entries.map((entry, index) => [`link-${index}`, entry]));
  const text = `version: 1\nprivateLinks: ${JSON.stringify(links)}\n`;
  const { problems, warnings } = loadTarget(Buffer.from(text), "x.yaml", [privateLink], { projectId: PROJECT });
  const place = ({ line, column, message, fix }: (typeof problems)[number]) => {
    const at = text.split("\n")[(line ?? 0) - 1]?.slice((column ?? 0) - 1, (column ?? 0) + 5);
    return `${at}: ${message}; ${fix}`;
  };
  return { problems: problems.map(place), warnings: warnings.map(place) };
}

describe("bad input that Atlas would only refuse after the merge", () => {
  it.each<[what: string, entry: object, problem: string]>([
    [
      "a region that the endpoint contradicts",
      { ...CONFLUENT, serviceEndpointId: SERVICE.replace("eu-west-1", "us-east-1") },
      '"eu-we: `region` is `eu-west-1`, and `serviceEndpointId` is in `us-east-1`; write `region: us-east-1`',
    ],
    [
      "a region that the domain contradicts",
      { ...CONFLUENT, serviceEndpointId: SERVICE, dnsDomain: "a.eu-west-2.aws.private.confluent.cloud" },
      "`dnsDomain` is in `eu-west-2`; write `region: eu-west-2`",
    ],
    [
      "a region that an attachment contradicts",
      {
        provider: "GCP",
        vendor: "CONFLUENT",
        region: "us-east4",
        dnsDomain: "x.example",
        gcpServiceAttachmentUris: ["projects/p/regions/us-west1/serviceAttachments/one"],
      },
      "`gcpServiceAttachmentUris` is in `us-west1`; write `region: us-west1`",
    ],
    [
      "an event hub in the place of its namespace",
      { ...HUB, serviceEndpointId: `${AZURE}/Microsoft.EventHub/namespaces/ns/eventhubs/orders` },
      `"/subs: \`serviceEndpointId\` must be the Azure resource id of an Event Hubs namespace; write \`${AZURE}/Microsoft.EventHub/namespaces/ns\``,
    ],
    [
      "a storage account in the place of a namespace",
      { ...HUB, serviceEndpointId: `${AZURE}/Microsoft.Storage/storageAccounts/a` },
      "write `/subscriptions/…/resourceGroups/…/providers/Microsoft.EventHub/namespaces/NAME`",
    ],
    [
      "a namespace without a name",
      { ...HUB, serviceEndpointId: `${AZURE}/Microsoft.EventHub/namespaces/` },
      "must be the Azure resource id of an Event Hubs namespace",
    ],
    [
      "a blob service in the place of its account",
      { ...BLOB, serviceEndpointId: `${AZURE}/Microsoft.Storage/storageAccounts/a/blobServices/default` },
      `write \`${AZURE}/Microsoft.Storage/storageAccounts/a\``,
    ],
    [
      "a domain with a port",
      { ...CONFLUENT, serviceEndpointId: SERVICE, dnsDomain: "a.eu-west-1.aws.confluent.cloud:9092" },
      '"a.eu-: `dnsDomain` must be a host name, without a scheme, a port, a path or blanks; write `a.eu-west-1.aws.confluent.cloud`',
    ],
    [
      "a domain with a scheme and a path",
      {
        ...BLOB,
        dnsDomain: "https://a.blob.core.windows.net/",
        serviceEndpointId: `${AZURE}/Microsoft.Storage/storageAccounts/a`,
      },
      "write `a.blob.core.windows.net`",
    ],
    [
      "an ARN with blanks",
      { provider: "AWS", vendor: "MSK", arn: ` ${MSK_ARN} ` },
      `" arn:: \`arn\` must not contain blanks; write \`${MSK_ARN}\``,
    ],
    [
      "a zone outside the domain, on AWS",
      { ...CONFLUENT, serviceEndpointId: SERVICE, dnsDomain: "a.example", dnsSubDomain: ["use1-az1.b.example"] },
      "`use1-az1.b.example` is not inside `a.example`",
    ],
    [
      "a region with two letters swapped",
      { ...CONFLUENT, region: "eu-wets-1", serviceEndpointId: "x" },
      "`region` cannot be `eu-wets-1`; did you mean `eu-west-1`?",
    ],
    [
      "a region of another cloud",
      { ...CONFLUENT, region: "westeurope", serviceEndpointId: "x" },
      "`region` cannot be `westeurope`: it is a region of AZURE",
    ],
    [
      "a scheme in another spelling",
      { provider: "AWS", vendor: "MSK", arn: MSK_ARN, authenticationScheme: "SASL/SCRAM" },
      "`authenticationScheme` cannot be `SASL/SCRAM`; did you mean `SASL_SCRAM`?",
    ],
  ])("is an error at its column: %s", (_, entry, problem) => {
    const { problems } = check(entry);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it("zones on Google Cloud need not be inside the domain, and a Confluent cluster on AWS need not list its zones", () => {
    const onGoogle = {
      provider: "GCP",
      vendor: "CONFLUENT",
      region: "us-west1",
      dnsDomain: "abc123.us-west1.gcp.confluent.cloud",
      dnsSubDomain: ["us-west1-a.other.example"],
      gcpServiceAttachmentUris: ["projects/p/regions/us-west1/serviceAttachments/one"],
    };
    const serverless = { ...CONFLUENT, serviceEndpointId: SERVICE, dnsDomain: "eu-west-1.aws.private.confluent.cloud" };
    expect(check(onGoogle, serverless)).toEqual({ problems: [], warnings: [] });
  });

  it("two links to one MSK cluster declare different schemes, of which leaving it out is one", () => {
    const msk = { provider: "AWS", vendor: "MSK", arn: MSK_ARN };
    expect(check(msk, { ...msk, authenticationScheme: "IAM" }).problems).toEqual([]);
    const same = check(msk, { ...msk, authenticationScheme: "SASL_SCRAM" }).problems;
    expect(same).toEqual([expect.stringContaining("declares the same private link as `link-0`")]);
  });
});

describe("a word that this version does not know", () => {
  it.each<[what: string, entry: object, warning: string]>([
    [
      "vendor",
      { provider: "AWS", vendor: "SQS", region: "us-east-1", serviceEndpointId: "com.amazonaws.us-east-1.sqs" },
      '"SQS",: `vendor` is `SQS`, which this version does not know; Atlas decides, and it is sent as it is; ',
    ],
    [
      "region",
      { ...CONFLUENT, region: "eu-west-9", serviceEndpointId: "x" },
      "`region` is `eu-west-9`, which this version does not know; Atlas decides, and it is sent as it is; the nearest known word is `eu-west-1`",
    ],
    [
      "scheme",
      { provider: "AWS", vendor: "MSK", arn: MSK_ARN, authenticationScheme: "KERBEROS" },
      "`authenticationScheme` is `KERBEROS`, which this version does not know",
    ],
  ])("is a warning at its column: %s", (_, entry, warning) => {
    const { problems, warnings } = check(entry);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([expect.stringContaining(warning)]);
  });

  it("is suggested from the same cloud", () => {
    const [warning] = check({ provider: "GCP", vendor: "PUBSUB", region: "us-easter-4" }).warnings;
    expect(warning).toContain("`us-east4`");
  });
});
