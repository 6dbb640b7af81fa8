import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadTarget } from "../../src/config/load.ts";
import { plan as planOf } from "../../src/engine/plan/plan.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { diagram } from "../../src/report/plan/diagram.ts";
import { escapeInvisible } from "../../src/text/escape.ts";
import { drawing } from "../support/mermaid.ts";
import { change, plan, same } from "./build.ts";
import { fullPlan } from "./fixtures.ts";

const plainly = (text: string): string => text;

async function drawn(resources: Parameters<typeof plan>[0], redact = plainly) {
  return drawing((diagram(plan(resources), redact) ?? []).join("\n"));
}

describe("the picture of a target", () => {
  test("shows workspaces, connections, links and services, each with its action and state", async () => {
    const { boxes, frames, edges, styles } = await drawing((diagram(fullPlan(), plainly) ?? []).join("\n"));
    expect([...frames.values()]).toEqual(["workspace orders · unchanged"]);
    expect([...boxes.values()].toSorted()).toEqual(
      [
        "orders-msk\nprivate link\ncreate",
        "Amazon MSK orders, eu-west-1",
        "confluent-eu\nprivate link\nreplace · DONE",
        "AWS CONFLUENT in eu-west-1",
        "eventhub-logs\nprivate link\nreplace · FAILED",
        "AZURE EVENTHUB in westeurope",
        "pubsub-audit\nprivate link\nunchanged · DONE",
        "Google Cloud Pub/Sub, europe-west1",
        "orders-kafka\nKafka through confluent-eu\nreplace · READY",
        "clicks\nKafka\nupdate · READY",
        "clicks-s3\nS3\npending · PENDING",
        "virginia\nbackup private endpoint\nunchanged · ACTIVE",
        "AWS US_EAST_1",
      ].toSorted(),
    );
    const idOf = (text: string): string => [...boxes].find(([, label]) => label.startsWith(`${text}\n`))?.[0] ?? "";
    expect(edges).toContain(`${idOf("orders-kafka")} ${idOf("confluent-eu")}`);
    expect(edges).toContain(`${idOf("confluent-eu")} ${idOf("confluent-eu")}far`);
    expect(styles.get(idOf("orders-msk"))).toEqual(["create"]);
    expect(styles.get(idOf("eventhub-logs"))).toEqual(["recreate"]);
    expect([...styles.values()].flat()).toContain("unchanged");
  });

  test("of the full example is drawn whole", async () => {
    const file = "examples/full.yaml";
    const bytes = readFileSync(join(import.meta.dirname, "../..", file));
    const { target } = loadTarget(bytes, file, KINDS, { projectId: null });
    if (!target) throw new Error("The example is not valid.");
    const policy = { allowedActions: new Set<never>(), rotations: new Map() };
    const { boxes, frames, edges } = await drawing(
      (diagram(planOf(target, { listings: [], consumers: [] }, KINDS, policy), plainly) ?? []).join("\n"),
    );
    expect([...frames.values()]).toEqual(["workspace orders · create"]);
    expect([...boxes.values()]).toContain("orders-kafka\nKafka through orders-msk\ncreate");
    expect([...boxes.values()]).toContain("OHIO_USA\nfailover of Kafka\ncreate");
    // Three connections to their links, and one to what it is in another region.
    expect(edges.filter((edge) => !edge.endsWith("far"))).toHaveLength(4);
  });

  test("is left out for one resource, and above forty boxes", () => {
    const links = (count: number) => Array.from({ length: count }, (_, index) => change(`privateLinks/${index}`));
    expect(diagram(plan(links(1)), plainly)).toBeNull();
    expect(diagram(plan(links(20)), plainly)).not.toBeNull();
    expect(diagram(plan(links(21)), plainly)).toBeNull();
  });

  test("keeps what nothing contains in a box of its own", async () => {
    const { boxes, frames } = await drawn([same("workspaces/empty", { state: null }), change("privateLinks/a")]);
    expect(frames.size).toBe(0);
    expect([...boxes.values()]).toContain("empty\nworkspace\nunchanged");
  });

  test("takes secrets out before it spells a name in entities", () => {
    const resources = [change("privateLinks/a", { summary: "to p@ss:word" }), change("privateLinks/b")];
    const lines = diagram(plan(resources), (text) => text.replaceAll("p@ss:word", "***")) ?? [];
    expect(lines.join("\n")).not.toMatch(/p#64;ss/);
    expect(lines.join("\n")).toContain("to #42;#42;#42;");
  });
});

describe("hostile names stay names", { timeout: 60_000 }, () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '"]:::delete',
      "`**bold**`",
      "end",
      "subgraph x",
      "style n0:#fff;fill",
      "classDef create:#f00;",
      'click n0 href "javascript:alert(1)"',
      "%%{init: {}}%%",
      "<script>alert(1)</script>",
      "#quot;",
      "a\nn0 --> n1",
      "-->|x|",
      "---\ntitle: x\n---",
      "ﬂ°°34¶ß",
      "\u202eevil",
      "日本語 🦄",
      "]",
      ";",
      "",
    ),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.string({ unit: "binary", maxLength: 20 }),
  );

  test("in every place of the picture", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, summary, state) => {
        const [link, workspace, connection] = [
          change("privateLinks/a", { summary, state }),
          same("workspaces/w", { state }),
          change("workspaces/w/connections/c", { summary, state, dependsOn: ["workspaces/w", "privateLinks/a"] }),
        ];
        const resources = [
          { ...link, entry: { ...link.entry, name } },
          workspace,
          { ...connection, entry: { ...connection.entry, name } },
        ];
        const { boxes, frames, edges } = await drawn(resources);
        expect([...boxes.keys()].toSorted()).toEqual(["n0", "n0far", "n2"]);
        expect([...frames.keys()]).toEqual(["n1"]);
        expect(edges).toEqual(["n0 n0far", "n2 n0"]);
        // Spaces at the edge of a label are nothing that anybody could see.
        const shown = escapeInvisible(name).trim();
        if (shown !== "" && shown.length <= 48) expect(boxes.get("n0")?.split("\n")[0]?.trim()).toBe(shown);
      }),
      { numRuns: 150 },
    );
  });
});
