import fc from "fast-check";
import { type SandboxAtlas, startAtlas } from "../../sandbox/atlas/index.ts";
import { type GitHubSandbox, type MergeMethod, type RunInput, startGitHub } from "../../sandbox/github/index.ts";
import { readMarker } from "../../src/proof/marker.ts";
import { type Did, FILE, type Place, run, withLinks } from "../review/place.ts";

/** Something that happens to a repository, its pull requests or its project. `which` picks one of those that there are. */
export type Step =
  | { readonly do: "propose" | "amend" | "push"; readonly which: number; readonly links: readonly number[] }
  | { readonly do: "plan" | "close" | "edit" | "forget plan" | "forget result"; readonly which: number }
  | { readonly do: "merge"; readonly which: number; readonly method: MergeMethod; readonly late: number }
  | { readonly do: "deliver"; readonly links: readonly number[]; readonly method: MergeMethod; readonly which: number }
  | { readonly do: "rewind" | "lose"; readonly which: number }
  | { readonly do: "apply"; readonly on: "the last push" | "an older push" | "by hand"; readonly which: number };

const which = fc.nat(5);
const links = fc.subarray([1, 2, 3]);

const method = fc.constantFrom<MergeMethod>("squash", "merge", "rebase");

const deliver = fc.record({ do: fc.constant("deliver" as const), which, links, method });

const applying = fc.record({
  do: fc.constant("apply" as const),
  on: fc.constantFrom("the last push", "the last push", "an older push", "by hand"),
  which,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: deliver },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("propose" as const), which, links }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom("amend", "push", "push"), which, links }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("plan" as const), which }) },
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constantFrom("edit", "edit", "close", "forget plan", "forget result"), which }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("merge" as const), which, method, late: fc.constantFrom(0, 0, 2, 99) }),
  },
  { weight: 7, arbitrary: fc.record({ do: fc.constantFrom("rewind", "lose", "lose"), which }) },
  { weight: 10, arbitrary: applying },
);

/** Any history that begins with something delivered and applied, so that there is something to lose and to replay. */
export const steps: fc.Arbitrary<readonly Step[]> = fc
  .tuple(deliver, applying, fc.array(step, { minLength: 3, maxLength: 7, size: "max" }))
  .map(([first, second, more]) => [first, second, ...more]);

/** The property is broken; the message says how. */
export class ReviewBroken extends Error {
  override readonly name = "ReviewBroken";
}

/** What really happened in a case. */
export interface Happened {
  created: number;
  refused: number;
  superseded: number;
  tampered: number;
}

/** A plan that a comment shows, as the case remembers it. */
interface Shown {
  readonly pull: number;
  readonly comment: number;
  readonly body: string;
  /** The file that was planned. */
  readonly file: string;
  /** Links that it would create. */
  readonly creates: ReadonlySet<number>;
  /** Milliseconds on GitHub's clock. */
  readonly at: number;
}

interface Stage extends Place {
  readonly inputs: Readonly<Record<string, string>>;
  /** Every plan that a comment ever showed, the newest last. */
  readonly shown: Shown[];
  /** Events of pushes to the branch, the oldest first. */
  readonly pushes: RunInput[];
  /** How often each link was created. */
  readonly creations: Map<number, number>;
  /** Open pull requests. */
  readonly open: number[];
  readonly happened: Happened;
  edits: number;
}

/** Plays a history and judges every apply in it. Throws where the property is broken. */
export async function play(
  drawn: readonly Step[],
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Happened> {
  const [atlas, github]: [SandboxAtlas, GitHubSandbox] = [await startAtlas(), await startGitHub({ isPrivate: true })];
  const happened = { created: 0, refused: 0, superseded: 0, tampered: 0 };
  const stage: Stage = {
    atlas,
    github,
    folder,
    inputs,
    shown: [],
    pushes: [],
    creations: new Map(),
    open: [],
    happened,
    edits: 0,
  };
  try {
    atlas.project().privateLinks.put({
      provider: "AWS",
      vendor: "S3",
      region: "us-east-1",
      serviceEndpointId: "com.amazonaws.us-east-1.s3",
    });
    pushed(stage, github.push("main", { [FILE]: textOf(stage, []) }));
    for (const one of drawn) await take(stage, one);
    await calm(stage);
    return happened;
  } finally {
    await Promise.all([atlas.close(), github.close()]);
  }
}

/** A file with so many links; each text is one of its own, as people's edits are. */
function textOf(stage: Stage, numbers: readonly number[]): string {
  stage.edits += 1;
  return `# edit ${stage.edits}\n${withLinks(...numbers)}`;
}

function pushed({ github, pushes }: Stage, push: ReturnType<GitHubSandbox["push"]>): void {
  github.clock.now += 60_000;
  pushes.push(github.event("push", { push }));
}

async function take(stage: Stage, one: Step): Promise<void> {
  const { github, open, pushes, happened } = stage;
  const pull = open[one.which % Math.max(open.length, 1)];
  switch (one.do) {
    case "propose": {
      const { number } = github.openPull({ files: { [FILE]: textOf(stage, one.links) } });
      open.push(number);
      github.clock.now += 60_000;
      return;
    }
    case "amend":
      if (pull !== undefined) github.pushToPull(pull, { [FILE]: textOf(stage, one.links) });
      return;
    case "plan":
      return pull === undefined ? undefined : plan(stage, pull);
    case "close":
      if (pull === undefined) return;
      github.closePull(pull);
      open.splice(open.indexOf(pull), 1);
      return;
    case "deliver": {
      const { number } = github.openPull({ files: { [FILE]: textOf(stage, one.links) } });
      github.clock.now += 60_000;
      await plan(stage, number);
      return pushed(stage, github.merge(number, one.method));
    }
    case "edit":
    case "forget plan":
    case "forget result": {
      const role = one.do === "forget result" ? "apply" : "plan";
      const all = [...Array(github.pulls()).keys()].flatMap((index) => github.comments(index + 1));
      const mine = all.filter(({ body }) => readMarker(body)?.role === role).toReversed();
      const comment = mine[one.which % Math.max(mine.length, 1)];
      if (comment === undefined) return;
      happened.tampered += 1;
      if (one.do === "edit") return github.editComment(comment.id, one.which % 2 === 0 ? "mallory" : "github-actions");
      return github.deleteComment(comment.id);
    }
    case "merge":
      if (pull === undefined) return;
      github.lagAssociations(one.late);
      pushed(stage, github.merge(pull, one.method));
      github.lagAssociations(0);
      open.splice(open.indexOf(pull), 1);
      return;
    case "push":
      return pushed(stage, github.push("main", { [FILE]: textOf(stage, one.links) }));
    case "rewind": {
      const sha = pushes[one.which % pushes.length]?.sha;
      return sha === undefined ? undefined : pushed(stage, github.forcePush("main", sha));
    }
    case "lose": {
      const made = stage.atlas.project().privateLinks;
      const all = made.all().filter(({ fields }) => fields.vendor === "MSK");
      const item = all[one.which % Math.max(all.length, 1)];
      return item === undefined ? undefined : made.remove(item.key);
    }
    case "apply": {
      const older = pushes[one.which % pushes.length];
      const event =
        one.on === "by hand" ? github.event("workflow_dispatch") : one.on === "an older push" ? older : pushes.at(-1);
      if (event !== undefined) await apply(stage, event);
    }
  }
}

async function plan(stage: Stage, pull: number): Promise<void> {
  const { github, shown } = stage;
  const event = github.event("pull_request", { pull });
  const did = await run(stage, "plan", event);
  for (const { id, body } of github.comments(pull)) {
    if (readMarker(body)?.role !== "plan") continue;
    const creates = numbersOf(did, (action) => action === "create");
    shown.push({
      pull,
      comment: id,
      body,
      file: github.fileAt(event.sha, FILE) ?? "",
      creates,
      at: github.clock.now - 60_000,
    });
  }
}

async function apply(stage: Stage, event: RunInput): Promise<Did> {
  const { github, happened, creations, inputs, atlas } = stage;
  const head = github.fileAt("refs/heads/main", FILE);
  const taken = github.fileAt(event.sha, FILE);
  const wrote = atlas.writes.length;
  const before = evidence(stage);
  const did = await run(stage, "apply", event, { inputs });
  const broken = (what: string): never => {
    throw new ReviewBroken(`an apply on ${event.name} ${what}\n${did.log}`);
  };
  const [result, reason, exitCode] = did.end;
  if (result === "refused") happened.refused += 1;
  if (reason === "superseded") happened.superseded += 1;
  if (atlas.writes.length > wrote && taken !== head) broken("took a file that is not the branch's newest");
  if (result === "refused" && atlas.writes.length > wrote) broken("was refused, and wrote");
  for (const { body } of atlas.writes.slice(wrote).filter(({ method }) => method === "POST")) {
    const number = numberIn(JSON.stringify(body));
    if (number === null) continue;
    happened.created += 1;
    const proofs = before.filter(({ creates }) => creates.has(number));
    if (proofs.length === 0) broken(`created link ${number}, which no plan comment that counts shows`);
    const times = (creations.get(number) ?? 0) + 1;
    creations.set(number, times);
    // Each plan that was ever shown and merged lets a link be created once, deleted comments included.
    const plans = new Set(
      merged(stage)
        .filter(({ creates }) => creates.has(number))
        .map(({ body: text }) => readMarker(text)?.payload.salt),
    );
    if (times > plans.size) broken(`created link ${number} for the ${times}th time, and ${plans.size} plans showed it`);
  }
  if (exitCode === 0 && !isAsDeclared(stage, taken ?? "")) broken("is content, but Atlas is not as the file asks");
  for (let pull = 1; pull <= github.pulls(); pull += 1)
    if (github.comments(pull).some(({ body }) => body.includes("⏳ Applying")))
      broken("left a plan that says it is being applied");
  return did;
}

/** Plans of merged pull requests that were shown before the merge, of the file that was merged. */
function merged({ github, shown }: Stage): readonly Shown[] {
  return shown.filter(({ pull, file, at }) => {
    const { mergedAt, mergeCommitSha, base } = github.pull(pull);
    if (mergedAt === null || mergeCommitSha === null || base !== "main" || at > Date.parse(mergedAt)) return false;
    return github.fileAt(mergeCommitSha, FILE) === file;
  });
}

/** Those of them whose comment is there and nobody's but the bot's. */
function evidence(stage: Stage): readonly Shown[] {
  return merged(stage).filter(({ pull, comment, body }) => {
    const now = stage.github.comments(pull).find(({ id }) => id === comment);
    const isOurs = now !== undefined && (now.editor === null || now.editor.login === now.author.login);
    return isOurs && readMarker(now.body)?.payload.salt === readMarker(body)?.payload.salt;
  });
}

function numbersOf({ resources }: Did, isMeant: (action: string) => boolean): ReadonlySet<number> {
  const meant = resources
    .filter(({ action }) => isMeant(action))
    .map(({ address }) => Number(address.split("-").at(-1)));
  return new Set(meant.filter((number) => !Number.isNaN(number)));
}

function numberIn(text: string): number | null {
  const found = /orders-000(\d)/.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether every link that a file declares is there. */
function isAsDeclared({ atlas }: Stage, text: string): boolean {
  const live = JSON.stringify(
    atlas
      .project()
      .privateLinks.all()
      .map(({ fields }) => fields),
  );
  return [1, 2, 3].every((number) => !text.includes(`orders-000${number}`) || live.includes(`orders-000${number}`));
}

/** One more pull request, planned and merged as it should be, brings Atlas to what the file asks for. */
async function calm(stage: Stage): Promise<void> {
  const { github, pushes } = stage;
  const text = github.fileAt("refs/heads/main", FILE) ?? "";
  const declared = [1, 2, 3].filter((number) => text.includes(`orders-000${number}`));
  const { number } = github.openPull({ files: { [FILE]: textOf(stage, declared) } });
  github.clock.now += 60_000;
  await plan(stage, number);
  pushed(stage, github.merge(number, "squash"));
  const event = pushes.at(-1);
  if (event === undefined) return;
  const { end, log } = await apply(stage, event);
  if (end[2] !== 0) throw new ReviewBroken(`the last apply ends ${end}\n${log}`);
}
