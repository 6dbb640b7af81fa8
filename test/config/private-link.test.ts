import { describe, expect, it } from "vitest";
import { loadTarget } from "../../src/config/load.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { privateLink } from "../../src/kinds/private-link/index.ts";

const PROJECT = "6650a1b2c3d4e5f601234567";

/** A value for every field that a private link can have. */
const VALUES: Readonly<Record<string, unknown>> = {
  region: "us-east-1",
  arn: "arn:aws:kafka:us-east-1:123456789012:cluster/orders/0a1b2c3d-1",
  authenticationScheme: "IAM",
  serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0aa11bb22cc33dd44",
  dnsDomain: "abc123.us-east-1.aws.confluent.cloud",
  dnsSubDomain: [],
  azureResourceIds: ["/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/privateLinkServices/one"],
  gcpServiceAttachmentUris: ["projects/p/regions/us-west1/serviceAttachments/one"],
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
  { pair: "AWS/CONFLUENT", required: ["region", "serviceEndpointId", "dnsSubDomain"], optional: ["dnsDomain"] },
  { pair: "AWS/KINESIS", required: ["region"], optional: ["serviceEndpointId"] },
  { pair: "AWS/S3", required: ["region", "serviceEndpointId"], optional: [] },
  { pair: "AWS/LAMBDA", required: ["region", "serviceEndpointId"], optional: [] },
  { pair: "AZURE/EVENTHUB", required: ["region", "serviceEndpointId", "dnsDomain"], optional: [] },
  { pair: "AZURE/CONFLUENT", required: ["region", "dnsDomain", "azureResourceIds"], optional: [] },
  { pair: "AZURE/AZURE_BLOB_STORAGE", required: ["region", "serviceEndpointId", "dnsDomain"], optional: [] },
  { pair: "GCP/CONFLUENT", required: ["region", "dnsDomain", "gcpServiceAttachmentUris"], optional: ["dnsSubDomain"] },
  { pair: "GCP/PUBSUB", required: ["region"], optional: [] },
  { pair: "AWS/GENERIC", required: [], optional: ["region", "serviceEndpointId", "dnsDomain"] },
  { pair: "AZURE/", required: [], optional: ["region", "serviceEndpointId", "dnsDomain"] },
];

function problemsOf(pair: string, fields: readonly string[]): readonly string[] {
  const [provider, vendor] = pair.split("/");
  const entry = {
    provider,
    ...(vendor ? { vendor } : {}),
    ...Object.fromEntries(fields.map((field) => [field, VALUES[field]])),
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

  const forbidden = Object.keys(VALUES).filter((field) => ![...required, ...optional, "dnsDomain"].includes(field));
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

  it("ask for the zones of a dedicated Confluent cluster", () => {
    expect(problemsOf("AWS/CONFLUENT", ["region", "serviceEndpointId", "dnsDomain"])).toEqual([
      expect.stringContaining("`dnsSubDomain` is required"),
    ]);
  });

  it.each([
    [
      "AWS/MKS",
      "3:36 `vendor` cannot be `MKS`; did you mean `MSK`? accepted: `MSK`, `CONFLUENT`, `KINESIS`, `S3`, `LAMBDA`, `EVENTHUB`, `AZURE_BLOB_STORAGE`, `PUBSUB`, `GENERIC`",
    ],
    ["GOOGLE/PUBSUB", "3:21 `provider` cannot be `GOOGLE`; accepted: `AWS`, `AZURE`, `GCP`"],
    ["GCP/MSK", "3:36 Atlas has no MSK links on GCP; GCP takes CONFLUENT, PUBSUB, or no vendor"],
  ])("%s is no pair", (pair, problem) => {
    expect(problemsOf(pair, [])).toEqual([problem]);
  });
});
