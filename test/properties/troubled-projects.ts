import fc from "fast-check";
import { dump } from "js-yaml";
import type { Item } from "../../sandbox/atlas/collection.ts";
import { type AtlasOptions, type FaultRule, PROJECT_ID, type SandboxAtlas } from "../../sandbox/atlas/index.ts";
import type { JsonObject } from "../../sandbox/atlas/json.ts";

/** What Atlas has for an entry of the file. */
const LIVE = ["same", "changed", "replaced", "missing", "absent"] as const;
type Live = (typeof LIVE)[number];

/** One step that fails: which write, how, and how often. */
interface Failure {
  readonly nth: number;
  readonly times: 1 | 2 | 99;
  readonly phase: "before" | "after";
  readonly act: keyof typeof ACTS;
}

/** A project with something to do, and what goes wrong meanwhile. */
export interface Troubled {
  readonly link: Live;
  readonly msk: Live;
  readonly users: 0 | 1 | 2;
  readonly kafka: Live;
  readonly bucket: Live;
  readonly webhook: Live;
  readonly workspace: "same" | "changed" | "missing";
  readonly failover: Live | null;
  readonly backup: Live;
  readonly failure: Failure | null;
  /** What Atlas makes FAILED, or never finishes. */
  readonly fate: {
    readonly kind: "privateLinks" | "connections" | "backupEndpoints";
    readonly route: readonly string[];
  } | null;
  readonly options: AtlasOptions;
}

/** Answers that end a write badly. `reset` loses the answer. */
const ACTS = {
  400: answer(400, "VALIDATION_ERROR"),
  403: answer(403, "USER_UNAUTHORIZED"),
  409: answer(409, "STREAM_CONNECTION_HAS_STREAM_PROCESSORS"),
  500: answer(500, "UNEXPECTED_ERROR"),
  503: { status: 503, raw: "<html>Service unavailable</html>" },
  reset: "reset",
} as const satisfies Readonly<Record<string, FaultRule["act"]>>;

function answer(error: number, errorCode: string) {
  return { status: error, body: { error, errorCode, detail: "The sandbox was told to refuse this.", parameters: [] } };
}

const CONFLUENT = {
  provider: "AWS",
  vendor: "CONFLUENT",
  region: "us-east-1",
  serviceEndpointId: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
  dnsDomain: "xyz.us-east-1.aws.confluent.cloud",
  dnsSubDomain: [] as string[],
};
const ARN = "arn:aws:kafka:us-east-1:123456789012:cluster/demo/0a1b2c3d-1";
const MSK = { provider: "AWS", vendor: "MSK", arn: ARN, authenticationScheme: "IAM" };
const KAFKA = {
  type: "Kafka",
  bootstrapServers: "k.example.net:9092",
  security: { protocol: "SASL_SSL" },
  authentication: { mechanism: "PLAIN", username: "u", password: { env: "PW" } },
};
const ROLE = "arn:aws:iam::123456789012:role/r";
const BACKUP = { cloudProvider: "AWS", regionName: "US_EAST_1" };
const HOME = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" }, streamConfig: { tier: "SP10" } };

/** The variables of every troubled project. */
export const ENV: Readonly<Record<string, string>> = { PW: "password-of-the-test" };

const live = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Live>("same") },
  { weight: 5, arbitrary: fc.constantFrom<Live>(...LIVE.slice(1)) },
);

/** Any troubled project. */
export const troubledProjects: fc.Arbitrary<Troubled> = fc.record({
  link: live,
  msk: live,
  users: fc.constantFrom(0, 1, 2),
  kafka: live,
  bucket: live,
  webhook: live,
  workspace: fc.constantFrom("same", "changed", "missing"),
  failover: fc.option(live),
  backup: live,
  failure: fc.option(
    fc.record({
      nth: fc.integer({ min: 1, max: 12 }),
      times: fc.constantFrom(1, 2, 99),
      phase: fc.constantFrom("before", "after"),
      act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[])),
    }),
    { freq: 6 },
  ),
  fate: fc.option(
    fc.record({
      kind: fc.constantFrom("privateLinks", "connections", "backupEndpoints"),
      route: fc.constantFrom(["IDLE", "FAILED"], ["IDLE"], ["FAILED"]),
    }),
    { freq: 2 },
  ),
  options: fc.record({
    answers: fc.record({
      connectionId: fc.constantFrom("shown", "absent"),
      deletedLink: fc.constantFrom("gone", "listed"),
      newWorkspace: fc.constantFrom("found", "not-found"),
    }),
    connectionsHidden: fc.constantFrom(0, 2),
  }),
}) as fc.Arbitrary<Troubled>;

/** One object that the file declares: how to find it in Atlas. */
export interface DeclaredObject {
  readonly address: string;
  /** Whether Atlas shows its id. */
  readonly showsId: boolean;
  /** Everything in Atlas that is it, also what is being deleted. */
  readonly find: () => readonly Item[];
}

/** Puts a troubled project into Atlas, orders its trouble, and returns the file with what it declares. */
export function putTroubled(
  atlas: SandboxAtlas,
  drawn: Troubled,
): { file: string; declared: readonly DeclaredObject[] } {
  const project = atlas.project();
  const showsId = drawn.options.answers?.connectionId !== "absent";
  const declared: DeclaredObject[] = [];
  const isMissing = (one: Live) => one === "missing" || drawn.workspace === "missing";

  const links: Record<string, object> = { a: withEnsure(CONFLUENT, drawn.link), m: withEnsure(MSK, drawn.msk) };
  const changes: Readonly<Record<string, JsonObject>> = {
    a: { dnsSubDomain: ["use1-az1.xyz.us-east-1.aws.confluent.cloud"] },
    m: { authenticationScheme: "SASL_SCRAM" },
  };
  const linkIds: Record<string, string> = {};
  for (const [name, fields, state] of [
    ["a", CONFLUENT, drawn.link],
    ["m", MSK, drawn.msk],
  ] as const) {
    const differs = state === "changed" || state === "replaced";
    if (state !== "missing")
      linkIds[name] = project.privateLinks.put({ ...fields, ...(differs ? changes[name] : {}) }).id;
    const key = name === "a" ? CONFLUENT.serviceEndpointId : ARN;
    declared.push({
      address: `privateLinks/${name}`,
      showsId: true,
      find: () =>
        project.privateLinks
          .all()
          .filter(({ fields: { serviceEndpointId, arn } }) => serviceEndpointId === key || arn === key),
    });
  }

  if (drawn.workspace !== "missing") {
    const streamConfig = { tier: drawn.workspace === "changed" ? "SP30" : "SP10" };
    const failoverRegions = [{ cloudProvider: "AWS", region: "OHIO_USA" }];
    project.workspaces.put({ name: "w", ...HOME, streamConfig, failoverRegions });
  }
  declared.push({ address: "workspaces/w", showsId: true, find: () => [project.workspaces.get("w") ?? []].flat() });

  const connections: Record<string, object> = {};
  const declare = (name: string, entry: object, state: Live, liveFields: JsonObject): void => {
    connections[name] = withEnsure(entry, state);
    if (!isMissing(state)) project.connections("w").put({ name, ...liveFields });
    declared.push({
      address: `workspaces/w/connections/${name}`,
      showsId,
      find: () => [project.connections("w").get(name) ?? []].flat(),
    });
  };
  const liveKafka = (state: Live, more: JsonObject = {}): JsonObject => ({
    ...KAFKA,
    authentication: { mechanism: "PLAIN", username: "u", password: "x" },
    bootstrapServers: state === "changed" ? "old.example.net:9092" : KAFKA.bootstrapServers,
    ...(state === "replaced" ? { networking: { access: { type: "VPC" } } } : more),
  });
  if (drawn.link !== "absent") {
    for (let index = 0; index < drawn.users; index += 1) {
      const networking = { access: { type: "PRIVATE_LINK", privateLink: "a" } };
      const state = linkIds.a === undefined ? "missing" : index === 0 ? drawn.kafka : "same";
      const through = { networking: { access: { type: "PRIVATE_LINK", connectionId: linkIds.a ?? "" } } };
      declare(`u${index}`, { ...KAFKA, networking }, state, liveKafka(state, through));
    }
  }
  const failoverRegion = { OHIO_USA: withEnsure({ ...KAFKA, type: undefined }, drawn.failover ?? "same") };
  const withFailover =
    drawn.failover !== null && !["absent", "replaced"].includes(drawn.kafka) && drawn.workspace !== "missing";
  declare(
    "kafka",
    { ...KAFKA, ...(withFailover ? { failoverConnections: failoverRegion } : {}) },
    drawn.kafka,
    liveKafka(drawn.kafka),
  );
  if (withFailover && drawn.failover !== null) {
    const inside = project.failoverConnections("w", "kafka");
    if (!isMissing(drawn.failover) && !isMissing(drawn.kafka)) {
      const state = drawn.failover === "replaced" ? "changed" : drawn.failover;
      inside.put({ name: "kafka", region: "OHIO_USA", ...liveKafka(state) });
    }
    declared.push({
      address: "workspaces/w/connections/kafka/failoverConnections/OHIO_USA",
      showsId: true,
      find: () => project.failoverConnections("w", "kafka").all(),
    });
  }
  const s3 = (roleArn: string): JsonObject => ({ type: "S3", aws: { roleArn } });
  declare("bucket", s3(ROLE), drawn.bucket, {
    ...s3(drawn.bucket === "changed" ? `${ROLE}-old` : ROLE),
    ...(drawn.bucket === "replaced" ? { networking: { access: { type: "VPC" } } } : {}),
  });
  const hook: JsonObject = { type: "Https", url: "https://hooks.example.net", headers: { a: "1" } };
  declare("webhook", hook, drawn.webhook, {
    ...hook,
    ...(drawn.webhook === "changed" ? { headers: { a: "1", b: "2" } } : {}),
    ...(drawn.webhook === "replaced" ? { type: "Cluster", clusterName: "Cluster0" } : {}),
  });

  if (!["missing"].includes(drawn.backup)) {
    const item = project.backupEndpoints.put(BACKUP);
    if (drawn.backup === "replaced" || drawn.backup === "changed")
      project.backupEndpoints.fail(item.key, "No capacity.");
  }
  declared.push({
    address: "backupPrivateEndpoints/virginia",
    showsId: true,
    find: () => project.backupEndpoints.all(),
  });

  if (drawn.fate !== null) atlas.fate({ ...drawn.fate, times: 1, errorMessage: "The service said no." });
  if (drawn.failure !== null) {
    const { nth, times, phase, act } = drawn.failure;
    // What Atlas refuses it does not carry out; only a lost answer leaves that open.
    const isRefused = typeof ACTS[act] === "object" && ACTS[act].status < 500;
    atlas.fault({ writes: true, nth, times, phase: isRefused ? "before" : phase, act: ACTS[act] });
  }
  const regions =
    drawn.failover === null || drawn.workspace === "missing"
      ? {}
      : { failoverRegions: [{ cloudProvider: "AWS", region: "OHIO_USA" }] };
  const file = dump(
    JSON.parse(
      JSON.stringify({
        ...{ version: 1, name: "troubled", projectId: PROJECT_ID, privateLinks: links },
        workspaces: { w: { ...HOME, ...regions, connections } },
        backupPrivateEndpoints: { virginia: withEnsure(BACKUP, drawn.backup) },
      }),
    ),
  );
  return { file, declared };
}

function withEnsure(entry: object, state: Live): object {
  return state === "absent" ? { ...entry, ensure: "absent" } : entry;
}
