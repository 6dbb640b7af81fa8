import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
// First: it lets GitHub's packages be loaded.
import "../../../sandbox/runner/github-parser.ts";
import { asWorkflow, PLACES } from "./workflows.ts";

const { validate } = await import("@actions/languageservice");

/** What GitHub's service cannot know: variables that a step has set for the steps after it. */
const SET_BY_A_STEP = /^Context access might be invalid: SANDBOX_(URL|CLIENT_ID|CLIENT_SECRET)$/;

it.each(PLACES)("GitHub's own language service has nothing to say about $where", async ({ where, text }) => {
  const findings = await messagesOf(asWorkflow(text));
  const isOurs = where === ".github/workflows/checks.yml";
  expect(findings.filter((found) => !(isOurs && SET_BY_A_STEP.test(found)))).toEqual([]);
});

it("it sees what is wrong: a key, an expression, a time that is no cron", async () => {
  const text = asWorkflow("- run: ls\n  shel: bash\n- run: echo @{{ github.event_name == }}\n".replaceAll("@", "$"));
  const findings = await messagesOf(text.replace("on: push", "on:\n  push:\n  schedule: [{ cron: 17 4 }]"));
  expect(findings).toEqual([
    "Unexpected value 'shel'",
    expect.stringContaining("end of expression"),
    expect.stringContaining("Invalid cron expression"),
  ]);
});

it("the exception is needed still", async () => {
  const [checks] = PLACES.filter(({ where }) => where === ".github/workflows/checks.yml");
  expect((await messagesOf(checks?.text ?? "")).filter((found) => SET_BY_A_STEP.test(found))).not.toEqual([]);
});

async function messagesOf(text: string): Promise<readonly string[]> {
  // The service remembers what it read, by name.
  const name = createHash("sha1").update(text).digest("hex");
  const findings = await validate(TextDocument.create(`file:///.github/workflows/${name}.yml`, "yaml", 0, text));
  return findings.map(({ message }) => (typeof message === "string" ? message : message.value));
}
