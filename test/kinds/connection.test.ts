import { describe, expect, it } from "vitest";
import { CONNECTIONS, NETWORKING_FIELD } from "../../sandbox/atlas/samples.ts";
import { loadTarget } from "../../src/config/load.ts";
import { exportProject } from "../../src/engine/export.ts";
import { makeAddress } from "../../src/engine/model/address.ts";
import type { Json } from "../../src/engine/model/kind.ts";
import { problemText } from "../../src/engine/model/problem.ts";
import { readListing } from "../../src/engine/plan/read-live.ts";
import { connection } from "../../src/kinds/connection/index.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { Secret } from "../../src/secrets/secret.ts";
import { desired, LINK_ID, recorder } from "./calls.ts";

/** The workspace of every connection here. */
const SHOP = makeAddress("workspaces", "shop");

type Fields = Readonly<Record<string, unknown>>;

const SECRET_FIELDS = ["password", "clientSecret", "sslKey", "sslKeyPassword"];

/** A body of the sandbox's as a file declares it: without its name, with its secrets as variables. */
function declared({ name: _, ...fields }: Fields): Fields {
  const hide = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [
      key,
      SECRET_FIELDS.includes(key) ? { env: `THE_${key}` } : hide(inner),
    ]);
    return Object.fromEntries(entries);
  };
  return hide(fields) as Fields;
}

/** A body of the sandbox's as Atlas shows it. */
function shown(fields: Fields): Fields {
  const strip = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !SECRET_FIELDS.includes(key))
        .map(([key, inner]) => [key, strip(inner)]),
    );
  };
  return { ...(strip(fields) as Fields), id: "66f0c0eb9e7a177200000005", state: "READY", region: "VIRGINIA_USA" };
}

const TYPES = Object.entries(CONNECTIONS);
const KAFKA = declared(CONNECTIONS.Kafka);
const HTTPS = declared(CONNECTIONS.Https);
const REGISTRY = declared(CONNECTIONS.SchemaRegistry);
const OWN_PROJECT = "6650a1b2c3d4e5f601234567";
const ROLE = "arn:aws:iam::123456789012:role/atlas";
const OVER_LINK = { access: { type: "PRIVATE_LINK", privateLink: "link" } };

function problemsOf(spec: Fields, name = "one"): readonly string[] {
  const links = { link: { provider: "GCP", vendor: "PUBSUB", region: "us-east4" } };
  const text = `version: 1\nprivateLinks: ${JSON.stringify(links)}\nworkspaces:\n  shop:\n    connections:\n      ${name}: ${JSON.stringify(spec)}\n`;
  const { problems } = loadTarget(Buffer.from(text), "x.yaml", KINDS, { projectId: "6650a1b2c3d4e5f601234567" });
  return problems.map((problem) => problemText(problem).replace(/^x\.yaml:6:\d+ /, ""));
}

function warningsOf(spec: Fields): readonly string[] {
  const links = { link: { provider: "GCP", vendor: "PUBSUB", region: "us-east4" } };
  const text = JSON.stringify({
    version: 1,
    privateLinks: links,
    workspaces: { shop: { connections: { one: spec } } },
  });
  const { warnings } = loadTarget(Buffer.from(text), "x.yaml", KINDS, { projectId: "6650a1b2c3d4e5f601234567" });
  return warnings.map((warning) => problemText(warning).replace(/^x\.yaml:1:\d+ /, ""));
}

const with_ = (spec: Fields, block: string, fields: Fields): Fields => ({
  ...spec,
  [block]: { ...(spec[block] as Fields), ...fields },
});

describe("the shapes of connections", () => {
  it.each(TYPES)("take a whole %s", (_, body) => {
    expect(problemsOf(declared(body), String(body.name))).toEqual([]);
    expect(problemsOf({ ...declared(body), secretVersion: 3 }, String(body.name))).toEqual([]);
  });

  it.each(TYPES.filter(([type]) => type in NETWORKING_FIELD))(
    "take %s over a private link and in public",
    (_, body) => {
      for (const access of [OVER_LINK.access, { type: "PUBLIC" }, { type: "PRIVATE_LINK", connectionId: LINK_ID }]) {
        expect(problemsOf({ ...declared(body), networking: { access } })).toEqual([]);
      }
      expect(problemsOf({ ...declared(body), publicPrivateNetworking: OVER_LINK })).toEqual([
        expect.stringContaining("unknown key `publicPrivateNetworking`"),
      ]);
    },
  );

  it.each(TYPES.filter(([type]) => !(type in NETWORKING_FIELD)))("take no networking for %s", (_, body) => {
    expect(problemsOf({ ...declared(body), networking: OVER_LINK }, String(body.name))).toEqual([
      expect.stringContaining("unknown key `networking`"),
    ]);
  });

  it("take a variable for every text but types, names and references", () => {
    const env = { env: "TEXT" };
    const kafka = {
      bootstrapServers: env,
      security: { protocol: env, brokerPublicCertificate: env },
      config: { debug: env },
    };
    expect(problemsOf({ ...KAFKA, ...kafka })).toEqual([]);
    expect(problemsOf(with_(KAFKA, "authentication", { mechanism: env, username: env, scope: env }))).toEqual([]);
    expect(problemsOf({ ...HTTPS, url: env, headers: { a: env } })).toEqual([]);
    expect(problemsOf({ ...REGISTRY, provider: env, schemaRegistryUrls: [env] })).toEqual([]);
    expect(
      problemsOf({
        type: "Cluster",
        clusterName: env,
        clusterGroupId: env,
        dbRoleToExecute: { role: env, type: "CUSTOM" },
      }),
    ).toEqual([]);
    expect(problemsOf({ type: "S3", aws: { roleArn: env, testBucket: env } })).toEqual([]);
    expect(problemsOf({ type: "GCPPubSub", gcp: { serviceAccountId: env } })).toEqual([]);
    expect(
      problemsOf({ type: "AzureBlobStorage", azure: { servicePrincipalId: env, storageAccountName: env } }),
    ).toEqual([]);
    expect(problemsOf({ ...KAFKA, type: env })).toHaveLength(1);
    expect(problemsOf({ ...KAFKA, networking: { access: { type: "PRIVATE_LINK", privateLink: env } } })).toHaveLength(
      1,
    );
    expect(problemsOf({ ...KAFKA, networking: { access: { type: "PRIVATE_LINK", connectionId: env } } })).toHaveLength(
      1,
    );
  });

  const literal = "a-secret-that-stands-in-the-file";
  it.each([
    ["an unknown type", { ...KAFKA, type: "Kafak" }, "did you mean `Kafka`?"],
    ["no type", { url: "https://x.example" }, "`type` is required"],
    [
      "a literal password",
      with_(KAFKA, "authentication", { password: literal }),
      "`authentication.password` holds a literal value",
    ],
    [
      "a literal key",
      with_(KAFKA, "authentication", { sslCertificate: "PEM", sslKey: literal }),
      "`authentication.sslKey` holds a literal",
    ],
    [
      "no password",
      { ...KAFKA, authentication: { mechanism: "PLAIN", username: "x" } },
      "`authentication.password` is required for PLAIN",
    ],
    ["no way to log in", { ...KAFKA, authentication: { username: "x" } }, "`authentication.mechanism` is required"],
    ["no authentication", { ...KAFKA, authentication: undefined }, "`authentication` is required for SASL_SSL"],
    [
      "half an OIDC client",
      {
        ...KAFKA,
        authentication: { mechanism: "OAUTHBEARER", method: "OIDC", clientId: "x", clientSecret: { env: "X" } },
      },
      "`authentication.tokenEndpointUrl` is required for OAUTHBEARER",
    ],
    [
      "a certificate without key",
      { ...KAFKA, authentication: { sslCertificate: "PEM" } },
      "`authentication.sslKey` is required with `sslCertificate`",
    ],
    [
      "spaces between brokers",
      { ...KAFKA, bootstrapServers: "a:1, b:2" },
      "`bootstrapServers` must be `host:port` pairs",
    ],
    [
      "plain text over a link",
      { ...KAFKA, security: { protocol: "SASL_PLAINTEXT" }, networking: OVER_LINK },
      "access over PRIVATE_LINK does not take SASL_PLAINTEXT; write `SASL_SSL` or `SSL`",
    ],
    [
      "SSL over a VPC",
      { ...KAFKA, security: { protocol: "SSL" }, networking: { access: { type: "VPC" } } },
      "access over VPC does not take SSL; write `SASL_SSL`",
    ],
    [
      "a link without a name",
      { ...KAFKA, networking: { access: { type: "PRIVATE_LINK" } } },
      "does not say which link",
    ],
    [
      "a link named twice",
      { ...KAFKA, networking: { access: { ...OVER_LINK.access, connectionId: LINK_ID } } },
      "both name the link",
    ],
    [
      "a link in public",
      { ...KAFKA, networking: { access: { type: "PUBLIC", privateLink: "link" } } },
      "access over PUBLIC takes no `privateLink`",
    ],
    [
      "an id that is none",
      { ...KAFKA, networking: { access: { type: "PRIVATE_LINK", connectionId: "12" } } },
      "`networking.access.connectionId` must be 24 hexadecimal digits",
    ],
    [
      "a way with a letter too many",
      { ...declared(CONNECTIONS.S3), networking: { access: { type: "PRIVATE_LINKK", privateLink: "link" } } },
      "`networking.access.type` cannot be `PRIVATE_LINKK`; did you mean `PRIVATE_LINK`?",
    ],
    [
      "a mechanism in another spelling",
      with_(KAFKA, "authentication", { mechanism: "SCRAM-SHA-512" }),
      "`authentication.mechanism` cannot be `SCRAM-SHA-512`; did you mean `SCRAM-512`?",
    ],
    [
      "a role for IAM that is missing",
      { ...KAFKA, authentication: { mechanism: "AWS_MSK_IAM" } },
      "`authentication.aws` is required for AWS_MSK_IAM; add `aws: { roleArn: … }`",
    ],
    [
      "a user for IAM",
      { ...KAFKA, authentication: { mechanism: "AWS_MSK_IAM", username: "u", aws: { roleArn: ROLE } } },
      "`authentication.username` is not used for AWS_MSK_IAM",
    ],
    [
      "brokers with a scheme",
      { ...KAFKA, bootstrapServers: "SASL_SSL://a.example:9092,SASL_SSL://b.example:9092" },
      "`bootstrapServers` must be `host:port` pairs without a scheme; write `a.example:9092,b.example:9092`",
    ],
    [
      "a broker without a port",
      { ...KAFKA, bootstrapServers: "a.example:9092,b.example" },
      "`bootstrapServers` must be `host:port` pairs, and one has no port",
    ],
    ["a port that is none", { ...KAFKA, bootstrapServers: "a.example:99999" }, "`bootstrapServers` must be"],
    [
      "a role with blanks",
      { type: "S3", aws: { roleArn: `${ROLE} ` } },
      `\`aws.roleArn\` must be the ARN of an IAM role, \`arn:aws:iam::…:role/…\`, without blanks; write \`${ROLE}\``,
    ],
    [
      "a link that is not declared",
      { ...KAFKA, networking: { access: { type: "PRIVATE_LINK", privateLink: "lnik" } } },
      "did you mean `link`?",
    ],
    [
      "another name for the sample",
      { type: "Sample" },
      "a Sample connection must be named `sample_stream_solar`; rename `one`",
    ],
    [
      "a role of another sort",
      { type: "S3", aws: { roleArn: "arn:aws:s3:::bucket" } },
      "`aws.roleArn` must be the ARN of an IAM role",
    ],
    [
      "a registry without password",
      { ...REGISTRY, schemaRegistryAuthentication: { type: "USER_INFO", username: "x" } },
      "`schemaRegistryAuthentication.password` is required",
    ],
    [
      "a registry with too much",
      { ...REGISTRY, schemaRegistryAuthentication: { type: "SASL_INHERIT", username: "x" } },
      "unknown key `username`",
    ],
    [
      "a registry twice",
      { ...REGISTRY, schemaRegistryUrls: ["https://a.example", "https://a.example"] },
      "must not have the same URL twice",
    ],
    ["a header that is none", { ...HTTPS, headers: { "a b": "1" } }, "`headers.a b` is not a name that can stand here"],
    ["a map that looks like a variable", { ...HTTPS, headers: { env: "prod" } }, "a map whose only key is `env`"],
    ["a fraction of a version", { ...HTTPS, secretVersion: 1.5 }, "`secretVersion` must be a whole number"],
  ])("refuse %s", (_, spec, problem) => {
    const problems = problemsOf(spec);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain(literal);
  });

  it.each(["..", "."])("refuse %j as a name, which would lead to another path", (name) => {
    expect(problemsOf({ type: "Https", url: "https://x.example" }, name)).toEqual([
      expect.stringContaining("the name"),
    ]);
  });
});

/** Paths that differ, `!` behind those that cannot be changed in place, `*` behind those that are not shown. */
function differing(spec: Fields, live: Fields, id: string | null | undefined = LINK_ID): readonly string[] {
  return connection
    .differences(connection.spec.parse(spec), connection.live.parse(live), () => id, OWN_PROJECT)
    .map(({ path, immutable, sensitive }) => `${path}${immutable ? "!" : ""}${sensitive ? "*" : ""}`);
}

describe("what Atlas has of connections beside the rest", () => {
  const IAM = { mechanism: "AWS_MSK_IAM", aws: { roleArn: ROLE } };

  it.each<[string, Fields]>([
    ["AWS_MSK_IAM", { ...KAFKA, authentication: IAM }],
    ["a VPC for S3", { ...declared(CONNECTIONS.S3), networking: { access: { type: "VPC" } } }],
    ["a VPC for Kinesis", { ...declared(CONNECTIONS.AWSKinesisDataStreams), networking: { access: { type: "VPC" } } }],
    ["a test bucket for Lambda", { type: "AWSLambda", aws: { roleArn: ROLE, testBucket: "b" } }],
    ["a test bucket for Kinesis", { type: "AWSKinesisDataStreams", aws: { roleArn: ROLE, testBucket: "b" } }],
    ["the name of a link", { ...KAFKA, networking: { access: { ...OVER_LINK.access, name: "link" } } }],
  ])("is taken: %s", (_, spec) => {
    expect(problemsOf(spec)).toEqual([]);
    expect(warningsOf(spec)).toEqual([]);
  });

  it.each<[string, Fields, string]>([
    ["mechanism", with_(KAFKA, "authentication", { mechanism: "GSSAPI" }), "`authentication.mechanism` is `GSSAPI`"],
    ["protocol", with_(KAFKA, "security", { protocol: "QUIC" }), "`security.protocol` is `QUIC`"],
    ["way", { ...KAFKA, networking: { access: { type: "WORMHOLE" } } }, "`networking.access.type` is `WORMHOLE`"],
    [
      "way that is announced",
      { ...KAFKA, networking: { access: { type: "TRANSIT_GATEWAY", tgwRouteId: LINK_ID } } },
      "Atlas has announced `TRANSIT_GATEWAY`",
    ],
    ["registry", { ...REGISTRY, provider: "APICURIO" }, "`provider` is `APICURIO`"],
    [
      "region that Atlas computes",
      with_(declared(CONNECTIONS.AzureBlobStorage), "azure", { region: "eastus2" }),
      "`azure.region` is deprecated: Atlas computes it; remove the line",
    ],
  ])("is a warning where this version does not know the word: a %s", (_, spec, warning) => {
    expect(problemsOf(spec)).toEqual([]);
    expect(warningsOf(spec)).toEqual([expect.stringContaining(warning)]);
  });

  it.each([
    ["bootstrapServers", "SASL_SSL://a.example:9092", "must be `host:port` pairs without a scheme"],
    ["schemaRegistryUrls.3", "registry.example", "must start with `https://` or `http://`"],
    ["authentication.aws.roleArn", "arn:aws:iam::1:role/x", "must be the ARN of an IAM role"],
    ["authentication.username", "anything", null],
  ])("is checked behind a variable too, and not shown: %s", (path, value, problem) => {
    const found = connection.valueProblem?.(path, value) ?? null;
    if (problem === null) expect(found).toBeNull();
    else expect(found).toContain(problem);
    expect(found ?? "").not.toContain(value);
  });
});

describe("a connection compared", () => {
  it.each(TYPES)("%s is equal to what Atlas makes of it", (type, body) => {
    const spec = declared(body);
    const there = shown(body);
    expect(differing(spec, there)).toEqual([]);
    const networking = NETWORKING_FIELD[type as keyof typeof NETWORKING_FIELD];
    const open = networking === undefined ? {} : { [networking]: { access: { type: "PUBLIC", links: [] }, links: [] } };
    const blocks = Object.fromEntries(
      Object.entries(there).map(([key, value]) => [
        key,
        typeof value === "object" && !Array.isArray(value) && !["headers", "config"].includes(key)
          ? { links: [], region: "eastus", ...value }
          : value,
      ]),
    );
    expect(differing({ ...spec, secretVersion: 7 }, { ...blocks, ...open, links: [] })).toEqual([]);
  });

  const kafka = shown(CONNECTIONS.Kafka);
  const https = shown(CONNECTIONS.Https);
  const linked = { ...kafka, networking: { access: { type: "PRIVATE_LINK", connectionId: LINK_ID } } };
  it.each<[string, Fields, Fields, readonly string[]]>([
    ["an empty map for none", { ...HTTPS, headers: {} }, { ...https, headers: undefined }, []],
    ["null for none", { ...HTTPS, headers: {} }, { ...https, headers: null }, []],
    ["a map that the file leaves to Atlas", { ...HTTPS, headers: undefined }, https, []],
    ["headers that are to go", { ...HTTPS, headers: {} }, https, ["headers.x-team*", "headers.authorization*"]],
    ["a header with another value", with_(HTTPS, "headers", { "x-team": "b" }), https, ["headers.x-team*"]],
    ["a header from a variable", with_(HTTPS, "headers", { "x-team": { env: "TEAM" } }), https, []],
    ["a new header from a variable", with_(HTTPS, "headers", { "x.y": { env: "NEW" } }), https, ["headers.x.y*"]],
    ["a key with dots", with_(KAFKA, "config", { "auto.offset.reset": "latest" }), kafka, ["config.auto.offset.reset"]],
    [
      "a credential in a setting",
      with_(KAFKA, "config", { "sasl.jaas.config": "x" }),
      kafka,
      ["config.sasl.jaas.config*"],
    ],
    ["a query of a URL", { ...HTTPS, url: "https://hooks.example.net/?key=1" }, https, ["url*"]],
    [
      "a certificate with other line ends",
      KAFKA,
      with_(kafka, "security", {
        brokerPublicCertificate: `${(CONNECTIONS.Kafka.security as { brokerPublicCertificate: string }).brokerPublicCertificate.replaceAll("\n", "\r\n")}\r\n`,
      }),
      [],
    ],
    ["another user", with_(KAFKA, "authentication", { username: "b" }), kafka, ["authentication.username"]],
    ["a user from a variable", with_(KAFKA, "authentication", { username: { env: "U" } }), kafka, []],
    ["another variable for the password", with_(KAFKA, "authentication", { password: { env: "B" } }), kafka, []],
    [
      "URLs in another order",
      { ...REGISTRY, schemaRegistryUrls: ["https://registry-2.example.net", "https://registry-1.example.net"] },
      shown(CONNECTIONS.SchemaRegistry),
      [],
    ],
    [
      "a URL from a variable",
      { ...REGISTRY, schemaRegistryUrls: [{ env: "A" }, "https://registry-1.example.net"] },
      shown(CONNECTIONS.SchemaRegistry),
      [],
    ],
    [
      "a URL too many",
      { ...REGISTRY, schemaRegistryUrls: [{ env: "A" }] },
      shown(CONNECTIONS.SchemaRegistry),
      ["schemaRegistryUrls"],
    ],
    [
      "a test bucket that Atlas does not show",
      declared(CONNECTIONS.S3),
      with_(shown(CONNECTIONS.S3), "aws", { testBucket: undefined }),
      [],
    ],
    [
      "another test bucket",
      declared(CONNECTIONS.S3),
      with_(shown(CONNECTIONS.S3), "aws", { testBucket: "other" }),
      ["aws.testBucket"],
    ],
    [
      "a certificate that Atlas does not show",
      { ...KAFKA, authentication: { sslCertificate: "PEM", sslKey: { env: "K" } } },
      { ...kafka, authentication: {} },
      [],
    ],
    [
      "an IAM role without its mechanism",
      { ...KAFKA, authentication: { mechanism: "AWS_MSK_IAM", aws: { roleArn: ROLE } } },
      { ...kafka, authentication: { aws: { roleArn: ROLE, addedLater: "x" } } },
      [],
    ],
    [
      "empty texts for none",
      with_(KAFKA, "security", { brokerPublicCertificate: "PEM" }),
      with_(kafka, "security", { brokerPublicCertificate: "" }),
      ["security.brokerPublicCertificate"],
    ],
    [
      "the own project",
      { type: "Cluster", clusterName: "Cluster0", clusterGroupId: OWN_PROJECT },
      shown(CONNECTIONS.Cluster),
      [],
    ],
    [
      "another project",
      { type: "Cluster", clusterName: "Cluster0", clusterGroupId: LINK_ID },
      shown(CONNECTIONS.Cluster),
      ["clusterGroupId"],
    ],
    ["another type", { type: "Sample" }, kafka, ["type!"]],
    ["the link that is meant", { ...KAFKA, networking: OVER_LINK }, linked, []],
    [
      "the id that is meant",
      { ...KAFKA, networking: { access: { type: "PRIVATE_LINK", connectionId: LINK_ID.toUpperCase() } } },
      linked,
      [],
    ],
    ["a link where the file leaves networking out", KAFKA, linked, ["networking.access.type!"]],
    [
      "no link where the file wants one",
      { ...KAFKA, networking: OVER_LINK },
      kafka,
      ["networking.access.type!", "networking.access.privateLink!"],
    ],
    [
      "networking under the other name",
      { ...declared(CONNECTIONS.AWSLambda), networking: OVER_LINK },
      { ...shown(CONNECTIONS.AWSLambda), publicPrivateNetworking: linked.networking },
      [],
    ],
  ])("finds in %s what it should", (_, spec, live, paths) => {
    expect(differing(spec, live)).toEqual(paths);
  });

  it.each([
    [null, ["networking.access.privateLink!"]],
    ["66f0c0eb9e7a177200000002", ["networking.access.privateLink!"]],
    [undefined, []],
  ])("over a link whose id is %s", (id, paths) => {
    const live = connection.live.parse(linked);
    const found = connection.differences(connection.spec.parse({ ...KAFKA, networking: OVER_LINK }), live, () => id);
    expect(found.map(({ path, immutable }) => `${path}${immutable ? "!" : ""}`)).toEqual(paths);
    expect(connection.uses?.(live)).toEqual([{ kind: "privateLinks", id: LINK_ID }]);
  });

  it("has one fingerprint however it is written, and another with another secretVersion", () => {
    const canonical = (spec: Fields) => connection.canonical(connection.spec.parse(spec));
    expect(canonical({ ...KAFKA, networking: { access: { type: "PUBLIC" } } })).toEqual(canonical(KAFKA));
    expect(canonical({ ...KAFKA, secretVersion: 2 })).not.toEqual(canonical(KAFKA));
    expect(canonical({ ...KAFKA, networking: OVER_LINK })).toMatchObject({ networking: OVER_LINK });
  });

  it("is described without what nobody should read", () => {
    const live = { ...https, url: "https://user:pass@hooks.example.net/?key=1" };
    expect(connection.describe(connection.live.parse(live))).toEqual({
      type: "Https",
      url: "(sensitive)",
      headers: { "x-team": "(sensitive)", authorization: "(sensitive)" },
    });
  });
});

describe("the calls of a connection", () => {
  it.each(TYPES)("create a %s as the sandbox has it", async (_, body) => {
    const { atlas, calls } = recorder({ id: "66f0c0eb9e7a177200000005" });
    const spec = connection.spec.parse({ ...declared(body), secretVersion: 1 });
    expect(await connection.create?.(atlas, desired(spec, String(body.name)))).toBe("66f0c0eb9e7a177200000005");
    const [method, path, sent] = calls[0] ?? [];
    expect([method, path, calls.length]).toEqual(["POST", "/streams/shop/connections", 1]);
    expect(declared(sent as Fields)).toEqual(declared(body));
  });

  it.each(Object.entries(NETWORKING_FIELD))("send the networking of %s as %s", async (type, field) => {
    const { atlas, calls } = recorder();
    const body = CONNECTIONS[type as keyof typeof NETWORKING_FIELD];
    await connection.create?.(atlas, desired(connection.spec.parse({ ...declared(body), networking: OVER_LINK })));
    expect(calls[0]?.[2]).toMatchObject({ [field]: { access: { type: "PRIVATE_LINK", connectionId: LINK_ID } } });
  });

  /** The bodies with which a live connection is brought to a declared one. */
  async function changed(spec: Fields, live: Fields, rotated = false): Promise<readonly unknown[]> {
    const { atlas, calls } = recorder();
    const parsed = connection.spec.parse(spec);
    const there = connection.live.parse(live);
    const rotation = { path: "secretVersion", live: 1, desired: 2, sensitive: false, immutable: false };
    const found = [...connection.differences(parsed, there, () => LINK_ID), ...(rotated ? [rotation] : [])];
    await connection.update?.(atlas, desired(parsed), there, found);
    for (const [method, path] of calls) expect([method, path]).toEqual(["PATCH", "/streams/shop/connections/orders"]);
    return calls.map(([, , body]) => body);
  }

  const kafka = shown(CONNECTIONS.Kafka);
  const head = { name: "orders", type: "Kafka" };
  it("change only the blocks that differ, and each of them whole with its secrets", async () => {
    expect(await changed({ ...KAFKA, bootstrapServers: "c:1" }, kafka)).toEqual([{ ...head, bootstrapServers: "c:1" }]);
    const [body] = await changed(with_(KAFKA, "authentication", { username: "b" }), kafka);
    const { authentication } = body as { readonly authentication: { readonly password: Secret } };
    expect(body).toEqual({
      ...head,
      authentication: { mechanism: "SCRAM-512", username: "b", password: expect.any(Secret) },
    });
    expect(authentication.password.reveal()).toBe("value of THE_password");
  });

  it("clear a map with an empty one, and shrink it by clearing it first", async () => {
    expect(await changed({ ...KAFKA, config: {} }, kafka)).toEqual([{ ...head, config: {} }]);
    expect(await changed({ ...KAFKA, config: { "group.id": "x" } }, kafka)).toEqual([
      { ...head, config: {} },
      { ...head, config: { "group.id": "x" } },
    ]);
    const more = { ...(KAFKA.config as Fields), debug: "queue" };
    expect(await changed({ ...KAFKA, config: more }, kafka)).toEqual([{ ...head, config: more }]);
  });

  it("send every block with a secret again for a new secretVersion, and nothing else", async () => {
    const [body, ...more] = await changed({ ...KAFKA, secretVersion: 2 }, kafka, true);
    expect(more).toEqual([]);
    expect(Object.keys(body as object)).toEqual(["name", "type", "authentication"]);
  });

  it("read by name what may not be listed", async () => {
    const { atlas, calls } = recorder();
    await connection.find?.(atlas, SHOP, "a*b");
    await connection.list(atlas, SHOP, []);
    expect(calls).toEqual([
      ["GET", "/streams/shop/connections/a*b"],
      ["LIST", "/streams/shop/connections"],
    ]);
    expect(() => connection.find?.(atlas, SHOP, "..")).toThrow(TypeError);
  });
});

describe("a connection exported", () => {
  async function exported(...bodies: readonly Fields[]) {
    const reader = {
      list: () => Promise.resolve(bodies.map((body, index) => ({ ...body, id: `${index}` }))),
      get: () => Promise.resolve({}),
    };
    const listing = await readListing(reader, connection, SHOP, []);
    return exportProject([connection], [listing]).entries;
  }

  it.each(TYPES)("%s is a valid entry that names the variables it needs", async (_, body) => {
    const [entry] = await exported(shown(body));
    expect(problemsOf(entry?.fields ?? {}, String(body.name))).toEqual([]);
    const text = JSON.stringify(entry?.fields);
    for (const secret of ["password-of-the-sandbox", "Bearer of-the-sandbox"]) expect(text).not.toContain(secret);
    const variables = [...text.matchAll(/"env":"([A-Z0-9_]+)"/g)].map(([, name]) => name);
    expect(entry?.remarks.map((remark) => remark.split(":")[0])).toEqual(variables);
  });

  it("has another variable where two would have the same name", async () => {
    const one = { ...shown(CONNECTIONS.Https), name: "a-b", headers: { c: "1" } };
    const entries = await exported(one, { ...one, name: "a", headers: { "b-c": "2" } });
    expect(entries.map(({ fields }) => (fields as { headers: Json }).headers)).toEqual([
      { "b-c": { env: "STREAMS_SHOP_A_B_C" } },
      { c: { env: "STREAMS_SHOP_A_B_C_2" } },
    ]);
  });

  it("keeps the id of a link that the file does not declare", async () => {
    const networking = { access: { type: "PRIVATE_LINK", connectionId: LINK_ID } };
    const [entry] = await exported({ ...shown(CONNECTIONS.S3), networking });
    expect(entry?.fields.networking).toEqual(networking);
  });
});
