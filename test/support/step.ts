import { dump } from "js-yaml";
import { expect, onTestFinished } from "vitest";
import { type AtlasOptions, OWNER, PROJECT_ID, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { type GitHubOptions, type GitHubSandbox, type RunInput, startGitHub } from "../../sandbox/github/index.ts";
import { type ActionResult, type ActionRun, runAction } from "../../sandbox/runner/action.ts";
import { OUTPUTS } from "../../src/run/outputs.ts";

/** The default path of a configuration. */
export const FILE = "atlas-streams.yaml";

/** The target of {@link configuration}. */
export const TARGET = "prod";

/** An Atlas that ends with the test, which then has seen no request that the real one would not understand, and holds no token. */
export async function openAtlas(options?: AtlasOptions): Promise<SandboxAtlas> {
  const atlas = await startAtlas(options);
  onTestFinished(async () => {
    await atlas.close();
    expect(atlas.refused).toEqual([]);
    expect({ live: atlas.liveTokens, atOnce: Math.min(atlas.maxLiveTokens, 1) }).toEqual({
      live: 0,
      atOnce: atlas.maxLiveTokens,
    });
  });
  return atlas;
}

/** A GitHub that ends with the test, which then has seen no request that the real one would not understand. */
export async function openGitHub(options?: GitHubOptions): Promise<GitHubSandbox> {
  const github = await startGitHub(options);
  onTestFinished(async () => {
    await github.close();
    expect(github.refused()).toEqual([]);
  });
  return github;
}

/** A configuration file's text; `more` is put beside the links. */
export function configuration(privateLinks: Readonly<Record<string, object>>, more: object = {}): string {
  return dump({ version: 1, name: TARGET, projectId: PROJECT_ID, privateLinks, ...more });
}

/** One step of a workflow. */
export interface Step {
  readonly command: string;
  /** Files of the checkout by path; a text is the configuration at its default path. */
  readonly files?: string | Readonly<Record<string, string | Uint8Array>>;
  /** What the workflow gives beside what every step of these tests has; `-` takes an input away. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: RunInput;
  readonly github?: GitHubSandbox;
  /** Paths of the API as an enterprise server has them. */
  readonly enterprise?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  readonly onLog?: (log: string) => void;
}

/** Runs the built action. Whatever it was told and whatever it met, its outputs are all there and nothing shows a secret. */
export async function run(atlas: SandboxAtlas | null, step: Step): Promise<ActionResult> {
  const result = await runAction(request(atlas, step));
  expect(Object.keys(result.outputs).toSorted()).toEqual(OUTPUTS.toSorted());
  expectNoSecrets(result, step.github);
  return result;
}

/** Runs the built action and kills it on the way: nothing is promised of what it leaves. */
export async function runToDeath(atlas: SandboxAtlas, step: Step): Promise<void> {
  await runAction(request(atlas, step));
}

/** An apply that needs no review, with the given links declared. */
export function applyByHand(
  atlas: SandboxAtlas,
  file: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionResult> {
  return run(atlas, { command: "apply", files: file, inputs: { "require-reviewed-plan": "false", ...inputs } });
}

/** The same links without what differs from run to run, in one order. */
export function held(atlas: SandboxAtlas): readonly string[] {
  return atlas
    .project()
    .privateLinks.all()
    .map((item) => `${item.route.at(-1)} ${JSON.stringify(item.fields)}`)
    .toSorted();
}

/** How often Atlas's links were listed. */
export function looks(atlas: SandboxAtlas): number {
  return atlas.log.filter(({ method, path }) => method === "GET" && path.endsWith("/privateLinkConnections")).length;
}

/** Methods of the requests that wrote or tried to, in order. */
export function writes(atlas: SandboxAtlas): readonly string[] {
  return atlas.writes.map(({ method }) => method);
}

/** How a run ended, in the three words that a workflow looks at. */
export function verdict({
  outputs,
  exitCode,
}: ActionResult): readonly [string | undefined, string | undefined, number | null] {
  return [outputs.result, outputs["failure-reason"], exitCode];
}

/** A resource of the report. */
// biome-ignore lint/suspicious/noExplicitAny: tests read what a workflow step would read from the file
export function resource({ report }: ActionResult, address: string): any {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  return report.targets[0].resources.find((one: any) => one.address === address);
}

function request(
  atlas: SandboxAtlas | null,
  { command, files = {}, inputs = {}, env, event, github, enterprise, onStart, onLog }: Step,
): ActionRun {
  const given: Record<string, string> = {
    command,
    "client-id": OWNER.clientId,
    "client-secret": OWNER.clientSecret,
    "base-url": atlas?.url ?? "http://127.0.0.1:9",
    "poll-interval-seconds": "0.01",
    // Nothing waits as long: a test that would wait for ever fails instead.
    "wait-timeout-minutes": "0.25",
    ...(github ? { "github-token": github.token } : {}),
    ...inputs,
  };
  return {
    inputs: given,
    files: typeof files === "string" ? { [FILE]: files } : files,
    event: event && enterprise && github ? onEnterprise(event, github.enterprise) : event,
    env,
    onStart,
    onLog,
  };
}

/** The event as the runner of an enterprise server passes it. */
function onEnterprise(input: RunInput, { apiUrl, graphqlUrl }: GitHubSandbox["enterprise"]): RunInput {
  return {
    ...input,
    env: (eventPath) => ({ ...input.env(eventPath), GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl }),
  };
}

const SECRETS = [
  OWNER.clientSecret,
  Buffer.from(`${OWNER.clientId}:${OWNER.clientSecret}`).toString("base64"),
  "sandbox-token-",
];

/** Reads every place to which a run writes. The runner takes the lines that mask out of the log. */
function expectNoSecrets(result: ActionResult, github: GitHubSandbox | undefined): void {
  const log = result.log.split("\n").filter((line) => !line.startsWith("::add-mask::"));
  const sent = github?.writes().map(({ body }) => JSON.stringify(body)) ?? [];
  const shown = [...log, ...sent, JSON.stringify(result.outputs), result.summary, JSON.stringify(result.report)].join(
    "\n",
  );
  for (const secret of [...SECRETS, ...(github ? [github.token] : [])]) expect(shown).not.toContain(secret);
}
