import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { openAtlas } from "../kinds/project.ts";
import { ARN, connections, file, KAFKA } from "./atlas-files.ts";
import { actHere } from "./here.ts";

/** Siblings of case 23: bad input is an error at its column before the merge, with the corrected text where it can be told. */

async function problemsOf(text: string) {
  const atlas = await openAtlas();
  const { report, log } = await actHere(atlas, { command: "validate", file: text });
  const problems: readonly { message: string; line: number; column: number }[] = report.targets[0].problems;
  return { problems, log };
}

/** Where a value begins in a text, 1-based. */
function placeOf(text: string, value: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf(JSON.stringify(value)));
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

async function expectFault(text: string, value: string, words: string): Promise<void> {
  const { problems } = await problemsOf(text);
  expect(problems).toMatchObject([placeOf(text, value)]);
  expect(problems[0]?.message).toContain(words);
}

describe("brokers", () => {
  it.each([
    ["h:9092;g:9092", "write `h:9092,g:9092`"],
    ["h:9092 g:9092", "write `h:9092,g:9092`"],
    ["h:9092\ng:9092", "write `h:9092,g:9092`"],
    ["h:9092,", "write `h:9092`"],
    ["h:9092/path", "write `h:9092`"],
    ["PLAINTEXT://h:9092,SSL://g:9093", "write `h:9092,g:9093`"],
    ["SASL_SSL://h", "e.g. `h:9092`"],
    ["h:0", "ports from 1 to 65535"],
    ["h:99999", "ports from 1 to 65535"],
  ])("%j", async (bootstrapServers, words) => {
    await expectFault(connections({ k: { ...KAFKA, bootstrapServers } }), bootstrapServers, words);
  });

  it("with a user and a password are not repeated", async () => {
    const { problems, log } = await problemsOf(
      connections({ k: { ...KAFKA, bootstrapServers: "u:hidden-word@h:9092" } }),
    );
    expect(problems).toHaveLength(1);
    expect(`${JSON.stringify(problems)}${log}`).not.toContain("hidden-word");
  });

  it.each(["[::1]:9092", "10.0.0.1:9092", "h_1:9092"])("%s are right", async (bootstrapServers) => {
    expect((await problemsOf(connections({ k: { ...KAFKA, bootstrapServers } }))).problems).toEqual([]);
  });
});

describe("private links", () => {
  const HUB = PRIVATE_LINKS["AZURE/EVENTHUB"];
  const HUB_ID = String(HUB.serviceEndpointId);
  const ON_AWS = PRIVATE_LINKS["AWS/CONFLUENT enterprise"];
  const S3 = PRIVATE_LINKS["AWS/S3"];
  const MSK: JsonObject = { provider: "AWS", vendor: "MSK", arn: ARN };
  const arn = (text: string) => text.replace("us-east-1:123456789012:cluster/demo/0a1b2c3d-1", "");

  it.each<[string, JsonObject, string, string, string]>([
    ["the ARN of a topic", MSK, "arn", ARN.replace("cluster/", "topic/"), "must be the ARN of an MSK cluster"],
    [
      "the ARN of another service",
      MSK,
      "arn",
      ARN.replace("kafka", "kafkaconnect"),
      "must be the ARN of an MSK cluster",
    ],
    ["half an ARN", MSK, "arn", arn(ARN), "cluster/NAME/ID"],
    [
      "an account that is too short",
      MSK,
      "arn",
      ARN.replace("123456789012", "12345"),
      "must be the ARN of an MSK cluster",
    ],
    [
      "a region that is mistyped in an ARN",
      MSK,
      "arn",
      ARN.replace("us-east-1", "us-eats-1"),
      "did you mean `us-east-1`?",
    ],
    [
      "the service of Lambda for S3",
      S3,
      "serviceEndpointId",
      "com.amazonaws.us-east-1.lambda",
      "write `com.amazonaws.us-east-1.s3`",
    ],
    [
      "the service of S3 for Lambda, as the documentation has it",
      PRIVATE_LINKS["AWS/LAMBDA"],
      "serviceEndpointId",
      "com.amazonaws.us-east-1.s3",
      "write `com.amazonaws.us-east-1.lambda`",
    ],
    ["an endpoint in place of a service", ON_AWS, "serviceEndpointId", "vpce-0aa11bb22cc33dd44", "vpce-svc-"],
    ["a domain on another cloud", ON_AWS, "dnsDomain", "x.eastus2.azure.confluent.cloud", "a domain on AZURE"],
    [
      "an id with the portal's address",
      HUB,
      "serviceEndpointId",
      `https://portal.azure.com/#@t/resource${HUB_ID}`,
      `write \`${HUB_ID}\``,
    ],
    ["an id without its first slash", HUB, "serviceEndpointId", HUB_ID.slice(1), `write \`${HUB_ID}\``],
    [
      "an id of a hub, without its first slash",
      HUB,
      "serviceEndpointId",
      `${HUB_ID.slice(1)}/eventhubs/h`,
      `write \`${HUB_ID}\``,
    ],
  ])("%s", async (_name, link, field, value, words) => {
    await expectFault(file({ privateLinks: { a: { ...link, [field]: value } } }), value, words);
  });

  it.each(["aws-cn", "aws-us-gov"])("an ARN of the partition %s is a warning", async (partition) => {
    const { problems, log } = await problemsOf(
      file({ privateLinks: { a: { ...MSK, arn: ARN.replace("arn:aws:", `arn:${partition}:`) } } }),
    );
    expect(problems).toEqual([]);
    expect(log).toMatch(/warning.*partition/);
  });

  it("an unknown vendor's ARN may be of any service", async () => {
    const link = { provider: "AWS", vendor: "SQS", arn: "arn:aws:sqs:us-east-1:123456789012:orders" };
    expect((await problemsOf(file({ privateLinks: { a: link } }))).problems).toEqual([]);
  });

  it("several mistakes in one entry are all told at once", async () => {
    const link = { ...HUB, region: "eats us", dnsDomain: "https://x:1", serviceEndpointId: "x" };
    const { problems } = await problemsOf(file({ privateLinks: { a: link } }));
    expect(problems.map(({ line }) => line)).toEqual([9, 10, 11]);
  });
});
