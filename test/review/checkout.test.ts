import { mkdir, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryPath } from "../../src/config/repository-path.ts";
import { openFolder } from "../trust/in-process.ts";
import { apply, FILE, merged, openPlace, plan, pushed, run, told, withLinks } from "./place.ts";

const ONE = withLinks(1);

describe("where a file is in its repository", () => {
  test("relative to the nearest checkout, a link inside of it counting as what it leads to", async () => {
    const folder = await openFolder();
    await mkdir(path.join(folder, "shop/.git"), { recursive: true });
    await mkdir(path.join(folder, "shop/infra/eu"), { recursive: true });
    await mkdir(path.join(folder, "other"), { recursive: true });
    for (const file of ["shop/infra/eu/prod.yaml", "other/prod.yaml", "plain.yaml"])
      await writeFile(path.join(folder, file), "version: 1\n");
    await symlink("infra/eu/prod.yaml", path.join(folder, "shop/link.yaml"));
    await symlink("../other/prod.yaml", path.join(folder, "shop/out.yaml"));
    await symlink("nowhere.yaml", path.join(folder, "shop/broken.yaml"));
    const paths = ["shop/infra/eu/prod.yaml", "shop/link.yaml", "shop/out.yaml", "shop/broken.yaml", "plain.yaml"];
    expect(paths.map((file) => repositoryPath(file, folder))).toEqual([
      "infra/eu/prod.yaml",
      "infra/eu/prod.yaml",
      null,
      null,
      "plain.yaml",
    ]);
  });
});

describe("a checkout with `path:`", () => {
  test("is planned, commented and applied as any other", async () => {
    const place = await openPlace();
    await mkdir(path.join(place.folder, "shop/.git"), { recursive: true });
    const { number } = place.github.openPull({ files: { [FILE]: ONE } });
    const there = { path: `shop/${FILE}`, file: ONE };
    expect((await plan(place, number, there)).end).toEqual(["changes", "", 0, ""]);
    expect(told(place, number)).toEqual(["plan: 🔵 plan · changes"]);
    expect((await apply(place, merged(place, number), there)).end).toEqual(["applied", "", 0, "POST"]);
    expect(told(place, number)).toEqual(["plan: **✅ Applied**", "apply: ✅"]);
  });
});

describe("a file that no pull request can change", () => {
  test("is said to be so in the plan, and refused as not reviewed, never as superseded", async () => {
    const place = await openPlace();
    await mkdir(path.join(place.folder, "shop/.git"), { recursive: true });
    await writeFile(path.join(place.folder, "made.yaml"), ONE);
    await symlink("../made.yaml", path.join(place.folder, "shop/linked.yaml"));
    const { number } = place.github.openPull({ files: { "README.md": "news" } });
    const planned = await run(place, "plan", place.github.event("pull_request", { pull: number }), {
      inputs: { config: "shop/linked.yaml" },
    });
    expect(planned.end[0]).toBe("changes");
    expect(planned.log).toContain("Apply will refuse it as `not-reviewed`");
    const did = await apply(place, pushed(place, "news", "NEWS.md"), { inputs: { config: "shop/linked.yaml" } });
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("outside of the repository's checkout");
  });

  test("one that is generated is said to be so in the plan already, once", async () => {
    const place = await openPlace();
    await writeFile(path.join(place.folder, "made.yaml"), ONE);
    const { number } = place.github.openPull({ files: { "generate.sh": "news" } });
    const made = { inputs: { config: "made.yaml" } };
    for (const comment of ["auto", "never"]) {
      const planned = await plan(place, number, { inputs: { ...made.inputs, comment } });
      expect(planned.end).toEqual(["changes", "", 0, ""]);
      expect(planned.log.match(/^warning: .*does not have made\.yaml.*`not-reviewed`/gm)).toHaveLength(1);
      expect(planned.summary).toContain("does not have made.yaml");
    }
    const did = await apply(place, merged(place, number), made);
    expect(did.end).toEqual(["refused", "not-reviewed", 1, ""]);
    expect(did.log).toContain("The repository does not have made.yaml");
  });

  test("one that a step changed after the checkout is told as that", async () => {
    const place = await openPlace();
    const did = await apply(place, pushed(place, "news", "NEWS.md"), { file: ONE });
    expect(did.end).toEqual(["refused", "superseded", 1, ""]);
    expect(did.log).toContain("something changed the file after the checkout");
  });
});
