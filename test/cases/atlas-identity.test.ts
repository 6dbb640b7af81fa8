import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { type PairName, PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { actions, openAtlas } from "../kinds/project.ts";
import { ARN, file } from "./atlas-files.ts";
import { actHere } from "./here.ts";

/**
 * No spelling of one identity makes a second, billed object. Atlas may show a link in other words than it was declared in, or not
 * show a part of it at all: then it is the same link, or the entry is ambiguous, and nothing is created.
 */

const EVENT_HUB = PRIVATE_LINKS["AZURE/EVENTHUB"];
const HUB_ID = String(EVENT_HUB.serviceEndpointId);
const HUB_HOST = String(EVENT_HUB.dnsDomain);
const DEDICATED = PRIVATE_LINKS["AWS/CONFLUENT dedicated"];
const ON_GOOGLE = PRIVATE_LINKS["GCP/CONFLUENT"];
const ATTACHMENTS = ON_GOOGLE.gcpServiceAttachmentUris as readonly string[];
const MSK: JsonObject = { provider: "AWS", vendor: "MSK", arn: ARN };
const BACKUP: JsonObject = { cloudProvider: "AWS", regionName: "US_EAST_1" };

/** A plan of one declared link, where Atlas shows a link like it with these fields changed; null is a field that it leaves out. */
async function plannedWith(declared: JsonObject, change: JsonObject) {
  const atlas = await openAtlas();
  atlas.project().privateLinks.put(declared, { showAs: (shown) => changed(shown, change) });
  return actHere(atlas, { file: file({ privateLinks: { a: declared } }) });
}

function changed(shown: JsonObject, change: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries({ ...shown, ...change }).filter(([, value]) => value !== null));
}

describe("another spelling of the same is equal", () => {
  it.each<[string, JsonObject, JsonObject]>([
    ["an ARN in another case", MSK, { arn: ARN.replace("cluster/demo", "Cluster/Demo") }],
    ["an ARN with blanks around it", MSK, { arn: ` ${ARN} ` }],
    ["an Azure id in upper case", EVENT_HUB, { serviceEndpointId: HUB_ID.toUpperCase() }],
    ["an Azure id with slashes at its end", EVENT_HUB, { serviceEndpointId: `${HUB_ID}//` }],
    ["an Azure id without its first slash", EVENT_HUB, { serviceEndpointId: HUB_ID.slice(1) }],
    ["a domain with a port", EVENT_HUB, { dnsDomain: `${HUB_HOST}:9093` }],
    ["a domain as a URL", EVENT_HUB, { dnsDomain: `https://${HUB_HOST}/` }],
    ["a domain in upper case with a dot", EVENT_HUB, { dnsDomain: `${HUB_HOST.toUpperCase()}.` }],
    ["a vendor with separators", EVENT_HUB, { vendor: "EVENT_HUB" }],
    ["a vendor as the documentation writes it", EVENT_HUB, { vendor: "Event Hubs" }],
    ["another vendor with separators", PRIVATE_LINKS["GCP/PUBSUB"], { vendor: "Pub/Sub" }],
    ["a service without its region", DEDICATED, { serviceEndpointId: "vpce-svc-0aa11bb22cc33dd44" }],
    [
      "service attachments as whole addresses",
      ON_GOOGLE,
      { gcpServiceAttachmentUris: ATTACHMENTS.map((uri) => `https://www.googleapis.com/compute/v1/${uri}`) },
    ],
    ["a workspace's word for the region", DEDICATED, { region: "VIRGINIA_USA" }],
  ])("%s", async (_name, declared, change) => {
    const planned = await plannedWith(declared, change);
    expect([actions(planned), planned.outputs["unmanaged-count"]]).toEqual([{}, "0"]);
  });
});

describe("what every link of its pair has and Atlas does not show is no difference", () => {
  it.each<[PairName, string]>([
    ["AWS/S3", "serviceEndpointId"],
    ["AWS/LAMBDA", "serviceEndpointId"],
    ["AWS/KINESIS", "serviceEndpointId"],
    ["AZURE/EVENTHUB", "region"],
    ["AZURE/EVENTHUB", "dnsDomain"],
    ["AZURE/CONFLUENT", "azureResourceIds"],
    ["GCP/CONFLUENT", "gcpServiceAttachmentUris"],
  ])("%s: %s", async (pair, field) => {
    expect(actions(await plannedWith(PRIVATE_LINKS[pair], { [field]: null }))).toEqual({});
  });
});

describe("a link that may be the one is ambiguous, and nothing is created", () => {
  it.each<[string, JsonObject, JsonObject, string]>([
    [
      "an MSK link as the documentation shows it, without its ARN",
      MSK,
      { arn: null, vendor: "msk", region: "us_east_1" },
      "arn",
    ],
    ["an MSK link with an empty ARN", MSK, { arn: "" }, "arn"],
    ["an event hub without its id", EVENT_HUB, { serviceEndpointId: null }, "serviceEndpointId"],
    ["an event hub without id and domain", EVENT_HUB, { serviceEndpointId: "", dnsDomain: "" }, "serviceEndpointId"],
    ["a generic link to the same domain", EVENT_HUB, { serviceEndpointId: null, vendor: "GENERIC" }, "vendor"],
    ["a Confluent link without its service", DEDICATED, { serviceEndpointId: null }, "serviceEndpointId"],
    ["a Confluent link without its region", DEDICATED, { region: null }, "region"],
    ["a cloud that is not shown", DEDICATED, { provider: null }, "provider"],
    ["a cloud that is unknown", DEDICATED, { provider: "AMAZON" }, "provider"],
    [
      "a link to Google Cloud with connection ids alone",
      ON_GOOGLE,
      { gcpServiceAttachmentUris: null, dnsDomain: null },
      "gcpServiceAttachmentUris",
    ],
    [
      "a Confluent link on Azure with its region alone",
      PRIVATE_LINKS["AZURE/CONFLUENT"],
      { azureResourceIds: null, dnsDomain: null },
      "azureResourceIds",
    ],
    [
      "a vendor that is unknown, in the same region",
      PRIVATE_LINKS["AWS/S3"],
      { vendor: "AWS_S3", serviceEndpointId: null },
      "vendor",
    ],
    ["a vendor that is not shown, in the same region", PRIVATE_LINKS["GCP/PUBSUB"], { vendor: null }, "vendor"],
  ])("%s", async (_name, declared, change, field) => {
    const atlas = await openAtlas();
    atlas.project().privateLinks.put(declared, { showAs: (shown) => changed(shown, change) });
    const text = file({ privateLinks: { a: declared } });
    const planned = await actHere(atlas, { file: text });
    expect(planned.outputs).toMatchObject({
      "failure-reason": "ambiguous",
      "create-count": "0",
      "unmanaged-count": "0",
    });
    expect(planned.report.targets[0].resources[0].fields.map(({ path }: { path: string }) => path)).toContain(field);
    expect(planned.log).toContain("an entry of its own");
    const applied = await actHere(atlas, { command: "apply", file: text });
    expect([applied.exitCode, atlas.writes]).toEqual([1, []]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ["an MSK link without its ARN, in another region", MSK, { arn: null, region: "eu-west-1" }],
    [
      "a link of an unknown vendor to another service",
      PRIVATE_LINKS["AWS/S3"],
      { vendor: "PNI", serviceEndpointId: "vpce-svc-0ff" },
    ],
    [
      "a link to a service in another region",
      PRIVATE_LINKS["AWS/LAMBDA"],
      { region: "MARS", serviceEndpointId: "com.amazonaws.us-west-2.lambda" },
    ],
    [
      "a generic link to another domain",
      EVENT_HUB,
      { serviceEndpointId: null, vendor: "GENERIC", dnsDomain: "other.servicebus.windows.net" },
    ],
  ])("but %s is another one", async (_name, declared, change) => {
    const planned = await plannedWith(declared, change);
    expect([actions(planned), planned.outputs["unmanaged-count"]]).toEqual([
      { "privateLinks/a": "create missing" },
      "1",
    ]);
  });
});

describe("a backup endpoint", () => {
  async function planned(change: JsonObject) {
    const atlas = await openAtlas();
    atlas.project().backupEndpoints.put(BACKUP, { showAs: (shown) => changed(shown, change) });
    return actHere(atlas, { file: file({ backupPrivateEndpoints: { a: BACKUP } }) });
  }

  it.each<JsonObject>([
    { regionName: "us-east-1" },
    { regionName: "us_east_1" },
    { regionName: "VIRGINIA_USA" },
    { vpcRegionName: "us-east-1" },
    { vpcRegionName: "" },
    { cloudProvider: "aws" },
  ])("shown with %o is the same", async (change) => {
    expect(actions(await planned(change))).toEqual({});
  });

  it.each<JsonObject>([
    { regionName: "MARS_1" },
    { regionName: "" },
    { regionName: null },
    { vpcRegionName: "MARS_1" },
  ])("shown with %o is ambiguous", async (change) => {
    expect((await planned(change)).outputs).toMatchObject({ "failure-reason": "ambiguous", "create-count": "0" });
  });
});
