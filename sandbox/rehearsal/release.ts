import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { withOwner } from "../../scripts/owner.ts";
import type { ActionCall, WorkflowFile } from "../runner/index.ts";
import type { Scene } from "./scene.ts";
import { check, type Rehearsal, results, type Stage } from "./stage.ts";

/** What a tool writes down of each call, one a line, instead of doing it. */
interface Tools {
  /** For `PATH`. */
  readonly path: string;
  calls(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What is real of `npm`: the list of packages, which needs no network. */
const TOOLS: Readonly<Record<string, string>> = {
  npm: 'if [ "$1" = sbom ]; then exec "$NPM" "$@"; fi',
  // No major tag is there yet: it cannot be moved, so it is made.
  gh: 'case "$*" in "api --method PATCH "*) exit 1 ;; esac',
};

/** The repository's own workflows, run with the repository's own files. */
export const RELEASE: readonly Scene[] = [
  {
    name: "a tag becomes a release",
    isShort: false,
    obstacle,
    async play(stage) {
      const { version } = JSON.parse(await readFile(path.join(stage.rehearsal.root, "package.json"), "utf8"));
      check(/^1\.\d+\.\d+$/.test(version), true, `${version} makes the major tag that the examples use`);
      await released(stage, `v${version}`);
    },
  },
  ...(["push", "pull_request"] as const).map((event) => ({
    name: `the repository's own checks on ${event}`,
    isShort: event === "push",
    obstacle,
    play: (stage: Stage) => checked(stage, event),
  })),
];

function obstacle({ act }: Rehearsal): string | null {
  if (act !== null) return "its steps need actions that are not on this machine";
  return process.platform === "win32" ? "its steps are scripts for Linux machines" : null;
}

async function released(stage: Stage, tag: string): Promise<void> {
  const { github } = stage;
  const files = Object.entries(await filesOf(stage)).map(([name, bytes]) => [
    name,
    /\.(md|yml)$/.test(name) ? Buffer.from(withOwner(bytes.toString(), "octo")) : bytes,
  ]);
  const push = github.push("main", Object.fromEntries(files));
  github.tag(tag, push.sha);
  const attested: ActionCall[] = [];
  const note = (call: ActionCall): void => void attested.push(call);
  const nothing = (): void => undefined;
  const tools = await openTools();
  try {
    const run = await stage.run(await own(stage, "release"), github.event("push", { tag }), {
      env: { PATH: tools.path, NPM: realNpm() },
      machine: {
        noted: {
          "actions/attest": note,
          "actions/setup-node": nothing,
          "actions/upload-artifact": nothing,
          "actions/download-artifact": nothing,
        },
      },
    });
    const failures = run.jobs.flatMap(({ steps }) => steps.filter(({ outcome }) => outcome !== "success"));
    check(
      failures.map(({ title, log }) => `${title}: ${log}`),
      [],
      "steps that failed",
    );
    check(
      run.jobs.map(({ id, conclusion }) => `${id} ${conclusion}`),
      ["verify success", "attest success", "publish success"],
      "jobs",
    );
    check(
      attested.map(({ inputs }) => inputs),
      [{ "subject-path": "dist/**" }, { "subject-path": "dist/**", "sbom-path": "sbom.cdx.json" }],
      "attestations",
    );
    const calls = await tools.calls();
    check(calls.slice(0, 2), ["npm ci", "npm test"], "checks before");
    check(
      calls
        .find((call) => call.startsWith("gh release create"))
        ?.startsWith(`gh release create ${tag} --verify-tag --title ${tag} `),
      true,
      "the release",
    );
    check(
      calls.at(-1),
      `gh api --method POST repos/octo/shop/git/refs -f ref=refs/tags/v1 -f sha=${push.sha}`,
      "the major tag",
    );
  } finally {
    await tools.close();
  }
}

async function checked(stage: Stage, name: "push" | "pull_request"): Promise<void> {
  const { github } = stage;
  const files = await filesOf(stage);
  const push = github.push("main", files);
  const pull = github.openPull({ files: { "README.md": "Another.\n" } });
  const event = name === "push" ? github.event(name, { push }) : github.event(name, { pull: pull.number });
  const tools = await openTools();
  try {
    const run = await stage.run(await own(stage, "checks"), event, {
      env: { PATH: tools.path, NPM: realNpm() },
      machine: { noted: { "actions/setup-node": () => undefined, "actions/upload-artifact": () => undefined } },
    });
    const failures = run.jobs.flatMap(({ steps }) => steps.filter(({ conclusion }) => conclusion === "failure"));
    check(
      failures.map(({ title, log }) => `${title}: ${log}`),
      [],
      "steps that failed",
    );
    const applied = name === "push" ? "applied" : "refused wrong-event";
    const drift = name === "push" ? "no-changes" : "changes";
    check(results(run), ["validated", "changes", applied, drift, "exported"], "the self-test");
    check(run.conclusion, "success", "the run");
  } finally {
    await tools.close();
  }
}

async function own({ rehearsal }: Stage, name: string): Promise<WorkflowFile> {
  const file = `.github/workflows/${name}.yml`;
  return { file, text: await readFile(path.join(rehearsal.root, file), "utf8") };
}

/** The project's own files that its workflows run: scripts, what these import, and the bundle. */
async function filesOf({ rehearsal: { root } }: Stage): Promise<Readonly<Record<string, Buffer>>> {
  const names = [
    "package.json",
    "package-lock.json",
    ".npmrc",
    "CHANGELOG.md",
    "action.yml",
    "README.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
  ];
  const folders = ["scripts", "src/run", "sandbox/atlas", "dist", "docs", "examples"];
  const listed = spawnSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...names, ...folders],
    {
      cwd: root,
      encoding: "utf8",
    },
  ).stdout;
  const files = listed.split("\0").filter((name) => name !== "" && existsSync(path.join(root, name)));
  check(files.includes("scripts/release.ts"), true, "the project is a clone");
  return Object.fromEntries(
    await Promise.all(files.map(async (name) => [name, await readFile(path.join(root, name))] as const)),
  );
}

async function openTools(): Promise<Tools> {
  const folder = await mkdtemp(path.join(tmpdir(), "tools-"));
  const log = path.join(folder, "calls");
  await writeFile(log, "");
  for (const [name, script] of Object.entries(TOOLS)) {
    const file = path.join(folder, name);
    await writeFile(file, `#!/usr/bin/env bash\necho "${name} $*" >> "${log}"\n${script}\n`);
    await chmod(file, 0o755);
  }
  return {
    path: [folder, process.env.PATH ?? ""].join(path.delimiter),
    calls: async () => (await readFile(log, "utf8")).trim().split("\n"),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function realNpm(): string {
  return spawnSync("bash", ["-c", "command -v npm"], { encoding: "utf8" }).stdout.trim();
}
