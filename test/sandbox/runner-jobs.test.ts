import { describe, expect, it, onTestFinished } from "vitest";
import { type GitHubSandbox, type RunInput, startGitHub } from "../../sandbox/github/index.ts";
import { runWorkflow, type Stores, type WorkflowRun } from "../../sandbox/runner/index.ts";

async function openGitHub(): Promise<GitHubSandbox> {
  const github = await startGitHub({ isPrivate: true });
  onTestFinished(() => github.close());
  github.push("main", { "README.md": "Old.\n", "deep/a.txt": "a\n", "deep/er/b.txt": "b\n" });
  return github;
}

/** Runs jobs given as YAML below `jobs:`; `@` is a dollar sign. */
function run(github: GitHubSandbox, jobs: string, event: RunInput, stores: Stores = {}): Promise<WorkflowRun> {
  const text = `on: [push, pull_request, workflow_dispatch]\npermissions: { contents: read }\njobs:\n${jobs}`;
  return runWorkflow({ file: "test.yml", text: text.replaceAll("@{{", "$" + "{{") }, event, { github, stores });
}

const logOf = ({ jobs }: WorkflowRun): string => jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join("");

describe("a checkout", () => {
  const steps = (inputs: string, script: string): string => `
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with: { persist-credentials: false${inputs} }
      - run: ${script}
`;

  it("of an open pull request is the merge that GitHub made of it: one commit of two parents, in a real clone", async () => {
    const github = await openGitHub();
    const pull = github.openPull({ files: { "new.txt": "New.\n" } });
    github.push("main", { "README.md": "Newer.\n" });
    const event = github.event("pull_request", { pull: pull.number });
    const done = await run(
      github,
      steps(", fetch-depth: 2", "git rev-parse HEAD HEAD^1 HEAD^2 && cat README.md new.txt"),
      event,
    );
    const { sha } = event;
    const main = github.event("push").sha;
    expect(logOf(done).trim().split("\n")).toEqual([sha, main, github.pull(pull.number).headSha, "Newer.", "New."]);
    expect(sha).not.toBe(github.pull(pull.number).headSha);
  });

  it.each([
    { inputs: "", script: "git log --oneline | wc -l && ls", shown: ["1", "README.md", "deep"] },
    {
      inputs: ", fetch-depth: 0",
      script: "git log --oneline | wc -l && git branch --remotes",
      shown: ["3", "origin/main", "origin/side"],
    },
    { inputs: ", path: infra", script: "ls && ls infra/.git/HEAD", shown: ["infra", "infra/.git/HEAD"] },
    {
      inputs: ", sparse-checkout: deep/er",
      script: "ls -A && ls deep",
      shown: [".git", "README.md", "deep", "a.txt", "er"],
    },
    {
      inputs: ", sparse-checkout: /README.md, sparse-checkout-cone-mode: false",
      script: "ls -A",
      shown: [".git", "README.md"],
    },
    { inputs: ", ref: side", script: "cat README.md && git branch --show-current", shown: ["Side.", "side"] },
  ])("with $inputs", async ({ inputs, script, shown }) => {
    const github = await openGitHub();
    github.push("side", { "README.md": "Side.\n" });
    const push = github.push("main", { "README.md": "New.\n" });
    const done = await run(github, steps(inputs, script), github.event("push", { push }));
    expect(
      logOf(done)
        .trim()
        .split(/\s*\n\s*/),
    ).toEqual(shown);
    expect(done.conclusion).toBe("success");
  });

  it("of a private repository needs the token, which is in no log and not left behind", async () => {
    const github = await openGitHub();
    const done = await run(
      github,
      steps("", 'git config --list && echo "token @{{ github.token }}"'),
      github.event("push"),
    );
    expect(logOf(done)).toContain("token ***");
    expect(logOf(done)).not.toContain("extraheader");
    const denied = steps("", "ls").replace("runs-on:", "permissions: { contents: none }\n    runs-on:");
    expect((await run(github, denied, github.event("push"))).conclusion).toBe("failure");
  });
});

describe("a job", () => {
  it("hands outputs on, but for those with a secret in them", async () => {
    const github = await openGitHub();
    const jobs = `
  first:
    runs-on: ubuntu-latest
    outputs: { open: "@{{ steps.say.outputs.open }}", closed: "@{{ steps.say.outputs.closed }}" }
    steps:
      - id: say
        run: |
          echo "open=yes" >> "$GITHUB_OUTPUT"
          echo "closed=x-$PASSWORD-x" >> "$GITHUB_OUTPUT"
        env: { PASSWORD: "@{{ secrets.PASSWORD }}" }
  second:
    needs: first
    runs-on: ubuntu-latest
    steps:
      - run: echo "[@{{ needs.first.outputs.open }}] [@{{ needs.first.outputs.closed }}] [@{{ secrets.PASSWORD }}]"
`;
    const done = await run(github, jobs, github.event("push"), { secrets: { PASSWORD: "hunter2" } });
    expect(logOf(done)).toBe("[yes] [] [***]\n");
    expect(done.jobs[0]?.remarks).toEqual(["Skip output 'closed' since it may contain secret."]);
  });

  it("has one temporary folder for all its steps, apart from the home folder and the checkout", async () => {
    const github = await openGitHub();
    const jobs = `
  job:
    runs-on: ubuntu-latest
    steps:
      - run: touch "$RUNNER_TEMP/left" && echo "NAME=value" >> "$GITHUB_ENV"
      - run: ls "$RUNNER_TEMP/left" "$HOME" "$GITHUB_WORKSPACE" > /dev/null && [ "$RUNNER_TEMP" != "$HOME" ] && echo "$NAME"
`;
    expect(logOf(await run(github, jobs, github.event("push")))).toBe("value\n");
  });

  it("goes by what became of those before it", async () => {
    const github = await openGitHub();
    const job = (id: string, more: string, script: string): string =>
      `  ${id}:\n    runs-on: ubuntu-latest\n${more}    steps:\n      - run: ${script}\n`;
    const jobs = [
      job("broken", "", "exit 3"),
      job("usual", "    needs: broken\n", "echo usual"),
      job("always", "    needs: broken\n    if: always()\n", "echo always"),
      job("failed", "    needs: broken\n    if: failure()\n", "echo failed"),
      job("other", "    if: github.event_name == 'pull_request'\n", "echo other"),
    ].join("");
    const done = await run(github, `\n${jobs}`, github.event("push"));
    expect(done.jobs.map(({ id, conclusion }) => `${id} ${conclusion}`)).toEqual([
      "broken failure",
      "usual skipped",
      "always success",
      "failed success",
      "other skipped",
    ]);
    expect(done.conclusion).toBe("failure");
  });

  it("ends its steps at the first that fails, unless it may fail or the next always runs", async () => {
    const github = await openGitHub();
    const jobs = `
  job:
    runs-on: ubuntu-latest
    steps:
      - { id: may, run: exit 1, continue-on-error: true }
      - run: echo "@{{ steps.may.outcome }} @{{ steps.may.conclusion }}" && exit 1
      - run: echo never
      - { if: always(), run: 'echo "@{{ job.status }}"' }
`;
    const done = await run(github, jobs, github.event("push"));
    expect(logOf(done)).toBe("failure success\nfailure\n");
  });

  it("of a stranger's pull request has no secrets, and a token that only reads", async () => {
    const github = await openGitHub();
    const pull = github.openPull({ headRepo: "stranger/shop", files: { "new.txt": "New.\n" } });
    const jobs = `
  job:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - run: 'echo "[@{{ secrets.PASSWORD }}]"'
      - run: 'curl -s -o /dev/null -w "%{http_code}" -H "Authorization: Bearer $TOKEN" -d "{\\"body\\":\\"x\\"}" "$GITHUB_API_URL/repos/octo/shop/issues/1/comments"'
        env: { TOKEN: "@{{ github.token }}" }
`;
    const done = await run(github, jobs, github.event("pull_request", { pull: pull.number }), {
      secrets: { PASSWORD: "hunter2" },
    });
    expect(logOf(done)).toBe("[]\n403\n");
  });
});
