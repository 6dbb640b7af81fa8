import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type ProcessEnd, type ProcessRun, runProcess } from "./process.ts";

/** What the checkout step needs of the job that it is part of. */
export interface CheckoutJob {
  readonly workspace: string;
  readonly env: Readonly<Record<string, string>>;
  readonly serverUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly token: string;
  readonly log: (text: string) => void;
  readonly process: Pick<ProcessRun, "cancelled" | "schedule">;
}

const UNKNOWN_HERE = ["lfs", "submodules", "ssh-key"];

/**
 * Does what `actions/checkout` does: a real clone of the commit that the event is about, shallow unless `fetch-depth` says more,
 * below `path`, as sparse as wanted.
 */
export async function checkOut(inputs: Readonly<Record<string, string>>, job: CheckoutJob): Promise<void> {
  for (const name of UNKNOWN_HERE) {
    if ((inputs[name] ?? "false") !== "false") throw new Error(`This runner's checkout knows no \`${name}\`.`);
  }
  const folder = path.resolve(job.workspace, inputs.path || ".");
  if (path.relative(job.workspace, folder).startsWith(".."))
    throw new Error(`Repository path '${folder}' is not under '${job.workspace}'`);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) await rm(path.join(folder, name), { recursive: true, force: true });

  const what = wanted(inputs, job);
  const credentials = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${inputs.token || job.token}`).toString("base64")}`;
  const git = async (...options: readonly string[]): Promise<void> => {
    const end: ProcessEnd = await runProcess({
      ...job.process,
      command: "git",
      options: ["-c", `http.${job.serverUrl}/.extraheader=${credentials}`, ...options],
      cwd: folder,
      env: { ...job.env, GIT_TERMINAL_PROMPT: "0" },
      onOutput: job.log,
    });
    if (end.exitCode !== 0) throw new Error(`The process 'git ${options[0]}' failed with exit code ${end.exitCode}`);
  };
  await git("init", "--quiet", "--initial-branch=main");
  await git("remote", "add", "origin", `${job.serverUrl}/${inputs.repository || job.repository}`);
  const sparse = (inputs["sparse-checkout"] ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  await git(
    "fetch",
    "--quiet",
    ...what.fetch,
    ...(sparse.length > 0 ? ["--filter=blob:none"] : []),
    "origin",
    ...what.refs,
  );
  if (sparse.length > 0) await goSparse(git, folder, sparse, inputs["sparse-checkout-cone-mode"] !== "false");
  await git("checkout", "--quiet", "--force", ...what.checkout);
  if (inputs["persist-credentials"] !== "false")
    await git("config", "--local", `http.${job.serverUrl}/.extraheader`, credentials);
}

interface Wanted {
  readonly fetch: readonly string[];
  readonly refs: readonly string[];
  readonly checkout: readonly string[];
}

/** Which refs are fetched under which names, and what is checked out then. */
function wanted(inputs: Readonly<Record<string, string>>, job: CheckoutJob): Wanted {
  const depth = Number(inputs["fetch-depth"] || "1");
  const isOwn = !inputs.ref && (!inputs.repository || inputs.repository === job.repository);
  const ref = isOwn ? job.ref : inputs.ref || "refs/heads/main";
  const sha = isOwn ? job.sha : /^[0-9a-f]{40}$/.test(ref) ? ref : "";
  const [, kind = "", name = ""] = /^refs\/(heads|tags|pull)\/(.+)$/.exec(ref) ?? ["", "heads", ref];
  const here =
    { heads: `refs/remotes/origin/${name}`, tags: `refs/tags/${name}`, pull: `refs/remotes/pull/${name}` }[kind] ?? "";
  const isCommit = sha === ref;
  const source = sha || (ref.startsWith("refs/") ? ref : `refs/heads/${ref}`);
  const one = isCommit ? [`+${sha}:refs/remotes/origin/wanted`] : [`+${source}:${here}`];
  const all = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
  // A branch that moved on since the event is among all of them already, and its commit with it.
  const isAmong = depth === 0 && kind !== "pull";
  return {
    fetch: depth === 0 ? ["--prune", "--no-recurse-submodules"] : ["--no-tags", "--prune", `--depth=${depth}`],
    refs: [...(depth === 0 ? all : []), ...(isAmong ? [] : one)],
    checkout:
      kind === "heads" && !isCommit
        ? ["-B", name, sha || here]
        : ["--detach", isCommit || isAmong ? sha || here : here],
  };
}

async function goSparse(
  git: (...options: readonly string[]) => Promise<void>,
  folder: string,
  patterns: readonly string[],
  isCone: boolean,
): Promise<void> {
  if (isCone) return git("sparse-checkout", "set", ...patterns);
  await git("config", "core.sparseCheckout", "true");
  await writeFile(path.join(folder, ".git", "info", "sparse-checkout"), `${patterns.join("\n")}\n`);
}
