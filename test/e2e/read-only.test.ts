import { expect, test } from "vitest";
import { ACCESS_POINT, enterpriseLink, eventHubLink, mskLink, s3Link } from "../support/links.ts";
import { configuration, held, openAtlas, openGitHub, run } from "../support/step.ts";

const EVERY_ACTION = configuration({
  created: mskLink(1),
  recreated: s3Link("eu-west-1"),
  updated: enterpriseLink(ACCESS_POINT),
  replaced: eventHubLink("westeurope"),
  deleted: { ...s3Link("us-east-1"), ensure: "absent" },
});

const ALLOWED = {
  "allowed-actions": "create, update, replace, delete",
  "max-deletes": "100",
  "require-reviewed-plan": "false",
};

test.each(["validate", "plan", "drift", "export"])(
  "%s never writes to Atlas, whatever there is to do and is allowed",
  async (command) => {
    const [atlas, github] = [await openAtlas(), await openGitHub()];
    const links = atlas.project().privateLinks;
    links.fail(links.put(s3Link("eu-west-1")).key, "No.");
    for (const link of [enterpriseLink(), eventHubLink("eastus2"), s3Link("us-east-1"), mskLink(9)]) links.put(link);
    const before = held(atlas);
    const result = await run(atlas, {
      command,
      files: command === "export" ? {} : EVERY_ACTION,
      inputs: { ...ALLOWED, ...(command === "export" ? { "project-id": atlas.project().id } : {}) },
      github,
      event: github.event("schedule"),
    });
    expect(result.exitCode).toBe(0);
    expect(atlas.writes).toEqual([]);
    expect(held(atlas)).toEqual(before);
    if (command === "plan" || command === "drift") {
      expect(result.outputs).toMatchObject({
        "create-count": "1",
        "update-count": "1",
        "replace-count": "2",
        "delete-count": "1",
      });
    }
  },
);

test.each(["plan", "drift"])(
  "%s ends with exit code 1 at changes where `fail-on-changes` asks for it",
  async (command) => {
    const atlas = await openAtlas();
    const inputs = { "fail-on-changes": "true" };
    const found = await run(atlas, { command, files: EVERY_ACTION, inputs });
    expect([found.outputs.result, found.outputs["failure-reason"], found.exitCode]).toEqual(["changes", "", 1]);
    const clean = await run(atlas, { command, files: configuration({}), inputs });
    expect([clean.outputs.result, clean.exitCode]).toEqual(["no-changes", 0]);
  },
);
