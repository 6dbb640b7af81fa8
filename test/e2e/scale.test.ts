import { expect, test } from "vitest";
import { manyLinks } from "../support/links.ts";
import { configuration, openAtlas, run, verdict } from "../support/step.ts";

const LIVE = 1203;
const DECLARED = 1200;

test(`${LIVE} live links and ${DECLARED} declared cost at most 6 calls to Atlas, and the 3 unmanaged ones are found`, async () => {
  const atlas = await openAtlas({ spelling: "server", shuffle: true });
  const links = manyLinks(LIVE);
  for (const link of Object.values(links)) atlas.project().privateLinks.put(link);
  const declared = Object.fromEntries(Object.entries(links).slice(0, DECLARED));

  const planned = await run(atlas, { command: "plan", files: configuration(declared) });

  expect(verdict(planned)).toEqual(["no-changes", "", 0]);
  expect(planned.outputs).toMatchObject({ "unchanged-count": String(DECLARED), "unmanaged-count": "3" });
  expect(atlas.log.length).toBeLessThanOrEqual(6);
  expect(atlas.log.map(({ path }) => path.split("/").at(-1)).toSorted()).toEqual(
    ["token", ...Array<string>(3).fill("privateLinkConnections"), "revoke"].toSorted(),
  );
});

test("a resources output above 256 KiB is left empty, with a warning, and the report has it all", async () => {
  const atlas = await openAtlas();
  const links = manyLinks(2600);
  for (const link of Object.values(links)) atlas.project().privateLinks.put(link);
  const planned = await run(atlas, { command: "plan", files: configuration(links) });
  expect(planned.outputs.resources).toBe("{}");
  expect(planned.log).toContain("::warning::");
  expect(planned.log).toContain("256 KiB");
  expect(planned.report.targets[0].resources).toHaveLength(2600);
});
