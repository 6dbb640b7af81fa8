import fc from "fast-check";
import { ANSWERS, type Answers, type AtlasOptions, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { regionOfWorkspace } from "../../sandbox/atlas/regions.ts";
import { CONNECTIONS, FAILOVER_CONNECTION, PRIVATE_LINKS, processor } from "../../sandbox/atlas/samples.ts";
import { type Address, addressText, makeAddress, namesText } from "../../src/engine/model/address.ts";

/** What is odd about the answer that shows an object. */
const ODDITIES = ["nothing", "no id", "empty texts", "nulls", "unknown fields"] as const;

/** One object as Atlas has it. */
interface Drawn {
  readonly fields: JsonObject;
  readonly state: string;
  readonly oddity: (typeof ODDITIES)[number];
}

/** A connection, with the place of the private link that it goes through, and its failover connections. */
interface DrawnConnection extends Drawn {
  readonly name: string;
  /** Index of a link, -1 for an id that no link has, null for no link. */
  readonly link: number | null;
  readonly failovers: readonly string[];
}

/** A workspace with what is in it. */
interface DrawnWorkspace {
  readonly name: string;
  readonly fields: JsonObject;
  readonly connections: readonly DrawnConnection[];
  readonly processors: number;
}

/** Everything that a drawn project has. */
export interface LiveProject {
  readonly links: readonly Drawn[];
  readonly workspaces: readonly DrawnWorkspace[];
  readonly backups: readonly Drawn[];
  readonly answers: Answers;
  readonly spelling: "as-sent" | "server";
}

/** Names as new ones are, and names that only older objects have. */
const NAMES = [
  ...["orders", "payments", "a", "A", "x.y", "x_y", "with-dash", "star*", "n".repeat(64)],
  ...["Kafka Prod (eu)", "two  spaces", "[brackets]", "colon: here", "hash #1", "'quoted'", '"double"', "back\\slash"],
  ...["true", "null", "123", "0x1F", "-dash", "~", "über", "日本", "100 %", "a&b", "{curly}", "? question", "a,b"],
];

const STATES: readonly (readonly [string, number])[] = [
  ["ready", 8],
  ["pending", 1],
  ["FAILED", 1],
  ["deleting", 1],
  ["QUARANTINED", 1],
];

const state = weighted(STATES);
const oddity = weighted<Drawn["oddity"]>([
  ["nothing", 6],
  ["no id", 1],
  ["empty texts", 1],
  ["nulls", 1],
  ["unknown fields", 1],
]);

const AZURE = "/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/privateLinkServices/l";

/** Private links as they are in every project, and such as only some projects have. */
const LINKS: readonly JsonObject[] = [
  ...Object.values(PRIVATE_LINKS),
  { provider: "AWS", vendor: "MSK", arn: "arn:aws:kafka:us-east-1:123456789012:cluster/plain/0a1b2c3d-1" },
  {
    provider: "AWS",
    vendor: "MSK",
    arn: "arn:aws:kafka:us-east-1:123456789012:cluster/blank/0a1b-1",
    authenticationScheme: "",
  },
  {
    provider: "AWS",
    vendor: "MSK",
    arn: "arn:aws:kafka:us-east-1:123456789012:cluster/both/0a1b-1",
    authenticationScheme: "IAM",
  },
  {
    provider: "AWS",
    vendor: "MSK",
    arn: "arn:aws:kafka:us-east-1:123456789012:cluster/both/0a1b-1",
    authenticationScheme: "TLS",
  },
  {
    provider: "AWS",
    vendor: "MSK",
    arn: "arn:aws:kafka:eu-west-1:123456789012:cluster/new/0a1b-1",
    authenticationScheme: "MTLS",
  },
  {
    provider: "AWS",
    vendor: "CONFLUENT",
    region: "us-east-2",
    serviceEndpointId: "com.amazonaws.vpce.us-east-2.vpce-svc-0123456789abcdef0",
    dnsDomain: "us-east-2.aws.private.confluent.cloud",
  },
  {
    provider: "GCP",
    vendor: "CONFLUENT",
    region: "us-west1",
    dnsDomain: "example.confluent.cloud",
    dnsSubDomain: ["subdomain1", "subdomain2"],
    gcpServiceAttachmentUris: ["projects/my-project/regions/us-west1/serviceAttachments/one"],
  },
  { provider: "GCP", vendor: "PUBSUB", region: "us-central1" },
  { provider: "GCP", vendor: "PUBSUB", region: "MARS_NORTH_1" },
  {
    provider: "AZURE",
    vendor: "CONFLUENT",
    region: "eastus2",
    dnsDomain: "a.eastus2.azure.confluent.cloud",
    serviceEndpointId: AZURE,
  },
  {
    provider: "AZURE",
    vendor: "EVENTHUB",
    region: "mars",
    dnsDomain: "m.servicebus.windows.net",
    serviceEndpointId: "/subscriptions/s/resourceGroups/r/providers/Microsoft.EventHub/namespaces/m",
  },
  {
    provider: "AWS",
    vendor: "PNI",
    region: "us-east-1",
    serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0ff",
  },
  {
    provider: "AWS",
    vendor: "PNI",
    region: "us-east-1",
    serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0ee",
    pniName: "p",
  },
  { provider: "AWS", vendor: "SQS", region: "eu-west-1" },
  { provider: "OCI", vendor: "KAFKA", region: "us-ashburn-1" },
  { provider: "AWS", region: "eu-west-1", serviceEndpointId: "com.amazonaws.vpce.eu-west-1.vpce-svc-0dd" },
  { provider: "AZURE" },
];

/** Connections as every type has them, and such as only some projects have. */
const BODIES: readonly JsonObject[] = [
  // A header's value is hidden wherever it occurs, so it must not be a name of the project too.
  ...Object.values({ ...CONNECTIONS, Https: { ...CONNECTIONS.Https, headers: { "x-team": "hidden-team" } } }),
  {
    ...CONNECTIONS.Kafka,
    authentication: { mechanism: "AWS_MSK_IAM", aws: { roleArn: "arn:aws:iam::123456789012:role/r" } },
  },
  { ...CONNECTIONS.Kafka, authentication: { mechanism: "SCRAM-1024", username: "atlas", password: "p" } },
  {
    ...CONNECTIONS.Kafka,
    authentication: { sslCertificate: "c", sslKey: "k", sslKeyPassword: "p" },
    security: { protocol: "SSL" },
  },
  {
    ...CONNECTIONS.Kafka,
    authentication: {
      ...{ mechanism: "OAUTHBEARER", method: "OIDC", clientId: "c", clientSecret: "s" },
      tokenEndpointUrl: "https://login.example.net/token",
    },
    config: {},
  },
  { ...CONNECTIONS.Kafka, security: { protocol: "SASL_QUANTUM" } },
  { ...CONNECTIONS.Kafka, bootstrapServers: "b-1.example.net:9092, b-2.example.net:9092" },
  { ...CONNECTIONS.Kafka, networking: { access: { type: "TRANSIT_GATEWAY", tgwRouteId: "66f0c0eb9e7a1772000000aa" } } },
  { ...CONNECTIONS.Kafka, networking: { access: { type: "VPC" } } },
  { ...CONNECTIONS.S3, networking: { access: { type: "VPC" } } },
  { ...CONNECTIONS.S3, networking: { access: { type: "WORMHOLE" } } },
  { ...CONNECTIONS.AWSKinesisDataStreams, networking: { access: { type: "VPC" } } },
  { ...CONNECTIONS.AWSLambda, aws: { roleArn: "arn:aws:iam::123456789012:role/r", testBucket: "b" } },
  { ...CONNECTIONS.AWSLambda, aws: { roleArn: "arn:aws-us-gov:iam::123456789012:role/r" } },
  { ...CONNECTIONS.Cluster, clusterGroupId: "6650a1b2c3d4e5f60123aaaa" },
  { type: "Cluster", clusterName: "Cluster0", dbRoleToExecute: { role: "mine", type: "CUSTOM" } },
  { ...CONNECTIONS.Https, url: "https://user:secret@hooks.example.net/x?key=value", headers: {} },
  { type: "Https", url: "https://hooks.example.net" },
  { ...CONNECTIONS.SchemaRegistry, schemaRegistryAuthentication: { type: "SASL_INHERIT" } },
  { type: "RabbitMQ", amqpUrl: "amqps://r.example.net" },
  { type: "Sample" },
];

const REGIONS: readonly (readonly [string, string])[] = [
  ["AWS", "VIRGINIA_USA"],
  ["AWS", "DUBLIN_IRL"],
  ["AWS", "CAPETOWN_ZAF"],
  ["AZURE", "eastus2"],
  ["AZURE", "northeurope"],
  ["GCP", "US_CENTRAL1"],
  ["GCP", "ASIA_SOUTH1"],
  ["OCI", "ASHBURN_USA"],
];

const link: fc.Arbitrary<Drawn> = fc.record({ fields: fc.constantFrom(...LINKS), state, oddity });

const connection: fc.Arbitrary<DrawnConnection> = fc.record({
  name: fc.constantFrom(...NAMES),
  fields: fc.constantFrom(...BODIES),
  link: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.integer({ min: -1, max: 4 }) },
  ),
  failovers: fc.uniqueArray(fc.constantFrom("OHIO_USA", "OREGON_USA"), { maxLength: 2 }),
  state,
  oddity,
});

/** A workspace has one Sample connection at most, and its name is always this one. */
function nameInAtlas({ name, fields }: DrawnConnection): string {
  return fields.type === "Sample" ? "sample_stream_solar" : name;
}

const workspace: fc.Arbitrary<DrawnWorkspace> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    region: fc.constantFrom(...REGIONS),
    failover: fc.boolean(),
    tier: fc.constantFrom(undefined, "SP10", "SP30", "SP1000"),
    connections: fc.uniqueArray(connection, { maxLength: 4, selector: nameInAtlas }),
    processors: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ name, region: [cloudProvider, region], failover, tier, connections, processors }) => ({
    name,
    connections,
    processors,
    fields: {
      dataProcessRegion: { cloudProvider, region },
      ...(failover && cloudProvider === "AWS"
        ? { failoverRegions: ["OHIO_USA", "OREGON_USA"].map((one) => ({ cloudProvider: "AWS", region: one })) }
        : {}),
      ...(tier === undefined ? {} : { streamConfig: { tier } }),
    },
  }));

const backup: fc.Arbitrary<Drawn> = fc.record({
  fields: fc.constantFrom<JsonObject>(
    { cloudProvider: "AWS", regionName: "US_EAST_1" },
    { cloudProvider: "AWS", regionName: "EU_WEST_1", vpcRegionName: "EU_CENTRAL_1" },
    { cloudProvider: "AWS", regionName: "MARS_NORTH_1" },
    { cloudProvider: "AZURE", regionName: "US_EAST_2" },
  ),
  state,
  oddity: fc.constantFrom("nothing", "unknown fields"),
});

const answers = fc.record(
  Object.fromEntries(
    Object.entries(ANSWERS).map(([question, [first, ...others]]) => [
      question,
      fc.oneof({ weight: 3, arbitrary: fc.constant(first) }, { weight: 1, arbitrary: fc.constantFrom(...others) }),
    ]),
  ),
) as unknown as fc.Arbitrary<Answers>;

/** Any project that the sandbox can hold. */
export const liveProjects: fc.Arbitrary<LiveProject> = fc.record({
  links: fc.array(link, { maxLength: 5 }),
  workspaces: fc.uniqueArray(workspace, { maxLength: 3, selector: ({ name }) => name }),
  backups: fc.array(backup, { maxLength: 2 }),
  answers,
  spelling: fc.constantFrom("as-sent", "server"),
});

/** Options of a sandbox that answers as the project was drawn. */
export function optionsOf({ answers: drawn, spelling }: LiveProject): AtlasOptions {
  return { answers: drawn, spelling, shuffle: spelling === "server" };
}

/** One object that Atlas has and that has a name, for what must not be lost. */
export interface Placed {
  /** Its address in a file that declares it. */
  readonly address: string;
  /** Its names from the workspace down, e.g. `orders/kafka/OHIO_USA`. */
  readonly names: string;
  /** The names of the connection that a failover connection belongs to and goes with. */
  readonly goesWith?: string;
  /** Whether export can declare it whole, so that it must be in the file. */
  readonly isDeclarable: boolean;
}

/** Puts a drawn project into Atlas, and returns what has a name there. */
export function putProject(
  atlas: SandboxAtlas,
  { links, workspaces, backups, answers: drawnAnswers }: LiveProject,
): readonly Placed[] {
  const project = atlas.project();
  const placed: Placed[] = [];
  const place = (address: Address, isDeclarable: boolean, goesWith?: Address): void => {
    const names = namesText(address);
    placed.push({
      address: addressText(address),
      names,
      isDeclarable,
      ...(goesWith ? { goesWith: namesText(goesWith) } : {}),
    });
  };
  const ids = links.map((drawn) => put(project.privateLinks, drawn.fields, drawn, "DONE").id);
  for (const { name, fields, connections, processors } of workspaces) {
    project.workspaces.put({ name, ...fields });
    const home = makeAddress("workspaces", name);
    const isKnown = fields.dataProcessRegion !== undefined && !JSON.stringify(fields).includes('"OCI"');
    place(home, isKnown);
    for (const drawn of connections) {
      const own = nameInAtlas(drawn);
      const body: JsonObject = { ...drawn.fields, name: own };
      put(project.connections(name), overLink(body, drawn.link, ids), drawn, "READY");
      const address = makeAddress("connections", own, home);
      const isLasting = isKnown && drawn.state !== "FAILED" && drawn.state !== "deleting";
      place(address, isLasting && body.type !== "RabbitMQ");
      const failovers = body.type === "Kafka" && "failoverRegions" in fields ? drawn.failovers : [];
      for (const region of failovers) {
        project.failoverConnections(name, own).put({ ...FAILOVER_CONNECTION, name: own, region });
        const shown = drawnAnswers.failoverRegion === "other-name" ? regionOfWorkspace(region, "AWS") : region;
        place(makeAddress("failoverConnections", shown, address), isLasting, address);
      }
    }
    for (let index = 0; index < processors; index += 1) {
      const used = connections.map(nameInAtlas)[index] ?? "nothing";
      const route = [index === 0 ? "STARTED" : "STOPPED"];
      project.processors(name).put(processor(`p${index}`, used, used), { route });
    }
  }
  for (const drawn of backups) put(project.backupEndpoints, drawn.fields, drawn, "ACTIVE");
  return placed;
}

type Collection = ReturnType<SandboxAtlas["project"]>["privateLinks"];

function put(collection: Collection, fields: JsonObject, { state: word, oddity: odd }: Drawn, ready: string) {
  const route = word === "ready" ? [ready] : word === "pending" ? ["IDLE"] : [word];
  const item = collection.put(fields, { route: word === "deleting" ? [ready] : route, showAs: SHOW_AS[odd] });
  // It stays for more reads than any run makes.
  if (word === "deleting")
    collection.startDeletion(
      item,
      Array.from({ length: 20 }, () => "DELETING"),
    );
  return item;
}

/** The answer about one object, made odd. A private link and a backup endpoint are known by their ids and keep them. */
const SHOW_AS: Readonly<Record<Drawn["oddity"], (view: JsonObject) => JsonObject>> = {
  nothing: (view) => view,
  "no id": ({ id, ...rest }) => ("regionName" in rest ? { id: id ?? null, ...rest } : rest),
  "empty texts": (view) => ({ errorMessage: "", mskAuthType: "", ...view }),
  nulls: (view) => ({ errorMessage: null, interfaceEndpointId: null, clusterGroupId: null, ...view }),
  "unknown fields": (view) => ({ ...view, flavor: "new", settings: { deep: [1, { a: null }] }, labels: ["x"] }),
};

function overLink(body: JsonObject, index: number | null, ids: readonly string[]): JsonObject {
  const field = NETWORKING[String(body.type)];
  if (index === null || field === undefined || body.networking !== undefined) return body;
  const connectionId = ids[index] ?? "66f0c0eb9e7a17720000dead";
  return { ...body, [field]: { access: { type: "PRIVATE_LINK", connectionId } } };
}

const NETWORKING: Readonly<Record<string, string>> = {
  Kafka: "networking",
  S3: "networking",
  AWSKinesisDataStreams: "networking",
  AWSLambda: "publicPrivateNetworking",
  AzureBlobStorage: "publicPrivateNetworking",
  GCPPubSub: "publicPrivateNetworking",
};

function weighted<T>(choices: readonly (readonly [T, number])[]): fc.Arbitrary<T> {
  return fc.oneof(...choices.map(([value, weight]) => ({ arbitrary: fc.constant(value), weight })));
}
