/** Ten projects in one repository: what GitHub is asked and told, and how long people wait for it. */
import { type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { type GitHubSandbox, type LoggedRequest, type RunInput, startGitHub } from "../../sandbox/github/index.ts";
import { always, type Figure, figure, LATENCY, type Measured, RUNS, runAction, sideBySide } from "./run.ts";

const TARGETS = 10;
/** Milliseconds that the sandbox's GitHub takes for every request. */
const GITHUB_LATENCY = 150;
const MINUTE = 60_000;

const PROJECTS = Array.from({ length: TARGETS }, (_, index) => `6650a1b2c3d4e5f60123456${index}`);
const FILES: Readonly<Record<string, string>> = Object.fromEntries(
  PROJECTS.map((projectId, index) => [
    `project-${index}.yaml`,
    JSON.stringify({
      version: 1,
      projectId,
      privateLinks: {
        first: { provider: "AWS", region: "us-east-1", serviceEndpointId: "first" },
        second: { provider: "AWS", region: "us-east-1", serviceEndpointId: "second" },
      },
    }),
  ]),
);

/** One run with GitHub. */
interface Told extends Measured {
  readonly requests: readonly LoggedRequest[];
}

/** The runs of one repository's week, in their order. */
interface Week {
  readonly plan: Told;
  readonly unchanged: Told;
  readonly apply: Told;
  readonly idle: Told;
  readonly driftNew: Told;
  readonly driftChanged: Told;
}

/** What is measured here. */
export async function tenTargets(): Promise<readonly Figure[]> {
  const weeks = await sideBySide(RUNS, week);
  const of = (run: keyof Week): readonly Told[] => weeks.map((one) => one[run]);
  const time = (what: string, run: keyof Week, limit: number): Figure =>
    figure(
      what,
      of(run).map(({ wall }) => wall / 1000),
      limit,
      "s",
      1,
    );
  const count = (what: string, run: keyof Week, limit: number, isCounted: (request: LoggedRequest) => boolean) =>
    figure(
      what,
      of(run).map(({ requests }) => requests.filter(isCounted).length),
      limit,
      "",
      0,
    );
  const apply = of("apply");
  return [
    time("Ten targets, GitHub at 150 ms: `plan`", "plan", 12),
    count("… writes", "plan", 10, isWrite),
    time("… `plan` that changes nothing", "unchanged", 2),
    count("… writes", "unchanged", 0, isWrite),
    count("… reads: 5, and one base file a changed target", "unchanged", 15, isRead),
    time("… `apply`", "apply", 24),
    count("… writes", "apply", 20, isWrite),
    always(
      "… results before status lines",
      apply.map(({ requests }) => {
        const methods = requests.filter(isWrite).map(({ method }) => method);
        return methods.lastIndexOf("POST") < methods.indexOf("PATCH");
      }),
    ),
    figure(
      "… the last result after",
      apply.map(({ requests, startedAt }) => {
        const results = requests.filter(({ method, path }) => method === "POST" && path.endsWith("/comments"));
        return ((results.at(-1)?.leftAt ?? Number.POSITIVE_INFINITY) - startedAt) / 1000;
      }),
      13,
      "s",
      1,
    ),
    time("… push with nothing to do", "idle", 1.5),
    time("… `drift`, new findings", "driftNew", 12),
    count("… writes", "driftNew", 10, isWrite),
    count("… lists of issues", "driftNew", 2, isIssueList),
    time("… `drift`, changed findings", "driftChanged", 24),
    count("… writes", "driftChanged", 20, isWrite),
    count("… lists of issues", "driftChanged", 2, isIssueList),
  ];
}

async function week(): Promise<Week> {
  const atlas = await startAtlas({ latencyMs: LATENCY, projects: PROJECTS, lifecycle: { privateLink: ["DONE"] } });
  const github = await startGitHub({ latencyMs: GITHUB_LATENCY });
  const run = async (command: string, event: RunInput): Promise<Told> => {
    const from = github.requests.length;
    const inputs = { config: "project-*.yaml" };
    const measured = await runAction({ command, files: FILES, atlasUrl: atlas.url, github, event, inputs });
    github.clock.now += MINUTE;
    return { ...measured, requests: github.requests.slice(from) };
  };
  try {
    github.push("main", { "README.md": "Ten projects." });
    const { number } = github.openPull({ files: FILES });
    const opened = github.event("pull_request", { pull: number });
    const plan = await run("plan", opened);
    const unchanged = await run("plan", opened);
    const apply = await run("apply", github.event("push", { push: github.merge(number) }));
    const push = github.push("main", { "README.md": "Ten projects and no more." });
    const idle = await run("apply", github.event("push", { push }));
    const driftNew = await driftWithout(atlas, github, "first", run);
    const driftChanged = await driftWithout(atlas, github, "second", run);
    return { plan, unchanged, apply, idle, driftNew, driftChanged };
  } finally {
    await Promise.all([atlas.close(), github.close()]);
  }
}

/** A nightly run after somebody deleted a link of every project. */
function driftWithout(
  atlas: SandboxAtlas,
  github: GitHubSandbox,
  link: string,
  run: (command: string, event: RunInput) => Promise<Told>,
): Promise<Told> {
  for (const project of PROJECTS) {
    const { privateLinks } = atlas.project(project);
    const gone = privateLinks.all().find(({ fields }) => fields.serviceEndpointId === link);
    if (gone) privateLinks.remove(gone.key);
  }
  return run("drift", github.event("schedule"));
}

function isWrite({ method, path }: LoggedRequest): boolean {
  return method !== "GET" && path !== "/graphql";
}

function isRead(request: LoggedRequest): boolean {
  return !isWrite(request);
}

function isIssueList({ method, path }: LoggedRequest): boolean {
  return method === "GET" && path.endsWith("/issues");
}
