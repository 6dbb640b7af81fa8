import { dump } from "js-yaml";
import { type Item, stateOf } from "../../../sandbox/atlas/collection.ts";
import { PROJECT_ID, type SandboxAtlas } from "../../../sandbox/atlas/index.ts";
import type { Link } from "../../support/links.ts";
import { type Case, type Slot, TARGETS } from "./cases.ts";

/** The variable that a connection's password is in. */
export const PASSWORD = { TEST_KAFKA_PASSWORD: "password-of-the-property" };

/** A link that no case declares. */
const STRANGER: Link = { provider: "AWS", vendor: "KINESIS", region: "us-east-1" };

const KAFKA = {
  type: "Kafka",
  bootstrapServers: "b-1.orders.example.net:9098",
  security: { protocol: "SASL_SSL" },
};
const LOGIN = { mechanism: "SCRAM-512", username: "atlas" };
const BUCKET = { type: "S3", aws: { roleArn: "arn:aws:iam::123456789012:role/atlas-s3" } };
const HOME = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" } };

/** A project as a case draws it: its file, and what must not be changed. */
export interface DrawnProject {
  readonly file: string;
  /** The links that should be there, by address. */
  readonly present: ReadonlyMap<string, Link>;
  /** Those that should not be there, by address. */
  readonly absent: ReadonlyMap<string, Link>;
  /** What the file does not mention, as it was. */
  readonly unmanaged: ReadonlyMap<string, string>;
}

/** Puts into Atlas what the case says is live, and writes the file that the case declares. */
export function openProject(atlas: SandboxAtlas, drawn: Case): DrawnProject {
  const links = atlas.project().privateLinks;
  const unmanaged = new Map<string, string>();
  const leaveUnchanged = (item: Item): void => void unmanaged.set(item.id, remembered(item));
  leaveUnchanged(links.put(STRANGER));

  const present = new Map<string, Link>();
  const absent = new Map<string, Link>();
  const declared: Record<string, object> = {};
  const ids = new Map<string, string>();
  for (const slot of drawn.slots) {
    const { name, link } = TARGETS[slot.target] as (typeof TARGETS)[number];
    const { main, twin } = putLive(atlas, slot);
    if (main) ids.set(name, main.id);
    if (slot.declared === "not") {
      // What is being deleted or created changes by itself.
      if (main && slot.live !== "deleting" && slot.live !== "the same, being made") leaveUnchanged(main);
      if (twin) leaveUnchanged(twin);
      continue;
    }
    const pin = slot.live === "twins, one pinned" && main ? { id: main.id } : {};
    declared[name] = slot.declared === "absent" ? { ...link, ...pin, ensure: "absent" } : { ...link, ...pin };
    (slot.declared === "absent" ? absent : present).set(`privateLinks/${name}`, link);
    if (twin && (slot.declared === "present" || "id" in pin)) leaveUnchanged(twin);
  }
  const file = {
    version: 1,
    name: "drawn",
    projectId: PROJECT_ID,
    privateLinks: declared,
    ...streamsOf(atlas, drawn, present, ids),
    ...backupOf(atlas, drawn),
  };
  return { file: dump(file), present, absent, unmanaged };
}

/** What a link connects to, in one word; no two targets of a case share it. */
export function targetOf(fields: object): string {
  const { arn, serviceEndpointId, vendor } = fields as Readonly<Record<string, unknown>>;
  return String(arn ?? serviceEndpointId ?? vendor).toLowerCase();
}

/** Every link to a target. */
export function linksTo(atlas: SandboxAtlas, target: string): readonly Item[] {
  return atlas
    .project()
    .privateLinks.all()
    .filter((item) => targetOf(item.fields) === target);
}

/** Links to a target that are neither FAILED nor being deleted. */
export function workingLinks(atlas: SandboxAtlas, target: string): readonly Item[] {
  return linksTo(atlas, target).filter((item) => !item.deleting && stateOf(item) !== "FAILED");
}

/** An object in the form in which it must stay. */
export function remembered({ fields, deleting, route }: Item): string {
  return JSON.stringify({ fields, deleting, last: route.at(-1) });
}

function putLive(atlas: SandboxAtlas, { target, live }: Slot): { main: Item | null; twin: Item | null } {
  const links = atlas.project().privateLinks;
  const { link, other } = TARGETS[target] as (typeof TARGETS)[number];
  const failed = (fields: Link): Item => {
    const item = links.put(fields);
    links.fail(item.key, "The service said no.");
    return item;
  };
  switch (live) {
    case "nothing":
      return { main: null, twin: null };
    case "the same":
      return { main: links.put(link), twin: null };
    case "the same, being made":
      return { main: links.put(link, { route: ["IDLE", "WORKING", "DONE"] }), twin: null };
    case "another":
      return { main: links.put(other ?? link), twin: null };
    case "the same, FAILED":
      return { main: failed(link), twin: null };
    case "another, FAILED":
      return { main: failed(other ?? link), twin: null };
    case "deleting": {
      const item = links.put(link);
      links.startDeletion(item, ["DELETE_REQUESTED", "DELETING"]);
      return { main: item, twin: null };
    }
    case "the same and a FAILED twin":
      return { twin: failed(link), main: links.put(link) };
    case "twins, one pinned":
      return { main: links.put(link), twin: links.put(link) };
  }
}

function streamsOf(
  atlas: SandboxAtlas,
  { streams }: Case,
  present: ReadonlyMap<string, Link>,
  ids: ReadonlyMap<string, string>,
): object {
  if (streams === null) return {};
  const usable = [...present.keys()].map((address) => address.slice("privateLinks/".length))[0];
  const through = streams.overLink === "no" ? undefined : usable;
  if (streams.live) {
    atlas.project().workspaces.put({ name: "orders", ...HOME });
    const collection = atlas.project().connections("orders");
    const bootstrapServers = streams.kafka === "another" ? "b-9.orders.example.net:9098" : KAFKA.bootstrapServers;
    if (streams.kafka !== "missing") {
      const password = PASSWORD.TEST_KAFKA_PASSWORD;
      const item = collection.put({
        name: "kafka",
        ...KAFKA,
        bootstrapServers,
        authentication: { ...LOGIN, password },
      });
      if (streams.kafka === "failed") collection.fail(item.key, "");
    }
    const id = through === undefined ? undefined : ids.get(through);
    if (streams.overLink === "same" && id !== undefined) {
      collection.put({ name: "bucket", ...BUCKET, networking: { access: { type: "PRIVATE_LINK", connectionId: id } } });
    }
  }
  const kafka = { ...KAFKA, authentication: { ...LOGIN, password: { env: "TEST_KAFKA_PASSWORD" } } };
  const bucket = { ...BUCKET, networking: { access: { type: "PRIVATE_LINK", privateLink: through } } };
  return { workspaces: { orders: { ...HOME, connections: { kafka, ...(through === undefined ? {} : { bucket }) } } } };
}

function backupOf(atlas: SandboxAtlas, { backup }: Case): object {
  if (backup === "nothing") return {};
  const endpoint = { cloudProvider: "AWS", regionName: "US_EAST_1" };
  const collection = atlas.project().backupEndpoints;
  if (backup !== "missing") {
    const item = collection.put(endpoint);
    if (backup === "failed") collection.fail(item.key, "No capacity.");
  }
  return { backupPrivateEndpoints: { virginia: endpoint } };
}
