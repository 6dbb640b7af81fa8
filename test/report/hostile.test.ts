import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { makeAddress } from "../../src/engine/model/address.ts";
import type { Change, TargetReport } from "../../src/engine/model/change.ts";
import { annotations } from "../../src/report/annotations.ts";
import { bodyBlocks } from "../../src/report/bodies.ts";
import { applyComment, planComment } from "../../src/report/comment.ts";
import type { ReportContext } from "../../src/report/context.ts";
import { driftIssue } from "../../src/report/drift/drift-issue.ts";
import { jsonReport } from "../../src/report/json-report.ts";
import { markdown, table } from "../../src/report/markdown/markdown.ts";
import { summary } from "../../src/report/summary.ts";
import { change, field, MARK, outcome, plan, report, same, stray, view } from "./build.ts";

const SECRET = "s3cr3t-v4lue";

const NASTY = [
  "`",
  "``",
  "```",
  "````\n",
  "~~~",
  "|",
  "\\|",
  "\\",
  "\\\\|",
  "<!--",
  "-->",
  "<script>",
  "</details>",
  "</summary>",
  "<b>",
  "<img src=x>",
  "@everyone",
  "@acme/team",
  "#1",
  "acme/streams#12",
  "GH-7",
  "https://evil.example/?q=1",
  "www.evil.example",
  "someone@example.net",
  "\n",
  "\r\n",
  "\n\n",
  "\t",
  "\u0000",
  "\u001b[31m",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u00a0",
  "\u2028",
  "\ud800",
  "[x](y)",
  "![x](y)",
  "[^1]",
  "]: ",
  "]:x",
  "[ ] ",
  "**",
  "__",
  "~~",
  "$x$",
  "$$",
  ":tada:",
  "- ",
  "1. ",
  "# ",
  "> ",
  "---",
  "===",
  "&lt;",
  "&#64;",
  "%0A::error::",
  "::set-output name=x::",
  "deadbeef12",
  "é",
  "日本",
  "👩‍👩‍👧",
  " ",
  "  ",
  "a",
  "word",
  "x".repeat(300),
  SECRET,
] as const;

const hostile = fc.oneof(
  fc.array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ maxLength: 40 }),
  fc.constantFrom(...NASTY).map((part) => part.repeat(Math.ceil(2_000 / part.length))),
);

const json = fc.oneof(
  hostile,
  fc.array(hostile, { maxLength: 4 }),
  fc.dictionary(hostile, hostile, { maxKeys: 3 }),
  fc.record({ env: hostile }),
  fc.constantFrom(null, true, 7),
);

const maybe = fc.option(hostile);

const hostileChange: fc.Arbitrary<Change> = fc
  .record({
    address: hostile,
    action: fc.constantFrom("no-op", "create", "update", "replace", "delete", "unknown"),
    reason: fc.constantFrom(
      "differs",
      "failed",
      "ambiguous",
      "not-live",
      "in-use",
      "unreadable",
      "dependency-replaced",
      "immutable-field",
      "secret-version",
    ),
    phase: fc.constantFrom(null, "pending", "ready", "failed"),
    allowed: fc.boolean(),
    texts: fc.tuple(hostile, maybe, maybe, maybe, maybe),
    lists: fc.tuple(...[0, 1, 2].map(() => fc.array(hostile, { maxLength: 3 }))),
    fields: fc.array(
      fc.record({ path: hostile, live: json, desired: json, sensitive: fc.boolean(), immutable: fc.boolean() }),
      { maxLength: 3 },
    ),
    unchanged: fc.array(fc.record({ path: hostile, value: json, sensitive: fc.boolean() }), { maxLength: 2 }),
    file: hostile,
    destination: json,
    sends: fc.array(fc.record({ name: hostile, path: hostile }), { maxLength: 2 }),
  })
  .map(
    ({
      texts: [summary, id, state, message, manualStep],
      lists: [dependsOn = [], usedBy = [], candidates = []],
      file,
      ...rest
    }) =>
      change(rest.address, {
        ...rest,
        kind: "privateLinks",
        summary,
        id,
        state,
        message,
        manualStep,
        dependsOn,
        usedBy,
        candidates,
        source: { file, line: 3, column: 1 },
      } as Partial<Change>),
  );

const hostileReport: fc.Arbitrary<TargetReport> = fc
  .record({
    resources: fc.array(hostileChange, { maxLength: 5 }),
    strays: fc.array(fc.tuple(hostile, fc.dictionary(hostile, json, { maxKeys: 3 }), maybe, maybe), { maxLength: 3 }),
    warnings: fc.array(hostile, { maxLength: 2 }),
    problems: fc.array(
      fc.record({
        message: hostile,
        fix: maybe,
        file: maybe,
        line: fc.option(fc.nat(99)),
        column: fc.option(fc.nat(99)),
        address: maybe,
      }),
      { maxLength: 3 },
    ),
    error: maybe,
    refusal: fc.option(fc.record({ message: hostile, waysForward: fc.array(hostile, { maxLength: 3 }) })),
    outcomes: fc.array(
      fc.record({
        status: fc.constantFrom("done", "failed", "timed-out", "skipped", "started"),
        message: hostile,
        id: maybe,
        state: maybe,
        output: hostile,
      }),
      { maxLength: 3 },
    ),
    config: hostile,
    planned: fc.boolean(),
    result: fc.constantFrom("changes", "applied-in-part", "invalid", "failed", "validated", "exported"),
  })
  .map((drawn) => {
    const planned = plan(drawn.resources, {
      config: drawn.config,
      warnings: drawn.warnings,
      unreadable: drawn.warnings.map((reason) => ({
        cause: "forbidden" as const,
        kind: "connections",
        parent: makeAddress("workspaces", reason),
        reason,
      })),
      unmanaged: drawn.strays.map(([id, config, scope, name]) =>
        stray("privateLinks", id, config, {
          parent: scope == null ? null : makeAddress("workspaces", scope),
          name,
          state: scope,
        }),
      ),
    });
    const outcomes = drawn.outcomes.flatMap(({ status, message, id, state, output }, index) => {
      const address = drawn.resources[index]?.address;
      const error = { message, reason: "resource-failed" as const };
      return address === undefined
        ? []
        : [[address, outcome({ status: status as "done", error, id, state, outputs: { [output]: output } })] as const];
    });
    return report(drawn.planned ? planned : null, {
      config: drawn.config,
      problems: drawn.problems,
      error: drawn.error,
      outcomes: new Map(outcomes),
      result: drawn.result as "changes",
      refusal:
        drawn.refusal === null
          ? null
          : { ...drawn.refusal, reason: "plan-changed", addresses: drawn.resources.map(({ address }) => address) },
    });
  });

const redacting = (more: Partial<ReportContext>): ReportContext =>
  view({ redact: (text) => text.replaceAll(SECRET, "***"), ...more });

/** What the checks look at of a node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | null | undefined;
  readonly children?: readonly Node[];
}

function nodes(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodes)];
}

const OWN_HTML =
  /^(<details( open)?><summary>([^<>\n]|<\/?b>|<code>|<\/code>)*<\/summary>|<\/details>|<\/?sub>|<br>|<wbr>|<\/?code>|<!-- atlas-streams-networking:v1:(plan|apply|drift):prod-eu:[\w-]+ -->)$/;

/** Nodes of a kind that none of our texts contains, so that only a value can have made them. */
const FOREIGN = new Set([
  "image",
  "imageReference",
  "linkReference",
  "definition",
  "footnoteDefinition",
  "footnoteReference",
  "delete",
]);

const OWN_LINK =
  /^https:\/\/github\.com\/(acme\/streams\/(blob|commit|actions)|octo\/atlas-streams-networking\/blob\/v1\/docs\/troubleshooting\.md#)/;

/** What GitHub would make something of, outside of code. */
const ALIVE = /@|#\d|GH-\d|:\/\/|www\.|[$`<>|]|&\w+;|\b[0-9a-f]{7,}\b/i;

function check(body: string, ownHeadings: number): void {
  checkText(body, ownHeadings);
  expect(body.trimEnd().endsWith("</sub>")).toBe(true);
}

function checkText(text: string, ownHeadings: number): void {
  const all = nodes(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  let depth = 0;
  let inCode = false;
  for (const node of all) {
    expect(FOREIGN).not.toContain(node.type);
    if (node.type === "html") {
      expect(node.value).toMatch(OWN_HTML);
      if (node.value?.startsWith("<details")) depth += 1;
      if (node.value === "</details>") depth -= 1;
      expect(depth).toBeGreaterThanOrEqual(0);
      if (/^<\/?code>$/.test(node.value ?? "")) {
        expect(node.value === "<code>").toBe(!inCode);
        inCode = !inCode;
      }
    }
    if (node.type === "table") {
      const widths = new Set(node.children?.map((line) => line.children?.length));
      expect([...widths]).toHaveLength(1);
    }
    if (node.type === "link") expect(node.url).toMatch(OWN_LINK);
    // GitHub makes nothing of what is inside a code element, written as HTML or not.
    if (node.type === "text" && !inCode) expect(node.value).not.toMatch(ALIVE);
    if (inCode) expect(["html", "text"]).toContain(node.type);
    if (node.type === "code") expect(["diff", "yaml", "mermaid"]).toContain(node.lang);
  }
  expect(depth).toBe(0);
  expect(inCode).toBe(false);
  expect(all.filter((node) => node.type === "heading").length).toBe(ownHeadings);
  expect(text).not.toContain(SECRET);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
}

describe("hostile values stay values", { timeout: 60_000 }, () => {
  test.for(["plan", "apply", "drift", "validate", "export"])("in the summary of %s", (command) => {
    fc.assert(
      fc.property(hostileReport, (drawn) => check(summary([drawn], redacting({ command }), bodyBlocks), 1)),
      { numRuns: 60 },
    );
  });

  test("in plan and apply comments", () => {
    fc.assert(
      fc.property(hostileReport, (drawn) => {
        check(planComment(drawn, redacting({})), 1);
        check(applyComment(drawn, redacting({ command: "apply", branch: SECRET })), 1);
      }),
      { numRuns: 60 },
    );
  });

  test("in drift issues, found and solved", () => {
    fc.assert(
      fc.property(hostileReport, hostile, (drawn, body) => {
        const drifting = redacting({ command: "drift", branch: "main" });
        const issue = driftIssue(drawn, drifting, { body, state: "open", stateReason: null });
        if (issue === null) return;
        check(issue.body, issue.state === "open" ? 1 : 0);
        checkText(issue.comment ?? "", 0);
        const later = driftIssue(report(plan([same("privateLinks/a")])), drifting, {
          body: issue.body,
          state: "open",
          stateReason: null,
        });
        if (later !== null) check(later.body, 0);
      }),
      { numRuns: 60 },
    );
  });

  test("in the JSON report and in annotations, where only the secret and the unseen matter", () => {
    fc.assert(
      fc.property(hostileReport, (drawn) => {
        const text = JSON.stringify(jsonReport([drawn], { command: "plan", result: drawn.result }, redacting({})));
        expect(text).not.toContain(SECRET);
        for (const { message } of annotations([drawn], redacting({}))) {
          expect(message).not.toContain(SECRET);
          expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e]/u);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("a file's name cannot turn its link into a definition", () => {
  const source = { file: "`]: <x>", line: 1, column: 1 };
  check(planComment(report(plan([change("privateLinks/a", { source })])), view()), 1);
  check(planComment(report(plan([change("privateLinks/a", { source: { ...source, file: "]:x" } })])), view()), 1);
});

test.for(["`www.evil.example", "<b>www.evil.example", "xwwwww.WWW.evil.example"])(
  "a broken cell links nowhere: %s",
  (start) => {
    const long = `${start}${"x".repeat(60)}`;
    checkText(table(["what"], [[markdown((text) => text).code(long)]]).toString(), 0);
  },
);

describe("a body within its budget", { timeout: 60_000 }, () => {
  test("any plan fits, and its marker holds the whole proof", () => {
    const long = fc.constantFrom("x", "`|<!--".repeat(400), "日".repeat(500));
    const size = fc.integer({ min: 0, max: 3_000 });
    fc.assert(
      fc.property(
        size,
        long,
        fc.constantFrom("create", "update", "replace", "delete", "no-op"),
        (count, value, action) => {
          const resources = Array.from({ length: count }, (_, index) =>
            change(`privateLinks/${index}-${value.slice(0, 200)}`, {
              action,
              message: value,
              fields: [field("arn", value, `${value}2`)],
              manualStep: value,
            } as Partial<Change>),
          );
          const body = planComment(report(plan(resources)), view(), { mark: MARK });
          expect(body.length).toBeLessThanOrEqual(60_000);
          const proof = /:prod-eu:([\w-]+) -->/.exec(body.slice(0, body.indexOf("\n")))?.[1] ?? "";
          const payload = JSON.parse(Buffer.from(proof, "base64url").toString()) as { proof: string };
          const expected = action === "no-op" ? 0 : count;
          // A plan of more changes is proven as a whole, by one print.
          expect(payload.proof).toHaveLength(expected > 2_500 ? 12 : expected * 12);
          check(body, 1);
        },
      ),
      { numRuns: 8 },
    );
  });
});
