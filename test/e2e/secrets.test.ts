import { dump } from "js-yaml";
import { expect, test } from "vitest";
import { OWNER, PROJECT_ID } from "../../sandbox/atlas/index.ts";
import type { ActionResult } from "../../sandbox/runner/action.ts";
import { configuration, FILE, openAtlas, openGitHub, run, TARGET, verdict } from "../support/step.ts";
import { leaks, type Sinks } from "../trust/sinks.ts";

const PEM =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkq/hkiG9w0+BAQEFAASCBKcw\nggSjAgEAAoIBAQC7"VJTUt9Us8cKj\n-----END PRIVATE KEY-----\n';

/** What Atlas never shows again, and what may hold a secret of somebody else's: in no sink, and in no exported file. */
const HIDDEN = {
  KAFKA_PASSWORD: 'kafka "p@ss" \\ word/+=?&%#',
  KAFKA_KEY: PEM,
  KAFKA_JAAS: "org.example.Login required password=in-a-setting;",
  OIDC_SECRET: "oidc-client-secret-0123",
  HTTPS_URL: "https://caller:hunter2222@hooks.example.net/in?token=in-the-query",
  HTTPS_HEADER: "Bearer of-a-header/0123+456",
  REGISTRY_PASSWORD: "registry-password-0123",
};

/** What Atlas shows to everybody who may read the connection; a file that takes it from a variable hides it all the same. */
const SHOWN = {
  CLUSTER_NAME: "cluster-of-a-secret-name",
  LAMBDA_ROLE: "arn:aws:iam::123456789012:role/secret-lambda",
  S3_ROLE: "arn:aws:iam::123456789012:role/secret-s3",
  KINESIS_ROLE: "arn:aws:iam::123456789012:role/secret-kinesis",
  BLOB_ACCOUNT: "secretstorageaccount",
  PUBSUB_ACCOUNT: "secret-account@example-project.iam.gserviceaccount.com",
  REGISTRY_USER: "secret-registry-user",
};

const env = (name: keyof typeof HIDDEN | keyof typeof SHOWN) => ({ env: name });

const CONNECTIONS = {
  kafka: {
    type: "Kafka",
    bootstrapServers: "b-1.example.net:9098",
    security: { protocol: "SASL_SSL" },
    authentication: { mechanism: "PLAIN", username: "atlas", password: env("KAFKA_PASSWORD") },
    config: { "sasl.jaas.config": env("KAFKA_JAAS") },
  },
  mutual: {
    type: "Kafka",
    bootstrapServers: "b-2.example.net:9094",
    security: { protocol: "SSL" },
    authentication: { sslCertificate: "-----BEGIN CERTIFICATE-----", sslKey: env("KAFKA_KEY") },
  },
  oidc: {
    type: "Kafka",
    bootstrapServers: "b-3.example.net:9092",
    security: { protocol: "SASL_SSL" },
    authentication: {
      mechanism: "OAUTHBEARER",
      method: "OIDC",
      clientId: "atlas",
      clientSecret: env("OIDC_SECRET"),
      tokenEndpointUrl: "https://login.example.net/token",
    },
  },
  cluster: {
    type: "Cluster",
    clusterName: env("CLUSTER_NAME"),
    dbRoleToExecute: { role: "readWriteAnyDatabase", type: "BUILT_IN" },
  },
  sample_stream_solar: { type: "Sample" },
  hook: { type: "Https", url: env("HTTPS_URL"), headers: { Authorization: env("HTTPS_HEADER") } },
  lambda: { type: "AWSLambda", aws: { roleArn: env("LAMBDA_ROLE") } },
  bucket: { type: "S3", aws: { roleArn: env("S3_ROLE") } },
  kinesis: { type: "AWSKinesisDataStreams", aws: { roleArn: env("KINESIS_ROLE") } },
  blobs: {
    type: "AzureBlobStorage",
    azure: { servicePrincipalId: "00000000-0000-4000-8000-000000000000", storageAccountName: env("BLOB_ACCOUNT") },
  },
  pubsub: { type: "GCPPubSub", gcp: { serviceAccountId: env("PUBSUB_ACCOUNT") } },
  registry: {
    type: "SchemaRegistry",
    provider: "CONFLUENT",
    schemaRegistryUrls: ["https://registry.example.net"],
    schemaRegistryAuthentication: {
      type: "USER_INFO",
      username: env("REGISTRY_USER"),
      password: env("REGISTRY_PASSWORD"),
    },
  },
};

const orders = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" }, connections: CONNECTIONS };
const CONFIG = dump({ version: 1, name: TARGET, projectId: PROJECT_ID, workspaces: { orders } });

function sinksOf({ log, outputs, summary, report }: ActionResult, github: string): Sinks {
  return {
    log: log.replace(/^::add-mask::.*$/gm, ""),
    outputs: JSON.stringify(outputs),
    summary,
    report: JSON.stringify(report),
    github,
  };
}

test("secrets given to all ten types of connections are in no sink and in no exported file", async () => {
  const [atlas, github] = [await openAtlas({ spelling: "server" }), await openGitHub({ isPrivate: true })];
  const values = { ...HIDDEN, ...SHOWN };
  const lines = (of: object) =>
    Object.values(of).flatMap((value: string) =>
      value.split("\n").filter((line) => line !== "" && !line.startsWith("-----")),
    );
  github.push("main", {});
  const pull = github.openPull({ files: { [FILE]: CONFIG } });
  const results = [
    await run(atlas, {
      command: "plan",
      files: CONFIG,
      github,
      event: github.event("pull_request", { pull: pull.number }),
      env: values,
    }),
  ];
  const push = github.event("push", { push: github.merge(pull.number) });
  results.push(await run(atlas, { command: "apply", files: CONFIG, github, event: push, env: values }));
  expect(verdict(results[1] as ActionResult)).toEqual(["applied", "", 0]);
  expect(atlas.project().connections("orders").all()).toHaveLength(12);
  for (const value of Object.values(values)) {
    expect(atlas.writes.some(({ body }) => JSON.stringify(body).includes(JSON.stringify(value)))).toBe(true);
  }

  // Somebody changes what can be seen, and deletes what cannot.
  atlas
    .project()
    .connections("orders")
    .change("bucket", { aws: { roleArn: "arn:aws:iam::123456789012:role/other" } });
  atlas.project().connections("orders").remove("registry");
  results.push(
    await run(atlas, { command: "drift", files: CONFIG, github, event: github.event("schedule"), env: values }),
  );
  expect(verdict(results[2] as ActionResult)).toEqual(["changes", "", 0]);

  const told = JSON.stringify(github.writes().map(({ body }) => body));
  for (const result of results)
    expect(leaks(sinksOf(result, told), [...lines(values), OWNER.clientSecret])).toEqual([]);

  const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
  const exported = await run(atlas, { command: "export", inputs, env: values });
  expect(verdict(exported)).toEqual(["exported", "", 0]);
  const text = await exported.read("exported.yaml");
  expect(leaks(sinksOf(exported, text), lines(HIDDEN))).toEqual([]);
  expect(text).toContain("env: ");
});

test.each([
  ["a broker list with a scheme", { SERVERS: "SASL_SSL://b-1.orders.example.net:9098" }],
  ["a broker list without a port", { SERVERS: "b-1.orders.example.net" }],
])("%s behind `{ env }` is found before the first write, and not shown", async (_, variables) => {
  const atlas = await openAtlas();
  const connection = { ...CONNECTIONS.kafka, bootstrapServers: { env: "SERVERS" }, config: undefined };
  const workspaces = {
    orders: { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" }, connections: { kafka: connection } },
  };
  const result = await run(atlas, {
    command: "apply",
    files: configuration({}, { workspaces }),
    inputs: { "require-reviewed-plan": "false" },
    env: { ...variables, KAFKA_PASSWORD: HIDDEN.KAFKA_PASSWORD },
  });
  expect([verdict(result), atlas.writes]).toEqual([["invalid", "config-invalid", 1], []]);
  expect(result.summary).toContain("not applied: a secret cannot be used");
  expect(result.log).toContain("the environment variable `SERVERS`");
  const shown = [
    result.summary,
    JSON.stringify(result.report),
    JSON.stringify(result.outputs),
    withoutMasks(result.log),
  ];
  expect(shown.join("\n")).not.toContain("b-1.orders.example.net");
});

/** The log as GitHub shows it: the lines that register masks are taken out. */
function withoutMasks(log: string): string {
  return log
    .split("\n")
    .filter((line) => !line.startsWith("::add-mask::"))
    .join("\n");
}
