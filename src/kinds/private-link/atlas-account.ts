import type { AtlasReader, Json } from "../../engine/model/kind.ts";
import { isMap } from "../../engine/plan/compare.ts";
import type { PrivateLinkSpec } from "./schema.ts";
import { pairName } from "./vendors.ts";

/** Answers about accounts, by region: however many links are made in one, it is asked about once. */
const accounts = new WeakMap<AtlasReader, Map<string, Promise<unknown>>>();

/** The AWS account that Atlas calls from in a link's region, as a sentence. @see getGroupStreamAccountDetails */
export async function atlasAccount(atlas: AtlasReader, link: PrivateLinkSpec): Promise<string | null> {
  const isAllowList =
    pairName(link) === "AWS/MSK" || (pairName(link) === "AWS/CONFLUENT" && link.dnsDomain !== undefined);
  const place = link.region ?? link.arn?.split(":")[3];
  if (!isAllowList || !place) return null;
  const query = new URLSearchParams({ cloudProvider: "aws", regionName: place.toUpperCase().replaceAll("-", "_") });
  const known = accounts.get(atlas) ?? new Map<string, Promise<unknown>>();
  accounts.set(atlas, known);
  const asked = known.get(String(query)) ?? atlas.get(`/streams/accountDetails?${query}`);
  known.set(String(query), asked);
  const answer = await asked;
  const account = isMap(answer as Json) ? (answer as { awsAccountId?: unknown }).awsAccountId : null;
  return typeof account === "string" ? `Atlas calls from the AWS account ${account}; let that account in.` : null;
}
