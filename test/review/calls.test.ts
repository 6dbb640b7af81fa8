import { expect, test } from "vitest";
import { mskLink } from "../support/links.ts";
import { configuration } from "../support/step.ts";
import { type Did, merged, openPlace, type Place, runOver } from "./place.ts";

/** What a run asked of GitHub, and how often it wrote there. */
function calls({ asked, end }: Did): readonly [string | undefined, number, number] {
  // Targets that share a clock of this test's make each other late, and then say that they are being applied.
  const counted = asked.filter(({ body }) => !JSON.stringify(body ?? "").includes("⏳ Applying"));
  const writes = counted.filter(({ method, path }) => method !== "GET" && path !== "/graphql").length;
  return [end[0], counted.length - writes, writes];
}

/** So many files of one project, each with so many links. */
function files(targets: number, links: number, remark: string): Readonly<Record<string, string>> {
  const text = (index: number): string => {
    const all = Array.from({ length: links }, (_, link) => [`link-${link}`, mskLink(index * 100 + link + 1)]);
    return `# ${remark}\n${configuration(Object.fromEntries(all)).replace("name: prod", `name: t${index}`)}`;
  };
  return Object.fromEntries(Array.from({ length: targets }, (_, index) => [`t${index}.yaml`, text(index)]));
}

/** A branch on which pull requests were merged before that changed nothing in Atlas. */
async function openBranch(targets: number, before: number): Promise<Place> {
  const place = await openPlace();
  place.github.push("main", files(targets, 1, "start"));
  for (let index = 0; index < targets; index += 1) place.atlas.project().privateLinks.put(mskLink(index * 100 + 1));
  for (let index = 0; index < before; index += 1) {
    const texts = files(targets, 1, `remark ${index}`);
    const { number } = place.github.openPull({ files: texts });
    await runOver(place, "plan", texts, { event: place.github.event("pull_request", { pull: number }) });
    merged(place, number);
  }
  return place;
}

/**
 * Reads and writes. Before the review hung on the file it was, for ten targets, 30 reads in a plan, 17 in its apply, 6 and 20 writes where
 * nothing was to be done, and 11 in a drift run. A plan reads each changed file in its base too.
 */
test.each([
  [1, 1, { plan: [5, 1], unchanged: [4, 0], apply: [8, 2], nothing: [0, 0], drift: [3, 0] }],
  [1, 5, { plan: [5, 1], unchanged: [4, 0], apply: [16, 2], nothing: [0, 0], drift: [3, 0] }],
  [1, 50, { plan: [5, 1], unchanged: [4, 0], apply: [45, 2], nothing: [0, 0], drift: [3, 0] }],
  [10, 1, { plan: [23, 10], unchanged: [13, 0], apply: [17, 20], nothing: [0, 0], drift: [3, 0] }],
] as const)(
  "%i targets with %i merged pull requests before: %o",
  { timeout: 120_000 },
  async (targets, before, expected) => {
    const place = await openBranch(targets, before);
    const texts = files(targets, 2, "now");
    const { number } = place.github.openPull({ files: texts });
    const event = place.github.event("pull_request", { pull: number });
    const plan = calls(await runOver(place, "plan", texts, { event }));
    const unchanged = calls(await runOver(place, "plan", texts, { event }));
    const push = merged(place, number);
    const apply = calls(await runOver(place, "apply", texts, { event: push }));
    const nothing = calls(await runOver(place, "apply", texts, { event: push }));
    const drift = calls(await runOver(place, "drift", texts, { event: place.github.event("schedule") }));
    expect({ plan, unchanged, apply, nothing, drift }).toEqual({
      plan: ["changes", ...expected.plan],
      unchanged: ["changes", ...expected.unchanged],
      apply: ["applied", ...expected.apply],
      nothing: ["no-changes", ...expected.nothing],
      drift: ["no-changes", ...expected.drift],
    });
  },
);
