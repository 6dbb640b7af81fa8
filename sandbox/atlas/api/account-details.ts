import type { Call, Operation } from "../http/operation.ts";
import { type Answer, Refusal } from "../http/refusal.ts";

/** The operation that tells which account and network of Atlas the other side must allow. */
export const accountDetails: readonly Operation[] = [
  {
    id: "getGroupStreamAccountDetails",
    method: "GET",
    path: "/streams/accountDetails",
    version: "2024-11-13",
    roles: ["Project Read Only"],
    query: { cloudProvider: "cloud", regionName: "required-text" },
    run: details,
  },
];

function details(call: Call): Answer {
  const cloud = String(call.query.cloudProvider);
  if (!call.world.settings.clusters.includes(cloud.toUpperCase())) {
    throw new Refusal(
      "absent",
      404,
      "RESOURCE_NOT_FOUND",
      `Cannot find resource cluster on ${cloud} in ${String(call.query.regionName)}.`,
    );
  }
  const cidrBlock = "192.168.248.0/21";
  switch (cloud) {
    case "aws":
      return {
        status: 200,
        body: { awsAccountId: "123456789012", cidrBlock, cloudProvider: cloud, vpcId: "vpc-0a1b2c3d4e5f60718" },
      };
    case "azure":
      return {
        status: 200,
        body: {
          azureSubscriptionId: "00000000-0000-4000-8000-000000000000",
          cidrBlock,
          cloudProvider: cloud,
          virtualNetworkName: "vnet_sandbox",
        },
      };
    default:
      return {
        status: 200,
        body: { cidrBlock, cloudProvider: cloud, gcpProjectId: "p-sandbox", vpcNetworkName: "nt-sandbox" },
      };
  }
}
