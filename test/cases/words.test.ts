import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { PRIVATE_LINKS } from "../../sandbox/atlas/samples.ts";
import { FAILURE_REASONS } from "../../src/engine/model/change.ts";
import { bodyBlocks } from "../../src/report/bodies.ts";
import { applyComment, planComment } from "../../src/report/comment.ts";
import { markdown } from "../../src/report/markdown/markdown.ts";
import { stoppedSummary } from "../../src/report/problem-blocks.ts";
import { summary } from "../../src/report/summary.ts";
import { openAtlas } from "../kinds/project.ts";
import { change, plan, report, same, view } from "../report/build.ts";
import { apply, merged, openPlace, planOf, propose, run, withLinks } from "../review/place.ts";
import { mskLink, s3Link } from "../support/links.ts";
import { configuration } from "../support/step.ts";
import { ENV, file, KAFKA } from "./atlas-files.ts";
import { actHere } from "./here.ts";

/** A text as a person reads it: without the places at which a line may be broken, and with the signs behind entities. */
function plain(text: string): string {
  return text
    .replaceAll("<wbr>", "")
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/<\/?code>/g, "`");
}

const HOME = { dataProcessRegion: { cloudProvider: "AWS", region: "VIRGINIA_USA" } };
const OVER_LINK = { ...KAFKA, networking: { access: { type: "PRIVATE_LINK", privateLink: "link" } } };

describe("apply says what is so", () => {
  test("a missing variable is told with a line that is valid YAML, and the file is not called invalid", async () => {
    const atlas = await openAtlas();
    const text = file({ workspaces: { w: { ...HOME, connections: { k: KAFKA } } } });
    const ended = await actHere(atlas, { command: "apply", file: text });
    expect([ended.outputs.result, ended.outputs["failure-reason"], atlas.writes]).toEqual([
      "invalid",
      "config-invalid",
      [],
    ]);
    expect(ended.summary).toContain("not applied: a secret is missing");
    expect(ended.summary).toContain("itself is valid. Atlas was read; nothing was changed.");
    expect(ended.summary).not.toMatch(/invalid config|Atlas was not contacted/);
    const [, line = ""] = /of the apply step add the line `(.*?)`/.exec(plain(ended.summary)) ?? [];
    const name = Object.keys(ENV)[0] ?? "";
    expect(load(`env:\n  ${line}`)).toEqual({ env: { [name]: `\${{ secrets.${name} }}` } });
  });

  test("what waits for a link that is still provisioning needs nothing that failed", async () => {
    const atlas = await openAtlas({ lifecycle: { privateLink: ["WORKING"] } });
    const text = file({
      privateLinks: { link: PRIVATE_LINKS["AWS/MSK"] },
      workspaces: { w: { ...HOME, connections: { k: OVER_LINK } } },
    });
    const inputs = { "wait-timeout-minutes": "2" };
    const { summary: told } = await actHere(atlas, { command: "apply", file: text, env: ENV, inputs });
    expect(plain(told)).toContain("it waits for `privateLinks/link`, which is still provisioning");
    expect(told).not.toContain("which failed");
    // Each is told with its own time, not with that of the run.
    expect(plain(told)).toMatch(/still provisioning\*\* private link `link` after 2 min \d+ s/);
    expect(plain(told)).toMatch(/created workspace `w` after \d s/);
  });

  test("Atlas's sentence and ours have a full stop between them", async () => {
    const atlas = await openAtlas();
    const body = { error: 403, errorCode: "USER_UNAUTHORIZED", detail: "Current user may not do this" };
    atlas.fault({ method: "POST", path: /privateLinkConnections$/, times: 9, act: { status: 403, body } });
    const text = file({ privateLinks: { link: PRIVATE_LINKS["AWS/MSK"] } });
    const { summary: told, log } = await actHere(atlas, { command: "apply", file: text });
    for (const one of [told, log])
      expect(plain(one)).toContain("Current user may not do this. The service account needs");
  });
});

describe("a plan speaks of what the file says no more", () => {
  const OLD = withLinks(1);

  /** The plan of a pull request that changes the file, whose old version is applied already. */
  async function planned(next: string): Promise<string> {
    const place = await openPlace(OLD);
    place.atlas.project().privateLinks.put(mskLink(1));
    return plain(planOf(place, await propose(place, next)).body);
  }

  test("an entry that left the file stays in Atlas, and is not called an unchanged project", async () => {
    const text = await planned(configuration({ archive: s3Link("us-east-1") }));
    expect(text).toContain("no changes, 1 entry left the file");
    expect(text).toContain(
      "private link `orders-1` stays in Atlas. To delete it, keep the entry with `ensure: absent`.",
    );
  });

  test("the last entry that left the file does as well", async () => {
    expect(await planned(configuration({}))).toContain("2 entries left the file");
  });

  test("a changed identity is another link: the old one stays, and may be billed", async () => {
    const moved = configuration({ archive: s3Link("us-east-1"), "orders-1": mskLink(2) });
    const text = await planned(moved);
    expect(text).toContain("Private link `orders-1` leads elsewhere now.");
    expect(text).toContain(String(mskLink(1).arn));
    expect(text).toMatch(
      /that private link \(id `[0-9a-f]{24}`\) stays in Atlas, and may be billed\. To delete it, add an entry/,
    );
  });

  test("a workspace under another name is a new one, and the old one stays", async () => {
    const named = (name: string) => configuration({ archive: s3Link("us-east-1") }, { workspaces: { [name]: HOME } });
    const place = await openPlace(named("orders"));
    place.atlas.project().workspaces.put({ name: "orders", ...HOME });
    const text = plain(planOf(place, await propose(place, named("sales"))).body);
    expect(text).toContain("Workspace `orders` is now called `sales`.");
    expect(text).toContain("Atlas gets a new one, and `orders` stays.");
  });

  test("merging applies nothing before there is an apply workflow", async () => {
    expect(await planned(withLinks(1, 2))).toContain(
      "Once the apply workflow is on `main`, merging applies this and nothing else.",
    );
  });

  test("what this job may not do is not said to be left alone", async () => {
    const place = await openPlace();
    const gone = configuration({ archive: { ...s3Link("us-east-1"), ensure: "absent" } });
    const text = plain(planOf(place, await propose(place, gone)).body);
    expect(text).toContain("1 change not in `allowed-actions` here:");
    expect(text).toContain("If the apply job allows `delete`, **merging carries it out**.");
    expect(text).not.toContain("left alone");
  });

  test("a link is told by what it leads to", async () => {
    expect(await planned(withLinks(1, 2))).toContain("Amazon MSK orders-0002, us-east-1");
  });

  test("every variable that apply sends is on the first screen, with where it goes", async () => {
    const place = await openPlace();
    const text = file({ workspaces: { w: { ...HOME, connections: { k: KAFKA } } } });
    const body = plain(planOf(place, await propose(place, text)).body);
    const [top = ""] = body.split("|  | Change |");
    const name = Object.keys(ENV)[0] ?? "";
    expect(top).toContain("**Apply needs 1 variable** in the `env` of its step");
    expect(top).toContain(`- \`${name}\` for connection \`w/k\` at \`${KAFKA.bootstrapServers}\``);
  });
});

describe("counts agree", () => {
  test("a link that failed and is made again is a replace, once, in every text", () => {
    const failed = change("privateLinks/a", {
      action: "replace",
      phase: "failed",
      state: "FAILED",
      destructive: false,
    });
    const known = report(plan([failed, same("privateLinks/b")]));
    expect(planComment(known, view())).toContain("**0 create · 0 update · 1 replace · 0 delete** · 1 unchanged\n");
  });

  test("what is ambiguous is blocked, not a plan without changes that needs attention", () => {
    const twins = change("privateLinks/a", { action: "unknown", reason: "ambiguous", candidates: ["1", "2"] });
    const known = report(plan([twins]), { result: "failed", failureReason: "ambiguous" });
    expect(planComment(known, view())).toContain("## ⛔ Atlas networking plan · `prod-eu` · 1 blocked");
  });
});

describe("a failure leads on", () => {
  const link = (reason: string) => `/docs/troubleshooting.md#${reason})`;

  test.each(FAILURE_REASONS)("%s is in every text that failed, linked to its section", (reason) => {
    const broken = report(null, { result: "failed", failureReason: reason, error: "It broke." });
    const refused = report(plan([change("privateLinks/a")]), {
      result: "refused",
      failureReason: reason,
      refusal: { reason, message: "No.", waysForward: ["wait"], addresses: ["privateLinks/a"] },
    });
    const ended = report(plan([change("privateLinks/a")]), { result: "applied-in-part", failureReason: reason });
    const onApply = view({ command: "apply" });
    const texts = [
      planComment(broken, view()),
      applyComment(refused, onApply),
      applyComment(ended, onApply),
      summary([broken], view({ command: "drift" }), bodyBlocks),
      stoppedSummary({ md: markdown((text) => text), view: view() }, [], reason),
    ];
    for (const text of texts) expect(text).toContain(link(reason));
  });

  test("a refusal says how the switch is called, and that a comment line is enough for a new plan", async () => {
    const place = await openPlace();
    const pull = place.github.openPull({ files: { "atlas-streams.yaml": withLinks(1) } });
    const { end, summary: told } = await apply(place, merged(place, pull.number));
    expect(end.slice(0, 2)).toEqual(["refused", "not-reviewed"]);
    expect(plain(told)).toContain('Run "Atlas apply" by hand and tick "Accept unreviewed"');
    expect(plain(told)).toContain("pull request that touches the file (a comment line is enough)");
  });

  test("fifty comments that do not count for one reason are one sentence", async () => {
    const place = await openPlace();
    const { body } = planOf(place, await propose(place, withLinks(1)));
    const { number } = place.github.openPull({ files: { "atlas-streams.yaml": withLinks(1) }, head: "other" });
    for (let count = 0; count < 50; count++) place.github.comment(number, "github-actions[bot]", body);
    const { end, summary: told } = await apply(place, merged(place, number));
    expect(end.slice(0, 2)).toEqual(["refused", "not-reviewed"]);
    expect(told).toContain("(and 49 more like it)");
    expect(told.match(/issuecomment-/g)).toHaveLength(1);
  });
});

test("a glob that matches nothing is told by its own words, not as one problem in nowhere", async () => {
  const {
    summary: told,
    log,
    outputs,
  } = await actHere(await openAtlas(), {
    command: "validate",
    inputs: { config: "streams/*.yaml" },
  });
  expect([outputs.result, outputs["failure-reason"]]).toEqual(["invalid", "config-invalid"]);
  for (const text of [told, log]) {
    expect(text).toContain("no file matches `streams/*.yaml`");
    expect(text).toContain("check the path, and that the repository is checked out");
    expect(text).not.toMatch(/\(empty\)|marked at its line/);
  }
});

test("a drift check says what is missing, not what a plan would create, and how to keep what Atlas has", async () => {
  const place = await openPlace(withLinks(1));
  const night = await run(place, "drift", place.github.event("schedule"));
  expect(night.summary).toContain("missing private link `orders-1`");
  expect(night.summary).not.toMatch(/create private link|<b>create/);
  const [issue] = place.github.issues();
  expect(issue?.body).toContain("remove the entries that are missing in Atlas");
});
