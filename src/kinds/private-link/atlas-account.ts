import type { AtlasReader, Json } from "../../engine/model/kind.ts";
import { isMap } from "../../engine/plan/compare.ts";
import { regionOf } from "../vocabulary/regions.ts";
import type { PrivateLinkSpec } from "./schema.ts";
import { pairName, pairOf, providerOf } from "./vendors.ts";

/** Answers about accounts, by region: however many links are made in one, it is asked about once. */
const accounts = new WeakMap<AtlasReader, Map<string, Promise<unknown>>>();

/**
 * Whom the other side of a link has to let in or to approve, as a sentence: the account that Atlas connects from in the link's
 * region. Null where the link needs nobody's approval, or Atlas does not tell. @see getGroupStreamAccountDetails
 */
export async function atlasAccount(atlas: AtlasReader, link: PrivateLinkSpec): Promise<string | null> {
  const place = link.region ?? link.arn?.split(":")[3];
  const cloud = providerOf(link);
  const told = ACCOUNTS[cloud];
  // An access point is made for the endpoint, whoever's account that is in.
  const isForEndpoint = pairName(link) === "AWS/CONFLUENT" && link.dnsDomain === undefined;
  if (!place || isForEndpoint || !pairOf(link)?.manualStep || told === undefined) return null;
  const regionName = regionOf(cloud, place)?.atlas ?? place.toUpperCase().replaceAll("-", "_");
  const query = new URLSearchParams({ cloudProvider: cloud.toLowerCase(), regionName });
  const known = accounts.get(atlas) ?? new Map<string, Promise<unknown>>();
  accounts.set(atlas, known);
  const asked = known.get(String(query)) ?? atlas.get(`/streams/accountDetails?${query}`);
  known.set(String(query), asked);
  const answer = await asked;
  const account = isMap(answer as Json) ? (answer as Readonly<Record<string, unknown>>)[told.field] : null;
  return typeof account === "string" ? told.sentence(account) : null;
}

/** Where each cloud's answer has the account, and what is said of it. */
const ACCOUNTS: Readonly<
  Record<string, { readonly field: string; readonly sentence: (account: string) => string } | undefined>
> = {
  AWS: {
    field: "awsAccountId",
    sentence: (account) => `Atlas connects from the AWS account \`${account}\`; let that account in.`,
  },
  AZURE: {
    field: "azureSubscriptionId",
    sentence: (account) => `The request comes from Atlas's Azure subscription \`${account}\`.`,
  },
};
