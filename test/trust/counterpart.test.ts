import { expect, test } from "vitest";
import { eventHubLink, type Link, manyLinks, mskLink } from "../support/links.ts";
import { configuration, FILE } from "../support/step.ts";
import { fakeClock, openAtlas, openFolder, runHere } from "./in-process.ts";

const ASKED = /accountDetails/;

/** An apply of three links to Amazon MSK that are WORKING for so many looks, ten seconds apart. */
async function applied(looks: number) {
  const atlas = await openAtlas({ lifecycle: { privateLink: [...Array<string>(looks).fill("WORKING"), "DONE"] } });
  const workspace = await openFolder({ [FILE]: configuration(manyLinks(3)) });
  const go = () => runHere({ command: "apply", atlasUrl: atlas.url, workspace, clock: fakeClock() });
  return { atlas, go, asked: () => atlas.log.filter(({ path }) => ASKED.test(path)).length };
}

test("a long wait tells whom the other side has to let in, asked once however many wait", async () => {
  const { go, asked } = await applied(12);
  const result = await go();
  expect(result.outputs.result).toBe("applied");
  expect(result.log).toContain("Atlas connects from the AWS account `123456789012`; let that account in.");
  expect(asked()).toBe(1);
});

test("a short wait costs no call for it", async () => {
  const { go, asked } = await applied(2);
  expect((await go()).outputs.result).toBe("applied");
  expect(asked()).toBe(0);
});

test("an account that Atlas does not tell holds nothing up, and leaves no token behind", async () => {
  const { atlas, go } = await applied(12);
  atlas.fault({ path: ASKED, times: 99, act: { status: 500, body: { error: 500, errorCode: "UNEXPECTED_ERROR" } } });
  expect((await go()).outputs.result).toBe("applied");
  expect(atlas.liveTokens).toBe(0);
});

/** An apply of one link that Atlas never makes usable, told in the result comment's own words. */
async function stuck(link: Link, states: readonly string[], inputs: Readonly<Record<string, string>> = {}) {
  const atlas = await openAtlas({ lifecycle: { privateLink: states } });
  const workspace = await openFolder({ [FILE]: configuration({ link }) });
  const clock = fakeClock();
  const ended = await runHere({
    command: "apply",
    atlasUrl: atlas.url,
    workspace,
    clock,
    inputs: { "wait-timeout-minutes": "3", ...inputs },
  });
  return { ...ended, asked: atlas.log.filter(({ path }) => ASKED.test(path)).map(({ query }) => query) };
}

const ACCOUNT =
  "lets the Atlas account create VPC connections. Atlas connects from the AWS account `123456789012`; let that account in.";

test.each([
  ["a link that times out", mskLink(1), ["WORKING"], {}, ACCOUNT],
  ["a link that is not waited for", mskLink(1), ["WORKING"], { wait: "false" }, ACCOUNT],
  ["a link that Atlas gave up", mskLink(1), ["WORKING", "FAILED"], {}, ACCOUNT],
  [
    "a link that waits for an approval in Azure",
    eventHubLink("westeurope"),
    ["IDLE"],
    {},
    "in the Azure portal. The request comes from Atlas's Azure subscription `00000000-0000-4000-8000-000000000000`.",
  ],
])("the result of %s names the account that the other side has to let in, asked once", async (...of) => {
  const [, link, states, inputs, words] = of;
  const { summary, asked } = await stuck(link, states, inputs);
  expect(summary.replaceAll("<wbr>", "")).toContain(words);
  expect(asked).toHaveLength(1);
});

test("a link that becomes usable at once costs no call for it", async () => {
  expect((await stuck(mskLink(1), ["DONE"])).asked).toEqual([]);
});

test("a plan of a link that still waits says what it waits for, and costs no call for it", async () => {
  const atlas = await openAtlas();
  atlas.project().privateLinks.put(eventHubLink("westeurope"), { route: ["IDLE"] });
  const workspace = await openFolder({ [FILE]: configuration({ link: eventHubLink("westeurope") }) });
  const planned = await runHere({ command: "plan", atlasUrl: atlas.url, workspace });
  expect(planned.outputs).toMatchObject({ result: "no-changes", "pending-count": "1" });
  expect(planned.summary).toContain("**Needed outside Atlas**\n\n- **1 private link** (`link`): Approve the pending");
  expect(atlas.log.filter(({ path }) => ASKED.test(path))).toEqual([]);
});
