import { expect, test } from "vitest";
import { readMarker } from "../../src/proof/marker.ts";
import { configuration, FILE, openAtlas, openGitHub, run, verdict, writes } from "../support/step.ts";

const MANY = 2_000;

function link(index: number) {
  return { provider: "AWS", region: "us-east-1", serviceEndpointId: `com.amazonaws.vpce.us-east-1.vpce-svc-${index}` };
}

test("a plan of 2,000 creates fits into its comment, and proves each of them when all but one were made by hand", async () => {
  const [atlas, github] = [await openAtlas(), await openGitHub({ isPrivate: true })];
  const indexes = Array.from({ length: MANY }, (_, index) => index);
  const file = configuration(Object.fromEntries(indexes.map((index) => [`link-${index}`, link(index)])));
  github.push("main", {});
  const { number } = github.openPull({ files: { [FILE]: file } });
  const event = github.event("pull_request", { pull: number });
  expect(verdict(await run(atlas, { command: "plan", files: file, github, event }))).toEqual(["changes", "", 0]);
  const [comment] = github.comments(number);
  expect(comment?.body.length).toBeLessThanOrEqual(60_000);
  expect(readMarker(comment?.body ?? "")?.payload.proof).toHaveLength(MANY * 12);

  for (const index of indexes.slice(1)) atlas.project().privateLinks.put(link(index));
  const push = github.event("push", { push: github.merge(number) });
  const applied = await run(atlas, { command: "apply", files: file, github, event: push });
  expect(verdict(applied)).toEqual(["applied", "", 0]);
  expect(applied.outputs).toMatchObject({ "create-count": "1", "unchanged-count": String(MANY - 1) });
  expect(writes(atlas)).toEqual(["POST"]);
});
