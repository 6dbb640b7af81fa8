import { expect, test } from "vitest";
import { manyLinks } from "../support/links.ts";
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
  expect(result.log).toContain("Atlas calls from the AWS account 123456789012; let that account in.");
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
