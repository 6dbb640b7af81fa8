import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ANSWERS, type Answers } from "../../sandbox/atlas/answers.ts";
import { PROJECT_ID, startAtlas } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";
import { CONNECTIONS, FAILOVER_CONNECTION, PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { directHttp } from "../support/direct-http.ts";
import { fakeClock, openFolder, runHere } from "../trust/in-process.ts";

/**
 * Exports: whatever a project has, unknown words, hidden fields and odd names included, the file that export writes is valid,
 * and a plan of it is empty, or export itself has said what a plan would change. What is live and not in the file is listed.
 */
const CASES = Number(process.env.EXPORT_CASES ?? 2_000);

/** Milliseconds that a case may take on the slowest machine. */
const SLOWEST = 150;

const names = fc.oneof(
  fc.constantFrom("orders", "a", "b-1", "x_y", "k.v", "*", "true", "12", "null"),
  fc.constantFrom("Kafka Prod (eu)", "a/b", "100%", "#1", "- x", "ä ö", "it's", '"q"', "a: b", "..", "."),
);

const texts = fc.constantFrom("", "x", "a b", "#", "{ env: X }", "yes", "0x1", "é", "https://u:p@h.example/?k=v");

/** A value with some fields gone, empty, null or new. */
const odd = (body: JsonObject, keep: readonly string[]): fc.Arbitrary<JsonObject> =>
  fc
    .record({
      without: fc.subarray(
        Object.keys(body).filter((field) => !keep.includes(field)),
        { maxLength: 1 },
      ),
      changed: fc.option(fc.tuple(fc.constantFrom(...Object.keys(body)), texts), { nil: null, freq: 4 }),
      isOdd: fc.boolean(),
    })
    .map(({ without, changed, isOdd }) => {
      if (!isOdd) return body;
      const fields = { ...body };
      for (const field of without) delete fields[field];
      if (changed && !keep.includes(changed[0]) && typeof body[changed[0]] === "string")
        fields[changed[0]] = changed[1];
      return fields;
    });

const words = fc.constantFrom("AWS", "GCP", "AZURE", "OCI");

const link = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.values(PRIVATE_LINKS)).chain((body) => odd(body, ["provider"])) },
  {
    weight: 2,
    arbitrary: fc.record({
      provider: words,
      vendor: fc.constantFrom("PNI", "SQS", "MSK", "CONFLUENT", "", "confluent"),
      region: fc.constantFrom("us-east-1", "us-new-9", "CENTRAL_US", "US_EAST_1", ""),
      serviceEndpointId: fc.constantFrom("", "com.amazonaws.us-east-1.s3", "x"),
      dnsDomain: fc.constantFrom("", "a.example", "A.example."),
      arn: fc.constantFrom("", "arn:aws:kafka:us-east-1:123456789012:cluster/a/1"),
      authenticationScheme: fc.constantFrom("", "IAM", "SASL/SCRAM", "KERBEROS"),
    }),
  },
);

const access = fc.constantFrom("PUBLIC", "VPC", "PRIVATE_LINK", "WORMHOLE", "");

const connection = fc
  .record({
    body: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...Object.values(CONNECTIONS)).chain((body) => odd(body, ["type"])) },
      { weight: 1, arbitrary: fc.record({ type: fc.constantFrom("RabbitMQ", "kafka"), host: texts }) },
    ),
    name: names,
    access,
    over: fc.nat(3),
    mechanism: fc.constantFrom(null, "AWS_MSK_IAM", "GSSAPI", "SCRAM-SHA-512"),
    state: fc.constantFrom("READY", "READY", "READY", "PENDING", "FAILED", "VALIDATING"),
    failover: fc.boolean(),
  })
  .map(({ body, mechanism, ...rest }) => {
    const iam = { mechanism, aws: { roleArn: "arn:aws:iam::123456789012:role/r", addedLater: 1 } };
    const isKafka = body.type === "Kafka" && mechanism !== null;
    return { ...rest, body: { ...body, ...(isKafka ? { authentication: iam } : {}) } as JsonObject };
  });

const workspace = fc.record({
  name: names,
  place: fc.constantFrom(
    { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    { cloudProvider: "AWS", region: "us-east-1" },
    { cloudProvider: "GCP", region: "MARS_1" },
    { cloudProvider: "OCI", region: "X" },
    { cloudProvider: "AWS", region: "VIRGINIA_US" },
  ),
  tier: fc.constantFrom("SP10", "SP100", "XL"),
  failsOver: fc.boolean(),
  connections: fc.uniqueArray(connection, { selector: ({ name }) => name, maxLength: 4 }),
});

const answers: fc.Arbitrary<Partial<Answers>> = fc.record(
  Object.fromEntries(Object.entries(ANSWERS).map(([question, all]) => [question, fc.constantFrom(...all)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Answers>>;

const projects = fc.record({
  links: fc.array(fc.record({ body: link, state: fc.constantFrom("DONE", "DONE", "IDLE", "FAILED", "RESTING") }), {
    maxLength: 4,
  }),
  workspaces: fc.uniqueArray(workspace, { selector: ({ name }) => name, maxLength: 2 }),
  answers,
  spelling: fc.constantFrom("as-sent" as const, "server" as const),
});

test(`a plan of an export is empty, or export says why it is not, in ${CASES} cases`, {
  timeout: CASES * SLOWEST,
}, async () => {
  const folder = await openFolder();
  let declared = 0;
  let leftOut = 0;
  const property = fc.asyncProperty(projects, async (drawn) => {
    const found = await exportAndPlan(drawn, folder);
    declared += found.declared;
    leftOut += found.leftOut;
  });
  await fc.assert(property, { numRuns: CASES });
  // Most of what is live can be declared, and some cannot, or the property says little.
  expect(declared).toBeGreaterThan(leftOut);
  expect(leftOut).toBeGreaterThan(CASES / 20);
});

type Drawn = typeof projects extends fc.Arbitrary<infer Value> ? Value : never;

async function exportAndPlan(drawn: Drawn, folder: string) {
  const atlas = await startAtlas({ answers: drawn.answers, spelling: drawn.spelling, clock: "manual" });
  try {
    const live = putProject(atlas.project(), drawn);
    const common = { workspace: folder, atlasUrl: atlas.url, clock: fakeClock(), openHttp: () => directHttp(atlas) };
    const inputs = { config: "exported.yaml", "project-id": PROJECT_ID };
    const exported = await runHere({ ...common, command: "export", inputs });
    const file = path.join(folder, "exported.yaml");
    const text = await readFile(file, "utf8").catch(() => "");
    await rm(file, { force: true });
    expect(exported.outputs.result, exported.log).toBe("exported");
    const [target] = exported.report.targets;
    const declared = Object.values(target.declared as Record<string, number>).reduce((sum, count) => sum + count, 0);
    // Nothing is lost: what is live is in the file, or on the list.
    expect(declared + target.exported.leftOut.length, `${text}\n${exported.summary}`).toBe(live);
    await writeFile(path.join(folder, "atlas-streams.yaml"), text);
    const planned = await runHere({ ...common, command: "plan" });
    const changes = planned.resources.filter(({ action }) => action !== "no-op").map(({ address }) => address);
    const told = (target.exported.differences as readonly string[]).map((line) => line.split(": ")[0]);
    expect(planned.outputs.result, `${text}\n${planned.log}`).not.toBe("invalid");
    expect(changes, `${text}\n${planned.summary}`).toEqual(told);
    return { declared, leftOut: target.exported.leftOut.length };
  } finally {
    await atlas.close();
  }
}

/** Puts what was drawn into a project; returns how many objects an export of everything would see. */
function putProject(project: ReturnType<Awaited<ReturnType<typeof startAtlas>>["project"]>, drawn: Drawn): number {
  const ids = drawn.links.map(({ body, state }) => project.privateLinks.put(body, { route: [state] }).id);
  let count = ids.length;
  for (const { name, place, tier, failsOver, connections } of drawn.workspaces) {
    const failoverRegions = failsOver ? [{ cloudProvider: "AWS", region: "OHIO_USA" }] : [];
    project.workspaces.put({ name, dataProcessRegion: place, streamConfig: { tier }, failoverRegions });
    count++;
    // What is in a workspace of such a name has no path.
    if (/^\.+$/.test(name)) continue;
    for (const { body, name: own, access: type, over, state, failover } of connections) {
      const id = ids[over] ?? "66f0c0eb9e7a1772000000ff";
      const link = type === "PRIVATE_LINK" ? { connectionId: id } : {};
      const isKafka = ["Kafka", "S3", "AWSKinesisDataStreams"].includes(String(body.type));
      const networking = type === "" || !isKafka ? {} : { networking: { access: { type, ...link } } };
      project.connections(name).put({ ...body, name: own, ...networking }, { route: [state] });
      count++;
      if (!failover || !failsOver || body.type !== "Kafka" || /^\.+$/.test(own)) continue;
      project.failoverConnections(name, own).put({ ...FAILOVER_CONNECTION, name: own });
      count++;
    }
  }
  return count;
}
