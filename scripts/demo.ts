/**
 * A day in the life of one project, without Atlas, GitHub or an account: the built action, run as GitHub's runner would run it, against a
 * sandbox of both on this machine.
 *
 *     node scripts/demo.ts [--config FILE]
 *
 * Prints every step and, as its last line, what the sandbox counted. Exits 1 where a step ends otherwise than told.
 */

import path from "node:path";
import { parseArgs } from "node:util";
import { OWNER, type SandboxAtlas, startAtlas } from "../sandbox/atlas/index.ts";
import { type GitHubSandbox, type RunInput, startGitHub } from "../sandbox/github/index.ts";
import { type ActionResult, runAction } from "../sandbox/runner/action.ts";
import { readConfigFile } from "../src/config/files.ts";
import { loadTarget } from "../src/config/load.ts";
import { addressText, makeAddress } from "../src/engine/model/address.ts";
import { problemText } from "../src/engine/model/problem.ts";
import type { Target } from "../src/engine/model/target.ts";
import { envReferences } from "../src/engine/plan/variables.ts";
import { KINDS } from "../src/kinds/index.ts";
import { plainText } from "../src/text/terminal.ts";
import { endWithUsage } from "./tools.ts";

const PROJECT_ID = "6650a1b2c3d4e5f601234567";
const CONFIG = "atlas-streams.yaml";

/** A day, as it goes by. */
interface Day {
  readonly atlas: SandboxAtlas;
  readonly github: GitHubSandbox;
  readonly target: Target;
  readonly text: string;
  steps: number;
}

process.exitCode = await main(fileAsked() ?? path.join(import.meta.dirname, "../examples/prod-eu.yaml"));

function fileAsked(): string | undefined {
  try {
    return parseArgs({ options: { config: { type: "string" } } }).values.config;
  } catch {
    return endWithUsage("usage: npm run demo -- [--config FILE]");
  }
}

async function main(file: string): Promise<number> {
  const workspace = path.dirname(path.resolve(file));
  const { bytes, problems: unreadable } = readConfigFile(path.basename(file), workspace);
  const load = (projectId: string | null) =>
    loadTarget(bytes ?? new Uint8Array(), path.basename(file), KINDS, { projectId });
  // A file that leaves the project to the `project-id` input is fine here: the sandbox has a project to give.
  const { target, problems } = load(load(null).projectId === null ? PROJECT_ID : null);
  if (bytes === null || !target) {
    console.error((bytes === null ? unreadable : problems).map((problem) => problemText(problem)).join("\n"));
    return 1;
  }
  const atlas = await startAtlas({ projects: [target.projectId], spelling: "server", shuffle: true });
  const github = await startGitHub({ isPrivate: true });
  try {
    await live({ atlas, github, target, text: Buffer.from(bytes).toString("utf8"), steps: 0 });
    return 0;
  } catch (error) {
    console.error(`\n✗ ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await Promise.all([atlas.close(), github.close()]);
  }
}

async function live(day: Day): Promise<void> {
  const { atlas, github, text } = day;
  github.push("main", { "README.md": "A shop.\n" });

  heading(day, "A pull request adds the file: the action plans and comments");
  const pull = github.openPull({ head: "networking", files: { [CONFIG]: text } });
  const planned = await run(day, "plan", github.event("pull_request", { pull: pull.number }));
  expectEnd(planned, ["changes", "no-changes"]);
  show(github.comments(pull.number).at(-1)?.body ?? "");

  heading(day, "The pull request is merged: the action applies what was reviewed, and waits");
  const merged = github.merge(pull.number);
  const applied = await run(day, "apply", github.event("push", { push: merged }));
  expectEnd(applied, planned.outputs.result === "changes" ? ["applied"] : ["no-changes"]);
  show(
    applied.log
      .split("\n")
      .filter((line) => line.startsWith(`${day.target.name}:`))
      .join("\n"),
  );
  show(github.comments(pull.number).at(-1)?.body ?? "");

  heading(day, "A second plan finds nothing to do");
  const second = await run(day, "plan", github.event("workflow_dispatch"));
  expectEnd(second, ["no-changes"]);
  show(second.outputs.summary ?? "");

  const gone = removeOne(day, second);
  if (gone === null) {
    console.log("\nThe file declares nothing that somebody could delete, so the day ends here.");
  } else {
    heading(day, `Somebody deletes ${gone} in Atlas: the nightly run opens an issue`);
    const drifted = await run(day, "drift", github.event("schedule"));
    expectEnd(drifted, ["changes"]);
    const issue = github.issues().at(-1);
    show(`# ${issue?.title ?? ""}\n\n${issue?.body ?? ""}`);

    heading(day, "Somebody runs apply by hand, without a review: it is made again");
    const again = await run(day, "apply", github.event("workflow_dispatch"), { "require-reviewed-plan": "false" });
    expectEnd(again, ["applied"]);
    show(again.outputs.summary ?? "");

    heading(day, "The next nightly run finds Atlas as declared and closes the issue");
    const clean = await run(day, "drift", github.event("schedule"));
    expectEnd(clean, ["no-changes"]);
    show(github.comments(issue?.number ?? 0).at(-1)?.body ?? "");
  }

  const counted = {
    steps: day.steps,
    comments: github.comments(pull.number).length,
    creates: Object.entries(atlas.counts).reduce(
      (sum, [operation, count]) => sum + (operation.startsWith("create") ? count : 0),
      0,
    ),
    refused: atlas.refused.length + github.refused().length,
    issueClosed: github.issues().at(-1)?.state === "closed",
  };
  console.log(`\n${JSON.stringify(counted)}`);
  if (counted.refused > 0) throw new Error(`the sandbox refused ${counted.refused} requests`);
  if (gone !== null && !counted.issueClosed) throw new Error("the drift issue was not closed");
}

/** One run of the built action, with the secrets that the file names made up. */
async function run(
  { atlas, github, target, text }: Day,
  command: string,
  event: RunInput,
  inputs: Record<string, string> = {},
): Promise<ActionResult> {
  const secrets = target.entries
    .flatMap(({ spec }) => envReferences(spec))
    .map(({ name }) => [name, `made-up value of ${name}`]);
  return runAction({
    files: { [CONFIG]: text },
    event,
    env: Object.fromEntries(secrets),
    inputs: {
      command,
      "project-id": target.projectId,
      "client-id": OWNER.clientId,
      "client-secret": OWNER.clientSecret,
      "base-url": atlas.url,
      "github-token": github.token,
      "poll-interval-seconds": "0.05",
      ...inputs,
    },
  });
}

/** Takes away one thing that nothing else stands on, behind everybody's back. The address of what is gone, or null. */
function removeOne({ atlas, target }: Day, { outputs, report }: ActionResult): string | null {
  const live = JSON.parse(outputs.resources || "{}") as Record<string, { id: string }>;
  const resources = report.targets[0].resources as readonly { address: string; kind: string }[];
  const used = new Set(
    target.entries
      .flatMap((entry) => KINDS.find(({ key }) => key === entry.kind)?.references?.(entry.spec) ?? [])
      .map(({ kind, name }) => addressText(makeAddress(kind, name))),
  );
  const project = atlas.project(target.projectId);
  const entries = new Map(target.entries.map((entry) => [entry.address, entry]));
  /** How somebody deletes one of a kind, of those that can be made again. */
  const deletions: Readonly<Record<string, (id: string, address: string) => void>> = {
    privateLinks: (id) => project.privateLinks.remove(id),
    backupPrivateEndpoints: (id) => project.backupEndpoints.remove(id),
    connections: (_, address) => {
      const entry = entries.get(address);
      if (entry?.parent) project.connections(entry.parent.name).remove(entry.name);
    },
  };
  const free = resources.find(({ address, kind }) => kind in deletions && live[address] && !used.has(address));
  if (!free) return null;
  deletions[free.kind]?.(live[free.address]?.id ?? "", free.address);
  return free.address;
}

function heading(day: Day, text: string): void {
  day.steps += 1;
  console.log(`\n━━ ${day.steps}. ${text}\n`);
}

function show(markdown: string): void {
  console.log(
    plainText(markdown)
      .split("\n")
      .map((line) => `  │ ${line}`.trimEnd())
      .join("\n"),
  );
}

function expectEnd({ exitCode, outputs, log }: ActionResult, results: readonly string[]): void {
  if (exitCode === 0 && results.includes(outputs.result ?? "")) return;
  throw new Error(
    `expected ${results.join(" or ")}, got ${outputs.result} (${outputs["failure-reason"]}, exit ${exitCode}):\n${log}`,
  );
}
