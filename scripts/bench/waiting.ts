/** How long people wait for what Atlas makes, with the default poll interval and no GitHub. */
import { type LoggedRequest, PROJECT_ID, type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { always, type Figure, figure, LATENCY, type Measured, RUNS, runAction, sideBySide } from "./run.ts";

/** What is measured here, one scenario after the other. */
export async function waiting(): Promise<readonly Figure[]> {
  return [...(await workspace()), ...(await links(20, 2)), ...(await connections()), ...(await longWaits())];
}

interface Applied extends Measured {
  readonly log: readonly LoggedRequest[];
}

async function apply(file: string, prepare: (atlas: SandboxAtlas) => void = () => undefined): Promise<Applied> {
  const atlas = await startAtlas({ latencyMs: LATENCY });
  prepare(atlas);
  const measured = await runAction({
    command: "apply",
    files: { "atlas-streams.yaml": file },
    atlasUrl: atlas.url,
  });
  await atlas.close();
  return { ...measured, log: [...atlas.log] };
}

async function workspace(): Promise<readonly Figure[]> {
  const file = configuration({ workspaces: { orders: streams(3) } });
  const runs = await sideBySide(RUNS, () => apply(file));
  return [figure("A workspace and 3 connections, ready at once", seconds(runs), 2, "s", 2)];
}

async function connections(): Promise<readonly Figure[]> {
  const file = configuration({ workspaces: { orders: streams(50), clicks: streams(50) } });
  const runs = await sideBySide(RUNS, () => apply(file, (atlas) => atlas.configure({ writeLatencyMs: 5 })));
  return [
    figure("100 connections in 2 workspaces, ready at once, writes of 5 ms", seconds(runs), 5, "s", 2),
    always("… never two writes at once in a workspace", runs.map(isSerial)),
  ];
}

async function longWaits(): Promise<readonly Figure[]> {
  const [shorter, longer] = await Promise.all([links(5, 65), links(5, 71)]);
  return [...shorter, ...longer];
}

async function links(count: number, readyAfter: number): Promise<readonly Figure[]> {
  const all = Array.from({ length: count }, (_, index) => [
    `l${index}`,
    { provider: "AWS", region: "us-east-1", serviceEndpointId: `s${index}` },
  ]);
  const file = configuration({ privateLinks: Object.fromEntries(all) });
  const runs = await sideBySide(RUNS, () => apply(file, (atlas) => makeReadyAfter(atlas, readyAfter)));
  const what = `${count} links, ready after ${readyAfter} s`;
  if (readyAfter < 60)
    return [
      figure(what, seconds(runs), 5.5, "s", 1),
      figure(
        "… calls to Atlas",
        runs.map(({ log }) => log.length),
        45,
        "",
        0,
      ),
    ];
  return [
    figure(
      `${what}: time beyond that`,
      seconds(runs).map((time) => time - readyAfter),
      11.5,
      "s",
      1,
    ),
    figure(
      "… looks",
      runs.map(({ log }) => log.filter(({ method, path }) => method === "GET" && path.endsWith("Connections")).length),
      14,
      "",
      0,
    ),
  ];
}

/** Every link is usable so many seconds after it was made. */
function makeReadyAfter(atlas: SandboxAtlas, readyAfter: number): void {
  atlas.configure({ lifecycle: { privateLink: ["WORKING"] } });
  const { privateLinks } = atlas.project();
  const known = new Set<string>();
  atlas.on((moment, { method }) => {
    if (moment !== "committed" || method !== "POST") return;
    for (const { key } of privateLinks.all()) {
      if (known.has(key)) continue;
      known.add(key);
      setTimeout(() => privateLinks.follow(key, ["DONE"]), readyAfter * 1000).unref();
    }
  });
}

/** Whether no write to a workspace arrived before the answer to the one before it had left. */
function isSerial({ log }: Applied): boolean {
  const written = log.filter(({ write }) => write);
  const workspaceOf = ({ path, body }: LoggedRequest): string =>
    /\/streams\/([^/]+)/.exec(path)?.[1] ?? (body as { name?: string } | undefined)?.name ?? "";
  return [...Map.groupBy(written, workspaceOf).values()].every((writes) =>
    writes.every(
      ({ arrivedAt }, index) => index === 0 || (writes[index - 1]?.leftAt ?? Number.POSITIVE_INFINITY) <= arrivedAt,
    ),
  );
}

function streams(count: number): object {
  const names = Array.from({ length: count }, (_, index) => `c${index}`);
  return {
    dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" },
    connections: Object.fromEntries(names.map((name) => [name, { type: "Https", url: `https://${name}.example.net` }])),
  };
}

function configuration(more: object): string {
  return JSON.stringify({ version: 1, name: "bench", projectId: PROJECT_ID, ...more });
}

function seconds(runs: readonly Measured[]): readonly number[] {
  return runs.map(({ wall }) => wall / 1000);
}
