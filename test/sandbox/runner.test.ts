import { describe, expect, it } from "vitest";
import { evaluate, type Json } from "../../sandbox/runner/expressions.ts";
import { pairsOf } from "../../sandbox/runner/file-commands.ts";
import { Masks, StepLog } from "../../sandbox/runner/log.ts";
import { combinationsOf } from "../../sandbox/runner/matrix.ts";
import { CANCEL_SCHEDULE, runProcess } from "../../sandbox/runner/process.ts";
import { isStartedBy, type Occasion } from "../../sandbox/runner/triggers.ts";
import { InvalidWorkflow, readWorkflow } from "../../sandbox/runner/workflow.ts";

describe("an expression", () => {
  const contexts: Readonly<Record<string, Json>> = {
    github: { event_name: "pull_request", event: { action: "edited", changes: { base: { ref: { from: "x" } } } } },
    vars: { ATLAS_ALLOWED_ACTIONS: "" },
    needs: { targets: { outputs: { targets: '[{"name":"east"}]' } } },
    inputs: {},
  };

  it.each([
    { expression: "github.event_name == 'PULL_REQUEST'", value: true },
    { expression: "vars.ATLAS_ALLOWED_ACTIONS || 'create, update'", value: "create, update" },
    { expression: "vars.NOTHING", value: null },
    { expression: "inputs.accept-unreviewed != true", value: true },
    { expression: "!cancelled() && needs.targets.outputs.targets", value: '[{"name":"east"}]' },
    { expression: "fromJSON(needs.targets.outputs.targets)[0].name", value: "east" },
    { expression: "github.event.action != 'edited' || github.event.changes.base", value: { ref: { from: "x" } } },
    { expression: "success() && failure() || always()", value: true },
  ])("$expression is $value", ({ expression, value }) => {
    expect(evaluate(expression, { contexts, status: "success" })).toEqual(value);
  });

  it("says how things went so far", () => {
    const all = "format('{0} {1} {2}', success(), failure(), cancelled())";
    const said = (["success", "failure", "cancelled"] as const).map((status) => evaluate(all, { contexts, status }));
    expect(said).toEqual(["true false false", "false true false", "false false true"]);
  });

  it("with an unknown context or function is refused, as GitHub refuses it", () => {
    expect(() => evaluate("nonsense.x", { contexts, status: "success" })).toThrow("Unrecognized named-value");
    expect(() => evaluate("nonsense()", { contexts, status: "success" })).toThrow("Unrecognized function");
  });
});

describe("an event starts a workflow", () => {
  const at = (more: Partial<Occasion>): Occasion => ({
    name: "push",
    action: null,
    branch: "main",
    tag: null,
    paths: ["atlas/east.yaml"],
    ...more,
  });

  it.each<{ on: Parameters<typeof isStartedBy>[0]; occasion: Partial<Occasion>; isStarted: boolean }>([
    { on: { push: {} }, occasion: {}, isStarted: true },
    { on: { pull_request: {} }, occasion: {}, isStarted: false },
    { on: { push: { branches: ["main"] } }, occasion: { branch: "other" }, isStarted: false },
    { on: { push: { branches: ["**", "!main"] } }, occasion: {}, isStarted: false },
    { on: { push: { branches: ["main"] } }, occasion: { branch: null, tag: "v1.0.0" }, isStarted: false },
    { on: { push: { tags: ["v[0-9]+.[0-9]+.[0-9]+*"] } }, occasion: { branch: null, tag: "v1.0.0" }, isStarted: true },
    { on: { push: { tags: ["v[0-9]+.[0-9]+.[0-9]+*"] } }, occasion: { branch: null, tag: "v1" }, isStarted: false },
    { on: { push: { paths: ["atlas/*.yaml"] } }, occasion: {}, isStarted: true },
    {
      on: { push: { paths: ["atlas/*.yaml"] } },
      occasion: { paths: ["atlas/deep/x.yaml", "README.md"] },
      isStarted: false,
    },
    { on: { push: { paths: ["**.yaml"] } }, occasion: { paths: ["atlas/deep/x.yaml"] }, isStarted: true },
    { on: { push: { "paths-ignore": ["docs/**"] } }, occasion: { paths: ["docs/a/b.md"] }, isStarted: false },
    { on: { pull_request: {} }, occasion: { name: "pull_request", action: "edited" }, isStarted: false },
    {
      on: { pull_request: { types: ["edited"] } },
      occasion: { name: "pull_request", action: "edited" },
      isStarted: true,
    },
    { on: { merge_group: {} }, occasion: { name: "merge_group", action: "checks_requested" }, isStarted: true },
  ])("$on: $occasion is $isStarted", ({ on, occasion, isStarted }) => {
    expect(isStartedBy(on, at(occasion))).toBe(isStarted);
  });
});

describe("a matrix", () => {
  it.each<{ matrix: Json; combinations: Json }>([
    { matrix: { target: ["a", "b"] }, combinations: [{ target: "a" }, { target: "b" }] },
    { matrix: { os: ["l", "w"], node: [24], exclude: [{ os: "w" }] }, combinations: [{ os: "l", node: 24 }] },
    {
      matrix: { os: ["l", "w"], include: [{ os: "w", extra: true }, { os: "m" }, { color: "green" }] },
      combinations: [{ os: "l", color: "green" }, { os: "w", extra: true, color: "green" }, { os: "m" }],
    },
    { matrix: { include: [{ a: 1 }, { a: 2 }] }, combinations: [{ a: 1 }, { a: 2 }] },
  ])("$matrix has $combinations", ({ matrix, combinations }) => {
    expect(combinationsOf(matrix)).toEqual(combinations);
  });

  it("without a value fails, in GitHub's words", () => {
    expect(() => combinationsOf({ target: [] })).toThrow("Matrix vector 'target' does not contain any values");
  });
});

describe("the log of a step", () => {
  const logOf = (...chunks: readonly string[]) => {
    const masks = new Masks();
    const log = new StepLog(masks, () => undefined);
    for (const chunk of chunks) log.take(chunk);
    log.end();
    return { log, masks };
  };

  it("hides what is masked, in annotations too, from then on and line by line", () => {
    const { log } = logOf(
      "before hunter2\n::add-mask::hunt",
      "er2%0Asecond\nafter hunter2, second\n::error::hunter2\n",
    );
    expect(log.text).toBe("before hunter2\nafter ***, ***\n##[error]***\n");
    expect(log.annotations).toEqual([{ level: "error", message: "***", file: null, line: null, column: null }]);
  });

  it("keeps 4,096 characters of an annotation and ten of a level, with their places", () => {
    const place = "file=a%3Ab.yaml,line=7,col=3";
    const { log } = logOf(
      `::error ${place}::${"x".repeat(5000)}\n`,
      ...Array.from({ length: 12 }, (_, index) => `::warning::${index}\n`),
    );
    const [first, ...warnings] = log.annotations;
    expect([first?.message.length, first?.file, first?.line, first?.column]).toEqual([4096, "a:b.yaml", 7, 3]);
    expect([warnings.length, log.dropped]).toEqual([10, 2]);
  });

  it("takes nothing for a command while commands are stopped", () => {
    const { log } = logOf("::stop-commands::token\n::error::no\n::token::\n::error::yes\n");
    expect(log.annotations.map(({ message }) => message)).toEqual(["yes"]);
  });
});

describe("the files of a step", () => {
  it("hold pairs, and values of several lines", () => {
    expect(pairsOf("a=1\nb<<END\nx=y\n\nz\nEND\nc=\n")).toEqual({ a: "1", b: "x=y\n\nz", c: "" });
  });

  it.each(["nonsense\n", "a<<END\nx\n"])("are refused where GitHub refuses them: %j", (text) => {
    expect(() => pairsOf(text)).toThrow("Unable to process file command");
  });
});

describe("a cancelled step", () => {
  const STUBBORN =
    'process.on("SIGINT", () => {}); process.on("SIGTERM", () => {}); setInterval(() => {}, 1000); console.log("up");';

  it("gets SIGINT, then SIGTERM, then SIGKILL", async () => {
    const cancel = new AbortController();
    const end = await runProcess({
      command: process.execPath,
      options: ["--eval", STUBBORN],
      cwd: process.cwd(),
      env: {},
      onOutput: () => cancel.abort(),
      cancelled: cancel.signal,
      schedule: { toTerminate: 50, toKill: 50 },
    });
    expect(end).toEqual({ exitCode: null, signals: ["SIGINT", "SIGTERM", "SIGKILL"] });
  });

  it("has as long as GitHub gives it", () => {
    expect(CANCEL_SCHEDULE).toEqual({ toTerminate: 7500, toKill: 2500 });
  });
});

describe("a workflow", () => {
  it("that GitHub would not take is refused with its places", async () => {
    const text =
      "on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n        shel: bash\n";
    const refused = readWorkflow("wrong.yml", text);
    await expect(refused).rejects.toThrow(InvalidWorkflow);
    await expect(refused).rejects.toThrow("Line: 7, Col: 9): Unexpected value 'shel'");
  });
});
